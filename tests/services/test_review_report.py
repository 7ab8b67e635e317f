"""How far a review is, and what it changed."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

from dataclasses import replace

from reader.adapters.lexicon.edit_distance import edit_distance
from reader.domain.glossary import NEWS, GlossaryTerm, TermIndex, TermKind
from reader.domain.review import confirmed, edited, from_memory, locked, rejected, takes
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.review_report import (
    ActiveTime,
    Count,
    progress_of,
    report_of,
    terms_changed,
)
from tests.domain.review_units import LATER, LAYLA, article_of, machine

RUTTE = GlossaryTerm("rutte", TermKind.PERSON, "روته", (), (("en", "Rutte"),), origin=NEWS)
ARTICLE = article_of(
    ["وصل روته أمس. ", "غادر الوفد. ", "عاد."],
    ["زر الصفحة"],
    ["قال نعم. ", "لا. ", "ربما."],
    left_out=(1,),
)
S0, S1, S2, _, S4, S5, S6 = (one.segment_id for one in ARTICLE.segments)
DRAFT = machine(S0, "وصل روته أمس.", "Arrived Ruti yesterday.")
UNITS = {
    S0: confirmed(edited(DRAFT, "Rutte arrived yesterday.", *LAYLA), "Omar", LATER),
    S1: locked(machine(S1, "غادر الوفد.", "The delegation left."), *LAYLA),
    S2: machine(S2, "عاد.", "He returned."),
    S4: from_memory(machine(S4, "قال نعم.", "Said yes."), "He said yes.", *LAYLA),
    S5: takes(rejected(machine(S5, "لا.", "No."), *LAYLA), machine(S5, "لا.", "Nope.", "2")),
}


def test_progress_counts_sentences_and_the_words_of_their_source():
    progress = progress_of(ARTICLE, UNITS)
    assert progress.total == Count(6, 10)
    assert progress.confirmed == Count(2, 5)
    assert progress.share == 0.5
    assert dict(progress.states) == {
        UnitState.MACHINE: Count(1, 1),
        UnitState.EDITED: Count(1, 2),
        UnitState.CONFIRMED: Count(1, 3),
        UnitState.LOCKED: Count(1, 2),
        UnitState.REJECTED: Count(1, 1),
        UnitState.MISSING: Count(1, 1),
    }
    assert progress_of(article_of(), {}).share == 0.0


def test_the_report_says_what_was_edited_by_whom_and_how_far_from_the_draft():
    terms = TermIndex([RUTTE])
    report = report_of(
        ARTICLE,
        "en",
        UNITS,
        edit_distance,
        seconds=90.0,
        occurrences={S0: terms.find(DRAFT.source)},
        commented={S2},
        doubts=3,
    )
    assert (report.edited, report.from_memory, report.rejected, report.offered) == (2, 1, 1, 1)
    assert (report.commented, report.doubts, report.seconds) == (1, 3, 90.0)
    assert (report.people, report.last_at) == (("Layla", "Omar"), LATER)
    assert report.words == 4  # Arrived Ruti → Rutte arrived; Said → He said
    assert report.letters == sum(
        edit_distance(UNITS[one].draft.target, UNITS[one].target) for one in (S0, S4)
    )
    assert (round(report.letters_share, 2), round(report.words_share, 2)) == (0.23, 0.33)
    assert [(one.before, one.after) for one in report.terms] == [("Ruti", "Rutte arrived")]


def test_a_report_of_nothing():
    report = report_of(article_of([" "]), "en", {}, edit_distance)
    assert (report.letters_share, report.words_share, report.people) == (0.0, 0.0, ())


def test_a_hand_made_sentence_has_no_distance():
    blank = TranslationUnit(S0, DRAFT.source, "", UnitState.MISSING)
    report = report_of(ARTICLE, "en", {S0: edited(blank, "By hand", *LAYLA)}, edit_distance)
    assert (report.edited, report.letters, report.terms) == (1, 0, ())


def test_a_term_is_changed_where_its_words_are():
    found = TermIndex([RUTTE]).find(DRAFT.source)

    def change(target, unit=DRAFT):
        return [
            (one.before, one.after) for one in terms_changed(edited(unit, target, *LAYLA), found)
        ]

    assert change("Arrived Rutte yesterday.") == [("Ruti", "Rutte")]
    assert change("Arrived yesterday.") == [("Ruti", "")]
    assert change("Came Ruti today.") == []
    two = replace(
        DRAFT,
        target="Arrived Mark Ruti yesterday.",
        alignment=(*DRAFT.alignment[:1], DRAFT.alignment[1]._replace(t0=8, t1=17)),
    )
    assert change("Arrived Mark Rutte yesterday.", two) == [("Mark Ruti", "Mark Rutte")]
    assert terms_changed(DRAFT, found) == ()
    assert change("Arrived Rutte.", replace(DRAFT, alignment=())) == []


def test_time_counts_while_somebody_is_there():
    time = ActiveTime()
    for now in (100.0, 110.0, 115.0, 1000.0, 1010.0, 1005.0):
        time = time.touched(now)
    assert time.seconds == 25.0
    begun, seconds = time.taken()
    assert (begun.seconds, begun.at, seconds) == (0.0, 1005.0, 25.0)
