"""The hover card: one name or one word, explained beside the place where it stands.

Why it exists: a learner rests the pointer on a word and understands it; a reviewer sees whether the
machine got a name right. There is never more than one card; it is a child of the page, so it is in
every picture, and it never covers its word. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.known_words import WordState
from reader.domain.language import Direction, direction_of
from reader.ui.announcer import announce
from reader.ui.buttons import text_button
from reader.ui.card import Card
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.state_row import StateRow
from reader.ui.theme import SPACE, TYPE, Tokens
from reader.ui.word_states import state_name
from reader.ui.zoom import fit, widened

__all__ = ["CardAction", "CardContent", "HoverCard"]

GAP_PX = 4
PAD_PX = 16
FOOT_GAP_PX = 12
NAME_PX, ARABIC_PX, NOTE_PX = 18.0, 22.0, 14.0


@dataclass(frozen=True, slots=True)
class CardAction:
    """Something that the card offers: `key` is what the signal carries."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card shows, in the language of the interface; empty texts take no room.

    Attributes:
        label: Kind of the name, or part of speech.
        colour: Token of `label`, such as ``person``.
        count: How often it stands in the article, in words.
        title: The name, or the first sense, in the chosen language.
        language: Language of `title`.
        arabic: The form, with its vowels where they are known.
        translit: Latin letters.
        lines: Further lines, most useful first.
        attached: What is written together with it here, such as ``و + ب + اليابان``.
        warning: How the machine rendered it, where that differs.
        warning_action: What can be done about that.
        actions: What else can be done.
        hint: A key, such as ``G next``.
        state: How well the reader knows the word; None where it is no word to learn.
    """

    label: str
    title: str
    language: str
    arabic: str
    colour: str = "term"
    count: str = ""
    translit: str = ""
    lines: tuple[str, ...] = ()
    attached: str = ""
    warning: str = ""
    warning_action: CardAction | None = None
    actions: tuple[CardAction, ...] = ()
    hint: str = ""
    state: WordState | None = None

    def spoken(self) -> str:
        """Return the text as it is read out."""
        state = state_name(self.state) if self.state is not None else ""
        parts = (self.label, self.arabic, self.title, self.translit, *self.lines, self.warning)
        return ". ".join(part for part in (*parts, state) if part)


class HoverCard(Card):
    """The card.

    Signals:
        chosen: Key of an action.
        left: The pointer left the card.
        dismissed: Esc was pressed in it.
    """

    chosen = Signal(str)
    left = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card over `parent`, the page's viewport."""
        super().__init__(parent)
        self.setFixedWidth(SPACE.card + 2 * self.shadow_px)
        self._around = QVBoxLayout(self.body)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget(self.body)
        self._column = QVBoxLayout(self._inner)
        self._content: CardContent | None = None
        self.hide()

    @property
    def content(self) -> CardContent | None:
        """Return what is shown, None while the card is hidden."""
        return self._content if self.isVisible() else None

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().apply_tokens(tokens)
        if self._content is not None:
            self._build(self._content)

    def present(self, content: CardContent, word: QRectF, view: QRectF, *, focus: str) -> None:
        """Show `content` beside `word`, inside `view`; say it to a screen reader.

        Args:
            content: What to show.
            word: Area of the word, in the parent's coordinates; it is never covered.
            view: What is visible of the parent.
            focus: Key of the action that takes the keyboard; ``first`` for the first one, empty
                leaves the keyboard where it is.
        """
        self._content = content
        self._build(content)
        self._inner.show()
        self._column.activate()
        self._around.activate()
        self.adjustSize()
        self.follow(word, view)
        self.show()
        self.raise_()
        spoken = self.spoken()
        self.setAccessibleName(spoken)
        announce(self, spoken)
        if focus:
            self._focus(focus)

    def show_state(self, state: WordState) -> None:
        """Show another state of the word; the keyboard stays where it is."""
        if self._content is not None and self._content.state is not None:
            self._content = replace(self._content, state=state)
            self._states.set_state(state)
            self.setAccessibleName(self.spoken())

    def follow(self, word: QRectF, view: QRectF) -> None:
        """Stand beside `word`, which the page has moved."""
        shadow = self.shadow_px
        size = QSizeF(self.width() - 2 * shadow, self.height() - 2 * shadow)
        self.move(_beside(word, view, size).toPoint() - QPoint(shadow, shadow))

    def spoken(self) -> str:
        """Return the card's text as it is read out."""
        return self._content.spoken() if self._content is not None else ""

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return
        super().keyPressEvent(event)

    def _focus(self, key: str) -> None:
        buttons = self._inner.findChildren(QPushButton)
        named = [one for one in buttons if one.property("key") == key]
        (named[0] if named else buttons[0] if buttons else self).setFocus(
            Qt.FocusReason.PopupFocusReason
        )

    def _build(self, content: CardContent) -> None:
        self._around.removeWidget(self._inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = QWidget(self.body)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(PAD_PX, PAD_PX - 3, PAD_PX, PAD_PX - 5)
        self._column.setSpacing(6)
        self._around.addWidget(self._inner)
        self._head(content)
        self._names(content)
        if content.translit:
            font = interface_font(NOTE_PX)
            font.setItalic(True)
            self._column.addWidget(self._label(content.translit, "soft", font))
        if content.attached:
            attached = self._label(content.attached, "soft", arabic_font("naskh", NOTE_PX + 3))
            attached.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._column.addWidget(attached)
        for text in content.lines:
            self._column.addWidget(self._label(text, "ink", interface_font(NOTE_PX)))
        if content.warning:
            self._warn(content)
        if content.state is not None:
            self._states = StateRow(content.state, self.tokens, self._inner)
            self._states.chosen.connect(self.chosen)
            self._column.addSpacing(4)
            self._column.addWidget(self._states)
            self._column.addSpacing(4)
        self._foot(content)
        fit(self._inner)

    def _head(self, content: CardContent) -> None:
        row = QHBoxLayout()
        label = self._label(content.label, "", interface_font(12.5, QFont.Weight.DemiBold))
        label.setStyleSheet(f"color: {getattr(self.tokens, content.colour)};")
        row.addWidget(label, 1)
        if content.count:
            row.addWidget(self._label(content.count, "faint", interface_font(12.5)))
        self._column.addLayout(row)

    def _names(self, content: CardContent) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        right_to_left = direction_of(content.language) is Direction.RTL
        face = (
            arabic_font("naskh", ARABIC_PX)
            if right_to_left
            else latin_font("source-serif", NAME_PX, QFont.Weight.DemiBold)
        )
        row.addWidget(self._label(content.title, "ink", face), 1)
        arabic = self._label(content.arabic, "ink", arabic_font("naskh", ARABIC_PX))
        arabic.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        row.addWidget(arabic)
        self._column.addLayout(row)

    def _warn(self, content: CardContent) -> None:
        frame = _warning_frame(self._inner, self.tokens)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(2)
        inside.addWidget(self._label(content.warning, "ink", interface_font(NOTE_PX)))
        if content.warning_action is not None:
            row = QHBoxLayout()
            row.addWidget(self._button(content.warning_action))
            row.addStretch(1)
            inside.addLayout(row)
        self._column.addWidget(frame)

    def _foot(self, content: CardContent) -> None:
        if not content.actions and not content.hint:
            return
        line = QFrame(self._inner)
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self.tokens.line};")
        self._column.addWidget(line)
        parts: list[QWidget] = [self._button(action) for action in content.actions]
        if content.hint:
            hint = self._label(content.hint, "faint", interface_font(12.5))
            hint.setWordWrap(False)
            parts.append(hint)
        for together in _lines_of(parts, widened(SPACE.card) - 2 * PAD_PX):
            self._column.addLayout(_row_of(together))

    def _label(self, text: str, role: str, font: QFont) -> QLabel:
        return _plain_label(self._inner, text, role, font)

    def _button(self, action: CardAction) -> QPushButton:
        button = text_button(action.text, self._inner, "link")
        button.setProperty("key", action.key)
        button.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.chosen.emit(str(sender.property("key")))


