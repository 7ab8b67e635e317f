"""The pages of the help: what is in one, and how names of actions and keys come into it.

Why it exists: a page that says how an action is called is wrong as soon as the action is called
otherwise, or has another key. The pages name actions by their place in the program, between braces;
what they are called, and which keys they have, is put in when a page is shown:

- ``{action:library.show_library}`` the name of an action, ``{key:…}`` its key;
- ``{menu:review}`` the title of a menu;
- ``{text:MessageView:Read the sample article}`` any other text of the interface;
- ``{keys}`` the table of all keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import Final, Protocol

__all__ = [
    "NEW",
    "HelpNames",
    "HelpPage",
    "HelpPages",
    "fill",
    "page_name",
    "plain_text",
]

NEW: Final = "new"
"""Name of the page about what is new."""

_PLACE: Final = re.compile(r"\{(action|key|menu|text|keys)(?::([^{}]+))?\}")
_TAG: Final = re.compile(r"<[^>]*>")
_NUMBER: Final = re.compile(r"^\d+-")

HelpNames = Callable[[str, str], str]
"""Returns HTML for a kind (``action``, ``key``, …) and a name; empty where there is none."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page.

    Attributes:
        name: What links and the window know it by, such as ``notes``.
        title: Its heading.
        html: Itself, with places between braces; pictures and links relative to its folder.
    """

    name: str
    title: str
    html: str


class HelpPages(Protocol):
    """Reads the pages. Any thread."""

    def __call__(self, language: str) -> tuple[HelpPage, ...]:
        """Return the pages in `language`, BCP 47, in order; in English where it has none."""
        ...


def page_name(file: str) -> str:
    """Return the name of the page in ``04-notes.md``: ``notes``."""
    return _NUMBER.sub("", file.removesuffix(".md"))


def fill(html: str, names: HelpNames) -> str:
    """Return `html` with the places between braces filled in."""
    return _PLACE.sub(lambda found: names(found[1], unescape(found[2] or "")), html)


def plain_text(html: str) -> str:
    """Return what of `html` is read: no tags."""
    return unescape(_TAG.sub(" ", html))
