"""Who takes a new version keeps everything: a data folder of each schema, opened by today's app."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from reader.adapters.storage.migrations import IMPORTED, USER
from reader.bootstrap import Context, build
from reader.domain.article import ArticleId
from reader.domain.language import LanguagePair
from reader.domain.library import LibraryQuery
from reader.domain.notes import NoteId
from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import ReadingMode, ThemeName
from reader.services.term_values import TermDraft
from tests.architecture.sources import ROOT

OLD_FILES = ROOT / "tests" / "data" / "db"
VERSIONS = range(1, USER.version + 1)
LIBRARY, MEMORY, FEEDS = 4, 5, 7
"""The versions that brought them."""

FINGERPRINT = "f" * 64
NILE, SOURCE = ArticleId("a4"), "مكتبة عائمة تجوب النيل"

FIRST_PREFERENCES = {
    "target": "nl", "mode": "stacked", "theme": "sepia", "text_percent": 140,
    "arabic_face": "amiri", "latin_face": "literata", "swap_panes": True, "interface": "ar",
    "packages": {"ar-en": "translate-ar_en-0_3"}, "recent": ["/news/nile.txt"],
    "geometry": "AdnQywAD", "argos_folder": "/srv/argos",
}  # fmt: skip
"""What the first version wrote, which knew no more than this."""
LATER_PREFERENCES = FIRST_PREFERENCES | {
    "keep_names": False, "names_put_in": {"ar-en": "never"}, "tashkil": "all",
    "word_colours": True, "level": None, "notes_folder": "/home/noor/notes", "reviewer": "Noor",
    "watch_clipboard": True,
}  # fmt: skip


def filled(dump: str, path: Path, schema_version: int) -> None:
    """Make the database that `dump` holds; dumps name their version, the first ones do not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path)
    db.executescript((OLD_FILES / dump).read_text("utf-8"))
    assert db.execute("PRAGMA user_version").fetchone() == (schema_version,)
    db.close()


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return every row of every table that is no index, by column."""
    db = sqlite3.connect(path)
    db.row_factory = sqlite3.Row
    named = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    tables = [name for (name,) in named if not name.startswith(("search_", "sqlite_"))]
    select = 'SELECT * FROM "{}"'
    found = {name: [dict(row) for row in db.execute(select.format(name))] for name in tables}
    db.close()
    return found


@pytest.fixture
def folder(tmp_path: Path, version: int) -> Path:
    """Return a data folder as the version with the schema `version` left it."""
    root = tmp_path / "qari"
    filled(f"user-v{version}.sql", root / "data" / "qari.sqlite", version)
    filled("machine-v1.sql", root / "cache" / "machine.sqlite", 1)
    if version >= MEMORY:
        imported = min(version - MEMORY + 1, IMPORTED.version)
        filled(f"memory-v{imported}.sql", root / "data" / "memory.sqlite", imported)
    written = FIRST_PREFERENCES if version < LIBRARY else LATER_PREFERENCES
    (root / "config").mkdir()
    (root / "config" / "preferences.json").write_text(json.dumps(written), "utf-8")
    return root


def looked_at(context: Context) -> None:
    """Open every store once, as the window does."""
    for make in (
        context.machine_cache, context.corrections, context.own_terms, context.known_words,
        context.library, context.notes, context.dismissed_doubts, context.site_rules,
        context.memory, context.feeds,
    ):  # fmt: skip
        store = make()
        assert store.take_notices() == ()
        store.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_row_is_there_after_the_upgrade_as_it_was(folder: Path, version: int) -> None:
    files = [folder / "data" / "qari.sqlite", folder / "data" / "memory.sqlite"]
    before = [rows(path) if path.exists() else {} for path in files]
    looked_at(build(folder))
    context = build(folder)
    store = context.library()
    store.count(LibraryQuery())
    store.close()
    for path, old in zip(files, before, strict=True):
        new = rows(path) if path.exists() else {}
        for table, lines in old.items():
            kept = [{name: row[name] for name in lines[0]} for row in new[table]] if lines else []
            assert [line for line in lines if line not in kept] == [], table


@pytest.mark.parametrize("version", VERSIONS)
def test_what_was_made_before_the_library_is_read_by_the_app(folder: Path, version: int) -> None:
    context = build(folder)
    corrections = context.corrections()
    assert corrections.of(FINGERPRINT) == {"ذهب الى المدرسه.": "ذهب إلى المدرسة."}
    corrections.close()
    if version == 1:
        return
    terms, words = context.own_terms(), context.known_words()
    (term,) = terms.every()
    assert (term.form, term.name("nl")) == ("مارك روته", "Mark Rutte")
    assert terms.hidden(FINGERPRINT) == {"ruto"}
    assert "كِتاب" in words.every()
    terms.close()
    words.close()


@pytest.mark.parametrize("version", [one for one in VERSIONS if one >= LIBRARY])
def test_articles_units_and_notes_are_read_and_found(folder: Path, version: int) -> None:
    context = build(folder)
    library, notes, search = context.library(), context.notes(), context.search()
    (entry,) = library.page(LibraryQuery(), 0, 10)
    article = library.article(NILE)
    assert article is not None
    assert (entry.title, entry.tags, article.title) == (SOURCE, ("النيل",), SOURCE)
    (unit,) = library.units(NILE, "en").values()
    assert unit.target == "A library on the Nile"
    (note,) = notes.of_article(NILE)
    assert (note.note_id, note.body) == (NoteId("n11"), "رأي #سياسة")
    report = context.storage_check().run(lambda done, of: None)  # a dump holds no index
    assert report.is_whole
    assert search.search("النيل", 0, 10)
    for store in (library, notes, search):
        store.close()


@pytest.mark.parametrize("version", [one for one in VERSIONS if one >= MEMORY])
def test_the_memory_offers_what_it_knew(folder: Path, version: int) -> None:
    context = build(folder)
    memory = context.memory()
    (imported,) = memory.imports()
    found = [*memory.every(), *memory.every(imported.file)]
    memory.close()
    unit = (SOURCE, "A floating library on the Nile", "Noor")
    assert [(one.source, one.target, one.by) for one in found] == [unit, unit]
    assert [one.file for one in found] == ["", "/news/nile.tmx"]
    search = context.memory_search()
    assert [one.target for one in search.exact(SOURCE, LanguagePair("ar", "en"))] == [unit[1]]
    search.close()


@pytest.mark.parametrize("version", [one for one in VERSIONS if one >= FEEDS])
def test_feeds_are_followed_on(folder: Path, version: int) -> None:
    feeds = build(folder).feeds()
    (feed,) = feeds.every()
    assert feed.title == "الوادي — اقتصاد"
    feeds.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_before_is_kept_where_the_file_changes(folder: Path, version: int) -> None:
    context = build(folder)
    store = context.corrections()
    store.of(FINGERPRINT)
    store.close()
    kept = [one.why for one in context.backups().listed()]
    assert kept == ([] if version == USER.version else ["before migration"])


@pytest.mark.parametrize("version", [1, USER.version])
def test_choices_are_kept_and_what_is_new_has_its_default(folder: Path, version: int) -> None:
    kept = build(folder).preferences.load()
    assert (kept.target, kept.mode, kept.theme) == ("nl", ReadingMode.STACKED, ThemeName.SEPIA)
    assert (kept.arabic_face, kept.text_percent, kept.swap_panes) == ("amiri", 140, True)
    assert dict(kept.packages) == {"ar-en": "translate-ar_en-0_3"}
    assert kept.recent == ("/news/nile.txt",)
    first = version == 1
    assert kept.tashkil is (TashkilDial.OFF if first else TashkilDial.ALL)
    assert (kept.keep_names, kept.reviewer) == ((True, "") if first else (False, "Noor"))


def test_a_list_of_terms_of_two_columns_is_read(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("ar\ten\nمارك روته\tMark Rutte\n", "utf-8")
    (row,) = build(tmp_path / "qari").open_terms(path).rows()
    assert isinstance(row, TermDraft)
    assert (row.form, dict(row.names)["en"]) == ("مارك روته", "Mark Rutte")
