import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.block_language import block_languages, plain_language
from tests.domain.language_lines import LINES


@pytest.mark.parametrize(("language", "text"), LINES)
def test_a_line_is_of_the_language_that_it_plainly_is(language: str, text: str):
    found = plain_language(text)
    # Arabic that is too short, or that is all names, may go untold: it is the article's anyway.
    assert found in ({"ar", ""} if language in {"ar", ""} else {language})


def test_lines_of_another_language_are_all_told():
    others = [(language, text) for language, text in LINES if language not in {"", "ar"}]
    told = sum(plain_language(text) == language for language, text in others)
    assert len(LINES) >= 60
    assert told == len(others)


def test_a_block_of_the_articles_own_language_has_none():
    arabic = "أعلنت وزارة النقل أن الطريق سيبقى مغلقاً أمام الشاحنات حتى صباح الأحد."
    english = "The ministry said in a statement that the road would remain closed until Sunday."
    assert block_languages([arabic, english], "ar") == ["", "en"]
    assert block_languages([arabic, english], "en") == ["ar", ""]
    assert block_languages([arabic, english], "und") == ["", ""]


def test_a_huge_text_without_spaces_is_looked_at_in_no_time():
    assert plain_language("a" * 1_000_000) == ""
    assert plain_language("a@" * 500_000) == ""


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str):
    found = plain_language(text)
    assert found == "" or 2 <= len(found) <= 3
