"""``qari notes``: a note goes to the words that were meant, and out in every format."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from reader.bootstrap import build
from reader.cli.parser import parse
from reader.domain.article import ArticleId
from reader.domain.library import LibraryQuery
from reader.domain.translation import TranslationUnit, UnitState
from tests.cli.conftest import ARTICLE, Qari
from tests.cli.test_bad_input import assert_one_plain_line
from tests.cli.test_library import parsed

NOTE = {
    "id", "article", "title", "kind", "colour", "side", "language", "scope", "quote", "body",
    "tags", "created_at", "changed_at",
}  # fmt: skip


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with one article in its library."""
    program = qari.beside(tmp_path)
    assert program("import", "-", given=ARTICLE).code == 0
    return program


@pytest.fixture
def article_id(own) -> str:
    library = build(own.data).library()
    (entry,) = library.page(LibraryQuery(), 0, 9)
    library.close()
    return entry.article_id


def translated(own: Qari, article_id: str) -> None:
    """Keep an English translation of the article, as the window does."""
    library = build(own.data).library()
    article = library.article(ArticleId(article_id))
    assert article is not None
    targets = ("A floating library on the Nile", "The delegation left Cairo.", "It came back.")
    units = [
        TranslationUnit(segment.segment_id, "", target, UnitState.MACHINE)
        for segment, target in zip(article.segments, targets, strict=False)
    ]
    library.put_units(article.article_id, "en", units)
    library.close()


def test_a_note_is_added_to_the_words_that_were_given_however_they_are_spelled(own, article_id):
    document = parsed(
        own, "notes", "add", article_id, "--quote", "غادَرَ الوفد القاهره", "--body",
        "خبر **مهم** #سفر/رسمي", "--colour", "green",
    )  # fmt: skip
    note = document["note"]
    assert (set(document), set(note)) == ({"note"}, NOTE)
    assert (note["quote"], note["scope"]) == ("غادر الوفد القاهرة", "selection")
    assert (note["kind"], note["colour"], note["side"]) == ("note", "green", "source")
    assert (note["tags"], note["article"]) == (["سفر/رسمي"], article_id)
    added = own("notes", "add", article_id, "--quote", "الصحفيين")
    assert_one_plain_line(added, 2, "nowhere", "qari library show")
    word = own("notes", "add", article_id[:8], "--quote", "للصحفيين")
    assert (word.code, len(word.out.strip())) == (0, 24)
    kinds = [(one["kind"], one["colour"], one["scope"]) for one in shown(own)]
    assert ("highlight", "yellow", "word") in kinds


def shown(own: Qari, *arguments: str):
    return parsed(own, "notes", "list", *arguments)["notes"]


def test_a_note_may_belong_to_the_whole_article_and_come_from_standard_input(own, article_id):
    body = "# عنوان\n\nنص طويل 😀\n"
    assert own("notes", "add", article_id, "--body", "-", given=body).code == 0
    (note,) = shown(own)
    assert (note["scope"], note["quote"], note["body"]) == ("article", "", body)
    assert_one_plain_line(own("notes", "add", article_id, "--body", "-", given=b"\xff\xfe"), 3)
    assert_one_plain_line(own("notes", "add", article_id), 2, "needs words")


def test_words_in_several_places_are_shown_with_the_places_and_chosen_by_number(own, article_id):
    twice = own("import", "-", given="خبر\n\nقال الوزير نعم. ثم قال الوزير لا. وصمت.\n").out.strip()
    arguments = ("notes", "add", twice, "--quote", "قال الوزير", "--body", "x")
    refused = own(*arguments)
    assert_one_plain_line(refused, 2, "stand in 2 places", "--place")
    lines = refused.err.splitlines()
    assert [line.partition(":")[0] for line in lines[:2]] == ["place 1", "place 2"]
    assert "نعم" in lines[0]
    assert_one_plain_line(own(*arguments, "--place", "3"), 2, "2 places")
    assert own(*arguments, "--place", "2").code == 0
    (note,) = shown(own, "--article", twice)
    document = parsed(own, "library", "show", twice)
    (place,) = [one["segments"] for one in document["annotations"]]
    assert place == [document["segments"][2]["id"]]
    assert note["quote"] == "قال الوزير"


