"""Fakes of the ports of words: small, real implementations, as in ``tests/fakes.py``.

Why it exists: choosing and looking up is tested on a few entries that the test itself shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.domain.known_words import KnownWord, WordState
from reader.domain.lexicon import Entry, FormKind, WordReading
from reader.domain.messages import Message
from reader.domain.transliteration import latin_key, transliterate
from reader.domain.vowelling import bare, key, marked_letters

__all__ = [
    "FakeKnownWords",
    "FakeLemmaFrequency",
    "FakeMorphologicalLexicon",
    "FakeVocaliser",
    "FakeWordDictionary",
]


class FakeWordDictionary:
    """A `WordDictionary` of a few entries; forms are the lemma and what stands in `forms`."""

    def __init__(self, *entries: Entry) -> None:
        self._entries = entries

    def entries(self, lemma: str) -> tuple[Entry, ...]:
        return tuple(one for one in self._entries if key(one.lemma) == key(lemma))

    def by_form(self, form_key: str) -> tuple[tuple[Entry, FormKind, str], ...]:
        found: list[tuple[Entry, FormKind, str]] = []
        for one in self._entries:
            verb = one.pos.startswith("v")
            if key(one.lemma) == form_key:
                found.append((one, "lemma", one.lemma))
            for number, form in enumerate(one.forms.split(" ; ")):
                if form and key(form) == form_key:
                    kind: FormKind = ("masdar" if number else "imperfect") if verb else "plural"
                    found.append((one, kind, form))
        return tuple(found)

    def by_root(self, root: str) -> tuple[Entry, ...]:
        return tuple(one for one in self._entries if one.root == root)

    def counted(self, root: str) -> int:
        return len(self.by_root(root)) if root else 0

    def by_latin(self, text: str) -> tuple[Entry, ...]:
        wanted = latin_key(text)
        return tuple(e for e in self._entries if latin_key(transliterate(e.lemma)) == wanted)

    def all_entries(self) -> Iterator[Entry]:
        yield from self._entries


class FakeMorphologicalLexicon:
    """A `MorphologicalLexicon` with the readings of a few bare forms."""

    def __init__(self, readings: Mapping[str, Sequence[WordReading]] | None = None) -> None:
        self._readings = dict(readings or {})

    def available(self) -> bool:
        return bool(self._readings)

    def readings(self, word: str) -> tuple[WordReading, ...]:
        return tuple(self._readings.get(bare(word), ()))


class FakeVocaliser:
    """A `Vocaliser` that knows the vowelled form of a few sentences; counts its work."""

    def __init__(self, *vowelled: str) -> None:
        self._known = {bare(one): one for one in vowelled}
        self.asked: list[str] = []

    def available(self) -> bool:
        return bool(self._known)

    def marks(self, sentence: str) -> tuple[str, ...]:
        self.asked.append(sentence)
        vowelled = self._known.get(sentence)
        if vowelled is None:
            return ("",) * len(sentence)
        return tuple(marks for _letter, marks in marked_letters(vowelled))


class FakeLemmaFrequency:
    """A `LemmaFrequency` of the counts given."""

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        self._counts = dict(counts or {})

    def count(self, lemma: str) -> int:
        return self._counts.get(lemma, 0)

    def ranked(self) -> tuple[str, ...]:
        return tuple(sorted(self._counts, key=lambda lemma: -self._counts[lemma]))


class FakeKnownWords:
    """A `KnownWords` in memory."""

    def __init__(self) -> None:
        self._words: dict[str, KnownWord] = {}

    def get(self, lemmas: Sequence[str]) -> Mapping[str, KnownWord]:
        return {one: self._words[one] for one in lemmas if one in self._words}

    def every(self) -> Mapping[str, KnownWord]:
        return dict(self._words)

    def set(self, lemmas: Iterable[str], state: WordState) -> int:
        changed = 0
        for lemma in lemmas:
            changed += self._words.get(lemma) != KnownWord(lemma, state)
            self._words[lemma] = KnownWord(lemma, state)
        return changed

    def forget(self, lemmas: Iterable[str]) -> int:
        return sum(self._words.pop(lemma, None) is not None for lemma in lemmas)

    def take_level(self, lemmas: Iterable[str]) -> int:
        wanted = dict.fromkeys(lemmas)
        gone = [
            word.lemma
            for word in self._words.values()
            if word.by_level and word.lemma not in wanted
        ]
        fresh = [lemma for lemma in wanted if lemma not in self._words]
        self.forget(gone)
        self._words.update((one, KnownWord(one, WordState.KNOWN, by_level=True)) for one in fresh)
        return len(gone) + len(fresh)

    def take_notices(self) -> tuple[Message, ...]:
        return ()

    def close(self) -> None:
        pass
