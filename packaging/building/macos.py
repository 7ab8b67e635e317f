"""The application for macOS: what its ``Info.plist`` says, and the steps to a disk image.

Why it exists: PyInstaller wraps the bundle into ``Qari.app`` on a Mac (``bundles/qari.spec``); what
the system is told of it follows from `building.associations`. Signing and the disk image are the
steps of ``bundles/macos.sh``, which can be run on a Mac only.

Source: Apple's Information Property List, CFBundleDocumentTypes; hdiutil(1), codesign(1).
"""

from __future__ import annotations

import plistlib
import shutil
from pathlib import Path
from typing import Any, Final

from launcher.own_project import version_of

from building.associations import KINDS
from building.places import APP_ID, ROOT, Places

__all__ = ["INFO", "VERSION", "build_recipe"]

VERSION: Final = version_of(ROOT)


def _document_types() -> list[dict[str, Any]]:
    return [
        {
            "CFBundleTypeName": kind.name,
            "CFBundleTypeRole": "Viewer",
            "CFBundleTypeExtensions": [suffix.removeprefix(".") for suffix in kind.suffixes],
            "CFBundleTypeMIMETypes": list(kind.mime_types),
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(kind.uniform_types),
        }
        for kind in KINDS
    ]


INFO: Final[dict[str, Any]] = {
    "CFBundleName": "Qari",
    "CFBundleDisplayName": "Qari",
    "CFBundleIdentifier": APP_ID,
    "CFBundleExecutable": "qari-window",
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "CFBundleLocalizations": ["en", "nl", "ar"],
    "CFBundleDevelopmentRegion": "en",
    "CFBundleDocumentTypes": _document_types(),
    "LSApplicationCategoryType": "public.app-category.news",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "NSHumanReadableCopyright": "MIT licence; the parts are under licences of their own.",
}


def build_recipe(places: Places) -> list[Path]:
    """Write the list of properties and the script beside the other results."""
    places.dist.mkdir(parents=True, exist_ok=True)
    properties = places.dist / "Info.plist"
    properties.write_bytes(plistlib.dumps(INFO))
    steps = places.dist / "macos.sh"
    shutil.copyfile(ROOT / "packaging" / "bundles" / "macos.sh", steps)
    steps.chmod(0o755)
    return [properties, steps]
