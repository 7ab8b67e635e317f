"""The menu of what is selected in the list of the library, and in its bin.

Why it exists: only what can be done is offered; several articles are one thing to do. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.library import LibraryEntry, ReadingState

__all__ = ["LibraryCommand", "library_menu"]


class LibraryCommand(StrEnum):
    """What can be done with articles; the data of the menu's actions."""

    OPEN = "open"
    NEW_WINDOW = "new window"
    EXPORT = "export"
    READ = "read"
    UNREAD = "unread"
    TAGS = "tags"
    REMOVE = "remove"
    RESTORE = "restore"
    FORGET = "forget"


def library_menu(entries: Sequence[LibraryEntry], parent: QWidget, *, in_bin: bool) -> QMenu:
    """Return the menu for `entries`; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wanted = _bin_commands() if in_bin else _commands(entries)
    texts = _texts()
    for command in wanted:
        if command is None:
            menu.addSeparator()
        else:
            menu.addAction(texts[command]).setData(command.value)
    return menu


def _bin_commands() -> list[LibraryCommand | None]:
    return [LibraryCommand.RESTORE, None, LibraryCommand.FORGET]


def _commands(entries: Sequence[LibraryEntry]) -> list[LibraryCommand | None]:
    states = {one.state for one in entries}
    one = [LibraryCommand.OPEN, LibraryCommand.NEW_WINDOW, LibraryCommand.EXPORT, None]
    wanted: list[LibraryCommand | None] = one if len(entries) == 1 else []
    if states != {ReadingState.READ}:
        wanted.append(LibraryCommand.READ)
    if states != {ReadingState.UNREAD}:
        wanted.append(LibraryCommand.UNREAD)
    wanted += [LibraryCommand.TAGS, None, LibraryCommand.REMOVE, LibraryCommand.FORGET]
    return wanted


def _texts() -> dict[LibraryCommand, str]:
    translate = QCoreApplication.translate
    return {
        LibraryCommand.OPEN: translate("LibraryMenu", "&Open"),
        LibraryCommand.NEW_WINDOW: translate("LibraryMenu", "Open in a new &window"),
        LibraryCommand.EXPORT: translate("LibraryMenu", "E&xport…"),
        LibraryCommand.READ: translate("LibraryMenu", "Mark as &read"),
        LibraryCommand.UNREAD: translate("LibraryMenu", "Mark as &unread"),
        LibraryCommand.TAGS: translate("LibraryMenu", "&Tags…"),
        LibraryCommand.REMOVE: translate("LibraryMenu", "To the &bin"),
        LibraryCommand.RESTORE: translate("LibraryMenu", "&Back to the library"),
        LibraryCommand.FORGET: translate("LibraryMenu", "Forget &everywhere…"),
    }
