"""Search and concordance in a picture of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from reader.ui.beside_window import BesideWindow
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.snapshot_boxes import BOXES, open_box, with_box
from tests.ui.libraries import bare, fill


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
    (box,) = [one for one in parts.window.findChildren(BesideWindow) if one.isVisible()]
    assert isinstance(box, QWidget)
