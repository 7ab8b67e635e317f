"""Books as they are made, right and wrong."""

from __future__ import annotations

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.epub_book import parse
from reader.domain.article import BlockKind, Part
from reader.domain.errors import SourceRefused
from tests.book_files import CONTAINER, Book, epub, page
from tests.word_files import zipped

K = BlockKind


def content(body: str, part: int = 0, extra: dict[str, str] | None = None) -> Content:
    """Return a book of two chapters, the first with a body."""
    pages = {
        "OEBPS/chapter1.xhtml": page("أول", body),
        "OEBPS/chapter2.xhtml": page("", "<p>ب</p>"),
    }
    book = Book([("أول", []), ("ثانٍ", [])], extra=pages | (extra or {}))
    return Content(epub(book), "كتاب.epub", part=part)


def found(body: str, extra: dict[str, str] | None = None) -> Extracted:
    return parse(content(body, extra=extra))


def blocks(body: str, extra: dict[str, str] | None = None) -> list[tuple[str, BlockKind | None]]:
    return [(one.text, one.kind) for one in found(body, extra).paragraphs]


def test_a_chapter_says_what_book_it_is_of_and_a_wrong_number_is_clamped():
    result = parse(content("<p>نص</p>", part=7))
    assert result.part == Part(2, 2, ("أول", "ثانٍ"))
    assert (result.title, result.site, result.byline) == ("ثانٍ", "كتاب", "سناء الريّس")
    assert parse(content("<p>نص</p>", part=-3)).part == Part(1, 2, ("أول", "ثانٍ"))


def test_markup_says_what_a_block_is():
    body = (
        "<div>قبل <b>كل</b> شيء<h1>عنوان<br/>طويل</h1><p>فقرة\n  أولى</p><hr/>"
        "<ol start='4' type='i'><li>رابع</li><li><p>خامس</p><ul><li>فرع</li></ul></li></ol>"
        "<p class='epigraph'>حكمة</p><pre>سطر\n  آخر</pre><p>شطر أول<br/>شطر ثانٍ</p>"
        "<p hidden='hidden'>خفي</p><p style='display: none'>خفي</p><script>x</script>"
        "<ruby>漢<rp>(</rp><rt>كان</rt></ruby></div>"
    )
    assert blocks(body) == [
        ("قبل كل شيء", K.PARAGRAPH),
        ("عنوان طويل", K.HEADLINE),
        ("فقرة أولى", K.PARAGRAPH),
        ("iv. رابع", K.LIST_ITEM),
        ("v. خامس", K.LIST_ITEM),
        ("فرع", K.LIST_ITEM),
        ("حكمة", K.QUOTE),
        ("سطر", K.PARAGRAPH),
        ("آخر", K.PARAGRAPH),
        ("شطر أول", K.PARAGRAPH),
        ("شطر ثانٍ", K.PARAGRAPH),
        ("漢", K.PARAGRAPH),
    ]


def test_invisible_characters_and_marks_are_kept_and_names_of_characters_known():
    assert blocks("<p>وَقالَ&nbsp;الوزير\u200f&laquo;نعم&raquo; &amp; مضى&zwnj;.</p>") == [
        ("وَقالَ\u00a0الوزير\u200f«نعم» & مضى\u200c.", K.PARAGRAPH)
    ]


def test_notes_of_epub_3_stand_last_without_the_way_back():
    body = (
        '<p>نص<a epub:type="noteref" href="#n1">١</a>.</p>'
        '<aside epub:type="footnote" id="n1"><p><a href="#r1">١</a>. حاشية '
        '<a epub:type="backlink" href="#r1">عودة</a></p></aside>'
        '<aside epub:type="footnote"><p>يتيمة ↩</p></aside><p>بعد</p>'
    )
    assert blocks(body) == [
        ("نص[١].", K.PARAGRAPH),
        ("بعد", K.PARAGRAPH),
        ("١. حاشية", K.FOOTNOTE),
        ("يتيمة ↩", K.FOOTNOTE),
    ]


def test_a_raised_number_that_leads_to_a_heading_or_out_is_no_note():
    body = (
        '<h2 id="h">عنوان</h2><p>متر<sup><a href="#h">2</a></sup> '
        '<sup><a href="http://example.org/#x">3</a></sup> <a href="#p">4</a></p><p id="p">نص</p>'
    )
    assert blocks(body) == [
        ("عنوان", K.HEADLINE),
        ("متر2 3 4", K.PARAGRAPH),
        ("نص", K.PARAGRAPH),
    ]


def test_notes_in_a_file_that_is_missing_leave_the_number():
    body = '<p>نص<a epub:type="noteref" href="gone.xhtml#n1">1</a>.</p>'
    assert blocks(body) == [("نص1.", K.PARAGRAPH)]


def test_a_navigation_in_a_chapter_is_left_out():
    assert blocks("<nav epub:type='toc'><ol><li>فصل</li></ol></nav><p>نص</p>") == [
        ("فصل", K.FURNITURE),
        ("نص", K.PARAGRAPH),
    ]


