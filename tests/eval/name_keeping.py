"""Measure how many glossary names a translation has right, without and with names kept.

Why it exists: names are what a reader of news looks for first, and a wrong one in a fluent sentence
hides well. Run it with ``python -m tests.eval.name_keeping``; it prints shares, BLEU and chrF of
every route that ships, and the names that are wrong in the end.

The rows of ``holdout.tsv`` are parted once, by the CRC-32 of their Arabic: odd ones are measured
on, even ones may be looked at (``--tune``). A name counts as *due* where the human translation has
it too, as the glossary spells it; of *all* matched names some are described or turned into an
adjective by the human translator, and then the glossary's name is not the right answer either.
The comparison shares no code with the app's own.
"""

from __future__ import annotations

import re
import sys
import unicodedata
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import sacrebleu  # noqa: TID253 - what it is compared with

from reader.domain.article import SegmentId
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.language import LanguagePair
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings, InstalledPackage, NamesPutIn
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle
from tests.engines import real_shelf
from tests.eval.names import HOLDOUT, shipped_index

ROUTES = (("en", False), ("nl", False), ("nl", True))


@dataclass(frozen=True)
class Row:
    """A sentence, its human translation and the names that the glossary finds in it."""

    source: str
    reference: str
    names: tuple[TermOccurrence, ...]


@dataclass(frozen=True)
class Name:
    """A matched name and its fate in one translation."""

    occurrence: TermOccurrence
    due: bool
    right: bool
    unit: TranslationUnit


@dataclass(frozen=True)
class Outcome:
    """What one way of translating made of the rows."""

    names: tuple[Name, ...]
    bleu: float
    chrf: float
    units: tuple[TranslationUnit, ...]

    def share(self, *, due: bool = True) -> float:
        """Return the share of names that are right; of those that are due, or of all."""
        asked = [name for name in self.names if name.due or not due]
        return sum(name.right for name in asked) / max(1, len(asked))

    def count(self, *, due: bool = True) -> str:
        """Return ``right/asked``."""
        asked = [name for name in self.names if name.due or not due]
        return f"{sum(name.right for name in asked)}/{len(asked)}"


def rows(target: str, *, tune: bool = False) -> list[Row]:
    """Return the rows of one half."""
    column = {"en": 1, "nl": 2}[target]
    index = shipped_index()
    lines = [line.split("\t") for line in HOLDOUT.read_text(encoding="utf-8").splitlines()]
    return [
        Row(cells[0], cells[column], tuple(_names(index.find(cells[0]), target)))
        for cells in lines
        if zlib.crc32(cells[0].encode()) % 2 == (0 if tune else 1)
    ]


def _names(found: Sequence[TermOccurrence], target: str) -> list[TermOccurrence]:
    return [one for one in found if one.term.kind is not TermKind.TERM and one.term.name(target)]


def stands(occurrence: TermOccurrence, text: str, language: str) -> bool:
    """Tell whether the glossary's name stands in `text`: whole, its acronym, or a family name."""
    plain = _plain(text)
    ending = "(?:'s|')?" if language == "en" else "(?:'s|'|s)?"
    return any(
        re.search(rf"(?<!\w){re.escape(_plain(form))}{ending}(?!\w)", plain)
        for form in _forms(occurrence, language)
    )


def _forms(occurrence: TermOccurrence, language: str) -> list[str]:
    known = occurrence.term.name(language)
    outside = " ".join(re.sub(r"\([^)]*\)", " ", known).split())
    inside = [part for found in re.findall(r"\(([^)]*)\)", known) for part in found.split(",")]
    forms = [outside, *(re.sub(r"^\s*(?:also|ook):?\s*", "", part).strip() for part in inside)]
    if occurrence.term.kind is TermKind.PERSON:
        forms.append(outside.split()[-1])
        if len(occurrence.form.split()) < len(occurrence.term.form.split()):
            forms.append(outside.split()[0])
    return [form for form in forms if form]


def _plain(text: str) -> str:
    parts = unicodedata.normalize(
        "NFKD", re.sub(r"[-\u2010\u2011]", " ", text.casefold().replace("’", "'"))
    )
    return "".join(part for part in parts if not unicodedata.combining(part))


