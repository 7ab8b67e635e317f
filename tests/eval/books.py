"""The corpus of books: which are written, and what is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from tests.book_files import Book, epub, nav_of, page
from tests.eval.book_texts import ESSAYS, TALES
from tests.eval.document_markup import gold_blocks, lines_of

__all__ = ["BOOKS", "make_books"]

_TALES = [(name, lines_of(text)) for name, text in TALES]
_ESSAYS = [(name, lines_of(text)) for name, text in ESSAYS]
_COVER = page("غلاف", '<div><img src="cover.png" alt="الغلاف"/></div>')
_SPINE = "".join(f'<itemref idref="c{at}"/>' for at in range(3))
_NESTED = nav_of([("القسم الأول", "chapter1.xhtml#top")]).replace(
    "</a></li></ol></nav></body>",
    "</a><ol>"
    + "".join(
        f'<li><a href="chapter{at}.xhtml"><span>{name}</span></a></li>'
        for at, (name, _) in enumerate(TALES, start=1)
    )
    + "</ol></li></ol></nav></body>",
)
_UNTIDY = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11.dtd">'
    "<html><head><title>خاتمة</title></head><body><h1>خاتمة</h1>"
    "<p>لا خريطة بريئة، ولا خريطة كاذبة تماماً؛ بينهما مساحة للقارئ، وهي المساحة التي كُتبت لها "
    "هذه الصفحات."
    "<blockquote><p>&laquo;أعطني خريطة قديمة أُعطِك مدينتين&raquo;، كانت جدّتي تقول.</blockquote>"
)

BOOKS = {
    "clockseller": Book(_TALES, version=2, notes="links", title="بائع الساعات"),
    "clockseller-nested": Book(
        _TALES,
        title="بائع الساعات",
        extra={"OEBPS/nav.xhtml": _NESTED, "OEBPS/cover.xhtml": _COVER},
        before='<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
        spine='<itemref idref="cover" linear="no"/>' + _SPINE,
    ),
    "clockseller-broken-toc": Book(
        _TALES,
        version=2,
        notes="links",
        title="بائع الساعات",
        extra={"OEBPS/toc.ncx": "<ncx><navMap><navPoint><text>الفصل"},
    ),
    "maps": Book(_ESSAYS, notes="file", title="رسائل في الخرائط", creator="نزار الحكيم"),
    "maps-odd-paths": Book(
        _ESSAYS,
        version=2,
        notes="links",
        folder="كتاب/OPS",
        files=("../text/مدخل 1.xhtml", "Text/Cities.XHTML", "خاتمة.xhtml"),
        hrefs={"Text/Cities.XHTML": "./text/cities.xhtml"},
        title="رسائل في الخرائط",
        creator="نزار الحكيم",
    ),
    "maps-untidy": Book(
        _ESSAYS,
        title="رسائل في الخرائط",
        creator="نزار الحكيم",
        extra={"OEBPS/chapter3.xhtml": _UNTIDY},
        folder="OEBPS",
    ),
}
_NAMES = {"clockseller-nested": {0: "القسم الأول"}}


def make_books(folder: Path) -> None:
    """Write the books and their golds, which have an entry for each chapter."""
    for name, book in BOOKS.items():
        names = [
            _NAMES.get(name, {}).get(at, chapter) for at, (chapter, _) in enumerate(book.chapters)
        ]
        gold = [
            {
                "part": at,
                "names": names,
                "title": lines[0].text,
                "byline": book.creator,
                "date": book.date,
                "site": book.title,
                "blocks": gold_blocks(lines),
                "left_out": ["لا يُقرأ", "المحتويات"],
            }
            for at, (_, lines) in enumerate(book.chapters)
        ]
        file = folder / f"{name}.epub"
        file.write_bytes(_repathed(book))
        text = json.dumps(gold, ensure_ascii=False, indent=1)
        file.with_name(file.name + ".json").write_text(text + "\n", encoding="utf-8")


def _repathed(book: Book) -> bytes:
    """Return a book whose files may lie above its package document."""
    if not any(one.startswith("../") for one in book.files):
        return epub(book)
    import io
    import posixpath
    import zipfile

    from tests.word_files import zipped

    with zipfile.ZipFile(io.BytesIO(epub(book))) as archive:
        parts = {posixpath.normpath(one): archive.read(one) for one in archive.namelist()}
    assert quote("مدخل 1.xhtml").encode() in parts[f"{book.folder}/content.opf"]
    return zipped(parts)
