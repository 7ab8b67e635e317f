import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind
from reader.domain.paragraphs import Paragraph, list_item, paragraphs_of

BODY = (
    "قال الوزير في مؤتمر صحفي إن الحكومة ستعمل على تنفيذ المشروع خلال العام المقبل، وأضاف أن "
    "الميزانية ستزيد بنسبة كبيرة لتغطية تكاليف البناء في القرى البعيدة عن العاصمة وما حولها."
)


def _wrapped(text: str, width: int) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def _texts(text: str) -> list[str]:
    return [one.text for one in paragraphs_of(text)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x85", "\u2029", "\v", "\u2028"])
def test_each_line_is_a_paragraph_whatever_ends_it(newline):
    assert _texts(newline.join(["عنوان", BODY, "خاتمة"])) == ["عنوان", BODY, "خاتمة"]


def test_a_blank_line_may_hold_invisible_characters():
    assert _texts("أول\n \u200f\u00a0\t\n\nثانٍ") == ["أول", "ثانٍ"]


def test_a_page_break_ends_a_paragraph():
    assert _texts(f"{_wrapped(BODY, 60)}\f{_wrapped(BODY, 60)}") == [BODY, BODY]


def test_the_line_separator_is_a_space_among_other_line_breaks():
    assert _texts("أول\u2028سطر\nثانٍ") == ["أول سطر", "ثانٍ"]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_lines_wrapped_by_hand_are_joined(width):
    text = "\n\n".join([_wrapped(BODY, width), _wrapped(BODY, width)])
    assert _texts(text) == [BODY, BODY]


def test_wrapped_paragraphs_without_blank_lines_end_where_more_would_have_fitted():
    short = f"{BODY} ثم غادر القاعة."
    text = "\n".join([_wrapped(short, 60), _wrapped(short, 60)])
    assert _texts(text) == [short, short]


def test_a_poem_keeps_its_lines():
    poem = ["قفا نبك من ذكرى حبيب ومنزل", "بسقط اللوى بين الدخول فحومل", "فتوضح فالمقراة"]
    assert _texts("\n".join(poem * 2)) == poem * 2


def test_long_lines_are_paragraphs_of_their_own():
    assert _texts("\n".join([BODY + BODY] * 5)) == [BODY + BODY] * 5


def test_a_list_in_a_wrapped_text_keeps_its_items():
    text = f"{_wrapped(BODY, 60)}\n\n- أول\n- ثانٍ\n\n{_wrapped(BODY, 60)}"
    assert _texts(text) == [BODY, "أول", "ثانٍ", BODY]


@pytest.mark.parametrize(
    ("line", "text", "level"),
    [
        ("• أول", "أول", 1),
        ("  - أول", "أول", 1),
        ("\t* أول", "أول", 2),
        ("\u200f• أول", "أول", 1),
        ("1. أول", "1. أول", 1),
        ("٣) أول", "٣) أول", 1),
        ("أ) أول", "أ) أول", 1),
        ("        (2) أول", "(2) أول", 3),
    ],
)
def test_a_bullet_goes_and_a_number_stays(line, text, level):
    assert list_item(line) == Paragraph(text, BlockKind.LIST_ITEM, level)


@pytest.mark.parametrize("line", ["د. أحمد قال", "-10 درجات", "2024. عام", "•", "قال - نعم"])
def test_what_only_begins_like_an_item_is_none(line):
    assert list_item(line) is None


def test_quoted_lines_are_quotations():
    assert paragraphs_of("> قال نعم\n>\nثم") == [
        Paragraph("قال نعم", BlockKind.QUOTE),
        Paragraph("ثم"),
    ]


@pytest.mark.parametrize("rule", ["---", "* * *", "=====", "•••"])
def test_a_drawn_line_is_left_away(rule):
    assert _texts(f"أول\n{rule}\nثانٍ") == ["أول", "ثانٍ"]


def test_nothing_visible_is_no_paragraph():
    assert paragraphs_of("") == []
    assert paragraphs_of(" \n\u200f\n") == []


@given(st.text(st.sampled_from("قال نعم.\n\r\u2028\u00a0\u200fa1٣😀")))
def test_no_letter_is_lost_and_no_line_break_kept(text):
    found = _texts(text)
    assert [c for c in "".join(found) if c.isalnum()] == [c for c in text if c.isalnum()]
    assert not any(set(one) & set("\n\r\u2028\u2029\x85") for one in found)
