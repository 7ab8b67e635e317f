"""Notes are exported by article, and imported all at once or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import DiskFull
from reader.domain.library import LibraryEntry
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.services.export_notes import ArticleNotes, NoteFormat, article_link, notes_of
from reader.services.import_notes import ImportNotes, NoteImportDone
from reader.services.import_plan import ConflictChoice
from reader.services.library_ports import NoteQuery
from tests.fakes import counting_ids
from tests.note_fakes import FakeLibrary, FakeNotes, article_of


def note(note_id: str, body: str, article: str = "article-1", position: int = 0) -> Note:
    anchor = TextAnchor("قال", position=position)
    passage = Passage(PassageSide.SOURCE, PassageScope.WORD, anchor)
    return Note(NoteId(note_id), ArticleId(article), passage, body)


@pytest.fixture
def notes() -> FakeNotes:
    return FakeNotes()


@pytest.fixture
def library(notes: FakeNotes) -> FakeLibrary:
    made = FakeLibrary(notes)
    made.keep(article_of("قال الوزير ذلك."))
    made.keep(article_of("خبر آخر.", article_id="article-2"))
    return made


@pytest.fixture
def imports(library: FakeLibrary, notes: FakeNotes) -> ImportNotes:
    return ImportNotes(library, notes, counting_ids("new"))


def test_notes_are_exported_by_article_and_position(library, notes):
    for number in range(3):
        notes.put(note(f"n{number}", "x", position=10 - number))
    notes.put(note("m", "#tag", "article-2"))
    notes.put(note("g", "باق", "gone"))
    found = notes_of(library, notes)
    assert [(one.entry.article_id, [n.note_id for n in one.notes]) for one in found] == [
        ("gone", ["g"]), ("article-1", ["n2", "n1", "n0"]), ("article-2", ["m"]),
    ]  # fmt: skip
    assert found[0].entry == LibraryEntry(ArticleId("gone"), "")
    (only,) = notes_of(library, notes, NoteQuery(tag="tag"))
    assert only.entry.article_id == "article-2"
    assert article_link(only.entry.article_id) == "qari:article/article-2"
    assert NoteFormat("apkg") is NoteFormat.ANKI


def exported(library, notes) -> tuple[ArticleNotes, ...]:
    return notes_of(library, notes)


def test_new_notes_keep_their_times_and_the_same_are_counted(library, notes, imports):
    notes.put(note("n1", "أول"))
    file = exported(library, notes)
    more = replace(note("n2", "ثان"), created_at="2020-01-01T00:00:00Z")
    plan = imports.preview([ArticleNotes(file[0].entry, (*file[0].notes, more))])
    assert (plan.new, plan.same, plan.conflicts, plan.without_article) == ((more,), 1, (), 0)
    assert notes.get("n2") is None
    assert imports.apply(plan) == NoteImportDone(added=1, kept=1)
    assert notes.get("n2") == more


def test_importing_nothing_new_changes_nothing(library, notes, imports):
    notes.put(note("n1", "أول"))
    notes.broken = DiskFull(Message("T", "Full."))
    assert imports.apply(imports.preview(exported(library, notes))) == NoteImportDone(kept=1)


@pytest.mark.parametrize(
    ("choice", "bodies", "done"),
    [
        (ConflictChoice.KEEP, {"n1": "جديد"}, NoteImportDone(kept=1)),
        (ConflictChoice.TAKE, {"n1": "قديم"}, NoteImportDone(replaced=1)),
        (ConflictChoice.BOTH, {"n1": "جديد", "new-1": "قديم"}, NoteImportDone(added=1)),
    ],
)
def test_a_conflict_goes_as_it_was_chosen(library, notes, imports, choice, bodies, done):
    notes.put(note("n1", "قديم"))
    file = exported(library, notes)
    notes.put(note("n1", "جديد"))
    plan = imports.preview(file)
    assert [(one.mine.body, one.theirs.body) for one in plan.conflicts] == [("جديد", "قديم")]
    assert imports.apply(plan, choice) == done
    assert {one.note_id: one.body for one in notes.of_article(ArticleId("article-1"))} == bodies


def test_an_article_with_another_id_is_known_by_its_text(library, imports):
    entry = library.entry("article-1")
    theirs = replace(entry, article_id=ArticleId("other"))
    unknown = LibraryEntry(ArticleId("unknown"), "خبر", fingerprint="zz")
    plan = imports.preview(
        [
            ArticleNotes(theirs, (note("n1", "x", "other"),)),
            ArticleNotes(unknown, (note("n2", "y", "unknown"),)),
        ]
    )
    assert [one.article_id for one in plan.new] == ["article-1", "unknown"]
    assert plan.without_article == 1


def test_a_note_from_the_bin_comes_back(library, notes, imports):
    notes.put(note("n1", "x"))
    file = exported(library, notes)
    notes.remove([NoteId("n1")])
    imports.apply(imports.preview(file))
    assert [one.note_id for one in notes.of_article(ArticleId("article-1"))] == ["n1"]


def test_a_note_that_hangs_on_another_article_here_is_a_conflict(library, notes, imports):
    notes.put(note("n1", "x"))
    file = [ArticleNotes(library.entry("article-2"), (note("n1", "x", "article-2"),))]
    assert len(imports.preview(file).conflicts) == 1
    notes.remove([NoteId("n1")])
    assert len(imports.preview(file).new) == 1


def test_a_full_disk_imports_nothing(library, notes, imports):
    plan = imports.preview(
        [ArticleNotes(library.entry("article-1"), (note("n1", "x"), note("n2", "y")))]
    )
    notes.broken = DiskFull(Message("T", "Full."))
    with pytest.raises(DiskFull):
        imports.apply(plan)
    assert notes.count(NoteQuery()) == 0
