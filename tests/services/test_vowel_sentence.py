import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.domain.vowelled_text import TashkilDial
from reader.domain.vowelling import MARKS, has_marks
from reader.services.cancel import Cancelled, CancelToken
from reader.services.vowel_sentence import ToVowel, vowelled_sentence, vowelled_sentences
from tests.eval.lemmas import look_up

SENTENCE = "أكد الرئيس بكين أن الرجل قُتل في 2024 🙂 NATO."


def shown(sentence, dial, names=()):
    return vowelled_sentence(look_up(), sentence, dial, names)


def test_off_shows_the_original():
    made = shown(SENTENCE, TashkilDial.OFF)
    assert made.text == SENTENCE
    assert made.index == tuple(range(len(SENTENCE) + 1))


def test_all_vowels_every_word_but_names():
    place = SENTENCE.index("بكين")
    made = shown(SENTENCE, TashkilDial.ALL, (Span(place, place + 4),))
    words = made.text.split()
    assert words[0] == "أَكَّدَ"
    assert "بكين" in words
    assert words[-2:] == ["🙂", "NATO."]
    assert all(has_marks(word) for word in words if word[0] in "أرال")


def test_an_unknown_name_is_not_vowelled():
    assert shown("زار سامبيسا", TashkilDial.ALL).text.endswith(" سامبيسا")


def test_only_what_would_be_misread_is_marked_in_between():
    sentence = "نُشر في الجريدة أن الوزير حذر من الحرب"
    some = shown(sentence, TashkilDial.AMBIGUOUS).text
    full = shown(sentence, TashkilDial.ALL).text

    def marks(text):
        return sum(char in MARKS for char in text)

    assert marks(sentence) <= marks(some) < marks(full) / 2


def test_a_passive_is_marked_in_between():
    made = shown("قتل خمسة جنود في انفجار قنبلة", TashkilDial.AMBIGUOUS).text
    assert made.split()[0].startswith("قُتِ")


@pytest.mark.parametrize("dial", TashkilDial)
@settings(max_examples=20)
@given(sentence=st.text("وبلامدرسةتهني عِ🙂a2،\u200fـ", max_size=40))
def test_the_way_back_gives_the_original(dial, sentence):
    made = shown(sentence, dial)
    assert len(made.index) == len(made.text) + 1
    assert made.index[-1] == len(sentence)
    assert all(made.text[made.shown(n)] == sentence[n] for n in range(len(sentence)))


def requests(count):
    return [ToVowel(SegmentId(f"s{n}"), f"كتب الولد {n}") for n in range(count)]


def test_sentences_are_vowelled_in_order_a_few_at_a_time():
    asked = [*requests(7), ToVowel(SegmentId("n"), "وصل روته", (Span(4, 8),))]
    made = list(vowelled_sentences(look_up(), asked, TashkilDial.ALL, CancelToken()))
    assert [len(some) for some in made] == [6, 2]
    flat = [one for some in made for one in some]
    assert [one.request for one in flat] == asked
    assert {one.dial for one in flat} == {TashkilDial.ALL}
    assert flat[0].shown == shown("كتب الولد 0", TashkilDial.ALL)
    assert flat[-1].shown.text.endswith(" روته")


def test_vowelling_stops_between_two_sentences():
    cancel = CancelToken()
    work = vowelled_sentences(look_up(), requests(20), TashkilDial.ALL, cancel)
    next(work)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(work)


def test_a_passive_of_the_present_is_marked_and_an_imperative_is_none():
    assert shown("يقال إن الحرب انتهت", TashkilDial.AMBIGUOUS).text.startswith("يُق")
    assert "خُ" not in shown("خذ الكتاب", TashkilDial.AMBIGUOUS).text
    assert "تَج" not in shown("ينتج المصنع السيارات", TashkilDial.AMBIGUOUS).text
