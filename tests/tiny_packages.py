"""A translation package that really runs, made here in a moment: a few hundred kilobytes.

Why it exists: what is fetched and installed must be seen to work, hundreds of times over, and the
starters take half a second each to load. Its weights are random, so what it says means nothing.
"""

from __future__ import annotations

import functools
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

__all__ = ["TINY_PAIR", "tiny_archive", "tiny_files"]

TINY_PAIR = ("ar", "en")
_WIDTH = 32
_HEADS = 2
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإ.،"
_WORDS = tuple(f"word{number}" for number in range(40))


@functools.cache
def tiny_files(version: str = "1.0", source: str = "ar", target: str = "en") -> dict[str, bytes]:
    """Return the files of a package by their path in it; the same bytes each time."""
    with tempfile.TemporaryDirectory(prefix="qari-tiny-") as folder:
        model = Path(folder) / "model"
        _convert(model, seed=sum(map(ord, version + source + target)))
        files = {f"model/{path.name}": path.read_bytes() for path in sorted(model.iterdir())}
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source.upper(),
        "to_code": target,
        "to_name": target.upper(),
        "type": "translate",
    }
    return {
        "metadata.json": json.dumps(metadata).encode(),
        "bpe.model": b"#version: 0.2\nq q</w>\n",
        "README.md": b"# Tiny\n\nA package for tests; what it says means nothing.\n",
        **files,
    }


@functools.cache
def tiny_archive(version: str = "1.0", source: str = "ar", target: str = "en") -> bytes:
    """Return the ``.argosmodel`` of it, not compressed, as the real ones nearly are."""
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_STORED) as archive:
        for path, content in tiny_files(version, source, target).items():
            archive.writestr(zipfile.ZipInfo(f"{name}/{path}", (2026, 5, 12, 8, 0, 0)), content)
    return found.getvalue()


def _convert(folder: Path, seed: int) -> None:
    """Write a model of CTranslate2 with random weights."""
    import numpy as np
    from ctranslate2 import specs

    letters = [*_LETTERS, *(f"{letter}@@" for letter in _LETTERS)]
    source = ["<unk>", "<s>", "</s>", *letters]
    target = ["<unk>", "<s>", "</s>", *_WORDS]
    spec = specs.TransformerSpec.from_config((1, 1), _HEADS)
    random = np.random.default_rng(seed)
    for path in [path for path, value in spec.variables().items() if value is None]:
        words = len(source) if path.startswith("encoder") else len(target)
        shape = next(shape(words) for part, shape in _SHAPES.items() if part in path)
        weights = random.standard_normal(shape).astype(np.float32)
        holder, name = path.rpartition("/")[::2]
        setattr(specs.model_spec.index_spec(spec, holder), name, weights)
    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)
    spec.validate()
    folder.mkdir()
    spec.save(str(folder))


_Shape = Callable[[int], tuple[int, ...]]
_SHAPES: dict[str, _Shape] = {
    "norm/": lambda words: (_WIDTH,),
    "embeddings": lambda words: (words, _WIDTH),
    "projection": lambda words: (words, _WIDTH),
    "self_attention/linear_0": lambda words: (3 * _WIDTH, _WIDTH),
    "decoder/layer_0/attention/linear_1": lambda words: (2 * _WIDTH, _WIDTH),
    "ffn/linear_0": lambda words: (2 * _WIDTH, _WIDTH),
    "ffn/linear_1": lambda words: (_WIDTH, 2 * _WIDTH),
    "linear": lambda words: (_WIDTH, _WIDTH),
}
"""Of the weights whose path has this part, by how many words there are; the first one holds."""
