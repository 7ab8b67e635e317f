"""Two translations of a sentence: what only one of them says is marked, agreement is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.disagreement import GRAVE_SHARE, WordKind, disagreement
from reader.domain.span import Span
from reader.domain.word_differences import DifferenceKind

EN, NL = "en", "nl"


def marked(ours, theirs, language=EN):
    found = disagreement(ours, theirs, language)
    return [one.of(ours) for one in found.ours], [one.of(theirs) for one in found.theirs]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("The delegation left Cairo.", "The delegation left Cairo.", EN),
        ("The delegation left Cairo.", "A delegation has left Cairo", EN),
        ("The soldiers were killed in the attack.", "In the attack, soldiers were killed!", EN),
        ("It cost 48,312 euros.", "It cost 48312 euros.", EN),
        ("Het kostte 5,5 procent.", "Het kostte 5.5 procent.", NL),
        ("Five ministers met.", "5 ministers met.", EN),
        ("They did not agree.", "They didn’t agree.", EN),
        ("De delegaties vertrokken.", "De delegatie vertrokken.", NL),
        ("Rutte’s government", "The government of Rutte", EN),
        ("“Peace”, he said.", "'Peace,' he said.", EN),
        ("", "", EN),
        ("🏆", "", EN),
    ],
)
def test_agreement_raises_no_mark(ours, theirs, language):
    found = disagreement(ours, theirs, language)
    assert found.agrees
    assert (found.ours, found.theirs, found.kinds, found.share) == ((), (), (), 0.0)


@pytest.mark.parametrize(
    ("ours", "theirs", "language", "mine", "others"),
    [
        ("The soldiers fled.", "The civilians fled.", EN, ["soldiers"], ["civilians"]),
        ("Rates fell to 5.5 percent.", "Rates fell to 55 percent.", EN, ["5.5"], ["55"]),
        ("He did not sign.", "He signed.", EN, ["not"], []),
        ("Hij tekende.", "Hij tekende niet.", NL, [], ["niet"]),
        ("Talks in Tripoli failed.", "Talks in Tunis failed.", EN, ["Tripoli"], ["Tunis"]),
        ("War is war.", "War is peace.", EN, ["war"], ["peace"]),
        ("Seven died.", "Nine died.", EN, ["Seven"], ["Nine"]),
        ("", "Something else.", EN, [], ["Something", "else"]),
    ],
)
def test_what_only_one_says_is_marked_in_its_text(ours, theirs, language, mine, others):
    assert marked(ours, theirs, language) == (mine, others)


def test_what_matters_most_comes_first():
    found = disagreement("In Gaza 20 men did not flee.", "In Rafah 30 women fled.", EN)
    assert found.kinds == (
        WordKind.NUMBER, WordKind.NEGATION, WordKind.NAME, WordKind.CONTENT,
    )  # fmt: skip


def test_a_negation_of_one_side_weighs_more_than_its_letters():
    grave = disagreement("They will not leave the city.", "They will leave the city.", EN)
    light = disagreement("They will leave the old city.", "They will leave the city.", EN)
    assert grave.kinds == (WordKind.NEGATION,)
    assert grave.share > light.share + GRAVE_SHARE / 2


def test_the_share_grows_with_what_is_apart():
    shares = [
        disagreement("The minister opened a new school.", other, EN).share
        for other in (
            "The minister opened a new school.",
            "The minister opened a new hospital.",
            "The president closed an old hospital.",
            "شيء آخر تماما",
        )
    ]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] > 0.95


def test_a_language_without_lists_is_compared_too():
    assert marked("La délégation partit.", "La délégation resta.", "fr") == (["partit"], ["resta"])


def test_a_word_said_twice_marks_the_additional_one():
    ours = "The war, the long war, began."
    found = disagreement(ours, "The long war began.", EN)
    assert [one.of(ours) for one in found.ours] == ["war"]


TEXTS = st.text(alphabet="abn ot5.,-’'😀كم\u200f", max_size=40)


@given(TEXTS, TEXTS)
def test_spans_lie_in_their_texts_and_the_differences_tile_both(ours, theirs):
    found = disagreement(ours, theirs, EN)
    for text, spans in ((ours, found.ours), (theirs, found.theirs)):
        assert list(spans) == sorted(spans)
        assert all(0 <= one.start < one.end <= len(text) for one in spans)
    assert 0.0 <= found.share <= 1.0
    assert found.agrees is not bool(found.kinds)
    kept = [one for one in found.differences if one.kind is not DifferenceKind.ADDED]
    assert "".join(one.draft.of(ours) for one in kept) == ours
    assert disagreement(ours, ours, EN).agrees


@given(TEXTS, TEXTS)
def test_who_is_asked_first_does_not_matter_for_the_share(ours, theirs):
    assert disagreement(ours, theirs, EN).share == disagreement(theirs, ours, EN).share


def test_a_very_long_sentence_takes_no_time():
    ours = " ".join(f"word{n} and" for n in range(3_000))
    theirs = " ".join(f"word{n if n % 3 else -n} or" for n in range(3_000))
    started = time.monotonic()
    found = disagreement(ours, theirs, EN)
    assert time.monotonic() - started < 4.0
    assert found.ours[0] != Span(0, 0)
