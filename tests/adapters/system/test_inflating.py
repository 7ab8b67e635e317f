"""What was compressed comes out as it was, and never more than is allowed."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.system.inflating import Inflater, TooMuch

TEXT = "أعلنت وزارة النقل افتتاح الجسر الجديد. ".encode() * 200


def packed(coding: str, data: bytes) -> bytes:
    if coding == "raw":
        packer = zlib.compressobj(wbits=-15)
        return packer.compress(data) + packer.flush()
    packers: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress, "deflate": zlib.compress, "": bytes,
    }  # fmt: skip
    return packers[coding](data)


def inflated(coding: str, data: bytes, step: int, limit: int = 10_000_000) -> bytes:
    inflater = Inflater("deflate" if coding == "raw" else coding, limit)
    out = b"".join(inflater.feed(data[at : at + step]) for at in range(0, len(data), step))
    inflater.end()
    return out


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw", ""])
@pytest.mark.parametrize("step", [1, 7, 10_000])
def test_it_comes_out_as_it_was(coding, step):
    assert inflated(coding, packed(coding, TEXT), step) == TEXT


def test_members_of_a_gzip_file_follow_each_other():
    assert inflated("gzip", gzip.compress(TEXT) * 3 + b"rest", 10_000) == TEXT * 3


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw", ""])
def test_the_limit_is_of_what_comes_out(coding):
    data = packed(coding, TEXT)
    assert inflated(coding, data, 100, len(TEXT)) == TEXT
    with pytest.raises(TooMuch):
        inflated(coding, data, 100, len(TEXT) - 1)


def test_a_bomb_is_not_blown_up():
    inflater = Inflater("gzip", 1_000_000)
    with pytest.raises(TooMuch):
        inflater.feed(gzip.compress(bytes(500_000_000), 1))
    assert inflater.count <= 1_000_001


def test_empty_members_without_end_are_stopped():
    inflater = Inflater("gzip", 10_000)
    member = gzip.compress(b"")
    with pytest.raises(TooMuch):
        all(inflater.feed(member) == b"" for _ in range(1_000))


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_one_that_was_cut_off_is_noticed(coding):
    with pytest.raises(EOFError):
        inflated(coding, packed(coding, TEXT)[:-20], 100)


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate"]))
def test_rubbish_is_damaged_or_short_and_nothing_else(data, coding):
    with suppress(zlib.error, EOFError, TooMuch):
        assert len(inflated(coding, data, 50, 1_000)) <= 1_000
