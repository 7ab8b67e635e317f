"""The garbage collector leaves out what was loaded, once for each table."""

from __future__ import annotations

import gc

from reader.services.long_lived import spare


def test_a_table_is_spared_once():
    rows: list[list[int]] = [[] for _ in range(1_000)]
    before = gc.get_freeze_count()
    assert spare("rows of a test")
    frozen = gc.get_freeze_count()
    assert frozen >= before + len(rows)
    more: list[list[int]] = [[] for _ in range(1_000)]
    assert not spare("rows of a test")
    assert gc.get_freeze_count() < frozen + len(more)
