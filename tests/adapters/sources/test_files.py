import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.adapters.sources.files import load
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.domain.article import Part, SourceKind, SourceRef
from reader.domain.errors import EmptySource, SourceUnreadable
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
from tests.fakes import counting_ids

REPOSITORY = Path(__file__).parents[3]
LINE = "قال الوزير إن الحكومة ستعمل على تنفيذ المشروع 😀، ثم غادر القاعة.\n"


def _file(path: Path, part: int = 0) -> SourceRef:
    return SourceRef(SourceKind.FILE, str(path), part=part)


def _load(path: Path, part: int = 0):
    return load(_file(path, part), CancelToken())


def _refused(path: Path, error=SourceUnreadable) -> str:
    with pytest.raises(error) as caught:
        _load(path)
    return str(caught.value)


def test_a_file_is_read_whole_and_without_its_byte_order_mark(tmp_path):
    path = tmp_path / "مقال.txt"
    path.write_bytes(b"\xef\xbb\xbf" + LINE.encode())
    loaded = _load(path)
    assert (loaded.text, loaded.part, loaded.notices) == (LINE, None, ())


def test_a_file_of_an_old_arabic_encoding_is_read_and_told(tmp_path):
    path = tmp_path / "a.txt"
    text = LINE.replace("😀", "")
    path.write_bytes(text.encode("cp1256"))
    loaded = _load(path)
    assert loaded.text == text
    assert [one.english() for one in loaded.notices] == ["This file was read as WINDOWS-1256."]


def test_garbled_letters_are_mended_unless_it_is_switched_off():
    garbled = LINE.encode().decode("cp1256")
    for mend in (True, False):
        loaded = load(SourceRef(SourceKind.TEXT, text=garbled, mend=mend), CancelToken())
        assert loaded.text == (LINE if mend else garbled)
        assert len(loaded.notices) == mend


def test_a_file_that_is_gone_says_so(tmp_path):
    told = _refused(tmp_path / "مقال.txt")
    assert "“مقال.txt” can't be read. There is no such file" in told


def test_a_file_that_vanishes_between_two_looks_says_so(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text(LINE, encoding="utf-8")
    real = Path.open

    def vanishing(self, *args, **kwargs):
        path.unlink()
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", vanishing)
    assert "There is no such file" in _refused(path)


def test_a_folder_says_so(tmp_path):
    assert "a folder" in _refused(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "a device or a pipe" in _refused(pipe)


def test_a_name_that_no_file_can_have_is_refused(tmp_path):
    assert "The system says" in _refused(tmp_path / "a\0b.txt")
    assert "The system says" in _refused(tmp_path / ("ا" * 300))


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="no users to change to here")
def test_a_file_without_permission_says_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(LINE, encoding="utf-8")
    path.chmod(0)
    if os.getuid() != 0:
        assert "You may not read it" in _refused(path)
        return
    # Root reads everything: look at the file as nobody, in a process of its own. What it needs is
    # imported before, for nobody may be barred from the folders of the interpreter, too.
    code = f"""
import os
from reader.adapters.sources.files import load
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import SourceUnreadable
from reader.services.cancel import CancelToken
folder = os.open({str(tmp_path)!r}, os.O_RDONLY)
os.fchdir(folder)
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
try:
    load(SourceRef(SourceKind.FILE, "a.txt"), CancelToken())
except SourceUnreadable as error:
    print(error)
"""
    tmp_path.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8"},
    )
    assert "You may not read it" in done.stdout


@pytest.mark.parametrize("kind", [SourceKind.TEXT, SourceKind.STANDARD_INPUT])
def test_no_text_at_all_says_so(kind):
    with pytest.raises(EmptySource, match="There is no text"):
        load(SourceRef(kind), CancelToken())


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_an_empty_file_says_so(tmp_path, content):
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert "“a.txt” is empty" in _refused(path, EmptySource)


@pytest.mark.parametrize("newline", ["\n", "\n\n", "", "\r\n"])
def test_the_parts_of_a_large_file_tile_it(tmp_path, newline):
    path = tmp_path / "a.txt"
    text = (LINE.strip() + (newline or " ")) * 60_000
    path.write_bytes(text.encode())
    first = _load(path)
    assert first.part is not None
    count = first.part.count
    assert count == -(-path.stat().st_size // (2 * 1024 * 1024))
    parts = [_load(path, number) for number in range(count)]
    assert "".join(one.text for one in parts) == text
    assert [one.part for one in parts] == [Part(number + 1, count) for number in range(count)]
    assert all(one.text.startswith("قال") for one in parts)
    assert f"part 2 of {count}" in parts[1].notices[0].english()


def test_a_large_file_without_any_space_is_cut_between_characters(tmp_path):
    path = tmp_path / "a.txt"
    text = "قال😀" * 500_000
    path.write_bytes(text.encode())
    count = _load(path).part.count
    assert "".join(_load(path, number).text for number in range(count)) == text


def test_a_part_beyond_the_last_is_the_last(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes((LINE * 40_000).encode())
    last = _load(path).part.count
    assert _load(path, 99).part == Part(last, last)
    assert _load(path, -1).part == Part(1, last)


def test_a_large_pasted_text_is_opened_in_parts_too():
    text = LINE * 40_000
    parts = []
    for number in range(3):
        source = SourceRef(SourceKind.TEXT, text=text, part=number)
        parts.append(load(source, CancelToken()))
    assert "".join(one.text for one in parts) == text
    assert parts[2].part == Part(3, 3)


def test_fifty_megabytes_open_in_parts_and_are_not_held(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        for _ in range(50):
            file.write((LINE * (1_000_000 // len(LINE.encode()))).encode())
    code = f"""
import time, uuid
from pathlib import Path
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
new_id = lambda: uuid.uuid4().hex
use_case = OpenArticle([PlainTextReader(new_id)], RuleSplitter(), new_id)
start = time.perf_counter()
article = use_case.open(SourceRef(SourceKind.FILE, {str(path)!r}), CancelToken())
status = Path("/proc/self/status").read_text()  # ru_maxrss would hold the parent's memory too
peak = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
print(article.part.count, time.perf_counter() - start, peak)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    count, seconds, peak_kib = done.stdout.split()
    assert int(count) == 24
    assert float(seconds) < 4
    assert int(peak_kib) < 200 * 1024


def test_one_line_of_five_megabytes_becomes_blocks(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes((LINE.strip() + " ").encode() * (5_000_000 // len(LINE.encode())))
    new_id = counting_ids()
    use_case = OpenArticle([PlainTextReader(new_id)], RuleSplitter(), new_id)
    article = use_case.open(_file(path), CancelToken())
    assert article.part == Part(1, 3)
    assert max(len(block.text) for block in article.blocks) <= 3000
    assert all(block.continues for block in article.blocks[1:])
    assert len(article.segments) > 10_000
