"""Title, writer, date, site, language and address of a page, as it says them.

Why it exists: they stand in linked data, in ``meta`` of several families, in the title with the
name of the site behind it, or only in the text; the surest is asked first.

Source: https://ogp.me/, HTML 4.2.5, https://www.dublincore.org/specifications/dublin-core/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_blocks import HtmlBlock
from reader.adapters.sources.html_extraction import key_of_text
from reader.adapters.sources.linked_data import LinkedData
from reader.adapters.sources.press_dates import iso_date
from reader.domain.article import BlockKind
from reader.domain.press_lines import date_of, is_byline

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["PageFacts", "byline_in", "facts_of", "first_date", "titled_by"]

_SEPARATORS: Final = re.compile(r"\s+(?:[|•·»«~]|::|[-–—])\s+|\s*\|\s*|\s+::\s+")
_TITLES: Final = ("og:title", "twitter:title", "dc.title", "title")
_BYLINES: Final = ("author", "article:author", "dc.creator", "byl", "sailthru.author", "writer")
_DATES: Final = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish_date",
    "pubdate",
    "dc.date.issued",
    "dc.date",
    "date",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "og:updated_time",
    "article:modified_time",
)
_SITES: Final = ("og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?=[-_]|\Z)")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"']{3,2000}\Z", re.IGNORECASE)
_LABEL: Final = re.compile(
    r"(?:بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|الكاتب(?:ة)?|المحرر|تحرير|By|Door)\s*[:/\-–—]?\s+"
)
_NOBODY: Final = frozenset(
    ["admin", "administrator", "editor", "root", "user", "المحرر", "المدير", "ادمن", "الإدارة"]
)
_TIMES: Final = re.compile(
    r"(?:الساعة )?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:ص|م|صباحا|مساء|am|pm|AM|PM|GMT|بتوقيت غرينتش))*"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} [^\W\d]+(?:[ /][^\W\d]+)?[،,]? \d{4}"
)
_DATED: Final = re.compile(
    r"(?:(?:تاريخ )?(?:النشر|الإضافة)|ن[ُ]?شر(?:ت)?|تم النشر|آخر تحديث|التاريخ|بتاريخ|يوم|في|"
    r"(?:ال)?(?:أحد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))(?!\w) ?:?"
)
_AROUND: Final = re.compile(
    r"^(?:أضاف(?:ه|ته)|بواسطة|من قبل|كتب(?:ه|ته)?|posted by|by)\s+|\s+(?:بتاريخ|في|on)$", re.I
)
_HEAD_BLOCKS, _MOST_CREDIT_WORDS = 8, 14
_MOST_TITLES: Final = 4
_LONGEST: Final = 400
_CUTS: Final = re.compile(r"\s+[|•·–—-]\s+|\s*\|\s*|[،,]\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself.

    Attributes:
        title: Without the name of the site.
        titles: All that it calls itself, the surest first, to find the headline by.
        byline, date, site, language, address: Empty where it says nothing. `date` as it stands.
    """

    title: str
    titles: tuple[str, ...]
    byline: str
    date: str
    site: str
    language: str
    address: str


def facts_of(root: HtmlElement, linked: LinkedData, url: str) -> PageFacts:
    """Return what the page says of itself; `url` is where it was fetched."""
    meta = _meta(root)
    window = _line(next((_whole(one) for one in root.iter("title")), ""))
    heads = [_line(_whole(one)) for one in root.iter("h1")][:_MOST_TITLES]
    site = _first(meta, _SITES) or linked.site
    named = [_first(meta, (key,)) for key in _TITLES] + [linked.title]
    if not any(named):
        heads += [_line(_whole(one)) for one in root.iter("h2")][:_MOST_TITLES]
    title, site = _title(named, window, heads, site)
    titles = [title, *named, *_pieces(window), window]
    byline = linked.byline or _person(_first(meta, _BYLINES))
    return PageFacts(
        title=title,
        titles=tuple(
            dict.fromkeys(
                one for one in titles if one and (one == title or not _names_site(one, site))
            )
        ),
        byline="" if byline.lower() in _NOBODY or byline == site else byline,
        date=linked.date or _first(meta, _DATES) or _date_element(root),
        site=site,
        language=_language(root, meta, linked),
        address=_address(root, meta, linked, url),
    )


def _names_site(text: str, site: str) -> bool:
    key, name = key_of_text(text), key_of_text(site)
    return bool(name) and (key in name or (name in key and 2 * len(name) > len(key)))


def _whole(element: HtmlElement) -> str:
    return "".join(element.itertext())


def _line(text: str) -> str:
    return " ".join(text[: 4 * _LONGEST].split())[:_LONGEST]


def _meta(root: HtmlElement) -> dict[str, str]:
    """Return the first content of each ``meta``, by its name in lower case."""
    found: dict[str, str] = {}
    for one in root.iter("meta"):
        name = one.get("property") or one.get("name") or one.get("itemprop") or ""
        content = _line(one.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: dict[str, str], names: Sequence[str]) -> str:
    return next((meta[name] for name in names if name in meta), "")


