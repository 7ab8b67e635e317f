"""What lies in a folder that somebody calls a translation model.

Why it exists: models come as Argos packages, as the output of CTranslate2's converters with a
tokenizer beside it, or as a model of OPUS-MT, and each names its files in its own way. A file is
known by what it holds where names are shared: ``bpe.model`` is a table of merges for one program
and a SentencePiece model for another.

Source: https://opennmt.net/CTranslate2/guides/ (Argos Translate, OPUS-MT, Transformers);
https://github.com/rsennrich/subword-nmt (``#version: 0.2``, two pieces a line).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.package_checks import refused
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PackageBroken, SourceUnreadable
from reader.domain.language import LanguagePair
from reader.domain.language_codes import pair_in_name, subtag
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["FolderKind", "FoundModel", "look_into"]

_SENTENCEPIECE: Final = (
    "sentencepiece.model",
    "source.spm",
    "spm.model",
    "spiece.model",
    "sentencepiece.bpe.model",
    "spm.source.model",
    "tokenizer.model",
)
_BPE: Final = ("bpe.model", "source.bpe", "bpe.codes", "codes.bpe", "bpe_codes")
_UNCONVERTED: Final = (
    "pytorch_model.bin",
    "model.safetensors",
    "decoder.yml",
    "tf_model.h5",
    "flax_model.msgpack",
    "model.npz",
)
_JSON_BYTES: Final = 1024 * 1024
_HEAD_BYTES: Final = 4096
_MOST_CHILDREN: Final = 500
_PROTOBUF: Final = b"\x0a"
"""Both the list of pieces in a SentencePiece model and the text in each are its field number 1."""


class FolderKind(StrEnum):
    """Where a model comes from, as far as its files tell."""

    ARGOS = "argos"
    OPUS_MT = "opus-mt"
    CTRANSLATE2 = "ctranslate2"


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model in a folder; nothing of it was loaded.

    Attributes:
        kind: Where it comes from.
        name: Of the folder.
        folder: Where its card and licence lie.
        model: Where ``model.bin`` lies.
        tokenizer: The file that cuts its sources.
        tokenizer_name: What that file is called in a package.
        pair: What it translates; None where that is not said.
    """

    kind: FolderKind
    name: str
    folder: Path
    model: Path
    tokenizer: Path
    tokenizer_name: str
    pair: LanguagePair | None


def look_into(folder: Path) -> FoundModel:
    """Return the model in `folder`.

    Raises:
        PackageRefused: There is none that can be used; it says what is missing.
        SourceUnreadable: The folder is gone, or may not be read.
    """
    folder = folder.absolute()
    try:
        children = _folders(folder)
        for place in (folder, *children):
            if (place / "metadata.json").is_file():
                return _argos(place)
        for place in (folder, *children):
            if (place / "model.bin").is_file():
                return _bare(folder, place)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the path
        raise SourceUnreadable(
            message(
                QT_TRANSLATE_NOOP("Package", "The folder {folder} can't be read: {why}."),
                folder=folder,
                why=getattr(exc, "strerror", None) or exc,
            ),
            hint=message(QT_TRANSLATE_NOOP("Package", "Nothing was installed. Choose it again.")),
        ) from exc
    if any((folder / name).exists() for name in _UNCONVERTED):
        raise refused(_NOT_CONVERTED)
    raise refused(message(QT_TRANSLATE_NOOP("Package", "There is no model in the folder.")))


_NOT_CONVERTED: Final = message(
    QT_TRANSLATE_NOOP(
        "Package",
        "Its model is not converted for CTranslate2: ct2-opus-mt-converter or"
        " ct2-transformers-converter does that.",
    )
)


def _folders(folder: Path) -> list[Path]:
    """Return the folders in `folder`, sorted; of very many only some."""
    found: list[Path] = []
    for number, child in enumerate(folder.iterdir()):
        if number >= _MOST_CHILDREN:
            break
        if child.is_dir() and not child.name.startswith("."):
            found.append(child)
    return sorted(found)


def _argos(folder: Path) -> FoundModel:
    try:
        package = read_package(folder, "app")
    except PackageBroken as error:
        raise refused(error.text or error.title) from error
    tokenizer = next(
        folder / name for name in ("sentencepiece.model", "bpe.model") if (folder / name).is_file()
    )
    model = folder / "model"
    return FoundModel(
        FolderKind.ARGOS, folder.name, folder, model, tokenizer, tokenizer.name, package.pair
    )


def _bare(folder: Path, model: Path) -> FoundModel:
    places = dict.fromkeys((folder, model))
    tokenizer = next((one for place in places for one in _tokenizers(place)), None)
    if tokenizer is None:
        raise refused(
            message(
                QT_TRANSLATE_NOOP(
                    "Package",
                    "Its tokenizer is missing: a SentencePiece model (source.spm,"
                    " sentencepiece.model) or BPE codes (bpe.model) must lie beside it.",
                )
            )
        )
    path, name = tokenizer
    is_opus = path.name.startswith("source.") or "opus" in folder.name.casefold()
    kind = FolderKind.OPUS_MT if is_opus else FolderKind.CTRANSLATE2
    pair = _said_pair(path.parent) or pair_in_name(folder.name) or pair_in_name(model.name)
    return FoundModel(kind, folder.name, folder, model, path, name, pair)


def _tokenizers(place: Path) -> list[tuple[Path, str]]:
    """Return the tokenizers in `place` with their names in a package, the likeliest first."""
    named = [place / name for name in (*_SENTENCEPIECE, *_BPE)]
    others = sorted(
        path for path in place.iterdir() if path.suffix in {".spm", ".model", ".bpe", ".codes"}
    )
    kinds = ((path, _kind_of(path)) for path in dict.fromkeys((*named, *others)))
    return [(path, kind) for path, kind in kinds if kind and not path.name.startswith("target")]


def _kind_of(path: Path) -> str:
    """Return what a file that may be a tokenizer is called in a package; empty if it is none."""
    if not path.is_file():
        return ""
    head = read_small_file(path, _HEAD_BYTES)
    if (head[:1], head[2:3]) == (_PROTOBUF, _PROTOBUF):
        return "sentencepiece.model"
    lines = head.decode("utf-8", "replace").splitlines()
    if len(head) > _HEAD_BYTES:
        lines.pop()  # it is cut off
    merges = [line for line in lines if not line.startswith("#version")]
    return "bpe.model" if merges and all(len(line.split()) == 2 for line in merges) else ""  # noqa: PLR2004 - a merge has two pieces


def _said_pair(folder: Path) -> LanguagePair | None:
    """Return the pair that the settings of a tokenizer name, as models of OPUS-MT have them."""
    try:
        content = read_small_file(folder / "tokenizer_config.json", _JSON_BYTES)
        found = json.loads(content)
        codes = [subtag(str(found[key])) for key in ("source_lang", "target_lang")]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    source, target = codes
    return LanguagePair(source, target) if source and target and source != target else None
