"""Licences that no wheel carries, written down by hand.

Why it exists: most packages bring the text of their licence, and `building.notices` reads it there.
Some do not, and the libraries that come from the machine of the build are no packages at all. Each
has a line here; a test fails where a package of the locked list has neither.

Source: the projects' own pages; /usr/share/doc/*/copyright of Debian 12 for the libraries.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

__all__ = ["BESIDE", "BY_HAND", "Licence"]


@dataclass(frozen=True, slots=True)
class Licence:
    """The licence of a part.

    Attributes:
        name: Of the licence, as SPDX has it.
        copyright: Who holds it.
        texts: Files in ``bundles/licences``.
        remark: What else has to be said.
    """

    name: str
    copyright: str
    texts: tuple[str, ...] = ()
    remark: str = ""


_QT: Final = Licence(
    "LGPL-3.0-only",
    "Copyright (C) The Qt Company Ltd. and other contributors",
    ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "Used under the GNU Lesser General Public License, version 3, and unchanged. The libraries are"
    " files of their own and can be replaced by other builds of them. Their sources:"
    " https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/."
    " What they hold of others (among it ICU, HarfBuzz, FreeType, PCRE2, zlib, libpng,"
    " libjpeg-turbo): https://doc.qt.io/qt-6/licenses-used-in-qt.html",
)
_XCB: Final = "Used under the MIT licence of the X Consortium's form."

BY_HAND: Final[Mapping[str, Licence]] = {
    "pyside6-essentials": _QT,
    "shiboken6": _QT,
    "ctranslate2": Licence(
        "MIT AND Apache-2.0 AND LicenseRef-Intel-Simplified-Software-License",
        "Copyright (c) 2018 SYSTRAN; Copyright (c) The OpenNMT Authors",
        ("MIT.txt", "Apache-2.0.txt", "oneMKL.txt"),
        "CTranslate2 itself is under the MIT licence. Its builds hold oneDNN (Apache-2.0, Copyright"
        " Intel Corporation) and, on x86-64, Intel oneMKL (Intel Simplified Software License).",
    ),
    "fontpkg": Licence("MIT", "Copyright (c) Evan Jones", ("MIT.txt",)),
    "sentencepiece": Licence("Apache-2.0", "Copyright Google Inc.", ("Apache-2.0.txt",)),
    "sentencex": Licence("MIT", "Copyright (c) Santhosh Thottingal", ("MIT.txt",)),
}
"""By the normalised name of a package whose wheel has no text of its licence."""

BESIDE: Final[Mapping[str, Licence]] = {
    "Python": Licence(
        "PSF-2.0",
        "Copyright (c) 2001 Python Software Foundation. All rights reserved.",
        ("Python.txt",),
    ),
    "PyInstaller's starter": Licence(
        "GPL-2.0-or-later WITH Bootloader-exception",
        "Copyright (c) 2010 PyInstaller Development Team",
        (),
        "The exception lets programs of any licence be bundled with it.",
    ),
    "OpenSSL": Licence("Apache-2.0", "Copyright (c) The OpenSSL Project Authors"),
    "SQLite": Licence("blessing", "In the public domain."),
    "libffi": Licence("MIT", "Copyright (c) Anthony Green, Red Hat, Inc and others", ("MIT.txt",)),
    "XZ Utils (liblzma)": Licence("0BSD", "Lasse Collin and others; in the public domain"),
    "bzip2": Licence("bzip2-1.0.6", "Copyright (c) 1996-2010 Julian R Seward", ("bzip2.txt",)),
    "libuuid": Licence(
        "BSD-3-Clause",
        "Copyright (c) 1996-2007 Theodore Ts'o; 1999 Andreas Dilger",
        ("BSD-3-Clause.txt",),
    ),
    "xcb-util, -cursor, -image, -keysyms, -renderutil, -wm": Licence(
        "X11",
        "Copyright (c) 2000 Keith Packard, 2007-2008 Vincent Torri, 2008 Bart Massey,"
        " Josh Triplett, 2008-2009 Julien Danjou, 2013 Michael Stapelberg",
        ("MIT.txt",),
        _XCB,
    ),
    "Glossary and dictionary of Qari": Licence("MIT", "Written for this project."),
    "Starter packages of Qari": Licence(
        "MIT AND MPL-2.0",
        "Made for this project.",
        (),
        "What they were built from and trained on stands in the card of each, in"
        " reader/_resources/models/*/README.md.",
    ),
}
"""What is inside of a bundle and comes from no package of the locked list."""
