"""Adjectives and inhabitants are told from misspelt places."""

import pytest

from reader.domain.derived_words import is_derived


@pytest.mark.parametrize(
    ("word", "name", "language"),
    [
        ("Iranian", "Iran", "en"),
        ("Syrian", "Syria", "en"),
        ("Polish", "Poland", "en"),
        ("Iraqis", "Iraq", "en"),
        ("Dutch", "Netherlands", "en"),
        ("French", "France", "en"),
        ("Swiss", "Switzerland", "en"),
        ("American", "United States", "en"),
        ("Franse", "Frankrijk", "nl"),
        ("Zweedse", "Zweden", "nl"),
        ("Fins", "Finland", "nl"),
        ("Afghaans", "Afghanistan", "nl"),
        ("Poolse", "Polen", "nl"),
        ("Iraanse", "Iran", "nl"),
        ("Belgische", "België", "nl"),
    ],
)
def test_an_adjective_is_derived(word, name, language):
    assert is_derived(word, name, language)


@pytest.mark.parametrize(
    ("word", "name", "language"),
    [
        ("Iran", "Iran", "en"),
        ("Lesoto", "Lesotho", "en"),
        ("Paris", "France", "en"),
        ("Fransland", "Frankrijk", "nl"),
        ("Poolen", "Polen", "nl"),
        ("Bris", "Brisbane", "nl"),
        ("Chinese", "East China Sea", "en"),
        ("Baltische", "Baltische staten", "nl"),
        ("Iranisch", "Iran", "de"),
    ],
)
def test_a_misspelt_or_other_name_is_not(word, name, language):
    assert not is_derived(word, name, language)
