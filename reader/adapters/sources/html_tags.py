"""Markup made slim and tame before a parser sees it: no scripts, no long attributes, no depth.

Why it exists: half of a news page is script and style that no reader sees, and a parser's time
grows with the square of the attributes in a tag and stops at some depth, text and all. One pass
over the tags, each looked at once, takes that away and keeps every word.

Source: HTML 13.2.5 (tokenization): quoted values, raw text elements, end of file in a tag.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from reader.domain.words import word_set

__all__ = ["DEEPEST", "Slim", "slimmed"]

DEEPEST: Final = 160
"""Elements in each other that are kept; deeper ones are taken out and their text stays."""

_TAG: Final = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"(?P<rest>(?:=[ \t\r\n]*+(?:\"[^\"]*+\"|'[^']*+')|[^>])*+)>"
)
_RAW: Final = frozenset(
    ["script", "style", "template", "textarea", "title", "iframe", "noembed", "xmp", "svg"]
)
_DOCTYPE: Final = re.compile(r"<!DOCTYPE[^>\[]{0,400}\[[^\]]{0,100000}\]\s*+>", re.IGNORECASE)
_VOID: Final = word_set("area base br col embed hr img input link meta param source track wbr")
_NEVER_INSIDE: Final = {
    "p": frozenset({"p"}),
    "li": frozenset({"li"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"tr", "td", "th"}),
    "option": frozenset({"option"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
}
_INLINE: Final = word_set("a b i em strong span font u s small big sup sub mark abbr cite")
_LONGEST_ATTRIBUTES: Final = 2000
_KEPT_ATTRIBUTE: Final = re.compile(
    r"(?<![\w-])(?:class|id|role|style|hidden|aria-hidden|href|rel|itemprop|property|name|content"
    r"|http-equiv|datetime|lang|dir|type|start|value)(?:\s*+=\s*+(?:\"[^\"]{0,400}\""
    r"|'[^']{0,400}'|[^\s\"'>]{1,200}))?",
    re.IGNORECASE,
)
_MOST_ATTRIBUTES: Final = 40
_JSON_LD: Final = re.compile(r"application/ld\+json", re.IGNORECASE)
_FRAGMENT_START: Final = "<!--StartFragment-->"
_FRAGMENT_END: Final = "<!--EndFragment-->"


@dataclass(frozen=True, slots=True)
class Slim:
    """A page without what no reader sees.

    Attributes:
        markup: What is left.
        json_ld: The texts of its scripts of linked data.
        scripts: How many other scripts it had.
    """

    markup: str
    json_ld: tuple[str, ...] = ()
    scripts: int = 0


@dataclass(slots=True)
class _Slimming:
    """One pass; each character is looked at once, whatever the markup."""

    text: str
    is_strict: bool
    kept: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    taken_out: Counter[str] = field(default_factory=Counter)
    never_closed: set[str] = field(default_factory=set)
    json_ld: list[str] = field(default_factory=list)
    scripts: int = 0
    at: int = 0

    def run(self) -> Slim:
        while (start := self.text.find("<", self.at)) >= 0:
            self.kept.append(self.text[self.at : start])
            self.at = start
            if not self._markup():
                break
        else:
            self.kept.append(self.text[self.at :])
        return Slim("".join(self.kept), tuple(self.json_ld), self.scripts)

    def _markup(self) -> bool:
        """Take what begins with "<"; False where a tag never ends: all that follows is in it."""
        text, start = self.text, self.at
        following = text[start + 1 : start + 2]
        named = text[start + 2 : start + 3] if following == "/" else following
        if named.isascii() and named.isalpha():
            return self._tag()
        if following and following in "!?/":
            self._pass_over()
        else:
            self.kept.append("&lt;")
            self.at = start + 1
        return True

    def _pass_over(self) -> None:
        """Pass over a comment, a declaration or an instruction."""
        text, start = self.text, self.at
        if text.startswith("<!--", start):
            end = text.find("-->", start + 2)
            self.at = end + 3 if end >= 0 else len(text)
            return
        doctype = _DOCTYPE.match(text, start)
        end = doctype.end() - 1 if doctype else text.find(">", start)
        self.at = end + 1 if end >= 0 else len(text)

    def _tag(self) -> bool:
        found = _TAG.match(self.text, self.at)
        if found is None:
            return False
        self.at = found.end()
        name = found["name"].lower()
        if found["end"]:
            self._end(name)
        elif name in _RAW:
            self._raw(name, found["rest"])
        elif name in _VOID:
            self.kept.append(f"<{name}{_attributes(found['rest'])}>")
        else:
            self._start(name, found["rest"])
        return True

    def _raw(self, name: str, rest: str) -> None:
        """Take an element whose content is no markup, or none that is read."""
        close = None
        if name not in self.never_closed:
            close = re.compile(rf"</{name}\b[^>]*+>", re.IGNORECASE).search(self.text, self.at)
        if close is None:
            self.never_closed.add(name)
            if name == "svg":
                return
        content = self.text[self.at : close.start() if close else len(self.text)]
        self.at = close.end() if close else len(self.text)
        if name == "script" and _JSON_LD.search(rest):
            self.json_ld.append(content)
        elif name == "script":
            self.scripts += 1
        elif name == "title":
            self.kept.append(f"<title>{content.replace('<', '&lt;')}</title>")

    def _start(self, name: str, rest: str) -> None:
        inside = _NEVER_INSIDE.get(name)
        while inside and self.open and self.open[-1] in inside:
            self.open.pop()
        if len(self.open) >= DEEPEST:
            self.taken_out[name] += 1
            self.kept.append("" if name in _INLINE else "<br><br>")
            return
        self.open.append(name)
        self.kept.append(f"<{name}{_attributes(rest)}>")

    def _end(self, name: str) -> None:
        if self.taken_out[name]:
            self.taken_out[name] -= 1
            return
        if name in self.open:
            at = len(self.open) - 1 - self.open[::-1].index(name)
            if self.is_strict:
                self.kept += [f"</{one}>" for one in self.open[:at:-1]]
                del self.open[at:]
            elif name in _INLINE:
                del self.open[at]
            else:
                del self.open[at:]
        self.kept.append(f"</{name}>")


def _attributes(rest: str) -> str:
    """Return the attributes of a tag, where there are too many those that tell something."""
    if not rest or rest.isspace():
        return ""
    if len(rest) <= _LONGEST_ATTRIBUTES:
        return rest
    kept = [found[0] for found in _KEPT_ATTRIBUTE.finditer(rest[: 50 * _LONGEST_ATTRIBUTES])]
    return " " + " ".join(kept[:_MOST_ATTRIBUTES])


def slimmed(text: str, *, is_strict: bool = False) -> Slim:
    """Return `text` without scripts, styles, comments, and deep or overlong tags.

    Args:
        text: A page or a fragment of one.
        is_strict: Whether an end tag closes all that stands open in its element, so that wrongly
            nested tags can't become deep either.
    """
    return _Slimming(_without_frame(text), is_strict).run()


def _without_frame(text: str) -> str:
    """Return what stands between the marks that a clipboard puts around a fragment."""
    start = text.find(_FRAGMENT_START)
    if start < 0:
        return text
    end = text.find(_FRAGMENT_END, start)
    return text[start + len(_FRAGMENT_START) : end if end >= 0 else len(text)]
