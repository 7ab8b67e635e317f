"""The months by all their Arabic names, with the English and Dutch ones.

Why it exists: نيسان, أبريل and أفريل are one month, and a translation may write it as 04. Whoever
compares dates needs them in one table.

Source: CLDR 46 for the Levant, Egypt and the Maghreb; the Hijri calendar.
"""

from __future__ import annotations

from typing import Final

__all__ = ["MONTHS"]

MONTHS: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("1", "يناير, كانون الثاني, جانفي", "january", "januari"),
    ("2", "فبراير, شباط, فيفري", "february", "februari"),
    ("3", "مارس, آذار", "march", "maart"),
    ("4", "أبريل, إبريل, نيسان, أفريل", "april", "april"),
    ("5", "مايو, أيار, ماي", "may", "mei"),
    ("6", "يونيو, يونيه, حزيران, جوان", "june", "juni"),
    ("7", "يوليو, يوليه, تموز, جويلية, يوليوز", "july", "juli"),
    ("8", "أغسطس, آب, أوت, غشت", "august", "augustus"),
    ("9", "سبتمبر, أيلول, شتنبر", "september", "september"),
    ("10", "أكتوبر, تشرين الأول", "october", "oktober"),
    ("11", "نوفمبر, تشرين الثاني, نونبر", "november", "november"),
    ("12", "ديسمبر, كانون الأول, دجنبر", "december", "december"),
    ("muharram", "محرم", "muharram", "muharram"),
    ("safar", "صفر", "safar", "safar"),
    ("rabi", "ربيع الأول, ربيع الآخر, ربيع الثاني", "rabi", "rabi"),
    ("jumada", "جمادى الأولى, جمادى الآخرة, جمادى الثانية", "jumada", "jumada djumada"),
    ("rajab", "رجب", "rajab", "rajab"),
    ("shaban", "شعبان", "shaban sha'ban", "shaban sha'ban"),
    ("ramadan", "رمضان", "ramadan", "ramadan"),
    ("shawwal", "شوال", "shawwal", "shawwal"),
    ("qada", "ذي القعدة, ذو القعدة", "qadah qi'dah", "qadah"),
    ("hijja", "ذي الحجة, ذو الحجة", "hijja hijjah", "hijja"),
)
"""What is meant; Arabic names with commas between; English; Dutch. The first twelve are numbers."""
