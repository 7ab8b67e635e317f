"""The colours of every theme are far enough apart. Source: WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.services.preferences import ThemeName
from reader.ui.buttons import ACTIVE_SHARE
from reader.ui.theme import LIGHT_CONTRAST, TOKENS, Tokens, palette_of, tokens_of

TEXT = 4.5
MARK = 3.0


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def over(wash: QColor, ground: QColor | str) -> QColor:
    base, share = QColor(ground), wash.alphaF()
    pairs = (
        (wash.redF(), base.redF()),
        (wash.greenF(), base.greenF()),
        (wash.blueF(), base.blueF()),
    )
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in pairs))


THEMES = {str(name): tokens for name, tokens in TOKENS.items()}
THEMES["light contrast"] = LIGHT_CONTRAST


@pytest.fixture(params=list(THEMES))
def tokens(request) -> Tokens:
    return THEMES[request.param]


def test_contrast_is_measured_as_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", ["page", "chrome"])
def test_ink_is_far_from_page_and_chrome(tokens, ground):
    assert contrast(tokens.ink, getattr(tokens, ground)) >= 11


@pytest.mark.parametrize("ground", ["page", "chrome", "card"])
@pytest.mark.parametrize("text", ["ink", "soft", "accent", "warn"])
def test_text_is_readable_wherever_it_stands(tokens, text, ground):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT


def test_soft_text_is_easy_to_read_on_the_chrome(tokens):
    assert contrast(tokens.soft, tokens.chrome) >= 5


@pytest.mark.parametrize("ground", ["page", "card"])
def test_faint_text_is_readable_on_cards_and_the_page(tokens, ground):
    assert contrast(tokens.faint, getattr(tokens, ground)) >= TEXT


def test_text_on_the_accent_is_readable(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT


@pytest.mark.parametrize("mark", ["person", "place", "organisation", "term", "accent", "warn"])
def test_marks_stand_out_from_page_and_tint(tokens, mark):
    colour = getattr(tokens, mark)
    assert contrast(colour, tokens.page) >= MARK
    assert contrast(colour, over(tokens.tint_colour(), tokens.page)) >= MARK


def test_ink_stays_readable_on_every_wash(tokens):
    tinted = over(tokens.tint_colour(), tokens.page)
    for wash in (tokens.word_colour(1.0), tokens.selection_colour()):
        assert contrast(tokens.ink, over(wash, tinted)) >= TEXT


def test_text_and_marks_keep_their_contrast_on_coloured_words(tokens):
    for wash in (tokens.new_word_colour(), tokens.learning_word_colour()):
        ground = over(wash, tokens.page)
        assert contrast(tokens.ink, ground) >= TEXT
        assert contrast(tokens.soft, ground) >= TEXT  # bylines, captions
        for mark in ("person", "place", "organisation", "term", "warn"):
            assert contrast(getattr(tokens, mark), ground) >= MARK
        tinted = over(tokens.tint_colour(1.35), ground)
        for above in (tokens.word_colour(1.0), tokens.selection_colour()):
            assert contrast(tokens.ink, over(above, tinted)) >= TEXT
    line = over(tokens.learning_word_colour(), tokens.page)
    assert contrast(tokens.learning_word, line) >= MARK


def test_coloured_words_are_seen_and_differ_from_each_other(tokens):
    new = over(tokens.new_word_colour(), tokens.page)
    learning = over(tokens.learning_word_colour(), tokens.page)
    for one, other in (
        (new, QColor(tokens.page)),
        (learning, QColor(tokens.page)),
        (new, learning),
    ):
        far = max(abs(one.redF() - other.redF()), abs(one.blueF() - other.blueF()))
        assert far >= 0.06


@pytest.mark.parametrize("ground", ["chrome", "card"])
def test_an_active_control_is_readable(tokens, ground):
    active = over(tokens.tint_colour(ACTIVE_SHARE), getattr(tokens, ground))
    assert contrast(tokens.accent, active) >= TEXT


def test_a_wash_follows_its_weight(tokens):
    full, half = tokens.word_colour(1.0), tokens.word_colour(0.5)
    assert half.alphaF() == pytest.approx(full.alphaF() / 2, abs=0.01)
    assert tokens.word_colour(9.0).alphaF() == 1.0


@pytest.mark.parametrize(("dark", "theme"), [(True, ThemeName.DARK), (False, ThemeName.LIGHT)])
def test_the_system_theme_follows_the_system(dark, theme):
    assert tokens_of(ThemeName.SYSTEM, system_dark=dark) is TOKENS[theme]
    assert tokens_of(ThemeName.SEPIA, system_dark=dark) is TOKENS[ThemeName.SEPIA]


@pytest.mark.parametrize("dark", [True, False])
def test_the_system_theme_has_high_contrast_where_the_system_asks_for_it(dark):
    wanted = TOKENS[ThemeName.CONTRAST] if dark else LIGHT_CONTRAST
    assert tokens_of(ThemeName.SYSTEM, system_dark=dark, system_contrast=True) is wanted
    chosen = tokens_of(ThemeName.SEPIA, system_dark=dark, system_contrast=True)
    assert chosen is TOKENS[ThemeName.SEPIA]


@pytest.mark.parametrize("name", ["contrast", "light contrast"])
def test_high_contrast_is_high(name):
    tokens = THEMES[name]
    for text in ("ink", "soft", "faint", "accent", "warn"):
        assert contrast(getattr(tokens, text), tokens.page) >= 7
    for mark in ("person", "place", "organisation", "term"):
        assert contrast(getattr(tokens, mark), tokens.page) >= 7
    assert contrast(tokens.line, tokens.page) >= MARK  # every frame can be seen


def test_the_palette_keeps_the_contrast_of_the_tokens(tokens):
    palette = palette_of(tokens)
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= TEXT
