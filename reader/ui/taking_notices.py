"""The quiet lines about what of a page is the article: how much is left out, what was just chosen.

Why it exists: what is offered to be taken back must be said where one looks, and must not move the
text away from under the pointer. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from reader.domain.article import Article, ArticleId
from reader.domain.site_rules import SiteRule
from reader.domain.taking import hides_left_out, left_out_count
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice

__all__ = ["LEFT_OUT_KEY", "TAKEN_KEY", "UNDO_KEY", "TakingNotices"]

LEFT_OUT_KEY, TAKEN_KEY, UNDO_KEY = "left out", "taken", "undo taking"


class TakingNotices(QObject):
    """The notices of one window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._closed: set[ArticleId] = set()

    def close(self, article_id: ArticleId) -> None:
        """Say no more how much of an article is left out: the reader has closed it."""
        self._closed.add(article_id)

    def tell(self, article: Article, *, hidden: bool) -> None:
        """Say how much of a page is left out; of a pasted text it is seen."""
        notices, count = self._window.notices, left_out_count(article)
        if not count or not hides_left_out(article) or article.article_id in self._closed:
            notices.remove(LEFT_OUT_KEY)
            return
        text = self.tr("%Ln piece(s) of the page were left out.", "", count)
        if hidden:
            notices.add_notice(Notice(LEFT_OUT_KEY, text, self.tr("Show")))
        else:
            greyed = self.tr("They are greyed; a click takes one in.")
            notices.add_notice(Notice(LEFT_OUT_KEY, f"{text} {greyed}", self.tr("Hide")))

    def offer(self, rule: SiteRule | None, others: int, *, out: bool) -> None:
        """Say what was done, and offer to take it back or to do it to others like it.

        Args:
            rule: What was kept for the site.
            others: How many blocks are like the one that was meant.
            out: Whether it was left out.
        """
        text = self.tr("Left out of the article.") if out else self.tr("Taken into the article.")
        if rule is not None:
            #: %1 is a site, such as example.org
            also = self.tr("Other pages of %1 will follow.").replace("%1", rule.host)
            text = f"{text} {also}"
        more = ""
        if others and out:
            more = self.tr("Leave out %Ln more like it", "", others)
        elif others:
            more = self.tr("Take in %Ln more like it", "", others)
        self._add(Notice(TAKEN_KEY, text, more, self.tr("Undo"), UNDO_KEY))
        self._window.status_bar.announce(text)

    def _add(self, notice: Notice) -> None:
        """Show a notice, and keep the text where it is under the pointer: one may click again."""
        window, canvas = self._window, self._window.reading.canvas
        before = canvas.mapTo(window, QPoint()).y()
        window.notices.add_notice(notice)
        parent = window.notices.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.activate()
        canvas.scroll_by(canvas.mapTo(window, QPoint()).y() - before)
