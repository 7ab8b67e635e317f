"""What is delivered of an article: which sentences, with which comments, in which format.

Why it exists: every format must agree on what goes in. A sentence that is not to go out as a draft
(one that nobody confirmed, where only confirmed ones are wanted) is treated as one that has no
translation: beside its source the target stays empty, and in a text of the target alone its source
stands in its place, as everywhere else. Leaving it out would change what the article says without
anybody seeing it. A rejected draft goes into no text of the target alone.

Comments are notes of kind "review"; a reader's own notes and highlights are nobody else's business
and are never delivered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from reader.domain.article import BlockKind, SegmentId
from reader.domain.article_text import source_text, target_text
from reader.domain.exchange_text import exchange_line
from reader.domain.file_names import file_name_of
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.note_places import place_notes
from reader.domain.notes import Note, NoteKind
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_bilingual import Bilingual, Row, Sentence

__all__ = [
    "CONFIRMED",
    "FORMATS",
    "Comment",
    "Delivery",
    "DeliveryWriter",
    "ExportChoice",
    "ExportFormat",
    "FormatFacts",
    "Numbered",
    "beginning_of",
    "comments_of",
    "delivery_of",
    "format_of_name",
    "sentences_in",
    "suggested_name",
    "title_of",
]

CONFIRMED: Final = frozenset({UnitState.CONFIRMED, UnitState.LOCKED})
"""The states of a sentence that a person stands behind."""


class ExportFormat(StrEnum):
    """The formats of a delivery; the values are those of the command line."""

    TMX = "tmx"
    XLIFF = "xliff"
    XLIFF2 = "xliff2"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
    EPUB = "epub"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class FormatFacts:
    """What is to be known of a format before anything is written.

    Attributes:
        suffix: Of its files, with the dot.
        label: Its name, for a person.
        always_bilingual: It has no form with the target alone.
        is_text: It can be shown in a terminal.
        comes_back: A corrected file of it can be read back.
        has_table: Source and target can stand in a table; it is the table that comes back.
    """

    suffix: str
    label: Message
    always_bilingual: bool = False
    is_text: bool = True
    comes_back: bool = False
    has_table: bool = False


FORMATS: Final[Mapping[ExportFormat, FormatFacts]] = {
    ExportFormat.DOCX: FormatFacts(
        ".docx",
        message(QT_TRANSLATE_NOOP("Export", "Word document (DOCX)")),
        is_text=False,
        comes_back=True,
        has_table=True,
    ),
    ExportFormat.XLIFF: FormatFacts(
        ".xlf",
        message(QT_TRANSLATE_NOOP("Export", "XLIFF 1.2, for translation tools")),
        always_bilingual=True,
        comes_back=True,
    ),
    ExportFormat.XLIFF2: FormatFacts(
        ".xlf",
        message(QT_TRANSLATE_NOOP("Export", "XLIFF 2.1, for translation tools")),
        always_bilingual=True,
        comes_back=True,
    ),
    ExportFormat.TMX: FormatFacts(
        ".tmx",
        message(QT_TRANSLATE_NOOP("Export", "Translation memory (TMX)")),
        always_bilingual=True,
    ),
    ExportFormat.HTML: FormatFacts(
        ".html", message(QT_TRANSLATE_NOOP("Export", "Web page (HTML)")), has_table=True
    ),
    ExportFormat.EPUB: FormatFacts(
        ".epub", message(QT_TRANSLATE_NOOP("Export", "Electronic book (EPUB)")), is_text=False
    ),
    ExportFormat.MARKDOWN: FormatFacts(".md", message(QT_TRANSLATE_NOOP("Export", "Markdown"))),
    ExportFormat.TEXT: FormatFacts(".txt", message(QT_TRANSLATE_NOOP("Export", "Plain text"))),
    ExportFormat.JSON: FormatFacts(
        ".json",
        message(QT_TRANSLATE_NOOP("Export", "JSON, for programs")),
        always_bilingual=True,
    ),
}
"""In the order in which they are offered."""

_SUFFIXES: Final = {
    **{facts.suffix: wanted for wanted, facts in reversed(list(FORMATS.items()))},
    ".xliff": ExportFormat.XLIFF,
    ".markdown": ExportFormat.MARKDOWN,
    ".htm": ExportFormat.HTML,
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What a person chose to deliver.

    Attributes:
        format: In which format.
        bilingual: Source and target, or the target alone; a format may know one of them only.
        only_confirmed: Only what a person confirmed or locked.
        with_notes: With the comments.
        in_paragraphs: Source and target as paragraphs in turn, where a format has a table too; the
            table alone can be read back.
    """

    format: ExportFormat
    bilingual: bool = False
    only_confirmed: bool = False
    with_notes: bool = False
    in_paragraphs: bool = False

    @property
    def is_bilingual(self) -> bool:
        """Tell whether source and target go out."""
        return self.bilingual or FORMATS[self.format].always_bilingual

    @property
    def is_table(self) -> bool:
        """Tell whether a document is a table with a row a sentence."""
        return self.bilingual and not self.in_paragraphs


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of a sentence.

    Attributes:
        text: Plain text or Markdown, lines ended by LF.
        by: A name; empty where it is not known.
        made_at: ISO 8601; empty where it is not known.
    """

    text: str
    by: str = ""
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A sentence that is delivered, with its number from 1 and its row."""

    number: int
    row: Row
    sentence: Sentence


_NO_COMMENTS: Final[Mapping[SegmentId, tuple[Comment, ...]]] = {}


