"""The one door to the network: opened by a user's action, guarded, counted, and listed.

Why it exists: nothing leaves this machine, and no connection is opened, unless the user asked. So
every fetch names the action that asked, and what was opened can be looked at afterwards. No cookies
are kept, no referrer is sent, nothing is sent but a GET. Proxies that the environment names are not
used: another program set them, and the user was not asked.

A name is looked up once, every address that it has is judged, and exactly the one that was judged
is connected to, so that a name which changes its meaning in between (DNS rebinding) gains nothing;
each redirect is judged again. From https nothing leads back to http. The look-up itself is the
system's and can't be interrupted; all else looks at `CancelToken` and the clock ten times a second
and more often.

Source: RFC 9110, 9112; https://owasp.org/www-community/attacks/Server_Side_Request_Forgery;
urllib3 for the protocol, with sockets of our own.
"""

from __future__ import annotations

import errno
import io
import logging
import selectors
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, cast

from reader.adapters.system.addresses import (
    Address,
    IpAddress,
    address_of,
    is_private,
    literal_ip,
)
from reader.adapters.system.connection_guard import may_connect, may_look_up
from reader.adapters.system.fetched import (
    Counted,
    Fetched,
    Validators,
    Wanted,
    headers_of,
    taken,
)
from reader.adapters.system.kept_connections import KeptConnections
from reader.adapters.system.network_errors import (
    PASTE,
    failed,
    no_such_server,
    not_allowed,
    not_itself,
    private_address,
)
from reader.domain.connections import Connection
from reader.domain.errors import ReaderError
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import Clock

if TYPE_CHECKING:
    from urllib3.response import HTTPResponse

__all__ = ["LIMIT_BYTES", "Connection", "Fetched", "Network", "Resolve", "Validators"]

log = logging.getLogger(__name__)

T = TypeVar("T")

Resolve = Callable[[str, int], Sequence[str]]
"""Return the IP addresses of a host; raises OSError."""

LIMIT_BYTES: Final = 10_000_000
LIMIT_SECONDS: Final = 30.0
_CONNECT_S, _SHORT_CONNECT_S, _WAIT_S = 10.0, 3.0, 0.05
_MOST_REDIRECTS: Final = 5
_UNDER_WAY: Final = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN})


