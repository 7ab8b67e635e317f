"""The page stands alone, is safe, and says the direction of everything in it."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.export.html_page import bilingual_html, text_html
from tests.adapters.export.articles import BILINGUAL, EVIL, UNTRANSLATED

VOID = {"meta", "br", "hr", "link", "img", "col"}


class Page(HTMLParser):
    """Elements with their attributes and text; fails on tags that don't nest."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[int] = []
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs), []))
        if tag not in VOID:
            self.open.append(len(self.elements) - 1)

    def handle_endtag(self, tag):
        if tag in VOID:  # written as XML has it
            return
        assert self.elements[self.open.pop()][0] == tag

    def handle_data(self, data):
        for index in self.open:
            self.elements[index][2].append(data)

    def texts(self, tag: str, **attributes: str) -> list[str]:
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [
            " ".join("".join(text).split())
            for name, found, text in self.elements
            if name == tag and wanted.items() <= found.items()
        ]


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(bilingual_html(BILINGUAL))


def test_nothing_is_fetched_and_nothing_runs(page):
    html = bilingual_html(BILINGUAL)
    assert {tag for tag, _, _ in page.elements}.isdisjoint({"script", "img", "link", "iframe", "a"})
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "@import" not in html


def test_what_looks_like_markup_is_text(page):
    assert page.texts("p", lang="en").count(" ".join(EVIL.split())) == 1
    assert page.texts("p", lang="ar").count(" ".join(EVIL.split())) == 1


def test_every_cell_has_its_language_and_direction(page):
    cells = [found for tag, found, _ in page.elements if tag in {"p", "span"} and "dir" in found]
    assert {(found["lang"], found["dir"]) for found in cells} == {("en", "ltr"), ("ar", "rtl")}
    html = next(found for tag, found, _ in page.elements if tag == "html")
    assert html == {"lang": "en", "dir": "ltr"}


def test_headline_title_and_quotation_are_what_they_are(page):
    assert page.texts("title") == ["A floating library sails the Nile"]
    assert page.texts("h1") == ["A floating library sails the Nileمكتبة عائمة تجوب النيل"]
    assert page.texts("h2") == ["Villages waitقرى تنتظر"]
    assert page.texts("blockquote") == ["“The book arrives.”«الكتاب يصل»."]


def test_addresses_are_isolated_without_the_full_stop_after_them(page):
    assert "https://example.org/a_b" in page.texts("bdi", dir="ltr")
    assert not any(text.endswith(".") for text in page.texts("bdi"))


def test_a_sentence_without_translation_stands_in_its_own_direction(page):
    (text,) = page.texts("span", class_="untranslated", lang="ar", dir="rtl")
    assert text == "وعاد إلى أسوان عبر https://example.org/a_b."


def test_furniture_is_shown_as_such(page):
    assert page.texts("div", class_="row furniture") == ["اقرأ أيضًا"]


def test_both_colour_schemes_and_print_are_there():
    html = bilingual_html(BILINGUAL)
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


def test_without_a_package_the_page_says_so():
    page = Page(bilingual_html(UNTRANSLATED))
    assert "no package" in page.texts("footer")[0]
    assert "غادر الوفد القاهرة." in page.texts("p", lang="ar")[1]


@given(st.text(st.sampled_from("<>&\"'ابت@#./:wh t\x00\u202e\ud7ff0_-+"), max_size=60))
def test_any_text_comes_back_from_the_page(text):
    page = Page(f"<p>{text_html(text)}</p>")
    assert page.texts("p")[0].split() == text.replace("\x00", " ").split()
