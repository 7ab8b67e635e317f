"""What was left out of an article is hidden without a trace, and shown where it stands."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest

from reader.domain.article import ArticleId, BlockId, SegmentId
from reader.domain.span import Span
from reader.domain.taking import left_out, taken_in
from reader.services.cancel import CancelToken
from reader.services.find_in_article import find_in_article
from reader.services.preferences import ThemeName
from reader.ui.page_flow import PageFlow
from reader.ui.page_marks import Caret, Selection
from reader.ui.page_model import PageModel, PagePlace, Side, TargetTexts
from reader.ui.page_rows import PageRows
from reader.ui.page_walk import next_word, word_edge
from reader.ui.theme import TOKENS
from tests.domain.pages_taken import LINES, LINKS, MENU, page
from tests.ui.pages import make_article

TEXTS = TargetTexts(failed="failed")
SOURCE = Side.SOURCE


def model_of(article=None, *, hides=True):
    return PageModel(article or page(), "en", TEXTS, hides_left_out=hides)


def flow_of(model, height=300):
    flow = PageFlow(TOKENS[ThemeName.LIGHT])
    flow.width, flow.height = 1100, height
    flow.model = model
    flow.begin(PagePlace())
    return flow


def rows_in_view(flow):
    return [laid.number for laid, _ in flow.in_view()]


@pytest.fixture
def many():
    """Return an article of three menus of 60 lines around and in 40 paragraphs."""
    body = [("article>p", f"الفقرة رقم {n} من الخبر. {LINES[4][1]}", None) for n in range(20)]
    menu = [("nav>li", f"باب {n}", MENU) for n in range(60)]
    return page([*menu, LINES[3], *body, *menu, *body, *menu])


def test_a_hidden_row_has_no_text_and_keeps_its_number():
    model = model_of()
    assert [row for row in range(len(model)) if model.hides(row)] == [0, 1, 6, 7, 8, 9]
    assert model.compose(0, SOURCE).text == ""
    assert model.compose(3, SOURCE).text == LINES[3][1]
    model.set_hiding(on=False)
    assert model.compose(0, SOURCE).text == LINES[0][1]
    assert model.row_of("s9") == 9


def test_where_everything_is_left_out_everything_is_shown(qtbot):
    model = model_of(page(LINES[:2]))
    assert not model.hides(0)
    assert rows_in_view(flow_of(model)) == [0, 1]


def test_nobody_walks_over_what_is_hidden():
    model = model_of()
    assert model.neighbour("s5", 1) is None
    assert model.neighbour("s2", -1) is None
    assert model.neighbour(None, 0) == "s2"
    last = next_word(model, SOURCE, SegmentId("s5"), Span(60, len(LINES[5][1])), 1)
    assert last is None
    end = Caret(5, len(LINES[5][1]))
    assert word_edge(model, Selection(SOURCE, end, end), 1) == end
    start = Caret(2, 0)
    assert word_edge(model, Selection(SOURCE, start, start), -1) == start
    model.set_hiding(on=False)
    assert model.neighbour("s5", 1) == "s6"


def test_a_selection_steps_over_hidden_rows():
    inner = page([LINES[4], *LINES[7:], LINES[5]])
    model = model_of(inner)
    end = Caret(0, len(LINES[4][1]))
    assert word_edge(model, Selection(SOURCE, end, end), 1) == Caret(4, 0)
    start = Caret(4, 0)
    assert word_edge(model, Selection(SOURCE, start, start), -1) == end


def test_what_is_hidden_is_not_found():
    model = model_of()

    def found():
        texts = find_in_article(
            len(model), lambda row: (model.compose(row, SOURCE).text,), "النيل", CancelToken()
        )
        return [one.row for part in texts for one in part]

    assert found() == [3]
    model.set_hiding(on=False)
    assert found() == [3, 8]


def test_the_page_shows_what_was_taken_and_nothing_else(qtbot):
    model = model_of()
    flow = flow_of(model, 2000)
    assert rows_in_view(flow) == [2, 3, 4, 5]
    assert all(laid.places for laid, _ in flow.in_view())
    assert flow.segments_in_view(3) == ("s2", "s3", "s4", "s5")
    model.set_hiding(on=False)
    flow.hide_again()
    assert rows_in_view(flow) == list(range(10))


def test_the_sentences_ahead_are_those_that_are_shown(qtbot, many):
    flow = flow_of(model_of(many), 200)
    ahead = [flow.model.row_of(one) for one in flow.segments_in_view(3)]
    assert ahead == list(range(60, 60 + len(ahead)))
    flow.go_to(PagePlace(79))
    rows = [flow.model.row_of(one) for one in flow.segments_in_view(30)]
    assert rows[:3] == [79, 80, 141]


def test_the_end_of_the_page_is_the_end_of_what_is_shown(qtbot, many):
    flow = flow_of(model_of(many), 400)
    flow.scroll_by(10**6)
    assert rows_in_view(flow)[-1] == 160
    flow.scroll_by(10**6)
    assert rows_in_view(flow)[-1] == 160
    flow.go_to(PagePlace(len(many.blocks) - 1, 0.99))
    assert rows_in_view(flow)[-1] == 160
    assert flow.number_at(10**5) == 160
    assert flow.model.progress(160) == 1.0
    flow.scroll_by(-(10**6))
    assert flow.position == 0
    assert rows_in_view(flow)[0] == 60
    assert flow.number_at(-50) == 60


def test_walking_by_steps_reaches_every_shown_row_once(qtbot, many):
    flow = flow_of(model_of(many), 120)
    seen = []
    for _ in range(600):
        seen += [row for row in rows_in_view(flow) if row not in seen]
        flow.scroll_by(37)
    assert seen == [*range(60, 81), *range(141, 161)]


@pytest.mark.parametrize("place", [PagePlace(70, 0.4), PagePlace(150, 0.0), PagePlace(160, 0.2)])
def test_the_reading_place_stays_while_rows_come_and_go(qtbot, many, place):
    model = model_of(many)
    flow = flow_of(model)
    flow.go_to(place)
    before = flow.place
    for on in (False, True):
        model.set_hiding(on=on)
        flow.hide_again()
        assert flow.place.row == before.row
        assert abs(flow.place.share - before.share) < 0.03


def test_at_the_top_of_the_page_one_sees_what_stands_above_the_article(qtbot, many):
    model = model_of(many)
    flow = flow_of(model)
    model.set_hiding(on=False)
    flow.hide_again()
    assert rows_in_view(flow)[0] == 0
    flow.go_to(PagePlace(20))
    model.set_hiding(on=True)
    flow.hide_again()
    assert rows_in_view(flow)[0] == 60


def test_a_kept_place_in_what_is_hidden_now_is_the_next_one_that_is_shown(qtbot, many):
    flow = flow_of(model_of(many))
    flow.go_to(PagePlace(100, 0.7))
    assert flow.place == PagePlace(141, 0.0)


def test_two_small_lines_stand_close_over_what_is_hidden_between(qtbot):
    lines = [("p.by", "سلمى", LINKS), LINES[0], ("p.by", "القاهرة", LINKS), LINES[4]]
    shown = flow_of(model_of(page(lines), hides=False), 900)
    heights = {laid.number: laid.height for laid, _ in shown.in_view()}
    assert heights[2] < heights[0]


def test_toggling_ten_thousand_sentences_is_quick(qtbot):
    article, _ = make_article(1500)
    blocks = tuple(replace(one, place="p") for one in article.blocks)
    model = model_of(replace(article, blocks=blocks, article_id=ArticleId("long")))
    assert len(article.segments) > 10_000
    flow = flow_of(model, 900)
    flow.go_to(PagePlace(4000))
    slowest = 0.0
    for on in (False, True, False, True):
        began = perf_counter()
        model.set_hiding(on=on)
        flow.hide_again()
        rows_in_view(flow)
        slowest = max(slowest, perf_counter() - began)
    assert slowest < 0.25  # some 15 ms on an idle machine; this one may be shared


def test_a_retaken_model_has_the_units_and_the_new_state(qtbot):
    first = model_of()
    after = first.retaken(taken_in(first.article, [BlockId("b6")]))
    assert after.hides_left_out
    assert not after.hides(6)
    assert after.units is first.units
    assert "s6" in [one.segment_id for one in after.translatable()]
    again = after.retaken(left_out(after.article, [BlockId("b6")]))
    assert again.hides(6)
    assert PageRows.segments_of(again, 6)[0].segment_id == "s6"
