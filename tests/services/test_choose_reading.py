from reader.domain.lexicon import Entry, WordReading
from reader.domain.vowelling import key
from reader.services.choose_reading import form_readings, joined, ordered
from tests.word_fakes import FakeLemmaFrequency, FakeWordDictionary


def entry(lemma, pos, forms="", root=""):
    from reader.domain.vowelling import bare

    return Entry(lemma, bare(lemma), root, pos, forms, ("sense",), ("betekenis",), "")


def reading(lemma, vowelled, pos="n", clitics=()):
    return WordReading(lemma, vowelled, vowelled, clitics, (), pos)


KNEW, TAUGHT, FLAG = entry("عَلِمَ", "v1"), entry("عَلَّمَ", "v2"), entry("عَلَم", "n.m")
DICTIONARY = FakeWordDictionary(KNEW, TAUGHT, FLAG)
NO_COUNTS = FakeLemmaFrequency()


def test_an_entry_is_joined_by_the_same_vowels():
    assert joined(reading("عَلَّم", "عَلَّمَ", "v"), DICTIONARY) is TAUGHT
    assert joined(reading("عَلَم", "عَلَم"), DICTIONARY) is FLAG


def test_a_verb_never_joins_a_noun_nor_another_measure():
    assert joined(reading("عَلَم", "عَلَمَ", "v"), FakeWordDictionary(FLAG)) is None
    assert joined(reading("عَلِم", "عَلِمَ", "v"), FakeWordDictionary(TAUGHT)) is None


def test_another_vowel_still_joins_the_same_part_of_speech():
    bank = entry("مَصْرِفِيّ", "adj")
    assert joined(reading("مَصْرَفِيّ", "مَصْرَفِيّ", "adj"), FakeWordDictionary(bank)) is bank


def test_another_hamza_joins_nothing():
    mirror = entry("مِرْآة", "n.f")
    assert joined(reading("مَرْأَة", "مَرْأَة"), FakeWordDictionary(mirror)) is None


ALL = [
    (reading("عَلِم", "عَلِمَ", "v"), None),
    (reading("عَلَّم", "عَلَّمَ", "v"), None),
    (reading("عَلَم", "عَلَم"), None),
]


def first(word, guessed="", counts=NO_COUNTS):
    return ordered(word, guessed, ALL, DICTIONARY, counts)[0].lemma


def test_the_sentence_decides():
    assert first("علم", "عَلَّمَ") == "عَلَّمَ"
    assert first("علم", "عَلَمِ") == "عَلَم"


def test_the_text_s_own_marks_outweigh_the_guess():
    assert first("علّم", "عَلِمَ") == "عَلَّمَ"


def test_without_a_sentence_the_frequent_lemma_comes_first():
    assert first("علم", counts=FakeLemmaFrequency({"عَلِمَ": 90})) == "عَلِمَ"
    assert first("علم", counts=FakeLemmaFrequency({"عَلَم": 90})) == "عَلَم"


def test_one_answer_a_lemma_the_best_of_its_readings():
    twice = [*ALL, (reading("عَلِم", "عُلِمَ", "v"), None)]
    found = ordered("علم", "عُلِمَ", twice, DICTIONARY, NO_COUNTS)
    assert sorted(one.lemma for one in found) == sorted({"عَلِمَ", "عَلَّمَ", "عَلَم"})
    assert found[0].reading.vowelled == "عُلِمَ"


def test_an_adjective_stands_after_a_noun_with_the_article():
    both = FakeWordDictionary(entry("سَابِق", "adj"), entry("سَابِقَة", "n.f"))
    readings = [
        (reading("سَابِق", "السَابِقَة", "adj", ("ال",)), None),
        (reading("سَابِقَة", "السَابِقَة", "n", ("ال",)), None),
    ]
    assert ordered("السابقة", "", readings, both, NO_COUNTS)[0].lemma == "سَابِقَة"
    after = ordered("السابقة", "", readings, both, NO_COUNTS, attribute=True)
    assert after[0].lemma == "سَابِق"


SAY = entry("أَرْسَلَ", "v4", "يُرْسِلُ ; إِرْسَال")
CITY = entry("مَدِينَة", "n.f", "مُدُن")


def forms(word):
    found = form_readings(key(word), FakeWordDictionary(SAY, CITY))
    return {(one.lemma, one.vowelled): one for one, _cut in found}


def test_the_dictionary_s_forms_read_a_word_with_what_is_attached():
    assert ("أَرْسَلَ", "تُرْسِلُ") in forms("ترسل")
    assert ("أَرْسَلَ", "وَأَرْسَلَتْ") in forms("وأرسلت")
    assert ("مَدِينَة", "وَلِلمُدُن") in forms("وللمدن")
    assert ("مَدِينَة", "مَدِينَتهُمْ") in forms("مدينتهم")
    assert ("مَدِينَة", "المَدِينَتَيْنِ") in forms("المدينتين")


def test_a_masdar_without_an_entry_is_a_noun_of_its_own():
    one = forms("الإرسال")["إِرْسَال", "الإِرْسَال"]
    assert one.entry is not None
    assert (one.entry.pos, one.entry.en) == ("n.m", ("sense",))
    assert one.entry.forms.startswith("أَرْسَلَ")
