"""What number words come to."""

from decimal import Decimal

import pytest

from reader.domain.number_words import plain, spelled, value_of


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("حضر ألف وخمسمئة شخص", "1500"),
        ("حوالي 15 ألفا من الطيور", "15000"),
        ("بلغ مليونين ونصف المليون", "2500000"),
        ("خسروا نصف مليون", "500000"),
        ("القمة التاسعة والعشرين", "29"),
        ("سِتَّةَ عَشَرَ عاماً", "16"),
        ("لليلة المئتين", "200"),
        ("ثلاثمائة وخمسة وأربعون", "345"),
        ("مئة ألف", "100000"),
        ("بثمانمئة دولار", "800"),
        ("3.5 مليار", "3500000000"),
        ("twenty-five thousand", "25000"),
        ("three hundred and sixteen", "316"),
    ],
)
def test_a_run_of_number_words_is_added_up(text, whole):
    (found,) = spelled(text)
    assert found.whole == whole
    assert whole in found.values


def test_the_parts_of_a_run_count_by_themselves_too():
    (found,) = spelled("بين عشرة وعشرين")
    assert {"10", "20"} <= found.values
    assert found.words == 2


def test_a_decade_may_be_any_century_s():
    (found,) = spelled("في التسعينيات")
    assert {"90", "1990"} <= found.values


@pytest.mark.parametrize("text", ["25 في المئة", "25 بالمائة", "غادر الوفد القاهرة", "12 و30", ""])
def test_a_percentage_and_plain_words_are_no_number_words(text):
    assert spelled(text) == []


def test_digits_mean_what_their_separators_say():
    assert [value_of(one) for one in ("1,234", "3.5", "12", "1.2.3")] == [
        1234,
        Decimal("3.5"),
        12,
        None,
    ]
    assert [plain(Decimal(one)) for one in ("1500.00", "2.50", "1E+3", "0.0")] == [
        "1500",
        "2.5",
        "1000",
        "0",
    ]
