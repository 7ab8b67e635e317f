"""Corrections of the Arabic are kept by text, never by place."""

from __future__ import annotations

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.domain.errors import DiskFull, InvariantBroken

TEXT, OTHER = "a" * 64, "b" * 64
WRONG, RIGHT = "وصل الوفد الى القاهره.", "وصل الوفد إلى القاهرة."


@pytest.fixture
def store(tmp_path):
    store = SqliteCorrections(tmp_path / "qari.sqlite", lambda: "2026-03-12T08:00:00+00:00")
    yield store
    store.close()


def test_a_correction_comes_back_for_its_text_only(store):
    store.put(TEXT, WRONG, RIGHT)
    assert store.of(TEXT) == {WRONG: RIGHT}
    assert store.of(OTHER) == {}


def test_the_newest_correction_of_a_sentence_holds(store):
    store.put(TEXT, WRONG, "وصل الوفد.")
    store.put(TEXT, WRONG, RIGHT)
    assert store.of(TEXT) == {WRONG: RIGHT}


def test_a_correction_can_be_taken_back(store):
    store.put(TEXT, WRONG, RIGHT)
    store.remove(TEXT, WRONG)
    store.remove(TEXT, "لا شيء هنا.")
    assert store.of(TEXT) == {}


def test_correcting_back_to_the_original_removes_the_correction(store):
    store.put(TEXT, WRONG, RIGHT)
    store.put(TEXT, WRONG, WRONG)
    assert store.of(TEXT) == {}


def test_tashkil_invisible_marks_and_emoji_come_back_exactly(store):
    odd = "كَتَبَ\u200f مُحَمَّدٌ نیم\u200cفاصله 😀 NATO ١٢٣."
    store.put(TEXT, odd, odd + "\u2069")
    assert store.of(TEXT) == {odd: odd + "\u2069"}


def test_corrections_outlive_the_store(store, tmp_path):
    store.put(TEXT, WRONG, RIGHT)
    store.close()
    again = SqliteCorrections(tmp_path / "qari.sqlite", lambda: "")
    assert again.of(TEXT) == {WRONG: RIGHT}
    again.close()


def test_text_that_is_no_text_is_refused(store):
    with pytest.raises(InvariantBroken):
        store.put(TEXT, WRONG, "\ud800")
    assert store.of(TEXT) == {}


def test_a_full_disk_leaves_earlier_corrections(tmp_path):
    store = SqliteCorrections(
        tmp_path / "qari.sqlite",
        lambda: "",
        lambda db: db.execute("PRAGMA max_page_count = 5"),
    )
    store.put(TEXT, WRONG, RIGHT)
    with pytest.raises(DiskFull):
        store.put(TEXT, "س" * 40_000, "ش")
    assert store.of(TEXT) == {WRONG: RIGHT}
    store.close()
