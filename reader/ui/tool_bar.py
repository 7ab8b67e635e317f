"""The bar on top: open and walk, the article's title, target language, mode, text, find.

Why it exists: what is needed every few minutes is one click away, the rest is in the menu. The bar
decides nothing: actions and signals go to the presenter. In a narrow window it lets go of the
title first, then of buttons whose actions the menu has as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader.domain.bidi import isolate
from reader.services.preferences import ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.buttons import IconButton, plain_name
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import zoomed

__all__ = ["TITLE_FROM_PX", "TargetOption", "TitleLabel", "ToolBar"]

TITLE_FROM_PX: Final = 780
"""Width of the bar from which the title is shown."""

_SIDE_PX: Final = 12
_GAP_PX: Final = 6
_PILL_PX: Final = 20
_MODE_ICONS: Final = (
    Icon.MODE_SIDE,
    Icon.MODE_STACKED,
    Icon.MODE_ON_DEMAND,
    Icon.MODE_SOURCE,
)


@dataclass(frozen=True, slots=True)
class TargetOption:
    """A language that the article can be translated into.

    Attributes:
        code: BCP 47.
        name: In that language itself, such as ``Nederlands``.
        experimental: Its package says so; the tool tip tells.
        available: False where no installed package writes it; it can still be chosen, the pane then
            says what is missing.
    """

    code: str
    name: str
    experimental: bool = False
    available: bool = True


class TitleLabel(QWidget):
    """The article's title in both languages, quiet, each cut at its own end where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self._source = ""
        self._target = ""
        self._tokens = TOKENS[ThemeName.LIGHT]
        self.setFont(interface_font(TYPE.label))

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.update()

    def set_title(self, source: str, target: str) -> None:
        """Show the headline and, where it is there already, its translation."""
        self._source, self._target = source, target
        both = " — ".join(isolate(text) for text in (source, target) if text)
        self.setAccessibleName(both)
        self.setToolTip(both)
        self.update()

    def shown(self, width: int) -> str:
        """Return the text that fits in `width` logical px, both parts isolated."""
        metrics = self.fontMetrics()
        parts = [text for text in (self._source, self._target) if text]
        if not parts:
            return ""
        room = width - (metrics.horizontalAdvance(" — ") if len(parts) > 1 else 0)
        wants = [metrics.horizontalAdvance(text) + 1 for text in parts]
        if sum(wants) > room and len(parts) > 1:
            least = min(*wants, room // 2)
            wants = [least if want == min(wants) else room - least for want in wants]
        else:
            wants = [min(want, room) for want in wants]
        cut = (
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, want)
            for text, want in zip(parts, wants, strict=True)
        )
        return " — ".join(isolate(text) for text in cut)

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: the label gives way."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text in the middle."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(QColor(self._tokens.soft))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown(self.width()))
        painter.end()


