"""What is told of one package, as pages of the window of packages.

Why it exists: what a package is, where it came from and what can be done with it follow from values
alone. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.bidi import isolate
from reader.domain.messages import Message
from reader.domain.packages import plain_name
from reader.ui.library_texts import day
from reader.ui.localization import translate as translated
from reader.ui.package_details import Detail, ShownPackage
from reader.ui.package_texts import facts_line, offer_line, pair_name
from reader.ui.packages_keeper import PackagesState
from reader.ui.packages_window import ListedPackage

__all__ = [
    "REMOVED",
    "about_here",
    "about_index",
    "broken_page",
    "offer_page",
    "package_page",
    "removed_key",
    "rows_here",
    "rows_offered",
]

REMOVED: Final = "-"
"""Begins the key of a package that was removed; no id begins so."""
_LONGEST: Final = 1000


def removed_key(package_id: str) -> str:
    """Return the key of a package that was removed."""
    return f"{REMOVED}{package_id}"


def about_here() -> str:
    """Return what is said above what is installed."""
    return QCoreApplication.translate(
        "PackagePages", "Translations are made by these, on this machine."
    )


def about_index(state: PackagesState, wanted: str) -> str:
    """Return what is said above what the index offers, of which `wanted` is looked for."""
    translate = QCoreApplication.translate
    if not state.catalogue.fetched_at:
        return translate(
            "PackagePages",
            "The list of packages was not fetched yet. Fetching it opens one connection; it is "
            "kept for later.",
        )
    if wanted and not state.offers:
        return translate("PackagePages", "The list has no package for that.")
    count = QLocale().toString(len(state.catalogue.packages))
    #: %1 is a date, %2 a number of packages
    text = translate(
        "PackagePages",
        "The list is of %1 and has %2 packages. Those of Arabic, English and Dutch come first; "
        "a search finds the others.",
    )
    return text.replace("%1", isolate(day(state.catalogue.fetched_at))).replace("%2", count)


def rows_here(state: PackagesState) -> list[ListedPackage]:
    """Return the rows of what is installed, can't be used, or was removed."""
    translate = QCoreApplication.translate
    rows = [
        ListedPackage(one.package.package_id, pair_name(one.package.pair), facts_line(one))
        for one in state.installed
    ]
    bad = translate("PackagePages", "can't be used")
    rows += [
        ListedPackage(_broken_key(one.path), plain_name(Path(one.path).name), bad)
        for one in state.broken
    ]
    gone = translate("PackagePages", "removed; can still be brought back")
    rows += [
        ListedPackage(removed_key(one.package_id), plain_name(one.package_id), gone)
        for one in state.removed
    ]
    return rows


def rows_offered(state: PackagesState) -> list[ListedPackage]:
    """Return the rows of what the index offers."""
    return [
        ListedPackage(one.package.package_id, pair_name(one.package.pair), offer_line(one))
        for one in state.offers
    ]


def package_page(state: PackagesState, key: str) -> ShownPackage | None:
    """Return the page of an installed package; None where `key` names none."""
    translate = QCoreApplication.translate
    facts = next((one for one in state.installed if one.package.package_id == key), None)
    if facts is None:
        return None
    one, record = facts.package, facts.record
    details = [
        (translated(entry.heading), "\n".join(_line(line) for line in entry.lines))
        for entry in state.cards.get(key, ())
    ]
    if record is not None:
        details += [
            (translate("PackagePages", "From"), plain_name(record.origin, _LONGEST)),
            (translate("PackagePages", "Installed"), day(record.installed_at)),
            ("SHA-256", record.archive_sha256),
        ]
    details.append((translate("PackagePages", "Folder"), plain_name(one.path, _LONGEST)))
    actions = []
    if any(update.installed.package_id == key for update in state.updates):
        actions.append(("update", translate("PackagePages", "Get the newer one")))
    actions.append(("judge", translate("PackagePages", "How good?")))
    actions.append(("time", translate("PackagePages", "How fast?")))
    actions.append(("settings", translate("PackagePages", "Settings…")))
    if facts.removable:
        actions.append(("remove", translate("PackagePages", "Remove")))
    line, told = facts_line(facts), _told(details)
    return ShownPackage(key, pair_name(one.pair), line, told, tuple(actions), one.threads.value)


def offer_page(state: PackagesState, key: str) -> ShownPackage | None:
    """Return the page of a package that can be had; None where `key` names none."""
    translate = QCoreApplication.translate
    offer = next((one for one in state.offers if one.package.package_id == key), None)
    if offer is None:
        return None
    one = offer.package
    details = [
        (translate("PackagePages", "Licence"), one.licence),
        (translate("PackagePages", "Date"), one.date),
        (translate("PackagePages", "Quality"), one.quality),
        (translate("PackagePages", "From"), one.links[0]),
    ]
    actions = []
    if offer.installed is None:
        begun = offer.unfinished is not None
        go_on = translate("PackagePages", "Go on fetching")
        actions.append(("get", go_on if begun else translate("PackagePages", "Get it")))
        if begun:
            actions.append(("discard", translate("PackagePages", "Delete what came")))
    return ShownPackage(key, pair_name(one.pair), offer_line(offer), _told(details), tuple(actions))


def broken_page(state: PackagesState, key: str) -> ShownPackage | None:
    """Return the page of a folder that can't be used, or of a package that was removed."""
    translate = QCoreApplication.translate
    for one in state.broken:
        if _broken_key(one.path) == key:
            why = (translate("PackagePages", "What is wrong"), translated(one.reason))
            where = (translate("PackagePages", "Folder"), plain_name(one.path, _LONGEST))
            title = translate("PackagePages", "This can't be used")
            return ShownPackage(key, title, "", _told([why, where]))
    for gone in state.removed:
        if removed_key(gone.package_id) == key:
            back = (("restore", translate("PackagePages", "Bring it back")),)
            removed = translate("PackagePages", "Removed; it is deleted after a day.")
            return ShownPackage(key, plain_name(gone.package_id), removed, (), back)
    return None


def _broken_key(path: str) -> str:
    """Return a key that Qt can carry, also where the name of the folder is no text."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _line(line: Message | str) -> str:
    return line if isinstance(line, str) else translated(line)


def _told(details: list[tuple[str, str]]) -> tuple[Detail, ...]:
    return tuple(Detail(heading, text) for heading, text in details if text)
