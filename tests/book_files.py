"""Books (EPUB) made of lines of markup, right or wrong in the ways of real ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote
from xml.sax.saxutils import escape

from tests.eval.document_markup import Line, pieces
from tests.word_files import zipped

__all__ = ["CONTAINER", "Book", "epub", "nav_of", "ncx_of", "xhtml_of"]

_XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
_HTML = {"T": "h1", "S": "h2", "P": "p", "BY": "p", "DT": "p"}
CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="{opf}" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)


@dataclass
class Book:
    """How a book is written.

    Attributes:
        chapters: Names in the table of contents and lines.
        version: 2 with an NCX, 3 with a navigation document.
        notes: ``aside`` (EPUB 3), ``links`` (EPUB 2), or ``file`` (a file of their own).
        folder: Where everything lies.
        files: Names of the files of the chapters, as they are in the zip.
        hrefs: What the manifest calls them, where it is another name.
        extra: Further files; they replace those that are made.
    """

    chapters: Sequence[tuple[str, list[Line]]]
    version: int = 3
    notes: str = "aside"
    folder: str = "OEBPS"
    files: Sequence[str] = ()
    hrefs: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, str | bytes] = field(default_factory=dict)
    title: str = "كتاب"
    creator: str = "سناء الريّس"
    date: str = "2021-09-01"
    spine: str = ""
    before: str = ""

    def file(self, at: int) -> str:
        return self.files[at] if self.files else f"chapter{at + 1}.xhtml"


def _inline(book: Book, text: str, notes: list[str], prefix: str) -> str:
    made = ""
    for kind, piece in pieces(text):
        if kind != "note":
            made += escape(piece)
            continue
        notes.append(piece)
        number = len(notes)
        target = f"{prefix}n{number}"
        if book.notes == "aside":
            made += f'<a epub:type="noteref" href="#{target}">{number}</a>'
        elif book.notes == "links":
            made += f'<sup><a id="r{target}" href="#{target}">[{number}]</a></sup>'
        else:
            made += f'<a epub:type="noteref" href="notes.xhtml#{target}">{number}</a>'
    return made


def _block(book: Book, line: Line, notes: list[str], prefix: str) -> str:
    inline = _inline(book, line.body, notes, prefix)
    if line.sign == "H":
        return f"<h{line.level}>{inline}</h{line.level}>"
    if line.sign in {"L", "N"}:
        return f"<li>{inline}</li>"
    if line.sign == "Q":
        return f"<blockquote><p>{inline}</p></blockquote>"
    if line.sign == "C":
        return f'<figure><img src="x.png" alt="لا يُقرأ"/><figcaption>{inline}</figcaption></figure>'
    if line.sign == "R":
        return "<tr>" + "".join(f"<td>{one}</td>" for one in inline.split(" | ")) + "</tr>"
    return f"<{_HTML[line.sign]}>{inline}</{_HTML[line.sign]}>"


_AROUND = {"L": ("<ul>", "</ul>"), "N": ("<ol>", "</ol>"), "R": ("<table>", "</table>")}


def _note(book: Book, at: int, text: str, prefix: str) -> str:
    if book.notes == "links":
        return (
            f'<p class="n"><a id="{prefix}n{at}" href="#r{prefix}n{at}">[{at}]</a> '
            f"{escape(text)}</p>"
        )
    return f'<aside epub:type="footnote" id="{prefix}n{at}"><p>{at}. {escape(text)}</p></aside>'


def xhtml_of(book: Book, at: int) -> tuple[str, str]:
    """Return the page of a chapter, and its notes where they stand in a file of their own."""
    name, lines = book.chapters[at]
    prefix = f"c{at + 1}"
    notes: list[str] = []
    body = ""
    for number, line in enumerate(lines):
        opening, closing = _AROUND.get(line.sign, ("", ""))
        if number == 0 or lines[number - 1].sign != line.sign:
            body += opening
        body += _block(book, line, notes, prefix)
        if number + 1 == len(lines) or lines[number + 1].sign != line.sign:
            body += closing
    told = "".join(_note(book, n, note, prefix) for n, note in enumerate(notes, start=1))
    if book.notes == "file":
        return page(name, body), told
    return page(name, body + told), ""


def page(title: str, body: str) -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><html {_XHTML} dir="rtl" lang="ar"><head>'
        f"<title>{escape(title)}</title></head><body>{body}</body></html>"
    )


def ncx_of(entries: Sequence[tuple[str, str]]) -> str:
    points = "".join(
        f'<navPoint id="p{at}"><navLabel><text>{escape(name)}</text></navLabel>'
        f'<content src="{href}"/></navPoint>'
        for at, (name, href) in enumerate(entries)
    )
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'


def nav_of(entries: Sequence[tuple[str, str]]) -> str:
    items = "".join(f'<li><a href="{href}">{escape(name)}</a></li>' for name, href in entries)
    return page(
        "فهرس",
        '<nav epub:type="landmarks"><ol><li><a href="x.xhtml">الغلاف</a></li></ol></nav>'
        f'<nav epub:type="toc"><h1>المحتويات</h1><ol>{items}</ol></nav>',
    )


def epub(book: Book) -> bytes:
    """Return a book."""
    files = [book.file(at) for at in range(len(book.chapters))]
    hrefs = [book.hrefs.get(one, quote(one)) for one in files]
    entries = [(name, href) for (name, _), href in zip(book.chapters, hrefs, strict=True) if name]
    made: dict[str, str | bytes] = {}
    notes = ""
    for at, file in enumerate(files):
        made[file], told = xhtml_of(book, at)
        notes += told
    if notes:
        made["notes.xhtml"] = page("هوامش", notes)
    contents = "nav.xhtml" if book.version == 3 else "toc.ncx"
    made[contents] = nav_of(entries) if book.version == 3 else ncx_of(entries)
    items = "".join(
        f'<item id="c{at}" href="{href}" media-type="application/xhtml+xml"/>'
        for at, href in enumerate(hrefs)
    )
    items += '<item id="notes" href="notes.xhtml" media-type="application/xhtml+xml"/>'
    items += (
        '<item id="toc" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        if book.version == 3
        else '<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    )
    order = book.spine or "".join(f'<itemref idref="c{at}"/>' for at in range(len(files)))
    opf = (
        f'<package xmlns="http://www.idpf.org/2007/opf" version="{book.version}.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(book.title)}</dc:title><dc:creator>{escape(book.creator)}</dc:creator>"
        f"<dc:date>{book.date}</dc:date><dc:language>ar</dc:language></metadata>"
        f"<manifest>{items}{book.before}</manifest>"
        f'<spine toc="toc">{order}</spine></package>'
    )
    made["content.opf"] = opf
    prefix = f"{book.folder}/" if book.folder else ""
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER.format(opf=f"{prefix}content.opf"),
    }
    parts |= {f"{prefix}{name}": data for name, data in made.items()}
    return zipped(parts | dict(book.extra))
