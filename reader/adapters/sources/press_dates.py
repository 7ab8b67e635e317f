"""The date of an article as ISO 8601, from what sites write.

Why it exists: `2024-03-12T08:30:00+03:00`, `12 آذار/مارس 2024` and `١٢/٣/٢٠٢٤` are one day; a
library sorts by it. What can't be read for certain stays as it stands.

Source: ISO 8601; RFC 5322 3.3; CLDR month names (`reader.domain.month_names`).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from reader.domain.arabic import folded
from reader.domain.month_names import MONTHS

__all__ = ["iso_date"]

_ISO: Final = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_COMPACT: Final = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*\Z")
_SLASHED: Final = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)")
_NUMBER: Final = {
    folded(name.strip()): int(number)
    for number, arabic, english, dutch in MONTHS[:12]
    for name in (*arabic.split(","), *english.split(), *dutch.split())
}
_NAMES: Final = "|".join(sorted(map(re.escape, _NUMBER), key=len, reverse=True))
_NAMED: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)? (?:من )?(?:شهر )?({_NAMES})"
    rf"(?: ?[/(-] ?(?:{_NAMES})\)?)?[ ,،]+(?:(?:عام|سنه) )?(\d{{4}})(?!\d)"
)
_MONTH_FIRST: Final = re.compile(
    rf"(?<!\w)({_NAMES}) (\d{{1,2}})(?:st|nd|rd|th)?[ ,،]+(\d{{4}})(?!\d)"
)
_LONGEST: Final = 300


def iso_date(text: str) -> str:
    """Return the day that `text` names as ``YYYY-MM-DD``, or an empty string."""
    plain = "".join(
        str(int(char)) if char.isdecimal() else char
        for char in text[:_LONGEST]
        if char not in "\u200e\u200f"
    )
    for pattern in (_ISO, _COMPACT, _SLASHED):
        found = pattern.match(plain) if pattern is not _SLASHED else pattern.search(plain)
        if found:
            return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _DAY_FIRST.search(plain)
    if found:
        return _day(int(found[3]), int(found[2]), int(found[1]))
    return _with_name(" ".join(folded(plain).lower().split())) or _of_mail(plain)


def _with_name(text: str) -> str:
    found = _NAMED.search(text)
    if found:
        return _day(int(found[3]), _NUMBER[found[2]], int(found[1]))
    found = _MONTH_FIRST.search(text)
    return _day(int(found[3]), _NUMBER[found[1]], int(found[2])) if found else ""


def _of_mail(text: str) -> str:
    from email.utils import parsedate_to_datetime  # brings sockets along

    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""
