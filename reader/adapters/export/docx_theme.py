"""The theme of a Word document: colours and faces that styles could name.

Why it exists: no style here names one, yet validators of Word documents expect the part, and Word
offers these colours and faces to whoever edits on. It is as plain as the schema allows.

Source: ECMA-376 part 1, 20.1.6 (themes).
"""

from __future__ import annotations

from typing import Final

__all__ = ["theme"]

_COLOURS: Final = (
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "3A3A36"), ("lt2", "F2F0EA"),
    ("accent1", "0C6B6B"), ("accent2", "9A6A1F"), ("accent3", "4F6B2C"), ("accent4", "3B5B8C"),
    ("accent5", "7A4B6E"), ("accent6", "8C3B2E"), ("hlink", "0C6B6B"), ("folHlink", "7A4B6E"),
)  # fmt: skip
_FILL: Final = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE: Final = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT: Final = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(latin: str, complex_script: str) -> str:
    """Return the part, with the faces of both kinds of script."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS
    )
    faces = f'<a:latin typeface="{latin}"/><a:ea typeface=""/><a:cs typeface="{complex_script}"/>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Qari">'
        f'<a:themeElements><a:clrScheme name="Qari">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Qari"><a:majorFont>{faces}</a:majorFont>'
        f'<a:minorFont>{faces}</a:minorFont></a:fontScheme><a:fmtScheme name="Qari">'
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "</a:theme>"
    )