class Network:
    """Fetches. Any lane; several may fetch at once.

    Attributes:
        record: Lists each connection, and knows whether the user forbids them all.
    """

    def __init__(
        self,
        clock: Clock,
        resolve: Resolve | None = None,
        judge: Callable[[IpAddress], bool] = is_private,
        record: KeptConnections | None = None,
    ) -> None:
        """Connect to nothing yet.

        Args:
            clock: For the list of connections.
            resolve: Looks names up; the system's resolver where it is None.
            judge: Tells which addresses are of the user's own network.
            record: Lists the connections; one in memory where it is None.
        """
        self._resolve = resolve or _resolve
        self._judge = judge
        self.record = record or KeptConnections(clock)

    @property
    def count(self) -> int:
        """Return how many servers were asked, or looked for, since this start."""
        return self.record.count

    def connections(self) -> tuple[Connection, ...]:
        """Return the last thousand connections of this start, oldest first."""
        return self.record.of_this_start()

    def fetch(
        self,
        url: str,
        *,
        action: str,
        accept: Sequence[str] = (),
        limit_bytes: int = LIMIT_BYTES,
        cancel: CancelToken | None = None,
        allow_private: bool = False,
        seconds: float = LIMIT_SECONDS,
        known: Validators = Validators(),  # noqa: B008 - a frozen value
    ) -> Fetched:
        """Return what stands at `url`, after at most five redirects.

        Args:
            url: Asked for by the user.
            action: What the user did, such as "open page".
            accept: Media types that can be used, as ``text/*``; others are refused before they are
                read. None means all.
            limit_bytes: Of the body, not compressed.
            cancel: Looked at all the time; told how many bytes came, of how many.
            allow_private: The user said that his own network may be asked.
            seconds: For all of it.
            known: Has the server say only that nothing changed, where that is so.

        Raises:
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: The server can't be reached, or is too slow; or never connect is on.
            ServerRefused: The server answered with an error.
            SourceRefused: It is too large or of a type that can't be read.
            Cancelled: `cancel` was set.
        """
        ends, cancel = time.monotonic() + seconds, cancel or CancelToken()
        wanted = Wanted(action, tuple(accept), limit_bytes, allow_private, ends, cancel, known)
        return self.ask(url, wanted)

    def ask(self, url: str, wanted: Wanted) -> Fetched:
        """Return what is `wanted` of `url`, or have its sink take it; raises as `fetch` does."""
        return self._follow(address_of(url), wanted)

    def _follow(self, address: Address, wanted: Wanted) -> Fetched:
        met: list[str] = []
        while True:
            wanted.cancel.check()
            if self.record.never_connect:
                raise not_allowed()
            found = self._hop(address, wanted)
            if isinstance(found, Fetched):
                return replace(found, redirects=tuple(met))
            met.append(address.url)
            if found.url in met or len(met) > _MOST_REDIRECTS:
                raise failed(
                    message(
                        QT_TRANSLATE_NOOP("Network", "“{host}” sends round in circles."),
                        host=address.host,
                    ),
                    PASTE,
                )
            address = found

    def _hop(self, address: Address, wanted: Wanted) -> Fetched | Address:
        """Ask one server; return what it sent, or where it points to."""
        counted = Counted()
        begun = self.record.begin(address.host, wanted.action)
        outcome = "done"
        try:
            ips = self._addresses(address, wanted)
            with (
                _failures(address.host),
                _connected(address, ips, wanted) as sock,
                _answer(address, sock, wanted) as response,
            ):
                outcome = str(response.status)
                return taken(address, response, wanted, counted)
        except Cancelled:
            outcome = "cancelled"
            raise
        except ReaderError as exc:
            outcome = type(exc).__name__ if outcome == "done" else outcome
            raise
        finally:
            self.record.end(begun, counted.bytes, outcome)
            log.info("%s: %d bytes, %s", wanted.action, counted.bytes, outcome)

    def _addresses(self, address: Address, wanted: Wanted) -> list[IpAddress]:
        """Return the addresses of a server, all judged."""
        literal = literal_ip(address.host)
        found: list[IpAddress] = [literal] if literal is not None else []
        if literal is None:
            try:
                texts = self._resolve(address.host, address.port)
            except (OSError, UnicodeError) as exc:
                raise no_such_server(address.host) from exc
            found = [ip for ip in map(literal_ip, dict.fromkeys(texts)) if ip is not None]
        if not found:
            raise no_such_server(address.host)
        if not wanted.allow_private:
            for ip in found:
                if self._judge(ip):
                    raise private_address(address.host, str(ip))
        return found


def _resolve(host: str, port: int) -> Sequence[str]:
    with may_look_up(host):
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(one[4][0]).partition("%")[0] for one in found]


def _connected(address: Address, ips: Sequence[IpAddress], wanted: Wanted) -> _WatchedSocket:
    """Return a connection to one of `ips`, tried in turn; encrypted and verified for https."""
    error: OSError | None = None
    for left, ip in reversed(list(enumerate(reversed(ips)))):
        family = socket.AF_INET if ip.version == 4 else socket.AF_INET6  # noqa: PLR2004
        watched = _WatchedSocket(socket.socket(family, socket.SOCK_STREAM), address.host, wanted)
        try:
            watched.connect((str(ip), address.port), _SHORT_CONNECT_S if left else _CONNECT_S)
            if address.scheme == "https":
                watched.encrypt()
        except ssl.SSLError:
            watched.end()
            raise
        except OSError as exc:
            watched.end()
            error = exc
        except BaseException:
            watched.end()
            raise
        else:
            return watched
    raise error or OSError("no address")


