"""The learner's dictionary, read from its file: by lemma, by any of its forms, by root.

Why it exists: 16,000 entries as objects would take 30 MB; the file stays one text with indexes of
line numbers, and an entry is made when it is asked for. A damaged line is left out and counted in
the log; it never keeps the app from starting.

Source: ``resources/dictionary/README.md`` (columns, joining).
"""

from __future__ import annotations

import logging
import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from reader.domain.lexicon import Entry, FormKind
from reader.domain.transliteration import latin_key, transliterate
from reader.domain.vowelling import key

__all__ = ["DictionaryFile"]

log = logging.getLogger(__name__)

COLUMNS: Final = 8
LARGEST_BYTES: Final = 50_000_000
LONGEST_LINE: Final = 4000
_LEMMA, _BARE, _ROOT, _POS, _FORMS, _EN, _NL, _USE = range(COLUMNS)
_BETWEEN_FORMS: Final = re.compile(r"\s*[;،؛/]\s*")
_ARABIC: Final = re.compile("[\u0621-\u064a]")

Places = dict[str, tuple[int, ...]]


class DictionaryFile:
    """The dictionary in a file. Loaded at the first question, under a lock.

    Entries and forms may be asked from any thread; `by_latin` from one at a time.
    """

    def __init__(self, path: Path) -> None:
        """Keep the `path`; a file that can't be read makes an empty dictionary."""
        self._path = path
        self._loaded = False
        self._loading = threading.Lock()
        self._lines: list[str] = []
        self._lemmas: Places = {}
        self._forms: Places = {}
        self._roots: Places = {}
        self._latin: Places = {}
        self._entry = lru_cache(maxsize=4096)(self._parsed)

    def load(self) -> None:
        """Read the file, once."""
        if self._loaded:
            return
        with self._loading:
            if not self._loaded:
                self._read()
                self._loaded = True  # last: another thread may look at any moment

    def _read(self) -> None:
        for line in _lines(self._path):
            cells = line.split("\t")
            number = len(self._lines)
            self._lines.append(line)
            _add(self._lemmas, key(cells[_LEMMA]), number)
            for form in _forms_of(cells):
                _add(self._forms, key(form), number)
            if len(cells[_ROOT]) > 1:
                _add(self._roots, cells[_ROOT], number)

    def entries(self, lemma: str) -> tuple[Entry, ...]:
        """Return the entries whose lemma has the letters of `lemma`, in the file's order."""
        self.load()
        return tuple(self._entry(number) for number in self._lemmas.get(key(lemma), ()))

    def by_form(self, form_key: str) -> tuple[tuple[Entry, FormKind, str], ...]:
        """Return entries with a form of this key, which form it is, and how it is vowelled."""
        self.load()
        found: list[tuple[Entry, FormKind, str]] = [
            (self._entry(number), "lemma", self._entry(number).lemma)
            for number in self._lemmas.get(form_key, ())
        ]
        found += [
            match for n in self._forms.get(form_key, ()) for match in self._matches(n, form_key)
        ]
        return tuple(found)

    def by_root(self, root: str) -> tuple[Entry, ...]:
        """Return the entries of a root (letters with spaces), in the file's order."""
        self.load()
        return tuple(self._entry(number) for number in self._roots.get(root, ()))

    def counted(self, root: str) -> int:
        """Return how many entries a root has; 0 for an empty one."""
        self.load()
        return len(self._roots.get(root, ()))

    def by_latin(self, text: str) -> tuple[Entry, ...]:
        """Return the entries whose transliteration reads like `text`; builds its index first."""
        self.load()
        if not self._latin:
            for number, line in enumerate(self._lines):
                _add(self._latin, latin_key(transliterate(line.split("\t", 1)[0])), number)
        return tuple(self._entry(number) for number in self._latin.get(latin_key(text), ()))

    def all_entries(self) -> Iterator[Entry]:
        """Yield every entry, in the file's order."""
        self.load()
        for number in range(len(self._lines)):
            yield self._parsed(number)

    def _parsed(self, number: int) -> Entry:
        cells = self._lines[number].split("\t")
        return Entry(
            lemma=cells[_LEMMA],
            bare=cells[_BARE],
            root=cells[_ROOT].strip("-"),
            pos=cells[_POS],
            forms=cells[_FORMS],
            en=_senses(cells[_EN]),
            nl=_senses(cells[_NL]),
            use=cells[_USE],
        )

    def _matches(self, number: int, form_key: str) -> Iterator[tuple[Entry, FormKind, str]]:
        entry = self._entry(number)
        for position, group in enumerate(entry.forms.split(";")):
            for form in _BETWEEN_FORMS.split(group.strip()):
                if form and key(form) == form_key:
                    yield entry, _kind(entry.pos, position), form


def _kind(pos: str, position: int) -> FormKind:
    if pos.startswith("v"):
        return "imperfect" if position == 0 else "masdar"
    return "plural" if position == 0 else "feminine"


def _lines(path: Path) -> Iterator[str]:
    """Yield the lines that are entries: NFC, eight cells, an Arabic lemma."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            log.warning("the dictionary is larger than %s bytes: left out", LARGEST_BYTES)
            return
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as exc:
        log.warning("the dictionary can't be read: %s", exc)
        return
    damaged = 0
    for line in text.split("\n")[1:]:
        if not line:
            continue
        plain = unicodedata.normalize("NFC", line.removesuffix("\r"))
        if (
            len(plain) > LONGEST_LINE
            or plain.count("\t") != COLUMNS - 1
            or "\ufffd" in plain
            or not _ARABIC.search(plain.split("\t", 1)[0])
        ):
            damaged += 1
        else:
            yield plain
    if damaged:
        log.warning("%s damaged lines of the dictionary were left out", damaged)


def _forms_of(cells: list[str]) -> set[str]:
    """Return the single-word forms of an entry."""
    return {
        form
        for form in _BETWEEN_FORMS.split(cells[_FORMS])
        if _ARABIC.search(form) and " " not in form
    }


def _senses(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _add(places: Places, name: str, number: int) -> None:
    known = places.get(name, ())
    if number not in known[-1:]:
        places[name] = (*known, number)
