"""Colours, type and space of the window; every such number stands here and nowhere else.

Why it exists: the look is one decision (light, sepia, dark, contrast), not two hundred. Contrasts
are computed in ``tests/ui/test_theme.py``. Source: WCAG 2.2, 1.4.3 and 1.4.11, for the ratios.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

from reader.services.preferences import ThemeName

__all__ = [
    "ARABIC_RATIO",
    "LIGHT_CONTRAST",
    "SPACE",
    "SPACING",
    "TOKENS",
    "TYPE",
    "VOWELLED_LINE",
    "Space",
    "Spacing",
    "Tokens",
    "Type",
    "palette_of",
    "tokens_of",
]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, ``#rrggbb``.

    `tint` and `word` are percentages of `accent`, `new_wash` and `learning_wash` of `new_word` and
    `learning_word`, the washes behind words that are new or being learnt; `highlight` of the four
    colours in which a reader marks passages.
    """

    page: str
    chrome: str
    card: str
    ink: str
    soft: str
    faint: str
    line: str
    accent: str
    on_accent: str
    person: str
    place: str
    organisation: str
    term: str
    warn: str
    tint: int
    word: int
    new_word: str
    new_wash: int
    learning_word: str
    learning_wash: int
    yellow: str
    green: str
    blue: str
    pink: str
    highlight: int
    dark: bool

    def tint_colour(self, share: float = 1.0) -> QColor:
        """Return the wash behind a sentence; `share` scales its alpha."""
        return self._accent(self.tint * share)

    def word_colour(self, weight: float) -> QColor:
        """Return the wash behind an aligned word; `weight` in 0..1 scales its alpha."""
        return self._accent(self.word * weight)

    def selection_colour(self) -> QColor:
        """Return the wash behind selected text."""
        return self._accent(30)

    def new_word_colour(self) -> QColor:
        """Return the wash behind a word that is new to the reader."""
        return _washed(self.new_word, self.new_wash)

    def learning_word_colour(self) -> QColor:
        """Return the wash behind a word that is being learnt."""
        return _washed(self.learning_word, self.learning_wash)

    def highlight_colour(self, name: str) -> QColor:
        """Return the wash of a marked passage: ``yellow``, ``green``, ``blue`` or ``pink``."""
        return _washed(str(getattr(self, name)), self.highlight)

    def _accent(self, percent: float) -> QColor:
        return _washed(self.accent, percent)


