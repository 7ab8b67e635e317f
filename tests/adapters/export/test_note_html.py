"""Notes are rendered harmless, quickly, and each block in its direction."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.export.note_html import MOST_SHOWN, render
from reader.services.note_rendering import ONLY_THE_BEGINNING, NoteRenderer

RENDERER: NoteRenderer = render


def test_each_block_has_the_direction_of_its_first_strong_character():
    html = render("# عنوان\n\n123 English أولا\n\n> اقتباس\n\n- one\n- اثنان\n\n12.5")
    assert '<h1 dir="rtl">عنوان</h1>' in html
    assert '<p dir="ltr">123 English أولا</p>' in html
    assert '<blockquote dir="rtl">\n<p dir="rtl">اقتباس</p>' in html
    assert '<li dir="ltr">one</li>\n<li dir="rtl">اثنان</li>' in html
    assert "<p>12.5</p>" in html


def test_emphasis_tables_code_and_line_ends_are_rendered():
    assert render("**قال** *ذلك*\nأمس") == (
        '<p dir="rtl"><strong>قال</strong> <em>ذلك</em><br>\nأمس</p>'
    )
    assert '<th align="right" dir="rtl">ب</th>' in render("|أ|ب|\n|-|-:|\n|1|2|")
    assert "<code>x &lt; 1\n</code>" in render("```python\nx < 1\n```")


def test_a_tag_at_the_start_of_a_line_is_no_heading():
    assert render("#politics\n##two") == '<p dir="ltr">#politics<br>\n##two</p>'
    assert render("## عنوان\nنص") == '<h2 dir="rtl">عنوان</h2>\n<p dir="rtl">نص</p>'
    assert render("عنوان\n---\nنص") == '<h2 dir="rtl">عنوان</h2>\n<p dir="rtl">نص</p>'
    assert render("عنوان\n===") == '<h1 dir="rtl">عنوان</h1>'


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=1", "http://a.b", "mailto:a@b.nl", "qari:article/a1"]
)
def test_these_links_are_kept(address):
    assert f'<a href="{address}">x</a>' in render(f"[x]({address})")
    assert f'<a href="{address}">x</a>' in render(f"[x][1]\n\n[1]: {address}")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
     "//evil.example", "/etc/passwd", "vbscript:x", "&#106;avascript:x", "ftp://a.b", "x.html"],
)  # fmt: skip
def test_other_links_lead_nowhere(address):
    assert "href" not in render(f"[x]({address})")


def test_a_picture_is_a_link_and_nothing_is_fetched():
    assert render("![صورة](https://example.org/a.png)") == (
        '<p dir="rtl"><a href="https://example.org/a.png">صورة</a></p>'
    )
    assert "<img" not in render("![](data:image/png;base64,AA) ![a][b]\n\n[b]: http://x/y.png")


@pytest.mark.parametrize(
    "html",
    ["<script>alert(1)</script>", "<img src=http://e/x.png onerror=x>", "<b onclick=x>b</b>",
     "<iframe src=http://e></iframe>", "<style>@import 'http://e'</style>", "<!-- x -->",
     "<svg/onload=x>", "</p><script>x", "<a href=javascript:x>y</a>"],
)  # fmt: skip
def test_html_is_shown_as_it_was_typed(html):
    for shown in (render(html), render(f"قال {html} ذلك"), render(f"- {html}")):
        assert not re.search(r"<(script|img|iframe|style|svg|b|a)\b|onerror=[^&]*>", shown)
        assert "&lt;" in shown


@pytest.mark.parametrize("body", ["", " \n", "\u200f\u200e", "\x00\x02klzzwxh:0001\x03"])
def test_a_note_of_nothing_visible_is_no_trouble(body):
    assert "<script" not in render(body)
    assert render("") == ""


HOSTILE = {
    "quotes": "> " * 10_000 + "x", "links": "[" * 10_000 + "x" + "](u)" * 10_000,
    "lists": "\n".join("    " * min(n, 400) + "- x" for n in range(5_000)),
    "stars": "*a " * 2_000_000, "underscores": "_a_" * 100_000, "ticks": "`a" * 30_000,
    "references": "&" * 50_000, "less than": "<" * 50_000, "tags": "<div>" * 1_000_000,
    "pictures": "![a](" * 10_000, "definitions": "[a]: " * 10_000, "headings": "# a\n" * 20_000,
    "underlined": "a\n=\n" * 10_000, "rules": "* * " * 12_000 + "a", "rows": "a|b\n-|-\n" * 9_000,
    "fences": "> ```\n" * 8_000, "spaces": " " * 50_000 + "x", "lines": "\n" * 5_000_000,
    "marks": "\u200f" * 5_000_000, "one word": "x" * 5_000_000, "words": "كلمة " * 1_000_000,
    "all": ("> - > 1. **a *b `c` [d](e) **\n") * 4_000, "addresses": "<http://" * 7_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_note_takes_less_than_a_second(name):
    render("x")
    body = HOSTILE[name]
    began = time.perf_counter()
    html = render(body)
    assert time.perf_counter() - began < 1
    assert (ONLY_THE_BEGINNING.text in html) == (len(body) > MOST_SHOWN)


def test_a_long_note_is_cut_at_a_line_and_says_so():
    html = render("سطر من الملاحظة\n\n" * 10_000, cut="Alleen <begin>.")
    assert html.endswith('<p dir="ltr"><em>Alleen &lt;begin&gt;.</em></p>')
    assert html.count("<p") == html.count("سطر من الملاحظة</p>") + 1


@given(st.text(st.sampled_from("aب #>*_-`[]()!<>&\n\t|:=1.\\\"'/") | st.characters(), max_size=200))
def test_whatever_is_typed_gives_balanced_harmless_html(body):
    html = render(body)
    tags = re.findall(r"<(/?)([a-z0-9]+)([^<>]*)>", html)
    opened = [name for slash, name, _ in tags if not slash and name not in {"br", "hr"}]
    assert sorted(opened) == sorted(name for slash, name, _ in tags if slash)
    for _, _, attributes in tags:
        assert re.fullmatch(
            r"""( (href="(https?://|mailto:|qari:)[^"]*"|title="[^"]*"|start="\d+"|align="\w+"|"""
            r"""dir="(rtl|ltr)"))*""",
            attributes,
            re.IGNORECASE,
        ), attributes
