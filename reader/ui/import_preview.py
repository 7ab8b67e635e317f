"""What importing a file of terms would do, before it is done.

Why it exists: nobody should trust a file from elsewhere with their own glossary unseen. The dialog
tells the counts, shows each conflict beside what the reader has, and each line that can't be used
with its reason; then the reader says what happens to conflicts: to all at once, or to one by a
click or a key on its row. It changes nothing itself. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import isolate
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import Message
from reader.services.import_plan import BrokenLine, Conflict, ConflictChoice, ImportPlan
from reader.ui.buttons import text_button
from reader.ui.card_contents import kind_name
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["ImportPreview", "choice_name"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 840
_HEIGHT_PX: Final = 520
_LINE_PX: Final = 90
_FORM_PX: Final = 170
_THEIRS_PX: Final = 190
_CHOICE: Final = 4
_ROW: Final = Qt.ItemDataRole.UserRole


class ImportPreview(QDialog):
    """A dialog over an `ImportPlan`; accepted means: import it.

    `choice` says what happens to conflicts, `by_line` what to single ones, `skip_broken` whether
    lines are left out.
    """

    def __init__(
        self,
        plan: ImportPlan,
        tokens: Tokens,
        localized: Callable[[Message], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show `plan`; `localized` gives a message in the language of the interface."""
        super().__init__(parent)
        self._plan = plan
        self._localized = localized
        self._by_line: dict[int, ConflictChoice] = {}
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        self._counts = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._rows = QTreeWidget(self)
        self._question = TextLabel(self, font=interface_font(TYPE.interface))
        self._choices = SegmentedSwitch(self)
        self._choices.apply_tokens(tokens)
        self._cancel = text_button("", self)
        self._import = text_button("", self, "primary")
        self._import.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.accept)
        self._arrange()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def choice(self) -> ConflictChoice:
        """Return what happens to conflicts."""
        return ConflictChoice(self._choices.current())

    def by_line(self) -> dict[int, ConflictChoice]:
        """Return what happens to single lines of the file, whatever happens to the others."""
        return dict(self._by_line)

    def skip_broken(self) -> bool:
        """Tell whether lines that can't be used are left out; where there are any, they are."""
        return self._plan.broken > 0

    def _arrange(self) -> None:
        rows = self._rows
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setUniformRowHeights(True)
        rows.setRootIsDecorated(False)
        rows.setColumnCount(5)
        rows.itemActivated.connect(self._on_row_activated)
        rows.itemClicked.connect(self._on_row_clicked)
        self._choices.chosen.connect(self._show_choices)
        header = rows.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((_LINE_PX, _FORM_PX, _THEIRS_PX, _THEIRS_PX)):
            header.resizeSection(column, width)
        rows.setVisible(bool(self._plan.conflicts or self._plan.broken))
        ask = QHBoxLayout()
        ask.setSpacing(12)
        ask.addWidget(self._question)
        ask.addWidget(self._choices)
        ask.addStretch(1)
        for part in (self._question, self._choices):
            part.setVisible(self._plan.conflicts > 0)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        around = QVBoxLayout(self)
        around.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        around.setSpacing(12)
        around.addWidget(self._title)
        around.addWidget(self._counts)
        around.addWidget(rows, 1)
        around.addLayout(ask)
        around.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter on a row to the row: it must not import."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and self.focusWidget() is self._rows
        ):
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import terms"))
        self.setAccessibleName(self.tr("Import terms"))
        #: %1 is the name of a file
        title = self.tr("Import “%1”").replace("%1", isolate(self._plan.file.name))
        self._title.setText(title)
        self._counts.setText(self._summary())
        self._rows.setAccessibleName(self.tr("Conflicts and lines that can't be used"))
        heads = (self.tr("Line"), self.tr("Term"), self.tr("In the file"), self.tr("You have"))
        self._rows.setHeaderLabels([*heads, self.tr("Then")])
        self._fill()
        self._question.setText(self.tr("Where they differ:"))
        self._choices.setAccessibleName(self.tr("Where they differ"))
        self._choices.set_options(
            [Option(choice.value, choice_name(choice)) for choice in ConflictChoice]
        )
        self._show_choices()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        text = self.tr("Import the rest") if self._plan.broken else self.tr("Import")
        self._import.setText(text)
        self._import.setAccessibleName(text)
        self._import.setEnabled(self._plan.new + self._plan.conflicts > 0)

    def _summary(self) -> str:
        plan, number = self._plan, QLocale().toString
        parts = (
            #: %1 is a number of terms
            (self.tr("New: %1"), plan.new),
            (self.tr("There already: %1"), plan.same),
            (self.tr("Conflicts: %1"), plan.conflicts),
            (self.tr("Lines that can't be used: %1"), plan.broken),
        )
        counts = " · ".join(text.replace("%1", number(count)) for text, count in parts)
        notices = [self._localized(notice) for notice in plan.file.notices]
        return "\n".join([counts, *notices])

    def _fill(self) -> None:
        self._rows.clear()
        found: list[Conflict | BrokenLine] = [*self._plan.conflict_rows, *self._plan.broken_rows]
        found.sort(key=lambda row: row.line)
        for row in found:
            self._rows.addTopLevelItem(item := self._item(row))
            item.setFirstColumnSpanned(isinstance(row, BrokenLine))

    def _item(self, row: Conflict | BrokenLine) -> QTreeWidgetItem:
        line = QLocale().toString(row.line)
        if isinstance(row, BrokenLine):
            told = [row.why] if row.what is None else [row.why, row.what]
            why = " ".join(self._localized(part) for part in told)
            #: %1 is the number of a line, %2 why it can't be used
            text = self.tr("Line %1: %2").replace("%1", line).replace("%2", why)
            item = QTreeWidgetItem([isolate(text)])
            item.setToolTip(0, isolate(text))
            return item
        if row.mine is not None:
            mine = _said(row.mine)
        else:
            #: %1 is the number of a line
            mine = self.tr("Line %1 differs").replace("%1", QLocale().toString(row.earlier))
        item = QTreeWidgetItem([line, row.theirs.form, _said(row.theirs), mine])
        item.setData(0, _ROW, row.line)
        for column in (2, 3):
            item.setToolTip(column, item.text(column))
        return item

    @Slot()
    def _show_choices(self) -> None:
        """Say in each row what happens to it."""
        for place in range(self._rows.topLevelItemCount()):
            item = self._rows.topLevelItem(place)
            line = item.data(0, _ROW) if item is not None else None
            if item is not None and isinstance(line, int):
                choice = self._by_line.get(line, self.choice())
                item.setText(_CHOICE, choice_name(choice))
                font = interface_font(TYPE.interface)
                font.setBold(line in self._by_line)
                item.setFont(_CHOICE, font)
                item.setToolTip(_CHOICE, self.tr("Click, or press Enter, for another choice"))

    @Slot(QTreeWidgetItem, int)
    def _on_row_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _CHOICE:
            self._choose_next(item)

    @Slot(QTreeWidgetItem, int)
    def _on_row_activated(self, item: QTreeWidgetItem, column: int) -> None:
        if column != _CHOICE:  # a double click there is two clicks already
            self._choose_next(item)

    def _choose_next(self, item: QTreeWidgetItem) -> None:
        """Go to the next choice for one row."""
        line = item.data(0, _ROW)
        if isinstance(line, int):
            choices = list(ConflictChoice)
            now = self._by_line.get(line, self.choice())
            self._by_line[line] = choices[(choices.index(now) + 1) % len(choices)]
            self._show_choices()


def choice_name(choice: ConflictChoice) -> str:
    """Return what is done where two differ, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        ConflictChoice.KEEP: translate("ImportPreview", "Keep mine"),
        ConflictChoice.TAKE: translate("ImportPreview", "Take theirs"),
        ConflictChoice.BOTH: translate("ImportPreview", "Keep both"),
    }[choice]


def _said(term: GlossaryTerm) -> str:
    names = [isolate(name) for _tag, name in term.names]
    return " · ".join([kind_name(term.kind), *names])
