"""Notes and folder are brought in step; nothing is lost on either side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import DiskFull, SourceUnreadable
from reader.domain.messages import Message
from reader.domain.notes import NoteId, Passage, PassageScope, PassageSide
from reader.services.cancel import Cancelled, CancelToken
from reader.services.merge_notes import OTHER_VERSION
from reader.services.note_folder_values import FileNote, FolderFile, Head, OtherText
from reader.services.sync_notes import file_note
from tests.note_fakes import article_of
from tests.services.note_world import FIRST, NAME, World, report


@pytest.fixture
def world() -> World:
    made = World()
    made.put("n1", "أول", position=5)
    made.put("n2", "ثان", position=1)
    made.run()
    return made


def test_the_first_run_writes_a_file_an_article_by_position(world):
    assert list(world.folder.files) == [NAME]
    file = world.file()
    assert file.head == Head(FIRST, "قال الوزير ذلك.")
    assert [part.note_id if isinstance(part, FileNote) else part.text for part in file.parts] == [
        "# قال الوزير ذلك.\n\n", "n2", "\n", "n1",
    ]  # fmt: skip
    assert file.notes[NoteId("n1")] == file_note(world.notes.get("n1"))


def test_a_run_without_changes_writes_nothing(world):
    assert world.run() == report()


def test_what_was_changed_here_is_written(world):
    world.put("n1", "غيرت")
    world.put("n3", "ثالث", position=9)
    assert world.run() == report(written=(NAME,))
    assert [one.body for one in world.file().notes.values()] == ["ثان", "غيرت", "ثالث"]
    assert world.run() == report()


def test_what_was_changed_there_is_taken(world):
    world.edit(lambda one: replace(one, body=f"{one.body} #وسم"))
    assert world.run() == report(taken=("n2", "n1"))
    assert world.bodies() == {"n1": "أول #وسم", "n2": "ثان #وسم"}
    assert world.notes.versions(NoteId("n1"))[0].body == "أول"
    assert world.run() == report()


def test_a_note_deleted_there_goes_to_the_bin(world):
    world.edit(lambda one: None if one.note_id == "n1" else one)
    assert world.run() == report(deleted=("n1",))
    assert (set(world.bodies()), world.binned()) == ({"n2"}, {"n1"})
    assert world.run() == report()


def test_a_note_deleted_here_leaves_its_file(world):
    world.notes.remove([NoteId("n1")])
    assert world.run() == report(written=(NAME,))
    assert list(world.file().notes) == ["n2"]
    assert world.run() == report()


def test_a_note_deleted_there_and_changed_here_stays(world):
    world.edit(lambda one: None)
    world.put("n1", "غيرت")
    assert world.run() == report(written=(NAME,), deleted=("n2",))
    assert world.bodies() == {"n1": "غيرت"}
    assert list(world.file().notes) == ["n1"]


def test_a_note_deleted_here_and_changed_there_comes_back(world):
    world.notes.remove([NoteId("n1")])
    world.edit(lambda one: replace(one, body="غيرت") if one.note_id == "n1" else one)
    assert world.run() == report(taken=("n1",))
    assert world.bodies()["n1"] == "غيرت"
    assert world.run() == report()


def test_a_note_in_the_bin_that_the_file_has_comes_back_where_nothing_was_agreed_on(world):
    world.notes.remove([NoteId("n1")])
    world.states.kept.clear()
    assert world.run() == report(taken=("n1",))
    assert world.notes.versions(NoteId("n1")) == ()


def test_a_conflict_keeps_both_on_both_sides(world):
    world.put("n1", "هنا")
    world.edit(lambda one: replace(one, body="هناك") if one.note_id == "n1" else one)
    assert world.run() == report(written=(NAME,), conflicts=("n1",))
    both = f"هنا\n\n## {OTHER_VERSION.text}\n\nهناك"
    assert world.bodies()["n1"] == both
    assert world.file().notes[NoteId("n1")].body == both
    assert world.run() == report()


def test_stopped_before_the_file_was_written_the_conflict_is_not_doubled(world):
    world.put("n1", "هنا")
    world.edit(lambda one: replace(one, body="هناك") if one.note_id == "n1" else one)
    world.folder.broken = DiskFull(Message("T", "Full."))
    with pytest.raises(DiskFull):
        world.run()
    world.run()
    assert world.bodies()["n1"].count("هناك") == 1
    assert world.file().notes[NoteId("n1")].body == world.bodies()["n1"]


def test_a_folder_that_is_away_changes_nothing(world):
    world.folder.away = True
    with pytest.raises(SourceUnreadable):
        world.run()
    assert world.bodies() == {"n1": "أول", "n2": "ثان"}


def test_an_empty_folder_in_its_place_deletes_nothing(world):
    world.folder.files.clear()
    assert world.run() == report(written=(NAME,))
    assert (len(world.bodies()), world.binned()) == (2, set())


def test_a_file_that_is_not_whole_deletes_nothing(world):
    world.folder.change(NAME, replace(world.file(), parts=(), is_whole=False))
    assert world.run() == report(written=(NAME,))
    assert (len(world.bodies()), world.binned()) == (2, set())
    assert set(world.file().notes) == {"n1", "n2"}


def test_a_state_that_is_lost_deletes_nothing(world):
    world.put("n1", "هنا")
    world.edit(lambda one: None if one.note_id == "n2" else one)
    world.states.kept.clear()
    assert world.run().deleted == ()
    assert world.bodies() == {"n1": "هنا\n\n## Other version, from the folder\n\nأول", "n2": "ثان"}


def test_other_text_stays_as_it_is(world):
    file = world.file()
    parts = (OtherText("قبل  \r\n"), *file.parts[1:], OtherText("\n* بعد\n"))
    head = replace(file.head, others="aliases: [x]\n")
    world.folder.change(NAME, replace(file, parts=parts, head=head, newline="\r\n"))
    world.put("n1", "غيرت")
    world.put("n3", "جديد")
    world.run()
    found = world.file()
    assert (found.parts[0], found.parts[-1]) == (parts[0], parts[-1])
    assert isinstance(found.parts[-2], FileNote)
    assert (found.head.others, found.newline) == ("aliases: [x]\n", "\r\n")


def test_a_file_that_was_renamed_or_moved_is_found_again(world):
    world.folder.files = {"later/x.md": world.folder.files[NAME]}
    world.put("n1", "غيرت")
    assert world.run() == report(written=("later/x.md",))


def test_of_two_files_of_one_article_the_known_one_counts(world):
    for name in ("0.md", "ي.md"):
        world.folder.change(name, world.file())
        world.edit(lambda one: replace(one, body="نسخة"), name)
    assert world.run() == report(left_alone=("0.md", "ي.md"))
    assert world.bodies()["n1"] == "أول"


def test_a_file_that_can_not_be_read_is_left_alone(world):
    world.folder.unreadable = (NAME,)
    world.put("n1", "غيرت")
    assert world.run() == report(left_alone=(NAME,))
    world.folder.unreadable = ()
    assert world.run() == report(written=(NAME,))


def test_a_file_changed_in_this_moment_waits_for_the_next_run(world):
    world.put("n1", "غيرت")
    scan = world.folder.scan()
    world.edit(lambda one: replace(one, body="هناك") if one.note_id == "n2" else one)
    world.folder.scan = lambda: scan
    assert world.run() == report(left_alone=(NAME,))
    del world.folder.scan
    assert world.run() == report(written=(NAME,), taken=("n2",))


def test_tags_are_brought_in_step(world):
    world.library.set_tags([FIRST], ["سياسة", "قديم"])
    world.run()
    assert world.file().head.tags == ("سياسة", "قديم")
    head = replace(world.file().head, tags=("سياسة", "جديد"))
    world.folder.change(NAME, replace(world.file(), head=head))
    world.library.set_tags([FIRST], ["سياسة", "قديم", "هنا"])
    world.run()
    assert world.library.entry(FIRST).tags == ("جديد", "سياسة", "هنا")
    assert world.file().head.tags == ("جديد", "سياسة", "هنا")


def test_a_note_of_another_machine_is_taken_with_its_quote(world):
    theirs = FileNote(NoteId("m1"), "من جهاز آخر", "الوزير", PassageSide.TARGET, language="en")
    whole = FileNote(NoteId("m2"), "عن المقال")
    world.folder.change(NAME, replace(world.file(), parts=(*world.file().parts, theirs, whole)))
    assert world.run().taken == ("m1", "m2")
    note = world.notes.get("m1")
    assert (note.body, note.article_id) == ("من جهاز آخر", FIRST)
    assert note.passage == Passage(
        PassageSide.TARGET, PassageScope.SELECTION, TextAnchor("الوزير"), "en"
    )
    assert world.notes.get("m2").passage.scope is PassageScope.ARTICLE
    assert world.run() == report()


def test_a_note_copied_into_the_file_of_another_article_is_a_note_of_its_own(world):
    world.put("other", "x", "article-2")
    world.run()
    name = "خبر آخر.md"
    copy = world.file().notes[NoteId("n1")]
    parts = (*world.file(name).parts, OtherText("\n"), copy)
    world.folder.change(name, replace(world.file(name), parts=parts))
    assert world.run() == report(written=(name,), taken=("n1",))
    assert world.notes.get("n1").article_id == FIRST
    assert world.notes.get("new-1").article_id == "article-2"
    assert world.run() == report()


def test_a_note_copied_within_its_file_stays_twice(world):
    copy = replace(world.file().notes[NoteId("n1")], body="نسخة")
    world.folder.change(NAME, replace(world.file(), parts=(*world.file().parts, copy)))
    assert world.run() == report()
    assert world.file().parts[-1] == copy
    assert world.bodies()["n1"] == "أول"


def test_articles_that_left_the_library_or_lie_in_the_bin_are_left_alone(world):
    world.put("gone", "x", "article-9")
    world.library.remove([FIRST])
    strange = FolderFile(Head(ArticleId("article-8")), (FileNote(NoteId("s"), "x"),))
    world.folder.change("8.md", strange)
    assert world.run() == report()
    assert set(world.folder.files) == {NAME, "8.md"}
    world.library.restore([FIRST])
    world.notes.restore([NoteId("n1"), NoteId("n2")])
    assert world.run() == report()


def test_names_that_are_taken_are_not_taken_again(world):
    world.library.keep(
        article_of("قال الوزير ذلك.", "غدا", article_id="article-3", title="قال الوزير ذلك.")
    )
    world.library.keep(article_of("؟", article_id="article-4", title="  "))
    world.put("n3", "x", "article-3")
    world.put("n4", "x", "article-4")
    world.folder.other_names = {"article.md"}
    assert world.run().written == ("قال الوزير ذلك (2).md", "article (2).md")
    assert world.file("article (2).md").parts[0] == OtherText("\n\n")


def test_an_agreed_article_without_file_and_notes_is_passed_over(world):
    world.notes.remove([NoteId("n1"), NoteId("n2")])
    world.folder.files.clear()
    assert world.run() == report()
    assert world.folder.files == {}


def test_a_file_without_notes_stays(world):
    world.notes.remove([NoteId("n1"), NoteId("n2")])
    world.run()
    assert world.file().parts == (OtherText("# قال الوزير ذلك.\n\n\n"),)
    world.put("n3", "جديد")
    world.run()
    assert list(world.file().notes) == ["n3"]


def test_forgetting_an_article_removes_its_files(world):
    world.folder.change("copy.md", world.file())
    world.put("n3", "x", "article-2")
    world.run()
    world.sync.forget(world.folder, [FIRST])
    assert list(world.folder.files) == ["خبر آخر.md"]
    assert list(world.states.kept["/notes"]) == ["article-2"]


def test_it_stops_between_two_articles_and_keeps_what_was_done(world):
    world.put("n3", "x", "article-2")
    cancel = CancelToken()
    write = world.folder.write

    def write_and_stop(name: str, file: FolderFile, expected: str) -> str | None:
        cancel.cancel()
        return write(name, file, expected)

    world.put("n1", "غيرت")
    world.folder.write = write_and_stop
    with pytest.raises(Cancelled):
        world.sync.run(world.folder, cancel)
    del world.folder.write
    assert world.run().written == ("خبر آخر.md",)
