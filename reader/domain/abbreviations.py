"""What a full stop belongs to when it ends no sentence: titles, initials, list numbers, dates.

Why it exists: in Arabic no capital letter tells where a sentence begins, so the token before the
stop and the word after it have to. The lists are those of news prose.

Source: the style of Arabic news agencies; titles as in Wehr, "Abbreviations".
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.words import word_set

__all__ = ["is_abbreviation"]

_ERAS: Final = frozenset({"م", "ه", "هـ", "ق.م", "ق.ه", "ق.هـ", "ب.م"})
_LETTERED: Final = word_set(
    folded(
        "الفئة فئة المجموعة مجموعة القسم الفرع الحرف حرف فيتامين الفيتامين الدرجة البند النموذج "
        "الملحق النقطة الفقرة القاعة الصالة المبنى المستوى الصف النوع الخيار الشعبة البوابة الجناح "
        "الرصيف الفيروس التهاب اللجنة",
        Fold.NAMES,
    )
)
_ARABIC_SHORT: Final = frozenset({"مج", "تح", "هـ"})
_PROCLITIC_TITLES: Final = frozenset(letter + title for letter in "وفبلك" for title in "دأمج") - {
    "فم",
    "كم",
    "بم",
    "لم",
    "وج",
}
_LATIN_SHORT: Final = word_set(
    "mr mrs ms dr prof st sr jr gen col capt lt sgt rep sen gov rev hon messrs mme mlle vs no nos "
    "vol pp p fig cf ca e.g i.e eg ie al approx dept est jan feb mar apr aug sept oct nov dec "
    "drs ir mw dhr bijv o.a d.w.z m.b.t t.a.v"
)
_LATIN_COMPANY: Final = word_set("inc ltd co corp plc llc a.m p.m etc")
_NEW_SENTENCE: Final = re.compile(r"[«“\"'(\[]*(?:[وف]\w{2}|ثم\b|لكن\b|أما\b)")
_CONTINUES: Final = re.compile(
    r"(?:أن|إن|عن|في|من|على|إلى|حتى|بأن|مع|بين|بعد|قبل|تقريبا|تقريباً|أي|أو)\b|ال\w|لل\w"
)
_APART: Final = r"\s«»“”\"'‘’()\[\]{}<>،؛:/—–…!؟?"
_TOKEN: Final = re.compile(rf"(?<![^{_APART}])[^{_APART}]+$")
_DOTTED: Final = re.compile(r"[وفبلك]?(?:[^\W\d_]ـ?\.)+[^\W\d_]ـ?")
_DOTTED_TITLES: Final = frozenset({"أ.د", "ا.د", "أ.م.د", "د.م", "م.د", "أ.م", "ا.م.د", "ص.ب"})
_LIST_NUMBER: Final = re.compile(r"\d{1,3}|[^\W\d_]ـ?|[ivxIVX]{1,4}|\d{1,2}(?:\.\d{1,2})+")


def _is_era(token: str, before: str, after: str) -> bool | None:
    """Tell whether `token` after a number is an era or unit and if so, whether it is inside."""
    if token not in _ERAS or not re.search(r"\d[,.٫]*\)?\s*$", before):
        return None
    return bool(re.match(r"[(\d،]", after) or _CONTINUES.match(after))


def _single_letter(token: str, before: str, after: str) -> bool:
    """Tell whether a single letter and its stop are a title or an initial."""
    if token.isascii():
        return token.isupper() and not _NEW_SENTENCE.match(after)
    # "Group B." names a group; "Dr." names what follows it.
    previous = before.split()[-1:] or [""]
    return folded(previous[0], Fold.NAMES) not in _LETTERED


def _dotted(token: str, after: str) -> bool:
    """Tell whether a run such as ``أ.ف.ب`` and its last stop stay inside the sentence."""
    if token in _DOTTED_TITLES or token[1:] in _DOTTED_TITLES:
        return True
    if token.isascii():
        return token[-1].isupper() and not _NEW_SENTENCE.match(after)
    return bool(_CONTINUES.match(after)) or not _NEW_SENTENCE.match(after)


def is_abbreviation(before: str, after: str, *, whole: bool = True) -> bool:
    """Tell whether the full stop between `before` and `after` ends no sentence.

    Args:
        before: The sentence so far, up to the stop and without it, or the end of it.
        after: What follows, without white space at its start.
        whole: Whether `before` begins where the sentence does.
    """
    match = _TOKEN.search(before)
    if match is None:
        return False
    token, ahead = match.group(), before[: match.start()]
    bare = ahead.strip(" \t\u00a0«“\"'([-–—•*\u200e\u200f")
    if (bare.endswith(":") or (whole and not bare)) and _LIST_NUMBER.fullmatch(token):
        return True
    if _in_date(token, ahead, after):
        return True
    era = _is_era(token, ahead, after)
    return era if era is not None else _is_short(token, ahead, after)


def _in_date(token: str, ahead: str, after: str) -> bool:
    """Tell whether a stop stands in a date with spaces, such as "5. 2. 2024"."""
    return bool(re.fullmatch(r"\d{1,2}", token)) and bool(
        re.match(r"\d{1,2}\. ?\d{4}", after)
        or (re.match(r"\d{4}", after) and re.search(r"\d{1,2}\. ?$", ahead))
    )


def _is_short(token: str, ahead: str, after: str) -> bool:
    if re.fullmatch(r"[^\W\d_]ـ?", token):
        return _single_letter(token, ahead, after)
    lowered = token.lower()
    if lowered in _LATIN_SHORT:
        return True
    if lowered in _LATIN_COMPANY:
        return bool(re.match(r"[A-Za-z(،]", after)) or bool(_CONTINUES.match(after))
    if _DOTTED.fullmatch(token):
        return _dotted(token, after)
    return token in _ARABIC_SHORT or token in _PROCLITIC_TITLES
