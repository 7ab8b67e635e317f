"""Doubts while reviewing: a changed number is marked, explained, dismissed, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from reader.domain.article import SourceKind, SourceRef
from reader.domain.translation import DoubtKind
from reader.ui.doubts_controller import UNDO_DISMISSAL
from reader.ui.doubts_keeper import DoubtsKeeper
from reader.ui.review_margin import review_of_row

pytestmark = pytest.mark.engine

TEXT = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الخطة ستبدأ في عام 2027. وأضاف أن الكلفة 4500 دولار.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "water.txt"
    path.write_text(TEXT, "utf-8")
    return path


def read(qtbot, parts, path):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)))
    return parts.presenter.model


def review(qtbot, parts):
    keeper = parts.window.findChild(DoubtsKeeper)
    with qtbot.waitSignal(keeper.checked, timeout=10_000):
        parts.window.reader_actions.review.review_mode.setChecked(True)
    return keeper


def damage(qtbot, parts, keeper):
    """Write another year into the second sentence, and wait for the doubt about it."""
    model = parts.presenter.model
    segment = model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.review.edit_target.trigger()
    editor = parts.window.reading.target_editor
    editor.text.setPlainText(model.units[segment].target.replace("2027", "2072"))
    with qtbot.waitSignal(keeper.changed, timeout=5_000):
        editor.keep()
    return segment


def numbers(model, segment):
    figures = {DoubtKind.NUMBER, DoubtKind.DATE}
    return [doubt for doubt in model.doubts_of(segment) if doubt.kind in figures]


def test_a_changed_number_is_marked_and_explained(qtbot, parts, file):
    model = read(qtbot, parts, file)
    keeper = review(qtbot, parts)
    segment = damage(qtbot, parts, keeper)
    assert numbers(model, segment)
    parts.window.reading.desk.fix(segment)
    assert any(
        "2072" in text or "2027" in text for text in parts.window.reading.desk.bar.doubts.texts
    )
    said = review_of_row(model, model.row_of(segment))
    assert said is not None
    assert said.doubt
    parts.window.reader_actions.review.review_mode.setChecked(False)
    assert model.doubts == {}


def test_a_dismissed_doubt_stays_away_and_comes_back_with_undo(qtbot, make, context, file):
    parts = make(context)
    model = read(qtbot, parts, file)
    keeper = review(qtbot, parts)
    segment = damage(qtbot, parts, keeper)
    parts.window.reading.desk.fix(segment)
    bar = parts.window.reading.desk.bar
    before = len(bar.doubts.texts)
    with qtbot.waitSignal(keeper.dismissed):
        bar.doubts.findChildren(QPushButton)[-before].click()
    assert len(model.doubts_of(segment)) == before - 1
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=30_000)
    again = make(context)
    found = read(qtbot, again, file)
    review(qtbot, again)
    assert len(found.doubts_of(segment)) == before - 1
    with qtbot.waitSignal(keeper.changed, timeout=5_000):
        parts.window.status_bar.brief_requested.emit(UNDO_DISMISSAL)
    qtbot.waitUntil(lambda: len(model.doubts_of(segment)) == before, timeout=5_000)
