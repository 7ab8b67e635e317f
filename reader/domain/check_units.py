"""Units, currencies, weekdays and months that a translation changed.

Why it exists: "three weeks" for ثلاثة أشهر or euros for dollars reads well and is wrong. Each
family of words is compared as a set of what is meant; it is doubted only where the target names
one that the source does not and the source names one that the target does not, so that what a
translator leaves out or adds for clarity is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import folded
from reader.domain.check_words import Word, arabic_words, find_phrases, latin_words
from reader.domain.latin_numbers import latin_number
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.month_names import MONTHS
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide

__all__ = ["check_units"]


@dataclass(frozen=True, slots=True)
class _Family:
    """Words of one kind.

    Attributes:
        kind: What a doubt about them is.
        arabic: Phrases by the folded first word.
        meanings: What each phrase may mean.
        latin: By language, what each word means.
    """

    kind: DoubtKind
    arabic: Mapping[str, set[tuple[str, ...]]]
    meanings: Mapping[tuple[str, ...], frozenset[str]]
    latin: Mapping[str, Mapping[str, str]]


def _family(kind: DoubtKind, rows: Iterable[tuple[str, str, str, str]]) -> _Family:
    """Build a family of rows: meaning; Arabic, commas between; English; Dutch."""
    arabic: dict[str, set[tuple[str, ...]]] = {}
    meanings: dict[tuple[str, ...], set[str]] = {}
    latin: dict[str, dict[str, str]] = {"en": {}, "nl": {}}
    for meaning, listed, english, dutch in rows:
        for form in listed.split(","):
            words = tuple(folded(form.strip()).split())
            arabic.setdefault(words[0], set()).add(words)
            meanings.setdefault(words, set()).add(meaning)
        latin["en"].update((word, meaning) for word in english.split())
        latin["nl"].update((word, meaning) for word in dutch.split())
    known = {words: frozenset(found) for words, found in meanings.items()}
    return _Family(kind, arabic, known, latin)


_WEEKDAYS: Final = _family(
    DoubtKind.WEEKDAY,
    (
        ("mon", "الاثنين, الإثنين", "monday mondays", "maandag maandagen"),
        ("tue", "الثلاثاء", "tuesday tuesdays", "dinsdag dinsdagen"),
        ("wed", "الأربعاء", "wednesday wednesdays", "woensdag woensdagen"),
        ("thu", "الخميس", "thursday thursdays", "donderdag donderdagen"),
        ("fri", "الجمعة", "friday fridays", "vrijdag vrijdagen"),
        ("sat", "السبت", "saturday saturdays", "zaterdag zaterdagen"),
        ("sun", "الأحد", "sunday sundays", "zondag zondagen"),
    ),
)
_MONTHS: Final = _family(DoubtKind.DATE, MONTHS)
_CURRENCIES: Final = _family(
    DoubtKind.CURRENCY,
    (
        ("dollar", "دولار, دولارا, دولارات, دولارين", "dollar dollars", "dollar dollars"),
        ("euro", "يورو", "euro euros", "euro euro's"),
        ("pound", "جنيه, جنيها, جنيهات, جنيهين, ليرة, ليرات", "pound pounds", "pond ponden"),
        ("lira", "ليرة, ليرات, ليرتين", "lira liras", "lira lira's"),
        ("dinar", "دينار, دينارا, دنانير, دينارين", "dinar dinars", "dinar dinars"),
        ("dirham", "درهم, درهما, دراهم", "dirham dirhams", "dirham dirhams"),
        ("riyal", "ريال, ريالا, ريالات", "riyal riyals rial rials reais real", "riyal riyals rial"),
        ("ruble", "روبل, روبلا, روبلات", "rouble roubles ruble rubles", "roebel roebels"),
        ("rupee", "روبية, روبيات", "rupee rupees rupiah", "roepie roepies roepia"),
        ("yuan", "يوان, يوانا", "yuan renminbi", "yuan renminbi"),
        ("yen", "ين, ينا", "yen", "yen"),
        ("franc", "فرنك, فرنكا, فرنكات", "franc francs", "frank franc francs"),
        (
            "krona",
            "كرونة, كرونا, كرونات, كرونه",
            "krona kronor krone kroner crowns",
            "kroon kronen",
        ),
        ("won", "وون", "won", "won"),
        ("shekel", "شيكل, شيقل, شواكل", "shekel shekels", "shekel shekels sjekel"),
        ("peso", "بيزو, بيسو", "peso pesos", "peso peso's"),
        ("rand", "راند", "rand", "rand"),
        ("zloty", "زلوتي", "zloty zlotys", "zloty"),
    ),
)
_MEASURES: Final = _family(
    DoubtKind.MEASURE,
    (
        (
            "km",
            "كيلومتر, كيلومترا, كيلومترات, كلم, كم, كيلو متر, كيلومترين",
            "kilometre kilometres kilometer kilometers km",
            "kilometer kilometers km",
        ),
        ("m", "متر, مترا, أمتار, مترين", "metre metres meter meters", "meter meters"),
        (
            "cm",
            "سنتيمتر, سنتيمترا, سنتيمترات, سنتمتر, سم",
            "centimetre centimetres centimeter centimeters cm",
            "centimeter centimeters cm",
        ),
        (
            "mm",
            "مليمتر, ميليمتر, ملم, مليمترا, مليمترات, ملليمتر",
            "millimetre millimetres millimeter millimeters mm",
            "millimeter millimeters mm",
        ),
        ("mile", "ميل, ميلا, أميال", "mile miles", "mijl mijlen"),
        ("foot", "قدم, قدما, أقدام", "foot feet", "voet"),
        ("tonne", "طن, طنا, أطنان, طنين", "tonne tonnes ton tons", "ton"),
        (
            "kg",
            "كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كيلو, كلغ, كجم",
            "kilogram kilograms kilo kilos kg",
            "kilogram kilo kg",
        ),
        ("g", "غرام, غراما, غرامات, جرام", "gram grams", "gram"),
        ("ha", "هكتار, هكتارا, هكتارات", "hectare hectares", "hectare hectaren"),
        ("feddan", "فدان, فدانا, أفدنة", "feddan feddans acre acres", "feddan acre feddans"),
        ("litre", "لتر, لترا, لترات, ليتر", "litre litres liter liters", "liter liters"),
        ("barrel", "برميل, برميلا, براميل", "barrel barrels", "vat vaten"),
        ("mw", "ميغاواط, ميغاوات, ميجاوات", "megawatt megawatts mw", "megawatt mw"),
        ("gw", "غيغاواط, غيغاوات, جيجاوات", "gigawatt gigawatts gw", "gigawatt gw"),
        ("kw", "كيلوواط, كيلووات", "kilowatt kilowatts kw", "kilowatt kw"),
    ),
)
_TIMES: Final = _family(
    DoubtKind.MEASURE,
    (
        ("second", "ثانية, ثوان, ثواني, ثانيتين", "second seconds", "seconde seconden"),
        ("minute", "دقيقة, دقائق, دقيقتين, دقيقتان", "minute minutes", "minuut minuten"),
        ("hour", "ساعة, ساعات, ساعتين, ساعتان", "hour hours", "uur uren"),
        (
            "day",
            "يوم, يوما, أيام, يومين, يومان, يومي, ليال, ليلة, ليلتين",
            "day days night nights",
            "dag dagen nachten nacht",
        ),
        ("week", "أسبوع, أسبوعا, أسابيع, أسبوعين, أسبوعان", "week weeks fortnight", "week weken"),
        ("month", "شهر, شهرا, أشهر, شهور, شهرين, شهران", "month months", "maand maanden"),
        (
            "year",
            "سنة, سنوات, سنتين, سنتان, عام, عاما, أعوام, عامين, عامان, عامي, سنين",
            "year years",
            "jaar jaren",
        ),
        ("decade", "عقد, عقود, عقدين, عقدا, عقدان", "decade decades", "decennium decennia"),
        ("century", "قرن, قرون, قرنين, قرنا, قرنان", "century centuries", "eeuw eeuwen"),
    ),
)
_EQUAL: Final = frozenset({
    frozenset({"decade", "year"}), frozenset({"century", "year"}), frozenset({"week", "day"}),
    frozenset({"hour", "day"}), frozenset({"month", "year"}), frozenset({"tonne", "kg"}),
})  # fmt: skip
"""Pairs of which one is often written for a number of the other."""
_MARCH_AND_MAY: Final = frozenset({"march", "may"})
_LAST_WORD: Final = re.compile(r"(?:[0-9]|([^\W\d_]+))[\s-]\Z")
_LOOK: Final = 40


def check_units(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt for each unit, currency, weekday or month that stands for another.

    Args:
        source: Arabic.
        target: Its translation.
        language: ``en`` or ``nl``; of others nothing is known.
    """
    given, made = arabic_words(source), latin_words(target)
    found: list[Doubt] = []
    for family in (_WEEKDAYS, _MONTHS, _CURRENCIES, _MEASURES, _TIMES):
        found += _changed(family, given, made, (source, target, language))
    return tuple(found)


