"""The row for a new term below the glossary table: form, kind, names, and Enter.

Why it exists: adding is the most frequent act and needs no dialog of its own; the row stays open,
so that several names are added one after the other without the mouse. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.term_values import TermDraft, draft_of
from reader.ui.buttons import text_button
from reader.ui.card_contents import kind_name
from reader.ui.fonts import arabic_font
from reader.ui.glossary_cells import DirectedField, KindBox
from reader.ui.theme import TYPE

__all__ = ["NOTHING", "AddingRow"]

NOTHING: Final = TermDraft("")
"""Of a term of which nothing is known yet."""

_FIELD_PX: Final = 34


class AddingRow(QWidget):
    """Fields for a term; hidden until `open_row`.

    Signals:
        add_wanted: A `TermDraft` of what was typed.
        change_wanted: The `GlossaryTerm` that the row was opened on, and the `TermDraft` for it.
    """

    add_wanted = Signal(object)
    change_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden row."""
        super().__init__(parent)
        self._term: GlossaryTerm | None = None
        self._known = NOTHING
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

    def open_row(self, known: TermDraft = NOTHING) -> None:
        """Show the row with what is known; the cursor goes to the first field that is empty."""
        self.close_term()
        self._known = known
        if known.form or known.names:
            self._fill(known.form, dict(known.names))
        self._open(known.kind)

    def open_term(self, term: GlossaryTerm) -> None:
        """Show the row on a term that is to be changed."""
        self._term = term
        self._fill(term.form, dict(term.names))
        self._open(term.kind.value)
        self._retranslate()

    def close_term(self) -> None:
        """End the change of a term, where one was open, and hide the row."""
        if self._term is not None:
            self._term = None
            self.clear()
            self.hide()
            self._retranslate()

    def _fill(self, form: str, names: Mapping[str, str]) -> None:
        self._form.setText(form)
        self._english.setText(names.get("en", ""))
        self._dutch.setText(names.get("nl", ""))

    def _open(self, kind: str) -> None:
        if kind:
            self._kind.setCurrentIndex(self._kind.findData(kind))
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
        """Hide the row; what was typed for a new term is kept for the next time."""
        self.close_term()
        self.hide()

    @Slot()
    def _on_add(self) -> None:
        term, kind = self._term, str(self._kind.currentData())
        typed = {"en": self._english.text(), "nl": self._dutch.text()}
        if term is None:
            form = self._form.text()
            known = self._known if form.strip() == self._known.form else NOTHING
            self.add_wanted.emit(replace(known, form=form, kind=kind, names=tuple(typed.items())))
            return
        draft = replace(draft_of(term), kind=kind, names=tuple((dict(term.names) | typed).items()))
        form = self._form.text().strip()
        if form not in {term.form, term.vowelled}:
            draft = replace(draft, form=form, vowelled="")
        self.change_wanted.emit(term, draft)

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
        text = self.tr("Add it") if self._term is None else self.tr("Save")
        self._add.setText(text)
        self._add.setAccessibleName(text)
