"""What a reader knows of words is kept with its time, one by one and by the level."""

from __future__ import annotations

import itertools

import pytest

from reader.adapters.storage.known_words import SqliteKnownWords
from reader.domain.errors import DiskFull, InvariantBroken
from reader.domain.known_words import KnownWord, WordState


@pytest.fixture
def store(tmp_path):
    minutes = itertools.count()
    store = SqliteKnownWords(
        tmp_path / "qari.sqlite", lambda: f"2026-03-12T08:{next(minutes):02d}:00+00:00"
    )
    yield store
    store.close()


def test_a_word_that_was_never_set_is_absent(store):
    assert store.get(["كِتاب", ""]) == {}
    assert store.every() == {}


def test_a_state_comes_back_with_its_time(store):
    assert store.set(["كِتاب"], WordState.LEARNING) == 1
    word = KnownWord("كِتاب", WordState.LEARNING, "2026-03-12T08:00:00+00:00")
    assert store.get(["كِتاب", "قَلَم"]) == {"كِتاب": word}


def test_lemmas_that_differ_in_a_vowel_are_two_words(store):
    store.set(["عِلم"], WordState.KNOWN)
    assert store.get(["عَلَم"]) == {}


def test_setting_the_same_state_again_keeps_the_time(store):
    store.set(["قَلَم"], WordState.KNOWN)
    assert store.set(["قَلَم"], WordState.KNOWN) == 0
    assert store.get(["قَلَم"])["قَلَم"].changed_at == "2026-03-12T08:00:00+00:00"
    assert store.set(["قَلَم"], WordState.IGNORED) == 1
    assert store.get(["قَلَم"])["قَلَم"].changed_at == "2026-03-12T08:02:00+00:00"


def test_spellings_of_one_code_point_sequence_are_one_word(store):
    store.set(["أ\u064eب"], WordState.KNOWN)
    asked = "ا\u0654\u064eب"
    assert store.get([asked])[asked].state is WordState.KNOWN


def test_a_level_leaves_alone_what_the_reader_set(store):
    store.set(["فِي", "مَدينة"], WordState.LEARNING)
    store.set(["مَدينة"], WordState.NEW)
    level = ["فِي", "مَدينة", "مِن", "عَلَى", ""]
    assert store.take_level(level) == 2
    states = {lemma: word.state for lemma, word in store.every().items()}
    assert states == {
        "فِي": WordState.LEARNING, "مَدينة": WordState.NEW,
        "مِن": WordState.KNOWN, "عَلَى": WordState.KNOWN,
    }  # fmt: skip


def test_a_level_of_thousands_is_one_transaction(tmp_path):
    store = SqliteKnownWords(
        tmp_path / "qari.sqlite", lambda: "", lambda db: db.execute("PRAGMA max_page_count = 60")
    )
    store.set(["كِتاب"], WordState.KNOWN)
    with pytest.raises(DiskFull):
        store.set((f"كلمة-{n}" for n in range(20_000)), WordState.KNOWN)
    assert list(store.every()) == ["كِتاب"]
    store.close()


def test_thousands_are_asked_for_at_once(store):
    lemmas = [f"كلمة-{n}" for n in range(3_000)]
    assert store.take_level(lemmas) == 3_000
    assert list(store.get(lemmas)) == lemmas


def test_a_lower_level_takes_back_only_what_a_level_marked(store):
    store.take_level(["فِي", "مِن", "عَلَى", "كِتاب"])
    store.set(["مِن"], WordState.KNOWN)  # said by hand too
    store.set(["كِتاب"], WordState.LEARNING)
    assert store.take_level(["فِي"]) == 1
    assert set(store.every()) == {"فِي", "مِن", "كِتاب"}
    assert store.every()["فِي"].by_level
    assert not store.every()["مِن"].by_level
    assert store.take_level([]) == 1
    assert set(store.every()) == {"مِن", "كِتاب"}


def test_a_word_that_is_forgotten_was_never_set(store):
    store.set(["كِتاب", "قَلَم"], WordState.NEW)
    assert store.forget(["كِتاب", "باب", ""]) == 1
    assert store.forget([]) == 0
    assert set(store.every()) == {"قَلَم"}
    assert store.take_level(["كِتاب", "قَلَم"]) == 1


def test_a_level_that_there_is_no_room_for_changes_nothing(tmp_path):
    store = SqliteKnownWords(
        tmp_path / "qari.sqlite", lambda: "", lambda db: db.execute("PRAGMA max_page_count = 60")
    )
    store.take_level(["كِتاب"])
    with pytest.raises(DiskFull):
        store.take_level(f"كلمة-{n}" for n in range(20_000))
    assert list(store.every()) == ["كِتاب"]
    store.close()


def test_words_outlive_the_store(store, tmp_path):
    store.set(["كِتاب"], WordState.KNOWN)
    store.close()
    again = SqliteKnownWords(tmp_path / "qari.sqlite", lambda: "")
    assert again.get(["كِتاب"])["كِتاب"].state is WordState.KNOWN
    again.close()


def test_what_is_no_text_is_refused(store):
    with pytest.raises(InvariantBroken):
        store.set(["كتاب", "\ud800"], WordState.KNOWN)
    assert store.every() == {}
