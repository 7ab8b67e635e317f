"""Nothing of what was read comes out of a log, whatever was written into it."""

from __future__ import annotations

import pytest

from reader.adapters.system.log_lines import harmless_lines, last_error, log_tail

START = "2026-11-26 08:17:45,591"


def of(text, module="reader.services.look_up_terms", level="INFO"):
    return f"{START} {level} 24038 {module}: {text}"


def test_a_sentence_of_a_module_is_kept_with_its_numbers():
    (line,) = harmless_lines([of("glossary: 4160 terms, revision 0")])
    assert line.endswith("INFO reader.services.look_up_terms: glossary: 4160 terms, revision 0")


def test_known_words_are_kept_and_other_values_are_not():
    known = of("the interface is in nl", "reader.ui.localization")
    other = of("the interface is in Rutte", "reader.ui.localization")
    assert harmless_lines([known])[0].endswith("the interface is in nl")
    assert harmless_lines([other])[0].endswith("the interface is in …")


@pytest.mark.parametrize(
    "line",
    [
        of("secret words that no module says"),
        of("قال وزير المياه أحمد سالم"),
        of("glossary: secret terms, revision 0 secret", "reader.not.there"),
        of("secret", "reader.services.look_up_terms", "DEBUG"),
        of("secret", "secret_module"),
        of("secret", "urllib3.secret"),
        of("default: secret text", "qt", "WARNING"),
        "secret: a line of an article",
        "RutteError: secret",
        "ValueError: secret",
        '  File "/home/secret/reader/secret.py", line 3, in secret',
        '  File "/home/secret/reader/ui/lane.py", line 3, in secret',
        '  File "C:\\Users\\secret\\site-packages\\secret\\a.py", line 3, in secret',
        "    raise ValueError(secret)",
        "Traceback (most recent call last): secret",
        f"{START} INFO 12 reader.services.look_up_terms: glossary: 1 terms, revision 0\nsecret",
    ],
)
def test_what_is_no_sentence_of_ours_is_left_out(line):
    shown = "\n".join(harmless_lines(line.splitlines()))
    for word in ("secret", "Rutte", "وزير", "سالم"):
        assert word not in shown


def test_of_a_traceback_places_and_kinds_are_kept():
    lines = [
        of("SourceUnreadable", "reader.cli.main", "WARNING"),
        "Traceback (most recent call last):",
        '  File "/home/jan/qari/reader/cli/main.py", line 49, in _guarded',
        "    return work(arguments, console)",
        '  File "/home/jan/.venv/lib/python3.11/site-packages/lxml/html/__init__.py", line 7, in x',
        "reader.domain.errors.SourceUnreadable: /home/jan/letter.txt can't be read",
    ]
    shown = harmless_lines(lines)
    assert shown[0].endswith("WARNING reader.cli.main: SourceUnreadable")
    assert shown[1:] == [
        "  Traceback",
        "  reader.cli.main:49 _guarded",
        "  lxml:7",
        "  SourceUnreadable",
    ]
    assert last_error([*shown, "2026 INFO later"]) == shown


def test_of_qt_the_class_that_complains_is_kept():
    line = of("qt.text: QFont::setPixelSize: secret", "qt", "WARNING")
    assert harmless_lines([line])[0].endswith("qt: QFont::setPixelSize …")


def test_only_the_last_lines_are_kept():
    many = [of(f"glossary: {number} terms, revision 0") for number in range(500)]
    shown = harmless_lines(many)
    assert len(shown) == 200
    assert "499" in shown[-1]


def test_a_log_that_is_not_there_is_empty(tmp_path):
    assert log_tail(tmp_path / "none.log") == []
