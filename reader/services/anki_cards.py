"""What goes onto cards: notes, and words that are being learnt.

Why it exists: cards are learnt elsewhere for years, and a second export must update them. What
makes a card the same card is decided here: the id of its note, or the lemma and its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from reader.domain.arabic import Fold, folded
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note, PassageSide
from reader.services.export_notes import article_link

__all__ = ["AnkiCard", "AnkiWriter", "card_of_note", "card_of_word", "without_repeats"]

_LONGEST_TAG: Final = 60


@dataclass(frozen=True, slots=True)
class AnkiCard:
    """One card.

    Attributes:
        seed: What makes it the same card in every export.
        word: What is asked: a word or a passage; never empty.
        vowelled: It with its vowels, or empty.
        sentence: In which it stood.
        translation: Of the word or the sentence.
        note: Markdown.
        source: Title of the article and where it came from.
        link: Address of the article in this app.
        tags: Without white space; ``::`` between levels.
    """

    seed: str
    word: str
    vowelled: str = ""
    sentence: str = ""
    translation: str = ""
    note: str = ""
    source: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()


class AnkiWriter(Protocol):
    """Writes a package for Anki; lane work."""

    def __call__(self, cards: tuple[AnkiCard, ...], path: Path) -> int:
        """Write the file and return how many cards it holds.

        Raises:
            DiskFull: There is no room; what was there before is untouched.
            StorageUnavailable: It can't be written; what was there before is untouched.
        """
        ...


def card_of_note(
    note: Note,
    entry: LibraryEntry,
    *,
    vowelled: str = "",
    sentence: str = "",
    translation: str = "",
) -> AnkiCard:
    """Return the card of a note.

    Args:
        note: The note or highlight.
        entry: Its article.
        vowelled: Its quote with vowels, as far as that is known.
        sentence: The sentence of the article that it hangs on.
        translation: Of that sentence.
    """
    quote = note.passage.anchor.quote
    if note.passage.side is PassageSide.TARGET:  # what is asked is Arabic
        home = note.passage.home
        translation = translation or quote
        quote = sentence or (home.quote if home is not None else "") or quote
    word = quote or entry.title or entry.article_id
    tags = (*_tags_of(entry), *(_tag(one.replace("/", "::")) for one in note.tags))
    return AnkiCard(
        f"note {note.note_id}",
        word,
        vowelled,
        "" if sentence == word else sentence,
        translation,
        note.body,
        _source(entry),
        article_link(entry.article_id),
        tuple(dict.fromkeys(tags)),
    )


def card_of_word(
    lemma: str,
    word: str,
    entry: LibraryEntry,
    *,
    vowelled: str = "",
    sentence: str = "",
    translation: str = "",
    meaning: str = "",
) -> AnkiCard:
    """Return the card of a word that is being learnt.

    Args:
        lemma: It and the sentence make the card, however either is spelled.
        word: As it stood there.
        entry: The article where it was met.
        vowelled: The word with its vowels.
        sentence: In which it was met.
        translation: Of the sentence.
        meaning: Of the word; stands above the translation.
    """
    seed = f"word {folded(lemma, Fold.NAMES)} {folded(sentence)}"
    return AnkiCard(
        seed,
        word or lemma,
        vowelled,
        sentence,
        "\n".join(part for part in (meaning, translation) if part),
        "",
        _source(entry),
        article_link(entry.article_id),
        _tags_of(entry),
    )


def without_repeats(cards: tuple[AnkiCard, ...]) -> tuple[AnkiCard, ...]:
    """Return the cards in order, the first of those with the same seed alone."""
    return tuple({card.seed: card for card in reversed(cards)}.values())[::-1]


def _source(entry: LibraryEntry) -> str:
    return " · ".join(
        part for part in (entry.title, entry.site or entry.byline, entry.date) if part
    )


def _tags_of(entry: LibraryEntry) -> tuple[str, ...]:
    title = _tag(entry.title or entry.article_id)
    return (f"qari::{title}", *(_tag(one.replace("/", "::")) for one in entry.tags))


def _tag(text: str) -> str:
    """Return a text as one tag: no white space, no sign that Anki searches by."""
    kept = "".join(char if char.isalnum() or char in "_-:" else " " for char in text)
    return "_".join(kept.split())[:_LONGEST_TAG] or "_"
