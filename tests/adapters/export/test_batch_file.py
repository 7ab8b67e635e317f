"""What a folder holds comes back as it was kept, and nothing in it is trusted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.adapters.export.batch_file import STATE_NAME, BatchFile
from reader.domain.errors import StorageUnavailable
from reader.services.export_batch import BatchKey, BatchState, MadeFile

KEY = BatchKey("/أخبار/خبر.txt", "html", "en")
MADE = MadeFile("أخبار/خبر.en.html", "0f", "News", "خبر", "ar", ("translate-ar_en-0_3@0.3",))


def kept(folder: Path, **changes: object) -> dict[BatchKey, tuple[MadeFile, ...]]:
    """Keep a state, change the one part in it, and return what is read of it."""
    BatchFile(folder).save(BatchState({KEY: (MADE,)}, {"index.html"}))
    path = folder / STATE_NAME
    document = json.loads(path.read_text("utf-8"))
    document["files"][0]["parts"][0] |= changes
    path.write_text(json.dumps(document), "utf-8")
    return BatchFile(folder).load().files


def test_a_state_comes_back_as_it_was_kept(tmp_path):
    odd = BatchKey(os.fsdecode(b"/\xff\xfe.txt"), "md", "nl")
    state = BatchState({KEY: (MADE, MadeFile("b.html")), odd: (MADE,)}, {"index.html"})
    BatchFile(tmp_path).save(state)
    assert BatchFile(tmp_path).load() == state
    assert [one.name for one in tmp_path.iterdir()] == [STATE_NAME]


@pytest.mark.parametrize(
    "output",
    ["../x", "a/../../x", "/etc/x", "", ".", "C:\\x", "C:x", "\\\\host\\x", "a\\..\\..\\x", "a\0b"],
)
def test_a_path_that_leads_out_of_the_folder_is_as_good_as_none(tmp_path, output):
    assert kept(tmp_path, output=output) == {}
    assert kept(tmp_path, output="sub/a..b.html")[KEY][0].output == "sub/a..b.html"


@pytest.mark.parametrize("changes", [{"title": 5}, {"packages": "x"}, {"signature": None}])
def test_a_part_of_another_shape_is_left_out(tmp_path, changes):
    assert kept(tmp_path, **changes) == {}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"version": 2, "files": []}',
        b'{"version": 1, "files": 5, "contents": {}}',
        b'{"version": 1, "files": [5, {"parts": 5}]}',
        b'{"version": 1, "files": [{"parts": [5], "source": "a"}, {"parts": []}]}',
    ],
)  # fmt: skip
def test_a_file_of_another_kind_is_as_good_as_none(tmp_path, content):
    (tmp_path / STATE_NAME).write_bytes(content)
    assert BatchFile(tmp_path).load() == BatchState()


def test_a_folder_in_its_place_is_read_as_nothing_and_not_written_over(tmp_path):
    (tmp_path / STATE_NAME).mkdir()
    assert BatchFile(tmp_path).load() == BatchState()
    with pytest.raises(StorageUnavailable):
        BatchFile(tmp_path).save(BatchState())
