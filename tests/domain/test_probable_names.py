"""Unknown words after a title are offered as names, quietly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.domain.probable_names import probable_names, spelling_skeleton

INDEX = TermIndex(
    [
        GlossaryTerm("nato", TermKind.ORGANISATION, "حلف شمال الأطلسي", ("الناتو",)),
        GlossaryTerm("rutte", TermKind.PERSON, "مارك روته"),
        GlossaryTerm("berlin", TermKind.PLACE, "برلين"),
        GlossaryTerm("pm", TermKind.TERM, "رئيس الوزراء"),
    ]
)


def names(text: str, is_known_word=None) -> list[str]:
    return [one.form for one in probable_names(text, INDEX.find(text), is_known_word)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال رئيس الوزراء السلوفاكي روبرت فيتسو إن", "روبرت فيتسو"),
        ("وأكد وزير الخارجية النرويجي السابق إسبن بارت إيدي أن", "إسبن بارت إيدي"),
        ("والأمين العام لحلف شمال الأطلسي ستولتنبرغ في", "ستولتنبرغ"),
        ("للرئيس عبد الله بن جاسم", "عبد الله بن جاسم"),
        ("المتحدث باسم الوزارة فلاد كرنيف", "فلاد كرنيف"),
    ],
)
def test_the_name_after_a_title_is_offered(text, name):
    assert names(text) == [name]


def test_a_guess_tells_its_title_and_is_never_certain():
    text = "قال الرئيس شتوب إن"
    (guess,) = probable_names(text)
    assert (guess.title.of(text), guess.span.of(text), guess.form) == ("الرئيس", "شتوب", "شتوب")
    assert not guess.certain


@pytest.mark.parametrize(
    "text",
    [
        "وقال الرئيس إن الوضع خطير",
        "قال الأمين العام مارك روته",
        "وصل الرئيس، شتوب معه",
        "وصل الرئيس",
        "رئيس الوزراء الياباني",
        "زار الرئيس برلين",
        "الرئيس NATO",
        "الرئيس بن",
        "",
    ],
)
def test_these_are_no_guesses(text):
    assert names(text) == []


def test_a_dictionary_ends_the_name_and_keeps_ordinary_words_out():
    known = {"للصحفيين", "مدينة"}
    assert names("قال الرئيس شتوب للصحفيين", known.__contains__) == ["شتوب"]
    assert names("زار الرئيس مدينة", known.__contains__) == []


def test_two_guesses_in_one_sentence():
    assert names("التقى الرئيس شتوب الملك فريدريك") == ["شتوب", "فريدريك"]


def test_vowels_do_not_tell_spellings_of_a_foreign_name_apart():
    assert len({spelling_skeleton(form) for form in ("روته", "روتي", "روت")}) == 1
    assert spelling_skeleton("شتوب") != spelling_skeleton("شتاين")
    assert spelling_skeleton("آي") == "اي"


@given(st.text(max_size=50))
def test_any_text_after_a_title_is_survived(text):
    whole = f"الرئيس {text}"
    for one in probable_names(whole):
        assert one.span.of(whole) == one.form
        assert one.title.end <= one.span.start


def ordinary(word: str) -> bool:
    return word in {"المغربي", "المياه", "خارجية", "القرار", "المحلي", "المدينة"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال وزير المياه أحمد سالم", "أحمد سالم"),
        ("والتقى وزير خارجية أوستريا كلاوس", "أوستريا كلاوس"),
        ("النائب خالد الشمري القرار", "خالد الشمري"),
        ("الدكتور فيليب فان دن بيرخ", "فيليب فان دن بيرخ"),
    ],
)
def test_with_a_lexicon_more_titles_and_surnames_are_understood(text, name):
    assert names(text, ordinary) == [name]


@pytest.mark.parametrize(
    "text", ["قال السفير المغربي", "زار رئيس المجلس المحلي", "الأمين العام مارك مارك روته"]
)
def test_an_adjective_and_a_part_of_a_known_name_are_no_guesses(text):
    assert names(text, ordinary) == []
