"""Web pages against what is known of them; prints the table with ``pytest -s``."""

from dataclasses import replace

import pytest

from tests.eval.pages import PAGES, golds, mistakes, report, score, total

RECALL, FURNITURE_LEFT, FACTS = 0.98, 0.03, 0.9


def test_the_corpus_is_large_and_varied_enough():
    pages = golds()
    assert len(pages) >= 40
    assert len({one.kind for one in pages}) == len(pages)
    assert len([one for one in pages if one.part == "aside"]) == 6
    assert sum(len(one.paragraphs) for one in pages) >= 180
    assert sum(len(one.furniture) for one in pages) >= 240
    assert {one.path.suffix for one in pages} == {".html", ".mht", ".mhtml"}


def test_each_page_has_what_is_known_of_it_beside_it():
    known = {one.path for one in golds()}
    pages = {one for one in PAGES.rglob("*") if one.suffix in {".html", ".mht", ".mhtml"}}
    assert known == pages


@pytest.mark.parametrize("part", ["open", "aside"])
def test_pages_are_read_as_well_as_the_goals_say(part, capsys):
    if part == "open":
        with capsys.disabled():
            print(f"\n{report()}")  # noqa: T201 - the evaluation's result
    counts = total(golds(part))
    assert counts.recall >= RECALL
    assert counts.furniture_left <= FURNITURE_LEFT
    assert counts.titles >= FACTS * counts.pages
    assert counts.dates >= FACTS * counts.pages


def test_what_is_wrong_with_a_page_is_named():
    gold = golds("open")[0]
    wrong = replace(
        gold,
        paragraphs=("سطر لا وجود له في الصفحة",),
        furniture=(gold.paragraphs[0],),
        title="عنوان آخر",
    )
    told = mistakes(wrong)
    assert [one.partition(":")[0] for one in told[:3]] == ["missing", "left in", "title"]
    assert score(wrong).found == score(wrong).titles == 0
    assert score(wrong).left == 1
