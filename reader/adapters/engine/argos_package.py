"""One folder in the format of Argos Translate: what it translates, and its tokenizer.

Why it exists: packages come from other programs and from people, so each folder is checked before
anything is loaded, and says what is wrong with it. Importing ``argostranslate`` makes folders in
the home; its directories are set to ours around the import.

Source: https://github.com/argosopentech/argos-translate, ``package.py`` (metadata.json, model/,
sentencepiece.model or bpe.model, README.md).
"""

from __future__ import annotations

import json
import logging
import os
import re
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, TypeGuard

from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PackageBroken, StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import EngineSettings, InstalledPackage, NamesPutIn

__all__ = [
    "BrokenPackage",
    "Tokenizer",
    "load_tokenizer",
    "make_scratch",
    "prefixes",
    "read_package",
]

log = logging.getLogger(__name__)

_TOKENIZERS: Final = ("sentencepiece.model", "bpe.model")
_CARD: Final = "README.md"
_CARD_BYTES: Final = 64 * 1024
_METADATA_BYTES: Final = 1024 * 1024
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")
_LONGEST_VERSION: Final = 64
_LONGEST_PREFIX: Final = 64
_MOST_BEAMS: Final = 32
_LARGEST_PENALTY: Final = 5.0
_import_lock = threading.Lock()


class Tokenizer(Protocol):
    """What an Argos tokenizer offers."""

    def encode(self, sentence: str) -> list[str]:
        """Return the sub-word pieces of a source sentence."""
        ...

    def decode(self, tokens: list[str]) -> str:
        """Return the text of target pieces."""
        ...


@dataclass(frozen=True, slots=True)
class BrokenPackage:
    """A folder that looks like a package and can't be used.

    Attributes:
        path: Absolute path of the folder.
        where: ``user``, ``app`` or ``shipped``.
        reason: What is wrong with it.
    """

    path: str
    where: str
    reason: Message


def read_package(folder: Path, where: str) -> InstalledPackage:
    """Read what `folder` translates; nothing is loaded.

    Args:
        folder: Absolute path.
        where: ``user``, ``app`` or ``shipped``.

    Raises:
        PackageBroken: Something is missing, unreadable or of another kind.
    """
    metadata = _metadata(folder)
    if not _is_text(folder.name):
        raise _broken(message(QT_TRANSLATE_NOOP("Package", "Its folder's name is not UTF-8.")))
    _prefixes(metadata)
    pair = LanguagePair(_language(metadata, "from_code"), _language(metadata, "to_code"))
    if metadata.get("type", "translate") != "translate":
        raise _broken(message(QT_TRANSLATE_NOOP("Package", "It is no translation package.")))
    if not (folder / "model" / "model.bin").is_file():
        raise _broken(message(QT_TRANSLATE_NOOP("Package", "Its model is missing.")))
    if not any((folder / name).is_file() for name in _TOKENIZERS):
        raise _broken(message(QT_TRANSLATE_NOOP("Package", "Its tokenizer is missing.")))
    summary = _summary(folder / _CARD)
    return InstalledPackage(
        package_id=folder.name,
        pair=pair,
        version=_version(metadata),
        path=str(folder),
        where=where,
        size_bytes=folder_size(folder),
        also_from=_also_from(metadata, pair),
        experimental=_experimental(metadata, summary, folder),
        summary=summary,
        settings=_settings(metadata),
        names_put_in=_names_put_in(metadata, where),
    )


def prefixes(folder: Path) -> tuple[str, str]:
    """Return the pieces before every source and before every target; usually empty.

    Models of many languages want them; the one before the source is a word of ours in the metadata.

    Raises:
        PackageBroken: The metadata can't be read, or names something else.
    """
    return _prefixes(_metadata(folder))


def load_tokenizer(folder: Path, scratch: Path) -> Tokenizer:
    """Return the package's own tokenizer, ready for use.

    Args:
        folder: The package.
        scratch: A folder of ours that ``argostranslate`` may fill at import instead of the home;
            where it can't be made, a temporary one serves.

    Raises:
        PackageBroken: The tokenizer or a library that it needs can't be loaded.
    """
    try:
        with _argos_folders(scratch):
            from argostranslate.package import Package
        tokenizer: Tokenizer = Package(folder).tokenizer
        tokenizer.encode("a")  # loads the file now, so that damage shows here
    except (OSError, RuntimeError, ValueError, ImportError, AttributeError, TypeError) as exc:
        log.warning("tokenizer of %s can't be loaded: %s", folder.name, exc)
        raise _broken(
            message(QT_TRANSLATE_NOOP("Package", "Its tokenizer can't be loaded."))
        ) from exc
    return tokenizer


@contextmanager
def _argos_folders(scratch: Path) -> Iterator[None]:
    """Point ``argostranslate.settings`` at `scratch` while it is imported the first time."""
    with _import_lock, ExitStack() as stack:
        if not make_scratch(scratch):
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="qari-"))
            scratch = Path(folder)
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR")
        before = {name: os.environ.get(name) for name in names}
        os.environ.update(dict.fromkeys(names[:-1], str(scratch)))
        os.environ[names[-1]] = str(scratch / "argos-translate" / "packages")
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def make_scratch(scratch: Path) -> bool:
    """Make the folders that ``argostranslate`` makes; False where that is not possible."""
    try:
        for name in ("packages", "downloads"):
            make_private_folder(scratch / "argos-translate" / name)
    except (StorageUnavailable, ValueError) as exc:
        log.warning("no folder for argostranslate in the cache, a temporary one serves: %s", exc)
        return False
    return True


