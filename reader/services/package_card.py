"""The card of a package: what it is, who made it, its licence and data, how good, what it can't do.

Why it exists: a reader must know whom to believe. What the package's own README and metadata say is
set apart from what was measured here, and what nobody says is called unknown rather than left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.package_readme import (
    ClaimedFigure,
    Readme,
    licences_in,
    plain_line,
    read_readme,
)
from reader.services.evaluation_ports import Evaluation, EvaluationStore
from reader.services.ports import InstalledPackage

__all__ = ["CardEntry", "CardFiles", "CardPart", "PackageCard", "PackageCards", "card_entries"]

GOOD: Final = 65.0
FAIR: Final = 55.0
WEAK: Final = 45.0
"""chrF on the set that ships, from which a package is called so; the starters have 59 and 49."""
SHIPPED: Final = "shipped"


@dataclass(frozen=True, slots=True)
class CardFiles:
    """What lies in a package's folder about it.

    Attributes:
        readme: Its README, at most its first 64 KB; empty where it has none.
        metadata: The texts of its metadata.json, by key in lower case.
    """

    readme: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


class CardPart(StrEnum):
    """The parts of a card, in order."""

    WHAT = "what"
    MAKER = "maker"
    LICENCE = "licence"
    DATA = "data"
    CLAIMED = "claimed"
    MEASURED = "measured"
    WEAKNESSES = "weaknesses"


@dataclass(frozen=True, slots=True)
class PackageCard:
    """What is known of a package. Texts of its maker are plain, on one line, in his language.

    Attributes:
        package: The package.
        name: What its card calls it, else its id.
        summary: What it is, by its card; empty where that says nothing.
        maker: Who made it, by its card; empty where that is not known.
        made_of: What it was made from; empty where that is not known.
        licences: Those that its metadata or its card name for it.
        data: What it was trained on; empty where that is not known.
        data_licences: Those that its card names for the data.
        claimed: Figures of its card.
        measured: What was measured on this machine, newest first.
        weaknesses: What it is bad at, by its card.
    """

    package: InstalledPackage
    name: str
    summary: str = ""
    maker: str = ""
    made_of: str = ""
    licences: tuple[str, ...] = ()
    data: str = ""
    data_licences: tuple[str, ...] = ()
    claimed: tuple[ClaimedFigure, ...] = ()
    measured: tuple[Evaluation, ...] = ()
    weaknesses: str = ""


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A part of a card in plain words.

    Attributes:
        part: Which one.
        heading: What stands above it.
        lines: Our own words are messages; what the maker wrote is a text.
    """

    part: CardPart
    heading: Message
    lines: tuple[Message | str, ...]


@dataclass(frozen=True, slots=True)
class PackageCards:
    """The use case. Any lane; reads small files only.

    Attributes:
        files: Reads what lies in a package's folder; empty where it can't be read.
        store: What was measured here.
    """

    files: Callable[[InstalledPackage], CardFiles]
    store: EvaluationStore

    def card(self, package: InstalledPackage) -> PackageCard:
        """Return the card of a package."""
        found = self.files(package)
        readme = read_readme(found.readme)
        made_of = readme.said(r"\bmade of\b|\bbased on\b|\bbase model\b|\bconverted from\b")
        data = readme.said(r"\btrain|\bdata\b|\bcorpora\b|\bcredits\b")
        return PackageCard(
            package,
            name=readme.title or package.package_id,
            summary=plain_line(package.summary),
            maker=_maker(found.metadata, readme),
            made_of=made_of,
            licences=_licences(found, readme, made_of),
            data=data,
            data_licences=licences_in(data),
            claimed=readme.figures,
            measured=self.store.of((package,)),
            weaknesses=readme.said(r"\bweak|\blimit|\bknown (?:issues|problems)|\bcaveat|\bbias"),
        )


def _maker(metadata: Mapping[str, str], readme: Readme) -> str:
    for key in ("author", "maker", "made_by", "creator", "organization", "publisher"):
        if plain_line(metadata.get(key, "")):
            return plain_line(metadata[key])
    return readme.said(r"\bauthors?\b|\bmaker\b|\bmade by\b|\bcreators?\b|\bpublisher\b")


def _licences(found: CardFiles, readme: Readme, made_of: str) -> tuple[str, ...]:
    """Return the licences of the package itself: what is named as such, else those of its parts."""
    for key in ("license", "licence"):
        if plain_line(found.metadata.get(key, "")):
            return (plain_line(found.metadata[key]),)
    named = readme.said(r"\blicen[cs]e")
    return (licences_in(named) or (named,)) if named else licences_in(made_of)


def card_entries(card: PackageCard) -> tuple[CardEntry, ...]:
    """Return a card in plain words, every part of it; what is not known is said to be unknown."""
    return tuple(
        CardEntry(part, message(_HEADINGS[part]), tuple(lines(card)))
        for part, lines in _LINES.items()
    )


def _what(card: PackageCard) -> Iterator[Message | str]:
    package = card.package
    yield card.name
    if card.summary:
        yield card.summary
    yield message(
        QT_TRANSLATE_NOOP("PackageCard", "Version {version}, {megabytes} MB."),
        version=package.version,
        megabytes=max(1, round(package.size_bytes / 1_000_000)),
    )
    if package.also_from:
        yield message(
            QT_TRANSLATE_NOOP("PackageCard", "It also reads: {languages}."),
            languages=", ".join(package.also_from),
        )


