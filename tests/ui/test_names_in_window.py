"""Names and words in the whole window: underlines, card, keys, panel."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from reader import bootstrap
from reader.app import build_window
from reader.domain.article import SourceKind, SourceRef
from reader.domain.words import words
from reader.services.preferences import Preferences, ThemeName
from reader.services.term_values import TermDraft
from reader.ui.card_controller import CardController
from reader.ui.glossary_table import GlossaryTable
from reader.ui.look_up_box import LookUpBox
from reader.ui.page_marks import Caret, Selection
from reader.ui.page_model import Side
from reader.ui.terms_controller import TermsController
from reader.ui.theme import TOKENS
from reader.ui.underlines import Shape
from tests.ui.pointer import move_pointer
from tests.ui.windows import read

pytestmark = pytest.mark.engine

TEXT = """زيارة إلى طوكيو

قال الأمين العام لحلف الناتو مارك روته في طوكيو إن اليابان شريك مهم. وأضاف روته أن الحلف سيزيد
التعاون.

وعاد روته إلى بروكسل يوم الأربعاء.
"""


@pytest.fixture
def parts(qtbot, tmp_path):
    made = build_window(bootstrap.build(tmp_path / "data"), Preferences())
    made.window.resize(1200, 800)
    made.window.show()
    yield made
    made.window.close()
    assert made.shut_down()
    made.window.deleteLater()


@pytest.fixture
def canvas(qtbot, parts):
    page = parts.window.reading.canvas
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=TEXT))
    qtbot.waitUntil(lambda: any(place.agrees is not None for place in _all(page)), timeout=20_000)
    return page


def _all(canvas):
    return list(canvas.terms.all(canvas.model))


def card_of(parts):
    return parts.window.reading.findChild(CardController).card


def rest_on(qtbot, parts, form):
    canvas = parts.window.reading.canvas
    for row in range(len(canvas.model)):
        text = canvas.model.compose(row, Side.SOURCE).text
        at = text.find(form)
        if at >= 0:
            span = next(word for word in words(text) if word.contains(at))
            point = canvas.rects_of_span(row, Side.SOURCE, span)[0].center().toPoint()
            move_pointer(canvas.viewport(), QPoint(2, 2))
            move_pointer(canvas.viewport(), point)
            return span
    raise AssertionError(form)


def test_names_are_underlined_by_kind_over_the_whole_written_word(qtbot, parts, canvas):
    names = {place.occurrence.term.name("en") for place in _all(canvas)}
    assert {"Mark Rutte", "Tokyo", "Japan"} <= names
    shapes = {
        line.shape
        for row in range(len(canvas.model))
        for line in canvas.terms.underlines(canvas.model, row, Side.SOURCE, TOKENS[ThemeName.LIGHT])
    }
    assert {Shape.DOTTED, Shape.DASHED} <= shapes
    parts.window.grab()


def test_a_surname_alone_is_the_person_named_before(canvas):
    rutte = [one for one in _all(canvas) if one.occurrence.term.name("en") == "Mark Rutte"]
    assert len(rutte) == 3


def test_resting_on_a_name_opens_its_card_and_moving_away_closes_it(qtbot, parts, canvas):
    rest_on(qtbot, parts, "طوكيو")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    assert card.content.title == "Tokyo"
    move_pointer(canvas.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3_000)


def test_another_article_puts_the_card_of_the_last_one_away(qtbot, parts, canvas):
    card = card_of(parts)
    canvas.setFocus()
    qtbot.keyClicks(canvas, "g")
    assert card.isVisible()
    read(qtbot, parts, "خبر آخر\n\nقال الوزير إن الخطة ستبدأ قريبا. " * 12)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3_000)
    canvas.scroll_by(40)  # the card's word is gone, and nothing goes wrong


def test_resting_on_any_word_says_what_it_means(qtbot, parts, canvas):
    rest_on(qtbot, parts, "التعاون")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert "cooperation" in card.content.title
    assert card.content.label.startswith("Noun")


def test_g_goes_from_name_to_name(qtbot, parts, canvas):
    reading = parts.window.reading
    reading.keys.stand_on(canvas.model.translatable()[0].segment_id)
    card = card_of(parts)
    seen = []
    for _ in range(3):
        qtbot.keyClicks(canvas, "g")
        seen.append(card.content.title)
    assert len(seen) == 3
    assert card.isVisible()


def test_the_panel_lists_the_names_and_goes_to_them(qtbot, parts, canvas):
    panel = parts.window.names_panel
    parts.window.reader_actions.aids.show_names.trigger()
    qtbot.waitUntil(lambda: "Mark Rutte" in panel.names_shown(), timeout=10_000)
    panel._filter.setText("روته")
    assert panel.names_shown() == ["Mark Rutte"]
    use = next(one for one in panel._uses if one.term.name("en") == "Mark Rutte")
    panel.chosen.emit(use, 2)
    assert canvas.marks.focused == use.places[2].segment_id
    parts.window.reader_actions.aids.show_names.trigger()
    assert not panel.isVisible()


def test_not_a_name_here_takes_the_underline_away_in_this_article(qtbot, parts, canvas):
    rest_on(qtbot, parts, "طوكيو")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    card.chosen.emit("hide")

    def shown():
        return "Tokyo" in {one.occurrence.term.name("en") for one in _all(canvas)}

    qtbot.waitUntil(lambda: not shown(), timeout=10_000)
    assert "طوكيو" in parts.window.status_bar.brief.text
    parts.window.status_bar.brief.button.click()
    qtbot.waitUntil(shown, timeout=10_000)


def test_a_name_is_put_everywhere_by_the_card(qtbot, parts, canvas):
    model = parts.presenter.model
    place = next(one for one in _all(canvas) if one.occurrence.term.name("en") == "Mark Rutte")
    controller = parts.window.findChild(TermsController)
    named = replace(place.occurrence.term, names=(("en", "Markus Ruttenberg"),))
    controller.use_everywhere(named)
    shown = " ".join(unit.target for unit in model.units.values())
    assert "Ruttenberg" in shown


def test_a_word_can_be_added_to_the_own_glossary_and_is_underlined(qtbot, parts, canvas):
    reading = parts.window.reading
    model = canvas.model
    segment = model.translatable()[-1].segment_id
    row = model.row_of(segment)
    text = model.compose(row, Side.SOURCE).text
    start = text.index("الأربعاء")
    end = start + len("الأربعاء")
    canvas.marks.select(Selection(Side.SOURCE, Caret(row, start), Caret(row, end)))
    parts.window.reader_actions.aids.add_term.trigger()
    table = parts.window.findChild(GlossaryTable)
    table.add_wanted.emit(TermDraft("الأربعاء", "term", names=(("en", "Wednesday"),)))
    qtbot.waitUntil(
        lambda: "Wednesday" in {one.occurrence.term.name("en") for one in _all(canvas)},
        timeout=10_000,
    )
    table.close()
    reading.setFocus()


def test_any_typed_word_is_looked_up(qtbot, parts, canvas):
    parts.window.reader_actions.aids.look_up.trigger()
    box = parts.window.findChild(LookUpBox)
    for typed in ("صواريخ", "sawarikh"):
        box._field.setText(typed)
        qtbot.waitUntil(lambda: any("missile" in one for one in box.titles()), timeout=20_000)
    box._field.setText("")
    qtbot.waitUntil(lambda: box.titles() == [], timeout=3_000)
    box.close()


GUESSED = """خطة المياه

