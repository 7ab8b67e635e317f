"""The library keeps each text once, its versions, its place, and forgets without a trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId, SourceKind, SourceRef
from reader.domain.library import LibraryOrder, LibraryQuery, ReadingPlace, ReadingState
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from tests.adapters.storage.kept_texts import (
    NILE,
    NILE_CHANGED,
    ODD,
    article_of,
    clock_of,
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
