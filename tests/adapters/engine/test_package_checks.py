"""Folders of packages that somebody brought, looked through before they are installed."""

from __future__ import annotations

import os

import pytest

from reader.adapters.engine.package_checks import check_package
from reader.domain.errors import PackageRefused
from tests.package_files import NAME, good_files, put_files

posix = pytest.mark.skipif(os.name != "posix", reason="needs links and pipes")


def test_a_good_folder_is_what_it_says(tmp_path):
    package = check_package(put_files(tmp_path / NAME, good_files()))
    assert (package.package_id, str(package.pair), package.where) == (NAME, "ar-en", "app")


def test_vocabularies_of_older_models_are_lines_of_text(tmp_path):
    words = "<unk>\n<s>\n</s>\n▁the\n▁وزير".encode()
    for end, fits in ((b"", True), (b"\n", True), (b"\nmore", False)):
        files = {
            name: content for name, content in good_files().items() if "vocabulary" not in name
        }
        files["model/shared_vocabulary.txt"] = words + end
        folder = put_files(tmp_path / str(len(end)), files)
        if fits:
            assert check_package(folder)
        else:
            with pytest.raises(PackageRefused, match="belong together"):
                check_package(folder)


@pytest.mark.parametrize(
    ("name", "size"),
    [("model/config.json", 1_100_000), ("model/source_vocabulary.json", 33_600_000)],
)
def test_a_file_that_is_far_too_large_is_not_read_to_its_end(tmp_path, name, size):
    folder = put_files(tmp_path / NAME, good_files())
    os.truncate(folder / name, size)
    with pytest.raises(PackageRefused, match="can't be read"):
        check_package(folder)


def test_very_many_files_are_no_package(tmp_path):
    more = {f"n/{number}": b"" for number in range(2010)}
    with pytest.raises(PackageRefused, match="more files than any"):
        check_package(put_files(tmp_path / NAME, good_files() | more))


@posix
@pytest.mark.timeout(20)
def test_links_and_pipes_are_no_package(tmp_path):
    for number, put in enumerate((os.mkfifo, lambda path: path.symlink_to("/etc/hostname"))):
        folder = put_files(tmp_path / str(number), good_files())
        put(folder / "extra")
        with pytest.raises(PackageRefused, match="links, devices"):
            check_package(folder)


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    folder = put_files(tmp_path / NAME, good_files())
    (folder / "README.md").chmod(0)
    with pytest.raises(PackageRefused, match="can't be read"):
        check_package(folder)
