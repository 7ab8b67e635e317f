"""A passage is found again by its words and what stands around them, or not placed at all."""

from __future__ import annotations

import random
import re
import time
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.domain.anchor_text import AnchorText, counted
from reader.domain.anchors import CONTEXT, MOST_CONTEXT, Placement, TextAnchor, anchor_at, place
from reader.domain.arabic import folded
from reader.domain.span import Span

FIRST = "قال رئيس الوزراء الهولندي مارك روته إن المفاوضات مع البرلمان ستبدأ في الأسبوع المقبل."
SECOND = "وأضاف أن الحكومة ستعرض ميزانية عام 2024 قبل نهاية الشهر الجاري في لاهاي."
THIRD = "ورفضت المعارضة الخطة، وطالبت بانتخابات مبكرة في البلاد 😀 قبل حلول الصيف."
TEXT = f"{FIRST}\n{SECOND}\n{THIRD}"


def span_in(text: str, part: str, number: int = 0) -> Span:
    at = -1
    for _ in range(number + 1):
        at = text.index(part, at + 1)
    return Span(at, at + len(part))


def found(anchor: TextAnchor, text: str) -> str | None:
    placed = place(anchor, text)
    return None if placed is None else placed.span.of(text)


def test_an_anchor_keeps_the_words_around_its_quote():
    anchor = anchor_at(TEXT, span_in(TEXT, SECOND))
    assert anchor.quote == SECOND
    assert (anchor.prefix, anchor.suffix) == (
        f"{FIRST}\n"[-CONTEXT:],
        f"\n{THIRD}"[:CONTEXT],
    )
    assert anchor.position == len(FIRST) + 1


def test_an_unchanged_text_has_the_passage_where_it_was():
    span = span_in(TEXT, "ميزانية")
    assert place(anchor_at(TEXT, span), TEXT) == Placement(span, exact=True)


def test_an_anchor_without_a_quote_is_the_whole_text():
    assert place(TextAnchor(""), TEXT) == Placement(Span(0, len(TEXT)), exact=True)
    assert place(TextAnchor(""), "") == Placement(Span(0, 0), exact=True)


def test_a_passage_moves_with_what_is_put_before_it():
    anchor = anchor_at(TEXT, span_in(TEXT, "ميزانية عام 2024"))
    assert found(anchor, f"عاجل\nلاهاي (وكالات)\n{TEXT}") == "ميزانية عام 2024"


@pytest.mark.parametrize(
    ("respelled", "expected"),
    [
        (TEXT.replace("أ", "ا"), "ميزانية عام 2024"),
        (TEXT.replace("ة", "ه").replace("2024", "٢٠٢٤"), "ميزانيه عام ٢٠٢٤"),
        (TEXT.replace("ي", "يِّ"), "ميزِّانيِّة عام 2024".replace("ميز", "ميِّز").replace("زِّ", "ز")),
        (unicodedata.normalize("NFD", TEXT), "ميزانية عام 2024"),
        ("\u200f" + TEXT.replace(" ", " \u200f"), "ميزانية \u200fعام \u200f2024"),
        (TEXT.replace("\n", "\n\n"), "ميزانية عام 2024"),
        (TEXT.replace(" ", "  "), "ميزانية  عام  2024"),
        (TEXT.replace("،", "").replace(".", ""), "ميزانية عام 2024"),
    ],
)
def test_another_spelling_is_the_same_passage(respelled, expected):
    anchor = anchor_at(TEXT, span_in(TEXT, "ميزانية عام 2024"))
    assert found(anchor, respelled) == expected


def test_marks_on_every_letter_leave_the_passage_in_its_place():
    marked = "".join(f"{char}\u0651\u064e" if char.isalpha() else char for char in TEXT)
    placed = found(anchor_at(TEXT, span_in(TEXT, "عام")), marked)
    assert placed is not None
    assert folded(placed) == "عام"
    assert found(anchor_at(marked, span_in(marked, placed)), TEXT) == "عام"


