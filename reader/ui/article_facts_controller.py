"""The dialog about the article that is read, and what comes of it.

Why it exists: the dialog knows values; a corrected headline is shown, kept and searched, and what
was chosen for a site is forgotten on the lane of the stores. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.article import ArticleId
from reader.domain.site_rules import host_of
from reader.domain.taking import corrected
from reader.ui.about_article_dialog import AboutArticleDialog, ArticleFacts
from reader.ui.choices_keeper import ChoicesKeeper
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["ArticleFactsController"]


class ArticleFactsController(QObject):
    """Serves one window."""

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        choices: ChoicesKeeper,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._choices = choices
        self._about: ArticleId | None = None
        self.dialog: AboutArticleDialog | None = None
        choices.counted.connect(self._on_counted)
        window.reader_actions.taking.about_article.triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Open the dialog about the article that is shown."""
        session = self._presenter.session
        if session is None:
            return
        self._about = session.article.article_id
        self.dialog = dialog = AboutArticleDialog(session.article, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_saved)
        dialog.forget_wanted.connect(self._choices.forget)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        host = host_of(session.article.address)
        if host:
            self._choices.count(host)

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None

    @Slot(str, int)
    def _on_counted(self, host: str, count: int) -> None:
        session = self._presenter.session
        if self.dialog is None or session is None or host_of(session.article.address) != host:
            return
        self.dialog.set_rules(count)

    @Slot(object)
    def _on_saved(self, facts: ArticleFacts) -> None:
        session = self._presenter.session
        if session is None or session.article.article_id != self._about:
            return
        before = session.article
        after = corrected(before, title=facts.title, byline=facts.byline, date=facts.date)
        if after is not before:
            self._presenter.retake(after)
            self._choices.put(after)
            self._window.status_bar.announce(self.tr("Saved"))
