"""``qari import`` and ``qari library``: what scripts and people can rely on."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time

import pytest

from reader.cli import library_options
from reader.cli.parser import parse
from reader.domain.library import LibraryOrder, ReadingState
from reader.domain.notes import NoteColour, NoteKind
from reader.services.export_notes import NoteFormat
from reader.services.import_plan import ConflictChoice
from tests.cli.conftest import ARTICLE, Qari
from tests.cli.test_bad_input import assert_one_plain_line

SECOND = "رئيس المدينة يفتتح المكتبة\n\nكتب الرئيس كتابا عن المدن. وشكره القراء.\n"
ENTRY = {
    "id", "title", "translated_title", "language", "byline", "date", "site", "location",
    "fingerprint", "words", "added_at", "opened_at", "state", "progress", "tags", "notes",
    "known", "removed_at",
}  # fmt: skip


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with an empty library."""
    return qari.beside(tmp_path)


@pytest.fixture
def folder(tmp_path):
    """Return a folder with two articles, one below the other, and things that are none."""
    place = tmp_path / "articles"
    (place / "below").mkdir(parents=True)
    (place / "nile.txt").write_text(ARTICLE, "utf-8")
    (place / "below" / "mayor.md").write_text(SECOND, "utf-8")
    (place / "picture.png").write_bytes(b"\x89PNG")
    (place / ".hidden.txt").write_text("لا", "utf-8")
    return place


def parsed(qari: Qari, *arguments: str, code: int = 0):
    result = qari(*arguments, "--format", "json")
    assert result.code == code, result
    return json.loads(result.out)


def listed(qari: Qari, *arguments: str) -> list[str]:
    return [one["title"] for one in parsed(qari, "library", "list", *arguments)["articles"]]


def test_what_the_options_offer_is_what_there_is():
    assert {*library_options.STATES} == {*ReadingState}
    assert {*library_options.ORDERS} == {*LibraryOrder}
    assert {*library_options.COLOURS} == {*NoteColour}
    assert {*library_options.KINDS} == {*NoteKind}
    assert {*library_options.NOTE_FORMATS} == {*NoteFormat}
    assert {*library_options.CONFLICTS} == {*ConflictChoice}


def test_files_and_folders_are_imported_once_and_their_ids_are_printed(own, folder):
    first = own("import", str(folder), "--tag", "سياسة", "--tag", "#nl/x")
    ids = first.out.split()
    assert (first.code, len(ids), len(set(ids))) == (0, 2, 2)
    assert first.err == "2 files: 2 new, 0 changed, 0 there already, 0 failed.\n"
    again = own("import", str(folder / "nile.txt"), str(folder), "--tag", "ثقافة", "--quiet")
    assert (sorted(again.out.split()), again.err) == (sorted(ids), "")
    assert len(listed(own)) == 2
    assert parsed(own, "library", "list")["articles"][0]["tags"] == ["nl/x", "ثقافة", "سياسة"]


def test_an_import_has_stable_names(own, folder):
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x00" * 99)
    document = parsed(own, "import", str(folder), code=3)
    assert set(document) == {"articles", "failed", "left"}
    assert {frozenset(one) for one in document["articles"]} == {
        frozenset({"id", "path", "part", "title", "outcome", "notices"})
    }
    assert [one["outcome"] for one in document["articles"]] == ["new", "new"]
    (failed,) = document["failed"]
    assert set(failed) == {"path", "why"}
    assert failed["path"] == str(folder / "broken.txt")
    assert document["left"] == 0
    (folder / "nile.txt").write_text(f"{ARTICLE}\n\nفقرة جديدة.", "utf-8")
    outcomes = [one["outcome"] for one in parsed(own, "import", str(folder), code=3)["articles"]]
    assert sorted(outcomes) == ["changed", "there"]


def test_standard_input_is_imported(own):
    result = own("import", "-", given=ARTICLE)
    assert (result.code, len(result.out.split())) == (0, 1)
    assert listed(own) == ["مكتبة عائمة تجوب النيل"]


