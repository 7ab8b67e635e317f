"""Names of territories, languages and currencies from CLDR, by way of Babel.

Why it exists: the news glossary names what news is about; CLDR knows every country, language and
currency in Arabic, English and Dutch, and is kept up to date by others.

Arabic language names are feminine adjectives (الفرنسية is also "the French [army]"), so they are
found only after اللغة. A currency is found with and without the article. Territories whose Arabic
name is an everyday word (مالي, "financial") are found only where a place is spoken of.

Source: Unicode CLDR through Babel (BSD); UN M49 for the numeric codes of regions.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from reader.domain.glossary import CLDR, GlossaryTerm, TermKind

__all__ = ["cldr_terms"]

log = logging.getLogger(__name__)

_LANGUAGES: Final = ("en", "nl")
_NOT_TERRITORIES: Final = frozenset({"001", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_NOT_LANGUAGES: Final = frozenset({"mul", "mis", "und", "zxx"})
_BRACKETS: Final = re.compile(r"\s*[(（].*$")
_ADJECTIVE: Final = re.compile(r"(?:ي|ية)$")
_MORE_TERRITORY_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "BY": ("بيلاروسيا", "روسيا البيضاء"),
    "CD": ("الكونغو الديمقراطية", "جمهورية الكونغو الديمقراطية"),
    "CF": ("أفريقيا الوسطى",),
    "GB": ("بريطانيا",),
    "MD": ("مولدوفا", "مولدافيا"),
    "MK": ("مقدونيا الشمالية",),
    "US": ("الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية"),
}


def cldr_terms() -> list[GlossaryTerm]:
    """Return the entries; none, with a warning in the log, where Babel is not installed.

    Takes some tens of milliseconds the first time: off the GUI thread.
    """
    try:
        from babel import Locale, UnknownLocaleError
    except ImportError:
        log.warning("Babel is not installed: names of countries are missing from the glossary")
        return []
    try:
        locales = {tag: Locale.parse(tag) for tag in ("ar", *_LANGUAGES)}
    except UnknownLocaleError:
        log.warning("Babel lacks its data: names of countries are missing from the glossary")
        return []
    parts = {
        name: {tag: dict(getattr(locale, name)) for tag, locale in locales.items()}
        for name in ("territories", "languages", "currencies")
    }
    return [
        *_territories(parts["territories"]),
        *_languages(parts["languages"]),
        *_currencies(parts["currencies"]),
    ]


Names = Mapping[str, Mapping[str, str]]
"""Names by code, by language."""


def _term(code: str, kind: TermKind, forms: Iterable[str], names: Names) -> GlossaryTerm | None:
    distinct = tuple(dict.fromkeys(filter(None, forms)))
    known = tuple((tag, names[tag][code]) for tag in _LANGUAGES if names[tag].get(code))
    if not distinct or not known:
        return None
    return GlossaryTerm(
        f"cldr-{kind.value}-{code}", kind, distinct[0], distinct[1:], known, origin=CLDR
    )


def _territories(names: Names) -> Iterator[GlossaryTerm]:
    for code, arabic in names["ar"].items():
        form = _BRACKETS.sub("", arabic)
        if code in _NOT_TERRITORIES or (code.isdecimal() and " " not in form):
            continue
        forms = (form, *_MORE_TERRITORY_FORMS.get(code, ()))
        term = _term(code, TermKind.PLACE, forms, names)
        if term is not None:
            yield term


def _languages(names: Names) -> Iterator[GlossaryTerm]:
    for code, arabic in names["ar"].items():
        if code in _NOT_LANGUAGES or "_" in code or not arabic.startswith("ال"):
            continue
        form = f"اللغة {_BRACKETS.sub('', arabic)}"
        term = _term(code, TermKind.TERM, (form,), names)
        if term is not None:
            yield term


def _currencies(names: Names) -> Iterator[GlossaryTerm]:
    for code, arabic in names["ar"].items():
        if re.search(r"[\d(]", arabic):  # no longer in use: "1990-1993", or of accounts only
            continue
        term = _term(code, TermKind.TERM, _currency_forms(arabic), names)
        if term is not None:
            yield term


def _currency_forms(arabic: str) -> Iterator[str]:
    words = arabic.split()
    spellings = [words]
    if any("أمريكي" in word for word in words):
        spellings.append([word.replace("أمريكي", "أميركي") for word in words])
    for spelling in spellings:
        yield " ".join(spelling)
        if len(spelling) > 1 and all(_ADJECTIVE.search(word) for word in spelling[1:]):
            yield " ".join(f"ال{word}" for word in spelling)
