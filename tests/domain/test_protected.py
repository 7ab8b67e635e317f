"""What counts as protected, and when a target has kept it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.protected import (
    ProtectedKind,
    find_protected,
    missing,
    readings,
    rendered,
)


def found(text):
    return [(one.text, one.kind.value) for one in find_protected(text)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("زوروا https://a.example/b?c=1، الآن", [("https://a.example/b?c=1", "address")]),
        ("(انظر https://a.example/x_(y)).", [("https://a.example/x_(y)", "address")]),
        ("موقع example.org تعطل.", [("example.org", "address")]),
        ("راسلوا help.me@a-b.example.", [("help.me@a-b.example", "address")]),
        ("قال @ali.10، ثم", [("@ali.10", "handle")]),
        ("وسم #غزّة_الآن انتشر", [("#غزّة_الآن", "tag")]),
        ("بلغ ١٢٬٣٤٥٫٦ شخصاً", [("١٢٬٣٤٥٫٦", "number")]),
        ("بـ2500000 يورو و1120 آخرين", [("2500000", "number"), ("1120", "number")]),
        ("٣٥٪ منهم", [("٣٥٪", "number")]),
        ("سعره $12.50 أو 20 €", [("$12.50", "number"), ("20", "number"), ("€", "symbol")]),
        ("يوم 2026-03-12 الساعة 20:45", [("2026-03-12", "code"), ("20:45", "number")]),
        ("الرقم +31 20 555 0142 مجاني", [("+31 20 555 0142", "phone")]),
        ("طائرة MQ-9B من B&B", [("MQ-9B", "code"), ("B&B", "code")]),
        ("شكراً 👩🏾‍⚕️🇳🇱 لكم ❤️", [("👩🏾‍⚕️🇳🇱", "emoji"), ("❤️", "emoji")]),
        ("★★★ → ½", [("★★★", "emoji"), ("→", "symbol"), ("½", "symbol")]),
        ("قالت BBC إن أحمد، ويوسف؛ حضرا…", [("BBC", "name")]),
        ("بلغت −3.5 °C ليلاً و41°C نهاراً", [("−3.5 °C", "number"), ("41°C", "number")]),
        ("زاوية 47° فقط", [("47°", "number")]),
        ("وقالت Anoma van der Veere ذلك", [("Anoma van der Veere", "name")]),
        ("هاتف وiPhone من Jean-Pierre", [("iPhone", "name"), ("Jean-Pierre", "name")]),
        ("كتب «we will not surrender» ثم online", []),
        (
            "قال وМосква وΑθήνα و東京",
            [("Москва", "foreign"), ("Αθήνα", "foreign"), ("東京", "foreign")],
        ),
        ("دلهي दिल्ली هنا", [("दिल्ली", "foreign")]),
        ("Tokyo Москва Red Square", [("Москва", "foreign")]),
        ("Красная площадь открыта", []),
        ("", []),
    ],
)
def test_spans_are_found(text, spans):
    assert found(text) == spans


@given(st.text("اب 12٣.,:/-+@#aZ_€😀\u200d🇳🇱()%٪،", max_size=40))
def test_spans_lie_in_order_and_hold_their_text(text):
    spans = find_protected(text)
    assert all(one.span.of(text) == one.text and one.text for one in spans)
    assert all(a.span.end <= b.span.start for a, b in pairwise(spans))


def test_only_short_plain_numbers_may_be_written_in_words():
    kinds = {one.text: one.may_be_spelled for one in find_protected("5 و٤٨ و1999 و48% و3.5")}
    assert kinds == {"5": True, "٤٨": True, "1999": False, "48%": False, "3.5": False}


def test_digits_take_the_shape_of_the_target():
    assert rendered("١٢٬٣٤٥٫٦٪") == "12,345.6%"
    assert rendered("١٢٬٣٤٥٫٦", "nl") == "12.345,6"
    assert rendered("#غزة_٢٠٢٦") == "#غزة_2026"
    assert rendered("12,345.6", "nl") == "12,345.6"


def test_thousands_separators_make_no_difference():
    assert readings("1,234,567") & readings("1234567")
    assert readings("1.234") & readings("1,234")
    assert readings("7,314.25") & readings("7314.25")
    assert not readings("1,234") & readings("12,34")
    assert not readings("3.5") & readings("35")


def test_what_is_lost_and_what_is_free_are_told():
    source = "قُتل 48312 و1999 في 3.5 @ali 😀"
    lost, free = missing(find_protected(source), "48,312 and 1989 in 3.5 @ali", "en")
    assert [one.text for one in lost] == ["1999", "😀"]
    assert [span.of("48,312 and 1989 in 3.5 @ali") for span in free] == ["1989"]


def test_each_occurrence_serves_one_span():
    spans = find_protected("من 2026 إلى 2026 عبر @ab و@ab")
    lost, _ = missing(spans, "from 2026 via @ab", "en")
    assert [one.text for one in lost] == ["2026", "@ab"]


def test_a_sign_beside_a_number_belongs_to_it():
    (price,) = find_protected("€45")
    assert price.kind is ProtectedKind.NUMBER
    assert missing([price], "45 euros", "en")[0] == [price]
    assert missing([price], "for €45.", "en")[0] == []


def test_a_name_stands_only_as_whole_words_and_once_for_each_time_in_the_source():
    spans = find_protected("زارت Studio Nil وTokyo ثم Tokyo Metro")
    lost, _ = missing(spans, "Studio Nilin and Tokyo visited Tokyo Metro", "en")
    assert [one.text for one in lost] == ["Studio Nil"]
    lost, _ = missing(spans, "Studio Nil’s Tokyo Metro", "en")
    assert [one.text for one in lost] == ["Tokyo"]


def test_degrees_must_keep_their_sign():
    (cold,) = find_protected("−3.5 °C")
    assert missing([cold], "it was −3.5 °C there", "en")[0] == []
    assert missing([cold], "it was −3.5 C ° there", "en")[0] == [cold]
