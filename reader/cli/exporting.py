"""``qari export`` and ``qari import-back``: work goes out to a customer and comes back corrected.

Why it exists: what the window delivers a script delivers too, with the same choices, and what comes
back is looked at before it is taken.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.adapters.sources.article_files import is_there
from reader.bootstrap import Context
from reader.cli.batch import export_batch, is_batch
from reader.cli.batch_sources import names_source
from reader.cli.console import Console, writable_path
from reader.cli.delivering import Deliverer, Ready, joined_ready
from reader.cli.listing import as_json, counted
from reader.cli.opening import asked_parts
from reader.cli.stores import Stores, article_of, entry_of, open_stores
from reader.domain.article import ArticleId
from reader.domain.errors import WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.export_article import (
    FORMATS,
    ExportChoice,
    ExportFormat,
    comments_of,
    format_of_name,
)
from reader.services.export_bilingual import Bilingual
from reader.services.keep_review import KeepReview
from reader.services.person_memory import LearnUnits
from reader.services.read_back import read_back, review_notes
from reader.services.returned_values import (
    Proposal,
    ReadBack,
    Remark,
)
from reader.services.take_returned import taken

__all__ = ["export", "import_back", "ready_of"]

STDIN: Final = "-"
_OF_ANOTHER: Final = message(
    QT_TRANSLATE_NOOP("CommandLine", "The file was made of another article than this one.")
)
_NOT_CHOSEN: Final = "text"
_NOWHERE: Final = frozenset({"", "-"})


def export(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Write a delivery, or many into a folder; return the exit code.

    Raises:
        WrongUse: No format is chosen, it is no text for the terminal, or there is no such article.
        ReaderError: The source can't be read, or the file not written.
    """
    choice = ExportChoice(
        _format(options),
        options.bilingual,
        options.only == "confirmed",
        options.with_notes,
        options.paragraphs,
    )
    if is_batch(options):
        return export_batch(context, options, choice, console)
    _check_single(options)
    (name,) = options.sources
    to_file = options.output not in _NOWHERE
    if to_file:
        writable_path(options.output, name if is_there(name) else STDIN)
    elif not FORMATS[choice.format].is_text:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "A file of the format {format} is no text."),
                format=choice.format.value,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name a file after -o.")),
        )
    ready = ready_of(context, options, Deliverer(context, options.to, choice, console))
    content = context.deliveries.made(ready.delivery(choice))
    if to_file:
        console.write_bytes(content, options.output)
    else:
        console.result(content.decode("utf-8"))
    return ready.reading.exit_code


def _check_single(options: argparse.Namespace) -> None:
    """Refuse what holds for a folder only."""
    if options.again or options.report:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "--again and --report are for many articles.")
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name a folder that is there after -o.")),
        )


def _format(options: argparse.Namespace) -> ExportFormat:
    if options.format != _NOT_CHOSEN:
        return ExportFormat(options.format)
    found = format_of_name(options.output)
    if found is None:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "Say which format is meant.")),
            hint=message(
                QT_TRANSLATE_NOOP("CommandLine", "Add --format, one of {formats}."),
                formats=", ".join(one.value for one in ExportFormat),
            ),
        )
    return found


def ready_of(context: Context, options: argparse.Namespace, deliverer: Deliverer) -> Ready:
    """Return what is delivered of a file or an article of the library."""
    (name,) = options.sources
    if names_source(name):
        met: set[ArticleId] = set()
        parts = asked_parts(context, name, options, deliverer.console)
        return joined_ready([deliverer.of_source(one, met) for one in parts])
    with open_stores(context, deliverer.console) as stores:
        article = article_of(stores.library, entry_of(stores.library, name))
        if options.output not in _NOWHERE:
            writable_path(options.output, article.source.location or STDIN)
        return deliverer.of_library(stores, article)


