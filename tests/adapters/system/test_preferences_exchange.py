"""Preferences that are carried to another machine."""

from __future__ import annotations

import json

import pytest

from reader.adapters.system.preferences_exchange import PreferencesExchange
from reader.domain.errors import PreferencesRefused, SourceUnreadable, StorageUnavailable
from reader.services.preferences import OF_THIS_MACHINE, Preferences, ThemeName

CHOSEN = Preferences(
    theme=ThemeName.SEPIA,
    text_percent=130,
    reviewer="سميرة",
    recent=("/home/me/secret.txt",),
    notes_folder="/home/me/notes",
    keys=(("open_file", ("Ctrl+Shift+O", "F12")), ("about", ())),
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "preferences.json"


def written(file, **entries):
    content = {"format": "qari-preferences", "version": 1, "preferences": entries}
    file.write_text(json.dumps(content), "utf-8")


def test_what_goes_out_comes_in_but_for_what_is_of_the_machine(file):
    exchange = PreferencesExchange()
    exchange.export(file, CHOSEN)
    found, strange = exchange.read(file)
    assert strange == ()
    assert found.keys == CHOSEN.keys
    assert (found.theme, found.text_percent, found.reviewer) == (ThemeName.SEPIA, 130, "سميرة")
    assert (found.recent, found.notes_folder) == ((), "")
    assert b"secret" not in file.read_bytes()


def test_the_same_preferences_give_the_same_bytes(file, tmp_path):
    other = tmp_path / "other.json"
    PreferencesExchange().export(file, CHOSEN)
    PreferencesExchange().export(other, CHOSEN)
    assert file.read_bytes() == other.read_bytes()


def test_what_is_not_understood_is_named_and_the_rest_is_taken(file):
    written(file, theme="dark", text_percent=9_000, colour_of_dreams="blue")
    found, strange = PreferencesExchange().read(file)
    assert found.theme is ThemeName.DARK
    assert found.text_percent == 100
    assert sorted(strange) == ["colour_of_dreams", "text_percent"]


def test_folders_in_a_foreign_file_are_not_taken(file):
    written(file, notes_folder="/evil", argos_folder="/evil", recent=["/evil"])
    assert PreferencesExchange().read(file) == (Preferences(), ())
    assert {"notes_folder", "argos_folder", "recent"} <= OF_THIS_MACHINE


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff\xfe", b'{"format": "qari-preferences"}', b"[" * 100_000,
     b'{"format": "qari-preferences", "preferences": []}', b" " * 1_000_001],
    ids=["empty", "no format", "list", "no text", "nothing in it", "deep", "wrong", "large"],
)  # fmt: skip
def test_a_file_of_another_kind_is_refused(file, content):
    file.write_bytes(content)
    with pytest.raises(PreferencesRefused) as error:
        PreferencesExchange().read(file)
    assert "Nothing was changed." in str(error.value)


def test_what_is_not_there_is_said(tmp_path):
    with pytest.raises(SourceUnreadable):
        PreferencesExchange().read(tmp_path / "none.json")


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StorageUnavailable):
        PreferencesExchange().export(tmp_path / "none" / "p.json", CHOSEN)
