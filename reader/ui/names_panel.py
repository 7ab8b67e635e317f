"""The panel "In this article": its names by kind, how often, and how the machine rendered them.

Why it exists: one name rendered in three ways is seen here at a glance; a click goes to the place.
It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.arabic import folded
from reader.domain.glossary import TermKind
from reader.services.name_consistency import NameUse
from reader.services.preferences import ThemeName
from reader.ui.card_contents import kind_name
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens

__all__ = ["NamesPanel"]

_ORDER: Final = (TermKind.PERSON, TermKind.PLACE, TermKind.ORGANISATION, TermKind.TERM)
_USE = Qt.ItemDataRole.UserRole
_STEP = Qt.ItemDataRole.UserRole + 1
_PLACES = Qt.ItemDataRole.UserRole + 2


class NamesPanel(QWidget):
    """A side panel; hidden until F7.

    Signals:
        chosen: ``(NameUse, int)``: go to the place of that number, from 0.
    """

    chosen = Signal(object, int)

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
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 12, 8)
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
        for kind in _ORDER:
            uses = [
                use for use in self._uses if use.term.kind is kind and self._matches(use, wanted)
            ]
            if uses:
                self._add_group(kind, uses)

    def _matches(self, use: NameUse, wanted: str) -> bool:
        texts = (use.term.name(self._language), *use.forms, *(one.text for one in use.renderings))
        return not wanted or any(wanted in folded(text) for text in texts)

    def _add_group(self, kind: TermKind, uses: Sequence[NameUse]) -> None:
        group = QTreeWidgetItem([kind_name(kind), str(len(uses))])
        group.setFont(0, interface_font(TYPE.label, QFont.Weight.DemiBold))
        group.setForeground(0, QBrush(QColor(getattr(self._tokens, kind.value))))
        group.setForeground(1, QBrush(QColor(self._tokens.faint)))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._tree.addTopLevelItem(group)
        for use in sorted(uses, key=lambda one: -one.count):
            group.addChild(self._item(use))
        self._tree.expandAll()

    def _item(self, use: NameUse) -> QTreeWidgetItem:
        name = use.term.name(self._language) or use.term.form
        item = QTreeWidgetItem([name, str(use.count)])
        item.setFont(0, interface_font(TYPE.interface))
        item.setForeground(1, QBrush(QColor(self._tokens.soft)))
        item.setToolTip(0, " · ".join(use.forms))
        item.setData(0, _USE, use)
        item.setData(0, _STEP, 0)
        forms = QTreeWidgetItem([" · ".join(use.forms), ""])
        forms.setFont(0, arabic_font("naskh", TYPE.interface + 2))
        forms.setForeground(0, QBrush(QColor(self._tokens.soft)))
        forms.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.addChild(forms)
        if not use.is_consistent and use.term.kind is not TermKind.TERM:
            for one in use.renderings:
                item.addChild(self._rendering(use, one.text, one.count, agrees=one.agrees))
        return item

    def _rendering(self, use: NameUse, text: str, count: int, *, agrees: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([text or self.tr("(not in the translation)"), str(count)])
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
        use = item.data(0, _USE)
        if isinstance(use, NameUse):
            step = int(item.data(0, _STEP))
            places = item.data(0, _PLACES) or range(use.count)
            self.chosen.emit(use, places[step % len(places)])
            item.setData(0, _STEP, step + 1)

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
