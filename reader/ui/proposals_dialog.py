"""What a colleague's file would change, before any of it is done; accepted means: take what is on.

Why it exists: nobody should trust a file from elsewhere with their translation unseen. Every change
is shown with the sentence that it is of; what can't be taken is said in words below. It changes
nothing itself. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.services.returned_values import Proposal, ReadBack
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.proposal_texts import ProposalCounts, remarks_text
from reader.ui.proposals_list import ListedProposal, ProposalsList
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["ProposalsDialog"]

_MARGIN_PX: Final = 24
_SIZE: Final = (760, 640)
_REMARKS_PX: Final = 96
EVERY, TEXTS, COMMENTED = "every", "texts", "commented"


class ProposalsDialog(QDialog):
    """A dialog over a `ReadBack`."""

    def __init__(
        self,
        name: str,
        result: ReadBack,
        listed: Sequence[ListedProposal],
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        """Show what came of the file called `name`; `listed` are its proposals."""
        super().__init__(parent)
        self._name, self._result, self._listed = name, result, tuple(listed)
        self._words = ProposalCounts(self)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        self.summary = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.filter = SegmentedSwitch(self)
        self.filter.apply_tokens(tokens)
        self.every_button = text_button("", self, "link")
        self.none_button = text_button("", self, "link")
        self.rows = ProposalsList(self)
        self.rows.apply_tokens(tokens)
        self._remarks_title = TextLabel(self, "soft")
        self.remarks = QTextEdit(self)
        self.cancel_button = text_button("", self)
        self.take_button = text_button("", self, "primary")
        self.take_button.setDefault(True)
        self._connect()
        self._arrange()
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.rows.show_proposals(self._listed)
        self.rows.setFocus()

    def taken(self) -> tuple[Proposal, ...]:
        """Return what is to be taken, also what the filter hides now."""
        left = self.rows.left
        return tuple(one.proposal for one in self._listed if one.proposal.segment_id not in left)

    def _connect(self) -> None:
        self.filter.chosen.connect(self._on_filter)
        self.every_button.clicked.connect(self._on_every)
        self.none_button.clicked.connect(self._on_none)
        self.rows.ticked.connect(self._on_ticked)
        self.cancel_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.accept)

    def _arrange(self) -> None:
        self.remarks.setObjectName("noteText")
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setFrameShape(QFrame.Shape.NoFrame)
        self.remarks.setFont(interface_font(TYPE.label))
        self.remarks.setFixedHeight(_REMARKS_PX)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.remarks.document().setDefaultTextOption(option)
        self._remarks_title.setVisible(bool(self._result.remarks))
        self.remarks.setVisible(bool(self._result.remarks))
        listing: tuple[QWidget, ...] = (self.filter, self.every_button, self.none_button, self.rows)
        for part in listing:
            part.setVisible(bool(self._listed))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.filter)
        head.addStretch(1)
        head.addWidget(self.every_button)
        head.addWidget(self.none_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.summary)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        column.addWidget(self._remarks_title)
        column.addWidget(self.remarks)
        if not self._listed:
            column.addStretch(1)
        column.addLayout(foot)

    # ---- what the user does

    @Slot(str)
    def _on_filter(self, wanted: str) -> None:
        chosen = {
            EVERY: self._listed,
            TEXTS: [one for one in self._listed if one.proposal.changes_text],
            COMMENTED: [one for one in self._listed if one.proposal.comments],
        }
        self.rows.show_proposals(tuple(chosen[wanted]))

    @Slot()
    def _on_every(self) -> None:
        self.rows.take_listed(taken=True)

    @Slot()
    def _on_none(self) -> None:
        self.rows.take_listed(taken=False)

    @Slot()
    def _on_ticked(self) -> None:
        count = len(self.taken())
        text = self._words.take(count)
        self.take_button.setText(text)
        self.take_button.setAccessibleName(text)
        self.take_button.setEnabled(count > 0)

    # ---- texts

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Corrected file"))
        self.setAccessibleName(self.tr("Corrected file"))
        #: %1 is the name of a file
        title = self.tr("What “%1” would change").replace("%1", isolate(self._name))
        self._title.setText(title)
        result = self._result
        said = [self._words.summary(len(result.proposals), result.unchanged)]
        said += [translate(one) for one in result.notices]
        self.summary.setText("\n".join(said))
        self.filter.setAccessibleName(self.tr("Which are listed"))
        self.filter.set_options(
            [
                Option(EVERY, self.tr("All")),
                Option(TEXTS, self.tr("Changed texts")),
                Option(COMMENTED, self.tr("Comments")),
            ]
        )
        self.rows.setAccessibleName(self.tr("Proposals; the space bar ticks one"))
        self._remarks_title.setText(self.tr("Not taken, or to be looked at"))
        self.remarks.setAccessibleName(self.tr("Not taken, or to be looked at"))
        self.remarks.setPlainText(remarks_text(result.remarks))
        for button, name in (
            (self.every_button, self.tr("Tick all")),
            (self.none_button, self.tr("Tick none")),
            (self.cancel_button, self.tr("Cancel")),
        ):
            button.setText(name)
            button.setAccessibleName(name)
        self._on_ticked()
