"""The tags of one article or of several: those that all have, those that some have, new ones.

Why it exists: tags of many articles are changed at once without losing those that only some have: a
box that is half checked leaves each article as it is. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.library import LibraryEntry
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["TagsDialog", "new_tags"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 400
_LIST_PX: Final = 220
_SIGN: Final = "#"


def new_tags(entry: LibraryEntry, added: Sequence[str], removed: Sequence[str]) -> tuple[str, ...]:
    """Return the tags of an article after some were added and some removed, by name."""
    return tuple(sorted({*entry.tags, *added} - set(removed)))


class TagsDialog(QDialog):
    """The dialog.

    Signals:
        chosen: ``(tuple[str, ...], tuple[str, ...])``: tags that all get, tags that none keeps.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        entries: Sequence[LibraryEntry],
        known: Sequence[tuple[str, int]],
        parent: QWidget | None = None,
    ) -> None:
        """Show the tags of `entries`; complete what is typed from `known`, tags with counts."""
        super().__init__(parent)
        self._entries = tuple(entries)
        self._counts = dict(known)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        self._hint = TextLabel(self, "soft", wrap=True)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(TYPE.interface))
        completer = QCompleter(QStringListModel(sorted(self._counts), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._on_typed)
        self.list = QListWidget(self)
        self.list.setObjectName("tagList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(interface_font(TYPE.interface))
        self.list.setFixedHeight(_LIST_PX)
        self.save_button = text_button("", self, "primary")
        self.save_button.clicked.connect(self._on_save)
        self._cancel = text_button("", self)
        self._cancel.clicked.connect(self.reject)
        for button in (self.save_button, self._cancel):
            button.setAutoDefault(False)  # Enter in the field adds a tag
        self._fill()
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.field.setFocus()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for part in (self._title, self.field, self.list, self._hint):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)

    def _fill(self) -> None:
        """List the tags of the articles first, then the others of the library."""
        many = len(self._entries)
        having = [tag for entry in self._entries for tag in entry.tags]
        mine = sorted(set(having))
        for tag in (*mine, *(one for one in sorted(self._counts) if one not in set(mine))):
            state = Qt.CheckState.Unchecked
            if tag in mine:
                everyone = having.count(tag) == many
                state = Qt.CheckState.Checked if everyone else Qt.CheckState.PartiallyChecked
            self._add(tag, state)

    def _add(self, tag: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(tag)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        if state is Qt.CheckState.PartiallyChecked:
            flags |= Qt.ItemFlag.ItemIsUserTristate
        item.setFlags(flags)
        item.setCheckState(state)
        item.setData(Qt.ItemDataRole.UserRole, state)
        count = self._counts.get(tag)
        if count:
            item.setToolTip(QLocale().toString(count))
        self.list.addItem(item)
        return item

    def changes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the tags that all articles get, and those that none keeps."""
        added: list[str] = []
        removed: list[str] = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            before, now = item.data(Qt.ItemDataRole.UserRole), item.checkState()
            if now is before:
                continue
            (added if now is Qt.CheckState.Checked else removed).append(item.text())
        return tuple(added), tuple(removed)

    @Slot()
    def _on_typed(self) -> None:
        """Check what was typed; several tags are parted by commas. Nothing typed saves."""
        typed = self.field.text().replace("،", ",").split(",")
        tags = [" ".join(one.split()).lstrip(_SIGN) for one in typed]
        tags = [one for one in tags if one]
        if not tags:
            self._on_save()
            return
        for tag in tags:
            self._check(tag)
        self.field.clear()

    def _check(self, tag: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.text().casefold() == tag.casefold():
                item.setCheckState(Qt.CheckState.Checked)
                break
        else:
            item = self._add(tag, Qt.CheckState.Unchecked)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setCurrentItem(item)
        self.list.scrollToItem(item)

    @Slot()
    def _on_save(self) -> None:
        if self.field.text().strip():
            self._on_typed()
        added, removed = self.changes()
        self.accept()
        if added or removed:
            self.chosen.emit(added, removed)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tags"))
        title = self.tr("Tags of %Ln article(s)", "", len(self._entries))
        self._title.setText(self._entries[0].title if len(self._entries) == 1 else title)
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.list.setAccessibleName(self.tr("Tags"))
        several = self.tr("A half checked tag stays with the articles that have it.")
        self._hint.setText(several)
        self._hint.setVisible(len(self._entries) > 1)
        for button, text in (
            (self.save_button, self.tr("Save")),
            (self._cancel, self.tr("Cancel")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
