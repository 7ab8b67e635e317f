"""Threads are made in the lane alone, and nothing opens a connection."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from tests.architecture.sources import Module, modules

LANE: Final = "reader.ui.lane"
CANCEL: Final = "reader.services.cancel"
NETWORK_MODULE: Final = "reader.adapters.system.network"

CONCURRENCY: Final = {"_thread", "asyncio", "concurrent", "multiprocessing"}
SHARING: Final = {
    "ExceptHookArgs",
    "Lock",
    "RLock",
    "__excepthook__",
    "current_thread",
    "excepthook",
    "get_ident",
    "main_thread",
}
"""What code that is called from several threads may use; it starts none and waits for none."""
QT_THREADING: Final = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent"}
NETWORK: Final = {"ftplib", "http", "requests", "smtplib", "socket", "ssl", "urllib3", "httpx"}
QT_NETWORK: Final = {"QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QSslSocket"}

PERMITS: Final = {"may_connect", "may_look_up", "may_start"}
OWN_FETCHERS: Final = {"feedparser.parse", "trafilatura.fetch_url", "trafilatura.downloads"}
"""What libraries would fetch by themselves; feedparser is given bytes by its one user."""


def _packages(module: Module) -> set[str]:
    return {name.partition(".")[0] for name in module.imports}


def _last_names(module: Module) -> set[str]:
    return {name.rpartition(".")[2] for name in module.imports}


def _used_of_threading(module: Module) -> set[str]:
    """Return the names taken from threading, as its attributes or by import."""
    attributes = {
        node.attr
        for node in module.nodes
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "threading"
    }
    imported = {n.removeprefix("threading.") for n in module.imports if n.startswith("threading.")}
    return attributes | imported


def _threading(module: Module) -> set[str]:
    """Return what of `module` may start a thread."""
    allowed = SHARING | ({"Event"} if module.name == CANCEL else set())
    libraries = (_packages(module) & CONCURRENCY) | (_last_names(module) & QT_THREADING)
    return libraries | (_used_of_threading(module) - allowed)


def _connecting(module: Module) -> set[str]:
    """Return what of `module` may open a connection."""
    fetching = {"urllib", "urllib.request", "xmlrpc.client"} | OWN_FETCHERS
    libraries = (_packages(module) & NETWORK) | (_last_names(module) & QT_NETWORK)
    return libraries | (module.imports & fetching)


def test_no_thread_outside_the_lane() -> None:
    others = [m for m in modules("reader") if m.name != LANE]
    assert {m.name: found for m in others if (found := _threading(m))} == {}


def test_nothing_opens_a_connection() -> None:
    others = [m for m in modules("reader") if m.name not in {LANE, NETWORK_MODULE}]
    assert {m.name: found for m in others if (found := _connecting(m))} == {}


def test_the_door_is_where_it_is_said_to_be() -> None:
    door = [m for m in modules("reader") if m.name == NETWORK_MODULE]
    assert [sorted(_packages(m) & NETWORK) for m in door] == [["http", "socket", "ssl", "urllib3"]]


def test_libraries_of_the_network_load_only_with_the_first_fetch() -> None:
    door = next(m for m in modules("reader") if m.name == NETWORK_MODULE)
    at_once = {
        name.name.partition(".")[0]
        for node in door.tree.body
        if isinstance(node, ast.Import)
        for name in node.names
    }
    assert "urllib3" not in at_once


def test_only_the_doors_have_the_guard_let_something_through() -> None:
    users = {
        m.name: sorted(PERMITS & {name.rpartition(".")[2] for name in m.imports})
        for m in modules("reader")
        if PERMITS & {name.rpartition(".")[2] for name in m.imports}
    }
    assert users == {
        NETWORK_MODULE: ["may_connect", "may_look_up"],
        "reader.adapters.sources.child": ["may_start"],
        "reader.adapters.speech.sound_player": ["may_start"],
    }
    reached = {
        node.attr
        for m in modules("reader")
        for node in m.nodes
        if isinstance(node, ast.Attribute) and node.attr in {*PERMITS, "_permitting", "_permitted"}
    }
    assert reached == set()


def test_what_is_forbidden_would_be_found() -> None:
    source = (
        "def f():\n"
        "    from urllib.request import urlopen\n"
        "    import threading, socket\n"
        "    from threading import Timer\n"
        "    threading.Thread(target=f)\n"
    )
    module = Module(Path("m.py"), "m", source)
    assert _connecting(module) == {"urllib.request", "socket"}
    assert _threading(module) == {"Thread", "Timer"}
