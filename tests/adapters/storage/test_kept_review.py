"""What a review needs of the library: drafts, offers, segments cut by hand, and time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.storage.article_codec import article_from, article_to
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.unit_codec import draft_from, draft_to
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.resegment import merge_segments
from reader.domain.review import confirmed, takes
from reader.domain.translation import DoubtSide, UnitState
from tests.adapters.storage.kept_texts import NILE, NILE_CHANGED, article_of, clock_of, unit_of
from tests.domain.review_units import LAYLA, doubt, machine

OLD_FILES = Path(__file__).parents[2] / "data" / "db"
GONE = ArticleId("gone")


@pytest.fixture
def library(tmp_path):
    made = SqliteLibrary(tmp_path / "qari.sqlite", clock_of())
    yield made
    made.close()


@pytest.fixture
def article(library):
    return library.keep(article_of(*NILE)).article


def test_a_draft_and_an_offer_come_back_as_they_were(library, article):
    name = article.segments[0].segment_id
    draft = replace(machine(name, NILE[0], "A library"), doubts=(doubt(DoubtSide.TARGET, 0, 1),))
    mine = takes(confirmed(draft, *LAYLA), machine(name, NILE[0], "Floating library", "2"))
    library.put_units(article.article_id, "en", [mine], reviewed=True)
    library.close()
    kept = library.units(article.article_id, "en")[name]
    assert (kept.draft.target, kept.draft.doubts, kept.draft.score) == (
        "A library", draft.doubts, draft.score,
    )  # fmt: skip
    assert (kept.offer.target, kept.offer.origin.version) == ("Floating library", "2")
    assert kept.origin.by == "Layla"


def test_a_damaged_draft_costs_one_unit(library, article, tmp_path):
    library.put_units(
        article.article_id, "en", [unit_of(article, 0, "A"), unit_of(article, 1, "B")]
    )
    library.close()
    db = sqlite3.connect(tmp_path / "qari.sqlite")
    db.execute("UPDATE kept_unit SET draft = '[1]' WHERE target = 'A'")
    db.commit()
    db.close()
    assert [one.target for one in library.units(article.article_id, "en").values()] == ["B"]


@pytest.mark.parametrize("text", ["[1]", "7", "{", '["x", 1, 2, 3, 4]'])
def test_what_is_no_draft_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        draft_from(text)
    assert draft_from(draft_to(None)) is None


def test_segments_cut_by_hand_outlive_the_app_and_the_next_import(library, article):
    first = next(one for one in article.segments if one.block_id == article.blocks[1].block_id)
    merged, gone, _ = merge_segments(article, first.segment_id)
    library.put_segments(merged, {})
    library.close()
    assert library.article(article.article_id).segments == merged.segments
    again = library.keep(article_of(*NILE))
    assert again.article.segments == merged.segments
    assert not again.is_changed
    assert gone not in {one.segment_id for one in again.article.segments}
    changed = library.keep(article_of(*NILE_CHANGED)).article
    assert not any(one.by_person for one in changed.segments)


def test_segments_and_their_units_are_kept_together_or_not_at_all(library, article, tmp_path):
    first = next(one for one in article.segments if one.block_id == article.blocks[1].block_id)
    merged, _, _ = merge_segments(article, first.segment_id)
    number = next(at for at, one in enumerate(article.segments) if one == first)
    unit = replace(unit_of(article, number, "Both at once."), state=UnitState.EDITED)
    path = tmp_path / "qari.sqlite"
    db = sqlite3.connect(path)
    db.execute(
        "CREATE TRIGGER full BEFORE INSERT ON kept_unit BEGIN SELECT raise(ABORT, 'full'); END"
    )
    db.close()
    with pytest.raises(StorageUnavailable):
        library.put_segments(merged, {"en": [unit]})
    assert library.article(article.article_id).segments == article.segments
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER full")
    db.close()
    library.put_segments(merged, {"en": [unit]})
    assert library.article(article.article_id).segments == merged.segments
    assert library.units(article.article_id, "en")[first.segment_id].target == "Both at once."


def test_segments_of_another_text_or_article_are_not_kept(library, article):
    library.put_segments(replace(article, article_id=GONE), {})
    library.put_segments(replace(article, fingerprint="other", segments=article.segments[:1]), {})
    assert library.article(article.article_id).segments == article.segments
    library.remove([article.article_id])
    merged, _, _ = merge_segments(article, article.segments[1].segment_id)
    library.put_segments(merged, {})
    assert library.article(article.article_id).segments == merged.segments


def test_an_article_with_cut_segments_comes_back_whole(article):
    merged, _, _ = merge_segments(article, article.segments[1].segment_id)
    assert article_from(article_to(merged), merged.article_id).segments == merged.segments


def test_units_of_an_older_version_are_read_without_a_draft(tmp_path):
    path = tmp_path / "old.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript((OLD_FILES / "user-v4.sql").read_text("utf-8"))
    (article_id,) = db.execute("SELECT article_id FROM kept_unit").fetchone()
    db.close()
    library = SqliteLibrary(path, clock_of())
    (unit,) = library.units(article_id, "en").values()
    library.close()
    assert (unit.draft, unit.offer, unit.is_persons) == (None, None, False)


def test_time_adds_up_for_each_language(library, article):
    library.add_effort(article.article_id, "en", 30.5)
    library.add_effort(article.article_id, "en", 10.0)
    library.add_effort(GONE, "en", 10.0)
    assert library.effort(article.article_id, "en") == 40.5
    assert library.effort(article.article_id, "nl") == library.effort(GONE, "en") == 0.0


def test_languages_with_units(library, article):
    for language in ("nl", "en"):
        library.put_units(article.article_id, language, [unit_of(article, 0, "x")])
    assert library.languages(article.article_id) == ("en", "nl")
