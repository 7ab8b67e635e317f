"""Lines that belong to the web page and not to the article: links, buttons, small print.

Why it exists: a reader who pastes a page wants the article. These lines are shown dimmed and not
translated, but they are never thrown away, so a wrong guess costs little. Lines are compared
loosely folded, so hamza and harakat don't matter; the patterns are written in that form.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.arabic import folded
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.press_lines import ends_sentence, key_of
from reader.domain.words import word_set

__all__ = ["furniture_reason", "is_related_heading"]

_MOST_WORDS: Final = 16
_LONGEST: Final = 240
_OTHER_ARTICLES: Final = message(QT_TRANSLATE_NOOP("Furniture", "Points to other articles"))
_RELATED: Final = re.compile(
    r"(?:(?:ال)?(?:مقالات|مقال|موضوعات|مواضيع|اخبار|مواد|قصص) (?:ذات|لها) صله|ذات صله|اقرا "
    r"(?:ايضا|المزيد)|"
    r"طالع ايضا|شاهد ايضا|تابع ايضا|قد (?:يهمك|يعجبك|تهمك)|الاكثر (?:قراءه|مشاهده|تداولا)|مقالات "
    r"مشابهه|"
    r"المزيد من (?:الاخبار|المقالات)|related (?:articles|stories|posts)|read also|see also|lees "
    r"ook|"
    r"gerelateerde artikelen|meer nieuws)\b"
)
_TOP: Final = re.compile(
    r"(?:زر )?(?:الذهاب|العوده|الرجوع|انتقل|انتقال|تخطي|تخط) (?:الي )?(?:الاعلي|اعلي|للاعلي|"
    r"المحتوي|القايمه|البحث)\Z|"
    r"(?:back to top|skip to (?:main )?content|naar boven)\Z"
)
_SHARE_WORDS: Final = word_set(
    folded(
        "شارك شاركها شاركه مشاركة المشاركة انشر النشر نشر طباعة اطبع نسخ الرابط رابط البريد "
        "الإلكتروني "
        "بريد إلكتروني عبر على الخبر المقال هذا هذه الموضوع إرسال أرسل حفظ تم إلى و مع أصدقائك "
        "الأصدقاء share on via print copy link email save delen op"
    )
)
_PLATFORMS: Final = word_set(
    folded(
        "فيسبوك فايسبوك تويتر إكس واتساب واتس آب تيليجرام تلغرام تليجرام لينكد لينكدإن إن إنستغرام "
        "انستجرام ماسنجر بينتيريست فايبر ريديت تمبلر سكايب facebook twitter x whatsapp telegram "
        "linkedin messenger reddit pinterest viber tumblr bluesky instagram"
    )
)
_SHARE_ALONE: Final = re.compile(
    r"(?:شارك(?:ها|ه)?|مشاركه|طباعه|نسخ الرابط|تم نسخ الرابط|شارك (?:الخبر|المقال|الموضوع|هذا "
    r"المقال)|share|print|delen)\Z"
)
_TAGS: Final = re.compile(
    r"(?:الوسوم|وسوم|كلمات مفتاحيه|الكلمات المفتاحيه|كلمات دلاليه|الكلمات الدلاليه|العلامات|tags)\b"
)
_RIGHTS: Final = re.compile(
    r"(?:(?:جميع|كل|كافه) الحقوق محفوظه|حقوق (?:النشر|الطبع)|all rights reserved|copyright|"
    r"alle rechten voorbehouden)"
)
_COMMENTS: Final = re.compile(
    r"(?:اترك (?:تعليقا|ردا|تعليق)|اضف تعليق|التعليقات(?: \d+)?\Z|لا توجد تعليقات|لن يتم نشر "
    r"عنوان بريدك|"
    r"leave a (?:comment|reply))"
)
_FOLLOW: Final = re.compile(
    r"(?:اشترك في (?:النشره|نشرتنا|القناه|قناتنا|خدمه)|تابعنا (?:علي|عبر)|تابعونا|حمل (?:التطبيق|"
    r"تطبيق)|"
    r"انضم الي (?:قناتنا|قناه)|سجل الدخول|تسجيل الدخول|subscribe to|follow us|sign up for)\b"
)
_ADVERT: Final = re.compile(
    r"(?:اعلان|اعلانات|(?:اعلان|محتوي|ماده) (?:ممول|مموله|مدفوع|مدفوعه|دعايي|دعاييه|اعلاني|اعلانيه|"
    r"تجاري|تجاريه)(?: الاجر)?|sponsored(?: content)?|advertisement|advertentie)\Z"
)
_READING: Final = re.compile(
    r"(?:(?:وقت|مده|زمن) القراءه.*|(?:دقيقه|دقايق|دقيقتان)(?: \d+)? (?:قراءه|للقراءه)|"
    r"(?:عدد )?المشاهدات.*|(?:مشاهده|مشاهدات))\Z"
)
_COPYRIGHT: Final = message(QT_TRANSLATE_NOOP("Furniture", "A copyright line"))
_SMALL_PRINT: Final = (
    (_TOP, message(QT_TRANSLATE_NOOP("Furniture", "A button of the web page"))),
    (_RIGHTS, _COPYRIGHT),
    (_COMMENTS, message(QT_TRANSLATE_NOOP("Furniture", "Invites comments"))),
    (_FOLLOW, message(QT_TRANSLATE_NOOP("Furniture", "Asks to follow or subscribe"))),
    (_ADVERT, message(QT_TRANSLATE_NOOP("Furniture", "An advertisement"))),
    (_READING, message(QT_TRANSLATE_NOOP("Furniture", "Reading time or number of views"))),
)


def is_related_heading(text: str) -> bool:
    """Tell whether `text` heads a list of other articles and names none itself."""
    key = key_of(text)
    match = _RELATED.match(key)
    return match is not None and len(key[match.end() :].split()) <= 1


def furniture_reason(text: str) -> Message | None:
    """Return why `text` is no part of the article but of the page around it, or None."""
    key = key_of(text) if len(text) <= _LONGEST else ""
    if not key or len(key.split()) > _MOST_WORDS:
        return None
    if _RELATED.match(key):
        return _OTHER_ARTICLES
    if _is_share_bar(key):
        return message(QT_TRANSLATE_NOOP("Furniture", "Buttons for sharing"))
    if _TAGS.match(key) and not ends_sentence(text):
        return message(QT_TRANSLATE_NOOP("Furniture", "Tags of the web page"))
    if text.lstrip().startswith("©"):
        return _COPYRIGHT
    key = key.lstrip("0123456789 ")
    return next((reason for pattern, reason in _SMALL_PRINT if pattern.match(key)), None)


def _is_share_bar(key: str) -> bool:
    found = key.split()
    platforms = sum(word in _PLATFORMS for word in found)
    known = platforms + sum(word in _SHARE_WORDS for word in found)
    return bool(_SHARE_ALONE.match(key)) or (platforms > 0 and known == len(found))