def _row_of(parts: Sequence[QWidget]) -> QHBoxLayout:
    """Return `parts` in a row; a label stands at its far end."""
    row = QHBoxLayout()
    row.setSpacing(FOOT_GAP_PX)
    for part in parts:
        if isinstance(part, QLabel):
            row.addStretch(1)
        row.addWidget(part)
    if not isinstance(parts[-1], QLabel):
        row.addStretch(1)
    return row


def _lines_of(parts: Sequence[QWidget], width: int) -> list[list[QWidget]]:
    """Break `parts` into lines of at most `width` pixels."""
    lines: list[list[QWidget]] = []
    used = 0
    for part in parts:
        wide = part.sizeHint().width() + FOOT_GAP_PX
        if not lines or used + wide > width + FOOT_GAP_PX:
            lines.append([])
            used = 0
        lines[-1].append(part)
        used += wide
    return lines


def _plain_label(parent: QWidget, text: str, role: str, font: QFont) -> QLabel:
    label = TextLabel(parent, role, font, wrap=True)
    label.setText(text)
    return label


def _warning_frame(parent: QWidget, tokens: Tokens) -> QFrame:
    frame = QFrame(parent)
    wash = "rgba(179, 38, 30, 20)" if not tokens.dark else "rgba(242, 150, 142, 30)"
    frame.setObjectName("cardWarning")
    frame.setStyleSheet(f"#cardWarning {{ background: {wash}; border-radius: 6px; }}")
    return frame


def _beside(word: QRectF, view: QRectF, size: QSizeF) -> QPointF:
    """Return where a card of `size` stands: below the word, else above it, else at its side."""
    height, width = size.height(), size.width()
    top = word.bottom() + GAP_PX
    if top + height > view.bottom() and word.top() - GAP_PX - height >= view.top():
        top = word.top() - GAP_PX - height
    left = word.center().x() - width / 2
    left = max(view.left() + GAP_PX, min(left, view.right() - width - GAP_PX))
    if top + height > view.bottom() and top > word.top():
        top = max(view.top() + GAP_PX, view.bottom() - height - GAP_PX)
        before = word.left() - width - GAP_PX
        left = before if before >= view.left() else word.right() + GAP_PX
    return QPointF(left, top)
