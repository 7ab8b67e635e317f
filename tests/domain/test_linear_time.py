"""No text makes a public function of the domain slow: time grows with length, not with its square.

Why it exists: an article comes from anywhere. Regular expressions that look harmless take minutes
on a hundred thousand spaces. Each function is timed on a text and on one four times as long.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import pytest

from reader.adapters.sources.cleaning import cleaned
from reader.adapters.sources.html_paragraphs import paragraphs_of_html
from reader.domain.abbreviations import is_abbreviation
from reader.domain.alignment import written_words
from reader.domain.arabic import find_all, fold, trimmed
from reader.domain.bidi import base_direction, isolate
from reader.domain.blocks import structure_of
from reader.domain.clauses import cut_into_clauses
from reader.domain.copying import copied
from reader.domain.enclosures import Enclosures
from reader.domain.furniture import furniture_reason, is_related_heading
from reader.domain.huge import cut_paragraph, page_end
from reader.domain.language import Direction
from reader.domain.language_guess import guess_language
from reader.domain.masking import has_words, mask
from reader.domain.paragraphs import list_item, paragraphs_of
from reader.domain.press_lines import (
    date_of,
    ends_sentence,
    is_byline,
    is_caption,
    is_role,
    is_section,
    is_site,
    key_of,
)
from reader.domain.protected import find_protected, missing
from reader.domain.sanity import find_loop, is_copied
from reader.domain.segmentation import split_arabic
from reader.domain.typesetting import typeset
from reader.domain.words import words

SHORT: Final = 8_000
LONGER: Final = 4
MOST_GROWTH: Final = 9
"""Four times the text takes four times as long; with its square it would be sixteen times."""

LEAST_SECONDS: Final = 0.25
"""What is done sooner is no harm, and too short to be measured."""

BODY: Final = "قال الوزير إن المشروع الجديد سيبدأ في العام المقبل بعد موافقة البرلمان عليه."

PATTERNS: Final = {
    "spaces": ("ب", "\u00a0", "ب"),
    "lines": ("", "ب\n", ""),
    "invisible characters": ("a", "\u200b", "!"),
    "full stops": ("ب", ".", "ب"),
    "stops and spaces": ("ب", ". ", "ب"),
    "opening quotes": ("", "«", "ب"),
    "quoted stops": ("«", "«ب.» ", "»"),
    "typewriter quotes": ("1", '"', "a"),
    "digits": ("", "1", "ب"),
    "numbers": ("", "1 ", "ب"),
    "digits and commas": ("1", "1,", "a"),
    "marks": ("ب", "\u0651\u064e", "ب"),
    "hyphens": ("a", "-", "b"),
    "percent signs": ("ب", "%", "ب"),
    "at signs": ("a", "@a", "b"),
    "tags": ("", "#a ", "!"),
    "emoji": ("ب", "😀 ", "ب"),
    "brackets": ("", "([", "ب"),
    "conjunctions": ("", "و ", "ب"),
    "headings of other articles": ("", "اقرأ أيضا\n", BODY),
}


def _short_enough(part: str) -> bool:
    return len(part) <= 300


FUNCTIONS: Final[dict[str, Callable[[str], object]]] = {
    "trimmed": trimmed,
    "fold": fold,
    "find_all": lambda text: find_all(text, "ب"),
    "cleaned": cleaned,
    "key_of": key_of,
    "ends_sentence": ends_sentence,
    "is_section": is_section,
    "is_site": is_site,
    "is_role": is_role,
    "is_byline": lambda text: is_byline(text, after_headline=True),
    "is_caption": is_caption,
    "date_of": date_of,
    "furniture_reason": furniture_reason,
    "is_related_heading": is_related_heading,
    "split_arabic": split_arabic,
    "enclosures": lambda text: Enclosures(text, 0, len(text)).holding(len(text) // 2),
    "is_abbreviation": lambda text: is_abbreviation(text, text),
    "base_direction": lambda text: base_direction(text, Direction.RTL),
    "isolate": isolate,
    "cut_into_clauses": lambda text: cut_into_clauses(text, _short_enough),
    "typeset": typeset,
    "words": words,
    "written_words": written_words,
    "paragraphs_and_structure": lambda text: structure_of(paragraphs_of(text)),
    "list_item": list_item,
    "find_protected": find_protected.__wrapped__,
    "missing": lambda text: missing(find_protected(text), text, "en"),
    "has_words": lambda text: has_words(text, "ar"),
    "mask": lambda text: mask(text.strip(), lambda _: False),
    "copied": lambda text: copied(text, "en"),
    "cut_paragraph": lambda text: cut_paragraph(text, split_arabic),
    "page_end": page_end,
    "guess_language": guess_language,
    "find_loop": find_loop,
    "is_copied": lambda text: is_copied(text, text),
    "paragraphs_of_html": lambda text: paragraphs_of_html(f"<ul><li>{text}"),
}


def _text(pattern: tuple[str, str, str], length: int) -> str:
    start, middle, end = pattern
    return (
        f"{start}{middle * (length // len(middle))}\n{end}"
        if end == BODY
        else (start + middle * (length // len(middle)) + end)
    )


def _seconds(function: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    function(text)
    return time.process_time() - started


def _grows_too_fast(function: Callable[[str], object], pattern: tuple[str, str, str]) -> bool:
    """Measure twice before saying so: a machine that is busy may be slow once."""
    for _ in range(2):
        long = _seconds(function, _text(pattern, SHORT * LONGER))
        if long < LEAST_SECONDS:
            return False
        short = min(_seconds(function, _text(pattern, SHORT)) for _ in range(3))
        if long < MOST_GROWTH * short:
            return False
    return True


@pytest.mark.parametrize("name", FUNCTIONS)
def test_time_grows_with_the_text_and_not_with_its_square(name):
    slow = [about for about, one in PATTERNS.items() if _grows_too_fast(FUNCTIONS[name], one)]
    assert slow == []


def test_a_function_that_grows_with_the_square_is_found():
    def square(text: str) -> int:
        return sum(1 for at in range(len(text)) for _ in range(at // 12))

    assert _grows_too_fast(square, ("", "ب", ""))


@pytest.mark.timeout(20)
def test_many_tags_after_a_sentence_do_not_double_the_time_each():
    assert split_arabic("قال نعم. " + "#وسم" * 50 + " ثم ذهب")


@pytest.mark.timeout(20)
def test_a_trimmed_text_has_neither_space_nor_invisible_characters_at_its_ends():
    blank = "\u00a0\u200f\t\x1c\u3000\ufeff\u2066"
    assert trimmed(f"{blank}ب{blank}ب{blank}") == f"ب{blank}ب"
    assert trimmed(blank) == trimmed("") == ""
    assert trimmed("ب" + "\u00a0" * 300_000 + "ب").endswith("ب")
