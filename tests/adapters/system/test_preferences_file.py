"""Preferences survive crashes, full disks and damage, entry by entry."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.system.preferences_file import PreferencesFile, preferences_from
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.vowelled_text import TashkilDial
from reader.domain.word_levels import Level
from reader.services.export_article import ExportChoice, ExportFormat
from reader.services.package_settings import PackageSettings
from reader.services.ports import ComputeType, ThreadProfile
from reader.services.preferences import Preferences, ReadingMode, ThemeName

CHOSEN = Preferences(
    target="nl",
    mode=ReadingMode.STACKED,
    theme=ThemeName.SEPIA,
    text_percent=140,
    arabic_face="amiri",
    latin_face="literata",
    swap_panes=True,
    interface="ar",
    packages=(("ar-en", "translate-ar_en-0_3"),),
    recent=("/home/س/مقال.txt", "/b.md"),
    geometry="AdnQywAD",
    argos_folder="/opt/argos",
    keep_names=False,
    names_put_in=(("translate-ar_en-0_3", "never"),),
    package_settings=(
        ("translate-ar_en-0_3", PackageSettings(beam=6, threads=ThreadProfile.QUIET)),
        ("opus-mt-ar-en", PackageSettings(None, 0.6, 1.2, 3, ComputeType.INT8)),
    ),
    tashkil=TashkilDial.ALL,
    word_colours=True,
    level=Level.BEGINNER,
    notes_folder="/home/س/notes",
    reviewer="ليلى",
    watch_clipboard=True,
    export=ExportChoice(ExportFormat.HTML, only_confirmed=True, with_notes=True),
    package_index="https://mirror.example/index.json",
    keys=(("open_file", ("Ctrl+Shift+O", "F12")), ("about", ())),
    seen_version="0.9.0",
    speech_percent=150,
    interface_percent=150,
    wide_spacing=True,
    reading_ruler=True,
    reduced_motion=True,
)


@pytest.fixture
def file(tmp_path):
    return PreferencesFile(tmp_path / "config" / "preferences.json")


@pytest.fixture
def path(tmp_path):
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "preferences.json"


def test_every_field_differs_from_its_default_in_this_test():
    default = Preferences()
    assert all(getattr(CHOSEN, f.name) != getattr(default, f.name) for f in fields(Preferences))


def test_what_was_chosen_comes_back(file):
    file.save(CHOSEN)
    assert file.load() == CHOSEN


def test_without_a_file_the_defaults_hold_and_nothing_is_made(file, tmp_path):
    assert file.load() == Preferences()
    assert not (tmp_path / "config").exists()


def test_file_and_folder_are_private_and_no_temporary_file_stays(file, tmp_path):
    file.save(CHOSEN)
    file.save(replace(CHOSEN, target="en"))
    (only,) = (tmp_path / "config").iterdir()
    assert only.name == "preferences.json"
    assert only.stat().st_mode & 0o777 == 0o600
    assert only.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("target", 7), ("target", None), ("target", "zz"), ("target", ""), ("target", ["en"]),
        ("mode", "sideways"), ("theme", ["dark"]),
        ("text_percent", 59), ("text_percent", 301), ("text_percent", True),
        ("text_percent", 99.5), ("text_percent", "100"), ("arabic_face", {}),
        ("arabic_face", "comic"), ("latin_face", "naskh"),
        ("swap_panes", 1), ("swap_panes", "yes"), ("packages", [["ar-en", "x"]]),
        ("reviewer", "machine"), ("reviewer", "x" * 101),
        ("export", {"format": "pdf"}), ("export", {"format": "docx", "bilingual": 1}),
        ("interface_percent", 79), ("interface_percent", 201), ("interface_percent", True),
        ("wide_spacing", 1), ("reading_ruler", "on"), ("reduced_motion", None),
        ("recent", "a.txt"), ("geometry", "x" * 20_000), ("argos_folder", False),
    ],
)  # fmt: skip
def test_a_damaged_entry_falls_back_alone(file, path, name, bad):
    file.save(CHOSEN)
    entries = json.loads(path.read_text("utf-8")) | {name: bad}
    path.write_text(json.dumps(entries), "utf-8")
    assert file.load() == replace(CHOSEN, **{name: getattr(Preferences(), name)})


def test_entries_of_another_version_are_passed_over(file, path):
    path.write_text('{"target": "nl", "colour_of_tomorrow": 3}', "utf-8")
    assert file.load() == Preferences(target="nl")


def test_recent_files_stay_at_twelve():
    found = preferences_from({"recent": [f"/{n}.txt" for n in range(40)] + [3]})
    assert found.recent == tuple(f"/{n}.txt" for n in range(12))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 100_000, b'{"a": "' + b"x" * 2_000_000],
)
def test_a_damaged_file_is_kept_aside_and_defaults_are_used(file, path, content):
    path.write_bytes(content)
    assert file.load() == Preferences()
    assert path.with_name("preferences.json.damaged").read_bytes() == content
    assert not path.exists()
    file.save(CHOSEN)
    assert file.load() == CHOSEN


def test_a_byte_order_mark_does_no_harm(file, path):
    path.write_text('{"target": "nl"}', "utf-8-sig")
    assert file.load().target == "nl"


def test_a_directory_in_its_place_gives_defaults_and_a_save_that_says_so(file, path):
    path.mkdir()
    assert file.load() == Preferences()
    with pytest.raises(StorageUnavailable, match="untouched"):
        file.save(CHOSEN)
    assert [item.name for item in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.timeout(10)
@pytest.mark.skipif(os.name != "posix", reason="needs pipes and devices")
def test_a_pipe_or_an_endless_device_in_its_place_gives_defaults(file, path):
    os.mkfifo(path)
    assert file.load() == Preferences()
    path.unlink()
    path.symlink_to("/dev/zero")
    assert file.load() == Preferences()


def test_a_full_disk_leaves_what_was_kept(file, path, monkeypatch):
    file.save(CHOSEN)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="No space left"):
        file.save(replace(CHOSEN, target="en"))
    assert file.load() == CHOSEN
    assert [item.name for item in path.parent.iterdir()] == ["preferences.json"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([f.name for f in fields(Preferences)]), json_values))
def test_no_entry_whatever_it_holds_stops_the_app(entries):
    found = preferences_from(entries)
    assert isinstance(found.mode, ReadingMode)
    assert isinstance(found.theme, ThemeName)
    assert 60 <= found.text_percent <= 300
    assert all(isinstance(item, str) for item in found.recent)
    hash(found)


@pytest.mark.parametrize(
    ("entries", "kept"),
    [
        ({"beam": 0, "length_penalty": 0.5}, PackageSettings(length_penalty=0.5)),
        ({"beam": 33, "no_repeat_ngram": 11}, PackageSettings()),
        ({"beam": True, "length_penalty": "1"}, PackageSettings()),
        ({"length_penalty": 1e400, "repetition_penalty": 0.9}, PackageSettings()),
        ({"length_penalty": float("nan"), "beam": 10**400}, PackageSettings()),
        (
            {"compute_type": "int4", "threads": "quiet"},
            PackageSettings(threads=ThreadProfile.QUIET),
        ),
        ({"compute_type": ["int8"], "beam": 2, "more": 5}, PackageSettings(beam=2)),
        ({}, PackageSettings()),
    ],
)
def test_a_setting_of_a_package_that_no_engine_bears_is_left_to_the_package(
    file, path, entries, kept
):
    path.write_text(json.dumps({"package_settings": {"p": entries, "q": 5}, "target": "nl"}))
    assert file.load() == Preferences(target="nl", package_settings=(("p", kept),))


def test_an_older_choice_of_another_window_does_not_come_after_a_newer_one(tmp_path):
    file = PreferencesFile(tmp_path / "preferences.json")
    file.save(Preferences(text_percent=130), order=2)
    file.save(Preferences(text_percent=90), order=1)
    assert file.load().text_percent == 130
    file.save(Preferences(text_percent=150), order=3)
    file.save(Preferences(text_percent=110))
    assert file.load().text_percent == 110
