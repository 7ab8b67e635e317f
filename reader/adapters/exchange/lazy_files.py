"""Files that go out and come in, each opened by a function that imports its reader only then.

Why it exists: the parts that read and write the formats of the trade are heavy, and most runs need
none of them. Any thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.domain.glossary import GlossaryTerm
    from reader.services.anki_cards import AnkiCard
    from reader.services.export_article import Delivery
    from reader.services.export_notes import ArticleNotes
    from reader.services.import_plan import TermFile, TermFormat
    from reader.services.memory_ports import MemoryFile
    from reader.services.returned_values import ReturnedFile
    from reader.services.review_report import ReviewReport

__all__ = [
    "deliver",
    "delivered",
    "open_memory_file",
    "open_notes_file",
    "open_returned",
    "open_terms",
    "write_cards",
    "write_file",
    "write_report",
    "write_terms",
]


def open_terms(path: Path) -> TermFile:
    """Open a file of glossary terms."""
    from reader.adapters.exchange.term_files import open_term_file

    return open_term_file(path)


def write_terms(path: Path, terms: Sequence[GlossaryTerm], wanted: TermFormat) -> None:
    """Write glossary terms to a file, whole or not at all."""
    from reader.adapters.exchange.term_files import write_terms
    from reader.adapters.system.atomic_file import write_atomically

    text = "".join(write_terms(terms, wanted, for_spreadsheet=True))
    write_atomically(path, text.encode("utf-8"), private=False)


def open_memory_file(path: Path) -> MemoryFile:
    """Open a TMX file of units."""
    from reader.adapters.exchange.tmx_reader import TmxFile

    return TmxFile(path)


def open_notes_file(path: Path) -> Sequence[ArticleNotes]:
    """Open a file of notes."""
    from reader.adapters.exchange.note_file import open_note_file

    return open_note_file(path)


def write_cards(cards: tuple[AnkiCard, ...], path: Path) -> int:
    """Write an Anki package, whole or not at all; return how many cards it has."""
    from reader.adapters.export.anki_package import write_anki_package

    return write_anki_package(cards, path)


def delivered(delivery: Delivery) -> bytes:
    """Make a delivery in its format."""
    from reader.adapters.export.deliveries import delivered

    return delivered(delivery)


def deliver(delivery: Delivery, path: Path) -> None:
    """Write a delivery to a file, whole or not at all."""
    from reader.adapters.export.deliveries import deliver

    deliver(delivery, path)


def open_returned(path: Path) -> ReturnedFile:
    """Open a corrected file."""
    from reader.adapters.exchange.returned_files import open_returned_file

    return open_returned_file(path)


def write_report(path: Path, report: ReviewReport) -> None:
    """Write the report of a review as a page or a table, whole or not at all."""
    from reader.adapters.export.report_file import write_report

    write_report(path, report)


def write_file(path: Path, data: bytes) -> None:
    """Write a file that other programs are to read, whole or not at all."""
    from reader.adapters.system.atomic_file import write_atomically

    write_atomically(path, data, private=False)
