"""The icon in every size and form that a desktop asks for, from the two drawings.

Why it exists: Windows wants one ``.ico``, macOS one ``.icns``, the others a picture a size; and a
picture made for 256 pixels is mud at 16. So there are two drawings, the letter alone for small
sizes, and this script; what it makes is kept with the sources, so that nobody needs Qt to have it.

``packaging/build.py icons`` runs it with the Python of the tools.

Source: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) (ICO, with pictures as PNG
since Windows Vista); https://en.wikipedia.org/wiki/Apple_Icon_Image_format (types with PNG).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Final

__all__ = ["ICNS_TYPES", "ICO_SIZES", "LARGEST_SMALL", "SIZES", "draw", "icns", "ico", "make_icons"]

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST_SMALL: Final = 32
"""Up to this size in pixels the letter stands alone."""
ICO_SIZES: Final = (16, 24, 32, 48, 64, 256)
ICNS_TYPES: Final[Mapping[bytes, int]] = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,  # 16 on a screen of double density, and so on
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
_WHOLE_BYTE: Final = 256


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon of `ICO_SIZES`, from PNG pictures by their size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    at = len(head) + 16 * len(ICO_SIZES)
    entries, content = b"", b""
    for size in ICO_SIZES:
        picture = pictures[size]
        side = size % _WHOLE_BYTE  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
        content += picture
    return head + entries + content


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon, from PNG pictures by their size in pixels."""
    content = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def draw(folder: Path, size: int) -> bytes:
    """Return the icon as a PNG picture of `size` pixels, from the drawings in `folder`."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = folder / ("qari-small.svg" if size <= LARGEST_SMALL else "qari.svg")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(drawing.read_bytes()).render(painter, QRectF(0, 0, size, size))
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_ARGB32).save(kept, "PNG")  # type: ignore[call-overload]  # the stubs want bytes here
    return bytes(kept.data().data())


def make_icons(folder: Path) -> list[Path]:
    """Write every picture and both collections into `folder`; return the files."""
    pictures = {size: draw(folder, size) for size in SIZES}
    files = {f"qari-{size}.png": picture for size, picture in pictures.items()}
    files |= {"qari.ico": ico(pictures), "qari.icns": icns(pictures)}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


if __name__ == "__main__":
    from building.places import ROOT

    for written in make_icons(ROOT / "resources" / "icons"):
        print(f"{written.name}: {written.stat().st_size} bytes")
