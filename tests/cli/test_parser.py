"""Options stand before or after the verb, and a file alone is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.parser import parse


@pytest.mark.parametrize(
    "arguments",
    [
        ["--data-dir", "d", "--format", "json", "--quiet", "translate", "a.txt", "--to", "en"],
        ["translate", "a.txt", "--to", "en", "--data-dir", "d", "--format", "json", "--quiet"],
        ["-q", "translate", "--to", "en", "--format=json", "a.txt", "--data-dir=d"],
        ["--data-dir=d", "--format=json", "translate", "-q", "--to=en", "a.txt"],
    ],
)
def test_common_options_are_taken_before_and_after_the_verb(arguments):
    options = parse(arguments)
    assert (options.verb, options.file, options.to) == ("translate", "a.txt", "en")
    assert (options.data_dir, options.format, options.quiet) == (Path("d"), "json", True)


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []), (["a.txt", "b.md"], ["a.txt", "b.md"]), (["open", "a.txt"], ["a.txt"]),
        (["--data-dir", "translate", "a.txt"], ["a.txt"]), (["-"], ["-"]),
        (["--", "-odd.txt"], ["-odd.txt"]), (["./translate"], ["./translate"]),
        (["--quiet"], []), (["a.txt", "--quiet"], ["a.txt"]), (["مقال.txt"], ["مقال.txt"]),
    ],
)  # fmt: skip
def test_without_a_verb_files_are_opened(arguments, files):
    options = parse(arguments)
    assert (options.verb, options.files) == ("open", files)


def test_markdown_and_md_are_the_same():
    assert parse(["translate", "a", "--to", "nl", "--format", "markdown"]).format == "md"
    assert parse(["translate", "a", "--to", "nl", "--format", "md"]).format == "md"


def test_defaults_hold_where_nothing_is_said():
    options = parse(["text", "a.txt"])
    assert (options.data_dir, options.format, options.quiet, options.part) == (
        None,
        "text",
        False,
        1,
    )


def test_a_picture_may_show_the_sentence_word_by_word():
    options = parse(["snapshot", "a", "-o", "p", "--fixed", "2", "--word-by-word"])
    assert (options.fixed, options.word_by_word) == (2, True)
    assert not parse(["snapshot", "a", "-o", "p"]).word_by_word


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["translate", "a.txt"], "--to"), (["translate", "--to", "en"], "FILE"),
        (["translate", "a", "--to", "de"], "invalid choice"),
        (["text", "a", "--format", "html"], "can't write html"),
        (["text", "a", "--format", "nonsense"], "can't write nonsense"),
        (["snapshot", "a", "-o", "x.png", "--format", "text"], "no --format"),
        (["snapshot", "a"], "-o"), (["snapshot", "a", "-o", "p", "--size", "big"], "1280x800"),
        (["snapshot", "a", "-o", "p", "--size", "10x10"], "each side"),
        (["snapshot", "a", "-o", "p", "--scale", "nan"], "0.5 to 4"),
        (["snapshot", "a", "-o", "p", "--hover", "0"], "from 1"),
        (["snapshot", "a", "-o", "p", "--theme", "system"], "invalid choice"),
        (["snapshot", "a", "-o", "p", "--percent", "20"], "from 60"),
        (["snapshot", "a", "-o", "p", "--tashkil", "some"], "invalid choice"),
        (["text", "a", "--part", "0"], "from 1"), (["text", "a", "--pa", "2"], "unrecognized"),
        (["self-test", "a"], "unrecognized"), (["--no-such-option"], "unrecognized"),
    ],
)  # fmt: skip
def test_wrong_use_is_code_two_and_says_what(arguments, said, capsys):
    with pytest.raises(SystemExit) as raised:
        parse(arguments)
    assert raised.value.code == 2
    assert said in capsys.readouterr().err


def test_snapshot_options_are_read():
    options = parse(
        ["snapshot", "a.txt", "-o", "p.png", "--size", "800x600", "--scale", "2", "--hover", "3",
         "--mode", "ondemand", "--theme", "contrast", "--ui", "ar", "--to", "nl",
         "--tashkil", "ambiguous"]
    )  # fmt: skip
    assert options.tashkil == "ambiguous"
    assert (options.size, options.scale, options.hover) == ((800, 600), 2.0, 3)
    assert (options.mode, options.theme, options.ui, options.to) == (
        "ondemand",
        "contrast",
        "ar",
        "nl",
    )


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["translate", "--help"]])
def test_help_and_version_end_well(arguments, capsys):
    with pytest.raises(SystemExit) as raised:
        parse(arguments)
    assert raised.value.code == 0
    assert "qari" in capsys.readouterr().out
