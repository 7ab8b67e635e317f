"""A server on this machine that says exactly what a test wants, also what no good server would.

Why it exists: a client must bear slow, endless and broken answers, which libraries for servers do
not make. It is one thread, ended and joined with the ``with``.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["CERTIFICATES", "Answer", "Call", "Loopback", "page", "serving"]


CERTIFICATES = Path(__file__).parent / "data" / "certificates"
"""Made for these tests alone, with their key; nothing trusts them."""


@dataclass
class Call:
    """A request while it is answered."""

    target: str
    headers: list[tuple[str, str]]
    raw: bytes
    sock: socket.socket
    ended: threading.Event

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def wait(self, seconds: float) -> bool:
        """Wait as a slow server does; return whether the test is over."""
        return self.ended.wait(seconds)


Answer = Callable[[Call], None] | bytes


def page(
    body: bytes,
    content_type: str = "text/html; charset=utf-8",
    *,
    status: str = "200 OK",
    **more: str,
) -> bytes:
    """Return a whole answer; `more` are headers, ``_`` for ``-``."""
    headers = {"Content-Type": content_type, "Content-Length": str(len(body))}
    headers |= {name.replace("_", "-"): value for name, value in more.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


@dataclass
class Loopback:
    """The server: answers by target; what it was asked is kept."""

    answers: Mapping[str, Answer]
    listener: socket.socket
    ended: threading.Event = field(default_factory=threading.Event)
    calls: list[Call] = field(default_factory=list)
    port: int = 0
    tls: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        self.port = int(self.listener.getsockname()[1])

    def url(self, target: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{target}"

    @property
    def targets(self) -> list[str]:
        return [call.target for call in self.calls]

    def run(self) -> None:
        self.listener.settimeout(0.05)
        while not self.ended.is_set():
            try:
                sock, _ = self.listener.accept()
            except TimeoutError:
                continue
            sock.settimeout(5)
            with suppress(OSError), sock:
                if self.tls is None:
                    self._serve(sock)
                    continue
                with self.tls.wrap_socket(sock, server_side=True) as encrypted:
                    self._serve(encrypted)

    def _serve(self, sock: socket.socket) -> None:
        raw = b""
        while b"\r\n\r\n" not in raw:
            more = sock.recv(65_536)
            if not more:
                return
            raw += more
        first, *lines = raw.decode("latin-1").strip().split("\r\n")
        headers = [tuple(line.split(": ", 1)) for line in lines]
        call = Call(first.split()[1], headers, raw, sock, self.ended)  # type: ignore[arg-type]
        self.calls.append(call)
        answer = self.answers.get(call.target, page(b"", status="404 Not Found"))
        if isinstance(answer, bytes):
            sock.sendall(answer)
        else:
            answer(call)


@contextmanager
def serving(
    answers: Mapping[str, Answer], host: str = "127.0.0.1", certificate: str = ""
) -> Iterator[Loopback]:
    """Serve `answers` until the end of the ``with``, encrypted where a certificate is named."""
    with socket.create_server((host, 0)) as listener:
        server = Loopback(answers, listener)
        if certificate:
            server.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            server.tls.load_cert_chain(CERTIFICATES / certificate, CERTIFICATES / "key.pem")
        thread = threading.Thread(target=server.run, name="loopback server")
        thread.start()
        try:
            yield server
        finally:
            server.ended.set()
            thread.join()
