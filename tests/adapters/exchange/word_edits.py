"""A Word document as Word saves it after somebody worked on it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

__all__ = ["BO", "comments_part", "deleted", "edited", "inserted", "run", "unzipped", "zipped"]

BO = 'w:id="900" w:author="Bo" w:date="2026-11-24T09:30:00Z"'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def edited(content: bytes, edit: Callable[[str], str], **parts: bytes) -> bytes:
    """Return the document with its text edited, and parts added under ``word/``."""
    found = unzipped(content)
    found["word/document.xml"] = edit(found["word/document.xml"].decode()).encode()
    for name, part in parts.items():
        found[f"word/{name}.xml"] = part
    if "comments" in parts:
        relations = found["word/_rels/document.xml.rels"].decode()
        added = f'<Relationship Id="rId9" Type="{_COMMENTS}" Target="/word/comments.xml"/>'
        relations = relations.replace("</Relationships>", f"{added}</Relationships>")
        found["word/_rels/document.xml.rels"] = relations.encode()
    return zipped(found)


def run(text: str) -> str:
    return (
        f'<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def deleted(text: str) -> str:
    return f'<w:del {BO}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def inserted(text: str) -> str:
    return f"<w:ins {BO}>{run(text)}</w:ins>"


def comments_part(**said: str) -> bytes:
    """Return the part with comments by Bo; the names are their ids with a low line before."""
    texts = "".join(
        f'<w:comment w:id="{key[1:]}" w:author="Bo" w:date="2026-11-24T10:00:00Z" w:initials="B">'
        f"<w:p><w:r><w:annotationRef/></w:r><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
        for key, text in said.items()
    )
    return f"<w:comments {_W}>{texts}</w:comments>".encode()
