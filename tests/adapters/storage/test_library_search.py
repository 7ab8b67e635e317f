"""Any form of a word finds the others; hits are ranked, marked, filtered; nothing is written."""

from __future__ import annotations

import contextlib
import sqlite3
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.storage import library_search, search_statements
from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.domain.errors import StorageUnavailable, WrongUse
from tests.adapters.storage.search_library import FewLemmas, SmallLibrary


@pytest.fixture
def library(tmp_path):
    library = SmallLibrary(tmp_path / "user.sqlite")
    yield library
    library.close()


@pytest.fixture
def full(library):
    library.article(
        "a",
        "باع التاجر الكتب القديمة في المدينة",
        "ثم جاء وكتابهما في يده",
        title="سوق الكُتُبِ",
        tags="ثقافة foreign/asia",
    )
    library.article(
        "b",
        "قال الرئيس لمجلس الأمن إنّ المدن آمنة",
        "وعاد ٤٨ نائبًا إلى مجلس النواب",
        title="جلسة مجلس الأمن",
        tags="سياسة",
    )
    library.target("b", 0, "The president told the Security Council that the cities are safe")
    library.target("b", 1, "En 48 afgevaardigden keerden terug", language="nl")
    library.note("a", "n1", "## سؤال\nWhat is كتاب in the plural? #grammar")
    return library


def test_any_form_finds_the_others(full):
    expected = {
        "title سوق [الكُتُبِ]",
        "source باع التاجر [الكتب] القديمة في المدينة",
        "source ثم جاء [وكتابهما] في يده",
        "note ## سؤال What is [كتاب] in the plural? #grammar",
    }
    for typed in ("كتاب", "الكتب", "وكتابهما", "كِتَابٌ", "ﻛﺘﺎﺏ"):
        assert set(full.found(typed)) == expected, typed


@pytest.mark.parametrize("typed", ["مدينه", "المدينه", "مدينة", "المــدن", "\u200fالمُدُن\u200f"])
def test_hasty_and_vowelled_spellings_find_the_same(full, typed):
    assert len(full.found(typed)) == 2


@pytest.mark.parametrize("typed", ["48", "٤٨", "۴۸", "48 نائبا"])
def test_digits_of_every_script_are_one(full, typed):
    assert "source وعاد [٤٨]" in full.found(typed)[0]


def test_latin_words_are_found_in_other_forms(full):
    assert full.found("city") == [
        "target The president told the Security Council that the [cities] are safe"
    ]
    assert full.found("AFGEVAARDIGDE kéren keerden") == []
    assert full.found("AFGEVAARDIGDE KEERDEN")[0].startswith("target En 48 [afgevaardigden]")


def test_a_phrase_is_found_as_spelled_with_clitics_before_it(full):
    assert full.found('"مجلس الامن"') == [
        "title جلسة [مجلس الأمن]",
        "source قال الرئيس [لمجلس الأمن] إنّ المدن آمنة",
    ]
    assert full.found("«مجلس المدن»") == []
    assert full.found('"الكتب"') == [
        "title سوق [الكُتُبِ]",
        "source باع التاجر [الكتب] القديمة في المدينة",
    ]


def test_words_all_stand_in_the_passage_and_none_that_is_taken_away(full):
    assert full.found("كتاب مدينة") == ["source باع التاجر [الكتب] القديمة في [المدينة]"]
    assert full.found("مجلس -المدن") == [
        "title جلسة [مجلس] الأمن",
        "source وعاد ٤٨ نائبًا إلى [مجلس] النواب",
    ]
    assert full.found('مجلس -"مجلس الأمن"') == ["source وعاد ٤٨ نائبًا إلى [مجلس] النواب"]
    assert len(full.found("النواب OR التاجر")) == 2
    assert full.found("القدي*") == ["source باع التاجر الكتب [القديمة] في المدينة"]


def test_kinds_tags_and_notes(full):
    assert {hit.split()[0] for hit in full.found("كتاب kind:title kind:note")} == {"title", "note"}
    assert {hit.split()[0] for hit in full.found("كتاب -kind:note")} == {"title", "source"}
    assert len(full.found("مدينة tag:سياسه")) == 1
    assert len(full.found("مدينة tag:FOREIGN")) == 1
    assert full.found("مدينة tag:fore") == []
    assert len(full.found("مدينة -tag:foreign")) == 1
    assert full.found("مدينة tag:سياسة tag:foreign") == []
    assert full.found("مدينة note:سؤال") == ["source باع التاجر الكتب القديمة في [المدينة]"]
    assert full.found("مدينة -note:سؤال") == ["source قال الرئيس لمجلس الأمن إنّ [المدن] آمنة"]


