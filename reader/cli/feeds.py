"""``qari feeds``: follow feeds from the command line.

Why it exists: who reads every morning has a script for it. Nothing is fetched but by ``add`` and
``refresh``, which name what they contact.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import (
    SHORT_ID,
    Column,
    as_json,
    counted,
    shown_inside,
    styled,
    table,
    terminal_width,
)
from reader.domain.errors import (
    AddressRefused,
    FeedsOffered,
    NetworkFailed,
    ReaderError,
    SourceUnreadable,
    WrongUse,
)
from reader.domain.feeds import FeedEntry, FollowedFeed
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.follow_feeds import FetchFeeds, FollowFeeds, Refreshed, refresh

__all__ = ["feeds"]

_PAGE: Final = 500
_SHORTEST_ID: Final = 4
_FEEDS: Final = (
    Column("id", SHORT_ID),
    Column("unread", 6, to_right=True),
    Column("all", 5, to_right=True),
    Column("title"),
    Column("address"),
    Column("refreshed", 25),
)
_ENTRIES: Final = (
    Column("id", SHORT_ID),
    Column("", 1),
    Column("date", 10),
    Column("title"),
    Column("address"),
)


def feeds(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Run one of the verbs of ``qari feeds``; return the exit code."""
    return _ACTIONS[options.action](context, options, console)


@contextmanager
def _opened(context: Context, console: Console) -> Iterator[FollowFeeds]:
    store = context.feeds()
    try:
        yield FollowFeeds(store, context.new_id, context.clock)
    finally:
        for notice in store.take_notices():
            console.problem(notice.english())
        store.close()


def _add(context: Context, options: argparse.Namespace, console: Console) -> int:
    fetch = FetchFeeds(context.feed_source)
    with _opened(context, console) as follow, gentle_interrupts() as cancel:
        try:
            fetched = fetch.new(options.address, cancel, allow_private=console.allow_private)
        except FeedsOffered as error:
            _offer(error, options, console)
            raise
        added = follow.add(fetched, options.folder)
    for notice in added.notices:
        console.problem(notice.english())
    if options.format == "json":
        entry = {"is_new": added.is_new, "new": added.new, **_feed_entry(added.feed)}
        console.result(as_json({"feed": entry}))
        return 0
    console.result(f"{added.feed.feed_id}\t{added.new}\t{added.feed.title}\n")
    there = "" if added.is_new else "followed before, "
    title = shown_inside(added.feed.title)
    console.note(f"{title}: {there}{counted(added.new, 'new article')}.")
    return 0


def _offer(error: FeedsOffered, options: argparse.Namespace, console: Console) -> None:
    if options.format == "json":
        offered = [{"address": url, "title": title} for url, title in error.feeds]
        console.result(as_json({"offered": offered}))


