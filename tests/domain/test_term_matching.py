"""Forms are found by the longest match, and never across punctuation."""

import pytest

from reader.domain.span import Span
from reader.domain.term_matching import FormTable, TokenText, form_key


def found(forms: list[str], text: str) -> list[tuple[str, Span]]:
    table = FormTable()
    for number, form in enumerate(forms):
        table.add(form_key(form), number)
    words = TokenText.of(text)
    hits = []
    for first in range(len(words.tokens)):
        for candidate in table.at(words.tokens, first):
            span = words.span(first, candidate.last, candidate.reading.cut)
            hits.append((forms[candidate.numbers[0]], span))
            break
    return hits


def test_the_longest_form_wins():
    hits = found(["مجلس الأمن", "مجلس الأمن الدولي"], "دعا مجلس الأمن الدولي إلى الهدوء")
    assert hits[0] == ("مجلس الأمن الدولي", Span(4, 21))


def test_only_the_alifs_are_folded():
    assert found(["جدة"], "قال جده") == []
    assert found(["أوروبا"], "في اوروبا") == [("أوروبا", Span(3, 9))]


@pytest.mark.parametrize("between", ["، ", ". ", " - ", ": ", "\n", " («", "\u2028"])
def test_a_form_never_spans_punctuation_or_a_break(between):
    assert found(["كوريا الجنوبية"], f"كوريا{between}الجنوبية") == []


def test_any_white_space_joins():
    assert found(["كوريا الجنوبية"], "كوريا\u00a0 الجنوبية") == [("كوريا الجنوبية", Span(0, 15))]


def test_a_hyphen_matches_a_hyphen_only():
    assert found(["كوفيد-19"], "وباء كوفيد-19 عاد")[0][1] == Span(5, 13)
    assert found(["كوفيد-19"], "وباء كوفيد 19 عاد") == []
    assert found(["طهران"], "محور طهران-موسكو") == [("طهران", Span(5, 10))]


def test_a_plus_belongs_to_its_word():
    assert found(["أوبك", "أوبك+"], "قرر تحالف أوبك+ الخفض") == [("أوبك+", Span(10, 15))]


def test_harakat_tatweel_and_marks_do_not_disturb_and_lie_inside():
    text = "في \u200fقَطَـــرُ اليوم"
    ((_, span),) = found(["قطر"], text)
    assert span.of(text) == "قَطَـــرُ"


def test_positions_hold_after_an_emoji():
    text = "😀 زار طوكيو"
    ((_, span),) = found(["طوكيو"], text)
    assert span.of(text) == "طوكيو"


def test_latin_names_are_found():
    assert found(["NATO"], "قمة NATO غدا") == [("NATO", Span(4, 8))]


def test_eight_words_are_a_form_and_nine_are_none():
    eight = "وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين الأونروا"
    assert form_key(eight)
    assert found([eight], eight)[0][0] == eight
    assert form_key(f"{eight} اليوم") == ""


@pytest.mark.parametrize(
    "form",
    ["", " ", "و", "ال", "وال", "ن", "😀", "َُِ", "ـــ", "،", "24", "\u200f", "ا" * 10_000, "a" * 300],
)
def test_what_cannot_name_anything_has_no_key(form):
    assert form_key(form) == ""


def test_a_form_with_punctuation_inside_has_no_key():
    assert form_key("الشرق الأوسط (صحيفة)") == ""


def test_one_form_may_hold_several_numbers_in_order():
    table = FormTable()
    for number in (3, 1, 3):
        table.add(form_key("قطر"), number)
    (candidate,) = table.at(TokenText.of("قطر").tokens, 0)
    assert candidate.numbers == (3, 1)
    assert len(table) == 1
    assert form_key("قطر") in table
