"""What a person does with a translation, as steps that can be undone and are kept."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

import pytest

from reader.adapters.lexicon.find_pattern import compile_pattern
from reader.adapters.storage.library import SqliteLibrary
from reader.domain.article import SegmentId
from reader.domain.errors import StepRefused
from reader.domain.messages import Message
from reader.domain.review_history import ReviewHistory, recut, revised
from reader.domain.translation import UnitState
from reader.services.find_replace import FindOptions, find_replace
from reader.services.keep_review import KeepReview
from reader.services.own_memory import Remembered
from reader.services.review_filter import ReviewFilter, matches
from reader.services.review_translation import ReviewTranslation
from tests.domain.review_units import NOON, article_of, machine

ONE, TWO, THREE = "وصل الوفد أمس. ", "غادر الوزير اليوم. ", "عاد الجميع."
S0, S1, S2 = (SegmentId(f"s{number}") for number in range(3))
ARTICLE = article_of([ONE, TWO], [THREE])


def units_of(language="en"):
    texts = {
        "en": ("The delegation arrived.", "The minister left.", "All returned."),
        "nl": ("De delegatie kwam.", "De minister ging.", "Allen keerden terug."),
    }[language]
    sources = zip((S0, S1, S2), (ONE, TWO, THREE), texts, strict=True)
    return {one: machine(one, source, target) for one, source, target in sources}


UNITS = units_of()
REVIEW = ReviewTranslation(lambda: NOON, lambda: "Layla", lambda: "new")


def state_after(revision):
    return {one: unit.state for one, unit in revised(UNITS, revision, "en").items()}


def test_an_edit_is_a_step_with_who_and_when():
    revision = REVIEW.edit(UNITS, "en", S0, "They arrived.")
    after = revised(UNITS, revision, "en")[S0]
    assert (after.target, after.origin.by, after.origin.made_at) == ("They arrived.", "Layla", NOON)
    assert revision.label.english() == "Edit"
    with pytest.raises(StepRefused, match="no translation yet"):
        REVIEW.edit({}, "en", S0, "They arrived.")
    made = REVIEW.edit({}, "en", S0, "They arrived.", ONE.strip())
    assert made.changes[0].before is None


def test_states_change_for_one_sentence_or_for_many():
    units = UNITS
    for step, state in (
        (REVIEW.confirm, UnitState.CONFIRMED),
        (REVIEW.lock, UnitState.LOCKED),
        (REVIEW.unlock, UnitState.CONFIRMED),
        (REVIEW.reject, UnitState.REJECTED),
        (REVIEW.back_to_draft, UnitState.MACHINE),
    ):
        units = revised(units, step(units, "en", [S0, S1]), "en")
        assert [units[one].state for one in (S0, S1, S2)] == [state, state, UnitState.MACHINE]
    assert units == UNITS


def test_of_several_sentences_those_are_left_out_that_a_step_is_not_for():
    units = revised(UNITS, REVIEW.lock(UNITS, "en", [S0]), "en")
    revision = REVIEW.confirm(units, "en", [S0, S1, SegmentId("gone")])
    assert [one.segment_id for one in revision.changes] == [S1]
    with pytest.raises(StepRefused, match="locked"):
        REVIEW.confirm(units, "en", [S0])
    with pytest.raises(StepRefused, match="no translation"):
        REVIEW.confirm({}, "en", [S0])


def test_offers_are_taken_and_declined():
    for step in (REVIEW.take_offer, REVIEW.decline_offer):
        with pytest.raises(StepRefused, match="no new draft"):
            step(UNITS, "en", [S0])
        assert step(UNITS, "en", [S0, S1]).is_nothing


def test_confirming_goes_on_to_the_next_unconfirmed_sentence_and_around():
    units = revised(UNITS, REVIEW.confirm(UNITS, "en", [S2]), "en")

    def wanted(segment_id):
        return matches(ReviewFilter.UNCONFIRMED, units.get(segment_id))

    revision, following = REVIEW.confirm_and_next(ARTICLE, units, "en", S0, wanted)
    assert following == S1
    units = revised(units, revision, "en")
    revision, following = REVIEW.confirm_and_next(ARTICLE, units, "en", S1, wanted)
    assert following is None
    assert ReviewHistory().push(revision).undo_label.english() == "Confirm"


def test_replace_all_is_one_step_and_leaves_locked_sentences():
    units = revised(UNITS, REVIEW.lock(UNITS, "en", [S1]), "en")
    found = find_replace(UNITS.values(), FindOptions("The", "A", match_case=True), compile_pattern)
    assert [one.segment_id for one in found] == [S0, S1]
    revision = REVIEW.replace_all(units, "en", found)
    assert [one.after.target for one in revision.changes] == ["A delegation arrived."]
    changed = revised(UNITS, REVIEW.edit(UNITS, "en", S0, "x"), "en")
    assert [one.segment_id for one in REVIEW.replace_all(changed, "en", found).changes] == [S1]


def test_other_targets_come_as_one_step_with_its_own_name():
    label = Message("Review", "From a file")
    wanted = {S0: "They arrived.", S1: UNITS[S1].target, SegmentId("gone"): "x"}
    revision = REVIEW.use(UNITS, "en", wanted, label)
    assert (revision.label, [one.segment_id for one in revision.changes]) == (label, [S0])


def test_a_merge_concerns_every_language_and_comes_back_whole():
    both = {"en": UNITS, "nl": units_of("nl")}
    revision = REVIEW.merge(ARTICLE, both, S0)
    article = recut(ARTICLE, revision)
    assert [one.segment_id for one in article.segments] == [S0, S2]
    for language, joined in (
        ("en", "The delegation arrived. The minister left."),
        ("nl", "De delegatie kwam. De minister ging."),
    ):
        after = revised(both[language], revision, language)
        assert (set(after), after[S0].target) == ({S0, S2}, joined)
        assert revised(after, revision.inverse(), language) == both[language]
    assert recut(article, revision.inverse()) == ARTICLE


def test_a_split_follows_the_links_or_what_the_person_says():
    both = {"en": UNITS, "nl": {}}
    revision = REVIEW.split(ARTICLE, both, S0, 4)
    assert [(one.segment_id, one.after.target) for one in revision.changes] == [
        (S0, "The"),
        ("new", "delegation arrived."),
    ]
    revision = REVIEW.split(ARTICLE, both, S0, 3, {"en": 15})
    assert [one.after.target for one in revision.changes] == ["The delegation", "arrived."]
    assert revised(revised(UNITS, revision, "en"), revision.inverse(), "en") == UNITS


def test_a_locked_or_corrected_sentence_is_not_cut():
    locked = revised(UNITS, REVIEW.lock(UNITS, "en", [S1]), "en")
    with pytest.raises(StepRefused, match="locked"):
        REVIEW.merge(ARTICLE, {"en": locked}, S0)
    corrected = {**UNITS, S0: machine("s0", "وصل الوفد البارحة.", "They came.")}
    with pytest.raises(StepRefused, match="correction"):
        REVIEW.split(ARTICLE, {"en": corrected}, S0, 4)


# --- kept


@pytest.fixture
def library(tmp_path):
    made = SqliteLibrary(tmp_path / "qari.sqlite", lambda: NOON)
    yield made
    made.close()


def test_steps_are_kept_also_when_they_are_taken_back(library):
    learnt: list[Remembered] = []
    keep = KeepReview(library, learnt.extend)
    library.keep(ARTICLE)
    library.put_units("a", "en", [*UNITS.values()])
    revision = REVIEW.edit(UNITS, "en", S0, "They arrived.")
    units = revised(UNITS, revision, "en")
    keep.run(ARTICLE, revision)
    assert library.units("a", "en")[S0].target == "They arrived."
    assert [(one.source, one.target, one.by) for one in learnt] == [
        (ONE.strip(), "They arrived.", "Layla")
    ]
    keep.run(ARTICLE, revision.inverse())
    kept = library.units("a", "en")[S0]
    assert (kept.target, kept.state) == (UNITS[S0].target, UnitState.MACHINE)
    assert learnt[-1].state is UnitState.MACHINE
    typed = REVIEW.edit({}, "en", S2, "Back.", THREE)
    keep.run(ARTICLE, typed)
    keep.run(ARTICLE, typed.inverse())
    assert library.units("a", "en")[S2].state is UnitState.MISSING
    assert units[S0].is_persons


def test_a_merge_outlives_the_app_and_the_next_import(library):
    keep = KeepReview(library)
    library.keep(ARTICLE)
    library.put_units("a", "nl", [*units_of("nl").values()])
    both = {"en": UNITS, **keep.other_units("a", {"en"})}
    assert set(both) == {"en", "nl"}
    revision = REVIEW.merge(ARTICLE, both, S0)
    keep.run(recut(ARTICLE, revision), revision)
    again = library.keep(article_of([ONE, TWO], [THREE])).article
    assert [one.segment_id for one in again.segments] == [S0, S2]
    assert library.units("a", "en")[S0].target == "The delegation arrived. The minister left."
    assert set(library.units("a", "nl")) == {S0, S2}
    keep.run(ARTICLE, revision.inverse())
    assert library.article("a").segments == ARTICLE.segments
    assert library.units("a", "nl")[S1].target == "De minister ging."


def test_sentences_without_a_translation_are_merged_and_kept_as_such(library):
    learnt: list[Remembered] = []
    library.keep(ARTICLE)
    revision = REVIEW.merge(ARTICLE, {"en": {}}, S0)
    keep = KeepReview(library, learnt.extend)
    keep.run(recut(ARTICLE, revision), revision)
    assert [one.segment_id for one in library.article("a").segments] == [S0, S2]
    assert (library.units("a", "en"), learnt) == ({}, [])
