"""The keys of the actions: what they are called, which are usual, which the user chose.

Why it exists: a key that a desktop, an input method or a hand can't give must be changed, and a
key can mean one thing only. Actions are known by the names that they have in the registry
(``library.show_library``), so that what was chosen outlives words and languages. GUI thread only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence

from reader.services.preferences import KeyChoices

if TYPE_CHECKING:
    from reader.ui.actions import ReaderActions

__all__ = ["ActionKeys", "can_be_a_key", "name_actions", "spelled"]

_ARROWS: Final = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
_MODIFIED: Final = re.compile(r"(Ctrl|Alt|Meta)\+")
_FUNCTION: Final = re.compile(r"(Shift\+)?F\d+")


def can_be_a_key(key: str) -> bool:
    """Tell whether `key`, as Qt spells it, can be an action's: no letter that one types with."""
    return bool(_MODIFIED.match(key) or _FUNCTION.fullmatch(key))


def spelled(keys: QKeySequence) -> str:
    """Return `keys` as the system writes them, arrows as arrows in every language."""
    native = keys.toString(QKeySequence.SequenceFormat.NativeText)
    portable = keys.toString(_PORTABLE)
    arrow = _ARROWS.get(portable.rsplit("+", maxsplit=1)[-1])
    if arrow is None or arrow in native:
        return native
    return "+".join([*native.split("+")[:-1], arrow])


def name_actions(registry: ReaderActions) -> None:
    """Give every action the name that it has in `registry` or in a group of it."""
    groups = {id(group): name for name, group in vars(registry).items()}
    for owner in (registry, *registry.groups):
        prefix = "" if owner is registry else f"{groups[id(owner)]}."
        for name, value in vars(owner).items():
            if isinstance(value, QAction):
                value.setObjectName(prefix + name)
        for name, value in vars(owner).items():
            if isinstance(value, dict):  # the positions of a dial, a set of colours
                _name_choices(prefix + name, value)


def _name_choices(prefix: str, choices: dict[object, object]) -> None:
    for key, action in choices.items():
        if isinstance(action, QAction) and isinstance(key, Enum) and not action.objectName():
            action.setObjectName(f"{prefix}.{key.value}")


class ActionKeys:
    """The keys of one window's actions."""

    def __init__(self, actions: Iterable[QAction]) -> None:
        """Remember the usual keys of `actions`, which have their names."""
        self._actions = {action.objectName(): action for action in actions}
        self._usual = {name: _keys(action) for name, action in self._actions.items()}
        self._chosen: KeyChoices = ()

    def action(self, name: str) -> QAction:
        """Return the action that is called `name`."""
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all actions."""
        return tuple(self._actions)

    def usual(self, name: str) -> tuple[str, ...]:
        """Return the keys that an action has where nothing was chosen."""
        return self._usual[name]

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that an action has now."""
        return _keys(self._actions[name])

    def holder(self, key: str, but: str = "") -> str:
        """Return the name of the action that has `key`, other than `but`; empty for none."""
        wanted = QKeySequence(key)
        for name, action in self._actions.items():
            if name != but and wanted in action.shortcuts():
                return name
        return ""

    def choose(self, chosen: KeyChoices) -> bool:
        """Take the keys that the user chose; False where they are those in use.

        An action that is not known (of another version) is passed over, and so is a key that one
        types with, which a file may name.
        """
        if chosen == self._chosen:
            return False
        wanted = dict(chosen)
        for name in dict(self._chosen).keys() | wanted.keys():
            if name in self._actions:
                usual = self._usual[name]
                keys = [key for key in wanted.get(name, usual) if key in usual or can_be_a_key(key)]
                self._actions[name].setShortcuts([QKeySequence(key) for key in keys])
        self._chosen = chosen
        return True

    def with_keys(self, name: str, keys: Sequence[str]) -> KeyChoices:
        """Return what was chosen, with `keys` for an action.

        Where another action has one of them, it is taken away there.
        """
        wanted = {**dict(self._chosen), name: tuple(keys)}
        for key in keys:
            other = self.holder(key, name)
            if other:
                wanted[other] = tuple(one for one in self.keys(other) if not _same(one, key))
        return tuple((one, own) for one, own in wanted.items() if own != self._usual.get(one))


def _same(one: str, other: str) -> bool:
    return QKeySequence(one) == QKeySequence(other)


def _keys(action: QAction) -> tuple[str, ...]:
    return tuple(keys.toString(_PORTABLE) for keys in action.shortcuts())
