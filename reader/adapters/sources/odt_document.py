"""OpenDocument texts (ODT, and FODT, which is one file of XML).

Why it exists: LibreOffice writes them, and so do several governments.

Source: OpenDocument 1.3 part 2 (package, encryption), part 3 (schema).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.odt_styles import OdtStyles
from reader.adapters.sources.odt_text import OdtText
from reader.adapters.sources.office_texts import PAGE_EDGE
from reader.adapters.sources.paragraph_list import one_line, without_sayings
from reader.adapters.sources.safe_xml import UnsafeXml, attribute, child, local_name, safe_tree
from reader.adapters.sources.zipped_document import (
    ZippedDocument,
    document_refused,
    locked,
    nested_too_deep,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OdtReader", "parse"]

_HEADS: Final = frozenset({"header", "header-left", "header-first"})
_FEET: Final = frozenset({"footer", "footer-left", "footer-first"})


class OdtReader:
    """Reads OpenDocument texts in a child process."""

    formats = frozenset({Format.ODT})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what a document holds; as `FormatReader`."""
        return extract_in_child(f"{__name__}:{parse.__name__}", content, cancel)


def parse(content: Content) -> Extracted:
    """Return what a document holds.

    Raises:
        SourceRefused: It is locked, hostile, damaged, or no text document.
    """
    try:
        return _extracted(content.name, _parts(content))
    except RecursionError as exc:
        raise nested_too_deep(content.name) from exc


def _parts(content: Content) -> Sequence[_Element]:
    """Return the roots of the text, its styles and its properties; the text is the first."""
    if content.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        try:
            return [safe_tree(content.data)]
        except UnsafeXml as exc:
            raise document_refused(content.name, exc.why) from exc
    document = ZippedDocument(content)
    manifest = document.tree_or_none("META-INF/manifest.xml")
    if manifest is not None and any(
        local_name(one) == "encryption-data" for one in manifest.iter()
    ):
        raise locked(content.name)
    others = (document.tree_or_none(part) for part in ("styles.xml", "meta.xml"))
    if "content.xml" not in document:
        raise _no_text(content.name)
    return [document.tree("content.xml"), *(one for one in others if one is not None)]


def _no_text(name: str) -> Exception:
    return document_refused(
        name,
        message(
            QT_TRANSLATE_NOOP("Documents", "It is no text of OpenDocument (.odt), or a broken one.")
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Documents",
                "Nothing was opened or changed. Save what you want to read as ODT, or copy it and "
                "paste it here.",
            )
        ),
    )


def _extracted(name: str, roots: Sequence[_Element]) -> Extracted:
    body = child(roots[0], "body", "text")
    if body is None:
        raise _no_text(name)
    walk = OdtText(OdtStyles([*roots[1:], roots[0]]))
    walk.walk(body)
    for place, edge in (("first", _HEADS), ("last", _FEET)):
        for one in _edges(roots, edge):
            walk.found.left_out(walk.text_of(one), PAGE_EDGE, place)
    said = _properties(roots)
    paragraphs = walk.found.result()
    writer = said.get("initial-creator") or said.get("creator", "")
    date = said.get("creation-date") or said.get("date", "")
    title, byline, date = without_sayings(paragraphs, said.get("title", ""), writer, date[:10])
    language = said.get("language", "").partition("-")[0].lower()
    return Extracted(paragraphs, title=title, byline=byline, date=date, language=language)


def _edges(roots: Sequence[_Element], edge: frozenset[str]) -> Iterator[_Element]:
    """Yield the heads or feet of pages."""
    for root in roots:
        masters = child(root, "master-styles")
        for one in () if masters is None else masters.iter():
            if local_name(one) in edge and attribute(one, "display") != "false":
                yield one


def _properties(roots: Sequence[_Element]) -> dict[str, str]:
    found: dict[str, str] = {}
    for root in roots:
        meta = child(root, "meta")
        for one in () if meta is None else meta:
            found.setdefault(local_name(one), one_line(one.text or ""))
    return found
