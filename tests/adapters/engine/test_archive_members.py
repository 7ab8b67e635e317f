"""Lists of archives that were made to harm: refused before a byte is written."""

from __future__ import annotations

import stat
import struct

import pytest

from tests.adapters.engine.test_package_archive import why, with_entry
from tests.package_files import NAME, good_files, write_archive


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        f"{NAME}/../../evil.txt",
        f"{NAME}/model/..",
        "/etc/evil.txt",
        "//server/share/evil.txt",
        "C:/evil.txt",
        "c:evil.txt",
        "\\\\server\\evil.txt",
        f"{NAME}\\..\\..\\evil.txt",
    ],
)
def test_a_name_that_leads_out_is_refused(tmp_path, name):
    assert "leads out" in why(tmp_path, with_entry(tmp_path, name))
    assert not (tmp_path.parent / "evil.txt").exists()


@pytest.mark.parametrize(
    "name",
    [
        "a\u202ecod.exe",
        "a\u200b.txt",
        "a\nb.txt",
        "a:stream",
        "what?",
        "con",
        "aux.json",
        "ends.",
        "ends ",
        "x" * 300,
        "/".join("abcdefghij"),
    ],
)
def test_a_name_that_no_disk_should_hold_is_refused(tmp_path, name):
    said = why(tmp_path, with_entry(tmp_path, f"{NAME}/{name}"))
    assert "is none for a file" in said
    assert "\u202e" not in said
    assert len(said) < 150


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path, mode):
    archive = with_entry(tmp_path, f"{NAME}/link", b"/etc/passwd", mode | 0o777)
    assert "link or device" in why(tmp_path, archive)


@pytest.mark.parametrize(
    "name",
    [
        "METADATA.json",
        "readme.MD",
        "MODEL/other.txt",
        "Model/model.bin",
        "metadata.json/x",
        "model",
    ],
)
def test_names_that_fall_together_where_capitals_are_not_known_are_refused(tmp_path, name):
    assert "twice" in why(tmp_path, with_entry(tmp_path, f"{NAME}/{name}"))


def test_the_same_name_twice_is_refused_also_in_another_unicode_form(tmp_path):
    with pytest.warns(UserWarning, match="Duplicate name"):
        archive = with_entry(tmp_path, f"{NAME}/metadata.json")
    assert "twice" in why(tmp_path, archive)
    files = good_files() | {"caf\u00e9.txt": b"1", "cafe\u0301.txt": b"2"}
    assert "twice" in why(tmp_path, write_archive(tmp_path / "b.argosmodel", files))


@pytest.mark.parametrize("name", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_names_in_capitals_are_refused_since_half_of_all_disks_would_not_find_them(tmp_path, name):
    files = {one.upper() if one == name else one: content for one, content in good_files().items()}
    files |= {"metadata.json": good_files()["metadata.json"]} if "model" in name else {}
    said = why(tmp_path, write_archive(tmp_path / "a.argosmodel", files))
    assert "capitals" in said or "twice" in said


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("model/data.pkl", b"cposix\nsystem\n"),
        ("pytorch_model.bin", b"\x80\x02}q\0."),
        ("weights.dat", b"\x80\x05\x95"),
        ("optimizer.PT", b"x"),
        ("notes.txt", b"\x7fELF\x02\x01"),
        ("picture.md", b"MZ\x90\0"),
        ("install", b"#!/bin/sh\nrm -rf /\n"),
        ("setup.py", b"print()"),
        ("more.zip", b"x"),
        ("inner.txt", b"PK\x03\x04"),
        ("libmodel.so", b"x"),
    ],
)
def test_pickles_programs_and_archives_are_refused_whatever_they_are_called(
    tmp_path, name, content
):
    archive = write_archive(tmp_path / "a.argosmodel", good_files() | {name: content})
    said = why(tmp_path, archive)
    assert "could run as a program" in said
    assert name in said


def test_very_many_files_are_refused(tmp_path):
    files = good_files() | {f"n/{number}": b"" for number in range(2100)}
    assert "far more" in why(tmp_path, write_archive(tmp_path / "a.argosmodel", files))


@pytest.mark.parametrize(("field", "value"), [(8, 0x0001), (8, 0x2000), (10, 12), (10, 14)])
def test_locked_entries_and_unusual_packings_are_refused(tmp_path, field, value):
    archive = write_archive(tmp_path / "a.argosmodel", good_files())
    content = bytearray(archive.read_bytes())
    struct.pack_into("<H", content, content.index(b"PK\x01\x02") + field, value)
    archive.write_bytes(content)
    said = why(tmp_path, archive)
    assert "password" in said or "unusual way" in said


def test_two_packages_in_one_archive_are_refused(tmp_path):
    files = {f"{top}/{name}": one for top in "ab" for name, one in good_files().items()}
    archive = write_archive(tmp_path / "a.argosmodel", files, top="")
    assert "more than one" in why(tmp_path, archive)
