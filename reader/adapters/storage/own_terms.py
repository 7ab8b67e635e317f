"""The reader's own glossary terms, and the terms that they hid.

Why it exists: a hundred thousand terms are listed by the page, searched and sorted without being
loaded; every change raises a revision in the same transaction, so that whatever was built from the
glossary knows when it is stale, also when the command line changed it.

A change says what it expects to find. Where another program was quicker, nothing is written.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.domain.arabic import Fold, folded
from reader.domain.errors import TermRejected
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import Clock
from reader.services.term_values import Change, HidingChange, TermChange, TermOrder, TermQuery

__all__ = ["SqliteOwnTerms"]

log = logging.getLogger(__name__)

_KEYS_A_QUERY: Final = 500
_ROWS_A_SLICE: Final = 2_000
_COLUMNS: Final = "id, kind, form, variants, names, notes, translit, domain, vowelled"
_ONE: Final = f"SELECT {_COLUMNS} FROM own_term WHERE id = ?"  # noqa: S608 - only our own words
_PUT: Final = f"INSERT OR REPLACE INTO own_term VALUES ({','.join('?' * 14)})"  # noqa: S608 - question marks
_ORDERS: Final[Mapping[TermOrder, tuple[str, ...]]] = {
    TermOrder.FORM: ("folded", "id"),
    TermOrder.KIND: ("kind", "folded", "id"),
    TermOrder.ENGLISH: ("english", "id"),
    TermOrder.DUTCH: ("dutch", "id"),
    TermOrder.CHANGED: ("changed_at", "id"),
}

Row = tuple[Any, ...]
"""A row as SQLite gives it: the columns of `_COLUMNS`, in that order."""


class SqliteOwnTerms:
    """`OwnTerms` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def revision(self) -> int:
        """Return a number that rises with every change."""
        return int(self._one("SELECT number FROM glossary_revision"))

    def count(self, query: TermQuery) -> int:
        """Return how many own terms `query` finds."""
        where, values = _where(query)
        return int(self._one(f"SELECT count(*) FROM own_term{where}", values))  # noqa: S608 - only our own words and question marks

    def page(self, query: TermQuery, start: int, count: int) -> tuple[GlossaryTerm, ...]:
        """Return the terms from place `start` on, counted from 0, at most `count`."""
        where, values = _where(query)
        direction = " DESC" if query.descending else ""
        order = ", ".join(f"{column}{direction}" for column in _ORDERS[query.order])
        # A search reads every row: in the order of the file, which a plus before the column keeps.
        inner = ", ".join(f"+{part}" for part in order.split(", ")) if query.search else order
        # Ids first: what is skipped is then walked in the index and never read.
        sql = (
            f"SELECT {_COLUMNS} FROM own_term WHERE id IN "  # noqa: S608 - only our own words
            f"(SELECT id FROM own_term{where} ORDER BY {inner} LIMIT ? OFFSET ?) ORDER BY {order}"
        )
        rows = self._rows(sql, (*values, max(0, count), max(0, start)))
        return tuple(_terms(rows))

    def every(self) -> Iterator[GlossaryTerm]:
        """Yield all own terms by form, read in slices."""
        sql = (
            f"SELECT folded, {_COLUMNS} FROM own_term WHERE (folded, id) > (?, ?) "  # noqa: S608 - only our own words
            "ORDER BY folded, id LIMIT ?"
        )
        last = ("", "")
        while rows := self._rows(sql, (*last, _ROWS_A_SLICE)):
            yield from _terms([row[1:] for row in rows])
            last = (str(rows[-1][0]), str(rows[-1][1]))

    def get(self, term_ids: Sequence[str]) -> Mapping[str, GlossaryTerm]:
        """Return the own terms among `term_ids`, by id."""
        found: dict[str, GlossaryTerm] = {}
        for start in range(0, len(term_ids), _KEYS_A_QUERY):
            part = term_ids[start : start + _KEYS_A_QUERY]
            marks = ",".join("?" * len(part))
            rows = self._rows(f"SELECT {_COLUMNS} FROM own_term WHERE id IN ({marks})", part)  # noqa: S608 - only question marks are put in
            found.update((term.term_id, term) for term in _terms(rows))
        return found

    def of_form(self, form: str) -> tuple[GlossaryTerm, ...]:
        """Return the own terms whose form is `form`, hamza on alif aside; not by variants."""
        sql = f"SELECT {_COLUMNS} FROM own_term WHERE folded = ? ORDER BY id"  # noqa: S608 - only our own words
        return tuple(_terms(self._rows(sql, (folded(form, Fold.NAMES),))))

    def hidden(self, fingerprint: str = "") -> frozenset[str]:
        """Return ids of the terms hidden in the article text `fingerprint`, or everywhere."""
        rows = self._rows(
            "SELECT term_id FROM hidden_term WHERE fingerprint IN ('', ?)", (fingerprint,)
        )
        return frozenset(str(row[0]) for row in rows)

    def is_hidden(self, term_id: str, fingerprint: str) -> bool:
        """Tell whether a term is hidden exactly there; an empty fingerprint is everywhere."""
        sql = "SELECT 1 FROM hidden_term WHERE fingerprint = ? AND term_id = ?"
        return bool(self._rows(sql, (fingerprint, term_id)))

    def apply(self, changes: Iterable[Change]) -> int:
        """Make all changes or none, one transaction; return how many there were.

        Raises:
            TermRejected: A term is not what `before` says; nothing was changed.
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
        """
        now = self._clock()

        def write(db: sqlite3.Connection) -> int:
            made = 0
            for change in changes:
                if isinstance(change, TermChange):
                    _change_term(db, change, now)
                else:
                    _change_hiding(db, change, now)
                made += 1
            if made:
                db.execute("UPDATE glossary_revision SET number = number + 1")
            return made

        return self._database.write(write)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        return self._database.read(lambda db: db.execute(sql, tuple(values)).fetchall())

    def _one(self, sql: str, values: Sequence[object] = ()) -> Any:  # noqa: ANN401 - SQLite's
        return self._rows(sql, values)[0][0]


