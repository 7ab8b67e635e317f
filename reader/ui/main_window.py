"""The window: it places parts and decides nothing.

Why it exists: tool bar, notices, page or message, find bar and status bar stand here once; what
they do is connected by the controllers. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ReaderActions
from reader.ui.carried_sources import sources_in
from reader.ui.feeds_panel import FeedsPanel
from reader.ui.find_bar import FindBar
from reader.ui.focus_ring import FocusRing
from reader.ui.library_panel import LibraryPanel
from reader.ui.main_menu import MainMenu, build_menu_bar
from reader.ui.message_view import MessageView
from reader.ui.names_panel import NamesPanel
from reader.ui.notes_panel import NotesPanel
from reader.ui.notice_bar import NoticeBar
from reader.ui.package_menu import PackageMenu
from reader.ui.read_aloud_bar import ReadAloudBar
from reader.ui.reading_view import ReadingView
from reader.ui.review_panel import ReviewPanel
from reader.ui.side_drawer import SideDrawer
from reader.ui.side_panels import SidePanels
from reader.ui.status_bar import StatusBar
from reader.ui.text_menu import TextMenu
from reader.ui.theme import Tokens
from reader.ui.tool_bar import ToolBar
from reader.ui.word_strip import WordStrip
from reader.ui.words_panel import WordsPanel

__all__ = ["MainWindow", "delete_now"]

FIRST_SIZE = (1280, 800)
LEAST_SIZE = (360, 360)


class MainWindow(QMainWindow):
    """The parts of one window; what each does is connected by its controllers.

    Signals:
        closing: The user closes the window; what must be kept is kept now.
        sources_dropped: ``(list[SourceRef],)``: files or text were dropped.
        language_changed: The interface speaks another language now.
    """

    closing = Signal()
    sources_dropped = Signal(object)
    language_changed = Signal()

    def __init__(self, tokens: Tokens, *, menu_bar: bool = False) -> None:
        """Place the parts; `menu_bar` also shows the menus as the system's own menu bar."""
        super().__init__()
        self.reader_actions = ReaderActions(self)
        self.addActions(list(self.reader_actions.everything()))
        self.main_menu = MainMenu(self.reader_actions, self)
        self.tool_bar = ToolBar(self.reader_actions, self.main_menu, self)
        self.notices = NoticeBar(self)
        self.reading = ReadingView(self.reader_actions, tokens, self)
        self.message = MessageView(self)
        self.find_bar = FindBar(self)
        self.aloud_bar = ReadAloudBar(self.reader_actions.aloud, self)
        self.status_bar = StatusBar(self.reader_actions, self)
        self.names_panel = NamesPanel(self)
        self.word_strip = WordStrip(self)
        self.words_panel = WordsPanel(self)
        self.notes_panel = NotesPanel(self)
        self.library_panel = LibraryPanel(self)
        self.feeds_panel = FeedsPanel(self)
        self.review_panel = ReviewPanel(self.reader_actions, self)
        aids, notes = self.reader_actions.aids, self.reader_actions.notes
        review = self.reader_actions.review
        about_article = (aids.show_names, aids.show_words, notes.show_notes, review.show_review)
        SidePanels(about_article, self)
        lists = (self.reader_actions.library.show_library, self.reader_actions.sources.show_feeds)
        SidePanels(lists, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.message)
        self.pages.addWidget(self.reading)
        self._place()
        self.text_menu = TextMenu(self.reader_actions, self)
        self.package_menu = PackageMenu(self)
        self.focus_ring = FocusRing(self)
        if menu_bar:
            self.setMenuBar(build_menu_bar(self.reader_actions, self))
        self.setAcceptDrops(True)
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self.apply_tokens(tokens)
        self._retranslate()

    def _place(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        page = QHBoxLayout()
        page.setSpacing(0)
        reading = QVBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.pages, 1)
        reading.addWidget(self.word_strip)
        page.addLayout(reading, 1)
        aids, notes = self.reader_actions.aids, self.reader_actions.notes
        for panel, action in (
            (self.names_panel, aids.show_names),
            (self.words_panel, aids.show_words),
            (self.notes_panel, notes.show_notes),
            (self.review_panel, self.reader_actions.review.show_review),
        ):
            SideDrawer(panel, page, middle, trailing=action)
        self.library_drawer = SideDrawer(self.library_panel, page, middle)
        self.feeds_drawer = SideDrawer(self.feeds_panel, page, middle)
        column.addWidget(self.tool_bar)
        column.addWidget(self.notices)
        column.addLayout(page, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.aloud_bar)
        column.addWidget(self.status_bar)
        self.setCentralWidget(middle)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Give every part that paints itself the colours of a theme."""
        for part in (
            self.reader_actions,
            self.tool_bar,
            self.notices,
            self.reading,
            self.message,
            self.find_bar,
            self.aloud_bar,
            self.names_panel,
            self.word_strip,
            self.words_panel,
            self.notes_panel,
            self.review_panel,
            self.library_panel,
            self.feeds_panel,
            self.status_bar,
            self.text_menu,
            self.package_menu,
            self.focus_ring,
        ):
            part.apply_tokens(tokens)

    def show_page(self) -> None:
        """Show the article."""
        self.pages.setCurrentWidget(self.reading)
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self) -> None:
        """Show the message in the place of the article."""
        self.pages.setCurrentWidget(self.message)

    def kept_geometry(self) -> str:
        """Return size and place as text, to be kept."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def take_geometry(self, kept: str) -> None:
        """Take a size and place that were kept; nonsense changes nothing."""
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii", "ignore"))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text anywhere in the window."""
        if sources_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        sources = sources_in(event.mimeData())
        if sources:
            event.acceptProposedAction()
            self.sources_dropped.emit(sources)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes, once."""
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.language_changed.emit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Qari"))


def delete_now(window: MainWindow) -> None:
    """Take the window down while the interpreter still runs; at its end that may crash."""
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
