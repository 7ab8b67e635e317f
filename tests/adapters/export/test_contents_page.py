"""The table of contents: every article by both names, and nothing of it is markup."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from markdown import markdown

from reader.adapters.export.contents_page import contents_html, contents_markdown
from reader.services.export_batch import BatchKey, MadeFile

html = pytest.importorskip("lxml.html")
HOSTILE = '<script>alert("1")</script> [a](b) *c* & "d"'
ROWS = [
    (
        BatchKey("/أخبار/خبر 1.txt", "html", "en"),
        MadeFile("2025/خبر #1.en.html", "0f", "A library on the Nile", "مكتبة على النيل", "ar"),
    ),
    (BatchKey(f"/x/{HOSTILE}", "html", "en"), MadeFile("x.en.html", "", HOSTILE, HOSTILE, "ar")),
    (BatchKey("https://example.org/?a=1", "html", "nl"), MadeFile("y.html", "", "", "", "und")),
]


def test_the_page_links_every_file_by_its_title_and_names_its_source():
    page = html.fromstring(contents_html(ROWS).decode("utf-8"))
    links = page.xpath("//a")
    assert [unquote(one.get("href")) for one in links] == [made.output for _, made in ROWS]
    assert links[0].get("href").isascii()
    assert [one.text for one in links] == ["A library on the Nile", HOSTILE, "y.html"]
    first, second, third = page.xpath("//li")
    assert [(one.get("lang"), one.get("dir")) for one in first.xpath("p")] == [
        ("en", "ltr"), ("ar", "rtl"), (None, None),
    ]  # fmt: skip
    assert first.xpath("string(p[2])") == "مكتبة على النيل"
    assert first.xpath("string(p[3])") == "خبر 1.txt"
    assert [one.get("dir") for one in second.xpath("p")] == ["rtl", None]
    assert third.xpath("string(p[2])") == "?a=1"
    assert not page.xpath("//script")
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv]")[0].get("content")


def test_the_markdown_is_a_list_of_links_that_shows_exactly_the_titles():
    text = contents_markdown(ROWS).decode("utf-8")
    page = html.fromstring(markdown(text))
    links = page.xpath("//li//a")
    assert [unquote(one.get("href")) for one in links] == [made.output for _, made in ROWS]
    assert [one.text_content() for one in links] == ["A library on the Nile", HOSTILE, "y.html"]
    assert "مكتبة على النيل · خبر 1.txt" in page.text_content()
    assert not page.xpath("//script|//em")
