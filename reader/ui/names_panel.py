"""The panel "In this article": its names by kind, how often, and how the machine rendered them.

Why it exists: one name rendered in three ways is seen here at a glance; a click goes to the place,
another mends all of them. Names that are only guessed stand apart, below. It knows values only. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QBrush, QColor, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.arabic import folded
from reader.domain.glossary import TermKind
from reader.services.name_consistency import NameUse
from reader.services.preferences import ThemeName
from reader.ui.card_contents import ADD, EDIT, HIDE, USE, kinds_name
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import zoomed_font

__all__ = ["NamesPanel"]

_ORDER: Final = (TermKind.PERSON, TermKind.PLACE, TermKind.ORGANISATION, TermKind.TERM)
_USE = Qt.ItemDataRole.UserRole
_STEP = Qt.ItemDataRole.UserRole + 1
_PLACES = Qt.ItemDataRole.UserRole + 2
_KEY = Qt.ItemDataRole.UserRole + 3


class NamesPanel(QWidget):
    """A side panel; hidden until F7.

    Signals:
        chosen: ``(NameUse, int)``: go to the place of that number, from 0.
        wanted: ``(str, NameUse)``: a key of the card's buttons, for that name.
    """

    chosen = Signal(object, int)
    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("namesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.panel)
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._uses: Sequence[NameUse] = ()
        self._language = "en"
        self._title = QLabel(self)
        self._title.setFont(interface_font(TYPE.interface, QFont.Weight.DemiBold))
        self._filter = QLineEdit(self)
        self._filter.setFont(interface_font(TYPE.label))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._fill)
        self._tree = QTreeWidget(self)
        self._tree.setHeaderHidden(True)
        self._tree.setColumnCount(2)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.setIndentation(12)
        self._tree.setRootIsDecorated(False)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.itemActivated.connect(self._on_activated)
        self._tree.itemClicked.connect(self._on_activated)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._on_menu_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 20, 14, 8)
        column.setSpacing(10)
        for part in (self._title, self._filter, self._tree):
            column.addWidget(part)
        self._retranslate()
        self.hide()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self._fill()

    def set_uses(self, uses: Sequence[NameUse], language: str) -> None:
        """Show the names of an article whose translation is in `language`."""
        self._uses, self._language = uses, language
        self._fill()

    def names_shown(self) -> list[str]:
        """Return the names in the panel, from above."""
        tree = self._tree
        names: list[str] = []
        for number in range(tree.topLevelItemCount()):
            group = tree.topLevelItem(number)
            for at in range(group.childCount() if group is not None else 0):
                item = group.child(at) if group is not None else None
                names += [item.text(0)] if item is not None else []
        return names

    @Slot()
    def _fill(self) -> None:
        self._tree.clear()
        wanted = folded(self._filter.text()).strip()
        shown = [use for use in self._uses if self._matches(use, wanted)]
        for kind in _ORDER:
            uses = [use for use in shown if use.certain and use.term.kind is kind]
            self._add_group(kinds_name(kind), getattr(self._tokens, kind.value), uses)
        guesses = [use for use in shown if not use.certain]
        self._add_group(self.tr("Perhaps names"), self._tokens.soft, guesses)
        self._tree.expandAll()

    def _matches(self, use: NameUse, wanted: str) -> bool:
        texts = (_name_of(use, self._language), *use.forms, *(one.text for one in use.renderings))
        return not wanted or any(wanted in folded(text) for text in texts)

    def _add_group(self, title: str, colour: str, uses: Sequence[NameUse]) -> None:
        if not uses:
            return
        group = QTreeWidgetItem([title, _number(len(uses))])
        group.setFont(0, interface_font(TYPE.label, QFont.Weight.DemiBold))
        group.setForeground(0, QBrush(QColor(colour)))
        group.setForeground(1, QBrush(QColor(self._tokens.faint)))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._tree.addTopLevelItem(group)
        for use in sorted(uses, key=lambda one: -one.count):
            group.addChild(self._item(use))

    def _item(self, use: NameUse) -> QTreeWidgetItem:
        item = QTreeWidgetItem([_name_of(use, self._language), _number(use.count)])
        item.setFont(0, interface_font(TYPE.interface))
        item.setForeground(1, QBrush(QColor(self._tokens.soft)))
        item.setToolTip(0, " · ".join(use.forms))
        item.setData(0, _USE, use)
        item.setData(0, _STEP, 0)
        forms = QTreeWidgetItem([" · ".join(use.forms), ""])
        forms.setFont(0, zoomed_font(arabic_font("naskh", TYPE.interface + 2)))
        forms.setForeground(0, QBrush(QColor(self._tokens.soft)))
        forms.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.addChild(forms)
        if not use.is_consistent and use.term.kind is not TermKind.TERM:
            for one in use.renderings:
                agrees = one.agrees and use.certain
                item.addChild(self._rendering(use, one.text, one.count, agrees=agrees))
            if use.certain:
                item.addChild(self._mending(use))
        return item

    def _mending(self, use: NameUse) -> QTreeWidgetItem:
        """Return the row that puts the glossary's name everywhere."""
        row = QTreeWidgetItem([self.tr("Use this name everywhere"), ""])
        row.setFont(0, interface_font(TYPE.label, QFont.Weight.DemiBold))
        row.setForeground(0, QBrush(QColor(self._tokens.accent)))
        row.setData(0, _USE, use)
        row.setData(0, _KEY, USE)
        return row

    def _rendering(self, use: NameUse, text: str, count: int, *, agrees: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([text or self.tr("(not in the translation)"), _number(count)])
        row.setFont(0, interface_font(TYPE.label))
        colour = self._tokens.soft if agrees else self._tokens.warn
        row.setForeground(0, QBrush(QColor(colour)))
        row.setForeground(1, QBrush(QColor(self._tokens.faint)))
        segments = next(one.segments for one in use.renderings if one.text == text)
        places = [at for at, place in enumerate(use.places) if place.segment_id in segments]
        row.setData(0, _USE, use)
        row.setData(0, _STEP, 0)
        row.setData(0, _PLACES, places)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text} {count}")
        return row

    @Slot(QTreeWidgetItem, int)
    def _on_activated(self, item: QTreeWidgetItem, column: int) -> None:
        del column
        use, key = item.data(0, _USE), item.data(0, _KEY)
        if isinstance(use, NameUse) and key:
            self.wanted.emit(key, use)
        elif isinstance(use, NameUse):
            step = int(item.data(0, _STEP))
            places = item.data(0, _PLACES) or range(use.count)
            self.chosen.emit(use, places[step % len(places)])
            item.setData(0, _STEP, step + 1)

    @Slot(QPoint)
    def _on_menu_wanted(self, point: QPoint) -> None:
        item = self._tree.itemAt(point)
        use = item.data(0, _USE) if item is not None else None
        if isinstance(use, NameUse):
            self.menu_of(use).popup(self._tree.viewport().mapToGlobal(point))

    def menu_of(self, use: NameUse) -> QMenu:
        """Return what can be done with a name."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts = [
            (USE, self.tr("&Use this name everywhere"), use.certain and not use.is_consistent),
            (ADD, self.tr("&Add to my glossary"), not use.certain),
            (EDIT, self.tr("&Edit…"), True),
            (HIDE, self.tr("&Not a name here"), True),
        ]
        for key, text, possible in texts:
            if possible:
                action = menu.addAction(text)
                action.setData((key, use))
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        key, use = action.data()
        self.wanted.emit(key, use)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Names in this article"))
        self._title.setText(self.tr("In this article"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the names"))
        self._tree.setAccessibleName(self.tr("Names, by kind"))


def _name_of(use: NameUse, language: str) -> str:
    """Return what a name is called: the glossary's name, or how the machine wrote a guess."""
    if use.certain:
        return use.term.name(language) or use.term.form
    return next((one.text for one in use.renderings if one.text), use.term.translit)


def _number(value: int) -> str:
    return QLocale().toString(value)