def _where(query: TermQuery) -> tuple[str, list[object]]:
    """Return the condition of a query with its values; empty where it wants everything."""
    parts: list[str] = []
    values: list[object] = []
    if query.kind is not None:
        parts.append("kind = ?")
        values.append(query.kind.value)
    for word in folded(query.search).split():
        parts.append("instr(searched, ?) > 0")
        values.append(word)
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def _terms(rows: Iterable[Row]) -> Iterator[GlossaryTerm]:
    for row in rows:
        try:
            yield GlossaryTerm(
                term_id=str(row[0]),
                kind=TermKind(row[1]),
                form=str(row[2]),
                variants=tuple(str(form) for form in json.loads(row[3])),
                names=tuple((str(tag), str(text)) for tag, text in json.loads(row[4])),
                notes=tuple((str(tag), str(text)) for tag, text in json.loads(row[5])),
                translit=str(row[6]),
                domain=str(row[7]),
                origin="own",
                vowelled=str(row[8]),
            )
        except (ValueError, TypeError):
            log.warning("an own term can't be read; it is left out")


def _values(term: GlossaryTerm, now: str) -> tuple[str, ...]:
    names = dict(term.names)
    texts = (term.form, *term.variants, *names.values(), term.translit, term.domain)
    return (
        term.term_id, term.kind.value, term.form, folded(term.form, Fold.NAMES),
        json.dumps(term.variants, ensure_ascii=False),
        json.dumps(term.names, ensure_ascii=False),
        json.dumps(term.notes, ensure_ascii=False),
        term.translit, term.domain, term.vowelled,
        names.get("en", "").casefold(), names.get("nl", "").casefold(),
        folded("\n".join(texts)), now,
    )  # fmt: skip


def _change_term(db: sqlite3.Connection, change: TermChange, now: str) -> None:
    """Write one change, if the term is still what it expects.

    Raises:
        TermRejected: It is not.
    """
    before, after = change.before, change.after
    one = before or after
    if one is None:
        return
    rows = db.execute(_ONE, (one.term_id,)).fetchall()
    if next(_terms(rows), None) != before:
        raise TermRejected(
            message(
                QT_TRANSLATE_NOOP("OwnTerms", "“{form}” was changed elsewhere meanwhile."),
                form=one.form,
            ),
            message(QT_TRANSLATE_NOOP("OwnTerms", "Nothing was changed here.")),
            message(QT_TRANSLATE_NOOP("OwnTerms", "Look at it again, then repeat your change.")),
        )
    if after is None:
        db.execute("DELETE FROM own_term WHERE id = ?", (one.term_id,))
        return
    db.execute(_PUT, _values(after, now))


def _change_hiding(db: sqlite3.Connection, change: HidingChange, now: str) -> None:
    if change.hidden:
        db.execute(
            "INSERT OR IGNORE INTO hidden_term VALUES (?, ?, ?)",
            (change.fingerprint, change.term_id, now),
        )
    else:
        db.execute(
            "DELETE FROM hidden_term WHERE fingerprint = ? AND term_id = ?",
            (change.fingerprint, change.term_id),
        )
