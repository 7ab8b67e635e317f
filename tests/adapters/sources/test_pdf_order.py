import pytest

from reader.adapters.sources.pdf_glyphs import Glyph, folded_form, upright
from reader.adapters.sources.pdf_order import (
    MIRRORED,
    cells_of,
    ligatures_turned,
    line_text,
    runs_right_to_left,
    turned_brackets,
)

SIZE = 10.0


def glyphs(seen: str, *, real_spaces: bool = True, size: float = SIZE) -> list[Glyph]:
    """Return the glyphs of a line as it is seen from the left, half an em each."""
    found = []
    for place, char in enumerate(seen):
        left = place * size / 2
        if char != " " or real_spaces:
            found.append(
                Glyph(char, left, left + size / 2, left, 700.0, left + size / 4, size, place)
            )
    return found


def read(seen: str, **options) -> str:
    return line_text(glyphs(seen, **options), right_to_left=True)


def test_a_line_is_read_from_the_right():
    assert read("ةسردملا تحتف") == "فتحت المدرسة"


def test_the_order_of_the_stream_does_not_matter():
    seen = glyphs("ةسردملا تحتف")
    assert line_text(seen[::-1], right_to_left=True) == "فتحت المدرسة"
    assert line_text(seen[5:] + seen[:5], right_to_left=True) == "فتحت المدرسة"


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Port Track 3 ماظن", "نظام Port Track 3"),
        ("رالود 48.5 ةفلكب", "بكلفة 48.5 دولار"),
        ("ماع 12/3/2026 خيراتب", "بتاريخ 12/3/2026 عام"),
        ("2009-2026 ةدم", "مدة 2026-2009"),
        ("17% ةبسنب", "بنسبة 17%"),
        ("%17 ةبسنب", "بنسبة 17%"),
        ("5G ةكبش", "شبكة 5G"),
        ("35 28 مقر", "رقم 28 35"),
        ("٢٠٢٦ ماع", "عام ٢٠٢٦"),
        ("نوناك2", "2 كانون"),
        ("م20", "20م"),
        ("ينورتكل إ ماظن", "نظام إلكتروني"),
        ("نإ ا\u064b لماع", "عاملاً إن"),
    ],
)
def test_words_and_numbers_from_the_left_stand_in_their_place(seen: str, meant: str):
    assert read(seen) == meant


def test_a_gap_is_a_space_where_the_file_has_none():
    assert read("ةسردملا تحتف", real_spaces=False) == "فتحت المدرسة"


def test_an_arabic_word_in_an_english_line_is_read_from_the_right():
    seen = glyphs("the word باتك ريبك means")
    assert line_text(seen, right_to_left=False) == "the word كبير كتاب means"


def test_marks_go_to_the_letter_that_they_stand_over():
    letters = glyphs("بتك")
    mark = Glyph("\u064e", 11.0, 13.0, 11.0, 704.0, 12.0, SIZE, 9)
    assert line_text([mark, *letters], right_to_left=True) == "ك\u064eتب"


def _ligature(text: str, left: float, start: int) -> list[Glyph]:
    return [
        Glyph(char, left, left + 5, left, 700.0, left + 2.5, SIZE, start + at)
        for at, char in enumerate(text)
    ]


def test_letters_of_a_ligature_that_came_turned_are_put_right():
    # إلى and في, each with a ligature at its left end whose letters came turned.
    line = [*_ligature("ىل", 0, 0), *glyphs("إ")]
    line[-1] = line[-1]._replace(left=5.0, right=10.0, x=5.0, middle=7.5)
    assert ligatures_turned(line)
    assert line_text(line, right_to_left=True, turned=True) == "إلى"
    assert line_text(_ligature("يف", 0, 0), right_to_left=True, turned=True) == "في"
    assert line_text(_ligature("في", 0, 0), right_to_left=True, turned=False) == "في"


def test_letters_show_themselves_how_a_ligature_came():
    assert line_text(_ligature("لا", 0, 0), right_to_left=True, turned=True) == "لا"
    assert line_text(_ligature("ال", 0, 0), right_to_left=True, turned=True) == "لا"
    assert line_text(_ligature("ffi", 0, 0), right_to_left=False) == "ffi"


def test_stretched_words_lose_what_fills_them_and_abbreviations_keep_it():
    assert read("ةــسردملا") == "المدرسة"
    assert read("ـه 1447") == "1447 هـ"


def test_final_letters_end_words():
    assert read("مويلاةنيدملا") == "المدينة اليوم"
    assert read("ة نيدملا") == "المدينة"


def test_turned_brackets_are_seen_by_the_spaces_beside_them():
    assert turned_brackets(["قال: »لم نعرف« ثم خرج )أمس("])
    assert not turned_brackets(["قال: «لم نعرف» ثم خرج (أمس)"])
    assert "»لم نعرف«".translate(MIRRORED) == "«لم نعرف»"


def test_wide_gaps_part_cells():
    row = glyphs("أ        ب", real_spaces=False)
    assert [[one.text for one in cell] for cell in cells_of(row, 2.0)] == [["أ"], ["ب"]]


def test_a_line_without_letters_is_read_as_the_page_is():
    assert runs_right_to_left(glyphs("12"), otherwise=True)
    assert not runs_right_to_left(glyphs("12"), otherwise=False)
    assert not runs_right_to_left(glyphs("BBC ب"))


@pytest.mark.parametrize(
    ("char", "meant"),
    [
        ("ﻻ", "لا"),
        ("ﺔ", "ة"),
        ("ﷲ", "الله"),
        ("ﷺ", "ﷺ"),
        ("½", "½"),
        ("²", "²"),
        ("ﬁ", "fi"),
        ("\u00a0", " "),
        ("\x03", ""),
        ("\u200f", ""),
        ("\ufffd", "\ufffd"),
        ("\uf0b7", "•"),
        ("\ue123", "\ue123"),
        ("ک", "ک"),
        ("\u200c", "\u200c"),
    ],
)
def test_characters_are_folded_to_what_is_read(char: str, meant: str):
    assert folded_form(char) == meant


def _placed(char, x, y, matrix=(1.0, 0.0, 0.0, 1.0), size=10.0):
    return char, (x, y, x + 5, y + 8), (x, y), size, matrix


def test_a_stamp_across_the_page_and_dust_are_left_out():
    page = [_placed(char, at * 6.0, 100.0) for at, char in enumerate("نص")]
    stamp = [_placed("x", 50.0, 50.0, (0.7, 0.7, -0.7, 0.7))]
    dust = [_placed("y", 5.0, 5.0, size=0.2), _placed("z", float("nan"), 5.0)]
    assert [one.text for one in upright(page + stamp + dust)] == ["ن", "ص"]


def test_a_page_that_was_turned_is_turned_back():
    lying = [
        _placed(char, 100.0, 300.0 + at * 6, (0, 1.0, -1.0, 0)) for at, char in enumerate("سن")
    ]
    found = upright(lying)
    assert [one.text for one in found] == ["س", "ن"]
    assert found[1].left > found[0].left
    assert found[0].y == found[1].y


def test_a_page_without_glyphs_has_none():
    assert upright([]) == []
    assert line_text([], right_to_left=True) == ""
