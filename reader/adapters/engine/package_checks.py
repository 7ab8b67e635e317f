"""A package folder that somebody brought, looked through before it is installed.

Why it exists: a translation package is data: weights, vocabularies, a tokenizer and a few words
about them. Anything that could run (pickles, programs, scripts) has no business in it and is
refused by its name and by its first bytes, whatever it is called. The parts are held against each
other too, as the engine believes them.

Source: pickle(5) opcodes PROTO; ELF, PE, Mach-O and zip signatures; packaging/SECURITY.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.model_file import UnfitModel, read_model_shapes
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PackageBroken, PackageRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import InstalledPackage

__all__ = ["TOO_MUCH", "check_model", "check_package", "refuse_what_runs", "refused"]

_RUNS: Final = re.compile(
    r"\.(?:7z|bat|ckpt|class|cmd|com|dill|dll|dylib|exe|gz|h5|jar|joblib|js|lnk|msi|np[yz]|pickle|pkl"
    r"|ps1|pth?|py[cdow]?|rar|sh|so|tar|whl|zip)\Z",
    re.IGNORECASE,
)
_HEADS: Final = (
    *(bytes((0x80, protocol)) for protocol in range(2, 6)),  # pickle
    b"\x7fELF",
    b"MZ",
    b"#!",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"PK\x03\x04",  # also what torch writes: pickles in a zip
    b"\x1f\x8b",
)
_LONGEST_HEAD: Final = max(map(len, _HEADS))
_MOST_FILES: Final = 2000
_SHOWN: Final = 60
_JSON_BYTES: Final = 1024 * 1024
_VOCABULARY_BYTES: Final = 32 * 1024 * 1024
_SOURCE_TABLES: Final = ("encoder/embeddings_0/weight", "encoder/embeddings/weight")
_TARGET_TABLES: Final = ("decoder/embeddings/weight", "decoder/projection/weight")


TOO_MUCH: Final = message(
    QT_TRANSLATE_NOOP("Package", "It unpacks to far more than a translation package.")
)


def refused(why: Message) -> PackageRefused:
    """Return the error for a package that is not installed, for the reason `why`."""
    return PackageRefused(
        message(QT_TRANSLATE_NOOP("Package", "This translation package can't be used.")),
        why,
        message(
            QT_TRANSLATE_NOOP(
                "Package", "Nothing was installed. Get the package again, or from another place."
            )
        ),
    )


def check_package(folder: Path) -> InstalledPackage:
    """Return what the package in `folder` is; nothing is loaded.

    Raises:
        PackageRefused: It is incomplete, of another kind, or holds what could do harm.
    """
    try:
        for path in _files(folder):
            head = read_small_file(path, _LONGEST_HEAD)
            refuse_what_runs(path.relative_to(folder).as_posix(), head)
    except OSError as exc:
        raise refused(message(QT_TRANSLATE_NOOP("Package", "A file in it can't be read."))) from exc
    try:
        package = read_package(folder, "app")
    except PackageBroken as error:
        raise refused(error.text or error.title) from error
    check_model(folder / "model")
    return package


def check_model(folder: Path) -> None:
    """Look through a folder of CTranslate2: its weights, its vocabularies, its settings.

    Raises:
        PackageRefused: It is damaged, or of another kind.
    """
    try:
        shapes = read_model_shapes(folder / "model.bin")
        _check_config(folder / "config.json")
        source = _words(folder, "source_vocabulary", "source_1_vocabulary", "shared_vocabulary")
        target = _words(folder, "target_vocabulary", "shared_vocabulary")
    except UnfitModel as exc:
        raise refused(exc.why) from exc
    except (OSError, ValueError, RecursionError) as exc:
        raise refused(
            message(QT_TRANSLATE_NOOP("Package", "A file of its model can't be read."))
        ) from exc
    for words, tables in ((source, _SOURCE_TABLES), (target, _TARGET_TABLES)):
        for table in tables:
            shape = shapes.get(table, ())
            if shape and words > shape[0]:
                raise refused(_MISFIT)


_MISFIT: Final = message(
    QT_TRANSLATE_NOOP("Package", "Its vocabulary and its model do not belong together.")
)


def refuse_what_runs(name: str, head: bytes) -> None:
    """Refuse a file that could run, by its `name` in the package and by its first bytes.

    Raises:
        PackageRefused: It is a pickle, a program, a script, or packed once more.
    """
    if _RUNS.search(name) or head.startswith(_HEADS):
        raise refused(
            message(
                QT_TRANSLATE_NOOP(
                    "Package", "Its file {file} could run as a program; packages hold data only."
                ),
                file=name[-_SHOWN:],
            )
        )


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below `folder`.

    Raises:
        PackageRefused: There are links, pipes or devices, or very many files.
    """
    for count, path in enumerate(folder.rglob("*")):
        is_plain = path.is_file() or path.is_dir()
        if path.is_symlink() or not is_plain or count >= _MOST_FILES:
            raise refused(
                message(
                    QT_TRANSLATE_NOOP(
                        "Package", "It holds links, devices, or more files than any package."
                    )
                )
            )
        if path.is_file():
            yield path


def _check_config(path: Path) -> None:
    """Read the model's settings, which older models lack.

    Raises:
        ValueError: They are no JSON object.
    """
    try:
        content = read_small_file(path, _JSON_BYTES)
    except FileNotFoundError:
        return
    if len(content) > _JSON_BYTES or not isinstance(json.loads(content), dict):
        raise ValueError(path.name)


def _words(folder: Path, *names: str) -> int:
    """Return how many words the first vocabulary of `names` has that is there.

    Raises:
        UnfitModel: There is none, or it is no list of words.
    """
    for name in names:
        for suffix in (".json", ".txt"):
            try:
                content = read_small_file(folder / (name + suffix), _VOCABULARY_BYTES)
            except FileNotFoundError:
                continue
            return _counted(content, suffix)
    raise UnfitModel(message(QT_TRANSLATE_NOOP("Package", "Its vocabulary is missing.")))


def _counted(content: bytes, suffix: str) -> int:
    if len(content) > _VOCABULARY_BYTES:
        raise ValueError(suffix)
    text = content.decode("utf-8")
    if suffix == ".txt":
        return text.count("\n") + (not text.endswith("\n"))
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        raise UnfitModel(message(QT_TRANSLATE_NOOP("Package", "Its vocabulary is no list.")))
    return len(found)
