"""XLIFF goes out whole, comes back by its ids, and another tool's file does no harm."""

from __future__ import annotations

import codecs
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from translate.storage import xliff, xliff2

from reader.adapters.exchange.returned_files import LARGEST_BYTES, open_returned_file, returned_file
from reader.adapters.exchange.xliff2_writer import write_xliff2
from reader.adapters.exchange.xliff12_writer import write_xliff12
from reader.adapters.exchange.xliff_states import (
    state_from_2,
    state_from_12,
    state_in_2,
    state_in_12,
)
from reader.domain.errors import ReturnedFileRefused, SourceUnreadable
from reader.domain.exchange_text import exchange_line
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_article import DeliveryWriter, ExportFormat, delivery_of
from reader.services.read_back import read_back
from reader.services.returned_values import ReturnedFile
from tests.deliveries import COMMENTS, REVIEWED, delivery, segment, with_units

BOTH = pytest.mark.parametrize("write", [write_xliff12, write_xliff2])
OPEN = {UnitState.FAILED, UnitState.MISSING}
HEAD_12 = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.html" '
    'source-language="ar" target-language="en-GB" datatype="html"><body>'
)
FOOT = "</body></file></xliff>"


def back(content: bytes | str) -> ReturnedFile:
    return returned_file("back.xlf", content.encode() if isinstance(content, str) else content)


def rebuilt(file: ReturnedFile):
    """Return the article with units made of nothing but the file."""
    units = {
        one.segment_id: TranslationUnit(
            one.segment_id, one.source, one.target or "", one.state or UnitState.MISSING
        )
        for one in file.units
    }
    said = {one.segment_id: one.comments for one in file.units if one.comments}
    return replace(REVIEWED, units=units), said


@BOTH
def test_out_in_and_out_again_is_the_same_bytes(write: DeliveryWriter):
    sent = delivery(ExportFormat.XLIFF)
    bilingual, said = rebuilt(back(write(sent)))
    assert said == {key: tuple(one) for key, one in COMMENTS.items()}
    assert write(delivery_of(bilingual, sent.choice, said)) == write(sent)


@BOTH
@given(source=st.text(max_size=30), target=st.text(max_size=30))
@settings(max_examples=15)
def test_any_text_makes_the_round_trip(write: DeliveryWriter, source: str, target: str):
    unit = TranslationUnit(segment("s4.0"), exchange_line(source) or "س", target, UnitState.EDITED)
    sent = delivery_of(with_units(s4_0=unit), delivery(ExportFormat.XLIFF).choice)
    bilingual, said = rebuilt(back(write(sent)))
    assert write(delivery_of(bilingual, sent.choice, said)) == write(sent)


@BOTH
def test_states_and_ids_come_back(write: DeliveryWriter):
    file = back(write(delivery(ExportFormat.XLIFF)))
    for one in file.units:
        unit = REVIEWED.units[one.segment_id]
        assert one.state is (None if unit.state in OPEN else unit.state)
        assert one.source == unit.source
    assert (file.source_language, file.target_language) == ("ar", "en")
    assert read_back(file, REVIEWED, COMMENTS).unchanged == 9


@BOTH
def test_what_a_tool_changed_is_proposed(write: DeliveryWriter):
    text = write(delivery(ExportFormat.XLIFF)).decode()
    text = text.replace("“The book arrives.”", "“The book has arrived.”")
    (one,) = read_back(back(text), REVIEWED, COMMENTS).proposals
    assert (one.segment_id, one.new) == ("s4_0", "“The book has arrived.”")


def test_a_second_reader_reads_version_1_2_as_it_is_meant():
    store = xliff.xlifffile.parsestring(write_xliff12(delivery(ExportFormat.XLIFF)))
    units = {one.getid().rpartition("\x04")[2]: one for one in store.units}
    assert {key: str(one.target or "") for key, one in units.items()} == {
        key: one.target for key, one in REVIEWED.units.items()
    }
    assert (store.sourcelanguage, store.targetlanguage) == ("ar", "en")
    assert {key for key, one in units.items() if one.isapproved()} == {"s0_0", "s2_0", "s5_0"}
    assert {key for key, one in units.items() if not one.istranslatable()} == {"s2_0"}
    assert units["s6_0"].getnotes() == "Pens or pencils?"
    assert units["s4_0"].isfuzzy()


def test_a_second_reader_reads_version_2_1_as_it_is_meant():
    store = xliff2.Xliff2File.parsestring(write_xliff2(delivery(ExportFormat.XLIFF2)))
    found = {str(one.source): str(one.target or "") for one in store.units}
    assert found == {one.source: one.target for one in REVIEWED.units.values()}
    assert (store.sourcelanguage, store.targetlanguage) == ("ar", "en")


def test_directions_and_blocks_are_said_in_2_1():
    text = write_xliff2(delivery(ExportFormat.XLIFF2)).decode()
    assert 'srcDir="rtl" trgDir="ltr"' in text
    assert text.count("<unit ") == 8
    assert text.count("<ignorable>") == 1
    assert '<mrk id="m1" type="comment" ref="#n=n1"><' not in text
    assert 'qari:by="Anna"' in text


def test_a_unit_of_2_1_is_locked_where_all_its_sentences_are():
    text = write_xliff2(
        delivery_of(with_units(s4_0=UnitState.LOCKED), delivery(ExportFormat.XLIFF2).choice)
    ).decode()
    assert text.count('translate="no"') == 1


