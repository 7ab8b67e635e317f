"""A page of the help as it is read: type, colours, pictures from its folder, and marks of a search.

Why it exists: the page is HTML without a look; here it gets that of the theme, at the size that the
reader wants, in the direction of its language. Nothing is loaded but pictures of the help's own
folder. GUI thread only.

Source: https://doc.qt.io/qt-6/richtext-html-subset.html.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from reader.domain.arabic import find_all
from reader.domain.language import Direction, direction_of
from reader.domain.span import Span
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.theme import TOKENS, Tokens

__all__ = ["HelpPageView"]

_TEXT_PX: Final = 15.5
_ARABIC_TEXT_PX: Final = 17.0
_MEASURE_PX: Final = 680
_SIDE_PX: Final = 32
_LEAST_SIDE_PX: Final = 20
_SETTLE_MS: Final = 60
_PICTURES: Final = "pictures"


class HelpPageView(QTextBrowser):
    """The page.

    Signals:
        followed: ``(target,)``: the file of another page that a link leads to.
    """

    followed = Signal(str)

    def __init__(self, folder: Path, parent: QWidget) -> None:
        """Show nothing yet; `folder` holds one of pages and pictures for each language."""
        super().__init__(parent)
        self.setObjectName("helpPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)
        self._folder = folder
        self._language = "en"
        self._html = ""
        self._percent = 100
        self._width = 0
        self._words = ""
        self._marks: list[Span] = []
        self._current = -1
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self._lay_out()

    def set_percent(self, percent: int) -> None:
        """Take another size of the text; 100 is the usual one."""
        self._percent = percent
        self._lay_out()

    def show_page(self, html: str, language: str) -> None:
        """Show `html`, in `language`, from its beginning."""
        self._html, self._language = html, language
        self._lay_out(keep_place=False)

    # ---- search

    @property
    def marks(self) -> int:
        """Return in how many places stands what was looked for."""
        return len(self._marks)

    def mark(self, words: str, *, to_first: bool = True) -> None:
        """Mark every place of `words`, however both are spelled; empty marks none."""
        self._words = words
        self._marks = find_all(self.toPlainText(), words) if words else []
        self._current = -1
        if self._marks and to_first:
            self.step(1)
        else:
            self._show_marks()

    def step(self, by: int) -> bool:
        """Go to the next place, or the one before; False where the page has no further one."""
        at = self._current + by
        if not 0 <= at < len(self._marks):
            return False
        self._current = at
        self._show_marks()
        cursor = self.textCursor()
        cursor.setPosition(self._marks[at].start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _show_marks(self) -> None:
        self.setExtraSelections(
            [self._selection(span, at == self._current) for at, span in enumerate(self._marks)]
        )

    def _selection(self, span: Span, current: bool) -> QTextEdit.ExtraSelection:  # noqa: FBT001
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        tokens = self._tokens
        wash = tokens.selection_colour() if current else tokens.highlight_colour("yellow")
        look.setBackground(wash)
        made.cursor, made.format = cursor, look
        return made

    # ---- layout

    def _lay_out(self, *, keep_place: bool = True) -> None:
        """Set the page anew in its look; the place in it is kept where the page is the same."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum()) if keep_place else 0.0
        mirrored = direction_of(self._language) is Direction.RTL
        self._width = self._column()
        document = self.document()
        pixels = (_ARABIC_TEXT_PX if mirrored else _TEXT_PX) * self._percent / 100
        document.setDefaultFont(interface_font(pixels))
        document.setDefaultStyleSheet(self._style(mirrored=mirrored))
        document.setDocumentMargin(0)
        pictures = f'src="{_PICTURES}/'
        shown = self._html.replace(pictures, f'src="{self._width}/{_PICTURES}/')
        direction = "rtl" if mirrored else "ltr"
        self.setHtml(f'<body dir="{direction}">{shown}</body>')
        self._set_margins()
        self.mark(self._words, to_first=False)
        bar.setValue(round(share * bar.maximum()))

    def _style(self, *, mirrored: bool) -> str:
        tokens, scale = self._tokens, self._percent / 100
        serif = arabic_font("naskh", 1) if mirrored else latin_font("source-serif", 1)
        heads = ", ".join(f"'{one}'" for one in serif.families())
        body = ", ".join(f"'{one}'" for one in interface_font(1).families())
        first, second, third = (round(size * scale) for size in (27, 20, 16))
        code = QColor(tokens.chrome if tokens.page != tokens.chrome else tokens.card).name()
        gap = round(10 * scale)
        return f"""
            body {{ color: {tokens.ink}; line-height: 122%; }}
            h1 {{ font-family: {heads}; font-size: {first}px; font-weight: 600;
                  margin-top: 0; margin-bottom: {gap + 4}px; }}
            h2 {{ font-family: {heads}; font-size: {second}px; font-weight: 600;
                  margin-top: {2 * gap + 4}px; margin-bottom: {gap - 4}px; }}
            h3 {{ font-size: {third}px; font-weight: 600; margin-top: {gap + 4}px; }}
            p {{ margin-top: 0; margin-bottom: {gap}px; }}
            ul, ol {{ margin-top: 0; margin-bottom: {gap}px; }}
            li {{ margin-bottom: {gap // 2}px; }}
            code {{ background-color: {code}; font-family: {body}; }}
            a {{ color: {tokens.accent}; text-decoration: none; }}
            th {{ color: {tokens.soft}; text-align: left;
                  padding: {gap}px 10px 3px 0; }}
            td {{ padding: 3px 10px 3px 0; }}
        """

    def _column(self) -> int:
        return max(240, min(_MEASURE_PX, self.viewport().width() - 2 * _LEAST_SIDE_PX))

    def _set_margins(self) -> None:
        """Keep the text to its measure, at the side where reading begins."""
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        room = max(0, self.viewport().width() - self._column())
        near = min(_SIDE_PX, room / 2)
        mirrored = direction_of(self._language) is Direction.RTL
        left, right = (room - near, near) if mirrored else (near, room - near)
        look.setLeftMargin(left)
        look.setRightMargin(right)
        look.setTopMargin(_SIDE_PX - 4)
        look.setBottomMargin(_SIDE_PX)
        frame.setFrameFormat(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure; pictures follow when the size rests."""
        super().resizeEvent(event)
        self._set_margins()
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        if self._column() != self._width:
            self._lay_out()

    # ---- what is loaded and followed

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load a picture of the help, as wide as the column; anything else is not there."""
        del kind
        text = name.toString() if isinstance(name, QUrl) else name
        width, _, rest = text.partition("/")
        folder = (self._folder / self._language / _PICTURES).resolve()
        file = (folder.parent / rest).resolve()
        if not width.isdigit() or not file.is_relative_to(folder) or not file.is_file():
            return None
        image = QImage(str(file))
        ratio = self.devicePixelRatioF()
        pixels = round(min(int(width) * ratio, image.width()))
        scaled = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(pixels / int(width))
        return scaled

    @Slot(QUrl)
    def _on_link(self, target: QUrl) -> None:
        if not target.scheme():
            self.followed.emit(target.path())