def _broken(reason: Message) -> PackageBroken:
    title = message(QT_TRANSLATE_NOOP("Package", "This translation package can't be used."))
    hint = message(QT_TRANSLATE_NOOP("Package", "Install it again, or choose another package."))
    return PackageBroken(title, reason, hint)


def _metadata(folder: Path) -> dict[str, Any]:
    try:
        content = read_small_file(folder / "metadata.json", _METADATA_BYTES)
        if len(content) > _METADATA_BYTES:
            raise _broken(message(QT_TRANSLATE_NOOP("Package", "Its metadata.json is too large.")))
        found = json.loads(content.decode("utf-8-sig"))
    except FileNotFoundError as exc:
        raise _broken(
            message(QT_TRANSLATE_NOOP("Package", "Its metadata.json is missing."))
        ) from exc
    except (OSError, ValueError, RecursionError) as exc:
        raise _broken(
            message(QT_TRANSLATE_NOOP("Package", "Its metadata.json can't be read."))
        ) from exc
    if not isinstance(found, dict):
        raise _broken(message(QT_TRANSLATE_NOOP("Package", "Its metadata.json can't be read.")))
    return found


def _language(metadata: dict[str, Any], key: str) -> str:
    code = metadata.get(key)
    if not isinstance(code, str) or not _LANGUAGE.match(code):
        raise _broken(
            message(QT_TRANSLATE_NOOP("Package", "Its metadata.json names no language pair."))
        )
    return code


def _is_text(text: str) -> bool:
    """Tell whether `text` has no lone surrogates, which no file and no database can hold."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _version(metadata: dict[str, Any]) -> str:
    """Return the version, ``0`` where there is none or nonsense."""
    found = metadata.get("package_version")
    text = str(found) if isinstance(found, str | int | float) else ""
    return text if 0 < len(text) <= _LONGEST_VERSION and text.isprintable() else "0"


def _prefixes(metadata: dict[str, Any]) -> tuple[str, str]:
    return _prefix(metadata, "source_prefix"), _prefix(metadata, "target_prefix")


def _prefix(metadata: dict[str, Any], key: str) -> str:
    found = metadata.get(key) or ""
    if not isinstance(found, str) or len(found) > _LONGEST_PREFIX or not _is_text(found):
        raise _broken(
            message(QT_TRANSLATE_NOOP("Package", "Its metadata.json names no usable prefix."))
        )
    return found


def _also_from(metadata: dict[str, Any], pair: LanguagePair) -> tuple[str, ...]:
    found = metadata.get("also_from")
    codes = found if isinstance(found, list) else []
    return tuple(
        code
        for code in dict.fromkeys(code for code in codes if isinstance(code, str))
        if _LANGUAGE.match(code) and code not in {pair.source, pair.target}
    )


def _names_put_in(metadata: dict[str, Any], where: str) -> NamesPutIn:
    """Return when names shall be put into its source; never where it was not measured.

    The shipped starters were trained to copy such names (their cards say so).
    """
    found = metadata.get("names_put_in")
    usual = NamesPutIn.WHEN_LOST if where == "shipped" else NamesPutIn.NEVER
    known = {one.value: one for one in NamesPutIn}
    return known.get(found, usual) if isinstance(found, str) else usual


def _settings(metadata: dict[str, Any]) -> EngineSettings | None:
    """Return the settings that the package was tuned with, where its metadata names them."""
    found = metadata.get("settings")
    if not isinstance(found, dict):
        return None
    default = EngineSettings()
    beam, penalty = found.get("beam"), found.get("length_penalty")
    return EngineSettings(
        beam=beam if type(beam) is int and 1 <= beam <= _MOST_BEAMS else default.beam,
        length_penalty=float(penalty) if _is_penalty(penalty) else default.length_penalty,
    )


def _is_penalty(value: object) -> TypeGuard[int | float]:
    """Tell whether `value` is a number that an engine bears; a comparison with NaN is false."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value <= _LARGEST_PENALTY


def _summary(card: Path) -> str:
    """Return the first paragraph of a card without its marks, or an empty string."""
    text = _card(card)
    for paragraph in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        lines = [line.strip() for line in paragraph.splitlines()]
        lines = [line for line in lines if line and not line.startswith(("#", "|", "```", "---"))]
        if lines:
            return _plain(" ".join(lines))
    return ""


def _card(path: Path) -> str:
    """Return the start of a card, or an empty string."""
    try:
        return read_small_file(path, _CARD_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _plain(markdown: str) -> str:
    """Take links, emphasis and code marks out of a paragraph."""
    text = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", markdown)
    return re.sub(r"[*`]+", "", text).strip()


def _experimental(metadata: dict[str, Any], summary: str, folder: Path) -> bool:
    """Tell whether the package is called experimental.

    By its metadata, else by the first paragraph of its card, else by the card of the collection
    that it lies in, where that says so in brackets right behind the package's name.
    """
    said = metadata.get("experimental")
    if isinstance(said, bool):
        return said
    if re.search(r"\bexperimental\b", summary, re.IGNORECASE):
        return True
    name = re.escape(folder.name)
    pattern = rf"{name}`?\s*\(\s*experimental\b"
    return bool(re.search(pattern, _card(folder.parent / _CARD), re.IGNORECASE))


def folder_size(folder: Path) -> int:
    """Return how many bytes the files below `folder` have; one that is gone counts nothing."""
    total = 0
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                total += path.stat().st_size
        except OSError:
            continue
    return total
