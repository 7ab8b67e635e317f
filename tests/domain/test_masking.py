"""Sources made fit for an engine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.masking import has_words, mask, unmasked
from reader.domain.protected import find_protected


def masked(text):
    return mask(text, lambda sign: sign.isascii())


@pytest.mark.parametrize(
    ("source", "text", "head", "tail"),
    [
        ("زوروا https://a.example الآن.", "زوروا A1 الآن.", "", ""),
        ("للمزيد زوروا https://a.example.", "للمزيد زوروا", "", " https://a.example."),
        ("فزنا! #عاجل #كرة 🏆", "فزنا!", "", " #عاجل #كرة 🏆"),
        ("هذا ما حدث في #غزة", "هذا ما حدث في A1", "", ""),
        ("✅ تم الإصلاح", "تم الإصلاح", "✅ ", ""),
        ("شكراً 🙏🏽 سأعود", "شكراً سأعود", "", ""),
        ("كتب A1 عبر @ali_b", "كتب B1 عبر C1", "", ""),
        ("السعر €45 و$5", "السعر 45 و$5", "", ""),
        ("بـ#غزة، ثم", "بـ A1، ثم", "", ""),
        ("https://a.example 😀", "", "", "https://a.example 😀"),
        ("ولد عام 1999.", "ولد عام 1999.", "", ""),
        ("قال Tokyo وМосква و東京", "قال Tokyo و A1 و B1", "", ""),
        ("بلغت −3.5 °C أمس", "بلغت 3.5 C أمس", "", ""),
        ("هل رأيت هذا؟ 😀؛ 😂", "هل رأيت هذا؟", "", " 😀; 😂"),
    ],
)
def test_what_an_engine_can_not_copy_is_replaced_cut_or_put_aside(source, text, head, tail):
    made = masked(source)
    assert (made.text, made.head, made.tail) == (text, head, tail)


def test_every_span_in_the_middle_has_a_guard():
    source = "نشر @ali في 2026 على example.org 😀 ثم ذهب"
    guards = masked(source).guards
    assert [one.protected for one in guards] == list(find_protected(source))
    assert [(one.label != "", one.cut) for one in guards] == [
        (True, False), (False, False), (True, False), (False, True),
    ]  # fmt: skip


@given(st.text("اب 1٢3.:/@#aZ_€😀،؟\u200f", max_size=40).map(str.strip))
def test_head_core_and_tail_make_up_the_source(source):
    made = masked(source)
    lengths = len(made.head) + len(made.tail)
    assert lengths <= len(source)
    labels = [one.label for one in made.guards if one.label]
    assert len(labels) == len(set(labels))
    assert not any(label in source for label in labels)
    assert "😀" not in made.text


def test_a_hundred_handles_get_a_hundred_labels():
    made = masked(" ".join(f"قال @user{n} ثم" for n in range(130)))
    assert len({one.label for one in made.guards}) == 130


@pytest.mark.parametrize(
    "text", ["😀 🏆", "2026-03-12", "https://a.example", "…!؟", "★★", "", "12 %"]
)
def test_some_texts_have_nothing_to_translate(text):
    assert not has_words(text, "ar")


@pytest.mark.parametrize("text", ["قال", "و 12", "😀 نعم", "Москва و"])
def test_letters_outside_protected_spans_are_words(text):
    assert has_words(text, "ar")


@pytest.mark.parametrize("text", ["Anoma van der Veere", "NATO", "Αθήνα 东京", "Read more: BBC 😀"])
def test_without_a_letter_of_the_source_script_there_is_nothing_to_translate(text):
    assert not has_words(text, "ar")
    assert not has_words(text, "fa")


def test_latin_letters_are_words_for_a_language_that_is_written_in_them():
    assert has_words("The minister spoke", "en")
    assert has_words("Красная площадь", "ru")


def test_an_unmasked_source_is_left_as_it_is_with_a_guard_for_each_span():
    source = "نشر @ali عن Studio Nil في 2026"
    made = unmasked(source)
    assert (made.text, made.head, made.tail) == (source, "", "")
    assert [one.protected.text for one in made.guards] == ["@ali", "Studio Nil", "2026"]
    assert not any(one.label or one.cut for one in made.guards)
