"""Paragraphs and runs of a Word document, each in its direction.

Why it exists: Word doesn't find directions out. A paragraph from right to left says so
(``w:bidi``), and so does every run in it (``w:rtl``), which also makes Word take the face, size and
language for complex scripts. A run of the other script inside of it says the contrary: otherwise
``−3.5 °C`` in an Arabic sentence is torn apart. Word's validator wants the children of an element
in the order of the schema, so they are written in that order here and nowhere else.

Source: ECMA-376 part 1, 17.3.1.6 (bidi), 17.3.2.30 (rtl), 17.3.2.20 (lang), 17.5.2 (sdt); the order
of CT_PPrBase and EG_RPrBase in annex A.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reader.adapters.export.xml_text import attribute
from reader.domain.bidi import first_strong
from reader.domain.exchange_text import exchange_line, exchange_lines
from reader.domain.isolating import foreign_runs
from reader.domain.language import Direction, direction_of
from reader.domain.span import Span

__all__ = ["embedded", "full_tag", "joined", "paragraph", "runs", "said_paragraph", "text_runs"]

_ENGLISH: Final = "en"
_REGIONS: Final = {"ar": "ar-SA", "en": "en-GB", "nl": "nl-NL"}
"""Word checks the spelling of languages with a region only."""


def full_tag(language: str) -> str:
    """Return the language as Word names it."""
    return _REGIONS.get(language, language)


def paragraph(content: str, style: str = "", direction: Direction = Direction.LTR) -> str:
    """Return a paragraph.

    Args:
        content: Runs, and what may stand beside them.
        style: Id of its style; empty for the default.
        direction: Its base direction.
    """
    named = f"<w:pStyle w:val={attribute(style)}/>" if style else ""
    bidi = "<w:bidi/>" if direction is Direction.RTL else ""
    about = f"<w:pPr>{named}{bidi}</w:pPr>" if named or bidi else ""
    return f"<w:p>{about}{content}</w:p>"


def runs(text: str, language: str, other: str = "") -> str:
    """Return `text` on one line as runs, those of the other script with its direction.

    Args:
        text: In `language`.
        language: BCP 47.
        other: What runs of the other script are in; empty where that isn't known.
    """
    return text_runs(exchange_line(text), language, other)


def text_runs(text: str, language: str, other: str = "") -> str:
    """Return `text` as runs, its lines kept apart by breaks."""
    lines = exchange_lines(text).split("\n")
    return "<w:r><w:br/></w:r>".join(_line(line, language, other) for line in lines)


def _line(line: str, language: str, other: str) -> str:
    direction = direction_of(language)
    flipped = Direction.LTR if direction is Direction.RTL else Direction.RTL
    parts, at = [], 0
    for span in (*foreign_runs(line, direction), Span(len(line), len(line))):
        parts.append(_run(line[at : span.start], direction, language))
        parts.append(_run(span.of(line), flipped, other))
        at = span.end
    return "".join(parts)


def _run(text: str, direction: Direction, language: str) -> str:
    if not text:
        return ""
    tag = attribute(full_tag(language)) if language else ""
    if direction is Direction.RTL:
        about = "<w:rtl/>" + (f"<w:lang w:bidi={tag}/>" if tag else "")
    else:
        about = f"<w:lang w:val={tag}/>" if tag else ""
    properties = f"<w:rPr>{about}</w:rPr>" if about else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{_escaped(text)}</w:t></w:r>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def embedded(text: str, language: str, other: str) -> str:
    """Return a sentence of one direction as it stands in a paragraph of the other.

    Where it has runs of both, it is said to be one (``w:dir``, 17.3.2.8 of the later editions), or
    they would be put in the order of the paragraph.
    """
    content = runs(text, language, other)
    if content.count("<w:r>") == 1:
        return content
    return f'<w:dir w:val="{direction_of(language).value}">{content}</w:dir>'


def said_paragraph(text: str, language: str, style: str) -> str:
    """Return what somebody wrote as a paragraph in its own direction.

    Args:
        text: With its lines.
        language: What its right-to-left part is in.
        style: Id of its style.
    """
    direction = first_strong(text) or Direction.LTR
    main, other = (language, _ENGLISH) if direction is Direction.RTL else (_ENGLISH, language)
    return paragraph(text_runs(text, main, other), style, direction)


def joined(parts: Iterable[str]) -> str:
    """Return parts of runs with a space between two."""
    return '<w:r><w:t xml:space="preserve"> </w:t></w:r>'.join(part for part in parts if part)
