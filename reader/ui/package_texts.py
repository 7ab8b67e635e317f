"""What is said of a translation package: its languages, its place, its size, its state.

Why it exists: list, details and notices say the same. Languages are named as their own speakers
name them, which is right in every language of the interface. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from reader.domain.bidi import isolate
from reader.domain.language import Direction, LanguagePair
from reader.services.manage_packages import DownloadProgress, Offer, PackageFacts

__all__ = ["facts_line", "offer_line", "pair_name", "place_name", "progress_text", "size_text"]

_PLAIN: Final = {"en": "en_001", "es": "es_419"}
"""Locales that name a language without a country, where the plain code does not."""


def pair_name(pair: LanguagePair) -> str:
    """Return a pair such as ``العربية → English``; the arrow points the way one reads."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side, arrow = (Direction.RTL, "←") if mirrored else (Direction.LTR, "→")
    source, target = isolate(_language(pair.source)), isolate(_language(pair.target))
    return isolate(f"{source} {arrow} {target}", side)


def _language(code: str) -> str:
    return QLocale(_PLAIN.get(code, code)).nativeLanguageName() or code


def size_text(count: int) -> str:
    """Return a number of bytes as ``78 MB``; empty where it is not known."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 0, form) if count else ""


def place_name(where: str) -> str:
    """Return where a package lies."""
    return {
        "shipped": QCoreApplication.translate("PackageTexts", "came with Qari"),
        "user": QCoreApplication.translate("PackageTexts", "in the folder of Argos Translate"),
        "app": QCoreApplication.translate("PackageTexts", "in Qari's own folder"),
    }[where]


def facts_line(facts: PackageFacts) -> str:
    """Return what stands under an installed package."""
    one = facts.package
    parts = [_version(one.version), size_text(one.size_bytes), place_name(one.where)]
    if one.experimental:
        parts.append(QCoreApplication.translate("PackageTexts", "experimental"))
    return _joined(parts)


def offer_line(offer: Offer) -> str:
    """Return what stands under a package that can be had."""
    one = offer.package
    parts = [_version(one.version), size_text(one.size_bytes), one.licence, one.date]
    if offer.installed is not None:
        parts.append(QCoreApplication.translate("PackageTexts", "installed"))
    elif offer.unfinished is not None:
        #: %1 is a size such as 12 MB
        text = QCoreApplication.translate("PackageTexts", "%1 are there already")
        parts.append(text.replace("%1", size_text(offer.unfinished.done_bytes)))
    return _joined(parts)


def progress_text(progress: DownloadProgress) -> str:
    """Return how far a download is, how fast, and how long it will take."""
    done, total = size_text(progress.done_bytes) or "0", size_text(progress.total_bytes)
    #: %1 and %2 are sizes such as 12 MB
    text = QCoreApplication.translate("PackageTexts", "%1 of %2") if total else "%1"
    parts = [text.replace("%1", done).replace("%2", total)]
    if progress.bytes_per_second:
        #: %1 is a size such as 2 MB
        speed = QCoreApplication.translate("PackageTexts", "%1 a second")
        parts.append(speed.replace("%1", size_text(round(progress.bytes_per_second))))
    if (left := progress.seconds_left) is not None and progress.done_bytes < progress.total_bytes:
        parts.append(_left(left))
    return " · ".join(parts)


def _left(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return QCoreApplication.translate("PackageTexts", "less than a minute left")
    #: %1 is a number of minutes
    text = QCoreApplication.translate("PackageTexts", "about %1 min left")
    return text.replace("%1", QLocale().toString(minutes))


def _version(version: str) -> str:
    #: %1 is a version such as 1.9
    return QCoreApplication.translate("PackageTexts", "version %1").replace("%1", isolate(version))


def _joined(parts: list[str]) -> str:
    return " · ".join(isolate(part) for part in parts if part)
