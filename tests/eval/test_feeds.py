"""All fields of the feeds of the corpus are as a person reads them."""

from __future__ import annotations

from tests.eval.feeds import fields


def test_every_field_is_right_and_there_are_enough_of_them():
    every = list(fields())
    assert [one for one in every if not one.is_right] == []
    assert len({one.file for one in every}) >= 8
    assert len(every) > 100
