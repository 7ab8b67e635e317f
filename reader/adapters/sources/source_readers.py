"""Everything that reads sources, in the order in which it is asked.

Why it exists: window and command line read the same. Making the readers loads nothing; each loads
its library when it first reads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.adapters.sources.content import FormatReader
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.docx_document import DocxReader
from reader.adapters.sources.epub_book import EpubReader
from reader.adapters.sources.feed_file import FeedReader
from reader.adapters.sources.html_page import HtmlReader
from reader.adapters.sources.markdown_text import MarkdownReader
from reader.adapters.sources.mhtml import MhtmlReader
from reader.adapters.sources.odt_document import OdtReader
from reader.adapters.sources.pdf_document import PdfReader
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.rtf_document import RtfReader
from reader.adapters.sources.sentence_table import TableReader
from reader.adapters.sources.subtitles import SubtitleReader
from reader.adapters.sources.web_page import WebPageReader
from reader.adapters.storage.kept_pages import KeptPages
from reader.services.ports import Clock, SourceReader

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["format_readers", "source_readers"]


def format_readers() -> tuple[FormatReader, ...]:
    """Return a reader for each format that is not text or Markdown."""
    return (
        HtmlReader(),
        MhtmlReader(),
        FeedReader(),
        DocxReader(),
        OdtReader(),
        EpubReader(),
        RtfReader(),
        PdfReader(),
        SubtitleReader(),
        TableReader(),
    )


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
