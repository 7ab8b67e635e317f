"""The sentences of the page as a screen reader finds them: labels where they stand, in order.

Why it exists: the page paints its text itself; to the toolkit it is one empty area. While a screen
reader is there, each sentence that can be seen has a label of its own over its place, with its
language, that paints nothing and takes no click. Without one there are none, and nothing is spent.
GUI thread only.

Source: https://doc.qt.io/qt-6/qaccessible.html (`isActive`); AT-SPI and UI Automation read labels
as static text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLocale, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.page_canvas import PageCanvas
from reader.ui.page_model import PageModel, Side

__all__ = ["SpokenPage", "SpokenSentence"]

_PAUSE_MS: Final = 120
"""How long the page rests before its labels follow."""
_MOST: Final = 200


class SpokenSentence(QLabel):
    """One sentence; seen by a screen reader only."""

    sizes_itself = True

    def __init__(self, parent: QWidget) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def say(self, text: str, language: str, area: QRectF) -> None:
        """Stand for `text`, which is painted in `area`."""
        if self.text() != text:
            self.setText(text)
        self.setLocale(QLocale(language))
        self.setGeometry(area.toAlignedRect())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the page does."""


class SpokenPage(QObject):
    """Keeps the labels of one page where its sentences are."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Follow `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        self._labels: list[SpokenSentence] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.follow)
        canvas.moved.connect(self._on_moved)

    @Slot()
    def _on_moved(self) -> None:
        if QAccessible.isActive():
            self._pause.start()

    @Slot()
    def follow(self) -> None:
        """Put a label over each sentence that can be seen, source before translation."""
        model = self._canvas.model
        used = 0
        for text, language, area in self._sentences(model) if model is not None else ():
            if used == len(self._labels):
                self._labels.append(SpokenSentence(self._canvas.viewport()))
            self._labels[used].say(text, language, area)
            used += 1
            if used == _MOST:
                break
        for label in self._labels[used:]:
            label.hide()

    def _sentences(self, model: PageModel) -> Iterator[tuple[str, str, QRectF]]:
        """Yield text, language and place of what is seen."""
        languages = {Side.SOURCE: model.article.language, Side.TARGET: model.target}
        for laid, top in self._canvas.flow.in_view():
            for place in laid.places:
                parts = zip(place.composition.segments, place.composition.spans, strict=True)
                for _, span in parts:
                    rects = laid.rects(place.side, span)
                    text = span.of(place.composition.text).strip()
                    if rects and text:
                        area = rects[0]
                        for rect in rects[1:]:
                            area = area.united(rect)
                        yield text, languages[place.side], area.translated(0, top)