class ToolBar(QWidget):
    """The tool bar.

    Signals:
        target_chosen: Code of the language that the user wants.
        text_menu_requested: The user wants the text card; open it at `text_button`.
    """

    target_chosen = Signal(str)
    text_menu_requested = Signal()

    def __init__(self, actions: ReaderActions, menu: QMenu, parent: QWidget | None = None) -> None:
        """Build the bar from `actions`; `menu` opens behind ☰."""
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(SPACE.tool_bar)
        self._registry = actions
        self._targets: tuple[TargetOption, ...] = ()
        self.menu_button = self._menu_button(Icon.MENU, menu)
        self._library = IconButton(Icon.LIBRARY, self, action=actions.library.show_library)
        self._open = IconButton(Icon.OPEN, self, action=actions.open_file)
        self._paste = IconButton(Icon.PASTE, self, action=actions.open_clipboard)
        self._back = IconButton(Icon.BACK, self, action=actions.back)
        self._forward = IconButton(Icon.FORWARD, self, action=actions.forward)
        self.title = TitleLabel(self)
        self.private_pill = TextLabel(self, "pill", interface_font(TYPE.status))
        self.private_pill.setFixedHeight(_PILL_PX)
        self.private_pill.hide()
        self.target_switch = SegmentedSwitch(self)
        self.target_switch.chosen.connect(self.target_chosen)
        fixed = QSizePolicy.Policy.Fixed
        self.target_switch.setSizePolicy(fixed, fixed)
        modes = QMenu(self)
        modes.addActions(list(actions.modes.values()))
        self.mode_button = self._menu_button(Icon.MODE_SIDE, modes)
        self.mode_button.set_marked(marked=True)
        self.text_button = IconButton(Icon.TEXT_SIZE, self)
        self.text_button.clicked.connect(self.text_menu_requested)
        self._find = IconButton(Icon.FIND, self, action=actions.find_text)
        self._names = IconButton(Icon.NAMES, self, action=actions.aids.show_names)
        self._notes = IconButton(Icon.NOTES, self, action=actions.notes.show_notes)
        self._preferences = IconButton(
            Icon.PREFERENCES, self, action=actions.shell.show_preferences
        )
        self._lay_out()
        for action in actions.modes.values():
            action.toggled.connect(self._on_mode_toggled)
            action.enabledChanged.connect(self._on_mode_toggled)
        self._retranslate()

    def _menu_button(self, name: Icon, menu: QMenu) -> IconButton:
        button = IconButton(name, self)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 1)
        row.setSpacing(_GAP_PX)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for button in (self.menu_button, self._library, self._open, self._paste):
            row.addWidget(button)
        row.addSpacing(_GAP_PX)
        for button in (self._back, self._forward):
            row.addWidget(button)
        row.addSpacing(_SIDE_PX)
        row.addWidget(self.title, 1)
        row.addWidget(self.private_pill)
        row.addStretch(0)
        row.addSpacing(_SIDE_PX)
        row.addWidget(self.target_switch)
        for button in (self.mode_button, self.text_button, self._find, self._names, self._notes):
            row.addWidget(button)
        row.addWidget(self._preferences)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for button in self.findChildren(IconButton):
            button.apply_tokens(tokens)
        self.title.apply_tokens(tokens)
        self.target_switch.apply_tokens(tokens)

    def set_title(self, source: str, target: str) -> None:
        """Show the title of the article and its translation; empty texts are left out."""
        self.title.set_title(source, target)

    def set_private(self, *, private: bool) -> None:
        """Say whether the article is read privately."""
        self.private_pill.setVisible(private)
        self._fold()

    def set_targets(self, targets: Sequence[TargetOption]) -> None:
        """Offer these languages; a switch of one is not shown."""
        self._targets = tuple(targets)
        self.target_switch.set_options([self._option(target) for target in targets])
        self._fold()

    def set_target(self, code: str) -> None:
        """Turn on the language `code` without telling anyone."""
        self.target_switch.set_current(code)

    def minimumSizeHint(self) -> QSize:
        """Return room for what is never folded."""
        kept = (self.menu_button, self.target_switch, self.mode_button, self.text_button)
        wide = sum(widget.sizeHint().width() + _GAP_PX for widget in kept)
        pill = self.private_pill
        wide += 0 if pill.isHidden() else pill.sizeHint().width() + _SIDE_PX
        return QSize(wide + 2 * _SIDE_PX, SPACE.tool_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold what the width asks for."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Fold again when a part has another size: the switch knows its own only when shown."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fold(self) -> None:
        """Hide the title, then the buttons that are used least, until the rest fits."""
        self.title.setVisible(self.width() >= TITLE_FROM_PX)
        self.target_switch.setVisible(len(self._targets) > 1)
        foldable = (
            self._preferences,
            self._paste,
            self._forward,
            self._back,
            self._find,
            self._names,
            self._notes,
            self._library,
            self._open,
        )
        room = self.width() - self.minimumSizeHint().width() - 3 * _SIDE_PX
        fits = max(0, room // (zoomed(SPACE.button) + _GAP_PX))
        for place, button in enumerate(reversed(foldable)):
            button.setVisible(place < fits)

    @Slot()
    def _on_mode_toggled(self) -> None:
        for action, name in zip(self._registry.modes.values(), _MODE_ICONS, strict=True):
            if action.isChecked():
                self.mode_button.set_icon_name(name)
                self._name_mode(action)
                self.mode_button.setEnabled(action.isEnabled())

    def _name_mode(self, action: QAction) -> None:
        name = plain_name(action.text())
        #: %1 is a reading mode, such as "Side by side"
        self.mode_button.describe(self.tr("Reading mode: %1").replace("%1", name))

    def _option(self, target: TargetOption) -> Option:
        #: %1 is a language in its own name, such as "Nederlands"
        text = self.tr("Translate into %1").replace("%1", target.name)
        if target.experimental:
            #: %1 is a language in its own name
            text = self.tr("Translate into %1 (experimental)").replace("%1", target.name)
        if not target.available:
            #: %1 is a language in its own name
            text = self.tr("Translate into %1 (no package yet)").replace("%1", target.name)
        return Option(target.code, target.name, text)

    def _retranslate(self) -> None:
        self.menu_button.describe(self.tr("Menu"), self.tr("Everything that Qari can do"))
        self.text_button.describe(self.tr("Text"), self.tr("Size, faces and colours of the text"))
        self.target_switch.setAccessibleName(self.tr("Language of the translation"))
        self.setAccessibleName(self.tr("Tool bar"))
        self.private_pill.setText(self.tr("private"))
        private = self.tr("Read privately: nothing of this article is kept")
        self.private_pill.setAccessibleName(private)
        self.private_pill.setToolTip(private)
        self._on_mode_toggled()
        if self._targets:
            self.set_targets(self._targets)
