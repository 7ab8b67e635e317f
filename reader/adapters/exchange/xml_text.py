"""The text of an XML file as pieces of clean UTF-8, whatever it says of itself.

Why it exists: tools write memories in UTF-16 and say UTF-8, or leave in them control characters
that no XML may have. A parser gives up at the first of these; here the encoding is found from the
bytes first, and each thing that can't be read costs one character and not the file. Lines stay
where they are, so that what is reported can be found.

Source: XML 1.0, section 2.2 and appendix F (detection of encodings).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO, Final

__all__ = ["UNREADABLE", "UnknownEncoding", "clean_text", "xml_pieces"]

UNREADABLE: Final = "\ufdd0"
"""Stands for bytes that are nothing in the encoding; a non-character that XML lets through."""

_HANDLER: Final = "qari-unreadable"
_HEAD_BYTES: Final = 1024
_BYTES_A_PIECE: Final = 1 << 16
_LONGEST_PENDING: Final = 1 << 20
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SHAPES: Final = (
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
"""How an XML file without a byte order mark begins."""
_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})")
_WIDE: Final = re.compile(r"(?i)utf.?(16|32)|ucs|unicode$")
_REFERENCE: Final = re.compile("&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,10}));")
_SPACES: Final = re.compile("[\x0b\x0c\x1c-\x1f]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_NO_CHARACTERS: Final = re.compile("[\x00-\x08\x0e-\x1b\ufffe\uffff]")
_LAST_CODE: Final = 0x10FFFF


class UnknownEncoding(ValueError):
    """The file says that it is in an encoding that nobody knows."""


def clean_text(text: str) -> str:
    """Return `text` without the characters that XML 1.0 has no place for.

    Vertical tab, form feed and the separators U+001C to U+001F become spaces, lone surrogates
    U+FFFD; other control characters and non-characters are left out.
    """
    return _permitted(text).replace(UNREADABLE, "")


def xml_pieces(file: BinaryIO) -> Iterator[bytes]:
    """Yield the text of `file` in UTF-8, without a byte order mark; pieces end behind a ``>``.

    A text without any ``>`` is cut where it is a million characters long.

    Raises:
        UnknownEncoding: It names an encoding that does not exist.
    """
    head = file.read(_HEAD_BYTES)
    codecs.register_error(_HANDLER, _unreadable)
    encoding, mark = _encoding_of(head)
    decoder = codecs.getincrementaldecoder(encoding)(_HANDLER)
    pending = ""
    data = head[mark:]
    while data:
        pending += decoder.decode(data)
        end = pending.rfind(">") + 1
        if not end and len(pending) > _LONGEST_PENDING:
            end = len(pending)
        if end:
            yield _clean(pending[:end])
            pending = pending[end:]
        data = file.read(_BYTES_A_PIECE)
    pending += decoder.decode(b"", final=True)
    if pending:
        yield _clean(pending)


def _encoding_of(head: bytes) -> tuple[str, int]:
    """Return the encoding, and how many bytes its mark has.

    Raises:
        UnknownEncoding: There is no such encoding.
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    for shape, encoding in _SHAPES:
        if head.startswith(shape):
            return encoding, 0
    declared = _DECLARED.match(head)
    name = declared[1].decode("ascii") if declared else "utf-8"
    if _WIDE.match(name):  # said, and not so: these bytes are single ones
        name = "utf-8"
    try:
        "<".encode(name)  # a codec of texts, and one that writes it as XML must
        if b"<".decode(name) != "<":
            raise UnknownEncoding(name)
        codecs.getincrementaldecoder(name)(_HANDLER).decode(b"<\xff<")  # "idna" bears no handler
    except (LookupError, UnicodeError) as exc:
        raise UnknownEncoding(name) from exc
    return name, 0


def _unreadable(error: UnicodeError) -> tuple[str, int]:
    return UNREADABLE, error.end if isinstance(error, UnicodeDecodeError) else 0


def _permitted(text: str) -> str:
    return _NO_CHARACTERS.sub("", _SURROGATES.sub("\ufffd", _SPACES.sub(" ", text)))


def _clean(text: str) -> bytes:
    if "&#" in text:
        text = _REFERENCE.sub(_clean_reference, text)
    return _permitted(text).encode("utf-8")


def _clean_reference(found: re.Match[str]) -> str:
    """Return a reference as it is, or what stands for a character that may not be."""
    code = int(found[1], 16) if found[1] else int(found[2])
    if code > _LAST_CODE:
        return "\ufffd"
    kept = clean_text(chr(code))
    return found[0] if kept == chr(code) else kept
