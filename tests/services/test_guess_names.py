"""Names that the glossary lacks, guessed over a whole article."""

import pytest

from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.services.cancel import Cancelled, CancelToken
from reader.services.guess_names import guessed_names, is_guess

RUTTE = GlossaryTerm("rutte", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"),))
INDEX = TermIndex([RUTTE])


def words_of(text):
    return frozenset(text.split())


KNOWN = words_of("قال وقال وزير المياه إن الخطة وأضاف وأضافت أن العمل غادر وغادر ثم المدينة مع")


def guess(*sentences, hidden=frozenset(), known=KNOWN):
    texts = [(SegmentId(str(n)), text) for n, text in enumerate(sentences)]
    found = {segment: INDEX.find(text) for segment, text in texts}
    return guessed_names(texts, found, lambda word: word in known, hidden, CancelToken())


def test_a_name_after_a_title_is_a_guess_and_no_fact():
    places = guess("قال وزير المياه أحمد سالم إن الخطة")
    (one,) = places[SegmentId("0")]
    assert one.form == "أحمد سالم"
    assert not one.certain
    assert is_guess(one.term)
    assert not is_guess(RUTTE)
    assert one.term.names == ()
    assert one.term.translit == "Aḥmd Sālm"


def test_the_surname_alone_is_the_same_person_later_but_not_before():
    places = guess(
        "وأضاف سالم أن العمل", "قال وزير المياه أحمد سالم إن الخطة", "وأضاف سالم أن العمل"
    )
    assert list(places) == [SegmentId("1"), SegmentId("2")]
    assert places[SegmentId("2")][0].term is places[SegmentId("1")][0].term


def test_what_is_attached_to_a_guess_is_told():
    places = guess("قال الرئيس شتوب إن الخطة", "وغادر المدينة مع الرئيس ثم وشتوب")
    assert places[SegmentId("1")][0].proclitics == ("و",)


def test_spellings_of_one_name_are_one_guess_under_the_most_frequent():
    places = guess("قال الرئيس شتوب", "غادر الرئيس شتوبي", "غادر الرئيس شتوب", "قال الملك فريدريك")
    terms = {one.term.term_id: one.term for found in places.values() for one in found}
    assert sorted(terms) == ["guess:شتوب", "guess:فريدريك"]
    assert terms["guess:شتوب"].variants == ("شتوبي",)


def test_names_of_one_consonant_are_not_thrown_together():
    places = guess("قال الرئيس لاي", "قال الملك لي")
    assert {one.term.form for found in places.values() for one in found} == {"لاي", "لي"}


def test_the_glossary_wins_and_a_part_of_its_name_is_no_guess():
    assert guess("قال الأمين العام مارك روته إن") == {}
    assert guess("قال الأمين العام مارك مارك روته إن") == {}


def test_a_guess_that_the_reader_said_is_none_stays_away():
    assert guess("قال الرئيس شتوب إن", hidden=frozenset({"guess:شتوب"})) == {}


def test_an_ordinary_word_after_a_title_is_no_guess():
    assert guess("غادر الرئيس المدينة مع وزير المياه") == {}
    assert guess() == {}


def test_a_word_without_end_is_not_taken():
    assert guess("قال الرئيس " + "ش" * 500) == {}


@pytest.mark.parametrize("when", [0, 30])
def test_a_long_article_can_be_cancelled(when):
    texts = [(SegmentId(str(n)), "قال الرئيس شتوب") for n in range(60)]
    cancel = CancelToken()
    asked = []

    def is_ordinary(word):
        asked.append(word)
        if len(asked) > when:
            cancel.cancel()
        return False

    with pytest.raises(Cancelled):
        guessed_names(texts, {}, is_ordinary, frozenset(), cancel)


def test_the_places_too_can_be_cancelled():
    texts = [(SegmentId("0"), "قال الرئيس شتوب كلاوس")]
    texts += [(SegmentId(str(n)), "وغادر شتوب") for n in range(1, 40)]
    cancel = CancelToken()

    class Found(dict):
        """Cancels in the second walk over the article."""

        walks = 0

        def get(self, key, default=None):
            self.walks += key == "39"
            if key == "0" and self.walks:
                cancel.cancel()
            return super().get(key, default)

    with pytest.raises(Cancelled):
        guessed_names(texts, Found(), lambda word: False, frozenset(), cancel)
