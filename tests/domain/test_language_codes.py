"""What a model translates, as far as its name and its vocabulary tell."""

from __future__ import annotations

import pytest

from reader.domain.language import LanguagePair
from reader.domain.language_codes import language_tokens, pair_in_name, subtag

AR_NL = LanguagePair("ar", "nl")


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("opus-mt-ar-en", "ar-en"),
        ("opus-mt-tc-big-ar-en", "ar-en"),
        ("Opus_MT_en_nl_ct2_int8", "en-nl"),
        ("opus-mt-mt-en", "mt-en"),
        ("translate-ar_nl-1_0", "ar-nl"),
        ("ara-eng", "ar-en"),
        ("opusTCv20210807_transformer-big_2022-03-13_ara-eng", "ar-en"),
        ("nl_ar", "nl-ar"),
        ("ar-en.ct2", "ar-en"),
    ],
)
def test_the_pair_is_read_from_the_name(name, pair):
    assert str(pair_in_name(name)) == pair


@pytest.mark.parametrize(
    "name", ["", "model", "opus-mt", "nllb-200-600M", "ar", "ar-ar", "opus-mt-sem-gmw", "en-ar-nl"]
)
def test_where_the_name_leaves_a_doubt_no_pair_is_guessed(name):
    assert pair_in_name(name) is None


def test_codes_of_two_and_three_letters_are_one_language():
    assert [subtag(one) for one in ("AR", "ara", "arb", "nld", "int", "xx")] == [
        "ar", "ar", "ar", "nl", None, None,
    ]  # fmt: skip


def test_a_model_of_one_pair_wants_no_tokens():
    assert language_tokens({"▁the", "وزير", "</s>"}, AR_NL) == ("", "")


def test_a_model_with_many_targets_is_told_the_target_before_the_source():
    assert language_tokens({">>nld<<", ">>deu<<", "▁de"}, AR_NL) == (">>nld<<", "")
    assert language_tokens({">>nl<<", ">>de<<"}, AR_NL) == (">>nl<<", "")
    assert language_tokens({">>deu<<", ">>swe<<"}, AR_NL) is None


def test_a_model_of_many_pairs_is_told_both():
    m2m = {"__ar__", "__en__", "__nl__"}
    assert language_tokens(m2m, AR_NL) == ("__ar__", "__nl__")
    assert language_tokens(m2m - {"__nl__"}, AR_NL) is None
    nllb = {"arb_Arab", "eng_Latn", "nld_Latn"}
    assert language_tokens(nllb, AR_NL) == ("arb_Arab", "nld_Latn")
    assert language_tokens(nllb, LanguagePair("ar", "yi")) is None
