from __future__ import annotations

from typing import cast

from reader.services.holdings import Holdings, holdings
from reader.services.library_ports import Library, Notes


class Counted:
    """A store with so many outside and inside of the bin."""

    def __init__(self, here, in_bin):
        self._counts = {False: here, True: in_bin}

    def count(self, query):
        return self._counts[query.in_bin]


def test_what_is_in_the_bin_counts_as_in_a_backup():
    library, notes = cast("Library", Counted(12, 3)), cast("Notes", Counted(40, 2))
    assert holdings(library, notes) == Holdings(15, 42)
