"""Zips that lie about themselves."""

from __future__ import annotations

import io
import re
import struct
import tracemalloc
import warnings
import zipfile
import zlib

import pytest

from reader.adapters.sources.zip_guard import BadZip, GuardedZip


def zipped(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", method) as archive:
        warnings.simplefilter("ignore", UserWarning)  # two entries of one name
        for name, data in entries:
            archive.writestr(name, data)
    return made.getvalue()


def deflated_zeros(count: int) -> bytes:
    """Return a zip of one entry of zeros, made without ever holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes(1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(count >> 20)) + packer.flush()
    return _with_packed(packed, count)


def _with_packed(packed: bytes, told: int) -> bytes:
    crc = 0
    name = b"word/document.xml"
    sizes = struct.pack("<III", crc, len(packed), told)
    fixed = struct.pack("<HHHHH", 20, 0, 8, 0, 0)
    local = b"PK\x03\x04" + fixed + sizes + struct.pack("<HH", len(name), 0) + name + packed
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + fixed + sizes
    entry += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
    return (
        local
        + entry
        + b"PK\x05\x06"
        + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry), len(local), 0)
    )


def why(content: bytes, part: str = "") -> str:
    with pytest.raises(BadZip) as caught:
        GuardedZip(content).read(part)
    return str(caught.value)


def test_parts_are_read_by_their_names():
    guarded = GuardedZip(zipped(("word/", b""), ("word\\نص.xml", "متن".encode()), ("b", b"")))
    assert list(guarded) == ["word/نص.xml", "b"]
    assert "word/نص.xml" in guarded
    assert guarded.read("word/نص.xml").decode() == "متن"
    assert guarded.read("b") == b""


@pytest.mark.parametrize("told", [1 << 30, 100])
def test_a_bomb_of_a_gigabyte_is_refused_early_whatever_its_header_says(told: int):
    bomb = deflated_zeros(1 << 30)
    assert len(bomb) < 1_100_000
    if told == 100:
        bomb = bomb.replace(struct.pack("<I", 1 << 30), struct.pack("<I", told))
    tracemalloc.start()
    try:
        # With a size that is a lie, the library stops at it and then finds the checksum wrong.
        assert re.search("unpacks to far more|is broken", why(bomb, "word/document.xml"))
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def test_many_parts_of_a_modest_size_are_counted_together():
    guarded = GuardedZip(zipped(*[(f"{n}.xml", bytes(1_000_000)) for n in range(3)]))
    assert len(guarded.read("0.xml")) == 1_000_000
    with pytest.raises(BadZip, match="far more"):
        guarded.read("1.xml")


def test_a_part_that_grows_as_text_does_is_read():
    text = "قال الوزير إن الموسم بدأ. ".encode() * 50_000
    assert GuardedZip(zipped(("a", text))).read("a") == text


@pytest.mark.parametrize(
    "name", ["../a", "a/../../b", "/etc/passwd", "C:\\x", "c:x", "..", "a\\..\\b", "../../إلى"]
)
def test_names_that_lead_out_are_refused(name: str):
    assert "leads out of it" in why(zipped((name, b"x")))


def test_dots_in_a_name_lead_nowhere():
    assert GuardedZip(zipped(("a..b/...c", b"x"))).read("a..b/...c") == b"x"


def test_two_parts_of_one_name_are_refused():
    assert "part a/b twice" in why(zipped(("a/b", b"x"), ("a\\b", b"y")))


def test_locked_parts_are_refused():
    content = bytearray(zipped(("a", b"x")))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(BadZip, match="locked") as caught:
        GuardedZip(bytes(content))
    assert caught.value.is_locked


def test_a_missing_part_is_named():
    assert why(zipped(("a", b"x")), "b") == "Its part b is missing."


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_documents_do_not_use_are_refused(method: int):
    assert "is broken" in why(zipped(("a", b"x" * 99), method=method), "a")


def test_too_many_parts_are_refused_before_they_are_listed():
    assert "more parts" in why(zipped(*[(str(n), b"") for n in range(20_001)]))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(3), bytes(100)])
def test_what_is_no_zip_is_refused(content: bytes):
    assert "can't be read" in why(content)


def test_cut_off_anywhere_it_is_read_or_refused():
    content = zipped(("a", b"text " * 50), ("b", b"x"))
    for end in range(len(content)):
        assert why(content[:end], "a")
