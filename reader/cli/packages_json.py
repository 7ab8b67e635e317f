"""Translation packages as JSON; names are a contract.

Why it exists: scripts read them; see packaging/CONTRACT.md, Command line.
"""

from __future__ import annotations

from reader.services.manage_packages import Offer, PackageFacts
from reader.services.package_ports import RemovedPackage, Unusable
from reader.services.ports import InstalledPackage

__all__ = ["broken_entry", "facts_entry", "installed_entry", "offer_entry", "removed_entry"]


def installed_entry(one: InstalledPackage) -> dict[str, object]:
    """Return an installed package."""
    return {
        "id": one.package_id,
        "from": one.pair.source,
        "to": one.pair.target,
        "version": one.version,
        "where": one.where,
        "bytes": one.size_bytes,
    }


def facts_entry(facts: PackageFacts) -> dict[str, object]:
    """Return all that is known of an installed package."""
    one, record = facts.package, facts.record
    return {
        **installed_entry(one),
        "also_from": list(one.also_from),
        "experimental": one.experimental,
        "summary": one.summary,
        "path": one.path,
        "removable": facts.removable,
        "origin": record.origin if record else "",
        "installed_at": record.installed_at if record else "",
        "licence": record.licence if record else "",
        "date": record.date if record else "",
        "quality": record.quality if record else "",
        "sha256": dict(record.sha256).get("model/model.bin", "") if record else "",
    }


def offer_entry(offer: Offer) -> dict[str, object]:
    """Return a package of the index."""
    one = offer.package
    return {
        "id": one.package_id,
        "from": one.pair.source,
        "to": one.pair.target,
        "version": one.version,
        "bytes": one.size_bytes,
        "licence": one.licence,
        "date": one.date,
        "quality": one.quality,
        "links": list(one.links),
        "installed": offer.installed is not None,
        "came": offer.unfinished.done_bytes if offer.unfinished else 0,
    }


def broken_entry(one: Unusable) -> dict[str, object]:
    """Return a folder that can't be used."""
    return {"path": one.path, "where": one.where, "why": one.reason.english()}


def removed_entry(one: RemovedPackage) -> dict[str, object]:
    """Return a package that can be restored."""
    return {"id": one.package_id, "removed_at": one.removed_at, "bytes": one.size_bytes}