قال وزير المياه أحمد سالم في طوكيو إن الخطة ستبدأ غدا. وأضاف سالم أن الكلفة كبيرة.
"""


@pytest.fixture
def guessed(qtbot, parts):
    page = parts.window.reading.canvas
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=GUESSED))
    qtbot.waitUntil(lambda: len(guesses(page)) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: guesses(page)[0].rendered != "", timeout=20_000)
    return page


def guesses(canvas):
    return [one for one in _all(canvas) if not one.occurrence.certain]


def test_a_name_that_the_glossary_lacks_is_offered_quietly(qtbot, parts, guessed):
    tokens = TOKENS[ThemeName.LIGHT]
    row = guessed.model.row_of(guesses(guessed)[0].segment)
    lines = guessed.terms.underlines(guessed.model, row, Side.SOURCE, tokens)
    assert [line.faint for line in lines] == [True, False, True]
    assert not guessed.terms.underlines(guessed.model, row, Side.TARGET, tokens)
    rest_on(qtbot, parts, "أحمد")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    assert card.content.label == "A name?"
    assert [action.key for action in card.content.actions] == ["add", "edit", "hide"]


def test_a_guess_is_added_with_one_click_and_is_the_glossarys_then(qtbot, parts, guessed):
    rest_on(qtbot, parts, "أحمد")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    title = card.content.title
    card.chosen.emit("add")
    qtbot.waitUntil(lambda: not guesses(guessed), timeout=10_000)
    added = [one for one in _all(guessed) if one.occurrence.term.origin == "own"]
    assert [one.occurrence.form for one in added] == ["أحمد سالم", "سالم"]
    assert added[0].occurrence.term.name("en") == title
    parts.window.status_bar.brief.button.click()
    table = parts.window.findChild(GlossaryTable)
    assert table._adding._english.text() == title
    table._adding._english.setText("Ahmed Salem")
    table._adding._add.click()
    qtbot.waitUntil(
        lambda: {one.occurrence.term.name("en") for one in _all(guessed)} >= {"Ahmed Salem"},
        timeout=10_000,
    )
    assert table._adding.isHidden()
    table.close()


def test_a_guess_can_be_edited_before_it_is_added(qtbot, parts, guessed):
    rest_on(qtbot, parts, "أحمد")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    card.chosen.emit("edit")
    table = parts.window.findChild(GlossaryTable)
    assert table._adding._form.text() == "أحمد سالم"
    assert table._adding._english.text() == guesses(guessed)[0].rendered
    table.close()


def test_a_shipped_name_is_edited_into_an_own_one_with_all_its_forms(qtbot, parts, canvas):
    rest_on(qtbot, parts, "مارك")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    card.chosen.emit("edit")
    table = parts.window.findChild(GlossaryTable)
    table._adding._english.setText("Mark Rutte (NATO)")
    table._adding._add.click()

    def named():
        return [
            one for one in _all(canvas) if one.occurrence.term.name("en") == "Mark Rutte (NATO)"
        ]

    qtbot.waitUntil(lambda: len(named()) == 3, timeout=10_000)  # the surname alone is still he
    assert {one.occurrence.term.origin for one in named()} == {"own"}
    table.close()


def test_the_panel_has_the_guesses_apart_and_serves_every_wish(qtbot, parts, guessed):
    panel = parts.window.names_panel
    parts.window.reader_actions.aids.show_names.trigger()
    qtbot.waitUntil(lambda: any(not use.certain for use in panel._uses), timeout=10_000)
    groups = [panel._tree.topLevelItem(n).text(0) for n in range(panel._tree.topLevelItemCount())]
    assert groups[-1] == "Perhaps names"
    use = next(one for one in panel._uses if not one.certain)
    menu = panel.menu_of(use)
    assert [action.text() for action in menu.actions()] == [
        "&Add to my glossary",
        "&Edit…",
        "&Not a name here",
    ]
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: not guesses(guessed), timeout=10_000)


def test_one_name_is_used_everywhere_from_the_panel(qtbot, parts, canvas):
    panel = parts.window.names_panel
    parts.window.reader_actions.aids.show_names.trigger()
    qtbot.waitUntil(lambda: "Mark Rutte" in panel.names_shown(), timeout=10_000)
    use = next(one for one in panel._uses if one.term.name("en") == "Mark Rutte")
    other = replace(use.term, names=(("en", "Markus Ruttenberg"),))
    panel.wanted.emit("use", replace(use, term=other))
    model = parts.presenter.model
    assert "Ruttenberg" in " ".join(unit.target for unit in model.units.values())


def test_a_selection_is_added_with_what_the_machine_made_of_it(qtbot, parts, guessed):
    model = guessed.model
    segment = guesses(guessed)[0].segment
    row = model.row_of(segment)
    start = model.compose(row, Side.SOURCE).text.index("الخطة")
    guessed.marks.select(Selection(Side.SOURCE, Caret(row, start), Caret(row, start + 5)))
    parts.window.reader_actions.aids.add_term.trigger()
    table = parts.window.findChild(GlossaryTable)
    assert table._adding._form.text() == "الخطة"
    assert table._adding._english.text() in model.units[segment].target
    qtbot.keyClick(table._adding._dutch, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "الخطة" in {one.occurrence.term.form for one in _all(guessed)}, timeout=10_000
    )
    table.close()


def test_a_corrected_sentence_has_its_names_found_anew(qtbot, parts, canvas):
    segment = canvas.model.translatable()[-1].segment_id
    assert "Brussels" in {one.occurrence.term.name("en") for one in canvas.terms.places[segment]}
    parts.window.reading.desk.corrected.emit(segment, "وعاد روته إلى طوكيو يوم الأربعاء.")

    def names():
        places = canvas.terms.places.get(segment, ())
        return {one.occurrence.term.name("en") for one in places}

    qtbot.waitUntil(lambda: "Tokyo" in names(), timeout=10_000)
    assert "Brussels" not in names()
