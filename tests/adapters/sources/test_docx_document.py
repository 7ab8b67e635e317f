"""Word documents: what Word shows is what is read, once."""

from __future__ import annotations

import io

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.docx_document import parse
from reader.domain.article import BlockKind
from reader.domain.errors import SourceRefused
from tests.word_files import NAMESPACES, paragraph, word_file, zipped

K = BlockKind


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def found(body: str, parts: dict[str, str] | None = None, core: str = "") -> Extracted:
    whole = {name: f"<w:x {NAMESPACES}>{inside}</w:x>" for name, inside in (parts or {}).items()}
    return parse(Content(word_file(body, whole, core), "خبر.docx"))


def blocks(body: str, parts: dict[str, str] | None = None) -> list[tuple[str, BlockKind | None]]:
    return [(one.text, one.kind) for one in found(body, parts).paragraphs]


def texts(body: str, parts: dict[str, str] | None = None) -> list[str]:
    return [text for text, _ in blocks(body, parts)]


def test_a_document_of_another_program_is_read():
    from docx import Document

    document = Document()
    document.core_properties.author = "مها الزين"
    document.add_heading("الجفاف يقلص المحصول", 0)
    document.add_heading("الأسباب", 1)
    document.add_paragraph("قلّ المطر هذا العام.")
    document.add_paragraph("القمح", style="List Bullet")
    document.add_paragraph("نقلاً عن مزارع", style="Intense Quote")
    table = document.add_table(rows=2, cols=2)
    for at, text in enumerate(("المحصول", "النسبة", "القمح", "30%")):
        table.cell(at // 2, at % 2).text = text
    document.add_paragraph("صورة الحقل", style="Caption")
    saved = io.BytesIO()
    document.save(saved)
    result = parse(Content(saved.getvalue(), "x.docx"))
    assert result.byline == "مها الزين"
    assert [(one.text, one.kind) for one in result.paragraphs] == [
        ("الجفاف يقلص المحصول", K.HEADLINE),
        ("الأسباب", K.SUBHEAD),
        ("قلّ المطر هذا العام.", None),
        ("القمح", K.LIST_ITEM),
        ("نقلاً عن مزارع", K.QUOTE),
        ("المحصول | النسبة", K.TABLE),
        ("القمح | 30%", K.TABLE),
        ("صورة الحقل", K.CAPTION),
    ]


@pytest.mark.parametrize(
    ("name", "kind", "level"),
    [
        ("heading 3", K.SUBHEAD, 3),
        ("Heading 2", K.SUBHEAD, 2),
        ("Titre 2", K.SUBHEAD, 2),
        ("عنوان 2", K.SUBHEAD, 2),
        ("Subtitle", K.SUBHEAD, 2),
        ("Quote", K.QUOTE, 0),
        ("اقتباس مكثف", K.QUOTE, 0),
        ("caption", K.CAPTION, 0),
        ("Body Text", None, 0),
    ],
)
def test_styles_are_known_by_name_and_by_what_they_are_based_on(name, kind, level):
    styles = (
        f'<w:style w:type="paragraph" w:styleId="x7"><w:name w:val="{name}"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="خاص"/>'
        '<w:basedOn w:val="x7"/></w:style>'
    )
    for style in ("x7", "mine"):
        body = paragraph(run("سطر أول")) + paragraph(run("نص"), f'<w:pStyle w:val="{style}"/>')
        if kind is K.SUBHEAD:
            body = paragraph(run("أعلى"), '<w:outlineLvl w:val="0"/>') + body
        last = found(body, {"styles": styles}).paragraphs[-1]
        assert (last.kind, last.level) == (kind, level)


def test_styles_that_are_based_on_each_other_end():
    styles = "".join(
        f'<w:style w:styleId="{one}"><w:name w:val="{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("a", "b"), ("b", "a"))
    )
    assert texts(paragraph(run("نص"), '<w:pStyle w:val="a"/>'), {"styles": styles}) == ["نص"]


def test_an_outline_level_makes_a_heading_and_nine_makes_none():
    body = (
        paragraph(run("أول"), '<w:outlineLvl w:val="0"/>')
        + paragraph(run("ثانٍ"), '<w:outlineLvl w:val="1"/>')
        + paragraph(run("نص"), '<w:outlineLvl w:val="9"/>')
    )
    assert blocks(body) == [("أول", K.HEADLINE), ("ثانٍ", K.SUBHEAD), ("نص", None)]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def item(text: str, level: int, number: str) -> str:
    return paragraph(
        run(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def test_numbers_of_lists_are_counted_as_word_does():
    body = (
        item("أ", 0, "1") + item("ب", 1, "1") + item("ج", 1, "1") + paragraph(run("وسط"))
        + item("د", 0, "1") + item("ه", 1, "1") + item("و", 0, "2") + item("ز", 0, "0")
    )  # fmt: skip
    assert texts(body, {"numbering": NUMBERING}) == [
        "3. أ", "3.أ) ب", "3.ب) ج", "وسط", "4. د", "4.أ) ه", "1. و", "ز",
    ]  # fmt: skip
    levels = [one.level for one in found(body, {"numbering": NUMBERING}).paragraphs]
    assert levels == [1, 2, 2, 0, 1, 2, 1, 0]


def test_deleted_text_goes_and_inserted_and_moved_text_stays():
    body = paragraph(
        run("قال ")
        + '<w:del w:id="1"><w:r><w:delText>لا</w:delText></w:r></w:del>'
        + f'<w:ins w:id="2">{run("نعم")}</w:ins>'
        + f'<w:moveFrom w:id="3">{run(" هنا")}</w:moveFrom>'
        + f'<w:moveTo w:id="4">{run(" هناك")}</w:moveTo>'
    )
    assert texts(body) == ["قال نعم هناك"]


def test_a_paragraph_whose_end_was_deleted_goes_on():
    gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    assert texts(paragraph(run("أول "), gone) + paragraph(run("وثانٍ"))) == ["أول وثانٍ"]
    assert texts(paragraph(run("وحده"), gone)) == ["وحده"]


def test_deleted_rows_and_hidden_text_are_not_read():
    cell = f"<w:tc>{paragraph(run('خلية'))}</w:tc>"
    rows = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr>{cell}{cell}</w:tr><w:tr>{cell}{cell}</w:tr>'
    hidden = paragraph(run("سرّ", "<w:vanish/>") + run("علن", '<w:vanish w:val="0"/>'))
    assert texts(f"<w:tbl>{rows}</w:tbl>{hidden}") == ["خلية | خلية", "علن"]


def test_tables_that_arrange_a_page_are_text():
    long = "".join(paragraph(run(f"فقرة {at}.")) for at in range(4))
    body = f"<w:tbl><w:tr><w:tc>{long}</w:tc><w:tc>{paragraph(run('جانب'))}</w:tc></w:tr></w:tbl>"
    assert blocks(body)[0] == ("فقرة 0.", None)
    assert len(blocks(body)) == 5
    framed = f"<w:tbl><w:tr><w:tc>{paragraph(run('وحيد'))}</w:tc></w:tr></w:tbl>"
    assert blocks(framed) == [("وحيد", None)]


def test_notes_are_marked_where_they_are_referred_to_and_stand_last():
    body = paragraph(
        run("أعلنت الوزارة")
        + '<w:r><w:endnoteReference w:id="7"/></w:r>'
        + run(" أمس")
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        + '<w:r><w:footnoteReference w:id="99"/></w:r>'
    )
    notes = f'<w:footnote w:id="2">{paragraph(run("حاشية"))}</w:footnote>'
    ends = (
        f'<w:endnote w:type="separator" w:id="0">{paragraph(run("---"))}</w:endnote>'
        f'<w:endnote w:id="7">{paragraph(run("ختامية"))}{paragraph(run("وتتمتها"))}</w:endnote>'
        f'<w:endnote w:id="8">{paragraph(run("لا يُشار إليها"))}</w:endnote>'
    )
    assert blocks(body, {"footnotes": notes, "endnotes": ends}) == [
        ("أعلنت الوزارة[1] أمس[2]", None),
        ("1. ختامية وتتمتها", K.FOOTNOTE),
        ("2. حاشية", K.FOOTNOTE),
    ]


def test_notes_that_refer_to_each_other_end():
    ref = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{one}">{paragraph(run("حاشية") + ref.format(other))}</w:footnote>'
        for one, other in ((1, 2), (2, 1))
    )
    assert texts(paragraph(run("نص") + ref.format(1)), {"footnotes": notes}) == [
        "نص[1]", "1. حاشية[2]", "2. حاشية[1]",
    ]  # fmt: skip


def field(instruction: str, result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        mark.format("begin")
        + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + mark.format("separate")
        + run(result)
        + mark.format("end")
    )


def test_fields_show_their_result_and_numbers_of_pages_are_passed_over():
    body = paragraph(
        run("انظر ") + field(' HYPERLINK "http://example.org" ', "الموقع") + field(" PAGE ", "12")
        + '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>40</w:t></w:r></w:fldSimple>'
        + '<w:fldSimple w:instr=" DATE "><w:r><w:t> اليوم</w:t></w:r></w:fldSimple>'
    )  # fmt: skip
    assert texts(body) == ["انظر الموقع اليوم"]


def test_a_field_that_never_ends_hides_no_later_paragraph():
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(paragraph(begun) + paragraph(run("نص"))) == ["نص"]


def test_the_table_of_contents_is_left_out():
    gallery = (
        '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
        "</w:sdtPr>"
    )
    control = f"<w:sdt>{gallery}<w:sdtContent>{paragraph(run('مقدمة 1'))}</w:sdtContent></w:sdt>"
    body = control + paragraph(field(" TOC \\o ", "النتائج 3")) + paragraph(run("نص"))
    assert blocks(body) == [("مقدمة 1", K.FURNITURE), ("النتائج 3", K.FURNITURE), ("نص", None)]


def test_text_boxes_controls_and_links_are_read_once():
    box = f"<w:txbxContent>{paragraph(run('إطار'))}</w:txbxContent>"
    body = paragraph(
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>حقل</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>انقر هنا</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
        f'<w:hyperlink r:id="r1">{run(" رابط")}</w:hyperlink>'
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts(body) == ["حقل رابط", "إطار"]


def test_symbols_become_what_they_show():
    body = paragraph(
        '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>'
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
        '<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>'
        '<w:r><w:sym w:font="Symbol" w:char="zz"/></w:r>'
        + run("\uf061\uf032", '<w:rFonts w:ascii="Symbol"/>')
    )
    assert texts(body) == ["±✓•α2"]


def test_lines_and_tabs_in_a_paragraph():
    verse = run("قفا نبكِ") + "<w:r><w:br/></w:r>" + run("من ذكرى حبيبٍ ومنزلِ")
    assert texts(paragraph(verse)) == ["قفا نبكِ", "من ذكرى حبيبٍ ومنزلِ"]
    long = "أعلنت وزارة الزراعة أن الموسم بدأ مبكراً هذا العام بسبب"
    assert texts(paragraph(run(long) + "<w:r><w:br/><w:tab/></w:r>" + run("الجفاف."))) == [
        f"{long} الجفاف."
    ]


def test_heads_feet_and_comments_are_left_out_with_a_reason():
    parts = {
        "header": paragraph(run("وكالة الساحل")),
        "footer": paragraph(run("صفحة ")) + paragraph(field(" PAGE ", "1")),
        "comments": f'<w:comment w:id="0" w:author="سلمى">{paragraph(run("راجع"))}</w:comment>',
    }
    result = found(paragraph(run("نص")), parts).paragraphs
    assert [(one.text, one.kind is K.FURNITURE) for one in result] == [
        ("وكالة الساحل", True), ("نص", False), ("صفحة", True), ("سلمى: راجع", True),
    ]  # fmt: skip
    assert all((one.reason is not None) == (one.kind is K.FURNITURE) for one in result)


def test_what_programs_write_by_themselves_is_no_title_and_no_writer():
    core = "<dc:title>Microsoft Word - خبر</dc:title><dc:creator>Windows User</dc:creator>"
    result = found(paragraph(run("نص")), core=core)
    assert (result.title, result.byline) == ("", "")


def test_macros_are_not_looked_at_and_said():
    content = word_file(paragraph(run("نص")))
    import zipfile

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {one: archive.read(one) for one in archive.namelist()}
    result = parse(Content(zipped(parts | {"word/vbaProject.bin": b"\xd0\xcf"}), "خبر.docm"))
    assert "macros" in result.notices[0].english()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as DOCX"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        (zipped({"a.txt": "x"}), "no Word document"),
        (zipped({"word/document.xml": f"<w:workbook {NAMESPACES}/>"}), "no Word document"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, why: str):
    with pytest.raises(SourceRefused, match=why) as caught:
        parse(Content(data, "خبر.docx"))
    assert "Nothing was opened or changed." in str(caught.value)
