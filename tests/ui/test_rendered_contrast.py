"""What is drawn, not what was meant: states of controls and of the page keep their contrast.

The colours are read from pictures: the most frequent one is the ground, and of the others the one
that is farthest from it is the ink of the letters. Source: WCAG 2.2, 1.4.3, 1.4.11.
"""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from reader.domain.glossary import TermKind
from reader.domain.language import Direction
from reader.domain.span import Span
from reader.services.preferences import ThemeName
from reader.ui.buttons import text_button
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import arabic_font
from reader.ui.page_marks import FOUND_SHARE
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.style import dress
from reader.ui.term_marks import SHAPES as TERM_SHAPES
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import TOKENS
from reader.ui.underlines import Shape, Underline, draw_lines
from tests.ui.test_theme import MARK, TEXT, THEMES, contrast, over

DISABLED = 3.0
"""The standard asks nothing of what is disabled; we want it to be read all the same."""


@pytest.fixture(params=list(THEMES))
def dressed(request, qapp):
    tokens = THEMES[request.param]
    dress(qapp, tokens)
    yield tokens
    dress(qapp, TOKENS[ThemeName.LIGHT])


@pytest.fixture
def host(qtbot, dressed):
    made = QWidget()
    made.setObjectName("statusBar")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(made)
    QHBoxLayout(made)
    return made


def put(host, widget):
    host.layout().addWidget(widget)
    host.show()
    return widget


def colours(picture: QImage, area: QRect | None = None) -> Counter[str]:
    area = area or picture.rect()
    return Counter(
        picture.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def drawn_contrast(widget: QWidget) -> float:
    """Return how far the letters of a widget are from what is behind them."""
    picture = widget.window().grab().toImage()
    corner = widget.mapTo(widget.window(), widget.rect().topLeft())
    inside = widget.rect().adjusted(5, 5, -5, -5).translated(corner)
    seen = colours(picture, inside)
    ground = seen.most_common(1)[0][0]
    return max(contrast(one, ground) for one in seen)


@pytest.mark.parametrize("kind", ["primary", "plain", "link", "quiet"])
def test_a_button_is_read_and_a_disabled_one_too(host, kind):
    button = put(host, text_button("Ready", host, kind))
    assert drawn_contrast(button) >= TEXT
    button.setEnabled(False)
    assert drawn_contrast(button) >= DISABLED


def test_fields_and_boxes_are_read_in_every_state(host):
    field, box, radio = QLineEdit(host), QCheckBox("Match case", host), QRadioButton("All", host)
    field.setPlaceholderText("Search")
    for one in (field, box, radio):
        put(host, one)
        assert drawn_contrast(one) >= TEXT
    field.setText("water")
    field.selectAll()
    assert drawn_contrast(field) >= TEXT
    for one in (box, radio):
        one.setEnabled(False)
        assert drawn_contrast(one) >= DISABLED


def test_every_part_of_a_switch_is_read(host, dressed):
    switch = SegmentedSwitch(host)
    switch.apply_tokens(dressed)
    off = Option("c", "Later", enabled=False)
    switch.set_options((Option("a", "Usual"), Option("b", "Wide"), off))
    put(host, switch)
    assert drawn_contrast(switch.part("a")) >= TEXT
    assert drawn_contrast(switch.part("b")) >= TEXT
    assert drawn_contrast(switch.part("c")) >= DISABLED


def test_the_focus_ring_stands_out_from_what_is_around_it(qtbot, host, dressed):
    ring = FocusRing(host)
    ring.apply_tokens(dressed)
    put(host, text_button("Before", host))
    button = put(host, text_button("Ready", host))
    host.layout().setContentsMargins(12, 12, 12, 12)
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    ring.set_by_keyboard(by_keyboard=True)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(ring.isVisible)
    picture = host.grab().toImage()
    edge = ring.geometry()
    line = colours(picture, QRect(edge.left() + 20, edge.top(), edge.width() - 40, 2))
    assert contrast(line.most_common(1)[0][0], dressed.chrome) >= MARK
    assert line.most_common(1)[0][0] == QColor(dressed.accent).name()


def drawn_line(shape: Shape, colour: str, ground: str) -> QImage:
    picture = QImage(160, 12, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    draw_lines(painter, [QLineF(0, 6, 160, 6)], Underline(Span(0, 1), QColor(colour), shape))
    painter.end()
    return picture


def test_each_kind_of_mark_is_told_apart_by_its_shape_alone():
    pictures = [drawn_line(shape, "#000000", "#ffffff") for shape in Shape]
    for at, one in enumerate(pictures):
        for other in pictures[at + 1 :]:
            assert one != other
    assert len({TERM_SHAPES[kind] for kind in TermKind}) == len(TermKind)


def test_every_line_stands_out_from_the_page(dressed):
    kinds = {Shape.WAVE: dressed.warn, Shape.FINE: dressed.learning_word}
    kinds |= {shape: getattr(dressed, kind.value) for kind, shape in TERM_SHAPES.items()}
    for shape, colour in kinds.items():
        seen = colours(drawn_line(shape, colour, dressed.page))
        assert max(contrast(one, dressed.page) for one in seen) >= MARK


def washes(tokens) -> dict[str, QColor]:
    return {
        "selection": tokens.selection_colour(),
        "sentence": tokens.tint_colour(1.35),
        "aligned word": tokens.word_colour(1.0),
        "found": tokens.word_colour(FOUND_SHARE),
        "new word": tokens.new_word_colour(),
        "word being learnt": tokens.learning_word_colour(),
        **{name: tokens.highlight_colour(name) for name in ("yellow", "green", "blue", "pink")},
    }


@pytest.mark.parametrize("ink", ["ink", "soft"])
def test_letters_are_read_on_every_wash_as_it_is_drawn(dressed, ink):
    text = "وزير المياه"
    low = {}
    for name, wash in washes(dressed).items():
        block = TextBlock(text, arabic_font("naskh", 24, QFont.Weight.Bold), Direction.RTL, 44)
        block.lay_out(200)
        picture = QImage(200, 44, QImage.Format.Format_RGB32)
        picture.fill(QColor(dressed.page))
        painter = QPainter(picture)
        whole = Span(0, len(text))
        block.draw(painter, QPointF(0, 0), QColor(getattr(dressed, ink)), [Wash(whole, wash)])
        painter.end()
        area = block.rects(whole)[0].toRect().adjusted(1, 1, -1, -1)
        seen = colours(picture, area)
        ground = seen.most_common(1)[0][0]
        far = max(contrast(one, ground) for one in seen)
        if far < (TEXT if ink == "ink" else MARK):
            low[name] = round(far, 2)
    assert low == {}


def test_the_wash_of_a_mark_is_seen_on_the_page_and_its_edge_says_it_too(dressed):
    """The wash itself is no text; a note has a mark in the margin, a word a line as well."""
    for name in ("yellow", "green", "blue", "pink"):
        colour = dressed.highlight_colour(name)
        mixed = over(colour, dressed.page)
        assert contrast(mixed, dressed.page) >= 1.1