class _WatchedSocket:
    """A socket as `http.client` uses it; while it waits, the clock and the token are looked at."""

    def __init__(self, sock: socket.socket, host: str, wanted: Wanted) -> None:
        sock.setblocking(False)
        self._sock = sock
        self._host = host
        self._wanted = wanted

    def connect(self, address: tuple[str, int], seconds: float) -> None:
        ends = time.monotonic() + seconds
        with may_connect(*address):
            code = self._sock.connect_ex(address)
        if code not in _UNDER_WAY:
            raise OSError(code, "connect")
        while code and not self._is_ready(selectors.EVENT_WRITE):
            self._wanted.check(self._host, time.monotonic())
            if time.monotonic() > ends:
                raise TimeoutError
        code = self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, "connect")

    def encrypt(self) -> None:
        context = _ssl_context()
        sock = context.wrap_socket(
            self._sock, server_hostname=self._host, do_handshake_on_connect=False
        )
        self._sock = sock
        self._patiently(sock.do_handshake)

    def sendall(self, data: bytes) -> None:
        sent = 0
        while sent < len(data):
            sent += self._patiently(partial(self._sock.send, memoryview(data)[sent:]))

    def receive(self, buffer: Any) -> int:  # noqa: ANN401 - io's own
        return self._patiently(partial(self._sock.recv_into, buffer))

    def makefile(self, mode: str = "rb", buffering: int = -1) -> io.BufferedReader:
        del mode, buffering
        return io.BufferedReader(_Body(self))

    def settimeout(self, seconds: object) -> None:
        """Do nothing: the time is watched here."""

    def close(self) -> None:
        """Do nothing: the body is still to be read; `end` closes."""

    def end(self) -> None:
        self._sock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    def _patiently(self, work: Callable[[], T]) -> T:
        since = time.monotonic()
        while True:
            self._wanted.check(self._host, since)
            try:
                return work()
            except (BlockingIOError, ssl.SSLWantReadError):
                self._is_ready(selectors.EVENT_READ)
            except ssl.SSLWantWriteError:
                self._is_ready(selectors.EVENT_WRITE)

    def _is_ready(self, events: int) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self._sock, events)
            return bool(selector.select(_WAIT_S))


class _Body(io.RawIOBase):
    """What `http.client` closes when it has read enough; the socket stays open."""

    def __init__(self, sock: _WatchedSocket) -> None:
        self._source = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - io's own
        return self._source.receive(buffer)


@contextmanager
def _answer(address: Address, sock: _WatchedSocket, wanted: Wanted) -> Iterator[HTTPResponse]:
    """Send the request and give the answer, its body not read yet."""
    from urllib3.connection import HTTPConnection

    connection = HTTPConnection(address.host, address.port)
    connection.sock = cast("socket.socket", sock)  # it is all of one that is used
    try:
        connection.request(
            "GET",
            address.target,
            headers=headers_of(address, wanted),
            preload_content=False,
            decode_content=False,
        )
        with closing(connection.getresponse()) as response:
            yield response
    finally:
        connection.close()


@cache
def _ssl_context() -> ssl.SSLContext:
    """Return what verifies servers: by the system's certificates, else by those that ship."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        from importlib import import_module

        context.load_verify_locations(import_module("certifi").where())
    return context


@contextmanager
def _failures(host: str) -> Iterator[None]:
    """Turn what goes wrong on the way into our errors."""
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError

    try:
        yield
    except ssl.SSLCertVerificationError as exc:
        log.info("certificate of a server: error %d", exc.verify_code)
        raise not_itself(host, exc.verify_code) from exc
    except ssl.SSLError as exc:
        raise failed(
            message(
                QT_TRANSLATE_NOOP("Network", "No encrypted connection to “{host}” can be made."),
                host=host,
            )
        ) from exc
    except (TimeoutError, ConnectionRefusedError) as exc:
        raise failed(
            message(QT_TRANSLATE_NOOP("Network", "“{host}” does not answer."), host=host)
        ) from exc
    except (HTTPError, HTTPException, EOFError, OSError, ValueError) as exc:
        log.info("a fetch failed: %r", exc)
        raise failed(
            message(
                QT_TRANSLATE_NOOP("Network", "The connection to “{host}” broke off."), host=host
            )
        ) from exc
