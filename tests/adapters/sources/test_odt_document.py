"""OpenDocument texts: what LibreOffice shows is what is read, once."""

from __future__ import annotations

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.odt_document import parse
from reader.domain.article import BlockKind
from reader.domain.errors import SourceRefused
from tests.odt_files import NAMESPACES, odt_file
from tests.word_files import zipped

K = BlockKind


def found(body: str, styles: str = "", masters: str = "", meta: str = "") -> Extracted:
    return parse(Content(odt_file(body, styles, masters, meta), "خبر.odt"))


def blocks(body: str, styles: str = "") -> list[tuple[str, BlockKind | None]]:
    return [(one.text, one.kind) for one in found(body, styles).paragraphs]


def test_spaces_tabs_and_lines():
    body = (
        '<text:p>قال\n  <text:s text:c="5"/>الوزير<text:tab/>أمس.<text:line-break/>ثم غادر.'
        "</text:p>"
    )
    assert [text for text, _ in blocks(body)] == ["قال الوزير أمس.", "ثم غادر."]


def test_a_style_is_what_its_parents_are():
    styles = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P2"/>'
        '<style:style style:name="P2" style:family="paragraph" '
        'style:parent-style-name="Quotations"/>'
        '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P3"/>'
        '<style:style style:name="P4" style:display-name="عنوان 2" style:family="paragraph"/>'
    )
    body = "".join(f'<text:p text:style-name="P{n}">نص {n}</text:p>' for n in (3, 1, 4))
    assert blocks(body, styles) == [("نص 3", None), ("نص 1", K.QUOTE), ("نص 4", K.SUBHEAD)]


LISTS = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format="i" style:num-prefix="(" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>'
    "</text:list-style>"
)


def test_lists_are_counted_with_their_levels_and_go_on_where_they_say_so():
    def items(*inside: str) -> str:
        return "".join(f"<text:list-item>{one}</text:list-item>" for one in inside)

    inner = f"<text:list>{items('<text:p>ب</text:p>', '<text:p>ج</text:p>')}</text:list>"
    first = items("<text:p>أ</text:p><text:p>تتمة</text:p>" + inner, "<text:p>د</text:p>")
    body = (
        f'<text:list text:style-name="N">{first}</text:list>'
        f'<text:list text:style-name="N" text:continue-numbering="true">'
        f"{items('<text:p>ه</text:p>')}</text:list>"
        f'<text:list text:style-name="N">{items("<text:p>و</text:p>")}'
        '<text:list-item text:start-value="9"><text:p>ز</text:p></text:list-item></text:list>'
    )
    assert [text for text, _ in blocks(body, LISTS)] == [
        "(i) أ", "تتمة", "i.1 ب", "i.2 ج", "(ii) د", "(iii) ه", "(i) و", "(ix) ز",
    ]  # fmt: skip
    assert {kind for _, kind in blocks(body, LISTS)} == {K.LIST_ITEM}


def test_notes_comments_boxes_and_what_was_deleted():
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>محذوف</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>أعلن<office:annotation><dc:creator>سلمى</dc:creator><text:p>راجع</text:p>"
        "</office:annotation>ت<text:note><text:note-citation>*</text:note-citation><text:note-body>"
        "<text:p>حاشية</text:p></text:note-body></text:note> الوزارة"
        "<draw:frame><svg:title xmlns:svg='x'>بديل</svg:title><draw:text-box><text:p>إطار</text:p>"
        "</draw:text-box></draw:frame> <text:page-number>4</text:page-number></text:p>"
    )
    assert blocks(body) == [
        ("أعلنت[1] الوزارة", None),
        ("إطار", None),
        ("1. حاشية", K.FOOTNOTE),
        ("سلمى: راجع", K.FURNITURE),
    ]


def test_rows_are_read_once_however_often_they_say_that_they_are_repeated():
    cell = "<table:table-cell><text:p>خلية</text:p></table:table-cell>"
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        f"{cell}<table:covered-table-cell/>{cell}</table:table-row></table:table-header-rows>"
        f'<table:table-row table:number-rows-repeated="1000000">{cell}{cell}</table:table-row>'
        "</table:table>"
    )
    assert blocks(body) == [("خلية | خلية", K.TABLE)] * 2


def test_properties_and_language():
    meta = (
        "<dc:title>الجفاف</dc:title><meta:initial-creator>مها</meta:initial-creator>"
        "<dc:creator>آخر</dc:creator><meta:creation-date>2024-03-05T10:00:00</meta:creation-date>"
        "<dc:language>ar-LB</dc:language>"
    )
    result = found("<text:p>نص</text:p>", meta=meta)
    assert (result.title, result.byline, result.date, result.language) == (
        "الجفاف",
        "مها",
        "2024-03-05",
        "ar",
    )


def test_a_flat_file_is_read():
    flat = (
        f"<office:document {NAMESPACES}><office:meta><dc:title>عنوان الملف</dc:title></office:meta>"
        '<office:body><office:text><text:h text:outline-level="1">عنوان</text:h><text:p>نص</text:p>'
        "</office:text></office:body></office:document>"
    )
    result = parse(Content(flat.encode(), "خبر.fodt"))
    assert [one.text for one in result.paragraphs] == ["عنوان", "نص"]


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"mimetype": "x"}, "no text of OpenDocument"),
        (
            {
                "content.xml": f"<office:document-content {NAMESPACES}><office:body>"
                "<office:spreadsheet/></office:body></office:document-content>"
            },
            "no text of OpenDocument",
        ),
        (
            {
                "META-INF/manifest.xml": "<m><file-entry><encryption-data/></file-entry></m>",
                "content.xml": "\0",
            },
            "locked with a password",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(parts: dict[str, str | bytes], why: str):
    with pytest.raises(SourceRefused, match=why) as caught:
        parse(Content(zipped(parts), "خبر.odt"))
    assert "Nothing was opened or changed." in str(caught.value)