def _list(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as follow:
        every = follow.every()
        if options.feed:
            feed = _feed_of(every, options.feed)
            entries = list(_entries(follow, feed, unread_only=options.unread))
            _tell_entries(feed, entries, options, console)
            return 0
    shown = [one for one in every if one.unread or not options.unread]
    if options.format == "json":
        unread = sum(one.unread for one in every)
        listed = [_feed_entry(one) for one in shown]
        console.result(as_json({"count": len(shown), "unread": unread, "feeds": listed}))
        return 0
    is_short = bool(terminal_width())
    rows = [
        (
            one.feed_id[:SHORT_ID] if is_short else one.feed_id,
            str(one.unread),
            str(one.entries),
            f"{one.folder}/{one.title}" if one.folder and is_short else one.title,
            one.address,
            one.refreshed_at,
        )
        for one in shown
    ]
    if rows:
        for line in table(_FEEDS, rows, terminal_width(), dim=styled()):
            console.result(line)
    for one in shown:
        if one.error is not None:
            console.problem(f"{shown_inside(one.title)}: {one.error.english()}")
    unread = sum(one.unread for one in shown)
    console.note(f"{counted(len(shown), 'feed')}, {counted(unread, 'unread article')}")
    return 0


def _entries(follow: FollowFeeds, feed: FollowedFeed, *, unread_only: bool) -> Iterator[FeedEntry]:
    start = 0
    while page := follow.entries(feed.feed_id, start, _PAGE, unread_only=unread_only):
        yield from page
        start += len(page)


def _tell_entries(
    feed: FollowedFeed, entries: list[FeedEntry], options: argparse.Namespace, console: Console
) -> None:
    if options.format == "json":
        listed = [_entry_entry(one) for one in entries]
        console.result(as_json({"feed": _feed_entry(feed), "entries": listed}))
        return
    is_short = bool(terminal_width())
    rows = [
        (
            one.entry_id[:SHORT_ID] if is_short else one.entry_id,
            "" if one.read else "•",
            one.published[:10] if is_short else one.published,
            one.title,
            one.link,
        )
        for one in entries
    ]
    if rows:
        for line in table(_ENTRIES, rows, terminal_width(), dim=styled()):
            console.result(line)
    console.note(f"{counted(len(entries), 'article')}, {feed.unread} unread")


def _refresh(context: Context, options: argparse.Namespace, console: Console) -> int:
    done: list[Refreshed] = []
    fetch = FetchFeeds(context.feed_source)
    with _opened(context, console) as follow, gentle_interrupts() as cancel:
        every = follow.every()
        wanted = [_feed_of(every, name) for name in options.feeds] or list(every)
        wanted = list(dict.fromkeys(wanted))
        try:
            console.progress(f"0 of {counted(len(wanted), 'feed')}")
            for one in refresh(fetch, follow, wanted, cancel, allow_private=console.allow_private):
                done.append(one)
                console.progress(f"{len(done)} of {counted(len(wanted), 'feed')}")
        finally:
            _tell_refreshed(done, options, console)
    return _exit_code([one.error for one in done if one.error is not None])


def _exit_code(errors: Sequence[ReaderError]) -> int:
    if any(isinstance(one, NetworkFailed) for one in errors):
        return NetworkFailed.exit_code
    return SourceUnreadable.exit_code if errors else 0


def _tell_refreshed(done: list[Refreshed], options: argparse.Namespace, console: Console) -> None:
    if options.format == "json":
        feeds_ = [{"new": one.new, **_feed_entry(one.feed)} for one in done if one.error is None]
        failed = [{"why": str(one.error), **_feed_entry(one.feed)} for one in done if one.error]
        console.result(as_json({"feeds": feeds_, "failed": failed}))
    for one in done:
        if options.format != "json" and one.error is None:
            title = one.feed.title
            console.result(f"{one.feed.feed_id}\t{one.new}\t{one.feed.unread}\t{title}\n")
        for notice in one.notices:
            console.problem(f"{shown_inside(one.feed.title)}: {notice.english()}")
        if one.error is not None:
            console.problem(f"qari: {shown_inside(one.feed.title)}: {one.error}")
    if any(isinstance(one.error, AddressRefused) and one.error.is_private for one in done):
        console.problem("With --allow-private it is fetched all the same.")
    new = sum(one.new for one in done)
    console.note(f"{counted(len(done), 'feed')}, {counted(new, 'new article')}")


def _mark(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as follow:
        feed = _feed_of(follow.every(), options.feed)
        ids = None
        if options.entries:
            entries = list(_entries(follow, feed, unread_only=False))
            ids = [_entry_of(entries, name).entry_id for name in options.entries]
        changed = follow.mark(feed.feed_id, ids, read=not options.unread)
        feed = follow.feed(feed.feed_id) or feed
    if options.format == "json":
        console.result(as_json({"changed": changed, "feed": _feed_entry(feed)}))
    else:
        console.result(f"{feed.feed_id}\t{changed}\t{feed.unread}\n")
    return 0


def _remove(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as follow:
        every = follow.every()
        gone = list(dict.fromkeys(_feed_of(every, name) for name in options.feeds))
        follow.remove([one.feed_id for one in gone])
    if options.format == "json":
        console.result(as_json({"removed": [_feed_entry(one) for one in gone]}))
    else:
        for one in gone:
            console.result(f"{one.feed_id}\t{one.address}\n")
    return 0


def _import(context: Context, options: argparse.Namespace, console: Console) -> int:
    outlines = context.feed_source.read_list(options.file)
    with _opened(context, console) as follow:
        taken = follow.take_list(outlines)
    if options.format == "json":
        console.result(as_json({"added": taken.added, "there": taken.there}))
    else:
        console.result(f"{taken.added}\t{taken.there}\n")
    added = counted(taken.added, "feed")
    console.note(f"{added} added, {taken.there} followed before. qari feeds refresh fetches them.")
    return 0


def _export(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as follow:
        every = follow.every()
        text = context.feed_source.list_of(every).decode("utf-8")
    console.write(text, options.output)
    files = sum("://" not in one.address for one in every)
    left = f"; {counted(files, 'feed')} of files left out" if files else ""
    console.note(f"{counted(len(every) - files, 'feed')}{left}")
    return 0


def _feed_of(every: Sequence[FollowedFeed], name: str) -> FollowedFeed:
    """Return the feed with an id, address or title, or the only one whose id begins so.

    Raises:
        WrongUse: There is none, or more than one.
    """
    found = [one for one in every if name in {one.feed_id, one.address}]
    found = found or [one for one in every if one.title == name.strip()]
    if not found and len(name) >= _SHORTEST_ID:
        found = [one for one in every if one.feed_id.startswith(name)]
    if len(found) == 1:
        return found[0]
    text = QT_TRANSLATE_NOOP("CommandLine", "No followed feed is {name}.")
    if found:
        text = QT_TRANSLATE_NOOP("CommandLine", "Several followed feeds are {name}.")
    hint = QT_TRANSLATE_NOOP("CommandLine", "qari feeds list shows them with their ids.")
    raise WrongUse(message(text, name=name), hint=message(hint))


def _entry_of(entries: Sequence[FeedEntry], name: str) -> FeedEntry:
    """Return the entry with an id or address, or the only one whose id begins so.

    Raises:
        WrongUse: There is none, or more than one.
    """
    found = [one for one in entries if name in {one.entry_id, one.link}]
    if not found and len(name) >= _SHORTEST_ID:
        found = [one for one in entries if one.entry_id.startswith(name)]
    if len(found) == 1:
        return found[0]
    text = QT_TRANSLATE_NOOP("CommandLine", "No article of this feed is {name}.")
    if found:
        text = QT_TRANSLATE_NOOP("CommandLine", "Several articles of this feed are {name}.")
    hint = QT_TRANSLATE_NOOP("CommandLine", "qari feeds list FEED shows them with their ids.")
    raise WrongUse(message(text, name=name), hint=message(hint))


def _feed_entry(one: FollowedFeed) -> dict[str, object]:
    return {
        "id": one.feed_id,
        "address": one.address,
        "title": one.title,
        "site": one.site,
        "folder": one.folder,
        "added_at": one.added_at,
        "refreshed_at": one.refreshed_at,
        "error": one.error.english() if one.error is not None else "",
        "entries": one.entries,
        "unread": one.unread,
    }


def _entry_entry(one: FeedEntry) -> dict[str, object]:
    return {
        "id": one.entry_id,
        "title": one.title,
        "address": one.link,
        "author": one.author,
        "date": one.published,
        "read": one.read,
        "whole": one.has_content,
    }


_ACTIONS: Final[dict[str, Callable[[Context, argparse.Namespace, Console], int]]] = {
    "add": _add,
    "list": _list,
    "refresh": _refresh,
    "mark": _mark,
    "remove": _remove,
    "import": _import,
    "export": _export,
}
