"""What the engine broke comes back, and links still point at the right words."""

import pytest

from reader.domain.alignment import Link, targets_of, written_words
from reader.domain.masking import mask
from reader.domain.span import Span
from reader.domain.translation import DoubtKind, DoubtSide
from reader.services.mend_translation import mend


def _link(source, target):
    return Link(source.start, source.end, target.start, target.end, 0.9)


def mended(source, draft, pairs, language="en"):
    """Mend `draft`, the words of the masked source being linked to its words by number."""
    masked = mask(source, lambda sign: sign.isascii())
    words = (written_words(masked.text), written_words(draft))
    links = tuple(_link(words[0][a], words[1][b]) for a, b in pairs)
    return mend(masked, draft, links, language)


def linked(result, source, word):
    place = source.index(word)
    found = targets_of(result.alignment, Span(place, place + len(word)))
    return [span.of(result.text) for span, _ in found]


def test_a_label_becomes_what_it_stands_for_and_is_linked_to_it():
    source = "زوروا https://a.example الآن"
    result = mended(source, "Visit A1 now", [(0, 0), (1, 1), (2, 2)])
    assert result.text == "Visit https://a.example now"
    assert linked(result, source, "https://a.example") == ["https://a.example"]
    assert linked(result, source, "الآن") == ["now"]
    assert (result.doubts, result.mended) == ((), ())


def test_a_label_that_was_changed_is_found_through_the_alignment():
    result = mended("زوروا https://a.example الآن", "Visit Ay now", [(0, 0), (1, 1), (2, 2)])
    assert result.text == "Visit https://a.example now"
    assert result.mended == ("https://a.example",)
    assert result.doubts == ()


def test_a_label_that_was_lost_goes_beside_its_neighbour_with_a_doubt():
    result = mended("زوروا https://a.example الآن", "Visit now", [(0, 0), (2, 1)])
    assert result.text == "Visit https://a.example now"
    assert [one.kind for one in result.doubts] == [DoubtKind.PROTECTED_SPAN]


def test_a_label_written_twice_appears_once():
    result = mended("زوروا @ali_b الآن", "Visit A1 A1 now", [(0, 0), (1, 1), (2, 3)])
    assert result.text == "Visit @ali_b now"


def test_a_label_written_again_takes_its_comma_with_it_when_it_goes():
    result = mended("زوروا @ali_b الآن", "Visit A1, A1, A1, now", [(0, 0), (1, 1), (2, 4)])
    assert result.text == "Visit @ali_b, now"


def test_a_label_written_twice_stands_for_one_that_was_lost_with_a_doubt():
    source = "زار وΑθήνα وМосква و東京 أمس"
    result = mended(source, "visited A1, A1, C1", [(0, 0), (2, 1), (2, 2), (6, 3)])
    assert result.text == "visited Αθήνα, Москва, 東京"
    (doubt,) = result.doubts
    assert doubt.span.of(source) == "Москва"


@pytest.mark.parametrize(
    ("source", "draft", "pairs", "text"),
    [
        ("بلغ العدد 48312 شخصا", "It reached 43812 people", [(0, 1), (2, 2), (3, 3)], "48312"),
        ("بلغ ١٢٬٣٤٥ شخصا", "It reached 12,435 people", [(0, 1), (1, 2), (2, 3)], "12,345"),
        ("بلغ 5000 شخص", "five thousand people came", [(1, 0), (1, 1), (2, 2), (0, 3)], "5000"),
        ("وافق 62% منهم", "62 percent agreed", [(1, 0), (1, 1), (0, 2)], "62%"),
        ("ثمنه $12.50 فقط", "It costs 12.50 dollars", [(0, 1), (1, 2), (1, 3)], "$12.50"),
        ("ثمنه €45 فقط", "It costs 45 euros", [(0, 1), (1, 2), (1, 3)], "€45"),
    ],
)
def test_a_number_that_came_out_wrong_is_replaced(source, draft, pairs, text):
    result = mended(source, draft, pairs)
    assert text in result.text
    assert result.mended
    assert result.doubts == ()
    assert not any(word in result.text for word in ("thousand", "percent", "dollars", "euros"))


def test_another_shape_of_a_number_is_left_alone():
    result = mended("بلغ 5000 شخص", "5,000 people", [(1, 0), (2, 1)])
    assert (result.text, result.mended) == ("5,000 people", ())


def test_a_short_number_may_be_written_in_words_but_not_as_another_number():
    assert mended("زار 5 مدن", "visited five cities", [(0, 0), (1, 1), (2, 2)]).mended == ()
    wrong = mended("أغلق 137 متجرا", "closed 107 shops", [(0, 0), (1, 1), (2, 2)])
    assert wrong.text == "closed 137 shops"


def test_a_number_without_any_link_is_put_in_with_a_doubt():
    result = mended("ولد عام 1999", "He was born", [(0, 2)])
    assert "1999" in result.text
    assert [one.kind for one in result.doubts] == [DoubtKind.PROTECTED_SPAN]