@dataclass(frozen=True, slots=True)
class Delivery:
    """All that a writer gets.

    Attributes:
        bilingual: The article with the units that go out.
        choice: What was chosen.
        comments: By sentence; none where they are not wanted.
    """

    bilingual: Bilingual
    choice: ExportChoice
    comments: Mapping[SegmentId, tuple[Comment, ...]] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows that go out: no furniture, no empty block."""
        return tuple(
            row
            for row in self.bilingual.rows
            if not row.block.left_out and exchange_line(row.source_text)
        )

    @property
    def rows_for_translation(self) -> tuple[Row, ...]:
        """Return the rows that go out and are translated: none in another language."""
        return tuple(row for row in self.rows if row.block.is_for_translation)

    @property
    def sentences(self) -> Iterator[Numbered]:
        """Yield the sentences that go out and are translated, in reading order."""
        number = 0
        for row in self.rows_for_translation:
            for sentence in sentences_in(row):
                number += 1
                yield Numbered(number, row, sentence)

    @property
    def title(self) -> str:
        """Return the translated headline; that of the article where there is none."""
        return title_of(self.bilingual)

    @property
    def changed_at(self) -> str:
        """Return when the youngest target was made, UTC, ISO 8601; empty where that isn't known."""
        origins = (unit.origin for unit in self.bilingual.units.values())
        return max((origin.made_at for origin in origins if origin is not None), default="")

    def comments_on(self, segment: SegmentId) -> tuple[Comment, ...]:
        """Return what was said of a sentence."""
        return self.comments.get(segment, ())


def sentences_in(row: Row) -> tuple[Sentence, ...]:
    """Return the sentences of a row that a file can show; one of white space only is none."""
    return tuple(one for one in row.sentences if exchange_line(one.source))


DeliveryWriter = Callable[[Delivery], bytes]
"""Writes a delivery in one format, whole. Pure; any thread."""


def title_of(bilingual: Bilingual) -> str:
    """Return the translated headline of an article; its own title where there is none."""
    for row in bilingual.rows:
        if row.block.kind is BlockKind.HEADLINE and row.translated:
            return row.target_text
    return bilingual.article.title


def delivery_of(
    bilingual: Bilingual,
    choice: ExportChoice,
    comments: Mapping[SegmentId, tuple[Comment, ...]] = _NO_COMMENTS,
) -> Delivery:
    """Return what goes out of `bilingual` by `choice`."""
    units = {
        segment: unit if _goes_out(unit, choice) else _without_target(unit)
        for segment, unit in bilingual.units.items()
    }
    kept = dict(comments) if choice.with_notes else _NO_COMMENTS
    return Delivery(replace(bilingual, units=units), choice, kept)


def beginning_of(delivery: Delivery, rows: int = 12) -> Delivery:
    """Return a delivery of the first rows alone, for a preview that is made while one chooses."""
    kept = {row.block.block_id for row in delivery.rows[:rows]}
    article = delivery.bilingual.article
    first = replace(
        article,
        blocks=tuple(block for block in article.blocks if block.block_id in kept),
        segments=tuple(one for one in article.segments if one.block_id in kept),
    )
    return replace(delivery, bilingual=replace(delivery.bilingual, article=first))


def _goes_out(unit: TranslationUnit, choice: ExportChoice) -> bool:
    if choice.only_confirmed:
        return unit.state in CONFIRMED
    return choice.is_bilingual or unit.state is not UnitState.REJECTED


def _without_target(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit as if nobody had translated it; its source stays as it was corrected."""
    return TranslationUnit(unit.segment_id, unit.source, "", UnitState.MISSING)


def comments_of(
    bilingual: Bilingual, notes: Sequence[Note]
) -> Mapping[SegmentId, tuple[Comment, ...]]:
    """Return the review comments among the notes of an article, by sentence.

    A comment on several sentences stands at the first; one on the whole article, or on a passage
    that is gone, at the first sentence of all, so that none is lost.
    """
    reviews = [note for note in notes if note.kind is NoteKind.REVIEW and note.body.strip()]
    first = next((one.sentence for one in _all(bilingual)), None)
    if not reviews or first is None:
        return _NO_COMMENTS
    article = bilingual.article
    places = place_notes(
        reviews, source_text(article), target_text(article, bilingual.units, bilingual.target)
    )
    found: defaultdict[SegmentId, list[Comment]] = defaultdict(list)
    delivered = {one.sentence.segment.segment_id for one in _all(bilingual)}
    for note, place in zip(reviews, places, strict=True):
        here = [one for one in place.segments if one in delivered]
        segment = here[0] if here else first.segment.segment_id
        found[segment].append(Comment(note.body.strip(), made_at=note.changed_at))
    return {segment: tuple(said) for segment, said in found.items()}


def _all(bilingual: Bilingual) -> Iterator[Numbered]:
    return Delivery(bilingual, ExportChoice(ExportFormat.JSON)).sentences


def format_of_name(name: str) -> ExportFormat | None:
    """Return the format that the end of a file name stands for, or None."""
    _, dot, suffix = name.rpartition(".")
    return _SUFFIXES.get(f".{suffix.lower()}") if dot else None


def suggested_name(bilingual: Bilingual, choice: ExportChoice) -> str:
    """Return a name for the file, such as ``A library on the Nile.ar-en.docx``."""
    languages = bilingual.target
    if choice.is_bilingual:
        languages = f"{bilingual.article.language}-{bilingual.target}"
    return f"{file_name_of(title_of(bilingual))}.{languages}{FORMATS[choice.format].suffix}"
