"""What goes into a file comes back the same to whoever compares it."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.exchange_text import exchange_line, exchange_lines, same_text, text_digest

ANY = st.text(st.characters(codec=None), max_size=40)


def test_a_line_has_no_breaks_and_no_controls_and_keeps_the_rest():
    assert exchange_line(" قال:\r\n\t«نعم»\u2028ثم\x00 ذهب\x85 ") == "قال: «نعم» ثم  ذهب"
    assert exchange_line("مـدّ\u200f،\u00a0\u2066NATO\u2069") == "مـدّ\u200f،\u00a0\u2066NATO\u2069"


def test_lines_stay_lines():
    assert exchange_lines("\none \r\ntwo\rthree\x07!\n") == "one\ntwo\nthree !"


def test_what_is_no_character_is_replaced():
    assert exchange_line("a\ud800b\ufffe") == "a\ufffdb\ufffd"


def test_breaks_white_space_and_composition_make_no_other_text():
    assert same_text("cafe\u0301  bar\n", "café bar")
    assert not same_text("Cairo.", "Cairo")
    assert text_digest("cafe\u0301\nbar") == text_digest("café  bar") != text_digest("cafe bar")


@given(ANY)
def test_every_text_can_stand_in_xml_and_is_then_the_same(text):
    for written in (exchange_line(text), exchange_lines(text)):
        element = ET.Element("seg")
        element.text = written
        back = ET.fromstring(ET.tostring(element, "utf-8"))  # noqa: S314 - made here
        assert (back.text or "") == written
        assert same_text(written, text)
    assert exchange_line(exchange_line(text)) == exchange_line(text)
