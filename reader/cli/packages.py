"""``qari packages``: translation packages from the command line.

Why it exists: who sets up a machine has a script for it, and a machine without a network gets its
packages on a stick. Nothing is fetched but by ``install`` and ``available --refresh``, which say
whom they ask.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import Column, as_json, counted, shown_inside, styled, table, terminal_width
from reader.cli.package_bench import bench
from reader.cli.packages_json import (
    broken_entry,
    facts_entry,
    installed_entry,
    offer_entry,
    removed_entry,
)
from reader.domain.errors import PackageMissing, WrongUse
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.packages import Catalogue, CataloguePackage
from reader.services.cancel import Cancelled, CancelToken
from reader.services.manage_packages import DownloadProgress, ManagePackages, Offer
from reader.services.ports import InstalledPackage

__all__ = ["packages"]

_MB: Final = 1_000_000
_DEFAULT: Final = "default"
_PAIR: Final = re.compile(r"([A-Za-z]{2,3})[-_→:]([A-Za-z]{2,3})\Z")
_FILES: Final = (".argosmodel", ".zip")
_MINUTE_S: Final = 60
_INSTALLED: Final = (
    Column("id"),
    Column("pair", 7),
    Column("version", 8),
    Column("where", 8),
    Column("MB", 6, to_right=True),
)
_OFFERS: Final = (
    Column("id"),
    Column("languages"),
    Column("version", 8),
    Column("MB", 6, to_right=True),
    Column("", 10),
)


def packages(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Run one of the verbs of ``qari packages``; return the exit code."""
    if options.action == "bench":
        return bench(context, options, console)
    return _ACTIONS[options.action](context.packages(), options, console)


