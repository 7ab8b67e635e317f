"""The options of ``qari feeds``.

Why it exists: verbs with verbs of their own stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

__all__ = ["FEEDS_FORMATS", "add_feeds"]

_BOTH: Final = ("text", "json")

FEEDS_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "feeds add": _BOTH,
    "feeds list": _BOTH,
    "feeds refresh": _BOTH,
    "feeds mark": _BOTH,
    "feeds remove": _BOTH,
    "feeds import": _BOTH,
    "feeds export": (),
}
"""What ``--format`` may be for each."""

_ADD: Final = """\
Follow a feed (RSS, Atom, JSON Feed) by its address, or from a file; a file that says where its feed
is to be had is followed there. Given a page, the feeds that it names are listed and none is added.
Only what is named is fetched."""

_REFRESH: Final = """\
Look for new articles, in all feeds or in some. Only the addresses of these feeds are contacted; a
feed that fails stops none of the others. The exit code is 7 if one can't be fetched, 3 if what came
is no feed. Nothing is ever fetched unasked."""

_LIST: Final = """\
List the followed feeds with how many articles are unread; of one feed, its articles, newest first,
with their addresses. Nothing is fetched: qari text ADDRESS fetches an article."""

_ONE: Final = "address, title or id of a feed, or the beginning of its id"


def add_feeds(parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> None:
    """Give ``feeds`` its own verbs, each with the common options of `parents`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, description: str = "") -> argparse.ArgumentParser:
        found = actions.add_parser(
            name,
            help=summary,
            description=description or summary,
            parents=list(parents),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if name != "export":
            found.add_argument(
                "--json",
                dest="format",
                action="store_const",
                const="json",
                default=argparse.SUPPRESS,
                help="the same as --format json",
            )
        return found

    add = action("add", "follow a feed, by its address or from a file", _ADD)
    add.add_argument("address", metavar="ADDRESS|FILE", help="of a feed")
    add.add_argument("--folder", default="", metavar="NAME", help="put it there, as News/Economy")
    listed = action("list", "list the feeds, or the articles of one", _LIST)
    listed.add_argument("feed", nargs="?", default="", metavar="FEED", help=_ONE)
    listed.add_argument("--unread", action="store_true", help="only what is unread")
    refresh = action("refresh", "look for new articles, when you ask for it", _REFRESH)
    refresh.add_argument("feeds", nargs="*", metavar="FEED", help=f"{_ONE}; all without one")
    mark = action("mark", "mark articles of a feed as read, or as unread")
    mark.add_argument("feed", metavar="FEED", help=_ONE)
    mark.add_argument("entries", nargs="*", metavar="ARTICLE", help="ids or addresses; else all")
    mark.add_argument("--unread", action="store_true", help="mark as unread")
    remove = action("remove", "follow feeds no more, and forget what they had")
    remove.add_argument("feeds", nargs="+", metavar="FEED", help=_ONE)
    taken = action("import", "follow the feeds of an OPML file; nothing is fetched for it")
    taken.add_argument("file", metavar="FILE", help="an OPML file")
    export = action("export", "write the followed feeds as OPML")
    export.add_argument("-o", dest="output", default="", metavar="OUT", help="write to this file")
