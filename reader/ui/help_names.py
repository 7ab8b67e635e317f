"""What the places between braces in a page of the help become: names and keys as they are now.

Why it exists: the pages say ``{action:open_file}``; which words and which keys that is, in which
language, the registry of the actions knows. See `reader.services.help_pages` for the places. GUI
thread only.
"""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication

from reader.ui.action_keys import spelled
from reader.ui.actions import ReaderActions
from reader.ui.buttons import plain_name
from reader.ui.keys import key_groups
from reader.ui.main_menu import menu_title

__all__ = ["PlacesOfHelp", "action_named"]

_NARROW: Final = "\u2009"
_LEFT_TO_RIGHT: Final = "\u2066"
_END: Final = "\u2069"


def action_named(actions: ReaderActions, place: str) -> QAction:
    """Return the action at `place`, such as ``library.show_library`` or ``notes.highlights.blue``.

    Raises:
        KeyError: There is none.
    """
    found: object = actions
    for part in place.split("."):
        if isinstance(found, QObject) and not part.startswith("_"):
            found = getattr(found, part, None)
        elif isinstance(found, dict):
            found = next((one for key, one in found.items() if str(key.value) == part), None)
    if not isinstance(found, QAction):
        raise KeyError(place)
    return found


class PlacesOfHelp:
    """Fills the places of a page, as `HelpNames`; raises ``KeyError`` for one that is not there."""

    def __init__(self, actions: ReaderActions) -> None:
        """Take names and keys from `actions`."""
        self._actions = actions

    def __call__(self, kind: str, name: str) -> str:
        """Return HTML for a place."""
        if kind == "action":
            return _named(plain_name(action_named(self._actions, name).text()))
        if kind == "key":
            return _key(spelled(action_named(self._actions, name).shortcut()))
        if kind == "menu":
            return _named(plain_name(menu_title(name)))
        if kind == "text":
            context, _, source = name.partition(":")
            return _named(plain_name(QCoreApplication.translate(context, source)))
        return self._table()

    def _table(self) -> str:
        """Return every key in groups, as a table; what a key does stands where reading begins."""
        lines = []
        for group in key_groups(self._actions):
            lines.append(f'<tr><th colspan="2">{escape(group.title)}</th></tr>')
            for row in group.rows:
                keys = "&nbsp;".join(_key(one) for one in row.keys if one)
                cells = [f'<td width="62%">{escape(row.text)}</td>', f"<td>{keys}</td>"]
                lines.append(f"<tr>{''.join(reversed(cells) if _mirrored() else cells)}</tr>")
        return f'<table width="100%">{"".join(lines)}</table>'


def _mirrored() -> bool:
    """Tell whether the interface runs from right to left; tables of Qt's do not follow it."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _named(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _key(text: str) -> str:
    if not text:
        return ""
    shown = f"{_NARROW}{escape(text)}{_NARROW}"
    if _mirrored():
        shown = f"{_LEFT_TO_RIGHT}{shown}{_END}"
    return f"<code>{shown}</code>"
