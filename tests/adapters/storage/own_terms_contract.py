"""What every `OwnTerms` promises, whether in a file or in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.domain.errors import TermRejected
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.term_values import Change, HidingChange, TermChange, TermOrder, TermQuery

__all__ = ["AHMAD", "NATO", "RUTTE", "OwnTermsContract"]

RUTTE = GlossaryTerm(
    "own-1", TermKind.PERSON, "مارك روته", ("روته", "روتي"),
    (("en", "Mark Rutte"), ("nl", "Mark Rutte")), "Mārk Rutta",
    (("en", "Secretary general."), ("nl", "Secretaris-generaal.")), "politics", "own", "مارك رُوتِه",
)  # fmt: skip
NATO = GlossaryTerm(
    "own-2",
    TermKind.ORGANISATION,
    "الناتو",
    (),
    (("en", "NATO"), ("nl", "NAVO 😀")),
    domain="défense",
)
AHMAD = GlossaryTerm("own-3", TermKind.PERSON, "أحمد", (), (("nl", "Ahmed"),))


def added(*terms: GlossaryTerm) -> list[Change]:
    return [TermChange(None, term) for term in terms]


class OwnTermsContract:
    """Subclasses give the fixture `store`, empty."""

    def test_terms_come_back_exactly(self, store):
        assert store.apply(added(RUTTE, NATO, AHMAD)) == 3
        assert store.get(["own-1", "own-2", "own-3", "own-4"]) == {
            "own-1": RUTTE, "own-2": NATO, "own-3": AHMAD,
        }  # fmt: skip

    def test_an_empty_store_finds_nothing(self, store):
        assert store.count(TermQuery()) == 0
        assert store.page(TermQuery(), 0, 10) == ()
        assert list(store.every()) == []
        assert store.get([]) == {}
        assert store.revision() == 0

    def test_the_revision_rises_once_for_each_transaction(self, store):
        store.apply(added(RUTTE, NATO))
        store.apply([TermChange(NATO, None)])
        assert store.revision() == 2
        assert store.apply([]) == 0
        assert store.revision() == 2

    def test_pages_follow_the_order_that_is_asked_for(self, store):
        store.apply(added(RUTTE, NATO, AHMAD))

        def ids(order, *, descending=False):
            query = TermQuery(order=order, descending=descending)
            return [term.term_id for term in store.page(query, 0, 10)]

        assert ids(TermOrder.FORM) == ["own-3", "own-2", "own-1"]
        assert ids(TermOrder.FORM, descending=True) == ["own-1", "own-2", "own-3"]
        assert ids(TermOrder.KIND) == ["own-2", "own-3", "own-1"]
        assert ids(TermOrder.ENGLISH) == ["own-3", "own-1", "own-2"]
        assert ids(TermOrder.DUTCH) == ["own-3", "own-1", "own-2"]

    def test_pages_tile_the_list(self, store):
        store.apply(added(RUTTE, NATO, AHMAD))
        whole = store.page(TermQuery(), 0, 3)
        parts = [store.page(TermQuery(), start, 1) for start in range(4)]
        assert tuple(term for part in parts for term in part) == whole
        assert parts[3] == ()
        assert tuple(store.every()) == whole

    @pytest.mark.parametrize(
        ("search", "ids"),
        [
            ("روته", {"own-1"}), ("رُوتـه", {"own-1"}), ("rutte mark", {"own-1"}),
            ("RUTTE nato", set()), ("احمد", {"own-3"}), ("defense", {"own-2"}), ("٪_%", set()),
            ("m", {"own-1", "own-3"}), ("  ", {"own-1", "own-2", "own-3"}),
        ],
    )  # fmt: skip
    def test_search_minds_no_spelling(self, store, search, ids):
        store.apply(added(RUTTE, NATO, AHMAD))
        query = TermQuery(search)
        assert {term.term_id for term in store.page(query, 0, 10)} == ids
        assert store.count(query) == len(ids)

    def test_a_kind_narrows_the_list(self, store):
        store.apply(added(RUTTE, NATO, AHMAD))
        query = TermQuery("a", TermKind.PERSON)
        assert {term.term_id for term in store.page(query, 0, 10)} == {"own-1", "own-3"}

    def test_a_form_is_found_without_its_hamza_but_not_by_a_variant(self, store):
        store.apply(added(RUTTE, NATO, AHMAD))
        assert store.of_form("احمد") == (AHMAD,)
        assert store.of_form("روته") == ()
        assert store.of_form("الناتو") == (NATO,)

    def test_a_change_that_expects_something_else_changes_nothing(self, store):
        store.apply(added(RUTTE))
        other = GlossaryTerm("own-1", TermKind.PERSON, "روته", (), (("en", "R"),))
        for change in (TermChange(other, None), TermChange(None, other), TermChange(NATO, None)):
            with pytest.raises(TermRejected):
                store.apply([*added(AHMAD), change])
        assert list(store.every()) == [RUTTE]
        assert store.revision() == 1

    def test_changes_are_read_inside_the_transaction_and_see_those_before(self, store):
        def changes() -> Iterator[Change]:
            yield TermChange(None, RUTTE)
            assert store.of_form(RUTTE.form) == (RUTTE,)
            yield TermChange(RUTTE, None)

        assert store.apply(changes()) == 2
        assert list(store.every()) == []

    def test_changes_that_break_off_leave_nothing(self, store):
        def changes() -> Iterator[Change]:
            yield TermChange(None, RUTTE)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            store.apply(changes())
        assert list(store.every()) == []
        assert store.revision() == 0

    def test_hiding_is_kept_by_article(self, store):
        store.apply([HidingChange("ruto", "a", hidden=True), HidingChange("ruto", "", hidden=True)])
        store.apply([HidingChange("ruto", "a", hidden=True)])
        assert store.hidden("b") == store.hidden() == {"ruto"}
        store.apply([HidingChange("ruto", "", hidden=False)])
        assert (store.hidden("a"), store.hidden("b")) == ({"ruto"}, frozenset())
        assert store.is_hidden("ruto", "a")
        assert not store.is_hidden("ruto", "")
