"""The buttons below the glossary table, with their keys.

Why it exists: what can be done stands in one row and has a key each; the table above only lists.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.buttons import plain_name, text_button

__all__ = ["GlossaryButtons"]


class GlossaryButtons(QWidget):
    """Add, remove, undo, redo; import, export, close.

    Signals:
        add_wanted, remove_wanted, undo_wanted, redo_wanted, import_wanted, export_wanted,
        close_wanted: The button was pressed, or its key (Ctrl+N, Ctrl+Z, Ctrl+Shift+Z).
    """

    add_wanted = Signal()
    remove_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the row; nothing can be removed or undone yet."""
        super().__init__(parent)
        self.add = text_button("", self)
        self._remove = text_button("", self)
        self._undo = text_button("", self)
        self._redo = text_button("", self)
        self._import = text_button("", self)
        self._export = text_button("", self)
        self._close = text_button("", self, "primary")
        self._all = (
            self.add, self._remove, self._undo, self._redo, self._import, self._export, self._close,
        )  # fmt: skip
        signals = (
            self.add_wanted, self.remove_wanted, self.undo_wanted, self.redo_wanted,
            self.import_wanted, self.export_wanted, self.close_wanted,
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, signal in zip(self._all, signals, strict=True):
            button.setAutoDefault(False)  # Enter in a field is the field's
            button.clicked.connect(signal)
            if button is self._import:
                row.addStretch(1)
            row.addWidget(button)
        for keys, button in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
            (QKeySequence.StandardKey.New, self.add),
        ):
            QShortcut(keys, parent).activated.connect(button.click)
        self.set_can_remove(can_remove=False)
        self.set_history(can_undo=False, can_redo=False)
        self._retranslate()

    def set_can_remove(self, *, can_remove: bool) -> None:
        """Enable what needs a selection."""
        self._remove.setEnabled(can_remove)

    def set_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Enable what can be undone and redone."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        texts = (
            self.tr("Add"), self.tr("Remove"), self.tr("Undo"), self.tr("Redo"),
            self.tr("Import…"), self.tr("Export…"), self.tr("Close"),
        )  # fmt: skip
        for button, text in zip(self._all, texts, strict=True):
            button.setText(text)
            button.setAccessibleName(plain_name(text))
