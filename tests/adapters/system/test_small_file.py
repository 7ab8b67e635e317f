"""Whatever lies in the place of a small file, reading it ends, and soon."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.adapters.system.small_file import read_small_file


def test_a_file_is_read_whole_and_a_larger_one_up_to_a_byte_more(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"123456")
    assert read_small_file(path, 6) == b"123456"
    assert read_small_file(path, 3) == b"1234"


@pytest.mark.timeout(10)
@pytest.mark.skipif(os.name != "posix", reason="pipes and devices have no names")
def test_a_pipe_and_a_device_are_refused_at_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(OSError, match="not a file"):
            read_small_file(path, 10)


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(OSError, match=r"directory|denied"):
        read_small_file(tmp_path, 10)
