"""The actions of a review: steps with a sentence, going on, files of the trade.

Why it exists: menus, sentence bar, panel and the list of keys must say the same. Part of the
registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ReviewActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class ReviewActions(QObject):
    """The review of one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.review_mode = make(Icon.REVIEW, "Ctrl+R", checkable=True)
        self.show_review = make(None, "Ctrl+Shift+R", checkable=True)
        self.edit_target = make(Icon.CORRECT)
        self.confirm = make(Icon.CHECK, "Ctrl+Return", "Ctrl+Enter")
        self.next_open = make(None, "Ctrl+J")
        self.lock = make(Icon.LOCK, "Ctrl+Shift+L", checkable=True)
        self.reject = make(None, "Ctrl+Shift+X")
        self.back_to_draft = make(None)
        self.show_changes = make(None, "Ctrl+Shift+C")
        self.take_offer = make(None)
        self.decline_offer = make(None)
        self.merge = make(None, "Ctrl+Shift+J")
        self.split = make(None, "Ctrl+Shift+S")
        self.comment = make(Icon.NOTE, "Ctrl+M")
        self.undo = make(Icon.UNDO, "Ctrl+Z")
        self.redo = make(Icon.REDO, "Ctrl+Shift+Z", "Ctrl+Y")
        self.find_replace = make(None, "Ctrl+H")
        self.report = make(None)
        self.export_file = make(Icon.EXPORT, "Ctrl+E")
        self.read_back = make(None)
        self.import_memory = make(None)
        self.memory_files = make(None)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the review."""
        return (*self.of_sentence(), *self.of_article(), self.import_memory, self.memory_files)

    def of_sentence(self) -> tuple[QAction, ...]:
        """Return what is done with one sentence."""
        return (
            self.edit_target,
            self.confirm,
            self.lock,
            self.reject,
            self.back_to_draft,
            self.show_changes,
            self.take_offer,
            self.decline_offer,
            self.merge,
            self.split,
            self.comment,
        )

    def of_article(self) -> tuple[QAction, ...]:
        """Return what is done with the article."""
        return (
            self.review_mode,
            self.show_review,
            self.next_open,
            self.undo,
            self.redo,
            self.find_replace,
            self.report,
            self.export_file,
            self.read_back,
        )

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to review."""
        for action in self.of_article():
            action.setEnabled(is_open)
        for action in self.of_sentence():
            action.setEnabled(False)
        self.set_history(undo="", redo="")

    def set_history(self, *, undo: str, redo: str) -> None:
        """Tell what would be undone and redone; empty for nothing."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        #: %1 is a step, such as Edit
        self.undo.setText(self.tr("&Undo: %1").replace("%1", undo) if undo else self.tr("&Undo"))
        #: %1 is a step, such as Edit
        self.redo.setText(self.tr("Re&do: %1").replace("%1", redo) if redo else self.tr("Re&do"))

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (*self._sentence_texts(), *self._article_texts())

    def _sentence_texts(self) -> _Texts:
        return (
            (
                self.edit_target,
                self.tr("&Edit the translation"),
                self.tr("Write this sentence's translation yourself"),
            ),
            (
                self.confirm,
                self.tr("&Confirm and go on"),
                self.tr("Confirm this translation and go to the next open sentence"),
            ),
            (self.lock, self.tr("&Locked"), self.tr("Confirm this sentence and close it")),
            (self.reject, self.tr("&Reject"), self.tr("Say that this translation is no good")),
            (
                self.back_to_draft,
                self.tr("&Back to the draft"),
                self.tr("Put the machine's draft back"),
            ),
            (
                self.show_changes,
                self.tr("C&hanges"),
                self.tr("Show what was changed in the draft"),
            ),
            (
                self.take_offer,
                self.tr("&Take the new draft"),
                self.tr("Put the machine's new draft in the place of what is there"),
            ),
            (
                self.decline_offer,
                self.tr("Dismiss the ne&w draft"),
                self.tr("Keep what is there"),
            ),
            (
                self.merge,
                self.tr("Mer&ge with the next"),
                self.tr("Make one sentence of this one and the next"),
            ),
            (
                self.split,
                self.tr("&Split before the word"),
                self.tr("Cut this sentence in two before the Arabic word that is stood on"),
            ),
            (
                self.comment,
                self.tr("&Your comment…"),
                self.tr("Write a comment on this sentence, for who works on it next"),
            ),
        )

    def _article_texts(self) -> _Texts:
        return (
            (
                self.review_mode,
                self.tr("Re&view"),
                self.tr("Show how far each paragraph is, and what is in doubt"),
            ),
            (
                self.show_review,
                self.tr("List of se&ntences"),
                self.tr("Sentences that are open, in doubt, edited or commented on"),
            ),
            (
                self.next_open,
                self.tr("Next &open sentence"),
                self.tr("Go to the next sentence that is not confirmed"),
            ),
            (self.undo, self.tr("&Undo"), self.tr("Take the last step of the review back")),
            (self.redo, self.tr("Re&do"), self.tr("Take that step again")),
            (
                self.find_replace,
                self.tr("&Find and replace…"),
                self.tr("Find and replace in the translation"),
            ),
            (self.report, self.tr("Re&port…"), self.tr("What was done, on one page")),
            (
                self.export_file,
                self.tr("E&xport…"),
                self.tr("Write article and translation to a file"),
            ),
            (
                self.read_back,
                self.tr("Read a corrected f&ile…"),
                self.tr("Look at what a colleague changed in a Word or XLIFF file"),
            ),
            (
                self.import_memory,
                self.tr("Import a tr&anslation memory…"),
                self.tr("Take the units of a TMX file into the translation memory"),
            ),
            (
                self.memory_files,
                self.tr("Translation &memory…"),
                self.tr("See which files are in the translation memory, and take one out"),
            ),
        )