def test_a_note_hangs_on_a_kept_translation_where_that_is_said(own, article_id):
    refused = own("notes", "add", article_id, "--quote", "left Cairo", "--to", "en", "--body", "x")
    assert_one_plain_line(refused, 2, "nowhere")
    translated(own, article_id)
    hint = own("notes", "add", article_id, "--quote", "left Cairo", "--body", "x")
    assert_one_plain_line(hint, 2, "add --to en")
    hint = own("notes", "add", article_id, "--quote", "الوفد", "--to", "en", "--body", "x")
    assert_one_plain_line(hint, 2, "leave out --to")
    assert own("notes", "add", article_id, "--quote", "left Cairo", "--to", "en").code == 0
    (note,) = shown(own)
    assert (note["side"], note["language"], note["quote"]) == ("target", "en", "left Cairo")
    document = parsed(own, "library", "show", article_id, "--to", "en")
    assert document["annotations"][0]["place"] == "exact"
    assert document["units"][0]["target"] == "A floating library on the Nile"
    assert document["translated_title"] == {"en": "A floating library on the Nile"}


def test_notes_are_listed_and_found_by_any_form(own, article_id):
    own("notes", "add", article_id, "--quote", "الوفد", "--body", "كتاب مهم #قراءة")
    own("notes", "add", article_id, "--quote", "أسوان", "--body", "plain words")
    document = parsed(own, "notes", "list")
    assert (set(document), document["count"]) == ({"count", "notes"}, 2)
    assert {frozenset(one) for one in document["notes"]} == {frozenset(NOTE)}
    assert document["notes"][0]["title"] == "مكتبة عائمة تجوب النيل"
    assert [one["quote"] for one in shown(own, "--tag", "قراءة")] == ["الوفد"]
    assert len(shown(own, "--limit", "1")) == 1
    assert shown(own, "--bin") == []
    for query, quotes in (
        (["كتب"], ["الوفد"]), (["اسوان"], ["أسوان"]), (["words"], ["أسوان"]),
        (["plain", "words"], ["أسوان"]), (["-مهم plain"], ["أسوان"]), (["لاشيء"], []),
    ):  # fmt: skip
        found = parsed(own, "notes", "search", *query)
        assert [one["quote"] for one in found["notes"]] == quotes, query
    text = own("notes", "list", "--article", article_id[:6])
    assert (len(text.out.splitlines()), text.err) == (2, "2 notes\n")
    assert text.out.splitlines()[0].split("\t")[1] == article_id
    assert_one_plain_line(own("notes", "list", "--article", "gone"), 2, "no article")
    assert_one_plain_line(own("notes", "search", "kind:x y"), 2, "no kind")


def test_notes_are_exported_in_every_format(own, article_id, tmp_path):
    translated(own, article_id)
    own("notes", "add", article_id, "--quote", "الوفد", "--body", "رأي **قوي** #سفر")
    texts = {}
    for wanted in ("md", "html", "json", "csv"):
        path = tmp_path / f"notes.{wanted}"
        written = own("notes", "export", "-o", str(path))
        assert (written.code, written.out) == (0, "")
        assert written.err == f"Written: {path}\n1 note\n"
        texts[wanted] = path.read_text("utf-8")
        piped = own("notes", "export", "--format", wanted, "--article", article_id)
        assert piped.out == path.read_bytes().decode()
    assert texts["md"].startswith("# مكتبة عائمة تجوب النيل")
    assert "<strong>قوي</strong>" in texts["html"]
    document = json.loads(texts["json"])
    assert set(document) == {"format", "version", "articles"}
    (row,) = csv.DictReader(io.StringIO(texts["csv"].removeprefix("\ufeff")))
    assert (row["quote"], row["tags"]) == ("الوفد", "سفر")
    assert own("notes", "export").out == texts["md"]
    assert own("notes", "export", "--tag", "none", "--format", "markdown").out.strip() == ""


def test_a_package_for_anki_has_the_sentence_and_its_translation(own, article_id, tmp_path):
    translated(own, article_id)
    own("notes", "add", article_id, "--quote", "الوفد", "--body", "رأي")
    path = tmp_path / "notes.apkg"
    written = own("notes", "export", "-o", str(path))
    assert (written.code, written.err) == (0, f"Written: {path}\n1 card\n")
    with zipfile.ZipFile(path) as package:
        (tmp_path / "anki").write_bytes(package.read("collection.anki2"))
    db = sqlite3.connect(tmp_path / "anki")
    fields = db.execute("SELECT flds FROM notes").fetchone()[0].split("\x1f")
    db.close()
    assert fields[0] == "الوفد"
    assert fields[2] == "غادر الوفد القاهرة صباح الخميس."
    assert "The delegation left Cairo." in fields[3]
    refused = own("notes", "export", "--format", "apkg")
    assert_one_plain_line(refused, 2, "-o notes.apkg")
    assert refused.out == ""


