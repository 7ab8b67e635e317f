"""The own glossary as TBX 3 in the core dialect, for other termbases.

Why it exists: the core dialect is what every tool of version 3 must read. It has terms and notes
and no data category beyond, so what it can't say of a term (kind, transliteration, vowels, subject)
stands in notes that a person can read too, and `TbxFile` reads them back. For the same reason the
styles DCA and DCT differ in what they declare only.

Source: ISO 30042:2019, TBX-Core.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from reader.adapters.exchange.tbx import LABELS, NOTE_LABEL
from reader.domain.glossary import GlossaryTerm

__all__ = ["TbxStyle", "write_tbx"]

_CONCEPTS_A_PIECE: Final = 500
_LABEL_OF: Final = {meaning: label for label, meaning in LABELS.items()}

_HEAD: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx style="{style}" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt>
        <title>Glossary of names in Arabic news</title>
      </titleStmt>
      <sourceDesc>
        <p>Own entries, exported from Qari</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
"""
_FOOT: Final = """\
    </body>
  </text>
</tbx>
"""


class TbxStyle(StrEnum):
    """Data categories as attributes (DCA) or as elements (DCT)."""

    DCA = "dca"
    DCT = "dct"


def write_tbx(terms: Sequence[GlossaryTerm], style: TbxStyle = TbxStyle.DCA) -> Iterator[str]:
    """Yield a TBX file in pieces; `TbxFile` reads it back."""
    yield _HEAD.format(style=style.value)
    for start in range(0, len(terms), _CONCEPTS_A_PIECE):
        part = terms[start : start + _CONCEPTS_A_PIECE]
        yield "".join(_concept(term, number) for number, term in enumerate(part, start + 1))
    yield _FOOT


def _concept(term: GlossaryTerm, number: int) -> str:
    lines = [f'      <conceptEntry id="c{number}">']
    lines += _labelled(8, kind=term.kind.value, domain=term.domain)
    lines += [
        f"        <note>{NOTE_LABEL}{tag}: {escape(text)}</note>"
        for tag, text in term.notes
        if tag != "ar" and not term.name(tag)
    ]
    lines += _section("ar", [term.form, *term.variants], term.note("ar"), term)
    for tag, name in term.names:
        if tag != "ar":
            lines += _section(tag, [name], term.note(tag))
    lines.append("      </conceptEntry>\n")
    return "\n".join(lines)


def _section(
    tag: str, terms: Sequence[str], note: str, arabic: GlossaryTerm | None = None
) -> list[str]:
    lines = [f"        <langSec xml:lang={quoteattr(tag)}>"]
    if note:
        lines.append(f"          <note>{escape(note)}</note>")
    for place, text in enumerate(terms):
        lines += ["          <termSec>", f"            <term>{escape(text)}</term>"]
        if arabic is not None and place == 0:
            lines += _labelled(12, translit=arabic.translit, vowelled=arabic.vowelled)
        lines.append("          </termSec>")
    lines.append("        </langSec>")
    return lines


def _labelled(indent: int, **fields: str) -> list[str]:
    """Return a note for each field that is not empty."""
    return [
        f"{' ' * indent}<note>{_LABEL_OF[meaning]}: {escape(text)}</note>"
        for meaning, text in fields.items()
        if text
    ]
