"""Writing the translation of a sentence in its place, with suggestions below it.

Why it exists: a translator corrects where the sentence stands, sees what was translated before, and
goes on without the mouse. What was typed is kept whatever closes the editor; only "Discard" throws
it away. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.domain.article import SegmentId
from reader.domain.language import Direction
from reader.ui.card import Card
from reader.ui.editor_foot import EditorFoot
from reader.ui.editor_keys import EditorKey, editor_key, is_windows, number_of
from reader.ui.sentence_field import fill_field, sentence_field
from reader.ui.suggestions_list import Suggestion, SuggestionKind, SuggestionsList
from reader.ui.theme import SPACE, Tokens

__all__ = ["TargetEditor"]

PAD_PX: Final = 10
LEAST_TEXT_PX: Final = 44
LEAST_WIDTH_PX: Final = 420
RESERVE_PX: Final = 132
"""Room that is left for suggestions below, so that the editor stays where it is when they come."""
MOST_LIST_PX: Final = 280
SPARE_PX: Final = 8
GAP_PX: Final = 4


class TargetEditor(Card):
    """An editor over the translation of one sentence.

    Signals:
        accepted: ``(SegmentId, str)``: the translation as typed.
        confirmed: The same, and the person stands by it: Ctrl+Enter.
        opened: ``(SegmentId,)``: suggestions are wanted.
        closed: It went away.
    """

    accepted = Signal(object, str)
    confirmed = Signal(object, str)
    opened = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden editor over `parent`, the page's viewport."""
        super().__init__(parent, radius=SPACE.button_radius + 2)
        self._segment: SegmentId | None = None
        self._before = ""
        self._languages = ("ar", "en")
        self._area = QRectF()
        self._shown: tuple[Suggestion, ...] = ()
        self.text = sentence_field(self.body)
        self.text.installEventFilter(self)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.textChanged.connect(self._on_typed)
        self.suggestions = SuggestionsList(self.body, self.text)
        self.suggestions.chosen.connect(self._on_chosen)
        self._foot = foot = EditorFoot(self.body)
        foot.discard.clicked.connect(self.dismiss)
        foot.keep.clicked.connect(self.keep)
        foot.confirm.clicked.connect(self._on_confirm)
        rows = QVBoxLayout(self.body)
        rows.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
        rows.setSpacing(GAP_PX)
        rows.addWidget(self.text)
        rows.addWidget(self.suggestions)
        rows.addStretch(1)
        rows.addWidget(foot)
        self._retranslate()
        self.hide()

    # ---- opening and closing

    @property
    def segment(self) -> SegmentId | None:
        """Return the sentence that is edited."""
        return self._segment

    @property
    def typed(self) -> str:
        """Return what stands in the field, as one line."""
        return " ".join(self.text.toPlainText().split())

    def open_for(
        self,
        segment: SegmentId,
        target: str,
        languages: tuple[str, str],
        font: QFont,
        direction: Direction,
    ) -> None:
        """Edit a translation in its own face; `languages` are those of source and target."""
        self._segment = segment
        self._languages = languages
        fill_field(self.text, target, font, direction)
        self._before = self.typed
        self.show_suggestions(segment, ())
        self.show()
        self.raise_()
        self.take_focus()
        self.opened.emit(segment)

    def stand_over(self, area: QRectF) -> None:
        """Cover `area`, in the viewport's coordinates, as far as what is in the editor needs."""
        self._area = area
        shadow = self.shadow_px
        page = self.parentWidget()
        view = QRectF(page.rect()) if page is not None else area
        width = max(area.width() + 2 * PAD_PX, min(LEAST_WIDTH_PX, view.width() - 2 * SPARE_PX))
        inner = round(width) - 2 * PAD_PX
        self.suggestions.lay_out(inner)
        self.text.document().setTextWidth(inner)
        height = max(LEAST_TEXT_PX, round(self.text.document().size().height()) + 4)
        self.text.setFixedHeight(min(height, max(LEAST_TEXT_PX, round(view.height() * 0.5))))
        self._foot.fit(inner)
        self.suggestions.fit(0)
        bare = self.body.sizeHint().height()
        left = max(view.left() + SPARE_PX, area.left() - PAD_PX)
        left = min(left, view.right() - width - SPARE_PX)
        lowest = view.bottom() - SPARE_PX
        reserve = RESERVE_PX + (GAP_PX if self.suggestions.isHidden() else 0)
        top = round(max(SPARE_PX, min(area.top() - PAD_PX, lowest - bare - reserve)))
        self.suggestions.fit(min(MOST_LIST_PX, round(lowest) - top - bare))
        whole = bare + self.suggestions.height()
        self.setGeometry(
            round(left) - shadow, top - shadow, round(width) + 2 * shadow, whole + 2 * shadow
        )

    def take_focus(self) -> None:
        """Give the text the keyboard."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def keep(self) -> None:
        """Keep what was typed, and close; nothing happens where the editor is not open."""
        segment, text = self._segment, self.typed
        if segment is None:
            return
        changed = text != self._before
        self.dismiss()
        if changed:
            self.accepted.emit(segment, text)

    @Slot()
    def dismiss(self) -> None:
        """Close without a change."""
        if self._segment is not None:
            self._segment = None
            self.hide()
            self.closed.emit()

    # ---- suggestions

    def show_suggestions(self, segment: SegmentId, suggestions: Sequence[Suggestion]) -> None:
        """Show what is suggested for a sentence, if it is still edited."""
        if segment == self._segment:
            self._shown = tuple(suggestions)
            width = max(LEAST_WIDTH_PX, round(self._area.width()))
            self.suggestions.show_suggestions(self._shown, self._languages, self.tokens, width)
            self.stand_over(self._area)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().apply_tokens(tokens)
        if self._segment is not None:
            self.show_suggestions(self._segment, self._shown)

    @Slot(object)
    def _on_chosen(self, one: Suggestion) -> None:
        """Put a term in; anything else takes the place of the text, which undo brings back."""
        self.insert(one.text, everything=one.kind is not SuggestionKind.TERM)

    def insert(self, text: str, *, everything: bool = False) -> None:
        """Put `text` in where the cursor is, or in the place of what is there."""
        cursor = self.text.textCursor()
        if everything:
            cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.text.setTextCursor(cursor)
        self.take_focus()

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the editor before the field and the window do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            key = editor_key(event)
            if key is not None:
                event.accept()
            if key is not None or is_windows(event):
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = editor_key(event)
        if key is EditorKey.CONFIRM:
            self._on_confirm()
        elif key is EditorKey.KEEP:
            self.keep()
        elif key is not None:
            self.suggestions.take(number_of(event), term=key is EditorKey.TERM)
        return key is not None

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Translation of this sentence"))
        self.suggestions.setAccessibleName(self.tr("Suggestions"))

    @Slot()
    def _on_typed(self) -> None:
        if self._segment is not None and not self._area.isEmpty():
            self.stand_over(self._area)

    @Slot()
    def _on_confirm(self) -> None:
        segment, text = self._segment, self.typed
        if segment is not None and text:  # else there is nothing to stand by
            self.dismiss()
            self.confirmed.emit(segment, text)