def test_filters_alone_list_the_newest_first(full):
    assert full.found("tag:سياسة") == ["title جلسة مجلس الأمن"]
    assert full.found("-tag:none kind:title") == ["title جلسة مجلس الأمن", "title سوق الكُتُبِ"]
    assert full.found("kind:title -الأمن") == ["title سوق الكُتُبِ"]
    assert full.found("note:plural") == ["note ## سؤال What is كتاب in the [plural]? #grammar"]
    assert full.found("kind:note note:plural") == full.found("note:plural")
    assert full.found("kind:title note:plural") == ["title سوق الكُتُبِ"]
    assert len(full.found("kind:note")) == 1


def test_a_title_goes_before_a_sentence_and_a_sentence_before_a_note(library):
    library.article("old", "كلمة نادرة هنا", title="كلمة نادرة هنا أيضا")
    library.target("old", 0, "كلمة نادرة هنا")
    library.note("old", "n", "كلمة نادرة هنا")
    library.article("new", "كلمة نادرة هنا")
    hits = library.search.search("نادرة", 0, 10)
    assert [hit.field.value for hit in hits] == ["title", "source", "source", "target", "note"]
    assert [hit.article_id for hit in hits[1:3]] == ["new", "old"]


def test_a_word_as_typed_goes_before_its_other_forms(library):
    library.article("a", "رئيس هنا")
    library.article("b", "رؤساء هنا")
    assert library.found("رئيس")[0] == "source [رئيس] هنا"
    assert library.found("رؤساء")[0] == "source [رؤساء] هنا"


def test_hits_come_in_pages(library):
    for number in range(7):
        library.article(f"a{number}", f"كلمة {number}")
    pages = [library.found("كلمة", start, 3) for start in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 1, 0]
    assert [hit for page in pages for hit in page] == [
        f"source [كلمة] {number}" for number in reversed(range(7))
    ]


def test_of_a_word_in_too_many_passages_the_newest_are_weighed(library, monkeypatch):
    few = search_statements._RANKED_HITS.replace(f"LIMIT {search_statements.RANKED}", "LIMIT 2")
    monkeypatch.setattr(search_statements, "_RANKED_HITS", few)
    for number in range(4):
        library.article(f"a{number}", f"كلمة {number}")
    assert library.found("كلمة") == ["source [كلمة] 3", "source [كلمة] 2"]


def test_a_long_note_is_cut_around_the_hit(library):
    library.note("a", "n", "كلام كثير هنا " * 50 + "الجوهرة " + "كلام كثير بعد " * 50)
    (hit,) = library.search.search("جوهرة", 0, 1)
    assert hit.snippet.startswith("…")
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["الجوهرة"]


def test_the_concordance_has_every_place_newest_article_first(full):
    full.article("c", "رئيس قابل رئيسا والرئيس معه", "وقف الرئيس")
    lines = full.search.concordance("رئيس", 0, 10)
    assert [(line.article_id, line.segment_id, line.word) for line in lines] == [
        ("c", "c0", "رئيس"),
        ("c", "c0", "رئيسا"),
        ("c", "c0", "والرئيس"),
        ("c", "c1", "الرئيس"),
        ("b", "b0", "الرئيس"),
    ]
    assert lines[2].before == "رئيس قابل رئيسا "
    assert lines[2].after == " معه"
    assert lines[4].title == "جلسة مجلس الأمن"
    assert [line.word for line in full.search.concordance("مجلس الأمن", 0, 9)] == ["لمجلس الأمن"]
    assert full.search.concordance("؟", 0, 10) == ()


def test_the_concordance_comes_in_pages_and_sees_what_is_new(full):
    every = full.search.concordance("كتاب", 0, 10)
    assert [line.word for line in every] == ["الكتب", "وكتابهما"]
    full.search.close()
    pages = [full.search.concordance("كتاب", start, 1) for start in (0, 1, 2)]
    assert pages == [every[:1], every[1:], ()]
    full.article("z", "كتاب جديد")
    assert [line.word for line in full.search.concordance("كتاب", 0, 1)] == ["كتاب"]
    full.article("z", "لا شيء")
    assert full.search.concordance("كتاب", 0, 10) == every


def test_the_concordance_ends_somewhere(library, monkeypatch):
    monkeypatch.setattr(library_search, "_MOST_LINES", 2)
    for number in range(5):
        library.article(f"a{number}", "كلمة")
    assert len(library.search.concordance("كلمة", 0, 100)) == 2


