"""PDF files to paragraphs: only the pages of the part that is read, in a child process.

Why it exists: PDF is how offices, ministries and newspapers hand on what they print. What it holds
is put together here: pages, what stands at their edges, paragraphs, and what the reader should know
where the text of the file is not to be trusted.

Source: ISO 32000-1; pypdfium2 (PDFium).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.pdf_furniture import PageLines, plans_of
from reader.adapters.sources.pdf_order import MIRRORED, turned_brackets
from reader.adapters.sources.pdf_paragraphs import body_size_of, paragraphs_of_pages
from reader.adapters.sources.pdf_parts import (
    PageRange,
    parts_of,
    sensible_author,
    sensible_date,
    sensible_title,
)
from reader.adapters.sources.pdf_quality import is_damaged, is_doubtful
from reader.domain.article import BlockKind
from reader.domain.errors import EmptySource, PasswordNeeded, ReaderError, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import date_of, is_byline
from reader.services.cancel import CancelToken

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

__all__ = ["PdfReader", "parse"]

_NOTHING: Final = message(QT_TRANSLATE_NOOP("Pdf", "Nothing was opened or changed."))
_NEIGHBOURS: Final = 2
_HEAD: Final = 16
_MOST_NAMED: Final = 8


class PdfReader:
    """Reads PDF in a child process."""

    formats = frozenset({Format.PDF})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what `content` holds; see `FormatReader`."""
        return extract_in_child("reader.adapters.sources.pdf_document:parse", content, cancel)


def parse(content: Content) -> Extracted:
    """Return the paragraphs of the part that is wanted.

    Raises:
        PasswordNeeded: The file is locked, or the password is wrong.
        SourceRefused: It is damaged.
        EmptySource: Its pages hold no text.
    """
    document = _opened(content)
    try:
        return _extracted(document, content)
    finally:
        document.close()


