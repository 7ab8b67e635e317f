"""The names and tips of the actions, in the language of the interface.

Why it exists: what an action is called and what it does are apart; a translator reads this list
from top to bottom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from reader.ui.actions import ReaderActions

__all__ = ["ActionTexts"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class ActionTexts(QObject):
    """Knows what each action is called; owned by the registry of the actions."""

    def __init__(self, actions: ReaderActions) -> None:
        """Remember the registry, whose actions may come later."""
        super().__init__(actions)
        self._registry = actions

    def everything(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (*self._file_texts(), *self._view_texts(), *self._sentence_texts())

    def _file_texts(self) -> _Texts:
        do = self._registry
        return (
            (do.open_file, self.tr("&Open…"), self.tr("Open a text")),
            (
                do.open_clipboard,
                self.tr("&Paste as article"),
                self.tr("Read the text on the clipboard"),
            ),
            (
                do.open_sample,
                self.tr("Sa&mple article"),
                self.tr("Read the article that came with Qari"),
            ),
            (do.clear_recent, self.tr("&Clear this list"), self.tr("Forget the recent files")),
            (do.back, self.tr("&Back"), self.tr("Back to the article before")),
            (do.forward, self.tr("&Forward"), self.tr("Forward to the next article")),
            (do.previous_part, self.tr("Previous par&t"), self.tr("Previous part of this text")),
            (do.next_part, self.tr("&Next part"), self.tr("Next part of this text")),
            (
                do.cancel_translation,
                self.tr("Cance&l translation"),
                self.tr("Stop translating; what is done is kept"),
            ),
            (do.show_keys, self.tr("&Keys"), self.tr("Show all keys")),
            (do.about, self.tr("Abo&ut Qari"), self.tr("About Qari")),
            (do.quit_app, self.tr("&Quit"), self.tr("Quit Qari")),
        )

    def _view_texts(self) -> _Texts:
        do = self._registry
        return (
            (
                do.mode_side,
                self.tr("&Side by side"),
                self.tr("Article and translation side by side"),
            ),
            (do.mode_stacked, self.tr("S&tacked"), self.tr("Translation under each paragraph")),
            (
                do.mode_on_demand,
                self.tr("On &demand"),
                self.tr("A translation where you ask for it"),
            ),
            (do.mode_source, self.tr("Source &only"), self.tr("Only the article")),
            (do.next_pane, self.tr("&Next pane"), self.tr("Move to the next pane")),
            (do.full_screen, self.tr("&Full screen"), self.tr("Full screen")),
            (
                do.swap_panes,
                self.tr("S&wap the panes"),
                self.tr("Article and translation change sides"),
            ),
            (do.zoom_in, self.tr("&Larger text"), self.tr("Larger text")),
            (do.zoom_out, self.tr("S&maller text"), self.tr("Smaller text")),
            (do.zoom_reset, self.tr("Norm&al size"), self.tr("Text at its normal size")),
            (do.find_text, self.tr("F&ind…"), self.tr("Find in article and translation")),
            (do.find_next, self.tr("Find ne&xt"), self.tr("Next place")),
            (do.find_previous, self.tr("Find pre&vious"), self.tr("Previous place")),
            (
                do.theme_system,
                self.tr("&Follow the system"),
                self.tr("Light or dark as the system is"),
            ),
            (do.theme_light, self.tr("&Light"), self.tr("Dark text on a light page")),
            (do.theme_sepia, self.tr("&Sepia"), self.tr("Brown text on a warm page")),
            (do.theme_dark, self.tr("&Dark"), self.tr("Light text on a dark page")),
            (do.theme_contrast, self.tr("High &contrast"), self.tr("White text on black")),
        )

    def _sentence_texts(self) -> _Texts:
        do = self._registry
        return (
            (do.copy_source, self.tr("Copy &source"), self.tr("Copy the sentence of the article")),
            (do.copy_translation, self.tr("Copy &translation"), self.tr("Copy its translation")),
            (do.copy_both, self.tr("Copy &both"), self.tr("Copy the sentence and its translation")),
            (
                do.alternatives,
                self.tr("&Alternatives"),
                self.tr("Other translations of this sentence"),
            ),
            (
                do.wording_from,
                self.tr("Another wording &from here"),
                self.tr("Keep the translation up to the word stood on, and go on otherwise"),
            ),
            (do.try_again, self.tr("T&ry again"), self.tr("Translate this sentence again")),
            (
                do.correct_source,
                self.tr("Correct a t&ypo…"),
                self.tr("Correct the sentence; the original is kept"),
            ),
        )
