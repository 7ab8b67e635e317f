"""A review in the whole window: edit, confirm and go on, undo, cut, kept and found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import SourceKind, SourceRef
from reader.domain.translation import UnitState
from reader.ui.page_marks import WordAt
from reader.ui.page_model import Side
from reader.ui.review_keeper import ReviewKeeper
from reader.ui.review_margin import Standing, review_of_row
from reader.ui.review_parts import ReviewParts

pytestmark = pytest.mark.engine

TEXT = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الخطة ستبدأ في عام 2027. وأضاف أن الكلفة 4500 دولار 🙂.

وغادر الوفد المدينة في المساء. ولم يعلق أحد على موعد الاجتماع المقبل.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "water.txt"
    path.write_text(TEXT, "utf-8")
    path.with_name("other.txt").write_text("خبر آخر قصير\n\nوصل الوفد إلى بغداد.\n", "utf-8")
    return path


def read(qtbot, parts, path, *, private=False):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)), private=private)
    return parts.presenter.model


def actions(parts):
    return parts.window.reader_actions.review


def canvas(parts):
    return parts.window.reading.canvas


def editor(parts):
    return parts.window.reading.target_editor


def stand(parts, number):
    segment = parts.presenter.model.translatable()[number].segment_id
    parts.window.reading.keys.stand_on(segment)
    return segment


def unit(parts, segment):
    return parts.presenter.model.units[segment]


def said_of(model, row):
    said = review_of_row(model, row)
    assert said is not None
    return said


def kept(qtbot, parts):
    return qtbot.waitSignal(parts.window.findChild(ReviewKeeper).kept, timeout=5_000)


def test_a_sentence_is_edited_in_its_place_and_undone(qtbot, parts, file):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    draft = unit(parts, segment).target
    qtbot.keyClicks(canvas(parts), "e")
    assert editor(parts).isVisible()
    assert editor(parts).typed == draft
    editor(parts).text.setPlainText("The water minister said so.")
    with kept(qtbot, parts):
        qtbot.keyClick(editor(parts).text, Qt.Key.Key_Escape)
    assert (unit(parts, segment).state, unit(parts, segment).target) == (
        UnitState.EDITED,
        "The water minister said so.",
    )
    assert unit(parts, segment).draft.target == draft
    actions(parts).undo.trigger()
    assert (unit(parts, segment).state, unit(parts, segment).target) == (UnitState.MACHINE, draft)
    actions(parts).redo.trigger()
    assert unit(parts, segment).state is UnitState.EDITED


def test_confirming_goes_on_to_the_next_open_sentence(qtbot, parts, file):
    read(qtbot, parts, file)
    first = stand(parts, 0)
    second, third = (one.segment_id for one in parts.presenter.model.translatable()[1:3])
    actions(parts).confirm.trigger()
    assert unit(parts, first).state is UnitState.CONFIRMED
    assert canvas(parts).marks.focused == second
    qtbot.keyClicks(canvas(parts), "e")
    qtbot.keyClick(editor(parts).text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert unit(parts, second).state is UnitState.CONFIRMED
    assert editor(parts).segment == third
    editor(parts).dismiss()
    for _ in range(5):
        actions(parts).confirm.trigger()
    assert all(one.state is UnitState.CONFIRMED for one in parts.presenter.model.units.values())
    row = parts.presenter.model.row_of(second)
    assert said_of(parts.presenter.model, row).standing is Standing.CONFIRMED


def test_what_was_reviewed_is_there_when_the_file_is_opened_again(qtbot, make, context, file):
    parts = make(context)
    read(qtbot, parts, file)
    segment = stand(parts, 2)
    qtbot.keyClicks(canvas(parts), "e")
    editor(parts).text.setPlainText("It costs 4500 dollars.")
    with kept(qtbot, parts):
        qtbot.keyClick(editor(parts).text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=30_000)
    again = make(context)
    read(qtbot, again, file)
    found = unit(again, segment)
    assert (found.state, found.target) == (UnitState.CONFIRMED, "It costs 4500 dollars.")
    assert found.draft is not None
    assert found.origin.by == context.reviewer()


@pytest.mark.parametrize("way", ["target", "package", "open", "back", "close"])
def test_what_is_typed_is_kept_whatever_comes(qtbot, make, context, file, way):
    parts = make(context)
    if way == "back":
        read(qtbot, parts, file.with_name("other.txt"))
    read(qtbot, parts, file)
    session = parts.presenter.session
    segment = stand(parts, 1)
    qtbot.keyClicks(canvas(parts), "e")
    editor(parts).text.setPlainText("Typed by hand.")
    if way == "target":
        parts.window.tool_bar.target_chosen.emit("nl")
    elif way == "package":
        parts.presenter.set_preferred("ar-en", "")
    elif way == "open":
        read(qtbot, parts, file.with_name("other.txt"))
    elif way == "back":
        parts.window.reader_actions.back.trigger()
    else:
        parts.window.close()
    kept = session.models["en"].units[segment]
    assert (kept.target, kept.state) == ("Typed by hand.", UnitState.EDITED)
    assert not any(one.target == "Typed by hand." for one in session.units("nl").values())
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=30_000)
    library = context.library()
    assert library.units(session.article.article_id, "en")[segment].target == "Typed by hand."
    library.close()


@pytest.mark.parametrize(
    ("step", "state"),
    [("lock", UnitState.LOCKED), ("reject", UnitState.REJECTED), ("confirm", UnitState.CONFIRMED)],
)
def test_what_is_typed_is_kept_before_a_step(qtbot, parts, file, step, state):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    qtbot.keyClicks(canvas(parts), "e")
    editor(parts).text.setPlainText("Typed by hand.")
    getattr(actions(parts), step).trigger()
    assert (unit(parts, segment).target, unit(parts, segment).state) == ("Typed by hand.", state)
    assert editor(parts).segment != segment


def test_what_is_typed_is_kept_when_another_sentence_is_clicked(qtbot, parts, file):
    read(qtbot, parts, file)
    segment, other = (one.segment_id for one in parts.presenter.model.translatable()[1:4:2])
    stand(parts, 1)
    qtbot.keyClicks(canvas(parts), "e")
    editor(parts).text.setPlainText("Typed by hand.")
    place = canvas(parts).rects_of(other, Side.SOURCE)[0].center().toPoint()
    qtbot.mouseClick(canvas(parts).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not editor(parts).isVisible()
    assert unit(parts, segment).target == "Typed by hand."
    assert canvas(parts).marks.fixed == other
    actions(parts).confirm.trigger()
    assert unit(parts, segment).state is UnitState.EDITED
    assert unit(parts, other).state is UnitState.CONFIRMED


def correct(qtbot, parts, segment, before, after):
    text = parts.presenter.model.sentence(segment)
    assert before in text
    parts.window.reading.desk.corrected.emit(segment, text.replace(before, after))
    qtbot.waitUntil(lambda: not parts.presenter.runner.running, timeout=30_000)
    qtbot.wait(300)


def test_steps_go_back_and_on_with_the_arabic_as_it_was_corrected(qtbot, parts, file):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    parts.window.findChild(ReviewParts).desk.edit(segment, "Typed by hand.")
    correct(qtbot, parts, segment, "2027", "2031")
    for _ in range(2):
        actions(parts).undo.trigger()
        back = unit(parts, segment)
        assert back.state is UnitState.MACHINE
        assert "2031" in back.target
        assert "2031" in back.source
        actions(parts).redo.trigger()
        again = unit(parts, segment)
        assert (again.target, again.state) == ("Typed by hand.", UnitState.EDITED)
        assert "2031" in again.source


def test_a_correction_of_merged_sentences_goes_with_the_merge(qtbot, parts, file):
    model = read(qtbot, parts, file)
    segment = stand(parts, 1)
    first = model.sentence(segment)
    with qtbot.waitSignal(parts.presenter.model_changed, timeout=30_000):
        actions(parts).merge.trigger()
    qtbot.waitUntil(lambda: not parts.presenter.runner.running, timeout=30_000)
    correct(qtbot, parts, segment, "2027", "2031")
    actions(parts).undo.trigger()
    assert parts.presenter.model.sentence(segment) == first == unit(parts, segment).source


def test_a_cut_of_an_article_that_was_left_does_nothing_to_the_next(qtbot, parts, file):
    read(qtbot, parts, file.with_name("other.txt"))
    other = parts.presenter.session
    read(qtbot, parts, file)
    stand(parts, 1)
    actions(parts).merge.trigger()
    parts.window.reader_actions.back.trigger()
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=30_000)
    assert parts.presenter.session is other
    assert other.review.undo_label is None


def test_nothing_of_a_private_article_is_kept(qtbot, make, context, file):
    parts = make(context)
    read(qtbot, parts, file, private=True)
    segment = stand(parts, 2)
    actions(parts).confirm.trigger()
    assert unit(parts, segment).state is UnitState.CONFIRMED
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=30_000)
    again = make(context)
    read(qtbot, again, file)
    assert {one.state for one in again.presenter.model.units.values()} == {UnitState.MACHINE}


def test_a_locked_sentence_is_not_edited_until_it_is_unlocked(qtbot, parts, file):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    actions(parts).lock.trigger()
    assert unit(parts, segment).state is UnitState.LOCKED
    qtbot.keyClicks(canvas(parts), "e")
    assert not editor(parts).isVisible()
    assert not actions(parts).reject.isEnabled()
    actions(parts).lock.trigger()
    assert unit(parts, segment).state is UnitState.CONFIRMED


def test_sentences_are_merged_and_split_and_put_back(qtbot, parts, file):
    model = read(qtbot, parts, file)
    before = [one.segment_id for one in model.article.segments]
    segment = stand(parts, 1)
    target = unit(parts, segment).target
    with qtbot.waitSignal(parts.presenter.model_changed, timeout=30_000):
        actions(parts).merge.trigger()
    qtbot.waitUntil(lambda: not parts.presenter.runner.running, timeout=30_000)
    model = parts.presenter.model
    assert len(model.article.segments) == len(before) - 1
    assert unit(parts, segment).target.startswith(target[:10])
    home = model.compose(model.row_of(segment), Side.SOURCE)
    at = home.text.index("وأضاف")
    word = WordAt(segment, Side.SOURCE, type(home.spans[0])(at, at + 5))
    canvas(parts).marks.hover(word, segment)
    with qtbot.waitSignal(parts.presenter.model_changed, timeout=30_000):
        actions(parts).split.trigger()
    qtbot.waitUntil(lambda: not parts.presenter.runner.running, timeout=30_000)
    model = parts.presenter.model
    assert len(model.article.segments) == len(before)
    assert model.original(segment).endswith("2027.")
    actions(parts).undo.trigger()
    actions(parts).undo.trigger()
    qtbot.waitUntil(lambda: not parts.presenter.runner.running, timeout=30_000)
    assert [one.segment_id for one in parts.presenter.model.article.segments] == before
    assert unit(parts, segment).state is UnitState.MACHINE, unit(parts, segment).origin


def test_changes_are_shown_under_the_sentence(qtbot, parts, file):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    qtbot.keyClicks(canvas(parts), "e")
    editor(parts).text.setPlainText(unit(parts, segment).target.replace("2027", "2028"))
    editor(parts).keep()
    actions(parts).show_changes.trigger()
    line = parts.window.reading.desk.bar._changes
    assert [span.of(line.text).strip() for span in line.removed] == ["2027"]
    assert [span.of(line.text).strip() for span in line.added] == ["2028"]


def test_the_margin_says_how_far_a_paragraph_is(qtbot, parts, file):
    model = read(qtbot, parts, file)
    actions(parts).review_mode.setChecked(True)
    assert canvas(parts).flow.appearance.review
    row = model.row_of(model.translatable()[1].segment_id)
    assert said_of(model, row).total == 2
    stand(parts, 1)
    actions(parts).confirm.trigger()
    assert said_of(parts.presenter.model, row).done == 1
    parts.window.grab()


def test_the_bar_says_who_confirmed_a_sentence_and_when(qtbot, parts, context, file):
    read(qtbot, parts, file)
    actions(parts).review_mode.setChecked(True)
    segment = stand(parts, 1)
    actions(parts).confirm.trigger()
    parts.window.reading.desk.fix(segment)
    said = parts.window.reading.desk.bar._note.text()
    assert "Confirmed by" in said
    assert context.reviewer() in said
