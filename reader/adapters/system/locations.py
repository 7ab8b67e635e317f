"""Where things lie: what ships with the app, and what belongs to the user.

Why it exists: a checkout keeps resources in ``resources/``, a wheel in ``reader/_resources``, and
an editable install does not see force-included files; everyone asks here and nobody guesses. The
user's folders follow the platform, or lie under one folder: the one that the user names, else the
one named ``qari-data`` beside the program (portable mode: the user makes that folder, and takes it
along). They are made on first use, readable by the user alone.

Source: XDG Base Directory Specification 0.8 (mode 0700), through platformdirs.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reader.domain.errors import DiskFull, InvariantBroken, StorageUnavailable, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = [
    "BACKUPS",
    "PAGES",
    "Locations",
    "find_resources",
    "locations",
    "make_private_folder",
    "private_opener",
]

APP_NAME: Final = "qari"
PORTABLE: Final = "qari-data"
BACKUPS: Final = "backups"
"""The folder of the backups, beside the database that they are of."""
PAGES: Final = "pages"
"""The folder of the pages that were fetched, beside the same database."""
_PACKAGE: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Locations:
    """Absolute paths; none of the user's four need exist yet.

    Attributes:
        resources: What ships with the app; read-only.
        data: What the user made: corrections, terms, articles, notes.
        cache: What can be made again: machine translations.
        config: What the user chose.
        state: Logs.
    """

    resources: Path
    data: Path
    cache: Path
    config: Path
    state: Path

    @property
    def samples(self) -> Path:
        """Return the folder of the sample articles."""
        return self.resources / "samples"

    @property
    def help(self) -> Path:
        """Return the folder of the help's pages, one for each language."""
        return self.resources / "help"

    @property
    def i18n(self) -> Path:
        """Return the folder of the interface's catalogues."""
        return self.resources / "i18n"

    @property
    def shipped_models(self) -> Path:
        """Return the folder of the starter packages."""
        return self.resources / "models"

    @property
    def own_models(self) -> Path:
        """Return the app's own folder of translation packages."""
        return self.data / "packages"

    @property
    def user_database(self) -> Path:
        """Return the file with what the user made."""
        return self.data / "qari.sqlite"

    @property
    def backups(self) -> Path:
        """Return the folder with the backups of that file."""
        return self.user_database.parent / BACKUPS

    @property
    def pages(self) -> Path:
        """Return the folder with the pages of the web that were read."""
        return self.user_database.parent / PAGES

    @property
    def machine_cache(self) -> Path:
        """Return the file with the machine translations."""
        return self.cache / "machine.sqlite"

    @property
    def imported_memory(self) -> Path:
        """Return the file with the units of imported translation memories."""
        return self.data / "memory.sqlite"

    @property
    def evaluations(self) -> Path:
        """Return the file with what was measured of the packages."""
        return self.data / "evaluations.json"

    @property
    def connections(self) -> Path:
        """Return the file with the list of connections."""
        return self.data / "connections.jsonl"

    @property
    def never_connect(self) -> Path:
        """Return the file that is there where the user forbids all connections."""
        return self.config / "never-connect"

    @property
    def preferences(self) -> Path:
        """Return the file with the preferences."""
        return self.config / "preferences.json"

    @property
    def log(self) -> Path:
        """Return the log file."""
        return self.state / "qari.log"


def find_resources(package: Path = _PACKAGE) -> Path:
    """Return the folder of the resources that belongs to the package folder `package`.

    Raises:
        InvariantBroken: There is none, so the installation is incomplete.
    """
    for candidate in (package / "_resources", package.parent / "resources"):
        if (candidate / "models").is_dir() or (candidate / "samples").is_dir():
            return candidate
    raise InvariantBroken(
        message(QT_TRANSLATE_NOOP("Locations", "The files that ship with the app are missing.")),
        hint=message(QT_TRANSLATE_NOOP("Locations", "Install the app again.")),
    )


def locations(data_dir: Path | None = None, package: Path = _PACKAGE) -> Locations:
    """Return where things lie; makes nothing.

    Args:
        data_dir: Puts all four folders of the user under this one; None takes the portable folder
            where there is one, and else follows the platform.
        package: Folder of the ``reader`` package.

    Raises:
        InvariantBroken: The resources are missing.
        WrongUse: `data_dir` names a user that does not exist, or is relative to a working directory
            that was deleted.
    """
    resources = find_resources(package)
    root = _portable(package) if data_dir is None else _absolute(data_dir)
    if root is not None:
        return Locations(resources, root / "data", root / "cache", root / "config", root / "state")
    import platformdirs

    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    data, config = dirs.user_data_path, dirs.user_config_path
    if config == data:  # Windows and macOS have one folder for both
        config = data / "config"
    return Locations(resources, data, dirs.user_cache_path, config, dirs.user_state_path)


def _portable(package: Path) -> Path | None:
    """Return the folder ``qari-data`` beside the program, if the user made one.

    The program is the bundle, or the checkout that `package` is in; what pip installed
    has no folder of its own.
    """
    if getattr(sys, "frozen", False):
        beside = _handed_out().parent
    elif (package.parent / "packaging" / "run.py").is_file():
        beside = package.parent
    else:
        return None
    folder = beside / PORTABLE
    return folder if folder.is_dir() else None


def _handed_out() -> Path:
    """Return the file of a bundle that a person sees: the program, or the AppImage around it.

    The variables are those of an AppImage; they are believed only where it is ours, since a program
    that an AppImage started inherits them.
    """
    program = Path(sys.executable).resolve()
    image, mounted = os.environ.get("APPIMAGE", ""), os.environ.get("APPDIR", "")
    if image and mounted and program.is_relative_to(Path(mounted).resolve()):
        return Path(image).absolute()
    return program


def _absolute(data_dir: Path) -> Path:
    try:
        return data_dir.expanduser().absolute()
    except (RuntimeError, OSError) as exc:  # no such user; the working directory was deleted
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("Locations", "There can be no folder {folder}: {why}"),
                folder=data_dir,
                why=getattr(exc, "strerror", None) or exc,
            ),
            hint=message(
                QT_TRANSLATE_NOOP("Locations", "Give the full path of a folder after --data-dir.")
            ),
        ) from exc


def make_private_folder(folder: Path) -> None:
    """Make `folder` and those above it, mode 0700; one that exists keeps its mode.

    Raises:
        DiskFull: There is no room for it.
        StorageUnavailable: It can't be made.
    """
    try:
        for path in (*reversed(folder.parents), folder):
            if not path.is_dir():
                path.mkdir(mode=0o700, exist_ok=True)
    except OSError as exc:
        import errno

        kind = DiskFull if exc.errno in {errno.ENOSPC, errno.EDQUOT} else StorageUnavailable
        raise kind(
            message(
                QT_TRANSLATE_NOOP("Locations", "The folder {folder} can't be made: {why}."),
                folder=folder,
                why=exc.strerror or exc,
            ),
            hint=message(
                QT_TRANSLATE_NOOP(
                    "Locations", "Make it writable, or choose another one with --data-dir."
                )
            ),
        ) from exc


def private_opener(path: str, flags: int) -> int:
    """Open for `open(..., opener=private_opener)`: a new file has mode 0600."""
    return os.open(path, flags, 0o600)
