"""Every command of the window as a list, and which of them a few typed words mean.

Why it exists: a menu must be searched by reading, and a key must be known; a word of what one wants
is always at hand. Words are found in any order, at their beginnings first, in the name, in what the
command does, and in the name that the code gives it, which is English in every interface.

GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.domain.arabic import Fold, folded
from reader.domain.bidi import isolate
from reader.ui.action_keys import spelled
from reader.ui.actions import ReaderActions
from reader.ui.buttons import plain_name

__all__ = ["Command", "commands_of", "matching"]

_BEGINS, _WORD, _INSIDE, _ELSEWHERE, _NOWHERE = range(5)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    Attributes:
        action: Does it.
        name: What it is called, without a mnemonic.
        menu: The menu that it stands in; empty for the first level, or for none.
        keys: Its first key, as the system spells it; empty for none.
        about: What it does, in a few words, and its name in the code.
    """

    action: QAction
    name: str
    menu: str
    keys: str
    about: str


def commands_of(actions: ReaderActions, menu: QMenu) -> list[Command]:
    """Return every command, those of `menu` first and in its order, each once."""
    found: dict[int, Command] = {}
    for action, title in _within(menu, ""):
        found.setdefault(id(action), _command(action, title))
    for action in actions.everything():
        if action.text():
            found.setdefault(id(action), _command(action, ""))
    own = {id(actions.shell.all_commands)}
    return [one for key, one in found.items() if key not in own and one.action.isVisible()]


def _within(menu: QMenu, title: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _within(below, plain_name(below.title()))
        elif not action.isSeparator() and action.objectName():  # recent files have none
            yield action, title


def _command(action: QAction, menu: str) -> Command:
    code = action.objectName().replace("_", " ").replace(".", " ")
    about = f"{action.toolTip()} {code}"
    return Command(
        action, plain_name(action.text()), menu, isolate(spelled(action.shortcut())), about
    )


def matching(commands: Iterable[Command], typed: str, recent: Sequence[str] = ()) -> list[Command]:
    """Return the commands that `typed` means, the likeliest first.

    What can't be done now comes after what can; without words, `recent` ones (names of actions,
    newest first) come first.
    """
    words = _folded(typed).split()
    newest = {name: place for place, name in enumerate(recent)}
    ranked = []
    for place, one in enumerate(commands):
        rank = _rank(one, words)
        if rank < _NOWHERE:
            off = not one.action.isEnabled()
            before = newest.get(one.action.objectName(), len(newest))
            ranked.append(((rank, off, before, place), one))
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])]


def _rank(one: Command, words: Sequence[str]) -> int:
    """Return how well the worst of `words` fits."""
    name, rest = _folded(one.name), _folded(f"{one.menu} {one.about}")
    return max((_fit(word, name, rest) for word in words), default=_BEGINS)


def _fit(word: str, name: str, rest: str) -> int:
    if name.startswith(word):
        return _BEGINS
    if any(part.startswith(word) for part in name.split()):
        return _WORD
    if word in name:
        return _INSIDE
    return _ELSEWHERE if word in rest else _NOWHERE


def _folded(text: str) -> str:
    return folded(text, Fold.LOOSE)
