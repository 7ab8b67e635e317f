"""Suggestions under the editor: from memory, machine and glossary, by key, never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt

from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.services.translate_article import TranslateArticle
from reader.ui.suggestions_list import SuggestionKind
from tests.fakes import FakeEngine, FakeShelf, fake_package
from tests.ui.library_window import settled
from tests.ui.windows import read

PAIR = LanguagePair("ar", "en")
SENTENCE = "وغادر الوفد المدينة في المساء."
TEXT = f"زيارة إلى القاهرة\n\nوصل الوزير إلى القاهرة ثم عاد إلى بغداد. {SENTENCE}\n"
OWN, THEIRS = "The delegation left the city in the evening.", "The envoys went at night."


@pytest.fixture
def quick(context):
    """Return a context with two packages that answer at once, and a memory."""
    store = context.memory()
    store.put(
        [
            MemoryUnit(PAIR, SENTENCE, OWN, by="Layla", made_at="2026-05-03T10:00:00+00:00"),
            MemoryUnit(
                PAIR, "وغادر الوفد القرية في المساء.", THEIRS, file="/home/layla/unesco.tmx"
            ),
        ]
    )
    store.close()
    other = FakeEngine(fake_package("other-ar_en", version="2.0"), rewrite=lambda text: f"{text} X")
    shelf = FakeShelf(FakeEngine(), other)
    return replace(context, translate_article=TranslateArticle(shelf, context.clock))


def edit(qtbot, parts, number):
    segment = parts.presenter.model.translatable()[number].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.review.edit_target.trigger()
    editor = parts.window.reading.target_editor
    qtbot.waitUntil(lambda: bool(editor.suggestions._lines), timeout=5_000)
    settled(qtbot, parts)
    qtbot.waitUntil(lambda: editor._shown != (), timeout=5_000)
    return editor


def shown(editor):
    return [line.suggestion for line in editor.suggestions._lines]


def test_matches_come_with_percent_origin_and_differences(qtbot, make, quick):
    parts = make(quick)
    model = read(qtbot, parts, TEXT)
    last = model.translatable()[2].segment_id
    assert model.units[last].target == OWN  # the memory had it
    editor = edit(qtbot, parts, 2)
    matches = [one for one in shown(editor) if one.kind is SuggestionKind.MATCH]
    assert [one.text for one in matches] == [THEIRS]  # what stands there is not suggested
    match = matches[0]
    assert match.where == "unesco.tmx"
    assert match.badge.endswith("%")
    assert [span.of(match.source) for span in match.removed] == ["القرية"]
    assert [span.of(match.source) for span in match.added] == ["المدينة"]
    assert editor.text.hasFocus()
    qtbot.keyClick(editor.text, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert editor.typed == THEIRS
    editor.text.undo()
    assert editor.typed == OWN


def test_terms_are_put_in_by_key_where_the_cursor_is(qtbot, make, quick):
    parts = make(quick)
    read(qtbot, parts, TEXT)
    terms = parts.window.reading.canvas.terms
    qtbot.waitUntil(lambda: bool(terms.places), timeout=10_000)
    editor = edit(qtbot, parts, 1)
    names = [one.text for one in shown(editor) if one.kind is SuggestionKind.TERM]
    assert names == ["Cairo", "Baghdad"]
    editor.text.setPlainText("He went to ")
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    qtbot.keyClick(editor.text, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert editor.typed == "He went to Baghdad"


def test_the_other_package_is_named_and_the_newest_sentence_wins(qtbot, make, quick):
    parts = make(quick)
    read(qtbot, parts, TEXT)
    model = parts.presenter.model
    first, second = (model.translatable()[at].segment_id for at in (0, 1))
    editor = parts.window.reading.target_editor
    for segment in (first, second):
        editor.dismiss()
        parts.window.reading.keys.stand_on(segment)
        parts.window.reader_actions.review.edit_target.trigger()
    settled(qtbot, parts)
    qtbot.waitUntil(lambda: bool(editor._shown), timeout=5_000)
    assert editor.segment == second
    wordings = [one for one in shown(editor) if one.kind is SuggestionKind.WORDING]
    draft = model.units[second].target
    assert [one.text for one in wordings] == [f"{draft} v2", f"{draft} v3", f"{draft} X"]
    assert [one.where for one in wordings] == ["", "", "Argos ar→en 2.0"]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_editor_stays_on_the_page_and_stands_still_when_they_come(qtbot, make, quick, percent):
    parts = make(quick, text_percent=percent)
    parts.window.resize(900, 600)
    read(qtbot, parts, TEXT)
    segment = parts.presenter.model.translatable()[2].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.review.edit_target.trigger()
    editor = parts.window.reading.target_editor
    before = editor.y()
    editor = edit(qtbot, parts, 2)
    assert editor.y() == before
    card = editor.frame().toRect().translated(editor.pos())
    view = parts.window.reading.canvas.viewport().rect()
    assert QRect(view).contains(card)
    assert editor.suggestions.height() > 40
    parts.window.grab()


def test_lines_that_are_shown_stay_when_more_come(qtbot, make, quick):
    parts = make(quick)
    read(qtbot, parts, TEXT)
    editor = edit(qtbot, parts, 2)
    lines = list(editor.suggestions._lines)
    lines[0].setFocus()
    more = replace(lines[0].suggestion, text="Yet another wording.")
    editor.show_suggestions(editor.segment, [*(line.suggestion for line in lines), more])
    assert editor.suggestions._lines[: len(lines)] == lines
    assert lines[0].hasFocus()


def test_the_foot_leaves_its_text_out_where_there_is_no_room(qtbot, make, quick):
    parts = make(quick)
    read(qtbot, parts, TEXT)
    editor = edit(qtbot, parts, 2)
    foot = editor._foot
    foot.fit(2000)
    assert foot._hint.isVisible()
    foot.fit(foot.sizeHint().height() + 300)
    assert not foot._hint.isVisible()
    assert foot.confirm.isVisible()


def test_tab_goes_from_the_text_through_the_suggestions_to_the_buttons(qtbot, make, quick):
    parts = make(quick)
    read(qtbot, parts, TEXT)
    editor = edit(qtbot, parts, 2)
    walked = []
    for _ in range(len(shown(editor)) + 1):
        qtbot.keyClick(parts.window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(parts.window.focusWidget())
    assert walked == [*editor.suggestions._lines, editor._foot.discard]
