"""The page's geometry: rows align, the reading place stays, nothing far away is laid out."""

from __future__ import annotations

import pytest

from reader.services.preferences import ReadingMode, ThemeName
from reader.ui.page_flow import PageFlow
from reader.ui.page_model import PagePlace, Side
from reader.ui.page_row import build_row, estimate_row, estimate_rows
from reader.ui.page_style import Appearance, PageStyle, columns_for
from reader.ui.theme import SPACE, TOKENS
from tests.ui.pages import make_article, make_model


@pytest.fixture
def flow(qapp):
    made = PageFlow(TOKENS[ThemeName.LIGHT])
    made.width, made.height = 1200, 700
    return made


def tops(flow):
    return {row.number: top for row, top in flow.in_view()}


@pytest.mark.parametrize("width", [700, 800, 1280, 2400])
@pytest.mark.parametrize("percent", [60, 100, 200])
def test_first_lines_of_a_row_stand_on_one_baseline(flow, width, percent):
    flow.width = width
    flow.appearance = Appearance(percent=percent)
    flow.model = make_model()
    flow.begin(PagePlace())
    for number in range(4):
        source, target = flow.row(number).place(Side.SOURCE), flow.row(number).place(Side.TARGET)
        assert source is not None
        assert target is not None
        low = source.top + source.block.first_baseline
        assert target.top + target.block.first_baseline == pytest.approx(low, abs=0.51)


def test_the_arabic_stands_on_the_right_until_the_panes_are_swapped(flow):
    flow.model = make_model()
    flow.begin(PagePlace())
    columns = flow.style.columns
    assert columns.source_left > columns.target_left + columns.target_width
    flow.appearance = Appearance(swap_panes=True)
    flow.begin(PagePlace())
    columns = flow.style.columns
    assert columns.target_left > columns.source_left + columns.source_width


def test_wide_windows_keep_the_measure_and_move_the_columns_to_the_middle(flow):
    flow.width = 2400
    flow.model = make_model()
    flow.begin(PagePlace())
    columns = flow.style.columns
    assert columns.target_width == 33 * 17
    left, right = columns.target_left, 2400 - columns.source_left - columns.source_width
    assert abs(left - right) <= 1


def test_a_stacked_translation_stands_under_its_paragraph(flow):
    flow.appearance = Appearance(ReadingMode.STACKED)
    flow.model = make_model()
    flow.begin(PagePlace())
    row = flow.row(2)
    source, target = row.place(Side.SOURCE), row.place(Side.TARGET)
    assert source is not None
    assert target is not None
    assert target.top >= source.top + source.block.height


def test_source_only_shows_no_translation_and_furniture_never_has_one(flow):
    flow.model = make_model()
    flow.begin(PagePlace())
    assert flow.row(4).place(Side.TARGET) is None
    flow.appearance = Appearance(ReadingMode.SOURCE)
    flow.begin(PagePlace())
    assert flow.row(2).place(Side.TARGET) is None


def test_what_is_being_read_stays_when_translations_arrive_above_and_in_view(flow):
    model = make_model(40, translated=False)
    flow.model = model
    flow.begin(PagePlace())
    flow.scroll_by(4000)
    before = tops(flow)
    anchor = min(before)
    _, units = make_article(40)
    rows = model.put(units)
    flow.drop(rows)
    flow.settle()
    assert tops(flow)[anchor] == before[anchor]


def test_a_new_size_or_width_keeps_the_row_at_the_top(flow):
    flow.model = make_model(60)
    flow.begin(PagePlace())
    flow.scroll_by(9000)
    row = flow.place.row
    for width, percent in ((700, 100), (1500, 160), (1200, 60)):
        flow.width = width
        flow.appearance = Appearance(percent=percent)
        flow.begin(flow.place)
        assert flow.place.row == row


def test_scrolling_down_and_up_again_comes_back_to_the_same_pixel(flow):
    flow.model = make_model(60)
    flow.begin(PagePlace(30, 0.4))
    before = tops(flow)
    for pixels in (1, 340, 1200, -900, 77, -718):
        flow.scroll_by(pixels)
    assert tops(flow) == before


def test_the_page_ends_at_its_ends(flow):
    flow.model = make_model(20)
    flow.begin(PagePlace())
    assert tops(flow)[0] == SPACE.margin_top
    flow.scroll_by(-500)
    assert tops(flow)[0] == SPACE.margin_top
    flow.scroll_by(10_000_000)
    last = len(flow.model) - 1
    assert last in tops(flow)
    bottom = tops(flow)[last] + flow.row(last).height
    assert 0 < bottom <= flow.height
    assert flow.position + flow.height == pytest.approx(flow.extent, abs=1)


def test_only_rows_near_the_window_are_laid_out(flow, monkeypatch):
    laid = []

    def counted(model, row, *rest):
        laid.append(row)
        return build_row(model, row, *rest)

    monkeypatch.setattr("reader.ui.page_flow.build_row", counted)
    flow.model = make_model(600)
    flow.begin(PagePlace())
    flow.scroll_by(200_000)
    assert len(laid) < 60


def test_an_empty_page_has_no_rows_and_does_not_mind(flow):
    flow.begin(PagePlace(7, 0.5))
    flow.scroll_by(50)
    flow.settle()
    assert flow.empty
    assert flow.place == PagePlace()
    assert list(flow.in_view()) == []


@pytest.mark.parametrize("mode", list(ReadingMode))
@pytest.mark.parametrize("hides", [True, False])
@pytest.mark.parametrize("width", [300, 1200])
def test_all_rows_are_estimated_as_each_is(qapp, mode, hides, width):
    model = make_model(20)
    model.set_hiding(on=hides)
    appearance = Appearance(mode)
    style = PageStyle(appearance, columns_for(width, appearance))
    each = [estimate_row(model, row, style) for row in range(len(model))]
    assert estimate_rows(model, style) == each
    assert (0 in each) == hides
