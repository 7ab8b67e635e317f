#!/usr/bin/env python3
"""Count lemmas in the texts that the project wrote: makes ``resources/dictionary/frequency.tsv``.

Run it from the project's folder, with the environment of the app, after the dictionary changed:
``python packaging/count_lemmas.py``. Counted are the constructions, set phrases and phrase entries
of the dictionary, the names of the glossary and the sample articles; never the held-out sentences.
It counts twice, the second time with the frequencies of the first.
"""

import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon  # noqa: E402
from reader.adapters.lexicon.dictionary_file import DictionaryFile  # noqa: E402
from reader.adapters.lexicon.frequency import FrequencyFile  # noqa: E402
from reader.adapters.lexicon.tashkeel import Tashkeel  # noqa: E402
from reader.domain.lexicon import Entry  # noqa: E402
from reader.services.look_up_word import LookUpWord  # noqa: E402

RESOURCES = ROOT / "resources"
TABLE = RESOURCES / "dictionary" / "frequency.tsv"
ROUNDS = 2
PLACEHOLDERS = re.compile(r"\+\s*\w+\.?")


def texts_of(entry: Entry) -> list[str]:
    """Return the Arabic phrases of an entry."""
    phrases = [part.split(":")[0] for part in entry.use.split(";")]
    if " " in entry.lemma:
        phrases.append(entry.lemma)
    return [PLACEHOLDERS.sub("", phrase).strip() for phrase in phrases]


def texts(dictionary: DictionaryFile) -> list[str]:
    """Return everything that is counted, a phrase or a line each."""
    found = [text for entry in dictionary.all_entries() for text in texts_of(entry)]
    glossary = (RESOURCES / "glossary" / "news.tsv").read_text(encoding="utf-8")
    found += [line.split("\t")[2] for line in glossary.splitlines()[1:]]
    for sample in sorted((RESOURCES / "samples").glob("*.ar.*")):
        found += sample.read_text(encoding="utf-8").splitlines()
    return [text for text in found if re.search("[\u0621-\u064a]", text)]


def counted(table: Path) -> Counter[str]:
    """Count the lemmas that the dictionary has, with the frequencies of `table`."""
    dictionary = DictionaryFile(RESOURCES / "dictionary" / "dictionary.tsv")
    look_up = LookUpWord(AraMorph(find_lexicon()), dictionary, Tashkeel(), FrequencyFile(table))
    counts: Counter[str] = Counter()
    for text in texts(dictionary):
        for word in look_up.in_context(text):
            if word.candidates and word.candidates[0].entry is not None:
                counts[word.candidates[0].lemma] += 1
    return counts


def main() -> None:
    """Count, and write the table."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "frequency.tsv"
        table.touch()
        for _ in range(ROUNDS):
            lines = [f"{lemma}\t{count}\n" for lemma, count in counted(table).most_common()]
            table.write_text("".join(lines), encoding="utf-8", newline="\n")
        TABLE.write_bytes(table.read_bytes())
    print(f"{len(lines)} lemmas: {TABLE}")


if __name__ == "__main__":
    main()