def _person(name: str) -> str:
    return "" if name.startswith(("http", "@", "www.")) else _unlabelled(name)


def _unlabelled(name: str) -> str:
    label = _LABEL.match(name)
    return name[label.end() :] if label else name


def _pieces(window: str) -> list[str]:
    return [one.strip() for one in _SEPARATORS.split(window) if one.strip()]


def _title(named: list[str], window: str, heads: list[str], site: str) -> tuple[str, str]:
    """Return the title without the name of the site, and that name."""
    given = next((one for one in named if one), "")
    pieces = _pieces(window)
    if not site and len(pieces) > 1:
        site = _site_in(pieces, given, heads)
    inside = key_of_text(given or window)
    least = len(key_of_text(given or max(pieces, key=len, default=""))) // 2
    head = next(
        (one for one in heads if len(key := key_of_text(one)) > least and key in inside), ""
    )
    if head:
        return head, site
    if given:
        return _without(given, site), site
    if not pieces and heads and key_of_text(heads[0]) != key_of_text(site):
        return heads[0], site
    return _without(max(pieces, key=len), site) if pieces else "", site


def _site_in(pieces: list[str], given: str, heads: list[str]) -> str:
    """Return the piece of the window's title that is the site: the last, or the first."""
    known = {key_of_text(one) for one in (given, *heads) if one}
    others = [one for one in pieces if key_of_text(one) not in known]
    longest = max(pieces, key=len)
    others = [one for one in others if one != longest] or others[1:]
    return others[-1] if others else ""


def _without(title: str, site: str) -> str:
    """Return `title` without the name of the site at its end or its start."""
    pieces = _pieces(title)
    kept = [one for one in pieces if key_of_text(one) != key_of_text(site)]
    if len(kept) == len(pieces) or not kept:
        return title
    first, last = kept[0], kept[-1]
    return title[title.index(first) : title.rindex(last) + len(last)]


def _date_element(root: HtmlElement) -> str:
    for one in root.iter("time"):
        if one.get("datetime") and not _in_comment(one):
            return _line(one.get("datetime") or "")
    for one in root.xpath("//*[@itemprop='datePublished']")[:1]:
        return _line(one.get("content") or one.get("datetime") or _whole(one))
    return ""


def _in_comment(element: HtmlElement) -> bool:
    return any(
        "comment" in (one.get("class") or "") + (one.get("id") or "")
        for one in element.iterancestors()
        if one.tag != "body"
    )


def _language(root: HtmlElement, meta: dict[str, str], linked: LinkedData) -> str:
    said = (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or root.get("xml:lang")
        or meta.get("og:locale")
        or meta.get("dc.language")
        or linked.language
    )
    found = _LANGUAGE.match((said or "").strip().lower())
    return found[0] if found else ""


def _address(root: HtmlElement, meta: dict[str, str], linked: LinkedData, url: str) -> str:
    canonical = (
        one.get("href") or "" for one in root.iter("link") if "canonical" in (one.get("rel") or "")
    )
    said = (*canonical, meta.get("og:url", ""), linked.address, url)
    return next((one.strip() for one in said if _ADDRESS.match(one.strip())), "")


def titled_by(facts: PageFacts, headline: str) -> PageFacts:
    """Return the facts with the headline for a title that holds it and the site's name, too."""
    key = key_of_text(headline)
    is_inside = key in key_of_text(facts.title) or not facts.title
    return replace(facts, title=_line(headline)) if is_inside else facts


def first_date(said: str, blocks: Sequence[HtmlBlock]) -> str:
    """Return the date of a page: what it says, else what stands in its bylines."""
    if said:
        return iso_date(said) or said
    for text in _dated(blocks):
        found = iso_date(text) or date_of(text)
        if found:
            return found
    return ""


def _dated(blocks: Sequence[HtmlBlock]) -> Iterator[str]:
    """Yield the texts that may hold the date of the article."""
    for one in blocks:
        if one.kind is BlockKind.BYLINE:
            yield one.text
            yield from _CUTS.split(one.text)
    for one in blocks[:_HEAD_BLOCKS]:
        if len(one.text.split()) <= _MOST_CREDIT_WORDS:
            yield one.text


def byline_in(blocks: Sequence[HtmlBlock]) -> str:
    """Return who wrote the article, of the blocks that are bylines."""
    names = [name for one in blocks if one.kind is BlockKind.BYLINE for name in _names(one.text)]
    return next((name for is_sure, name in names if is_sure), names[0][1] if names else "")


def _names(text: str) -> Iterator[tuple[bool, str]]:
    """Yield what may be a name in a byline, and whether it is said to be one."""
    for piece in _CUTS.split(_TIMES.sub(" | ", text)):
        date = date_of(piece)
        for part in (piece.replace(date, " | ") if date else piece).split(" | "):
            name = _AROUND.sub("", _unlabelled(_DATED.sub("", part).strip())).strip(" :،,–—-()")
            if name and not any(char.isdigit() for char in name) and not date_of(name):
                yield is_byline(piece, after_headline=True) or part.strip() != name, name
