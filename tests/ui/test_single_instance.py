"""A second start hands its files to the window that runs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket

from reader.domain.article import SourceKind, SourceRef
from reader.ui.single_instance import InstanceServer, hand_over, server_name

SECOND = """
from reader.domain.article import SourceKind, SourceRef
from reader.ui.single_instance import hand_over
sources = [
    SourceRef(SourceKind.FILE, "/home/\u0642/\u0645\u0642\u0627\u0644.txt"),
    SourceRef(SourceKind.TEXT, text="\u0646\u0635\\n\u0642\u0635\u064a\u0631 \U0001f600"),
]
print(hand_over("{name}", sources), end="")
"""
"""A program of its own: Qt's blocking waits hold Python's lock, so a thread would not do."""
SOURCES = [
    SourceRef(SourceKind.FILE, "/home/ق/مقال.txt"),
    SourceRef(SourceKind.TEXT, text="نص\nقصير 😀"),
]


@pytest.fixture
def server(qtbot, tmp_path):
    owner = QObject()
    made = InstanceServer(server_name(tmp_path), owner)
    yield made
    owner.deleteLater()


def test_sources_arrive_as_they_were_given(qtbot, server, tmp_path):
    program = SECOND.format(name=server_name(tmp_path))
    with qtbot.waitSignal(server.sources_received, timeout=10_000) as caught:
        other = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    output, _ = other.communicate(timeout=10)
    assert output == b"True"
    assert caught.args == [SOURCES]


def test_without_a_running_window_nothing_is_handed_over(qtbot, tmp_path):
    assert not hand_over(server_name(tmp_path / "other"), SOURCES)


def test_nonsense_on_the_socket_opens_nothing(qtbot, server, tmp_path):
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(server.sources_received, timeout=5000) as caught:
        socket.write(b'{"location": 3}\n')
        socket.flush()
    assert caught.args == [[]]
    socket.disconnectFromServer()


def test_each_data_folder_has_a_window_of_its_own(tmp_path):
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")
    assert server_name(tmp_path / "a") == server_name(tmp_path / "b" / ".." / "a")


def test_a_text_that_is_too_large_is_not_handed_over(qtbot, server, tmp_path):
    lower_limit = "import reader.ui.single_instance as s; s.LARGEST_MESSAGE = 100\n"
    program = lower_limit + SECOND.format(name=server_name(tmp_path))
    other = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=10_000)
    output, _ = other.communicate()
    assert output == b"False"


def test_a_second_window_leaves_the_socket_of_the_first(qtbot, server, tmp_path):
    owner = QObject()
    InstanceServer(server_name(tmp_path), owner)
    program = SECOND.format(name=server_name(tmp_path))
    with qtbot.waitSignal(server.sources_received, timeout=10_000) as caught:
        other = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    output, _ = other.communicate(timeout=10)
    assert output == b"True"
    assert caught.args == [SOURCES]
    owner.deleteLater()
