"""Fetching: what is sent, what is borne, what is refused, on servers of this machine."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Sequence
from typing import TypedDict, Unpack

import pytest

from reader._version import VERSION
from reader.adapters.system.network import Fetched, Network, Validators
from reader.domain.errors import (
    NetworkFailed,
    ReaderError,
    ServerRefused,
    SourceRefused,
)
from reader.services.cancel import Cancelled, CancelToken
from tests.loopback_server import Call, page, serving

TEXT = "<p>أعلنت وزارة النقل في الوادي افتتاح الجسر الجديد 🚉 يوم 12 مايو.</p>".encode()
NOW = "2026-05-12T08:00:00+00:00"

pytestmark = pytest.mark.loopback


def door(**more) -> Network:
    return Network(lambda: NOW, **more)


class Asked(TypedDict, total=False):
    """What `Network.fetch` may be told."""

    accept: Sequence[str]
    limit_bytes: int
    cancel: CancelToken
    seconds: float
    known: Validators


def fetched(url: str, network: Network | None = None, **more: Unpack[Asked]) -> Fetched:
    return (network or door()).fetch(url, action="open page", allow_private=True, **more)


def error_of(url: str, network: Network | None = None, **more: Unpack[Asked]) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        fetched(url, network, **more)
    assert caught.value.text is not None
    assert caught.value.hint is not None
    assert "Traceback" not in str(caught.value)
    return caught.value


def test_a_page_comes_with_what_is_said_of_it():
    with serving({"/a": page(TEXT, "Text/HTML; Charset=windows-1256", ETag='"1"')}) as server:
        found = fetched(server.url("/a"))
    assert found == Fetched(
        TEXT,
        server.url("/a"),
        "text/html",
        "windows-1256",
        validators=Validators(etag='"1"'),
    )


def test_nothing_is_sent_but_these_headers():
    with serving({"/a?q=1": page(TEXT, Set_Cookie="id=7; Path=/")}) as server:
        network = door()
        for _ in range(2):
            fetched(server.url("/a?q=1"), network, accept=["text/html"])
    wanted = [
        ("Host", f"127.0.0.1:{server.port}"),
        ("User-Agent", f"Qari/{VERSION}"),
        ("Accept", "text/html, */*;q=0.1"),
        ("Accept-Encoding", "gzip, deflate"),
        ("Connection", "close"),
    ]
    assert [call.headers for call in server.calls] == [wanted, wanted]
    assert server.calls[0].raw.startswith(b"GET /a?q=1 HTTP/1.1\r\n")


def test_redirects_are_followed_without_referrer_and_cookies():
    moved = page(b"", status="302 Found", Location="/%D8%A8", Set_Cookie="id=7")
    raw = "HTTP/1.1 301 Moved\r\nLocation: /ب\r\nContent-Length: 0\r\n\r\n".encode()
    with serving({"/a": raw, "/%D8%A8": page(TEXT), "/c": moved}) as server:
        found = fetched(server.url("/a"))
        assert (found.url, found.redirects) == (server.url("/%D8%A8"), (server.url("/a"),))
        assert fetched(server.url("/c")).data == TEXT
    sent = {name.lower() for call in server.calls for name, _ in call.headers}
    assert not sent & {"cookie", "referer", "origin"}


@pytest.mark.parametrize("coding", ["gzip", "x-gzip"])
def test_a_compressed_page_is_inflated(coding):
    with serving({"/": page(gzip.compress(TEXT), Content_Encoding=coding)}) as server:
        assert fetched(server.url()).data == TEXT


def test_a_page_in_chunks_is_put_together():
    def answer(call: Call) -> None:
        call.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for at in range(0, len(TEXT), 10):
            part = TEXT[at : at + 10]
            call.send(b"%x\r\n%b\r\n" % (len(part), part))
        call.send(b"0\r\n\r\n")

    with serving({"/": answer}) as server:
        assert fetched(server.url()).data == TEXT


def test_a_page_without_a_length_ends_with_the_connection():
    with serving({"/": b"HTTP/1.0 200 OK\r\n\r\n" + TEXT}) as server:
        assert fetched(server.url()).data == TEXT


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("401 Unauthorized", "log in"),
        ("402 Payment Required", "pay"),
        ("403 Forbidden", "to programs"),
        ("404 Not Found", "no such page"),
        ("410 Gone", "gone"),
        ("418 Teapot", "418"),
        ("429 Too Many Requests", "too often"),
        ("451 Unavailable", "by law"),
        ("500 Internal Server Error", "out of order (error 500)"),
        ("503 Service Unavailable", "error 503"),
        ("204 No Content", "204"),
        ("304 Not Modified", "304"),
    ],
)
def test_each_refusal_of_a_server_is_said_in_words(status, said):
    with serving({"/": page(b"", status=status)}) as server:
        error = error_of(server.url())
    assert isinstance(error, ServerRefused)
    assert (str(error.status), error.exit_code) == (status[:3], 7)
    assert said in str(error)


def test_a_loop_is_recognised():
    one, two = (page(b"", status="302 Found", Location=to) for to in ("/b", "/a"))
    with serving({"/a": one, "/b": two}) as server:
        assert "in circles" in str(error_of(server.url("/a")))
    assert server.targets == ["/a", "/b"]


def test_a_long_way_is_given_up_after_five_redirects():
    far = {f"/{n}": page(b"", status="307 X", Location=f"/{n + 1}") for n in range(20)}
    with serving(far) as server:
        assert "in circles" in str(error_of(server.url("/0")))
    assert len(server.calls) == 6


def test_a_name_that_nobody_has_is_said():
    def unknown(host: str, port: int) -> Sequence[str]:
        raise socket.gaierror(-2, "Name or service not known")

    network = door(resolve=unknown)
    assert "can't be found" in str(error_of("http://news.invalid/", network))
    assert [one.outcome for one in network.connections()] == ["NetworkFailed"]


def test_a_closed_port_is_said():
    with serving({}) as server:
        url = server.url()
    assert "does not answer" in str(error_of(url))


def trickle(first: bytes, again: bytes, pause: float):
    def answer(call: Call) -> None:
        call.send(first)
        while not call.wait(pause):
            call.send(again)

    return answer


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b""),
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"),
        (b"", b""),
    ],
    ids=["drops", "chunks", "silence", "status line", "headers", "no answer"],
)
def test_a_slow_server_is_given_up_in_time(first, again):
    with serving({"/": trickle(first, again, 0.1)}) as server:
        start = time.monotonic()
        error = error_of(server.url(), seconds=0.6)
        assert time.monotonic() - start < 1.5
    assert isinstance(error, NetworkFailed)
    assert "took too long" in str(error)


@pytest.mark.parametrize("head", [b"", b"Content-Length: 99999999999\r\n"])
def test_a_body_without_an_end_is_too_large(head):
    def endless(call: Call) -> None:
        call.send(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n")
        while not call.ended.is_set():
            call.send(b"x" * 65_536)

    with serving({"/": endless}) as server:
        error = error_of(server.url(), limit_bytes=1_000_000)
    assert isinstance(error, SourceRefused)
    assert "larger than 1 MB" in str(error)


def test_a_gzip_bomb_is_too_large():
    bomb = gzip.compress(bytes(200_000_000), 1)
    with serving({"/": page(bomb, Content_Encoding="gzip")}) as server:
        start = time.monotonic()
        assert isinstance(error_of(server.url()), SourceRefused)
        assert time.monotonic() - start < 2


@pytest.mark.parametrize(
    "answer",
    [
        page(TEXT, Content_Length=str(len(TEXT) + 5)),
        page(gzip.compress(TEXT)[:-9], Content_Encoding="gzip"),
        page(TEXT, Content_Encoding="gzip"),
        page(TEXT, Content_Encoding="br"),
        page(TEXT, Content_Encoding="gzip, gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
        b"220 mail.example ESMTP ready\r\n",
        b"\x00\xff\x00\xff" * 100,
        b"",
        b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 500 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/9.9 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nxx",
    ],
)
def test_a_broken_answer_is_a_failure_in_words(answer):
    with serving({"/": answer}) as server:
        assert isinstance(error_of(server.url()), NetworkFailed)


@pytest.mark.parametrize(
    ("content_type", "said"),
    [("image/png", "a picture"), ("video/mp4", "a film"), ("application/zip", "application/zip")],
)
def test_a_type_that_can_not_be_used_is_refused_before_it_is_read(content_type, said):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode()
    with serving({"/": trickle(head, b"x", 0.05)}) as server:
        error = error_of(server.url(), accept=["text/*", "application/xhtml+xml"])
    assert isinstance(error, SourceRefused)
    assert said in str(error)


@pytest.mark.parametrize("content_type", ["text/plain", "", "application/xhtml+xml;charset=utf-8"])
def test_types_that_can_be_used_and_unsaid_ones_are_taken(content_type):
    with serving({"/": page(TEXT, content_type)}) as server:
        found = fetched(server.url(), accept=["text/*", "application/xhtml+xml"])
    assert found.data == TEXT


def test_what_did_not_change_is_not_sent_again():
    known = Validators('"7"', "Tue, 12 May 2026 08:00:00 GMT")
    with serving({"/": page(b"", status="304 Not Modified")}) as server:
        found = fetched(server.url(), known=known)
    assert found.not_modified
    assert found.validators == known
    sent = dict(server.calls[0].headers)
    assert sent["If-None-Match"] == '"7"'
    assert sent["If-Modified-Since"] == "Tue, 12 May 2026 08:00:00 GMT"


def test_a_hostile_validator_is_no_way_to_add_headers():
    with serving({"/": page(TEXT)}) as server:
        error_of(server.url(), known=Validators('"1"\r\nX-Evil: 1'))
    assert server.calls == []


def test_cancelling_stops_within_a_tenth_of_a_second():
    cancel = CancelToken()
    at: list[float] = []

    def answer(call: Call) -> None:
        call.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
        call.wait(0.3)
        at.append(time.monotonic())
        cancel.cancel()
        call.wait(5)

    with serving({"/": answer}) as server:
        network = door()
        with pytest.raises(Cancelled):
            fetched(server.url(), network, cancel=cancel)
        assert time.monotonic() - at[0] < 0.15
    assert network.connections()[0].outcome == "cancelled"


def test_work_that_was_cancelled_before_opens_nothing():
    cancel = CancelToken()
    cancel.cancel()
    with serving({"/": page(TEXT)}) as server, pytest.raises(Cancelled):
        fetched(server.url(), cancel=cancel)
    assert server.calls == []


def test_how_far_it_is_is_told():
    told: list[tuple[int, int]] = []
    cancel = CancelToken()
    cancel.listen(lambda done, total: told.append((done, total)))
    body = TEXT * 1_000
    with serving({"/": page(body)}) as server:
        fetched(server.url(), cancel=cancel)
    assert told == sorted(told)
    assert told[-1] == (len(body), len(body))
    assert len(told) > 2