def _opened(content: Content) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(content.data, password=content.password or None)
    except PdfiumError as exc:
        if getattr(exc, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise _locked(content) from exc
        raise SourceRefused(
            message(QT_TRANSLATE_NOOP("Pdf", "“{name}” is damaged or no PDF."), name=content.name),
            _NOTHING,
            message(QT_TRANSLATE_NOOP("Pdf", "Get the file again, or paste its text.")),
        ) from exc


def _locked(content: Content) -> ReaderError:
    if content.password:
        title = QT_TRANSLATE_NOOP("Pdf", "This password does not open “{name}”.")
    else:
        title = QT_TRANSLATE_NOOP("Pdf", "“{name}” is locked with a password.")
    return PasswordNeeded(
        message(title, name=content.name),
        _NOTHING,
        message(QT_TRANSLATE_NOOP("Pdf", "Enter the password that opens it.")),
    )


def _extracted(document: PdfDocument, content: Content) -> Extracted:
    from reader.adapters.sources.pdf_pages import outline_of, page_lines, properties_of

    count = len(document)
    wanted = parts_of(count, outline_of(document), content.part)
    pages = [page_lines(document, number) for number in range(wanted.start, wanted.end)]
    empty = [wanted.start + at + 1 for at, page in enumerate(pages) if not page.stretches]
    if len(empty) == len(pages):
        raise _without_text(document, content.name, wanted)
    around = [page_lines(document, number) for number in _around(wanted, count)]
    pages, around = _with_brackets(pages), _with_brackets(around)
    paragraphs = _paragraphs(pages, around, with_headline=wanted.start == 0)
    notices = (*_unread(document, empty), *_damage(paragraphs))
    found = Extracted(tuple(paragraphs), part=wanted.part, notices=notices)
    return _with_properties(found, properties_of(document))


def _around(wanted: PageRange, count: int) -> list[int]:
    """Return a few pages beside the wanted ones, where those are too few to see what repeats."""
    before = range(max(0, wanted.start - _NEIGHBOURS), wanted.start)
    after = range(wanted.end, min(count, wanted.end + _NEIGHBOURS))
    return [*before, *after] if wanted.end - wanted.start <= 2 * _NEIGHBOURS else []


def _with_brackets(pages: Sequence[PageLines]) -> list[PageLines]:
    """Turn the brackets of lines that run from the right, where the program turned them."""
    lines = [line for page in pages for line in page.lines if line.right_to_left]
    if not turned_brackets(line.text for line in lines):
        return list(pages)
    return [
        replace(
            page,
            stretches=tuple(
                tuple(line.translated(MIRRORED) if line.right_to_left else line for line in stretch)
                for stretch in page.stretches
            ),
        )
        for page in pages
    ]


def _paragraphs(
    pages: Sequence[PageLines], around: Sequence[PageLines], *, with_headline: bool
) -> list[Paragraph]:
    body = body_size_of([line for page in pages for line in page.lines])
    plans = plans_of(pages, around, body)
    return paragraphs_of_pages(plans, body, with_headline=with_headline)


def _without_text(document: PdfDocument, name: str, wanted: PageRange) -> ReaderError:
    from reader.adapters.sources.pdf_pages import has_pictures

    if not has_pictures(document, range(wanted.start, min(wanted.end, wanted.start + 3))):
        return EmptySource(
            message(QT_TRANSLATE_NOOP("Pdf", "There is no text in “{name}”."), name=name), _NOTHING
        )
    return EmptySource(
        message(QT_TRANSLATE_NOOP("Pdf", "“{name}” holds pictures of pages, not text."), name=name),
        _NOTHING,
        message(
            QT_TRANSLATE_NOOP(
                "Pdf",
                "Have its text recognised first (OCR), with a program such as OCRmyPDF and its "
                "Arabic data, and open what that makes.",
            )
        ),
    )


def _unread(document: PdfDocument, empty: Sequence[int]) -> tuple[Message, ...]:
    """Return the notice that some pages are pictures."""
    from reader.adapters.sources.pdf_pages import has_pictures

    pictures = [
        page for page in empty[: 2 * _MOST_NAMED] if has_pictures(document, range(page - 1, page))
    ]
    if not pictures:
        return ()
    named = ", ".join(map(str, pictures[:_MOST_NAMED]))
    more = " …" if len(pictures) > _MOST_NAMED else ""
    return (
        message(
            QT_TRANSLATE_NOOP("Pdf", "Pages that are pictures and could not be read: {pages}."),
            pages=named + more,
        ),
    )


def _damage(paragraphs: Sequence[Paragraph]) -> tuple[Message, ...]:
    texts = [one.text for one in paragraphs if one.kind is not BlockKind.FURNITURE]
    if not is_damaged(texts):
        return (_DOUBTFUL,) if is_doubtful(texts) else ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Pdf",
                "The text in this PDF is damaged: what it shows is not what it says, so many words "
                "here are wrong, and their translation with them. Look for the article as a page "
                "of the web or as a document.",
            )
        ),
    )


_DOUBTFUL: Final = message(
    QT_TRANSLATE_NOOP(
        "Pdf",
        "Some words or numbers of this PDF were not read as it shows them, for its letters have "
        "wrong codes. Check figures and names with the file itself.",
    )
)


def _with_properties(found: Extracted, properties: dict[str, str]) -> Extracted:
    """Add what the properties say where the text itself does not."""
    head = [one.text for one in found.paragraphs[:_HEAD]]
    has_date = any(date_of(text) for text in head)
    has_byline = any(is_byline(text, after_headline=True) for text in head)
    has_headline = any(one.kind is BlockKind.HEADLINE for one in found.paragraphs)
    title, author = sensible_title(properties["Title"]), sensible_author(properties["Author"])
    # A file that nobody described tells when it was printed, not when the text was written.
    day = sensible_date(properties["CreationDate"]) if title or author else ""
    return replace(
        found,
        title="" if has_headline else title,
        byline="" if has_byline else author,
        date="" if has_date else day,
    )
