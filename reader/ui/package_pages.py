"""What is told of one package, as pages of the window of packages.

Why it exists: what a package is, where it came from and what can be done with it follow from values
alone. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.domain.messages import Message
from reader.ui.library_texts import day
from reader.ui.localization import translate as translated
from reader.ui.package_details import Detail, ShownPackage
from reader.ui.package_texts import facts_line, offer_line, pair_name
from reader.ui.packages_keeper import PackagesState
from reader.ui.packages_window import ListedPackage

__all__ = ["broken_page", "offer_page", "package_page", "rows_here", "rows_offered"]


def rows_here(state: PackagesState) -> list[ListedPackage]:
    """Return the rows of what is installed, can't be used, or was removed."""
    translate = QCoreApplication.translate
    rows = [
        ListedPackage(one.package.package_id, pair_name(one.package.pair), facts_line(one))
        for one in state.installed
    ]
    bad = translate("PackagePages", "can't be used")
    rows += [ListedPackage(one.path, Path(one.path).name, bad) for one in state.broken]
    gone = translate("PackagePages", "removed; can still be brought back")
    rows += [ListedPackage(f"-{one.package_id}", one.package_id, gone) for one in state.removed]
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
            (translate("PackagePages", "From"), record.origin),
            (translate("PackagePages", "Installed"), day(record.installed_at)),
            ("SHA-256", record.archive_sha256),
        ]
    details.append((translate("PackagePages", "Folder"), one.path))
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
        if one.path == key:
            why = (translate("PackagePages", "What is wrong"), translated(one.reason))
            where = (translate("PackagePages", "Folder"), one.path)
            title = translate("PackagePages", "This can't be used")
            return ShownPackage(key, title, "", _told([why, where]))
    for gone in state.removed:
        if f"-{gone.package_id}" == key:
            back = (("restore", translate("PackagePages", "Bring it back")),)
            removed = translate("PackagePages", "Removed; it is deleted after a day.")
            return ShownPackage(key, gone.package_id, removed, (), back)
    return None


def _line(line: Message | str) -> str:
    return line if isinstance(line, str) else translated(line)


def _told(details: list[tuple[str, str]]) -> tuple[Detail, ...]:
    return tuple(Detail(heading, text) for heading, text in details if text)
