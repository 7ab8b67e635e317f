import pytest

from reader.domain.language import ARABIC, Direction, LanguagePair, direction_of


@pytest.mark.parametrize("language", ["ar", "AR", "ar-EG", "fa", "ur", "ckb", "he"])
def test_languages_in_arabic_or_hebrew_script_run_right_to_left(language):
    assert direction_of(language) is Direction.RTL


@pytest.mark.parametrize("language", ["en", "nl", "und", "", "arz-none", "arc"])
def test_all_others_run_left_to_right(language):
    assert direction_of(language) is Direction.LTR


def test_a_pair_is_written_with_a_hyphen():
    assert str(LanguagePair(ARABIC, "nl")) == "ar-nl"