def test_a_broken_file_among_others_is_named_and_the_others_are_kept(own, folder):
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x00" * 99)
    result = own("import", str(folder), str(folder / "gone.txt"))
    assert (result.code, len(result.out.split())) == (3, 2)
    assert result.err.count("qari: ") == 2
    assert "broken.txt" in result.err
    assert "gone.txt" in result.err
    assert result.err.endswith("4 files: 2 new, 0 changed, 0 there already, 2 failed.\n")


def test_what_can_not_be_imported_is_said(own, folder, tmp_path):
    assert_one_plain_line(own("import", str(tmp_path / "gone.txt")), 3, "no such file")
    (tmp_path / "empty").mkdir()
    assert_one_plain_line(own("import", str(tmp_path / "empty")), 3, "no articles in the folder")
    assert_one_plain_line(own("import", str(folder), "--tag", " # "), 2, "no tag")
    both = own("import", str(tmp_path / "empty"), str(folder))
    assert (both.code, len(both.out.split())) == (3, 2)
    assert "no articles in the folder" in both.err
    assert not (own.data / "data" / "x").exists()


def test_ctrl_c_leaves_whole_what_was_imported_and_reports_it(own, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for number in range(3000):
        (many / f"{number:04}.txt").write_text(f"خبر رقم {number}\n\n{ARTICLE}", "utf-8")
    process = subprocess.Popen(
        own.command("import", str(many)), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=own.environment,
    )  # fmt: skip
    assert process.stdout is not None
    for _ in range(5):
        assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    out, errors = process.communicate(timeout=50)
    assert (process.returncode, time.monotonic() - started < 10) == (130, True)
    assert b" left.\nInterrupted." in errors
    assert b"Traceback" not in errors
    kept = parsed(own, "library", "list")["count"]
    assert kept == 5 + out.count(b"\n")
    assert parsed(own, "library", "check")["whole"]


def test_a_list_is_filtered_sorted_and_has_stable_names(own, folder):
    own("import", str(folder / "nile.txt"))
    own("import", str(folder / "below"), "--tag", "مدن")
    document = parsed(own, "library", "list")
    assert (set(document), document["count"]) == ({"count", "articles"}, 2)
    assert {frozenset(one) for one in document["articles"]} == {frozenset(ENTRY)}
    nile, mayor = "مكتبة عائمة تجوب النيل", "رئيس المدينة يفتتح المكتبة"
    assert listed(own, "--sort", "title") == [mayor, nile]
    assert listed(own, "--sort", "title", "--reverse") == [nile, mayor]
    assert listed(own, "--tag", "#مدن") == listed(own, "--search", "المدينه") == [mayor]
    assert listed(own, "--state", "read") == []
    assert listed(own, "--sort", "length", "--limit", "1") == [nile]
    text = own("library", "list", "--sort", "title")
    assert text.err == "2 articles\n"
    first = text.out.splitlines()[0].split("\t")
    ids = {one["title"]: one["id"] for one in document["articles"]}
    assert (first[0], first[-1]) == (ids[mayor], mayor)


def test_a_search_has_stable_names_and_finds_any_form(own, folder):
    own("import", str(folder))
    document = parsed(own, "library", "search", "كتاب")
    assert set(document) == {"query", "understood", "hits"}
    assert document["query"] == "كتاب"
    for hit in document["hits"]:
        assert set(hit) == {
            "article", "title", "segment", "field", "language", "snippet", "marks", "note",
        }  # fmt: skip
    marked = [hit["snippet"][start:end] for hit in document["hits"] for start, end in hit["marks"]]
    assert {"الكتاب", "كتابا"} <= set(marked)
    text = own("library", "search", "كتب", "الرئيس")
    assert "any form of" in text.err
    assert text.out.split("\t")[2] == "source"
    assert own("library", "search", "غيرموجود").out == ""


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (["kind:nonsense"], "no kind"), (["tag:"], "must follow"), ([""], "nothing to look for"),
        (["--", "-كتاب"], "only takes away"), (["x" * 2000], "too long"), (["،؛"], "no word"),
    ],
)  # fmt: skip
def test_a_query_that_can_not_be_understood_is_wrong_use(own, query, said):
    assert_one_plain_line(own("library", "search", *query), 2, said)


