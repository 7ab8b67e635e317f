"""A bilingual table for Word: number, source, translation, state, comment.

Why it exists: colleagues correct in Word. Each row carries its sentence's id, a digest of what was
sent and its state in a content control around the number, and the id again in a hidden bookmark: a
row that is moved or copied is known again, and a sentence that nobody touched is told from one that
was edited in the app meanwhile.

The table itself runs from left to right (no ``w:bidiVisual``) where the translation does: numbers,
states and comments are in its script, and a reviewer's eye goes from the source at its left to the
translation. The cells of the source run from right to left.

Source: ECMA-376 part 1, 17.4 (tables), 17.5.2 (content controls), 17.13.6 (bookmarks).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from reader.adapters.export.delivery_texts import COLUMNS, STATES, language_name, state_label
from reader.adapters.export.docx_package import LANDSCAPE, docx_package
from reader.adapters.export.docx_runs import paragraph, runs, text_runs
from reader.adapters.export.xml_text import attribute
from reader.domain.article import BlockKind
from reader.domain.exchange_text import text_digest
from reader.domain.language import Direction, direction_of
from reader.domain.translation import UnitState
from reader.services.export_article import Comment, Delivery, Numbered

__all__ = ["BOOKMARK", "TAG", "docx_table"]

TAG: Final = "qari:"
"""Begins the tag of a row's content control; id, digest and state follow, joined by colons."""

BOOKMARK: Final = "_qari_"
"""Begins the name of a row's bookmark; Word hides names that begin with a low line."""

_WIDTHS: Final = (680, 4900, 4900, 1290, 2800)
_BOOKMARK_ID: Final = re.compile(r"\w{1,34}")
_HEADS: Final = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})
_ENGLISH: Final = "en"


def docx_table(delivery: Delivery) -> bytes:
    """Return the document."""
    bilingual = delivery.bilingual
    names = (language_name(bilingual.article.language), language_name(bilingual.target))
    about = [bilingual.article.byline, bilingual.article.site, bilingual.article.date]
    said = " · ".join([*(one for one in about if one), " → ".join(names)])
    target, source = bilingual.target, bilingual.article.language
    body = [
        paragraph(runs(delivery.title, target, source), "Title", direction_of(target)),
        paragraph(text_runs(said, _ENGLISH, source), "Byline"),
        _table(delivery, names),
        paragraph("", "TableText"),  # Word wants a paragraph after a table
    ]
    return docx_package(delivery, "".join(body), LANDSCAPE)


def _table(delivery: Delivery, names: tuple[str, str]) -> str:
    visual = "<w:bidiVisual/>" if _is_right_to_left(delivery.bilingual.target) else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    number, _, _, state, comment = COLUMNS
    head = "".join(
        _cell(paragraph(runs(text, _ENGLISH), "TableHeading"), at, shade="F2F2F2")
        for at, text in enumerate((number, *names, state, comment))
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{visual}'
        f'<w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        f"{''.join(_rows(delivery))}</w:tbl>"
    )


def _is_right_to_left(language: str) -> bool:
    return direction_of(language) is Direction.RTL


def _rows(delivery: Delivery) -> Iterator[str]:
    bilingual = delivery.bilingual
    target, source = bilingual.target, bilingual.article.language
    for one in delivery.sentences:
        block, sentence = one.row.block, one.sentence
        style = "TableHeading" if block.kind in _HEADS else "TableText"
        state = sentence.unit.state if sentence.unit is not None else UnitState.MISSING
        cells = (
            paragraph(_number(one, state), "TableSmall"),
            paragraph(runs(sentence.source, source, target), style, block.direction),
            paragraph(runs(sentence.target, target, source), style, direction_of(target)),
            paragraph(runs(state_label(state), _ENGLISH), "TableSmall"),
            _comments(delivery.comments_on(sentence.segment.segment_id), source),
        )
        filled = "".join(_cell(text, at) for at, text in enumerate(cells))
        yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{filled}</w:tr>"


def _cell(content: str, column: int, shade: str = "") -> str:
    ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    width = f'<w:tcW w:w="{_WIDTHS[column]}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{ground}</w:tcPr>{content}</w:tc>"


def _number(one: Numbered, state: UnitState) -> str:
    """Return the number of a row with what tells its sentence."""
    segment = one.sentence.segment.segment_id
    sent = STATES[state_label(state)].value  # as it will be read
    tag = attribute(f"{TAG}{segment}:{text_digest(one.sentence.target)}:{sent}")
    control = (
        f'<w:sdt><w:sdtPr><w:tag w:val={tag}/><w:id w:val="{one.number}"/>'
        '<w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>'
        f"<w:r><w:t>{one.number}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    if _BOOKMARK_ID.fullmatch(segment) is None:
        return control
    begins = f'<w:bookmarkStart w:id="{one.number}" w:name="{BOOKMARK}{segment}"/>'
    return f'{begins}{control}<w:bookmarkEnd w:id="{one.number}"/>'


def _comments(comments: Iterable[Comment], other: str) -> str:
    said = [f"{one.by}: {one.text}" if one.by else one.text for one in comments]
    return "".join(paragraph(text_runs(one, _ENGLISH, other), "TableSmall") for one in said or [""])
