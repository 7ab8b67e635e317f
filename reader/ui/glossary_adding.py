"""The row for a new term below the glossary table: form, kind, names, and Enter.

Why it exists: adding is the most frequent act and needs no dialog of its own; the row stays open,
so that several names are added one after the other without the mouse. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.glossary import TermKind
from reader.services.term_values import TermDraft
from reader.ui.buttons import text_button
from reader.ui.card_contents import kind_name
from reader.ui.fonts import arabic_font
from reader.ui.glossary_cells import DirectedField, KindBox
from reader.ui.theme import TYPE

__all__ = ["AddingRow"]

_FIELD_PX: Final = 34


class AddingRow(QWidget):
    """Fields for a term; hidden until `open_row`.

    Signals:
        add_wanted: A `TermDraft` of what was typed.
    """

    add_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden row."""
        super().__init__(parent)
        self._form = DirectedField(self)
        self._form.setFont(arabic_font("naskh", TYPE.arabic_small))
        self._kind = KindBox(self)
        self._english = DirectedField(self)
        self._dutch = DirectedField(self)
        self._add = text_button("", self)
        self._add.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, share in (
            (self._form, 3),
            (self._kind, 1),
            (self._english, 3),
            (self._dutch, 3),
        ):
            field.setFixedHeight(_FIELD_PX)
            row.addWidget(field, share)
        row.addWidget(self._add)
        for field in (self._form, self._english, self._dutch):
            field.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        self._retranslate()
        self.hide()

    def open_row(self, form: str = "", name: str = "", kind: TermKind | None = None) -> None:
        """Show the row with what is known; the cursor goes to the first field that is empty."""
        if form or name:
            self._form.setText(form)
            self._english.setText(name)
        if kind is not None:
            self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self.show()
        fields = (self._form, self._english, self._dutch)
        empty = next((field for field in fields if not field.text()), self._form)
        empty.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Empty the fields for the next term; the kind stays."""
        for field in (self._form, self._english, self._dutch):
            field.clear()
        if not self.isHidden():
            self._form.setFocus()

    def close_row(self) -> None:
        """Hide the row; what was typed is kept for the next time."""
        self.hide()

    @Slot()
    def _on_add(self) -> None:
        self.add_wanted.emit(
            TermDraft(
                form=self._form.text(),
                kind=str(self._kind.currentData()),
                names=(("en", self._english.text()), ("nl", self._dutch.text())),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for field, text in (
            (self._form, self.tr("Arabic form")),
            (self._english, self.tr("English name")),
            (self._dutch, self.tr("Dutch name")),
        ):
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self._kind.describe(self.tr("Kind"))
        for place in range(self._kind.count()):
            self._kind.setItemText(place, kind_name(TermKind(self._kind.itemData(place))))
        self._add.setText(self.tr("Add it"))
        self._add.setAccessibleName(self.tr("Add it"))
