"""The log is private, bounded, and never in the way."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from reader.adapters.system import logs
from reader.adapters.system.logs import start_logging
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message

log = logging.getLogger("reader.test")


@pytest.fixture(autouse=True)
def _root_as_before():
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in [item for item in root.handlers if item not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_lines_go_to_a_private_file_that_is_made_at_the_first_one(tmp_path):
    path = tmp_path / "state" / "qari.log"
    start_logging(path)
    assert not path.parent.exists()
    log.info("opened 3 blocks")
    log.debug("article text")
    content = path.read_text("utf-8")
    assert "INFO" in content
    assert "opened 3 blocks" in content
    assert "article text" not in content
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_large_log_is_put_aside_once(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST_BYTES", 100)
    path = tmp_path / "qari.log"
    for number in range(3):
        start_logging(path)
        log.warning("run %d %s", number, "x" * 200)
    assert {item.name for item in tmp_path.iterdir()} == {"qari.log", "qari.log.1"}
    assert "run 2" in path.read_text("utf-8")
    assert "run 1" in (tmp_path / "qari.log.1").read_text("utf-8")


def test_where_nothing_can_be_written_it_is_silent(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    start_logging(tmp_path / "file" / "qari.log")
    log.warning("one")
    log.warning("two")
    assert capsys.readouterr() == ("", "")


def test_a_disk_that_fills_up_is_no_traceback(tmp_path, capsys):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    path = tmp_path / "qari.log"
    path.symlink_to("/dev/full")
    start_logging(path)
    log.warning("one")
    log.warning("two")
    assert capsys.readouterr() == ("", "")


def test_lone_surrogates_are_escaped(tmp_path):
    start_logging(tmp_path / "qari.log")
    log.warning("name %s", "\ud800")
    assert "\\ud800" in (tmp_path / "qari.log").read_text("utf-8")


def test_the_log_stays_bounded_in_a_long_session(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST_BYTES", 5000)
    start_logging(tmp_path / "qari.log")
    for number in range(1000):
        log.warning("line %d", number)
    assert {item.name for item in tmp_path.iterdir()} == {"qari.log", "qari.log.1"}
    assert all(item.stat().st_size < 5200 for item in tmp_path.iterdir())
    assert "line 999" in (tmp_path / "qari.log").read_text("utf-8")


def test_one_endless_line_is_cut(tmp_path):
    start_logging(tmp_path / "qari.log")
    log.warning("x" * 5_000_000)
    assert (tmp_path / "qari.log").stat().st_size < 30_000


def test_a_traceback_names_files_and_not_their_folders(tmp_path):
    start_logging(tmp_path / "qari.log")
    article = tmp_path / "سر's papers" / "article.txt"
    try:
        try:
            article.open()
        except OSError as exc:
            raise StorageUnavailable(Message("Test", "It can't be read.")) from exc
    except StorageUnavailable:
        log.warning("reading failed", exc_info=True)
    content = (tmp_path / "qari.log").read_text("utf-8")
    assert "FileNotFoundError" in content
    assert "article.txt" in content
    assert "papers" not in content
