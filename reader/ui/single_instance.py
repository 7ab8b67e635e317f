"""One running window for each data folder: a second start hands its files over.

Why it exists: a file opened from the file manager is to land in the window that is open. A local
socket that only the user can reach carries the sources; nothing leaves the machine. GUI thread
only; `QtNetwork` is imported when it is needed, after the window was painted.

Source: https://doc.qt.io/qt-6/qlocalserver.html.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SourceKind, SourceRef

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

__all__ = ["InstanceServer", "hand_over", "server_name"]

log = logging.getLogger(__name__)

WAIT_MS = 400
MOST_BYTES = 64 * 1024 * 1024
LARGEST_MESSAGE = 32 * 1024 * 1024
"""Bytes that are handed over; a text that needs more is opened in a window of its own."""


def server_name(data_folder: Path) -> str:
    """Return the name of the socket for one data folder."""
    digest = hashlib.sha256(os.fsencode(data_folder.resolve())).hexdigest()
    return f"qari-{digest[:24]}"


def hand_over(name: str, sources: Sequence[SourceRef]) -> bool:
    """Give `sources` to the window that runs; False where none does, or they are too large."""
    items = [
        {
            "kind": one.kind,
            "location": one.location,
            "text": one.text,
            "part": one.part,
            "html": one.html,
        }
        for one in sources
    ]
    line = json.dumps(items).encode("ascii") + b"\n"
    if len(line) > LARGEST_MESSAGE:
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(line)
    while socket.bytesToWrite() and socket.waitForBytesWritten(5 * WAIT_MS):
        pass
    taken = socket.waitForReadyRead(5 * WAIT_MS)
    socket.disconnectFromServer()
    return bool(taken)


def _answers(name: str) -> bool:
    """Tell whether a window listens under `name`; on Unix listening would replace its socket."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT_MS)


class InstanceServer(QObject):
    """Takes sources from later starts.

    Signals:
        sources_received: ``(list[SourceRef],)``; empty to only come to the front.
    """

    sources_received = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        """Listen under `name`; a socket that a crash left behind is replaced, one in use is not."""
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._pending: list[QLocalSocket] = []
        if not _answers(name) and not self._server.listen(name):
            QLocalServer.removeServer(name)
            if not self._server.listen(name):
                log.warning("no socket for later starts: %s", self._server.errorString())
        self._server.newConnection.connect(self._on_connected)

    @Slot()
    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._pending.append(socket)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_gone)

    @Slot()
    def _on_ready(self) -> None:
        for socket in tuple(self._pending):
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            elif socket.canReadLine():
                line = bytes(socket.readLine().data())
                socket.write(b"taken\n")
                socket.flush()
                self.sources_received.emit(_sources(line))

    @Slot()
    def _on_gone(self) -> None:
        for socket in tuple(self._pending):
            if not socket.isOpen() or socket.state() == socket.LocalSocketState.UnconnectedState:
                self._pending.remove(socket)
                socket.deleteLater()


def _sources(line: bytes) -> list[SourceRef]:
    try:
        items = json.loads(line)
        return [
            SourceRef(
                SourceKind(item["kind"]),
                location=str(item["location"]),
                text=str(item["text"]),
                part=int(item["part"]),
                html=bool(item["html"]),
            )
            for item in items
        ]
    except (ValueError, KeyError, TypeError):
        log.warning("another program wrote nonsense to our socket")
        return []
