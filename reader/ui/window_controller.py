"""The window itself: keys, about, full screen, panes, title; and what stands in for translations.

Why it exists: what belongs to no article and to no sentence is connected here. GUI thread only.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox

from reader._version import VERSION
from reader.domain.messages import Message
from reader.ui.keys import key_groups
from reader.ui.keys_dialog import KeysDialog
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.opening_controller import PROBLEM_KEY
from reader.ui.page_model import Side, TargetTexts, translated_title
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["WindowController"]


class WindowController(QObject):
    """Connects the actions of the window."""

    def __init__(self, window: MainWindow, presenter: ReadingPresenter) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        actions = window.reader_actions
        actions.show_keys.triggered.connect(self._on_keys)
        actions.about.triggered.connect(self._on_about)
        actions.quit_app.triggered.connect(window.close)
        actions.next_pane.triggered.connect(self._on_next_pane)
        window.language_changed.connect(self._take_texts)
        presenter.opened.connect(self._show_title)
        presenter.progress_changed.connect(self._show_title)
        presenter.closed.connect(self._show_title)
        self._take_texts()

    @Slot(object)
    def show_report(self, text: Message) -> None:
        """Show a failure of our own in one quiet line."""
        self._window.notices.add_notice(Notice(PROBLEM_KEY, translate(text)))

    @Slot()
    def come_forward(self) -> None:
        """Bring the window to the front, since something was opened in it from outside."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _on_keys(self) -> None:
        dialog = KeysDialog(partial(key_groups, self._window.reader_actions), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _on_about(self) -> None:
        #: %1 is a version number
        text = self.tr(
            "Qari %1\nAn Arabic article beside its offline translation.\n"
            "Nothing that you read leaves this machine."
        )
        QMessageBox.about(self._window, self.tr("About Qari"), text.replace("%1", VERSION))

    @Slot()
    def _on_next_pane(self) -> None:
        """Go from the Arabic to its translation, to the strip of words if it is open, and round."""
        window = self._window
        words, keys = window.word_strip.words, window.reading.keys
        if words.isVisible() and not words.hasFocus() and keys.side is Side.TARGET:
            words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        keys.switch_side()
        window.reading.setFocus()

    @Slot()
    def _take_texts(self) -> None:
        texts = TargetTexts(
            failed=self.tr("This sentence could not be translated."),
            untranslated=self.tr("[not translated yet]"),
        )
        self._presenter.take_texts(texts)

    @Slot()
    def _show_title(self) -> None:
        session, model = self._presenter.session, self._presenter.model
        if session is None or model is None:
            self._window.tool_bar.set_title("", "")
            self._window.setWindowTitle(self.tr("Qari"))
            return
        self._window.tool_bar.set_title(session.article.title, translated_title(model))
        name = session.article.title or self.tr("Qari")
        #: %1 is the title of an article
        self._window.setWindowTitle(self.tr("%1 — Qari").replace("%1", name))
