"""``qari terms``: the names and terms of an article, and how the translation renders them.

Why it exists: a reviewer checks a hundred articles with a script, and looks only at those where a
name was rendered wrongly. The glossary, the user's own terms and the translation are those of the
window.
"""

from __future__ import annotations

import argparse
import json
import logging
from collections.abc import Iterator, Mapping, Sequence

from reader.adapters.export.plain_text import one_line
from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.opening import opened
from reader.cli.reading import Reading, keeps_names, read_into
from reader.cli.sources import source_of
from reader.domain.article import SegmentId
from reader.domain.errors import StorageUnavailable
from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.name_rendering import source_span
from reader.services.cancel import CancelToken
from reader.services.guess_names import guessed_names
from reader.services.look_up_terms import LookUpTerms
from reader.services.name_consistency import NameUse, name_uses
from reader.services.prepare_translation import requests_of

__all__ = ["terms"]

log = logging.getLogger(__name__)

Occurrences = Mapping[SegmentId, Sequence[TermOccurrence]]
"""The terms of an article by segment, in reading order."""


def terms(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print the terms of a source; return the exit code of its translation."""
    article = opened(context, source_of(options.file, console, options.part), console)
    reading = Reading(article, options.to, keeps_names(context, options.names))
    read_into(context, reading, options.package, console, lambda: None)
    own, hidden = _of_user(context, article.fingerprint, console)
    shipped = ShippedGlossary(context.locations.resources / "glossary")
    service = LookUpTerms(shipped.terms, lambda: own, shipped.rules)
    texts = [
        (request.segment_id, _source(reading, request.segment_id, request.source))
        for request in requests_of(article, {})
    ]
    found = service.occurrences(texts, hidden)
    guessed = guessed_names(texts, found, context.words.is_ordinary, hidden, CancelToken())
    write = _json if options.format == "json" else _text
    console.result(write(service, reading, found, guessed))
    return reading.exit_code


def _source(reading: Reading, segment_id: SegmentId, text: str) -> str:
    """Return the text that was translated: the segment, or what the reader corrected it to."""
    unit = reading.units.get(segment_id)
    return text if unit is None or not unit.source else unit.source


def _of_user(
    context: Context, fingerprint: str, console: Console
) -> tuple[list[GlossaryTerm], frozenset[str]]:
    """Return the user's own terms and the ids hidden in this article; none where that fails."""
    store = context.own_terms()
    try:
        return list(store.every()), store.hidden(fingerprint)
    except StorageUnavailable as error:
        log.warning("own terms: %s", error)
        console.note(f"Note: {error} Only the glossary of the app was used.")
        return [], frozenset()
    finally:
        store.close()


def _json(service: LookUpTerms, reading: Reading, found: Occurrences, guessed: Occurrences) -> str:
    document = {
        "title": reading.article.title,
        "source_language": reading.article.language,
        "target_language": reading.target,
        "packages": list(reading.packages),
        "occurrences": [
            _entry(service, reading, segment_id, one)
            for segment_id, occurrences in found.items()
            for one in occurrences
        ],
        "probable": [
            {key: entry[key] for key in _OF_A_GUESS}
            for segment_id, occurrences in guessed.items()
            for entry in (_entry(service, reading, segment_id, one) for one in occurrences)
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(
    service: LookUpTerms, reading: Reading, segment_id: SegmentId, one: TermOccurrence
) -> dict[str, object]:
    unit = reading.units.get(segment_id)
    rendered = None
    if unit is not None and unit.target:
        rendered = service.rendering(one, unit, reading.target)
    place = one.span if unit is None else source_span(one, unit) or one.span
    return {
        "term": one.term.term_id,
        "kind": one.term.kind.value,
        "name": one.term.name(reading.target),
        "form": one.form,
        "segment": segment_id,
        "source": list(place),
        "rendered": None if rendered is None else rendered.text,
        "agrees": None if rendered is None else rendered.agrees,
    }


def _text(service: LookUpTerms, reading: Reading, found: Occurrences, guessed: Occurrences) -> str:
    del service
    uses = name_uses(found, reading.units, reading.target)
    lines = [line for kind in TermKind for line in _kind_lines(kind, uses[kind], reading.target)]
    lines += _guessed_lines(name_uses(guessed, reading.units, reading.target)[TermKind.PERSON])
    return "\n".join(lines or ["No names or terms of the glossary stand in this text."]) + "\n"


def _guessed_lines(uses: Sequence[NameUse]) -> Iterator[str]:
    if uses:
        yield "Perhaps names (guessed from a title; not in the glossary)"
    for use in uses:
        rendered = ", ".join(f"{one_line(one.text)} ({one.count})" for one in use.renderings)
        line = f"  {one_line(use.forms[0])} · {use.count}"
        yield f"{line} · {rendered}" if rendered else line


def _kind_lines(kind: TermKind, uses: Sequence[NameUse], language: str) -> Iterator[str]:
    if uses:
        yield _HEADINGS[kind]
    for use in uses:
        name = use.term.name(language) or use.term.form
        line = f"  {one_line(name)} · {one_line(use.forms[0])} · {use.count}"
        other = [
            f"{one_line(one.text) or '(not found)'} ({one.count})"
            for one in use.renderings
            if not one.agrees
        ]
        yield f"{line} ≠ {', '.join(other)}" if other else line


_OF_A_GUESS = ("form", "segment", "source", "rendered")
_HEADINGS = {
    TermKind.PERSON: "People",
    TermKind.PLACE: "Places",
    TermKind.ORGANISATION: "Organisations",
    TermKind.TERM: "Terms",
}
