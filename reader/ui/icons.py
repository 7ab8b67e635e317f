"""Icons of one outline set in the colours of the theme, sharp at every scale.

Why it exists: every button asks for an icon by what it means, never by a file. Drawings come from
Lucide (ISC licence) through the ``python-lucide`` package, whose data is read on first use; they
are drawn with strokes of 1.7 logical px and kept. Those that point are mirrored where the interface
runs from right to left. GUI thread only.

Source: https://lucide.dev (drawings on a grid of 24, strokes in `currentColor`).
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.ui.theme import SPACE, Tokens

__all__ = ["MIRRORED", "STROKE_PX", "Icon", "icon", "pixmap"]

STROKE_PX: Final = 1.7
_GRID: Final = 24


class Icon(StrEnum):
    """What an icon means; the values are Lucide's canonical names."""

    MENU = "menu"
    OPEN = "folder"
    PASTE = "clipboard-paste"
    RECENT = "clock"
    SAMPLE = "newspaper"
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    MODE_SIDE = "columns-2"
    MODE_STACKED = "rows-2"
    MODE_ON_DEMAND = "mouse-pointer-click"
    MODE_SOURCE = "square"
    TEXT_SIZE = "a-large-small"
    SWAP = "arrow-left-right"
    NAMES = "contact"
    WORDS = "whole-word"
    NOTE = "message-square-plus"
    NOTES = "notebook-pen"
    WORD_BY_WORD = "text-wrap"
    FIND = "search"
    SEARCH_LIBRARY = "book-search"
    CONCORDANCE = "text-align-center"
    BACK_UP = "archive"
    PREVIOUS = "chevron-up"
    NEXT = "chevron-down"
    CLOSE = "x"
    MINUS = "minus"
    PLUS = "plus"
    CHECK = "check"
    RETRY = "rotate-cw"
    COPY = "copy"
    CORRECT = "pencil"
    ALTERNATIVES = "list"
    NOTICE = "info"
    PROBLEM = "circle-alert"
    PACKAGE = "package"
    MORE = "ellipsis"
    PART_BACK = "chevron-left"
    PART_ON = "chevron-right"
    KEYS = "keyboard"
    HELP = "circle-question-mark"
    FULL_SCREEN = "maximize"
    QUIT = "log-out"
    LIBRARY = "library"
    PRIVATE = "eye-off"
    IMPORT = "import"
    TAG = "tag"
    FORGET = "eraser"
    BIN = "trash"
    REVIEW = "list-checks"
    LOCK = "lock"
    UNDO = "undo-2"
    REDO = "redo-2"
    EXPORT = "file-output"
    LINK = "globe"
    CONTENTS = "table-of-contents"
    FEEDS = "rss"
    COMMANDS = "square-terminal"
    PREFERENCES = "settings"
    ALOUD = "volume-2"
    PLAY = "play"
    PAUSE = "pause"
    SKIP_BACK = "skip-back"
    SKIP_ON = "skip-forward"
    PRINT = "printer"
    PDF = "file-down"
    NEW_WINDOW = "app-window"


MIRRORED: Final = frozenset(
    {
        Icon.BACK,
        Icon.FORWARD,
        Icon.PART_BACK,
        Icon.PART_ON,
        Icon.QUIT,
        Icon.ALTERNATIVES,
        Icon.RETRY,
        Icon.UNDO,
        Icon.REDO,
    }
)
"""Icons that point along the reading direction. Panes keep their sides, so modes don't mirror."""


@cache
def _drawing(name: Icon, colour: str, size: int) -> QByteArray:
    """Return the SVG of `name` with strokes that are `STROKE_PX` wide at `size` logical px."""
    from lucide import lucide_icon  # read on first use: it opens a database

    stroke = STROKE_PX * _GRID / max(size, SPACE.icon)
    svg: str = lucide_icon(name.value, stroke=colour, stroke_width=f"{stroke:.3f}")
    return QByteArray(svg.encode("utf-8"))


@cache
def pixmap(
    name: Icon,
    colour: str,
    *,
    size: int = SPACE.icon,
    ratio: float = 1.0,
    mirrored: bool = False,
) -> QPixmap:
    """Draw `name` in `colour` (``#rrggbb``), `size` logical px at the device ratio `ratio`.

    With `mirrored` the drawing is flipped where `name` is one of `MIRRORED`, and only there.
    """
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored and name in MIRRORED:
        painter.translate(image.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(_drawing(name, colour, size)).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: Icon, tokens: Tokens, *, mirrored: bool | None = None) -> QIcon:
    """Return `name` for a menu or a button: soft, fainter where disabled, at the screen's ratio.

    `mirrored` defaults to the direction of the application's layout.
    """
    if mirrored is None:
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    application = QGuiApplication.instance()
    screen = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, tokens.soft),
        (QIcon.Mode.Disabled, tokens.line),
    ):
        for ratio in sorted({1.0, screen}):
            made.addPixmap(pixmap(name, colour, ratio=ratio, mirrored=mirrored), mode)
    return made