def test_punctuation_at_the_ends_of_a_quote_comes_along_where_it_is_still_there():
    text = f"{FIRST} «الخطة مرفوضة تماما». {SECOND}"
    anchor = anchor_at(text, span_in(text, "«الخطة مرفوضة تماما»"))
    assert found(anchor, f"عاجل {text}") == "«الخطة مرفوضة تماما»"
    assert found(anchor, text.replace("«", "").replace("»", "")) == "الخطة مرفوضة تماما"


def test_a_quote_across_two_blocks_is_found():
    quote = f"{FIRST[-20:]}\n{SECOND[:20]}"
    assert found(anchor_at(TEXT, span_in(TEXT, quote)), f"عاجل\n{TEXT}") == quote


@pytest.mark.parametrize("quote", ["😀", "😀 ", "،"])
def test_signs_are_found_by_what_stands_around_them(quote):
    anchor = anchor_at(TEXT, span_in(TEXT, quote))
    placed = found(anchor, f"عاجل: {TEXT}")
    assert placed is not None
    assert placed.strip() == quote.strip()
    assert found(anchor, f"{FIRST} 😀، {SECOND}") is None


def test_a_text_of_emoji_alone_has_passages_too():
    text = "😀😁😂🤣😃😄😅😆😉😊😋😎😍😘"
    anchor = anchor_at(text, span_in(text, "😄😅"))
    assert found(anchor, f"🇳🇱 {text}") == "😄😅"
    assert found(anchor_at("كتب الولد درسه 😀", Span(0, 3)), "🙂 كتب الولد درسه") == "كتب"
    assert found(anchor_at("كتب 😀", Span(0, 3)), "🙂 كتب 🙂") is None


def test_marks_and_spaces_alone_are_not_looked_for():
    text = "كتبَ الولد\n\n\u200f\u200f درسه"
    for quote in ("َ", "\n\n", "\u200f\u200f"):
        anchor = anchor_at(text, span_in(text, quote))
        assert found(anchor, text) == quote
        assert found(anchor, f"أمس {text}") is None


def test_a_word_is_not_found_inside_another():
    text = f"{FIRST} قال نائب. {SECOND}"
    anchor = anchor_at(text, span_in(text, "قال نائب"))
    assert found(anchor, text.replace("قال نائب", "مقال نائب")) is None
    assert found(anchor, text.replace("قال نائب", "قال نائبان")) is None


def test_a_space_that_was_lost_leaves_a_passage_in_its_place():
    anchor = anchor_at(TEXT, span_in(TEXT, "الهولندي مارك"))
    assert found(anchor, TEXT.replace("الوزراء الهولندي", "الوزراءالهولندي")) == "الهولندي مارك"


def test_a_part_of_a_word_may_be_marked_and_is_found():
    anchor = anchor_at(TEXT, span_in(TEXT, "هولند"))
    assert found(anchor, f"عاجل {TEXT}") == "هولند"


def test_a_changed_word_inside_leaves_the_sentence_in_its_place():
    anchor = anchor_at(TEXT, span_in(TEXT, SECOND))
    changed = TEXT.replace("ستعرض ميزانية", "ستقدم مشروع ميزانية")
    placed = place(anchor, f"عاجل\n{changed}")
    assert placed is not None
    assert not placed.exact
    assert placed.span.of(f"عاجل\n{changed}").startswith("وأضاف أن الحكومة ستقدم")


def test_a_sentence_that_is_gone_is_not_placed_on_one_that_is_like_it():
    like = SECOND.replace("لاهاي", "بروكسل")
    text = f"{TEXT}\n{like}"
    assert found(anchor_at(text, span_in(text, SECOND)), f"{FIRST}\n{THIRD}\n{like}") is None


@pytest.mark.parametrize("number", [0, 1])
def test_a_sentence_that_stood_twice_is_not_placed_on_its_twin(number):
    text = "\n".join([FIRST, SECOND, THIRD, SECOND, FIRST[::-1]])
    span = span_in(text, SECOND, number)
    anchor = anchor_at(text, span)
    assert len(anchor.suffix) > CONTEXT
    gone = text[: span.start] + text[span.end :]
    assert found(anchor, gone) is None
    more = f"{FIRST[:30]}\n{text}"
    assert place(anchor, more) == Placement(span.shifted(31), exact=True)


