"""Hits are marked in the passage as it was written."""

from __future__ import annotations

from reader.domain.search_matching import (
    PassageToken,
    WantedPhrase,
    WantedPrefix,
    WantedWord,
    marks,
)
from reader.domain.search_tokens import located

TEXT = "قال إن الكُتُبَ في مكتبة المدينة، وقرأ كتابين ثم كتب لمجلس الأمن."
LEMMAS = {"الكتب": {"كتاب"}, "كتابين": {"كتاب"}, "كتب": {"كتاب"}, "المدينة": {"مدينه"}}

PASSAGE = [
    PassageToken(token.span, token.norm, frozenset(LEMMAS.get(token.spelled, ())))
    for token in located(TEXT)
]


def marked(*wanted) -> list[str]:
    return [span.of(TEXT) for span in marks(wanted, PASSAGE)]


def test_a_word_is_marked_in_every_form():
    assert marked(WantedWord("كتاب", ())) == ["الكُتُبَ", "كتابين", "كتب"]
    assert marked(WantedWord("كتابه", ("كتاب", "كتابه"))) == ["الكُتُبَ", "كتابين", "كتب"]
    assert marked(WantedWord("قال", ())) == ["قال"]


def test_a_beginning_is_marked_in_words_and_lemmas():
    assert marked(WantedPrefix("مدي")) == ["المدينة"]
    assert marked(WantedPrefix("مكت")) == ["مكتبة"]


def test_a_phrase_is_one_mark():
    assert marked(WantedPhrase(("مجلس", "لمجلس"), ("الامن",))) == ["لمجلس الأمن"]
    assert marked(WantedPhrase(("كتب",), ("مجلس",))) == []
    assert marked(WantedPhrase(("كتب",), ())) == ["كتب"]
    assert marked(WantedPhrase(("الامن",), ("القومي",))) == []


def test_hits_on_the_same_letters_are_one_mark():
    phrase = WantedPhrase(("كتب",), ("لمجلس",))
    assert marked(phrase, WantedWord("كتاب", ())) == ["الكُتُبَ", "كتابين", "كتب لمجلس"]
    assert marked(WantedWord("لمجلس", ()), phrase) == ["كتب لمجلس"]