def measure(
    target: str,
    *,
    through_english: bool = False,
    keep: bool = True,
    tune: bool = False,
    when: NamesPutIn | None = None,
    at_most: int | None = None,
) -> Outcome:
    """Translate one half with the shipped packages.

    Args:
        target: ``en`` or ``nl``.
        through_english: Whether by the route with two steps.
        keep: Whether names are kept.
        tune: Whether the half to look at is used instead of the half to measure on.
        when: When names are put in, instead of what the packages say.
        at_most: How many rows with names to use; none without names then.
    """
    chosen = rows(target, tune=tune)
    if at_most is not None:
        chosen = [row for row in chosen if row.names][:at_most]
    service = TranslateArticle(real_shelf(), lambda: "2026-01-01T00:00:00+00:00")
    routes = service.routes(LanguagePair("ar", target))
    route = next(one for one in routes if (len(one.steps) > 1) == through_english)
    requests = [
        SegmentRequest(SegmentId(str(n)), row.source, row.names if keep else ())
        for n, row in enumerate(chosen)
    ]
    made = service.translate(requests, _put(route, when), EngineSettings(), CancelToken(), tuple)
    units = {unit.segment_id: unit for batch in made for unit in batch}
    return _outcome(chosen, [units[one.segment_id] for one in requests], target)


def _put(route: Route, when: NamesPutIn | None) -> Route:
    if when is None:
        return route
    steps: list[InstalledPackage] = [replace(step, names_put_in=when) for step in route.steps]
    return replace(route, steps=tuple(steps))


def _outcome(chosen: Sequence[Row], units: Sequence[TranslationUnit], target: str) -> Outcome:
    names = tuple(
        Name(one, stands(one, row.reference, target), stands(one, unit.target, target), unit)
        for row, unit in zip(chosen, units, strict=True)
        for one in row.names
    )
    texts = [unit.target for unit in units]
    references = [[row.reference for row in chosen]]
    return Outcome(
        names,
        sacrebleu.corpus_bleu(texts, references).score,
        sacrebleu.corpus_chrf(texts, references).score,
        tuple(units),
    )


def report(outcome: Outcome, name: str, *, losses: bool = True) -> str:
    """Return a line of figures, and one for each due name that is wrong."""
    put_in = sum(bool(unit.origin and unit.origin.names_put_in) for unit in outcome.units)
    mended = [
        name
        for name in outcome.names
        if name.due and name.right and name.unit.origin and name.unit.origin.mended
    ]
    by_mending = sum(_was_mended(name) for name in mended)
    figures = (
        f"{name:20} due {outcome.share():6.1%} ({outcome.count()}), "
        f"all {outcome.share(due=False):6.1%} ({outcome.count(due=False)}); "
        f"{by_mending} right by mending; {put_in} sentences with names put in; "
        f"BLEU {outcome.bleu:.2f} chrF {outcome.chrf:.2f}"
    )
    lines = [figures]
    wrong = [name for name in outcome.names if name.due and not name.right]
    if losses:
        lines += [
            f"  wrong  {one.occurrence.form} [{one.occurrence.term.name('en')}]: {one.unit.target}"
            for one in wrong
        ]
    return "\n".join(lines)


def _was_mended(name: Name) -> bool:
    origin = name.unit.origin
    mended = {_plain(text) for text in origin.mended} if origin else set()
    known = [_plain(name.occurrence.term.name(tag)) for tag in ("en", "nl")]
    return any(text and any(text in one for one in known) for text in mended)


def main(print_line: Callable[[str], object]) -> None:
    """Measure every route that the shipped packages offer, and every way to put names in."""
    tune = "--tune" in sys.argv
    for target, through in ROUTES:
        name = f"ar-{'en-' if through else ''}{target}"
        plain = measure(target, through_english=through, keep=False, tune=tune)
        print_line(f"{report(plain, f'{name} without', losses=False)}\n")
        for when in (None, *NamesPutIn) if "--all" in sys.argv else (None,):
            outcome = measure(target, through_english=through, tune=tune, when=when)
            label = f"{name} {when or 'with'}"
            print_line(f"{report(outcome, label, losses=tune)}\n")


if __name__ == "__main__":
    main(sys.stdout.write)
