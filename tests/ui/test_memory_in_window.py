"""The person's own memory behind the review: learnt, forgotten, and found in another article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import SourceKind, SourceRef
from reader.domain.language import LanguagePair
from reader.domain.translation import UnitState
from reader.ui.page_model import Side
from reader.ui.review_margin import Standing, review_of_row
from tests.ui.library_window import files_with, settled
from tests.ui.test_forget_in_window import forget_open

pytestmark = pytest.mark.engine

PAIR = LanguagePair("ar", "en")
SENTENCE = "وغادر الوفد المدينة في المساء."
TARGET = "That evening the envoys left town."
FIRST = f"اتفاق على خطة مياه جديدة\n\n{SENTENCE} ولم يعلق أحد على موعد الاجتماع المقبل.\n"
SECOND = f"خبر آخر من المدينة\n\nوصل الوزير صباحا. {SENTENCE}\n"


def read(qtbot, parts, text, *, private=False):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=text), private=private)
    return parts.presenter.model


def segment_of(model, sentence=SENTENCE):
    return next(
        one.segment_id for one in model.translatable() if model.sentence(one.segment_id) == sentence
    )


def confirm(qtbot, parts, model, target=TARGET):
    """Write and confirm a translation in the editor."""
    segment = segment_of(model)
    parts.window.reading.keys.stand_on(segment)
    qtbot.keyClicks(parts.window.reading.canvas, "e")
    editor = parts.window.reading.target_editor
    editor.text.setPlainText(target)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    editor.dismiss()
    settled(qtbot, parts)
    return segment


def remembered(context):
    store = context.memory()
    try:
        return [(one.target, one.state) for one in store.every()]
    finally:
        store.close()


def test_a_confirmed_sentence_comes_translated_in_another_article(qtbot, parts, context):
    confirm(qtbot, parts, read(qtbot, parts, FIRST))
    model = read(qtbot, parts, SECOND)
    segment = segment_of(model)
    unit = model.units[segment]
    assert (unit.target, unit.state) == (TARGET, UnitState.EDITED)
    assert unit.origin.from_memory
    assert unit.origin.by == context.reviewer()
    assert TARGET in model.compose(model.row_of(segment), Side.TARGET).text
    said = review_of_row(model, model.row_of(segment))
    assert said is not None
    assert said.standing is Standing.REMEMBERED
    parts.window.reading.desk.fix(segment)
    assert parts.window.reading.desk.bar._note.text() == "From your memory"


def test_a_confirm_that_is_undone_is_forgotten_and_known_again_when_redone(qtbot, parts, context):
    confirm(qtbot, parts, read(qtbot, parts, FIRST))
    assert remembered(context) == [(TARGET, UnitState.CONFIRMED)]
    actions = parts.window.reader_actions.review
    actions.undo.trigger()
    settled(qtbot, parts)
    assert remembered(context) == [(TARGET, UnitState.EDITED)]
    actions.undo.trigger()
    settled(qtbot, parts)
    assert remembered(context) == []
    actions.redo.trigger()
    settled(qtbot, parts)
    assert remembered(context) == [(TARGET, UnitState.EDITED)]


def test_a_private_article_teaches_the_memory_nothing(qtbot, parts, context):
    confirm(qtbot, parts, read(qtbot, parts, FIRST, private=True))
    assert remembered(context) == []


def test_forgetting_the_article_takes_its_units_out_of_the_memory(qtbot, parts, context, tmp_path):
    confirm(qtbot, parts, read(qtbot, parts, FIRST))
    assert files_with(tmp_path / "data", TARGET)
    forget_open(qtbot, parts)
    parts.window.close()
    assert parts.shut_down()
    assert files_with(tmp_path / "data", TARGET, "الوفد المدينة") == set()
    assert remembered(context) == []
