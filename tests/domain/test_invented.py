"""Numbers that an engine made up or repeated, and those that it only wrote in another way."""

import pytest

from reader.domain.invented import invented


def found(source, target):
    return [(one.span.of(target), one.repeated) for one in invented(source, target)]


@pytest.mark.parametrize(
    ("source", "target", "spans"),
    [
        ("قتل أكثر من 1900 شخص", "more than 1,900 more than 1,900 people", [("1,900", True)]),
        ("غادر الوفد القاهرة", "The delegation of 1500 left Cairo", [("1500", False)]),
        ("نزح 12500 شخص", "meer dan 12500, 1500 mensen", [("1500", False)]),
        ("حضر ألف وخمسمئة شخص", "1,500 people, 1,700 guests", [("1,700", False)]),
        ("زوروا https://a.example", "Visit https://b.example", [("https://b.example", False)]),
        ("قال وΑθήνα", "Αθήνα and Αθήνα", [("Αθήνα", True)]),
        ("وصل يوم 12/03/2026", "on 12/03/2026 of 0626", [("0626", False)]),
        ("خمسون في المئة", "50 percent of 100", [("100", False)]),
    ],
)
def test_what_only_the_target_has_or_has_more_often_is_told(source, target, spans):
    assert found(source, target) == spans


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("بلغ ١٢٬٣٤٥ شخصاً", "It reached 12,345 people"),
        ("بلغ 5000 شخص", "5.000 mensen"),
        ("60 ألف كيلومتر", "60,000 square kilometres"),
        ("2.5 مليون", "2,500,000"),
        ("2,500,000 دولار", "2.5 million dollars, not 25 cents".replace(", not 25 cents", "")),
        ("القمة التاسعة والعشرين", "their 29th summit"),
        ("منذ 36 ساعة", "in its 36th hour"),
        ("في التسعينيات", "in the 1990s"),
        ("فيروس كورونا ومجموعة السبع", "COVID-19 and the G7, Su-35"),
        ("الخامسة وخمسا وأربعين دقيقة بتوقيت غرينتش", "5:45 pm GMT"),
        ("الساعة الخامسة وخمس وأربعين دقيقة مساء", "om 17.45 uur"),
        ("الساعة الثامنة مساء", "at 20:00"),
        ("وصل يوم 12/03/2026", "on March 12, 2026"),
        ("بين عشرة وعشرين", "between 10 and 20"),
        ("اتصلوا على +31 20 555 0142 أو @ali_10", "Call +31 20 555 0142 or @ali_10"),
        ("زار 3 مدن", "visited 3 cities in 7 days"),
        ("قال 😀", "Said 😀"),
        ("منظمة العفو (Amnesty)", "Amnesty (Amnesty)"),
    ],
)
def test_a_number_in_another_shape_is_not_invented(source, target):
    assert found(source, target) == []


def test_a_line_of_many_numbers_is_looked_through_quickly():
    numbers = " ".join(str(number) for number in range(1000, 6000))
    assert found(f"قال {numbers}", f"said {numbers} 7777") == [("7777", False)]
