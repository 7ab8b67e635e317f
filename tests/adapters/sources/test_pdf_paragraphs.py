from dataclasses import replace

import pytest

from reader.adapters.sources.pdf_furniture import PageLines, PagePlan, plans_of
from reader.adapters.sources.pdf_paragraphs import (
    body_size_of,
    joined_text,
    paragraphs_of_pages,
)
from reader.domain.article import BlockKind
from reader.domain.messages import Message
from tests.adapters.sources.pdf_pages import line

EDGE = 40.0
FULL = "هذا سطر كامل من فقرة طويلة تملأ العمود من أوله حتى آخره"


def _full(y: float, text: str = FULL, **options):
    return line(text, y, left=EDGE, **options)


def _read(*stretches, with_headline: bool = False, body: float = 10.0):
    plans = [PagePlan((tuple(one),), (), (), ()) for one in stretches]
    return paragraphs_of_pages(plans, body, with_headline=with_headline)


def _texts(*stretches) -> list[str]:
    return [one.text for one in _read(*stretches)]


def test_a_line_that_stops_at_the_left_ends_a_paragraph():
    lines = [_full(700), line("نهاية الفقرة.", 685), _full(670), _full(655)]
    assert _texts(lines) == [f"{FULL} نهاية الفقرة.", f"{FULL} {FULL}"]


def test_a_wider_gap_begins_a_paragraph():
    lines = [_full(700), _full(685), _full(660), _full(645), _full(630)]
    assert len(_texts(lines)) == 2


def test_an_indented_line_begins_a_paragraph():
    lines = [_full(700), _full(685), _full(670, right=380.0), _full(655)]
    assert len(_texts(lines)) == 2


def test_a_line_in_the_middle_of_a_sentence_that_is_a_little_short_goes_on():
    lines = [_full(700), line("سطر قصير قليلا ينقصه", 685, left=EDGE + 60), _full(670)]
    assert len(_texts(lines)) == 1


def test_a_paragraph_goes_on_overleaf():
    assert len(_texts([_full(700), _full(685)], [_full(700), line("وتنتهي.", 685)])) == 1
    ended = f"{FULL[:-2]} ."
    assert len(_texts([_full(700), _full(685, ended)], [_full(700)])) == 2


def test_what_stands_at_the_edges_waits_until_the_paragraph_is_whole():
    lines = (_full(700), _full(685))
    note = line("(1) حاشية صغيرة.", 60, size=7)
    furniture = ((line("3", 30), Message("Pdf", "a page's number")),)
    plans = [
        PagePlan((lines,), furniture, (note,), (False,)),
        PagePlan(((_full(700), line("وتنتهي هنا.", 685)),), (), (), ()),
    ]
    found = paragraphs_of_pages(plans, 10.0, with_headline=False)
    assert [one.kind for one in found] == [None, BlockKind.FOOTNOTE, BlockKind.FURNITURE]
    assert found[0].text.endswith("وتنتهي هنا.")


def test_large_lines_are_headings_and_the_largest_first_is_the_headline():
    lines = [
        line("عنوان كبير في سطرين", 760, size=18),
        line("وهذه بقيته", 736, size=18),
        _full(700),
        line("انتهى.", 685),
        line("عنوان فرعي", 660, size=13),
        _full(640),
    ]
    kinds = [one.kind for one in _read(lines, with_headline=True)]
    assert kinds == [BlockKind.HEADLINE, None, BlockKind.SUBHEAD, None]
    assert _read(lines, with_headline=True)[0].text == "عنوان كبير في سطرين وهذه بقيته"
    assert BlockKind.HEADLINE not in [one.kind for one in _read(lines)]


def test_bullets_and_numbers_begin_items():
    lines = [line("• بند أول", 700), line("• بند ثان", 685), line("3. بند ثالث", 670)]
    found = _read(lines)
    assert [one.kind for one in found] == [BlockKind.LIST_ITEM] * 3
    assert found[0].text == "بند أول"


def test_rows_of_several_cells_are_a_table():
    row = replace(line("الشهر السفن", 700), cells=("الشهر", "السفن"))
    found = _read([row, replace(row, y=685), _full(660)])
    assert [one.kind for one in found] == [BlockKind.TABLE, BlockKind.TABLE, None]
    assert found[0].text == "الشهر | السفن"
    assert _read([row, _full(680)])[0].kind is None


def test_a_latin_word_that_was_cut_is_put_together():
    assert joined_text(["the depart-", "ment said"]) == "the department said"
    assert joined_text(["the North-", "South road"]) == "the North- South road"
    assert joined_text(["قال -", "ثم سكت"]) == "قال - ثم سكت"


def test_the_size_of_most_letters_is_that_of_the_text():
    assert body_size_of([line("عنوان", 700, size=20), _full(680), _full(660)]) == 10.0
    assert body_size_of([]) == 0.0


def _page(number: int, *, header: str = "صحيفة النخيل", foot: str = "{}") -> PageLines:
    lines = [line(header, 800)] if header else []
    lines += [_full(760 - at * 15, f"{FULL} {number} {at}") for at in range(20)]
    if foot:
        lines.append(line(foot.format(number), 30))
    return PageLines((tuple(lines),), 30.0, 800.0)


def _left_out(pages, neighbours=()):
    plans = plans_of(pages, neighbours, 10.0)
    return [[one.text for one, _ in plan.furniture] for plan in plans]


def test_what_stands_on_several_pages_at_one_height_is_left_out():
    assert _left_out([_page(number) for number in (1, 2, 3)]) == [
        ["صحيفة النخيل", str(number)] for number in (1, 2, 3)
    ]


@pytest.mark.parametrize("foot", ["— {} —", "صفحة {}", "{} / 40", "Page {} of 40", "[{}]"])
def test_numbers_of_pages_are_seen_in_many_guises(foot):
    pages = [_page(number, header="", foot=foot) for number in (8, 9, 10)]
    assert _left_out(pages) == [[foot.format(number)] for number in (8, 9, 10)]


def test_neighbours_tell_what_is_repeated():
    assert _left_out([_page(5)], [_page(6), _page(7)])[0] == ["صحيفة النخيل", "5"]


def test_lines_of_the_text_that_stand_at_the_edge_stay():
    assert _left_out([_page(number, header="", foot="") for number in (1, 2, 3)]) == [[], [], []]
    assert _left_out([_page(1)]) == [[]]


def test_small_type_with_a_number_at_the_foot_is_a_note():
    text = (*(_full(700 - at * 15) for at in range(9)), line("(1) حاشية.", 50, size=8))
    (plan,) = plans_of([PageLines((text,), 50.0, 700.0)], [], 10.0)
    assert [one.text for one in plan.notes] == ["(1) حاشية."]
    small = (*text[:-1], line("بلا رقم في أولها.", 50, size=8))
    (plan,) = plans_of([PageLines((small,), 50.0, 700.0)], [], 10.0)
    assert not plan.notes
