"""Cards of notes with what the library knows of their passages: sentence, translation, vowels.

Why it exists: a card with a word alone teaches little. The sentence that a note hangs on now, its
kept translation and its vowels are found here, for whoever exports; a note whose article or passage
is gone has a card of its own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.article_text import SideText, source_text
from reader.domain.note_places import NotePlace, place_notes
from reader.domain.notes import Note, PassageScope, PassageSide
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit
from reader.domain.vowelled_text import VowelledText
from reader.domain.words import word_count
from reader.services.anki_cards import AnkiCard, card_of_note
from reader.services.export_notes import ArticleNotes
from reader.services.library_ports import Library

__all__ = ["NoteCards"]

_MOST_SENTENCES: Final = 3
_MOST_VOWELLED: Final = 12
"""Words of a quote that is shown vowelled too: of more nobody asks how they are said."""

Units = Mapping[SegmentId, TranslationUnit]


class NoteCards:
    """Makes cards. The thread is that of the library."""

    def __init__(
        self,
        library: Library,
        languages: Sequence[str],
        vowelled: Callable[[str], VowelledText],
    ) -> None:
        """Read from `library`.

        Args:
            library: The articles and their translations.
            languages: Of the translations, the one that is wanted most first.
            vowelled: Puts all vowel marks into a sentence.
        """
        self._library = library
        self._languages = tuple(languages)
        self._vowelled = vowelled

    def of(self, articles: Sequence[ArticleNotes]) -> Iterator[AnkiCard]:
        """Yield the card of each note, in order.

        Raises:
            StorageUnavailable: An article can't be read.
        """
        for one in articles:
            article = self._library.article(one.entry.article_id)
            if article is None:
                yield from (card_of_note(note, one.entry) for note in one.notes)
                continue
            text = source_text(article)
            units = self._units(one)
            for note, place in zip(one.notes, place_notes(one.notes, text), strict=True):
                yield card_of_note(
                    note,
                    one.entry,
                    vowelled=self._vowelled_quote(note, place, text),
                    sentence=_sentence(place, text),
                    translation=_translation(note, place, units),
                )

    def _units(self, one: ArticleNotes) -> Units:
        for language in self._languages:
            units = self._library.units(one.entry.article_id, language)
            if units:
                return units
        return {}

    def _vowelled_quote(self, note: Note, place: NotePlace, text: SideText) -> str:
        if note.passage.side is PassageSide.TARGET or len(place.segments) != 1:
            return ""
        quote = place.span.of(text.text)
        sentence = text.span_of(place.segments[0])
        if sentence is None or word_count(quote) > _MOST_VOWELLED:
            return ""
        inside = Span(
            max(place.span.start, sentence.start), min(place.span.end, sentence.end)
        ).shifted(-sentence.start)
        shown = self._vowelled(sentence.of(text.text)).of(inside)
        return "" if shown == quote else shown


def _sentence(place: NotePlace, text: SideText) -> str:
    spans = [text.span_of(segment) for segment in place.segments[:_MOST_SENTENCES]]
    return " ".join(span.of(text.text) for span in spans if span is not None)


def _translation(note: Note, place: NotePlace, units: Units) -> str:
    if note.passage.scope is PassageScope.ARTICLE:
        return ""
    wanted = place.segments[:_MOST_SENTENCES]
    return " ".join(units[one].target for one in wanted if one in units and units[one].target)
