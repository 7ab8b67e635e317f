"""Every verb, run for real with the starter packages."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import stat
import struct
import subprocess
import time
from pathlib import Path

import pytest

from reader._version import VERSION
from tests.cli.conftest import ARTICLE, Qari

REPOSITORY = Path(__file__).parents[2]


def on_terminal(qari: Qari, *arguments: str, columns: int = 110) -> tuple[int, str]:
    """Run with a real terminal for both streams; return the exit code and what it showed."""
    main, inner = pty.openpty()
    process = subprocess.Popen(
        qari.command(*arguments),
        stdin=inner,
        stdout=inner,
        stderr=inner,
        env=qari.environment | {"COLUMNS": str(columns), "LINES": "40", "TERM": "xterm-256color"},
    )
    os.close(inner)
    shown = b""
    while True:
        ready, _, _ = select.select([main], [], [], 50)
        if not ready:
            process.kill()
            break
        try:
            part = os.read(main, 65536)
        except OSError:  # Linux ends a terminal so
            break
        if not part:
            break
        shown += part
    os.close(main)
    return process.wait(), shown.decode("utf-8")


def test_help_and_version_are_fast_and_load_nothing_heavy(qari: Qari):
    assert qari("--version").out == f"qari {VERSION}\n"
    assert "translate" in qari("--help").out
    script = (
        "import sys; from reader.cli.main import run; run(['text', sys.argv[1]])\n"
        "heavy = {'PySide6', 'ctranslate2', 'sentencepiece', 'numpy', 'argostranslate'}\n"
        "sys.stderr.write(','.join(heavy & set(sys.modules)))"
    )
    sample = REPOSITORY / "resources" / "samples" / "library-nile.ar.txt"
    done = subprocess.run(
        [*qari.command()[:1], "-c", script, str(sample)],
        capture_output=True, env=qari.environment, timeout=50, check=True,
    )  # fmt: skip
    assert done.stderr == b""
    assert "مكتبة عائمة".encode() in done.stdout


def test_text_gives_the_article_without_its_translation(qari: Qari, write):
    result = qari("text", str(write(ARTICLE)))
    assert (result.code, result.err) == (0, "")
    assert result.out == ARTICLE
    found = json.loads(qari("text", str(write(ARTICLE)), "--format", "json").out)
    assert found["language"] == "ar"
    assert [block["kind"] for block in found["blocks"]] == ["headline", "paragraph", "paragraph"]


@pytest.mark.engine
def test_translate_writes_the_translation_and_remembers_it(qari: Qari, write):
    path = str(write(ARTICLE.replace("الخميس", "الثلاثاء")))
    first = qari("translate", path, "--to", "en")
    assert first.code == 0
    assert len(first.out.split("\n\n")) == 3
    assert not re.search("[\u0600-\u06ff]", first.out)
    assert "from memory) with translate-ar_en-0_3" in first.err
    again = qari("--quiet", "translate", path, "--to", "en")
    assert (again.out, again.err) == (first.out, "")
    assert "(4 from memory)" in qari("translate", path, "--to", "en").err


@pytest.mark.engine
def test_translate_reads_standard_input_and_writes_json(qari: Qari):
    result = qari("--format", "json", "translate", "-", "--to", "nl", given=ARTICLE)
    assert result.code == 0
    found = json.loads(result.out)
    assert (found["source_language"], found["target_language"]) == ("ar", "nl")
    assert {unit["state"] for unit in found["units"]} == {"machine"}
    assert all(unit["alignment"] for unit in found["units"])
    assert found["packages"]


@pytest.mark.engine
@pytest.mark.parametrize(
    ("kind", "begins"), [("html", "<!DOCTYPE html>"), ("md", "# "), ("json", "{")]
)
def test_an_output_file_is_written_whole(qari: Qari, write, kind, begins):
    path = write(ARTICLE)
    output = path.with_name(f"out.{kind}")
    output.write_text("old")
    result = qari("translate", str(path), "--to", "en", "--format", kind, "-o", str(output))
    assert (result.code, result.out) == (0, "")
    assert str(output) in result.err
    content = output.read_text("utf-8")
    assert content.startswith(begins)
    assert "غادر الوفد القاهرة" in content
    assert sorted(item.name for item in path.parent.iterdir()) == [output.name, path.name]


@pytest.mark.engine
def test_a_chosen_package_is_used(qari: Qari, write):
    result = qari(
        "translate", str(write(ARTICLE)), "--to", "nl", "--package", "translate-ar_nl-0_3",
        "--format", "json",
    )  # fmt: skip
    assert result.code == 0
    assert {unit["origin"]["package"] for unit in json.loads(result.out)["units"]} == {
        "translate-ar_nl-0_3"
    }


@pytest.mark.engine
def test_a_chosen_route_is_used_and_a_package_of_it_that_is_gone_is_named(qari: Qari, write):
    path = str(write(ARTICLE))
    route = "translate-ar_en-0_3+translate-ar_nl-0_3"
    result = qari("translate", path, "--to", "nl", "--package", route, "--format", "json")
    assert result.code == 0
    found = json.loads(result.out)
    assert found["packages"] == ["translate-ar_en-0_3@0.3", "translate-ar_nl-0_3@0.3"]
    assert all(unit["origin"]["bridge"] for unit in found["units"])
    gone = qari("translate", path, "--to", "nl", "--package", "translate-ar_en-0_3+gone")
    assert gone.code == 4
    assert "The package gone is not installed." in gone.err


@pytest.mark.engine
def test_without_a_display_an_article_opens_in_the_terminal(qari: Qari, write):
    result = qari(str(write(ARTICLE)))
    assert result.code == 0
    rows = result.out.removesuffix("\n\n").split("\n\n")
    assert [row.split("\n")[1] for row in rows] == ARTICLE.removesuffix("\n").split("\n\n")
    assert "\x1b" not in result.out
    assert "\u2067" not in result.out
    assert "Shown in the terminal, since there is no display." in result.err


@pytest.mark.engine
def test_where_qt_can_not_be_loaded_the_terminal_serves_and_says_why(qari: Qari, write):
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from reader.cli.main import run\n"
        "sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [*qari.command()[:1], "-c", script, str(write(ARTICLE)), "--data-dir", str(qari.data)],
        capture_output=True, env=qari.environment | {"QT_QPA_PLATFORM": "xcb"}, timeout=50,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "غادر الوفد" in done.stdout.decode()
    assert "since Qt can't be loaded" in done.stderr.decode()


def test_the_program_of_the_desktop_says_that_there_is_no_display(qari: Qari):
    script = "import sys; from reader.cli.main import run_window; sys.exit(run_window([]))"
    done = subprocess.run(
        [*qari.command()[:1], "-c", script], capture_output=True, env=qari.environment,
        timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith(b"qari: No window can be shown, since there is no display.")


def test_a_very_large_text_is_given_in_parts_and_says_so(qari: Qari, write):
    sentence = "غادر الوفد القاهرة صباح الخميس وعاد إلى أسوان. "
    path = str(write("\n\n".join([sentence * 8] * 8000)))
    first = qari("text", path)
    assert first.code == 0
    assert "part 1 of" in first.err
    assert "--part 2" in first.err
    second = qari("text", path, "--part", "2")
    assert second.code == 0
    assert "part 2 of" in second.err
    assert qari("text", path, "--part", "999").code == 2


@pytest.mark.engine
def test_without_a_file_the_sample_is_shown(qari: Qari):
    result = qari()
    assert result.code == 0
    assert "مكتبة عائمة تجوب النيل" in result.out
    assert "library" in result.out.lower()


@pytest.mark.engine
def test_a_wide_terminal_has_two_columns_and_a_narrow_one_stacks(qari: Qari, write):
    path = str(write(ARTICLE))
    code, wide = on_terminal(qari, path, columns=110)
    assert code == 0
    line = next(line for line in wide.splitlines() if "غادر الوفد" in line)
    assert line.split("\u2067")[0].strip()
    assert line.rstrip("\r").endswith("\u2069")
    _, narrow = on_terminal(qari, path, columns=60)
    line = next(line for line in narrow.splitlines() if "غادر الوفد" in line)
    assert line.split("\u2067")[0].strip() == ""


@pytest.mark.engine
def test_several_files_are_shown_and_one_that_is_gone_does_not_stop_the_rest(qari: Qari, write):
    path = str(write(ARTICLE))
    result = qari("open", path + ".gone", path)
    assert result.code == 3
    assert "غادر الوفد القاهرة" in result.out
    assert "no such file" in result.err


def test_a_reader_that_leaves_early_is_no_error(qari: Qari, write):
    path = str(write(ARTICLE * 4000))
    process = subprocess.Popen(
        qari.command("text", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=qari.environment,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(50), errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_the_output_is_said(qari: Qari, write):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            qari.command("text", str(write(ARTICLE))), stdout=full, stderr=subprocess.PIPE,
            env=qari.environment, timeout=50, check=False,
        )  # fmt: skip
    assert done.returncode == 6
    assert done.stderr.decode().startswith("qari: The output can't be written: No space left")
    assert b"Traceback" not in done.stderr


@pytest.mark.engine
def test_control_c_ends_with_130_and_keeps_what_was_translated(qari: Qari, write):
    sentences = [f"غادر الوفد رقم {number} القاهرة صباح الخميس." for number in range(2000)]
    path = str(write("\n\n".join(sentences)))
    process = subprocess.Popen(
        qari.command("open", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=qari.environment,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()  # the first sentence is there
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=50)
    assert process.returncode == 130
    assert time.monotonic() - started < 10
    assert b"remembered" in errors
    assert b"Traceback" not in errors


@pytest.mark.engine
def test_a_damaged_memory_is_said_and_begun_anew(qari: Qari, write):
    path = str(write(ARTICLE))
    qari("translate", path, "--to", "en")
    memory = qari.data / "cache" / "machine.sqlite"
    for item in memory.parent.glob("machine.sqlite*"):
        item.unlink()
    memory.write_bytes(b"damaged" * 1000)
    result = qari("translate", path, "--to", "en")
    assert result.code == 0
    assert "machine.sqlite was damaged" in result.err
    assert "(4 from memory)" in qari("translate", path, "--to", "en").err


@pytest.mark.engine
def test_everything_that_is_kept_is_private(qari: Qari, write, tmp_path):
    qari = Qari(
        tmp_path, qari.environment
    )  # other tests put files of their own into the shared one
    qari("translate", str(write(ARTICLE)), "--to", "en")
    qari("text", str(write(b"")))
    files = [item for item in qari.data.rglob("*") if item.is_file()]
    assert {"machine.sqlite", "qari.log"} <= {item.name for item in files}
    folders = [qari.data, *(item for item in qari.data.iterdir() if item.is_dir())]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    ours = [item for item in files if item.name.startswith(("machine.sqlite", "qari"))]
    assert {stat.S_IMODE(item.stat().st_mode) for item in ours} == {0o600}
    log = (qari.data / "state" / "qari.log").read_text("utf-8")
    assert "غادر" not in log


@pytest.mark.engine
def test_snapshot_draws_the_window_without_a_display(qari: Qari, write):
    path = write(ARTICLE)
    picture = path.with_name("window.png")
    result = qari(
        "snapshot", str(path), "-o", str(picture), "--size", "640x480", "--scale", "2",
        "--theme", "dark", "--mode", "stacked", "--hover", "2", "--tashkil", "all",
    )  # fmt: skip
    assert result.code == 0, result
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24]) == (1280, 960)


@pytest.mark.engine
def test_the_self_test_holds_and_touches_nothing_of_the_user(qari: Qari):
    result = qari("self-test")
    assert result.code == 0, result
    assert "FAIL" not in result.out
    assert "ok    package translate-ar_en-0_3" in result.out
    assert result.out.endswith("All checks hold.\n")


def test_an_error_of_ours_is_one_line_and_its_traceback_is_in_the_log(qari: Qari, write):
    script = (
        "import sys, reader.cli.reading as r\n"
        "def broken(*a): raise RuntimeError('boom')\n"
        "r.article_text = broken\n"
        "from reader.cli.main import run\n"
        "sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [*qari.command()[:1], "-c", script, "text", str(write(ARTICLE)), "--data-dir",
         str(qari.data)],
        capture_output=True, env=qari.environment, timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert "our fault" in line
    log = qari.data / "state" / "qari.log"
    assert str(log) in line
    assert "RuntimeError: boom" in log.read_text("utf-8")
