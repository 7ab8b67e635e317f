"""Import and export of the own glossary: look first, then all at once or not at all.

Why it exists: a file of terms from elsewhere may repeat, contradict or damage what a person built
over months. It is read to its end before anything is changed; the plan says what is new, what is
there already, where it differs and which lines can't be used. The import itself decides again,
line by line inside one transaction, so that the plan may be old.

Files are read twice and never held as terms: a million lines cost no memory to speak of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.errors import TermFileRefused, TermRejected
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.check_term import MOST_VARIANTS, checked_term
from reader.services.glossary_ports import OwnTerms
from reader.services.import_plan import (
    BrokenLine,
    Conflict,
    ConflictChoice,
    ImportDone,
    ImportPlan,
    TermFile,
    TermRow,
)
from reader.services.own_terms import MOST_CHANGES_KEPT
from reader.services.term_values import Change, TermChange, TermDraft

__all__ = ["ExchangeTerms"]

MOST_SHOWN: Final = 1_000
_ROWS_A_REPORT: Final = 2_000


class _Outcome(Enum):
    NEW = "new"
    SAME = "same"
    CONFLICT = "conflict"


class ExchangeTerms:
    """Plans and makes imports. Not for two threads at once; the thread is that of the store."""

    def __init__(self, store: OwnTerms, new_id: Callable[[], str]) -> None:
        """Import into `store`; `new_id` mints the ids of new terms."""
        self._store = store
        self._new_id = new_id

    def preview(self, file: TermFile, cancel: CancelToken) -> Iterator[int | ImportPlan]:
        """Read `file` to its end: yield how many entries were read, now and then; the plan last.

        Raises:
            TermFileRefused: It is hostile or broken, or holds no entry.
            StorageUnavailable: The store can't be read.
            Cancelled: `cancel` was set.
        """
        tally = _Tally()
        number = 0
        for number, row in enumerate(file.rows(), start=1):
            self._classify(row, tally)
            if number % _ROWS_A_REPORT == 0:
                cancel.check()
                yield number
        cancel.check()
        if number == 0:
            raise _without_entries(file)
        yield tally.plan(file)

    def apply(
        self,
        plan: ImportPlan,
        choice: ConflictChoice = ConflictChoice.KEEP,
        *,
        by_line: Mapping[int, ConflictChoice] | None = None,
        skip_broken: bool = False,
        cancel: CancelToken | None = None,
        tell: Callable[[int], None] = lambda _number: None,
    ) -> ImportDone:
        """Import what was planned, one transaction.

        Args:
            plan: From `preview`.
            choice: What happens to conflicts.
            by_line: Another choice for single lines of the file.
            skip_broken: Import the rest of a file that has broken lines.
            cancel: Ends it; nothing is changed then.
            tell: Called now and then with how many entries were read, on this thread.

        Raises:
            TermFileRefused: It has broken lines and `skip_broken` is not set; nothing was changed.
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
            Cancelled: Nothing was changed.
        """
        if plan.broken and not skip_broken:
            raise _with_broken_lines(plan)
        changes = _Changes(
            self._store, self._new_id, plan.file, choice, by_line or {}, cancel, tell
        )
        self._store.apply(changes)
        return changes.done()

    def _classify(self, row: TermRow, tally: _Tally) -> None:
        theirs = _term_of(row, "")
        if isinstance(theirs, BrokenLine):
            tally.add_broken(theirs)
            return
        outcome, mine = _against(theirs, self._store.of_form(theirs.form), row)
        tally.add(outcome, theirs, mine, row.line)


@dataclass(slots=True)
class _Tally:
    """Counts outcomes, and knows which forms stood in earlier lines."""

    counts: dict[_Outcome, int] = field(default_factory=lambda: dict.fromkeys(_Outcome, 0))
    conflicts: list[Conflict] = field(default_factory=list)
    broken_rows: list[BrokenLine] = field(default_factory=list)
    broken: int = 0
    earlier: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(
        self, outcome: _Outcome, theirs: GlossaryTerm, mine: GlossaryTerm | None, line: int
    ) -> None:
        """Count one entry; a new one that an earlier line has is the same or a conflict."""
        first = 0
        if outcome is _Outcome.NEW:
            key, content = folded(theirs.form, Fold.NAMES), hash(theirs)
            if key in self.earlier:
                first, seen = self.earlier[key]
                outcome = _Outcome.SAME if content == seen else _Outcome.CONFLICT
            else:
                self.earlier[key] = line, content
        self.counts[outcome] += 1
        if outcome is _Outcome.CONFLICT and len(self.conflicts) < MOST_SHOWN:
            self.conflicts.append(Conflict(line, theirs, mine, first))

    def add_broken(self, row: BrokenLine) -> None:
        """Count a line that can't be used."""
        self.broken += 1
        if len(self.broken_rows) < MOST_SHOWN:
            self.broken_rows.append(row)

    def plan(self, file: TermFile) -> ImportPlan:
        """Return what was counted."""
        return ImportPlan(
            file,
            self.counts[_Outcome.NEW],
            self.counts[_Outcome.SAME],
            self.counts[_Outcome.CONFLICT],
            self.broken,
            tuple(self.conflicts),
            tuple(self.broken_rows),
        )


