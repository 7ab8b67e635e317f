"""Translation packages for tests, small and made here: archives, folders and files of weights.

Why it exists: what is hostile in a package lies in a few bytes of its list or of its headers; each
test takes a whole package and breaks one thing.
"""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

__all__ = ["METADATA", "NAME", "good_files", "put_files", "tiny_model", "variable", "write_archive"]

NAME = "translate-ar_en-9_1"
METADATA = {
    "package_version": "9.1",
    "argos_version": "1.9",
    "from_code": "ar",
    "from_name": "Arabic",
    "to_code": "en",
    "to_name": "English",
}
_WORDS = ("<unk>", "<s>", "</s>", "▁the", "▁وزير")


def variable(name: str, shape: tuple[int, ...], *, length: int | None = None) -> bytes:
    """Return a variable of bytes as CTranslate2 writes it; `length` may lie."""
    size = 1
    for one in shape:
        size *= one
    coded = name.encode() + b"\0"
    head = struct.pack("<H", len(coded)) + coded + struct.pack("<B", len(shape))
    head += b"".join(struct.pack("<I", one) for one in shape)
    return head + struct.pack("<BI", 1, size if length is None else length) + bytes(size)


def tiny_model(
    *, words: int = len(_WORDS), version: int = 6, spec: str = "TransformerSpec", tail: bytes = b""
) -> bytes:
    """Return a file of weights that is whole and translates nothing."""
    coded = spec.encode() + b"\0"
    variables = (
        variable("encoder/embeddings_0/weight", (words, 2)),
        variable("decoder/embeddings/weight", (words, 2)),
    )
    alias = b"\x1a\0decoder/projection/weight\0" + b"\x1a\0decoder/embeddings/weight\0"
    head = struct.pack("<IH", version, len(coded)) + coded + struct.pack("<II", 7, len(variables))
    return head + b"".join(variables) + struct.pack("<I", 1) + alias + tail


def good_files() -> dict[str, bytes]:
    """Return the files of a package that every check passes, by their path in it."""
    words = json.dumps(_WORDS, ensure_ascii=False).encode()
    return {
        "metadata.json": json.dumps(METADATA).encode(),
        "README.md": b"# Small\n\nA package for tests.\n",
        "sentencepiece.model": b"\x0a\x0e\x0a\x05<unk>\x15\0\0\0\0\x18\x02",
        "model/model.bin": tiny_model(),
        "model/config.json": b'{"add_source_eos": true}',
        "model/source_vocabulary.json": words,
        "model/target_vocabulary.json": words,
    }


def put_files(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write `files` below `folder`, and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_archive(
    path: Path, files: Mapping[str, bytes], *, top: str = NAME, method: int = zipfile.ZIP_DEFLATED
) -> Path:
    """Write a zip of `files` in the folder `top`; empty puts them bare into it."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(f"{top}/{name}" if top else name, content)
    return path
