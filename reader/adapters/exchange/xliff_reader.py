"""XLIFF of any version, ours or another tool's, as a returned file.

Why it exists: a file comes back from a tool that may have added elements, codes and namespaces of
its own. What the standard says is read, the rest is passed over: matches and earlier versions
(``alt-trans``, ``mtc:matches``) hold sources and targets too and must never be taken for the unit's
own.

Source: XLIFF 1.2, 2.2 and 2.3; XLIFF 2.1, 4.2.2.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from typing import Final

from reader.adapters.exchange.guarded_xml import BadXml, guarded_tree, split_name
from reader.adapters.exchange.xliff2_writer import OWN_NAMESPACE
from reader.adapters.exchange.xliff_inline import Inline, inline_of
from reader.adapters.exchange.xliff_states import state_from_2, state_from_12
from reader.adapters.export.delivery_texts import article_named
from reader.domain.article import SegmentId
from reader.domain.errors import ReturnedFileRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.translation import UnitState
from reader.services.export_article import Comment
from reader.services.returned_values import ReturnedFile, ReturnedUnit

__all__ = ["read_xliff"]

_OF_2: Final = "urn:oasis:names:tc:xliff:document:2.0"
_NONE: Final[Mapping[str, Comment]] = {}


def read_xliff(content: bytes, name: str) -> ReturnedFile:
    """Return what a file of XLIFF holds.

    Args:
        content: All of it.
        name: How a person calls it.

    Raises:
        ReturnedFileRefused: It is hostile, broken, or no XLIFF.
    """
    try:
        root = guarded_tree(content)
    except BadXml as exc:
        raise ReturnedFileRefused(
            message(
                QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” can't be used: see line {line}."),
                name=name,
                line=exc.line,
            ),
            exc.why,
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
        ) from exc
    namespace, kind = split_name(root)
    if kind != "xliff":
        raise ReturnedFileRefused(
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” is no XLIFF."), name=name),
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
        )
    reader = _Reader(namespace)
    if namespace == _OF_2 or root.get("version", "").startswith("2"):
        units = list(reader.units_2(root))
        languages = root.get("srcLang", ""), root.get("trgLang", "")
    else:
        units = list(reader.units_12(root))
        file = root.find(reader.named("file"))
        languages = ("", "")
        if file is not None:
            languages = file.get("source-language", ""), file.get("target-language", "")
    file = root.find(reader.named("file"))
    made_of = article_named(file.get("original", "") if file is not None else "")
    return ReturnedFile(name, tuple(units), *languages, article_id=made_of)


class _Reader:
    """Reads the units of one file; elements of other namespaces than the file's are passed over."""

    def __init__(self, namespace: str) -> None:
        self._namespace = namespace
        self._place = 0

    def named(self, local: str) -> str:
        """Return the full name of an element of the standard."""
        return f"{{{self._namespace}}}{local}" if self._namespace else local

    def units_12(self, root: ET.Element) -> Iterator[ReturnedUnit]:
        """Yield the units of XLIFF 1.2."""
        for unit in root.iter(self.named("trans-unit")):
            self._place += 1
            source, target = unit.find(self.named("source")), unit.find(self.named("target"))
            found = inline_of(target)
            yield ReturnedUnit(
                self._place,
                SegmentId(unit.get("id", "")),
                inline_of(source).text,
                found.text if target is not None else None,
                _state_12(unit, target),
                comments=tuple(
                    Comment(said.strip(), note.get("from", ""))
                    for note in unit.iterfind(self.named("note"))
                    if (said := "".join(note.itertext())).strip()
                ),
                codes=found.codes,
            )

    def units_2(self, root: ET.Element) -> Iterator[ReturnedUnit]:
        """Yield the segments of XLIFF 2."""
        for unit in root.iter(self.named("unit")):
            notes = self._notes(unit)
            segments = unit.findall(self.named("segment"))
            parts = [self._inline(segment) for segment in segments]
            meant = {ref for pair in parts for one in pair for ref in one.refs}
            loose = [note for key, note in notes.items() if key not in meant]
            for segment, (source, target) in zip(segments, parts, strict=True):
                said, loose = (*_said((source, target), notes), *loose), []
                yield self._segment(unit, segment, (source, target), said)

    def _inline(self, segment: ET.Element) -> tuple[Inline, Inline]:
        return (
            inline_of(segment.find(self.named("source"))),
            inline_of(segment.find(self.named("target"))),
        )

    def _segment(
        self,
        unit: ET.Element,
        segment: ET.Element,
        texts: tuple[Inline, Inline],
        said: tuple[Comment, ...],
    ) -> ReturnedUnit:
        self._place += 1
        source, target = texts
        has_target = segment.find(self.named("target")) is not None
        state = state_from_2(segment.get("state", ""), segment.get("subState", ""))
        return ReturnedUnit(
            self._place,
            SegmentId(segment.get("id") or unit.get("id") or ""),
            source.text,
            target.text if has_target else None,
            state if has_target else None,
            comments=said,
            codes=target.codes,
        )

    def _notes(self, unit: ET.Element) -> Mapping[str, Comment]:
        notes = unit.find(self.named("notes"))
        if notes is None:
            return _NONE
        found = {}
        for number, note in enumerate(notes.iterfind(self.named("note"))):
            said = "".join(note.itertext()).strip()
            if said:
                by = note.get(f"{{{OWN_NAMESPACE}}}by", "")
                found[note.get("id", f" {number}")] = Comment(said, by)
        return found


def _said(texts: tuple[Inline, Inline], notes: Mapping[str, Comment]) -> Iterator[Comment]:
    """Yield the comments on one segment, in the order of their notes."""
    refs = {ref for one in texts for ref in one.refs}
    yield from (note for key, note in notes.items() if key in refs)
    yield from (Comment(said.strip()) for one in texts for said in one.said)


def _state_12(unit: ET.Element, target: ET.Element | None) -> UnitState | None:
    if target is None:
        return None
    return state_from_12(
        target.get("state", ""),
        target.get("state-qualifier", ""),
        approved=unit.get("approved") == "yes",
        locked=unit.get("translate") == "no",
    )
