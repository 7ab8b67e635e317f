"""Real child processes with parsers that misbehave: each costs a message and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.domain.article import BlockKind, Part
from reader.domain.errors import PasswordNeeded, SourceRefused
from reader.services.cancel import Cancelled, CancelToken

HOSTILE = (sys.executable, "-P", "-B", "-m", "tests.adapters.sources.hostile_child")
NAME = "تقرير.docx"


def run(
    parser: str, data: bytes = b"", *, seconds: int = 20, memory_bytes: int = 1_000_000_000
) -> Extracted:
    return extract_in_child(
        f"tests.adapters.sources.hostile_parsers:{parser}",
        Content(data, NAME),
        CancelToken(),
        seconds=seconds,
        memory_bytes=memory_bytes,
        command=HOSTILE,
    )


def refusal(parser: str, data: bytes = b"", **limits: int) -> str:
    with pytest.raises(SourceRefused) as caught:
        run(parser, data, **limits)
    assert NAME in str(caught.value)
    assert "Nothing was opened or changed." in str(caught.value)
    return str(caught.value)


@pytest.fixture(autouse=True)
def _no_zombie():
    yield
    with pytest.raises(ChildProcessError):  # there is no child left, dead or alive
        os.waitpid(-1, os.WNOHANG)


def test_everything_that_a_parser_tells_arrives():
    content = Content(
        "وَقالَ 😀".encode(),
        NAME,
        charset="cp1256",
        url="https://e.org",
        part=1,
        password="".join("سر"),
    )
    found = extract_in_child(
        "tests.adapters.sources.hostile_parsers:tells_everything",
        content,
        CancelToken(),
        command=HOSTILE,
    )
    assert found.title == f"{NAME} cp1256 https://e.org سر"
    assert found.part == Part(2, 3, ("أول", "ثانٍ", "ثالث"))
    first, lone, left_out = found.paragraphs
    assert (first.text, first.kind, first.level) == ("وَقالَ 😀", BlockKind.QUOTE, 2)
    assert first.place == "article>p"
    assert lone.text == "\ud800 وحده"
    assert left_out.reason == found.notices[0]
    assert (found.language, found.address) == ("ar", "https://example.org/خبر")


def test_a_file_of_a_hundred_megabytes_goes_through():
    assert run("counts", bytes(100_000_000)).paragraphs[0].text == "100000000"


def test_a_parser_need_not_read_what_it_is_given():
    assert run("answers_without_reading", bytes(10_000_000)).paragraphs[0].text == "نص"


@pytest.mark.parametrize(
    "parser", ["dies", "dies_as_if_all_were_well", "segfaults", "recurses", "breaks"]
)
def test_a_crash_there_is_a_message_here(parser: str):
    assert "broke the reader" in refusal(parser)


def test_the_log_says_where_a_parser_broke_and_nothing_of_the_file(
    caplog: pytest.LogCaptureFixture,
):
    refusal("breaks", "سر عظيم".encode())
    assert "KeyError in hostile_parsers.py" in caplog.text
    assert "سر" not in caplog.text


@pytest.mark.parametrize("parser", ["hangs", "computes_without_end"])
def test_a_parser_that_does_not_end_is_ended(parser: str):
    start = time.monotonic()
    if parser == "hangs":
        with pytest.raises(SourceRefused, match="too long"):
            extract_in_child(
                f"tests.adapters.sources.hostile_parsers:{parser}",
                Content(b"", __file__),
                CancelToken(),
                seconds=1,
                command=HOSTILE,
            )
    else:
        assert "too long" in refusal(parser, seconds=1)
    assert time.monotonic() - start < 5


def test_a_parser_that_eats_memory_is_stopped():
    assert "too much memory" in refusal("eats_memory", memory_bytes=300_000_000)


def test_what_a_library_prints_is_no_part_of_the_answer():
    assert run("prints").paragraphs[0].text == "نص"


def test_a_huge_answer_is_not_taken():
    assert "broke the reader" in refusal("answers_hugely", memory_bytes=4_000_000_000)


def test_an_error_of_a_parser_is_its_own():
    with pytest.raises(PasswordNeeded, match=f"“{NAME}” is locked"):
        run("wants_a_password")


def test_a_parser_may_not_connect_write_or_start_programs(tmp_path: Path):
    found = run("goes_out", str(tmp_path / "new").encode())
    assert found.paragraphs[0].text == "nothing"
    assert list(tmp_path.iterdir()) == []


def test_a_parser_may_read(tmp_path: Path):
    (tmp_path / "data").write_text("خط", encoding="utf-8")
    assert run("reads_what_it_needs", str(tmp_path / "data").encode()).paragraphs[0].text == "خط"


def test_reading_that_was_cancelled_stops_at_once():
    cancel = CancelToken()
    timer = threading.Timer(0.5, cancel.cancel)
    timer.start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        extract_in_child(
            "tests.adapters.sources.hostile_parsers:hangs",
            Content(bytes(5_000_000), __file__),
            cancel,
            command=HOSTILE,
        )
    assert time.monotonic() - start < 3
    timer.join()


def test_work_that_is_cancelled_already_starts_nothing():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        extract_in_child("x:y", Content(b"", NAME), cancel, command=("/nonexistent",))


def test_a_process_that_cannot_be_started_is_a_message():
    with pytest.raises(SourceRefused, match="no process"):
        extract_in_child("x:y", Content(b"", NAME), CancelToken(), command=("/nonexistent",))


FIELDS = ["", "", "", "", "", ""]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "nonsense",
        "[]",
        "null",
        '"error"',
        "{}",
        "[" * 100_000,
        '{"error": ["SourceRefused", null, null, null]}',
        '{"error": [1, ["a", "b", []], null, null]}',
        {"extracted": {"paragraphs": [["x", "no kind", 0, None, ""]], "fields": FIELDS}},
        {"extracted": {"paragraphs": [[1, None, 0, None, ""]], "fields": FIELDS}},
        {"extracted": {"paragraphs": [], "fields": FIELDS[1:], "part": None, "notices": []}},
        {"extracted": {"paragraphs": [], "fields": FIELDS, "part": [0, 3], "notices": []}},
        {"extracted": {"paragraphs": [], "fields": FIELDS, "part": [1, 3, "أ"], "notices": []}},
        {"extracted": {"paragraphs": [], "fields": FIELDS, "part": [1e999, 1], "notices": []}},
    ],
)
def test_an_answer_that_was_made_up_is_refused(answer: object):
    text = answer if isinstance(answer, str) else json.dumps(answer)
    assert "broke the reader" in refusal("makes_up", text.encode())


def test_an_address_that_is_none_of_the_web_is_not_kept():
    fields = [*FIELDS[:5], "javascript:alert(1)"]
    answer = {"extracted": {"paragraphs": [], "fields": fields, "part": None, "notices": []}}
    assert run("makes_up", json.dumps(answer).encode()).address == ""


def test_only_parsers_of_ours_are_run():
    for parser in ("os:system", "reader.cli.main:run", "tests.adapters.sources.x:y"):
        with pytest.raises(SourceRefused, match="broke the reader"):
            extract_in_child(parser, Content(b"true", NAME), CancelToken())


def test_nothing_of_the_users_own_folder_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("json.py", "traceback.py", "lxml.py"):
        (tmp_path / name).write_text("raise SystemExit(9)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("prints").paragraphs[0].text == "نص"


@pytest.mark.parametrize("entry", ["run", "run_window"])
def test_a_bundle_starts_the_child_by_a_verb_before_anything_else_is_loaded(entry: str):
    program = (
        "import sys\n"
        f"from reader.cli.main import {entry}\n"
        "import reader.adapters.sources.child_main as child\n"
        "def main():\n"
        "    import json\n"
        "    heavy = [n for n in ('PySide6', 'lxml', 'ctranslate2', 'numpy') if n in sys.modules]\n"
        "    print(json.dumps(heavy))\n"
        "    return 7\n"
        "child.main = main\n"
        f"sys.exit({entry}(['parse-in-child']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, json.loads(done.stdout)) == (7, [])


def test_the_verb_parses_as_the_module_does():
    program = "import sys; from reader.cli.main import run; sys.exit(run(['parse-in-child']))"
    with pytest.raises(SourceRefused, match="broke the reader"):
        extract_in_child(
            "os:system", Content(b"", NAME), CancelToken(), command=(sys.executable, "-c", program)
        )
