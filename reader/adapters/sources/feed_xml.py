"""A feed as it came to XML that can be parsed: no DOCTYPE, known characters, not too many entries.

Why it exists: half of the feeds of the world are not well-formed, and some are made to harm. What
declares entities is cut off before any parser sees it, so that nothing can expand or be fetched;
references that only HTML knows become their characters; of very many entries the newest are taken.

Source: XML 1.0, 2.8 and 4.1; RFC 7303 (which encoding holds); RFC 5322 and RFC 3339 (dates).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape, unescape
from html.entities import html5
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content
from reader.domain.errors import NotText, SourceRefused
from reader.domain.feeds import MOST_ENTRIES
from reader.domain.messages import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["drop_places", "hardened_root", "iso_date", "local_name", "no_feed", "text_of", "trim"]

_LARGEST_BYTES: Final = 50_000_000
_PROLOG_BYTES: Final = 65_536
_DECLARED: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_ROOT: Final = re.compile(r"<(?:[A-Za-z][\w.-]{0,40}:)?(?:rss|RDF|feed|opml)[\s>]", re.IGNORECASE)
_REFERENCE: Final = re.compile(r"&(?:(#\w{1,12}|[^\s&;#<>\"']+);)?")
_OF_XML: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})
_NEVER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
_ENTRIES: Final = frozenset({"item", "entry"})
_DATES: Final = ("pubDate", "published", "date", "issued", "updated", "modified", "created")
_DATE_HEAD: Final = 60
_PLACE: Final = re.compile(r"\A(?:\{[^}]*/(?:gml|georss)[^}]*\}|(?:gml|georss|geo):)")


def text_of(content: Content) -> str:
    """Return the text of a feed, whatever its encoding, without what XML can't bear.

    Raises:
        SourceRefused: It is too large.
    """
    data = content.data
    if len(data) > _LARGEST_BYTES:
        raise SourceRefused(
            message(
                QT_TRANSLATE_NOOP("Feeds", "The feed “{name}” is larger than {limit} MB."),
                name=content.name,
                limit=_LARGEST_BYTES // 1_000_000,
            ),
            message(QT_TRANSLATE_NOOP("Feeds", "Nothing was opened or changed.")),
        )
    declared = _DECLARED.search(data[:_PROLOG_BYTES])
    named = [encoding for bom, encoding in _BOMS if data.startswith(bom)]
    named += [declared[1].decode("ascii")] if declared else []
    for encoding in (*named, content.charset, "utf-8", "cp1256"):
        try:
            return _NEVER.sub("", data.decode(encoding))
        except (LookupError, ValueError):
            continue
    return _NEVER.sub("", data.decode("utf-8", "replace"))


def hardened_root(text: str) -> _Element | None:
    """Return the root of an XML text that is mended where it can be; None where it is no XML."""
    from lxml import etree

    start = _root_at(text)
    if start < 0:
        return None
    plain = "".join(
        part if is_raw else _REFERENCE.sub(_character, part)
        for part, is_raw in _parts(text[start:])
    )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        recover=True,
        remove_pis=True,
        remove_comments=True,
    )
    try:
        return etree.fromstring(plain.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _root_at(text: str) -> int:
    """Return where the root element begins; all before it, declarations too, is of no use."""
    start = 0
    while found := _ROOT.search(text, start):
        comment = text.rfind("<!--", start, found.start())
        end = text.find("-->", comment) if comment >= 0 else -1
        if end < found.start() or comment < 0:
            return found.start()
        start = end
    return -1


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in pieces, with whether each is a CDATA section."""
    at = 0
    while True:
        begin = text.find("<![CDATA[", at)
        end = text.find("]]>", begin) + 3 if begin >= 0 else 0
        if end < 3:  # noqa: PLR2004 - there is none
            yield text[at:], False
            return
        yield text[at:begin], False
        yield text[begin:end], True
        at = end


def _character(found: re.Match[str]) -> str:
    """Return what a reference is in XML without declarations; a lone ``&`` is one of its own."""
    name = found[1]
    if not name:
        return "&amp;"
    if name in _OF_XML:
        return found[0]
    if name.startswith("#"):
        return _NEVER.sub("", escape(unescape(found[0])))
    known = html5.get(f"{name};")
    return known.replace("&", "&amp;").replace("<", "&lt;") if known else f"&amp;{name};"


def local_name(element: _Element) -> str:
    """Return the name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def trim(root: _Element) -> int:
    """Take all but the newest `MOST_ENTRIES` entries out of a feed; return how many went."""
    entries = [one for one in root.iter() if local_name(one) in _ENTRIES]
    if len(entries) <= MOST_ENTRIES:
        return 0
    dated: list[tuple[str, int, _Element]] = []
    last = "9999"
    for place, one in enumerate(entries):
        last = _date_of(one) or last
        dated.append((last, -place, one))
    dated.sort(key=lambda row: row[:2], reverse=True)
    for _, _, one in dated[MOST_ENTRIES:]:
        parent = one.getparent()
        if parent is not None:
            parent.remove(one)
    return len(entries) - MOST_ENTRIES


def drop_places(root: _Element) -> None:
    """Take out where on earth entries are: nobody reads it here, and feedparser 6.0 breaks on it.

    Source: https://github.com/kurtmckee/feedparser, ``_end_gml_pos`` without ``where``.
    """
    for one in [one for one in root.iter() if _PLACE.search(str(one.tag))]:
        parent = one.getparent()
        if parent is not None:
            parent.remove(one)


def _date_of(entry: _Element) -> str:
    found = {local_name(child): child.text or "" for child in entry}
    return next((date for name in _DATES if (date := iso_date(found.get(name, "")))), "")


def iso_date(text: str) -> str:
    """Return a date as UTC in ISO 8601, to the second; empty where it can't be read."""
    text = text.strip()[:_DATE_HEAD]
    if not text:
        return ""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # brings sockets along

        try:
            found = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError, OverflowError):
            return ""
    try:
        aware = found if found.tzinfo else found.replace(tzinfo=UTC)
        return aware.astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return ""


def no_feed(name: str) -> NotText:
    """Return the error that says that something is no feed."""
    return NotText(
        message(QT_TRANSLATE_NOOP("Feeds", "“{name}” is no feed."), name=name),
        message(QT_TRANSLATE_NOOP("Feeds", "Nothing was opened or changed.")),
        message(
            QT_TRANSLATE_NOOP(
                "Feeds", "Give the address of a feed (RSS, Atom or JSON Feed), or an OPML file."
            )
        ),
    )
