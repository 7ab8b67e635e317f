"""The faces that ship with the app, loaded from their packages.

Why it exists: an Arabic page set in whatever the desktop has is no Arabic page. Fonts come from
PyPI packages (licences in README); each is read once, on first use, on the GUI thread.
"""

from __future__ import annotations

import logging
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

__all__ = ["ARABIC_FACES", "LATIN_FACES", "arabic_font", "interface_font", "latin_font"]

log = logging.getLogger(__name__)

ARABIC_FACES: Final[dict[str, tuple[str, str]]] = {
    "naskh": ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf"),
    "amiri": ("fontpkg_amiri", "files/Amiri-*.ttf"),
    "sans": ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-*.ttf"),
}
LATIN_FACES: Final[dict[str, tuple[str, str]]] = {
    "source-serif": ("fontpkg_source_serif_4", "files/SourceSerif4*.ttf"),
    "literata": ("fontpkg_literata", "files/Literata*.ttf"),
    "sans": ("fontpkg_source_sans_3", "files/SourceSans3*.ttf"),
}


@cache
def _family(package: str, pattern: str) -> str:
    """Load the files of a font package; return the family's name, or an empty string."""
    spec = find_spec(package)  # located, not imported: some of these packages import much
    if spec is None or not spec.submodule_search_locations:
        log.warning("font package %s is not installed; the desktop's fonts are used", package)
        return ""
    family = ""
    for path in sorted(Path(spec.submodule_search_locations[0]).glob(pattern)):
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (families[0] if families else "")
    return family


def _font(families: list[str], pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont([family for family in families if family])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def arabic_font(face: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the Arabic text face `face` at `pixels`, with a Latin face behind it."""
    arabic = _family(*ARABIC_FACES.get(face, ARABIC_FACES["naskh"]))
    latin = _family(*LATIN_FACES["sans" if face == "sans" else "source-serif"])
    return _font([arabic, latin], pixels, weight)


def latin_font(face: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the Latin text face `face` at `pixels`, with an Arabic face behind it."""
    latin = _family(*LATIN_FACES.get(face, LATIN_FACES["source-serif"]))
    arabic = _family(*ARABIC_FACES["naskh"])
    return _font([latin, arabic], pixels, weight)


def interface_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face of the interface at `pixels`: Source Sans 3 with IBM Plex Sans Arabic."""
    families = [_family(*LATIN_FACES["sans"]), _family(*ARABIC_FACES["sans"])]
    return _font(families, pixels, weight)