def _list(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    found = [one.package for one in manage.installed()]
    broken = manage.broken()
    if options.format == "json":
        listed = {
            "packages": [installed_entry(one) for one in found],
            "broken": [broken_entry(one) for one in broken],
            "removed": [removed_entry(one) for one in manage.removed()],
        }
        console.result(as_json(listed))
        return 0
    rows = [
        (one.package_id, str(one.pair), one.version, one.where, _mb(one.size_bytes))
        for one in found
    ]
    for line in table(_INSTALLED, rows, terminal_width(), dim=styled()) if rows else ():
        console.result(line)
    for bad in broken:
        console.problem(f"{shown_inside(bad.path)}: {bad.reason.english()}")
    for gone in manage.removed():
        console.note(f"Removed: {gone.package_id}; qari packages restore brings it back.")
    for part in manage.unfinished():
        console.note(f"Not finished: {part.package_id}, {_mb(part.done_bytes)} MB came.")
    console.note(counted(len(found), "package"))
    return 0


def _available(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    if options.mirror is not None:
        manage.use_mirror("" if options.mirror == _DEFAULT else options.mirror)
    with gentle_interrupts() as cancel:
        catalogue = _refreshed(manage, cancel, console) if options.refresh else manage.catalogue()
    offers = manage.offers(_wanted(manage, catalogue, options))
    if options.format == "json":
        listed = {
            "address": catalogue.address,
            "fetched_at": catalogue.fetched_at,
            "left_out": catalogue.left_out,
            "count": len(catalogue.packages),
            "packages": [offer_entry(one) for one in offers],
        }
        console.result(as_json(listed))
        return 0
    rows = [_row(one) for one in offers]
    for line in table(_OFFERS, rows, terminal_width(), dim=styled()) if rows else ():
        console.result(line)
    _tell_catalogue(catalogue, len(offers), console)
    return 0


def _wanted(
    manage: ManagePackages, catalogue: Catalogue, options: argparse.Namespace
) -> tuple[CataloguePackage, ...]:
    if options.updates:
        return tuple(one.newer for one in manage.updates())
    if options.words:
        return catalogue.find(" ".join(options.words))
    return catalogue.packages if options.all else catalogue.first


def _tell_catalogue(catalogue: Catalogue, shown: int, console: Console) -> None:
    if not catalogue.fetched_at:
        console.note("No list was fetched yet: qari packages available --refresh fetches it.")
        return
    of = counted(len(catalogue.packages), "package")
    console.note(
        f"{shown} of {of}, as {urlsplit(catalogue.address).hostname} had them on "
        f"{catalogue.fetched_at[:10]}. qari packages available WORD finds others."
    )
    if catalogue.left_out:
        console.note(f"{counted(catalogue.left_out, 'entry', 'entries')} can't be used here.")


def _row(offer: Offer) -> tuple[str, ...]:
    one = offer.package
    state = "installed" if offer.installed else ""
    if offer.unfinished:
        state = f"{_mb(offer.unfinished.done_bytes)} MB came"
    languages = f"{one.source_name} → {one.target_name}"
    size = _mb(one.size_bytes) if one.size_bytes else ""
    return one.package_id, languages, one.version, size, state


def _refreshed(manage: ManagePackages, cancel: CancelToken, console: Console) -> Catalogue:
    host = urlsplit(manage.mirror).hostname or "the public index of Argos Translate"
    console.note(f"Fetching the list of packages from {host}.")
    return manage.refresh(cancel, allow_private=console.allow_private)


def _install(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    pair = _pair_of(options.pair)
    if options.pair and pair is None:
        raise _no_pair(options.pair)
    done: list[InstalledPackage] = []
    with gentle_interrupts() as cancel:
        try:
            for what in options.what:
                one = _installed(manage, what, pair, cancel, console)
                done.append(one)
        finally:
            _tell_packages(done, "installed", options, console)
    return 0


def _installed(
    manage: ManagePackages,
    what: str,
    pair: LanguagePair | None,
    cancel: CancelToken,
    console: Console,
) -> InstalledPackage:
    if _is_path(what):
        console.progress(f"Installing {what}")
        return manage.install_from(Path(what).expanduser().absolute(), cancel, pair)
    package = _offered(manage, what, cancel, console)
    host = urlsplit(package.links[0]).hostname
    console.note(f"Fetching {package.package_id} from {host}.")
    with _interruptible(manage, package.package_id, console):
        return manage.install(
            package,
            cancel,
            lambda progress: console.progress(_told(progress)),
            allow_private=console.allow_private,
        )


@contextmanager
def _interruptible(manage: ManagePackages, package_id: str, console: Console) -> Iterator[None]:
    try:
        yield
    except Cancelled:
        for part in manage.unfinished():
            if part.package_id == package_id:
                console.note(
                    f"{_mb(part.done_bytes)} MB are kept; the same command goes on from there, "
                    f"qari packages discard {package_id} deletes them."
                )
        raise


def _is_path(what: str) -> bool:
    path = Path(what)
    if path.suffix.lower() in _FILES or path.name != what:
        return True
    try:
        return _PAIR.match(what) is None and path.exists()
    except OSError:
        return False


def _offered(
    manage: ManagePackages, what: str, cancel: CancelToken, console: Console
) -> CataloguePackage:
    """Return the package of the index that a pair or an id names.

    Raises:
        PackageMissing: There is none.
    """
    catalogue = manage.catalogue()
    if not catalogue.fetched_at:
        catalogue = _refreshed(manage, cancel, console)
    pair = _pair_of(what)
    found = catalogue.newest(pair) if pair is not None else None
    for one in catalogue.packages:
        if one.package_id == what:
            return one
    if found is not None:
        return found
    raise PackageMissing(
        message(QT_TRANSLATE_NOOP("CommandLine", "The index has no package “{name}”."), name=what),
        message(QT_TRANSLATE_NOOP("CommandLine", "Nothing was installed.")),
        message(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "qari packages available --all lists what it has; --refresh fetches it anew.",
            )
        ),
    )


def _told(progress: DownloadProgress) -> str:
    parts = [f"{progress.done_bytes / _MB:.1f} MB"]
    if progress.total_bytes:
        parts = [f"{progress.done_bytes / _MB:.1f} of {progress.total_bytes / _MB:.1f} MB"]
    if progress.bytes_per_second:
        parts.append(f"{progress.bytes_per_second / _MB:.1f} MB/s")
    left = progress.seconds_left
    if left is not None:
        parts.append(
            f"{left:.0f} s left" if left < _MINUTE_S else f"{left / _MINUTE_S:.0f} min left"
        )
    return ", ".join(parts)


def _remove(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    gone: list[InstalledPackage] = []
    try:
        for package_id in dict.fromkeys(options.ids):
            one = manage.remove(package_id)
            gone.append(one)
    finally:
        _tell_packages(gone, "removed", options, console)
    console.note("qari packages restore ID brings a package back for a day.")
    return 0


def _restore(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    back: list[InstalledPackage] = []
    try:
        for package_id in dict.fromkeys(options.ids):
            one = manage.restore(package_id)
            back.append(one)
    finally:
        _tell_packages(back, "restored", options, console)
    return 0


def _tell_packages(
    done: list[InstalledPackage], how: str, options: argparse.Namespace, console: Console
) -> None:
    if options.format == "json":
        console.result(as_json({how: [installed_entry(one) for one in done]}))
        return
    for one in done:
        console.result(f"{one.package_id}\t{one.pair}\t{one.version}\t{one.path}\n")


def _discard(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    begun = {one.package_id for one in manage.unfinished()}
    gone = [one for one in dict.fromkeys(options.ids) if one in begun]
    for package_id in gone:
        manage.discard(package_id)
    if options.format == "json":
        console.result(as_json({"discarded": gone}))
    else:
        console.result("".join(f"{one}\n" for one in gone))
    return 0


def _info(manage: ManagePackages, options: argparse.Namespace, console: Console) -> int:
    try:
        entry = facts_entry(manage.find(options.id))
    except PackageMissing:
        known = [one for one in manage.catalogue().packages if one.package_id == options.id]
        if not known:
            raise
        entry = offer_entry(manage.offers(known)[0])
    if options.format == "json":
        console.result(as_json({"package": entry}))
        return 0
    for name, value in entry.items():
        if value or name == "installed":
            console.result(f"{name}: {shown_inside(_shown(value))}\n")
    return 0


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _pair_of(text: str) -> LanguagePair | None:
    found = _PAIR.match(text)
    return LanguagePair(found[1].lower(), found[2].lower()) if found else None


def _no_pair(text: str) -> WrongUse:
    return WrongUse(
        message(QT_TRANSLATE_NOOP("CommandLine", "“{name}” is no pair of languages."), name=text),
        hint=message(QT_TRANSLATE_NOOP("CommandLine", "Write it as ar-en.")),
    )


def _mb(count: int) -> str:
    return f"{count / _MB:.1f}"


_ACTIONS: Final[dict[str, Callable[[ManagePackages, argparse.Namespace, Console], int]]] = {
    "list": _list,
    "available": _available,
    "install": _install,
    "remove": _remove,
    "restore": _restore,
    "discard": _discard,
    "info": _info,
}
