"""The family of a root, in the dictionary and in an article."""

from __future__ import annotations

import pytest

from reader.domain.article import SegmentId
from reader.domain.lexicon import Entry, WordReading
from reader.domain.words import words
from reader.services.cancel import Cancelled, CancelToken
from reader.services.look_up_word import LookUpWord
from reader.services.root_family import ArticleFamily, FamilyPlace, families
from tests.eval.lemmas import look_up as real
from tests.word_fakes import (
    FakeLemmaFrequency,
    FakeMorphologicalLexicon,
    FakeVocaliser,
    FakeWordDictionary,
)

ARTICLE = (
    "زار الوزير مكتبة جديدة ومكتب البريد.",
    "لم يحضر أحد.",
    "وفي المكتبة كتبٌ كثيرة، وقرأ الكاتب نجيب محفوظ مكتوبه.",
)


def article(look_up, *names):
    return ArticleFamily(
        look_up, [(SegmentId(str(n)), text, names) for n, text in enumerate(ARTICLE)]
    )


def test_words_of_the_article_come_first_with_their_places():
    (family,) = families(real(), "ك ت ب", article(real()), CancelToken())
    assert family.root == "ك ت ب"
    library = next(one for one in family.words if one.analysis.lemma == "مَكْتَبَة")
    found = [place.span.of(ARTICLE[int(place.segment_id)]) for place in library.places]
    assert found == ["مكتبة", "المكتبة"]
    standing = [bool(one.places) for one in family.words]
    assert standing == sorted(standing, reverse=True)
    assert 0 < sum(standing) < len(standing)
    assert all(one.analysis.root == "ك ت ب" for one in family.words)


def test_without_an_article_the_dictionary_speaks_alone():
    (family,) = families(real(), "k-t-b", None, CancelToken())
    assert family.words[0].analysis.gloss("en")
    assert not any(one.places for one in family.words)


def test_what_is_no_root_or_has_no_words_has_no_family():
    assert families(real(), "كتاب", None, CancelToken()) == ()
    assert families(real(), "ظ ظ ظ", article(real()), CancelToken()) == ()


def test_only_sentences_that_can_have_the_root_are_analysed():
    vocaliser = FakeVocaliser("وفي المكتبة")
    small = LookUpWord(
        FakeMorphologicalLexicon(), FakeWordDictionary(), vocaliser, FakeLemmaFrequency()
    )
    assert article(small).words("ك ت ب", CancelToken()) == ()
    assert vocaliser.asked == [ARTICLE[0], ARTICLE[2]]
    texts = [(SegmentId("1"), "كل تمر بلح", ())]
    assert ArticleFamily(small, texts).words("ك ت ب", CancelToken()) == ()
    assert len(vocaliser.asked) == 2


def test_names_are_no_words_of_a_family():
    start = ARTICLE[2].index("الكاتب")
    name = next(span for span in words(ARTICLE[2]) if span.start == start)
    found = article(real(), name).words("ك ت ب", CancelToken())
    assert "كَاتِب" not in {one.analysis.lemma for one in found}


def test_a_word_without_an_entry_of_its_own_is_listed_as_it_is_cited():
    lexicon = FakeMorphologicalLexicon(
        {"المكتب": [WordReading("مَكْتَب", "المَكْتَب", "مَكْتَب", ("ال",), (), "n", ("office",), "ك ت ب")]}
    )
    book = Entry("كِتَاب", "كتاب", "ك ت ب", "n.m", "", ("book",), ("boek",), "")
    small = LookUpWord(lexicon, FakeWordDictionary(book), FakeVocaliser(), FakeLemmaFrequency())
    text = "المكتب والمكتب المكتب"
    place = ArticleFamily(small, [(SegmentId("1"), text, ())])
    (family,) = families(small, "ك ت ب", place, CancelToken())
    office = family.words[0]
    assert (office.analysis.vowelled, office.analysis.transliteration) == ("مَكْتَب", "maktab")
    assert office.analysis.clitics == ()
    spans = [span for span in words(text) if span.of(text) == "المكتب"]
    assert office.places == tuple(FamilyPlace(SegmentId("1"), span) for span in spans)


def test_a_search_that_is_no_longer_wanted_stops():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        families(real(), "ك ت ب", article(real()), cancel)
