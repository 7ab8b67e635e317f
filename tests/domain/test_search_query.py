"""What is typed into the search is understood, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import WrongUse
from reader.domain.library import HitField
from reader.domain.search_query import (
    MOST_TERMS,
    SearchQuery,
    SearchTerm,
    TermKind,
    parse_query,
    understood,
)


def shown(term: SearchTerm) -> str:
    sign = {TermKind.WORD: "{}", TermKind.PREFIX: "{}*", TermKind.PHRASE: '"{}"'}[term.kind]
    return sign.format(" ".join(token.norm for token in term.tokens))


def groups(text: str) -> list[list[str]]:
    return [[shown(term) for term in group] for group in parse_query(text).required]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الحكومة والمعارضة", [["الحكومه"], ["والمعارضه"]]),
        ("إعْلَامٌ ٤٨", [["اعلام"], ["48"]]),
        ('"مجلس الأمن" قرار', [['"مجلس الامن"'], ["قرار"]]),
        ("«مجلس الأمن»", [['"مجلس الامن"']]),
        ("„Raad van State”", [['"raad van state"']]),
        ('"كتاب"', [['"كتاب"']]),
        ("كتا* *حكو", [["كتا*"], ["حكو*"]]),
        ("ك*", [["ك"]]),
        ("سفير OR وزير رئيس", [["سفير", "وزير"], ["رييس"]]),
        ("سفير | وزير OR رئيس", [["سفير", "وزير", "رييس"]]),
        ("3.5 don't بـ35", [['"3 5"'], ['"don t"'], ['"ب 35"']]),
        ("\u2067كتاب\u2069 \u200fرئيس", [["كتاب"], ["رييس"]]),
        ("http://example.org", [['"http example org"']]),
        ('كلمة"جملة هنا"أخرى', [["كلمه"], ['"جمله هنا"'], ["اخري"]]),
    ],
)
def test_words_phrases_beginnings_and_alternatives(text, expected):
    assert groups(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"مجلس الأمن', [["مجلس"], ["الامن"]]),
        ('مجلس" الأمن', [["مجلس"], ["الامن"]]),
        ('"مجلس الأمن" قرار"', [['"مجلس الامن"'], ["قرار"]]),
        ('مجلس ""', [["مجلس"]]),
        ("OR", [["or"]]),
        ("كتاب OR", [["كتاب"]]),
        ("OR كتاب", [["كتاب"]]),
        ("كتاب OR OR رئيس", [["كتاب", "رييس"]]),
        ("كتاب OR ! رئيس", [["كتاب"], ["رييس"]]),
        ("كتاب or رئيس", [["كتاب"], ["or"], ["رييس"]]),
        ("كتاب - رئيس", [["كتاب"], ["رييس"]]),
        ("كتاب -- * ؟ 😀 ()", [["كتاب"]]),
        ("NEAR(كتاب) AND norm:x^2", [['"near كتاب"'], ["and"], ['"norm x 2"']]),
    ],
)
def test_signs_that_mean_nothing_are_passed_over(text, expected):
    assert groups(text) == expected


def test_a_minus_takes_away():
    query = parse_query('الحكومة -المعارضة -"مجلس الأمن" −وزير OR -سفير')
    assert [shown(term) for term in query.excluded] == [
        "المعارضه",
        '"مجلس الامن"',
        "وزير",
        "سفير",
    ]
    assert len(query.required) == 1


def test_filters():
    query = parse_query('tag:سياسة TAG:"foreign policy" -tag:#sport kind:note note:سؤال -note:x y')
    assert query.tags == ("سياسة", "foreign policy")
    assert query.without_tags == ("sport",)
    assert query.kinds == {HitField.NOTE}
    assert [shown(term) for term in query.notes] == ["سوال"]
    assert [shown(term) for term in query.without_notes] == ["x"]
    assert groups("tag:x كلمة OR جملة") == [["كلمه", "جمله"]]
    assert groups("tag:x OR كلمة") == [["كلمه"]]


def test_kinds_may_be_typed_half_and_taken_away():
    assert parse_query("kind:s x").kinds == {HitField.SOURCE}
    assert parse_query("kind:T x").kinds == {HitField.TITLE, HitField.TARGET}
    assert parse_query("kind:note kind:title").kinds == {HitField.NOTE, HitField.TITLE}
    assert parse_query("-kind:note x").kinds == set(HitField) - {HitField.NOTE}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("كتاب tag:", "A word must follow tag: (at place 6)"),
        ("note: كتاب", "A word must follow note: (at place 1)"),
        ('kind:""', "A word must follow kind: (at place 1)"),
        ("kind:nothing x", "nothing is no kind (at place 1). The kinds are title, source"),
        ("x OR tag:y", "OR stands between words only (at place 6)"),
        ("-كتاب", "A minus only takes away"),
        ("-tag:x", "A minus only takes away"),
        ("-note:x", "A minus only takes away"),
        ("؟ ! -", "There is no word here"),
        ("|", "There is no word here"),
        ("kind:note -kind:note", "No kind is left"),
        ("ا" * 2000, "too long"),
        ("كلمة " * (MOST_TERMS + 1), "too long"),
    ],
)
def test_what_cannot_be_understood_is_said_with_its_place(text, part):
    with pytest.raises(WrongUse, match=part.replace("(", r"\(").replace(")", r"\)")):
        parse_query(text)


def test_nothing_typed_asks_for_nothing():
    assert parse_query("") == parse_query("  \u200f ") == parse_query('"') == SearchQuery()
    assert parse_query("").is_empty


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from('"«»“” -−*:|OR()tagnotekind\u200f\u2067كتابة٣'), st.characters()
        ),
        max_size=80,
    )
)
def test_anything_typed_is_words_or_a_clear_refusal(text):
    try:
        query = parse_query(text)
    except WrongUse:
        return
    terms = [*query.excluded, *query.notes, *(one for group in query.required for one in group)]
    assert all(token.norm.isalnum() for term in terms for token in term.tokens)
    assert all(query.required)
    assert all(part.english() for part in understood(query))


def test_the_window_says_what_was_understood():
    query = parse_query(
        '"مجلس الأمن" "كتاب" رئيس حكو* سفير OR وزير -حرب note:سؤال -note:x tag:a -tag:b kind:title'
    )
    said = [
        part.english().replace("\u2068", "").replace("\u2069", "") for part in understood(query)
    ]
    assert said == [
        "the phrase “مجلس الأمن”",
        "exactly “كتاب”",
        "any form of رئيس",
        "words that begin so: حكو*",
        "one of سفير · وزير",
        "without حرب",
        "a note with سؤال",
        "no note with x",
        "tagged a",
        "not tagged b",
        "in titles",
    ]
