"""Measure the reading of feeds: how many fields are as a person reads them.

Why it exists: RSS in its versions, Atom and JSON Feed differ in every field, and a change for one
breaks another. Run it with ``python -m tests.eval.feeds``; `--show` prints what is wrong. The
golds beside the feeds of ``tests/data/sources/feeds`` were written by hand.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_file import feed_from, parse_feed
from reader.adapters.sources.opml_file import read_opml

__all__ = ["FEEDS", "Field", "fields", "main"]

FEEDS = Path(__file__).parents[1] / "data" / "sources" / "feeds"
_HEAD = ("title", "site", "language", "address", "left_out")
_ENTRY = ("title", "link", "summary", "content", "author", "published")


@dataclass(frozen=True)
class Field:
    """One field of one file: what was found and what a person reads."""

    file: str
    name: str
    found: object
    gold: object

    @property
    def is_right(self) -> bool:
        """Tell whether they are the same."""
        return self.found == self.gold


def fields() -> Iterator[Field]:
    """Yield all fields of all files with a gold."""
    for path in sorted(FEEDS.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        gold = json.loads(path.read_text("utf-8"))
        content = Content((FEEDS / name).read_bytes(), name)
        if name.endswith(".opml"):
            found = [asdict(one) for one in read_opml(content)]
            yield Field(name, "count", len(found), len(gold))
            yield from _rows(name, found, gold, tuple(gold[0]))
        else:
            feed = asdict(feed_from(parse_feed(content), name))
            yield from (Field(name, one, feed[one], gold[one]) for one in _HEAD)
            yield Field(name, "entries", len(feed["entries"]), len(gold["entries"]))
            yield from _rows(name, feed["entries"], gold["entries"], _ENTRY)


def _rows(
    file: str,
    found: Sequence[Mapping[str, object]],
    gold: Sequence[Mapping[str, object]],
    names: Sequence[str],
) -> Iterator[Field]:
    for number, row in enumerate(gold):
        have = found[number] if number < len(found) else {}
        yield from (Field(file, name, have.get(name), row[name]) for name in names)


def main(arguments: Sequence[str]) -> int:
    """Print the share of right fields by file; the exit code is 1 where one is wrong."""
    every = list(fields())
    for file in dict.fromkeys(one.file for one in every):
        own = [one for one in every if one.file == file]
        print(f"{file:18} {sum(one.is_right for one in own):3} of {len(own):3}")  # noqa: T201
    wrong = [one for one in every if not one.is_right]
    print(f"{'all':18} {len(every) - len(wrong):3} of {len(every):3}")  # noqa: T201
    if "--show" in arguments:
        for one in wrong:
            print(f"{one.file} {one.name}: {one.found!r} for {one.gold!r}")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
