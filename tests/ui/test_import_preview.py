"""The preview of an import tells everything before anything is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QTreeWidget

from reader.adapters.exchange.term_files import term_file
from reader.domain.bidi import strip_isolates
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.exchange_terms import ExchangeTerms
from reader.services.import_plan import ConflictChoice, ImportPlan
from reader.services.preferences import ThemeName
from reader.ui.import_preview import ImportPreview
from reader.ui.theme import TOKENS
from tests.fakes import FakeOwnTerms, counting_ids

MINE = GlossaryTerm("own-1", TermKind.PERSON, "مارك روته", (), (("en", "Mark Rutte"),))
FILE = "form,kind,en,what\nمارك روته,person,Root,x\nص,person,S,x\nطوكيو,place,Tokyo,x\n"


def plan_of(text: str) -> ImportPlan:
    exchange = ExchangeTerms(FakeOwnTerms(MINE), counting_ids())
    plan = list(exchange.preview(term_file("terms.csv", text.encode()), CancelToken()))[-1]
    assert isinstance(plan, ImportPlan)
    return plan


@pytest.fixture
def shown(qtbot):
    def show(text: str) -> ImportPreview:
        dialog = ImportPreview(plan_of(text), TOKENS[ThemeName.LIGHT], Message.english)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def rows(dialog) -> list[list[str]]:
    tree = dialog.findChild(QTreeWidget)
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[strip_isolates(item.text(column)) for column in range(4)] for item in items]


def button(dialog, text: str) -> QAbstractButton:
    return next(one for one in dialog.findChildren(QAbstractButton) if one.text() == text)


def test_conflicts_stand_beside_mine_and_broken_lines_say_why(shown):
    dialog = shown(FILE)
    assert rows(dialog) == [
        ["2", "مارك روته", "Person · Root", "Person · Mark Rutte"],
        ["Line 3: “ص” is a single letter. It would be found everywhere; write the whole name.",
         "", "", ""],
    ]  # fmt: skip
    assert "New: 1 · There already: 0 · Conflicts: 1" in dialog._counts.text()
    assert "“what” is not known" in dialog._counts.text()


def test_a_line_that_contradicts_an_earlier_one_names_it(shown):
    dialog = shown("form,en\nطوكيو,Tokyo\nطوكيو,Tokio\n")
    assert rows(dialog) == [["3", "طوكيو", "Term · Tokio", "Line 2 differs"]]


def test_mine_is_kept_unless_something_else_is_chosen(shown):
    dialog = shown(FILE)
    assert dialog.choice() is ConflictChoice.KEEP
    button(dialog, "Take theirs").click()
    assert dialog.choice() is ConflictChoice.TAKE
    assert dialog.skip_broken()


def test_a_clean_file_asks_nothing(shown):
    dialog = shown("form,en\nطوكيو,Tokyo\n")
    assert not button(dialog, "Keep both").isVisible()
    assert not dialog.findChild(QTreeWidget).isVisible()
    assert not dialog.skip_broken()
    button(dialog, "Import").click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_file_with_nothing_to_import_can_only_be_left(shown):
    dialog = shown("form,en\nص,S\n")
    assert not button(dialog, "Import the rest").isEnabled()
    button(dialog, "Cancel").click()
    assert dialog.result() == QDialog.DialogCode.Rejected


TWO = "form,kind,en\nمارك روته,person,Root\nطوكيو,place,Tokyo\nطوكيو,place,Tokio\n"


def choices(dialog) -> list[str]:
    tree = dialog.findChild(QTreeWidget)
    return [tree.topLevelItem(place).text(4) for place in range(tree.topLevelItemCount())]


def test_one_conflict_can_be_settled_otherwise_than_the_rest(shown):
    dialog = shown(TWO)
    assert choices(dialog) == ["Keep mine", "Keep mine"]
    tree = dialog.findChild(QTreeWidget)
    tree.itemClicked.emit(tree.topLevelItem(0), 4)
    assert choices(dialog) == ["Take theirs", "Keep mine"]
    tree.itemClicked.emit(tree.topLevelItem(1), 2)  # elsewhere in the row nothing happens
    tree.itemActivated.emit(tree.topLevelItem(1), 0)
    tree.itemActivated.emit(tree.topLevelItem(1), 0)
    assert dialog.by_line() == {2: ConflictChoice.TAKE, 4: ConflictChoice.BOTH}
    button(dialog, "Take theirs").click()
    assert choices(dialog) == ["Take theirs", "Keep both"]


def test_a_broken_line_has_no_choice(shown):
    dialog = shown(FILE)
    tree = dialog.findChild(QTreeWidget)
    tree.itemActivated.emit(tree.topLevelItem(1), 0)
    assert dialog.by_line() == {}


def test_enter_on_a_row_settles_it_and_imports_nothing(shown, qtbot):
    dialog = shown(TWO)
    tree = dialog.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(0))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.by_line() == {2: ConflictChoice.TAKE}
