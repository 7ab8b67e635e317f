"""Everything that reads sources, in the order in which it is asked.

Why it exists: window and command line read the same. Making the readers loads nothing; each loads
its library when it first reads.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content, Extracted, FormatReader
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.markdown_text import MarkdownReader
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.web_page import WebPageReader
from reader.adapters.storage.kept_pages import KeptPages
from reader.services.cancel import CancelToken
from reader.services.ports import Clock, SourceReader

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["LazyReader", "format_readers", "source_readers"]


_READERS: Final = (
    ("html_page:HtmlReader", (Format.HTML,)),
    ("mhtml:MhtmlReader", (Format.MHTML,)),
    ("feed_file:FeedReader", (Format.FEED,)),
    ("docx_document:DocxReader", (Format.DOCX,)),
    ("odt_document:OdtReader", (Format.ODT,)),
    ("epub_book:EpubReader", (Format.EPUB,)),
    ("rtf_document:RtfReader", (Format.RTF,)),
    ("pdf_document:PdfReader", (Format.PDF,)),
    ("subtitles:SubtitleReader", (Format.SUBTITLES,)),
    ("sentence_table:TableReader", (Format.TABLE,)),
)


class LazyReader:
    """A reader whose module is loaded when it first reads: most starts meet one format or none."""

    def __init__(self, place: str, formats: frozenset[Format]) -> None:
        """Name the reader as ``module:Class`` of this package, and what it reads."""
        self.formats = formats
        self._place = place
        self._reader: FormatReader | None = None

    @property
    def reader(self) -> FormatReader:
        """Return the reader itself."""
        if self._reader is None:
            module, _, name = self._place.partition(":")
            made: FormatReader = getattr(import_module(f"{__package__}.{module}"), name)()
            self._reader = made
        return self._reader

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what `content` holds; see `FormatReader`."""
        return self.reader.extract(content, cancel)


def format_readers() -> tuple[LazyReader, ...]:
    """Return a reader for each format that is not text or Markdown."""
    return tuple(LazyReader(place, frozenset(formats)) for place, formats in _READERS)


def source_readers(
    new_id: Callable[[], str],
    network: Callable[[], Network] | None = None,
    pages: KeptPages | None = None,
    clock: Clock = str,
) -> tuple[SourceReader, ...]:
    """Return the readers. Plain text comes last: it takes all.

    Args:
        new_id: Mints ids for blocks.
        network: Gives what fetches pages; without it, and without `pages`, no address is read.
        pages: Keeps them.
        clock: Says when they were fetched.
    """
    documents = DocumentReader(format_readers(), new_id)
    markdown, plain = MarkdownReader(new_id), PlainTextReader(new_id)
    if network is None or pages is None:
        return markdown, documents, plain
    web = WebPageReader(network, documents, (markdown, plain), pages, clock)
    return markdown, documents, web, plain
