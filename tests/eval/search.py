"""Measure whether the search finds a word in all of its forms, and nothing else.

Why it exists: a reader types one form and means all. Run it with ``python -m tests.eval.search``;
``errors`` as an argument lists what was missed and what was wrong.

The forms in the held-out sentences were listed by hand (``data/forms_gold.tsv``), clitics, broken
plurals and inflected verbs among them. Each form is typed in turn, also without hamza and with ه
for ة, and must find all occurrences of the others; counted are occurrences. A form with ``?`` is
right if it is found and no fault if not.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.lemmatiser import LexiconLemmatiser
from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.adapters.storage.search_index import SearchIndex
from reader.adapters.system.locations import find_resources
from reader.domain.article import ArticleId, SegmentId
from reader.domain.vowelling import bare
from reader.services.library_ports import IndexedText, Lemmatiser

DATA = Path(__file__).parent / "data"
EVERY = 100_000
_HASTY = str.maketrans("أإآة", "اااه")
"""As many type."""


@dataclass(frozen=True)
class Measured:
    """Counts over all typed forms, and the words that were missed or wrong by typed form."""

    wanted: int
    found: int
    right: int
    missed: Counter[tuple[str, str]]
    wrong: Counter[tuple[str, str]]

    @property
    def recall(self) -> float:
        """Share of the occurrences that were found."""
        return self.right / self.wanted

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.right / self.found


class NoLemmas:
    """A `Lemmatiser` that knows no word."""

    def lemmas(self, word: str) -> tuple[str, ...]:
        return ()


def gold() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return the forms that must be found, and those that may be, by lemma."""
    with (DATA / "forms_gold.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {
        row["lemma"]: (
            frozenset(form for form in row["forms"].split() if form[0] != "?"),
            frozenset(form[1:] for form in row["forms"].split() if form[0] == "?"),
        )
        for row in rows
    }


def sentences() -> list[str]:
    """Return the held-out sentences."""
    lines = (DATA / "holdout.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines]


def library(path: Path, lemmatiser: Lemmatiser) -> SqliteLibrarySearch:
    """Return the search over a library of the held-out sentences."""
    index = SearchIndex(lemmatiser)
    db = sqlite3.connect(path)
    for statement in index.statements:
        db.execute(statement)
    texts = [
        IndexedText(SegmentId(str(number)), "source", "ar", sentence)
        for number, sentence in enumerate(sentences())
    ]
    index.put_article(db, ArticleId("all"), texts)
    db.commit()
    db.close()
    return SqliteLibrarySearch(path, lemmatiser)


def occurrences(search: SqliteLibrarySearch, query: str) -> Counter[str]:
    """Return the words that the concordance finds for a typed word, without their marks."""
    return Counter(bare(line.word) for line in search.concordance(query, 0, EVERY))


def measure(search: SqliteLibrarySearch) -> Measured:
    """Type every form and count what is found."""
    text = Counter(
        word.strip("،.؟!:؛«»\"'()-…") for sentence in sentences() for word in bare(sentence).split()
    )
    wanted = found = right = 0
    missed: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for forms, optional in gold().values():
        for typed in sorted(forms | {form.translate(_HASTY) for form in forms}):
            got = occurrences(search, typed)
            for form in forms:
                missed[typed, form] += max(0, text[form] - got[form])
                wanted += text[form]
                right += min(text[form], got[form])
            for word, count in got.items():
                found += 0 if word in optional else count
                if word not in forms | optional:
                    wrong[typed, word] += count
    return Measured(wanted, found, right, +missed, wrong)


def ways() -> dict[str, Lemmatiser]:
    """Return the ways to find forms."""
    dictionary = DictionaryFile(find_resources() / "dictionary" / "dictionary.tsv")
    return {
        "lexicon and dictionary": LexiconLemmatiser(AraMorph(find_lexicon()), dictionary),
        "without the lexicon": LexiconLemmatiser(AraMorph(None), dictionary),
        "light stems alone": NoLemmas(),
    }


def measured(lemmatiser: Lemmatiser) -> Measured:
    """Index the sentences in one way and measure it."""
    with tempfile.TemporaryDirectory() as folder:
        search = library(Path(folder) / "user.db", lemmatiser)
        try:
            return measure(search)
        finally:
            search.close()


def report() -> str:
    """Return the table."""
    lines = [f"{'any form of 15 lemmas':28} {'recall':>7} {'precision':>10}"]
    for name, lemmatiser in ways().items():
        one = measured(lemmatiser)
        lines.append(f"{name:28} {one.recall:7.1%} {one.precision:10.1%}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{report()}\n")
    if "errors" in sys.argv:
        one = measured(next(iter(ways().values())))
        for kind, counted in (("missed", one.missed), ("wrong", one.wrong)):
            for (typed, word), count in counted.most_common():
                sys.stdout.write(f"{kind}\t{typed}\t{word}\t{count}\n")
