"""A page of the web: fetched when the user asks for it, kept, and read like a file.

Why it exists: an article is most often an address. What comes is given to the reader of its format;
what it is, the bytes say first, then the server, then the name. It is kept, so that it opens again
without a connection, or after it is gone; not where the user reads privately.

A page that is opened in parts is fetched once: all parts must be of the same page.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from reader.adapters.sources.content import Content
from reader.adapters.sources.decoding import decoded
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import HEAD_BYTES, Format, format_of
from reader.adapters.storage.kept_pages import KeptPage, KeptPages
from reader.adapters.system.addresses import address_of
from reader.domain.article import SourceKind, SourceRef
from reader.domain.connections import PRIVATE
from reader.domain.errors import NetworkFailed, ServerRefused, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken
from reader.services.ports import Clock, RawDocument, SourceReader

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["ACCEPTED", "OPEN_PAGE", "WebPageReader"]

log = logging.getLogger(__name__)

OPEN_PAGE: Final = "open page"

_TYPES: Final = {
    "text/html": Format.HTML,
    "application/xhtml+xml": Format.HTML,
    "text/plain": Format.PLAIN,
    "text/markdown": Format.MARKDOWN,
    "application/rss+xml": Format.FEED,
    "application/atom+xml": Format.FEED,
    "application/feed+json": Format.FEED,
    "text/csv": Format.TABLE,
    "text/tab-separated-values": Format.TABLE,
    "text/vtt": Format.SUBTITLES,
    "application/x-subrip": Format.SUBTITLES,
    "multipart/related": Format.MHTML,
    "message/rfc822": Format.MHTML,
}
ACCEPTED: Final = (
    *_TYPES,
    "text/*",
    "application/xml",
    "application/json",
    "application/pdf",
    "application/epub+zip",
    "application/rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "application/octet-stream",
)
"""What can be read, or may be what can be read."""


class WebPageReader:
    """A `SourceReader` of addresses. Lane load."""

    def __init__(
        self,
        network: Callable[[], Network],
        documents: DocumentReader,
        texts: Sequence[SourceReader],
        pages: KeptPages,
        clock: Clock,
    ) -> None:
        """Keep the parts; nothing is opened.

        Args:
            network: Gives what fetches; asked at the first page.
            documents: Reads what has a format.
            texts: Read plain text and Markdown.
            pages: Keeps what was fetched.
            clock: Says when.
        """
        self._network = network
        self._documents = documents
        self._texts = tuple(texts)
        self._pages = pages
        self._clock = clock

    def accepts(self, source: SourceRef) -> bool:
        """Tell whether `source` is an address whose page is not there yet."""
        return source.kind is SourceKind.URL and not source.text

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        """Fetch a page and read it; where it can't be fetched, the one that is kept.

        Raises:
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: It can't be fetched, and none is kept.
            SourceRefused: It is too large, hostile, or of a type that can't be read.
            EmptySource: There is nothing to read.
            NotText: It can't be read.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        url = address_of(source.location).url
        kept = self._pages.get(url) if source.part else None
        notices: tuple[Message, ...] = ()
        page = kept
        if page is None:
            try:
                page = self._fetched(url, source, cancel)
            except NetworkFailed as error:
                page = kept = self._pages.get(url)
                if page is None:
                    raise
                notices = (_old(error, page),)
        document = self._document(page, source, cancel)
        if kept is None and source.keep:
            notices = self._keep(replace(page, canonical=document.address))
        address = document.address or page.url
        return replace(document, notices=(*notices, *document.notices), address=address)

    def _fetched(self, url: str, source: SourceRef, cancel: CancelToken) -> KeptPage:
        found = self._network().fetch(
            url,
            action=PRIVATE if source.private else OPEN_PAGE,
            accept=ACCEPTED,
            cancel=cancel,
            allow_private=source.allow_private,
        )
        return KeptPage(
            url, found.url, "", found.content_type, found.charset, self._clock(), found.data
        )

    def _document(self, page: KeptPage, source: SourceRef, cancel: CancelToken) -> RawDocument:
        name = _name(page.url)
        found = _format(name, page)
        if found not in {Format.PLAIN, Format.MARKDOWN}:
            content = Content(
                page.data, name, page.charset, page.url, source.part, mend=source.mend
            )
            return self._documents.read_content(content, source, cancel, found)
        text = _decoded(page, name)
        markdown = found is Format.MARKDOWN
        inner = SourceRef(SourceKind.TEXT, text=text, part=source.part, markdown=markdown)
        reader = next(one for one in self._texts if one.accepts(inner))
        return reader.read(inner, cancel)

    def _keep(self, page: KeptPage) -> tuple[Message, ...]:
        try:
            self._pages.put(page)
        except StorageUnavailable as exc:
            log.warning("a page can't be kept: %s", exc)
            return (
                message(
                    QT_TRANSLATE_NOOP(
                        "WebPage", "This page could not be kept to be read without a connection."
                    )
                ),
            )
        return ()


def _name(url: str) -> str:
    """Return how a person calls a page: the last part of its path, or its server."""
    parts = urlsplit(url)
    return PurePosixPath(unquote(parts.path)).name or parts.netloc


def _format(name: str, page: KeptPage) -> Format:
    """Return what a page is: as its bytes say, else the server, else its name."""
    head = page.data[:HEAD_BYTES]
    signed = format_of("", head)
    if signed is not Format.PLAIN:
        return signed
    return _TYPES.get(page.content_type) or format_of(name, head)


def _decoded(page: KeptPage, name: str) -> str:
    """Return a text, by the encoding that its server names where that fits.

    Raises:
        NotText: It is no text, or in an unknown encoding.
    """
    if page.charset and b"\x00" not in page.data:
        try:
            return page.data.decode(page.charset)
        except (LookupError, ValueError):
            log.info("the encoding that a server names does not fit: %s", page.charset)
    return decoded(page.data, name)


def _old(error: NetworkFailed, page: KeptPage) -> Message:
    date = page.fetched_at[:10]
    if isinstance(error, ServerRefused):
        return message(
            QT_TRANSLATE_NOOP(
                "WebPage",
                "The server does not give this page now; it is shown as it was on {date}.",
            ),
            date=date,
        )
    return message(
        QT_TRANSLATE_NOOP(
            "WebPage", "There is no connection; this is the page as it was on {date}."
        ),
        date=date,
    )