def _by(card: PackageCard) -> Iterator[Message | str]:
    if card.maker:
        yield card.maker
    elif card.package.where == SHIPPED:
        yield message(
            QT_TRANSLATE_NOOP("PackageCard", "Made for this program, and installed with it.")
        )
    else:
        yield message(QT_TRANSLATE_NOOP("PackageCard", "Its card does not say who made it."))
    if card.made_of:
        yield card.made_of


def _licence(card: PackageCard) -> Iterator[Message | str]:
    if card.licences:
        yield ", ".join(card.licences)
    else:
        yield message(
            QT_TRANSLATE_NOOP(
                "PackageCard",
                "It names no licence: ask its maker before you pass it on or sell its work.",
            )
        )
    if any("NC" in licence.replace("-", " ").split() for licence in card.licences):
        yield message(QT_TRANSLATE_NOOP("PackageCard", "NC: its maker allows no commercial use."))
    if card.data_licences:
        yield message(
            QT_TRANSLATE_NOOP("PackageCard", "Of what it was trained on: {licences}."),
            licences=", ".join(card.data_licences),
        )


def _data(card: PackageCard) -> Iterator[Message | str]:
    yield card.data or message(
        QT_TRANSLATE_NOOP("PackageCard", "Its card does not say what it was trained on.")
    )


def _claimed(card: PackageCard) -> Iterator[Message | str]:
    sets: dict[str, list[str]] = {}
    for one in card.claimed:
        sets.setdefault(one.of, []).append(f"{one.metric} {one.value:g}")
    yield from (f"{of}: {', '.join(figures)}" for of, figures in sets.items())
    if card.claimed:
        yield message(
            QT_TRANSLATE_NOOP("PackageCard", "Figures of different sets can't be compared.")
        )
    else:
        yield message(QT_TRANSLATE_NOOP("PackageCard", "Its card has no figures."))


def _measured(card: PackageCard) -> Iterator[Message | str]:
    if not card.measured:
        yield message(QT_TRANSLATE_NOOP("PackageCard", "It was not measured on this machine yet."))
    for one in card.measured:
        chrf, bleu = one.scores.chrf, one.scores.bleu
        yield message(
            QT_TRANSLATE_NOOP(
                "PackageCard",
                "{pair}, {set}, {sentences} sentences: chrF {chrf} ± {chrf_margin}, "
                "BLEU {bleu} ± {bleu_margin}, {words} words a second ({date}).",
            ),
            pair=one.pair,
            set=plain_line(one.set_name),
            sentences=one.sentences,
            chrf=chrf.value,
            chrf_margin=chrf.margin,
            bleu=bleu.value,
            bleu_margin=bleu.margin,
            words=round(one.words_a_second),
            date=one.made_at[:10],
        )
        if one.failed:
            yield message(
                QT_TRANSLATE_NOOP("PackageCard", "Sentences that it could not translate: {count}."),
                count=one.failed,
            )


def _weaknesses(card: PackageCard) -> Iterator[Message | str]:
    if card.package.experimental:
        yield message(
            QT_TRANSLATE_NOOP("PackageCard", "Experimental: its maker does not rely on it either.")
        )
    own = [one for one in card.measured if one.pair == card.package.pair]
    if own:
        yield message(_verdict(own[0].scores.chrf.value))
    if card.weaknesses:
        yield card.weaknesses
    else:
        yield message(QT_TRANSLATE_NOOP("PackageCard", "Its card names no weaknesses."))
    yield message(
        QT_TRANSLATE_NOOP(
            "PackageCard",
            "Like every package it can be fluent and wrong: hold numbers, names and negations "
            "against the source.",
        )
    )


def _verdict(chrf: float) -> tuple[str, str]:
    if chrf >= GOOD:
        return QT_TRANSLATE_NOOP("PackageCard", "Most sentences say what the source says.")
    if chrf >= FAIR:
        return QT_TRANSLATE_NOOP(
            "PackageCard", "It gives the gist and most details; some details are wrong."
        )
    if chrf >= WEAK:
        return QT_TRANSLATE_NOOP(
            "PackageCard", "It gives the topic and often the gist; details are often wrong."
        )
    return QT_TRANSLATE_NOOP("PackageCard", "It gives the topic at best; many sentences are wrong.")


_HEADINGS: Final = {
    CardPart.WHAT: QT_TRANSLATE_NOOP("PackageCard", "What it is"),
    CardPart.MAKER: QT_TRANSLATE_NOOP("PackageCard", "Who made it"),
    CardPart.LICENCE: QT_TRANSLATE_NOOP("PackageCard", "Licence"),
    CardPart.DATA: QT_TRANSLATE_NOOP("PackageCard", "What it was trained on"),
    CardPart.CLAIMED: QT_TRANSLATE_NOOP("PackageCard", "Figures of its maker"),
    CardPart.MEASURED: QT_TRANSLATE_NOOP("PackageCard", "Measured on this machine"),
    CardPart.WEAKNESSES: QT_TRANSLATE_NOOP("PackageCard", "What it can't do"),
}
_LINES: Final[dict[CardPart, Callable[[PackageCard], Iterator[Message | str]]]] = {
    CardPart.WHAT: _what,
    CardPart.MAKER: _by,
    CardPart.LICENCE: _licence,
    CardPart.DATA: _data,
    CardPart.CLAIMED: _claimed,
    CardPart.MEASURED: _measured,
    CardPart.WEAKNESSES: _weaknesses,
}