def test_a_hasty_spelling_that_the_library_never_had_is_looked_up(library):
    library.lemmatiser.known = {"القرى": ("قرية",), "قرية": ("قرية",)}
    library.article("a", "القرى البعيدة")
    assert library.found("قريه") == ["source [القرى] البعيدة"]
    library.lemmatiser.known["قريي"] = ("قرية",)
    assert library.found("قريى") == ["source [القرى] البعيدة"]


def test_a_word_that_the_library_has_needs_no_lexicon(full):
    lemmatiser = FewLemmas()
    search = SqliteLibrarySearch(full.path, lemmatiser)
    assert len(search.search("الكتب", 0, 9)) == 4
    search.close()
    assert lemmatiser.asked == []


def test_without_a_library_nothing_is_found(tmp_path):
    path = tmp_path / "user.sqlite"
    search = SqliteLibrarySearch(path, FewLemmas())
    assert search.search("كلمة", 0, 10) == ()
    assert search.concordance("كلمة", 0, 10) == ()
    assert not path.exists()
    sqlite3.connect(path).close()  # there, and not up to date yet
    assert search.search("كلمة", 0, 10) == ()
    search.close()
    library = SmallLibrary(path)
    library.article("a", "كلمة")
    assert len(search.search("كلمة", 0, 10)) == 1
    search.close()
    library.close()


def test_nothing_typed_finds_nothing_and_wrong_use_is_said(full):
    assert full.found("") == full.found(" \u200f") == []
    with pytest.raises(WrongUse, match="is no kind"):
        full.found("kind:x")


def test_a_damaged_file_is_said(tmp_path):
    path = tmp_path / "user.sqlite"
    path.write_text("a text that is no database " * 100, encoding="utf-8")
    search = SqliteLibrarySearch(path, FewLemmas())
    with pytest.raises(StorageUnavailable, match="can't be searched"):
        search.search("كلمة", 0, 10)


def test_a_damaged_index_is_said_and_the_file_closed(full):
    full.found("كتاب")
    full.db.execute("DELETE FROM search_index_data")
    full.search.close()
    with pytest.raises(StorageUnavailable, match="can't be searched"):
        full.found("كتاب")
    assert full.search._db is None


def test_the_connection_cannot_write(full):
    full.found("كتاب")
    db = full.search._db
    for sql in ("DELETE FROM search_passage", "CREATE TABLE x (y)", "PRAGMA user_version = 9"):
        with pytest.raises(sqlite3.OperationalError):
            db.execute(sql)


def test_a_search_does_not_wait_for_a_writer(full):
    full.db.execute("BEGIN IMMEDIATE")
    full.db.execute("DELETE FROM search_passage")
    assert len(full.found("كتاب")) == 4
    full.db.execute("ROLLBACK")


def test_an_idle_search_does_not_keep_the_journal_from_being_emptied(full):
    full.found("كتاب", 0, 1)
    full.search.concordance("كتاب", 0, 1)
    assert full.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    full.db.execute("VACUUM")
    assert len(full.found("كتاب")) == 4


def test_after_close_another_thread_may_search(full):
    full.found("كتاب")
    full.search.close()
    found: list[int] = []

    def search() -> None:
        found.append(len(full.found("كتاب")))
        full.search.close()

    thread = threading.Thread(target=search)
    thread.start()
    thread.join()
    assert found == [4]


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from("\"'«»-*:|()^{}+%_;OR AND NEAR norm lemma tag:note:kind:كتب٣"),
            st.characters(),
        ),
        max_size=60,
    )
)
def test_nothing_typed_reaches_the_syntax(tmp_path_factory, text):
    library = _library_of(tmp_path_factory)
    with contextlib.suppress(WrongUse):
        library.search.search(text, 0, 5)
    library.search.concordance(text, 0, 5)


_LIBRARIES: list[SmallLibrary] = []


def _library_of(tmp_path_factory) -> SmallLibrary:
    """Return one library for all examples."""
    if not _LIBRARIES:
        library = SmallLibrary(tmp_path_factory.mktemp("typed") / "user.sqlite")
        library.article("a", "norm lemma near كتاب", title="AND OR NOT", tags="x")
        library.note("a", "n", "note: tag: kind:")
        _LIBRARIES.append(library)
    return _LIBRARIES[0]


def test_the_words_of_the_syntax_are_words(tmp_path_factory):
    library = _library_of(tmp_path_factory)
    assert library.found("norm NEAR lemma") == ["source [norm] [lemma] [near] كتاب"]
    assert library.found('"and or not"') == ["title [AND OR NOT]"]
    library.search.close()
