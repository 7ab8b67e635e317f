"""What a person gave wrongly, or the system can't do, is said as that and never as our fault."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Qari, Result
from tests.cli.test_bad_input import assert_one_plain_line

posix = pytest.mark.skipif(os.name != "posix", reason="users, devices and links of Unix")
STARTER = "translate-ar_en-0_3"


@posix
@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("~no-such-user-at-all/x", "home directory"),
        ("loop", "No file can be written"),
        ("x" * 300, "File name too long"),
    ],
)
def test_a_name_that_no_file_can_have_is_wrong_use(qari: Qari, write, output, said):
    path = write(ARTICLE)
    (path.parent / "loop").symlink_to("loop")
    named = output if output.startswith("~") else str(path.parent / output)
    result = qari("translate", str(path), "--to", "en", "-o", named)
    assert_one_plain_line(result, 2, said)


@posix
@pytest.mark.engine
def test_a_full_device_is_a_matter_of_storage(qari: Qari, write):
    result = qari("translate", str(write(ARTICLE)), "--to", "en", "-o", "/dev/full")
    assert_one_plain_line(result, 6, "No space left")


@pytest.mark.parametrize("verb", ["translate", "snapshot"])
def test_the_article_itself_is_never_written_over(qari: Qari, write, verb):
    path = write(ARTICLE)
    link = path.parent / "same.txt"
    link.symlink_to(path)
    for output in (path, link):
        result = qari(verb, str(path), "--to", "en", "-o", str(output))
        assert_one_plain_line(result, 2, "the article itself")
    assert path.read_text("utf-8") == ARTICLE


@posix
def test_a_data_folder_of_nobody_is_wrong_use(qari: Qari, write):
    result = qari("text", str(write(ARTICLE)), "--data-dir", "~no-such-user-at-all/x")
    assert_one_plain_line(result, 2, "--data-dir")


@posix
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["text", "مقال.txt"], 3, "working directory"),
        (["text", "مقال.txt", "--data-dir", "x"], 2, "--data-dir"),
        (["translate", "/مقال.txt", "--to", "en", "-o", "x"], 2, "No file can be written"),
    ],
)
def test_a_working_directory_that_was_deleted_is_said(qari: Qari, tmp_path, arguments, code, said):
    script = (
        "import os, sys; os.chdir(sys.argv[1]); os.rmdir(sys.argv[1])\n"
        "from reader.cli.main import run\n"
        "sys.exit(run(sys.argv[2:]))"
    )
    gone = tmp_path / "gone"
    gone.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", script, str(gone), "--data-dir", str(qari.data), *arguments],
        capture_output=True,
        env=qari.environment,
        timeout=50,
        check=False,
    )
    result = Result(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert_one_plain_line(result, code, said)


@pytest.mark.engine
@pytest.mark.parametrize("place", ["file", "file/below", "x" * 300, "/dev/null"])
def test_a_data_folder_that_can_not_be_used_does_not_stop_the_translation(qari: Qari, write, place):
    path = write(ARTICLE)
    (path.parent / "file").write_text("in the way", encoding="utf-8")
    data = place if place.startswith("/") else str(path.parent / place)
    result = qari("translate", str(path), "--to", "en", "--data-dir", data)
    assert result.code == 0, result
    assert "library" in result.out.lower()
    assert "can't be" in result.err


@posix
@pytest.mark.engine
@pytest.mark.parametrize("folder", ["~no-such-user-at-all/x", "/dev/zero", "/dev/null/x"])
def test_an_argos_folder_that_can_not_be_hides_no_starter(qari: Qari, write, folder):
    path = str(write(ARTICLE))
    result = qari("translate", path, "--to", "en", ARGOS_PACKAGES_DIR=folder)
    assert result.code == 0, result


def test_a_package_for_another_language_is_refused_with_those_that_serve(qari: Qari, write):
    path = str(write(ARTICLE))
    result = qari("translate", path, "--to", "en", "--package", "translate-ar_nl-0_3")
    assert_one_plain_line(result, 2, "does not translate ar to en", STARTER)


def broken_package(folder: Path) -> Path:
    """Make a package that looks whole and can't be loaded; return the folder that it lies in."""
    package = folder / "translate-ar_en-9_9"
    (package / "model").mkdir(parents=True)
    (package / "model" / "model.bin").write_bytes(b"nothing")
    (package / "sentencepiece.model").write_bytes(b"nothing")
    metadata = '{"from_code": "ar", "to_code": "en", "package_version": "9.9"}'
    (package / "metadata.json").write_text(metadata, encoding="utf-8")
    return folder


@pytest.mark.engine
def test_a_package_that_can_not_be_loaded_is_said_and_the_next_one_translates(
    qari: Qari, write, tmp_path
):
    argos = str(broken_package(tmp_path / "argos"))
    shutil.rmtree(qari.data, ignore_errors=True)
    path = str(write(ARTICLE))
    result = qari("translate", path, "--to", "en", ARGOS_PACKAGES_DIR=argos)
    assert result.code == 0, result
    assert "tokenizer can't be loaded" in result.err
    assert f"with {STARTER}@" in result.err
    assert "library" in result.out.lower()


@pytest.mark.engine
def test_a_package_that_was_asked_for_and_can_not_be_loaded_is_an_error(
    qari: Qari, write, tmp_path
):
    argos = str(broken_package(tmp_path / "argos"))
    result = qari(
        "translate", str(write(ARTICLE)), "--to", "en", "--package", "translate-ar_en-9_9",
        ARGOS_PACKAGES_DIR=argos,
    )  # fmt: skip
    assert_one_plain_line(result, 4, "tokenizer can't be loaded")
    assert result.out == ""


@posix
def test_the_log_says_what_failed_and_not_which_article(qari: Qari, tmp_path):
    secret = tmp_path / "secret folder"
    for verb in (["text"], ["translate", "--to", "en", "-o", str(secret / "x" / "out")]):
        qari(*verb, str(secret / "gone.txt"))
    log = (qari.data / "state" / "qari.log").read_text("utf-8")
    assert "SourceUnreadable" in log
    assert "gone.txt" in log
    assert "secret folder" not in log