class _Changes:
    """The changes of an import, decided one by one while the store makes them."""

    def __init__(
        self,
        store: OwnTerms,
        new_id: Callable[[], str],
        file: TermFile,
        choice: ConflictChoice,
        by_line: Mapping[int, ConflictChoice],
        cancel: CancelToken | None,
        tell: Callable[[int], None],
    ) -> None:
        self._store = store
        self._new_id = new_id
        self._file = file
        self._choice = choice
        self._by_line = by_line
        self._cancel = cancel
        self._tell = tell
        self._counts = ImportDone()
        self._step: list[Change] = []
        self._made = 0

    def __iter__(self) -> Iterator[Change]:
        self._counts, self._step, self._made = ImportDone(), [], 0
        for number, row in enumerate(self._file.rows(), start=1):
            change = self._decide(row)
            if change is not None:
                self._made += 1
                if self._made <= MOST_CHANGES_KEPT:
                    self._step.append(change)
                yield change
            if number % _ROWS_A_REPORT == 0:
                self._tell(number)
                if self._cancel is not None:
                    self._cancel.check()

    def done(self) -> ImportDone:
        """Return what was done."""
        step = tuple(self._step) if self._made <= MOST_CHANGES_KEPT else ()
        return replace(self._counts, step=step)

    def _decide(self, row: TermRow) -> TermChange | None:
        theirs = _term_of(row, self._new_id())
        if isinstance(theirs, BrokenLine):
            self._counts = replace(self._counts, skipped=self._counts.skipped + 1)
            return None
        outcome, mine = _against(theirs, self._store.of_form(theirs.form), row)
        choice = self._by_line.get(row.line, self._choice)
        if outcome is _Outcome.SAME or (mine is not None and choice is ConflictChoice.KEEP):
            self._counts = replace(self._counts, kept=self._counts.kept + 1)
            return None
        if mine is not None and choice is ConflictChoice.TAKE:
            self._counts = replace(self._counts, replaced=self._counts.replaced + 1)
            return TermChange(mine, _merged(mine, theirs, row))
        self._counts = replace(self._counts, added=self._counts.added + 1)
        return TermChange(None, theirs)


def _term_of(row: TermRow, term_id: str) -> GlossaryTerm | BrokenLine:
    if isinstance(row, BrokenLine):
        return row
    try:
        return checked_term(row, term_id)
    except TermRejected as error:
        return BrokenLine(row.line, error.title, error.hint)


def _against(
    theirs: GlossaryTerm, mine: tuple[GlossaryTerm, ...], row: TermRow
) -> tuple[_Outcome, GlossaryTerm | None]:
    """Compare an entry with the own terms of its form; return the one that it speaks about."""
    if not mine:
        return _Outcome.NEW, None
    for one in mine:
        if _merged(one, theirs, row) == one:
            return _Outcome.SAME, one
    same_kind = [one for one in mine if one.kind is theirs.kind]
    return _Outcome.CONFLICT, (same_kind or list(mine))[0]


def _merged(mine: GlossaryTerm, theirs: GlossaryTerm, row: TermRow) -> GlossaryTerm:
    """Return `mine` with all that `theirs`, read from `row`, says; what it leaves empty stays."""
    says_kind = isinstance(row, TermDraft) and bool(row.kind.strip())
    variants = dict.fromkeys((*mine.variants, *theirs.variants))
    if theirs.form != mine.form:
        variants.pop(theirs.form, None)
    return GlossaryTerm(
        term_id=mine.term_id,
        kind=theirs.kind if says_kind else mine.kind,
        form=theirs.form,
        variants=tuple(variants)[:MOST_VARIANTS],
        names=_merged_texts(mine.names, theirs.names),
        translit=theirs.translit or mine.translit,
        notes=_merged_texts(mine.notes, theirs.notes),
        domain=theirs.domain or mine.domain,
        origin=mine.origin,
        vowelled=theirs.vowelled or (mine.vowelled if theirs.form == mine.form else ""),
    )


def _merged_texts(
    mine: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    return tuple((dict(mine) | dict(theirs)).items())


def _without_entries(file: TermFile) -> TermFileRefused:
    return TermFileRefused(
        message(QT_TRANSLATE_NOOP("ExchangeTerms", "“{name}” holds no terms."), name=file.name),
        message(QT_TRANSLATE_NOOP("ExchangeTerms", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("ExchangeTerms", "Choose a file with at least one entry.")),
    )


def _with_broken_lines(plan: ImportPlan) -> TermFileRefused:
    said = (
        QT_TRANSLATE_NOOP("ExchangeTerms", "Line {line} of “{name}” can't be used.")
        if plan.broken == 1
        else QT_TRANSLATE_NOOP(
            "ExchangeTerms", "{count} lines of “{name}” can't be used; the first is line {line}."
        )
    )
    return TermFileRefused(
        message(said, count=plan.broken, name=plan.file.name, line=plan.broken_rows[0].line),
        message(QT_TRANSLATE_NOOP("ExchangeTerms", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("ExchangeTerms", "Mend them, or import the rest only.")),
    )
