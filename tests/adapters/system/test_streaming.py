"""A file from a server, given on as it comes: whole, its rest, and what is no rest of it."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable

import pytest

from reader.adapters.system.fetched import Head, Validators, Wanted
from reader.adapters.system.network import Network
from reader.domain.errors import NetworkFailed, ReaderError, ServerRefused, SourceRefused
from reader.services.cancel import Cancelled, CancelToken
from tests.loopback_server import Call, page, serving

pytestmark = pytest.mark.loopback

FILE = bytes(range(256)) * 1_000
NOW = "2026-05-12T08:00:00+00:00"


class Kept:
    """A sink that keeps all."""

    def __init__(self) -> None:
        self.heads: list[Head] = []
        self.data = b""

    def begin(self, head: Head) -> None:
        self.heads.append(head)

    def write(self, data: bytes) -> None:
        self.data += data


def wanted(sink: Kept, cancel: CancelToken | None = None, **more) -> Wanted:
    given = {"limit_bytes": 1_000_000, "ends": float("inf"), "silent_s": 0.4, **more}
    return Wanted(
        "a file", (), allow_private=True, cancel=cancel or CancelToken(), sink=sink, **given
    )  # fmt: skip


def asked(url: str, network: Network | None = None, **more) -> Kept:
    sink = Kept()
    (network or Network(lambda: NOW)).ask(url, wanted(sink, **more))
    return sink


def part(start: int, end: int, total: int | str, body: bytes) -> bytes:
    said = f"bytes {start}-{end}/{total}"
    return page(body, "application/zip", status="206 Partial Content", Content_Range=said)


def test_a_file_comes_with_what_is_said_of_it_and_is_counted():
    told = []
    cancel = CancelToken()
    cancel.listen(lambda done, total: told.append((done, total)))
    network = Network(lambda: NOW)
    with serving({"/a": page(FILE, ETag='"1"', Last_Modified="Tue")}) as server:
        sink = asked(server.url("/a"), network, cancel=cancel)
    assert sink.data == FILE
    assert sink.heads == [Head(0, len(FILE), Validators('"1"', "Tue"))]
    assert (told[0], told[-1]) == ((0, len(FILE)), (len(FILE), len(FILE)))
    (kept,) = network.connections()
    assert (kept.bytes, kept.action, kept.outcome) == (len(FILE), "a file", "200")


def test_it_is_asked_for_as_it_is_and_without_conditions():
    with serving({"/a": page(FILE)}) as server:
        asked(server.url("/a"), known=Validators('"1"', "Tue"))
    sent = dict(server.calls[0].headers)
    assert sent["Accept-Encoding"] == "identity"
    assert not {"Range", "If-Range", "If-None-Match", "If-Modified-Since", "Referer"} & set(sent)


@pytest.mark.parametrize(
    ("known", "condition"),
    [
        (Validators('"1"', "Tue"), '"1"'),
        (Validators('W/"1"', "Tue"), "Tue"),
        (Validators('W/"1"', ""), None),
        (Validators(), None),
    ],
)
def test_the_rest_is_asked_for_if_it_is_still_the_same_file(known, condition):
    answer = part(1_000, len(FILE) - 1, len(FILE), FILE[1_000:])
    with serving({"/a": answer}) as server:
        sink = asked(server.url("/a"), start=1_000, known=known)
    sent = dict(server.calls[0].headers)
    assert (sent["Range"], sent.get("If-Range")) == ("bytes=1000-", condition)
    assert sink.data == FILE[1_000:]
    assert (sink.heads[0].start, sink.heads[0].total) == (1_000, len(FILE))


def test_all_of_it_may_come_although_the_rest_was_asked_for():
    with serving({"/a": page(FILE)}) as server:
        sink = asked(server.url("/a"), start=1_000)
    assert (sink.heads[0].start, sink.data) == (0, FILE)


@pytest.mark.parametrize(
    "answer",
    [
        part(999, len(FILE) - 1, len(FILE), FILE[999:]),
        part(1_001, len(FILE) - 1, len(FILE), FILE[1_001:]),
        part(1_000, 5, len(FILE), b"x"),
        page(FILE[1_000:], status="206 Partial Content"),
        page(b"--x\r\n", "multipart/byteranges; boundary=x", status="206 Partial Content"),
        page(b"", status="416 Range Not Satisfiable"),
    ],
)
def test_another_part_than_was_asked_for_is_refused_before_a_byte_of_it_is_taken(answer):
    sink = Kept()
    with serving({"/a": answer}) as server, pytest.raises(ServerRefused) as caught:
        Network(lambda: NOW).ask(server.url("/a"), wanted(sink, start=1_000))
    assert caught.value.status in {206, 416}
    assert (sink.heads, sink.data) == ([], b"")


def test_a_part_that_nobody_asked_for_is_refused():
    answer = part(0, len(FILE) - 1, len(FILE), FILE)
    with serving({"/a": answer}) as server, pytest.raises(ServerRefused):
        asked(server.url("/a"))


def broken(call: Call) -> None:
    call.send(page(FILE)[:-100_000])


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (broken, NetworkFailed),
        (page(gzip.compress(FILE), Content_Encoding="gzip"), NetworkFailed),
        (part(1_000, 1_999, 2_000, FILE[:1_500]), NetworkFailed),
        (page(b"x", Content_Length=str(10**9)), SourceRefused),
        (page(bytes(1_100_000), Content_Length=""), SourceRefused),
        (page(b"", status="500 Out"), ServerRefused),
    ],
    ids=["broken off", "packed", "longer than said", "too large", "endless", "out of order"],
)
def test_what_goes_wrong_is_said_and_no_more_than_was_said_is_taken(answer, kind):
    sink = Kept()
    with serving({"/a": answer}) as server, pytest.raises(ReaderError) as caught:
        Network(lambda: NOW).ask(server.url("/a"), wanted(sink, start=1_000))
    assert type(caught.value) is kind
    assert len(sink.data) <= 1_000_000


def test_a_silent_server_is_given_up_and_a_slow_one_is_not():
    def slow(pause: float) -> Callable[[Call], None]:
        def answer(call: Call) -> None:
            call.send(page(FILE[:6])[:-6])
            for at in range(6):
                if not call.wait(pause):
                    call.send(FILE[at : at + 1])

        return answer

    with serving({"/slow": slow(0.15), "/silent": slow(1.0)}) as server:
        assert asked(server.url("/slow")).data == FILE[:6]
        since = time.monotonic()
        with pytest.raises(NetworkFailed, match="took too long"):
            asked(server.url("/silent"))
        assert time.monotonic() - since < 0.9


def test_a_download_is_stopped_in_the_middle():
    cancel = CancelToken()
    sink = Kept()
    cancel.listen(lambda done, total: cancel.cancel() if done > 100_000 else None)
    network = Network(lambda: NOW)
    with serving({"/a": page(FILE)}) as server, pytest.raises(Cancelled):
        network.ask(server.url("/a"), wanted(sink, cancel))
    assert 100_000 < len(sink.data) < len(FILE)
    assert network.connections()[0].outcome == "cancelled"


def test_a_file_in_the_own_network_is_fetched_only_when_that_is_allowed():
    with serving({"/a": page(FILE)}) as server, pytest.raises(ReaderError, match="your own"):
        Network(lambda: NOW).ask(
            server.url("/a"),
            Wanted("a file", (), 10, False, float("inf"), CancelToken(), sink=Kept()),
        )
    assert server.calls == []
