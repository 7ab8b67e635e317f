"""Where a block stands in a page, in a few steps that are alike in all pages of its site.

Why it exists: a reader who puts a line back, or leaves one out, means the same line of the next
page. Numbers, hashes and states in names are made anew for each page and are left away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from reader.domain.words import word_set

__all__ = ["step_of"]

_STABLE: Final = re.compile(r"[A-Za-z]{2,}(?:[-_]+[A-Za-z]+)*\Z")
_CAMEL: Final = re.compile("(?<=[a-z])(?=[A-Z])")
_VOWEL: Final = re.compile("[aeiouy]", re.IGNORECASE)
_STATES: Final = word_set(
    "active current open opened closed first last odd even show shown hide hidden loaded lazy "
    "lazyloaded clearfix row rtl ltr selected focus hover in fade visible clear"
)
_LONGEST: Final = 30
_SHORTEST_WORD, _MOST_NAMES = 3, 2


@lru_cache(maxsize=4096)
def _is_stable(name: str) -> bool:
    """Tell whether a person gave the name, not a program."""
    return (
        len(name) <= _LONGEST
        and _STABLE.match(name) is not None
        and all(len(word) >= _SHORTEST_WORD for word in _CAMEL.split(name)[1:])
        and _VOWEL.search(name) is not None
        and name.lower() not in _STATES
    )


def step_of(tag: str, named: Mapping[str, str]) -> str:
    """Return an element's step in a place, such as ``div.read-also``; "" for html and body."""
    if tag in {"html", "body"}:
        return ""
    if not named:
        return tag
    classes = [one for one in named.get("class", "")[:400].split() if _is_stable(one)]
    if classes:
        return ".".join([tag, *classes[:_MOST_NAMES]])
    name = named.get("id", "").strip()
    return f"{tag}#{name}" if name and _is_stable(name) else tag
