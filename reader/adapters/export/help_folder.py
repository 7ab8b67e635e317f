"""The pages of the help, from a folder of Markdown files for each language.

Why it exists: a translator writes Markdown, the window shows HTML; the pages lie in
``resources/help/<language>/NN-name.md`` with their pictures beside them. They ship with the app and
are trusted, unlike notes. In a page that is read from right to left keys and paths are isolated, so
that ``Ctrl+O`` stays what it is.

Source: https://python-markdown.github.io/extensions/; UAX #9, 2.4.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from reader.domain.language import ENGLISH, Direction, direction_of
from reader.services.help_pages import NEW, HelpPage, page_name

__all__ = ["HelpFolder"]

_HEADING: Final = re.compile(r"^# +(.+?) *$", re.MULTILINE)
_CODE: Final = re.compile(r"<code>(.*?)</code>", re.DOTALL)
_ROOM: Final = "\u2009\\g<1>\u2009"
"""Keys stand on a wash, which has no room of its own around them."""
_LEFT_TO_RIGHT: Final = f"\u2066{_ROOM}\u2069"
_EXTENSIONS: Final = ("tables", "sane_lists")


class HelpFolder:
    """`HelpPages` from files. Any thread; a second asking reads again."""

    def __init__(self, folder: Path) -> None:
        """Remember `folder`; nothing is read yet."""
        self._folder = folder

    def __call__(self, language: str) -> tuple[HelpPage, ...]:
        """Return the pages in `language`, in order, what is new last; English if it has none."""
        import markdown

        folder = self._folder / language
        if not folder.is_dir():
            folder = self._folder / ENGLISH
        files = sorted(folder.glob("[0-9][0-9]-*.md")) + sorted(folder.glob(f"{NEW}.md"))
        library = markdown.Markdown(extensions=[*_EXTENSIONS])
        mirrored = direction_of(folder.name) is Direction.RTL
        shown = _LEFT_TO_RIGHT if mirrored else _ROOM
        pages = []
        for file in files:
            text = file.read_text("utf-8")
            html = library.reset().convert(text)
            html = _CODE.sub(f"<code>{shown}</code>", html)
            heading = _HEADING.search(text)
            pages.append(HelpPage(page_name(file.name), heading[1] if heading else "", html))
        return tuple(pages)