def test_emoji_return_behind_the_word_that_they_followed():
    source = "شكراً 🙏🏽 سأعود قريباً"
    result = mended(source, "Thanks, back soon", [(0, 0), (1, 1), (2, 2)])
    assert result.text == "Thanks 🙏🏽, back soon"
    assert linked(result, source, "قريباً") == ["soon"]


def test_head_and_tail_frame_the_target():
    source = "✅ انتهى العمل، https://a.example 😀"
    result = mended(source, "Work is over", [(0, 2), (1, 0)])
    assert result.text == "✅ Work is over https://a.example 😀"
    assert linked(result, source, "العمل") == ["Work"]


def test_unknown_pieces_take_the_latin_word_of_the_source():
    result = mended("قال Ångström ذلك", "<unk>ngstrom said so", [(1, 0), (0, 1), (2, 2)])
    assert result.text == "Ångström said so"


def test_an_unknown_piece_of_an_arabic_word_goes_and_leaves_a_doubt():
    result = mended("قال الوزير ذلك", "The ⁇ said so", [(1, 0), (0, 1), (2, 2)])
    assert result.text == "The said so"
    (doubt,) = result.doubts
    assert (doubt.kind, doubt.side) == (DoubtKind.UNKNOWN_PIECE, DoubtSide.TARGET)
    assert 0 <= doubt.span.start < doubt.span.end <= len(result.text)


def test_a_replaced_number_does_not_stick_to_a_word():
    result = mended("تراجع من 9870 إلى 8315", "from9780 to 8315", [(2, 0), (3, 1), (4, 2)])
    assert result.text.startswith("from 9870 to 8315")


def test_words_of_five_scripts_stand_each_as_often_as_in_the_source():
    source = "قال Tokyo وМосква وΑθήνα و東京 ذلك (NATO)"
    draft = "Tokyo, A1, B1, B1, B1 and C1, <unk>a said so (ATO)"
    result = mended(
        source, draft,
        [(1, 0), (3, 1), (5, 2), (5, 3), (5, 4), (7, 6), (8, 8), (8, 9), (9, 10)],
    )  # fmt: skip
    for word in ("Tokyo", "Москва", "Αθήνα", "東京", "NATO"):
        assert result.text.count(word) == 1
    assert "<unk>" not in result.text
    assert result.text.endswith("(NATO)")


def test_a_word_that_could_not_be_spelled_comes_back_once_for_all_its_unknown_pieces():
    result = mended(
        "قال øre ذلك", "<unk>re, <unk>re <unk>r said so", [(1, 0), (1, 1), (1, 2), (0, 3), (2, 4)]
    )
    assert result.text == "øre said so"
    assert result.mended == ("øre",)


@pytest.mark.parametrize(
    ("source", "draft", "pairs", "text"),
    [
        ("أعلنت Studio Nil ذلك", "Studio Nilin said", [(1, 0), (2, 1)], "Studio Nil said"),
        ("أعلنت Studio Nil", "The studio Nile’s plan", [(1, 1), (2, 2)], "The Studio Nil’s plan"),
        (
            "قالت Anoma van der Veere ذلك", "Anoma van de de Veer said",
            [(1, 0), (2, 1), (3, 2), (4, 4)], "Anoma van der Veere said",
        ),
        ("قال Jean-Pierre ذلك", "Jean- Pierre said so", [(1, 0), (1, 1)], "Jean-Pierre said so"),
    ],
)  # fmt: skip
def test_a_name_that_was_spelled_anew_gets_its_own_letters_back(source, draft, pairs, text):
    result = mended(source, draft, pairs)
    assert result.text == text
    assert result.doubts == ()


def test_a_name_that_became_another_word_carries_a_doubt_and_is_left_alone():
    result = mended("قالت Human Rights Watch ذلك", "De waakhond zei dat", [(1, 1), (0, 2)], "nl")
    assert result.text == "De waakhond zei dat"
    (doubt,) = result.doubts
    assert doubt.span.of("قالت Human Rights Watch ذلك") == "Human Rights Watch"


@pytest.mark.parametrize("number", ["−3.5 C °", "3.5C", "3.5 ° C", "3.5 degrees Celsius"])
def test_degrees_come_back_with_their_number(number):
    words = [(0, 1), (1, 3), (2, 3)]
    result = mended("انخفضت إلى −3.5 °C اليوم", f"It fell to {number} today", words)
    assert result.text == "It fell to −3.5 °C today"
    assert result.doubts == ()


def test_the_changes_lead_from_the_draft_to_the_text():
    draft = "Studio Nilin said 48213"
    result = mended("أعلنت Studio Nil عن 48312", draft, [(1, 0), (2, 1), (0, 2), (4, 3)])
    assert result.changes.apply(draft) == result.text == "Studio Nil said 48312"
