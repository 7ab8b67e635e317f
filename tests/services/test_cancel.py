"""A token stops work, and passes on how far it is to whoever listens."""

from __future__ import annotations

import pytest

from reader.services.cancel import Cancelled, CancelToken


def test_a_token_that_was_set_stops_the_work():
    cancel = CancelToken()
    cancel.check()
    cancel.cancel()
    assert cancel.cancelled
    with pytest.raises(Cancelled):
        cancel.check()


def test_whoever_listens_is_told_how_far_the_work_is():
    told: list[tuple[int, int]] = []
    cancel = CancelToken()
    cancel.tell(1, 3)
    cancel.listen(lambda done, total: told.append((done, total)))
    cancel.tell(2, 3)
    cancel.listen(None)
    cancel.tell(3, 3)
    assert told == [(2, 3)]
