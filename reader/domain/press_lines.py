"""What single lines of a news page are: bylines, dates, section and site names, captions.

Why it exists: a copied page brings its surroundings along. Each test here looks at one short line;
``blocks`` knows where in the article it stands. A test says yes only to lines that are hardly ever
anything else.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.arabic import folded, trimmed
from reader.domain.words import word_set

__all__ = [
    "date_of",
    "ends_sentence",
    "is_byline",
    "is_caption",
    "is_role",
    "is_section",
    "is_site",
    "key_of",
]

_ENDED: Final = re.compile(r"[.؟!?…۔][»”’\"')\]\s]*\Z")
_PUNCTUATION: Final = re.compile(r"[^\w\s]+")

_SECTIONS: Final = word_set(
    folded(
        "أخبار الأخبار العالم والعالم العرب عالم عربي عربية العربي ودولي ودولية دولي دولية محلي "
        "محلية "
        "محليات سياسة السياسة اقتصاد الاقتصاد واقتصاد رياضة الرياضة ثقافة الثقافة وثقافة فن فنون "
        "وفنون "
        "وفن منوعات تكنولوجيا وتكنولوجيا تقنية علوم وعلوم صحة وصحة مجتمع ومجتمع رأي آراء مقالات "
        "تقارير "
        "حوادث الرئيسية عاجل عالمية العالمية الشرق الأوسط سياحة home news world politics"
    )
)
_MOST_SECTION_WORDS: Final = 5
_CRUMBS: Final = re.compile(r"(?:الرئيسية|الصفحة الرئيسية|Home)\s*[>›»/|\\]")
_CREDIT: Final = re.compile(
    r"(?:بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|تحرير|ترجمة|تقرير|حوار|أجرى الحوار|المصدر|مراسل(?:ة|نا|"
    r"تنا)?|"
    r"المراسل(?:ة)?|الكاتب(?:ة)?|By|Door|Source|Bron)\s*+(?P<sign>[:/\-–—]?)\s*(?P<rest>\S.*)\Z"
)
_SAFE_CREDIT: Final = re.compile(r"(?:بقلم|مراسل|المراسل|By [A-Z]|Door [A-Z])")
_WROTE: Final = re.compile(
    r"(?:كتب(?:ت)?|إعداد|اعداد|ترجمة)\s(?!.*(?<!\w)(?:في|عن|من|على|إلى|إن|أن)(?!\w))"
)
_AGENCY: Final = re.compile(
    r"(?<!\w)(?:رويترز|وكالات|الوكالات|فرانس برس|أ\.? ?ف\.? ?ب|د\.? ?ب\.? ?أ|أسوشيتد برس|الأناضول|"
    r"سبوتنيك|"
    r"شينخوا|وكالة الأنباء|Reuters|AFP|ANP|AP)(?!\w)"
)
_ROLE: Final = re.compile(
    r"(?:ال)?(?:مراسل|محرر|صحفي|صحافي|موفد|مراسلنا|كاتب)(?:ة|نا)?(?!\w)|(?:Correspondent|"
    r"Redacteur|Verslaggever|Reporter)\b"
)
_CAPTION: Final = re.compile(
    r"(?:صورة|الصورة|صور|في الصورة|تصوير|لقطة|مشهد من|رسم توضيحي|Photo|Foto|Beeld)(?!\w)"
)
_PICTURE_CREDIT: Final = re.compile(
    r"[(\[](?:أرشيفية|أرشيف|رويترز|أ\.? ?ف\.? ?ب|الفرنسية|غيتي|Getty(?: Images)?|Reuters|AFP|AP|"
    r"الأناضول)[)\]]\s*\Z"
)
_MONTH: Final = (
    "(?:يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|"
    "نوفمبر|ديسمبر|"
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|"
    "جانفي|"
    "فيفري|أفريل|ماي|جوان|جويلية|أوت|محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|"
    "شعبان|"
    "رمضان|شوال|ذو القعدة|ذو الحجة|January|February|March|April|May|June|July|August|September|"
    "October|"
    "November|December)"
)
_DATE: Final = re.compile(
    rf"\d{{1,2}} ?[/.-] ?\d{{1,2}} ?[/.-] ?\d{{2,4}}|\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}"
    rf"|\d{{1,2}} {_MONTH}(?:[ /]{_MONTH})?(?:[ ،,]+\d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}[,،]? \d{{4}}|منذ \d+ (?:ساعة|ساعات|دقيقة|دقائق|يوم|أيام)"
)
_TIME: Final = re.compile(r"\d{1,2}[:.]\d{2}")
_DATE_WORDS: Final = word_set(
    folded(
        "نشر في النشر تاريخ آخر تحديث بتاريخ بتوقيت غرينتش جرينتش مكة المكرمة القاهرة الموافق هـ "
        "م ص صباحا "
        "مساء ظهرا يوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الساعة على تم و "
        "التحديث published updated on at gmt am pm"
    )
)
_SITES: Final = word_set(
    "الجزيره_نت العربيه_نت سكاي_نيوز_عربيه بي_بي_سي_عربي بي_بي_سي_نيوز_عربي روسيا_اليوم "
    "الشرق_الاوسط "
    "دويتشه_فيله فرانس_24 يورونيوز سي_ان_ان_بالعربيه bbc_news_عربي cnn_بالعربيه dw_عربيه rt_arabic"
)
_LATIN_SITE: Final = re.compile(
    r"(?:[A-Z]{2,6}(?: (?:News|Nieuws|Arabic|Online|World))?|[A-Z]\w+ (?:News|Times|Post|Online)|"
    r"[\w.-]+\.(?:com|net|org|nl))\Z"
)


def key_of(text: str) -> str:
    """Return `text` folded, without punctuation, with single spaces: a key for comparing lines."""
    return " ".join(_PUNCTUATION.sub(" ", folded(text)).split())


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with a mark that ends a sentence, closing quotes aside."""
    return _ENDED.search(trimmed(text)) is not None


