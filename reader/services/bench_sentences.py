"""News sentences on which packages are tried and measured, made for that.

Why it exists: a package from a stick is tried before it is believed, on a machine that may have no
article yet; and speed depends on the length of sentences, so these are as long as those of news.
"""

from __future__ import annotations

from typing import Final

__all__ = ["bench_sentences", "trial_sentence"]

_ARABIC: Final = """\
أعلنت وزارة الصحة يوم الأحد افتتاح ثلاثة مستشفيات جديدة في المحافظات الجنوبية قبل نهاية العام.
وقال المتحدث باسم الحكومة إن المفاوضات مع الشركاء الأوروبيين ستستأنف الأسبوع المقبل في بروكسل.
وارتفعت أسعار القمح بنسبة أربعة في المئة بعد موجة الجفاف التي ضربت شرق البلاد هذا الصيف.
وفاز المنتخب الوطني على ضيفه بهدفين مقابل هدف واحد في مباراة حضرها عشرات الآلاف من المشجعين.
وطالب سكان الحي البلدية بإصلاح الطرق وشبكة المياه قبل حلول موسم الأمطار.
ووقعت الشركتان اتفاقا لبناء محطة للطاقة الشمسية تكفي لتزويد مئتي ألف منزل بالكهرباء.
وأظهرت دراسة نشرتها الجامعة أن استخدام الهواتف قبل النوم يقلل من جودة الراحة لدى المراهقين.
وتوقعت هيئة الأرصاد هبوب رياح قوية على السواحل الشمالية مساء الخميس ودعت الصيادين إلى الحذر.
وافتتح الوزير معرض الكتاب الذي تشارك فيه أكثر من ثمانمئة دار نشر من أربعين دولة.
وأغلقت السلطات الجسر القديم أمام الشاحنات بعد أن كشفت الفحوص عن تشققات في أعمدته.
ودعا الأمين العام إلى وقف إطلاق النار وفتح ممرات آمنة أمام قوافل المساعدات الإنسانية.
وسجلت المتاحف زيادة في عدد الزوار بعد تخفيض أسعار التذاكر للطلاب والعائلات.
"""
_ENGLISH: Final = """\
The health ministry said on Sunday that three new hospitals would open in the south this year.
A government spokesman said talks with the European partners would resume in Brussels next week.
Wheat prices rose by four per cent after the drought that hit the east of the country this summer.
The national team beat its guests by two goals to one in front of tens of thousands of fans.
Residents asked the city council to repair the roads and the water pipes before the rainy season.
The two companies signed a deal to build a solar plant that will power two hundred thousand homes.
A study by the university found that using phones at bedtime makes teenagers sleep less well.
Forecasters expect strong winds on the northern coast on Thursday evening and warned fishermen.
The minister opened the book fair, in which more than eight hundred publishers take part.
The old bridge was closed to lorries after inspections found cracks in its pillars.
The secretary-general called for a ceasefire and safe corridors for humanitarian convoys.
Museums had more visitors after ticket prices were lowered for students and families.
"""
_SENTENCES: Final = {
    "ar": tuple(_ARABIC.splitlines()),
    "en": tuple(_ENGLISH.splitlines()),
}
_TRIALS: Final = {
    "ar": "وصل الوزير إلى القاهرة صباح الخميس.",
    "de": "Der Minister kam am Donnerstagmorgen in Kairo an.",
    "en": "The minister arrived in Cairo on Thursday morning.",
    "es": "El ministro llegó a El Cairo el jueves por la mañana.",
    "fa": "وزیر صبح پنجشنبه وارد قاهره شد.",
    "fr": "Le ministre est arrivé au Caire jeudi matin.",
    "nl": "De minister kwam donderdagochtend aan in Caïro.",
    "ru": "Министр прибыл в Каир в четверг утром.",
    "tr": "Bakan perşembe sabahı Kahire'ye vardı.",
}


def bench_sentences(language: str) -> tuple[str, tuple[str, ...]]:
    """Return sentences in `language`, or in English where there are none, and their language."""
    found = language if language in _SENTENCES else "en"
    return found, _SENTENCES[found]


def trial_sentence(language: str) -> str:
    """Return one short sentence in `language`, or in English where there is none."""
    return _TRIALS.get(language, _TRIALS["en"])
