"""OpenDocument texts made of lines of markup, as LibreOffice writes them."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tests.eval.document_markup import Line, pieces
from tests.word_files import zipped

__all__ = ["MIMETYPE", "NAMESPACES", "odt_file", "odt_of"]

MIMETYPE = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta")
) + (
    f' xmlns:draw="{_OASIS}:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
)
_PARENTS = {
    "T": "Title", "S": "Subtitle", "Q": "Quotations", "C": "Illustration", "O": "Contents_20_1",
}  # fmt: skip


class _Writer:
    def __init__(self) -> None:
        self.edges: dict[str, list[str]] = {"header": [], "footer": []}
        self.deleted: list[str] = []
        self._notes = 0

    def inline(self, text: str) -> str:
        made = ""
        for kind, piece in pieces(text):
            if kind == "note":
                self._notes += 1
                made += (
                    f'<text:note text:note-class="footnote"><text:note-citation>{self._notes}'
                    f"</text:note-citation><text:note-body><text:p>{escape(piece)}</text:p>"
                    "</text:note-body></text:note>"
                )
            elif kind == "deleted":
                self.deleted.append(piece)
                made += '<text:change text:change-id="ct1"/>'
            elif kind == "inserted":
                made += (
                    f'<text:change-start text:change-id="ct2"/>{escape(piece)}<text:change-end/>'
                )
            else:
                half = len(piece) // 2
                made += escape(piece[:half]) + f"<text:span>{escape(piece[half:])}</text:span>"
        return made

    def paragraph(self, line: Line) -> str:
        if line.sign == "H":
            return f'<text:h text:outline-level="{line.level}">{self.inline(line.text)}</text:h>'
        style = f' text:style-name="P{line.sign}"' if line.sign in _PARENTS else ""
        return f"<text:p{style}>{self.inline(line.body)}</text:p>"

    def line(self, line: Line) -> str:  # noqa: PLR0911 - one for each sign
        if line.sign in {"X", "Y"}:
            self.edges["header" if line.sign == "X" else "footer"].append(line.text)
            return ""
        if line.sign == "K":
            return (
                "<text:p><office:annotation><dc:creator>سلمى</dc:creator>"
                f"<text:p>{escape(line.text)}</text:p></office:annotation></text:p>"
            )
        if line.sign == "D":
            self.deleted.append(line.text)
            return ""
        if line.sign == "O":
            return (
                "<text:table-of-content><text:index-body>"
                f"{self.paragraph(line)}</text:index-body></text:table-of-content>"
            )
        if line.sign == "R":
            cells = "".join(
                f"<table:table-cell><text:p>{self.inline(one)}</text:p></table:table-cell>"
                for one in line.text.split(" | ")
            )
            return f"<table:table-row>{cells}</table:table-row>"
        if line.sign == "B":
            return (
                "<text:p><draw:frame><draw:text-box><text:p>"
                f"{self.inline(line.text)}</text:p></draw:text-box></draw:frame></text:p>"
            )
        return self.paragraph(line)


def _listed(writer: _Writer, lines: list[Line]) -> str:
    """Return a list of items, those of deeper levels in the item before."""
    style = "L1" if lines[0].sign == "L" else "N" + lines[0].label[-2]
    made = ""
    at = 0
    while at < len(lines):
        item = writer.paragraph(lines[at])
        end = at + 1
        while end < len(lines) and lines[end].level > lines[at].level:
            end += 1
        inner = _listed(writer, lines[at + 1 : end]) if end > at + 1 else ""
        made += f"<text:list-item>{item}{inner}</text:list-item>"
        at = end
    return f'<text:list text:style-name="{style}">{made}</text:list>'


def _list_styles(lines: list[Line]) -> str:
    ways = {"1": "1", "أ": "أ, ب, ت, ...", "١": "١, ٢, ٣, ..."}
    bullets = "".join(
        f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="•"/>'
        for level in range(1, 11)
    )
    made = f'<text:list-style style:name="L1">{bullets}</text:list-style>'
    firsts = {line.label[-2] for line in lines if line.sign == "N"}
    for first in sorted(firsts & set(ways)):
        levels = "".join(
            f'<text:list-level-style-number text:level="{level}" style:num-suffix="." '
            f'style:num-format="{ways[first]}"/>'
            for level in range(1, 11)
        )
        made += f'<text:list-style style:name="N{first}">{levels}</text:list-style>'
    return made


def odt_of(lines: list[Line], *, title: str = "", creator: str = "", created: str = "") -> bytes:
    """Return an OpenDocument text of lines."""
    writer = _Writer()
    body = ""
    at = 0
    while at < len(lines):
        sign = lines[at].sign
        end = at + 1
        while end < len(lines) and sign in {"L", "N", "R"} and lines[end].sign == sign:
            end += 1
        if sign in {"L", "N"}:
            body += _listed(writer, lines[at:end])
        elif sign == "R":
            body += f"<table:table>{''.join(map(writer.line, lines[at:end]))}</table:table>"
        else:
            body += writer.line(lines[at])
        at = end
    gone = "".join(f"<text:p>{escape(one)}</text:p>" for one in writer.deleted)
    tracked = (
        f"<text:tracked-changes><text:changed-region><text:deletion>{gone}</text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    styles = "".join(
        f'<style:style style:name="P{sign}" style:family="paragraph" '
        f'style:parent-style-name="{parent}"/>'
        for sign, parent in _PARENTS.items()
    )
    edges = ""
    for edge, texts in writer.edges.items():
        said = "".join(f"<text:p>{escape(one)}</text:p>" for one in texts)
        edges += f"<style:{edge}>{said}</style:{edge}>"
    return odt_file(
        tracked + body,
        styles + _list_styles(lines),
        f'<style:master-page style:name="Standard">{edges}</style:master-page>',
        f"<dc:title>{escape(title)}</dc:title><meta:initial-creator>{escape(creator)}"
        f"</meta:initial-creator><meta:creation-date>{created}</meta:creation-date>"
        "<dc:language>ar-EG</dc:language>",
    )


def odt_file(body: str, styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """Return an OpenDocument text."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return zipped(
        {
            "mimetype": MIMETYPE,
            "content.xml": f"{head}<office:document-content {NAMESPACES}><office:automatic-styles>"
            f"{styles}</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "styles.xml": f"{head}<office:document-styles {NAMESPACES}><office:master-styles>"
            f"{masters}</office:master-styles></office:document-styles>",
            "meta.xml": f"{head}<office:document-meta {NAMESPACES}><office:meta>{meta}"
            "</office:meta></office:document-meta>",
        }
    )
