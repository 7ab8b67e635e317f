"""Open a source: blocks from its reader, sentences from the splitter, an article out of both.

Why it exists: whatever a text came from, panes, engine and stores need the same thing: blocks that
segments tile, a language, a title, and what the reader of the article should be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockKind,
    Segment,
    SegmentId,
    SourceRef,
    fingerprint_of,
)
from reader.domain.block_language import block_languages
from reader.domain.dialect import is_mostly_dialect
from reader.domain.errors import NotText
from reader.domain.language import ARABIC
from reader.domain.language_guess import guess_language
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.site_rules import host_of, with_rules
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument, SentenceSplitter, SourceReader
from reader.services.site_rule_ports import RulesOf, no_rules

__all__ = ["OpenArticle"]

_BLOCKS_BETWEEN_CHECKS: Final = 64
_TITLE_LENGTH: Final = 80

_LOOKS_LIKE: Final = {
    "fa": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Persian, not Arabic."),
    "ur": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Urdu, not Arabic."),
    "ckb": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Kurdish, not Arabic."),
    "ps": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Pashto, not Arabic."),
    "ug": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Uyghur, not Arabic."),
    "sd": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Sindhi, not Arabic."),
    "he": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Hebrew, not Arabic."),
    "en": QT_TRANSLATE_NOOP("OpenArticle", "This text looks English, not Arabic."),
    "nl": QT_TRANSLATE_NOOP("OpenArticle", "This text looks Dutch, not Arabic."),
}
_UNKNOWN: Final = QT_TRANSLATE_NOOP("OpenArticle", "This text is not Arabic.")
_NO_LETTERS: Final = QT_TRANSLATE_NOOP("OpenArticle", "There are no words in this text.")
_DIALECT: Final = QT_TRANSLATE_NOOP(
    "OpenArticle",
    "Much of this text is dialect. The packages are made for Modern Standard Arabic, so its "
    "translation is less to be trusted.",
)
_OF_THE_ARTICLE: Final = frozenset({BlockKind.HEADLINE, BlockKind.BYLINE})
"""Kinds of blocks that count as written in the article's language, unlooked at."""


class OpenArticle:
    """The use case. Lane load; holds no state between calls."""

    def __init__(
        self,
        readers: Sequence[SourceReader],
        splitter: SentenceSplitter,
        new_id: Callable[[], str],
        rules_of: RulesOf = no_rules,
    ) -> None:
        """Keep the parts.

        Args:
            readers: Tried in order; the first that accepts a source reads it.
            splitter: Splits blocks into sentences.
            new_id: Mints an id that was never used before.
            rules_of: Gives what a person chose for a site; never fails.
        """
        self._readers = tuple(readers)
        self._splitter = splitter
        self._new_id = new_id
        self._rules_of = rules_of

    def open(self, source: SourceRef, cancel: CancelToken) -> Article:
        """Read `source` and return it as an article, not translated.

        Raises:
            SourceUnreadable: The file is gone, a directory, or may not be read.
            SourceRefused: It is hostile, damaged, protected or too large.
            PasswordNeeded: It is locked.
            NotText: It is not what its name says, in no known encoding, or of no kind that is read.
            EmptySource: There is nothing to read.
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: A page can't be fetched, and none is kept.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        document = self._reader_for(source).read(source, cancel)
        host = host_of(document.address)
        if host:
            blocks = with_rules(document.blocks, self._rules_of(host))
            document = replace(document, blocks=blocks)
            cancel.check()
        language = guess_language(
            "\n".join(block.text for block in document.blocks if not block.left_out)
        )
        cancel.check()
        blocks = _with_languages(document.blocks, language)
        segments = tuple(self._segments(blocks, language, cancel))
        return Article(
            article_id=ArticleId(self._new_id()),
            title=document.title or _title_from(document.blocks),
            language=language,
            blocks=blocks,
            segments=segments,
            source=source,
            fingerprint=fingerprint_of(document.blocks),
            byline=document.byline,
            date=document.date,
            site=document.site,
            part=document.part,
            notices=document.notices
            + _about_language(document, language)
            + _dialect(blocks, language),
            address=document.address,
        )

    def _reader_for(self, source: SourceRef) -> SourceReader:
        for reader in self._readers:
            if reader.accepts(source):
                return reader
        raise NotText(
            message(QT_TRANSLATE_NOOP("OpenArticle", "This kind of source can't be opened.")),
            message(QT_TRANSLATE_NOOP("OpenArticle", "Nothing was opened or changed.")),
            message(
                QT_TRANSLATE_NOOP(
                    "OpenArticle", "Open a text, a web page, a document, a book or a PDF."
                )
            ),
        )

    def _segments(
        self, blocks: tuple[Block, ...], language: str, cancel: CancelToken
    ) -> Iterator[Segment]:
        """Yield the segments of all blocks, furniture included, in reading order."""
        for number, block in enumerate(blocks):
            if number % _BLOCKS_BETWEEN_CHECKS == 0:
                cancel.check()
            for span in self._splitter.split(block.text, block.language or language):
                yield Segment(SegmentId(self._new_id()), block.block_id, span)


def _title_from(blocks: tuple[Block, ...]) -> str:
    """Return the start of the text, cut after a word, for an article without a headline."""
    shown = next((block.text for block in blocks if not block.left_out), blocks[0].text)
    text = " ".join(shown[: _TITLE_LENGTH * 4].split())
    if len(text) <= _TITLE_LENGTH:
        return text
    cut = text.rfind(" ", 0, _TITLE_LENGTH)
    return text[: cut if cut > 0 else _TITLE_LENGTH].rstrip() + "…"


def _with_languages(blocks: tuple[Block, ...], language: str) -> tuple[Block, ...]:
    """Return the blocks, those marked that are plainly in another language than the article."""
    judged = ["" if one.left_out or one.kind in _OF_THE_ARTICLE else one.text for one in blocks]
    found = block_languages(judged, language)
    return tuple(
        replace(block, language=other) if other else block
        for block, other in zip(blocks, found, strict=True)
    )


def _dialect(blocks: tuple[Block, ...], language: str) -> tuple[Message, ...]:
    """Return the notice that much of an Arabic article is dialect, or none."""
    if language != ARABIC:
        return ()
    texts = (block.text for block in blocks if block.is_for_translation)
    return (message(_DIALECT),) if is_mostly_dialect(texts) else ()


def _about_language(document: RawDocument, language: str) -> tuple[Message, ...]:
    """Return the notice that the article is not Arabic, or none."""
    if language == ARABIC:
        return ()
    if language in _LOOKS_LIKE:
        return (message(_LOOKS_LIKE[language]),)
    has_letters = any(char.isalpha() for block in document.blocks for char in block.text)
    return (message(_UNKNOWN if has_letters else _NO_LETTERS),)