def import_back(context: Context, options: argparse.Namespace, console: Console) -> int:
    """List what a corrected file would change, or take it.

    Raises:
        WrongUse: There is no such article, or it has no translation in that language.
        SourceUnreadable: The file is gone, or may not be read.
        ReturnedFileRefused: It is hostile, broken or of another kind.
    """
    returned = context.deliveries.open_returned(Path(options.file).expanduser())
    with open_stores(context, console) as stores:
        found = entry_of(stores.library, options.article)
        language = _language(context, options, returned.target_language)
        bilingual = _kept(stores, options.article, language)
        comments = comments_of(bilingual, stores.notes.of_article(found.article_id))
        result = read_back(returned, bilingual, comments)
        if returned.article_id not in {
            None,
            found.article_id,
        }:  # same sentences are taken all the same
            result = replace(result, notices=(*result.notices, _OF_ANOTHER))
        if options.apply:
            _take(context, stores, bilingual, result, options.by or context.reviewer())
    if options.format == "json":
        document = {
            "article": found.article_id,
            "target_language": language,
            **_document(result),
            "applied": options.apply,
        }
        console.result(as_json(document))
    else:
        _print(result, console)
    for notice in result.notices:
        console.note(f"Note: {notice.english()}")
    said = "taken" if options.apply else "proposed; nothing was changed"
    console.note(
        f"{counted(len(result.proposals), 'change')} {said}; "
        f"{counted(result.unchanged, 'sentence')} came back as they were."
    )
    return 0


def _language(context: Context, options: argparse.Namespace, said: str) -> str:
    """Return the language that is meant: as asked, as the file says, or the window's.

    Raises:
        WrongUse: The file is in another language than asked for.
    """
    of_file = said.partition("-")[0].lower()
    if options.to and of_file not in {"", options.to}:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The file is in {language}, not in {wanted}."),
                language=of_file,
                wanted=options.to,
            )
        )
    return str(options.to or of_file or context.preferences.load().target)


def _kept(stores: Stores, wanted: str, language: str) -> Bilingual:
    found = entry_of(stores.library, wanted)
    article = article_of(stores.library, found)
    return Bilingual(article, language, stores.library.units(found.article_id, language))


def _take(
    context: Context, stores: Stores, bilingual: Bilingual, result: ReadBack, by: str
) -> None:
    article = bilingual.article
    revision = taken(result.proposals, bilingual, by, context.clock())
    notes = tuple(review_notes(result.proposals, article, context.new_id))
    with closing(context.memory()) as memory:
        KeepReview(stores.library, LearnUnits(memory).remember).run(article, revision)
    for note in notes:
        stores.notes.put(note)


def _print(result: ReadBack, console: Console) -> None:
    for one in result.proposals:
        who = " ".join(part for part in (one.by, one.when) if part)
        console.result(f"{one.place}. {one.state.value}{f' ({one_line(who)})' if who else ''}\n")
        if one.changes_text:
            console.result(f"   - {one_line(one.old)}\n   + {one_line(one.new)}\n")
        for said in one.comments:
            by = f"{said.by}: " if said.by else ""
            console.result(f"   # {one_line(by + said.text)}\n")
    for remark in result.remarks:
        place = f"{remark.place}. " if remark.place else ""
        console.result(f"{place}{remark.why.english()} {one_line(remark.text)}\n")


def _document(result: ReadBack) -> dict[str, object]:
    return {
        "proposals": [_proposal(one) for one in result.proposals],
        "remarks": [_remark(one) for one in result.remarks],
        "unchanged": result.unchanged,
        "notices": [one.english() for one in result.notices],
    }


def _proposal(one: Proposal) -> dict[str, object]:
    return {
        "unit": one.segment_id,
        "place": one.place,
        "old": one.old,
        "new": one.new,
        "old_state": one.old_state.value,
        "state": one.state.value,
        "by": one.by,
        "when": one.when,
        "comments": [
            {"text": said.text, "by": said.by, "at": said.made_at} for said in one.comments
        ],
    }


def _remark(one: Remark) -> dict[str, object]:
    return {
        "kind": one.kind.value,
        "unit": one.segment_id,
        "place": one.place,
        "why": one.why.english(),
        "text": one.text,
    }