def is_section(text: str) -> bool:
    """Tell whether `text` is the name of a section of a site, or a trail of them."""
    if _CRUMBS.match(text.strip()):
        return True
    found = key_of(text).split()
    return 0 < len(found) <= _MOST_SECTION_WORDS and all(word in _SECTIONS for word in found)


def is_site(text: str) -> bool:
    """Tell whether `text` is the name of a news site."""
    return key_of(text).replace(" ", "_") in _SITES or _LATIN_SITE.match(text.strip()) is not None


def is_role(text: str) -> bool:
    """Tell whether `text` says what a writer is, such as "correspondent in Cairo"."""
    return len(text.split()) <= 5 and not ends_sentence(text) and bool(_ROLE.match(text.strip()))  # noqa: PLR2004


def is_byline(text: str, *, after_headline: bool) -> bool:
    """Tell whether `text` names the writer or the agency.

    Args:
        text: One line.
        after_headline: Whether the headline is known; "كتب" may also begin a headline on books.
    """
    line = text.strip()
    if ends_sentence(line) or len(line.split()) > 10:  # noqa: PLR2004
        return False
    agency = _AGENCY.search(line)
    if agency and len(line.split()) <= 5 and not re.search(r":\s*\S", line):  # noqa: PLR2004
        return True
    credit = _CREDIT.match(line)
    if credit is None or len(credit["rest"].split()) > 5:  # noqa: PLR2004
        return False
    if _SAFE_CREDIT.match(line) or (credit["sign"] and after_headline):
        return True
    few = len(credit["rest"].split()) <= 4  # noqa: PLR2004
    return few and bool(credit["sign"] or (after_headline and _WROTE.match(line)))


def is_caption(text: str) -> bool:
    """Tell whether `text` describes a picture."""
    few = len(text.split()) <= 30  # noqa: PLR2004
    return few and bool(
        _PICTURE_CREDIT.search(text) or (_CAPTION.match(text.strip()) and not ends_sentence(text))
    )


def date_of(text: str) -> str:
    """Return the date in a line that holds little else, as written, or an empty string."""
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    match = _DATE.search(plain)
    if match is None or len(text) > 120:  # noqa: PLR2004
        return ""
    rest = key_of(_TIME.sub(" ", _DATE.sub(" ", plain))).split()
    others = [word for word in rest if word not in _DATE_WORDS and not word.isdigit()]
    return text[match.start() : match.end()] if len(others) <= 1 else ""
