"""The pages of a PDF through PDFium: glyphs with their places, outline and properties.

Why it exists: nothing else of the program touches PDFium, which is C++ and is only let loose on a
file in a child process. Forms, notes, scripts, attachments and links are never looked at.

Source: https://pdfium.googlesource.com/pdfium/+/main/public/fpdf_text.h
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from reader.adapters.sources.pdf_columns import columns_of
from reader.adapters.sources.pdf_furniture import PageLines
from reader.adapters.sources.pdf_glyphs import Glyph, Placed, upright
from reader.adapters.sources.pdf_lines import fragments_of, lines_of, pieces_of, text_lines
from reader.adapters.sources.pdf_order import ligatures_turned, runs_right_to_left

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

__all__ = ["MOST_GLYPHS", "has_pictures", "outline_of", "page_lines", "properties_of"]

MOST_GLYPHS: Final = 120_000
"""Of one page; a page of a newspaper has about ten thousand."""
_MOST_FRAGMENTS: Final = 6_000
_MOST_OBJECTS: Final = 2_000
_MOST_BOOKMARKS: Final = 2_000
_PROPERTIES: Final = ("Title", "Author", "CreationDate")


def page_lines(document: PdfDocument, number: int) -> PageLines:
    """Return the lines of a page, empty where it has no text or can't be read."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
    except (PdfiumError, IndexError):
        return PageLines((), 0.0, 0.0)
    try:
        return _lines(upright(_placed(page)))
    except PdfiumError:
        return PageLines((), 0.0, 0.0)
    finally:
        page.close()


def _lines(glyphs: list[Glyph]) -> PageLines:
    fragments = fragments_of(glyphs)
    if not fragments:
        return PageLines((), 0.0, 0.0)
    right_to_left = runs_right_to_left(glyphs)
    turned = ligatures_turned(glyphs)
    few = len(fragments) <= _MOST_FRAGMENTS
    pieces = pieces_of(fragments) if few else fragments
    stretches = columns_of(pieces, right_to_left=right_to_left) if few else [pieces]
    found = [
        tuple(text_lines(lines_of(stretch), page_right_to_left=right_to_left, turned=turned))
        for stretch in stretches
    ]
    heights = [one.y for one in fragments]
    return PageLines(tuple(one for one in found if one), min(heights), max(heights))


def _placed(page: PdfPage) -> Iterator[Placed]:
    """Yield the characters of a page with box, origin, size and matrix."""
    from pypdfium2 import raw

    text = page.get_textpage()
    try:
        box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        x, y = ctypes.c_double(), ctypes.c_double()
        box_, matrix_, x_, y_ = map(ctypes.byref, (box, matrix, x, y))
        handle = text.raw
        for index in range(min(text.count_chars(), MOST_GLYPHS)):
            code = raw.FPDFText_GetUnicode(handle, index)
            if not 2 <= code <= 0x10FFFF or code in _BREAKS:  # noqa: PLR2004 - Unicode
                continue
            raw.FPDFText_GetLooseCharBox(handle, index, box_)
            raw.FPDFText_GetCharOrigin(handle, index, x_, y_)
            raw.FPDFText_GetMatrix(handle, index, matrix_)
            yield (
                chr(code),
                (box.left, box.bottom, box.right, box.top),
                (x.value, y.value),
                raw.FPDFText_GetFontSize(handle, index),
                (matrix.a, matrix.b, matrix.c, matrix.d),
            )
    finally:
        text.close()


_BREAKS: Final = frozenset({10, 13})


def has_pictures(document: PdfDocument, numbers: range) -> bool:
    """Tell whether one of the pages holds a picture."""
    from pypdfium2 import PdfiumError, raw

    for number in numbers:
        try:
            page = document[number]
        except PdfiumError:
            continue
        try:
            count = min(raw.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)
            kinds = (
                raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page.raw, at)) for at in range(count)
            )
            if any(kind in {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM} for kind in kinds):
                return True
        finally:
            page.close()
    return False


def outline_of(document: PdfDocument) -> list[tuple[str, int]]:
    """Return the titles of the outline's top level, each with the index of its page."""
    from pypdfium2 import PdfiumError

    found: list[tuple[str, int]] = []
    try:
        for count, mark in enumerate(document.get_toc(max_depth=1)):
            if count >= _MOST_BOOKMARKS:
                break
            place = mark.get_dest()
            page = place.get_index() if place is not None else None
            title = mark.get_title()
            if page is not None and title.strip():
                found.append((title, page))
    except (PdfiumError, UnicodeError, ValueError):
        return []
    return found


def properties_of(document: PdfDocument) -> dict[str, str]:
    """Return title, author and date of making, as they stand; missing ones are empty."""
    from pypdfium2 import PdfiumError

    found: dict[str, Any] = {}
    for name in _PROPERTIES:
        try:
            found[name] = document.get_metadata_value(name)
        except (PdfiumError, UnicodeError):
            found[name] = ""
    return {name: str(value or "") for name, value in found.items()}
