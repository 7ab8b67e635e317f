"""The memory is searched by likeness and by words, own units first."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.memory_likeness import AskedText, differences, likeness
from reader.adapters.storage.memory_search import SqliteMemorySearch
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemorySide, MemoryUnit
from reader.services.cancel import Cancelled, CancelToken
from tests.bench.memory import HOLDOUT, rows_of

TO_ENGLISH, TO_DUTCH = LanguagePair("ar", "en"), LanguagePair("ar", "nl")
TALKS = "قالت الحكومة إن المفاوضات سوف تستأنف الأسبوع المقبل"
FILE = "/tm/client.tmx"


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    folder = tmp_path_factory.mktemp("memory")
    memory = SqliteTranslationMemory(
        folder / "qari.sqlite", folder / "memory.sqlite", lambda: "2026-01-01T00:00:00+00:00"
    )
    rows = rows_of(HOLDOUT, 0, 1)
    units = [MemoryUnit(TO_ENGLISH, *row, file=FILE) for row in rows]
    units += [
        MemoryUnit(TO_ENGLISH, "نعم", "Yes", file=FILE),
        MemoryUnit(TO_ENGLISH, "؟", "?", file=FILE),
        MemoryUnit(TO_ENGLISH, TALKS, "of the file", made_at="2026-02-01", file=FILE),
        MemoryUnit(TO_ENGLISH, TALKS, "said by both", file=FILE),
        MemoryUnit(TO_ENGLISH, TALKS, "own, older", made_at="2026-01-01"),
        MemoryUnit(TO_ENGLISH, TALKS, "own, newer", made_at="2026-01-02"),
        MemoryUnit(TO_ENGLISH, TALKS, "said by both", made_at="2025-01-01"),
        MemoryUnit(TO_DUTCH, TALKS, "in het Nederlands"),
    ]
    memory.put(units)
    search = SqliteMemorySearch(folder / "qari.sqlite", folder / "memory.sqlite")
    yield memory, search
    search.close()
    memory.close()


@pytest.fixture
def search(stores):
    return stores[1]


def of(search, text, pair=TO_ENGLISH, **options):
    return search.matches(text, pair, CancelToken(), **options)


# --- percent and differences ---


@pytest.mark.parametrize(
    ("changed", "low", "high"),
    [
        (TALKS, 100, 100),
        (f"  {TALKS.replace(' ', chr(10))} ", 100, 100),
        (TALKS.replace("قالت", "قَالَتِ"), 99, 99),  # tashkil only
        (TALKS.replace("الأسبوع", "الاسبوع"), 99, 99),  # hamza only
        (f"{TALKS}.", 97, 99),
        (TALKS.replace("الأسبوع", "الشهر"), 85, 88),  # one word of eight
        (TALKS.replace("المقبل", "القادم"), 85, 88),
        (TALKS.replace("الحكومة", "والحكومة"), 88, 92),  # a letter in front
        (TALKS.replace(" سوف", ""), 85, 89),
        ("شيء آخر تماما", 0, 15),
        ("", 0, 0),
    ],
)  # fmt: skip
def test_a_percentage_says_how_much_stays(changed, low, high):
    assert low <= likeness(AskedText.of(TALKS), changed, 0) <= high


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مقتل 14 جندياً", "مقتل 41 جندياً"),
        ("بلغ 3.5", "بلغ 3,5"),
        ("هل وصل؟", "هل وصل!"),
        ("هل وصل", "هل وصل؟"),
        ("٣٫٥", "3.5"),
    ],
)
def test_other_numbers_or_marks_are_never_a_hundred(one, other):
    assert likeness(AskedText.of(one), other, 0) < 100


def test_what_is_below_the_least_counts_as_nothing():
    assert likeness(AskedText.of(TALKS), TALKS.replace("الأسبوع", "الشهر"), 95) == 0
    assert likeness(AskedText.of(TALKS), "نعم", 60) == 0


@pytest.mark.parametrize(
    ("asked", "kept", "expected"),
    [
        ("وصل الوفد أمس", "وصل الوفد أمس", []),
        ("وصل الوفد أمس", "وصل أمس", [("الوفد", "")]),
        ("وصل أمس", "وصل الوفد أمس", [("", "الوفد")]),
        ("وصل", "وصل أمس.", [("", "أمس.")]),
        ("وصل وفدان كبيران أمس", "وصل الوفد أمس", [("وفدان كبيران", "الوفد")]),
        ("وصلَ الوفد 😀", "وصل الوفد !", [("وصلَ", "وصل"), ("😀", "!")]),
    ],
)
def test_differences_are_whole_words_and_marks(asked, kept, expected):
    found = differences(asked, kept)
    assert [(one.asked.of(asked), one.kept.of(kept)) for one in found] == expected


# --- matches ---


def test_own_units_come_before_those_of_files_and_the_newest_first(search):
    best = of(search, TALKS)
    assert [one.percent for one in best] == [100] * 4
    assert [one.unit.target for one in best] == [
        "own, newer", "own, older", "said by both", "of the file",
    ]  # fmt: skip
    assert best[2].unit.is_own
    assert [one.unit for one in best] == list(search.exact(f" {TALKS}\n", TO_ENGLISH))


def test_every_held_out_sentence_is_found_after_a_change(search):
    missed = []
    for source, target in rows_of(HOLDOUT, 0, 1)[::4]:
        words = source.split()
        words[len(words) // 2] = "كلمة"
        best = of(search, " ".join(words), least_percent=50)
        if target not in [one.unit.target for one in best]:
            missed.append(source)
    assert missed == []


def test_a_match_tells_where_it_differs(search):
    (best, *_) = of(search, TALKS.replace("الأسبوع", "الشهر"))
    assert best.percent == 88
    ((asked, kept),) = [(one.asked, one.kept) for one in best.differences]
    assert kept.of(best.unit.source) == "الأسبوع"
    assert asked.length == len("الشهر")


def test_a_pair_finds_its_own_units_only(search):
    assert [one.unit.target for one in of(search, TALKS, TO_DUTCH)] == ["in het Nederlands"]
    assert of(search, TALKS, LanguagePair("ar", "fr")) == ()
    assert search.exact(TALKS, LanguagePair("en", "ar")) == ()


def test_short_long_and_wordless_sentences_are_asked_for_too(search):
    assert [one.unit.target for one in of(search, "نعم")] == ["Yes"]
    assert [one.unit.target for one in of(search, "؟")] == ["?"]
    assert of(search, "") == of(search, "...") == ()
    assert of(search, f"{TALKS} " * 700) == ()


def test_a_sentence_of_frequent_words_is_found_by_runs_of_them(tmp_path):
    words = ["في", "من", "على", "إلى", "أن", "عن", "بعد", "مع", "قال"]
    sources = [" ".join([*words[turn:], *words[:turn], f"كلمة{turn}"]) for turn in range(9)]
    file = tmp_path / "memory.sqlite"
    memory = SqliteTranslationMemory(tmp_path / "qari.sqlite", file, lambda: "")
    memory.put(
        [
            MemoryUnit(TO_ENGLISH, f"{source} {number}{end}", source, file=FILE)
            for source in sources
            for number in range(70)
            for end in ("", " آخر")
        ]
    )
    memory.close()
    search = SqliteMemorySearch(tmp_path / "qari.sqlite", file)
    best = of(search, f"{' '.join(words)} جديد")
    assert best
    assert {one.unit.target for one in best} == {sources[0]}
    memory.put([MemoryUnit(TO_ENGLISH, "في من على", "short", file=FILE)])
    memory.close()
    assert [one.unit.target for one in of(search, "في أين على")] == ["short"]
    assert of(search, " ".join(f"{word}{turn}" for word in words for turn in range(5))) == ()
    search.close()


def test_a_question_can_be_called_off(search):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        search.matches(TALKS, TO_ENGLISH, cancel)


def test_a_search_sees_what_was_kept_meanwhile_and_does_not_wait(stores, tmp_path):
    memory, search = stores
    unit = MemoryUnit(TO_ENGLISH, "جملة كتبت الآن", "Written just now")
    with sqlite3.connect(search._files[0]._path, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert of(search, unit.source) == ()
        writer.execute("ROLLBACK")
    writer.close()
    memory.put([unit])
    assert [one.unit for one in of(search, unit.source)] == [unit]
    memory.remove(unit)


def test_files_that_are_not_there_or_have_no_memory_yet_have_no_units(tmp_path):
    search = SqliteMemorySearch(tmp_path / "qari.sqlite", tmp_path / "memory.sqlite")
    assert of(search, TALKS) == search.concordance("الحكومة", TO_ENGLISH, 0, 9) == ()
    sqlite3.connect(tmp_path / "qari.sqlite").close()
    (tmp_path / "memory.sqlite").write_bytes(b"no database" * 999)
    with pytest.raises(StorageUnavailable, match=r"memory\.sqlite"):
        of(search, TALKS)
    search.close()


# --- concordance ---


def test_a_word_is_found_however_spelled_with_what_is_written_to_it(search):
    lines = search.concordance("الحكومه", TO_ENGLISH, 0, 500)
    assert len(lines) > 10
    words = {mark.of(one.text) for one in lines for mark in one.marks}
    assert {"الحكومة", "والحكومة", "للحكومة"} & words >= {"الحكومة"}
    assert all(one.side is MemorySide.SOURCE and one.marks for one in lines)
    assert lines[0].unit.is_own


def test_words_stand_one_after_another(search):
    lines = search.concordance("رئيس الوزراء", TO_ENGLISH, 0, 50)
    assert lines
    assert all("الوزراء" in mark.of(one.text) for one in lines for mark in one.marks)
    assert search.concordance("الوزراء رئيس", TO_ENGLISH, 0, 50) == ()
    assert search.concordance("؟", TO_ENGLISH, 0, 50) == ()


def test_the_target_is_looked_at_too_and_pages_join_without_a_gap(search):
    whole = search.concordance("the government", TO_ENGLISH, 0, 1000)
    assert {one.side for one in whole} == {MemorySide.TARGET}
    pages = [search.concordance("the government", TO_ENGLISH, at, 7) for at in range(0, 99, 7)]
    assert sum(pages, ()) == whole
    assert search.concordance("the government", TO_ENGLISH, 0, 9, MemorySide.SOURCE) == ()
    assert search.concordance("the government", TO_ENGLISH, 0, 9, MemorySide.TARGET) == whole[:9]


def test_pages_go_on_from_own_units_to_those_of_files(search):
    whole = search.concordance("المفاوضات", TO_ENGLISH, 0, 100)
    assert [one.unit.is_own for one in whole[:4]] == [True, True, True, False]
    assert search.concordance("المفاوضات", TO_ENGLISH, 2, 3) == whole[2:5]
    assert search.concordance("المفاوضات", TO_ENGLISH, len(whole), 3) == ()


def test_a_unit_without_own_words_keeps_its_place(search):
    (unit,) = search.exact("نعم", TO_ENGLISH)
    assert replace(unit, file="") == MemoryUnit(TO_ENGLISH, "نعم", "Yes")