def test_an_article_is_shown_by_the_beginning_of_its_id_and_has_stable_names(own, folder):
    (article_id,) = own("import", str(folder / "nile.txt")).out.split()
    own("notes", "add", article_id, "--quote", "الوفد القاهرة", "--body", "رأي\nسطر ثان")
    document = parsed(own, "library", "show", article_id[:6])
    assert set(document) == ENTRY | {
        "blocks", "segments", "target_language", "units", "versions", "annotations",
    }  # fmt: skip
    assert (document["id"], document["notes"], document["units"]) == (article_id, 1, [])
    assert set(document["versions"][0]) == {"number", "fingerprint", "made_at"}
    assert set(document["segments"][0]) == {"id", "block", "span"}
    (note,) = document["annotations"]
    assert (note["place"], len(note["segments"])) == ("exact", 1)
    text = own("library", "show", article_id)
    assert text.out.splitlines()[0] == "مكتبة عائمة تجوب النيل"
    assert "\u2067" not in text.out
    assert text.out.endswith("exact] الوفد القاهرة\n  رأي\n  سطر ثان\n\n")
    to = own("library", "show", article_id, "--to", "en")
    assert "no translation of it is kept" in to.err


def test_an_earlier_version_is_shown(own, folder):
    path = folder / "nile.txt"
    (article_id,) = own("import", str(path)).out.split()
    path.write_text("مكتبة عائمة تجوب النيل\n\nنص آخر.\n", "utf-8")
    assert own("import", str(path)).out.split() == [article_id]
    assert "نص آخر" in own("library", "show", article_id).out
    assert "غادر الوفد" in own("library", "show", article_id, "--version", "1").out
    assert "2 versions" in own("library", "show", article_id).out
    result = own("library", "show", article_id, "--version", "9")
    assert_one_plain_line(result, 2, "no version 9", "has 2")


def test_an_unknown_id_is_wrong_use(own, folder):
    own("import", str(folder))
    for wanted in ("gone", "x", "", "\x1b[31m" + "a" * 5000):
        result = own("library", "show", wanted)
        assert_one_plain_line(result, 2, "no article")
        assert "\x1b" not in result.err
    for verb in (["library", "remove"], ["notes", "add", "--body", "x"]):
        assert_one_plain_line(own(*verb, "gone"), 2, "no article")
    assert len(listed(own)) == 2


def test_articles_go_to_the_bin_and_come_back(own, folder):
    first, second = own("import", str(folder)).out.split()
    document = parsed(own, "library", "remove", first)
    assert (set(document), document["how"]) == ({"how", "articles"}, "in the bin")
    assert [set(one) for one in document["articles"]] == [{"id", "title"}]
    assert (len(listed(own)), len(listed(own, "--bin"))) == (1, 1)
    refused = own("notes", "add", first, "--body", "x")
    assert_one_plain_line(refused, 2, "lies in the bin")
    back = own("library", "remove", "--undo", first, first)
    assert back.out.startswith(f"{first}\trestored\t")
    assert (len(listed(own)), len(listed(own, "--bin"))) == (2, 0)
    assert own("library", "remove", "--undo", "--forget", second).code == 2


def test_what_is_forgotten_is_in_no_file(own, folder):
    secret = "عبارةسريةلاتبقى"  # noqa: S105 - words of an article
    path = folder / "secret.txt"
    path.write_text(f"عنوان\n\nهذه {secret} في المقال.\n", "utf-8")
    (article_id,) = own("import", str(path)).out.split()
    own("import", str(folder))
    own("notes", "add", article_id, "--quote", secret, "--body", f"رأي في {secret}")
    own("library", "backup")
    damaged = own.data / "data" / "qari.sqlite.damaged-1"
    for end in ("", "-wal"):
        damaged.with_name(damaged.name + end).write_text(secret, "utf-8")
    done = own("library", "remove", article_id, "--forget")
    assert done.code == 0
    assert done.err.splitlines() == [f"{damaged}, a damaged file that was kept, is deleted too."]
    assert done.out.startswith(f"{article_id}\tforgotten\t")
    path.unlink()
    for file in own.data.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file
    assert len(listed(own)) == 2
    assert parsed(own, "library", "restore")["backups"][0]["articles"] == 2
    assert parsed(own, "library", "search", "مكتبة")["hits"]


