"""TMX is written so that others read it, and read whatever others write."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.tmx_reader import TmxFile, _Reader
from reader.adapters.exchange.tmx_writer import write_tmx
from reader.adapters.exchange.xml_text import clean_text
from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import MemoryFileRefused, SourceUnreadable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from reader.services.memory_ports import BrokenUnit

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
HEADER = (
    '<tmx version="1.4"><header creationtool="X" creationtoolversion="1" segtype="sentence" '
    'o-tmf="X" adminlang="en" srclang="{}" datatype="plaintext"/><body>\n'
)
GOOD = '<tu><tuv xml:lang="ar"><seg>{0}</seg></tuv><tuv xml:lang="en"><seg>{1}</seg></tuv></tu>\n'


@pytest.fixture
def rows_of(tmp_path):
    """Return what is read from a text or bytes."""

    def rows(content: str | bytes, name: str = "memory.tmx"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(TmxFile(path).rows())

    return rows


def tmx(body: str, source: str = "ar", prolog: str = "") -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n{prolog}{HEADER.format(source)}'
    return f"{head}{body}</body></tmx>"


def texts(rows) -> list[tuple[str, str]]:
    return [(one.source, one.target) for one in rows if isinstance(one, MemoryUnit)]


def whys(rows) -> list[tuple[int, str]]:
    return [(one.line, one.why.english()) for one in rows if isinstance(one, BrokenUnit)]


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


# --- encodings ---


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16LE"),
        ("utf-16-le", "UTF-8"),  # says another than it is
        ("utf-8", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("windows-1256", "windows-1256"),
    ],
)
def test_the_encoding_is_found_whatever_the_file_says(rows_of, encoding, declared):
    text = tmx(GOOD.format("المدرسة", "the school")).replace("UTF-8", declared)
    assert texts(rows_of(text.encode(encoding))) == [("المدرسة", "the school")]


def test_a_unit_in_a_wrong_encoding_is_reported_and_the_rest_kept(rows_of):
    bad = GOOD.format("قديم", "old").encode("windows-1256")
    good = GOOD.format("كتاب", "a book")
    content = tmx(f"{good}@@{good}").encode().replace(b"@@", bad)
    rows = rows_of(content)
    assert texts(rows) == [("كتاب", "a book")] * 2
    assert whys(rows) == [(4, "A text is not in the encoding of the file.")]


@pytest.mark.parametrize("name", ["no-such", "rot13", "cp037"])
def test_an_encoding_that_nobody_knows_is_refused(rows_of, name):
    with pytest.raises(MemoryFileRefused, match=name):
        rows_of(tmx(GOOD.format("x", "y")).replace("UTF-8", name))


# --- bad input ---


@pytest.mark.parametrize(
    ("body", "line", "why"),
    [
        ('<tu><tuv><seg>كتاب</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>', 4, "language"),
        ('<tu><tuv xml:lang="1!"><seg>x</seg></tuv></tu>', 4, "language"),
        ('<tu><tuv xml:lang="ar"><seg>كتاب</seg></tuv></tu>', 4, "two languages"),
        (GOOD.format("", "x"), 4, "two languages"),
        (GOOD.format(" \n\n ", "x"), 4, "two languages"),
        (GOOD.format("x\n& y", "x"), 5, "broken here"),
        (GOOD.format("x\ny", "a < b"), 5, "broken here"),
        (GOOD.format("&nbsp;", "x"), 4, "broken here"),
        ('\n<tu><tuv xml:lang="ar"><seg>x</tuv></tu>', 5, "broken here"),
        ('\n<tu><tuv xml:lang="ar"><seg>x</seg></tuv>', 5, "not closed"),
        ("<tu>" + "<a>" * 50 + "</a>" * 50 + "</tu>", 4, "too deep"),
        (GOOD.format("x" * 100_001, "x"), 4, "100,000"),
        ("<tu>" + "<note>x</note>" * 300 + "</tu>", 4, "too many parts"),
    ],
)  # fmt: skip
def test_a_broken_unit_is_reported_with_its_line_and_the_rest_kept(rows_of, body, line, why):
    good = GOOD.format("كتاب", "a book")
    rows = rows_of(tmx(f"{good}{body}\n{good}"))
    assert texts(rows) == [("كتاب", "a book")] * 2
    ((found, said),) = whys(rows)
    assert (found, why in said) == (line, True), said


def test_lines_are_right_after_many_breaks_and_over_pieces(rows_of):
    good, bad = GOOD.format("كتاب", "a book"), GOOD.format("a & b", "x")
    rows = rows_of(tmx((good * 300 + bad) * 5))
    assert len(texts(rows)) == 1500
    assert [line for line, _ in whys(rows)] == [303 + 301 * number for number in range(5)]


def test_control_characters_cost_nothing_but_themselves(rows_of):
    rows = rows_of(tmx(GOOD.format("كتا\x02ب&#x1F;جديد", "a&#0; b&#x110000; c&#65;")))
    assert texts(rows) == [("كتاب جديد", "a b\ufffd cA")]


def test_a_cut_off_file_gives_what_is_whole(rows_of):
    whole = tmx(GOOD.format("كتاب", "a book") * 3)
    rows = rows_of(whole[: whole.rfind("<seg>") + 7])
    assert texts(rows) == [("كتاب", "a book")] * 2
    assert whys(rows) == [(5, "The file ends here, in the middle.")]


def test_a_file_may_end_in_a_break(rows_of):
    rows = rows_of(tmx(GOOD.format("كتاب", "a book")) + "\n<tmx/> x & y\n& z")
    assert texts(rows) == [("كتاب", "a book")]
    assert len(whys(rows)) == 1


BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (tmx(GOOD.format("&b;", "x"), prolog=BOMB), "DTD of its own"),
        (tmx(GOOD.format("&x;", "x"), prolog=OUTSIDE), "DTD of its own"),
        ("<html><body>x</body></html>", "begins with <html>"),
        ("plain text", "broken here"),
        ("", "no TMX"),
        ("   \n ", "no TMX"),
        (b"PK\x03\x04\x00\x00", "no TMX"),
        ("<!-- never closed " + "x>" * 3_000_000, "never closed"),
    ],
)
def test_what_is_hostile_or_no_tmx_is_refused(rows_of, content, why):
    with pytest.raises(MemoryFileRefused) as refused:
        rows_of(content)
    assert why in str(refused.value)
    assert "memory.tmx" in str(refused.value)


def test_a_doctype_that_only_names_the_dtd_is_harmless(rows_of):
    body = GOOD.format("كتاب", "a book") + GOOD.format("&nbsp;", "x")
    rows = rows_of(tmx(body, prolog='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'))
    assert texts(rows) == [("كتاب", "a book")]
    assert whys(rows) == [(5, "It uses the unknown entity “nbsp”.")]


def test_a_text_without_end_is_passed_over_with_little_memory(rows_of):
    good = GOOD.format("كتاب", "a book")
    rows = rows_of(tmx(f"{good}<!-- never closed {'x>' * 3_000_000}\n{good}"))
    assert texts(rows)[0] == ("كتاب", "a book")
    assert "never closed" in whys(rows)[0][1]


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(SourceUnreadable, match=r"gone\.tmx"):
        TmxFile(tmp_path / "gone.tmx")
    path = tmp_path / "going.tmx"
    path.write_text(tmx(""))
    file = TmxFile(path)
    path.unlink()
    with pytest.raises(SourceUnreadable):
        list(file.rows())


def test_progress_is_in_bytes_of_the_file(tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text(tmx(GOOD.format("كتاب", "a book") * 2000), encoding="utf-8")
    file = TmxFile(path)
    met = {file.bytes_read for _ in file.rows()}
    assert len(met) > 2
    assert max(met) == file.size_bytes == path.stat().st_size


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


@pytest.mark.slow
def test_a_hundred_megabytes_are_read_with_little_memory(tmp_path):
    path = tmp_path / "large.tmx"
    good = GOOD.format("وصلت المكتبة العائمة إلى الأقصر " * 5, "The floating library arrived " * 5)
    with path.open("w", encoding="utf-8") as file:
        file.write(tmx("").removesuffix("</body></tmx>"))
        for _ in range(100_000_000 // len(good.encode()) // 100):
            file.write(good * 100)
        file.write("</body></tmx>")
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from reader.adapters.exchange.tmx_reader import TmxFile\n"
        "file = TmxFile(Path(sys.argv[1])); next(file.rows())\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "units = sum(1 for _ in file.rows())\n"
        "print(units, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    units, more_kilobytes = map(int, done.stdout.split())
    assert units > 150_000
    assert more_kilobytes < 5_000
