import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.arabic import Fold, find_all, fold, folded
from reader.domain.span import Span

ARABIC = st.text(
    st.one_of(
        st.sampled_from("أإآٱاىيةهؤئءکیـ\u064b\u064e\u0651\u0670\u200c\u200f\u061cﷲﻻ٣۳ 3aAé😀«»"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("أحمد إبراهيم آل", "احمد ابراهيم ال"),
        ("مُحَمَّدٌ", "محمد"),
        ("رئيـــس", "رئيس"),
        ("جدة ومصطفى", "جدة ومصطفى"),
        ("مؤسسة شيء", "مؤسسة شيء"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("می\u200cخواهم\u200f", "میخواهم"),
        ("٢٠٢٤ NATO", "٢٠٢٤ NATO"),
        ("ا\u0654حمد", "احمد"),
    ],
)
def test_names_keep_everything_but_alefs_and_marks(written, expected):
    assert folded(written, Fold.NAMES) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("الأُسرى في جدَّة", "الاسري في جده"),
        ("مؤسسة سئل", "موسسه سيل"),
        ("ٱلکتاب ی", "الكتاب ي"),
        ("٢٠٢٤ ۲۰۲۴", "2024 2024"),
        ("ﷲ ﻻ", "الله لا"),
        ("Café ZO’N", "cafe zo'n"),
        ("«نعم»\u00a0–\u202fلا", '"نعم" - لا'),
        ("\u200fا\u061c\u2067ب\u2069\ufeff", "اب"),
    ],
)
def test_the_loose_fold_brings_spellings_together(written, expected):
    assert folded(written) == expected


@pytest.mark.parametrize("how", list(Fold))
@given(text=ARABIC)
def test_a_fold_with_an_index_is_the_same_text_as_one_without(how, text):
    assert fold(text, how).text == folded(text, how)


@pytest.mark.parametrize("how", list(Fold))
@given(text=ARABIC)
def test_every_folded_character_points_at_the_one_it_was_made_from(how, text):
    made = fold(text, how)
    assert len(made.index) == len(made.text) + 1
    assert made.index[-1] == len(text)
    assert list(made.index) == sorted(made.index)
    for position, char in enumerate(made.text):
        assert char in folded(text[made.index[position]], how)


@pytest.mark.parametrize("how", list(Fold))
@given(text=ARABIC)
def test_folding_twice_changes_nothing_more(how, text):
    once = folded(text, how)
    assert folded(once, how) == once


@given(text=ARABIC, data=st.data())
def test_the_original_of_a_folded_range_folds_to_it(text, data):
    made = fold(text)
    start = data.draw(st.integers(0, len(made.text)))
    end = data.draw(st.integers(start, len(made.text)))
    assert made.text[start:end] in folded(made.original(start, end).of(text))


def test_an_empty_range_has_an_empty_original():
    assert fold("وَقال").original(1, 1) == Span(2, 2)


def test_a_match_takes_its_harakat_along():
    text = "زار المَدْرَسَةَ أمس"
    assert [span.of(text) for span in find_all(text, "المدرسه")] == ["المَدْرَسَةَ"]


def test_a_match_takes_no_direction_mark_along():
    text = "قال محمد\u200f ثم"
    assert [span.of(text) for span in find_all(text, "محمد")] == ["محمد"]


def test_all_matches_are_found_in_order_and_apart():
    text = "ااا أآ"
    assert find_all(text, "اا") == [Span(0, 2), Span(4, 6)]


def test_a_ligature_matches_as_a_whole():
    text = "حمد ﷲ كثيرا"
    assert [span.of(text) for span in find_all(text, "لل")] == ["ﷲ"]


def test_two_matches_in_one_ligature_are_one():
    assert find_all("ﷺ", "ل") == [Span(0, 1)]


def test_a_text_folded_before_gives_the_same_matches():
    text = "رُوته وروته"
    assert find_all(fold(text), "روته", text) == find_all(text, "روته")
    assert len(find_all(text, "روته")) == 2


@pytest.mark.parametrize("needle", ["", "\u064e", "\u200f"])
def test_nothing_visible_is_found_nowhere(needle):
    assert find_all("وَقال", needle) == []


@given(text=ARABIC, data=st.data())
def test_a_piece_of_a_text_is_found_in_it(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    needle = text[start:end]
    found = find_all(text, needle)
    assert bool(found) == bool(folded(needle))
    for span in found:
        assert folded(needle) in folded(span.of(text))
        assert not (span.end < len(text) and unicodedata.combining(text[span.end]))
