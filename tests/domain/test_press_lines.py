import pytest

from reader.domain.press_lines import (
    date_of,
    ends_sentence,
    is_byline,
    is_caption,
    is_role,
    is_section,
    is_site,
    key_of,
)


@pytest.mark.parametrize(
    "text",
    [
        "كتب: أحمد محمود",
        "بقلم سارة علي",
        "القاهرة - رويترز",
        "دبي (رويترز)",
        "By John Smith",
        "المصدر: الجزيرة + وكالات",
        "مراسلنا في بغداد",
        "لندن – أ ف ب",
    ],
)
def test_a_line_that_names_its_writer_is_a_byline(text):
    assert is_byline(text, after_headline=False)


@pytest.mark.parametrize("text", ["كتب أحمد محمود", "إعداد فريق التحرير", "ترجمة: سامي علي"])
def test_a_line_that_might_be_a_headline_is_one_only_after_it(text):
    assert is_byline(text, after_headline=True)


@pytest.mark.parametrize(
    "text",
    [
        "كتب جديدة في المعرض",
        "رويترز: ترامب يلتقي بوتين",
        "كتب الوزير رسالة.",
        "تقرير: البطالة ترتفع للشهر الخامس على التوالي",
        "قال الوزير",
        "حوار شامل",
        "كتب ومجلات وصحف من كل أنحاء العالم العربي في معرض واحد كبير",
    ],
)
def test_other_lines_are_no_bylines(text):
    assert not is_byline(text, after_headline=True)


def test_a_role_says_what_a_writer_is():
    assert is_role("المراسل اليابان")
    assert is_role("Correspondent Tokyo")
    assert not is_role("المراسل وصل أمس.")
    assert not is_role("الوزير اليابان")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("نشر في 2.4.2026", "2.4.2026"),
        ("الأحد ٢٣ نوفمبر ٢٠٢٥ الساعة 10:30 بتوقيت غرينتش", "٢٣ نوفمبر ٢٠٢٥"),
        ("آخر تحديث: 5 مايو 2024 - 14:20 بتوقيت مكة المكرمة", "5 مايو 2024"),
        ("منذ 3 ساعات", "منذ 3 ساعات"),
        ("2024-05-12", "2024-05-12"),
        ("12 أيار قتل ثلاثة في انفجار", ""),
        ("لا تاريخ هنا", ""),
        ("نشر في 2.4.2026 " + "و" * 120, ""),
    ],
)
def test_a_date_is_read_from_a_line_that_holds_little_else(text, date):
    assert date_of(text) == date


def test_sections_are_known_by_their_words():
    assert is_section("أخبار العرب والعالم")
    assert is_section("الرئيسية > اقتصاد > أسواق المال")
    assert not is_section("أخبار الحرب")
    assert not is_section("")


def test_sites_are_known_by_name_or_shape():
    assert is_site("NOS News")
    assert is_site("BBC News عربي")
    assert is_site("الجزيرة نت")
    assert is_site("example.org")
    assert not is_site("Mark Rutte")


def test_captions_name_a_picture_or_its_agency():
    assert is_caption("صورة من الأرشيف للوزير")
    assert is_caption("الوزير خلال المؤتمر الصحفي أمس (رويترز)")
    assert not is_caption("صورة قاتمة رسمها التقرير.")
    assert not is_caption("صورتان للوزير")


def test_closing_marks_do_not_hide_the_end_of_a_sentence():
    assert ends_sentence("قال: «انتهى.»")
    assert ends_sentence("لماذا؟\u200f")
    assert not ends_sentence("عنوان")
    assert not ends_sentence("قال:")


def test_a_key_forgets_spelling_and_punctuation():
    assert key_of(" اقرأ أَيْضًا: ") == key_of("اقرا ايضا")
