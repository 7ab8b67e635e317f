"""Tags of one article and of several."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.ui.tags_dialog import TagsDialog, new_tags

ONE = LibraryEntry(ArticleId("1"), "خبر", tags=("ماء", "to read"))
OTHER = LibraryEntry(ArticleId("2"), "خبر آخر", tags=("to read",))
KNOWN = (("B1", 4), ("to read", 2), ("ماء", 1))


@pytest.fixture
def dialog(qtbot):
    made = TagsDialog((ONE, OTHER), KNOWN)
    qtbot.addWidget(made)
    made.show()
    return made


def item(dialog, tag):
    return dialog.list.findItems(tag, Qt.MatchFlag.MatchExactly)[0]


def test_common_tags_are_checked_and_partly_common_ones_half(dialog):
    states = {
        dialog.list.item(row).text(): dialog.list.item(row).checkState()
        for row in range(dialog.list.count())
    }
    assert states == {
        "to read": Qt.CheckState.Checked,
        "ماء": Qt.CheckState.PartiallyChecked,
        "B1": Qt.CheckState.Unchecked,
    }
    assert dialog.changes() == ((), ())
    assert not dialog._hint.isHidden()


def test_typed_tags_are_checked_new_ones_added_spelled_as_they_are_known(dialog, qtbot):
    dialog.field.setText("#b1، مدرسة,  ")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.field.text() == ""
    assert dialog.changes() == (("B1", "مدرسة"), ())


def test_what_is_unchecked_goes_from_all_and_what_is_half_checked_stays(dialog, qtbot):
    item(dialog, "to read").setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(dialog.chosen) as sent:
        dialog.save_button.click()
    assert sent.args == [(), ("to read",)]
    assert new_tags(ONE, *sent.args) == ("ماء",)
    assert new_tags(OTHER, *sent.args) == ()


def test_what_is_still_in_the_field_is_saved_too(dialog, qtbot):
    dialog.field.setText("مدرسة")
    with qtbot.waitSignal(dialog.chosen) as sent:
        dialog.save_button.click()
    assert sent.args == [("مدرسة",), ()]


def test_enter_on_an_empty_field_saves_and_nothing_changed_tells_nobody(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.chosen), qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_one_article_is_named_and_nothing_is_half(qtbot):
    dialog = TagsDialog((ONE,), KNOWN)
    qtbot.addWidget(dialog)
    assert dialog._title.text() == "خبر"
    assert item(dialog, "ماء").checkState() is Qt.CheckState.Checked
    assert dialog._hint.isHidden()
    assert dialog.field.completer().model().rowCount() == 3