@pytest.mark.parametrize("state", set(UnitState) - OPEN)
def test_every_state_has_words_that_mean_it(state):
    one = state_in_12(state)
    meant = state_from_12(one.state, one.qualifier, approved=one.approved, locked=one.locked)
    two = state_in_2(state)
    assert (meant, state_from_2(two.state, two.sub_state)) == (state, state)


def test_words_of_other_tools_have_a_meaning():
    assert state_from_12("final") is UnitState.CONFIRMED
    assert state_from_12("x-checked", approved=True) is UnitState.CONFIRMED
    assert state_from_12("needs-review-translation", approved=True) is UnitState.MACHINE
    assert state_from_12("x-checked") is None
    assert state_from_2("", "") is None
    assert (state_in_12(UnitState.FAILED).state, state_in_2(UnitState.MISSING).state) == (
        "", "initial",
    )  # fmt: skip


def test_codes_of_another_tool_are_left_out_and_what_is_between_them_kept():
    text = (
        f"{HEAD_12}<group><trans-unit id='7' approved='yes'><source>قال <g id='1'>نعم</g></source>"
        "<seg-source><mrk mtype='seg' mid='1'>قال نعم</mrk></seg-source>"
        "<target state='translated'>He <g id='1'>said <x id='2'/>y<bpt id='3'>&lt;b&gt;</bpt>es"
        "<ept id='3'>&lt;/b&gt;</ept></g><mrk mtype='seg'>.</mrk><ph id='4'>%s<sub>no</sub></ph>"
        "</target><alt-trans><source>س</source><target>Wrong</target></alt-trans>"
        f"<note>ok</note><note/></trans-unit></group><bin-unit id='b'/>{FOOT}"
    )
    (one,) = back(text).units
    assert (one.source, one.target, one.codes) == ("قال نعم", "He said yes.", 5)
    assert (one.state, [said.text for said in one.comments]) == (UnitState.CONFIRMED, ["ok"])
    assert back(text).target_language == "en-GB"


def test_codes_notes_and_matches_of_version_2_of_another_tool():
    (one, two, three) = back(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' "
        "xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' version='2.0' srcLang='ar' trgLang='en'>"
        "<file id='f'><group id='g'><unit id='u'><mtc:matches><mtc:match><source>س</source>"
        "<target>Wrong</target></mtc:match></mtc:matches><notes><note id='n'>On b.</note>"
        "<note>Loose.</note><note> </note></notes>"
        "<segment id='a'><source>أ<cp hex='001a'/></source><target>A <pc id='1'>b</pc><sc id='2'/>"
        "<ec startRef='2'/><ph id='3'/></target></segment><ignorable><source> </source></ignorable>"
        "<segment state='final'><source>ب</source><target><mrk id='m' type='comment' ref='#n=n'>B"
        "<sm id='s'/></mrk><mrk id='k' type='comment' value='Inside.'/></target></segment></unit>"
        "<unit id='v'><segment><source>ج</source></segment></unit></group></file></xliff>"
    ).units
    assert (one.segment_id, one.target, one.codes) == ("a", "A b", 4)
    assert [said.text for said in one.comments] == ["Loose."]
    assert (two.segment_id, two.target, two.codes, two.state) == ("u", "B", 0, UnitState.LOCKED)
    assert [said.text for said in two.comments] == ["On b.", "Inside."]
    assert (three.segment_id, three.target, three.state) == ("v", None, None)


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (f"<!DOCTYPE xliff [{BOMB}]>{HEAD_12}&a11;{FOOT}", "a DTD of its own"),
        (f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>{HEAD_12}&e;{FOOT}', "a DTD"),
        (f'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">{HEAD_12}&e;{FOOT}', "entities"),
        (f"{HEAD_12}&nbsp;{FOOT}", "no well-formed XML"),
        (f'<?xml version="1.0" encoding="x-klingon"?>{HEAD_12}{FOOT}', "encoding"),
        (HEAD_12, "no well-formed XML"),
        (HEAD_12 + "<g>" * 300, "too deep"),
        ("", "no well-formed XML"),
        ("\x00\x01", "no well-formed XML"),
        ("<html/>", "is no XLIFF"),
        (codecs.BOM_UTF8 + f'<?xml version="1.0"?>{HEAD_12}'.encode() + b"\xff\xfe", "XML"),
    ],
)  # fmt: skip
def test_what_is_hostile_or_broken_is_refused_with_a_reason(content, why):
    with pytest.raises(ReturnedFileRefused, match=why):
        back(content)


def test_other_encodings_and_a_harmless_doctype_are_read():
    plain = f"{HEAD_12}<trans-unit id='1'><source>س</source></trans-unit>{FOOT}"
    assert back(f'<?xml version="1.0" encoding="UTF-16"?>{plain}'.encode("utf-16")).units
    declared = f'<?xml version="1.0" encoding="windows-1256"?>{plain}'
    assert back(declared.encode("cp1256")).units[0].source == "س"
    bare = plain.replace(' xmlns="urn:oasis:names:tc:xliff:document:1.2"', "")
    assert back(bare).units[0].source == "س"
    assert not back("<xliff/>").units


def test_a_file_that_is_too_large_or_gone_is_said(tmp_path):
    path = tmp_path / "أكبر.xlf"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(ReturnedFileRefused, match="larger than 32 MB"):
        open_returned_file(path)
    with pytest.raises(SourceUnreadable):
        open_returned_file(tmp_path / "none.xlf")
    path.write_bytes(write_xliff12(delivery(ExportFormat.XLIFF)))
    assert len(open_returned_file(path).units) == 9
    assert LARGEST_BYTES < 100_000_000
