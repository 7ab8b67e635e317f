"""What is told of one package, as pages of the window of packages.

Why it exists: what a package is, where it came from and what can be done with it follow from values
alone. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.ui.library_texts import day
from reader.ui.localization import translate as translated
from reader.ui.package_details import Detail, ShownPackage
from reader.ui.package_texts import facts_line, offer_line, pair_name
from reader.ui.packages_keeper import PackagesState

__all__ = ["broken_page", "offer_page", "package_page"]


def package_page(state: PackagesState, key: str) -> ShownPackage | None:
    """Return the page of an installed package; None where `key` names none."""
    translate = QCoreApplication.translate
    facts = next((one for one in state.installed if one.package.package_id == key), None)
    if facts is None:
        return None
    one, record = facts.package, facts.record
    details = [(translate("PackagePages", "About"), one.summary)]
    if record is not None:
        details += [
            (translate("PackagePages", "Licence"), record.licence),
            (translate("PackagePages", "Quality"), record.quality),
            (translate("PackagePages", "From"), record.origin),
            (translate("PackagePages", "Installed"), day(record.installed_at)),
            ("SHA-256", record.archive_sha256),
        ]
    details.append((translate("PackagePages", "Folder"), one.path))
    actions = []
    if any(update.installed.package_id == key for update in state.updates):
        actions.append(("update", translate("PackagePages", "Get the newer one")))
    if facts.removable:
        actions.append(("remove", translate("PackagePages", "Remove")))
    return ShownPackage(key, pair_name(one.pair), facts_line(facts), _told(details), tuple(actions))


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


def _told(details: list[tuple[str, str]]) -> tuple[Detail, ...]:
    return tuple(Detail(heading, text) for heading, text in details if text)
