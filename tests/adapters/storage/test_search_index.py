"""The index follows what is kept: put, put again, dropped, and nothing left behind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.storage import search_forms, search_index
from reader.adapters.storage.search_index import SearchIndex
from reader.domain.article import ArticleId, SegmentId
from reader.domain.notes import NoteId
from reader.domain.search_tokens import tokens
from reader.services.library_ports import IndexedText
from tests.adapters.storage.search_library import FewLemmas, SmallLibrary


@pytest.fixture
def library(tmp_path):
    library = SmallLibrary(tmp_path / "user.sqlite")
    yield library
    library.close()


def test_an_article_put_again_has_only_its_new_sentences(library):
    library.article("a", "جملة قديمة", "جملة ثابتة", title="عنوان")
    library.target("a", 0, "an old sentence")
    library.target("a", 1, "a firm sentence")
    library.note("a", "n", "ملاحظة")
    library.article("a", "جملة جديدة", title="عنوان آخر")
    assert library.found("قديمة") == []
    assert library.found("جديدة") == ["source جملة [جديدة]"]
    assert library.found("firm") == []  # its sentence is gone
    assert library.found("old") == ["target an [old] sentence"]
    assert library.found("ملاحظة") == ["note [ملاحظة]"]
    assert library.found("عنوان") == ["title [عنوان] آخر"]
    assert library.is_sound()
    assert "قديمه" not in library.terms() | library.forms()


def test_the_same_texts_again_write_nothing(library):
    library.article("a", "جملة أولى", "جملة ثانية", title="عنوان")
    before = library.db.total_changes
    library.article("a", "جملة أولى", "جملة ثانية", title="عنوان")
    assert library.db.total_changes - before <= 1  # the title of its row


def test_a_unit_takes_the_place_of_the_one_before(library):
    library.article("a", "جملة")
    library.target("a", 0, "The first draft")
    library.target("a", 0, "De zin", language="nl")
    library.target("a", 0, "The corrected text")
    assert library.found("draft") == []
    assert library.found("corrected") == ["target The [corrected] text"]
    assert library.found("zin") == ["target De [zin]"]
    library.target("a", 0, "")
    assert library.found("corrected") == []
    assert library.is_sound()


def test_a_translated_title_is_a_title_and_stays_with_the_article(library):
    library.article("a", "جملة", title="عنوان")
    unit = IndexedText(SegmentId(""), "title", "en", "The headline")
    for _ in range(2):
        library.write(lambda db: library.index.put_units(db, ArticleId("a"), "en", [unit]))
    library.article("a", "جملة أخرى", title="عنوان")
    assert library.found("headline") == ["title The [headline]"]
    assert library.search.search("headline", 0, 1)[0].title == "عنوان"


def test_a_sentence_that_is_the_title_is_found_once_and_knows_its_place(library):
    library.article("a", "رئيس الحكومة يستقيل", "ثم رئيس آخر", title="رئيس الحكومة يستقيل")
    hits = library.search.search("رئيس", 0, 10)
    assert [(hit.field, hit.segment_id) for hit in hits] == [("title", "a0"), ("source", "a1")]
    assert len(library.search.concordance("رئيس", 0, 10)) == 2


def test_a_note_is_put_again_moved_and_dropped(library):
    library.article("a", "جملة")
    library.article("b", "جملة")
    library.note("a", "n", "first thoughts")
    library.note("a", "n", "second thoughts")
    assert library.found("first") == []
    library.note("b", "n", "second thoughts")
    (hit,) = library.search.search("thoughts", 0, 10)
    assert (hit.article_id, hit.note_id, hit.language) == ("b", "n", "und")
    library.note("b", "n", " \n")
    assert library.found("thoughts") == []
    library.note("b", "n", "third thoughts")
    library.write(lambda db: library.index.drop_note(db, NoteId("n")))
    library.write(lambda db: library.index.drop_note(db, NoteId("")))
    assert library.found("thoughts") == []
    assert library.found("جملة") == ["source [جملة]", "source [جملة]"]
    assert library.is_sound()


def test_a_dropped_article_is_gone_from_index_forms_and_file(library):
    library.article("a", "كلمة نادرة زعفران", title="عنوان الزعفران")
    library.target("a", 0, "The rare word saffron")
    library.note("a", "n", "saffronnote")
    library.article("b", "كلمة عادية")
    for _ in range(2):  # the second time nothing happens
        library.write(lambda db: library.index.drop_article(db, ArticleId("a")))
    assert library.found("saffron") == library.found("زعفران") == []
    assert library.found("كلمة") == ["source [كلمة] عادية"]
    assert library.forms() == {"كلمة", "عادية"}
    library.index.scrub(library.db)
    assert library.terms() == {"كلمه", "عاديه", "كلم", "عاد"}
    library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    written = library.path.read_bytes()
    assert "عادية".encode() in written
    for word in ("زعفران", "saffron", "affronnote"):
        assert word.encode() not in written


def test_another_spelling_of_a_word_that_stays_is_forgotten_too(library, monkeypatch):
    library.article("a", "قال أحمد")
    library.article("b", "قال احمد")
    library.write(lambda db: library.index.drop_article(db, ArticleId("a")))
    assert library.forms() == {"قال", "احمد"}
    monkeypatch.setattr(search_forms, "_LOOKED_AT", 1)  # too common to be looked for everywhere
    library.article("a", "قال أحمد")
    library.write(lambda db: library.index.drop_article(db, ArticleId("a")))
    assert library.forms() == {"قال", "احمد", "أحمد"}


def test_a_transaction_that_is_rolled_back_leaves_nothing(library):
    library.article("a", "كلمة أولى")
    library.db.execute("BEGIN")
    texts = [IndexedText(SegmentId("x"), "source", "ar", "كلمة ثانية")]
    library.index.put_article(library.db, ArticleId("b"), texts)
    library.index.drop_article(library.db, ArticleId("a"))
    library.db.execute("ROLLBACK")
    assert library.found("كلمة") == ["source [كلمة] أولى"]
    assert library.forms() == {"كلمة", "أولى"}
    assert library.is_sound()


def test_another_lexicon_does_not_disturb_what_is_kept_until_it_is_rebuilt(library):
    library.article("a", "المدن الكبيرة")
    other = SearchIndex(FewLemmas({"المدن": ("بلدة",), "القرى": ("قرية",)}))
    library.write(lambda db: other.put_note(db, ArticleId("a"), NoteId("n"), "المدن القرى"))
    assert library.found("مدينة") == ["source [المدن] الكبيرة", "note [المدن] القرى"]
    library.write(lambda db: other.drop_note(db, NoteId("n")))
    assert library.is_sound()
    assert library.found("مدينة") == ["source [المدن] الكبيرة"]
    library.write(other.rebuild)
    assert library.found("مدينة") == []
    assert library.found("بلدة") == ["source [المدن] الكبيرة"]
    library.write(lambda db: other.drop_article(db, ArticleId("a")))
    assert library.terms() == set()
    assert library.is_sound()


def test_a_text_that_sqlite_cannot_write_is_indexed_all_the_same(library):
    library.article("a", "كلمة \ud800 أخرى\0 هنا")
    assert library.found("هنا")[0].endswith("[هنا]")


def test_of_an_endless_note_the_beginning_is_found(library):
    library.note("a", "n", "البداية " + "كلمة " * 60_000 + "النهاية")
    assert len(library.found("البداية")) == 1
    assert library.found("النهاية") == []


def test_an_article_with_too_many_passages_keeps_the_first(library, monkeypatch, caplog):
    monkeypatch.setattr(search_index, "MOST_PASSAGES", 3)
    library.article("a", "كلمة واحد", "كلمة اثنان", "كلمة ثلاثة", "كلمة أربعة")
    library.article("b", "كلمة خمسة")
    assert len(library.found("كلمة")) == 4
    assert library.found("أربعة") == []
    assert "too many passages" in caplog.text


SENTENCES = st.lists(
    st.text(alphabet=st.sampled_from("كتابة الأمن مدينةَ x3-"), max_size=20), max_size=4
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("article"), st.sampled_from("ab"), SENTENCES),
        st.tuples(st.just("units"), st.sampled_from("ab"), SENTENCES),
        st.tuples(st.just("note"), st.sampled_from("ab"), st.text("كتابة x\n", max_size=12)),
        st.tuples(st.just("drop note"), st.sampled_from("nm"), st.none()),
        st.tuples(st.just("drop"), st.sampled_from("ab"), st.none()),
    ),
    max_size=8,
)


@given(STEPS)
def test_whatever_is_put_and_dropped_the_index_says_what_the_passages_say(tmp_path_factory, steps):
    library = SmallLibrary(tmp_path_factory.mktemp("library") / "user.sqlite")
    for kind, name, what in steps:
        _take(library, kind, name, what)
    assert library.is_sound()
    terms, forms = library.terms(), library.forms()
    library.write(library.index.rebuild)
    assert terms == library.terms()
    assert library.forms() <= forms <= library.forms() | terms
    for (text,) in library.db.execute("SELECT text FROM search_passage"):
        for word in text.split():
            assert tokens(word) == [] or library.found(f'"{word}"')
    library.close()


def _take(library, kind, name, what) -> None:
    if kind == "article":
        library.article(name, *what)
    elif kind == "units":
        for number, text in enumerate(what):
            library.target(name, number, text)
    elif kind == "note":
        library.note(name, "n" if name == "a" else "m", what)
    elif kind == "drop note":
        library.write(lambda db: library.index.drop_note(db, NoteId(name)))
    else:
        library.write(lambda db: library.index.drop_article(db, ArticleId(name)))
