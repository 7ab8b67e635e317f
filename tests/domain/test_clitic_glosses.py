"""Meanings of what is attached to words."""

import pytest

from reader.domain.clitic_glosses import clitic_gloss, pronoun_gloss


@pytest.mark.parametrize(
    ("clitic", "english", "dutch"),
    [("وَ", "and", "en"), ("ال", "the", "de/het"), ("سَ", "will", "zal"), ("لِ", "for", "voor")],
)
def test_what_stands_in_front_has_one_short_meaning(clitic, english, dutch):
    assert clitic_gloss(clitic, "en") == english
    assert clitic_gloss(clitic, "nl") == dutch


def test_li_says_what_for_before_a_verb_and_la_stresses():
    assert clitic_gloss("لِ", "en", verb=True) == "to"
    assert clitic_gloss("لِ", "nl", verb=True) == "om te"
    assert clitic_gloss("لَ", "en", verb=True) == "indeed"


def test_a_pronoun_owns_a_noun_and_is_the_object_of_a_verb():
    assert pronoun_gloss("هُمْ", "en", owner=True) == "their"
    assert pronoun_gloss("هم", "nl", owner=False) == "hen"


def test_what_is_unknown_has_none_and_another_language_gets_english():
    assert clitic_gloss("ط", "en") == ""
    assert pronoun_gloss("ط", "nl", owner=True) == ""
    assert clitic_gloss("وَ", "fr") == "and"
    assert pronoun_gloss("نا", "fr", owner=False) == "us"
