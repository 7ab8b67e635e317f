import pytest

from reader.domain.furniture import furniture_reason, is_related_heading


@pytest.mark.parametrize(
    "text",
    [
        "اقرأ أيضًا: الحكومة تعلن خطتها",
        "مقالات ذات صلة",
        "زر الذهاب إلى الأعلى",
        "العودة للأعلى",
        "فيسبوك تويتر واتساب",
        "شارك الخبر عبر فيسبوك",
        "مشاركة",
        "جميع الحقوق محفوظة © 2025",
        "© 2024 صحيفة النهار الجديد",
        "3 دقائق قراءة",
        "وقت القراءة: ٤ دقائق",
        "إعلان",
        "إعلان ممول",
        "محتوى مدفوع الأجر",
        "الوسوم: غزة، مصر",
        "اترك تعليقاً",
        "تابعونا على فيسبوك",
        "Related articles",
    ],
)
def test_what_belongs_to_the_page_is_furniture_with_a_reason(text):
    reason = furniture_reason(text)
    assert reason is not None
    assert reason.english()


@pytest.mark.parametrize(
    "text",
    [
        "شارك الوزير في القمة",
        "المزيد من المساعدات تصل إلى القطاع",
        "إعلان الحرب على الفساد",
        "إعلان تجاري يثير الجدل",
        "التعليقات على القرار كثيرة",
        "قال الوزير إن فيسبوك تحجب الأخبار.",
        "اشترك في الاجتماع عشرة وزراء",
        "",
        "…",
        "مقالات ذات صلة " * 30,
        "كلمة " * 20,
    ],
)
def test_what_may_belong_to_the_article_is_no_furniture(text):
    assert furniture_reason(text) is None


def test_a_heading_of_other_articles_names_none_itself():
    assert is_related_heading("اقرأ أيضاً:")
    assert not is_related_heading("اقرأ أيضاً: الحكومة تعلن خطتها الجديدة")
    assert not is_related_heading("تهديدات متعددة")
