"""What a row, its tool tip and a screen reader say of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry, ReadingState
from reader.services.preferences import ThemeName
from reader.ui.library_list import LibraryList
from reader.ui.library_rows import ROW_PX
from reader.ui.library_texts import day, known_share, left, spoken, tool_tip, translated, where
from reader.ui.row_text import lines_of
from reader.ui.theme import TOKENS

WATER = LibraryEntry(
    ArticleId("w"),
    "اتفاق على خطة مياه جديدة",
    translated_title=(("en", "Deal on a new water plan"), ("nl", "Akkoord over een waterplan")),
    byline="ليلى منصور",
    date="2026-03-12",
    site="bbc.com",
    location="https://bbc.com/1",
    words=880,
    added_at="2026-03-13T08:00:00+00:00",
    state=ReadingState.READING,
    progress=0.5,
    tags=("B1", "ماء"),
    notes=3,
    known=0.834,
)


def test_everything_is_said(qapp):
    text = spoken(WATER, "nl")
    for part in (
        "اتفاق على خطة مياه جديدة", "Akkoord over een waterplan", "ليلى منصور", "bbc.com",
        "Reading, 50 % read", "4 min left", "83 % of its words known", "3 note", "#B1", "#ماء",
    ):  # fmt: skip
        assert part in text
    assert tool_tip(WATER, "en").splitlines()[-1] == "https://bbc.com/1"


def test_what_is_unknown_is_not_said(qapp):
    bare = LibraryEntry(ArticleId("b"), "خبر", added_at="2026-03-13T08:00:00+00:00")
    assert spoken(bare, "en") == f"خبر. Pasted · {day('2026-03-13')}. Unread. 1 min left"
    assert known_share(bare) == ""
    assert translated(bare, "en") == ""


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "4 min left"),
        ({"progress": 0.0}, "8 min left"),
        ({"progress": 1.0}, "1 min left"),
        ({"state": ReadingState.READ}, "Read"),
    ],
)
def test_the_time_that_is_left(qapp, changes, text):
    assert left(replace(WATER, **changes)) == text


def test_a_title_in_another_language_is_better_than_none(qapp):
    assert translated(replace(WATER, translated_title=(("nl", "Akkoord"),)), "en") == "Akkoord"


def test_a_file_is_called_by_its_name_and_a_date_stays_as_found(qapp):
    assert where(replace(WATER, site="", location="/texts/خبر.txt")) == "خبر.txt"
    assert day("١٢ آذار") == "١٢ آذار"


def test_long_titles_are_broken_once_and_then_cut(qapp):
    font = QApplication.font()
    long = "اتفاق جديد على خطة المياه بين البلدين بعد محادثات طويلة 🙂 استمرت شهورا كثيرة"
    lines = list(lines_of(long, font, 150, 2))
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert long.startswith(lines[0])
    assert list(lines_of("قصير", font, 150, 2)) == ["قصير"]
    assert list(lines_of("قصير", font, 150, 0)) == []
    assert list(lines_of("  ", font, 150, 2)) == []


_KINDS: tuple[dict[str, Any], ...] = (
    {},
    {"state": ReadingState.READ},
    {"state": ReadingState.UNREAD, "known": None},
)


@pytest.mark.parametrize("theme", list(TOKENS))
def test_every_kind_of_row_is_drawn(qtbot, theme):
    kept = [
        replace(WATER, article_id=ArticleId(str(number)), **changes)
        for number, changes in enumerate(_KINDS)
    ]
    view = LibraryList(None)  # type: ignore[arg-type]  # it needs no parent
    qtbot.addWidget(view)
    view.apply_tokens(TOKENS[theme])
    view.set_open("0")
    view.begin(len(kept))
    view.entries.set_page(0, kept)
    images = set()
    for row in range(3):
        image = QImage(320, ROW_PX, QImage.Format.Format_RGB32)
        image.fill(0)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        painter = QPainter(image)
        view.row.paint(painter, option, view.entries.index(row, 0))
        painter.end()
        images.add(bytes(image.constBits()))
    assert len(images) == 3
    assert theme in set(ThemeName)
