"""The tree of a page, and what of it no reader sees.

Why it exists: everything that looks at a page looks at the same tree, which is parsed once, without
network, entities or depth that could harm.

Source: HTML 15.3 (what is not rendered); https://lxml.de/parsing.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_tags import slimmed
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.words import word_set

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Page", "is_hidden", "parsed", "textless_hint"]

_UNSEEN: Final = word_set(
    "head script style template noscript iframe object embed canvas video audio map datalist "
    "noframes title meta link param source track area svg amp-analytics amp-pixel"
)
_HIDING: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_EARS: Final = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|d-none|hidden)"
    r"(?:\s|$)"
)
_ICONS: Final = frozenset(["i", "span", "a", "b", "em", "svg", "button", "small", "sup"])
_NUL: Final = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFRESH: Final = re.compile(r"<meta[^>]{0,200}http-equiv\s*=\s*[\"']?refresh", re.IGNORECASE)
_FRAMES: Final = re.compile(r"<(?:frameset|i?frame)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was parsed.

    Attributes:
        root: Its ``html`` element.
        json_ld: The texts of its scripts of linked data.
        scripts: How many other scripts it had.
        is_frames: Whether it says that its text stands in other files.
        is_refresh: Whether it says that another page be opened.
    """

    root: HtmlElement
    json_ld: tuple[str, ...]
    scripts: int
    is_frames: bool
    is_refresh: bool


def parsed(text: str) -> Page | None:
    """Return the tree of a page, or None where there is nothing in it."""
    from lxml.html import document_fromstring

    slim = slimmed(text)
    root, is_whole = _root_of(slim.markup)
    if not is_whole:
        root, _ = _root_of(slimmed(text, is_strict=True).markup)
    if root is None:
        if not slim.json_ld and not slim.scripts:
            return None
        root = document_fromstring("<html><body></body></html>")
    head = text[:20_000]
    return Page(
        root,
        slim.json_ld,
        slim.scripts,
        _FRAMES.search(head) is not None,
        _REFRESH.search(head) is not None,
    )


def _root_of(markup: str) -> tuple[HtmlElement | None, bool]:
    """Return the root and whether the parser read to the end."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    markup = _NUL.sub("\ufffd", markup.replace("\x00", ""))
    parser = HTMLParser(
        encoding="utf-8",
        no_network=True,
        recover=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root = document_fromstring(markup.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError):  # nothing but space and comments
        return None, True
    return root, not any("Excessive depth" in one.message for one in parser.error_log)


def is_hidden(element: HtmlElement, tag: str) -> bool:
    """Tell whether a browser shows nothing of `element`."""
    if tag in _UNSEEN:
        return True
    named = element.attrib
    if not named:
        return tag == "dialog"
    if named.get("hidden", "until-found") != "until-found":
        return True
    if (tag == "dialog" and "open" not in named) or (
        tag in _ICONS and named.get("aria-hidden") == "true"
    ):
        return True
    return bool(_HIDING.search(named.get("style", "")) or _FOR_EARS.search(named.get("class", "")))


def textless_hint(page: Page) -> Message:
    """Return what to do about a page without text."""
    if page.is_frames:
        return message(
            QT_TRANSLATE_NOOP(
                "Pages",
                "It only holds frames: its text is in other files. Open the frame by itself in a "
                "browser and save that, or copy the text and paste it here.",
            )
        )
    if page.is_refresh:
        return message(
            QT_TRANSLATE_NOOP(
                "Pages",
                "It only sends a browser on to another page. Open that page and save it, or copy "
                "its text and paste it here.",
            )
        )
    if page.scripts:
        return message(
            QT_TRANSLATE_NOOP(
                "Pages",
                "A program in the page (JavaScript) writes its text, and programs of pages are not "
                "run here. Open it in a browser, then save it as a whole page, or copy the text "
                "and paste it here.",
            )
        )
    return message(QT_TRANSLATE_NOOP("Pages", "Open it in a browser, copy the text, paste it."))
