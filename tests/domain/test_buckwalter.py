import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.buckwalter import to_arabic, to_buckwalter

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"


def test_a_vowelled_lemma_becomes_arabic_in_canonical_order():
    assert to_arabic(">ak~ada") == unicodedata.normalize("NFC", "أَكَّدَ")
    assert to_arabic("liqA'") == "لِقاء"


def test_hamzat_wasl_becomes_a_plain_alif():
    assert to_arabic("{inohAr") == "اِنْهار"


def test_presentation_and_foreign_letters_have_a_sign():
    assert to_buckwalter("ٱلکتاب") == "AlktAb"
    assert to_buckwalter("emoji 🙂") == "emoji 🙂"


@given(st.text(LETTERS))
def test_letters_come_back(text):
    assert to_arabic(to_buckwalter(text)) == text
