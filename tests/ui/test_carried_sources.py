"""What is dropped or pasted becomes the right source, whoever carried it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl

from reader.adapters.sources import formats
from reader.domain.article import SourceKind, SourceRef
from reader.ui.carried_sources import address_in, sources_in
from reader.ui.source_files import SUFFIXES

ARABIC = "قال الوزير إن الخطة ستبدأ غداً."


def carried(*, urls=(), html="", text=""):
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(one) for one in urls])
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def test_files_come_before_what_else_is_carried():
    data = carried(urls=["file:///a/ب.html", "https://example.org/"], html="<p>x", text="x")
    assert sources_in(data) == [SourceRef(SourceKind.FILE, "/a/ب.html")]


def test_a_link_dragged_from_a_browser_is_an_address():
    data = carried(urls=["https://مثال.إختبار/خبر?س=1"], html="<a href='x'>خبر</a>", text="خبر")
    (source,) = sources_in(data)
    assert source.kind is SourceKind.URL
    assert source.location.startswith("https://")
    assert source.location.isascii()


@pytest.mark.parametrize("text", ["https://example.org/خبر", "  HTTP://example.org/a?b=c#d\n"])
def test_a_text_that_is_nothing_but_an_address_is_one(text):
    assert sources_in(carried(text=text)) == [SourceRef(SourceKind.URL, text.strip())]


@pytest.mark.parametrize(
    "text", ["انظر https://example.org/", "ftp://example.org/", "file:///etc/passwd", "example.org"]
)
def test_other_texts_are_texts(text):
    assert address_in(carried(text=text)) == ""
    assert sources_in(carried(text=text)) == [SourceRef(SourceKind.TEXT, text=text)]


def test_rich_text_keeps_its_structure():
    html = f"<html><body><h1>عنوان</h1><p>{ARABIC}</p></body></html>"
    (source,) = sources_in(carried(html=html, text=f"عنوان\n{ARABIC}"))
    assert source.html
    assert source.text == html


def test_rich_text_without_structure_is_text():
    (source,) = sources_in(carried(html=f"<span style='color:red'>{ARABIC}</span>", text=ARABIC))
    assert source == SourceRef(SourceKind.TEXT, text=ARABIC)


def test_a_picture_alone_is_nothing():
    assert sources_in(carried(html="<img src='https://example.org/a.png'>")) == []


def test_dialogs_offer_what_the_readers_read():
    assert set(SUFFIXES) == set(formats.SUFFIXES)
