"""What the user chose, as one frozen value, and the port that keeps it.

Why it exists: preferences are read everywhere and changed in few places; a value that is replaced
as a whole can't be half written. Unknown or damaged entries fall back to their default one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from reader.domain.vowelled_text import TashkilDial
from reader.domain.word_levels import Level
from reader.services.export_article import ExportChoice, ExportFormat
from reader.services.package_settings import PackageSettings

__all__ = [
    "FIRST_EXPORT",
    "OF_THIS_MACHINE",
    "KeyChoices",
    "PreferenceExchange",
    "PreferenceStore",
    "Preferences",
    "ReadingMode",
    "ThemeName",
]

KeyChoices: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Name of an action and its keys as Qt spells them everywhere (``Ctrl+Shift+P``); none is none."""


class ReadingMode(StrEnum):
    """How article and translation stand to each other; the values are the command line's."""

    SIDE = "side"
    STACKED = "stacked"
    ON_DEMAND = "ondemand"
    SOURCE = "source"


class ThemeName(StrEnum):
    """Colours of the window; ``system`` follows the desktop's light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


FIRST_EXPORT: Final = ExportChoice(ExportFormat.DOCX, bilingual=True)
"""What is offered before anything was exported: the table that comes back corrected."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything the user chose.

    Attributes:
        target: Language to translate into, BCP 47.
        mode: Reading mode.
        theme: Colours.
        text_percent: Size of the text in both panes, 60 to 300.
        arabic_face: ``naskh``, ``amiri`` or ``sans``.
        latin_face: ``source-serif``, ``literata`` or ``sans``.
        swap_panes: True puts the Arabic on the left.
        interface: Language of the interface, BCP 47; empty follows the system.
        packages: Chosen package by pair: ``("ar-en", "translate-ar_en-0_3")``.
        recent: Absolute paths opened lately, newest first, 12 at most.
        geometry: Qt's window geometry, Base64; empty before the first close.
        argos_folder: Another folder of Argos packages; empty for the usual one.
        keep_names: Whether names are kept in translations as the glossary has them.
        names_put_in: When names are put in, by package id, where it is not the package's own
            setting: ``always``, ``when_lost`` or ``never``.
        package_settings: What a package is run with, by its id, where something was set.
        tashkil: How many vowel marks the page shows.
        word_colours: Whether words that are new or being learnt are coloured.
        level: What the reader said of themselves; None before they were asked.
        notes_folder: Folder of Markdown files with which the notes are kept in step; empty for
            none.
        reviewer: Name that stands at what the reader edits and confirms; empty for that of the
            system's user. It leaves this machine only in files that the reader exports.
        watch_clipboard: Whether Arabic text is opened as soon as it is copied elsewhere.
        export: What was chosen when an article was exported last.
        package_index: Address of another index of packages; empty for the public one.
        keys: Keys of the actions whose keys are not the usual ones.
        seen_version: The version that ran last; empty before the first start.
        speech_percent: Speed of the voice that reads aloud, 50 to 250.
        interface_percent: Size of everything around the text, 80 to 200.
        wide_spacing: Whether the text is set wider, which some readers with dyslexia find easier.
        reading_ruler: Whether the page is dimmed but for the line or sentence that is read.
        reduced_motion: Whether nothing moves or blinks; False does as the desktop asks.
    """

    target: str = "en"
    mode: ReadingMode = ReadingMode.SIDE
    theme: ThemeName = ThemeName.SYSTEM
    text_percent: int = 100
    arabic_face: str = "naskh"
    latin_face: str = "source-serif"
    swap_panes: bool = False
    interface: str = ""
    packages: tuple[tuple[str, str], ...] = ()
    recent: tuple[str, ...] = ()
    geometry: str = ""
    argos_folder: str = ""
    keep_names: bool = True
    names_put_in: tuple[tuple[str, str], ...] = ()
    package_settings: tuple[tuple[str, PackageSettings], ...] = ()
    tashkil: TashkilDial = TashkilDial.OFF
    word_colours: bool = False
    level: Level | None = None
    notes_folder: str = ""
    reviewer: str = ""
    watch_clipboard: bool = False
    export: ExportChoice = FIRST_EXPORT
    package_index: str = ""
    keys: KeyChoices = ()
    seen_version: str = ""
    speech_percent: int = 100
    interface_percent: int = 100
    wide_spacing: bool = False
    reading_ruler: bool = False
    reduced_motion: bool = False

    def package_for(self, pair: str) -> str:
        """Return the package chosen for `pair`, or an empty string."""
        return dict(self.packages).get(pair, "")


OF_THIS_MACHINE: Final = frozenset(
    {"recent", "geometry", "argos_folder", "notes_folder", "packages"}
)
"""Preferences that mean nothing elsewhere: they are not exported, and a reset leaves them."""


class PreferenceExchange(Protocol):
    """Carries preferences from one machine to another. Any thread."""

    def export(self, path: Path, preferences: Preferences) -> None:
        """Write `preferences` to `path`, whole or not at all; but those `OF_THIS_MACHINE`.

        Raises:
            DiskFull: There is no room.
            StorageUnavailable: The file can't be written.
        """
        ...

    def read(self, path: Path) -> tuple[Preferences, tuple[str, ...]]:
        """Return what `path` holds, and the names of what in it was not understood.

        Raises:
            SourceUnreadable: The file can't be read.
            PreferencesRefused: It holds no preferences.
        """
        ...


class PreferenceStore(Protocol):
    """Keeps preferences. Small and atomic; call from any thread."""

    def load(self) -> Preferences:
        """Return what was kept; defaults where nothing or nonsense was."""
        ...

    def save(self, preferences: Preferences, order: int | None = None) -> None:
        """Keep `preferences`; those of an older `order` than what was kept are passed over.

        Several windows save on lanes of their own, in whatever order these come to it.

        Raises:
            StorageUnavailable: The file can't be written; what was kept before is untouched.
        """
        ...
