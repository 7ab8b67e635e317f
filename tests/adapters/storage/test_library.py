"""The library keeps each text once, its versions, its place, and forgets without a trace."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId, SegmentId, SourceKind, SourceRef
from reader.domain.errors import DiskFull
from reader.domain.library import LibraryOrder, LibraryQuery, ReadingPlace, ReadingState
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from tests.adapters.storage.kept_texts import (
    NILE,
    NILE_CHANGED,
    ODD,
    article_of,
    clock_of,
    note_on,
    unit_of,
)
from tests.adapters.storage.recording_index import RecordingIndex, passages

GONE = ArticleId("gone")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "qari.sqlite"


@pytest.fixture
def library(path):
    index = RecordingIndex()
    store = SqliteLibrary(path, clock_of(), index, index.on_open)
    yield store
    store.close()


@pytest.fixture
def notes(path):
    index = RecordingIndex()
    store = SqliteNotes(path, clock_of(18), index, index.on_open)
    yield store
    store.close()


def texts_of(article):
    blocks = {block.block_id: block.text for block in article.blocks}
    return {one.span.of(blocks[one.block_id]).strip(): one.segment_id for one in article.segments}


@pytest.mark.parametrize("texts", [NILE, ODD])
def test_an_article_comes_back_exactly(library, texts):
    article = article_of(*texts)
    kept = library.keep(article)
    assert (kept.article, kept.is_new, kept.is_changed) == (article, True, False)
    library.close()
    assert library.article(article.article_id) == article
    assert kept.entry.title == texts[0]
    assert kept.entry.words > 0
    assert kept.entry.added_at == kept.entry.opened_at != ""


def test_an_import_of_many_is_not_opened(library):
    entry = library.keep(article_of(*NILE), opened=False).entry
    assert entry.opened_at == ""
    assert entry.state is ReadingState.UNREAD


def test_the_same_text_is_the_same_article_wherever_it_came_from(library):
    first = library.keep(article_of(*NILE)).article
    again = library.keep(article_of(*NILE, location="/elsewhere/copy.txt"))
    assert (again.is_new, again.is_changed) == (False, False)
    assert again.article.article_id == first.article_id
    assert again.article.segments == first.segments
    assert again.article.source.location == again.entry.location == "/elsewhere/copy.txt"
    assert library.article(first.article_id).source.location == "/elsewhere/copy.txt"
    assert library.count(LibraryQuery()) == 1
    assert len(library.versions(first.article_id)) == 1


def test_pasting_the_text_of_a_file_does_not_lose_where_it_lies(library):
    library.keep(article_of(*NILE))
    again = library.keep(article_of(*NILE, location=""))
    assert again.article.source.kind is SourceKind.TEXT
    assert again.entry.location == "/news/nile.txt"


def test_a_pasted_text_can_be_opened_again_from_what_is_kept(library):
    article = article_of(*NILE, location="")
    article = replace(article, source=SourceRef(SourceKind.TEXT, text="\n\n".join(NILE)))
    library.keep(article)
    assert library.article(article.article_id).source.text == "\n\n".join(NILE)


def test_a_changed_text_from_the_same_place_is_a_version_and_keeps_ids(library):
    first = library.keep(article_of(*NILE)).article
    changed = article_of(*NILE_CHANGED)
    kept = library.keep(changed)
    assert (kept.is_new, kept.is_changed) == (False, True)
    assert kept.article.article_id == first.article_id
    before, after = texts_of(first), texts_of(kept.article)
    same = before.keys() & after.keys()
    assert len(same) == 4
    assert {text: before[text] for text in same} == {text: after[text] for text in same}
    assert not {after[text] for text in after.keys() - same} & set(before.values())
    assert kept.article.blocks[0].block_id == first.blocks[0].block_id
    assert library.article(first.article_id) == kept.article
    assert library.article(first.article_id, 1) == first
    assert [one.number for one in library.versions(first.article_id)] == [1, 2]
    assert library.entry(first.article_id).fingerprint == changed.fingerprint


def test_a_text_that_goes_back_gets_its_first_ids_again(library):
    first = library.keep(article_of(*NILE)).article
    library.keep(article_of(*NILE_CHANGED))
    back = library.keep(article_of(*NILE))
    assert back.is_changed
    assert back.article.segments == first.segments
    assert [one.number for one in library.versions(first.article_id)] == [1, 2, 3]


def test_the_same_text_cut_into_other_sentences_keeps_what_is_the_same(library):
    first = library.keep(article_of("عنوان", "الأولى هنا. والثانية هناك.")).article
    again = article_of("عنوان", "الأولى هنا. والثانية هناك.")
    headline, one, two = again.segments
    merged = replace(one, span=type(one.span)(0, two.span.end))
    kept = library.keep(replace(again, segments=(headline, merged)))
    assert not kept.is_changed
    assert kept.article.segments[0] == first.segments[0]
    assert len(library.article(first.article_id).segments) == 2


def test_parts_of_a_large_file_are_articles_of_their_own(library):
    library.keep(article_of("الجزء الأول", "نص أول.", part=0))
    assert library.keep(article_of("الجزء الثاني", "نص ثان.", part=1)).is_new
    assert library.count(LibraryQuery()) == 2


def test_a_kept_article_whose_text_was_edited_is_a_version(library):
    first = library.keep(article_of(*NILE, location="")).article
    edited = replace(article_of(*NILE_CHANGED, location=""), article_id=first.article_id)
    assert library.keep(edited).is_changed
    assert library.count(LibraryQuery()) == 1


def test_units_come_back_for_the_newest_version_only(library, path):
    article = library.keep(article_of(*NILE)).article
    units = [unit_of(article, 0, "A library on the Nile"), unit_of(article, 1, "It reached Luxor.")]
    failed = unit_of(
        article, 2, "", state=UnitState.FAILED, origin=None, why=Message("Test", "No."), score=None
    )
    library.put_units(article.article_id, "en", [*units, failed])
    assert library.units(article.article_id, "en") == {
        one.segment_id: one for one in (*units, failed)
    }
    assert library.units(article.article_id, "nl") == {}
    assert passages(path, "target") == [one.target for one in units]
    library.keep(article_of(*NILE_CHANGED))
    assert set(library.units(article.article_id, "en")) == {
        units[0].segment_id,
        failed.segment_id,
    }
    assert passages(path, "target") == ["A library on the Nile"]


def test_the_translated_title_is_that_of_the_headline(library):
    article = library.keep(article_of(*NILE)).article
    library.put_units(article.article_id, "en", [unit_of(article, 1, "It reached Luxor.")])
    assert library.entry(article.article_id).translated_title == ()
    library.put_units(article.article_id, "nl", [unit_of(article, 0, "Bibliotheek op de Nijl")])
    assert library.entry(article.article_id).translated_title == (("nl", "Bibliotheek op de Nijl"),)
    assert library.count(LibraryQuery(search="bibliotheek")) == 1


def test_units_of_an_article_that_is_not_kept_are_not_kept(library):
    article = article_of(*NILE)
    library.put_units(article.article_id, "en", [unit_of(article, 0, "A library")])
    assert library.units(article.article_id, "en") == {}


def test_the_reading_place_comes_back_and_reading_has_begun(library):
    article = library.keep(article_of(*NILE)).article
    assert library.place(article.article_id) == ReadingPlace()
    assert library.place(GONE) == ReadingPlace()
    place = ReadingPlace(article.segments[2].segment_id, 0.25)
    library.set_place(article.article_id, place, 0.5)
    assert library.place(article.article_id) == place
    entry = library.entry(article.article_id)
    assert (entry.state, entry.progress) == (ReadingState.READING, 0.5)
    library.set_state([article.article_id], ReadingState.READ)
    library.set_place(article.article_id, place, 0.6)
    assert library.entry(article.article_id).state is ReadingState.READ


def test_tags_are_set_counted_and_found_however_written(library):
    ids = [
        library.keep(article_of(f"عنوان {n}", location=f"/{n}")).article.article_id for n in "123"
    ]
    library.set_tags(ids[:2], ["Politics", "#politics", " سياسة ", ""])
    library.set_tags([ids[2], GONE], ["سياسة"])
    assert library.tags() == (("Politics", 2), ("سياسة", 3))
    assert library.entry(ids[0]).tags == ("Politics", "سياسة")
    assert library.count(LibraryQuery(tag="POLITICS")) == 2
    assert library.count(LibraryQuery(search="سياسه")) == 3
    library.set_tags(ids, [])
    assert library.tags() == ()


def test_the_list_is_sorted_filtered_and_paged(library):
    one = library.keep(article_of("ألف", "كلمة واحدة.", location="/1", site="الأهرام")).article
    two = library.keep(article_of("باء", "كلمات أكثر هنا وهناك.", location="/2")).article
    three = library.keep(article_of("تاء", location="/3"), opened=False).article
    ids = [one.article_id, two.article_id, three.article_id]

    def order(by: LibraryOrder, *, descending: bool = False) -> list[ArticleId]:
        query = LibraryQuery(order=by, descending=descending)
        return [entry.article_id for entry in library.page(query, 0, 10)]

    library.set_known(ids[1], 0.9)
    library.set_known(ids[2], 0.4)
    assert order(LibraryOrder.TITLE) == ids
    assert order(LibraryOrder.OPENED, descending=True) == [ids[1], ids[0], ids[2]]
    assert order(LibraryOrder.LENGTH) == [ids[2], ids[0], ids[1]]
    assert order(LibraryOrder.KNOWN, descending=True) == [ids[1], ids[2], ids[0]]
    assert order(LibraryOrder.DATE, descending=True) == sorted(ids)  # equal: by id
    assert library.entry(ids[0]).known is None
    library.set_state([ids[0]], ReadingState.READ)
    assert library.count(LibraryQuery(state=ReadingState.READ)) == 1
    assert library.count(LibraryQuery(search="الاهرام الف")) == 1
    assert (
        library.page(LibraryQuery(order=LibraryOrder.TITLE, descending=False), 1, 1)[0].article_id
        == ids[1]
    )
    assert library.page(LibraryQuery(), 0, -1) == ()


def test_the_bin_takes_the_notes_along_and_gives_them_back(library, notes, path):
    article = library.keep(article_of(*NILE)).article
    earlier = notes.put(note_on(article.article_id, "المدير", "قبل"))
    notes.remove([earlier.note_id])
    along = notes.put(note_on(article.article_id, "السفينة", "مع"))
    library.remove([article.article_id, GONE])
    assert library.count(LibraryQuery()) == 0
    (entry,) = library.page(LibraryQuery(in_bin=True), 0, 10)
    assert entry.removed_at
    assert entry.notes == 1
    assert notes.of_article(article.article_id) == ()
    assert passages(path, "source") == passages(path, "note") == []
    library.restore([article.article_id])
    assert library.entry(article.article_id).removed_at == ""
    assert notes.of_article(article.article_id) == (along,)
    assert passages(path, "note") == ["مع"]
    assert len(passages(path, "source")) == 6


def test_opening_a_text_from_the_bin_takes_it_out(library, notes):
    article = library.keep(article_of(*NILE)).article
    note = notes.put(note_on(article.article_id, "السفينة", "مع"))
    library.remove([article.article_id])
    kept = library.keep(article_of(*NILE))
    assert not kept.is_new
    assert kept.entry.removed_at == ""
    assert notes.of_article(article.article_id) == (note,)


def test_the_bin_is_emptied_of_what_is_old(library):
    old = library.keep(article_of("قديم", location="/1")).article.article_id
    new = library.keep(article_of("جديد", location="/2")).article.article_id
    library.remove([old])
    cut = library.entry(old).removed_at
    library.remove([new])
    assert library.empty_bin(cut) == 0
    assert library.empty_bin(library.entry(new).removed_at) == 1
    assert library.entry(old) is None
    assert library.article(old) is None
    assert library.entry(new) is not None


def test_what_is_forgotten_is_in_no_file_any_more(library, notes, path):
    hidden = "هذه جملة سرية لا يجوز أن تبقى في الملف"
    corrections = SqliteCorrections(path, clock_of())
    for number in range(40):
        text = f"جملة عادية رقم {number}. " * 20
        library.keep(article_of(f"عنوان {number}", text, location=f"/{number}"))
    article = library.keep(article_of("عنوان السر", f"{hidden}. {hidden} ثانية.")).article
    gone = article.article_id
    library.keep(article_of("عنوان السر", f"{hidden}. شيء آخر."))
    library.set_tags([gone], [hidden])
    library.put_units(gone, "en", [unit_of(article, 1, hidden)])
    note = notes.put(note_on(gone, hidden, f"{hidden} نسخة أولى"))
    notes.put(replace(note, body=f"{hidden} نسخة ثانية"))
    corrections.put(article.fingerprint, hidden, "صواب")
    assert any(hidden.encode() in file.read_bytes() for file in path.parent.iterdir())
    library.forget([gone])
    assert library.take_notices() == ()
    assert library.entry(gone) is None
    assert notes.get(note.note_id) is None
    assert notes.versions(note.note_id) == ()
    assert corrections.of(article.fingerprint) == {}
    assert library.count(LibraryQuery()) == 40
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert hidden.encode() not in content
        assert "سرية".encode() not in content
    assert path.with_name("qari.sqlite-wal").stat().st_size == 0
    corrections.close()


def test_traces_that_a_reader_holds_are_erased_at_the_next_start(library, path, monkeypatch):
    monkeypatch.setattr("reader.adapters.storage.database._WAIT_SECONDS", 0.05)
    article = library.keep(article_of("عنوان السر", "سر لا يبقى.")).article
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM article").fetchall()
    library.forget([article.article_id])
    (notice,) = library.take_notices()
    assert "until the next start" in notice.english()
    reader.execute("COMMIT")
    reader.close()
    library.close()
    assert library.count(LibraryQuery()) == 0
    assert library.take_notices() == ()
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM chore").fetchone() == (0,)
    db.close()


def test_a_text_that_can_not_be_read_back_is_said_and_mended_by_opening_it_again(library, path):
    article = library.keep(article_of(*NILE)).article
    library.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE article_version SET content = x'00ff00'")
    db.commit()
    db.close()
    assert library.article(article.article_id) is None
    (notice,) = library.take_notices()
    assert NILE[0] in notice.english()
    assert library.article(GONE) is None
    assert library.take_notices() == ()
    again = library.keep(article_of(*NILE))
    assert library.article(article.article_id) == again.article


def test_a_former_version_stands_in_for_one_that_can_not_be_read(library, path):
    first = library.keep(article_of(*NILE)).article
    library.keep(article_of(*NILE_CHANGED))
    library.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE article_version SET content = x'00' WHERE number = 2")
    db.commit()
    db.close()
    assert library.article(first.article_id) == first
    assert len(library.take_notices()) == 1


def test_lone_surrogates_cost_nothing_else(library):
    article = article_of("عنوان \udce9 غريب", "نص \ud800 غريب.")
    kept = library.keep(article)
    assert library.article(article.article_id) == article
    assert kept.entry.title == "عنوان \ufffd غريب"


def test_a_full_disk_keeps_what_was_there(path):
    store = SqliteLibrary(
        path, clock_of(), on_open=lambda db: db.execute("PRAGMA max_page_count = 60")
    )
    kept = store.keep(article_of(*NILE)).article
    many = [article_of(f"عنوان {n}", f"نص {n} " * 500, location=f"/{n}") for n in range(200)]
    with pytest.raises(DiskFull):
        _ = [store.keep(one) for one in many]
    assert store.article(kept.article_id) == kept
    assert store.units(kept.article_id, "en") == {}
    store.close()


def test_a_place_in_a_segment_that_is_gone_is_kept_as_it_was(library):
    article = library.keep(article_of(*NILE)).article
    place = ReadingPlace(SegmentId("other"), 0.0)
    library.set_place(article.article_id, place, 0.1)
    assert library.place(article.article_id) == place


def test_a_file_that_can_not_be_written_anew_is_said_and_tried_again(path):
    class Stubborn(RecordingIndex):
        fails = True

        def scrub(self, db: sqlite3.Connection) -> None:
            if self.fails:
                db.execute("NO SUCH SQL")

    index = Stubborn()
    library = SqliteLibrary(path, clock_of(), index, index.on_open)
    article = library.keep(article_of("عنوان السر", "سر لا يبقى.")).article
    library.forget([article.article_id])
    assert library.entry(article.article_id) is None
    assert "until the next start" in library.take_notices()[0].english()
    assert "عنوان السر".encode() in path.with_name("qari.sqlite-wal").read_bytes()
    index.fails = False
    library.close()
    library.count(LibraryQuery())
    assert library.take_notices() == ()
    assert all("عنوان السر".encode() not in one.read_bytes() for one in path.parent.iterdir())
    library.close()


def test_what_a_damaged_file_may_still_hold_is_said_when_something_is_forgotten(library, path):
    article = library.keep(article_of(*NILE)).article
    aside = path.with_name("qari.sqlite.damaged-1")
    aside.write_bytes(b"pages")
    path.with_name("qari.sqlite.damaged-1-wal").write_bytes(b"frames")
    library.forget([])
    assert library.take_notices() == ()
    library.forget([article.article_id])
    (notice,) = library.take_notices()
    assert str(aside) in notice.english()


def test_columns_that_can_not_be_read_cost_only_themselves(library, path):
    article = library.keep(article_of(*NILE)).article
    units = [unit_of(article, 0, "A library"), unit_of(article, 1, "It reached Luxor.")]
    library.put_units(article.article_id, "en", units)
    library.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE article SET state = 'x', translated_title = '{', words = 'many'")
    db.execute("UPDATE kept_unit SET doubts = '[1]' WHERE target = 'A library'")
    db.commit()
    db.close()
    entry = library.entry(article.article_id)
    assert (entry.title, entry.words, entry.translated_title) == (NILE[0], 0, ())
    assert entry.state is ReadingState.UNREAD
    assert list(library.units(article.article_id, "en").values()) == [units[1]]
