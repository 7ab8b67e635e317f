"""The keys of the window in groups, as the list of keys shows them.

Why it exists: some keys are shortcuts of actions, others belong to the reading view (arrows and
letters); a reader looks for both in one list. Keys are those of packaging/CONTRACT.md, Keys; keys
of parts that are not built yet are not listed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.action_keys import spelled
from reader.ui.actions import ReaderActions
from reader.ui.buttons import plain_name

__all__ = ["KeyGroup", "KeyRow", "key_groups"]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What one or more keys do; `keys` in the system's own spelling."""

    keys: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together."""

    title: str
    rows: tuple[KeyRow, ...]


def key_groups(actions: ReaderActions) -> tuple[KeyGroup, ...]:
    """Return every key of the window, in the language of the interface."""
    translate = QCoreApplication.translate
    articles = (
        actions.open_file,
        actions.open_clipboard,
        actions.sources.open_address,
        actions.sources.contents,
        actions.library.show_library,
        actions.sources.show_feeds,
        actions.back,
        actions.forward,
    )
    view = (
        *actions.modes.values(),
        actions.next_pane,
        actions.full_screen,
        actions.taking.show_left_out,
        actions.taking.leave_out,
        actions.comfort.ruler,
    )
    aids = actions.aids
    helps = (aids.show_names, aids.show_words, aids.word_by_word, aids.look_up, aids.add_term)
    aloud = actions.aloud
    speaking = (aloud.read_aloud, aloud.read_translation, aloud.previous, aloud.next)
    notes = (actions.notes.show_notes, actions.notes.add_note)
    size = (actions.zoom_in, actions.zoom_out, actions.zoom_reset)
    find = (actions.find_text, actions.find_next, actions.find_previous)
    library = (actions.library_search.search_library, actions.library_search.concordance)
    review = actions.review
    reviewing = (
        *(review.confirm, review.next_open, review.undo, review.redo, review.lock, review.reject),
        *(review.show_changes, review.merge, review.split, review.review_mode, review.show_review),
        *(review.comment, review.find_replace, review.export_file),
    )
    return (
        KeyGroup(translate("Keys", "Sentences"), _sentence_rows()),
        KeyGroup(translate("Keys", "Articles"), _rows(articles)),
        KeyGroup(translate("Keys", "Window"), _rows(_of_the_window(actions))),
        KeyGroup(translate("Keys", "View"), _rows(view)),
        KeyGroup(translate("Keys", "Reading aids"), _rows(helps)),
        KeyGroup(translate("Keys", "Read aloud"), _rows((*speaking, aloud.slower, aloud.faster))),
        KeyGroup(translate("Keys", "Notes"), _rows(notes)),
        KeyGroup(translate("Keys", "Review"), _rows(reviewing)),
        KeyGroup(translate("Keys", "Text size"), _rows(size)),
        KeyGroup(translate("Keys", "Find"), _rows((*find, *library))),
    )


def _of_the_window(actions: ReaderActions) -> tuple[QAction, ...]:
    shell, output, comfort = actions.shell, actions.output, actions.comfort
    return (
        *(shell.all_commands, shell.show_preferences, output.new_window, output.print_page),
        *(actions.help.show_help, actions.show_keys, comfort.larger, comfort.smaller),
        actions.quit_app,
    )


def _sentence_rows() -> tuple[KeyRow, ...]:
    """Return the keys that the reading view takes itself."""
    translate = QCoreApplication.translate
    enter, escape, home, end, up, down = (
        spelled(QKeySequence(key))
        for key in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        )
    )
    copy = spelled(QKeySequence(QKeySequence.StandardKey.Copy))
    return (
        KeyRow(("↓", "↑"), translate("Keys", "Next, previous sentence")),
        KeyRow(("←", "→"), translate("Keys", "Word by word, as the text is read")),
        KeyRow((translate("Keys", "Shift"), "←", "→"), translate("Keys", "Select words")),
        KeyRow((home, end), translate("Keys", "Ends of the line, or of the article")),
        KeyRow((up, down), translate("Keys", "A page up, a page down")),
        KeyRow((copy,), translate("Keys", "Copy what is selected")),
        KeyRow((enter,), translate("Keys", "Sentence bar; takes in what was left out")),
        KeyRow(("G",), translate("Keys", "Next name (ل on an Arabic keyboard)")),
        KeyRow(("D",), translate("Keys", "Look the word up (ي on an Arabic keyboard)")),
        KeyRow(
            ("V",), translate("Keys", "Vowels: none, where needed, all (ر on an Arabic keyboard)")
        ),
        KeyRow(("W",), translate("Keys", "Word by word (ص on an Arabic keyboard)")),
        KeyRow(("N",), translate("Keys", "Note (ى on an Arabic keyboard)")),
        KeyRow(("A",), translate("Keys", "Alternatives (ش on an Arabic keyboard)")),
        KeyRow(
            (translate("Keys", "Shift"), "A"),
            translate("Keys", "Another wording from a word of the translation on"),
        ),
        KeyRow(("E",), translate("Keys", "Edit the translation (ث on an Arabic keyboard)")),
        KeyRow(
            ("1", "2", "3", "4"),
            translate("Keys", "A word on its card: new, learning, known, ignored"),
        ),
        KeyRow((escape,), translate("Keys", "Let go, go back")),
    )


def _rows(actions: Iterable[QAction]) -> tuple[KeyRow, ...]:
    """Return one row for each action that has a key, with its first one."""
    return tuple(
        KeyRow((spelled(action.shortcut()),), plain_name(action.text()))
        for action in actions
        if not action.shortcut().isEmpty()
    )
