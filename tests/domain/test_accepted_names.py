"""What renders a name, and what does not."""

import pytest

from reader.domain.accepted_names import (
    accepted_names,
    best_form,
    find_name,
    is_function_word,
    name_words,
    without_function_words,
)
from reader.domain.span import Span


def found(name: str, text: str, kind: str = "organisation", language: str = "en", **more) -> bool:
    shortened = more.get("shortened", False)
    return bool(find_name(text, accepted_names(name, kind, shortened=shortened), language))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mark Rutte", "said MARK RUTTE."),
        ("European Union (EU)", "the EU said"),
        ("European Union (EU)", "the European Union’s budget"),
        ("NATO (North Atlantic Treaty Organization)", "North Atlantic Treaty Organization"),
        ("United Nations", "a U.N. report"),
        ("United Nations", "the UN-led talks"),
        ("Islamic State (IS, ISIS)", "fighters of ISIS"),
        ("The Hague", "in Hague"),
        ("Amman (also: Oman)", "Oman said"),
        ("Türkiye", "Turkiye's lira"),
        ("truce; ceasefire", "a ceasefire holds"),
        ("Nansei (Ryukyu) Islands", "the Nansei Islands"),
    ],
)
def test_these_render_the_name(name, text):
    assert found(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Iran", "Iranian officials"),
        ("Iraq (country)", "country"),
        ("Al-Watan (Egypt)", "Egypt said"),
        ("European Union (EU)", "the European budget"),
        ("Tokyo", "Tokyoites"),
        ("", "anything"),
        ("the", "the"),
    ],
)
def test_these_do_not(name, text):
    assert not found(name, text)


def test_a_family_name_renders_a_person_and_a_first_name_only_a_short_form():
    assert found("Mark Rutte", "Rutte's plan", "person")
    assert not found("Mark Rutte", "Mark Root", "person")
    assert found("Xi Jinping", "Xi said", "person", shortened=True)
    assert not found("Xi Jinping", "Xi said", "person")
    assert found("Bashar al-Assad", "Al-Assad fled", "person")
    assert found("Ursula von der Leyen", "Von der Leyen", "person")


def test_a_dutch_genitive_needs_no_apostrophe():
    assert found("Mark Rutte", "Ruttes plan", "person", "nl")
    assert not found("Mark Rutte", "Ruttes plan", "person", "en")


def test_initials_are_for_organisations_with_capitals_only():
    assert not found("cabinet of ministers", "CM", "organisation")
    assert not found("United Kingdom", "UK", "place")


def test_the_span_holds_the_genitive():
    (span,) = find_name("In Rutte’s plan", accepted_names("Rutte", "person", shortened=False), "en")
    assert span.of("In Rutte’s plan") == "Rutte’s"


def test_words_are_compared_without_accents_and_articles():
    assert [word.text for word in name_words("The Sánchez’ El-País")] == ["sanchez", "pais"]


def test_the_best_form_of_a_rendering_is_bare():
    assert best_form("the Rutte’s") == "Rutte"
    assert best_form(" the ") == "the"


def test_function_words_at_the_ends_are_left_out():
    text = "to the Bay of Pigs in"
    assert without_function_words(text, Span(0, len(text))) == Span(7, 18)
    assert without_function_words(text, Span(0, 6)) is None


def test_a_name_with_a_hyphen_is_one_word_of_a_person():
    assert not found("Moon Jae-in", "a plan in Seoul", "person")
    assert found("Moon Jae-in", "Jae-in's plan", "person")


@pytest.mark.parametrize("word", ["De", "in", "She", "hij"])
def test_articles_prepositions_and_pronouns_are_function_words(word):
    assert is_function_word(word)


def test_a_name_is_no_function_word():
    assert not is_function_word("Rutte")
