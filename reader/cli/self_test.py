"""``qari self-test``: does this installation work?

Why it exists: a package that installs can still lack a model, a font or a library. This runs the
real parts on the articles and starter packages that ship with the app, in a folder of its own that
is deleted afterwards; the user's packages, preferences and memory are not touched.

Source: Gaphor's ``self-test`` sub-command, run on the packaged app.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from reader.bootstrap import Context, build
from reader.cli.console import Console
from reader.domain.article import Article, BlockKind, SourceKind, SourceRef
from reader.domain.errors import InvariantBroken, ReaderError
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings, InstalledPackage
from reader.services.read_article import ReadArticle

__all__ = ["self_test"]

log = logging.getLogger(__name__)

_FONTS: Final = {
    "pylopdf_fonts_ar": "*.ttf",
    "fontpkg_amiri": "files/*.ttf",
    "fontpkg_ibm_plex_sans_arabic": "files/*.ttf",
    "fontpkg_source_serif_4": "files/*.ttf",
    "fontpkg_source_sans_3": "files/*.ttf",
    "fontpkg_literata": "files/*.ttf",
}
_FONT_BEGINS: Final = (b"\x00\x01\x00\x00", b"OTTO", b"true", b"ttcf")
_CATALOGUE_BEGINS: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LEAST_LINKED: Final = 0.9
"""Share of the sentences that must come with a word alignment."""


def self_test(console: Console) -> int:
    """Run each check, print a line for each, and return 0 if all hold, else 1."""
    failures = 0
    with tempfile.TemporaryDirectory(prefix="qari-self-test-") as folder:
        context = build(Path(folder))
        for name, check in _checks(context):
            try:
                console.result(f"ok    {name}: {check()}\n")
            except (ReaderError, OSError, ET.ParseError) as error:
                failures += 1
                log.exception("self-test: %s", name)
                console.result(f"FAIL  {name}: {error}\n")
    console.result("All checks hold.\n" if not failures else f"{failures} checks failed.\n")
    return 1 if failures else 0


def _checks(context: Context) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "samples", lambda: _samples(context)
    for package in context.shelf.installed():
        if package.where == "shipped":
            yield (
                f"package {package.package_id}",
                lambda package=package: _package(  # type: ignore[misc]  # mypy can't see the default
                    context, package
                ),
            )
    yield "packages", lambda: _packages(context)
    yield "memory", lambda: _memory(context)
    yield "fonts", _fonts
    yield "catalogues", lambda: _catalogues(context)


def _broken(text: str) -> InvariantBroken:
    return InvariantBroken(Message("SelfTest", text))


def _opened(context: Context, path: Path) -> Article:
    return context.open_article.open(SourceRef(SourceKind.FILE, location=str(path)), CancelToken())


def _samples(context: Context) -> str:
    paths = sorted(path for path in context.locations.samples.iterdir() if path.is_file())
    if context.sample not in paths:
        raise _broken(f"{context.sample.name} is missing")
    for path in paths:
        article = _opened(context, path)
        kinds = {block.kind for block in article.blocks}
        if article.language != "ar" or BlockKind.HEADLINE not in kinds:
            raise _broken(f"{path.name} was not read as an Arabic article with a headline")
    return f"{len(paths)} articles read"


def _packages(context: Context) -> str:
    shipped = {
        str(package.pair) for package in context.shelf.installed() if package.where == "shipped"
    }
    if "ar-en" not in shipped:
        raise _broken("the starter package for Arabic to English is missing")
    return f"{', '.join(sorted(shipped))} shipped"


def _package(context: Context, package: InstalledPackage) -> str:
    units = _translated(context, package)
    good = [unit for unit in units if unit.state is UnitState.MACHINE and unit.target.strip()]
    if not units or len(good) < len(units):
        raise _broken(f"{len(units) - len(good)} of {len(units)} sentences have no translation")
    if any("<unk>" in unit.target or "⁇" in unit.target for unit in good):
        raise _broken("an unknown piece came through")
    linked = sum(bool(unit.alignment) for unit in good)
    if linked < _LEAST_LINKED * len(good):
        raise _broken(f"only {linked} of {len(good)} sentences are aligned")
    return f"{len(good)} sentences translated"


def _translated(context: Context, package: InstalledPackage) -> list[TranslationUnit]:
    """Translate the sample with `package`, keeping what is made in the memory."""
    cache, corrections = context.machine_cache(), context.corrections()
    use_case = ReadArticle(context.translate_article, cache, corrections, EngineSettings())
    article = _opened(context, context.sample)
    units: list[TranslationUnit] = []
    try:
        for event in use_case.run(article, package.pair.target, package.package_id, CancelToken()):
            if isinstance(event, ReaderError):
                raise event
            if isinstance(event, list):
                units.extend(event)
    finally:
        cache.close()
        corrections.close()
    return units


def _memory(context: Context) -> str:
    """Read the sample again: every sentence must come from the memory, and a correction holds."""
    starter = next(p for p in context.shelf.installed() if str(p.pair) == "ar-en")
    again = _translated(context, starter)
    reused = sum(unit.origin is not None and unit.origin.from_cache for unit in again)
    if reused < len(again):
        raise _broken(f"only {reused} of {len(again)} sentences were remembered")
    store = context.corrections()
    try:
        store.put("self-test", "ذهب الى المدرسه.", "ذهب إلى المدرسة.")
        if store.of("self-test") != {"ذهب الى المدرسه.": "ذهب إلى المدرسة."}:
            raise _broken("a correction was not kept")
    finally:
        store.close()
    return f"{reused} sentences remembered, a correction kept"


def _fonts() -> str:
    count = 0
    for package, pattern in _FONTS.items():
        spec = find_spec(package)
        folders = list(spec.submodule_search_locations or ()) if spec is not None else []
        files = [path for folder in folders for path in Path(folder).glob(pattern)]
        if not files:
            raise _broken(f"the font package {package} has no font")
        for path in files:
            with path.open("rb") as file:
                if file.read(4) not in _FONT_BEGINS:
                    raise _broken(f"{path.name} is no font")
        count += len(files)
    return f"{count} files of {len(_FONTS)} families"


def _catalogues(context: Context) -> str:
    sources = sorted(context.locations.i18n.glob("*.ts"))
    compiled = sorted(context.locations.i18n.glob("*.qm"))
    for path in sources:
        if ET.fromstring(path.read_bytes()).tag != "TS":  # noqa: S314 - ships with the app
            raise _broken(f"{path.name} is no catalogue")
    for path in compiled:
        if not path.read_bytes().startswith(_CATALOGUE_BEGINS):
            raise _broken(f"{path.name} is no compiled catalogue")
    if not sources and not compiled:
        raise _broken("there are no catalogues of the interface")
    return ", ".join(path.name for path in [*sources, *compiled])
