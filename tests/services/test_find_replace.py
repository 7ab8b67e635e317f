"""Find and replace in targets: what would change, shown before it does."""

from __future__ import annotations

import pytest

from reader.adapters.lexicon import find_pattern
from reader.adapters.lexicon.find_pattern import compile_pattern
from reader.domain.errors import PatternRejected
from reader.domain.review import locked
from reader.services import find_replace as module
from reader.services.cancel import Cancelled, CancelToken
from reader.services.find_replace import FindOptions, Replacement
from tests.domain.review_units import LAYLA, machine

RUTTE = machine("s0", "قال روته نعم", "Ruti said that Rutis agree; ruti said yes")
ARABIC = machine("s1", "x", "في فيلم فيه فِي")


def find_replace(units, options, cancel=None) -> tuple[Replacement, ...]:
    return module.find_replace(units, options, compile_pattern, cancel)


def after(unit, *options, **more):
    found = find_replace([unit], FindOptions(*options, **more))
    return found[0].after if found else None


def test_a_plain_text_is_replaced_in_any_case_unless_case_counts():
    assert after(RUTTE, "ruti", "Rutte") == "Rutte said that Ruttes agree; Rutte said yes"
    assert after(RUTTE, "ruti", "Rutte", match_case=True).endswith("; Rutte said yes")
    assert after(RUTTE, "s.i") is None
    assert after(RUTTE, "Ruti", r"\1", match_case=True) == r"\1 said that \1s agree; ruti said yes"


def test_whole_words_in_arabic_and_latin():
    found = find_replace([RUTTE, ARABIC], FindOptions("في", "إلى", whole_words=True))
    assert [one.after for one in found] == ["إلى فيلم فيه فِي"]
    assert (
        after(RUTTE, "Ruti", "Rutte", whole_words=True)
        == "Rutte said that Rutis agree; Rutte said yes"
    )


def test_groups_are_put_in():
    assert after(RUTTE, r"(\w+) said", r"said \1", is_regex=True).startswith("said Ruti that")
    assert after(RUTTE, r"(?P<who>Ruti)s?", r"<\g<who>>", is_regex=True).startswith(
        "<Ruti> said that <Ruti> agree"
    )


def test_the_places_before_and_after_are_shown():
    (one,) = find_replace([machine("s0", "x", "a bb a")], FindOptions("a", "long"))
    assert [span.of(one.before) for span in one.found] == ["a", "a"]
    assert [span.of(one.after) for span in one.put] == ["long", "long"]
    (one,) = find_replace([machine("s0", "x", "a bb a")], FindOptions("a", ""))
    assert (one.after, one.put) == ("bb", ((0, 0), (2, 2)))


def test_locked_and_empty_sentences_are_left_out():
    empty = machine("s2", "x", "")
    assert find_replace([locked(RUTTE, *LAYLA), empty], FindOptions("Ruti")) == ()


@pytest.mark.parametrize(
    ("options", "words", "position"),
    [
        (FindOptions(""), "nothing to look for", -1),
        (FindOptions("a" * 1001), "too long", -1),
        (FindOptions("ab(", is_regex=True), "can't be read: missing \\)", 3),
        (FindOptions("ab[", is_regex=True, whole_words=True), "unterminated", 3),
        (FindOptions("(" * 600 + ")" * 400, is_regex=True), "can't be read", -1),
        (FindOptions("(Ruti)", r"\2", is_regex=True), "replacement can't be read", -1),
        (FindOptions("(Ruti)", r"\g<x>", is_regex=True), "replacement can't be read", -1),
    ],
)
def test_a_pattern_that_can_not_be_used_is_refused_with_its_place(options, words, position):
    with pytest.raises(PatternRejected, match=words) as raised:
        find_replace([RUTTE], options)
    if position >= 0:
        assert raised.value.position == position


def test_empty_places_are_no_finds():
    assert find_replace([RUTTE], FindOptions("z*", "-", is_regex=True)) == ()


def test_a_pattern_that_runs_wild_ends_in_a_message(monkeypatch):
    monkeypatch.setattr(find_pattern, "_SECONDS", 0.05)
    wild = machine("s0", "x", "a" * 60 + "b")
    with pytest.raises(PatternRejected, match="too long"):
        find_replace(
            [wild],
            FindOptions(r"(?:a|aa)+(?:a|aa)+(?:a|aa)+(?:a|aa)+c|(a?){60}a{60}c", is_regex=True),
        )


def test_many_slow_sentences_end_in_a_message_too(monkeypatch):
    monkeypatch.setattr(module, "_SECONDS_IN_ALL", -1.0)
    with pytest.raises(PatternRejected, match="too long"):
        find_replace([RUTTE], FindOptions("Ruti"))


def test_a_search_can_be_cancelled():
    token = CancelToken()
    assert find_replace([RUTTE], FindOptions("zzz"), token) == ()
    token.cancel()
    with pytest.raises(Cancelled):
        find_replace([RUTTE], FindOptions("Ruti"), token)
