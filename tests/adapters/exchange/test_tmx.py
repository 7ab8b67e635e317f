"""TMX is written so that others read it, and read whatever others write."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.tmx_reader import _Reader
from reader.adapters.exchange.tmx_writer import write_tmx
from reader.adapters.exchange.xml_text import clean_text
from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from reader.services.memory_ports import BrokenUnit
from tests.adapters.exchange.tmx_texts import GOOD, read, texts, tmx, whys

TO_ENGLISH, TO_DUTCH = LanguagePair("ar", "en"), LanguagePair("ar", "nl")
UNITS = (
    MemoryUnit(
        TO_ENGLISH,
        "قالَ رئيسُ الوزراء إنّ المفاوضات «لم تنتهِ» بعد.",
        'The prime minister said the talks "had not ended" yet. <b>&amp;</b>',
        UnitState.CONFIRMED,
        "Noor",
        "2026-11-26T12:00:00+00:00",
        article_id=ArticleId("a1"),
        segment_id=SegmentId("s1"),
        note="سؤال\nA question",
        props=(("@tuid", "17"), ("@changeid", 'N"oor'), ("x-client", "Al & Co")),
    ),
    MemoryUnit(TO_DUTCH, "بلغ السعر ٣٫٥ دولار 😀", "De prijs was 3,5 dollar 😀", UnitState.EDITED),
    MemoryUnit(LanguagePair("en", "nl"), "Hello", "Hallo", props=(("@creationdate", "gisteren"),)),
)


@pytest.fixture
def rows_of(tmp_path):
    """Return what is read from a text or bytes."""
    return partial(read, tmp_path)


def without_file(rows):
    return tuple(replace(one, file="") for one in rows)


# --- out and in again ---


def test_what_is_written_is_read_back_with_all_that_belongs_to_it(rows_of):
    rows = rows_of("".join(write_tmx(UNITS)))
    assert without_file(rows) == UNITS
    assert {one.file_name for one in rows} == {"memory.tmx"}


def test_export_import_export_is_byte_equal(rows_of):
    first = "".join(write_tmx(UNITS))
    assert "".join(write_tmx(rows_of(first))) == first


@given(st.text(), st.text(min_size=1), st.text())
def test_any_text_outlives_the_round_trip_but_for_what_xml_has_no_place_for(source, target, value):
    unit = MemoryUnit(TO_ENGLISH, f"ا{source}", f"{target}a", by=f"x{value}", note=f"y{value}")
    written = "".join(write_tmx([replace(unit, props=(("x-any", value),))]))
    reader = _Reader("/memory.tmx")
    (read,) = [*reader.feed(written.encode()), *reader.finish()]
    assert isinstance(read, MemoryUnit)
    assert read.source == clean_text(unit.source)
    assert read.target == clean_text(unit.target)
    assert (read.by, read.note) == (clean_text(unit.by), clean_text(unit.note))
    assert read.props == (("x-any", clean_text(value)),)
    assert "".join(write_tmx([read])) == written


def test_what_xml_has_no_place_for_is_replaced_and_the_rest_stays():
    assert clean_text("a\x0bb\x01c\ud800d\ufffee\tf\n") == "a bc\ufffdde\tf\n"


def test_a_tu_obeys_the_dtd_of_version_1_4():
    from lxml import etree

    dtd = etree.DTD(io.StringIO(DTD_RULES))
    root = etree.fromstring("".join(write_tmx(UNITS)).encode())
    assert dtd.validate(root), dtd.error_log
    assert root.get("version") == "1.4"
    assert not root.xpath("//seg/*")  # level 1: no inline codes


def test_another_program_reads_what_is_written(tmp_path):
    from translate.storage.tmx import tmxfile

    path = tmp_path / "memory.tmx"
    path.write_text("".join(write_tmx(UNITS[:1])), encoding="utf-8")
    store = tmxfile.parsefile(str(path))
    (unit,) = store.units
    assert (unit.source, unit.target) == (UNITS[0].source, UNITS[0].target)
    assert store.translate(UNITS[0].source) == UNITS[0].target


def test_another_programs_file_is_read(rows_of):
    from translate.storage.tmx import tmxfile

    store = tmxfile()
    store.addtranslation("مرحبا بالعالم", "ar", "Hello & welcome", "en", comment="note")
    (unit,) = rows_of(bytes(store))
    assert (unit.pair, unit.source, unit.target) == (TO_ENGLISH, "مرحبا بالعالم", "Hello & welcome")


# --- what other tools write ---


@pytest.mark.parametrize(
    ("languages", "pair"),
    [
        (('xml:lang="ar-SA"', 'xml:lang="EN-US"'), TO_ENGLISH),
        (('lang="AR"', 'lang="nl_BE"'), TO_DUTCH),
        (('xml:lang="ara"', 'xml:lang="dut"'), TO_DUTCH),
    ],
)
def test_languages_are_read_without_region_in_either_attribute(rows_of, languages, pair):
    one, other = (f"<tuv {tag}><seg>{tag[-3:-1]}</seg></tuv>" for tag in languages)
    for body in (one + other, other + one):  # in either order
        (unit,) = rows_of(tmx(f"<tu>{body}</tu>", "*all*"))
        assert unit.pair == pair
        assert unit.source == languages[0][-3:-1]


def test_arabic_is_the_source_even_where_the_file_goes_into_it(rows_of):
    body = GOOD.format("كتاب", "A book")
    (unit,) = rows_of(tmx(body, "en-US"))
    assert (unit.pair, unit.source) == (TO_ENGLISH, "كتاب")


def test_more_than_two_languages_make_a_unit_each(rows_of):
    body = "".join(
        f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>'
        for tag, text in (("en", "book"), ("nl", "boek"), ("ar", "كتاب"), ("en-GB", "volume"))
    )
    rows = rows_of(tmx(f"<tu>{body}</tu>"))
    assert [(one.pair, one.target) for one in rows] == [
        (TO_ENGLISH, "book"), (TO_DUTCH, "boek"), (TO_ENGLISH, "volume"),
    ]  # fmt: skip


def test_without_arabic_the_file_says_what_the_source_is(rows_of):
    body = '<tu{}><tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="nl"><seg>y</seg></tuv></tu>'
    assert rows_of(tmx(body.format(""), "nl"))[0].pair == LanguagePair("nl", "en")
    assert rows_of(tmx(body.format(' srclang="en"'), "nl"))[0].pair == LanguagePair("en", "nl")
    assert rows_of(tmx(body.format(""), "*all*"))[0].pair == LanguagePair("en", "nl")
    assert whys(rows_of(tmx(body.format(""), "de"))) == [(3, "It has no text in two languages.")]


def test_inline_codes_go_and_the_text_around_them_stays(rows_of):
    source = 'قال <bpt i="1">&lt;b></bpt>المدير<ept i="1">&lt;/b></ept> <hi>أمس <ph/></hi>'
    target = 'The <ph>{1}<sub>alt</sub></ph>director <it pos="begin">x</it>said<ut>y</ut>'
    assert texts(rows_of(tmx(GOOD.format(source, target)))) == [
        ("قال المدير أمس ", "The director said")
    ]


def test_who_and_when_are_found_at_the_unit_or_at_its_target(rows_of):
    body = (
        '<tu changedate="20200102T030405Z" segtype="odd"><prop type="x-state">lost</prop>'
        '<tuv xml:lang="ar"><prop type="x-of-source">1</prop><seg>كتاب</seg></tuv>'
        '<tuv xml:lang="en" creationid="omar" creationdate="20190102T030405Z" changeid="zoe">'
        '<prop type="x-of-target">2</prop><note>n</note><seg>book</seg></tuv></tu>'
    )
    (unit,) = rows_of(tmx(body))
    assert (unit.by, unit.made_at, unit.note) == ("omar", "2019-01-02T03:04:05+00:00", "n")
    assert unit.state is UnitState.CONFIRMED
    assert unit.props == (
        ("@changedate", "20200102T030405Z"), ("@changeid", "zoe"), ("x-state", "lost"),
        ("x-of-target", "2"),
    )  # fmt: skip
    written = "".join(write_tmx([unit]))
    assert "".join(write_tmx(rows_of(written))) == written


DTD_RULES = """
<!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (note|prop)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED
  adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED
  creationdate CDATA #IMPLIED creationid CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note|prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED o-encoding CDATA #IMPLIED datatype CDATA #IMPLIED
  usagecount CDATA #IMPLIED lastusagedate CDATA #IMPLIED creationtool CDATA #IMPLIED
  creationtoolversion CDATA #IMPLIED creationdate CDATA #IMPLIED creationid CDATA #IMPLIED
  changedate CDATA #IMPLIED segtype (block|paragraph|sentence|phrase) #IMPLIED
  changeid CDATA #IMPLIED o-tmf CDATA #IMPLIED srclang CDATA #IMPLIED>
<!ELEMENT tuv ((note|prop)*, seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA)>
<!ELEMENT note (#PCDATA)>
<!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED>
"""
"""The element model of the standard as far as level 1 goes, in our words."""


def test_a_draft_of_a_delivery_is_nobodys_work_and_not_taken(rows_of):
    draft = replace(UNITS[0], state=UnitState.MACHINE, by="machine")
    broken, kept = rows_of("".join(write_tmx([draft, UNITS[1]])))
    assert isinstance(broken, BrokenUnit)
    assert broken.why.english() == "It is a draft that no person stands behind."
    assert kept.state is UnitState.EDITED
