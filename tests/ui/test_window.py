"""The whole window on the real engine: open, translate, cache, switch, correct, close."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.adapters.sources import files
from reader.domain.article import SourceKind, SourceRef
from reader.domain.translation import UnitState
from reader.services.preferences import ReadingMode, ThemeName
from reader.services.translate_article import TranslateArticle
from reader.ui.page_model import Side, translated_title
from tests.ui.windows import TEXT, EmptyShelf, read, targets

pytestmark = pytest.mark.engine


def test_an_article_is_readable_first_and_then_translated_sentence_by_sentence(qtbot, parts):
    seen = []
    parts.presenter.opened.connect(lambda session: seen.append(len(session.units("en"))))
    parts.presenter.runner.units_ready.connect(lambda _model, units: seen.append(len(units)))
    model = read(qtbot, parts)
    assert seen[0] == 0
    assert sum(seen) == len(model.translatable()) == 5
    assert all(model.units[one.segment_id].alignment for one in model.translatable())
    assert "2027" in targets(model)[1]
    assert parts.window.pages.currentWidget() is parts.window.reading
    assert translated_title(model)
    assert translated_title(model) in parts.window.tool_bar.title.shown(2000)


def test_an_article_opened_again_costs_no_engine(qtbot, parts, make, context):
    first = targets(read(qtbot, parts))

    class Untouched(TranslateArticle):
        def translate(self, *arguments):
            raise AssertionError(arguments)

    untouched = Untouched(context.shelf, context.clock)
    again = make(replace(context, translate_article=untouched))
    parts.storage.drain()
    model = read(qtbot, again)
    assert targets(model) == first
    assert all(unit.origin.from_cache for unit in model.units.values())


def test_dutch_is_translated_beside_english_and_both_are_kept(qtbot, parts):
    english = targets(read(qtbot, parts))
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.tool_bar.target_chosen.emit("nl")
    model = parts.presenter.model
    assert model.target == "nl"
    assert len(targets(model)) == 5
    assert targets(model) != english
    parts.window.tool_bar.target_chosen.emit("en")
    assert targets(parts.presenter.model) == english


def test_the_route_through_english_keeps_the_text_in_between(qtbot, parts):
    read(qtbot, parts)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.tool_bar.target_chosen.emit("nl")
    session = parts.presenter.session
    through = next(route for route in session.routes if len(route.steps) == 2)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.package_menu.route_chosen.emit(through.route_id)
    units = parts.presenter.model.units.values()
    assert all(unit.origin.bridge for unit in units)
    assert all(unit.alignment for unit in units)
    segment = next(iter(parts.presenter.model.units))
    parts.window.reading.desk.fix(segment)
    assert parts.window.reading.desk.bar.bridge_action.isVisible()


def test_a_corrected_typo_is_translated_and_comes_back_with_the_article(
    qtbot, parts, make, context
):
    model = read(qtbot, parts)
    segment = model.translatable()[3].segment_id
    before = model.units[segment].target
    with qtbot.waitSignal(parts.presenter.runner.units_ready, raising=False, timeout=100):
        parts.window.reading.desk.corrected.emit(segment, "وغادر الوزير القاعة في الصباح.")
    qtbot.waitUntil(lambda: segment in model.units, timeout=20_000)
    assert model.units[segment].target != before
    assert model.units[segment].source == "وغادر الوزير القاعة في الصباح."
    row = model.row_of(segment)
    assert "القاعة" in model.compose(row, Side.SOURCE).text
    assert model.original(segment) == "وغادر الوفد المدينة في المساء."
    parts.storage.drain()
    again = read(qtbot, make(context))
    kept = again.translatable()[3].segment_id
    assert again.sentence(kept) == "وغادر الوزير القاعة في الصباح."
    assert again.units[kept].source == "وغادر الوزير القاعة في الصباح."


def test_alternatives_are_other_wordings(qtbot, parts):
    model = read(qtbot, parts)
    segment = model.translatable()[1].segment_id
    desk = parts.window.reading.desk
    desk.fix(segment)
    parts.window.reader_actions.alternatives.trigger()
    qtbot.waitUntil(lambda: bool(desk.bar._lines), timeout=20_000)
    shown = [line.text_shown for line in desk.bar._lines]
    draft = model.units[segment].target
    assert draft not in shown
    qtbot.mouseClick(desk.bar._lines[0], Qt.MouseButton.LeftButton)
    used = parts.presenter.model.units[segment]
    assert (used.target, used.state) == (shown[0], UnitState.EDITED)
    parts.window.reader_actions.review.undo.trigger()
    assert parts.presenter.model.units[segment].target == draft


def test_cancelling_keeps_what_is_there_and_stops_within_a_second(qtbot, parts):
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 60)))
    qtbot.waitSignal(parts.presenter.runner.units_ready, timeout=20_000).wait()
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=1500):
        parts.window.reader_actions.cancel_translation.trigger()
    model = parts.presenter.model
    assert 0 < len(model.units) < len(model.translatable())
    assert not parts.presenter.runner.running
    assert not parts.window.status_bar.cancel_button.isVisible()


def test_visible_sentences_are_translated_first(qtbot, parts):
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 120)))
    with qtbot.waitSignal(parts.presenter.opened, timeout=20_000):
        pass
    canvas = parts.window.reading.canvas
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    last = parts.presenter.model.translatable()[-1].segment_id
    qtbot.waitUntil(lambda: last in parts.presenter.model.units, timeout=20_000)
    assert len(parts.presenter.model.units) < len(parts.presenter.model.translatable()) / 2
    parts.presenter.cancel()


def test_closing_in_mid_translation_leaves_no_thread(qtbot, make, context):
    parts = make(context)
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 60)))
    qtbot.waitSignal(parts.presenter.runner.units_ready, timeout=20_000).wait()
    parts.window.close()
    assert parts.shut_down()


def test_back_and_forward_show_articles_as_they_were_left(qtbot, parts):
    long = "\n\n".join([TEXT] * 8)
    read(qtbot, parts, long)
    parts.window.reading.canvas.scroll_by(900)
    place = parts.window.reading.place
    read(qtbot, parts, TEXT)
    actions = parts.window.reader_actions
    assert actions.back.isEnabled()
    assert not actions.forward.isEnabled()
    actions.back.trigger()
    assert parts.window.reading.place == place
    assert len(targets(parts.presenter.model)) == 40
    actions.forward.trigger()
    assert parts.presenter.session.article.title == "اتفاق على خطة مياه جديدة"


def test_without_a_package_the_arabic_stays_usable_and_the_pane_says_what_is_missing(
    qtbot, make, context
):
    bare = replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))
    parts = make(bare)
    model = read(qtbot, parts)
    assert parts.window.reading.pane_message.isVisible()
    assert all(unit.state is UnitState.MISSING for unit in model.units.values())
    parts.window.reading.keys.stand_on(model.translatable()[2].segment_id)
    assert parts.window.reading.canvas.marks.focused is not None


def test_a_persian_text_is_shown_and_said_not_to_be_arabic(qtbot, parts):
    persian = "نخست‌وزیر گفت که این پروژه برای گسترش شهر است و چهار سال طول می‌کشد."
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=persian))
    assert parts.presenter.session.article.language == "fa"
    assert parts.window.notices.keys()


def test_a_file_that_is_gone_is_said_in_the_place_of_the_article(qtbot, parts, tmp_path):
    with qtbot.waitSignal(parts.presenter.opener.failed, timeout=10_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(tmp_path / "لا شيء.txt")))
    assert parts.window.pages.currentWidget() is parts.window.message
    assert parts.window.message.state == "error"


def test_an_error_beside_an_open_article_leaves_the_article(qtbot, parts, tmp_path):
    read(qtbot, parts)
    with qtbot.waitSignal(parts.presenter.opener.failed, timeout=10_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(tmp_path)))
    assert parts.window.pages.currentWidget() is parts.window.reading
    assert parts.window.notices.keys() == ("problem",)


def test_finding_counts_both_languages_and_goes_round(qtbot, parts):
    read(qtbot, parts)
    bar = parts.window.find_bar
    parts.window.reader_actions.find_text.trigger()
    bar._field.setText("الوفد")
    marks = parts.window.reading.canvas.marks
    qtbot.waitUntil(lambda: marks.current is not None)
    first = marks.current
    assert first.side is Side.SOURCE
    bar._field.setText("2027")
    qtbot.waitUntil(lambda: len(marks.found) == 2)
    parts.window.reader_actions.find_next.trigger()
    second = marks.current
    assert second.side is Side.TARGET
    parts.window.reader_actions.find_next.trigger()
    assert marks.current not in {first, second}
    bar.close_bar()
    assert not marks.found


def test_what_was_chosen_is_kept_for_the_next_start(qtbot, parts, context):
    read(qtbot, parts)
    actions = parts.window.reader_actions
    actions.mode_stacked.trigger()
    actions.theme_sepia.trigger()
    actions.zoom_in.trigger()
    actions.zoom_in.trigger()
    parts.window.tool_bar.target_chosen.emit("nl")
    parts.window.close()
    parts.shut_down()
    kept = context.preferences.load()
    assert (kept.mode, kept.theme) == (ReadingMode.STACKED, ThemeName.SEPIA)
    assert (kept.text_percent, kept.target) == (120, "nl")
    assert kept.geometry


def test_files_are_remembered_and_the_sample_is_not(qtbot, parts, tmp_path):
    path = tmp_path / "مقال.txt"
    path.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        parts.opening.open_sample()
    assert parts.settings.preferences.recent == ()
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)))
    assert parts.settings.preferences.recent == (str(path),)


def test_several_files_are_all_opened_and_the_last_is_shown(qtbot, parts):
    texts = [f"خبر قصير\n\nهذا هو النص رقم {n}." for n in (1, 2, 3)]
    sources = [SourceRef(SourceKind.TEXT, text=text) for text in texts]
    opened: list[object] = []
    parts.presenter.opened.connect(opened.append)
    parts.opening.open_all(sources)
    qtbot.waitUntil(lambda: len(opened) == 3, timeout=10_000)
    assert "3" in parts.presenter.session.article.blocks[-1].text


def test_a_text_in_parts_says_so_and_goes_on_to_the_next(qtbot, parts, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "PART_BYTES", 200_000)
    path = tmp_path / "long.txt"
    path.write_text((TEXT + "\n") * 900, "utf-8")
    with qtbot.waitSignal(parts.presenter.opened, timeout=20_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)))
    article = parts.presenter.session.article
    assert article.part.count > 1
    assert parts.window.notices.keys() == ("part",)
    with qtbot.waitSignal(parts.presenter.opened, timeout=20_000):
        parts.window.notices.requested.emit("part")
    assert parts.presenter.session.article.part.number == 2
    parts.presenter.cancel()
