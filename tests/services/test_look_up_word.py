"""The look-up with small parts, and with the real ones on real and on bad words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.lexicon import Entry, WordReading
from reader.domain.span import Span
from reader.domain.vowelling import bare, has_marks
from reader.services.look_up_word import LookUpWord
from tests.eval.lemmas import look_up as real
from tests.word_fakes import (
    FakeLemmaFrequency,
    FakeMorphologicalLexicon,
    FakeVocaliser,
    FakeWordDictionary,
)

SCHOOL = Entry("مَدْرَسَة", "مدرسة", "د ر س", "n.f", "مَدَارِس", ("school",), ("school",), "")
TEACHER = Entry("مُدَرِّسَة", "مدرسة", "د ر س", "n.f", "", ("teacher",), ("lerares",), "")
PEN = Entry("قَلَم رَصَاص", "قلم رصاص", "ق ل م", "phrase", "", ("pencil",), ("potlood",), "")


def small(*vowelled, lexicon=None, counts=None):
    vocaliser = FakeVocaliser(*vowelled)
    dictionary = FakeWordDictionary(SCHOOL, TEACHER, PEN)
    made = LookUpWord(
        FakeMorphologicalLexicon(lexicon), dictionary, vocaliser, FakeLemmaFrequency(counts)
    )
    return made, vocaliser


def test_the_sentence_chooses_and_the_others_follow():
    look_up, _ = small("ذَهَبَتِ المُدَرِّسَةُ")
    found = look_up.look_up("المدرسة", "ذهبت المدرسة", 5)
    assert [(one.lemma, one.chosen) for one in found] == [("مُدَرِّسَة", True), ("مَدْرَسَة", False)]
    assert (found[0].vowelled, found[0].clitics, found[0].stem) == ("المُدَرِّسَةُ", ("ال",), "مُدَرِّسَةُ")
    assert (found[0].gloss("nl"), found[0].origin) == (("lerares",), "form")


def test_the_case_ending_comes_from_the_model_only_where_it_agrees():
    look_up, _ = small("هَذِهِ مَدْرَسَةٌ")
    found = look_up.look_up("مدرسة", "هذه مدرسة", 4)
    assert found[0].vowelled == "مَدْرَسَةٌ"
    assert found[1].vowelled == "مُدَرِّسَة"


def test_a_sentence_is_worked_out_once():
    look_up, vocaliser = small("هَذِهِ مَدْرَسَةٌ")
    for _ in range(3):
        look_up.look_up("مدرسة", "هذه مدرسة", 4)
        look_up.analyse("هذه مدرسة")
    assert vocaliser.asked == ["هذه مدرسة"]


def test_a_lexicon_or_a_model_can_vowel_and_without_both_nothing_can():
    assert real().can_vowel()
    assert real(lexicon=False).can_vowel()
    assert real(model=False).can_vowel()
    assert not small()[0].can_vowel()


def test_a_word_that_does_not_stand_there_is_looked_up_alone():
    look_up, _ = small(counts={"مَدْرَسَة": 5})
    assert look_up.look_up("مدرسة", "جملة أخرى", 0)[0].lemma == "مَدْرَسَة"


def test_a_phrase_is_found_before_its_words():
    look_up, _ = small()
    found = look_up.by_query(" قلم رصاص ")
    assert (found[0].lemma, found[0].chosen) == ("قَلَم رَصَاص", True)


def test_marks_in_a_query_count():
    look_up, _ = small()
    assert look_up.by_query("مُدَرِّسة")[0].lemma == "مُدَرِّسَة"
    assert look_up.by_query("مَدْرسة")[0].lemma == "مَدْرَسَة"


def test_a_transliteration_is_found():
    look_up, _ = small()
    assert [one.lemma for one in look_up.by_query("madrasa")] == ["مَدْرَسَة"]
    assert look_up.by_query("xyz") == look_up.by_query("") == ()


def test_an_unknown_word_is_perhaps_a_name_and_never_vowelled():
    look_up, _ = small("قَالَ رَوَتْهَ")
    (one,) = look_up.look_up("روته", "قال روته", 4)
    assert one.name_guess
    assert (one.vowelled, one.transliteration, one.pos) == ("روته", "rūth", "name")
    (other,) = look_up.look_up("الحريديم")
    assert (other.lemma, other.clitics, other.transliteration) == ("حريديم", ("ال",), "al-ḥrīdīm")


def test_a_name_that_the_glossary_knows_is_not_read_as_a_verb():
    look_up, _ = small(
        "زَارَ بَكَيْنَ",
        lexicon={"بكين": [WordReading("بَكَى", "بَكَيْنَ", "بَكَيْنَ", (), (), "v", ("weep",))]},
    )
    sentence = "زار بكين"
    assert look_up.look_up("بكين", sentence, 4)[0].lemma == "بَكَى"
    named = look_up.look_up("بكين", sentence, 4, names=(Span(4, 8),))
    assert named[0].name_guess
    assert not has_marks(named[0].vowelled)
    assert [one.chosen for one in named] == [True, False]


def test_a_root_s_family_comes_most_frequent_first():
    look_up, _ = small(counts={"مُدَرِّسَة": 9})
    assert [one.lemma for one in look_up.root_family("د ر س")] == ["مُدَرِّسَة", "مَدْرَسَة"]
    assert look_up.root_family("") == ()
    assert [one.lemma for one in look_up.family("د ر س")] == ["مُدَرِّسَة", "مَدْرَسَة"]


def test_a_word_says_whether_its_root_has_others():
    look_up, _ = small()
    assert look_up.look_up("مدرسة")[0].has_family
    assert all(one.has_family for one in look_up.family("د ر س"))
    assert not look_up.by_query("قلم رصاص")[0].has_family
    assert not look_up.look_up("غلفرنتاش")[0].has_family


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("لقائه", "لِقَاء"), ("اتفاقيتهم", "اِتِّفَاقِيَّة"), ("وعززت", "عَزَّزَ"), ("يجب", "وَجَبَ"),
     ("ترسل", "أَرْسَلَ"), ("وأكدت", "أَكَّدَ"), ("للمدارس", "مَدْرَسَة")],
)  # fmt: skip
@pytest.mark.parametrize("lexicon", [True, False])
def test_words_of_news_with_and_without_the_lexicon(word, lemma, lexicon):
    assert lemma in {one.lemma for one in real(lexicon=lexicon).look_up(word)}


@pytest.mark.parametrize("word", ["", " ", "🙂", "،", "َُِّ", "ـ", "\u200f", "\ud800"])
def test_what_is_no_word_has_no_analysis(word):
    assert real().look_up(word) == ()
    assert real().by_query(word) == ()


@pytest.mark.parametrize("word", ["و", "ال", "وبال", "لل", "ب", "NATO", "2024", "و2024", "م" * 500])
def test_clitics_latin_numbers_and_monsters_get_one_plain_answer(word):
    found = real().look_up(word)
    assert len(found) >= 1
    assert found[0].chosen
    assert bare(found[0].vowelled) == bare(word)
    if len(word) > 100 or not any("\u0621" <= char <= "\u064a" for char in word):
        assert (found[0].pos, found[0].name_guess, found[0].glosses) == ("", False, ())


@settings(max_examples=25)
@given(st.text("وبلامدرسةتهنيك عِ🙂a2،\u200f", max_size=40))
def test_any_sentence_is_analysed_word_by_word(sentence):
    found = real().analyse(sentence)
    for word in found:
        assert word.analyses
        assert [one.chosen for one in word.analyses] == [True] + [False] * (len(word.analyses) - 1)
        assert word.analyses[0].bare == bare(word.span.of(sentence))


@pytest.mark.parametrize("form", ["أيضا", "أيضًا"])
def test_an_adverb_in_tanwin_is_not_taken_for_the_rare_noun(form):
    sentence = f"وقال الوزير {form} إن الحكومة ستدرس الخطة."
    for found in (real().look_up(form), real().look_up(form, sentence, sentence.index(form))):
        assert (found[0].lemma, found[0].gloss("en")[0]) == ("أَيْضًا", "also")


def reading(lemma, pos, clitics=()):
    return WordReading(lemma, lemma, lemma, clitics, (), pos)


def test_a_word_is_ordinary_or_may_be_a_name():
    lexicon = {
        "مدينة": [reading("مَدِينَة", "n"), reading("مَدِينَة", "name")],
        "نور": [reading("نُور", "n"), reading("نُور", "name")],
        "الشمري": [reading("شَمْرِيّ", "name", ("ال",))],
        "قال": [reading("قَالَ", "v")],
    }
    look_up, _ = small(lexicon=lexicon, counts={"مَدِينَة": 27, "نُور": 4})
    ordinary = {word: look_up.is_ordinary(word) for word in (*lexicon, "شتوب")}
    assert ordinary == {
        "مدينة": True,
        "نور": False,
        "الشمري": False,
        "قال": True,
        "شتوب": False,
    }


def test_without_the_lexicon_no_word_is_taken_for_a_name():
    look_up, _ = small()
    assert look_up.is_ordinary("شتوب")