def _washed(colour: str, percent: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(max(0.0, min(1.0, percent / 100)))
    return made


TOKENS: Final[dict[ThemeName, Tokens]] = {
    ThemeName.LIGHT: Tokens(
        page="#FBFAF6", chrome="#F3F1EA", card="#FFFFFF", ink="#20201D", soft="#66645D",
        faint="#736F66", line="#E5E1D6", accent="#0C6B6B", on_accent="#FFFFFF",
        person="#A8471F", place="#2E6B3C", organisation="#37549F", term="#7A5C0B",
        warn="#B3261E", tint=8, word=24, dark=False,
        new_word="#2F62C4", new_wash=12, learning_word="#8A6100", learning_wash=17,
        yellow="#D9A400", green="#4E9A3B", blue="#3B7DD8", pink="#C94F86", highlight=26,
    ),
    ThemeName.SEPIA: Tokens(
        page="#F5ECD9", chrome="#EFE4CD", card="#FDF7EA", ink="#2F261A", soft="#655740",
        faint="#6F6552", line="#E2D5BA", accent="#0C6B6B", on_accent="#FFFFFF",
        person="#A0421B", place="#2E6B3C", organisation="#37549F", term="#6F530A",
        warn="#B3261E", tint=9, word=24, dark=False,
        new_word="#2F62C4", new_wash=13, learning_word="#8A5200", learning_wash=17,
        yellow="#C99700", green="#4E8F3B", blue="#3B74C8", pink="#BE4A7E", highlight=26,
    ),
    ThemeName.DARK: Tokens(
        page="#18191B", chrome="#1E1F22", card="#242529", ink="#E3E0D8", soft="#A3A096",
        faint="#8F8C83", line="#2C2D30", accent="#63BEB6", on_accent="#18191B",
        person="#E39A72", place="#8CC598", organisation="#9DB4F0", term="#D9B757",
        warn="#F2968E", tint=11, word=30, dark=True,
        new_word="#5B86F0", new_wash=20, learning_word="#E6B450", learning_wash=15,
        yellow="#D9B23A", green="#6FB35E", blue="#5E97E6", pink="#D9709F", highlight=26,
    ),
    ThemeName.CONTRAST: Tokens(
        page="#000000", chrome="#000000", card="#000000", ink="#FFFFFF", soft="#E6E6E6",
        faint="#D0D0D0", line="#8A8A8A", accent="#5CE1E6", on_accent="#000000",
        person="#FFB38A", place="#9BF0A8", organisation="#B8CCFF", term="#FFE08A",
        warn="#FFB4AB", tint=16, word=28, dark=True,
        new_word="#2040E0", new_wash=50, learning_word="#F0B030", learning_wash=16,
        yellow="#9A7A00", green="#1F7A1F", blue="#1F55C0", pink="#A01E66", highlight=62,
    ),
}  # fmt: skip
LIGHT_CONTRAST: Final = Tokens(
    page="#FFFFFF", chrome="#FFFFFF", card="#FFFFFF", ink="#000000", soft="#1C1C1C",
    faint="#333333", line="#6E6E6E", accent="#00484C", on_accent="#FFFFFF",
    person="#7A2600", place="#0F4A1E", organisation="#1B3478", term="#54400A",
    warn="#8A0F0A", tint=12, word=28, dark=False,
    new_word="#1F4FB0", new_wash=16, learning_word="#6E4A00", learning_wash=22,
    yellow="#D9A400", green="#3E8A2B", blue="#2B6DC8", pink="#B93F76", highlight=34,
)  # fmt: skip
"""Contrast on white: where the desktop asks for contrast and is light."""


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes in logical pixels at 100 %, line heights as multiples of the size."""

    latin: float = 17.0
    latin_line: float = 1.62
    arabic_line: float = 1.82
    latin_headline: float = 25.0
    arabic_headline: float = 29.0
    headline_line: float = 1.32
    arabic_headline_line: float = 1.5
    latin_subhead: float = 19.0
    arabic_subhead: float = 24.0
    small: float = 14.0
    arabic_small: float = 17.0
    interface: float = 14.0
    label: float = 13.0
    status: float = 12.5


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in logical pixels, on a grid of 4 where the look does not say otherwise."""

    margin_side: int = 44
    margin_side_narrow: int = 20
    margin_top: int = 34
    gutter: int = 56
    gutter_narrow: int = 28
    review_margin: int = 132
    review_margin_narrow: int = 92
    review_gap: int = 28
    paragraph: int = 17
    measure_latin_em: float = 33.0
    measure_arabic_em: float = 29.0
    tool_bar: int = 46
    button: int = 32
    icon: int = 18
    button_radius: int = 7
    status_bar: int = 30
    panel: int = 290
    library: int = 320
    card: int = 322
    card_radius: int = 11
    tint_radius: int = 3


@dataclass(frozen=True, slots=True)
class Spacing:
    """How much wider text is set for those who ask for it.

    Attributes:
        letter_em, word_em: Added between letters (not in Arabic, which joins them) and words.
        line, paragraph: Multiples of the usual distances.

    Source: WCAG 2.2, 1.4.12 (text spacing): 0.12 and 0.16 em, 1.5 and 2 are what a page must bear;
    Zorzi et al. 2012, https://doi.org/10.1073/pnas.1205566109, for the letters.
    """

    letter_em: float = 0.08
    word_em: float = 0.24
    line: float = 1.14
    paragraph: float = 1.6


TYPE: Final = Type()
SPACE: Final = Space()
SPACING: Final = Spacing()
ARABIC_RATIO: Final = 21.5 / 17.0
VOWELLED_LINE: Final[dict[str, tuple[float, float]]] = {
    "naskh": (1.0, 1.06),
    "amiri": (1.12, 1.2),
    "sans": (1.06, 1.12),
}
"""How much more line height a face needs with vowel marks: in the text, and in headlines; else
those of one line touch those of the next (measured at 100 and 150 %)."""


def tokens_of(theme: ThemeName, *, system_dark: bool, system_contrast: bool = False) -> Tokens:
    """Return the colours of `theme`; ``system`` is light or dark, or high contrast, as that is."""
    if theme is ThemeName.SYSTEM and system_contrast:
        return TOKENS[ThemeName.CONTRAST] if system_dark else LIGHT_CONTRAST
    if theme is ThemeName.SYSTEM:
        theme = ThemeName.DARK if system_dark else ThemeName.LIGHT
    return TOKENS[theme]


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that ordinary widgets take their colours from."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tokens.chrome),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.chrome),
        (role.Text, tokens.ink),
        (role.Button, tokens.chrome),
        (role.ButtonText, tokens.ink),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.ink),
        (role.PlaceholderText, tokens.faint),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
        (role.Mid, tokens.line),
        (role.Midlight, tokens.line),
        (role.Dark, tokens.line),
        (role.Light, tokens.card),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.faint))
    return palette
