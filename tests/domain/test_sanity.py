"""Loops and copies."""

import pytest

from reader.domain.sanity import find_loop, is_copied


@pytest.mark.parametrize(
    "target",
    [
        "the the the the the the",
        "He said that he said that he said that he said that he",
        "It is in the north of it, in the north of it, in the north of it.",
        "see ://://://://://://://://",
        "A man, of the of the of the of the",
    ],
)
def test_a_target_that_repeats_itself_is_a_loop(target):
    span = find_loop(target, "قال الوزير شيئا")
    assert span is not None
    assert span.of(target).strip()


@pytest.mark.parametrize(
    "target",
    [
        "",
        "Very, very good.",
        "No, no, no, he said.",
        "The president of the party of the centre of the country spoke.",
        "It cost 10000000000000 pounds.",
        "one two one two",
    ],
)
def test_ordinary_repetition_is_no_loop(target):
    assert find_loop(target, "قال") is None


def test_what_the_source_repeats_may_be_repeated():
    assert find_loop("no no no no no", "لا لا لا لا لا") is None
    assert find_loop("no no no no no", "لا أعرف") is not None


def test_arabic_in_place_of_a_translation_is_a_copy():
    assert is_copied("وصل الوفد إلى القاهرة.", "وصل الوفد إلى القاهرة.")
    assert not is_copied("وصل الوفد إلى القاهرة.", "The delegation reached Cairo.")
    assert not is_copied("نشر #غزة_الآن", "He posted #غزة_الآن")
    assert not is_copied("BBC News", "BBC News")
    assert not is_copied("وصل", "")
