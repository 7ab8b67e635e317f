"""Units of the translation memory as TMX 1.4b, level 1, for other tools.

Why it exists: a translator hands the memory over, or takes it to another tool. What a unit carries
beyond its texts goes where TMX has a place for it: who and when into ``creationid`` and
``creationdate``, state, article and segment into properties of our own, what another tool wrote
back where it was. Right to left needs nothing in TMX.

XML 1.0 has no place for some characters: what becomes of them says `clean_text`; nothing else of
the text is touched.

Source: TMX 1.4b (LISA OSCAR 2005).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from reader._version import VERSION
from reader.adapters.exchange.xml_text import clean_text
from reader.domain.memory import MemoryUnit

__all__ = ["ARTICLE", "ATTRIBUTES", "SEGMENT", "STATE", "write_tmx"]

STATE: Final = "x-state"
ARTICLE: Final = "x-qari-article"
SEGMENT: Final = "x-qari-segment"
ATTRIBUTES: Final = (
    "tuid", "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool",
    "creationtoolversion", "creationdate", "creationid", "changedate", "segtype", "changeid",
    "o-tmf", "srclang",
)  # fmt: skip
"""What a ``tu`` may have, in the order of the standard; kept for other tools."""

_UNITS_A_PIECE: Final = 500
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;",
     "\t": "&#9;"}
)  # fmt: skip
_TIME: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\+00:00|Z)")

_HEAD: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Qari" creationtoolversion="{version}" segtype="sentence" o-tmf="Qari" \
adminlang="en" srclang="{source}" datatype="plaintext"/>
  <body>
"""
_FOOT: Final = """\
  </body>
</tmx>
"""


def write_tmx(units: Iterable[MemoryUnit], source_language: str = "ar") -> Iterator[str]:
    """Yield a TMX file in pieces, to be written as UTF-8; `TmxFile` reads it back.

    Args:
        units: In the order in which they shall stand; those from other languages say so themselves.
        source_language: What most of them are from.
    """
    yield _HEAD.format(version=VERSION, source=_quoted(source_language))
    rest = iter(units)
    while part := list(islice(rest, _UNITS_A_PIECE)):
        yield "".join(_unit(one, source_language) for one in part)
    yield _FOOT


def _unit(unit: MemoryUnit, source_language: str) -> str:
    attributes = "".join(
        f' {name}="{_quoted(value)}"' for name, value in _attributes(unit, source_language)
    )
    lines = [f"    <tu{attributes}>"]
    if unit.note:
        lines.append(f"      <note>{_escaped(unit.note)}</note>")
    lines += [
        f'      <prop type="{_quoted(kind)}">{_escaped(value)}</prop>'
        for kind, value in _properties(unit)
    ]
    lines += [
        f'      <tuv xml:lang="{_quoted(language)}"><seg>{_escaped(text)}</seg></tuv>'
        for language, text in ((unit.pair.source, unit.source), (unit.pair.target, unit.target))
    ]
    lines.append("    </tu>\n")
    return "\n".join(lines)


def _attributes(unit: MemoryUnit, source_language: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a ``tu``, in the order of the standard."""
    found = {name[1:]: value for name, value in unit.props if name.startswith("@")}
    found.pop("srclang", None)
    if unit.pair.source != source_language:
        found["srclang"] = unit.pair.source
    if time := _TIME.fullmatch(unit.made_at):
        found["creationdate"] = "{}{}{}T{}{}{}Z".format(*time.groups())
    if unit.by:
        found["creationid"] = unit.by
    yield from ((name, found[name]) for name in ATTRIBUTES if name in found)


def _properties(unit: MemoryUnit) -> Iterator[tuple[str, str]]:
    yield STATE, unit.state.value
    if unit.article_id:
        yield ARTICLE, unit.article_id
    if unit.segment_id:
        yield SEGMENT, unit.segment_id
    yield from (one for one in unit.props if not one[0].startswith("@"))


def _escaped(text: str) -> str:
    return clean_text(text).translate(_ESCAPES)


def _quoted(text: str) -> str:
    return clean_text(text).translate(_ATTRIBUTE_ESCAPES)
