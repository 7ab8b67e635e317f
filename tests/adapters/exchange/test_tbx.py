"""TBX of both versions is read, hostile XML is refused before it is expanded."""

from __future__ import annotations

import time
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.tbx import TbxFile
from reader.adapters.exchange.tbx_writer import TbxStyle, write_tbx
from reader.domain.errors import TermFileRefused
from tests.adapters.exchange.terms import HARD, broken, drafts, read_back, terms

V3 = "{urn:iso:std:iso:30042:ed-2}"

MARTIF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en-US">
 <martifHeader><fileDesc><sourceDesc><p>From somewhere</p></sourceDesc></fileDesc></martifHeader>
 <text><body>
  <termEntry id="e1">
   <descrip type="subjectField">politics</descrip>
   <descripGrp><descrip type="definition">A military alliance.</descrip></descripGrp>
   <langSet xml:lang="ar-SA">
    <tig><term>حلف الأطلسي</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    <tig><term>حلف <hi>شمال</hi> الأطلسي</term></tig>
    <ntig><termGrp><term>الناتو</term></termGrp></ntig>
   </langSet>
   <langSet xml:lang="en-US"><tig><term>NATO</term></tig><tig><term>North Atlantic Treaty</term></tig></langSet>
   <langSet xml:lang="nl"><tig><term>NAVO</term></tig><ref type="crossReference" target="e1">x</ref></langSet>
  </termEntry>
  <termEntry id="e2"><langSet xml:lang="en"><tig><term>only English</term></tig></langSet></termEntry>
 </body></text>
</martif>
"""  # noqa: E501

DCT = """<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
 <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
 <conceptEntry id="c1"><min:subjectField>law</min:subjectField>
  <langSec xml:lang="ar"><termSec><term>المحكمة العليا</term></termSec></langSec>
  <langSec xml:lang="en"><basic:definition>The highest court.</basic:definition>
   <termSec><term>supreme court</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec></conceptEntry></body></text></tbx>
"""  # noqa: E501


def tbx(text: str | bytes) -> TbxFile:
    return TbxFile(text.encode() if isinstance(text, str) else text, "terms.tbx")


def refusal(text: str | bytes) -> str:
    with pytest.raises(TermFileRefused) as raised:
        list(tbx(text).rows())
    return str(raised.value)


@pytest.mark.parametrize("style", list(TbxStyle))
def test_hard_terms_come_back_in_both_styles(style):
    text = "".join(write_tbx(HARD, style))
    assert f'style="{style.value}"' in text
    assert read_back(tbx(text).rows()) == HARD


@given(st.lists(terms, max_size=4))
def test_any_terms_come_back(given_terms):
    def comparable(term):
        return (
            term.kind, term.form, term.variants, term.names, sorted(term.notes), term.translit,
            term.domain, term.vowelled,
        )  # fmt: skip

    found = read_back(tbx("".join(write_tbx(given_terms))).rows())
    assert [comparable(one) for one in found] == [comparable(one) for one in given_terms]


def test_what_is_written_has_the_shape_of_the_core_dialect():
    root = ET.fromstring("".join(write_tbx(HARD)))  # noqa: S314 - our own
    assert root.tag == f"{V3}tbx"
    assert root.get("type") == "TBX-Core"
    assert [one.tag for one in root] == [f"{V3}tbxHeader", f"{V3}text"]
    concepts = root.findall(f"{V3}text/{V3}body/{V3}conceptEntry")
    assert [one.get("id") for one in concepts] == ["c1", "c2", "c3", "c4"]
    allowed = {
        f"{V3}conceptEntry": ["note", "langSec"], f"{V3}langSec": ["note", "termSec"],
        f"{V3}termSec": ["term", "note"],
    }  # fmt: skip
    for concept in concepts:
        for element in concept.iter():
            order = allowed.get(element.tag, [])
            places = [order.index(child.tag.removeprefix(V3)) for child in element]
            assert places == sorted(places)  # the grammar wants notes before sections
        sections = concept.findall(f"{V3}langSec")
        assert all(section.find(f"{V3}termSec/{V3}term") is not None for section in sections)


def test_version_two_is_read_and_its_dtd_is_not():
    rows = list(tbx(MARTIF).rows())
    (draft,) = drafts(rows)
    assert (draft.form, draft.variants) == ("حلف شمال الأطلسي", ("الناتو",))
    assert draft.names == (("en", "NATO"), ("nl", "NAVO"))
    assert (draft.domain, draft.line) == ("politics", 6)
    assert draft.notes == (("en", "A military alliance."),)
    assert broken(rows) == [(17, "It has no Arabic term.")]


def test_categories_as_elements_are_read():
    (draft,) = drafts(tbx(DCT).rows())
    assert (draft.form, draft.domain) == ("المحكمة العليا", "law")
    assert draft.names == (("en", "supreme court"),)
    assert draft.notes == (("en", "The highest court."),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1256"])
def test_the_encoding_is_the_one_that_the_xml_names(encoding):
    text = MARTIF.replace('"UTF-8"', f'"{encoding.removesuffix("-sig")}"')
    assert drafts(tbx(text.encode(encoding)).rows())[0].form == "حلف شمال الأطلسي"


BOMB = (
    '<?xml version="1.0"?>\n<!DOCTYPE tbx [\n<!ENTITY a0 "aaaaaaaaaa">\n'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">\n' for n in range(1, 12))
    + "]>\n<tbx><text>&a11;</text></tbx>"
)


def test_a_billion_laughs_are_refused_at_once():
    began = time.perf_counter()
    said = refusal(BOMB)
    assert "line 2" in said
    assert "DTD of its own" in said
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
            "DTD of its own",
        ),
        (
            '<!DOCTYPE tbx [<!ENTITY % x SYSTEM "http://example.org/x"> %x;]><tbx/>',
            "DTD of its own",
        ),
        ('<!DOCTYPE tbx SYSTEM "http://example.org/x.dtd"><tbx>&evil;</tbx>', "&evil;|“evil”"),
        ("<tbx>&evil;</tbx>", "well-formed"),
        ("<html><body/></html>", "begins with <html>"),
        ("<tbx>" * 60, "too deep"),
        ("<tbx><text><body><conceptEntry><note>" + "x" * 200_000, "100,000"),
        ("<tbx><text>\n<body>\n<conceptEntry></body></text></tbx>", "line 3"),
        ("<tbx><text>\n", "well-formed"),
        ('<?xml version="1.0" encoding="klingon"?><tbx/>', "encoding|unknown"),
        (b"<tbx>\xff\xfe</tbx>", "well-formed"),
        (b"<tbx>\x00</tbx>", "well-formed"),
        ("", "well-formed"),
    ],
)
def test_hostile_and_broken_files_are_refused_with_the_line(text, said):
    whole = refusal(text)
    assert "line " in whole
    assert any(part in whole for part in said.split("|")), whole


def test_characters_are_written_as_xml_wants_them():
    assert "&lt;b&gt;G7&lt;/b&gt; &amp; co" in "".join(write_tbx(HARD))
