"""The main menu: behind ☰ in the tool bar, and as a menu bar where the system has one.

Why it exists: every action must be found by someone who knows no key. Both forms are built from the
same four menus. Source: Apple HIG and KDE HIG, "Menu bar", for the order.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui.actions import ReaderActions
from reader.ui.comfort_menu import ComfortMenu

__all__ = ["MainMenu", "RecentMenu", "build_menu_bar"]


class RecentMenu(QMenu):
    """The recent files, newest first; knows their paths and shows their names."""

    def __init__(self, actions: ReaderActions, parent: QWidget) -> None:
        """Follow the recent files of `actions`."""
        super().__init__(parent)
        self._registry = actions
        actions.recent_changed.connect(self._on_recent_changed)
        self.triggered.connect(self._on_triggered)
        self._on_recent_changed()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Open &recent"))

    @Slot()
    def _on_recent_changed(self) -> None:
        self.clear()
        for path in self._registry.recent:
            name = Path(path).name.replace("&", "&&")
            entry = self.addAction(name)
            entry.setData(path)
            entry.setToolTip(path)
        if self._registry.recent:
            self.addSeparator()
        self.addAction(self._registry.clear_recent)
        self.menuAction().setEnabled(bool(self._registry.recent))
        self.setToolTipsVisible(True)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self._registry.recent_chosen.emit(path)


class MainMenu(QMenu):
    """Everything that the window can do, in one menu with more inside it."""

    def __init__(self, actions: ReaderActions, parent: QWidget) -> None:
        """Build the menu from `actions`; `parent` owns it."""
        super().__init__(parent)
        recent = RecentMenu(actions, self)
        self._titled = [
            (_fill_library(actions, QMenu(self)), "library"),
            (_fill_view(actions, QMenu(self)), "view"),
            (_fill_aids(actions, QMenu(self)), "aids"),
            (_fill_notes(actions, QMenu(self)), "notes"),
            (_fill_search(actions, QMenu(self)), "search"),
            (_fill_sentence(actions, QMenu(self)), "sentence"),
            (_fill_review(actions, QMenu(self)), "review"),
            (_fill_theme(actions, QMenu(self)), "theme"),
            (_fill_translation(actions, QMenu(self)), "translation"),
        ]
        library, view, aids, notes, search, sentence, review, theme, translation = (
            menu for menu, _ in self._titled
        )
        self.addActions([actions.open_file])
        self.addMenu(recent)
        self.addActions(_ways_to_open(actions))
        self.addSeparator()
        self.addActions([actions.back, actions.forward])
        self.addActions(_walk_in_parts(actions))
        self.addSeparator()
        self.addActions([actions.find_text])
        for menu in (library, search, view, theme, aids, notes, sentence, review, translation):
            self.addMenu(menu)
        self.addSeparator()
        self.addActions([actions.show_keys, actions.about])
        self.addSeparator()
        self.addActions([actions.quit_app])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Main menu"))
        for menu, key in self._titled:
            menu.setTitle(_title(key))


def build_menu_bar(actions: ReaderActions, parent: QWidget) -> QMenuBar:
    """Return the same menus as a bar, for systems that show one (macOS); `parent` owns it."""
    bar = QMenuBar(parent)
    file_menu = bar.addMenu(_title("file"))
    file_menu.addAction(actions.open_file)
    file_menu.addMenu(RecentMenu(actions, file_menu))
    file_menu.addActions(_ways_to_open(actions))
    file_menu.addSeparator()
    file_menu.addActions([actions.back, actions.forward])
    file_menu.addActions(_walk_in_parts(actions))
    file_menu.addSeparator()
    file_menu.addAction(actions.quit_app)
    _fill_library(actions, bar.addMenu(_title("library")))
    view_menu = _fill_view(actions, bar.addMenu(_title("view")))
    view_menu.addSeparator()
    view_menu.addMenu(_fill_theme(actions, QMenu(_title("theme"), view_menu)))
    view_menu.addSeparator()
    view_menu.addActions([actions.find_text, actions.find_next, actions.find_previous])
    _fill_aids(actions, bar.addMenu(_title("aids")))
    _fill_notes(actions, bar.addMenu(_title("notes")))
    _fill_search(actions, bar.addMenu(_title("search")))
    _fill_translation(actions, bar.addMenu(_title("translation")))
    _fill_sentence(actions, bar.addMenu(_title("sentence")))
    _fill_review(actions, bar.addMenu(_title("review")))
    help_menu = bar.addMenu(_title("help"))
    help_menu.addActions([actions.show_keys, actions.about])
    return bar


def _ways_to_open(actions: ReaderActions) -> list[QAction]:
    sources = actions.sources
    clipboard = [actions.open_clipboard, sources.watch_clipboard]
    return [sources.open_address, *clipboard, actions.open_sample]


def _walk_in_parts(actions: ReaderActions) -> list[QAction]:
    return [actions.sources.contents, actions.previous_part, actions.next_part]


def _title(key: str) -> str:
    translate = QCoreApplication.translate
    return {
        "file": translate("MainMenu", "&File"),
        "library": translate("MainMenu", "Librar&y"),
        "view": translate("MainMenu", "&View"),
        "theme": translate("MainMenu", "&Colours"),
        "aids": translate("MainMenu", "Reading &aids"),
        "notes": translate("MainMenu", "Not&es"),
        "search": translate("MainMenu", "Search an&d backups"),
        "sentence": translate("MainMenu", "&Sentence"),
        "review": translate("MainMenu", "Revie&w"),
        "translation": translate("MainMenu", "Trans&lation"),
        "help": translate("MainMenu", "&Help"),
    }[key]


def _fill_library(actions: ReaderActions, menu: QMenu) -> QMenu:
    library = actions.library
    menu.addActions([library.show_library, actions.sources.show_feeds])
    menu.addSeparator()
    menu.addActions([library.import_files, library.import_folder])
    menu.addSeparator()
    menu.addActions([library.open_private, library.read_privately])
    menu.addSeparator()
    menu.addActions([library.mark_read, library.mark_unread, library.edit_tags])
    menu.addSeparator()
    menu.addActions([actions.taking.about_article, library.forget_article])
    return menu


def _fill_view(actions: ReaderActions, menu: QMenu) -> QMenu:
    menu.addActions(list(actions.modes.values()))
    menu.addSeparator()
    menu.addActions(
        [
            actions.swap_panes,
            actions.next_pane,
            actions.taking.show_left_out,
        ]
    )
    menu.addSeparator()
    menu.addActions([actions.zoom_in, actions.zoom_out, actions.zoom_reset])
    menu.addSeparator()
    menu.addAction(actions.full_screen)
    return menu


def _fill_aids(actions: ReaderActions, menu: QMenu) -> QMenu:
    aids = actions.aids
    menu.addActions([aids.show_names, aids.show_words, aids.word_by_word, aids.look_up])
    menu.addSeparator()
    menu.addActions(list(aids.tashkil.values()))
    menu.addSeparator()
    menu.addActions([aids.word_colours, aids.choose_level])
    menu.addSeparator()
    menu.addActions([aids.add_term, aids.show_glossary, aids.keep_names])
    menu.addSeparator()
    menu.addMenu(ComfortMenu(actions.comfort, menu))
    return menu


def _fill_notes(actions: ReaderActions, menu: QMenu) -> QMenu:
    notes = actions.notes
    menu.addActions([notes.show_notes, notes.add_note, notes.note_on_article])
    menu.addSeparator()
    menu.addActions(list(notes.highlights.values()))
    menu.addSeparator()
    menu.addActions([notes.export_notes, notes.import_notes])
    menu.addActions([notes.keep_in_folder, notes.leave_folder])
    return menu


def _fill_search(actions: ReaderActions, menu: QMenu) -> QMenu:
    search = actions.library_search
    menu.addActions([search.search_library, search.concordance])
    menu.addSeparator()
    menu.addActions([search.back_up, search.backups])
    return menu


def _fill_theme(actions: ReaderActions, menu: QMenu) -> QMenu:
    menu.addActions(list(actions.themes.values()))
    return menu


def _fill_sentence(actions: ReaderActions, menu: QMenu) -> QMenu:
    menu.addActions([actions.copy_source, actions.copy_translation, actions.copy_both])
    menu.addSeparator()
    menu.addActions([actions.alternatives, actions.wording_from])
    menu.addActions([actions.try_again, actions.correct_source])
    menu.addSeparator()
    menu.addActions([actions.taking.take_in, actions.taking.leave_out])
    return menu


def _fill_translation(actions: ReaderActions, menu: QMenu) -> QMenu:
    menu.addActions([actions.cancel_translation])
    menu.addSeparator()
    packages = actions.packages
    menu.addActions([packages.provenance, packages.second_opinion, packages.show_packages])
    menu.addSeparator()
    menu.addActions([packages.show_connections])
    return menu


def _fill_review(actions: ReaderActions, menu: QMenu) -> QMenu:
    review = actions.review
    menu.addActions([review.review_mode, review.show_review, review.next_open])
    menu.addSeparator()
    menu.addActions(list(review.of_sentence()))
    menu.addSeparator()
    menu.addActions([review.undo, review.redo, review.find_replace])
    menu.addSeparator()
    menu.addActions([review.report, review.export_file, review.read_back])
    menu.addSeparator()
    menu.addActions([review.import_memory, review.memory_files])
    return menu
