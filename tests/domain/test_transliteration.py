import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.transliteration import latin_key, plain_latin, transliterate


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("وَأَكَّدَ رَئِيسُ الْوُزَرَاءِ", "waʾakkada raʾīsu al-wuzarāʾi"),
        ("الشَّمْس", "ash-shams"),
        ("المَدْرَسَة الجَدِيدَة", "al-madrasa al-jadīda"),
        ("لِلْحُكُومَةِ", "lil-ḥukūmati"),
        ("كَتَبُوا", "katabū"),
        ("صَلَاة", "ṣalāh"),
        ("أُورُوبِّيّ", "ūrūbbī"),
        ("حُرِّيَّة", "ḥurriyya"),
        ("غَدًا", "ghadan"),
        ("مُصْطَفَى", "muṣṭafā"),
        ("يَوْم", "yawm"),
        ("اِتِّحَاد", "ittiḥād"),
        ("آسِيَا", "āsiyā"),
        ("وَالِد", "wālid"),
        ("الَّذِي", "alladhī"),
        ("اللّٰه", "allāh"),
        ("", ""),
    ],
)
def test_vowelled_words_by_the_tables(arabic, latin):
    assert transliterate(arabic) == latin


def test_what_is_no_arabic_stays():
    assert transliterate("NATO 2024 🙂") == "NATO 2024 🙂"


@pytest.mark.parametrize(
    ("name", "latin"), [("روته", "rūth"), ("إيشيبا", "īshībā"), ("ترامب", "trāmb")]
)
def test_a_foreign_name_has_its_long_vowels_only(name, latin):
    assert plain_latin(name) == latin


@pytest.mark.parametrize(
    ("typed", "arabic"),
    [
        ("madrasa", "مَدْرَسَة"),
        ("Madrasah", "مَدْرَسَة"),
        ("hukuma", "حُكُومَة"),
        ("ra'is", "رَئِيس"),
        ("ra2is".replace("2", "ʾ"), "رَئِيس"),
        ("al-madrasa", "مَدْرَسَة"),
        ("jadeed", "جَدِيد"),
        ("haraka", "حَرَكَة"),
    ],
)
def test_a_typed_transliteration_sounds_like_the_word(typed, arabic):
    assert latin_key(typed) == latin_key(transliterate(arabic))


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآًٌٍَُِّْ ", max_size=30))
def test_any_arabic_becomes_latin(text):
    made = transliterate(text)
    assert not any("\u0621" <= char <= "\u0652" for char in made)
