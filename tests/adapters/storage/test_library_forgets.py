"""The library has a bin, forgets without a trace, and bears damage."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import DiskFull
from reader.domain.library import LibraryQuery, ReadingPlace, ReadingState
from tests.adapters.storage.kept_texts import (
    NILE,
    NILE_CHANGED,
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
