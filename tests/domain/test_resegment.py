"""Sentences are merged and split with their links, and nothing of the text is lost."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import SegmentId
from reader.domain.carried_ids import carry_ids
from reader.domain.composition import trimmed
from reader.domain.errors import StepRefused
from reader.domain.resegment import (
    can_merge,
    holder_of,
    merge_segments,
    merge_units,
    sentence_of,
    split_segment,
    split_unit,
    suggest_target_split,
)
from reader.domain.review import confirmed, draft_of, edited, rejected
from reader.domain.translation import DoubtSide, TranslationUnit, UnitState
from tests.domain.review_units import LAYLA, article_of, doubt, machine

ONE, TWO, THREE = "وصل الوفد أمس.  ", "غادر الوزير اليوم. ", "عاد الجميع."
S0, S1, S2, NEW = (SegmentId(name) for name in ("s0", "s1", "s2", "new"))
FIRST = machine("s0", ONE, "The delegation arrived.")
SECOND = machine("s1", TWO, "The minister left.")
WORDS = st.lists(st.sampled_from(["وصل", "الوفد", "من", "x", "٣"]), min_size=1, max_size=4)
SENTENCES = st.lists(
    st.tuples(WORDS, st.sampled_from([" ", "  ", "\u00a0", ""])).map(
        lambda pair: " ".join(pair[0]) + "." + pair[1]
    ),
    min_size=2,
    max_size=6,
)


def linked(unit: TranslationUnit) -> list[tuple[str, str]]:
    """Return the words that the links of a unit join."""
    return [(link.source.of(unit.source), link.target.of(unit.target)) for link in unit.alignment]


def tiles(article) -> bool:
    for block in article.blocks:
        at = 0
        for one in article.segments:
            if one.block_id == block.block_id:
                if one.span.start != at:
                    return False
                at = one.span.end
        if at != len(block.text):
            return False
    return True


@given(SENTENCES, st.data())
def test_split_undoes_merge_on_spans_and_segments_always_tile(sentences, data):
    article = article_of(sentences, ["نهاية."])
    at = data.draw(st.integers(0, len(sentences) - 2))
    merged, gone, offset = merge_segments(article, article.segments[at].segment_id)
    assert tiles(merged)
    again = split_segment(merged, article.segments[at].segment_id, offset, gone)
    assert tiles(again)
    assert [(one.segment_id, one.span) for one in again.segments] == [
        (one.segment_id, one.span) for one in article.segments
    ]


@given(SENTENCES, st.integers(-2, 60))
def test_a_split_tiles_or_is_refused(sentences, source_at):
    article = article_of(sentences)
    try:
        cut = split_segment(article, S0, source_at, NEW)
    except StepRefused:
        return
    assert tiles(cut)
    assert all(sentence_of(cut, one) for one in (S0, NEW))


def test_sentences_are_merged_inside_of_a_paragraph_only():
    article = article_of([ONE, TWO], [THREE])
    assert [can_merge(article, one) for one in (S0, S1, S2)] == [True, False, False]
    with pytest.raises(StepRefused, match="last sentence"):
        merge_segments(article, S1)
    with pytest.raises(StepRefused, match="not there"):
        merge_segments(article, SegmentId("gone"))


def test_a_merged_unit_has_both_texts_and_all_links():
    article = article_of([ONE, TWO, THREE])
    merged, gone, offset = merge_segments(article, S0)
    unit = merge_units(merged, (FIRST, SECOND), S0, offset, LAYLA)
    assert gone == S1
    assert (unit.source, unit.target) == (
        "وصل الوفد أمس.  غادر الوزير اليوم.",
        "The delegation arrived. The minister left.",
    )
    assert linked(unit) == linked(FIRST) + linked(SECOND)
    assert (unit.state, unit.origin.by) == (UnitState.EDITED, "Layla")
    assert unit.draft.target == unit.target
    halves = split_unit(article, unit, (S0, S1), (offset, 24), LAYLA)
    assert [one.target for one in halves] == [FIRST.target, SECOND.target]
    assert [linked(one) for one in halves] == [linked(FIRST), linked(SECOND)]
    assert [draft_of(one).target for one in halves] == [FIRST.target, SECOND.target]


@given(
    st.lists(st.sampled_from(["yes", "no", "the", "house"]), min_size=1, max_size=5), WORDS, WORDS
)
def test_split_undoes_merge_on_targets_and_links(target, first_words, second_words):
    one, two = " ".join(first_words) + ". ", " ".join(second_words) + "."
    article = article_of([one, two])
    units = (machine("s0", one, " ".join(target)), machine("s1", two, " ".join(target[::-1])))
    merged, _, offset = merge_segments(article, S0)
    unit = merge_units(merged, units, S0, offset, LAYLA)
    halves = split_unit(article, unit, (S0, S1), (offset, len(units[0].target) + 1), LAYLA)
    for half, before in zip(halves, units, strict=True):
        assert (half.source, half.target, half.alignment) == (
            before.source, before.target, before.alignment,
        )  # fmt: skip
        assert half.draft.alignment == before.alignment


def test_states_of_a_merged_unit():
    merged, _, offset = merge_segments(article_of([ONE, TWO]), S0)

    def state(first, second):
        return merge_units(merged, (first, second), S0, offset, LAYLA).state

    yes, no = confirmed(FIRST, *LAYLA), rejected(SECOND, *LAYLA)
    assert state(yes, confirmed(SECOND, *LAYLA)) is UnitState.CONFIRMED
    assert state(yes, SECOND) is UnitState.EDITED
    assert state(rejected(FIRST, *LAYLA), no) is UnitState.REJECTED
    assert state(yes, None) is UnitState.EDITED


def test_a_sentence_without_a_translation_is_merged_too():
    merged, _, offset = merge_segments(article_of([ONE, TWO]), S0)
    failed = TranslationUnit(S0, ONE.strip(), "", UnitState.FAILED)
    assert merge_units(merged, (failed, None), S0, offset, LAYLA) is None
    unit = merge_units(merged, (failed, SECOND), S0, offset, LAYLA)
    assert (unit.target, linked(unit)) == (SECOND.target, linked(SECOND))
    typed = edited(TranslationUnit(S0, ONE.strip(), "", UnitState.MISSING), "Hi", *LAYLA)
    unit = merge_units(merged, (typed, None), S0, offset, LAYLA)
    assert (unit.target, unit.draft) == ("Hi", None)
    halves = split_unit(article_of([ONE, TWO]), unit, (S0, S1), (offset, 2), LAYLA)
    assert [(one.target, one.draft, one.state) for one in halves] == [
        ("Hi", None, UnitState.EDITED),
        ("", None, UnitState.EDITED),
    ]


def test_the_target_is_split_where_the_fewest_links_cross():
    source = "قال الوزير إن الوفد وصل وغادر الجميع"
    unit = machine("s0", source, "The minister said that people arrived and everyone left")
    assert suggest_target_split(unit, source.index("وغادر")) == unit.target.index("arrived")
    assert suggest_target_split(replace(unit, alignment=()), len(source) // 2) == 30
    assert suggest_target_split(replace(unit, target="Yes", alignment=()), 4) == 3


def test_a_confirmed_sentence_stays_confirmed_in_both_halves_and_doubts_stay_at_their_words():
    article = article_of(["وصل الوفد وغادر الوزير."])
    whole = machine("s0", "وصل الوفد وغادر الوزير.", "They arrived and left")
    whole = replace(
        whole,
        doubts=(
            doubt(DoubtSide.SOURCE, 10, 15),
            doubt(DoubtSide.TARGET, 0, 4),
            doubt(DoubtSide.TARGET, 5, 16),
        ),
    )
    cut = split_segment(article, S0, 9, NEW)
    first, second = split_unit(cut, confirmed(whole, *LAYLA), (S0, NEW), (10, 13), LAYLA)
    assert [sentence_of(cut, one) for one in (S0, NEW)] == [first.source, second.source]
    assert (first.target, second.target) == ("They arrived", "and left")
    assert {first.state, second.state} == {UnitState.CONFIRMED}
    assert [(one.side, one.span) for one in first.doubts] == [(DoubtSide.TARGET, (0, 4))]
    assert [(one.side, one.span) for one in second.doubts] == [(DoubtSide.SOURCE, (0, 5))]


def test_the_draft_of_an_edited_sentence_is_split_by_its_own_links():
    article = article_of(["وصل الوفد وغادر الوزير."])
    whole = edited(
        machine("s0", "وصل الوفد وغادر الوزير.", "Arrived delegation and minister"),
        "They came and he left",
        *LAYLA,
    )
    cut = split_segment(article, S0, 9, NEW)
    halves = split_unit(cut, whole, (S0, NEW), (10, 10), LAYLA)
    assert [one.target for one in halves] == ["They came", "and he left"]
    assert [one.draft.target for one in halves] == ["Arrived delegation", "and minister"]


def test_an_id_that_was_merged_away_is_still_found():
    merged, _, _ = merge_segments(article_of([ONE, TWO, THREE]), S1)
    merged, _, _ = merge_segments(merged, S0)
    assert [holder_of(merged, one) for one in (S0, S1, S2, NEW)] == [S0, S0, S0, None]
    again = split_segment(merged, S0, 20, S1)
    assert holder_of(again, S1) == S1


def test_the_same_text_imported_again_stays_cut_as_the_person_cut_it():
    old = article_of([ONE, TWO], [THREE], [TWO, THREE])
    merged, gone, _ = merge_segments(old, S0)
    new = article_of([ONE, TWO], [THREE], [TWO, THREE])
    carried = carry_ids(merged, new)
    assert carried.segments == merged.segments
    assert carried.segments[0].absorbed == (gone,)


def test_a_changed_text_keeps_the_cuts_of_blocks_that_are_the_same():
    merged, _, _ = merge_segments(article_of([ONE, TWO], [THREE]), S0)
    carried = carry_ids(merged, article_of([ONE, TWO], ["عاد الوفد."]))
    assert [one.by_person for one in carried.segments] == [True, False]
    changed = carry_ids(merged, article_of([ONE, THREE], [THREE]))
    assert [one.by_person for one in changed.segments] == [False, False, False]
    assert (
        trimmed(changed.blocks[0].text, changed.segments[0].span).of(changed.blocks[0].text)
        == ONE.strip()
    )
