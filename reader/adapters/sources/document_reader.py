"""A `SourceReader` over format readers: gets the bytes, has them read, makes the document.

Why it exists: where bytes come from and what they are is said once each. Text and Markdown have
readers of their own, which open huge files in parts.
"""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from reader.adapters.sources.content import LARGEST_BYTES, Content, FormatReader
from reader.adapters.sources.document import DocumentBuilder
from reader.adapters.sources.files import empty_source, name_of, unreadable, why_unreadable
from reader.adapters.sources.formats import HEAD_BYTES, Format, format_of
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import NotText, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

__all__ = ["DocumentReader"]

log = logging.getLogger(__name__)

_OWN: Final = frozenset({Format.PLAIN, Format.MARKDOWN})
"""Formats whose readers open files themselves."""


class DocumentReader:
    """Reads files and rich text of every format but text and Markdown. Lane load."""

    def __init__(self, readers: Iterable[FormatReader], new_id: Callable[[], str]) -> None:
        """Keep the format readers and `new_id`, which mints ids for blocks."""
        self._readers = {one: reader for reader in readers for one in reader.formats}
        self._builder = DocumentBuilder(new_id)

    def accepts(self, source: SourceRef) -> bool:
        """Tell whether a format reader is for `source`; looks at the first bytes of a file."""
        if source.kind is SourceKind.FILE:
            return _format_of_file(source.location) in self._readers
        return source.html and Format.HTML in self._readers

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        """Read `source`.

        Raises:
            SourceUnreadable: The file is gone, no plain file, or may not be read.
            SourceRefused: It is hostile, damaged, protected or too large.
            PasswordNeeded: It is locked.
            EmptySource: There is nothing to read.
            NotText: It is not what its name says.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        if source.kind is SourceKind.FILE:
            return self.read_content(_content_of(source), source, cancel)
        data = source.text.encode("utf-8", "surrogatepass")
        name = name_of(source)
        url = source.location if source.kind is SourceKind.URL else ""
        content = Content(
            data, name, charset="utf-8", url=url, part=source.part, mend=source.mend, fragment=True
        )
        return self.read_content(content, source, cancel, Format.HTML)

    def read_content(
        self,
        content: Content,
        source: SourceRef,
        cancel: CancelToken,
        known: Format | None = None,
    ) -> RawDocument:
        """Read bytes that are there already; `known` is their format, else they are looked at.

        Raises:
            As `read`.
        """
        if not content.data:
            raise empty_source(source)
        found = known or format_of(content.name, content.data[:HEAD_BYTES])
        reader = self._readers.get(found)
        if reader is None:
            raise NotText(
                message(
                    QT_TRANSLATE_NOOP("Sources", "“{name}” can't be opened."), name=content.name
                ),
                message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
            )
        extracted = reader.extract(content, cancel)
        document = self._builder.build_extracted(extracted, cancel)
        if not document.blocks:
            raise empty_source(source)
        return document


def _format_of_file(location: str) -> Format:
    """Return the format of a file; what can't be read is plain, whose reader says why."""
    path = Path(location)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Format.PLAIN
        with path.open("rb") as file:
            return format_of(path.name, file.read(HEAD_BYTES))
    except (OSError, ValueError) as exc:
        log.debug("the format of a file is not known: %s", exc)
        return Format.PLAIN


def _content_of(source: SourceRef) -> Content:
    name = name_of(source)
    try:
        with Path(source.location).open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as exc:
        raise unreadable(name, why_unreadable(exc)) from exc
    if len(data) > LARGEST_BYTES:
        raise SourceRefused(
            message(
                QT_TRANSLATE_NOOP("Sources", "“{name}” is larger than {limit} MB."),
                name=name,
                limit=LARGEST_BYTES // 1_000_000,
            ),
            message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
            message(
                QT_TRANSLATE_NOOP(
                    "Sources", "Save the part that you want to read as a file of text."
                )
            ),
        )
    return Content(data, name, part=source.part, password=source.password, mend=source.mend)
