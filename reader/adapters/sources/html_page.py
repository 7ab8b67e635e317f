"""A `FormatReader` of web pages: saved, fetched, pasted.

Why it exists: a page is an article in the middle of other things. All that is visible comes out in
reading order; what is no part of the article is furniture with a reason, and a wrong guess can be
put right by the reader.

Source: `html_blocks`, `html_article`, `html_facts`; measured by ``python -m tests.eval.pages``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from reader.adapters.sources.charset import page_text
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_article import verdict_of
from reader.adapters.sources.html_blocks import HtmlBlock, blocks_of
from reader.adapters.sources.html_extraction import key_of_text
from reader.adapters.sources.html_facts import PageFacts, byline_in, facts_of, first_date, titled_by
from reader.adapters.sources.html_tags import TooManyTagsError
from reader.adapters.sources.html_tree import Page, parsed, textless_hint
from reader.adapters.sources.html_zones import NOT_ARTICLE, PAYWALL
from reader.adapters.sources.linked_data import LinkedData, linked_data
from reader.domain.article import BlockKind
from reader.domain.errors import EmptySource, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import ends_sentence
from reader.services.cancel import CancelToken

__all__ = ["LARGEST_PAGE_BYTES", "HtmlReader"]

LARGEST_PAGE_BYTES: Final = 20_000_000
_START: Final = b"<!--StartFragment-->"
_SHORT_WORDS: Final = 12
_FEW_LETTERS: Final = 80
_LONGEST_HINT: Final = 300
_LOCKED: Final = re.compile(
    r"(?:للمشتركين فقط|لمتابعة القراءة|لمواصلة القراءة|لإكمال القراءة|هذا المحتوى (?:مخصص|متاح) "
    r"للمشتركين|subscribe to (?:continue|read)|to continue reading)",
    re.IGNORECASE,
)


class HtmlReader:
    """Reads HTML. Lane load; keeps nothing."""

    formats = frozenset({Format.HTML})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what a page holds.

        Raises:
            SourceRefused: It is too large, or has too many elements.
            EmptySource: There is nothing to read in it; the hint says why.
            Cancelled: `cancel` was set.
        """
        if len(content.data) > LARGEST_PAGE_BYTES:
            raise _too_large(content.name)
        cancel.check()
        decoded = page_text(content.data, content.charset, mend=content.mend)
        cancel.check()
        try:
            page = parsed(decoded.text)
        except TooManyTagsError as exc:
            raise _too_intricate(content.name) from exc
        if page is None:
            raise _empty(content.name, message(_NOTHING))
        linked = linked_data(page.json_ld)
        facts = facts_of(page.root, linked, content.url)
        cancel.check()
        blocks = blocks_of(page.root)
        cancel.check()
        if content.fragment or _START in content.data:
            whole = _of_fragment(blocks, facts, decoded.notices)
            return _told(whole, facts) if content.url else whole
        found = _of_page(content.name, page, blocks, facts, linked)
        return replace(found, notices=decoded.notices + found.notices)


_NOTHING: Final = QT_TRANSLATE_NOOP("Pages", "There is no text in it.")


def _of_fragment(
    blocks: Sequence[HtmlBlock], facts: PageFacts, notices: tuple[Message, ...]
) -> Extracted:
    """Return a fragment: all of it is the article."""
    headline = next((at for at, one in enumerate(blocks) if _heads(one, at)), -1)
    return Extracted(
        tuple(_paragraph(one, is_headline=at == headline) for at, one in enumerate(blocks)),
        language=facts.language,
        notices=notices,
    )


def _told(found: Extracted, facts: PageFacts) -> Extracted:
    """Return a fragment with what is said of it: it has an address, as an entry of a feed has."""
    return replace(
        found,
        byline=facts.byline,
        date=first_date(facts.date, ()),
        site=facts.site,
        address=facts.address,
    )


def _heads(one: HtmlBlock, at: int) -> bool:
    return one.kind is BlockKind.SUBHEAD and (one.level == 1 or at == 0)


def _of_page(
    name: str, page: Page, blocks: list[HtmlBlock], facts: PageFacts, linked: LinkedData
) -> Extracted:
    letters = sum(len(one.text) for one in blocks if not any(z.is_sure for z, _ in one.zones))
    if _says_more(linked, letters):
        return _of_linked_data(blocks, facts, linked)
    if not letters or (letters < _FEW_LETTERS and _is_drawn_later(page)):
        raise _empty(name, textless_hint(page))
    verdict = verdict_of(None if page.is_heavy else page.root, blocks, facts.titles)
    for at in verdict.credits:
        if blocks[at].kind in {None, BlockKind.SUBHEAD} and at != verdict.headline:
            blocks[at].kind = BlockKind.BYLINE
    if verdict.headline >= 0:
        facts = titled_by(facts, blocks[verdict.headline].text)
    kept = [one for one, why in zip(blocks, verdict.reasons, strict=True) if why is None]
    if _says_more(linked, 2 * sum(len(one.text) for one in kept)):
        return _of_linked_data(blocks, facts, linked)
    paragraphs = tuple(
        _paragraph(one, reason, is_headline=at == verdict.headline)
        for at, (one, reason) in enumerate(zip(blocks, verdict.reasons, strict=True))
    )
    return _extracted(paragraphs, facts, kept, _locked(blocks, linked))


