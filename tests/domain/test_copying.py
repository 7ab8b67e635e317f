"""Segments that need no engine."""

from reader.domain.copying import copied


def test_digits_and_marks_take_the_shape_of_the_target():
    target, alignment = copied("١٢٣٤، ٣٫٥؟ 😀", "en")
    assert target == "1234, 3.5? 😀"
    assert [link.target.of(target) for link in alignment] == ["1234", "3.5", "😀"]


def test_an_address_stays_as_it_is():
    assert copied("https://a.example/ب", "nl")[0] == "https://a.example/ب"
