"""A page of the web is read like a file, kept, and opened again without a connection."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.markdown_text import MarkdownReader
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.web_page import WebPageReader
from reader.adapters.storage.kept_pages import KeptPages
from reader.adapters.system.network import Network
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import (
    AddressRefused,
    EmptySource,
    NetworkFailed,
    NotText,
    ReaderError,
    SourceRefused,
)
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import Cancelled, CancelToken
from tests.fakes import counting_ids
from tests.loopback_server import page, serving

NOW = "2026-05-12T08:00:00+00:00"
SENTENCES = ["الجفاف يقلص محصول القمح", "أعلنت وزارة الزراعة أن الموسم بدأ مبكراً هذا العام."]
HTML = ("<!DOCTYPE html><html>" + "".join(f"<p>{one}</p>" for one in SENTENCES)).encode()
TEXT = "\n\n".join(SENTENCES).encode()

pytestmark = pytest.mark.loopback


class Paragraphs:
    """A `FormatReader` of the simplest pages; a canonical address stands in a comment."""

    formats = frozenset({Format.HTML})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        cancel.check()
        text = content.data.decode(content.charset or "utf-8")
        canonical = re.search("<!-- at (.*?) -->", text)
        found = tuple(map(Paragraph, re.findall("<p>(.*?)</p>", text)))
        return Extracted(found, address=canonical[1] if canonical else "")


class Desk:
    """The reader with its door and its pages."""

    def __init__(self, folder) -> None:
        new_id = counting_ids("block")
        self.network = Network(lambda: NOW)
        self.pages = KeptPages(folder / "pages")
        texts = MarkdownReader(new_id), PlainTextReader(new_id)
        documents = DocumentReader([Paragraphs()], new_id)
        network = lambda: self.network  # noqa: E731
        self.reader = WebPageReader(network, documents, texts, self.pages, lambda: NOW)

    def read(self, url: str, **more):
        source = SourceRef(SourceKind.URL, url, **({"allow_private": True} | more))
        assert self.reader.accepts(source)
        return self.reader.read(source, CancelToken())

    def error(self, url: str, **more) -> ReaderError:
        with pytest.raises(ReaderError) as caught:
            self.read(url, **more)
        return caught.value


@pytest.fixture
def desk(tmp_path) -> Desk:
    return Desk(tmp_path)


def texts(document) -> list[str]:
    return [block.text for block in document.blocks]


def test_only_addresses_are_its_sources(desk):
    for kind in SourceKind:
        assert desk.reader.accepts(SourceRef(kind, "/a")) == (kind is SourceKind.URL)


@pytest.mark.parametrize(
    "content_type", ["text/html; charset=utf-8", "application/octet-stream", ""]
)
def test_a_page_is_read_as_what_its_bytes_are(desk, content_type):
    with serving({"/": page(HTML, content_type)}) as server:
        document = desk.read(server.url())
        assert document.address == server.url()
    assert texts(document) == SENTENCES


def test_a_page_without_a_doctype_is_what_its_server_says(desk):
    with serving({"/notes.md": page(HTML[21:], "text/html")}) as server:
        assert texts(desk.read(server.url("/notes.md"))) == SENTENCES


@pytest.mark.parametrize(
    ("target", "content_type"), [("/a.txt", ""), ("/a", "text/plain"), ("/a.html", "text/plain")]
)
def test_plain_text_is_read_too(desk, target, content_type):
    with serving({target: page(TEXT, content_type)}) as server:
        assert texts(desk.read(server.url(target))) == SENTENCES


def test_markdown_is_read_as_such(desk):
    with serving(
        {"/a": page(f"# {SENTENCES[0]}\n\n{SENTENCES[1]}".encode(), "text/markdown")}
    ) as s:
        assert texts(desk.read(s.url("/a"))) == SENTENCES


def test_the_encoding_is_what_the_server_says(desk):
    body = "\n\n".join(SENTENCES).encode("cp1256")
    with serving({"/": page(body, "text/plain; charset=windows-1256")}) as server:
        assert texts(desk.read(server.url())) == SENTENCES


@pytest.mark.parametrize("charset", ["klingon", "ascii", "utf-16"])
def test_an_encoding_that_does_not_fit_is_not_believed(desk, charset):
    with serving(
        {"/": page(TEXT + b"!" * (len(TEXT) % 2 == 0), f"text/plain; charset={charset}")}
    ) as s:
        assert texts(desk.read(s.url()))[0] == SENTENCES[0]


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "image/png", SourceRefused),
        (b"PK\x03\x04\x00", "application/zip", SourceRefused),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4", SourceRefused),
        (b"\x89PNG\r\n\x1a\n\x00", "application/octet-stream", NotText),
        (b"\x89PNG\r\n\x1a\n\x00", "text/plain", NotText),
        (b"%PDF-1.7", "application/pdf", NotText),
        (b"", "text/html", EmptySource),
        (b"<!doctype html><p> </p>", "text/html", EmptySource),
        (b" \n", "text/plain", EmptySource),
    ],
)
def test_what_can_not_be_read_is_said_and_not_kept(desk, body, content_type, kind):
    with serving({"/": page(body, content_type)}) as server:
        assert type(desk.error(server.url())) is kind
        assert desk.pages.get(server.url()) is None


def test_an_arabic_address_is_fetched_and_named(desk):
    target = quote("/خبر") + "?" + quote("س") + "=1"
    with serving({target: page(HTML)}) as server:
        document = desk.read(server.url("/خبر?س=1#تعليقات"))
    assert document.address == server.url(target)


def test_what_the_page_says_of_its_address_comes_first(desk):
    body = HTML + "<!-- at https://news.example/خبر -->".encode()
    with serving({"/": page(body)}) as server:
        assert desk.read(server.url()).address == "https://news.example/خبر"


def test_a_page_opens_again_without_a_connection_and_says_of_when_it_is(desk):
    with serving({"/": page(HTML)}) as server:
        first = desk.read(server.url())
    again = desk.read(server.url())
    assert texts(again) == texts(first)
    assert first.notices == ()
    (notice,) = again.notices
    assert "no connection" in notice.english()
    assert "2026-05-12" in notice.english()


def test_a_page_that_is_gone_from_the_web_is_shown_as_it_was(desk):
    answers = {"/": page(HTML)}
    with serving(answers) as server:
        desk.read(server.url())
        answers["/"] = page(b"", status="410 Gone")
        (notice,) = desk.read(server.url()).notices
    assert "2026-05-12" in notice.english()
    assert "connection" not in notice.english()


def test_a_page_opens_where_connections_are_forbidden(desk):
    with serving({"/": page(HTML)}) as server:
        desk.read(server.url())
        desk.network.record.forbid(forbid=True)
        assert texts(desk.read(server.url())) == SENTENCES
        assert isinstance(desk.error(server.url("/other")), NetworkFailed)
        assert len(server.calls) == 1


def test_a_page_that_was_never_read_is_a_failure(desk):
    with serving({}) as server:
        url = server.url()
    assert isinstance(desk.error(url), NetworkFailed)


def test_what_is_read_privately_is_not_kept(desk, tmp_path):
    with serving({"/": page(HTML)}) as server:
        desk.read(server.url(), keep=False)
    assert list(tmp_path.rglob("*")) == []


def test_of_a_page_that_is_read_privately_no_server_is_listed(desk):
    with serving({"/": page(HTML)}) as server:
        desk.read(server.url(), keep=False, private=True)
        desk.read(server.url(), keep=False)
    found = [(one.host, one.action) for one in desk.network.connections()]
    assert found == [("", "open page privately"), ("127.0.0.1", "open page")]


def test_private_addresses_are_refused_unless_the_user_said_so(desk):
    with serving({"/": page(HTML)}) as server:
        error = desk.error(server.url(), allow_private=False)
        assert server.calls == []
    assert isinstance(error, AddressRefused)
    assert error.is_private


def test_the_parts_of_a_page_are_of_one_fetch(desk):
    body = "\n\n".join([SENTENCES[1] * 3] * 9_000).encode()
    with serving({"/": page(body, "text/plain")}) as server:
        one = desk.read(server.url())
        two = desk.read(server.url(), part=1)
        assert len(server.calls) == 1
    assert one.part is not None
    assert two.part == replace(one.part, number=2)


def test_a_page_that_can_not_be_kept_is_read_and_said(desk, tmp_path):
    (tmp_path / "pages").write_bytes(b"a file")
    with serving({"/": page(HTML)}) as server:
        document = desk.read(server.url())
    assert texts(document) == SENTENCES
    assert "could not be kept" in document.notices[0].english()


def test_work_that_was_cancelled_fetches_nothing(desk):
    cancel = CancelToken()
    cancel.cancel()
    with serving({"/": page(HTML)}) as server:
        source = SourceRef(SourceKind.URL, server.url(), allow_private=True)
        with pytest.raises(Cancelled):
            desk.reader.read(source, cancel)
        assert server.calls == []
