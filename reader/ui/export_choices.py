"""What can be chosen about an export: format, layout, which translations, comments.

Why it exists: the formats differ in what they can hold; only what the chosen one has is offered,
and what was chosen for another comes back with it. GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.services.export_article import FORMATS, ExportChoice, ExportFormat
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["ALL", "CONFIRMED", "PARAGRAPHS", "TABLE", "TARGET", "ExportChoices"]

ALL, CONFIRMED = "all", "confirmed"
TABLE, PARAGRAPHS, TARGET = "table", "paragraphs", "target"
_PADDING_PX: Final = 10


class ExportChoices(QWidget):
    """The choices, from above.

    Signals:
        changed: An `ExportChoice`.
    """

    changed = Signal(object)

    def __init__(self, choice: ExportChoice, tokens: Tokens, parent: QWidget) -> None:
        """Offer all formats; `choice` is what was chosen last."""
        super().__init__(parent)
        self._choice = choice
        self._counts = (0, 0, 0)
        self.formats = QListWidget(self)
        self.formats.setObjectName("tagList")
        self.formats.setFrameShape(QFrame.Shape.NoFrame)
        self.formats.setFont(interface_font(TYPE.interface))
        self._about = TextLabel(self, "soft", wrap=True)
        self._layout_title = TextLabel(self, "soft")
        self.layouts = SegmentedSwitch(self)
        self._what_title = TextLabel(self, "soft")
        self.what = SegmentedSwitch(self)
        self._said = TextLabel(self, "soft", wrap=True)
        self.comments = QCheckBox(self)
        self.comments.setFont(interface_font(TYPE.interface))
        self.comments.setChecked(choice.with_notes)
        for switch in (self.layouts, self.what):
            switch.padding_px = _PADDING_PX
            switch.apply_tokens(tokens)
        self._fill()
        self._arrange()
        self._retranslate()
        self.formats.currentRowChanged.connect(self._on_format)
        self.layouts.chosen.connect(self._on_layout)
        self.what.chosen.connect(self._on_what)
        self.comments.toggled.connect(self._on_comments)

    @property
    def choice(self) -> ExportChoice:
        """Return what is chosen."""
        return self._choice

    def show_counts(self, confirmed: int, missing: int, total: int) -> None:
        """Tell how many sentences are confirmed, have no translation, and how many there are."""
        self._counts = confirmed, missing, total
        self._say_counts()

    def _fill(self) -> None:
        for one in FORMATS:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, one.value)
            self.formats.addItem(item)
            if one is self._choice.format:
                self.formats.setCurrentItem(item)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.formats, 1)
        column.addWidget(self._about)
        for title, switch in (
            (self._layout_title, self.layouts),
            (self._what_title, self.what),
        ):
            row = QHBoxLayout()
            row.addWidget(switch)
            row.addStretch(1)
            column.addSpacing(4)
            column.addWidget(title)
            column.addLayout(row)
        column.addWidget(self._said)
        column.addSpacing(4)
        column.addWidget(self.comments)

    # ---- what the user does

    @Slot(int)
    def _on_format(self, row: int) -> None:
        item = self.formats.item(row)
        if item is not None:
            self._take(replace(self._choice, format=_format_of(item)))

    @Slot(str)
    def _on_layout(self, layout: str) -> None:
        both, in_turn = layout != TARGET, layout == PARAGRAPHS
        self._take(replace(self._choice, bilingual=both, in_paragraphs=in_turn))

    @Slot(str)
    def _on_what(self, what: str) -> None:
        self._take(replace(self._choice, only_confirmed=what == CONFIRMED))

    @Slot(bool)
    def _on_comments(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._take(replace(self._choice, with_notes=on))

    def _take(self, choice: ExportChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self._show_choice()
            self.changed.emit(choice)

    # ---- texts

    def _show_choice(self) -> None:
        """Offer the layouts that the format has, and say whether it comes back."""
        facts = FORMATS[self._choice.format]
        names = {
            TABLE: self.tr("Table"),
            PARAGRAPHS: self.tr("In turn"),
            TARGET: self.tr("Translation only"),
        }
        offered = [one for one in names if facts.has_table or one != TABLE]
        self.layouts.set_options([Option(one, names[one]) for one in offered])
        self.layouts.set_current(self._layout())
        for part in (self._layout_title, self.layouts):
            part.setVisible(not facts.always_bilingual)
        whole = facts.always_bilingual or self._choice.is_table
        back = facts.comes_back and whole
        self._about.setText(self.tr("A corrected file can be read back.") if back else "")

    def _layout(self) -> str:
        if not self._choice.bilingual:
            return TARGET
        has_table = FORMATS[self._choice.format].has_table
        return TABLE if has_table and self._choice.is_table else PARAGRAPHS

    def _say_counts(self) -> None:
        confirmed, missing, total = (QLocale().toString(one) for one in self._counts)
        #: %1 and %2 are numbers of sentences
        text = self.tr("%1 of %2 sentences are confirmed.")
        said = [text.replace("%1", confirmed).replace("%2", total)]
        if self._counts[1]:
            #: %1 is a number of sentences
            text = self.tr("Without a translation: %1; their source stands in its place.")
            said.append(text.replace("%1", missing))
        self._said.setText(" ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.formats.setAccessibleName(self.tr("Format"))
        for row in range(self.formats.count()):
            item = self.formats.item(row)
            item.setText(translate(FORMATS[_format_of(item)].label))
        self._layout_title.setText(self.tr("Source and translation"))
        self.layouts.setAccessibleName(self.tr("Source and translation"))
        self._what_title.setText(self.tr("Which translations"))
        self.what.setAccessibleName(self.tr("Which translations"))
        self.what.set_options(
            [Option(ALL, self.tr("All")), Option(CONFIRMED, self.tr("Confirmed only"))]
        )
        self.what.set_current(CONFIRMED if self._choice.only_confirmed else ALL)
        self.comments.setText(self.tr("With the comments"))
        self._show_choice()
        self._say_counts()


def _format_of(item: QListWidgetItem) -> ExportFormat:
    return ExportFormat(str(item.data(Qt.ItemDataRole.UserRole)))
