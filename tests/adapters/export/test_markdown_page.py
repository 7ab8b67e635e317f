"""No mark of Markdown comes from the article, as the markdown library itself reads it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import markdown
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.export.markdown_page import bilingual_markdown, escape_markdown
from tests.adapters.export.articles import BILINGUAL, EVIL, UNTRANSLATED


def rendered(text: str) -> ET.Element:
    html = markdown.markdown(text, output_format="xhtml")
    return ET.fromstring(f"<body>{html}</body>")  # noqa: S314 - made by this test


def text_of(element: ET.Element) -> str:
    return " ".join("".join(element.itertext()).split())


pieces = st.text(st.sampled_from("\\`*_[](){}<>#+-.!|~&=:;123 \tabابت\"'😀/@"), max_size=40)


@given(pieces)
def test_any_text_is_shown_exactly_and_as_one_paragraph(text):
    body = rendered(escape_markdown(text))
    assert text_of(body) == " ".join(text.split())
    assert [child.tag for child in body] in (["p"], [])
    assert len(list(body.iter())) <= 2


@given(pieces)
def test_the_same_holds_in_a_quotation_and_in_a_heading(text):
    escaped = escape_markdown(text)
    if not escaped:
        return
    assert text_of(rendered(f"> {escaped}")) == " ".join(text.split())
    heading = rendered(f"## {escaped}")
    assert heading[0].tag == "h2"
    assert text_of(heading) == " ".join(text.split())


def test_the_document_has_headings_quotations_and_pairs():
    body = rendered(bilingual_markdown(BILINGUAL))
    assert (body[0].tag, text_of(body[0])) == ("h1", "A floating library sails the Nile")
    assert (body[1].tag, text_of(body[1])) == ("blockquote", "مكتبة عائمة تجوب النيل")
    assert [text_of(item) for item in body.iter("h2")] == ["Villages wait"]
    assert "“The book arrives.” «الكتاب يصل»." in [text_of(q) for q in body.iter("blockquote")]
    assert [text_of(item) for item in body.iter("li")] == ["1. Books 😀 1. كتب 😀", "Pens أقلام"]
    assert text_of(body).count(" ".join(EVIL.split())) == 2
    assert "اقرأ" not in text_of(body)
    assert not list(body.iter("script"))


def test_without_a_translation_the_article_itself_is_given():
    body = rendered(bilingual_markdown(UNTRANSLATED))
    assert text_of(body[0]) == "مكتبة عائمة تجوب النيل"
    assert "Machine translation" not in text_of(body)
