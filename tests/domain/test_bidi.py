import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.bidi import base_direction, first_strong, is_balanced, isolate, strip_isolates
from reader.domain.language import Direction

LTR, RTL = Direction.LTR, Direction.RTL
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
CONTROLLED = st.text(st.sampled_from(f"اب aB1.{LRI}{RLI}{FSI}{PDI}\u202b\u202c"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال NATO", RTL),
        ("NATO قال", LTR),
        ("  123 «قال»", RTL),
        ("שלום", RTL),
        ("12 + 3 😀", None),
        ("", None),
        (f"{LRI}NATO{PDI} قال", RTL),
        (f"{RLI}قال{LRI}x{PDI}{PDI} said", LTR),
        (f"{PDI}قال", RTL),
        (f"{FSI}قال", None),
    ],
)
def test_the_first_strong_character_outside_isolates_decides(text, expected):
    assert first_strong(text) is expected


@pytest.mark.parametrize(
    ("text", "article", "expected"),
    [
        ("NATO تؤكد دعمها لليابان", RTL, RTL),
        ("The minister said this in Arabic: نعم", RTL, LTR),
        ("رئيس is the Arabic for president", LTR, LTR),
        ("قال الوزير نعم", LTR, RTL),
        ("12/5/2024", RTL, RTL),
        ("12/5/2024", LTR, LTR),
        ("قال", RTL, RTL),
    ],
)
def test_a_paragraph_keeps_the_direction_of_its_article_unless_it_is_foreign(
    text, article, expected
):
    assert base_direction(text, article) is expected


@pytest.mark.parametrize(("direction", "opener"), [(None, FSI), (LTR, LRI), (RTL, RLI)])
def test_a_run_is_wrapped_by_its_direction(direction, opener):
    assert isolate("روته", direction) == f"{opener}روته{PDI}"


def test_an_empty_run_stays_empty():
    assert isolate("") == ""


@given(CONTROLLED, st.sampled_from([None, LTR, RTL]))
def test_an_isolated_run_is_balanced_whatever_it_holds(text, direction):
    assert is_balanced(isolate(text, direction))


@given(CONTROLLED)
def test_isolating_loses_nothing_that_can_be_seen(text):
    assert strip_isolates(isolate(text)) == strip_isolates(text)


@given(CONTROLLED)
def test_nothing_around_an_isolated_run_changes_direction(text):
    assert first_strong(isolate(text) + "x") is LTR
    assert first_strong(isolate(text) + "ا") is RTL


def test_balance_counts_openers_and_closers():
    assert is_balanced(f"{LRI}a{RLI}b{PDI}{PDI}")
    assert not is_balanced(f"{PDI}{LRI}")
    assert not is_balanced(LRI)
