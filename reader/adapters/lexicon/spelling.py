"""Spelling by the Hunspell dictionaries of the system, and the user's own words.

Why it exists: the dictionaries that LibreOffice, Firefox and the desktop use are good, kept by
others, and on most machines already. Nothing is fetched and none is shipped; where there is none,
nothing is marked. All kinds of a language that are installed count (colour and color).

Source: hunspell(1), "Dictionary format" and DICPATH; https://github.com/hunspell/hunspell.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import unicodedata
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final, Protocol

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["HunspellSpeller", "dictionary_folders"]

log = logging.getLogger(__name__)

MOST_DICTIONARIES: Final = 4
"""Of one language: its kinds differ little, and each takes 50 to 130 ms to read."""
MOST_SUGGESTIONS: Final = 6
LONGEST_WORD: Final = 40
"""Letters; looking for what is like a longer one takes seconds."""
LARGEST_LIST_BYTES: Final = 2_000_000
_SHARED: Final = ("hunspell", "myspell", "myspell/dicts")


class _Dictionary(Protocol):
    """What is used of ``hunspell.Hunspell``."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> Iterable[str]: ...


def dictionary_folders() -> tuple[Path, ...]:
    """Return the folders in which systems and programs keep dictionaries, those of the user first.

    They need not be there.
    """
    named = [Path(one) for one in os.environ.get("DICPATH", "").split(os.pathsep) if one]
    if sys.platform == "darwin":
        shared = [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    elif sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        shared = sorted(programs.glob("LibreOffice/share/extensions/dict-*"))
    else:
        own = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
        others = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        bases = [Path(one) for one in (own, *others.split(":")) if one]
        shared = [base / name for base in bases for name in _SHARED]
    return (*named, *shared)


class HunspellSpeller:
    """`Speller` over files of the system."""

    def __init__(self, folders: Iterable[Path], own: Path) -> None:
        """Read nothing yet.

        Args:
            folders: Where dictionaries may lie.
            own: Folder of the user's own words, a file for each language.
        """
        self._folders = tuple(folders)
        self._own = own
        self._loading = threading.Lock()
        self._read: dict[str, list[_Dictionary]] = {}
        self._learnt: dict[str, set[str]] = {}

    def load(self, language: str) -> bool:
        """Read the dictionaries of a language; see the port."""
        with self._loading:
            if language not in self._read:
                self._learnt[language] = self._own_words(language)
                self._read[language] = [
                    one for path in self._files(language) if (one := _opened(path)) is not None
                ]
            return bool(self._read[language])

    def misspelled(self, text: str, language: str, known: Collection[str] = ()) -> tuple[Span, ...]:
        """Return the words that no dictionary has; see the port."""
        dictionaries = self._read.get(language, [])
        if not dictionaries:
            return ()
        right = self._learnt.get(language, set())
        return tuple(
            span
            for span in words(text)
            if (word := _plain(span.of(text)))
            and word.lower() not in right
            and word.lower() not in known
            and _is_checked(word)
            and not any(one.spell(word) for one in dictionaries)
        )

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return words that may be meant; see the port."""
        plain = _plain(word)
        if len(plain) > LONGEST_WORD:
            return ()
        found: dict[str, None] = {}
        for one in self._read.get(language, []):
            found.update(dict.fromkeys(one.suggest(plain)))
        return tuple(found)[:MOST_SUGGESTIONS]

    def learn(self, word: str, language: str) -> None:
        """Take a word for right; see the port."""
        learnt = self._learnt.setdefault(language, set())
        learnt.add(_plain(word).lower())
        make_private_folder(self._own)
        text = "".join(f"{one}\n" for one in sorted(learnt))
        write_atomically(self._file(language), text.encode("utf-8"), private=True)

    def _files(self, language: str) -> list[Path]:
        """Return the files of a language, without their endings; links to one file count once."""
        found: dict[str, Path] = {}
        for folder in self._folders:
            try:
                names = sorted(folder.glob(f"{language}*.dic"))
            except OSError:
                continue
            for path in names:
                kind = path.stem.replace("-", "_")
                whole = kind == language or kind.startswith(f"{language}_")
                if whole and path.with_suffix(".aff").is_file():
                    found.setdefault(os.path.realpath(path), path)
        return list(found.values())[:MOST_DICTIONARIES]

    def _file(self, language: str) -> Path:
        return self._own / f"spelling-{language}.txt"

    def _own_words(self, language: str) -> set[str]:
        try:
            path = self._file(language)
            if path.stat().st_size > LARGEST_LIST_BYTES:
                return set()
            return {line.strip() for line in path.read_text("utf-8", "replace").splitlines()}
        except OSError:
            return set()


def _opened(path: Path) -> _Dictionary | None:
    try:
        from hunspell import Hunspell

        dictionary: _Dictionary = Hunspell(path.stem, hunspell_data_dir=str(path.parent))
        dictionary.spell("a")
    except Exception as exc:  # noqa: BLE001 - a file of another program is a black box
        log.warning("the dictionary %s can't be used: %s", path.name, type(exc).__name__)
        return None
    return dictionary


def _plain(word: str) -> str:
    """Return a word as dictionaries write it: composed, with a straight apostrophe."""
    return unicodedata.normalize("NFC", word).replace("\u2019", "'").strip("'")


def _is_checked(word: str) -> bool:
    """Tell a word from a figure, an abbreviation in capitals, and other scripts."""
    if len(word) < 2 or any(char.isdigit() for char in word) or word.isupper():  # noqa: PLR2004
        return False
    return all(char in "'-" or unicodedata.name(char, "").startswith("LATIN") for char in word)
