from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.pdf_parts import (
    parts_of,
    sensible_author,
    sensible_date,
    sensible_title,
)
from reader.adapters.sources.pdf_quality import is_damaged, is_doubtful
from reader.domain.article import Part
from tests.domain.dialect_samples import DIALECT, STANDARD


def _part(pages: int, outline: list[tuple[str, int]], wanted: int) -> Part:
    part = parts_of(pages, outline, wanted).part
    assert part is not None
    return part


def test_a_short_file_is_one_part():
    found = parts_of(25, [], 3)
    assert (found.start, found.end, found.part) == (0, 25, None)


@given(st.integers(26, 5_000), st.integers(-3, 400))
def test_parts_tile_a_long_file(pages: int, wanted: int):
    count = _part(pages, [], wanted).count
    ranges = [parts_of(pages, [], number) for number in range(count)]
    assert ranges[0].start == 0
    assert ranges[-1].end == pages
    assert all(one.end == other.start for one, other in pairwise(ranges))
    assert all(10 <= one.end - one.start <= 20 for one in ranges)
    assert _part(pages, [], 0).names[0] == f"1–{ranges[0].end}"


def test_chapters_of_a_sensible_length_are_the_parts():
    outline = [("مقدمة", 2), ("الميناء\n القديم", 20), ("الخاتمة", 44)]
    found = parts_of(60, outline, 2)
    assert (found.start, found.end) == (20, 44)
    assert _part(60, outline, 2).names == ("1–2", "مقدمة", "الميناء القديم", "الخاتمة")


@pytest.mark.parametrize(
    "outline",
    [
        [("واحد", 0)],
        [("ب", 30), ("أ", 5)],
        [("أ", 0), ("ب", 99_999)],
        [("أ", 0), ("ب", 1)],
        [("أ", -1), ("ب", 20)],
    ],
)
def test_an_outline_that_does_not_fit_is_passed_over(outline):
    assert _part(100, outline, 0).names[0] == "1–20"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("تقرير عن المياه", "تقرير عن المياه"),
        ("Microsoft Word - report.docx", ""),
        ("report_final2.indd", ""),
        ("Untitled", ""),
        ("Document1", ""),
        ("C:\\Users\\hp\\Desktop\\x", ""),
        ("https://example.org/a", ""),
        ("  A  Report\non Water ", "A Report on Water"),
        ("", ""),
        ("123", ""),
    ],
)
def test_titles_of_properties(given, kept):
    assert sensible_title(given) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [("سلمى العطار", "سلمى العطار"), ("user", ""), ("HP", ""), ("admin 2", ""), ("a@b.org x", "")],
)
def test_authors_of_properties(given, kept):
    assert sensible_author(given) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("D:20240317120000+03'00'", "2024-03-17"),
        ("2024-03-17", "2024-03-17"),
        ("D:20241399", ""),
        ("soon", ""),
    ],
)
def test_dates_of_properties(given, kept):
    assert sensible_date(given) == kept


@pytest.mark.parametrize("text", STANDARD)
def test_real_texts_are_whole(text):
    assert not is_damaged([text] * 3)


@pytest.mark.parametrize(
    "text",
    [
        "أعلن ت ھ ئ ة الموان ئ صباح الأحد أن م ن اء القط ن است أن ف العم ل بعد عام ن م",
        "اV8Uا 6TSا RQ رL بF أولن NM اLوء Zب وأو[ اء ?ا اcbا ن ا!dlف gh iاض وgk8ا nm ص qrا",
        "\ue012\ue013 \ue055\ue077 وصل \ue012\ue055 القطار \ue044\ue012",
        "ةئيه ةنيدم ةسردم ةفاضإ ةيلحم ةعماج ةكرش ىلإ ىلع ةقباسلا ةليلقلا ةنسلا ةديدج",
    ],
)
def test_texts_of_broken_layers_are_damaged(text):
    assert is_damaged([text] * 6)


SIGNS = "ارتفع السعر 17 % إلى 5 US$ و 3 $ و50% بحسب x.org/a%20b."


@pytest.mark.parametrize("text", [*STANDARD, SIGNS])
def test_real_texts_raise_no_doubt(text):
    assert not is_doubtful([text] * 6)


@pytest.mark.parametrize(
    "text",
    [
        "بلغت كلفته '.%$ مليون دولار، وإن H$` عاملاً لم يتسلموا عقودهم.",
        "وأغلق ت مدرستان من أصل أربع مدارس، وهاجر ثل ث الأسر، ورجع ت إلى الواحة.",
    ],
)
def test_torn_words_and_signs_for_digits_raise_doubt(text):
    assert is_doubtful([text])
    assert not is_damaged([text])


def test_dialect_is_not_taken_for_damage():
    assert not is_damaged(DIALECT)
    assert not any(is_damaged(DIALECT[at : at + 5]) for at in range(0, 20, 5))


def test_few_words_are_not_judged():
    assert not is_damaged(["ئ ت ن"])
    assert not is_damaged([])