def test_a_word_that_stands_everywhere_is_told_from_the_others():
    for number in range(TEXT.count(" في ")):
        span = span_in(TEXT, " في ", number)
        word = Span(span.start + 1, span.end - 1)
        anchor = anchor_at(TEXT, word)
        assert place(anchor, f"عاجل {TEXT}") == Placement(word.shifted(5), exact=True)
        gone = TEXT[: word.start] + TEXT[word.end :]
        assert place(anchor, gone) is None


def test_a_refrain_is_found_only_where_it_stood():
    text = "\n".join([SECOND] * 20)
    span = span_in(text, SECOND, 9)
    anchor = anchor_at(text, span)
    assert len(anchor.prefix) == len(anchor.suffix) == MOST_CONTEXT
    assert place(anchor, text) == Placement(span, exact=True)
    assert place(anchor, f"عاجل {text}") is None


def test_two_places_that_are_alike_by_now_are_not_chosen_between():
    anchor = anchor_at(TEXT, span_in(TEXT, SECOND))
    assert found(anchor, f"{TEXT}\n\n{TEXT}"[1:]) is None
    changed = TEXT.replace("ستعرض", "ستقدم")
    assert found(anchor, f"{changed}\n\n{changed}") is None


def test_a_long_quote_that_stood_alone_is_found_where_it_went():
    anchor = anchor_at(TEXT, span_in(TEXT, SECOND))
    assert found(anchor, f"عاجل من بروكسل. {SECOND} انتهى الخبر.") == SECOND
    assert found(anchor, f"عاجل من بروكسل. {SECOND[:-1]}ت انتهى الخبر.") is None


def test_the_whole_of_a_short_text_is_found_as_the_whole_only():
    anchor = anchor_at("كتب الولد", Span(0, 9))
    assert found(anchor, "كَتب الولد") == "كَتب الولد"
    assert found(anchor, "أمس كتب الولد درسه") is None


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\u200f", "123", "وقع خبر آخر تماما لا صلة له بالأول"]
)
def test_another_text_has_no_place_for_it(text):
    for quote in (SECOND, "ميزانية", "في"):
        assert place(anchor_at(TEXT, span_in(TEXT, quote)), text) is None


# --- edits at random ---

POOL = (FIRST, SECOND, THIRD, "قال ذلك أمس.", "في لاهاي", "وقال رئيس الوزراء إن", "😀", "لا.")
_RANDOM = random.Random(5)
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_WORDS = ["".join(_RANDOM.choices(_LETTERS, k=_RANDOM.randint(2, 7))) for _ in range(4_000)]
DIFFERENT = [" ".join(_RANDOM.choices(_WORDS, k=11)) + "." for _ in range(10_000)]
"""Sentences of which no two are alike."""

_ARTICLES = st.lists(st.sampled_from(POOL), min_size=1, max_size=14).map("\n".join)
_WRITTEN = st.sampled_from(
    ["", "نفت.", "عاجل: اجتماع طارئ.", " ", "و", "\n", "أمس", "َ", "\u200f", "كتب الصحفي أن"]
)


class Edited:
    """A text of which each character knows where it stood at first; -1 for one that is new."""

    def __init__(self, text: str) -> None:
        self.chars = list(zip(text, range(len(text)), strict=True))

    def edit(self, start: float, size: int, new: str) -> None:
        at = int(start * len(self.chars))
        self.chars[at : at + size] = [(char, -1) for char in new]

    @property
    def text(self) -> str:
        return "".join(char for char, _ in self.chars)

    def origins(self, span: Span) -> set[int]:
        return {origin for _, origin in self.chars[span.start : span.end]} - {-1}


