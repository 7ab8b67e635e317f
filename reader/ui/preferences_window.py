"""The preferences: sections at the leading side, all of them in one page, a search over it.

Why it exists: one page is read and searched as a whole; what is chosen takes effect at once, so
there is nothing to apply and nothing to cancel. The window holds no settings: it shows a
`Preferences` value and tells what is wanted. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.domain.arabic import folded
from reader.services.preferences import Preferences
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.keys_list import KeyLine, KeysList
from reader.ui.labels import TextLabel
from reader.ui.preference_rows import PreferenceRow
from reader.ui.preference_sections import SectionList
from reader.ui.preference_values import KEYS, Section, sections
from reader.ui.theme import TYPE, Tokens

__all__ = ["PreferencesWindow"]

_SIZE: Final = (820, 640)
_MARGIN_PX: Final = 24
_SIDE_PX: Final = 212
_ROW_GAP_PX: Final = 20
_SECTION_GAP_PX: Final = 34
_BAR_PX: Final = 14


class _Part(QWidget):
    """A section on the page: its title and its rows."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.folded_title = folded(section.title)
        heavy = QFont.Weight.DemiBold
        title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        title.setText(section.title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, _BAR_PX, 0)
        self._column.setSpacing(_ROW_GAP_PX)
        self._column.addWidget(title)
        self.rows = [PreferenceRow(setting, self) for setting in section.settings]
        for row in self.rows:
            self._column.addWidget(row)

    def add(self, widget: QWidget) -> None:
        """Put something below the rows."""
        self._column.addWidget(widget)

    def show_fitting(self, words: list[str]) -> int:
        """Show the rows that have all `words`; return how many."""
        fitting = [row for row in self.rows if row.fits(words, self.folded_title)]
        for row in self.rows:
            row.setVisible(row in fitting)
        return len(fitting)


class PreferencesWindow(QDialog):
    """The window; not modal, so that what is chosen is seen on the page behind it.

    Signals:
        wanted: ``(name, value)``: a preference is to have another value; None: do its action.
        key_wanted: Name of an action that is to have another key.
        export_wanted, import_wanted, reset_wanted: A button below.
    """

    wanted = Signal(str, object)
    key_wanted = Signal(str)
    export_wanted = Signal()
    import_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the window without values."""
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setFont(interface_font(TYPE.interface))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.sections = SectionList(self)
        self.sections.chosen.connect(self._go)
        self._none = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._none.hide()
        self._page = QScrollArea(self)
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._inside = QWidget(self._page)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SECTION_GAP_PX)
        self._page.setWidget(self._inside)
        self._buttons = [text_button("", self) for _ in range(4)]
        wanted = (self.export_wanted, self.import_wanted, self.reset_wanted)
        for button, signal in zip(self._buttons, wanted, strict=False):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
        self._buttons[-1].clicked.connect(self.close)
        self._parts: list[_Part] = []
        self._shown = Preferences()
        self._lines: Sequence[KeyLine] = ()
        self._tokens: Tokens | None = None
        self._place()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._build()

    def _place(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self.search)
        side.addWidget(self.sections, 1)
        for part in (self.search, self.sections):
            part.setFixedWidth(_SIDE_PX)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._none)
        page.addWidget(self._page, 1)
        above = QHBoxLayout()
        above.setSpacing(_MARGIN_PX + 4)
        above.addLayout(side)
        above.addLayout(page, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in self._buttons[:-1]:
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._buttons[-1])
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(16)
        column.addLayout(above, 1)
        column.addLayout(foot)

    def _build(self) -> None:
        """Fill the page, in the language of the interface."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self._parts = [_Part(section, self._inside) for section in sections()]
        self.keys = KeysList(self._inside)
        self.keys.list.chosen.connect(self._on_key)
        for part in self._parts:
            for row in part.rows:
                row.wanted.connect(self.wanted)
            if part.section.key == KEYS:
                part.add(self.keys)
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.sections.show_sections([part.section for part in self._parts])
        self._retranslate()
        if self._tokens is not None:
            self.apply_tokens(self._tokens)
        self.show_preferences(self._shown)
        self.show_keys(self._lines)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.sections.apply_tokens(tokens)
        self.keys.apply_tokens(tokens)
        for part in self._parts:
            for row in part.rows:
                row.apply_tokens(tokens)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now."""
        self._shown = preferences
        for row in self.rows():
            if hasattr(preferences, row.setting.name):
                row.show_value(getattr(preferences, row.setting.name))

    def show_keys(self, lines: Sequence[KeyLine]) -> None:
        """Show the keys as they are now."""
        self._lines = lines
        self.keys.show_lines(lines)
        self.keys.list.setAccessibleName(self.tr("Keys"))
        self._on_search()

    def rows(self) -> list[PreferenceRow]:
        """Return the row of every preference."""
        return [row for part in self._parts for row in part.rows]

    def row(self, name: str) -> PreferenceRow:
        """Return the row of the preference `name`."""
        return next(row for row in self.rows() if row.setting.name == name)

    @Slot()
    def _on_search(self) -> None:
        words = folded(self.search.text()).split()
        found = []
        for part in self._parts:
            count = part.show_fitting(words)
            if part.section.key == KEYS:
                count += self.keys.show_fitting(words, part.folded_title)
            part.setVisible(bool(count))
            if count:
                found.append(part.section.key)
        self.sections.set_enabled(found)
        self._none.setVisible(not found)

    @Slot(str)
    def _go(self, key: str) -> None:
        """Scroll to a section."""
        self._inside.adjustSize()
        part = next(part for part in self._parts if part.section.key == key)
        self._page.verticalScrollBar().setValue(part.y())
        self.sections.set_current(key)

    def come(self) -> None:
        """Open, or come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    @Slot()
    def _on_scrolled(self) -> None:
        top = self._page.verticalScrollBar().value()
        above = [part for part in self._parts if part.isVisible() and part.y() <= top + 40]
        if above:
            self.sections.set_current(above[-1].section.key)

    @Slot(object)
    def _on_key(self, line: KeyLine) -> None:
        self.key_wanted.emit(line.name)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._build)  # the switch that was pressed is still in use
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Preferences")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the preferences"))
        self.sections.name(self.tr("Sections"))
        self._page.setAccessibleName(title)
        self._none.setText(self.tr("No preference is called that."))
        texts = (
            self.tr("Export…"),
            self.tr("Import…"),
            self.tr("Reset everything…"),
            self.tr("Close"),
        )
        for button, text in zip(self._buttons, texts, strict=True):
            button.setText(text)
            button.setAccessibleName(text.removesuffix("…"))
