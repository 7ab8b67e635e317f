"""The package is one that Anki opens, and a second one updates the first."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.export.anki_package import DECK_ID, FIELDS, MODEL_ID, write_anki_package
from reader.domain.errors import StorageUnavailable
from reader.services.anki_cards import AnkiCard, AnkiWriter

WRITER: AnkiWriter = write_anki_package
CARDS = (
    AnkiCard(
        "note n1", "الميزانية", "المِيزانِيَّة", "قال إن الميزانية <b>جاهزة</b>.",
        "The budget & more\nis.",
        "**مهم** #اقتصاد\n\n<script>x</script>", "روته · 2024", "qari:article/a1",
        ("qari::روته", "اقتصاد"),
    ),
    AnkiCard("word وزير x", "الوزير \x1f\x00 ", tags=("qari::روته",)),
    AnkiCard("note n2", "قال رئيس الوزراء الهولندي مارك روته إن الخطة جاهزة.", source="روته"),
)  # fmt: skip


def opened(path: Path) -> sqlite3.Connection:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        assert json.loads(package.read("media")) == {}
        content = package.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    return connection


def rows(path: Path, query: str) -> list[tuple]:
    with closing(opened(path)) as connection:
        return connection.execute(query).fetchall()


def test_the_package_holds_notes_with_our_fields_and_a_card_each(tmp_path):
    path = tmp_path / "words.apkg"
    assert write_anki_package(CARDS, path) == 3
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    ((models, decks),) = rows(path, "SELECT models, decks FROM col")
    model = json.loads(models)[str(MODEL_ID)]
    assert [field["name"] for field in model["flds"]] == list(FIELDS)
    assert [field["rtl"] for field in model["flds"]] == [True] * 3 + [False] * 3
    assert ".nightMode" in model["css"]
    assert "direction: rtl" in model["css"]
    assert json.loads(decks)[str(DECK_ID)]["name"] == "Qari"
    notes = rows(path, "SELECT flds, tags, mid, sfld FROM notes ORDER BY id")
    fields = [dict(zip(FIELDS, note[0].split("\x1f"), strict=True)) for note in notes]
    assert fields[0]["Word"] == "الميزانية"
    assert fields[0]["Sentence"] == "قال إن الميزانية &lt;b&gt;جاهزة&lt;/b&gt;."
    assert fields[0]["Translation"] == '<div dir="ltr"><p>The budget &amp; more<br>\nis.</p></div>'
    assert '<p dir="rtl"><strong>مهم</strong> #اقتصاد</p>' in fields[0]["Note"]
    assert "<script" not in fields[0]["Note"]
    assert fields[0]["Source"] == '<a href="qari:article/a1">روته · 2024</a>'
    assert fields[1]["Word"] == "الوزير"
    assert fields[2]["Word"].startswith('<span class="long">قال')
    assert notes[0][1].split() == ["qari::روته", "اقتصاد"]
    assert {note[2] for note in notes} == {MODEL_ID}
    assert rows(path, "SELECT did, count(*) FROM cards GROUP BY did") == [(DECK_ID, 3)]


def test_a_second_package_has_the_same_ids_and_a_later_time(tmp_path):
    first, second = tmp_path / "1.apkg", tmp_path / "2.apkg"
    write_anki_package(CARDS, first, made_at=1_700_000_000)
    changed = (replace(CARDS[0], note="غيرت رأيي"), *CARDS[1:], AnkiCard("note n3", "جديد"))
    write_anki_package(changed, second, made_at=1_700_000_100)
    query = "SELECT guid, mid, mod FROM notes ORDER BY id"
    old, new = rows(first, query), rows(second, query)
    assert [row[:2] for row in new[:3]] == [row[:2] for row in old]
    assert all(later[2] > earlier[2] for earlier, later in zip(old, new, strict=False))
    assert len({row[0] for row in new}) == 4


def test_cards_with_one_seed_are_one_card(tmp_path):
    path = tmp_path / "x.apkg"
    assert write_anki_package((CARDS[0], replace(CARDS[0], word="آخر")), path, deck="قارئ") == 1
    assert "آخر" not in rows(path, "SELECT flds FROM notes")[0][0]


def test_an_empty_package_is_one_too(tmp_path):
    assert write_anki_package((), tmp_path / "x.apkg") == 0
    assert rows(tmp_path / "x.apkg", "SELECT count(*) FROM notes") == [(0,)]


def test_nothing_is_left_in_the_folder_for_temporary_files(tmp_path, monkeypatch):
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    write_anki_package(CARDS, tmp_path / "x.apkg")
    assert list(place.iterdir()) == []
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["x.apkg"]


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StorageUnavailable):
        write_anki_package(CARDS, tmp_path / "none" / "x.apkg")


def test_a_folder_without_rights_leaves_what_was_there(tmp_path):
    path = tmp_path / "x.apkg"
    write_anki_package(CARDS, path)
    before = path.read_bytes()
    if os.geteuid() == 0:
        _as_nobody(tmp_path)
    else:
        tmp_path.chmod(0o500)
        try:
            with pytest.raises(StorageUnavailable):
                write_anki_package(CARDS[:1], path)
        finally:
            tmp_path.chmod(0o700)
    assert path.read_bytes() == before
    assert zipfile.is_zipfile(io.BytesIO(before))


def _as_nobody(folder: Path) -> None:
    """Try it in a child that has no rights: root may write everywhere."""
    folder.chmod(0o555)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setuid(65534)
            write_anki_package(CARDS[:1], folder / "x.apkg")
        except StorageUnavailable:
            code = 0
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    folder.chmod(0o700)
