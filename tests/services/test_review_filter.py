"""Which sentences are wanted, and the way from one to the next."""

from __future__ import annotations

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId, SegmentId
from reader.domain.note_places import NotePlace, PlaceState
from reader.domain.notes import Note, NoteId, NoteKind, Passage, PassageScope, PassageSide
from reader.domain.review import confirmed, edited, locked, rejected, takes
from reader.services.review_filter import (
    ReviewFilter,
    commented_segments,
    following,
    matching,
    next_in,
    translatable,
)
from tests.domain.review_units import LAYLA, article_of, machine

ARTICLE = article_of(["أ. ", "ب. ", " "], ["ت."], ["ث. ", "ج. ", "ح."], left_out=(1,))
A, B, BLANK, _, TH, J, H = (one.segment_id for one in ARTICLE.segments)
UNITS = {
    A: confirmed(edited(machine(A, "أ.", "A"), "Alef", *LAYLA), *LAYLA),
    B: takes(confirmed(machine(B, "ب.", "B"), *LAYLA), machine(B, "ب.", "Ba", version="2")),
    TH: rejected(machine(TH, "ث.", "Th"), *LAYLA),
    J: locked(machine(J, "ج.", "J"), *LAYLA),
}


def test_furniture_and_blank_sentences_are_no_work():
    assert translatable(ARTICLE) == (A, B, TH, J, H)


def test_each_filter_finds_its_own():
    found = {wanted: matching(wanted, ARTICLE, UNITS, {H}, {A, H}) for wanted in ReviewFilter}
    assert found == {
        ReviewFilter.ALL: (A, B, TH, J, H),
        ReviewFilter.UNCONFIRMED: (TH, H),
        ReviewFilter.DOUBTED: (H,),
        ReviewFilter.EDITED: (A,),
        ReviewFilter.COMMENTED: (A, H),
        ReviewFilter.OFFERED: (B,),
        ReviewFilter.REJECTED: (TH,),
        ReviewFilter.LOCKED: (J,),
    }


def test_the_way_goes_around():
    assert next_in((A, B, H), A) == B
    assert next_in((A, B, H), H) == A
    assert next_in((A, B, H), A, -1) == H
    assert next_in((A, B, H), None) == next_in((A, B, H), SegmentId("gone")) == A
    assert next_in((), A) is None


def test_the_next_wanted_sentence_is_translated_and_another_one():
    assert following(ARTICLE, B, lambda _: True) == TH
    assert following(ARTICLE, H, lambda _: True) == A
    assert following(ARTICLE, A, lambda one: one == A) is None
    assert following(ARTICLE, SegmentId("gone"), lambda _: True) == A


def test_a_comment_is_a_note_of_its_kind():
    passage = Passage(PassageSide.SOURCE, PassageScope.SENTENCE, TextAnchor("أ"))
    notes = [
        Note(NoteId("1"), ArticleId("a"), passage, "?", NoteKind.REVIEW),
        Note(NoteId("2"), ArticleId("a"), passage, "!"),
    ]
    places = [
        NotePlace(NoteId("1"), PlaceState.EXACT, PassageSide.SOURCE, segments=(A,)),
        NotePlace(NoteId("2"), PlaceState.EXACT, PassageSide.SOURCE, segments=(B,)),
    ]
    assert commented_segments(notes, places) == {A}