def test_names_that_can_not_be_written_are_said_before_the_work(own, tmp_path):
    assert_one_plain_line(own("notes", "export", "-o", str(tmp_path / "x.doc")), 2, "which format")
    gone = str(tmp_path / "gone" / "x.md")
    assert_one_plain_line(own("notes", "export", "-o", gone), 2, "does not exist")
    folder = str(tmp_path)
    assert_one_plain_line(own("notes", "export", "--format", "apkg", "-o", folder), 2, "folder")


def test_exported_notes_are_imported_on_another_machine(own, article_id, tmp_path):
    own("notes", "add", article_id, "--quote", "الوفد", "--body", "رأي")
    path = tmp_path / "notes.json"
    own("notes", "export", "-o", str(path))
    other = own.beside(tmp_path / "other")
    alone = other("notes", "import", str(path))
    assert (alone.code, alone.out) == (0, "Imported: 1 added, 0 changed, 0 left as they were.\n")
    assert "1 note belongs to an article that is not here" in alone.err
    third = own.beside(tmp_path / "third")
    third("import", "-", given=ARTICLE)
    planned = parsed(third, "notes", "import", str(path), "--dry-run")
    assert planned == {"new": 1, "same": 0, "conflicts": 0, "without_article": 0}
    assert shown(third) == []
    piped = third("notes", "import", "-", given=path.read_bytes())
    assert "1 added" in piped.out
    (note,) = shown(third)
    assert note["article"] == third("library", "list").out.split("\t")[0] != article_id
    assert parsed(third, "notes", "import", str(path)) == {
        "added": 0, "replaced": 0, "kept": 1, "without_article": 0,
    }  # fmt: skip


def test_conflicts_are_settled_as_told(own, article_id, tmp_path):
    own("notes", "add", article_id, "--quote", "الوفد", "--body", "رأي")
    path = tmp_path / "notes.json"
    own("notes", "export", "-o", str(path))
    path.write_text(path.read_text("utf-8").replace("رأي", "رأي آخر"), "utf-8")
    looked = own("notes", "import", str(path), "--dry-run")
    assert looked.out.startswith("Would import: 0 new, 0 there already, 1 conflicts.")
    own("notes", "import", str(path))
    assert [one["body"] for one in shown(own)] == ["رأي"]
    own("notes", "import", str(path), "--conflicts", "both")
    assert sorted(one["body"] for one in shown(own)) == ["رأي", "رأي آخر"]
    own("notes", "import", str(path), "--conflicts", "take")
    assert {one["body"] for one in shown(own)} == {"رأي آخر"}


FOREIGN = (
    (b"", "no JSON"), (b'{"format": "other", "version": 1}', "no file of notes"),
    (b"[]", "no file of notes"), (b"[" * 100_000, "nested too deep"),
    (b"\xff\xfe{}", "not UTF-8"), (b'{"format": "qari-notes", "version": 99}', "newer"),
    (b'{"format": "qari-notes", "version": 1, "articles": [7]}', "articles[0]"),
)  # fmt: skip


def test_a_file_of_another_program_changes_nothing(own, tmp_path):
    path = tmp_path / "foreign.json"
    for content, said in FOREIGN:
        path.write_bytes(content)
        assert_one_plain_line(own("notes", "import", str(path)), 3, said)
    assert shown(own) == []


def test_a_file_that_is_not_there_is_said(own, tmp_path):
    assert_one_plain_line(own("notes", "import", str(tmp_path / "gone.json")), 3, "gone.json")
    assert_one_plain_line(own("notes", "import", str(tmp_path)), 3, Path(tmp_path).name)


@pytest.mark.parametrize(
    "arguments",
    [
        ["notes"], ["notes", "add"], ["notes", "import"], ["notes", "search"],
        ["notes", "export", "--format", "docx"], ["notes", "list", "--format", "csv"],
        ["notes", "add", "x", "--colour", "red"], ["notes", "add", "x", "--place", "0"],
        ["notes", "import", "x", "--conflicts", "fight"],
    ],
)  # fmt: skip
def test_wrong_use_is_code_two(arguments, capsys):
    with pytest.raises(SystemExit) as raised:
        parse(arguments)
    assert raised.value.code == 2
    assert "usage: qari" in capsys.readouterr().err
