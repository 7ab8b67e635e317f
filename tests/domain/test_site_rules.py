"""What was chosen for one page holds for the others of its site."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import BlockId, BlockKind
from reader.domain.site_rules import SiteRule, host_of, rule_of, with_rules
from reader.domain.taking import left_out, taken_in
from tests.domain.pages_taken import LINES, block, is_in, page

HOST = "al-akhbar-annahr.example"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.Al-Jazeera.NET/ar/خبر", "al-jazeera.net"),
        ("http://news.example.org:8080/x?y=1", "news.example.org"),
        ("https://user:word@example.org./", "example.org"),
        ("https://wwwhat.example/", "wwwhat.example"),
        ("file:///home/x/a.html", ""),
        ("/home/x/a.html", ""),
        ("https://[2001:DB8::1]:8080/", "[2001:db8::1]"),
        ("HTTP://Example.org?x=https://a.example", "example.org"),
        ("https://مثال.إختبار/خبر", "مثال.إختبار"),
        ("https://[::1", ""),
        ("https:///a", ""),
        ("ftp://example.org/", ""),
        ("", ""),
    ],
)
def test_a_site_is_the_host_of_an_address(address, host):
    assert host_of(address) == host


def test_a_block_alone_at_its_place_speaks_for_the_place():
    assert rule_of(taken_in(page(), [BlockId("b6")]), BlockId("b6")) == SiteRule(
        HOST, "article>div.note>p", taken=True
    )
    assert rule_of(left_out(page(), [BlockId("b2")]), BlockId("b2")) == SiteRule(
        HOST, "header>p.site", taken=False
    )


def test_one_paragraph_of_the_article_speaks_for_itself_only():
    assert rule_of(left_out(page(), [BlockId("b4")]), BlockId("b4")) is None
    some = taken_in(page(), [BlockId("b7")])
    assert rule_of(some, BlockId("b7")) is None
    assert rule_of(taken_in(some, [BlockId("b8"), BlockId("b9")]), BlockId("b7")) == SiteRule(
        HOST, "div.read-also>ul>li", taken=True
    )


def test_there_is_no_rule_without_a_site_or_a_place():
    assert rule_of(taken_in(page(address=""), [BlockId("b6")]), BlockId("b6")) is None
    bare = page([("", text, reason) for _, text, reason in LINES])
    assert rule_of(taken_in(bare, [BlockId("b6")]), BlockId("b6")) is None
    assert rule_of(page(), BlockId("unknown")) is None


def test_the_next_page_of_the_site_is_as_the_rules_want_it():
    rules = {"article>div.note>p": True, "header>p.site": False, "footer>p": True}
    blocks = with_rules(page().blocks, rules)
    assert is_in(replace(page(), blocks=blocks)) == "---xxxx---"
    assert (blocks[6].kind, blocks[6].found, blocks[6].by_person) == (
        BlockKind.PARAGRAPH, BlockKind.FURNITURE, False,
    )  # fmt: skip
    reason = blocks[2].reason
    assert reason is not None
    assert reason.english() == "You left it out on this site"


def test_without_rules_the_blocks_are_the_very_same():
    blocks = page().blocks
    assert with_rules(blocks, {}) is blocks
    assert with_rules(blocks, {"aside>p": False}) == blocks


def test_a_rule_that_would_leave_nearly_nothing_is_passed_over():
    body = [
        ("article>p", f"فقرة طويلة رقم {number} من الخبر كله. " * 9, None) for number in range(9)
    ]
    article = page([*LINES[:4], *body])
    rules = {"article>p": False, "nav>ul>li": True}
    after = with_rules(article.blocks, rules)
    assert [one.left_out for one in after] == [False] * len(after)


def test_comments_that_are_most_of_a_page_are_left_out():
    comments = [("div.comments>p", "تعليق طويل جدا. " * 8, None) for _ in range(4)]
    article = page([*LINES, *comments])
    after = with_rules(article.blocks, {"div.comments>p": False})
    assert [one.left_out for one in after[-4:]] == [True] * 4
    assert block(article, 4).text == after[4].text
