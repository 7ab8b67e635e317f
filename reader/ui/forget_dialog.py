"""The one question before something is forgotten everywhere.

Why it exists: nothing brings it back, so it says in full what goes and what stays, and Enter means
no. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.domain.library import LibraryEntry
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["ForgetDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 460


class ForgetDialog(QDialog):
    """The dialog.

    Signals:
        agreed: ``(tuple[LibraryEntry, ...],)``: these are to be forgotten.
    """

    agreed = Signal(object)

    def __init__(
        self,
        entries: Sequence[LibraryEntry],
        parent: QWidget | None = None,
        damaged: Sequence[str] = (),
    ) -> None:
        """Ask about `entries`; `damaged` are files that were kept aside and go too."""
        super().__init__(parent)
        self._damaged = tuple(damaged)
        self._entries = tuple(entries)
        heavy = QFont.Weight.DemiBold
        title = latin_font("source-serif", TYPE.latin_subhead, heavy)
        self.title = TextLabel(self, font=title, wrap=True)
        self.what = TextLabel(self, wrap=True)
        self.too = TextLabel(self, wrap=True)
        self.too.setVisible(bool(self._damaged))
        self._stays = TextLabel(self, "soft", wrap=True)
        self.forget_button = text_button("", self)
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self._on_forget)
        self.cancel_button = text_button("", self, "primary")
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for part in (self.title, self.what, self.too, self._stays):
            column.addWidget(part)
        column.addSpacing(12)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.resize(_WIDTH_PX, column.heightForWidth(_WIDTH_PX))
        self.cancel_button.setFocus()

    @Slot()
    def _on_forget(self) -> None:
        self.accept()
        self.agreed.emit(self._entries)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Forget everywhere"))
        count = len(self._entries)
        many = self.tr("Forget %Ln article(s) everywhere?", "", count)
        #: %1 is the title of an article
        one = self.tr("Forget “%1” everywhere?").replace("%1", isolate(self._entries[0].title))
        self.title.setText(one if count == 1 else many)
        self.what.setText(
            self.tr(
                "The text with all its versions, its translation, its notes, your place in it and "
                "what you corrected in it go for good: from the library and its bin, from the "
                "translations that are kept, and from the backups."
            )
        )
        count = len(self._damaged)
        #: %1 is a list of files
        too = self.tr(
            "%Ln damaged file(s) kept aside may hold it and are deleted as a whole: %1", "", count
        )
        self.too.setText(too.replace("%1", "\n".join(isolate(one) for one in self._damaged)))
        self._stays.setText(self.tr("The file that it came from stays where it is."))
        for button, text in (
            (self.forget_button, self.tr("Forget")),
            (self.cancel_button, self.tr("Cancel")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
