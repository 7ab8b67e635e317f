"""What of the page is the article: hide and show the rest, take in, leave out, take back.

Why it exists: a click on a greyed paragraph is a choice for this article, often for its whole site,
and must be as easy to take back. What is chosen is on the page at once, kept in the library, and
translated like the rest. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleId, Block, BlockId, SegmentId
from reader.domain.site_rules import rule_of
from reader.domain.taking import (
    left_out,
    left_out_count,
    others_like,
    taken_in,
)
from reader.ui.choices_keeper import ChoicesKeeper, RuleStep
from reader.ui.left_out_hint import LeftOutHint
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.taking_notices import LEFT_OUT_KEY, TAKEN_KEY, UNDO_KEY, TakingNotices

__all__ = ["TakingController"]


@dataclass(frozen=True, slots=True)
class _Step:
    """A choice that can be taken back.

    Attributes:
        article_id: Of the article.
        block_id: The block that was meant.
        blocks: All, as they were before.
        rule: What was kept of it for the site; None where nothing was.
    """

    article_id: ArticleId
    block_id: BlockId
    blocks: tuple[Block, ...]
    rule: RuleStep | None = None


class TakingController(QObject):
    """Serves the actions of ``reader.ui.taking_actions`` in one window, but for the dialog.

    Signals:
        chosen: The article has other blocks now.
    """

    chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        choices: ChoicesKeeper,
    ) -> None:
        """Serve `window`, which becomes the owner; `choices` keeps what is chosen."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._choices = choices
        self._last: _Step | None = None
        self._notices = TakingNotices(window)
        self.hint = LeftOutHint(window.reading.canvas)
        actions = window.reader_actions.taking
        actions.show_left_out.toggled.connect(self._on_toggled)
        actions.take_in.triggered.connect(self._on_take_in)
        actions.leave_out.triggered.connect(self._on_leave_out)
        window.reading.left_out_chosen.connect(self.take_in)
        window.reading.canvas.hidden_wanted.connect(self._on_hidden_wanted)
        window.notices.requested.connect(self._on_notice)
        window.notices.dismissed.connect(self._on_dismissed)
        window.language_changed.connect(self._tell)
        presenter.opened.connect(self._on_opened)

    # ---- hidden and shown

    @Slot()
    def _on_opened(self) -> None:
        self._last = None
        self._tell()

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        model = self._presenter.model
        if model is None:
            return
        self._presenter.set_hiding(on=not on)
        self._window.reading.show_hiding()
        self._presenter.rows_changed.emit(set(model.left_out_rows()))
        self._tell()

    @Slot()
    def _on_hidden_wanted(self) -> None:
        self._window.reader_actions.taking.show_left_out.setChecked(True)

    @Slot()
    def _tell(self) -> None:
        """Tell what is left out, in the menu and, for a page, in a quiet line."""
        session = self._presenter.session
        if session is not None:
            there, hidden = left_out_count(session.article) > 0, bool(session.hides_left_out)
            taking = self._window.reader_actions.taking
            taking.set_left_out(there=there, shown=there and not hidden)
            self._notices.tell(session.article, hidden=hidden)

    # ---- taken in and left out

    @Slot(object)
    def take_in(self, segment: SegmentId) -> None:
        """Take the block of a sentence into the article."""
        self._choose(segment, out=False)

    @Slot(object)
    def leave_out(self, segment: SegmentId) -> None:
        """Leave the block of a sentence out of the article."""
        self._choose(segment, out=True)

    @Slot()
    def take_back(self) -> None:
        """Undo the last choice, and the rule that was made of it."""
        step, session = self._last, self._presenter.session
        if step is None or session is None or session.article.article_id != step.article_id:
            return
        self._last = None
        self._window.notices.remove(TAKEN_KEY)
        if step.rule is not None:
            self._choices.take_back(step.rule)
        self._show(replace(session.article, blocks=step.blocks), step.block_id)
        self._window.status_bar.announce(self.tr("Taken back"))

    @Slot()
    def _on_take_in(self) -> None:
        self._choose(self._segment(), out=False)

    @Slot()
    def _on_leave_out(self) -> None:
        self._choose(self._segment(), out=True)

    def _segment(self) -> SegmentId | None:
        """Return the sentence that is fixed or has the keyboard."""
        marks = self._window.reading.canvas.marks
        return (marks.fixed or marks.focused) if marks is not None else None

    def _choose(self, segment: SegmentId | None, *, out: bool) -> None:
        model = self._presenter.model
        if segment is None or model is None or not model.has(segment):
            self._window.status_bar.announce(self.tr("Stand on a sentence first"))
        else:
            block_id = model.block_of(segment)
            self._change(block_id, [block_id], out=out)

    def _change(self, block_id: BlockId, ids: Sequence[BlockId], *, out: bool) -> None:
        session, reading = self._presenter.session, self._window.reading
        if session is None:
            return
        if reading.target_editor.segment is not None or reading.desk.editor.segment is not None:
            self._window.status_bar.announce(self.tr("End what you are editing first"))
            return
        before = session.article
        after = left_out(before, ids) if out else taken_in(before, ids)
        if after is before:
            if out:
                self._window.status_bar.announce(self.tr("Something of the article must stay"))
            return
        rule = rule_of(after, block_id)
        kept = self._choices.make_rule(after, rule) if rule is not None else None
        self._last = _Step(after.article_id, block_id, before.blocks, kept)
        self._show(after, block_id)
        others = len(others_like(after, block_id))
        self._notices.offer(rule if kept is not None else None, others, out=out)

    def _show(self, article: Article, block_id: BlockId) -> None:
        """Show and keep other choices, and stand on a block, or on the one after it."""
        self._presenter.retake(article)
        self._choices.put(article)
        self._tell()
        self.chosen.emit()
        model = self._presenter.model
        target = _standing(model, block_id) if model is not None else None
        if target is not None:
            self._window.reading.keys.stand_on(target)

    # ---- the notices

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == LEFT_OUT_KEY:
            self._window.reader_actions.taking.show_left_out.toggle()
        elif key == UNDO_KEY:
            self.take_back()
        elif key == TAKEN_KEY:
            self._take_more()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        session = self._presenter.session
        if key == LEFT_OUT_KEY and session is not None:
            self._notices.close(session.article.article_id)

    def _take_more(self) -> None:
        """Do the same to the other blocks of the place."""
        step, session = self._last, self._presenter.session
        if step is None or session is None or session.article.article_id != step.article_id:
            return
        block = next(one for one in session.article.blocks if one.block_id == step.block_id)
        others = others_like(session.article, step.block_id)
        self._change(step.block_id, others, out=block.left_out)


def _standing(model: PageModel, block_id: BlockId) -> SegmentId | None:
    """Return the first sentence of a block; of one that is hidden, a sentence beside it."""
    row = next(at for at in range(len(model)) if model.block(at).block_id == block_id)
    tiles = model.segments_of(row)
    if not tiles:
        return None
    first = tiles[0].segment_id
    if not model.hides(row):
        return first
    return model.neighbour(tiles[-1].segment_id, 1) or model.neighbour(first, -1)
