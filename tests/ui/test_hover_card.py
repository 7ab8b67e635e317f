"""The card: it never covers its word, stays inside the view, and says itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.services.preferences import ThemeName
from reader.ui.hover_card import CardAction, CardContent, HoverCard
from reader.ui.theme import TOKENS

CONTENT = CardContent(
    label="Person",
    title="Naguib Mahfouz",
    language="en",
    arabic="نَجِيب مَحْفُوظ",
    colour="person",
    count="2 in this article",
    translit="Najīb Maḥfūẓ",
    lines=("Egyptian novelist, Nobel Prize in Literature 1988.",),
    attached="و + ب + نجيب محفوظ",
    warning="The translation says “Najib Mahfuz”.",
    actions=(CardAction("copy", "Copy"), CardAction("hide", "Not a name here")),
    hint="G next",
)
VIEW = QRectF(0, 0, 1000, 700)


@pytest.fixture
def card(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    made = HoverCard(page)
    made.apply_tokens(TOKENS[ThemeName.LIGHT])
    page.show()
    yield made  # noqa: PT022 - the page lives as long as this frame


def shown(card):
    return card.frame().translated(card.pos())


@pytest.mark.parametrize(
    "word",
    [
        QRectF(480, 300, 60, 39),
        QRectF(0, 0, 60, 39),
        QRectF(940, 0, 60, 39),
        QRectF(940, 661, 60, 39),
        QRectF(0, 661, 60, 39),
        QRectF(500, 350, 60, 39),
    ],
)
def test_the_card_covers_no_word_and_stays_inside_the_view(card, word):
    card.present(CONTENT, word, VIEW, focus="")
    frame = shown(card)
    assert not frame.intersects(word)
    assert VIEW.contains(frame)


def test_in_a_low_window_it_stands_beside_the_word(card):
    word = QRectF(600, 100, 60, 39)
    view = QRectF(0, 0, 1000, 300)
    card.present(CONTENT, word, view, focus="")
    assert not shown(card).intersects(word)


def test_everything_on_it_is_read_out(card):
    card.present(CONTENT, QRectF(100, 100, 40, 39), VIEW, focus="")
    for text in ("Person", "Naguib Mahfouz", "Nobel", "Najib Mahfuz"):
        assert text in card.accessibleName()


def test_actions_work_by_pointer_and_by_enter_and_esc_lets_go(card, qtbot):
    card.present(CONTENT, QRectF(100, 100, 40, 39), VIEW, focus="first")
    copy = next(one for one in card.findChildren(QPushButton) if one.text() == "Copy")
    with qtbot.waitSignal(card.chosen) as caught:
        qtbot.keyClick(copy, Qt.Key.Key_Return)
    assert caught.args == ["copy"]
    with qtbot.waitSignal(card.dismissed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)


def test_another_word_takes_the_place_of_the_one_before(card, qtbot):
    card.present(CONTENT, QRectF(100, 100, 40, 39), VIEW, focus="")
    other = CardContent(label="Noun", title="missile", language="en", arabic="صَارُوخ")
    card.present(other, QRectF(300, 100, 40, 39), VIEW, focus="")
    assert card.content == other
    buttons = [one for one in card.findChildren(QPushButton) if one.isVisible()]
    assert buttons == []


def test_the_card_is_as_high_as_what_it_shows(card):
    small = CardContent(label="Noun", title="missile", language="en", arabic="صَارُوخ")
    for content in (small, CONTENT, small, CONTENT):
        card.present(content, QRectF(300, 100, 40, 39), VIEW, focus="")
        assert card.height() == card.sizeHint().height()
