"""A file is replaced as a whole or not at all."""

from __future__ import annotations

import os

import pytest

from reader.adapters.system.atomic_file import write_atomically
from reader.domain.errors import StorageUnavailable


def test_the_content_is_replaced(tmp_path):
    path = tmp_path / "مقال.json"
    write_atomically(path, "أول".encode())
    write_atomically(path, "ثانٍ".encode())
    assert path.read_text("utf-8") == "ثانٍ"
    assert list(tmp_path.iterdir()) == [path]


def test_a_crash_before_the_rename_leaves_the_old_content(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def power_cut(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", power_cut)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_for_others_gets_the_mode_of_the_umask(tmp_path):
    before = os.umask(0o022)
    try:
        write_atomically(tmp_path / "open", b"x", private=False)
        write_atomically(tmp_path / "mine", b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "open").stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "mine").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_gone_is_said(tmp_path):
    with pytest.raises(StorageUnavailable, match="No such file"):
        write_atomically(tmp_path / "gone" / "file", b"x")
