"""Find and replace in the translation: what, by what, and all that would change.

Why it exists: a name that was chosen otherwise is put right in forty sentences at once, and nothing
changes before it was seen. Stays open beside the page; knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import first_strong
from reader.domain.errors import PatternRejected, ReaderError
from reader.domain.language import Direction
from reader.services.find_replace import FindOptions, Replacement
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.replacements_list import ReplacementsList
from reader.ui.theme import TYPE, Tokens

__all__ = ["ReplaceDialog"]

PAUSE_MS: Final = 150
_SIZE: Final = (640, 520)


class ReplaceDialog(QDialog):
    """The dialog; it is kept, and opened again as it was left.

    Signals:
        asked: What would change is wanted: `options`; answered by `show_found` or `show_error`.
        replace_wanted: What is ticked is to be replaced: `list.wanted`.
        chosen: A sentence to go to.
    """

    asked = Signal()
    replace_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self.what, self.by = QLineEdit(self), QLineEdit(self)
        self._labels = (TextLabel(self, "soft"), TextLabel(self, "soft"))
        self.match_case, self.whole_words = QCheckBox(self), QCheckBox(self)
        self.is_regex = QCheckBox(self)
        self._error = TextLabel(self, "warn", wrap=True)
        self._count = TextLabel(self, "soft", wrap=True)
        self.list = ReplacementsList(self)
        self.replace_button = text_button("", self, "primary")
        self._close = text_button("", self)
        self._locked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        for field, label in zip((self.what, self.by), self._labels, strict=True):
            field.setFont(interface_font(TYPE.interface))
            field.textChanged.connect(self._on_typed)
            label.setBuddy(field)
        for box in (self.match_case, self.whole_words, self.is_regex):
            box.setFont(interface_font(TYPE.label))
            box.toggled.connect(self._pause.start)
        self.list.ticked.connect(self._say_count)
        self.list.chosen.connect(self.chosen)
        self.replace_button.clicked.connect(self.replace_wanted)
        self._close.clicked.connect(self.close)
        for button in (self.replace_button, self._close):
            button.setAutoDefault(False)  # Enter in a field replaces nothing unseen
        self._arrange()
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def _arrange(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        for row, (label, field) in enumerate(zip(self._labels, (self.what, self.by), strict=True)):
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(20)
        for box in (self.match_case, self.whole_words, self.is_regex):
            boxes.addWidget(box)
        boxes.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._count, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.replace_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(fields)
        column.addLayout(boxes)
        column.addWidget(self._error)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._error.hide()

    @property
    def options(self) -> FindOptions:
        """Return what to look for."""
        return FindOptions(
            self.what.text(),
            self.by.text(),
            is_regex=self.is_regex.isChecked(),
            whole_words=self.whole_words.isChecked(),
            match_case=self.match_case.isChecked(),
        )

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def come(self, text: str = "") -> None:
        """Open it, or bring it to the front; `text` is to be looked for, where there is some."""
        if text:
            self.what.setText(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.what.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.what.selectAll()

    def look_soon(self) -> None:
        """Ask again once nothing changes any more, while it is open."""
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the translation as it is now."""
        super().showEvent(event)
        self._pause.start()

    # ---- what is shown

    def show_found(self, found: Sequence[Replacement], locked: int, language: str) -> None:
        """Show what would change; `locked` sentences have it too and stay as they are."""
        self._locked = locked
        self._error.hide()
        self.list.show_replacements(found, language)
        self._say_count()

    def show_error(self, error: ReaderError) -> None:
        """Say what is wrong with the pattern, and where."""
        self._locked = 0
        self.list.show_replacements((), "en")
        parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
        if isinstance(error, PatternRejected) and error.position >= 0:
            #: %1 is the number of a character in the pattern, from 1
            place = self.tr("Look at character %1.")
            parts.append(place.replace("%1", QLocale().toString(error.position + 1)))
        self._error.setText(" ".join(parts))
        self._error.show()
        self._say_count()

    @Slot()
    def _say_count(self) -> None:
        wanted = self.list.wanted
        self.replace_button.setEnabled(bool(wanted))
        if not self.what.text() or self._error.isVisibleTo(self):
            self._count.clear()
            return
        if not self.list.every:
            said = [self.tr("Not found in the translation.")]
        else:
            places = self.tr("%Ln place(s)", "", sum(len(one.found) for one in wanted))
            sentences = self.tr("in %Ln sentence(s)", "", len(wanted))
            said = [f"{places} {sentences}."]
        if self._locked:
            said.append(self.tr("%Ln locked sentence(s) left out.", "", self._locked))
        self._count.setText(" ".join(said))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            own = Direction.RTL if self.isRightToLeft() else Direction.LTR
            right = (first_strong(text) or own) is Direction.RTL
            field.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
            )
        self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Find and replace in the translation"))
        for label, field, text in (
            (self._labels[0], self.what, self.tr("Find")),
            (self._labels[1], self.by, self.tr("Replace with")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self.match_case.setText(self.tr("Match case"))
        self.whole_words.setText(self.tr("Whole words"))
        self.is_regex.setText(self.tr("Regular expression"))
        self.is_regex.setToolTip(self.tr(r"Groups are put in by \1, \2 and so on"))
        self.list.setAccessibleName(self.tr("What changes; the space bar leaves a sentence out"))
        for button, text in (
            (self.replace_button, self.tr("Replace all")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._say_count()
