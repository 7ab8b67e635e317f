"""No sentence makes a check slow: time grows with its length, not with its square."""

import pytest

from reader.domain.check_length import check_length
from reader.domain.check_negation import check_negation
from reader.domain.check_numbers import check_numbers
from reader.domain.check_punctuation import check_punctuation
from reader.domain.check_repeats import check_repeats
from reader.domain.check_source import check_source, signs_of_a_machine
from reader.domain.check_units import check_units
from reader.domain.check_untranslated import check_untranslated
from reader.domain.quantities import quantities
from tests.domain.test_linear_time import PATTERNS, _grows_too_fast

MORE = {
    "number words": ("", "ثلاثة، ", "ب"),
    "digits among words": ("", "3 ثلاثة ", "ب"),
    "English numbers": ("ب", "three, ", "b"),
    "negations": ("", "لا ", "ب"),
    "capitals": ("ب", "Abc Def. ", "b"),
    "Latin among digits": ("ب", "ab 1234 ", "ب"),
    "quotation marks": ("ب", "«", "ب"),
    "typewriter quotes with words": ("ب", '"ab', "ب"),
    "brackets that close": ("ب", ")", "ب"),
    "centuries": ("", "القرن ثلاثة، ", "ب"),
}
CHECKS = {
    one.__name__: one
    for one in (
        check_numbers, check_units, check_negation, check_untranslated, check_repeats,
        check_punctuation, check_length,
    )
}  # fmt: skip


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_time_grows_with_the_sentence_and_not_with_its_square(name, language):
    check = CHECKS[name]

    def run(text: str) -> None:
        quantities.cache_clear()
        check(f"ب {text}", f"{text} b 7", language)

    chosen = MORE if language == "nl" else MORE | PATTERNS
    assert [about for about, one in chosen.items() if _grows_too_fast(run, one)] == []


@pytest.mark.parametrize("check", [check_source, signs_of_a_machine])
def test_marks_on_the_source_are_linear_too(check):
    chosen = MORE | PATTERNS
    assert [about for about, one in chosen.items() if _grows_too_fast(check, one)] == []
