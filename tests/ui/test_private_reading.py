"""What is read privately leaves nothing on the disk, and the window says so all the time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import SourceKind, SourceRef
from reader.domain.library import LibraryQuery
from reader.domain.notes import NoteColour
from reader.services.translate_article import TranslateArticle
from reader.ui.card_contents import HIDE
from reader.ui.glossary_marking import GlossaryMarking
from reader.ui.known_share_keeper import KnownShareKeeper
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.sentence_presenter import SentencePresenter
from reader.ui.words_reading import WordsReading
from tests.ui.library_window import files_with, settled, with_store
from tests.ui.windows import EmptyShelf

HORSE = """ائتمان المزرعة الزرقاء

باع السمسار حصانا أبلق في سوق النحاسين. ووصل يوسف بن غصن إلى القاهرة.
"""
WORDS = ("المزرعة الزرقاء", "حصانا أبلق", "سوق النحاسين", "غصن", "piebald")
SENTENCE = "باع السمسار حصانا أبلق في سوق النحاسين."


@pytest.fixture
def bare(context):
    return replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "elsewhere" / "secret-horse.txt"
    path.parent.mkdir()
    path.write_text(HORSE, "utf-8")
    return path


def open_privately(qtbot, parts, path, monkeypatch):
    """Open a file as the action does, the dialog answered."""
    answer = ([str(path)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *rest: answer)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.reader_actions.library.open_private.trigger()


def pill(parts):
    return parts.window.tool_bar.private_pill


def entries_kept(context):
    return with_store(context, lambda store: store.count(LibraryQuery()))


@pytest.mark.engine
def test_nothing_of_a_private_article_is_on_the_disk(
    qtbot, make, context, tmp_path, file, monkeypatch
):
    parts = make(context)
    open_privately(qtbot, parts, file, monkeypatch)
    model = parts.presenter.model
    assert any(unit.target for unit in model.units.values())
    translated = [unit.target for unit in model.units.values() if len(unit.target) > 12]
    segment = model.translatable()[1].segment_id
    sentences = parts.window.findChild(SentencePresenter)
    with qtbot.waitSignal(parts.presenter.rows_changed, timeout=30_000):
        sentences.correct(segment, SENTENCE.replace("باع", "اشترى"))
    sentences.retry(segment)
    parts.window.reader_actions.aids.show_words.setChecked(True)
    reading = parts.window.findChild(WordsReading)
    qtbot.waitUntil(lambda: not reading.is_reading, timeout=30_000)
    parts.window.reading.canvas.scroll_by(10_000)
    settled(qtbot, parts)
    parts.window.close()
    settled(qtbot, parts)
    assert parts.shut_down()
    assert files_with(tmp_path / "data", *WORDS, *translated, "secret-horse") == set()
    assert files_with(tmp_path / "data", model.article.fingerprint) == set()
    assert entries_kept(context) == 0
    assert with_store(context, lambda store: store.count(LibraryQuery(in_bin=True))) == 0


@pytest.mark.engine
def test_the_same_text_opened_as_usual_is_on_the_disk(qtbot, make, context, tmp_path, file):
    parts = make(context)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)))
    settled(qtbot, parts)
    parts.window.close()
    assert parts.shut_down()
    assert files_with(tmp_path / "data", SENTENCE, "secret-horse")
    assert entries_kept(context) == 1


def test_a_pill_says_so_while_it_is_shown(qtbot, make, bare, file, monkeypatch):
    parts = make(bare)
    assert not pill(parts).isVisible()
    open_privately(qtbot, parts, file, monkeypatch)
    assert pill(parts).isVisible()
    assert pill(parts).text() == "private"
    assert "nothing" in pill(parts).toolTip()
    parts.window.resize(520, 500)
    assert pill(parts).isVisible()
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text="خبر آخر\n\nنص.\n"))
    assert not pill(parts).isVisible()
    parts.presenter.go(-1)
    assert pill(parts).isVisible()
    library = parts.window.reader_actions.library
    for action in (library.mark_read, library.edit_tags, library.forget_article):
        assert not action.isEnabled()


def test_who_fetches_is_told_that_it_is_private(qtbot, make, bare):
    parts = make(bare)
    opened: list[SourceRef] = []
    parts.presenter.opener.opening.connect(opened.append)
    for private in (True, False):
        with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
            parts.presenter.open(SourceRef(SourceKind.TEXT, text=HORSE), private=private)
    assert [(one.private, one.keep) for one in opened] == [(True, False), (False, True)]


def test_everything_can_be_opened_privately_from_now_on(qtbot, make, bare, tmp_path):
    parts = make(bare)
    parts.window.message.private_check.click()
    assert parts.window.reader_actions.library.read_privately.isChecked()
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=HORSE))
    assert pill(parts).isVisible()
    parts.window.reader_actions.library.read_privately.trigger()
    assert not parts.window.message.private_check.isChecked()
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text="خبر آخر\n\nنص.\n"))
    settled(qtbot, parts)
    assert not pill(parts).isVisible()
    assert entries_kept(bare) == 1
    assert files_with(tmp_path / "data", *WORDS) == set()


def test_what_failed_is_opened_again_as_privately(qtbot, make, bare, file):
    parts = make(bare)
    file.rename(file.with_suffix(".away"))
    with qtbot.waitSignal(parts.presenter.opener.failed, timeout=10_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)), private=True)
    file.with_suffix(".away").rename(file)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=10_000):
        parts.window.message.retry_requested.emit()
    assert parts.presenter.session.is_private
    assert pill(parts).isVisible()


def test_no_notes_are_begun_and_the_reader_is_told_why(qtbot, make, bare, file, monkeypatch):
    parts = make(bare)
    open_privately(qtbot, parts, file, monkeypatch)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    notes = parts.window.reader_actions.notes
    on_page = parts.window.reading.canvas.findChild(NotesOnPage)
    for begin in (
        notes.add_note.trigger,
        notes.note_on_article.trigger,
        notes.highlights[NoteColour.GREEN].trigger,
    ):
        parts.window.status_bar.brief.clear()
        begin()
        assert "privately" in parts.window.status_bar.brief.text
        assert on_page.listed() == []
        assert not parts.window.notes_panel.is_editing


def test_a_name_is_not_hidden_for_good_in_a_private_article(
    qtbot, make, bare, file, monkeypatch, tmp_path
):
    parts = make(bare)
    open_privately(qtbot, parts, file, monkeypatch)
    terms = parts.window.reading.canvas.terms
    qtbot.waitUntil(lambda: bool(terms.places), timeout=30_000)
    place = next(one for places in terms.places.values() for one in places)
    parts.window.findChild(GlossaryMarking).act(HIDE, place)
    settled(qtbot, parts)
    assert "privately" in parts.window.status_bar.brief.text
    parts.window.close()
    assert parts.shut_down()
    fingerprint = parts.presenter.session.article.fingerprint
    assert files_with(tmp_path / "data", fingerprint) == set()


def test_a_private_article_can_be_read_although_it_is_in_the_library(
    qtbot, make, bare, file, monkeypatch
):
    parts = make(bare)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)))
    settled(qtbot, parts)
    kept = parts.presenter.session.article.article_id
    before = with_store(bare, lambda store: store.entry(kept))
    open_privately(qtbot, parts, file, monkeypatch)
    assert parts.presenter.session.article.article_id != kept
    parts.window.close()
    settled(qtbot, parts)
    after = with_store(bare, lambda store: store.entry(kept))
    assert replace(after, opened_at="", progress=0, state=before.state) == replace(
        before, opened_at="", progress=0
    )


def test_the_share_of_known_words_is_kept_of_the_others(qtbot, make, bare, file, monkeypatch):
    parts = make(bare)
    parts.window.reader_actions.aids.show_words.setChecked(True)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)))
    keeper = parts.window.findChild(KnownShareKeeper)
    qtbot.waitUntil(lambda: keeper._kept is not None, timeout=30_000)
    settled(qtbot, parts)
    article_id = parts.presenter.session.article.article_id
    assert with_store(bare, lambda store: store.entry(article_id)).known == 0.0


def test_a_picture_leaves_the_library_as_it_is(qtbot, make, context, bare, file):
    parts = make(bare)
    parts.window.findChild(LibraryKeeper).only_looks = True
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)))
    settled(qtbot, parts)
    assert not parts.presenter.session.is_private
    assert not pill(parts).isVisible()
    assert entries_kept(context) == 0
