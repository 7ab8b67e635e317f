"""The lemmas of a written word, from the lexicon and the dictionary that the look-up reads.

Why it exists: the search finds any form of a word by its lemmas. Which of them the sentence means
does not matter there: all are kept, so that no form is missed (``python -m tests.eval.search``).
The dictionary with its plurals and imperfects is asked where the lexicon knows nothing or is
missing.

Cost: lexicon and dictionary (15 MB and 0.1 s each), shared with the look-up where both get the same
objects, and up to 10 MB for the words asked last. A word that is met for the first time takes
0.1 ms.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from reader.domain.vowelling import bare, key
from reader.services.choose_reading import form_readings
from reader.services.lexicon_ports import MorphologicalLexicon, WordDictionary

__all__ = ["LexiconLemmatiser"]

KEPT_WORDS: Final = 16_384
LONGEST_WORD: Final = 32


class LexiconLemmatiser:
    """`Lemmatiser` over sources that answer any thread (`AraMorph`, `DictionaryFile` do)."""

    def __init__(self, lexicon: MorphologicalLexicon, dictionary: WordDictionary) -> None:
        """Keep both; they load at the first question."""
        self._lexicon = lexicon
        self._dictionary = dictionary
        self._lemmas = lru_cache(maxsize=KEPT_WORDS)(self._read)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return every lemma of a written Arabic word, bare, each once; none where nobody knows."""
        return self._lemmas(bare(unicodedata.normalize("NFKC", word)))

    def _read(self, plain: str) -> tuple[str, ...]:
        if not 0 < len(plain) <= LONGEST_WORD:
            return ()
        readings = self._lexicon.readings(plain) or [
            reading for reading, _ in form_readings(key(plain), self._dictionary)
        ]
        lemmas = (bare(reading.lemma) for reading in readings)
        return tuple(dict.fromkeys(lemma for lemma in lemmas if lemma))
