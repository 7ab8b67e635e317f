"""A sentence word by word, with the real lexicon and glossary on real sentences."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.lexicon import Entry, WordAnalysis
from reader.domain.span import Span
from reader.services.cancel import Cancelled, CancelToken
from reader.services.interlinear import MOST_WORDS, Interlinear, columns_of, short_sense
from reader.services.look_up_word import AnalysedWord, LookUpWord
from tests.eval.lemmas import look_up as real
from tests.word_fakes import (
    FakeLemmaFrequency,
    FakeMorphologicalLexicon,
    FakeVocaliser,
    FakeWordDictionary,
)

SENTENCE = (
    "وبالكتاب الذي كتبه الأمين العام لحلف شمال الأطلسي مارك روته في طوكيو، قال NATO إنه "
    "سيلتقي بهم في كتابه (٢٠٢٧) 😀 مع غلفرنتاش!"
)


def term(form, kind, *names, vowelled="", translit=""):
    return GlossaryTerm(form, kind, form, names=names, vowelled=vowelled, translit=translit)


NATO = term("حلف شمال الأطلسي", TermKind.ORGANISATION, ("en", "NATO (alliance)"), ("nl", "NAVO"),
            translit="Ḥilf Shamāl al-Aṭlasī")  # fmt: skip
RUTTE = term("مارك روته", TermKind.PERSON, ("en", "Mark Rutte"), ("nl", "Mark Rutte"))
TOKYO = term("طوكيو", TermKind.PLACE, ("en", "Tokyo"), translit="Ṭūkyū")


def placed(sentence, named, form, *proclitics, certain=True):
    start = sentence.index(form)
    head = start + sum(map(len, proclitics))
    span = Span(start, start + len(form))
    return TermOccurrence(named, span, Span(head, span.end), form, proclitics, certain)


NAMES = (
    placed(SENTENCE, NATO, "لحلف شمال الأطلسي", "ل"),
    placed(SENTENCE, RUTTE, "مارك روته"),
    placed(SENTENCE, TOKYO, "طوكيو"),
)


@cache
def read(language, sentence=SENTENCE, names=NAMES):
    parts = Interlinear(real()).columns(sentence, names, language, CancelToken())
    return {one.form: one for part in parts for one in part}


def test_clitics_are_told_apart_in_both_languages():
    assert read("en")["وبالكتاب"].meaning == "and + with + the + book"
    assert read("nl")["وبالكتاب"].meaning == "en + met + de/het + boek"
    assert read("en")["كتبه"].meaning == "write + him/it"
    assert read("en")["كتابه"].meaning == "book + his/its"
    assert read("en")["بهم"].meaning == "with + them"


def test_words_are_vowelled_and_sounded_out():
    word = read("en")["الذي"]
    assert (word.vowelled, word.transliteration) == ("الَّذِي", "alladhī")


def test_a_name_of_three_words_is_one_column_with_the_name_of_the_glossary():
    nato = read("en")["لحلف شمال الأطلسي"]
    assert (nato.kind, nato.meaning) == (TermKind.ORGANISATION, "for + NATO")
    assert nato.transliteration == "li-Ḥilf Shamāl al-Aṭlasī"
    assert nato.vowelled.startswith("لِحِلْف")
    assert read("nl")["لحلف شمال الأطلسي"].gloss == "NAVO"


def test_a_word_of_a_persons_name_is_not_vowelled_as_a_verb():
    rutte = read("en")["مارك روته"]
    assert rutte.vowelled.endswith(" روته")
    assert rutte.approximate


def test_a_gloss_of_the_other_language_is_marked():
    assert read("nl")["طوكيو"].meaning == "Tokyo (en)"
    assert read("en")["طوكيو"].borrowed == ""


def test_a_word_that_nobody_knows_has_its_letters_and_no_meaning():
    word = read("en")["غلفرنتاش"]
    assert (word.meaning, word.approximate, word.transliteration) == ("", True, "ghlfrntāsh")
    assert word.vowelled == "غلفرنتاش"


def test_punctuation_stays_beside_its_word_and_emoji_are_left_out():
    found = read("en")
    assert found["طوكيو"].shown.endswith("،")
    year = found["٢٠٢٧"]
    assert (year.leading, year.trailing, year.transliteration) == ("(", ")", "2027")
    assert found["غلفرنتاش"].shown == "غلفرنتاش!"
    assert (found["NATO"].transliteration, found["NATO"].meaning) == ("", "")


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ('«قال» – "نعم"', ["«قال» –", '"نعم"']),
        ("قال/نعم", ["قال/", "نعم"]),
        ("قال(نعم)", ["قال", "(نعم)"]),
        ("قال — نعم", ["قال —", "نعم"]),
        ("- قال: «نعم», $5.", ["-قال:", "«نعم»,", "$5."]),
        ("قال 😀 نعم 😀.", ["قال", "نعم."]),
    ],
)
def test_punctuation_goes_to_the_word_that_it_touches(sentence, shown):
    plain = [AnalysedWord(span, (WordAnalysis(span.of(sentence), span.of(sentence), ""),))
             for span in _words(sentence)]  # fmt: skip
    made = columns_of(sentence, Span(0, len(sentence)), plain, (), "en")
    assert [one.shown for one in made] == shown


def _words(text):
    from reader.domain.words import words

    return words(text)


def small(*entries):
    return LookUpWord(
        FakeMorphologicalLexicon(), FakeWordDictionary(*entries), FakeVocaliser(),
        FakeLemmaFrequency(),
    )  # fmt: skip


def columns(sentence, names=(), language="en", look_up=None):
    made = Interlinear(look_up or small()).columns(sentence, names, language, CancelToken())
    return [one for part in made for one in part]


def test_the_vowelled_form_of_the_glossary_is_taken_where_the_whole_name_stands():
    un = term("الأمم المتحدة", TermKind.ORGANISATION, ("en", "UN"), vowelled="الأُمَم المُتَّحِدَة",
              translit="al-Umam al-Muttaḥida")  # fmt: skip
    text = "وللأمم المتحدة"
    name = replace(placed(text, un, text, "و", "ل"), head=Span(2, len(text)))
    made = columns(text, (name,))[0]
    assert made.vowelled == "وَلِلأُمَم المُتَّحِدَة"
    assert made.transliteration == "wa-lil-Umam al-Muttaḥida"
    assert made.meaning == "and + for + UN"
    cairo = term("مصر", TermKind.PLACE, ("en", "Egypt"), vowelled="مِصْر")
    assert columns("بمصر", (placed("بمصر", cairo, "بمصر", "ب"),))[0].vowelled == "بِمِصْر"


def test_part_of_a_name_is_sounded_out_and_a_probable_one_has_no_meaning():
    person = term("مسعود بزشكيان", TermKind.PERSON, translit="Masʿūd Bizishkiyān")
    made = columns("وبزشكيان", (placed("وبزشكيان", person, "وبزشكيان", "و", certain=False),))[0]
    assert (made.transliteration, made.approximate, made.certain) == ("wa-bzshkīān", True, False)
    assert made.meaning == ""
    latin = term("NATO", TermKind.ORGANISATION, ("en", "NATO"))
    made = columns("NATO", (placed("NATO", latin, "NATO"),))[0]
    assert (made.transliteration, made.approximate) == ("", False)
    article = term("حزب الغلفرنتاش", TermKind.TERM, ("en", "x"))
    made = columns("الغلفرنتاش", (placed("الغلفرنتاش", article, "الغلفرنتاش"),))[0]
    assert made.transliteration == "al-ghlfrntāsh"


def test_a_variant_whose_words_are_known_is_read_as_they_are():
    school = Entry("مَدْرَسَة", "مدرسة", "د ر س", "n.f", "", ("school",), (), "")
    hall = term(
        "قاعة الأمين العام", TermKind.PLACE, ("en", "Hall"), translit="Qāʿat al-Amīn al-ʿĀmm"
    )
    made = columns("الأمين العام", (placed("الأمين العام", hall, "الأمين العام"),), look_up=real())[
        0
    ]
    assert (made.transliteration, made.approximate) == ("al-amīn al-ʿāmm", False)
    other = term("معهد", TermKind.PLACE, ("en", "Institute"))
    made = columns("مدرسة", (placed("مدرسة", other, "مدرسة"),), look_up=small(school))[0]
    assert made.gloss == "Institute"
    made = columns("في مدرسة", (), "nl", small(school))[1]
    assert made.meaning == "school (en)"


def test_a_preposition_without_a_pronoun_has_none():
    to = Entry("إِلَى", "إلى", "", "prep", "", ("to",), (), "")
    assert columns("إلى", look_up=small(to))[0].meaning == "to"


@pytest.mark.parametrize(
    ("sense", "short"),
    [
        ("August (Levant, Iraq)", "August"),
        ("(question particle)", "question particle"),
        ("a way of doing things that has no end", "a way of doing things that…"),
        ("onafgebrokenheidstoestandsverklaring", "onafgebrokenheidstoestandsve…"),
        ("book", "book"),
    ],
)
def test_senses_are_short(sense, short):
    assert short_sense(sense) == short


def test_a_sentence_without_words_has_no_columns():
    assert columns("") == columns("… !") == []


def test_a_sentence_without_end_comes_in_parts_and_no_name_is_cut():
    text = "كتاب " * (MOST_WORDS - 1) + "مارك روته " + "كتاب " * 1900
    name = placed(text, RUTTE, "مارك روته")
    parts = list(Interlinear(small()).columns(text, (name,), "en", CancelToken()))
    assert len(parts) > 10
    assert parts[0][-1].gloss == "Mark Rutte"
    together = [one for part in parts for one in part]
    assert len(together) == MOST_WORDS + 1900
    assert all(one.span.of(text) == one.form for one in together)


def test_work_that_is_no_longer_wanted_stops():
    cancel = CancelToken()
    parts = Interlinear(small()).columns("كتاب " * 500, (), "en", cancel)
    next(parts)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(parts)


def test_a_guessed_name_stays_as_written_and_sounds_approximately():
    guess = GlossaryTerm("guess:منصور", TermKind.PERSON, "منصور", translit="Mnṣūr", origin="guess")
    (made,) = columns("منصور", (placed("منصور", guess, "منصور", certain=False),))
    assert (made.vowelled, made.transliteration, made.gloss) == ("منصور", "Mnṣūr", "")
    assert made.approximate
