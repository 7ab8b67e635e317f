"""Windows beside the main one in a picture of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from reader.domain.article import SourceKind, SourceRef
from reader.services.snapshot import SnapshotOptions
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.snapshot_boxes import BOXES, open_box, with_box
from reader.ui.snapshot_taker import SnapshotTaker
from tests.ui.libraries import WATER, bare, fill, keep


@pytest.mark.parametrize("name", BOXES)
def test_a_box_is_drawn_over_the_middle_of_the_picture(qtbot, make, context, name):
    fill(context)
    parts = make(bare(context))
    before = parts.window.grab().toImage()
    assert with_box(parts.window.grab(), parts.window).toImage() == before
    open_box(parts.window, name, "الحكومة")
    seeker = parts.window.findChild(LibrarySeeker)
    qtbot.waitUntil(lambda: not seeker.is_searching and not seeker.is_reading, timeout=10_000)
    picture = with_box(parts.window.grab(), parts.window)
    assert picture.size() == before.size()
    assert picture.toImage() != before
    (box,) = [one for one in parts.window.findChildren(QDialog) if one.isVisible()]
    assert box.windowTitle()


def test_an_article_of_the_library_is_opened_with_what_belongs_to_it(
    qtbot, make, context, tmp_path
):
    article = keep(context, WATER, note="n")
    parts = make(bare(context))
    nothing = SourceRef(SourceKind.TEXT, text="")
    options = SnapshotOptions(nothing, tmp_path / "a.png", kept=str(article.article_id))
    with qtbot.waitSignal(parts.presenter.opened):
        SnapshotTaker(parts.window, parts.presenter, options).open()
    assert parts.presenter.session.article.article_id == article.article_id
