"""Which files an import reads."""

from __future__ import annotations

import os

import pytest

from reader.adapters.sources.article_files import article_files
from reader.services.cancel import Cancelled, CancelToken


def names(folder, *paths, cancel=None):
    found = article_files([str(path) for path in paths], cancel or CancelToken())
    return [os.path.relpath(one, folder) for one in found]


@pytest.fixture
def folder(tmp_path):
    for name in ("ب.txt", "أ.md", "picture.png", ".hidden.txt", "c.MARKDOWN"):
        (tmp_path / name).write_text("خبر", "utf-8")
    for inner in ("2025", ".git"):
        (tmp_path / inner).mkdir()
        (tmp_path / inner / "old.txt").write_text("خبر", "utf-8")
    return tmp_path


def test_texts_of_a_folder_come_by_name_and_nothing_hidden(folder):
    assert names(folder, folder) == ["c.MARKDOWN", "أ.md", "ب.txt", "2025/old.txt"]


def test_a_named_file_is_taken_whatever_its_suffix_and_each_only_once(folder):
    named = folder / "picture.png"
    assert names(folder, named, folder / "2025", named, folder)[:3] == [
        "picture.png",
        "2025/old.txt",
        "c.MARKDOWN",
    ]
    assert len(names(folder, folder, folder)) == 4


def test_a_file_that_is_gone_is_named_so_that_the_report_can_say_so(folder):
    assert names(folder, folder / "gone.txt") == ["gone.txt"]


def test_every_format_that_has_a_reader_is_taken_and_nothing_else(tmp_path):
    for name in (
        "كتاب.epub",
        "خبر.HTML",
        "تقرير.pdf",
        "نشرة.rss",
        "فيلم.srt",
        "x.jpg",
        "x.html.bak",
    ):
        (tmp_path / name).write_text("خبر", "utf-8")
    assert names(tmp_path, tmp_path) == [
        "تقرير.pdf",
        "خبر.HTML",
        "فيلم.srt",
        "كتاب.epub",
        "نشرة.rss",
    ]


@pytest.mark.parametrize("end", ["_files", ".files", "-Dateien", "_ملفات", "_Bestanden", "-filer"])
def test_what_a_browser_saved_beside_a_page_is_passed_over(tmp_path, end):
    (tmp_path / "الجزيرة.html").write_text("<p>خبر", "utf-8")
    for folder in (f"الجزيرة{end}", "other_files", "_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("<p>إعلان", "utf-8")
    assert names(tmp_path, tmp_path) == [
        "الجزيرة.html", "_files/frame.html", "other_files/frame.html",
    ]  # fmt: skip


def test_such_a_folder_that_is_named_is_read(tmp_path):
    (tmp_path / "page.html").write_text("<p>خبر", "utf-8")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "text.txt").write_text("خبر", "utf-8")
    assert names(tmp_path, tmp_path / "page_files") == ["page_files/text.txt"]


def test_links_to_folders_are_not_followed(folder):
    (folder / "2025" / "round").symlink_to(folder, target_is_directory=True)
    assert names(folder, folder).count("2025/old.txt") == 1


def test_a_relative_path_is_made_absolute(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert list(article_files(["ب.txt"], CancelToken())) == [str(folder / "ب.txt")]


def test_it_can_be_cancelled(folder):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        names(folder, folder, cancel=cancel)
