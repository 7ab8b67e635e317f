"""RTF: bytes of code pages, numbers of characters, and groups that are no text."""

from __future__ import annotations

import pytest

from reader.adapters.sources.content import Content
from reader.adapters.sources.rtf_document import parse
from reader.domain.article import BlockKind
from reader.domain.errors import SourceRefused
from tests.rtf_files import escaped

K = BlockKind
FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset0 Times;}{\f1\fnil\fcharset178 Arial (\'c7\'e1);}"
    r"{\f2\fnil\fcharset161 Greek;}{\f3\fnil\fcharset2 Wingdings;}{\f4\fnil\cpg1251 X;}}"
)


def blocks(body: str, head: str = r"\ansicpg1252\deff0") -> list[tuple[str, BlockKind | None]]:
    data = rf"{{\rtf1\ansi{head}{FONTS}{body}}}".encode("latin-1")
    return [(one.text, one.kind) for one in parse(Content(data, "خبر.rtf")).paragraphs]


def text(body: str, head: str = r"\ansicpg1252\deff0") -> str:
    return " / ".join(one for one, _ in blocks(body, head))


SALAM = r"\'d3\'e1\'c7\'e3"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (rf"\f1 {SALAM}", "سلام"),
        (rf"{{\f1 {SALAM}}} \'e9t\'e9", "سلام été"),
        (rf"\f1 {SALAM}\plain  \'e9", "سلام é"),
        (rf"\ltrch\f0\rtlch\af1 {SALAM}", "سلام"),
        (rf"\rtlch\af1\ltrch\f0 {SALAM}", "ÓáÇã"),
        (r"\f2\'e1\f4\'e1", "αб"),
        (r"\f3\'fc\f0 x", "✓x"),
        (r"\f1 100\'25 \'c7", "100% ا"),
    ],
)
def test_bytes_mean_what_their_font_says(body: str, wanted: str):
    assert text(body) == wanted


def test_a_font_that_says_nothing_is_that_of_the_document():
    assert text(rf"\f0 {SALAM}", r"\ansicpg1256\deff0") == "سلام"
    assert text(rf"{SALAM}", r"\ansicpg99999") == "ÓáÇã"
    assert text("\\f1 \xd3\xe1\xc7\xe3") == "سلام"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (r"\u1587?\u1604?\u1575?\u1605?", "سلام"),
        (r"\uc1\f1\u1587\'d3\u1604\'e1\u1575\'c7\u1605\'e3.", "سلام."),
        (r"\uc0\u1587\u1604 x", "سلx"),
        (r"\uc3\u1587abc\u1604\'41bc.", "سل."),
        (r"{\uc2\u1587??}\u1604?x", "سلx"),
        (r"\u1587{?}\u1604?", "س?ل"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u-3913?", "\uf0b7"),
        (r"\u99999999?x", "x"),
    ],
)
def test_numbers_of_characters_come_with_a_fallback_that_is_passed_over(body: str, wanted: str):
    from reader.adapters.sources.cleaning import cleaned_line

    assert cleaned_line(text(body))[0] == wanted


def test_invisible_and_special_characters():
    body = r"\rtlmark a\ltrmark\zwnj\zwj\~b\_c\-d\emdash\bullet\lquote x\rquote \{y\}\\"
    assert text(body) == "\u200fa\u200e\u200c\u200d\u00a0b\u2011c\u00add—•‘x’{y}\\"


def test_what_is_no_text_is_not_read():
    body = (
        r"{\stylesheet{\s1 heading 1;}}{\colortbl;\red0;}{\*\generator X;}{\info{\title T}}"
        r"{\pict\wmetafile8 0102ff}{\*\unknown hidden}{\object{\result shown}}"
        r"{\v hidden}{\deleted gone}\v0 text{\bkmkstart mark}"
    )
    assert text(body) == "text"


def test_binary_data_is_passed_over_by_its_length():
    assert text("a{\\pict\\bin7 }}{{\\\\x}b") == "ab"
    assert text("a{\\pict\\bin999999 }") == "a"
    assert text("a{\\pict " + "0f" * 100_000 + "}b") == "ab"


def test_paragraphs_headings_lists_and_rows():
    body = (
        r"{\stylesheet{\ql Normal;}{\s1 heading 1;}{\s2 Quote;}{\s3 caption;}}"
        r"\pard\s1 A\par\pard\outlinelevel1 B\par\pard\plain one\line two\par"
        r"{\listtext\pard\plain 1.\tab}\pard\ls1\ilvl1 item\par"
        r"{\listtext\f3\'b7\tab}\pard\ls2 point\par\pard\s2 said\par\pard\s3 photo\par"
        r"\trowd\pard\intbl c1\par more\cell c2\cell\row\trowd\pard\intbl alone\cell\row\pard end"
    )
    assert blocks(body) == [
        ("A", K.HEADLINE),
        ("B", K.SUBHEAD),
        ("one", None),
        ("two", None),
        ("1. item", K.LIST_ITEM),
        ("point", K.LIST_ITEM),
        ("said", K.QUOTE),
        ("photo", K.CAPTION),
        ("c1 more | c2", K.TABLE),
        ("alone", None),
        ("end", None),
    ]


def test_notes_heads_comments_boxes_and_fields():
    body = (
        r"{\header\pard Head\par}{\footerf Foot}\pard a{\super\chftn}"
        r"{\footnote\pard {\super\chftn} note\par more} b{\field{\*\fldinst{HYPERLINK 'http://x'}}{\fldrslt{link}}}"
        r"{\field{\*\fldinst PAGE}{\fldrslt 12}}"
        r"{\*\atnauthor Me}{\*\annotation\pard why}"
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard box\par}}{\shprslt twice}}\par"
        r"{\field{\*\fldinst TOC}{\fldrslt Contents 1\par}}\pard end\par"
    )
    assert blocks(body) == [
        ("Head", K.FURNITURE),
        ("a[1] blink", None),
        ("box", None),
        ("Contents 1", K.FURNITURE),
        ("end", None),
        ("1. note more", K.FOOTNOTE),
        ("Foot", K.FURNITURE),
        ("Me: why", K.FURNITURE),
    ]


def test_title_writer_and_date_of_the_file():
    head = (
        r"\ansicpg1256{\info{\title " + escaped("الجفاف", bytes_of="cp1256") + r"}{\author "
        + escaped("مها الزين") + r"}{\creatim\yr2024\mo3\dy5\hr10}{\revtim\yr2025\mo1\dy1}}"
    )  # fmt: skip
    result = parse(Content(rf"{{\rtf1{head} x}}".encode("latin-1"), "x"))
    assert (result.title, result.byline, result.date) == ("الجفاف", "مها الزين", "2024-03-05")


def test_what_stands_after_an_unfinished_or_an_overfull_end_is_read():
    assert text(r"{{{a") == "a"
    assert text(r"a}}}} b") in {"a", "a b"}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no RTF"),
        (b"{\\rtf1 " + b"{" * 100_000, "too deeply"),
        (b"{\\rtf1 " + b" " * 100_000_001, "larger than 100 MB"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, why: str):
    with pytest.raises(SourceRefused, match=why):
        parse(Content(data, "x.rtf"))
