"""How an article is printed: chosen once, for paper or for a file.

Why it exists: the system's dialog knows printers, not that a page has two languages. The dialog
knows values only: it asks for paper or a file, shows how far it is, and can be given up. GUI thread
only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from reader.services.printing import Arrangement, Paper, PrintChoice
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["PrintDialog"]

_MARGIN_PX: Final = 24


class PrintDialog(QDialog):
    """The dialog.

    Signals:
        print_wanted, save_wanted: A `PrintChoice` is to go to a printer, or to a file.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        choice: PrintChoice,
        tokens: Tokens,
        parent: QWidget | None = None,
        *,
        notes: int = 0,
        to_file: bool = False,
    ) -> None:
        """Offer `choice` first; `notes` is how many there are, `to_file` what Enter does."""
        super().__init__(parent)
        self._choice = choice
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, QFont.Weight.DemiBold)
        )
        self._how_title, self._paper_title = TextLabel(self, "soft"), TextLabel(self, "soft")
        self.arrangements, self.papers = SegmentedSwitch(self), SegmentedSwitch(self)
        for switch in (self.arrangements, self.papers):
            switch.apply_tokens(tokens)
        self.notes = QCheckBox(self)
        self.notes.setFont(interface_font(TYPE.interface))
        self.notes.setChecked(choice.with_notes and notes > 0)
        self.notes.setVisible(notes > 0)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.said = TextLabel(self, "warn", wrap=True)
        self.cancel_button = text_button("", self)
        self.save_button = text_button("", self, "primary" if to_file else "plain")
        self.print_button = text_button("", self, "plain" if to_file else "primary")
        (self.save_button if to_file else self.print_button).setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.arrangements.set_current(choice.arrangement.value)
        self.papers.set_current(choice.paper.value)
        self.set_busy(busy=False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addSpacing(4)
        for title, switch in (
            (self._how_title, self.arrangements),
            (self._paper_title, self.papers),
        ):
            column.addWidget(title)
            line = QHBoxLayout()
            line.addWidget(switch)
            line.addStretch(1)
            column.addLayout(line)
            column.addSpacing(4)
        column.addWidget(self.notes)
        column.addWidget(self.said)
        column.addSpacing(8)
        column.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.cancel_button, self.save_button, self.print_button):
            foot.addWidget(button)
        column.addLayout(foot)

    @property
    def choice(self) -> PrintChoice:
        """Return what is chosen."""
        return replace(
            self._choice,
            arrangement=Arrangement(self.arrangements.current()),
            paper=Paper(self.papers.current()),
            with_notes=self.notes.isChecked(),
        )

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the printing is."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; another try can be made."""
        self.set_busy(busy=False)
        self.said.setText(text)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be asked while pages are made; it can be given up."""
        for widget in (
            self.save_button,
            self.print_button,
            self.arrangements,
            self.papers,
            self.notes,
        ):
            widget.setEnabled(not busy)
        self.progress.setValue(0)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.setVisible(busy)
        self.said.setText("")

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.choice)

    @Slot()
    def _on_print(self) -> None:
        self.print_wanted.emit(self.choice)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Print or save as PDF")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._how_title.setText(self.tr("Arabic and translation"))
        self.arrangements.setAccessibleName(self.tr("Arabic and translation"))
        self._paper_title.setText(self.tr("Paper"))
        self.papers.setAccessibleName(self.tr("Paper"))
        names = (
            (Arrangement.SIDE, self.tr("Side by side")),
            (Arrangement.STACKED, self.tr("Under each other")),
            (Arrangement.SOURCE, self.tr("Arabic only")),
            (Arrangement.TARGET, self.tr("Translation only")),
        )
        self.arrangements.set_options([Option(one.value, name, name) for one, name in names])
        papers = ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter")))
        self.papers.set_options([Option(one.value, name, name) for one, name in papers])
        self.notes.setText(self.tr("With the notes"))
        self.progress.setAccessibleName(self.tr("Progress of printing"))
        for button, name in (
            (self.cancel_button, self.tr("Cancel")),
            (self.save_button, self.tr("Save as PDF…")),
            (self.print_button, self.tr("Print…")),
        ):
            button.setText(name)
            button.setAccessibleName(name)
