"""``qari notes export`` and ``import``.

Why it exists: notes outlive the app in formats that other programs read, and come from one machine
to another without loss.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reader.adapters.exchange.note_file import note_file, open_note_file
from reader.adapters.export.anki_package import write_anki_package
from reader.adapters.export.note_json import notes_json
from reader.adapters.export.note_markdown import notes_markdown
from reader.adapters.export.note_page import notes_html
from reader.adapters.export.note_table import notes_csv
from reader.bootstrap import Context
from reader.cli.console import Console, writable_path
from reader.cli.listing import as_json, counted
from reader.cli.sources import standard_input
from reader.cli.stores import Stores, entry_of
from reader.domain.errors import WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.vowelled_text import TashkilDial, VowelledText
from reader.services.anki_cards import AnkiCard
from reader.services.export_notes import ArticleNotes, NoteFormat, NoteWriter, notes_of
from reader.services.import_notes import ImportNotes, NoteImportPlan
from reader.services.import_plan import ConflictChoice
from reader.services.library_ports import EVERY_ARTICLE, NoteQuery
from reader.services.note_cards import NoteCards
from reader.services.vowel_sentence import vowelled_sentence

__all__ = ["export_notes", "import_notes", "note_query"]

STDIN: Final = "-"
_NOT_CHOSEN: Final = "text"
_LANGUAGES: Final = ("en", "nl")
_SUFFIXES: Final = {
    ".md": NoteFormat.MARKDOWN,
    ".markdown": NoteFormat.MARKDOWN,
    ".html": NoteFormat.HTML,
    ".htm": NoteFormat.HTML,
    ".json": NoteFormat.JSON,
    ".csv": NoteFormat.CSV,
    ".apkg": NoteFormat.ANKI,
}
_WRITERS: Final[dict[NoteFormat, NoteWriter]] = {
    NoteFormat.MARKDOWN: notes_markdown,
    NoteFormat.HTML: notes_html,
    NoteFormat.JSON: notes_json,
    NoteFormat.CSV: notes_csv,
}


def note_query(stores: Stores, options: argparse.Namespace, *, in_bin: bool = False) -> NoteQuery:
    """Return which notes the options ask for.

    Raises:
        WrongUse: There is no such article.
    """
    article = EVERY_ARTICLE
    if options.article:
        article = entry_of(stores.library, options.article).article_id
    return NoteQuery(
        search=getattr(options, "search", ""),
        article_id=article,
        tag=options.tag.strip().lstrip("#"),
        in_bin=in_bin,
    )


def export_notes(
    context: Context, stores: Stores, options: argparse.Namespace, console: Console
) -> int:
    """Write notes in one of the formats.

    Raises:
        WrongUse: The name says no format, or a package for Anki is to go to the terminal.
    """
    wanted = _format(options)
    to_file = options.output not in {"", "-"}
    if to_file:
        writable_path(options.output)  # a wrong name is said before the work, not after it
    elif wanted is NoteFormat.ANKI:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "A package for Anki is no text.")),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name a file: -o notes.apkg.")),
        )
    found = notes_of(stores.library, stores.notes, note_query(stores, options))
    if wanted is NoteFormat.ANKI:
        cards = _cards(context, stores, found, console)
        path = writable_path(options.output)
        count = write_anki_package(cards, path)
        console.note(f"Written: {path}")
        console.note(counted(count, "card"))
        return 0
    console.write(_WRITERS[wanted](found), options.output)
    console.note(counted(sum(len(one.notes) for one in found), "note"))
    return 0


def _format(options: argparse.Namespace) -> NoteFormat:
    if options.format != _NOT_CHOSEN:
        return NoteFormat(options.format)
    if options.output in {"", "-"}:
        return NoteFormat.MARKDOWN
    found = _SUFFIXES.get(Path(options.output).suffix.lower())
    if found is None:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The name {name} does not say which format."),
                name=options.output,
            ),
            hint=message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "End it in .md, .html, .json, .csv or .apkg, or add --format."
                )
            ),
        )
    return found


def _cards(
    context: Context, stores: Stores, found: Sequence[ArticleNotes], console: Console
) -> tuple[AnkiCard, ...]:
    target = context.preferences.load().target
    languages = (target, *(one for one in _LANGUAGES if one != target))

    def vowelled(sentence: str) -> VowelledText:
        return vowelled_sentence(context.words, sentence, TashkilDial.ALL)

    total = sum(len(one.notes) for one in found)
    cards: list[AnkiCard] = []
    for card in NoteCards(stores.library, languages, vowelled).of(found):
        cards.append(card)
        console.progress(f"{len(cards)} / {total} cards")
    return tuple(cards)


def import_notes(
    context: Context, stores: Stores, options: argparse.Namespace, console: Console
) -> int:
    """Import a file of notes, all of it or nothing.

    Raises:
        SourceUnreadable: The file is gone, or may not be read.
        NoteFileRefused: It is no file of notes, or not as it should be.
    """
    if options.file == STDIN:
        articles = note_file("standard input", standard_input(console, "the notes"))
    else:
        articles = open_note_file(Path(options.file).expanduser())
    work = ImportNotes(stores.library, stores.notes, context.new_id)
    plan = work.preview(articles)
    if options.dry_run:
        return _write_plan(plan, options, console)
    done = work.apply(plan, ConflictChoice(options.conflicts))
    if options.format == "json":
        counts = {"added": done.added, "replaced": done.replaced, "kept": done.kept}
        console.result(as_json({**counts, "without_article": plan.without_article}))
    else:
        console.result(
            f"Imported: {done.added} added, {done.replaced} changed, "
            f"{done.kept} left as they were.\n"
        )
    if plan.without_article:
        console.note(
            "Note: 1 note belongs to an article that is not here; import it too."
            if plan.without_article == 1
            else f"Note: {plan.without_article} notes belong to articles that are not here; "
            "import those too."
        )
    return 0


def _write_plan(plan: NoteImportPlan, options: argparse.Namespace, console: Console) -> int:
    counts = {"new": len(plan.new), "same": plan.same, "conflicts": len(plan.conflicts)}
    if options.format == "json":
        console.result(as_json({**counts, "without_article": plan.without_article}))
        return 0
    console.result(
        f"Would import: {counts['new']} new, {counts['same']} there already, "
        f"{counts['conflicts']} conflicts. Nothing was changed.\n"
    )
    return 0
