"""Bytes of plain text to text: UTF-8, an encoding that is surely the right one, or a message.

Why it exists: a file in another encoding must not be opened as gibberish. Arabic ones are known by
their letters and read, and the reader is told; for the rest the message says what the bytes look
like and how to convert them.

Source: RFC 3629 (UTF-8), the Unicode byte order marks, and the signatures of common file formats.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from reader.adapters.sources.charset import arabic_encoding, shown_name, wide_encoding
from reader.domain.errors import NotText
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["decoded", "other_encoding", "read_text"]

_UTF8_BOM: Final = b"\xef\xbb\xbf"
_SAMPLE: Final = 1 << 16
_WIDE_BOMS: Final = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_SIGNATURES: Final = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP (DOCX, ODT, EPUB …)"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\x7fELF", "ELF"),
    (b"MZ", "EXE"),
    (b"SQLite format 3", "SQLite"),
    (b"{\\rtf", "RTF"),
)
_EIGHT_BIT: Final = (("cp1256", "WINDOWS-1256"), ("iso8859_6", "ISO-8859-6"))
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_COMMON: Final = frozenset("اليمنور")
_PLAIN: Final = re.compile("[\u0600-\u06ff A-Za-z0-9.,\n\r]")
_MOSTLY: Final = 0.7


def read_text(data: bytes, name: str) -> tuple[str, tuple[Message, ...]]:
    """Return the text of a whole file in whatever encoding, and what the reader should know.

    Args:
        data: The whole file.
        name: The name of the file, for messages.

    Raises:
        NotText: The encoding can't be known, or the bytes are no text.
    """
    encoding = other_encoding(data)
    if not encoding:
        return decoded(data, name), ()
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return text, (
        message(
            QT_TRANSLATE_NOOP("Decoding", "This file was read as {encoding}."),
            encoding=shown_name(encoding),
        ),
    )


def other_encoding(data: bytes) -> str:
    """Return the codec of a text that is surely not UTF-8, or ""; its first bytes will do."""
    for bom, shown in _WIDE_BOMS:
        if data.startswith(bom):
            encoding = shown.lower()
            return encoding if _share(_PLAIN, _start(data, encoding)) > _MOSTLY / 2 else ""
    if any(data.startswith(signature) for signature, _ in _SIGNATURES):
        return ""
    if b"\x00" in data:
        return wide_encoding(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as exc:
        sample = data[max(0, exc.start - _SAMPLE // 2) : exc.start + _SAMPLE // 2]
        return "" if _is_damaged(sample) else arabic_encoding(data)
    return ""


def _start(data: bytes, encoding: str) -> str:
    return data[: _SAMPLE - _SAMPLE % 4].decode(encoding, "replace")


def decoded(data: bytes, name: str) -> str:
    """Return the text of `data`, without a byte order mark.

    Args:
        data: A whole file or a part of one that was cut between characters.
        name: The name of the file, for messages.

    Raises:
        NotText: The bytes are not UTF-8 text.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature) and (b"\x00" in data or kind in {"PDF", "RTF"}):
            raise _format_error(name, kind)
    for bom, encoding in _WIDE_BOMS:
        if data.startswith(bom):
            raise _encoding_error(name, encoding)
    if b"\x00" in data:
        raise _with_nul_bytes(data, name)
    try:
        return data.removeprefix(_UTF8_BOM).decode("utf-8")
    except UnicodeDecodeError as exc:
        raise _not_utf8(data, name, exc.start) from exc


def _share(pattern: re.Pattern[str], text: str) -> float:
    return len(pattern.findall(text)) / len(text) if text else 0.0


def _with_nul_bytes(data: bytes, name: str) -> NotText:
    for encoding, shown in (("utf-16-le", "UTF-16LE"), ("utf-16-be", "UTF-16BE")):
        sample = data[: _SAMPLE - _SAMPLE % 2].decode(encoding, "replace")
        if _share(_PLAIN, sample) > _MOSTLY:
            return _encoding_error(name, shown)
    return _binary_error(name)


def _not_utf8(data: bytes, name: str, position: int) -> NotText:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return _format_error(name, kind)
    sample = data[max(0, position - _SAMPLE // 2) : position + _SAMPLE // 2]
    if _is_damaged(sample):
        return _damaged_error(name, position)
    encoding = _eight_bit(sample)
    if encoding:
        return _encoding_error(name, encoding)
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in sample)  # noqa: PLR2004 - C0
    return _binary_error(name) if controls * 50 > len(sample) else _unknown_error(name)


def _is_damaged(sample: bytes) -> bool:
    """Tell whether a text that is not UTF-8 is, but for a few bytes."""
    replaced = sample.decode("utf-8", "replace")
    return replaced.count("\ufffd") * 10 <= len(_ARABIC.findall(replaced))


def _eight_bit(sample: bytes) -> str:
    """Return the name of the Arabic encoding that makes `sample` look most like Arabic, or ""."""
    best, best_share = "", 0.0
    for codec, shown in _EIGHT_BIT:
        text = sample.decode(codec, "replace")
        letters = sum(char.isalpha() or char == "\ufffd" for char in text) or 1
        counts = Counter(text)
        share = sum(counts[char] for char in _COMMON) / letters
        if len(_ARABIC.findall(text)) >= _MOSTLY * letters and share > best_share:
            best, best_share = shown, share
    return best


def _error(title: Message, hint: Message) -> NotText:
    return NotText(
        title, message(QT_TRANSLATE_NOOP("Decoding", "Nothing was opened or changed.")), hint
    )


def _encoding_error(name: str, encoding: str) -> NotText:
    return _error(
        message(
            QT_TRANSLATE_NOOP("Decoding", "“{name}” is not UTF-8; it looks like {encoding}."),
            name=name,
            encoding=encoding,
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Decoding",
                "Save it as UTF-8 in a text editor, or run: "
                "iconv -f {encoding} -t UTF-8 OLD.txt > NEW.txt",
            ),
            encoding=encoding,
        ),
    )


def _unknown_error(name: str) -> NotText:
    return _error(
        message(
            QT_TRANSLATE_NOOP("Decoding", "“{name}” is not UTF-8 and its encoding is not known."),
            name=name,
        ),
        message(
            QT_TRANSLATE_NOOP("Decoding", "Save it as UTF-8 in a text editor and open it again.")
        ),
    )


def _damaged_error(name: str, position: int) -> NotText:
    return _error(
        message(
            QT_TRANSLATE_NOOP("Decoding", "“{name}” is damaged: byte {position} is not UTF-8."),
            name=name,
            position=position + 1,
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Decoding",
                "Get it again, or drop what is damaged: "
                "iconv -c -f UTF-8 -t UTF-8 OLD.txt > NEW.txt",
            )
        ),
    )


def _binary_error(name: str) -> NotText:
    return _error(
        message(
            QT_TRANSLATE_NOOP("Decoding", "“{name}” is no text: it holds binary data."), name=name
        ),
        message(
            QT_TRANSLATE_NOOP("Decoding", "Open a text, a web page, a document, a book or a PDF.")
        ),
    )


def _format_error(name: str, kind: str) -> NotText:
    return _error(
        message(
            QT_TRANSLATE_NOOP("Decoding", "“{name}” is no plain text; its format is {kind}."),
            name=name,
            kind=kind,
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Decoding", "Copy the article from it and paste it here, or save it as text (.txt)."
            )
        ),
    )
