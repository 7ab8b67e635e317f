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


def family_of(look_up, root, places=None):
    *_, last = families(look_up, root, places, CancelToken())
    return last


def found_in(places, root="ك ت ب"):
    return [one for some in places.words(root, CancelToken()) for one in some]


def article(look_up, *names):
    return ArticleFamily(
        look_up, [(SegmentId(str(n)), text, names) for n, text in enumerate(ARTICLE)]
    )


def test_words_of_the_article_come_first_with_their_places():
    (family,) = family_of(real(), "ك ت ب", article(real()))
    assert family.root == "ك ت ب"
    library = next(one for one in family.words if one.analysis.lemma == "مَكْتَبَة")
    found = [place.span.of(ARTICLE[int(place.segment_id)]) for place in library.places]
    assert found == ["مكتبة", "المكتبة"]
    standing = [bool(one.places) for one in family.words]
    assert standing == sorted(standing, reverse=True)
    assert 0 < sum(standing) < len(standing)
    assert all(one.analysis.root == "ك ت ب" for one in family.words)


def test_without_an_article_the_dictionary_speaks_alone():
    (family,) = family_of(real(), "k-t-b")
    assert family.words[0].analysis.gloss("en")
    assert not any(one.places for one in family.words)


def test_what_is_no_root_or_has_no_words_has_no_family():
    assert family_of(real(), "كتاب") == ()
    assert family_of(real(), "ظ ظ ظ", article(real())) == ()


def test_only_sentences_that_can_have_the_root_are_analysed():
    book = Entry("كِتَاب", "كتاب", "ك ت ب", "n.m", "كُتُب", ("book",), (), "")
    vocaliser = FakeVocaliser("وفي")
    small = LookUpWord(
        FakeMorphologicalLexicon(), FakeWordDictionary(book), vocaliser, FakeLemmaFrequency()
    )
    texts = ("في كتاب", "كل تمر بلح", "في مكاتب", "لم يحضر أحد")
    place = ArticleFamily(small, [(SegmentId(text), text, ()) for text in texts])
    assert [one.places[0].segment_id for one in found_in(place)] == ["في كتاب"]
    assert vocaliser.asked == ["في كتاب"]


def test_urgent_work_can_go_between_two_sentences_of_a_long_article():
    place = ArticleFamily(real(), [(SegmentId(str(n)), f"هذا كتاب رقم {n}", ()) for n in range(20)])
    steps = list(families(real(), "ك ت ب", place, CancelToken()))
    assert steps[1:-1] == [None] * 20
    first, last = steps[0] or (), steps[-1] or ()
    assert not any(one.places for one in first[0].words)
    assert len(last[0].words[0].places) == 20


def test_names_are_no_words_of_a_family():
    start = ARTICLE[2].index("الكاتب")
    name = next(span for span in words(ARTICLE[2]) if span.start == start)
    found = found_in(article(real(), name))
    assert "كَاتِب" not in {one.analysis.lemma for one in found}


def test_a_word_without_an_entry_of_its_own_is_listed_as_it_is_cited():
    lexicon = FakeMorphologicalLexicon(
        {"المكتب": [WordReading("مَكْتَب", "المَكْتَب", "مَكْتَب", ("ال",), (), "n", ("office",), "ك ت ب")]}
    )
    book = Entry("كِتَاب", "كتاب", "ك ت ب", "n.m", "", ("book",), ("boek",), "")
    small = LookUpWord(lexicon, FakeWordDictionary(book), FakeVocaliser(), FakeLemmaFrequency())
    text = "المكتب والمكتب المكتب"
    place = ArticleFamily(small, [(SegmentId("1"), text, ())])
    (family,) = family_of(small, "ك ت ب", place)
    office = family.words[0]
    assert (office.analysis.vowelled, office.analysis.transliteration) == ("مَكْتَب", "maktab")
    assert office.analysis.clitics == ()
    spans = [span for span in words(text) if span.of(text) == "المكتب"]
    assert office.places == tuple(FamilyPlace(SegmentId("1"), span) for span in spans)


def test_a_search_that_is_no_longer_wanted_stops():
    cancel = CancelToken()
    steps = families(real(), "ك ت ب", article(real()), cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(steps)