def _is_drawn_later(page: Page) -> bool:
    return page.scripts > 0 or page.is_frames or page.is_refresh


def _says_more(linked: LinkedData, letters: int) -> bool:
    """Tell whether the linked data hold the article and the page hardly does."""
    return len(linked.body) > max(_FEW_LETTERS, letters)


def _of_linked_data(blocks: Sequence[HtmlBlock], facts: PageFacts, linked: LinkedData) -> Extracted:
    """Return the article as the linked data hold it, and what is visible as furniture."""
    lines = [line.strip() for line in linked.body.splitlines() if line.strip()]
    known = {key_of_text(line) for line in (*lines, linked.title)}
    around = [
        Paragraph(one.text, BlockKind.FURNITURE, 0, _why(one), one.place)
        for one in blocks
        if key_of_text(one.text) not in known
    ]
    head = [Paragraph(linked.title, BlockKind.HEADLINE, 1)] if linked.title else []
    body = [Paragraph(line, None if _is_short(line) else BlockKind.PARAGRAPH) for line in lines]
    return _extracted((*head, *body, *around), facts, (), ())


def _why(one: HtmlBlock) -> Message:
    return one.zones[0][0].reason if one.zones else NOT_ARTICLE


def _extracted(
    paragraphs: tuple[Paragraph, ...],
    facts: PageFacts,
    kept: Sequence[HtmlBlock],
    notices: tuple[Message, ...],
) -> Extracted:
    return Extracted(
        paragraphs,
        title=facts.title,
        byline=facts.byline or byline_in(kept),
        date=first_date(facts.date, kept),
        site=facts.site,
        notices=notices,
        language=facts.language,
        address=facts.address,
    )


def _is_short(text: str) -> bool:
    return len(text.split()) <= _SHORT_WORDS and not ends_sentence(text)


def _paragraph(
    one: HtmlBlock, reason: Message | None = None, *, is_headline: bool = False
) -> Paragraph:
    text = one.marker + one.text
    if is_headline:
        return Paragraph(text, BlockKind.HEADLINE, 1, place=one.place)
    if reason is not None:
        return Paragraph(text, BlockKind.FURNITURE, 0, reason, one.place)
    kind = one.kind
    if kind is None and not _is_short(text) and not one.is_bold:
        kind = BlockKind.PARAGRAPH
    return Paragraph(text, kind, one.level, place=one.place)


def _says_locked(one: HtmlBlock) -> bool:
    return len(one.text) <= _LONGEST_HINT and _LOCKED.search(one.text) is not None


def _locked(blocks: Sequence[HtmlBlock], linked: LinkedData) -> tuple[Message, ...]:
    """Return a notice where the page shows a part only to those who have not paid."""
    is_zone = any(zone.reason == PAYWALL for one in blocks for zone, _ in one.zones)
    if not (linked.is_locked or is_zone or any(map(_says_locked, blocks))):
        return ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Pages",
                "This page shows only a part of its article to those who have not signed in; what "
                "it holds was read.",
            )
        ),
    )


def _too_large(name: str) -> SourceRefused:
    return SourceRefused(
        message(
            QT_TRANSLATE_NOOP("Sources", "“{name}” is larger than {limit} MB."),
            name=name,
            limit=LARGEST_PAGE_BYTES // 1_000_000,
        ),
        message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
        message(QT_TRANSLATE_NOOP("Pages", "Copy the article from a browser and paste it here.")),
    )


def _too_intricate(name: str) -> SourceRefused:
    return SourceRefused(
        message(
            QT_TRANSLATE_NOOP("Pages", "“{name}” has more elements than a page can be read with."),
            name=name,
        ),
        message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
        message(QT_TRANSLATE_NOOP("Pages", "Copy the article from a browser and paste it here.")),
    )


def _empty(name: str, hint: Message) -> EmptySource:
    return EmptySource(
        message(QT_TRANSLATE_NOOP("Pages", "There is no article in “{name}”."), name=name)
        if name
        else message(QT_TRANSLATE_NOOP("Sources", "There is no text.")),
        message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
        hint,
    )
