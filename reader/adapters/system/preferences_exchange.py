"""Preferences in a file that the user carries to another machine.

Why it exists: whoever has arranged things once should not do it again; what means nothing elsewhere
(folders, recent files, the window's place) stays here, so that the file tells nobody what was read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.preferences_file import as_json, entries_of, preferences_from, unfit
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PreferencesRefused, SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.preferences import OF_THIS_MACHINE, Preferences

__all__ = ["PreferencesExchange"]

_LARGEST_BYTES: Final = 1_000_000
_FORMAT: Final = "qari-preferences"
_VERSION: Final = 1


class PreferencesExchange:
    """`PreferenceExchange` in JSON. Any thread."""

    def export(self, path: Path, preferences: Preferences) -> None:
        """Write `preferences` to `path`, whole or not at all; but those of this machine.

        Raises:
            DiskFull: There is no room.
            StorageUnavailable: The file can't be written.
        """
        entries = entries_of(preferences)
        kept = {name: value for name, value in entries.items() if name not in OF_THIS_MACHINE}
        content = as_json({"format": _FORMAT, "version": _VERSION, "preferences": kept})
        write_atomically(path, content, private=False)

    def read(self, path: Path) -> tuple[Preferences, tuple[str, ...]]:
        """Return what `path` holds, and the names of what in it was not understood.

        Raises:
            SourceUnreadable: The file can't be read.
            PreferencesRefused: It holds no preferences.
        """
        try:
            content = read_small_file(path, _LARGEST_BYTES)
        except (OSError, ValueError) as exc:
            raise SourceUnreadable(
                message(
                    QT_TRANSLATE_NOOP("PreferenceFiles", "“{name}” can't be read."),
                    name=path.name,
                )
            ) from exc
        entries = _entries(content)
        if entries is None:
            raise PreferencesRefused(
                message(
                    QT_TRANSLATE_NOOP("PreferenceFiles", "“{name}” holds no preferences."),
                    name=path.name,
                ),
                message(QT_TRANSLATE_NOOP("PreferenceFiles", "Nothing was changed.")),
                message(
                    QT_TRANSLATE_NOOP(
                        "PreferenceFiles", "Choose a file that was exported from Qari."
                    )
                ),
            )
        fit = {name: value for name, value in entries.items() if name not in OF_THIS_MACHINE}
        strange = unfit(fit)
        known = {name: value for name, value in fit.items() if name not in strange}
        return preferences_from(known), strange


def _entries(content: bytes) -> dict[str, object] | None:
    """Return the preferences in a file; None where it is of another kind."""
    if len(content) > _LARGEST_BYTES:
        return None
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        return None
    entries = found.get("preferences")
    return entries if isinstance(entries, dict) else None
