"""Whatever is given, the program ends in its exit code and one plain line, without a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Qari, Result


def assert_one_plain_line(result: Result, code: int, *said: str) -> None:
    assert result.code == code, result
    lines = result.err.splitlines()
    assert len([line for line in lines if line.startswith("qari: ")]) == 1, result
    assert "Traceback" not in result.err
    for part in said:
        assert part in result.err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", ["empty.txt", "empty"]),
        ("blank.txt", " \n\u200f\n\u00a0".encode(), ["blank.txt"]),
        ("binary.txt", bytes(range(256)) * 40, ["binary.txt"]),
        ("nul.txt", b"abc\x00\x00\x00def" * 50, ["nul.txt"]),
        ("surrogates.txt", b"\xed\xa0\x80\xed\xb0\x80 abc" * 20, ["surrogates.txt"]),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(2000), ["picture.png"]),
        ("latin1.md", ("déjà vu " * 50).encode("latin-1"), ["latin1.md"]),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(qari: Qari, write, name, content, said):
    result = qari("text", str(write(content, name)))
    assert_one_plain_line(result, 3, *said)
    assert result.out == ""


def test_a_text_in_an_old_encoding_is_read_and_that_is_told(qari: Qari, write):
    text = "غادر الوفد القاهرة صباح الخميس. " * 20
    result = qari("text", str(write(text.encode("cp1256"), "cp1256.txt")))
    assert (result.code, result.out.strip()) == (0, text.strip())
    assert "WINDOWS-1256" in result.err


def test_a_missing_file_is_said(qari: Qari, tmp_path):
    assert_one_plain_line(qari("text", str(tmp_path / "gone.txt")), 3, "gone.txt", "no such file")


def test_a_folder_is_said(qari: Qari, tmp_path):
    assert_one_plain_line(qari("translate", str(tmp_path), "--to", "en"), 3, "folder")


def test_a_name_with_odd_bytes_and_escapes_harms_nothing(qari: Qari, tmp_path):
    name = os.fsdecode(bytes(tmp_path) + b"/\xff\x1b[31m\n.txt")
    result = qari("text", name)
    assert_one_plain_line(result, 3)
    assert "\x1b" not in result.err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs another user")
def test_a_file_that_may_not_be_read_is_said(qari: Qari, tmp_path_factory):
    """Root reads everything, so the program runs as nobody, on a file that others can't read."""
    folder = Path("/var/tmp") / f"qari-test-{os.getpid()}"  # noqa: S108 - nobody must reach it
    folder.mkdir(mode=0o755)
    try:
        path = folder / "secret.txt"
        path.write_text(ARTICLE, "utf-8")
        path.chmod(0)
        readable = folder / "readable.txt"
        readable.write_text(ARTICLE, "utf-8")
        script = (  # one run as root loads the modules, some of which only root may read
            "import os, sys; from reader.cli.main import run\n"
            "data = ['--data-dir', sys.argv[3]]\n"
            "assert run(['text', sys.argv[1], *data]) == 0\n"
            "os.setgid(65534); os.setuid(65534)\n"
            "sys.exit(run(['text', sys.argv[2], *data]))"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(readable), str(path), str(qari.data)],
            capture_output=True,
            env=qari.environment,
            timeout=50,
            check=False,
        )
        result = Result(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert_one_plain_line(result, 3, "secret.txt", "may not")
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize("text", ["😀😀 🎉\n", "12 345 ٦٧٨\n", "... !!! ؟؟\n"])
def test_text_without_words_is_shown_and_there_is_nothing_to_translate(qari: Qari, write, text):
    path = str(write(text))
    shown = qari("text", path)
    assert (shown.code, shown.out.split()) == (0, text.split())
    translated = qari("translate", path, "--to", "en")
    assert (translated.code, translated.out.split()) == (0, text.split())
    assert "nothing to translate" in translated.err


def test_english_text_is_said_and_given_back(qari: Qari, write):
    text = "The delegation left the city on Thursday morning and came back in the evening.\n"
    result = qari("translate", str(write(text)), "--to", "en")
    assert (result.code, result.out) == (0, text)
    assert "already" in result.err
    assert "not Arabic" in result.err


def test_persian_has_no_package_and_is_still_given(qari: Qari, write):
    text = "این گزارش درباره‌ی کتابخانه‌های ایران است که گفته می‌شود چگونه پژوهش می‌کنند.\n"
    result = qari("translate", str(write(text)), "--to", "en")
    assert result.code == 4
    assert result.out == text
    assert "No installed package translates fa to en" in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["translate", "-"], ["--nonsense"], ["text"], ["translate", "a", "--to", "xx"],
        ["text", "a", "--format", "html"],
    ],
)  # fmt: skip
def test_wrong_use_is_code_two(qari: Qari, arguments):
    result = qari(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert "usage: qari" in result.err


def test_a_part_that_is_not_there_is_wrong_use(qari: Qari, write):
    result = qari("text", str(write(ARTICLE)), "--part", "2")
    assert_one_plain_line(result, 2, "no part 2")


def test_standard_input_that_is_empty_or_no_text_is_said(qari: Qari):
    assert_one_plain_line(qari("text", "-"), 3, "no text")
    assert_one_plain_line(qari("text", "-", given=b"\xff\xfe\x00\x01" * 99), 3)


@pytest.mark.parametrize("output", ["folder", "gone/out.txt"])
def test_an_output_that_can_not_be_written_is_said_before_the_work(qari: Qari, write, output):
    path = write(ARTICLE)
    (path.parent / "folder").mkdir()
    result = qari("translate", str(path), "--to", "en", "-o", str(path.parent / output))
    assert_one_plain_line(result, 2, "folder")
    assert result.out == ""


def test_a_package_that_is_not_installed_is_said(qari: Qari, write):
    result = qari("translate", str(write(ARTICLE)), "--to", "en", "--package", "no-such")
    assert_one_plain_line(result, 4, "no-such", "translate-ar_en-0_3")


def test_a_data_folder_that_can_not_be_made_does_not_stop_the_reading(qari: Qari, write):
    path = write(ARTICLE)
    result = qari("text", str(path), "--data-dir", str(path / "below-a-file"))
    assert result.code == 0
    assert "غادر الوفد" in result.out
