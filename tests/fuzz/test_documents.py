"""A thousand changed documents and books, and trees of elements in any order."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.content import Content
from reader.adapters.sources.docx_document import parse as parse_docx
from reader.adapters.sources.source_readers import format_readers
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from tests.book_files import Book, epub, page
from tests.fuzz.documents import PARSERS, case, outcome, seeds
from tests.odt_files import odt_file
from tests.word_files import word_file


@pytest.mark.parametrize("tens", range(10))
def test_changed_files_are_read_or_refused_soon(tens: int):
    wrong = []
    kinds = set()
    for number in range(tens * 100, tens * 100 + 100):
        result = outcome(*case(number))
        kinds.add(result)
        if result.startswith("!"):
            wrong.append((number, result))
    assert wrong == []
    assert {"read", "SourceRefused"} <= kinds


def test_a_case_is_the_same_each_time():
    assert case(5) == case(5)
    assert case(5) != case(6)


@pytest.mark.parametrize("suffix", sorted(PARSERS))
def test_changed_files_are_read_or_refused_by_the_child_as_well(suffix: str):
    readers = {one: reader for reader in format_readers() for one in reader.formats}
    reader = next(one for form, one in readers.items() if f".{form.value}" == suffix)
    numbers = [number for number in range(200) if case(number)[0].endswith(suffix)][:3]
    assert numbers
    for number in numbers:
        name, data, part = case(number)
        start = time.monotonic()
        try:
            found = "read" if reader.extract(Content(data, name, part=part), CancelToken()) else ""
        except ReaderError as exc:
            found = type(exc).__name__
        assert found == outcome(name, data, part)
        assert time.monotonic() - start < 5


@pytest.mark.parametrize("name", [name for name, _ in seeds()][::5])
def test_files_that_are_not_changed_are_read(name: str):
    data = dict(seeds())[name]
    assert outcome(name, data) == "read"


TEXT = st.text(alphabet="ابتث ًّ\u200f\u00a0\uf0b7aZ19.[]\n\t&<>🙂", max_size=12).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;")
)


def trees(names: list[str], prefix: str, attributes: list[str]) -> st.SearchStrategy[str]:
    """Return elements of any names in each other."""

    def element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.builds(
            lambda name, about, parts: f"<{prefix}{name}{about}>{''.join(parts)}</{prefix}{name}>",
            st.sampled_from(names),
            st.sampled_from(["", *attributes]),
            st.lists(inside, max_size=5),
        )

    return st.recursive(TEXT, element, max_leaves=30)


WORD = [
    "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "sdtPr", "ins", "del", "moveTo",
    "hyperlink", "fldChar", "instrText", "fldSimple", "br", "tab", "pPr", "rPr", "pStyle",
    "numPr", "ilvl", "numId", "footnoteReference", "drawing", "pict", "txbxContent", "sym",
    "smartTag", "vanish",
]  # fmt: skip
ODT = [
    "p", "h", "span", "s", "tab", "line-break", "list", "list-item", "list-header", "note",
    "note-body", "note-citation", "a", "section", "table-of-content", "index-body",
    "tracked-changes", "change", "page-number", "ruby", "ruby-base",
]  # fmt: skip
HTML = [
    "p", "div", "h1", "h2", "ol", "ul", "li", "table", "tr", "td", "th", "blockquote", "a",
    "sup", "aside", "figure", "figcaption", "pre", "br", "nav", "section", "span", "ruby", "rt",
    "caption", "thead", "svg", "script",
]  # fmt: skip


def read_or_refused(suffix: str, data: bytes) -> None:
    assert outcome(f"x{suffix}", data) in {"read", "SourceRefused"}


@given(
    trees(WORD, "w:", [' w:fldCharType="begin"', ' w:fldCharType="end"', ' w:val="1"', ' w:id="1"',
                       ' w:instr=" PAGE "', ' w:char="F0B7"'])
)  # fmt: skip
def test_word_elements_in_any_order(tree: str):
    read_or_refused(".docx", word_file(tree))


@given(
    trees(ODT, "text:", [' text:outline-level="0"', ' text:style-name="x"', ' text:c="9999999"'])
)
def test_odt_elements_in_any_order(tree: str):
    read_or_refused(".odt", odt_file(tree))


@given(trees(HTML, "", [' id="a"', ' href="#a"', ' epub:type="footnote"', ' epub:type="noteref"',
                        ' start="-5"', ' type="i"', ' class="caption"']))  # fmt: skip
def test_html_elements_in_any_order(tree: str):
    book = Book([("أ", [])], extra={"OEBPS/chapter1.xhtml": page("", tree)})
    read_or_refused(".epub", epub(book))


RTF = (
    "{", "}", "\\par ", "\\cell ", "\\row", "\\intbl", "\\pard", "\\u-5?", "\\uc9", "\\'c7", "\\'",
    "\\*", "\\footnote", "\\fonttbl", "\\f1", "\\fcharset2", "\\stylesheet", "\\s1", "\\field",
    "\\fldinst PAGE", "\\fldrslt", "\\shptxt", "\\header", "\\listtext", "نص", ";", "x",
)  # fmt: skip


@given(st.lists(st.sampled_from(RTF)))
def test_rtf_words_in_any_order(words: list[str]):
    read_or_refused(".rtf", ("{\\rtf1 " + "".join(words)).encode())


@given(TEXT.filter(lambda text: text.strip("\n\t ") == text and text and "\n" not in text))
def test_the_text_of_a_paragraph_arrives_as_it_is(text: str):
    found = parse_docx(Content(word_file(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"), "x"))
    plain = text.replace("&lt;", "<").replace("&amp;", "&").replace("\t", " ")
    while "  " in plain:
        plain = plain.replace("  ", " ")
    wanted = plain.replace("\uf0b7", "•")
    assert [one.text for one in found.paragraphs] == ([wanted] if wanted.strip() else [])
