"""The gold data of the evaluations has the shape that its README promises.

Why it exists: a broken index, a lost mark or a file that is no longer NFC would shift a measured
number without a word.
"""

import csv
import json
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"
BOUNDARY = "\u23ce"
COLUMNS = {
    "segmentation_gold.tsv": ["kind", "set", "text"],
    "protected_gold.tsv": ["id", "source", "spans"],
    "lemma_gold.tsv": ["sentence", "position", "form", "lemma"],
    "alignment_gold.tsv": ["id", "set", "pair", "source", "target", "links"],
}

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def pairs(row: Row) -> list[tuple[int, int]]:
    found = []
    for link in row["links"].split(" "):
        source, target = link.split("-")
        found.append((int(source), int(target)))
    return found


@pytest.mark.parametrize(("name", "columns"), COLUMNS.items())
def test_every_line_has_the_columns_of_its_file(name: str, columns: list[str]) -> None:
    lines = (DATA / name).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines[0].split("\t") == columns
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        assert len(cells) == len(columns), f"{name}, line {number}"
        assert all(cells), f"{name}, line {number}: an empty cell"


@pytest.mark.parametrize("name", COLUMNS)
def test_the_text_is_nfc_and_without_a_byte_order_mark(name: str) -> None:
    text = (DATA / name).read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\ufeff" not in text
    assert "\r" not in text


@pytest.mark.parametrize(("name", "column"), [(n, c[0]) for n, c in COLUMNS.items() if "id" in c])
def test_ids_are_unique(name: str, column: str) -> None:
    ids = [row[column] for row in rows(name)]
    assert len(ids) == len(set(ids))


def test_there_are_enough_boundaries_of_enough_kinds() -> None:
    found = rows("segmentation_gold.tsv")
    assert sum(row["text"].count(BOUNDARY) for row in found) >= 300
    assert len({row["kind"] for row in found if BOUNDARY in row["text"]}) >= 12
    assert sum(BOUNDARY not in row["text"] for row in found) >= 20
    assert len({row["text"] for row in found}) == len(found)


def test_boundaries_stand_only_between_sentences() -> None:
    for row in rows("segmentation_gold.tsv"):
        sentences = row["text"].replace("\\n", "\n").split(BOUNDARY)
        assert all(sentence.strip() for sentence in sentences), row["text"]
        assert all(sentence[0] == sentence.lstrip()[0] for sentence in sentences), row["text"]


def test_every_line_break_is_a_boundary() -> None:
    for row in rows("segmentation_gold.tsv"):
        text = row["text"]
        assert text.count("\\n") == text.count("\\n" + BOUNDARY), text


def test_a_third_of_every_kind_is_set_aside() -> None:
    sets: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows("segmentation_gold.tsv"):
        sets[row["kind"]][row["set"]] += 1
    assert {name for counts in sets.values() for name in counts} == {"aside", "open"}
    for kind, counts in sets.items():
        assert abs(counts["aside"] - counts.total() / 3) <= 1, kind


def test_every_protected_span_is_in_its_sentence() -> None:
    found = rows("protected_gold.tsv")
    assert len(found) >= 200
    assert len({row["source"] for row in found}) == len(found)
    for row in found:
        at = 0
        spans = json.loads(row["spans"])
        assert spans, row["id"]
        for span in spans:
            at = row["source"].find(span, at)
            assert at >= 0, f"{row['id']}: {span}"
            at += len(span)


def test_alignments_cover_both_pairs_and_both_sets() -> None:
    found = rows("alignment_gold.tsv")
    counts = Counter((row["pair"], row["set"]) for row in found)
    assert set(counts) == {(p, s) for p in ("ar-en", "ar-nl") for s in ("tune", "test")}
    assert len(found) >= 60
    assert sum(row["set"] == "tune" for row in found) == 20


def test_no_source_is_both_tuned_on_and_tested_on() -> None:
    sets = defaultdict(set)
    for row in rows("alignment_gold.tsv"):
        sets[row["source"]].add(row["set"])
    assert all(len(names) == 1 for names in sets.values())


def test_every_link_points_at_words_and_stands_once() -> None:
    for row in rows("alignment_gold.tsv"):
        links = pairs(row)
        sources, targets = len(row["source"].split()), len(row["target"].split())
        assert links == sorted(set(links)), row["id"]
        assert all(0 <= i < sources and 0 <= j < targets for i, j in links), row["id"]
        assert len({i for i, _ in links}) >= sources / 2, row["id"]
