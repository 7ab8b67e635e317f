"""Words that stand before a name and tell what it names.

Why it exists: "the secretary-general" before an unknown word makes it the name of a person; "the
city of" before صور makes it Tyre and not "pictures". Both the glossary and the search for names
that it lacks look at the words to the left.

Source: usage of Arabic news; all lists are folded with ``Fold.NAMES``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.words import word_set

__all__ = [
    "PLAIN_TITLES",
    "introduces",
    "introduces_person",
    "is_attribute",
    "is_generic",
    "title_at",
]


def _set(listed: str) -> frozenset[str]:
    return word_set(folded(listed, Fold.NAMES))


PLAIN_TITLES: Final = _set(
    "الرئيس الرئيسة الوزير الوزيرة السيد السيدة الدكتور الدكتورة البروفيسور الملك الملكة "
    "الأمير الأميرة الشيخ الشيخة الجنرال اللواء العميد العقيد المقدم الرائد النقيب المشير "
    "الفريق الأدميرال السفير السفيرة النائب النائبة المستشار المستشارة المبعوث المبعوثة "
    "المتحدث المتحدثة الناطق الناطقة القاضي القاضية البابا الإمام المطران البطريرك "
    "السيناتور المرشد السلطان الخبير الخبيرة المحامي المحامية المحلل المحللة الباحث "
    "الباحثة المدرب المخرج المخرجة"
)
"""Titles of one word, with the article."""

_HEADS: Final = _set(
    "رئيس رئيسة وزير وزيرة أمين أمينة نائب نائبة مدير مديرة قائد قائدة سفير سفيرة مبعوث "
    "مبعوثة مستشار مستشارة زعيم زعيمة متحدث متحدثة محافظ حاكم حاكمة عمدة ممثل ممثلة مفوض "
    "مفوضة"
)
"""Titles that a second word completes: رئيس الوزراء, وزير الخارجية."""

_COMPLEMENTS: Final = _set(
    "الوزراء الحكومة الجمهورية الدولة البرلمان المجلس اللجنة الوفد الحزب الأركان الخارجية "
    "الداخلية الدفاع المالية الاقتصاد العدل الصحة الطاقة النفط التجارة الصناعة الزراعة "
    "البيئة التعليم الإعلام الثقافة الرياضة النقل العمل السياحة الاستثمار الهجرة الأمن "
    "الخزانة الدولة الرئيس الرئيسة المنظمة الهيئة الوكالة البنك الاتحاد المفوضية المفوض "
    "الشرطة الجيش القوات البعثة المدينة العام الاستخبارات المخابرات المعارضة البلدية"
)

_PHRASES: Final = tuple(
    tuple(folded(phrase, Fold.NAMES).split())
    for phrase in (
        "الأمين العام",
        "الأمينة العامة",
        "ولي العهد",
        "ولي عهد",
        "المتحدث باسم",
        "المتحدثة باسم",
        "الناطق باسم",
        "الناطقة باسم",
        "المدير العام",
        "المديرة العامة",
        "القائد العام",
        "الرئيس التنفيذي",
        "الرئيسة التنفيذية",
        "المبعوث الخاص",
        "الممثل الأعلى",
        "الممثلة العليا",
        "المرشد الأعلى",
        "المفوض السامي",
    )
)

_OF_KIND: Final[dict[str, frozenset[str]]] = {
    "place": _set(
        "مدينة بلدة قرية محافظة ولاية إقليم مقاطعة العاصمة عاصمة ميناء مطار جزيرة جزر نهر "
        "بحيرة خليج مضيق جبل جبال مخيم بلدية منطقة ريف ضاحية هضبة مرتفعات صحراء إمارة مملكة "
        "دولة جمهورية"
    ),
    "organisation": _set(
        "حركة حزب شركة قناة صحيفة وكالة منظمة تنظيم جماعة كتائب منصة موقع مؤسسة مجلة تحالف "
        "هيئة نادي مجموعة ميليشيا جمعية بنك مصرف عملاق"
    ),
}
"""Words that introduce a name of the kind (values of ``TermKind``)."""

_ALSO_GENERIC: Final = _set("حوض غابة غابات ساحل سواحل دول شبكة صحيفة")
"""Words that say what a name is, but stand before ordinary words as often."""

_CONJUNCTIONS: Final = "وف"
_LONGEST_TITLE: Final = 3
_SHORTEST_ATTRIBUTE: Final = 5
_ATTRIBUTES: Final = _set(
    "السابق السابقة الأسبق الراحل الراحلة الحالي الحالية المنتخب المنتخبة المكلف المؤقت "
    "الجديد الجديدة"
)


def title_at(words: Sequence[str], first: int, *, any_office: bool = False) -> int:
    """Return how many of `words` from `first` on are a title of a person; 0 where there is none.

    Args:
        words: Folded words of one run, without punctuation between them.
        first: Where the title would begin; و, ف and a preposition before it are passed over.
        any_office: Whether any word with the article completes a title (وزير المياه), and any
            usual one without it (وزير خارجية).
    """
    for start in _beginnings(words[first]):
        run = (start, *words[first + 1 : first + _LONGEST_TITLE])
        for phrase in _PHRASES:
            if run[: len(phrase)] == phrase:
                return len(phrase)
        if run[0] in _HEADS and len(run) > 1 and _completes(run[1], any_office=any_office):
            return 2
        if run[0] in PLAIN_TITLES:
            return 1
    return 0


def _completes(word: str, *, any_office: bool) -> bool:
    if word in _COMPLEMENTS:
        return True
    return any_office and (word.startswith("ال") or f"ال{word}" in _COMPLEMENTS)


def _beginnings(word: str) -> tuple[str, ...]:
    """Return the word, and what is left of it without و or ف, then without ب or ل."""
    found = [word]
    if word[:1] and word[0] in _CONJUNCTIONS:
        found.append(word[1:])
    for one in tuple(found):
        if one.startswith("لل"):
            found.append("ال" + one[2:])
        elif one[:1] in {"ب", "ل"}:
            found.append(one[1:])
    return tuple(found)


def is_attribute(word: str) -> bool:
    """Tell whether a folded word between a title and a name describes its bearer: الياباني."""
    if word in _ATTRIBUTES:
        return True
    return (
        len(word) >= _SHORTEST_ATTRIBUTE
        and word.startswith("ال")
        and word.endswith(("ي", "ية"))
        and word not in PLAIN_TITLES
    )


def introduces_person(words: Sequence[str], first: int) -> bool:
    """Tell whether a title, with up to two attributes, ends just before the word `first`."""
    end = first
    while end > max(0, first - 2) and is_attribute(words[end - 1]):
        end -= 1
    return any(
        title_at(words, start) == stop - start
        for stop in range(end, first + 1)
        for start in range(max(0, stop - _LONGEST_TITLE), stop)
    )


def is_generic(word: str, kind: str) -> bool:
    """Tell whether a folded word says what a name of `kind` is: "city", "company"."""
    return word in _OF_KIND.get(kind, frozenset()) or word in _ALSO_GENERIC


def introduces(words: Sequence[str], first: int, kind: str) -> bool:
    """Tell whether the words before `first` say that a name of `kind` follows.

    Args:
        words: Folded words of one run, without punctuation between them.
        first: Number of the word that the name would begin with.
        kind: A value of ``TermKind``; a term is introduced by nothing.
    """
    if first == 0:
        return False
    if kind == "person":
        return introduces_person(words, first)
    known = _OF_KIND.get(kind, frozenset())
    return any(word in known for word in _beginnings(words[first - 1]))
