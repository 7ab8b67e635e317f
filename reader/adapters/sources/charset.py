"""Which encoding bytes are in, whatever they or their server say, and their text.

Why it exists: Arabic pages lie about it. Old ones say ISO-8859-1 or nothing and are WINDOWS-1256;
moved ones say WINDOWS-1256 and are UTF-8. What is said is only believed where the letters agree.

Source: https://encoding.spec.whatwg.org/ (labels), RFC 3629 (UTF-8), HTML 13.2.3.2 (sniffing).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from reader.adapters.sources.arabic_likeness import LEAST_ARABIC, likeness
from reader.adapters.sources.mojibake import mended
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["Decoded", "arabic_encoding", "page_text", "shown_name", "wide_encoding"]

_HEAD_BYTES: Final = 8192
_SAMPLE_BYTES: Final = 200_000
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAID: Final = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.+-]{2,40})"
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.+-]{2,40})",
    re.IGNORECASE,
)
_LABELS: Final = {
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "arabic": "iso8859_6",
    "iso-8859-6-i": "iso8859_6",
    "iso-8859-6-e": "iso8859_6",
    "asmo-708": "iso8859_6",
    "dos-720": "cp720",
    "x-cp1256": "cp1256",
    "x-mac-arabic": "mac_arabic",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
}
_KNOWN: Final = re.compile(
    r"utf-8|(?:windows-|cp)125[0-8]|iso-?8859-(?:[2-9]|1[03-6])|cp720|koi8-[ru]|gb18030|big5"
    r"|euc-(?:jp|kr)|mac_arabic|cp932|iso8859_6"
)
_ARABIC_ENCODINGS: Final = ("cp1256", "iso8859_6", "cp720")
_SHOWN: Final = {
    "cp1256": "WINDOWS-1256",
    "iso8859_6": "ISO-8859-6",
    "cp720": "DOS-720",
    "cp1252": "WINDOWS-1252",
    "utf-16-le": "UTF-16LE",
    "utf-16-be": "UTF-16BE",
}
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_ONE_BAD_IN: Final = 10
_BETTER_BY: Final = 8.0
_PLAIN: Final = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefcA-Za-z0-9 <>/=\"'.,\n\r\t-]")
_BELIEVED_LESS: Final = frozenset({"", "utf-8", "cp1252", *_ARABIC_ENCODINGS})
_SURELY: Final = 58.0
_MOSTLY: Final = 0.7


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and what the reader should know of it."""

    text: str
    encoding: str = "utf-8"
    notices: tuple[Message, ...] = ()


def page_text(data: bytes, said: str = "", *, mend: bool = True) -> Decoded:
    """Return the text of a web page; always some text, if need be with replacement characters.

    Args:
        data: The whole page.
        said: The encoding that the server or the part's header names; may lie.
        mend: Whether text that was garbled before is mended.
    """
    named = _codec(said) or _said_inside(data)
    encoding = _encoding_of(data, named)
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    notices: tuple[Message, ...] = ()
    if named and encoding in _ARABIC_ENCODINGS and _codec(encoding) != named:
        notices = (
            message(
                QT_TRANSLATE_NOOP(
                    "Decoding", "This page says that it is {said}; it was read as {encoding}."
                ),
                said=shown_name(named),
                encoding=shown_name(encoding),
            ),
        )
    if not mend:
        return Decoded(text, encoding, notices)
    text, told = mended(text)
    return Decoded(text, encoding, notices + told)


def shown_name(encoding: str) -> str:
    """Return the name of an encoding as people write it."""
    return _SHOWN.get(encoding, encoding.upper())


def wide_encoding(data: bytes) -> str:
    """Return UTF-16LE or UTF-16BE where `data` is such text without a byte order mark, or ""."""
    sample = data[: _SAMPLE_BYTES // 4 * 2]
    best, best_share = "", _MOSTLY
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, "replace")
        share = len(_PLAIN.findall(text)) / len(text) if text else 0.0
        if share > best_share:
            best, best_share = encoding, share
    return best


def arabic_encoding(data: bytes, preferred: str = "") -> str:
    """Return the encoding of one byte a letter in which `data` is plainly Arabic, or "".

    Args:
        data: A text, markup or none.
        preferred: Wins where another is hardly better.
    """
    sample = _sample(data)
    scores = {
        encoding: likeness(sample.decode(encoding, "replace")) for encoding in _ARABIC_ENCODINGS
    }
    best = max(scores, key=scores.__getitem__)
    if scores.get(preferred, 0.0) >= max(LEAST_ARABIC, scores[best] - _BETTER_BY):
        return preferred
    return best if scores[best] >= LEAST_ARABIC else ""


def _sample(data: bytes) -> bytes:
    """Return the bytes beyond ASCII with what stands around them, of a long text a part."""
    if len(data) <= _SAMPLE_BYTES:
        return data
    pieces = re.findall(rb"[\x80-\xff][^<>]{0,200}", data)
    step = max(1, sum(map(len, pieces)) // _SAMPLE_BYTES)
    return b" ".join(pieces[::step])[:_SAMPLE_BYTES]


def _encoding_of(data: bytes, named: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    if b"\x00" in data[:_HEAD_BYTES]:
        wide = wide_encoding(data)
        if wide:
            return wide
    if _is_utf8(data):
        return "utf-8"
    arabic = arabic_encoding(data, named)
    if arabic and (named in _BELIEVED_LESS or _surely(data, arabic)):
        return arabic
    return named if named and named != "utf-8" else _guessed(data, named)


def _surely(data: bytes, encoding: str) -> bool:
    """Tell whether a page is more than plainly Arabic, though it says to be Greek or Russian."""
    return likeness(_sample(data).decode(encoding, "replace")) >= _SURELY


def _is_utf8(data: bytes) -> bool:
    """Tell whether `data` is UTF-8; a few damaged letters in many do not matter."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        good = len(_MULTIBYTE.findall(data))
        bad = data.decode("utf-8", "replace").count("\ufffd")
        return bad * _ONE_BAD_IN <= good
    return True


def _guessed(data: bytes, named: str) -> str:
    """Return the encoding of a page that says none and is not Arabic."""
    from charset_normalizer import from_bytes

    plausible = ["utf_8", "cp1256", "iso8859_6", "cp720", "cp1252"]
    best = from_bytes(_sample(data)[: _SAMPLE_BYTES // 4], cp_isolation=plausible).best()
    if best is None:
        return named or "cp1252"
    return "utf-8" if best.encoding == "utf_8" else best.encoding


def _said_inside(data: bytes) -> str:
    found = _SAID.search(data[:_HEAD_BYTES])
    return _codec((found[1] or found[2]).decode("ascii")) if found else ""


def _codec(label: str) -> str:
    """Return the codec of an encoding's label, "" for one that no page may use."""
    label = label.strip().strip("\"'").lower()
    label = _LABELS.get(label, label)
    if not _KNOWN.fullmatch(label):
        return ""
    return "iso8859_6" if label in {"iso-8859-6", "iso8859-6"} else label.replace("windows-", "cp")
