"""The bar under a fixed sentence: copy, alternatives, try again, correct; and what is in doubt.

Why it exists: what can be done with a sentence stands where the sentence is, and only while it is
asked for. Its buttons are the window's actions, so keys and menus say the same. A child of the
page's viewport; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ReaderActions
from reader.ui.buttons import plain_name, text_button
from reader.ui.card import Card
from reader.ui.changes_line import ChangesLine
from reader.ui.doubt_lines import DoubtLines
from reader.ui.labels import TextLabel
from reader.ui.theme import SPACE
from reader.ui.wording_line import WordingLine

__all__ = ["SentenceBar"]

GAP_PX = 4
NEAR_PX = 64
BUTTON_GAP_PX = 10
LINES_WIDTH_PX = 420


class SentenceBar(Card):
    """Actions on the fixed sentence, with room for notes and alternatives below.

    Signals:
        line_chosen: The text of an alternative that is to be used.
        line_copied: The text of an alternative that is wanted on the clipboard.
        dismissed: Esc was pressed inside the bar.
    """

    line_chosen = Signal(str)
    line_copied = Signal(str)
    dismissed = Signal()

    def __init__(self, actions: ReaderActions, parent: QWidget) -> None:
        """Make a hidden bar over `parent`, the page's viewport."""
        super().__init__(parent, radius=SPACE.button_radius + 2)
        self._registry = actions
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(4, 2, 4, 2)
        self._rows.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(BUTTON_GAP_PX)
        buttons.setContentsMargins(6, 2, 6, 2)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for action in (
            actions.review.edit_target,
            actions.review.confirm,
            actions.copy_translation,
            actions.alternatives,
        ):
            strong = action is actions.review.edit_target
            button = text_button("", self.body, "link" if strong else "quiet")
            button.clicked.connect(action.trigger)
            action.changed.connect(self._on_actions_changed)
            self._buttons.append((button, action))
            buttons.addWidget(button)
        self._more = text_button("···", self.body, "quiet")
        self._more_menu = QMenu(self._more)
        self._more_menu.addActions([actions.copy_source, actions.copy_both])
        self._more_menu.addActions([actions.try_again, actions.correct_source])
        self._more_menu.addSeparator()
        self._more_menu.addActions(list(actions.review.of_sentence()[2:]))
        self._more_menu.addSeparator()
        self._bridge = self._more_menu.addAction("")
        self._restore = self._more_menu.addAction("")
        self._more.clicked.connect(self._on_more)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        self._rows.addLayout(buttons)
        self._note = TextLabel(self.body, wrap=True)
        self._note.setContentsMargins(8, 2, 8, 6)
        self._note.setFixedWidth(LINES_WIDTH_PX)
        self._rows.addWidget(self._note)
        self.doubts = DoubtLines(LINES_WIDTH_PX, self.body)
        self._rows.addWidget(self.doubts)
        self._lines: list[WordingLine] = []
        self._changes: ChangesLine | None = None
        self._retranslate()
        self._on_actions_changed()
        self.hide()

    @property
    def bridge_action(self) -> QAction:
        """Return the action that shows the text between two steps of a translation."""
        return self._bridge

    @property
    def restore_action(self) -> QAction:
        """Return the action that puts the original sentence back."""
        return self._restore

    def present(self, *, note: str, warn: bool, bridged: bool, corrected: bool) -> None:
        """Show the bar for another sentence.

        Args:
            note: A doubt, or why the sentence has no translation; empty for none.
            warn: Whether `note` is in the colour of doubts.
            bridged: Whether there is a text between two steps to show.
            corrected: Whether the sentence was corrected, so that the original can come back.
        """
        self._bridge.setVisible(bridged)
        self._restore.setVisible(corrected)
        self.set_note(note, warn=warn)
        self.set_lines((), "")
        self.show()
        self.raise_()

    def set_note(self, note: str, *, warn: bool = False) -> None:
        """Show one quiet line under the buttons; empty hides it."""
        self._note.setProperty("role", "warn" if warn else "soft")
        self._note.style().polish(self._note)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.adjustSize()

    def set_lines(self, texts: Sequence[str], language: str) -> None:
        """Show alternatives in `language`, best first."""
        if any(line.hasFocus() for line in self._lines):
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop_changes()
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        given = (language, self.tokens, LINES_WIDTH_PX, self.body)
        self._lines = [WordingLine(text, *given) for text in texts]
        for line in self._lines:
            line.used.connect(self.line_chosen)
            line.copied.connect(self.line_copied)
            self._rows.addWidget(line)
            line.show()
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def show_doubts(self, texts: Sequence[str]) -> None:
        """Show doubts that can be dismissed."""
        self.doubts.show_doubts(texts)
        self.adjustSize()

    def show_changes(self, draft: str, target: str, language: str) -> None:
        """Show what of a draft was changed, in the place of alternatives."""
        self.set_lines((), language)
        self._changes = ChangesLine(draft, target, language, self.tokens, LINES_WIDTH_PX, self.body)
        self._rows.addWidget(self._changes)
        self._changes.show()
        self.adjustSize()

    def _drop_changes(self) -> None:
        if self._changes is not None:
            self._rows.removeWidget(self._changes)
            self._changes.hide()
            self._changes.deleteLater()
            self._changes = None

    def stand_by(self, rects: Sequence[QRectF], end: float, view: QRectF) -> None:
        """Stand under the areas of the sentence, above them where there is no room below.

        Args:
            rects: The areas, in the parent's coordinates.
            end: Where its paragraph ends; the bar goes below that if it is near.
            view: What is visible of the parent; the bar never leaves it.
        """
        self.adjustSize()
        if not rects:
            self.move(QPoint(int(view.left()), int(view.bottom()) - self.height()))
            return
        left = min(rect.left() for rect in rects)
        top = min(rect.top() for rect in rects)
        bottom = max(rect.bottom() for rect in rects)
        if end - bottom <= NEAR_PX:
            bottom = max(bottom, end)
        shadow = self.shadow_px
        y = bottom + GAP_PX - shadow
        if y + self.height() - shadow > view.bottom() and top - self.height() + shadow > 0:
            y = top - self.height() + shadow - GAP_PX
        y = max(-shadow, min(y, view.bottom() - self.height() + shadow))
        most = view.right() - self.width() + shadow - GAP_PX
        self.move(int(max(GAP_PX - shadow, min(left - shadow, most))), int(y))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go on Esc; move between alternatives with the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._lines:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sentence"))
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("More"))
        self._bridge.setText(self.tr("Show the &English in between"))
        self._restore.setText(self.tr("Put the &original sentence back"))
        self._note.setAccessibleName(self.tr("About this sentence"))

    @Slot()
    def _on_actions_changed(self) -> None:
        short = {
            self._registry.copy_translation: self.tr("Copy"),
            self._registry.review.edit_target: self.tr("Edit"),
            self._registry.review.confirm: self.tr("Confirm"),
        }
        for button, action in self._buttons:
            button.setText(short.get(action, plain_name(action.text())))
            button.setAccessibleName(plain_name(action.text()))
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())

    @Slot()
    def _on_more(self) -> None:
        self._more_menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
