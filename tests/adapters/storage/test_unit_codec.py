"""Where a unit came from outlives the program, and former versions can read it."""

from __future__ import annotations

import json

import pytest

from reader.adapters.storage.unit_codec import origin_from, origin_to
from reader.domain.translation import Origin

DIRECT = Origin("ar_nl", "0.3", ("ar", "nl"), "beam=4", made_at="2026-01-01T08:00:00", seconds=0.2)
ROUTE = Origin(
    "en_nl", "0.3", ("ar", "en", "nl"), bridge="It left.", bridge_package="ar_en",
    bridge_version="0.4", names_put_in=("NATO",), mended=("2026",), from_cache=True,
)  # fmt: skip


def test_both_versions_of_a_route_come_back():
    assert origin_from(origin_to(ROUTE)) == ROUTE


def test_what_says_nothing_is_left_out_so_that_former_versions_can_read_it():
    entries = json.loads(origin_to(DIRECT))
    assert not {"bridge_version", "from_memory", "from_cache"} & set(entries)


def test_a_route_of_before_has_no_version_of_its_first_step():
    entries = json.loads(origin_to(ROUTE))
    del entries["bridge_version"]
    found = origin_from(json.dumps(entries))
    assert (found.bridge_package, found.bridge_version) == ("ar_en", "")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"package": 1, "route": 5}'])
def test_what_is_no_origin_is_a_value_error(text):
    with pytest.raises(ValueError):  # noqa: PT011 - its own text says nothing here
        origin_from(text)
