"""Word files made of lines of markup, part by part, as Word writes them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from tests.eval.document_markup import Line, pieces

__all__ = ["NAMESPACES", "docx_of", "paragraph", "word_file", "zipped"]

_OPEN = "http://schemas.openxmlformats.org"
NAMESPACES = (
    f'xmlns:w="{_OPEN}/wordprocessingml/2006/main" '
    f'xmlns:r="{_OPEN}/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_STYLES = {
    "T": ("a3", "Title"),
    "S": ("a5", "Subtitle"),
    "H1": ("1", "heading 1"),
    "H2": ("2", "heading 2"),
    "H3": ("3", "heading 3"),
    "Q": ("ad", "Quote"),
    "C": ("ae", "caption"),
    "O": ("10", "toc 1"),
}
"""Ids as a Word that speaks another language makes them."""
_WHO = 'w:id="9" w:author="سلمى" w:date="2024-03-05T10:00:00Z"'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2024, 3, 5, 0, 0, 0))
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, method)
    return made.getvalue()


def _part(root: str, inside: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f"<w:{root} {NAMESPACES}>{inside}</w:{root}>"
    )


def _run(text: str, tag: str = "t") -> str:
    return (
        f'<w:r><w:rPr><w:rtl/></w:rPr><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'
    )


def paragraph(inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}<w:bidi/></w:pPr>{inside}</w:p>"


class _Writer:
    def __init__(self) -> None:
        self.notes: list[str] = []
        self.comments: list[str] = []
        self.edges: dict[str, list[str]] = {"header": [], "footer": []}
        self.ways: list[str] = []
        self._row_open = False

    def runs(self, text: str) -> str:
        made = ""
        for kind, piece in pieces(text):
            if kind == "note":
                self.notes.append(piece)
                made += f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'
            elif kind == "deleted":
                made += f"<w:del {_WHO}>{_run(piece, 'delText')}</w:del>"
            elif kind == "inserted":
                made += f"<w:ins {_WHO}>{_run(piece)}</w:ins>"
            else:
                half = len(piece) // 2  # Word cuts its runs anywhere
                made += _run(piece[:half]) + _run(piece[half:])
        return made

    def line(self, line: Line) -> str:
        key = line.sign + (str(line.level) if line.sign == "H" else "")
        if line.sign in {"X", "Y"}:
            self.edges["header" if line.sign == "X" else "footer"].append(line.text)
            return ""
        if line.sign == "K":
            self.comments.append(line.text)
            return ""
        if line.sign == "D":
            return paragraph(
                f"<w:del {_WHO}>{_run(line.text, 'delText')}</w:del>",
                f"<w:rPr><w:del {_WHO}/></w:rPr>",
            )
        if line.sign == "R":
            cells = "".join(
                f"<w:tc><w:tcPr/>{paragraph(self.runs(one.strip()))}</w:tc>"
                for one in line.text.split(" | ")
            )
            return f"<w:tr>{cells}</w:tr>"
        if line.sign == "B":
            box = f"<w:txbxContent>{paragraph(self.runs(line.text))}</w:txbxContent>"
            return paragraph(
                "<w:r><mc:AlternateContent>"
                '<mc:Choice Requires="wps"><w:drawing>'
                f"<wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
                f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
                "</mc:AlternateContent></w:r>"
            )
        properties = f'<w:pStyle w:val="{_STYLES[key][0]}"/>' if key in _STYLES else ""
        if line.sign in {"L", "N"}:
            way = "bullet" if line.sign == "L" else _way_of(line.label)
            if way not in self.ways:
                self.ways.append(way)
            number = self.ways.index(way) + 1
            properties += (
                f'<w:numPr><w:ilvl w:val="{line.level - 1}"/><w:numId w:val="{number}"/></w:numPr>'
            )
        return paragraph(self.runs(line.body), properties)


def _way_of(label: str) -> str:
    first = label.strip("().")[0]
    if first.isascii() and first.isdigit():
        return "decimal"
    return "hindiNumbers" if first.isdigit() else "arabicAlpha"


def _numbering(ways: list[str]) -> str:
    made = ""
    for at, way in enumerate(ways, start=1):
        text = "•" if way == "bullet" else "{}."
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{way}"/>'
            f'<w:lvlText w:val="{text.format(f"%{level + 1}")}"/></w:lvl>'
            for level in range(9)
        )
        made += f'<w:abstractNum w:abstractNumId="{at}">{levels}</w:abstractNum>'
    nums = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>'
        for at in range(1, len(ways) + 1)
    )
    return _part("numbering", made + nums)


def docx_of(lines: list[Line], *, title: str = "", creator: str = "", created: str = "") -> bytes:
    """Return a Word file of lines."""
    writer = _Writer()
    body = ""
    in_table = False
    for line in lines:
        is_row = line.sign == "R"
        if is_row != in_table:
            body += "<w:tbl><w:tblPr/>" if is_row else "</w:tbl>"
            in_table = is_row
        body += writer.line(line)
    body += "</w:tbl>" if in_table else ""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in _STYLES.values()
    )
    notes = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' + "".join(
        f'<w:footnote w:id="{at}">{paragraph("<w:r><w:footnoteRef/></w:r>" + _run(" " + note))}'
        "</w:footnote>"
        for at, note in enumerate(writer.notes, start=1)
    )
    comments = "".join(
        f'<w:comment w:id="{at}" w:author="سلمى">{paragraph(_run(text))}</w:comment>'
        for at, text in enumerate(writer.comments)
    )
    parts = {
        "styles": _part("styles", styles),
        "numbering": _numbering(writer.ways),
        "footnotes": _part("footnotes", notes),
        "comments": _part("comments", comments),
        "header": _part("hdr", "".join(paragraph(_run(one)) for one in writer.edges["header"])),
        "footer": _part("ftr", "".join(paragraph(_run(one)) for one in writer.edges["footer"])),
    }
    core = (
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(creator)}</dc:creator>"
        f"<dcterms:created>{created}</dcterms:created>"
    )
    return word_file(body, parts, core)


def word_file(body: str, parts: Mapping[str, str] | None = None, core: str = "") -> bytes:
    """Return a Word file with a body and further parts, by the kinds of their relationships."""
    kind = f"{_OPEN}/officeDocument/2006/relationships"
    related = "".join(
        f'<Relationship Id="r{at}" Type="{kind}/{name}" Target={quoteattr(name + ".xml")}/>'
        for at, name in enumerate(parts or ())
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    made = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="a" Type="{kind}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{package}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"{core}</cp:coreProperties>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{related}'
        "</Relationships>",
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
    }
    made |= {f"word/{name}.xml": data for name, data in (parts or {}).items()}
    return zipped(made)
