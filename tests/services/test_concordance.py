from __future__ import annotations

import pytest

from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import KwicLine
from reader.services.cancel import Cancelled, CancelToken
from reader.services.concordance import (
    LINES_A_PAGE,
    MOST_LINES,
    Concordance,
    LinesPage,
    LinesRead,
    Order,
    as_table,
)


def line(number, before="", after="", title="خبر"):
    return KwicLine(
        ArticleId(f"a{number}"), title, SegmentId(f"s{number}"), before, "الحكومة", after
    )


class Library:
    """A word with these lines."""

    def __init__(self, lines):
        self.lines = list(lines)
        self.asked = 0

    def concordance(self, word, start, count):
        self.asked += 1
        return tuple(self.lines[start : start + count]) if word == "الحكومة" else ()

    def search(self, query, start, count):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


LINES = (
    line(0, "وعدت ", " بالدعم"),
    line(1, "قالت أن ", " ستبدأ"),
    line(2, "رفضت ", " بِالكامل"),
    line(3, "إن ", ""),
)


def page(library, order, start=0):
    concordance = library if isinstance(library, Concordance) else Concordance(library)
    *before, last = concordance.pages("الحكومة", order, start, CancelToken())
    assert all(isinstance(one, LinesRead) for one in before)
    return last


def numbers(page):
    return [one.article_id for one in page.lines]


def test_lines_stand_in_the_order_of_the_articles():
    found = page(Library(LINES), Order.ARTICLE)
    assert found == LinesPage(0, LINES, is_last=True)


def test_they_are_sorted_by_what_follows_whatever_marks_it_has():
    assert numbers(page(Library(LINES), Order.AFTER)) == ["a3", "a0", "a2", "a1"]


def test_they_are_sorted_by_what_precedes_from_the_word_outwards():
    assert numbers(page(Library(LINES), Order.BEFORE)) == ["a3", "a1", "a2", "a0"]


def test_equal_ones_stay_in_the_order_of_the_articles():
    same = [line(number, "قالت ", " اليوم") for number in range(30)]
    assert numbers(page(Library(same), Order.AFTER)) == [f"a{number}" for number in range(30)]


@pytest.mark.parametrize("order", Order)
def test_pages_together_are_all_lines_and_each_once(order):
    lines = [line(number, f"{number % 7} ", f" {number % 11}") for number in range(450)]
    concordance = Concordance(Library(lines))
    pages = [page(concordance, order, start) for start in (0, LINES_A_PAGE, 2 * LINES_A_PAGE)]
    assert [one.is_last for one in pages] == [False, False, True]
    assert sorted(one for each in pages for one in numbers(each)) == sorted(
        one.article_id for one in lines
    )


def test_later_pages_of_sorted_lines_read_nothing_anew():
    library = Library([line(number, "", f" {number}") for number in range(300)])
    concordance = Concordance(library)
    page(concordance, Order.AFTER)
    asked = library.asked
    page(concordance, Order.AFTER, LINES_A_PAGE)
    assert library.asked == asked
    page(concordance, Order.AFTER)
    assert library.asked == 2 * asked


def test_it_says_how_far_it_is_while_many_are_read():
    library = Library([line(number) for number in range(1_300)])
    steps = list(Concordance(library).pages("الحكومة", Order.AFTER, 0, CancelToken()))
    assert steps[:-1] == [LinesRead(500), LinesRead(1_000)]


def test_a_word_that_stands_nowhere_has_one_empty_page():
    (only,) = Concordance(Library(LINES)).pages("كتاب", Order.ARTICLE, 0, CancelToken())
    assert only == LinesPage(0, (), is_last=True)


def test_there_is_an_end_to_the_lines():
    library = Library([line(number) for number in range(200)])
    assert page(library, Order.ARTICLE, MOST_LINES) == LinesPage(MOST_LINES, (), is_last=True)


def test_reading_stops_when_it_is_not_wanted_any_more():
    library, cancel = Library([line(number) for number in range(2_000)]), CancelToken()
    steps = Concordance(library).pages("الحكومة", Order.AFTER, 0, cancel)
    assert next(steps) == LinesRead(500)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(steps)


def test_all_lines_are_copied_in_the_order_that_is_shown():
    sorted_lines = sorted(LINES, key=lambda one: ["a3", "a0", "a2", "a1"].index(one.article_id))
    for order, lines in ((Order.AFTER, sorted_lines), (Order.ARTICLE, LINES)):
        made = list(Concordance(Library(LINES)).table("الحكومة", order, CancelToken()))
        assert made == [(as_table(lines), 4)]


def test_a_cell_holds_no_tab_and_no_line_end():
    table = as_table([line(0, "قال\tوزير ", " اليوم", "عنوان\nطويل")])
    assert table == "قال وزير\tالحكومة\tاليوم\tعنوان طويل\n"