def test_a_backup_is_made_listed_and_put_back(own, folder):
    own("import", str(folder))
    made = parsed(own, "library", "backup")["backup"]
    assert set(made) == {"path", "made_at", "why", "bytes", "articles", "notes"}
    assert (made["why"], made["articles"], made["notes"]) == ("by hand", 2, 0)
    ids = own("library", "list").out.splitlines()
    own("library", "remove", ids[0].split("\t")[0], "--forget")
    assert parsed(own, "library", "restore", "--list") == parsed(own, "library", "restore")
    own("import", "-", given=ARTICLE * 2)
    document = parsed(own, "library", "restore", os.path.basename(made["path"]))  # noqa: PTH119
    assert set(document) == {"restored", "articles", "notes", "before"}
    assert document["restored"] == made["path"]
    assert document["articles"] == len(listed(own)) == 1
    assert document["before"]["why"] == "before restoring"
    text = own("library", "restore", document["before"]["path"])
    assert (text.out, "What was there before is kept" in text.err) == (
        "Restored: 2 articles, 0 notes.\n", True,
    )  # fmt: skip
    assert len(own("library", "restore").out.splitlines()) == 3


def test_no_backup_and_one_of_another_program_are_refused(own, folder, tmp_path):
    own("import", str(folder))
    assert_one_plain_line(own("library", "restore", "gone.sqlite"), 2, "no backup")
    foreign = tmp_path / "foreign.sqlite"
    db = sqlite3.connect(foreign)
    db.execute("CREATE TABLE x (y)")
    db.close()
    assert_one_plain_line(own("library", "restore", str(foreign)), 6, "another program")
    text = tmp_path / "text.sqlite"
    text.write_text("ليس قاعدة بيانات", "utf-8")
    assert_one_plain_line(own("library", "restore", str(text)), 6, "can't be used as a backup")
    assert len(listed(own)) == 2
    assert parsed(own, "library", "restore")["backups"] == []


def test_a_check_counts_what_is_kept_and_has_stable_names(own, folder):
    nothing = own("library", "check")
    assert (nothing.code, nothing.out.splitlines()[0]) == (0, "library: nothing kept yet")
    own("import", str(folder))
    own("library", "backup")
    document = parsed(own, "library", "check")
    assert set(document) == {
        "whole", "library", "machine_cache", "imported_memory", "unreadable", "index", "backups",
    }  # fmt: skip
    assert set(document["library"]) == {"path", "state", "bytes", "problems", "rows"}
    assert (document["whole"], document["library"]["state"]) == (True, "whole")
    assert document["library"]["rows"]["articles"] == 2
    assert document["index"] == {"state": "whole", "why": ""}
    assert (document["machine_cache"]["state"], len(document["backups"])) == ("absent", 1)
    assert "backups: 1, the newest of 20" in own("library", "check").out


def test_a_check_mends_the_index_and_says_what_is_damaged(own, folder):
    own("import", str(folder))
    path = own.data / "data" / "qari.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    db.close()
    mended = own("library", "check")
    assert (mended.code, "search index: mended (" in mended.out) == (0, True)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("UPDATE article_version SET content = x'00'")
    db.close()
    unreadable = own("library", "check")
    assert_one_plain_line(unreadable, 6, "can't be read back")
    assert unreadable.out.count("the text of") == 2
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    assert_one_plain_line(own("library", "check"), 6, "The library is damaged")
    assert path.read_bytes()[8192:8200] == b"\xff" * 8
    (own.data / "cache").mkdir(exist_ok=True)
    (own.data / "cache" / "machine.sqlite").write_bytes(b"no database")
    assert parsed(own, "library", "check", code=6)["machine_cache"]["state"] == "damaged"


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"], ["library"], ["library", "list", "--sort", "colour"], ["library", "show"],
        ["library", "list", "--format", "csv"], ["library", "purge"], ["library", "remove"],
        ["library", "list", "--limit", "0"], ["library", "search"], ["library", "check", "x"],
        ["import", "x", "--format", "html"], ["library", "show", "x", "--version", "two"],
    ],
)  # fmt: skip
def test_wrong_use_is_code_two(arguments, capsys):
    with pytest.raises(SystemExit) as raised:
        parse(arguments)
    assert raised.value.code == 2
    assert "usage: qari" in capsys.readouterr().err
