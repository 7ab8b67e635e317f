"""What importing a file of notes would do, before it is done.

Why it exists: nobody should trust a file from elsewhere with their own notes unseen. One sentence
counts what is new, what is there and what differs; where something differs, the reader says what
happens to it. It changes nothing itself. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.services.import_notes import NoteImportPlan
from reader.services.import_plan import ConflictChoice
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.import_preview import choice_name
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["NotesImportDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 520


class NotesImportDialog(QDialog):
    """A dialog over a `NoteImportPlan`; accepted means: import it."""

    def __init__(
        self, name: str, plan: NoteImportPlan, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        """Ask about `plan`, made of the file called `name`."""
        super().__init__(parent)
        self._name, self._plan = name, plan
        heavy = QFont.Weight.DemiBold
        title = latin_font("source-serif", TYPE.latin_subhead, heavy)
        self._title = TextLabel(self, font=title, wrap=True)
        self.counts = TextLabel(self, font=interface_font(TYPE.interface), wrap=True)
        self.without = TextLabel(self, "soft", wrap=True)
        self._question = TextLabel(self, font=interface_font(TYPE.interface))
        self.choices = SegmentedSwitch(self)
        self.choices.apply_tokens(tokens)
        self.cancel_button = text_button("", self)
        self.import_button = text_button("", self, "primary")
        self.import_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.accept)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def choice(self) -> ConflictChoice:
        """Return what happens to notes that differ."""
        return ConflictChoice(self.choices.current())

    def _arrange(self) -> None:
        ask = QHBoxLayout()
        ask.setSpacing(12)
        ask.addWidget(self._question)
        ask.addWidget(self.choices)
        ask.addStretch(1)
        for part in (self._question, self.choices):
            part.setVisible(bool(self._plan.conflicts))
        self.without.setVisible(self._plan.without_article > 0)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        for label in (self._title, self.counts, self.without):
            column.addWidget(label)
        column.addLayout(ask)
        column.addSpacing(8)
        column.addLayout(foot)
        self.setFixedWidth(_WIDTH_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        plan, number = self._plan, QLocale().toString
        self.setWindowTitle(self.tr("Import notes"))
        self.setAccessibleName(self.tr("Import notes"))
        #: %1 is the name of a file
        title = self.tr("Import the notes of “%1”?").replace("%1", isolate(self._name))
        self._title.setText(title)
        #: %1, %2 and %3 are numbers of notes
        text = self.tr("New: %1, there already: %2, different from yours: %3.")
        for place, count in zip(
            ("%1", "%2", "%3"), (len(plan.new), plan.same, len(plan.conflicts)), strict=True
        ):
            text = text.replace(place, number(count))
        self.counts.setText(text)
        self.without.setText(
            self.tr(
                "%Ln note(s) belong to articles that are not in your library.",
                "",
                plan.without_article,
            )
        )
        self._question.setText(self.tr("Where they differ:"))
        self.choices.setAccessibleName(self.tr("Where they differ"))
        self.choices.set_options([Option(one.value, choice_name(one)) for one in ConflictChoice])
        for button, name in (
            (self.cancel_button, self.tr("Cancel")),
            (self.import_button, self.tr("Import")),
        ):
            button.setText(name)
            button.setAccessibleName(name)
        self.import_button.setEnabled(bool(plan.new or plan.conflicts))
