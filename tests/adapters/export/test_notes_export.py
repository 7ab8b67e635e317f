"""Exported notes are readable, whole, harmless, and what other programs expect."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser

import markdown
from hypothesis import given

from reader.adapters.export.note_json import notes_json
from reader.adapters.export.note_markdown import notes_markdown, quoted
from reader.adapters.export.note_page import notes_html
from reader.adapters.export.note_table import COLUMNS, notes_csv
from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.services.export_notes import ArticleNotes
from tests.adapters.export.article_notes import ENTRY, NOTES, article_notes, note

GONE = ArticleNotes(LibraryEntry(ArticleId("a9"), ""), (note("n9", "باق"),))


def test_markdown_has_article_quote_note_tags_and_link():
    text = notes_markdown([NOTES, GONE])
    assert text.startswith("# روته: # الميزانية \\*جاهزة\\*\n\nوكالات · example.org · 2024-05-01")
    assert "[a1](qari:article/a1)" in text
    assert "> قال رئيس الوزراء ذلك.\n> وأضاف أن الخطة جاهزة.\n\nرأيي: **مهم** #سياسة" in text
    assert "> The \\*plan\\*\n\n*en*\n\n=HYPERLINK" in text
    assert "# a9\n\n[a9](qari:article/a9)\n" in text
    html = markdown.markdown(notes_markdown([NOTES]))
    assert html.count("<h1>") == 1
    assert html.count("<blockquote>") == 3
    assert quoted("") == ">"


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in {"meta", "br", "hr"}:
            self.open.append(tag)
        assert not [name for name, _ in attrs if name in {"src", "onclick", "onerror"}]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_html_needs_nothing_else_and_gives_each_block_its_direction():
    html = notes_html([NOTES])
    parser = _Balance()
    parser.feed(html)
    assert parser.open == []
    assert "default-src 'none'" in html
    assert "<title>روته: # الميزانية *جاهزة*</title>" in html
    assert '<h1 lang="ar" dir="rtl">' in html
    assert '<blockquote class="quote yellow" lang="ar" dir="rtl">' in html
    assert '<blockquote class="quote" lang="en" dir="ltr">The *plan*</blockquote>' in html
    assert '<a href="qari:article/a2">مقال</a>' in html
    assert "&lt;script&gt;" in html
    assert not re.search(r"<(script|img|link|iframe)\b|url\(", html)
    assert "<title>Notes</title>" in notes_html([NOTES, GONE])
    assert '<h1 lang="ar" dir="ltr">a9</h1>' in notes_html([GONE])


@given(article_notes())
def test_any_notes_make_balanced_html(articles):
    parser = _Balance()
    parser.feed(notes_html(articles))
    assert parser.open == []


def test_the_names_of_the_json_are_stable():
    document = json.loads(notes_json([NOTES]))
    assert {key: type(value).__name__ for key, value in document.items()} == {
        "format": "str", "version": "int", "articles": "list",
    }  # fmt: skip
    assert (document["format"], document["version"]) == ("qari-notes", 1)
    (article,) = document["articles"]
    assert {key: type(value).__name__ for key, value in article.items()} == {
        "id": "str", "title": "str", "language": "str", "byline": "str", "date": "str",
        "site": "str", "location": "str", "fingerprint": "str", "tags": "list", "notes": "list",
    }  # fmt: skip
    for one in article["notes"]:
        assert {key: type(value).__name__ for key, value in one.items()} == {
            "id": "str", "kind": "str", "colour": "str", "body": "str", "tags": "list",
            "created_at": "str", "changed_at": "str", "passage": "dict",
        }  # fmt: skip
        assert list(one["passage"]) == ["side", "scope", "language", "anchor", "home"]
        assert list(one["passage"]["anchor"]) == ["quote", "prefix", "suffix", "position"]


def test_a_table_has_a_row_a_note_and_runs_no_formula():
    text = notes_csv([NOTES])
    assert text.startswith("\ufeffarticle,source,date,quote,note")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 5
    first, third = (dict(zip(COLUMNS, rows[at], strict=True)) for at in (1, 3))
    assert first["article"] == ENTRY.title
    assert first["tags"] == "سياسة"
    assert first["note"] == NOTES.notes[0].body
    assert third["note"] == '\'=HYPERLINK("http://e")'
    assert (third["side"], third["language"], third["link"]) == ("target", "en", "qari:article/a1")


@given(article_notes())
def test_no_cell_of_any_table_begins_as_a_formula(articles):
    rows = list(csv.reader(io.StringIO(notes_csv(articles).removeprefix("\ufeff"), newline="")))
    assert len(rows) == 1 + sum(len(one.notes) for one in articles)
    for row in rows:
        assert not [cell for cell in row if re.match(r"\s*[=+\-@]", cell)]


def test_every_sign_that_begins_a_formula_is_guarded():
    for sign in ("=", "+", "-", "@", "\t=", " =", "\u200f="):
        one = ArticleNotes(ENTRY, (note("n1", f"{sign}1"),))
        assert f",'{sign}1," in notes_csv([one]) or f',"\'{sign}1",' in notes_csv([one])
