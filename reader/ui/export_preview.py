"""The first page of what would be exported, before it is.

Why it exists: which columns, which direction, with or without comments: a look says it sooner than
words. What a browser, Word or a book shows is shown as a page, other files as they are. Nothing is
fetched: no address and no file, whatever stands in the text. GUI thread only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Template
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.domain.language import Direction
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.theme import TOKENS, TYPE, Tokens
from reader.ui.zoom import zoom, zoomed

__all__ = ["ExportPreview", "PreviewPage"]

_BODY: Final = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_SHEET: Final = Template("""
* { color: $ink; }
h1 { font-size: ${head}px; font-weight: 600; margin-top: 0; margin-bottom: 8px; }
h2, h3, h4, h5, h6 { font-size: ${sub}px; font-weight: 600; }
p { margin-top: 0; margin-bottom: 8px; }
td, th { padding: 5px 8px; border-bottom: 1px solid $line; }
th, .number, .state, .about, .byline, .caption, .untranslated, .comment { color: $soft; }
.number, .state, .about, .comment, th { font-size: ${small}px; font-weight: 400; }
th { text-align: $side; }
.source { color: $soft; }
.heading td { font-weight: 600; }
[lang="ar"] { font-family: "$arabic"; font-size: ${arabic_px}px; }
""")


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """What is shown.

    Attributes:
        content: HTML, or the text of the file.
        is_page: Whether it is HTML.
        direction: That of the page.
    """

    content: str
    is_page: bool
    direction: Direction


class ExportPreview(QTextBrowser):
    """The page. It is read-only and opens no link."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("noteView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._page = PreviewPage("", is_page=False, direction=Direction.LTR)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load nothing."""
        del kind, name
        return None

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.show_page(self._page)

    def show_page(self, page: PreviewPage) -> None:
        """Show the first page; it stays where it was scrolled to, as far as that is there."""
        self._page = page
        bar = self.verticalScrollBar()
        at = bar.value()
        document = self.document()
        document.setDefaultTextOption(_option(page))
        document.setDefaultStyleSheet(self._sheet())
        if page.is_page:
            document.setDefaultFont(latin_font("source-serif", (TYPE.interface + 1) * zoom()))
            found = _BODY.search(page.content)
            self.setHtml(found.group(1) if found is not None else page.content)
        else:
            document.setDefaultFont(_plain_font())
            self.setPlainText(page.content)
        bar.setValue(at)

    def _sheet(self) -> str:
        tokens = self._tokens
        return _SHEET.substitute(
            ink=tokens.ink,
            soft=tokens.soft,
            line=tokens.line,
            side="right" if self._page.direction is Direction.RTL else "left",
            head=zoomed(TYPE.latin_subhead),
            sub=zoomed(TYPE.latin),
            small=zoomed(TYPE.status),
            arabic=arabic_font("naskh", TYPE.arabic_small).family(),
            arabic_px=zoomed(TYPE.arabic_small),
        )


def _plain_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(zoomed(TYPE.label))
    return font


def _option(page: PreviewPage) -> QTextOption:
    """Return how lines run: as the page does; those of a text each as its first letter does."""
    option = QTextOption()
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WordWrap if page.is_page else modes.WrapAtWordBoundaryOrAnywhere)
    if page.is_page:
        right = page.direction is Direction.RTL
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
    else:
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
