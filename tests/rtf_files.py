"""RTF made of lines of markup, as Word writes it."""

from __future__ import annotations

from tests.eval.document_markup import Line, pieces

__all__ = ["escaped", "rtf_of"]

_STYLES = {"T": 1, "S": 2, "H1": 3, "H2": 4, "H3": 5, "Q": 6, "C": 7, "O": 8}
_NAMES = ("Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Quote", "caption", "toc 1")


def escaped(text: str, *, bytes_of: str = "") -> str:
    """Return `text` as numbers, or as bytes of a code page."""
    made = ""
    for char in text:
        if char in "\\{}":
            made += "\\" + char
        elif char.isascii():
            made += char
        elif bytes_of:
            made += "".join(f"\\'{byte:02x}" for byte in char.encode(bytes_of))
        else:
            units = char.encode("utf-16-be")
            numbers = [int.from_bytes(units[at : at + 2]) for at in range(0, len(units), 2)]
            made += "".join(f"\\u{n - 0x10000 if n > 0x7FFF else n}?" for n in numbers)
    return made


def _inline(text: str, bytes_of: str) -> str:
    made = ""
    for kind, piece in pieces(text):
        plain = escaped(piece, bytes_of=bytes_of)
        if kind == "note":
            made += "{\\super\\chftn}{\\footnote\\pard\\plain\\f1 {\\super\\chftn} " + plain + "}"
        elif kind == "deleted":
            made += "{\\deleted " + plain + "}"
        elif kind == "inserted":
            made += "{\\revised " + plain + "}"
        else:
            made += "{\\rtlch\\fcs1\\af1\\ltrch\\fcs0\\f1 " + plain + "}"
    return made


def _line(line: Line, bytes_of: str) -> str:  # noqa: PLR0911 - one for each sign
    key = line.sign + (str(line.level) if line.sign == "H" else "")
    inline = _inline(line.body, bytes_of)
    if line.sign in {"X", "Y"}:
        return "{\\" + ("header" if line.sign == "X" else "footer") + "\\pard " + inline + "\\par}"
    if line.sign == "K":
        return "{\\*\\atnauthor " + escaped("سلمى") + "}{\\*\\annotation\\pard " + inline + "}"
    if line.sign == "D":
        return "{\\deleted\\pard " + escaped(line.text, bytes_of=bytes_of) + "\\par}"
    if line.sign == "R":
        cells = "".join(
            "\\pard\\intbl\\rtlpar " + _inline(one, bytes_of) + "\\cell"
            for one in line.text.split(" | ")
        )
        return "\\trowd\\cellx3000\\cellx6000" + cells + "\\row"
    if line.sign == "B":
        return (
            "\\pard{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard "
            + inline
            + "\\par}}{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext "
            + inline
            + "}}}}}\\par"
        )
    label = ""
    if line.sign in {"L", "N"}:
        shown = "\\'b7" if line.sign == "L" else escaped(line.label)
        font = "\\f2" if line.sign == "L" else "\\f1"
        label = "{\\listtext\\pard\\plain" + font + " " + shown + "\\tab}"
        label += f"\\pard\\ls1\\ilvl{line.level - 1} "
        return label + inline + "\\par"
    style = f"\\s{_STYLES[key]}" if key in _STYLES else ""
    return "\\pard\\plain" + style + "\\rtlpar " + inline + "\\par"


def rtf_of(
    lines: list[Line], *, title: str = "", creator: str = "", created: str = "", bytes_of: str = ""
) -> bytes:
    """Return an RTF of lines, its Arabic as numbers or as bytes of the code page `bytes_of`."""
    year, month, day = created.split("-") if created else ("", "", "")
    date = f"{{\\creatim\\yr{year}\\mo{month}\\dy{day}\\hr9}}" if created else ""
    info = f"{{\\info{{\\title {escaped(title)}}}{{\\author {escaped(creator)}}}{date}}}"
    styles = "".join(f"{{\\s{at} {name};}}" for at, name in enumerate(_NAMES, start=1))
    arabic_name = escaped("عربي", bytes_of="cp1256")
    return (
        "{\\rtf1\\ansi\\ansicpg1256\\uc1\\deff0"
        f"{{\\fonttbl{{\\f0\\froman\\fcharset0 Times;}}{{\\f1\\fnil\\fcharset178 {arabic_name};}}"
        "{\\f2\\ftech\\fcharset2 Symbol;}}"
        f"{{\\stylesheet{{\\ql Normal;}}{styles}}}{info}\n"
        + "\n".join(_line(line, bytes_of) for line in lines)
        + "}"
    ).encode("ascii")
