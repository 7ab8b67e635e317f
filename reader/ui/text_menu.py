"""The card behind Aa: size, faces, vowels, colours, and which side the article is on.

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
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["TextMenu"]

_MARGIN_PX: Final = 18
_ROW_GAP_PX: Final = 14
_COLUMN_GAP_PX: Final = 18
_SAMPLE_PX: Final = 15.5
_RIGHT: Final = "right"
_LEFT: Final = "left"


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
        self._captions = [self._caption() for _ in range(6)]
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
        return (self._arabic, self._latin, self._vowels, self._theme, self._side)

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
        self._side.set_current(_LEFT if preferences.swap_panes else _RIGHT)
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
        if self._registry.swap_panes.isChecked() is not (key == _LEFT):
            self._registry.swap_panes.trigger()

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
        )
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)
        for switch, text in zip(self._switches(), texts[1:], strict=True):
            switch.setAccessibleName(text)
        self._offer_faces()
        self._offer_vowels()
        self._offer_colours_and_sides()
        self._show_percent()

    def _offer_faces(self) -> None:
        self._arabic.set_options(
            (
                Option("naskh", "نسخ", self.tr("Noto Naskh"), arabic_font("naskh", _SAMPLE_PX)),
                Option("amiri", "أميري", self.tr("Amiri"), arabic_font("amiri", _SAMPLE_PX)),
                Option("sans", "حديث", self.tr("Plex Sans"), arabic_font("sans", _SAMPLE_PX)),
            )
        )
        label = TYPE.label
        self._latin.set_options(
            (
                Option(
                    "source-serif",
                    "Source Serif",
                    "Source Serif",
                    latin_font("source-serif", label),
                ),
                Option("literata", "Literata", "Literata", latin_font("literata", label)),
                Option("sans", "Sans", "Source Sans", latin_font("sans", label)),
            )
        )

    def _offer_vowels(self) -> None:
        self._vowels.set_options(
            (
                Option("off", self.tr("Off"), self.tr("The text as it was written")),
                Option(
                    "ambiguous",
                    self.tr("Where needed"),
                    self.tr("Vowels only where a word would be misread"),
                ),
                Option("all", self.tr("All"), self.tr("Vowels on every word")),
            )
        )

    def _offer_colours_and_sides(self) -> None:
        self._theme.set_options(
            (
                Option("system", self.tr("System"), self.tr("Light or dark as the system is")),
                Option("light", self.tr("Light"), self.tr("Light colours")),
                Option("sepia", self.tr("Sepia"), self.tr("Sepia colours")),
                Option("dark", self.tr("Dark"), self.tr("Dark colours")),
                Option("contrast", self.tr("Contrast"), self.tr("High contrast")),
            )
        )
        self._side.set_options(
            (
                Option(_RIGHT, self.tr("On the right"), self.tr("The article on the right")),
                Option(_LEFT, self.tr("On the left"), self.tr("The article on the left")),
            )
        )
