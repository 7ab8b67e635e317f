"""The card behind Aa: size, faces, vowels, colours, sides, spacing and ruler.

Why it exists: what makes a page comfortable is found in one place and seen at once on the page
beside it. The card holds no settings: it shows a `Preferences` value and asks for another. Each
face is shown in itself.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import Preferences, ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.buttons import IconButton, text_button
from reader.ui.card import Popover
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.segmented import SegmentedSwitch
from reader.ui.text_options import (
    LEFT,
    OFF,
    ON,
    RIGHT,
    arabic_faces,
    latin_faces,
    rulers,
    sides,
    spacings,
    themes,
    vowels,
)
from reader.ui.theme import Tokens

__all__ = ["TextMenu"]

_MARGIN_PX: Final = 18
_ROW_GAP_PX: Final = 14
_COLUMN_GAP_PX: Final = 18


class TextMenu(Popover):
    """The text card; faces go through signals, everything else through the actions.

    Signals:
        arabic_face_chosen: A key of `reader.ui.fonts.ARABIC_FACES`.
        latin_face_chosen: A key of `reader.ui.fonts.LATIN_FACES`.
    """

    arabic_face_chosen = Signal(str)
    latin_face_chosen = Signal(str)

    def __init__(self, actions: ReaderActions, parent: QWidget) -> None:
        """Make a hidden card over `parent`, the window."""
        super().__init__(parent)
        self._registry = actions
        self._percent = 100
        self._captions = [self._caption() for _ in range(8)]
        self._smaller = IconButton(Icon.MINUS, self.body, action=actions.zoom_out)
        self._larger = IconButton(Icon.PLUS, self.body, action=actions.zoom_in)
        self._reset = text_button("", self.body)
        self._reset.clicked.connect(actions.zoom_reset.trigger)
        self._reset.setMinimumWidth(76)
        self._arabic = self._switch()
        self._latin = self._switch()
        self._vowels = self._switch()
        self._theme = self._switch()
        self._arabic.chosen.connect(self.arabic_face_chosen)
        self._latin.chosen.connect(self.latin_face_chosen)
        self._vowels.chosen.connect(self._on_vowels_chosen)
        self._theme.chosen.connect(self._on_theme_chosen)
        self._side = self._switch()
        self._side.chosen.connect(self._on_side_chosen)
        self._spacing, self._ruler = self._switch(), self._switch()
        self._spacing.chosen.connect(self._on_spacing_chosen)
        self._ruler.chosen.connect(self._on_ruler_chosen)
        self._lay_out()
        self._retranslate()

    def _caption(self) -> TextLabel:
        return TextLabel(self.body, "soft")

    def _switch(self) -> SegmentedSwitch:
        return SegmentedSwitch(self.body)

    def _lay_out(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(4)
        size.addWidget(self._smaller)
        size.addWidget(self._reset)
        size.addWidget(self._larger)
        size.addStretch(1)
        grid = QGridLayout(self.body)
        grid.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        grid.setVerticalSpacing(_ROW_GAP_PX)
        grid.setHorizontalSpacing(_COLUMN_GAP_PX)
        for row, caption in enumerate(self._captions):
            grid.addWidget(caption, row, 0)
        grid.addLayout(size, 0, 1)
        for row, switch in enumerate(self._switches(), start=1):
            grid.addWidget(switch, row, 1)

    def _switches(self) -> tuple[SegmentedSwitch, ...]:
        first = (self._arabic, self._latin, self._vowels, self._theme, self._side)
        return (*first, self._spacing, self._ruler)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().apply_tokens(tokens)
        for button in (self._smaller, self._larger):
            button.apply_tokens(tokens)
        for switch in self._switches():
            switch.apply_tokens(tokens)

    def set_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now, without telling anyone."""
        self._percent = preferences.text_percent
        self._arabic.set_current(preferences.arabic_face)
        self._latin.set_current(preferences.latin_face)
        self._vowels.set_current(preferences.tashkil.value)
        self._theme.set_current(preferences.theme.value)
        self._side.set_current(LEFT if preferences.swap_panes else RIGHT)
        self._spacing.set_current(ON if preferences.wide_spacing else OFF)
        self._ruler.set_current(ON if preferences.reading_ruler else OFF)
        self._show_percent()

    def _show_percent(self) -> None:
        percent = QLocale().toString(self._percent)
        #: %1 is a number, the size of the text
        self._reset.setText(self.tr("%1 %").replace("%1", percent))
        #: %1 is a number, the size of the text
        name = self.tr("Size %1 percent; back to the normal size").replace("%1", percent)
        self._reset.setAccessibleName(name)
        self._reset.setToolTip(name)

    @Slot(str)
    def _on_theme_chosen(self, key: str) -> None:
        self._registry.themes[ThemeName(key)].trigger()

    @Slot(str)
    def _on_vowels_chosen(self, key: str) -> None:
        self._registry.aids.tashkil[TashkilDial(key)].trigger()

    @Slot(str)
    def _on_side_chosen(self, key: str) -> None:
        if self._registry.swap_panes.isChecked() is not (key == LEFT):
            self._registry.swap_panes.trigger()

    @Slot(str)
    def _on_spacing_chosen(self, key: str) -> None:
        if self._registry.comfort.spacing.isChecked() is not (key == ON):
            self._registry.comfort.spacing.trigger()

    @Slot(str)
    def _on_ruler_chosen(self, key: str) -> None:
        if self._registry.comfort.ruler.isChecked() is not (key == ON):
            self._registry.comfort.ruler.trigger()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Text"))
        texts = (
            self.tr("Size"),
            self.tr("Arabic"),
            self.tr("Translation"),
            self.tr("Vowels"),
            self.tr("Colours"),
            self.tr("Article"),
            self.tr("Spacing"),
            self.tr("Ruler"),
        )
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)
        for switch, text in zip(self._switches(), texts[1:], strict=True):
            switch.setAccessibleName(text)
        offered = (arabic_faces(), latin_faces(), vowels(), themes(), sides(), spacings(), rulers())
        for switch, options in zip(self._switches(), offered, strict=True):
            switch.set_options(options)
        self._show_percent()
