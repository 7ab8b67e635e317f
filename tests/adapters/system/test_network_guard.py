"""What is not fetched: the user's own network, and servers that are not what they say."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Sequence

import pytest

from reader.adapters.system import network as network_module
from reader.adapters.system.network import LIMIT_SECONDS, Fetched, Network
from reader.domain.errors import (
    AddressRefused,
    NetworkFailed,
    ReaderError,
)
from tests.loopback_server import CERTIFICATES, Loopback, page, serving

TEXT = "<p>أعلنت وزارة النقل في الوادي افتتاح الجسر الجديد 🚉 يوم 12 مايو.</p>".encode()
NOW = "2026-05-12T08:00:00+00:00"

pytestmark = pytest.mark.loopback


def door(**more) -> Network:
    return Network(lambda: NOW, **more)


def fetched(
    url: str,
    network: Network | None = None,
    *,
    action: str = "open page",
    allow_private: bool = True,
    seconds: float = LIMIT_SECONDS,
) -> Fetched:
    return (network or door()).fetch(
        url, action=action, allow_private=allow_private, seconds=seconds
    )


def error_of(
    url: str,
    network: Network | None = None,
    *,
    allow_private: bool = True,
    seconds: float = LIMIT_SECONDS,
) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        fetched(url, network, allow_private=allow_private, seconds=seconds)
    assert caught.value.text is not None
    assert caught.value.hint is not None
    assert "Traceback" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://127.0.0.1/a", "data:text/html,x"])
def test_a_redirect_out_of_the_web_is_refused(to):
    with serving({"/": page(b"", status="302 Found", Location=to)}) as server:
        assert isinstance(error_of(server.url()), AddressRefused)


def test_this_machine_is_asked_only_after_the_user_said_so():
    with serving({"/": page(TEXT)}) as server:
        error = error_of(server.url(), allow_private=False)
        assert isinstance(error, AddressRefused)
        assert error.is_private
        assert server.calls == []
        assert fetched(server.url(), allow_private=True).data == TEXT


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "0177.0.0.1", "[::ffff:127.0.0.1]"])
def test_other_spellings_of_this_machine_are_no_way_round(host):
    network = door(resolve=lambda host, port: ["8.8.8.8"])
    error = error_of(f"http://{host}/", network, allow_private=False)
    assert isinstance(error, AddressRefused)
    assert error.is_private


def test_a_name_with_one_private_address_among_others_is_refused():
    network = door(resolve=lambda host, port: ["8.8.8.8", "::1"])
    error = error_of("http://news.example/", network, allow_private=False)
    assert isinstance(error, AddressRefused)
    assert error.is_private


def test_a_public_page_that_leads_to_a_private_one_is_refused():
    def is_private(ip) -> bool:
        return ip == ipaddress.ip_address("127.0.0.2")

    with (
        serving({"/": page(TEXT)}, "127.0.0.2") as router,
        serving({"/": page(b"", status="302 X", Location=router.url("/", "127.0.0.2"))}) as news,
    ):
        network = door(judge=is_private)
        error = error_of(news.url(), network, allow_private=False)
        assert isinstance(error, AddressRefused)
        assert error.is_private
        assert router.calls == []
        assert fetched(news.url(), network).data == TEXT
    assert [one.outcome for one in network.connections()] == ["302", "AddressRefused", "302", "200"]


def test_exactly_the_address_that_was_judged_is_connected_to(refused_hosts: list[str]):
    asked: list[str] = []

    def rebinding(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["8.8.8.8"] if len(asked) == 1 else ["127.0.0.1"]

    with pytest.raises(AssertionError):
        fetched("http://news.example/", door(resolve=rebinding), allow_private=False)
    assert (asked, refused_hosts) == (["news.example"], ["8.8.8.8"])
    refused_hosts.clear()


def test_the_name_is_sent_and_not_the_number_that_it_has():
    with serving({"/": page(TEXT)}) as server:
        network = door(resolve=lambda host, port: ["127.0.0.1"])
        found = fetched(f"http://أخبار.مثال:{server.port}/", network)
    host = f"xn--igbicxr.xn--mgbh0fb:{server.port}"
    assert dict(server.calls[0].headers)["Host"] == host
    assert found.url == f"http://{host}/"


def test_the_next_address_is_tried_where_one_does_not_answer():
    with serving({"/": page(TEXT)}) as server:
        network = door(resolve=lambda host, port: ["127.0.0.3", "127.0.0.1"])
        assert fetched(f"http://news.example:{server.port}/", network).data == TEXT


def test_every_connection_is_listed_with_what_asked_for_it():
    moved = page(b"", status="301 X", Location="/b")
    with serving({"/a": moved, "/b": page(TEXT)}) as server:
        network = door()
        fetched(server.url("/a"), network, action="refresh feed")
        error_of(server.url("/c"), network)
    found = [(c.when, c.host, c.bytes, c.action, c.outcome) for c in network.connections()]
    assert found == [
        (NOW, "127.0.0.1", 0, "refresh feed", "301"),
        (NOW, "127.0.0.1", len(TEXT), "refresh feed", "200"),
        (NOW, "127.0.0.1", 0, "open page", "404"),
    ]
    assert network.count == 3


def test_the_log_names_no_server(caplog):
    caplog.set_level("DEBUG", logger="reader")
    with serving({"/a": page(TEXT), "/hangs-up": lambda call: None}) as server:
        fetched(server.url("/a"))
        error_of(server.url("/gone"))
        error_of(server.url("/hangs-up"))
    assert f"open page: {len(TEXT)} bytes, 200" in caplog.text
    assert "open page: 0 bytes, 404" in caplog.text
    assert "127.0.0.1" not in caplog.text


def test_nothing_is_opened_where_the_user_forbids_it():
    with serving({"/": page(TEXT)}) as server:
        network = door()
        network.record.forbid(forbid=True)
        error = error_of(server.url(), network)
        assert (server.calls, network.connections()) == ([], ())
    assert isinstance(error, NetworkFailed)
    assert "settings" in str(error)


def test_proxies_of_the_environment_are_not_used(monkeypatch):
    with serving({}) as proxy, serving({"/": page(TEXT)}) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        assert fetched(server.url()).data == TEXT
    assert proxy.calls == []


@pytest.fixture
def trusting(monkeypatch) -> None:
    """Trust the certificates of the tests, and them alone."""
    both = (CERTIFICATES / name for name in ("good.pem", "expired.pem"))
    trusted = "".join(path.read_text("ascii") for path in both)
    context = ssl.create_default_context(cadata=trusted)
    monkeypatch.setattr(network_module, "_ssl_context", lambda: context)


def encrypted(server: Loopback, certified: str = "news.example") -> str:
    return f"https://{certified}:{server.port}/"


def local() -> Network:
    return door(resolve=lambda host, port: ["127.0.0.1"])


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("host", ["news.example", "أخبار.مثال", "127.0.0.1"])
def test_an_encrypted_page_is_read_where_its_server_is_what_it_says(host):
    with serving({"/": page(TEXT * 100)}, certificate="good.pem") as server:
        assert fetched(encrypted(server, host), local()).data == TEXT * 100


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize(
    ("certificate", "host", "said"),
    [
        ("good.pem", "other.example", "is another one"),
        ("expired.pem", "news.example", "out of date"),
    ],
)
def test_a_server_that_is_not_what_it_says_is_refused(certificate, host, said):
    with serving({"/": page(TEXT)}, certificate=certificate) as server:
        assert said in str(error_of(encrypted(server, host), local()))
        assert server.calls == []


def test_a_server_that_nobody_vouches_for_is_refused():
    with serving({"/": page(TEXT)}, certificate="good.pem") as server:
        assert "Nobody vouches" in str(error_of(encrypted(server), local()))


def test_a_server_that_does_not_encrypt_is_refused():
    with serving({"/": page(TEXT)}) as server:
        assert isinstance(error_of(encrypted(server), local(), seconds=2), NetworkFailed)


def test_a_server_that_is_silent_while_encrypting_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        assert "took too long" in str(error_of(url, seconds=0.4))


@pytest.mark.usefixtures("trusting")
def test_an_encrypted_page_that_leads_to_a_plain_one_is_refused():
    moved = page(b"", status="302 X", Location="http://news.example/")
    with serving({"/": moved}, certificate="good.pem") as server:
        assert "not encrypted" in str(error_of(encrypted(server), local()))
