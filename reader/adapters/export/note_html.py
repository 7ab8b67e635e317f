"""A note's Markdown as harmless HTML, each block in its own direction.

Why it exists: a note may come from a file that somebody else wrote. The library for Markdown takes
minutes over what is nested deep enough, so depth and length are limited before it parses; HTML in a
note is shown as it was typed; what comes out is sanitised all the same.

Source: https://python-markdown.github.io/extensions/api/; https://nh3.readthedocs.io/; UAX #9, P2.
"""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ET
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.markdown_slices import flattened, is_dense, sliced
from reader.domain.bidi import first_strong
from reader.services.note_rendering import ONLY_THE_BEGINNING

if TYPE_CHECKING:
    from markdown import Markdown
    from markdown.blockprocessors import BlockProcessor
    from markdown.treeprocessors import Treeprocessor

__all__ = ["MOST_SHOWN", "plain_html", "render"]

MOST_SHOWN: Final = 50_000
"""Code points of a note that are shown."""
_LONGEST_PARAGRAPH: Final = 8_000
_EXTENSIONS: Final = ("tables", "fenced_code", "sane_lists", "nl2br")
_BLOCKS: Final = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th".split()  # noqa: SIM905
)
_TAGS: Final = _BLOCKS | frozenset(
    "a b strong i em code br hr thead tbody del s sub sup mark u".split()  # noqa: SIM905
)
_ATTRIBUTES: Final = {"a": {"href", "title"}, "td": {"align"}, "th": {"align"}, "ol": {"start"}}
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:|qari:)[^\s]", re.IGNORECASE)
_SCHEMES: Final = {"http", "https", "mailto", "qari"}
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def render(body: str, cut: str = ONLY_THE_BEGINNING.text) -> str:
    """Return a note as a fragment of HTML; see `NoteRenderer`."""
    shown, is_cut = _beginning(body)
    text = _CONTROLS.sub("", shown.replace("\r\n", "\n"))
    clean = _sanitised("\n".join(_pieces(text)))
    if is_cut:
        clean += f"\n<p><em>{escape(cut)}</em></p>"
    return _directed(clean)


def plain_html(text: str) -> str:
    """Return plain text as HTML: paragraphs at blank lines, breaks at line ends."""
    paragraphs = re.split(r"\n[ \t]*\n", text)
    return "\n".join(
        "<p>" + "<br>\n".join(escape(line) for line in one.strip("\n").split("\n")) + "</p>"
        for one in paragraphs
        if one.strip()
    )


def _beginning(body: str) -> tuple[str, bool]:
    """Return what is shown of a note, ended at a line where one is near, and whether it was cut."""
    if len(body) <= MOST_SHOWN:
        return body, False
    end = body.rfind("\n", MOST_SHOWN // 2, MOST_SHOWN)
    return body[: end if end > 0 else MOST_SHOWN], True


def _pieces(text: str) -> list[str]:
    """Return the pieces of a note as HTML that is not sanitised yet."""
    library = _library()
    pieces = []
    for piece in sliced(flattened(text)):
        if is_dense(piece) or _has_long_paragraph(piece):
            pieces.append(plain_html(piece))
            continue
        library.reset()
        try:
            pieces.append(library.convert(piece))
        except (RecursionError, AssertionError):  # what it can't bear is shown as it was typed
            pieces.append(plain_html(piece))
    return pieces


def _has_long_paragraph(text: str) -> bool:
    return any(len(one) > _LONGEST_PARAGRAPH for one in text.split("\n\n"))


def _library() -> Markdown:
    """Return the library, without HTML and with the processors of `_processors`."""
    import markdown

    library = markdown.Markdown(
        extensions=[*_EXTENSIONS],
        extension_configs={"tables": {"use_align_attribute": True}},
    )
    library.preprocessors.deregister("html_block")
    library.inlinePatterns.deregister("html")
    headings, underlined, pictures = _processors()
    library.parser.blockprocessors.register(headings(library.parser), "hashheader", 70)
    library.parser.blockprocessors.register(underlined(library.parser), "setextheader", 60)
    library.treeprocessors.register(pictures(library), "pictures", 5)
    return library


@functools.cache
def _processors() -> tuple[type[BlockProcessor], type[BlockProcessor], type[Treeprocessor]]:
    """Return classes of ours that stand in the place of the library's."""
    from markdown.blockprocessors import HashHeaderProcessor, SetextHeaderProcessor
    from markdown.treeprocessors import Treeprocessor

    class Headings(HashHeaderProcessor):
        """A heading has a space after its ``#``; ``#politics`` is a tag."""

        RE = re.compile(
            r"(?:^|\n)(?P<level>#{1,6})(?=[ \t])(?P<header>(?:\\.|[^\\\n])*?)#*(?:\n|$)"
        )

    class Underlined(SetextHeaderProcessor):
        """The library's cuts all of the block at each heading: quadratic."""

        def run(self, parent: ET.Element, blocks: list[str]) -> None:
            lines = blocks.pop(0).split("\n", 2)
            heading = ET.SubElement(parent, "h1" if lines[1].startswith("=") else "h2")
            heading.text = lines[0].strip()
            blocks[:0] = lines[2:]

    class Pictures(Treeprocessor):
        """A picture is a link: nothing is fetched."""

        def run(self, root: ET.Element) -> None:
            for element in list(root.iter("img")):
                element.tag = "a"
                element.text = element.get("alt") or element.get("src", "")
                element.attrib = {"href": element.get("src", "")}

    return Headings, Underlined, Pictures


def _sanitised(html: str) -> str:
    import nh3

    clean: str = nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(_SCHEMES),
        link_rel=None,
        attribute_filter=_allowed_address,
    )
    return clean


def _allowed_address(_tag: str, name: str, value: str) -> str | None:
    """Return an attribute's value; None where it would lead elsewhere than it may."""
    return None if name == "href" and not _ADDRESS.match(value) else value


def _directed(html: str) -> str:
    parser = _Directed()
    parser.feed(html)
    parser.close()
    return "".join(parser.pieces).strip()


class _Directed(HTMLParser):
    """Writes HTML again, each block with the direction of its first strong character.

    A block that has none takes that of what it lies in.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.pieces: list[str] = []
        self._waiting: list[int] = []
        """Where the opening tags stand of the open blocks that have no direction yet."""
        self._open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        written = "".join(f' {name}="{escape(value or "")}"' for name, value in attrs)
        if tag in _BLOCKS:
            self._open.append((tag, len(self.pieces)))
            self._waiting.append(len(self.pieces))
        self.pieces.append(f"<{tag}{written}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and self._open:
            _, at = self._open.pop()
            if self._waiting and self._waiting[-1] == at:
                self._waiting.pop()
        self.pieces.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._look_at(data)
        self.pieces.append(data)

    def handle_entityref(self, name: str) -> None:
        self.pieces.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.pieces.append(f"&#{name};")

    def _look_at(self, data: str) -> None:
        strong = first_strong(data) if self._waiting else None
        if strong is not None:
            for at in self._waiting:
                self.pieces[at] = f'{self.pieces[at][:-1]} dir="{strong.value}">'
            self._waiting.clear()
