"""What a person took of a page and corrected is kept, found, and outlives another import."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId, BlockId, BlockKind
from reader.domain.library import LibraryOrder, LibraryQuery
from reader.domain.taking import corrected, left_out, taken_in
from reader.domain.translation import TranslationUnit, UnitState
from reader.domain.words import word_count
from tests.adapters.storage.kept_texts import clock_of, note_on
from tests.adapters.storage.recording_index import RecordingIndex, passages
from tests.domain.pages_taken import LINES, is_in, page

NOTE_LINE = LINES[6][1]


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
def kept(library):
    return library.keep(page()).article


def again(lines=LINES, **changes):
    """Return the page as it is imported once more: other ids, the same address."""
    return page(lines, article_id="x", prefix="x", **changes)


def unit(article, number, target):
    text = article.blocks[number].text
    return TranslationUnit(article.segments[number].segment_id, text, target, UnitState.CONFIRMED)


def test_choices_come_back_exactly(library, kept):
    chosen = corrected(
        left_out(taken_in(kept, [BlockId("b6"), BlockId("b7")]), [BlockId("b2")]),
        title="رحلة كتاب",
        byline="سلمى",
        date="غدا",
    )
    library.put_choices(chosen)
    library.close()
    assert library.article(kept.article_id) == chosen
    assert [one.number for one in library.versions(kept.article_id)] == [1]


def test_the_list_follows(library, kept):
    before = library.entry(kept.article_id)
    chosen = corrected(
        taken_in(kept, [BlockId("b6")]), title="أرز وقمح", byline="سلمى", date="2026-04-01"
    )
    library.put_choices(chosen)
    entry = library.entry(kept.article_id)
    assert (entry.title, entry.byline, entry.date) == ("أرز وقمح", "سلمى", "2026-04-01")
    assert entry.words == before.words + word_count(NOTE_LINE)
    assert (entry.added_at, entry.opened_at) == (before.added_at, before.opened_at)
    assert library.count(LibraryQuery(search="سلمى")) == 1
    library.keep(replace(page(article_id="z"), title="برد", fingerprint="z", source=replace(
        kept.source, location="https://other.example/")))  # fmt: skip
    page_of = library.page(LibraryQuery(order=LibraryOrder.TITLE, descending=False), 0, 9)
    assert [one.title for one in page_of] == ["أرز وقمح", "برد"]


def test_an_emptied_author_stays_empty_after_another_import(library):
    kept = library.keep(page(byline="محرر الموقع")).article
    library.put_choices(corrected(kept, byline=""))
    assert library.entry(kept.article_id).byline == ""
    library.keep(again(byline="محرر الموقع"))
    assert library.entry(kept.article_id).byline == ""


def test_what_is_taken_in_is_found_and_what_is_left_out_is_not(library, kept, path):
    library.put_choices(left_out(taken_in(kept, [BlockId("b6")]), [BlockId("b4")]))
    library.close()
    found = passages(path, "source")
    assert NOTE_LINE in found
    assert LINES[4][1] not in found


def test_the_translated_title_is_that_of_the_headline_that_was_chosen(library, kept):
    units = [unit(kept, 3, "A floating library"), unit(kept, 7, "The minister opens the fair")]
    library.put_units(kept.article_id, "en", units)
    assert dict(library.entry(kept.article_id).translated_title) == {"en": "A floating library"}
    library.put_choices(corrected(kept, title=LINES[7][1]))
    entry = library.entry(kept.article_id)
    assert dict(entry.translated_title) == {"en": "The minister opens the fair"}
    library.put_choices(corrected(kept, title="رحلة كتاب"))
    assert dict(library.entry(kept.article_id).translated_title) == {}


def test_the_same_page_imported_again_keeps_choices_facts_notes_and_edits(library, kept, path):
    chosen = corrected(
        left_out(taken_in(kept, [BlockId("b6")]), [BlockId("b2")]), title="رحلة كتاب"
    )
    library.put_choices(chosen)
    library.put_units(kept.article_id, "en", [unit(kept, 6, "By our reporter")], reviewed=True)
    notes = SqliteNotes(path, clock_of())
    notes.put(note_on(kept.article_id, "مراسل NATO", "من هو؟"))
    once_more = library.keep(again())
    assert (once_more.is_new, once_more.is_changed) == (False, False)
    assert once_more.article == chosen
    assert library.article(kept.article_id) == chosen
    units = library.units(kept.article_id, "en")
    assert [one.target for one in units.values()] == ["By our reporter"]
    assert [one.body for one in notes.of_article(kept.article_id)] == ["من هو؟"]
    notes.close()


def test_a_changed_page_keeps_them_where_the_text_is_still_there(library, kept):
    library.put_choices(left_out(taken_in(kept, [BlockId("b6")]), [BlockId("b5")]))
    changed = [*LINES[:4], ("article>p", "خبر عاجل من أسوان.", None), *LINES[5:]]
    after = library.keep(again(changed))
    assert after.is_changed
    assert is_in(after.article) == "--xxx-x---"
    assert is_in(library.article(kept.article_id)) == "--xxx-x---"
    assert is_in(library.article(kept.article_id, 1)) == "--xxx-x---"
    assert after.entry.words == sum(
        word_count(one.text) for one in after.article.blocks if not one.left_out
    )


def test_a_rule_of_the_site_changes_what_nobody_chose(library, kept):
    library.put_choices(taken_in(kept, [BlockId("b6")]))
    ruled = left_out(again(), [BlockId("xb2")])
    ruled = replace(ruled, blocks=tuple(replace(one, by_person=False) for one in ruled.blocks))
    after = library.keep(ruled)
    assert is_in(after.article) == "---xxxx---"
    assert library.article(kept.article_id).blocks[2].kind is BlockKind.FURNITURE


def test_a_found_article_has_the_choices_too(library, kept):
    library.put_choices(taken_in(kept, [BlockId("b6")]))
    assert is_in(library.find(again())) == "--xxxxx---"


def test_segments_that_a_person_cut_stay(library, kept):
    merged = replace(kept, segments=tuple(replace(one, by_person=True) for one in kept.segments))
    library.put_segments(merged, {})
    library.put_choices(taken_in(kept, [BlockId("b6")]))
    assert all(one.by_person for one in library.article(kept.article_id).segments)


def test_of_an_article_that_is_not_kept_and_of_another_text_nothing_is_kept(library, kept):
    library.put_choices(replace(taken_in(kept, [BlockId("b6")]), article_id=ArticleId("gone")))
    library.put_choices(replace(taken_in(kept, [BlockId("b6")]), fingerprint="other"))
    assert library.article(kept.article_id) == kept


def test_in_the_bin_it_is_not_indexed(library, kept, path):
    library.remove([kept.article_id])
    library.put_choices(taken_in(kept, [BlockId("b6")]))
    library.close()
    assert NOTE_LINE not in passages(path, "source")
    library.restore([kept.article_id])
    library.close()
    assert NOTE_LINE in passages(path, "source")
