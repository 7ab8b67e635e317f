import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.reading_time import WORDS_A_MINUTE, minutes_left


@pytest.mark.parametrize(
    ("words", "progress", "minutes"),
    [
        (0, 0.0, 0),
        (1, 0.0, 1),
        (WORDS_A_MINUTE, 0.0, 1),
        (WORDS_A_MINUTE + 1, 0.0, 2),
        (880, 0.0, 8),
        (880, 0.5, 4),
        (880, 1.0, 0),
        (880, 7.0, 0),
        (880, -1.0, 8),
    ],
)
def test_what_is_left_is_said_in_whole_minutes(words, progress, minutes):
    assert minutes_left(words, progress) == minutes


@given(st.integers(0, 10**7), st.floats(0, 1), st.floats(0, 1))
def test_who_read_more_has_less_to_read(words, one, other):
    less, more = sorted((one, other))
    assert minutes_left(words, more) <= minutes_left(words, less)
