"""Feeds from the network and from files; lists of feeds from files.

Why it exists: a feed is named by an address or by a file, and what it holds is read in one way. A
file that says where its feed is to be had was saved from there, and that is followed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content
from reader.adapters.sources.files import unreadable, why_unreadable
from reader.adapters.system.addresses import address_of
from reader.domain.feeds import Feed, FollowedFeed, Outline
from reader.services.cancel import CancelToken
from reader.services.feed_ports import FetchedFeed

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["ACCEPTED", "FETCH_FEED", "LIMIT_BYTES", "FeedFetcher"]

FETCH_FEED: Final = "fetch feed"
LIMIT_BYTES: Final = 50_000_000
ACCEPTED: Final = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/xml",
    "application/json",
    "text/*",
    "application/xhtml+xml",
    "application/octet-stream",
)
"""What feeds come as, right and wrong; a page among them, which may name feeds."""
_TITLE: Final = "Qari"


class FeedFetcher:
    """A `FeedSource`. Lane load or work."""

    def __init__(self, network: Callable[[], Network]) -> None:
        """Keep what gives the network; it is asked at the first address."""
        self._network = network

    def fetch(
        self,
        address: str,
        cancel: CancelToken,
        *,
        etag: str = "",
        last_modified: str = "",
        allow_private: bool = False,
    ) -> FetchedFeed:
        """Return a feed; see the port."""
        cancel.check()
        if "://" not in address:
            return self._of_file(address, cancel)
        from reader.adapters.system.network import Validators

        url = address_of(address).url
        found = self._network().fetch(
            url,
            action=FETCH_FEED,
            accept=ACCEPTED,
            limit_bytes=LIMIT_BYTES,
            cancel=cancel,
            allow_private=allow_private,
            known=Validators(etag, last_modified),
        )
        validators = (found.validators.etag, found.validators.last_modified)
        if found.not_modified:
            return FetchedFeed(url, None, *validators)
        feed = _read(Content(found.data, url, found.charset, found.url), cancel)
        return FetchedFeed(url, feed, *validators)

    def _of_file(self, address: str, cancel: CancelToken) -> FetchedFeed:
        path = _absolute(address)
        try:
            str(path).encode()
        except UnicodeEncodeError as exc:  # a name in another encoding could not be kept
            raise unreadable(path.name, why_unreadable(exc)) from exc
        feed = _read(_content(path), cancel)
        return FetchedFeed(feed.address or str(path), feed)

    def read_list(self, path: str) -> tuple[Outline, ...]:
        """Return the feeds of an OPML file; see the port."""
        from reader.adapters.sources.opml_file import read_opml

        return read_opml(_content(_absolute(path)))

    def list_of(self, feeds: Iterable[FollowedFeed]) -> bytes:
        """Return feeds as an OPML file; see the port."""
        from reader.adapters.sources.opml_file import write_opml

        return write_opml(feeds, _TITLE)


def _read(content: Content, cancel: CancelToken) -> Feed:
    from reader.adapters.sources.feed_file import read_feed  # half of what a start would load

    return read_feed(content, cancel)


def _absolute(name: str) -> Path:
    """Return the absolute path of a file.

    Raises:
        SourceUnreadable: The working directory is gone, or no file can have that name.
    """
    try:
        return Path(name).expanduser().absolute()
    except RuntimeError as exc:  # no home
        raise unreadable(name, why_unreadable(FileNotFoundError(2, str(exc)))) from exc
    except (OSError, ValueError) as exc:
        raise unreadable(name, why_unreadable(exc)) from exc


def _content(path: Path) -> Content:
    """Return a file; one that is too large is cut, which its reader refuses.

    Raises:
        SourceUnreadable: It is gone, no plain file, or may not be read.
    """
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(21, "Is a directory or a device")
        with path.open("rb") as file:
            return Content(file.read(LIMIT_BYTES + 1), path.name)
    except (OSError, ValueError) as exc:
        raise unreadable(path.name, why_unreadable(exc)) from exc
