"""What two libraries take for the article of a page, as keys to compare blocks with.

Why it exists: trafilatura knows thousands of sites by rules and finds the article of most; justext
weighs words and links and does better where a page is built of tables. Neither keeps what it leaves
out, so only their answer is used: which text is the article.

Source: https://trafilatura.readthedocs.io/ (2.x, ``favor_recall`` measured best on our corpus),
https://github.com/miso-belica/jusText
"""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["TakenText", "key_of_text", "taken_by_justext", "taken_by_trafilatura"]

log = logging.getLogger(__name__)

_NO_KEY: Final = re.compile(r"[\W_]+")
_BY_CONTAINMENT: Final = 24
_FORM_WITH_TEXT: Final = 800
_TAKEN: Final = "div"
_FAILURES: Final = (
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    RecursionError,
    AssertionError,
)
"""What extractors are known to raise on odd pages; then the other one decides."""


def key_of_text(text: str) -> str:
    """Return the letters and digits of `text`."""
    return _NO_KEY.sub("", text)


class TakenText:
    """Text that was taken for the article."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Keep the keys of lines."""
        keys = [key for line in lines if (key := key_of_text(line))]
        self._lines = frozenset(keys)
        self._all = "".join(keys)

    def __len__(self) -> int:
        """Return how many letters it has."""
        return len(self._all)

    def has(self, key: str) -> bool:
        """Tell whether a block with this key was taken; a short one must be a line of its own."""
        if len(key) >= _BY_CONTAINMENT:
            return key in self._all
        return bool(key) and key in self._lines


def taken_by_trafilatura(root: HtmlElement) -> TakenText:
    """Return what trafilatura takes; `root` is left as it is."""
    from lxml import etree
    from trafilatura.core import bare_extraction

    tree = copy.deepcopy(root)
    for form in tree.iter("form"):
        if sum(map(len, form.itertext())) > _FORM_WITH_TEXT:
            form.tag = _TAKEN  # pages of ASP.NET are one form
    try:
        found = bare_extraction(
            tree,
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            with_metadata=False,
            fast=True,
        )
    except (*_FAILURES, etree.LxmlError) as exc:
        log.debug("no article was found: %s", type(exc).__name__)
        return TakenText(())
    body = getattr(found, "body", None)
    if body is None:
        return TakenText(())
    return TakenText(
        [text for one in body.iter() if (text := "".join(one.itertext())) and not len(one)]
        + [text for one in body for text in ("".join(one.itertext()),)]
    )


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    from justext import get_stoplist  # type: ignore[import-untyped]  # it has no types

    return frozenset(get_stoplist("Arabic"))


def taken_by_justext(root: HtmlElement) -> TakenText:
    """Return what justext takes, by the stop words of Arabic."""
    from justext import justext
    from lxml import etree

    try:
        markup = etree.tostring(root, encoding="unicode", method="html")
        found = justext(markup, _stop_words())
    except (*_FAILURES, etree.LxmlError) as exc:
        log.debug("no article was found: %s", type(exc).__name__)
        return TakenText(())
    return TakenText(one.text for one in found if not one.is_boilerplate)
