"""A real folder of Markdown files: spelled for other programs, read back without loss."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace
from pathlib import Path

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.folder_states import FolderStatesFile
from reader.adapters.exchange.note_folder import LARGEST_BYTES, MarkdownFolder
from reader.adapters.exchange.note_markdown_file import NotUnderstood, parse_file, spell_file
from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import SourceUnreadable, StorageUnavailable
from reader.domain.notes import (
    Note,
    NoteColour,
    NoteId,
    NoteKind,
    Passage,
    PassageScope,
    PassageSide,
)
from reader.services.note_folder_values import (
    AgreedFile,
    FileNote,
    FolderFile,
    FolderStates,
    Head,
    NoteFolder,
    OtherText,
    one_line,
)
from reader.services.sync_notes import SyncNotes, SyncReport
from tests.fakes import counting_ids
from tests.note_fakes import FakeLibrary, FakeNotes, article_of

HEAD = Head(ArticleId("a1"), "روته: «الميزانية» #1", "https://a.b/c?d=1", "2024-05-01", ("سياسة",))
NOTE = FileNote(
    NoteId("n-1"), "**رأيي** #وسم\n\n> اقتباس\n\n- أ", "قال ذلك.\nثم\n\nذهب.", PassageSide.TARGET,
    PassageScope.SENTENCE, NoteKind.REVIEW, NoteColour.BLUE, "en",
)  # fmt: skip
LAST = OtherText("\n<!-- qari:last -->\n")
FILE = FolderFile(HEAD, (OtherText("# عنوان\n\n"), NOTE, LAST))


def test_a_file_is_spelled_for_other_programs():
    text = spell_file(FILE).decode()
    head, _, rest = text.removeprefix("---\n").partition("---\n")
    assert yaml.safe_load(head) == {
        "title": HEAD.title, "source": HEAD.source, "date": "2024-05-01", "tags": ["سياسة"],
        "qari": "a1",
    }  # fmt: skip
    assert rest.startswith(
        "# عنوان\n\n<!-- qari:note n-1 target sentence review blue lang=en quote="
    )
    assert "\n> قال ذلك.\n> ثم\n>\n> ذهب.\n\n**رأيي** #وسم\n" in rest
    assert rest.endswith("\n- أ\n\n<!-- qari:end -->\n\n<!-- qari:last -->\n")
    assert "قال ذلك" in markdown.markdown(rest).split("<blockquote>")[1]


def test_a_file_comes_back():
    assert parse_file(spell_file(FILE)) == FILE


_LINES = st.text(
    st.sampled_from("ab اُ>#-*!<'\"\\:,😀")
    | st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"),
    max_size=12,
)
_MARKS = st.sampled_from(
    ["<!-- qari:end -->", "<!-- qari:last -->", "<!-- qari:note x source word -->", "---", "> x",
     "<!-- \\qari:end -->", "```", "<!-- \\\\qari:", "<!-- qari:end", " <!-- qari:end -->"]
)  # fmt: skip
_BODIES = (
    st.lists(_LINES | _MARKS | st.just(""), max_size=8)
    .map("\n".join)
    .map(lambda text: unicodedata.normalize("NFC", text).strip("\n"))
)
_QUOTES = st.lists(_LINES.map(one_line), max_size=3).map("\n".join)
_OTHER = st.lists(_LINES | st.just(""), min_size=1, max_size=4).map(
    lambda lines: OtherText("\n".join(lines) + "\n")
)
_IDS = st.text(st.sampled_from("abC-_19"), min_size=1, max_size=6).map(NoteId)
_NOTES = st.builds(
    FileNote, _IDS, _BODIES, _QUOTES, st.sampled_from(PassageSide), st.sampled_from(PassageScope),
    st.sampled_from(NoteKind), st.sampled_from(NoteColour), st.sampled_from(["", "en", "nl"]),
)  # fmt: skip
_HEADS = st.builds(
    Head,
    st.sampled_from([ArticleId("a1"), ArticleId("0012"), ArticleId("1e5"), ArticleId("null")]),
    _LINES.map(one_line),
    _LINES.map(one_line),
    _LINES.map(one_line),
    st.lists(
        _LINES.map(lambda text: one_line(one_line(text).lstrip("#"))).filter(bool),
        max_size=3,
        unique=True,
    ).map(tuple),
    st.sampled_from(["", "aliases:\n  - x\n", "# remark\ncssclass: y\n"]),
)


@given(_HEADS, st.lists(st.tuples(_OTHER, _NOTES), max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_any_file_comes_back(head, pairs, newline):
    parts = (*(part for pair in pairs for part in pair), LAST)
    file = FolderFile(head, parts, newline=newline)
    found = parse_file(spell_file(file))
    assert found == file
    assert found is not None
    assert spell_file(found) == spell_file(file)


def test_what_others_wrote_is_kept_to_the_letter():
    text = (
        "---\naliases: [x,  y]\ntags:\n  - سياسة\n  - '#جديد'\n- 5\ntitle: >\n  folded\n  text\n"
        "# remark\ncssclass: wide\nqari: a1\n---\nقبل\n\n"
        "<!-- qari:note n1 source word -->\nنص\n<!-- qari:end -->  \n"
        "بعد  \n\n<!-- qari:last -->\nنهاية"
    )
    with pytest.raises(NotUnderstood):  # "- 5" belongs to no key
        parse_file(text.encode())
    file = parse_file(text.replace("- 5\n", "").encode("utf-8-sig"))
    assert file is not None
    assert file.head.others == "aliases: [x,  y]\n# remark\ncssclass: wide\n"
    assert file.head.tags == ("سياسة", "جديد")
    assert file.head.title == "folded text"
    assert file.parts == (
        OtherText("قبل\n\n"),
        FileNote(NoteId("n1"), "نص", scope=PassageScope.WORD),
        OtherText("بعد  \n\n<!-- qari:last -->\nنهاية"),
    )
    assert parse_file(spell_file(file)) == file


@pytest.mark.parametrize(
    ("tags", "found"),
    [("a, b", ("a", "b")), ("'#a b'", ("a", "b")), ("5", ()), ("", ()), ("{a: b}", ()),
     ("[a, [b], null, 7, a]", ("a", "7"))],
)  # fmt: skip
def test_tags_are_read_however_they_are_written(tags, found):
    file = parse_file(f"---\nqari: a1\ntags: {tags}\n---\n".encode())
    assert file is not None
    assert file.head.tags == found
    assert not file.is_whole


def test_a_quote_that_was_changed_there_is_text_of_the_note():
    text = spell_file(FILE).decode().replace("> ثم", "> ثم قال")
    file = parse_file(text.encode())
    assert file is not None
    note = file.notes[NoteId("n-1")]
    assert (note.quote, note.body) == ("", f"> قال ذلك.\n> ثم قال\n>\n> ذهب.\n\n{NOTE.body}")


def test_a_mark_that_is_gone_loses_no_text():
    two = replace(FILE, parts=(NOTE, OtherText("\n"), replace(NOTE, note_id=NoteId("n2")), LAST))
    text = spell_file(two).decode().replace("<!-- qari:end -->\n", "")
    file = parse_file(text.encode())
    assert file is not None
    assert [(one.note_id, one.body) for one in file.notes.values()] == [
        ("n-1", NOTE.body), ("n2", NOTE.body),
    ]  # fmt: skip
    cut = parse_file(text.replace("<!-- qari:last -->", "").encode())
    assert cut is not None
    assert not cut.is_whole
    assert len(cut.notes) == 2
    alone = parse_file(b"---\nqari: a1\n---\n<!-- qari:note n1 source word -->")
    assert alone is not None
    assert alone.parts == (FileNote(NoteId("n1"), "", scope=PassageScope.WORD),)


@pytest.mark.parametrize(
    "text", ["", "نص", "---\ntitle: x\n---\n", "---\nqari: ../x\n---\n", "---\nqari: a1\n"]
)
def test_a_file_of_the_users_own_is_none_of_ours(text):
    assert parse_file(text.encode()) is None


@pytest.mark.parametrize(
    "head",
    ["qari: a1\n: [", "qari: a1\nx: " + "[" * 5_000, "qari: a1\nx: !!python/object:os.system x",
     "qari: a1\n- x", "qari: a1\n? [a]\n: b", "qari: a1\nx: " + "y" * 70_000,
     "qari: a1\nx: " + "9" * 5_000, "qari: a1\nx: 2024-99-99"],
)  # fmt: skip
def test_a_head_that_can_not_be_read_is_said(head):
    with pytest.raises(NotUnderstood):
        parse_file(f"---\n{head}\n---\n".encode())


def test_text_that_is_no_utf_8_is_said():
    with pytest.raises(NotUnderstood):
        parse_file(b"---\nqari: a1\n---\n\xff")


# --- on the disk ---


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "notes"
    made.mkdir()
    return made


def test_files_are_written_found_and_removed(place):
    folder: NoteFolder = MarkdownFolder(place)
    digest = folder.write("خبر.md", FILE, "")
    (place / "own.md").write_text("نص", encoding="utf-8")
    (place / "Picture.PNG").write_bytes(b"x")
    (place / "later").mkdir()
    (place / "خبر.md").rename(place / "later" / "خبر.md")
    (found,) = folder.scan().found
    assert (found.name, found.digest, found.file) == ("later/خبر.md", digest, FILE)
    assert folder.scan().names == {"later/خبر.md", "own.md", "picture.png"}
    assert folder.write(found.name, FILE, found.digest) == digest
    folder.remove(found.name)
    folder.remove(found.name)
    assert folder.scan().found == ()
    assert folder.where == str(place)


def test_what_changed_in_this_moment_is_not_written_over(place):
    folder = MarkdownFolder(place)
    (place / "خبر.md").write_text("نص آخر", encoding="utf-8")
    (place / "folder.md").mkdir()
    assert folder.write("خبر.md", FILE, "") is None
    assert folder.write("خبر.md", FILE, "0" * 64) is None
    assert folder.write("folder.md", FILE, "") is None
    assert folder.write("gone.md", FILE, "0" * 64) is None
    assert (place / "خبر.md").read_text(encoding="utf-8") == "نص آخر"


def test_a_folder_that_is_not_there_is_away_and_never_made(place):
    folder = MarkdownFolder(place / "none")
    with pytest.raises(SourceUnreadable, match="Nothing was changed"):
        folder.scan()
    with pytest.raises(StorageUnavailable):
        folder.write("x.md", FILE, "")
    assert not (place / "none").exists()
    (place / "x.md").mkdir()
    with pytest.raises(StorageUnavailable, match="can't be removed"):
        MarkdownFolder(place).remove("x.md")


def test_a_folder_without_rights_is_away(place, monkeypatch):
    def forbidden(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", forbidden)
    with pytest.raises(SourceUnreadable, match="Permission denied"):
        MarkdownFolder(place).scan()


def test_hostile_things_are_left_alone(place, tmp_path):
    os.mkfifo(place / "pipe.md")
    outside = tmp_path / "outside.md"
    outside.write_bytes(spell_file(FILE))
    (place / "link.md").symlink_to(outside)
    (place / "loop").symlink_to(place)
    for hidden in (".trash", ".obsidian"):
        (place / hidden).mkdir()
        (place / hidden / "x.md").write_bytes(spell_file(FILE))
    (place / ".hidden.md").write_bytes(spell_file(FILE))
    (place / "broken.md").write_bytes(b"---\nqari: a1\n---\n\xff")
    large = b"---\nqari: a1\n---\n" + b"x" * LARGEST_BYTES
    (place / "large.md").write_bytes(large)
    scan = MarkdownFolder(place).scan()
    assert (scan.found, scan.unreadable) == ((), ("broken.md", "large.md", "pipe.md"))


def test_too_many_files_are_too_many(place, monkeypatch):
    monkeypatch.setattr("reader.adapters.exchange.note_folder._MOST_FILES", 2)
    for number in range(3):
        (place / f"{number}.txt").touch()
    with pytest.raises(SourceUnreadable, match="too many files"):
        MarkdownFolder(place).scan()


def test_a_folder_inside_that_can_not_be_read_is_passed_over(place, monkeypatch):
    (place / "inside").mkdir()
    (place / "x.md").write_bytes(spell_file(FILE))
    scandir = os.scandir

    def some(path: str) -> object:
        if str(path).endswith("inside"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", some)
    assert len(MarkdownFolder(place).scan().found) == 1


def test_states_come_back(tmp_path):
    states: FolderStates = FolderStatesFile(tmp_path / "folders.json")
    agreed = {ArticleId("a1"): AgreedFile("خبر.md", {NoteId("n1"): "0f"}, ("سياسة",))}
    assert states.load("/a") == {}
    states.save("/a", agreed)
    states.save("/b", {})
    assert FolderStatesFile(tmp_path / "folders.json").load("/a") == agreed
    assert states.load("/b") == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff", b"[" * 100_000, b'{"/a": []}', b'{"/a": {"a1": 5}}',
     b'{"/a": {"a1": {"name": "x", "bodies": [], "tags": []}}}'],
)  # fmt: skip
def test_states_that_are_damaged_are_none(tmp_path, content):
    path = tmp_path / "folders.json"
    path.write_bytes(content)
    assert FolderStatesFile(path).load("/a") == {}
    FolderStatesFile(path).save("/a", {ArticleId("a1"): AgreedFile("x.md")})
    assert list(FolderStatesFile(path).load("/a")) == ["a1"]


def test_library_and_folder_are_brought_in_step_on_the_disk(place, tmp_path):
    notes = FakeNotes()
    library = FakeLibrary(notes)
    library.keep(article_of("قال الوزير ذلك."))
    library.set_tags([ArticleId("article-1")], ["سياسة"])
    anchor = TextAnchor("قال الوزير\u200f\n  ذلك", "", ".", 0)
    passage = Passage(PassageSide.SOURCE, PassageScope.SELECTION, anchor)
    body = "رأيي\n\n<!-- qari:end -->\n"
    notes.put(Note(NoteId("n1"), ArticleId("article-1"), passage, body))
    states = FolderStatesFile(tmp_path / "folders.json")
    sync = SyncNotes(library, notes, states, counting_ids("new"))
    folder = MarkdownFolder(place)
    assert sync.run(folder).written == ("قال الوزير ذلك.md",)
    assert sync.run(folder) == SyncReport()
    path = place / "قال الوزير ذلك.md"
    text = path.read_text(encoding="utf-8")
    path.write_text("x" + text.replace("رأيي", "غيرت"), encoding="utf-8")
    assert sync.run(folder).written == ("قال الوزير ذلك (2).md",)  # no longer ours: left alone
    path.write_text(text.replace("رأيي", "غيرت").replace("سياسة", "جديد"), encoding="utf-8")
    (place / "قال الوزير ذلك (2).md").unlink()
    assert sync.run(folder).taken == ("n1",)
    assert [one.body for one in notes.of_article(ArticleId("article-1"))] == [
        "غيرت\n\n<!-- qari:end -->"
    ]
    assert library.tags() == (("جديد", 1),)
    sync.forget(folder, [ArticleId("article-1")])
    left = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    for word in ("غيرت", "رأيي", "الوزير", "article-1"):
        assert word.encode() not in left
