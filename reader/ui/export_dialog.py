"""What is exported of an article, and how: chosen beside a look at the first page.

Why it exists: a customer asks for "the Word file with both languages"; which of nine formats that
is, and what will stand in it, is to be seen before it is sent. The dialog knows values only: it
asks for a preview and for the writing of a file, and stays open where that fails. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.services.export_article import ExportChoice
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.export_choices import ExportChoices
from reader.ui.export_preview import ExportPreview
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE, Tokens

__all__ = ["ExportDialog"]

_MARGIN_PX: Final = 24
_SIZE: Final = (980, 640)
_SIDE_PX: Final = 312


class ExportDialog(QDialog):
    """The dialog; what is chosen is asked of `choices`, the first page shown in `preview`.

    Signals:
        save_wanted: An `ExportChoice` is to be written; answered by `accept` or `show_problem`.
    """

    save_wanted = Signal(object)

    def __init__(self, choice: ExportChoice, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Offer all formats; `choice` is what was chosen last."""
        super().__init__(parent)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self.choices = ExportChoices(choice, tokens, self)
        self.choices.setFixedWidth(_SIDE_PX)
        self._preview_title = TextLabel(self, "soft")
        self.preview = ExportPreview(self)
        self.preview.apply_tokens(tokens)
        self.said = TextLabel(self, "warn", interface_font(TYPE.label), wrap=True)
        self.cancel_button = text_button("", self)
        self.save_button = text_button("", self, "primary")
        self.save_button.setDefault(True)
        self.choices.changed.connect(self._on_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self._arrange()
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.choices.formats.setFocus()

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self._title)
        side.addWidget(self.choices, 1)
        page = QVBoxLayout()
        page.setSpacing(8)
        page.addWidget(self._preview_title)
        page.addWidget(self.preview, 1)
        columns = QHBoxLayout()
        columns.setSpacing(_MARGIN_PX)
        columns.addLayout(side)
        columns.addLayout(page, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        around = QVBoxLayout(self)
        around.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        around.setSpacing(16)
        around.addLayout(columns, 1)
        around.addLayout(foot)

    def show_problem(self, text: str) -> None:
        """Say why there is no preview or file; another try can be made."""
        self.set_busy(busy=False)
        self.said.setText(text)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be asked while a file is written."""
        self.save_button.setEnabled(not busy)
        self.choices.setEnabled(not busy)
        if busy:
            self.said.setText("")

    @Slot()
    def _on_changed(self) -> None:
        self.said.setText("")

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.choices.choice)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.tr("Export"))
        self._title.setText(self.tr("Export"))
        self._preview_title.setText(self.tr("The first page"))
        self.preview.setAccessibleName(self.tr("The first page"))
        for button, name in (
            (self.cancel_button, self.tr("Cancel")),
            (self.save_button, self.tr("Save as…")),
        ):
            button.setText(name)
            button.setAccessibleName(name)