@given(
    _ARTICLES,
    st.floats(0, 0.99),
    st.integers(1, 160),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 120), _WRITTEN), max_size=4),
)
def test_a_passage_is_never_placed_on_another(text, start, size, edits):
    first = int(start * len(text))
    span = Span(first, min(len(text), first + size))
    anchor = anchor_at(text, span)
    edited = Edited(text)
    for edit in edits:
        edited.edit(*edit)
    placed = place(anchor, edited.text)
    if placed is None:
        return
    assert 0 <= placed.span.start <= placed.span.end <= len(edited.text)
    if placed.exact and folded(anchor.quote).strip():
        assert counted(placed.span.of(edited.text)) == counted(anchor.quote)
    here = edited.origins(placed.span) & set(range(*span))
    # Of the same passage several times over, no one can tell which of them was taken out.
    before, after = edited.text[: placed.span.start], edited.text[placed.span.end :]
    indistinguishable = counted(before).endswith(counted(anchor.prefix[-CONTEXT:])) and counted(
        after
    ).startswith(counted(anchor.suffix[:CONTEXT]))
    assert here or indistinguishable, (placed, placed.span.of(edited.text), edited.text)


@given(
    st.lists(st.sampled_from(DIFFERENT), min_size=3, max_size=12, unique=True).map("\n".join),
    st.floats(0, 0.99),
    st.integers(25, 160),
    st.floats(0, 1),
    _WRITTEN,
)
def test_an_edit_far_from_a_passage_leaves_it_placed(text, start, size, where, new):
    first = int(start * len(text))
    span = Span(first, min(len(text), first + size))
    at = int(where * len(text))
    assume(not span.start - CONTEXT <= at <= span.end + CONTEXT)
    now = text[:at] + new + text[at:]
    placed = place(anchor_at(text, span), now)
    assert placed is not None
    assert placed.exact
    assert placed.span.overlaps(span.shifted(len(new) if at < span.start else 0))


@given(
    st.lists(st.sampled_from(DIFFERENT), min_size=4, max_size=12, unique=True),
    st.data(),
)
def test_a_sentence_of_which_a_word_has_changed_stays_placed(sentences, data):
    number = data.draw(st.integers(1, len(sentences) - 2))
    text = "\n".join(sentences)
    anchor = anchor_at(text, span_in(text, sentences[number]))
    tokens = sentences[number].split()
    at = data.draw(st.integers(0, len(tokens) - 1))
    tokens[at : at + 1] = data.draw(st.sampled_from([[], ["كلمة"], [tokens[at], "كلمة"]]))
    changed = " ".join(tokens)
    now = "\n".join(["عاجل", *sentences[:number], changed, *sentences[number + 1 :]])
    placed = place(anchor, now)
    assert placed is not None
    assert placed.span.overlaps(span_in(now, changed))


@pytest.mark.parametrize("changed", [False, True])
def test_five_hundred_notes_on_ten_thousand_sentences_are_placed_at_once(changed):
    sentences = DIFFERENT
    text = "\n".join(sentences)
    starts = [sum(len(one) + 1 for one in sentences[:at]) for at in range(0, 10_000, 20)]
    ready = AnchorText(text)
    anchors = [
        anchor_at(ready, Span(start, start + len(sentences[at * 20])))
        for at, start in enumerate(starts)
    ]
    now = re.sub(r"(?m)^((?:\w+ ){4})\w+", r"\1كلمة", text) if changed else f"عاجل\n{text}"
    began = time.perf_counter()
    later = AnchorText(now)
    placed = [place(anchor, later) for anchor in anchors]
    assert time.perf_counter() - began < 8
    for one, anchor in zip(placed, anchors, strict=True):
        assert one is not None
        assert one.span.of(now).startswith(anchor.quote[:10])


@pytest.mark.parametrize("piece", ["ا", "ا ", "في البيت ", "😀", "\u064e", "\n", "لا. "])
def test_a_text_of_one_piece_over_and_over_takes_no_time(piece):
    text = piece * (400_000 // len(piece))
    known = f"{FIRST}\n{piece * 20}\n{SECOND}"
    anchors = [
        anchor_at(text, Span(200_000, 200_000 + 6)),
        anchor_at(known, span_in(known, piece * 3, 4)),
        anchor_at(known, span_in(known, f"{SECOND[:9]}")),
        anchor_at(f"{piece}{FIRST}{piece * 3}", Span(0, len(piece))),
    ]
    ready = AnchorText(text)
    began = time.perf_counter()
    placed = [place(anchor, ready) for anchor in anchors]
    assert time.perf_counter() - began < 3
    assert placed[1:] == [None] * 3 or not piece.strip()
