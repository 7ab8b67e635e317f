"""Damaged files that were kept are named, and go as a whole."""

from __future__ import annotations

import pytest

from reader.adapters.storage.set_aside import DamagedCopies
from reader.domain.errors import StorageUnavailable

KEPT = ("qari.sqlite", "qari.sqlite-wal", "qari.sqlite.use", "other.sqlite.damaged-1")
GONE = (
    "qari.sqlite.damaged-1", "qari.sqlite.damaged-1-wal", "qari.sqlite.damaged-12",
    "qari.sqlite.saved", "preferences.json.damaged",
)  # fmt: skip


def test_copies_are_named_without_their_journals_and_deleted_with_them(tmp_path):
    for name in (*KEPT, *GONE):
        (tmp_path / name).write_bytes(b"x")
    copies = DamagedCopies(tmp_path / "qari.sqlite", tmp_path / "preferences.json")
    named = {str(tmp_path / name) for name in GONE if not name.endswith("-wal")}
    assert set(copies.listed()) == named
    copies.remove()
    assert copies.listed() == ()
    assert {one.name for one in tmp_path.iterdir()} == set(KEPT)
    copies.remove()


def test_where_there_is_no_folder_there_are_none(tmp_path):
    assert DamagedCopies(tmp_path / "gone" / "qari.sqlite").listed() == ()


def test_one_that_can_not_be_deleted_is_told(tmp_path, monkeypatch):
    (tmp_path / "qari.sqlite.damaged-1").write_bytes(b"x")

    def refuse(path, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    with pytest.raises(StorageUnavailable, match="damaged-1 can't be deleted: Permission denied"):
        DamagedCopies(tmp_path / "qari.sqlite").remove()
