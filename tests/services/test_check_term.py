"""A term that can't work is refused when it is entered, with what to do about it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import TermRejected
from reader.domain.glossary import TermIndex, TermKind
from reader.services.check_term import checked_term, kind_of, without_tashkil
from reader.services.term_values import TermDraft


def draft(form: str = "مارك روته", **more) -> TermDraft:
    return TermDraft(form, **{"kind": "person", "names": (("en", "Mark Rutte"),), **more})


def refusal(given_draft: TermDraft) -> str:
    with pytest.raises(TermRejected) as raised:
        checked_term(given_draft, "x")
    assert raised.value.hint is not None
    return str(raised.value)


def test_a_term_is_kept_as_it_was_given():
    term = checked_term(
        draft(variants=("روته", "روتي"), translit="Mārk Rutta", domain="politics",
              notes=(("nl", "Secretaris-generaal van de NAVO."),)), "own-1")  # fmt: skip
    assert (term.term_id, term.kind, term.form) == ("own-1", TermKind.PERSON, "مارك روته")
    assert (term.variants, term.origin) == (("روته", "روتي"), "own")
    assert term.name("en") == "Mark Rutte"
    assert term.note("nl") == "Secretaris-generaal van de NAVO."
    assert (term.translit, term.domain, term.vowelled) == ("Mārk Rutta", "politics", "")


def test_vowel_marks_leave_the_form_and_stay_as_its_vowelled_form():
    term = checked_term(draft("القَاهِـــرَةُ"), "x")
    assert term.form == "القاهرة"
    assert without_tashkil(term.vowelled) == "القاهرة"
    assert "َ" in term.vowelled


def test_tatweel_alone_makes_no_vowelled_form():
    term = checked_term(draft("القاهـــرة"), "x")
    assert (term.form, term.vowelled) == ("القاهرة", "")


def test_a_vowelled_form_of_another_word_is_refused():
    assert "القاهرة" in refusal(draft("القاهرة", vowelled="الجِيزَة"))


def test_forms_are_composed_and_lose_direction_marks():
    decomposed = unicodedata.normalize("NFD", "أحمد آل ثاني")
    term = checked_term(draft(f"\u200f{decomposed}\u202c  "), "x")
    assert term.form == unicodedata.normalize("NFC", "أحمد آل ثاني")


def test_names_can_not_turn_the_text_around_them():
    term = checked_term(draft(names=(("en", "Rutte\u202e\u2066 Mark"),)), "x")
    assert term.name("en") == "Rutte Mark"


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("", "empty"), (" \u200f ", "empty"), ("َُِّ", "vowel marks"), ("ــــ", "vowel marks"),
        ("و", "single letter"), ("وَ", "single letter"), ("لل", "attached"), ("وبال", "attached"),
        ("ف ب", "attached"), ("Rutte", "Arabic letters"), ("٢٠٢٥", "no Arabic letters"),
        ("---", "no Arabic letters"), ("😀", "emoji"), ("روته 🎉", "emoji"),
        ("قال، ثم", "punctuation"),
        ("«الناتو»", "punctuation"), ("روته|روتي", "punctuation"), ("ا" * 201, "200"),
        ("ا" * 10_000, "200"), ("كلمة " * 9, "eight words"), ("روته\x00", "no text"),
        ("روته\ud800", "no text"), ("روته\ufffe", "no text"),
    ],
)  # fmt: skip
def test_a_form_that_can_not_work_is_refused(form, said):
    assert said in refusal(draft(form))


@pytest.mark.parametrize("form", ["مجموعة G7", "بي-52", "كوفيد-19", "اف بي آي", "ا" * 200, "گۆران"])
def test_unusual_forms_that_work_are_taken(form):
    assert checked_term(draft(form), "x").form == form


def test_a_bad_variant_is_refused_as_a_form_is():
    assert "single letter" in refusal(draft(variants=("روته", "ر")))


def test_doubled_and_cyclic_variants_are_dropped():
    term = checked_term(draft(variants=("روته", "رُوته", "مارك روته", "", "روته ")), "x")
    assert term.variants == ("روته",)


def test_too_many_variants_are_refused():
    variants = tuple(f"اسم {chr(0x627 + n % 8)}{chr(0x641 + n // 8)}" for n in range(60))
    assert "further forms" in refusal(draft(variants=variants))


def test_a_term_without_any_name_is_refused():
    assert "no name" in refusal(draft(names=(("en", " "), ("nl", ""))))


def test_language_tags_are_brought_to_one_form_and_checked():
    assert checked_term(draft(names=(("NL_be", "Rutte"),)), "x").names == (("nl-be", "Rutte"),)
    assert "language code" in refusal(draft(names=(("Engels!", "Rutte"),)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [("", TermKind.TERM), (" Person ", TermKind.PERSON), ("organization", TermKind.ORGANISATION),
     ("plaats", TermKind.PLACE), ("begrip", TermKind.TERM)],
)  # fmt: skip
def test_kinds_are_known_in_two_languages(text, kind):
    assert kind_of(text) is kind


def test_an_unknown_kind_is_refused():
    with pytest.raises(TermRejected, match="animal"):
        kind_of("animal")


@given(st.text(st.sampled_from("ابتثلكوفـَُِّ \u200f\u200céR1٣،😀-آأ"), max_size=40))
def test_what_is_taken_is_stable_and_can_be_found(form):
    try:
        term = checked_term(draft(form), "x")
    except TermRejected:
        return
    again = checked_term(draft(term.form, vowelled=term.vowelled), "x")
    assert again == term
    assert term.form == unicodedata.normalize("NFC", term.form)
    if not any(char in term.form for char in "-"):
        assert [one.term for one in TermIndex([term]).find(f"قال {term.form} .")] == [term]
