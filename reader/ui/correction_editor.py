"""Correcting a typo of the article in its place.

Why it exists: a misspelt name spoils its sentence; the reader mends the word and the engine
translates what was meant. The original is kept and can come back. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.article import SegmentId
from reader.domain.language import Direction
from reader.ui.buttons import text_button
from reader.ui.card import Card
from reader.ui.labels import TextLabel
from reader.ui.sentence_field import fill_field, sentence_field
from reader.ui.theme import SPACE

__all__ = ["CorrectionEditor"]

LEAST_HEIGHT_PX = 84
PAD_PX = 10


class CorrectionEditor(Card):
    """A small editor over the sentence that it corrects.

    Signals:
        accepted: ``(SegmentId, str)``: the sentence as it should be, one line.
        closed: The editor went away, with or without a correction.
    """

    accepted = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden editor over `parent`, the page's viewport."""
        super().__init__(parent, radius=SPACE.button_radius + 2)
        self._segment: SegmentId | None = None
        self._text = sentence_field(self.body)
        self._text.installEventFilter(self)
        self._hint = TextLabel(self.body, "faint")
        self._use: QPushButton = text_button("", self.body, "primary")
        self._cancel: QPushButton = text_button("", self.body, "plain")
        self._use.clicked.connect(self._on_use)
        self._cancel.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._use)
        rows = QVBoxLayout(self.body)
        rows.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
        rows.addWidget(self._text, 1)
        rows.addLayout(row)
        self._retranslate()
        self.hide()

    def open_for(
        self, segment: SegmentId, sentence: str, font: QFont, direction: Direction, area: QRectF
    ) -> None:
        """Edit `sentence` in its own face over `area`, in the viewport's coordinates."""
        self._segment = segment
        fill_field(self._text, sentence, font, direction)
        self.stand_over(area)
        self.show()
        self.raise_()
        self.take_focus()

    def stand_over(self, area: QRectF) -> None:
        """Cover `area`, in the viewport's coordinates, and a little more."""
        shadow = self.shadow_px
        wide = area.adjusted(-PAD_PX - shadow, -PAD_PX - shadow, PAD_PX + shadow, shadow)
        height = round(max(LEAST_HEIGHT_PX + 60.0, area.height() + 84)) + 2 * shadow
        self.setGeometry(round(wide.left()), round(wide.top()), round(wide.width()), height)

    def take_focus(self) -> None:
        """Give the text the keyboard."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def segment(self) -> SegmentId | None:
        """Return the sentence that is being corrected."""
        return self._segment

    @Slot()
    def dismiss(self) -> None:
        """Close without a correction."""
        self._segment = None
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept on Enter, dismiss on Esc: a sentence has no line breaks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._on_use()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._text.setAccessibleName(self.tr("Sentence as it should be"))
        self._hint.setText(self.tr("The original is kept."))
        self._use.setText(self.tr("Use this"))
        self._use.setAccessibleName(self.tr("Use this"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))

    @Slot()
    def _on_use(self) -> None:
        segment = self._segment
        text = " ".join(self._text.toPlainText().split())
        self.dismiss()
        if segment is not None and text:
            self.accepted.emit(segment, text)
