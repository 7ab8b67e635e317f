from reader.adapters.sources.pdf_columns import columns_of
from reader.adapters.sources.pdf_lines import fragments_of, lines_of, pieces_of, text_lines
from tests.adapters.sources.pdf_pages import page_of

RIGHT, LEFT, PITCH = 500.0, 240.0, 15.0
FULL = "كلمات تملأ العمود من أوله إلى آخره كله"


def _texts(glyphs, *, right_to_left=True) -> list[list[str]]:
    stretches = columns_of(pieces_of(fragments_of(glyphs)), right_to_left=right_to_left)
    return [
        [one.text for one in text_lines(lines_of(stretch), page_right_to_left=True, turned=True)]
        for stretch in stretches
    ]


def _column(name: str, right: float, top: float, count: int = 6):
    return [(f"{name} {at} {FULL}", right, top - at * PITCH) for at in range(count)]


def test_the_right_column_comes_first():
    page = page_of(*_column("يسار", LEFT, 700), *_column("يمين", RIGHT, 700))
    found = _texts(page)
    assert [len(stretch) for stretch in found] == [6, 6]
    assert found[0][0].startswith("يمين 0")
    assert found[1][5].startswith("يسار 5")


def test_in_a_language_from_the_left_the_left_column_comes_first():
    page = page_of(*_column("يسار", LEFT, 700), *_column("يمين", RIGHT, 700))
    assert _texts(page, right_to_left=False)[0][0].startswith("يسار 0")


def test_lines_beside_each_other_need_not_be_level():
    page = page_of(*_column("يمين", RIGHT, 700), *_column("يسار", LEFT, 692))
    assert [stretch[0][:4] for stretch in _texts(page)] == ["يمين", "يسار"]


def test_a_headline_across_the_page_is_read_before_the_columns():
    headline = ("عنوان " * 14, RIGHT, 730.0)
    foot = ("خاتمة " * 14, RIGHT, 590.0)
    page = page_of(headline, *_column("يمين", RIGHT, 700), *_column("يسار", LEFT, 700), foot)
    found = _texts(page)
    assert [stretch[0][:4] for stretch in found] == ["عنوا", "يمين", "يسار", "خاتم"]


def test_three_columns_are_read_one_after_the_other():
    page = page_of(*_column("أول", 740, 700), *_column("ثان", 500, 700), *_column("ثالث", 260, 700))
    assert [stretch[0].split()[0] for stretch in _texts(page)] == ["أول", "ثان", "ثالث"]


def test_the_columns_of_a_table_are_no_columns_of_text():
    rows = [
        (cell, right, 700 - at * PITCH)
        for at in range(8)
        for cell, right in (("شباط", 500), ("12", 300))
    ]
    assert len(_texts(page_of(*rows))) == 1


def test_a_page_of_one_column_stays_whole():
    page = page_of(*((f"{at} {FULL} {FULL}", RIGHT, 700 - at * PITCH) for at in range(20)))
    assert [len(stretch) for stretch in _texts(page)] == [20]


def test_an_empty_page_has_no_columns():
    assert columns_of([], right_to_left=True) == []


def test_words_that_the_stream_scatters_make_one_line():
    page = page_of(("وصل القطار", 500, 700), ("المحطة مساء", 424, 700), ("إلى ", 444, 700))
    assert _texts(page) == [["وصل القطار إلى المحطة مساء"]]
