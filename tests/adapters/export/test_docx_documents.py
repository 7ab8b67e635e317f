"""Word gets the right direction everywhere, elements as the schema orders them, and plain bytes."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from reader.adapters.exchange.guarded_xml import guarded_tree
from reader.adapters.export.deliveries import delivered
from reader.adapters.export.docx_table import docx_table
from reader.adapters.export.docx_text import docx_text
from reader.services.export_article import ExportFormat
from tests.adapters.exchange.word_edits import unzipped
from tests.deliveries import REVIEWED, delivery

TABLE = docx_table(delivery(ExportFormat.DOCX))
TEXT = docx_text(delivery(ExportFormat.DOCX, bilingual=False))
IN_TURN = delivered(delivery(ExportFormat.DOCX, paragraphs=True))
BOTH = pytest.mark.parametrize("content", [TABLE, TEXT, IN_TURN], ids=["table", "text", "in turn"])
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ARABIC = re.compile("[\u0621-\u064a]")
LATIN = re.compile("[A-Za-z]")
ORDER = {
    "pPr": "pStyle keepNext numPr bidi spacing ind contextualSpacing jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar",
    "tcPr": "tcW shd",
    "sdtPr": "tag id lock",
    "sectPr": "footerReference pgSz pgMar bidi",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
}
"""The children that are used, as annex A of ECMA-376 orders them."""


def there(element: ET.Element, path: str) -> ET.Element:
    found = element.find(path)
    assert found is not None, path
    return found


def parts(content: bytes) -> dict[str, ET.Element]:
    return {name: guarded_tree(part) for name, part in unzipped(content).items()}


@BOTH
def test_children_stand_in_the_order_of_the_schema(content):
    for root in parts(content).values():
        for element in root.iter():
            order = ORDER.get(element.tag.removeprefix(W), "").split()
            places = [order.index(child.tag.removeprefix(W)) for child in element if order]
            assert places == sorted(places), element.tag


@BOTH
def test_arabic_is_set_from_right_to_left_and_latin_inside_of_it_is_not(content):
    document = parts(content)["word/document.xml"]
    for run in document.iter(f"{W}r"):
        text = "".join(one.text or "" for one in run.iter(f"{W}t"))
        is_right_to_left = run.find(f"{W}rPr/{W}rtl") is not None
        assert not (LATIN if is_right_to_left else ARABIC).search(text), text
        if is_right_to_left:
            assert there(run, f"{W}rPr/{W}lang").get(f"{W}bidi") == "ar-SA"


def test_the_source_of_each_row_is_a_paragraph_from_right_to_left():
    rows = list(parts(TABLE)["word/document.xml"].iter(f"{W}tr"))
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    for row in rows[1:]:
        _, source, target, *_ = row.findall(f"{W}tc")
        assert source.find(f"{W}p/{W}pPr/{W}bidi") is not None
        assert target.find(f"{W}p/{W}pPr/{W}bidi") is None
    assert parts(TABLE)["word/document.xml"].find(f".//{W}bidiVisual") is None


@BOTH
def test_faces_and_the_language_of_the_document_are_named(content):
    found = there(parts(content)["word/styles.xml"], f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    fonts, language = there(found, f"{W}rFonts"), there(found, f"{W}lang")
    assert (fonts.get(f"{W}ascii"), fonts.get(f"{W}cs")) == ("Cambria", "Times New Roman")
    assert (language.get(f"{W}val"), language.get(f"{W}bidi")) == ("en-GB", "ar-SA")


@BOTH
def test_the_same_work_is_the_same_bytes_and_holds_nothing_of_the_machine(content):
    made = (
        delivered(delivery(ExportFormat.DOCX, bilingual=both, paragraphs=turn))
        for both, turn in ((True, False), (False, False), (True, True))
    )
    assert content in set(made)
    core = unzipped(content)["docProps/core.xml"].decode()
    assert "2026-11-20T10:00:00Z" in core
    assert "creator" not in core
    assert "lastModifiedBy" not in core


def opened(content: bytes) -> Any:
    from docx import Document

    return Document(io.BytesIO(content))


def test_python_docx_reads_the_table_as_it_is_meant():
    document = opened(TABLE)
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["No.", "Arabic", "English", "State", "Comment"]
    assert rows[3][1:] == [
        "غادر الوفد القاهرة.", "The delegation left Cairo.", "locked",
        "Anna: هل «الوفد» صحيح؟\nAnd the day?\nYes & no <3",
    ]  # fmt: skip
    assert [row[3] for row in rows[1:6]] == [
        "confirmed", "edited", "locked", "not translated", "rejected",
    ]  # fmt: skip
    assert document.core_properties.title == "A floating library sails the Nile"


def test_python_docx_reads_headings_lists_and_quotations_of_the_text():
    document = opened(TEXT)
    found = [(one.style.name, one.text) for one in document.paragraphs]
    assert found[:2] == [
        ("Title", "A floating library sails the Nile"), ("Byline", "Culture · 12 March"),
    ]  # fmt: skip
    assert ("Heading 1", "قرى تنتظر") in found, "a rejected draft stays here"
    assert ("Quote", "“The book arrives.”") in found
    assert ("List Paragraph", "1. Books 😀") in found
    assert ("List Bullet", "Pens") in found
    assert ("Caption", "[Pens or pencils?]") in found
    assert ("Normal", "The delegation left Cairo. ") in found, "what follows is embedded"
    (embedded,) = parts(TEXT)["word/document.xml"].iter(f"{W}dir")
    assert embedded.get(f"{W}val") == "rtl"
    assert "".join(embedded.itertext()) == "وعاد إلى أسوان عبر https://example.org/a_b."


def test_source_and_translation_may_stand_in_turn():
    found = [(one.style.name, one.text) for one in opened(IN_TURN).paragraphs]
    assert found[:2] == [
        ("Title", "A floating library sails the Nile"), ("Source", "مكتبة عائمة تجوب النيل"),
    ]  # fmt: skip
    assert not opened(IN_TURN).tables


def test_what_looks_like_markup_is_text_and_furniture_stays_out():
    for content in (TABLE, TEXT):
        text = unzipped(content)["word/document.xml"].decode()
        assert "<script" not in text
        assert "اقرأ" not in text
    assert REVIEWED.article.blocks[-1].left_out
