"""Add, edit, remove and hide glossary terms, each of it undoable while the program runs.

Why it exists: the table, the card and the command line change the same glossary under the same
rules. The steps are kept here and not in the database: what was done yesterday is not undone by a
stray key today.

Not for two threads at once; the thread is that of the store (lane storage).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from reader.domain.errors import TermRejected
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.check_term import checked_term
from reader.services.glossary_ports import OwnTerms
from reader.services.term_values import Change, HidingChange, TermChange, TermDraft

__all__ = ["MOST_CHANGES_KEPT", "EditOwnTerms", "Step"]

MOST_STEPS: Final = 100
MOST_CHANGES_KEPT: Final = 20_000
"""A step of more changes, such as a huge import, can't be undone: it would fill the memory."""

Step = tuple[Change, ...]
"""What one action did; it is undone as a whole."""


class EditOwnTerms:
    """The one way to change the own glossary."""

    def __init__(self, store: OwnTerms, new_id: Callable[[], str]) -> None:
        """Change `store`; `new_id` mints the ids of new terms."""
        self._store = store
        self._new_id = new_id
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether a step that was taken back can be done again."""
        return bool(self._undone)

    def forget_steps(self) -> None:
        """Take nothing back any more: another glossary is in the place of this one."""
        self._done.clear()
        self._undone.clear()

    def add(self, draft: TermDraft, *, replacing: str = "") -> GlossaryTerm:
        """Add a term and return it.

        Args:
            draft: What was typed.
            replacing: Id of a shipped term that this one stands for from now on.

        Raises:
            TermRejected: It can't be used, or it is there already.
            StorageUnavailable: It can't be written; nothing was changed.
        """
        term = checked_term(draft, replacing or self._new_id())
        if replacing and self._store.get([replacing]):
            return self.edit(replacing, draft)
        self._refuse_double(term)
        self._do((TermChange(None, term),))
        return term

    def edit(self, term_id: str, draft: TermDraft) -> GlossaryTerm:
        """Put `draft` in place of an own term and return what stands there now.

        Raises:
            TermRejected: It can't be used, is gone, or would double another term.
            StorageUnavailable: It can't be written; nothing was changed.
        """
        before = self._store.get([term_id]).get(term_id)
        if before is None:
            raise _gone()
        after = checked_term(draft, term_id)
        if after == before:
            return before
        if (after.form, after.kind) != (before.form, before.kind):
            self._refuse_double(after)
        self._do((TermChange(before, after),))
        return after

    def remove(self, term_ids: Sequence[str]) -> int:
        """Remove own terms, one step; return how many there were.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        found = self._store.get(term_ids)
        step = tuple(TermChange(term, None) for term in found.values())
        if step:
            self._do(step)
        return len(step)

    def hide(self, term_id: str, fingerprint: str = "") -> None:
        """Hide a term of any origin: "not a name here".

        Args:
            term_id: The term.
            fingerprint: The text of the article; empty hides the term everywhere.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        if term_id not in self._store.hidden(fingerprint):
            self._do((HidingChange(term_id, fingerprint, hidden=True),))

    def show(self, term_id: str, fingerprint: str = "") -> None:
        """Take `hide` back, both here and everywhere.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        step = tuple(
            HidingChange(term_id, where, hidden=False)
            for where in dict.fromkeys((fingerprint, ""))
            if self._store.is_hidden(term_id, where)
        )
        if step:
            self._do(step)

    def undo(self) -> Step:
        """Take the last step back; return what was done to the store, empty where nothing was left.

        Raises:
            TermRejected: The term was changed elsewhere meanwhile; this step is given up.
            StorageUnavailable: It can't be written; nothing was changed.
        """
        return self._take(self._done, self._undone)

    def redo(self) -> Step:
        """Do the last step that was undone again; return it, empty where there is none.

        Raises:
            TermRejected: The term was changed elsewhere meanwhile; this step is given up.
            StorageUnavailable: It can't be written; nothing was changed.
        """
        return self._take(self._undone, self._done)

    def remember(self, step: Step) -> None:
        """Make what was done to the store by an import undoable.

        An import too large to be kept (`step` is empty) ends what could be undone before it.
        """
        self._undone.clear()
        if not step or len(step) > MOST_CHANGES_KEPT:
            self._done.clear()
            return
        self._done.append(step)
        del self._done[:-MOST_STEPS]

    def _do(self, step: Step) -> None:
        self._store.apply(step)
        self.remember(step)

    def _take(self, source: list[Step], goal: list[Step]) -> Step:
        if not source:
            return ()
        step = tuple(change.reverse() for change in reversed(source[-1]))
        try:
            self._store.apply(step)
        except TermRejected:
            source.pop()
            raise
        source.pop()
        goal.append(step)
        return step

    def _refuse_double(self, term: GlossaryTerm) -> None:
        for one in self._store.of_form(term.form):
            if one.term_id != term.term_id and (one.form, one.kind) == (term.form, term.kind):
                raise TermRejected(
                    message(
                        QT_TRANSLATE_NOOP("OwnTerms", "“{form}” is in your glossary already."),
                        form=term.form,
                    ),
                    hint=message(
                        QT_TRANSLATE_NOOP("OwnTerms", "Edit that entry, or choose another kind.")
                    ),
                )


def _gone() -> TermRejected:
    return TermRejected(
        message(QT_TRANSLATE_NOOP("OwnTerms", "This entry is no longer in your glossary.")),
        hint=message(QT_TRANSLATE_NOOP("OwnTerms", "Add it again if it is still wanted.")),
    )
