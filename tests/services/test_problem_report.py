from dataclasses import fields, replace

from reader.domain.language import LanguagePair
from reader.services.ports import InstalledPackage
from reader.services.preferences import Preferences, ThemeName
from reader.services.problem_report import (
    Private,
    ProblemFacts,
    package_line,
    report_text,
    setting_lines,
)

FACTS = ProblemFacts({"Qari": "1.0"}, ["mode: side"], [], {"qari.sqlite": "3 rows"}, ["a line"])


def test_every_setting_has_a_line_and_free_text_is_only_counted():
    preferences = replace(
        Preferences(),
        theme=ThemeName.DARK,
        recent=("/home/jan/خبر.txt",),
        reviewer="Jan Jansen",
        notes_folder="/home/jan/notes",
        package_index="https://jan.example/index",
        packages=(("ar-en", "jans-package"),),
        target="Jan Jansen says",
    )
    lines = setting_lines(preferences)
    assert {line.split(":")[0].split(".")[0] for line in lines} == {
        field.name for field in fields(Preferences)
    }
    text = "\n".join(lines)
    assert "theme: dark" in text
    assert "recent: 1 entries" in text
    assert "reviewer: set" in text
    for word in ("jan", "Jan", "خبر", "example", "says"):
        assert word not in text


def test_a_package_that_a_person_named_has_no_name():
    usual = InstalledPackage(
        "translate-ar_en-1_0", LanguagePair("ar", "en"), "1.0", "/home/jan/x", "user", 5_000_000
    )
    assert package_line(usual) == "ar-en: translate-ar_en-1_0, version 1.0, user, 5 MB"
    named = package_line(replace(usual, package_id="jans", version="of jan"))
    assert "jan" not in named


def test_home_and_names_are_taken_out_of_the_whole_text():
    private = Private("/home/jansen", ("jansen", "JANS-LAPTOP"))
    text = report_text(FACTS, private, {}, "In /home/jansen/x on jans-laptop, says Jansen.")
    assert "In ~/x on …, says …." in text
    assert "jans" not in text.lower()


def test_a_name_inside_of_a_word_is_left_alone():
    text = report_text(FACTS, Private(names=("side",)), {}, "beside")
    assert "beside" in text
    assert "mode: …" in text


def test_every_part_stands_in_the_report():
    text = report_text(FACTS, Private(), {"Qt": "6.11"}, "")
    for said in ("Qari: 1.0", "Qt: 6.11", "mode: side", "qari.sqlite: 3 rows", "a line"):
        assert said in text
    assert "(nothing was written here)" in text
