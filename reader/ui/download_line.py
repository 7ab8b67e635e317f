"""How far a download is, with a bar, and a way to pause it and to give it up.

Why it exists: a package of a hundred megabytes takes minutes, on a train longer. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from reader.services.manage_packages import DownloadProgress
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.package_texts import progress_text
from reader.ui.theme import TYPE

__all__ = ["DownloadLine"]

_STEPS = 1000


class DownloadLine(QWidget):
    """The line; hidden while nothing is fetched.

    Signals:
        pause_wanted, discard_wanted: A button was pressed.
    """

    pause_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._name = ""
        self._text = TextLabel(self, font=interface_font(TYPE.label))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.pause_button = text_button("", self, "link")
        self.pause_button.clicked.connect(self.pause_wanted)
        self.discard_button = text_button("", self, "link")
        self.discard_button.clicked.connect(self.discard_wanted)
        for button in (self.pause_button, self.discard_button):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._text, 1)
        line.addWidget(self.pause_button)
        line.addWidget(self.discard_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.bar)
        self._retranslate()
        self.hide()

    def begin(self, name: str, *, in_parts: bool = True) -> None:
        """Show that `name` is being fetched; what does not come in parts can't be paused."""
        self._name = name
        self.pause_button.setVisible(in_parts)
        self._text.setText(name)
        self.bar.setRange(0, 0)
        self.show()

    def show_progress(self, progress: DownloadProgress) -> None:
        """Show how far it is."""
        self._text.setText(f"{self._name} · {progress_text(progress)}")
        if progress.total_bytes:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(_STEPS * progress.done_bytes // progress.total_bytes)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the download"))
        for button, text in (
            (self.pause_button, self.tr("Pause")),
            (self.discard_button, self.tr("Give up")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