def _changed(
    family: _Family,
    given: tuple[Word, ...],
    made: tuple[Word, ...],
    texts: tuple[str, str, str],
) -> list[Doubt]:
    source, target, language = texts
    known = family.latin.get(language, {})
    here = [
        (word.span, known[word.text])
        for word in made
        if word.text in known and not _is_a_verb(word, target)
    ]
    if not here:
        return []
    there = [(span, family.meanings[words]) for span, words in find_phrases(given, family.arabic)]
    allowed = {meaning for _, meanings in there for meaning in meanings}
    written = {meaning for _, meaning in here}
    lost = [span for span, meanings in there if written.isdisjoint(meanings)]
    lost_meanings = {one for _, meanings in there if written.isdisjoint(meanings)
                     for one in meanings}  # fmt: skip
    odd = [
        span
        for span, meaning in here
        if meaning not in allowed
        and (family is not _TIMES or _is_counted(target, span, language))
        and not any(frozenset({meaning, one}) in _EQUAL for one in lost_meanings)
    ]
    return [
        _doubt(family.kind, (span, target), other.of(source))
        for span, other in zip(odd, lost, strict=False)
    ]


def _is_a_verb(word: Word, target: str) -> bool:
    return word.text in _MARCH_AND_MAY and target[word.span.start].islower()


def _is_counted(target: str, span: Span, language: str) -> bool:
    """Tell whether a number stands directly before a word, as in "three weeks"."""
    before = _LAST_WORD.search(target[max(0, span.start - _LOOK) : span.start])
    if before is None:
        return False
    return not before[1] or latin_number(before[1], language) is not None


def _doubt(kind: DoubtKind, place: tuple[Span, str], expected: str) -> Doubt:
    span, target = place
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” stands here; the source has “{expected}”."),
        text=span.of(target),
        expected=expected,
    )
    return Doubt(kind, DoubtSide.TARGET, span, why)
