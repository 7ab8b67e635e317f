"""Measure the reading of web pages: recall of paragraphs, furniture left in, headline, date.

Why it exists: a rule that helps one site breaks another; the numbers say which. Run it with
``python -m tests.eval.pages``; `--show` prints what went wrong in the pages whose rules may be
looked at, `--aside` in the others too. The pages marked ``aside`` were written after the rules.

The pages in ``tests/data/sources/pages`` were made for this, in the manner of old and new sites;
the ``.json`` beside each says what is its article and some of what is not.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.html_page import HtmlReader
from reader.adapters.sources.mhtml import MhtmlReader
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument
from tests.fakes import counting_ids

__all__ = ["PAGES", "Gold", "Score", "golds", "mistakes", "read", "report", "score", "total"]

PAGES = Path(__file__).parents[1] / "data" / "sources" / "pages"
SHORT = 20
_NO_KEY = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Gold:
    """What is known of a page."""

    path: Path
    part: str
    kind: str
    title: str
    date: str
    byline: str
    paragraphs: tuple[str, ...]
    furniture: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """Counts: paragraphs found, furniture left in the article, pages with a right headline …"""

    found: int = 0
    paragraphs: int = 0
    left: int = 0
    furniture: int = 0
    titles: int = 0
    dates: int = 0
    bylines: int = 0
    pages: int = 0

    def __add__(self, other: Score) -> Score:
        mine, its = vars(self), vars(other)
        return Score(**{name: mine[name] + its[name] for name in mine})

    @property
    def recall(self) -> float:
        """Share of the paragraphs that are in the article."""
        return self.found / self.paragraphs if self.paragraphs else 1.0

    @property
    def furniture_left(self) -> float:
        """Share of the furniture that is in the article."""
        return self.left / self.furniture if self.furniture else 0.0


def golds(part: str = "") -> list[Gold]:
    """Return what is known of the pages of a part, or of all."""
    found = []
    for sidecar in sorted(PAGES.rglob("*.json")):
        tree = json.loads(sidecar.read_text("utf-8"))
        if part in {"", tree["part"]}:
            tree["paragraphs"], tree["furniture"] = map(
                tuple, (tree["paragraphs"], tree["furniture"])
            )
            fields = {name: tree[name] for name in Gold.__dataclass_fields__ if name in tree}
            found.append(Gold(path=sidecar.with_suffix(""), **fields))
    return found


def read(path: Path) -> RawDocument:
    """Read a page."""
    reader = DocumentReader((HtmlReader(), MhtmlReader()), counting_ids())
    return reader.read(SourceRef(SourceKind.FILE, str(path)), CancelToken())


def _key(text: str) -> str:
    return _NO_KEY.sub("", text)


def _kept(document: RawDocument) -> list[str]:
    return [_key(one.text) for one in document.blocks if not one.left_out]


def _missing(gold: Gold, document: RawDocument) -> list[str]:
    kept = _kept(document)
    return [one for one in gold.paragraphs if not any(_key(one) in text for text in kept)]


def _left(gold: Gold, document: RawDocument) -> list[str]:
    kept = _kept(document)
    return [one for one in gold.furniture if _is_in(_key(one), kept)]


def _is_in(key: str, kept: list[str]) -> bool:
    """Tell whether furniture is in the article; a short line may be a part of a paragraph."""
    return any(key == text or (len(key) >= SHORT and key in text) for text in kept)


def score(gold: Gold) -> Score:
    """Return the counts of one page."""
    document = read(gold.path)
    return Score(
        found=len(gold.paragraphs) - len(_missing(gold, document)),
        paragraphs=len(gold.paragraphs),
        left=len(_left(gold, document)),
        furniture=len(gold.furniture),
        titles=_is_titled(gold, document),
        dates=document.date == gold.date,
        bylines=_key(gold.byline).endswith(_key(document.byline) or "-")
        or document.byline == gold.byline,
        pages=1,
    )


def _is_titled(gold: Gold, document: RawDocument) -> bool:
    heads = [one.text for one in document.blocks if one.kind is BlockKind.HEADLINE]
    return all(_key(one) == _key(gold.title) for one in (document.title, *(heads or [""])))


def total(pages: Iterable[Gold]) -> Score:
    """Return the counts of several pages together."""
    return sum(map(score, pages), Score())


def mistakes(gold: Gold) -> list[str]:
    """Return what is wrong with the reading of a page, a line each."""
    document = read(gold.path)
    found = [f"missing: {one[:70]}" for one in _missing(gold, document)]
    found += [f"left in: {one[:70]}" for one in _left(gold, document)]
    for name in ("title", "date", "byline"):
        is_there, wanted = getattr(document, name), getattr(gold, name)
        if _key(is_there) != _key(wanted):
            found.append(f"{name}: {is_there!r}, not {wanted!r}")
    return found


def _line(name: str, counts: Score) -> str:
    return (
        f"{name:28} {counts.recall:8.1%} of {counts.paragraphs:3} "
        f"{counts.furniture_left:8.1%} of {counts.furniture:3} "
        f"{counts.titles:3} {counts.dates:3} {counts.bylines:3} of {counts.pages:2}"
    )


def report(*, each: bool = False) -> str:
    """Return the table."""
    lines = [f"{'':28} {'recall':>15} {'furniture left':>15} headline, date, byline right"]
    for part in ("open", "aside"):
        pages = golds(part)
        if each:
            lines += [_line(one.path.name, score(one)) for one in pages]
        lines.append(_line(part, total(pages)))
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Print the table and, if asked, what went wrong."""
    print(report(each="--show" in arguments))  # noqa: T201 - the evaluation's result
    shown = golds("" if "--aside" in arguments else "open")
    if {"--show", "--aside"} & set(arguments):
        for gold in shown:
            for one in mistakes(gold):
                print(f"{gold.path.name}: {one}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
