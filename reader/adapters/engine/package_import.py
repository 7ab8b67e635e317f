"""Makes a package of a folder: an Argos package, a model of CTranslate2, one of OPUS-MT.

Why it exists: the better models are not packed for Argos Translate. What they need besides their
weights is small: a file that says what they translate, the tokenizer under the name that is looked
for, and for some an end of sentence or a token of the language, which others add by themselves.
Only what an engine reads is copied; the folder is not touched.

Source: https://opennmt.net/CTranslate2/guides/opus_mt.html and transformers.html (``</s>`` after
the source; language tokens of M2M-100 and NLLB); argos-translate's ``package.py``.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from reader.adapters.engine.folder_contents import FolderKind, FoundModel, look_into
from reader.adapters.engine.package_archive import LARGEST_PACKAGE_BYTES
from reader.adapters.engine.package_checks import TOO_MUCH, check_package, refused
from reader.adapters.engine.package_writing import check_room, emptied_on_failure, written
from reader.adapters.engine.pieces import read_target_vocabulary
from reader.adapters.system.locations import make_private_folder, private_opener
from reader.adapters.system.small_file import open_plain_file, plain_file_size, read_small_file
from reader.domain.errors import PairNeeded
from reader.domain.language import LanguagePair
from reader.domain.language_codes import language_tokens
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

__all__ = ["import_folder"]

_OF_THE_MODEL: Final = (
    "model.bin",
    "config.json",
    "source_vocabulary.json",
    "source_vocabulary.txt",
    "target_vocabulary.json",
    "target_vocabulary.txt",
    "shared_vocabulary.json",
    "shared_vocabulary.txt",
    "vmap.txt",
)
_OF_THE_FOLDER: Final = ("README.md", "LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "NOTICE")
_CONFIG: Final = "config.json"
_METADATA: Final = "metadata.json"
_JSON_BYTES: Final = 1024 * 1024
_LONGEST_ID: Final = 80
_KINDS: Final = {
    FolderKind.OPUS_MT: "a model of OPUS-MT that was converted for CTranslate2",
    FolderKind.CTRANSLATE2: "a model of CTranslate2",
    FolderKind.ARGOS: "a package of Argos Translate",
}


def import_folder(
    source: Path, folder: Path, cancel: CancelToken, pair: LanguagePair | None = None
) -> Path:
    """Make a package of what lies in `source`, and return its own folder in `folder`.

    The model is not loaded, and no sentence tried: whoever installs the package does that.

    Args:
        source: A folder with a model; it is read only.
        folder: Empty, or not there yet; then the one above it must be.
        cancel: Looked at between steps; is told how many bytes of how many were copied.
        pair: What the person says that it translates; None takes what the model says.

    Raises:
        PairNeeded: Neither the person nor the model says what it translates.
        PackageRefused: There is no model, or one that can't be used; it says why.
        SourceUnreadable: The folder can't be read.
        DiskFull: There is no room for it.
        StorageUnavailable: It can't be copied; `folder` is as it was.
        Cancelled: `cancel` was set; `folder` is as it was.
    """
    found = look_into(source)
    wanted = pair or found.pair
    if wanted is None:
        raise _which_pair(found)
    with emptied_on_failure(folder):
        files = dict(_files(found))
        size = sum(plain_file_size(path) for path in files.values())
        if size > LARGEST_PACKAGE_BYTES:
            raise refused(TOO_MUCH)
        check_room(size, folder)
        package = folder / _id_of(found, wanted)
        _copy(files, package, size, cancel)
        if found.kind is not FolderKind.ARGOS or pair not in {None, found.pair}:
            _describe(package, found, wanted)
        check_package(package)
        return package


def _which_pair(found: FoundModel) -> PairNeeded:
    return PairNeeded(
        message(
            QT_TRANSLATE_NOOP("Package", "The model {name} does not say what it translates."),
            name=found.name,
        ),
        message(QT_TRANSLATE_NOOP("Package", "Nothing was installed.")),
        message(QT_TRANSLATE_NOOP("Package", "Say which languages, such as ar-en.")),
    )


def _files(found: FoundModel) -> Iterator[tuple[str, Path]]:
    """Yield what is copied: the path in the package, and the file."""
    for name in _OF_THE_MODEL:
        if (found.model / name).is_file():
            yield f"model/{name}", found.model / name
    for name in _OF_THE_FOLDER:
        if (found.folder / name).is_file():
            yield name, found.folder / name
    yield found.tokenizer_name, found.tokenizer
    if found.kind is FolderKind.ARGOS:
        yield _METADATA, found.folder / _METADATA


def _copy(files: dict[str, Path], package: Path, size: int, cancel: CancelToken) -> None:
    done = 0
    for name, path in files.items():
        make_private_folder((package / name).parent)
        with open_plain_file(path) as file:
            done += written(package / name, file, name, partial(_tell, cancel, done, size))
    cancel.check()


def _tell(cancel: CancelToken, before: int, total: int, done: int) -> None:
    cancel.check()
    cancel.tell(before + done, total)


def _describe(package: Path, found: FoundModel, pair: LanguagePair) -> None:
    """Write what the engine must know of the model, and a card where it has none.

    Raises:
        PackageRefused: It is a model of many languages, and not of these.
    """
    words = read_target_vocabulary(package / "model")
    tokens = language_tokens(words, pair)
    if tokens is None:
        raise refused(
            message(
                QT_TRANSLATE_NOOP("Package", "Its model does not translate {source} to {target}."),
                source=pair.source,
                target=pair.target,
            )
        )
    before_source, before_target = tokens
    if found.kind is FolderKind.OPUS_MT or before_source:
        _end_sources(package / "model" / _CONFIG)
    metadata: dict[str, object] = {
        "package_version": "1.0",
        "argos_version": "1.9",
        "from_code": pair.source,
        "to_code": pair.target,
        "type": "translate",
        "source_prefix": before_source,
        "target_prefix": before_target,
        "imported": {"kind": found.kind.value, "name": found.name},
    }
    if found.kind is FolderKind.ARGOS:
        metadata = _known(package / _METADATA) | {"from_code": pair.source, "to_code": pair.target}
    _put(package / _METADATA, metadata)
    if not (package / "README.md").exists():
        _put_text(
            package / "README.md",
            f"# {found.name}\n\n{found.name} is {_KINDS[found.kind]}, for {pair.source} to"
            f" {pair.target}. It came as a folder, without a card: who made it, its licence and"
            " what it was trained on are not known.\n",
        )


def _end_sources(config: Path) -> None:
    """Have the engine put an end of sentence behind each source.

    Converted from Transformers, the setting is left to the tokenizer there, which we do not use;
    without it the model writes on and on.
    """
    known = _known(config)
    if not known.get("add_source_eos"):
        _put(config, known | {"add_source_eos": True})


def _known(path: Path) -> dict[str, object]:
    try:
        found = json.loads(read_small_file(path, _JSON_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _put(path: Path, content: dict[str, object]) -> None:
    _put_text(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _put_text(path: Path, text: str) -> None:
    """Write a small file anew; `emptied_on_failure` cares for what fails here."""
    path.unlink(missing_ok=True)
    with open(path, "xb", opener=private_opener) as file:
        file.write(text.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())


def _id_of(found: FoundModel, pair: LanguagePair) -> str:
    """Return the id of the package: its folder's name where that can be one."""
    name = re.sub(r"[^\w.-]+", "-", found.name, flags=re.ASCII).strip("-._")[:_LONGEST_ID]
    return name if len(name) > len("ar-en") else f"translate-{pair.source}_{pair.target}-imported"
