"""The pages that ship: whole in three languages, with links and pictures that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.adapters.export.help_folder import HelpFolder
from reader.services.help_pages import NEW

FOLDER = Path(__file__).parents[3] / "resources" / "help"
LANGUAGES = ("en", "nl", "ar")
LARGEST_BYTES = 1_200_000
PLACE = re.compile(r"\{[a-z]+(?::[^{}]*)?\}")


def files(language):
    return {file.name: file.read_text("utf-8") for file in (FOLDER / language).glob("*.md")}


def headings(text):
    return [len(line.split(" ")[0]) for line in text.splitlines() if line.startswith("#")]


def test_every_page_is_there_in_every_language():
    assert set(files("en")) == set(files("nl")) == set(files("ar"))
    assert len(files("en")) == 12


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_pages_have_the_same_structure_in_every_language(language):
    for name, text in files("en").items():
        other = files(language)[name]
        assert headings(other) == headings(text), name
        assert sorted(PLACE.findall(other)) == sorted(PLACE.findall(text)), name
        assert other.count("\n- ") == text.count("\n- "), name
        targets = re.compile(r"\]\(([^)]+)\)")
        assert targets.findall(other) == targets.findall(text), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_pictures_are_there_and_nothing_is_remote(language):
    used = set()
    for name, text in files(language).items():
        assert "://" not in text, name
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (FOLDER / language / target).is_file(), (name, target)
            used.add(target)
        assert all(alt for alt in re.findall(r"!\[([^]]*)\]", text)), name
    pictures = {f"pictures/{one.name}" for one in (FOLDER / language / "pictures").iterdir()}
    assert pictures == {one for one in used if one.startswith("pictures/")}


def test_the_pictures_are_light():
    assert sum(one.stat().st_size for one in FOLDER.glob("*/pictures/*")) <= LARGEST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_come_in_order_with_what_is_new_last(language):
    pages = HelpFolder(FOLDER)(language)
    assert [page.name for page in pages[:3]] == ["reading", "names", "words"]
    assert pages[-1].name == NEW
    assert all(page.title and page.title in page.html for page in pages)


def test_a_language_without_pages_has_the_english_ones():
    assert HelpFolder(FOLDER)("fr") == HelpFolder(FOLDER)("en")


def test_keys_and_paths_are_isolated_where_one_reads_from_right_to_left(tmp_path):
    for language in ("en", "ar"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "01-a.md").write_text("# A\n\n`Ctrl+O`", "utf-8")
    (arabic,), (english,) = HelpFolder(tmp_path)("ar"), HelpFolder(tmp_path)("en")
    assert "<code>\u2066\u2009Ctrl+O\u2009\u2069</code>" in arabic.html
    assert "<code>\u2009Ctrl+O\u2009</code>" in english.html
