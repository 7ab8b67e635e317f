"""READMEs of packages, written by anybody."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.package_readme import (
    LONGEST_TEXT,
    ClaimedFigure,
    licences_in,
    plain_line,
    read_readme,
)

CARD = """\
# Nile package **1.2**

Translates [news](https://example.org/news) from Arabic.

| | |
|---|---|
| made by | The Nile Laboratory |
| trained on | OPUS (CC BY-SA 4.0), `UN` texts |

## Scores
| set | BLEU | chrF2 | speed |
|---|---|---|---|
| FLORES | 31.5 | 57.25 ± 1 | fast |
| NTREX | n/a | 50 | 900 |

## Known limitations
- Dialect.
- Names that are rare.
"""


def test_facts_figures_and_sections_are_taken_apart():
    found = read_readme(CARD)
    assert found.title == "Nile package 1.2"
    assert found.facts == (
        ("made by", "The Nile Laboratory"),
        ("trained on", "OPUS (CC BY-SA 4.0), UN texts"),
    )
    assert found.figures == (
        ClaimedFigure("FLORES", "BLEU", 31.5),
        ClaimedFigure("FLORES", "chrF2", 57.25),
        ClaimedFigure("NTREX", "chrF2", 50.0),
    )
    assert found.sections[0] == ("Nile package 1.2", "Translates news from Arabic.")
    assert found.said(r"\blimit") == "- Dialect. - Names that are rare."
    assert found.said("trained") == "OPUS (CC BY-SA 4.0), UN texts"
    assert found.said("licen[cs]e") == ""


@pytest.mark.parametrize("text", ["", "\n\n", "no headings", "|", "| |", "||\n||", "#", "# ", "|a"])
def test_what_is_no_card_is_read_too(text):
    found = read_readme(text)
    assert found.figures == ()
    assert found.facts == ()


@pytest.mark.parametrize(
    ("text", "licences"),
    [
        ("under the MIT licence", ("MIT",)),
        ("MITRE and CCNet and GPLX", ()),
        ("CC-BY-NC-SA 4.0 and CC BY 2.0 FR, CC0", ("CC-BY-NC-SA 4.0", "CC BY 2.0 FR", "CC0")),
        ("Apache 2.0; Apache-2.0; MPL-2.0", ("Apache 2.0", "Apache-2.0", "MPL-2.0")),
        ("GPL-3.0-or-later, LGPL v3", ("GPL-3.0-or-later", "LGPL v3")),
        ("MIT, MIT", ("MIT",)),
    ],
)
def test_licences_are_found_by_their_names(text, licences):
    assert licences_in(text) == licences


def test_marks_of_direction_and_control_characters_do_not_come_through():
    line = plain_line("ar\u202e_gnp.\u2066en\u2069\x1b[31m\x00 **bold** `code`\u200f\nnext")
    assert line == "ar_gnp.en [31m bold code next"


@given(st.text(max_size=300))
def test_any_text_becomes_one_plain_line(text):
    line = plain_line(text)
    assert line == line.strip()
    assert not set(line) & set("\n\r\x1b\x00\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    read_readme(text)


@pytest.mark.parametrize(
    "hostile",
    [
        "| a | BLEU |\n" + "| b | 1 |\n" * 6_000,
        "[" * 60_000,
        "![x](" * 12_000,
        "# " * 30_000,
        "| " * 30_000,
        ("CC BY " * 10_000),
        "*" * 64_000,
    ],
    ids=["rows", "brackets", "links", "headings", "cells", "licences", "stars"],
)
def test_a_hostile_card_is_read_in_no_time_and_bounded(hostile):
    started = time.monotonic()
    found = read_readme(hostile)
    licences_in(hostile)
    assert time.monotonic() - started < 2.0
    assert len(found.figures) <= 40
    assert all(len(text) <= LONGEST_TEXT for _, text in (*found.facts, *found.sections))
