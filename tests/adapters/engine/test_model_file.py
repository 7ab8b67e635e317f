"""Files of weights, whole and broken: each number in them is held against the file."""

from __future__ import annotations

import struct
from contextlib import suppress
from math import prod
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.engine.model_file import UnfitModel, read_model_shapes
from tests.engines import starter
from tests.package_files import tiny_model, variable


def shapes_of(path: Path, content: bytes) -> dict[str, tuple[int, ...]]:
    path.write_bytes(content)
    return read_model_shapes(path)


def why(path: Path, content: bytes) -> str:
    with pytest.raises(UnfitModel) as refused:
        shapes_of(path, content)
    return refused.value.why.english()


@pytest.mark.parametrize("target", ["en", "nl"])
def test_the_starters_are_whole_and_their_tables_have_a_row_for_each_word(target):
    model = Path(starter("ar", target).path) / "model" / "model.bin"
    shapes = read_model_shapes(model)
    assert shapes["encoder/embeddings_0/weight"][0] == 35_500
    assert shapes["decoder/projection/weight"] == shapes["decoder/embeddings/weight"]


def test_shapes_and_aliases_are_read(tmp_path):
    assert shapes_of(tmp_path / "m", tiny_model(words=7)) == {
        "encoder/embeddings_0/weight": (7, 2),
        "decoder/embeddings/weight": (7, 2),
        "decoder/projection/weight": (7, 2),
    }


def test_a_model_that_was_cut_off_anywhere_is_told_from_a_whole_one(tmp_path):
    whole = tiny_model()
    for end in range(len(whole)):
        assert why(tmp_path / "m", whole[:end])


def test_what_lies_behind_the_end_is_no_model(tmp_path):
    assert "behind its end" in why(tmp_path / "m", tiny_model(tail=b"\0"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x80\x02}q\0.", "no model of CTranslate2"),
        (b"PK\x03\x04" + bytes(100), "no model of CTranslate2"),
        (struct.pack("<Q", 80) + b'{"__metadata__":{}}', "no model of CTranslate2"),
        (b"", "cut off"),
        (tiny_model(version=7), "newer engine"),
        (tiny_model(spec="WhisperSpec"), "does not translate"),
        (tiny_model(spec="TransformerDecoderSpec"), "does not translate"),
        (tiny_model(spec="x" * 60_000), "does not translate"),
    ],
)
def test_a_model_of_another_kind_is_named_as_such(tmp_path, content, says):
    assert says in why(tmp_path / "m", content)


@pytest.mark.parametrize(
    "lie",
    [
        variable("a", (2, 2), length=3),
        variable("a", (2, 2), length=4_000_000_000),
        variable("a", ())[:-3] + struct.pack("<I", 9),
        b"\x02\0a\0\xff" + b"\xff" * 1020,
        b"\x02\0\xff\0\0",
    ],
)
def test_a_length_that_lies_is_damage(tmp_path, lie):
    head = struct.pack("<IH", 6, 16) + b"TransformerSpec\0" + struct.pack("<II", 7, 1)
    assert "cut off or damaged" in why(tmp_path / "m", head + lie)


def test_a_count_without_end_is_not_believed(tmp_path):
    head = struct.pack("<IH", 6, 16) + b"TransformerSpec\0" + struct.pack("<II", 7, 0xFFFFFFFF)
    assert why(tmp_path / "m", head + bytes(1000))


@given(st.integers(0, len(tiny_model()) - 1), st.integers(0, 255))
def test_a_changed_byte_is_read_or_refused_and_nothing_else(tmp_path_factory, place, byte):
    content = bytearray(tiny_model())
    content[place] = byte
    path = tmp_path_factory.mktemp("m") / "model.bin"
    path.write_bytes(content)
    with suppress(UnfitModel):
        values = sum(prod(shape) for shape in read_model_shapes(path).values())
        assert values <= len(content) + 10  # an alias counts its variable once more
