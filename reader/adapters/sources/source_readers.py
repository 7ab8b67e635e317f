"""Everything that reads sources, in the order in which it is asked.

Why it exists: window and command line read the same. Making the readers loads nothing; each loads
its library when it first reads.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.adapters.sources.content import FormatReader
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.markdown_text import MarkdownReader
from reader.adapters.sources.pdf_document import PdfReader
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_table import TableReader
from reader.adapters.sources.subtitles import SubtitleReader
from reader.services.ports import SourceReader

__all__ = ["format_readers", "source_readers"]


def format_readers() -> tuple[FormatReader, ...]:
    """Return a reader for each format that is not text or Markdown."""
    return (
        PdfReader(),
        SubtitleReader(),
        TableReader(),
    )


def source_readers(new_id: Callable[[], str]) -> tuple[SourceReader, ...]:
    """Return the readers; `new_id` mints ids for blocks. Plain text comes last: it takes all."""
    documents = DocumentReader(format_readers(), new_id)
    return MarkdownReader(new_id), documents, PlainTextReader(new_id)
