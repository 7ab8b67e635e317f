import pytest

from reader.domain.language_guess import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قال الوزير إن الحكومة ستعمل على تنفيذ المشروع."),
        ("ar", "وَصَلَ الرَّئِيسُ إِلَى المَدِينَةِ"),
        ("ar", "مرحبا"),
        ("ar", "ﻣﺮﺣﺒﺎ ﺑﻜﻢ ﻓﻲ ﻣﺼﺮ"),
        ("ar", "قال الوزیر فی المؤتمر إن الحکومة ستعمل علی تنفیذ المشروع"),
        ("ar", "وزار پژمان جمشیدی مدينة گرگان في إيران مع چنگیز، وقال إنه سعيد من ذلك"),
        ("ar", "قال مارك روته (Mark Rutte) الأمين العام لحلف NATO إنه سيزور Washington"),
        ("fa", "وزیر امور خارجه گفت که این کشور به گفتگو با اروپا ادامه می‌دهد و نگران نیست."),
        ("fa", "وزير امور خارجه گفت كه اين كشور به گفتگو با اروپا ادامه مي دهد"),
        ("ur", "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے کام کر رہی ہے۔"),
        ("ckb", "سەرۆک وەزیران ڕایگەیاند کە حکومەت کار بۆ چارەسەرکردنی کێشەکان دەکات."),
        ("ps", "د افغانستان د بهرنیو چارو وزیر وویل چې دوی به له نړۍ سره ښې اړیکې ولري."),
        ("ug", "شىنجاڭ ئۇيغۇر ئاپتونوم رايونى جۇڭگونىڭ غەربىي شىمالىغا جايلاشقان."),
        ("sd", "وزير اعظم چيو آهي ته حڪومت ماڻهن جي مسئلن کي حل ڪرڻ لاءِ ڪم ڪري رهي آهي"),
        ("he", "שלום עולם"),
        ("en", "The minister said that the government will act."),
        ("nl", "De minister zei dat het kabinet ingrijpt in de zorg."),
        ("und", "Le ministre a déclaré hier que tout va bien"),
        ("und", "Правительство заявило"),
        ("und", "😀😀 12345 ٣٤ …"),
        ("und", ""),
        ("ar", "قال الوزير مرحبا and Привет שלום 中文 नमस्ते للجميع هنا"),
    ],
)
def test_the_language_is_that_of_most_of_the_text(language, text):
    assert guess_language(text) == language


def test_a_long_text_is_judged_by_its_beginning_middle_and_end():
    persian = "وزیر گفت که این کشور به گفتگو با اروپا ادامه می‌دهد. "
    arabic = "قال الوزير إن الحكومة ستعمل على ذلك في هذا العام. "
    assert guess_language(arabic * 2000 + persian * 20) == "ar"
    assert guess_language(arabic * 20 + persian * 4000) == "fa"
