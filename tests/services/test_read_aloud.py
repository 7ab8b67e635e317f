from hypothesis import given
from hypothesis import strategies as st

from reader.domain.span import Span
from reader.domain.vowelling import bare, has_marks
from reader.domain.words import words
from reader.services.read_aloud import ToSay, as_written, with_vowels
from tests.eval.lemmas import look_up

SENTENCE = "وأضاف المدير، في 2027، أن الموقع https://www.example.com/a?b=1 مفتوح 😀 ـ «NATO»."


def marked(spoken):
    """Return what is marked, in the order in which a voice would be at it."""
    found: list[Span] = []
    for at in range(len(spoken.text)):
        mark = spoken.mark_at(at)
        if mark is not None and (not found or found[-1] != mark):
            found.append(mark)
    return [mark.of(spoken.sentence) for mark in found]


def test_an_address_is_said_by_its_host_and_marked_as_one():
    spoken = as_written(SENTENCE)
    assert "الموقع example.com مفتوح" in spoken.text
    assert "http" not in spoken.text
    assert "https://www.example.com/a?b=1" in marked(spoken)


def test_pictures_tatweel_and_direction_marks_are_passed_over():
    spoken = as_written("\u2067قال\u2069 الســيد 😀 لا_أحد #وسم")
    assert spoken.text == "قال السيد  لا أحد  وسم"
    assert marked(spoken)[:2] == ["قال", "الســيد"]


def test_every_word_is_marked_in_its_order():
    assert marked(as_written(SENTENCE)) == [
        *("وأضاف", "المدير", "في", "2027", "أن", "الموقع"),
        *("https://www.example.com/a?b=1", "مفتوح", "NATO"),
    ]


def test_the_words_of_a_vowelled_sentence_are_those_of_the_page():
    spoken = with_vowels(look_up(), ToSay(SENTENCE))
    assert spoken.text.split()[0] == "وَأَضَافَ"
    assert spoken.sentence == SENTENCE
    assert marked(spoken) == marked(as_written(SENTENCE))


def test_a_name_is_said_with_the_vowels_of_the_glossary():
    text = "زار بوتين مدينة الإسكندرية"
    name = Span(4, 9)
    spoken = with_vowels(look_up(), ToSay(text, ((name, "بُوتِين"),)))
    assert spoken.text.split()[1] == "بُوتِين"
    assert has_marks(spoken.text.split()[2])
    assert marked(spoken) == text.split()


def test_a_name_in_another_spelling_keeps_its_own_letters():
    text = "زار بوتن موسكو"
    spoken = with_vowels(look_up(), ToSay(text, ((Span(4, 8), "بُوتِين"),)))
    assert bare(spoken.text) == text


def test_going_on_begins_with_the_word_that_was_being_said():
    spoken = as_written("قال الوزير إن الخطة جاهزة")
    rest, start = spoken.rest(Span(4, 10))
    assert rest == "الوزير إن الخطة جاهزة"
    assert spoken.mark_at(start) == Span(4, 10)
    assert spoken.rest(None) == (spoken.text, 0)


def test_a_line_of_signs_says_nothing():
    assert as_written("* * * 😀").text == ""
    assert as_written("* * *").rest(None) == ("", 0)


@given(st.text(alphabet="اَ لـ😀1.a#/:@\u2067\u2069«", max_size=40))
def test_every_mark_is_a_part_of_the_sentence_and_never_goes_back(sentence):
    spoken = as_written(sentence)
    places = [spoken.mark_at(at) for at in range(len(spoken.text))]
    starts = [mark.start for mark in places if mark is not None]
    assert starts == sorted(starts)
    assert all(mark.end <= len(sentence) for mark in places if mark is not None)
    assert len(spoken.index) == len(spoken.text) + 1
    for word in words(sentence):
        assert any(mark.start <= word.start and word.end <= mark.end for mark in spoken.marks)
