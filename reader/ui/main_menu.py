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
from reader.ui.aloud_actions import AloudMenu
from reader.ui.comfort_menu import ComfortMenu

__all__ = ["MainMenu", "RecentMenu", "build_menu_bar", "menu_title"]


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
            (_fill_walk(actions, QMenu(self)), "walk"),
            (_fill_help(actions, QMenu(self)), "help"),
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
        (
            walk,
            help_menu,
            library,
            view,
            aids,
            notes,
            search,
            sentence,
            review,
            theme,
            translation,
        ) = (menu for menu, _ in self._titled)
        self.addActions([actions.open_file])
        self.addMenu(recent)
        self.addActions(_ways_to_open(actions))
        self.addSeparator()
        self.addMenu(walk)
        self.addActions([actions.find_text])
        for menu in (library, search, view, theme, aids, notes, sentence, review, translation):
            self.addMenu(menu)
        self.addSeparator()
        self.addActions(_of_the_program(actions))
        self.addMenu(help_menu)
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
            menu.setTitle(menu_title(key))


class _MenuBar(QMenuBar):
    """The menus as a bar."""

    def __init__(self, actions: ReaderActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._titled: list[tuple[QMenu, str]] = []
        file_menu = self._menu("file")
        file_menu.addAction(actions.open_file)
        file_menu.addMenu(RecentMenu(actions, file_menu))
        file_menu.addActions(_ways_to_open(actions))
        file_menu.addSeparator()
        walk = _fill_walk(actions, QMenu(file_menu))
        self._titled.append((walk, "walk"))
        file_menu.addMenu(walk)
        file_menu.addSeparator()
        file_menu.addActions(_of_the_program(actions))
        file_menu.addSeparator()
        file_menu.addAction(actions.quit_app)
        _fill_library(actions, self._menu("library"))
        view_menu = _fill_view(actions, self._menu("view"))
        view_menu.addSeparator()
        theme = _fill_theme(actions, QMenu(view_menu))
        self._titled.append((theme, "theme"))
        view_menu.addMenu(theme)
        view_menu.addSeparator()
        view_menu.addActions([actions.find_text, actions.find_next, actions.find_previous])
        _fill_aids(actions, self._menu("aids"))
        _fill_notes(actions, self._menu("notes"))
        _fill_search(actions, self._menu("search"))
        _fill_translation(actions, self._menu("translation"))
        _fill_sentence(actions, self._menu("sentence"))
        _fill_review(actions, self._menu("review"))
        _fill_help(actions, self._menu("help"))
        self._retranslate()

    def _menu(self, key: str) -> QMenu:
        menu = QMenu(self)
        self.addMenu(menu)
        self._titled.append((menu, key))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for menu, key in self._titled:
            menu.setTitle(menu_title(key))


def build_menu_bar(actions: ReaderActions, parent: QWidget) -> QMenuBar:
    """Return the same menus as a bar, for systems that show one (macOS); `parent` owns it."""
    return _MenuBar(actions, parent)


def _of_the_program(actions: ReaderActions) -> list[QAction]:
    return [actions.shell.all_commands, actions.shell.show_preferences]


def _ways_to_open(actions: ReaderActions) -> list[QAction]:
    sources = actions.sources
    clipboard = [actions.open_clipboard, sources.watch_clipboard]
    return [sources.open_address, *clipboard, actions.open_sample]


def _fill_walk(actions: ReaderActions, menu: QMenu) -> QMenu:
    menu.addActions([actions.back, actions.forward])
    menu.addSeparator()
    menu.addActions([actions.sources.contents, actions.previous_part, actions.next_part])
    return menu


def menu_title(key: str) -> str:
    """Return the title of a menu, with its mnemonic."""
    translate = QCoreApplication.translate
    return {
        "file": translate("MainMenu", "&File"),
        "walk": translate("MainMenu", "Go &to"),
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
    menu.addActions([actions.output.print_page, actions.output.save_pdf])
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
    menu.addActions([actions.full_screen, actions.output.new_window])
    return menu


def _fill_aids(actions: ReaderActions, menu: QMenu) -> QMenu:
    aids = actions.aids
    menu.addActions([aids.show_names, aids.show_words, aids.word_by_word, aids.look_up])
    menu.addSeparator()
    menu.addActions(list(aids.tashkil.values()))
    menu.addSeparator()
    menu.addMenu(AloudMenu(actions.aloud, menu))
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


def _fill_help(actions: ReaderActions, menu: QMenu) -> QMenu:
    helping = actions.help
    menu.addActions([helping.show_help, actions.show_keys, helping.whats_new])
    menu.addActions([helping.first_page])
    menu.addSeparator()
    menu.addActions([helping.report_problem, actions.about])
    return menu
