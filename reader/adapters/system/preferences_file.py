"""The preferences as a small JSON file that is never half written.

Why it exists: a crash or a full disk while saving must not cost the user's choices, and one
damaged entry must not cost the others. A file that is no JSON object is kept aside under
``.damaged`` and the defaults are used.

Source: rename(2) for the atomic step; the bytes are on the disk before the name changes.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.vowelled_text import TashkilDial
from reader.domain.word_levels import Level
from reader.services.export_article import ExportChoice, ExportFormat
from reader.services.package_settings import PackageSettings
from reader.services.ports import ComputeType, NamesPutIn, ThreadProfile
from reader.services.preferences import KeyChoices, Preferences, ReadingMode, ThemeName
from reader.services.speech_ports import FASTEST_PERCENT, SLOWEST_PERCENT

__all__ = ["PreferencesFile", "as_json", "entries_of", "preferences_from", "unfit"]

log = logging.getLogger(__name__)

_LARGEST_BYTES: Final = 1_000_000
_LONGEST_TEXT: Final = 10_000
_TEXT_PERCENT: Final = (60, 300)
_INTERFACE_PERCENT: Final = (80, 200)
_RECENT: Final = 12
_LONGEST_NAME: Final = 100
_MOST_KEYS: Final = 4


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise ValueError
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _one_of(*known: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in known:
            raise ValueError
        return str(value)

    return read


def _percent(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError
        if not least <= value <= most:
            raise ValueError
        return value

    return read


def _recent(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(item for item in value if isinstance(item, str))[:_RECENT]


def _packages(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise TypeError
    return tuple((pair, package) for pair, package in value.items() if isinstance(package, str))


def _keys(value: object) -> KeyChoices:
    """Return the keys of actions; what is no list of short texts is left to the action, alone."""
    if not isinstance(value, dict):
        raise TypeError
    return tuple(
        (name, tuple(keys))
        for name, keys in list(value.items())[:_MOST_PACKAGES]
        if isinstance(keys, list)
        and len(keys) <= _MOST_KEYS
        and all(isinstance(key, str) and len(key) <= _LONGEST_NAME for key in keys)
    )


def _mode(value: object) -> ReadingMode:
    return ReadingMode(_text(value))


def _theme(value: object) -> ThemeName:
    return ThemeName(_text(value))


def _tashkil(value: object) -> TashkilDial:
    return TashkilDial(_text(value))


def _level(value: object) -> Level | None:
    return None if value is None else Level(_text(value))


def _names_put_in(value: object) -> tuple[tuple[str, str], ...]:
    known = {one.value for one in NamesPutIn}
    return tuple(one for one in _packages(value) if one[1] in known)


def _package_settings(value: object) -> tuple[tuple[str, PackageSettings], ...]:
    """Return the settings of packages; one that is unfit is left to the package, alone."""
    if not isinstance(value, dict):
        raise TypeError
    return tuple(
        (package, _settings_of(entries))
        for package, entries in list(value.items())[:_MOST_PACKAGES]
        if isinstance(entries, dict)
    )


def _settings_of(entries: dict[str, object]) -> PackageSettings:
    found = PackageSettings()
    for name, read in _SETTINGS.items():
        try:
            found = replace(found, **{name: read(entries[name])})  # type: ignore[arg-type]  # read
        except (KeyError, ValueError, TypeError, OverflowError):
            continue
    return found


def _whole(value: object) -> object:
    if type(value) is not int:
        raise TypeError
    return value


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


_SETTINGS: Final[dict[str, Callable[[object], object]]] = {
    "beam": _whole,
    "length_penalty": _number,
    "repetition_penalty": _number,
    "no_repeat_ngram": _whole,
    "compute_type": lambda value: ComputeType(_text(value)),
    "threads": lambda value: ThreadProfile(_text(value)),
}
_MOST_PACKAGES: Final = 1000


def _reviewer(value: object) -> str:
    name = " ".join(_text(value).split())
    if name == "machine" or len(name) > _LONGEST_NAME:  # an engine's, or no name at all
        raise ValueError
    return name


def _export(value: object) -> ExportChoice:
    if not isinstance(value, dict):
        raise TypeError
    wanted = ExportFormat(_text(value.get("format")))
    return ExportChoice(wanted, *(_boolean(value.get(name, False)) for name in _EXPORT_PARTS))


_EXPORT_PARTS: Final = ("bilingual", "only_confirmed", "with_notes", "in_paragraphs")
_READ: Final[dict[str, Callable[[object], object]]] = {
    "target": _one_of("en", "nl"),
    "mode": _mode,
    "theme": _theme,
    "text_percent": _percent(*_TEXT_PERCENT),
    "arabic_face": _one_of("naskh", "amiri", "sans"),
    "latin_face": _one_of("source-serif", "literata", "sans"),
    "swap_panes": _boolean,
    "interface": _text,
    "packages": _packages,
    "recent": _recent,
    "geometry": _text,
    "argos_folder": _text,
    "keep_names": _boolean,
    "names_put_in": _names_put_in,
    "package_settings": _package_settings,
    "tashkil": _tashkil,
    "word_colours": _boolean,
    "level": _level,
    "notes_folder": _text,
    "reviewer": _reviewer,
    "watch_clipboard": _boolean,
    "export": _export,
    "package_index": _text,
    "keys": _keys,
    "seen_version": _text,
    "speech_percent": _percent(SLOWEST_PERCENT, FASTEST_PERCENT),
    "interface_percent": _percent(*_INTERFACE_PERCENT),
    "wide_spacing": _boolean,
    "reading_ruler": _boolean,
    "reduced_motion": _boolean,
}


def entries_of(preferences: Preferences) -> dict[str, object]:
    """Return `preferences` as the object of a JSON file."""
    entries = {field.name: getattr(preferences, field.name) for field in fields(preferences)}
    for name in ("packages", "names_put_in", "keys"):
        entries[name] = dict(entries[name])
    entries["package_settings"] = {
        package: asdict(settings) for package, settings in preferences.package_settings
    }
    entries["export"] = asdict(preferences.export)
    return entries


def as_json(entries: dict[str, object]) -> bytes:
    """Return `entries` as the content of a file."""
    return json.dumps(entries, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def unfit(entries: dict[str, object]) -> tuple[str, ...]:
    """Return the names of the `entries` that are no preferences, or that hold nonsense."""
    return tuple(name for name, value in entries.items() if not _is_fit(name, value))


def _is_fit(name: str, value: object) -> bool:
    try:
        _READ[name](value)
    except (KeyError, ValueError, TypeError):
        return False
    return True


def preferences_from(entries: dict[str, object]) -> Preferences:
    """Return preferences from JSON `entries`; each one that is unfit falls back alone."""
    kept: dict[str, object] = {}
    for field in fields(Preferences):
        if field.name not in entries or field.name not in _READ:
            continue
        try:
            kept[field.name] = _READ[field.name](entries[field.name])
        except (ValueError, TypeError):
            log.warning("preference %s is damaged; its default is used", field.name)
    return Preferences(**kept)  # type: ignore[arg-type]  # each entry went through its reader


class PreferencesFile:
    """`PreferenceStore` in one file. Call from any thread."""

    def __init__(self, path: Path) -> None:
        """Remember `path`; nothing is read yet."""
        self._path = path
        self._lock = threading.Lock()
        self._order = 0

    def load(self) -> Preferences:
        """Return what was kept; defaults where nothing or nonsense was."""
        with self._lock:
            try:
                content = read_small_file(self._path, _LARGEST_BYTES)
            except FileNotFoundError:
                return Preferences()
            except OSError as exc:
                log.warning("preferences can't be read (%s); defaults are used", exc.strerror)
                return Preferences()
            try:
                entries = json.loads(content.decode("utf-8-sig"))
            except (ValueError, RecursionError):
                entries = None
            if not isinstance(entries, dict):
                self._keep_aside()
                return Preferences()
            return preferences_from(entries)

    def save(self, preferences: Preferences, order: int | None = None) -> None:
        """Keep `preferences`; those of an older `order` than what was kept are passed over.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: The file can't be written; what was kept before is untouched.
        """
        content = as_json(entries_of(preferences))
        with self._lock:
            if order is not None and order < self._order:
                return
            make_private_folder(self._path.parent)
            write_atomically(self._path, content)
            self._order = self._order if order is None else order

    def _keep_aside(self) -> None:
        aside = self._path.with_name(self._path.name + ".damaged")
        try:
            self._path.replace(aside)
        except OSError as exc:
            log.warning("damaged preferences stay in place (%s)", exc.strerror)
        else:
            log.warning("preferences were damaged; kept as %s, defaults are used", aside.name)
