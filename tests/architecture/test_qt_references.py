"""PySide6 6.12.0 drops a reference to None on every void call, on Python 3.11; the pin holds.

Source: measured; after a few thousand calls the interpreter ends with ``none_dealloc``. From
Python 3.12 on, None is immortal and the count says nothing.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

CALLS = 200


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
@pytest.mark.usefixtures("qapp")
def test_void_calls_leave_the_references_to_none_alone() -> None:
    document = QTextDocument()
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        cursor.insertText("أهلا ")
        cursor.setBlockFormat(block)
    assert abs(sys.getrefcount(None) - before) < CALLS // 4


def test_the_pin_leaves_out_the_releases_that_do_it() -> None:
    import PySide6

    assert PySide6.__version_info__[:2] < (6, 12)
