from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind
from reader.domain.blocks import Structure, structure_of
from reader.domain.paragraphs import Paragraph, paragraphs_of

K = BlockKind
BODY = "أعلنت وزارة الزراعة أن موسم الحصاد بدأ مبكراً هذا العام بسبب الجفاف. وتوقعت محصولاً أقل."
SECOND = "وقال مزارعون إن الآبار جفت في ثلاث قرى على الأقل، وإن الحكومة وعدت بصهاريج."
PAGE = f"""اقتصاد
الجفاف يقلص محصول القمح في الشمال
وزيرة الزراعة في حقل قرب الحدود
الأرض اليوم News
• ليلى حداد
مراسلة الشمال
• ليلى حداد
مراسلة الشمال
نشر في 12 مايو 2025
{BODY}
آبار بلا ماء
{SECOND}
• صهريج لكل قرية
• بئر جديدة
صورة لبئر جافة قرب القرية
{BODY}
المصدر: وكالات
مقالات ذات صلة
ارتفاع سعر الخبز
هل يعود المطر؟
زر الذهاب إلى الأعلى
"""


def _kinds(text: str) -> list[tuple[BlockKind, str]]:
    return [(one.kind, one.text) for one in structure_of(paragraphs_of(text)).paragraphs]


def _kind_of(text: str, line: str) -> BlockKind:
    return next(kind for kind, one in _kinds(text) if one == line)


def test_a_copied_page_is_taken_apart():
    assert [kind for kind, _ in _kinds(PAGE.replace("الأرض اليوم News", "NOS News"))] == [
        K.FURNITURE,
        K.HEADLINE,
        K.CAPTION,
        K.FURNITURE,
        K.BYLINE,
        K.BYLINE,
        K.FURNITURE,
        K.FURNITURE,
        K.BYLINE,
        K.PARAGRAPH,
        K.SUBHEAD,
        K.PARAGRAPH,
        K.LIST_ITEM,
        K.LIST_ITEM,
        K.CAPTION,
        K.PARAGRAPH,
        K.BYLINE,
        K.FURNITURE,
        K.FURNITURE,
        K.FURNITURE,
        K.FURNITURE,
    ]


def test_what_the_head_says_is_kept():
    structure = structure_of(paragraphs_of(PAGE.replace("الأرض اليوم News", "NOS News")))
    assert structure.title == "الجفاف يقلص محصول القمح في الشمال"
    assert structure.byline == "ليلى حداد · مراسلة الشمال · المصدر: وكالات"
    assert structure.date == "12 مايو 2025"
    assert structure.site == "NOS News"


def test_furniture_has_a_reason_and_nothing_else_has():
    for one in structure_of(paragraphs_of(PAGE)).paragraphs:
        assert (one.reason is not None) == (one.kind is K.FURNITURE)


def test_a_question_can_be_a_headline():
    assert _kind_of(f"هل ينتهي الجفاف؟\n{BODY}", "هل ينتهي الجفاف؟") is K.HEADLINE


def test_a_text_that_begins_with_its_body_has_no_headline():
    assert [kind for kind, _ in _kinds(f"{BODY}\n{SECOND}")] == [K.PARAGRAPH, K.PARAGRAPH]


def test_a_text_of_short_lines_alone_has_no_headline():
    assert {kind for kind, _ in _kinds("خبز 5\nحليب 12\nبيض 30")} == {K.PARAGRAPH}


def test_a_section_name_with_no_line_after_it_is_the_headline():
    assert _kind_of(f"أخبار العالم\n{BODY}", "أخبار العالم") is K.HEADLINE


def test_a_second_line_under_the_headline_is_a_subhead():
    text = f"الجفاف يقلص المحصول\nوزير الزراعة يحذر من نقص الخبز\n{BODY}"
    assert _kind_of(text, "وزير الزراعة يحذر من نقص الخبز") is K.SUBHEAD


def test_a_short_sentence_under_the_headline_is_a_paragraph():
    assert _kind_of(f"الجفاف يقلص المحصول\nلا ماء اليوم.\n{BODY}", "لا ماء اليوم.") is K.PARAGRAPH


def test_a_headline_that_is_repeated_is_furniture():
    kinds = [kind for kind, _ in _kinds(f"الجفاف يعود\nالجفاف يعود\n{BODY}")]
    assert kinds == [K.HEADLINE, K.FURNITURE, K.PARAGRAPH]


def test_a_date_that_is_repeated_is_furniture_too():
    kinds = [kind for kind, _ in _kinds(f"الجفاف يعود\n2025-05-12\n2025-05-12\n{BODY}")]
    assert kinds == [K.HEADLINE, K.BYLINE, K.FURNITURE, K.PARAGRAPH]


def test_a_list_item_in_the_head_stays_one():
    text = f"الجفاف يعود\n• ثلاث قرى بلا ماء منذ أسبوع\n{BODY}"
    assert _kind_of(text, "ثلاث قرى بلا ماء منذ أسبوع") is K.LIST_ITEM


def test_related_links_in_the_middle_take_only_their_list_along():
    text = f"{BODY}\nاقرأ أيضاً\n• خبر آخر\nعنوان فرعي\n{SECOND}"
    assert [kind for kind, _ in _kinds(text)] == [
        K.PARAGRAPH,
        K.FURNITURE,
        K.FURNITURE,
        K.SUBHEAD,
        K.PARAGRAPH,
    ]


def test_what_markup_says_is_believed():
    found = structure_of(
        [
            Paragraph("كتب: أحمد", K.PARAGRAPH),
            Paragraph("عنوان", K.HEADLINE, 1),
            Paragraph(BODY),
            Paragraph("قسم", K.SUBHEAD, 3),
            Paragraph("خلية", K.TABLE),
        ]
    )
    assert [one.kind for one in found.paragraphs] == [
        K.PARAGRAPH,
        K.HEADLINE,
        K.PARAGRAPH,
        K.SUBHEAD,
        K.TABLE,
    ]
    assert found.title == "عنوان"
    assert found.paragraphs[3].level == 3


def test_a_long_line_or_one_with_a_colon_is_no_subhead():
    long = "كلمة " * 14
    assert _kind_of(f"{BODY}\n{long.strip()}\n{SECOND}", long.strip()) is K.PARAGRAPH
    assert _kind_of(f"{BODY}\nقال الوزير:\n{SECOND}", "قال الوزير:") is K.PARAGRAPH


def test_the_last_short_line_is_no_subhead():
    assert _kind_of(f"{BODY}\nانتهى", "انتهى") is K.PARAGRAPH


def test_nothing_has_no_structure():
    assert structure_of([]) == Structure()


LINES = st.lists(
    st.sampled_from([line for line in PAGE.split("\n") if line] + ["عنوان", "اقرأ أيضاً"]),
    max_size=24,
)


@given(LINES)
def test_no_line_is_lost_and_none_changes_its_place(lines):
    paragraphs = paragraphs_of("\n".join(lines))
    found = structure_of(paragraphs).paragraphs
    assert [one.text for one in found] == [one.text for one in paragraphs]


@given(LINES)
def test_there_is_one_headline_at_most(lines):
    found = structure_of(paragraphs_of("\n".join(lines))).paragraphs
    assert sum(one.kind is K.HEADLINE for one in found) <= 1
