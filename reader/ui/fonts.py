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
    # Regular, SemiBold and Bold only: behind Source Sans 3, which Qt lists as ExtraLight, Qt takes
    # the cut of that name where there is one, whatever the weight.
    "sans": ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-[RSB]*.ttf"),
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


def _is_variable(face: tuple[str, str]) -> bool:
    """Tell whether a face has one file for all weights."""
    return not any(sign in face[1] for sign in ("*-", "-*", "-["))


def _font(faces: list[tuple[str, str]], pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont([family for face in faces if (family := _family(*face))])
    font.setPixelSize(max(1, round(pixels)))
    if not _is_variable(faces[0]):  # a variable face would be emboldened on top of its axis
        font.setWeight(weight)
    # The default instance of a variable face need not be Regular: Source Sans 3's is ExtraLight.
    tag = QFont.Tag.fromString("wght")
    if tag is not None:
        font.setVariableAxis(tag, float(weight.value))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def arabic_font(face: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the Arabic text face `face` at `pixels`, with a Latin face behind it."""
    arabic = ARABIC_FACES.get(face, ARABIC_FACES["naskh"])
    latin = LATIN_FACES["sans" if face == "sans" else "source-serif"]
    return _font([arabic, latin], pixels, weight)


def latin_font(face: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the Latin text face `face` at `pixels`, with an Arabic face behind it."""
    latin = LATIN_FACES.get(face, LATIN_FACES["source-serif"])
    return _font([latin, ARABIC_FACES["naskh"]], pixels, weight)


def interface_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face of the interface at `pixels`: Source Sans 3 with IBM Plex Sans Arabic."""
    return _font([LATIN_FACES["sans"], ARABIC_FACES["sans"]], pixels, weight)
