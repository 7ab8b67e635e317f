"""Files that were made to harm, or broken: each is a message or is read, soon, in little memory."""

from __future__ import annotations

import io
import resource
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.docx_document import parse as parse_docx
from reader.adapters.sources.epub_book import parse as parse_epub
from reader.adapters.sources.odt_document import parse as parse_odt
from reader.domain.errors import ReaderError, SourceRefused
from tests.adapters.sources.outside_files import (
    SECONDS,
    nested,
    parts_of,
    processor_seconds,
    read,
    why,
)
from tests.book_files import Book, epub, page
from tests.eval.documents import CORPUS
from tests.word_files import NAMESPACES, paragraph, word_file, zipped

ZIPS = ("documents/statement.docx", "documents/statement.odt", "books/clockseller-nested.epub")
PARSERS: dict[str, Callable[[Content], Extracted]] = {
    ".docx": parse_docx,
    ".odt": parse_odt,
    ".epub": parse_epub,
}


def bomb(name: str) -> bytes:
    """Return a zip whose part `name` unpacks to a gigabyte of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes(1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(1024)) + packer.flush()
    raw = name.encode()
    fixed = struct.pack("<HHHHH", 20, 0, 8, 0, 0)
    sizes = struct.pack("<III", 0, len(packed), 50_000_000)  # it says less
    local = b"PK\x03\x04" + fixed + sizes + struct.pack("<HH", len(raw), 0) + raw + packed
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + fixed + sizes
    entry += struct.pack("<HHHHHII", len(raw), 0, 0, 0, 0, 0, 0) + raw
    end = struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry), len(local), 0)
    return local + entry + b"PK\x05\x06" + end


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a.docx", "word/document.xml"),
        ("a.odt", "content.xml"),
        ("a.epub", "META-INF/container.xml"),
    ],
)
def test_a_bomb_of_a_gigabyte_is_refused_in_little_memory(name: str, part: str, tmp_path: Path):
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from reader.adapters.sources.content import Content\n"
        f"from {PARSERS[Path(name).suffix].__module__} import parse\n"
        "from reader.domain.errors import SourceRefused\n"
        "import lxml.etree\n"
        "data = Path(sys.argv[1]).read_bytes()\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    parse(Content(data, 'x'))\n"
        "except SourceRefused as exc:\n    print(exc)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    file = tmp_path / name
    file.write_bytes(bomb(part))
    start = processor_seconds()
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True
    )
    assert processor_seconds() - start < SECONDS
    told, grown = done.stdout.strip().splitlines()
    assert "is broken" in told or "far more" in told
    assert int(grown) * 1024 < 100_000_000


@pytest.mark.parametrize("name", ZIPS)
def test_names_that_lead_out_are_refused(name: str, tmp_path: Path):
    data = zipped(parts_of(name) | {"../../evil.xml": "<a/>"})
    assert "leads out of it" in why(data, Path(name).name, tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [Path(name).name]


BOMB = (
    '<!DOCTYPE a [<!ENTITY a "كككككككككك">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
DTD = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/evil.dtd">'


def with_prolog(data: bytes, prolog: str, reference: str) -> bytes:
    text = data.decode("utf-8")
    at = text.index("?>") + 2 if text.startswith("<?xml") else 0
    end = text.rindex("</")
    return (text[:at] + prolog + text[at:end] + reference + text[end:]).encode()


XML_PARTS = [
    (name, part)
    for name in ZIPS
    for part in parts_of(name)
    if part.endswith((".xml", ".rels", ".xhtml", ".opf", ".ncx")) and part != "[Content_Types].xml"
]


@pytest.mark.parametrize(("name", "part"), XML_PARTS)
@pytest.mark.parametrize(
    ("prolog", "reference"),
    [(BOMB, "&j;"), (OUTSIDE, "&x;"), (DTD, "&y;")],
    ids=["bomb", "file", "dtd"],
)
def test_entities_in_any_part_are_neither_expanded_nor_fetched(
    name: str, part: str, prolog: str, reference: str
):
    parts = parts_of(name)
    parts[part] = with_prolog(bytes(parts[part]), prolog, reference)  # type: ignore[arg-type]  # bytes
    start = processor_seconds()
    try:
        found = PARSERS[Path(name).suffix](Content(zipped(parts), name))
    except SourceRefused:
        pass
    else:
        text = " ".join(one.text for one in found.paragraphs)
        assert "root:" not in text
        assert "كككك" not in text
        assert found.paragraphs
    assert processor_seconds() - start < SECONDS


def test_an_entity_bomb_in_utf_16_is_refused():
    evil = f'<?xml version="1.0" encoding="UTF-16"?>{BOMB}<a>&j;</a>'.encode("utf-16")
    with pytest.raises(SourceRefused, match="entities"):
        parse_docx(Content(zipped({"word/document.xml": evil}), "x"))


@pytest.mark.parametrize("tag", ["tbl", "sdt", "p", "tc", "ins", "x"])
def test_a_word_file_with_a_hundred_thousand_nested_elements(tag: str, tmp_path: Path):
    body = nested(f"w:{tag}", "")
    assert "nested too deeply" in why(word_file(body), "a.docx", tmp_path)


@pytest.mark.parametrize(
    "tag", ["tbl><w:tr><w:tc", "sdt><w:sdtContent", "p><w:r><w:pict><w:x", "ins"]
)
def test_nesting_that_the_parser_lets_through_is_walked(tag: str):
    opening = f"<w:{tag}>"
    closing = "".join(f"</{one.rstrip('>')}>" for one in reversed(opening[1:].split("><")))
    deep = 250 // opening.count("<")
    body = opening * deep + paragraph("<w:r><w:t>نص</w:t></w:r>") + closing * deep
    start = processor_seconds()
    found = [one.text for one in parse_docx(Content(word_file(body), "x")).paragraphs]
    assert found in (["نص"], [])
    assert processor_seconds() - start < SECONDS


def test_a_page_of_a_book_with_a_hundred_thousand_nested_elements(tmp_path: Path):
    deep = nested("div", "نص")
    data = epub(Book([("أول", [])], extra={"OEBPS/chapter1.xhtml": page("", deep)}))
    assert "nested too deeply" in why(data, "a.epub", tmp_path)


def test_what_a_relationship_leads_out_to_is_never_fetched(tmp_path: Path):
    relations = (
        '<Relationships><Relationship Type="x/header" Target="http://127.0.0.1:9/x"/>'
        '<Relationship Type="x/styles" TargetMode="External" Target="http://127.0.0.1:9/y"/>'
        '<Relationship Type="x/comments" Target="file:///etc/passwd"/>'
        '<Relationship Type="x/footer" Target="../../../../etc/passwd"/></Relationships>'
    )
    parts = parts_of("documents/health.docx") | {"word/_rels/document.xml.rels": relations}
    text = " ".join(read(zipped(parts), "a.docx", tmp_path))
    assert "الحصبة" in text
    assert "root:" not in text


@pytest.mark.parametrize("name", ZIPS)
def test_a_file_cut_off_anywhere_is_refused(name: str):
    whole = (CORPUS / name).read_bytes()
    for end in range(0, len(whole) - 1, 37):
        with pytest.raises(ReaderError):
            PARSERS[Path(name).suffix](Content(whole[:end], name))


def test_a_book_whose_mimetype_lies_is_read_by_its_name(tmp_path: Path):
    parts = parts_of("books/maps.epub") | {"mimetype": "application/vnd.ms-excel"}
    assert read(zipped(parts), "a.epub", tmp_path)[0].startswith("مدخل")


def test_a_workbook_named_like_a_word_file_is_refused(tmp_path: Path):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships><Relationship Type="{kind}" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": "<workbook/>",
    }
    assert "no Word document" in why(zipped(parts), "جدول.docx", tmp_path)


def test_an_old_word_file_says_what_to_do(tmp_path: Path):
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)
    for name in ("a.doc", "a.docx", "a.txt", "noname"):
        assert "save it as DOCX" in why(old, name, tmp_path)


def test_a_book_with_a_hundred_thousand_places_in_its_order(tmp_path: Path):
    spine = "".join(f'<itemref idref="c{at % 3}"/>' for at in range(100_000))
    extra = "".join(
        f'<item id="x{at}" href="gone{at}.xhtml" media-type="text/html"/>' for at in range(100_000)
    )
    spine += "".join(f'<itemref idref="x{at}"/>' for at in range(100_000))
    chapters = {f"OEBPS/chapter{n}.xhtml": page("", f"<p>نص {n}</p>") for n in (1, 2, 3)}
    book = Book([("أ", []), ("ب", []), ("ج", [])], spine=spine, before=extra, extra=chapters)
    assert read(epub(book), "a.epub", tmp_path) == ["نص 1"]


def test_a_book_with_too_many_files_is_refused(tmp_path: Path):
    pages = {f"OEBPS/p{at}.xhtml": "x" for at in range(20_001)}
    assert "more parts" in why(epub(Book([], extra=pages)), "a.epub", tmp_path)


def test_many_links_to_many_notes_take_no_time(tmp_path: Path):
    notes = "".join(
        f'<p>س<sup><a href="#n{n}">{n % 999}</a></sup></p><p id="n{n}">ح</p>' for n in range(5_000)
    )
    data = epub(Book([("أ", [])], extra={"OEBPS/chapter1.xhtml": page("", notes)}))
    assert read(data, "a.epub", tmp_path)


def test_a_rtf_that_asks_for_much_is_read_in_time(tmp_path: Path):
    for body in (
        "{\\footnote " * 900 + "x" + "}" * 900,
        "\\u1575?" * 200_000,
        "\\cell" * 300_000 + "\\row",
        "{\\field{\\*\\fldinst A}{\\fldrslt b}}" * 20_000,
        "\\bin1 x" * 50_000,
        "{\\fonttbl" + "".join(f"{{\\f{n}\\fcharset178 x;}}" for n in range(30_000)) + "}x",
    ):
        assert read(f"{{\\rtf1 س{body} نص}}".encode(), "a.rtf", tmp_path) is not None


def test_the_parent_stays_small(tmp_path: Path):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", f"<w:document {NAMESPACES}>" + "<w:p/>" * 9_000_000)
    assert why(made.getvalue(), "a.docx", tmp_path)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown * 1024 < 400_000_000
