"""One package, told in plain words beside the list, with what can be done with it.

Why it exists: a list has room for a name; whether to trust a package is a matter of a page. It
knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.services.ports import ThreadProfile
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens
from reader.ui.zoom import fit

__all__ = ["Detail", "PackageDetails", "ShownPackage"]


@dataclass(frozen=True, slots=True)
class Detail:
    """A heading, and what stands under it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownPackage:
    """What is shown of a package, in the language of the interface.

    Attributes:
        key: What the signal carries.
        title: Its languages.
        line: Version, size, place.
        details: Told below, in order.
        actions: ``(name, words)`` of the buttons.
        profile: How much of the machine it may take; empty where that is not to be chosen.
    """

    key: str
    title: str
    line: str
    details: tuple[Detail, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()
    profile: str = ""


class PackageDetails(QWidget):
    """The right half of the window of packages.

    Signals:
        wanted: ``(key, name)``: a button was pressed.
        profile_chosen: ``(key, profile)``: how much of the machine it may take.
    """

    wanted = Signal(str, str)
    profile_chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._shown: ShownPackage | None = None
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        self._line = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        self._profile_text = TextLabel(self, "soft", interface_font(TYPE.label))
        self.profile = SegmentedSwitch(self)
        self.profile.chosen.connect(self._on_profile)
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(self._profile_text)
        choice.addWidget(self.profile)
        choice.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._title, self._line):
            column.addWidget(label)
        column.addWidget(scroll, 1)
        column.addLayout(choice)
        column.addLayout(self._buttons)
        self._retranslate()

    def show_package(self, shown: ShownPackage | None) -> None:
        """Show a package, or nothing."""
        focus = self.window().focusWidget()
        focused = focus.objectName() if focus is not None and focus.parent() is self else ""
        self._shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._title.setText(shown.title)
        self._line.setText(shown.line)
        self._fill_details(shown.details)
        self._fill_buttons(shown.actions)
        fit(self)
        for part in (self._profile_text, self.profile):
            part.setVisible(bool(shown.profile))
        self.profile.set_current(shown.profile)
        names = [name for name, _ in shown.actions]
        if focused and names:
            self.button(focused if focused in names else names[0]).setFocus()

    def button(self, name: str) -> QWidget:
        """Return the button of an action.

        Raises:
            KeyError: It is not offered.
        """
        for at in range(self._buttons.count()):
            item = self._buttons.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget.objectName() == name:
                return widget
        raise KeyError(name)

    def texts(self) -> tuple[str, ...]:
        """Return what is told, heading by heading."""
        shown = self._shown
        return tuple(f"{one.heading}: {one.text}" for one in shown.details) if shown else ()

    def _fill_details(self, details: Sequence[Detail]) -> None:
        _empty(self._column)
        for one in details:
            if one.heading:
                font = interface_font(TYPE.label, QFont.Weight.DemiBold)
                heading = TextLabel(self._inside, font=font, wrap=True)
                heading.setText(one.heading)
                self._column.addWidget(heading)
            text = TextLabel(self._inside, "soft", interface_font(TYPE.interface), wrap=True)
            text.setText(one.text)
            self._column.addWidget(text)
            self._column.addSpacing(8)
        self._column.addStretch(1)

    def _fill_buttons(self, actions: Sequence[tuple[str, str]]) -> None:
        _empty(self._buttons)
        for at, (name, words) in enumerate(actions):
            is_main = not at and name in {"get", "update", "restore"}
            button = text_button(words, self, "primary" if is_main else "plain")
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_clicked)
            self._buttons.addWidget(button)
            button.show()  # at once, so that it can take the keyboard
        self._buttons.addStretch(1)

    @Slot(str)
    def _on_profile(self, profile: str) -> None:
        if self._shown is not None:
            self.profile_chosen.emit(self._shown.key, profile)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.profile.apply_tokens(tokens)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        text = self.tr("How much of the machine it may take")
        self._profile_text.setText(text)
        self.profile.setAccessibleName(text)
        self.profile.set_options(
            (
                Option(ThreadProfile.QUIET.value, self.tr("Quiet")),
                Option(ThreadProfile.BALANCED.value, self.tr("Balanced")),
                Option(ThreadProfile.FAST.value, self.tr("Fast")),
            )
        )

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if self._shown is not None and sender is not None:
            self.wanted.emit(self._shown.key, sender.objectName())


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
