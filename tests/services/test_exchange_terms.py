"""An import says first what it would do, then does all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import StorageUnavailable, TermFileRefused
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.messages import Message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.exchange_terms import ExchangeTerms
from reader.services.import_plan import (
    BrokenLine,
    ConflictChoice,
    ImportDone,
    ImportPlan,
    TermRow,
)
from reader.services.own_terms import EditOwnTerms
from reader.services.term_values import TermDraft
from tests.fakes import FakeOwnTerms, counting_ids

MINE = GlossaryTerm(
    "mine", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"),),
    notes=(("en", "Of NATO."),), domain="politics", vowelled="مارك رُوته",
)  # fmt: skip


class FakeFile:
    """A `TermFile` of given rows; `fails_at` raises after so many of them."""

    name = "terms.csv"
    notices: tuple[Message, ...] = ()

    def __init__(self, *rows: TermRow, fails_at: int | None = None) -> None:
        self._rows = rows
        self.fails_at = fails_at
        self.reads = 0

    def rows(self) -> Iterator[TermRow]:
        self.reads += 1
        for number, row in enumerate(self._rows):
            if number == self.fails_at:
                raise TermFileRefused(Message("Fake", "line {line}", (("line", str(number)),)))
            yield row


def row(line: int, form: str, en: str = "", **more) -> TermDraft:
    return TermDraft(form, names=(("en", en),), line=line, **more)


@pytest.fixture
def store() -> FakeOwnTerms:
    return FakeOwnTerms(MINE)


@pytest.fixture
def exchange(store) -> ExchangeTerms:
    return ExchangeTerms(store, counting_ids("new"))


def planned(exchange: ExchangeTerms, file: FakeFile) -> ImportPlan:
    plan = list(exchange.preview(file, CancelToken()))[-1]
    assert isinstance(plan, ImportPlan)
    return plan


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.new, plan.same, plan.conflicts, plan.broken


def forms(store) -> list[tuple[str, str]]:
    return [(term.form, term.name("en")) for term in store.every()]


ROWS = (
    row(2, "طوكيو", "Tokyo", kind="place"),
    row(3, "مارك رُوته", "Mark Rutte"),
    row(4, "مارك روته", "M. Rutte", kind="person", translit="Mārk"),
    row(5, "ص", "S"),
    BrokenLine(6, Message("C", "Cells.")),
    row(7, "طوكيو", "Tokyo", kind="place"),
    row(8, "طوكيو", "Tokio", kind="place"),
)


def test_the_plan_tells_new_same_conflict_and_broken_and_changes_nothing(store, exchange):
    plan = planned(exchange, FakeFile(*ROWS))
    assert counts(plan) == (1, 2, 2, 2)
    assert [(one.line, one.mine, one.earlier) for one in plan.conflict_rows] == [
        (4, MINE, 0), (8, None, 2),
    ]  # fmt: skip
    assert [(one.line, one.why.english()) for one in plan.broken_rows] == [
        (5, "“ص” is a single letter."), (6, "Cells."),
    ]  # fmt: skip
    assert tuple(store.every()) == (MINE,)
    assert store.revision() == 0


def test_broken_lines_stop_the_import_unless_they_may_be_skipped(store, exchange):
    plan = planned(exchange, FakeFile(*ROWS))
    with pytest.raises(TermFileRefused, match=r"2 lines.*line 5"):
        exchange.apply(plan)
    assert tuple(store.every()) == (MINE,)
    done = exchange.apply(plan, skip_broken=True)
    assert (done.added, done.replaced, done.kept, done.skipped) == (1, 0, 4, 2)
    assert forms(store) == [("طوكيو", "Tokyo"), ("مارك روته", "Mark Rutte")]


def test_one_broken_line_is_said_in_the_singular(exchange):
    plan = planned(exchange, FakeFile(row(2, "ص", "S")))
    with pytest.raises(TermFileRefused, match="Line 2 of"):
        exchange.apply(plan)


def test_taking_theirs_keeps_what_they_do_not_say(store, exchange):
    done = exchange.apply(planned(exchange, FakeFile(ROWS[2])), ConflictChoice.TAKE)
    (term,) = store.every()
    assert (done.replaced, term.term_id) == (1, "mine")
    assert (term.name("en"), term.translit) == ("M. Rutte", "Mārk")
    assert (term.variants, term.note("en"), term.domain) == (("روته",), "Of NATO.", "politics")
    assert term.vowelled == "مارك رُوته"


def test_keeping_both_adds_theirs(store, exchange):
    exchange.apply(planned(exchange, FakeFile(ROWS[2])), ConflictChoice.BOTH)
    assert {name for _form, name in forms(store)} == {"Mark Rutte", "M. Rutte"}


def test_a_line_can_have_a_choice_of_its_own(store, exchange):
    rows = (ROWS[2], row(9, "مارك روته", "Other", kind="place"))
    choices = {9: ConflictChoice.BOTH}
    done = exchange.apply(planned(exchange, FakeFile(*rows)), ConflictChoice.KEEP, by_line=choices)
    assert (done.kept, done.added) == (1, 1)


def test_a_row_without_a_kind_does_not_contradict_one(store, exchange):
    assert counts(planned(exchange, FakeFile(ROWS[1]))) == (0, 1, 0, 0)
    exchange.apply(planned(exchange, FakeFile(row(2, "مارك روته", "R"))), ConflictChoice.TAKE)
    assert next(store.every()).kind is TermKind.PERSON


def test_hamza_on_alif_makes_no_other_form_but_the_way_of_writing_is_a_conflict(exchange, store):
    exchange.apply(planned(exchange, FakeFile(row(2, "أحمد", "Ahmad"))))
    assert counts(planned(exchange, FakeFile(row(2, "احمد", "Ahmad")))) == (0, 0, 1, 0)


def test_importing_again_changes_nothing(store, exchange):
    file = FakeFile(ROWS[0], ROWS[2])
    exchange.apply(planned(exchange, file), ConflictChoice.TAKE)
    before = tuple(store.every()), store.revision()
    done = exchange.apply(planned(exchange, file), ConflictChoice.TAKE)
    assert done == ImportDone(kept=2)
    assert (tuple(store.every()), store.revision()) == before


def test_an_import_is_undone_as_one_step(store, exchange):
    editor = EditOwnTerms(store, counting_ids("own"))
    done = exchange.apply(planned(exchange, FakeFile(ROWS[0], ROWS[2])), ConflictChoice.TAKE)
    editor.remember(done.step)
    editor.undo()
    assert tuple(store.every()) == (MINE,)
    editor.redo()
    assert forms(store) == [("طوكيو", "Tokyo"), ("مارك روته", "M. Rutte")]


def test_an_empty_file_is_refused(exchange):
    with pytest.raises(TermFileRefused, match="no terms"):
        list(exchange.preview(FakeFile(), CancelToken()))


def test_a_file_that_breaks_off_changes_nothing(store, exchange):
    file = FakeFile(ROWS[0], ROWS[2], fails_at=1)
    with pytest.raises(TermFileRefused, match="line 1"):
        list(exchange.preview(file, CancelToken()))
    file.fails_at = None
    plan = planned(exchange, file)
    file.fails_at = 1  # it was damaged between the look and the import
    with pytest.raises(TermFileRefused):
        exchange.apply(plan)
    assert tuple(store.every()) == (MINE,)


def many(count: int) -> FakeFile:
    return FakeFile(*(row(n + 2, f"كلمة {n}", "word") for n in range(count)))


def test_a_long_file_tells_how_far_it_is(exchange):
    file = many(5_000)
    steps = list(exchange.preview(file, CancelToken()))
    assert steps[:-1] == [2_000, 4_000]
    told: list[int] = []
    exchange.apply(steps[-1], tell=told.append)
    assert told == [2_000, 4_000]
    assert file.reads == 2


def test_a_preview_and_an_import_can_be_cancelled(store, exchange):
    cancel = CancelToken()
    steps = exchange.preview(many(5_000), cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    plan = planned(exchange, many(5_000))
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        exchange.apply(plan, cancel=cancel, tell=lambda _number: cancel.cancel())
    assert tuple(store.every()) == (MINE,)


def test_only_the_first_thousand_are_kept_for_showing(exchange):
    plan = planned(exchange, FakeFile(*(row(n, "ص", "S") for n in range(2, 3_002))))
    assert (plan.broken, len(plan.broken_rows)) == (3_000, 1_000)


def test_an_import_too_large_to_undo_gives_no_step(exchange):
    assert exchange.apply(planned(exchange, many(20_001))).step == ()


def test_an_import_that_the_store_breaks_off_counts_anew(store, exchange):
    plan = planned(exchange, FakeFile(ROWS[0]))
    whole = store.apply

    def twice(changes):
        with pytest.raises(StorageUnavailable):
            whole(_breaking(changes))
        return whole(changes)

    store.apply = twice
    assert exchange.apply(plan).added == 1


def _breaking(changes):
    yield from changes
    raise StorageUnavailable(Message("Fake", "Gone."))


rows_of_files = st.lists(
    st.builds(
        row,
        st.integers(2, 99),
        st.sampled_from(["مارك روته", "روته", "رُوتَه", "أحمد", "احمد", "ص", "طوكيو", "😀"]),
        st.sampled_from(["Rutte", "Mark Rutte", "Ahmad", ""]),
        kind=st.sampled_from(["", "person", "place", "animal"]),
    ),
    min_size=1,
    max_size=8,
)


@given(rows_of_files, st.sampled_from(list(ConflictChoice)))
def test_every_row_is_accounted_for_and_the_plan_holds(rows, choice):
    store = FakeOwnTerms(MINE)
    exchange = ExchangeTerms(store, counting_ids("new"))
    plan = planned(exchange, FakeFile(*rows))
    assert sum(counts(plan)) == len(rows)
    done = exchange.apply(plan, choice, skip_broken=True)
    assert done.added + done.replaced + done.kept + done.skipped == len(rows)
    assert done.skipped == plan.broken
    assert done.added >= plan.new
    assert len(list(store.every())) == 1 + done.added
    assert len(done.step) == done.added + done.replaced
    if choice is ConflictChoice.KEEP:
        assert (done.replaced, done.added) == (0, plan.new)
        assert store.get(["mine"]) == {"mine": MINE}
