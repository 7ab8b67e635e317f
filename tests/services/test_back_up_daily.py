"""The daily backup is made once a day, whatever the clock does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from reader.domain.article import ArticleId
from reader.services.back_up_daily import DAILY, back_up_daily, is_due
from reader.services.backup_ports import Backup


def backup(made_at: str, why: str = DAILY) -> Backup:
    return Backup(f"/{made_at}", made_at, why, 1)


class FakeBackups:
    """`Backups` in a list."""

    def __init__(self, *made: Backup) -> None:
        self.made = list(made)

    def make(self, why: str) -> Backup:
        self.made.insert(0, backup("2026-03-12T09:00:00+00:00", why))
        return self.made[0]

    def listed(self) -> Iterator[Backup]:
        yield from self.made

    def restore(self, path: str) -> Backup:
        raise NotImplementedError

    def forget(self, article_ids: Sequence[ArticleId]) -> int:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("newest", "due"),
    [
        ("2026-03-11T23:59:59+00:00", True),
        ("2026-03-12T00:00:00+00:00", False),
        ("2026-03-13T08:00:00+00:00", True),  # the clock was wrong then
    ],
)
def test_it_is_due_when_the_newest_is_of_another_day(newest, due):
    assert is_due(backup(newest), "2026-03-12T09:00:00+00:00") is due


def test_the_first_one_is_due():
    assert is_due(None, "2026-03-12T09:00:00+00:00")


def test_one_is_made_a_day_and_those_made_by_hand_do_not_count():
    backups = FakeBackups(backup("2026-03-12T08:00:00+00:00", "by hand"))
    assert back_up_daily(backups, lambda: "2026-03-12T09:00:00+00:00") is backups.made[0]
    assert back_up_daily(backups, lambda: "2026-03-12T20:00:00+00:00") is None
    assert [one.why for one in backups.made] == [DAILY, "by hand"]
