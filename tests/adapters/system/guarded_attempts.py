"""A guarded program that tries every way to the outside; prints what became of each, as JSON.

Run by ``test_connection_guard`` in a process of its own, since a guard can't be taken out again.
Arguments: the port of a server on this machine, the path of a socket, and the words ``without
guard`` to see the same program succeed.
"""

from __future__ import annotations

import asyncio
import ctypes
import http.client
import json
import os
import socket
import subprocess
import sys
import threading
import urllib.request  # noqa: TID251 - what is to be stopped
from collections.abc import Callable

from reader.adapters.system import connection_guard
from reader.adapters.system.network import Network

PORT, UNIX = int(sys.argv[1]), sys.argv[2]  # nothing else may import this program
HERE = ("127.0.0.1", PORT)


def udp() -> socket.socket:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def connect_by_code() -> None:
    with socket.socket() as sock:
        code = sock.connect_ex(HERE)
        if code:
            raise OSError(code, "connect_ex")


def send_to() -> None:
    with udp() as sock:
        sock.sendto("خبر".encode(), HERE)


def send_message() -> None:
    with udp() as sock:
        sock.sendmsg([b"x"], [], 0, HERE)


def listen() -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))


def in_a_coroutine() -> None:
    async def reach() -> None:
        _, writer = await asyncio.open_connection(*HERE)
        writer.close()

    asyncio.run(reach())


def in_a_thread() -> None:
    """Connect on a thread that another one's permission does not reach."""
    errors: list[BaseException] = []

    def reach() -> None:
        try:
            socket.create_connection(HERE).close()
        except OSError as error:
            errors.append(error)

    with connection_guard.may_connect(*HERE):
        thread = threading.Thread(target=reach)
        thread.start()
        thread.join()
    if errors:
        raise errors[0]


def to_another_port() -> None:
    with connection_guard.may_connect("127.0.0.1", 1):
        socket.create_connection(HERE).close()


def after_the_permission() -> None:
    with connection_guard.may_connect(*HERE):
        pass
    socket.create_connection(HERE).close()


def open_page() -> None:
    urllib.request.urlopen(f"http://127.0.0.1:{PORT}/").close()  # noqa: TID251


def fetch_the_page() -> None:
    request = http.client.HTTPConnection(*HERE)
    request.request("GET", "/")
    request.getresponse().read()
    request.close()


def borrow() -> None:
    ctypes.CDLL(None).connect  # noqa: B018 - looked up, not called


def ask_libc() -> None:
    ctypes.CDLL(None).getaddrinfo  # noqa: B018 - looked up, not called


ATTEMPTS: dict[str, Callable[[], object]] = {
    "connect": lambda: socket.create_connection(HERE).close(),
    "connect_ex": connect_by_code,
    "sendto": send_to,
    "sendmsg": send_message,
    "bind": listen,
    "getaddrinfo": lambda: socket.getaddrinfo("localhost", PORT),
    "gethostbyname": lambda: socket.gethostbyname("localhost"),
    "gethostbyname_ex": lambda: socket.gethostbyname_ex("localhost"),
    "gethostbyaddr": lambda: socket.gethostbyaddr("127.0.0.1"),
    "getnameinfo": lambda: socket.getnameinfo(HERE, socket.NI_NUMERICHOST),
    "urllib": open_page,
    "http.client": fetch_the_page,
    "asyncio": in_a_coroutine,
    "another thread": in_a_thread,
    "another port": to_another_port,
    "too late": after_the_permission,
    "subprocess": lambda: subprocess.run(["/bin/true"], check=True),
    "subprocess in a shell": lambda: subprocess.run("/bin/true", shell=True, check=True),  # noqa: S602
    "subprocess by a path": lambda: subprocess.run(["/x"], executable="/bin/true", check=True),
    "os.system": lambda: os.system("/bin/true"),  # noqa: S605
    "os.posix_spawn": lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
    "ctypes connect": borrow,
    "ctypes getaddrinfo": ask_libc,
}


def over_a_file() -> None:
    with socket.socket(socket.AF_UNIX) as sock:
        sock.connect(UNIX)


def a_pair() -> None:
    for one in socket.socketpair():
        one.close()


def through_the_door() -> None:
    network = Network(lambda: "2026-11-26T08:00:00+00:00")
    network.fetch(f"http://127.0.0.1:{PORT}/", action="open page", allow_private=True)
    network.fetch(f"http://localhost:{PORT}/", action="open page", allow_private=True)


def start_ourselves() -> None:
    with connection_guard.may_start(sys.executable):
        subprocess.run([sys.executable, "-c", "pass"], check=True)


ALLOWED: dict[str, Callable[[], object]] = {
    "a socket of this machine's files": over_a_file,
    "a pair": a_pair,
    "the name of this machine": socket.gethostname,
    "the door": through_the_door,
    "the parsers' child": start_ourselves,
    "the C library for memory": lambda: ctypes.CDLL(None).malloc,
}


def main() -> None:
    told: list[str] = []
    connection_guard.tell(lambda error: told.append(error.target))
    if "without guard" not in sys.argv:
        connection_guard.install()
        connection_guard.install()
    found: dict[str, str] = {}
    for name, attempt in {**ATTEMPTS, **ALLOWED}.items():
        try:
            attempt()
            found[name] = "done"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked at
            cause = getattr(error, "reason", error)  # urllib wraps it
            found[name] = type(cause).__name__
    sys.stdout.write(json.dumps({"found": found, "told": told}))


if __name__ == "__main__":
    main()
