"""What an index says becomes safe to show, safe to name a folder by, and can be found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.language import LanguagePair
from reader.domain.packages import (
    Catalogue,
    CataloguePackage,
    is_newer,
    newest_first,
    package_id_of,
    plain_name,
    version_key,
)

AR_EN, AR_NL, EN_NL, DA_EN = (
    LanguagePair(*pair.split("-")) for pair in ("ar-en", "ar-nl", "en-nl", "da-en")
)
NAMES = {"ar": "Arabic", "en": "English", "nl": "Dutch", "da": "Danish"}


def package(pair: LanguagePair, version: str = "1.0") -> CataloguePackage:
    return CataloguePackage(
        package_id_of(pair, version),
        pair,
        version,
        NAMES[pair.source],
        NAMES[pair.target],
        ("https://packages.example/a",),
    )


EVERY = tuple(
    package(pair, version)
    for pair, version in ((DA_EN, "1.3"), (AR_EN, "1.9"), (EN_NL, "1.8"), (AR_EN, "1.10"))
)


def test_an_id_is_the_name_that_argos_gives_its_folders():
    assert package_id_of(AR_EN, "1.0") == "translate-ar_en-1_0"


@given(st.text(max_size=40), st.text(max_size=200))
def test_an_id_is_a_safe_name_of_a_folder_whatever_the_index_says(code, version):
    found = package_id_of(LanguagePair(code, code), version)
    assert re.fullmatch(r"translate-[A-Za-z0-9]*_[A-Za-z0-9]*-[A-Za-z0-9_]+", found)
    assert len(found) < 100


def test_marks_that_turn_a_line_round_are_taken_out_of_a_name():
    assert plain_name("Arabic\u202e hsilgnE\u2066\u200f\x1b[31m\n العربية") == (
        "Arabic hsilgnE [31m العربية"
    )


@given(st.text(max_size=300))
def test_a_name_is_one_short_line_of_what_can_be_seen(text):
    found = plain_name(text)
    assert len(found) <= 100
    assert found == plain_name(found)
    assert not re.search("[\x00-\x1f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff]", found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.10", "1.9"),
        ("2", "1.99.99"),
        ("1.0.1", "1.0"),
        ("1.9.0-rc1", "1.8"),
        ("1", "no version"),
    ],
)
def test_versions_are_compared_by_their_numbers(one, other):
    assert is_newer(one, other)
    assert not is_newer(other, one)


def test_versions_that_are_none_are_compared_all_the_same():
    assert not is_newer("", "../../etc")
    assert version_key("9" * 5_000) > version_key("1.0")


def test_an_index_shows_the_newest_package_of_the_pairs_that_the_app_is_for():
    catalogue = Catalogue(newest_first(EVERY))
    assert [one.package_id for one in catalogue.first] == [
        "translate-ar_en-1_10", "translate-en_nl-1_8",
    ]  # fmt: skip
    assert [one.version for one in catalogue.packages] == ["1.10", "1.9", "1.8", "1.3"]
    assert catalogue.newest(AR_NL) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("danish", ["1.3"]),
        ("DA en", ["1.3"]),
        ("ar-en", ["1.10", "1.9"]),
        ("ar_en 1_9", ["1.9"]),
        ("Ｄutch", ["1.8"]),
        ("", ["1.10", "1.9", "1.8", "1.3"]),
        ("هولندية", []),
    ],
)
def test_packages_are_found_by_words_of_their_languages(words, found):
    catalogue = Catalogue(newest_first(EVERY))
    assert [one.version for one in catalogue.find(words)] == found
