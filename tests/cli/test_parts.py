"""Books and locked files at the command line: one part, all parts, and what opens them."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.parser import parse
from tests.cli.books import book, program, run
from tests.cli.conftest import ARTICLE, Qari
from tests.fakes import FakeEngine

NUMBERS = ("الأول", "الثاني", "الثالث")
CHAPTERS = tuple(f"الفصل {name}\n\nوصل الوفد إلى المدينة في اليوم {name}." for name in NUMBERS)
KEY = "مفتاح الكتاب"


@pytest.fixture
def context(tmp_path):
    return program(tmp_path / "data", FakeEngine())


@pytest.fixture
def path(tmp_path) -> Path:
    """Return a book of three chapters, the last of which repeats the first."""
    place = tmp_path / "كتاب.rtf"
    place.write_text(book(*CHAPTERS, CHAPTERS[0]), "utf-8")
    return place


def test_a_part_is_given_with_its_place_in_the_book(context, path, capsys):
    assert run(context, "text", path, "--part", "2", "--format", "json") == 0
    shown = capsys.readouterr()
    document = json.loads(shown.out)
    assert document["part"] == {
        "number": 2, "count": 4,
        "names": [f"الفصل {name}" for name in (*NUMBERS, NUMBERS[0])],
    }  # fmt: skip
    assert "next part with --part 3, all with --all-parts" in shown.err
    assert run(context, "text", path, "--part", "9") == 2
    assert "no part 9; this text has 4" in capsys.readouterr().err


def test_all_parts_are_one_text(context, path, capsys):
    assert run(context, "text", path, "--all-parts") == 0
    assert capsys.readouterr().out == "\n".join(f"{one}\n" for one in (*CHAPTERS, CHAPTERS[0]))
    run(context, "text", path, "--all-parts", "--format", "json")
    document = json.loads(capsys.readouterr().out)
    assert "part" not in document
    ids = [block["id"] for block in document["blocks"]]
    assert len(ids) == len(set(ids)) == 8


def test_all_parts_of_a_large_text_are_the_whole_text(qari: Qari, write):
    text = "\n\n".join(f"غادر الوفد القاهرة صباح اليوم {number}. " * 30 for number in range(2000))
    result = qari("text", str(write(text)), "--all-parts")
    assert result.code == 0
    assert result.out.split() == text.split()


def test_all_parts_are_translated_each_sentence_once(context, path, capsys):
    assert run(context, "translate", path, "--to", "en", "--all-parts", "--format", "json") == 0
    units = json.loads(capsys.readouterr().out)["units"]
    assert len(units) == len({unit["id"] for unit in units}) == 8
    assert {unit["state"] for unit in units} == {"machine"}


def test_parts_with_the_same_text_are_told_apart_where_the_library_knows_them(
    context, path, capsys
):
    run(context, "import", path)
    capsys.readouterr()
    run(context, "translate", path, "--to", "en", "--all-parts", "--format", "json")
    units = json.loads(capsys.readouterr().out)["units"]
    assert len(units) == len({unit["id"] for unit in units}) == 8
    assert run(context, "export", path, "--to", "en", "--all-parts", "--format", "txt") == 0
    assert len(capsys.readouterr().out.split("\n\n")) == 8


def test_a_part_goes_out_alone(context, path, tmp_path, capsys):
    out = tmp_path / "part.md"
    assert run(context, "export", path, "--to", "en", "--part", "3", "--bilingual", "-o", out) == 0
    text = out.read_text("utf-8")
    assert CHAPTERS[2].partition("\n")[0] in text
    assert CHAPTERS[1].partition("\n")[0] not in text
    assert "Written" in capsys.readouterr().err


def test_a_book_is_imported_a_chapter_an_article(context, path, tmp_path, capsys):
    path.write_text(book(*CHAPTERS), "utf-8")
    (tmp_path / "خبر.txt").write_text(ARTICLE, "utf-8")
    assert run(context, "import", path, tmp_path / "خبر.txt", "--tag", "كتب") == 0
    shown = capsys.readouterr()
    assert len(set(shown.out.split())) == 4
    assert shown.err.endswith("2 files: 2 new, 0 changed, 0 there already, 0 failed.\n")
    run(context, "import", path, "--format", "json")
    articles = json.loads(capsys.readouterr().out)["articles"]
    assert [(one["part"], one["outcome"]) for one in articles] == [
        (1, "there"), (2, "there"), (3, "there"),
    ]  # fmt: skip
    assert {one["id"] for one in articles} < set(shown.out.split())


def test_a_part_and_all_parts_are_one_choice(capsys):
    with pytest.raises(SystemExit):
        parse(["text", "a", "--part", "2", "--all-parts"])
    assert "not allowed with" in capsys.readouterr().err


def test_a_locked_file_is_opened_by_a_file_of_passwords_or_a_line_of_standard_input(
    context, path, tmp_path, capsys, monkeypatch
):
    path.write_text(book(*CHAPTERS, password=KEY), "utf-8")
    assert run(context, "text", path) == 3
    assert capsys.readouterr().err == (
        "qari: “كتاب.rtf” is locked. Give the password in a file, after --password-file.\n"
    )
    keys = tmp_path / "keys"
    keys.write_text(f"\ufeffwrong\r\n{KEY}\r\n", "utf-8")
    for verb in (["text"], ["import"], ["translate", "--to", "en"]):
        assert run(context, *verb, path, "--password-file", keys) == 0
    assert run(context, "import", path, "--password-file", tmp_path / "gone") == 2
    keys.write_bytes(b"\xff\xfe")
    assert run(context, "import", path, "--password-file", keys) == 2
    assert "passwords can't be read: it is no text" in capsys.readouterr().err
    with (tmp_path / "line").open("w+", encoding="utf-8") as line:
        line.write(f"{KEY}\nmore\n")
        line.seek(0)
        monkeypatch.setattr(sys, "stdin", line)
        assert run(context, "text", path, "--password-file", "-", "--all-parts") == 0


def at_terminal(environment: dict[str, str], data: Path, arguments: list[str], typed: str):
    """Run with a terminal, type an answer to each question; return exit code and what is shown."""
    main, inner = pty.openpty()
    command = [sys.executable, "-m", "tests.cli.books", str(data), *arguments]
    process = subprocess.Popen(
        command, stdin=inner, stdout=subprocess.PIPE, stderr=inner, env=environment,
        start_new_session=True,
    )  # fmt: skip
    os.close(inner)
    shown, answers = b"", typed.split("\n")
    while select.select([main], [], [], 40)[0]:
        try:
            part = os.read(main, 65536)
        except OSError:  # Linux ends a terminal so
            break
        shown += part
        if part.endswith(b": ") and answers:
            answer = answers.pop(0)
            os.write(main, b"\x03" if answer == "^C" else f"{answer}\n".encode())
    out, _ = process.communicate(timeout=40)
    os.close(main)
    return process.returncode, shown.decode(), out.decode()


def test_a_terminal_is_asked_and_does_not_show_what_is_typed(qari: Qari, path, tmp_path):
    path.write_text(book(*CHAPTERS, password=KEY), "utf-8")
    data = tmp_path / "data"
    code, shown, out = at_terminal(
        qari.environment, data, ["text", str(path), "--all-parts"], f"خطأ\n{KEY}"
    )
    assert (code, out.count("الفصل")) == (0, 3)
    assert shown.count("Password of كتاب.rtf: ") == 2
    assert KEY not in shown
    code, shown, out = at_terminal(qari.environment, data, ["text", str(path)], "")
    assert (code, out) == (3, "")
    assert "is locked" in shown


def test_ctrl_c_at_the_question_ends_an_import_at_once(qari: Qari, path, tmp_path):
    path.write_text(book(*CHAPTERS, password=KEY), "utf-8")
    (tmp_path / "خبر.txt").write_text(ARTICLE, "utf-8")
    code, shown, out = at_terminal(
        qari.environment, tmp_path / "data", ["import", str(tmp_path / "خبر.txt"), str(path)], "^C"
    )
    assert (code, len(out.split())) == (130, 1)
    assert "1 file: 1 new, 0 changed, 0 there already, 0 failed, 1 left." in shown
