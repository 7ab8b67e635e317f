"""Markdown made safe for its library: cut into slices, its nesting capped.

Why it exists: the library's time grows with the square of a block, of the markup in a paragraph and
of the depth of nesting, and it can't be stopped. So a long text is given to it in slices that end
between two blocks; what no author writes by hand is flattened, or said to be too dense.

Source: https://python-markdown.github.io/reference/markdown/blockparser/ (a block of text is cut
at its first element and put back, again and again); CommonMark 0.31, 4.5 (fences), 4.7
(definitions).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["defined_labels", "flattened", "is_dense", "sliced"]

_GOOD_LENGTH: Final = 16_000
"""Code points from which a slice ends at the next good place."""

_LONGEST: Final = 24_000
"""Code points at which it ends after any line."""

_DEEPEST: Final = 12
_DEEPEST_INDENT: Final = 48
_MARKER: Final = r"(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+)"
_MARKERS: Final = re.compile(rf"^([ \t]*{_MARKER}{{{_DEEPEST}}}){_MARKER}+", re.MULTILINE)
_INDENT: Final = re.compile(rf"^[ \t]{{{_DEEPEST_INDENT},}}", re.MULTILINE)
_FENCE: Final = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})(?P<rest>.*)")
_DEFINITION: Final = re.compile(r"^ {0,3}\[(?P<label>[^\[\]\n^][^\[\]\n]{0,999})\]:", re.MULTILINE)
_UNIT_ENDS: Final = re.compile(r"\n(?=[ \t]*(?:\n|#|(?:[-*+]|\d{1,9}[.)])[ \t]))")
_MARKUP: Final = re.compile(r"[\[\]()<>*_`\\&]")
_MOST_MARKUP: Final = 2_000
"""Characters of inline markup in a paragraph or list item; above, it is no article's."""


def flattened(text: str) -> str:
    """Return `text` without quotes, lists and indents that nest deeper than any article's."""
    return _INDENT.sub(" " * _DEEPEST_INDENT, _MARKERS.sub(r"\1", text))


def is_dense(text: str) -> bool:
    """Tell whether a paragraph of `text` holds so much markup that parsing it would take long."""
    start = 0
    for match in [*_UNIT_ENDS.finditer(text), None]:
        end = len(text) if match is None else match.start()
        if end - start > _MOST_MARKUP and len(_MARKUP.findall(text, start, end)) > _MOST_MARKUP:
            return True
        start = end
    return False


def defined_labels(text: str) -> set[str]:
    """Return the labels of the links that `text` defines, as the library spells them."""
    return {" ".join(match["label"].lower().split()) for match in _DEFINITION.finditer(text)}


def sliced(text: str) -> Iterator[str]:
    """Yield `text` in pieces that, joined, give it back; a short one whole.

    A piece ends before a line that begins a block of its own: after a blank line, not indented and
    in no fence. Where none comes soon enough it ends after any line.
    """
    lines: list[str] = []
    size = 0
    fence = ""
    after_blank = False
    for line in text.splitlines(keepends=True) if len(text) > _LONGEST else [text]:
        begins = after_blank and not fence and not line[0].isspace()
        if lines and (size + len(line) > _LONGEST or (begins and size >= _GOOD_LENGTH)):
            yield "".join(lines)
            lines, size, fence = [], 0, ""
        lines.append(line)
        size += len(line)
        fence = _fence_after(line, fence)
        after_blank = line.isspace()
    if lines:
        yield "".join(lines)


def _fence_after(line: str, fence: str) -> str:
    """Return the fence that is open after `line`, given the one before it; none is empty."""
    match = _FENCE.match(line)
    if match is None:
        return fence
    if not fence:
        return match["fence"]
    closes = match["fence"].startswith(fence) and not match["rest"].strip()
    return "" if closes else fence