def test_tables_and_captions():
    body = (
        "<table><caption>جدول</caption><thead><tr><th>أ</th><th>ب</th></tr></thead>"
        "<tbody><tr><td>1</td><td><p>2</p><p>3</p></td></tr></tbody></table>"
        "<table><tr><td><p>إطار</p></td></tr></table>"
        "<figure><img alt='بديل'/><figcaption>تعليق</figcaption></figure>"
    )
    assert blocks(body) == [
        ("جدول", K.CAPTION),
        ("أ | ب", K.TABLE),
        ("1 | 2 3", K.TABLE),
        ("إطار", K.PARAGRAPH),
        ("تعليق", K.CAPTION),
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1256"])
def test_pages_in_other_encodings_are_read(encoding: str):
    declared = (
        f'<?xml version="1.0" encoding="{encoding}"?><html><body><p>قال نعم</p></body></html>'
    )
    book = Book([("أول", [])], extra={"OEBPS/chapter1.xhtml": declared.encode(encoding)})
    assert parse(Content(epub(book), "x")).paragraphs[0].text == "قال نعم"


def test_pages_without_text_are_no_chapters():
    cover = page("غلاف", "<style>p {}</style><p>&#160;</p><img alt='غلاف'/><!-- تعليق -->")
    result = found("<p>نص</p>", {"OEBPS/chapter2.xhtml": cover})
    assert result.part is None
    assert result.paragraphs[0].text == "نص"


def test_what_is_not_in_the_order_of_reading_comes_last():
    book = Book(
        [("أول", []), ("ثانٍ", [])],
        spine='<itemref idref="c0" linear="no"/><itemref idref="c1"/><itemref idref="none"/>',
        extra={f"OEBPS/chapter{n}.xhtml": page("", f"<p>نص {n}</p>") for n in (1, 2)},
    )
    result = parse(Content(epub(book), "x"))
    assert result.part == Part(1, 2, ("ثانٍ", "أول"))


def test_a_book_without_an_order_is_read_by_its_list_or_by_its_names():
    pages = {f"OEBPS/p{n}.xhtml": page("", f"<p>نص {n}</p>") for n in (10, 9)}
    book = Book([], spine="<x/>", extra=pages)
    result = parse(Content(epub(book), "x"))
    assert result.paragraphs[0].text == "نص 9"
    assert result.part == Part(1, 2, ("1", "2"))


def test_chapters_without_a_name_are_called_by_their_heading():
    book = Book(
        [("", []), ("", [])],
        extra={
            "OEBPS/chapter1.xhtml": page("", "<h2>فصل <i>أول</i> &amp; تتمة</h2><p>نص</p>"),
            "OEBPS/chapter2.xhtml": page("خاتمة", "<p>نص</p>"),
        },
    )
    part = parse(Content(epub(book), "x")).part
    assert part is not None
    assert part.names == ("فصل أول & تتمة", "خاتمة")


def encrypted(algorithm: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        f'<EncryptedData><EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
    )


@pytest.mark.parametrize(
    "lock",
    [
        {"META-INF/encryption.xml": encrypted("http://www.w3.org/2001/04/xmlenc#aes256-cbc")},
        {"META-INF/rights.xml": "<rights/>"},
        {"meta-inf/License.lcpl": "{}"},
    ],
)
def test_a_locked_book_is_refused(lock: dict[str, str]):
    with pytest.raises(SourceRefused, match=r"\(DRM\)"):
        found("<p>نص</p>", lock)


def test_hidden_fonts_lock_nothing():
    fonts = {"META-INF/encryption.xml": encrypted("http://www.idpf.org/2008/embedding")}
    assert blocks("<p>نص</p>", fonts) == [("نص", K.PARAGRAPH)]


def test_a_book_without_a_container_is_read_if_it_has_a_package():
    parts = {
        "mimetype": "application/zip",
        "book.opf": '<package><manifest><item id="a" href="a.html"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>',
        "a.html": "<p>نص",
    }
    assert parse(Content(zipped(parts), "x")).paragraphs[0].text == "نص"
    with pytest.raises(SourceRefused, match="no book"):
        parse(Content(zipped({"a.html": "<p>نص"}), "x"))


@pytest.mark.parametrize(
    "href", ["../../../etc/passwd", "/etc/passwd", "http://example.org/a", "//[", "%2e%2e/%00"]
)
def test_what_leads_out_of_the_book_is_not_there(href: str):
    parts = {
        "META-INF/container.xml": CONTAINER.format(opf="../x.opf"),
        "x.opf": f'<package><manifest><item id="b" href="{href}" media-type="text/html"/>'
        '<item id="a" href="a.html"/></manifest>'
        '<spine><itemref idref="b"/><itemref idref="a"/></spine></package>',
        "a.html": f'<p>نص<sup><a href="{href}#x">1</a></sup></p>',
    }
    assert [one.text for one in parse(Content(zipped(parts), "x")).paragraphs] == ["نص1"]
