"""Find and replace in the window: from what is typed to what would change, and to one step.

Why it exists: a pattern may run long, so it runs on a lane, the newest wins; the step is the
desk's, to be undone as one. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.review_history import Revision
from reader.domain.translation import UnitState
from reader.services.cancel import CancelToken
from reader.services.find_replace import CompilePattern, find_replace
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.review_controller import ReviewController
from reader.ui.review_desk import ReviewDesk

if TYPE_CHECKING:
    from reader.ui.replace_dialog import ReplaceDialog

__all__ = ["ReplaceController"]

FIND, REPLACE = "find to replace", "replace"


class ReplaceController(QObject):
    """Serves find and replace of one window."""

    def __init__(
        self,
        window: MainWindow,
        reviewing: tuple[ReviewController, ReviewDesk],
        compile_pattern: CompilePattern,
        words: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; look on the lane `words`."""
        super().__init__(window)
        self._window = window
        self._controller, self._desk = reviewing
        self._compile = compile_pattern
        self._words = words
        self._ticket = self._replacing = -1
        self.dialog: ReplaceDialog | None = None
        action = window.reader_actions.review.find_replace
        action.triggered.connect(self._on_wanted)
        self._desk.shown.connect(self._on_changed)
        self._desk.stepped.connect(self._on_changed)
        words.progressed.connect(self._on_found)
        words.failed.connect(self._on_failed)

    @Slot()
    def _on_wanted(self) -> None:
        self._controller.editing.keep()
        if self.dialog is None:
            from reader.ui.replace_dialog import ReplaceDialog

            dialog = ReplaceDialog(self._window)
            dialog.asked.connect(self._on_asked)
            dialog.replace_wanted.connect(self._on_replace)
            dialog.chosen.connect(self._on_chosen)
            self.dialog = dialog
        self.dialog.apply_tokens(self._window.reading.canvas.flow.tokens)
        self.dialog.come()

    @Slot()
    def _on_changed(self) -> None:
        if self.dialog is not None:
            self.dialog.look_soon()

    @Slot()
    def _on_asked(self) -> None:
        model, dialog = self._desk.model, self.dialog
        if dialog is None or not dialog.isVisible():
            return
        options = dialog.options
        if model is None or not options.pattern:
            self._ticket = -1
            self._words.cancel(FIND)
            dialog.show_found((), 0, "en")
            return
        units = [
            model.units[one.segment_id]
            for one in model.article.segments
            if one.segment_id in model.units
        ]
        compiled, language = self._compile, model.target

        def work(cancel: CancelToken) -> Iterator[object]:
            found = find_replace(units, options, compiled, cancel)
            search = compiled(options)
            closed = [one for one in units if one.state is UnitState.LOCKED]
            yield found, sum(bool(search(one.target)) for one in closed), language

        self._ticket = self._words.submit(work, purpose=FIND, priority=2)

    @Slot(int, object)
    def _on_found(self, ticket: int, value: object) -> None:
        if ticket == self._ticket and self.dialog is not None and isinstance(value, tuple):
            self.dialog.show_found(*value)
        elif ticket == self._replacing and isinstance(value, Revision):
            self._replacing = -1
            if self._desk.take_if_still(value):
                text = self.tr("%Ln sentence(s) changed", "", len(value.changes))
                self._window.status_bar.announce(text)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket == self._ticket and self.dialog is not None:
            self.dialog.show_error(error)

    @Slot()
    def _on_replace(self) -> None:
        if self.dialog is None:
            return
        self._controller.editing.keep()
        wanted, model = self.dialog.list.wanted, self._desk.model
        if not wanted or model is None:
            return
        units, language = dict(model.units), model.target

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._desk.replacing(units, language, wanted)

        self._replacing = self._words.submit(work, purpose=REPLACE, priority=2)

    @Slot(object)
    def _on_chosen(self, segment: SegmentId) -> None:
        model = self._desk.model
        if model is not None and model.has(segment):
            self._controller.go_to(segment)
