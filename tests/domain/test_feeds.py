"""What is shown of an entry in a row, and the order of entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.feeds import Feed, FeedEntry, left_out_notice, newest_first

PLAIN = "قالَ الوزيرُ إن Qatar Airways ستبدأ في 2027 🚢"


def beginning(summary="", content=""):
    return FeedEntry("e", "خبر", summary=summary, content=content).beginning


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("", ""),
        (PLAIN, PLAIN),
        ("<p>وصل الوفد.</p><p>وغادر\n  مساءً.</p>", "وصل الوفد. وغادر مساءً."),
        ("أسعار القمح &amp; الأرز &lt;ارتفعت&gt;", "أسعار القمح & الأرز <ارتفعت>"),
        ("<STYLE>p { color: red }</style><p>خبر</p><script>alert('x')</script >", "خبر"),
        ("<!-- إعلان > هنا --><p>خبر</p>", "خبر"),
        ("<p>خبر</p><!-- لم يغلق", "خبر"),
        ("<p>خبر</p><script>لم يغلق", "خبر"),
        ("<p>خبر</p><a href='https://n.example/", "خبر"),
        ("والعدد 3 < 5 في الجدول", "والعدد 3"),
    ],
)
def test_the_beginning_is_words_without_marks(html, words):
    assert beginning(summary=html) == words


def test_what_the_feed_has_of_it_stands_in_where_the_summary_says_nothing():
    assert beginning(content="<p>نص الخبر.</p>") == "نص الخبر."
    assert beginning("ملخص", "<p>نص الخبر.</p>") == "ملخص"
    assert beginning("<img src='https://n.example/a.png'>", "<p>نص الخبر.</p>") == "نص الخبر."


def test_no_more_is_looked_at_than_a_row_can_show():
    assert len(beginning(summary="<style " * 200_000)) < 1_500
    assert beginning(summary="ب" * 1_000_000) == "ب" * 1_500


@given(st.text(alphabet="<>!-/ &;styleاب\u200f\ud800", max_size=200))
def test_any_summary_has_a_beginning_on_one_line(text):
    found = beginning(text)
    assert found == " ".join(found.split())


def test_an_entry_without_a_date_stays_where_it_stood():
    dated = [FeedEntry(str(n), "خبر", published=day) for n, day in enumerate(("", "2", "3", ""))]
    assert [one.entry_id for one in newest_first(tuple(dated))] == ["0", "2", "3", "1"]
    assert newest_first(()) == ()


def test_what_is_left_out_is_said_and_else_nothing():
    assert left_out_notice(Feed("أخبار")) == ()
    (notice,) = left_out_notice(Feed("أخبار", entries=(FeedEntry("e", "خبر"),), left_out=9))
    assert "newest 1 of its 10" in notice.english()
