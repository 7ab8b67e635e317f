"""Plain text: files, pasted or dropped text, standard input.

Why it exists: most articles arrive as text without markup; what each line is has to be found out.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.adapters.sources.document import DocumentBuilder
from reader.adapters.sources.files import MARKDOWN_SUFFIXES, empty_source, load, suffix_of
from reader.domain.article import SourceKind, SourceRef
from reader.domain.paragraphs import paragraphs_of
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

__all__ = ["PlainTextReader"]


class PlainTextReader:
    """A `SourceReader` for what no other reader takes. Lane load."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        """Keep `new_id`, which mints ids for blocks."""
        self._builder = DocumentBuilder(new_id)

    def accepts(self, source: SourceRef) -> bool:
        """Tell whether `source` may be text; what its bytes are is seen when they are read."""
        if source.kind is SourceKind.FILE:
            return suffix_of(source) not in MARKDOWN_SUFFIXES
        return source.kind is not SourceKind.URL and not (source.markdown or source.html)

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        """Read `source`.

        Raises:
            SourceUnreadable: The file is gone, no plain file, or may not be read.
            NotText: The bytes are no text, or of an encoding that is not known.
            EmptySource: There is nothing to read.
            Cancelled: `cancel` was set.
        """
        loaded = load(source, cancel)
        paragraphs = paragraphs_of(loaded.text)
        if not paragraphs:
            raise empty_source(source)
        cancel.check()
        return self._builder.build(paragraphs, loaded, cancel)
