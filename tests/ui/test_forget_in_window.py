"""An article that is forgotten leaves nothing: not in a file, not in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.library import LibraryQuery
from reader.domain.messages import Message
from reader.services.translate_article import TranslateArticle
from reader.ui.card_contents import HIDE
from reader.ui.forget_dialog import ForgetDialog
from reader.ui.forgetting import Forgetting
from reader.ui.glossary_marking import GlossaryMarking
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_menu import LibraryCommand
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.sentence_presenter import SentencePresenter
from tests.ui.library_window import (
    PORT,
    WATER,
    article_from,
    entries,
    files_with,
    fill,
    listed,
    panel,
    settled,
    show_library,
    titles_on_disk,
    with_store,
)
from tests.ui.windows import EmptyShelf, read

HORSE = """ائتمان المزرعة الزرقاء

باع السمسار حصانا أبلق في سوق النحاسين. ووصل يوسف بن غصن إلى القاهرة.
"""
SENTENCE = "باع السمسار حصانا أبلق في سوق النحاسين."
NOTE = "الحصان لا يباع في السوق"
WORDS = ("المزرعة الزرقاء", "حصانا أبلق", "سوق النحاسين", NOTE, "secret-horse")


@pytest.fixture
def bare(context):
    return replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "elsewhere" / "secret-horse.txt"
    path.parent.mkdir()
    path.write_text(HORSE, "utf-8")
    return path


def open_file(qtbot, parts, path):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)))
    settled(qtbot, parts)
    return parts.presenter.model


def write_note(qtbot, parts, body):
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    kept = parts.window.reading.canvas.findChild(NotesOnPage)._keeper.kept
    with qtbot.waitSignal(kept, timeout=10_000):
        parts.window.notes_panel.editor.text.setPlainText(body)


def question(qtbot, parts):
    qtbot.waitUntil(lambda: parts.window.findChild(ForgetDialog) is not None, timeout=10_000)
    return parts.window.findChild(ForgetDialog)


def forget_open(qtbot, parts):
    """Choose the action on what is open and answer yes."""
    forgetting = parts.window.findChild(Forgetting)
    parts.window.reader_actions.library.forget_article.trigger()
    box = question(qtbot, parts)
    with qtbot.waitSignal(forgetting.forgotten, timeout=30_000):
        box.forget_button.click()
    settled(qtbot, parts)


def test_the_question_names_what_goes_and_no_keeps_everything(qtbot, make, bare, file):
    parts = make(bare)
    open_file(qtbot, parts, file)
    parts.window.reader_actions.library.forget_article.trigger()
    box = question(qtbot, parts)
    assert "المزرعة الزرقاء" in box.title.text()
    for word in ("text", "versions", "translation", "notes", "place", "bin", "backups"):
        assert word in box.what.text()
    assert box.title.textFormat() is Qt.TextFormat.PlainText
    assert box.cancel_button.isDefault()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settled(qtbot, parts)
    assert parts.presenter.session is not None
    assert titles_on_disk(bare) == {"ائتمان المزرعة الزرقاء"}


def test_a_damaged_file_is_named_in_the_question_and_goes_too(qtbot, make, bare, file, tmp_path):
    parts = make(bare)
    open_file(qtbot, parts, file)
    settled(qtbot, parts)
    damaged = bare.locations.user_database.with_name("qari.sqlite.damaged-1")
    cached = bare.locations.machine_cache.with_name("machine.sqlite.damaged-2-wal")
    cached.parent.mkdir(exist_ok=True)
    for path in (damaged, cached):
        path.write_text(HORSE, "utf-8")
    parts.window.reader_actions.library.forget_article.trigger()
    box = question(qtbot, parts)
    assert box.too.isVisible()
    assert str(damaged) in box.too.text()
    assert str(cached) not in box.too.text()
    with qtbot.waitSignal(parts.window.findChild(Forgetting).forgotten, timeout=20_000):
        box.forget_button.click()
    settled(qtbot, parts)
    assert not damaged.exists()
    assert files_with(tmp_path / "data", *WORDS) == set()
    assert parts.window.notices.keys() == ()


@pytest.mark.engine
def test_nothing_of_its_text_is_left_in_any_file(qtbot, make, context, tmp_path, file):
    parts = make(context)
    read(qtbot, parts, WATER)
    model = open_file(qtbot, parts, file)
    translated = [unit.target for unit in model.units.values() if len(unit.target) > 12]
    assert translated
    segment = model.translatable()[1].segment_id
    sentences = parts.window.findChild(SentencePresenter)
    for typo in ("حصانا أبلقا قديما", "حصانا أبلقا"):
        sentences.correct(segment, SENTENCE.replace("حصانا أبلق", typo))
        settled(qtbot, parts)
    write_note(qtbot, parts, NOTE)
    terms = parts.window.reading.canvas.terms
    qtbot.waitUntil(lambda: bool(terms.places), timeout=30_000)
    place = next(one for places in terms.places.values() for one in places)
    parts.window.findChild(GlossaryMarking).act(HIDE, place)
    file.write_text(HORSE + "\nوعاد الحصان أبلق كما كان.\n", "utf-8")
    open_file(qtbot, parts, file)
    settled(qtbot, parts)
    context.backups().make("by hand")
    before = files_with(tmp_path / "data", *WORDS, *translated)
    assert len(before) >= 3, before  # the library, the machine cache, a preference file
    fingerprint = parts.presenter.session.article.fingerprint
    forget_open(qtbot, parts)
    assert "forgotten" in parts.window.status_bar.brief.text
    assert files_with(tmp_path / "data", *WORDS, *translated, fingerprint) == set()
    parts.window.close()
    assert parts.shut_down()
    left = (*WORDS, *translated, model.article.fingerprint, "أبلقا")
    assert files_with(tmp_path / "data", *left) == set()
    assert titles_on_disk(context) == {"اتفاق على خطة مياه جديدة"}
    backups = list(context.backups().listed())
    assert [one.articles for one in backups] == [1]


def test_the_window_lets_go_of_it_and_shows_the_one_before(qtbot, make, bare, file):
    parts = make(bare)
    read(qtbot, parts, WATER)
    open_file(qtbot, parts, file)
    assert str(file) in parts.settings.preferences.recent
    forget_open(qtbot, parts)
    assert parts.presenter.session.article.title == "اتفاق على خطة مياه جديدة"
    assert parts.window.pages.currentWidget() is parts.window.reading
    assert parts.settings.preferences.recent == ()
    assert not parts.window.reader_actions.forward.isEnabled()
    assert not parts.window.reader_actions.back.isEnabled()


def test_the_last_one_leaves_the_ways_to_begin(qtbot, make, bare, file):
    parts = make(bare)
    open_file(qtbot, parts, file)
    forget_open(qtbot, parts)
    assert parts.presenter.session is None
    assert parts.window.pages.currentWidget() is parts.window.message
    assert parts.window.message.state == "start"
    assert parts.window.windowTitle() == "Qari"
    assert not parts.window.reader_actions.library.forget_article.isEnabled()
    assert not parts.window.reader_actions.find_text.isEnabled()
    show_library(qtbot, parts)
    assert panel(parts).empty.isVisible()
    open_file(qtbot, parts, file)
    assert titles_on_disk(bare) == {"ائتمان المزرعة الزرقاء"}


def test_several_are_forgotten_from_the_bin_and_the_open_one_stays(qtbot, make, bare):
    ids = fill(bare, article_from(bare, WATER), article_from(bare, PORT))
    with_store(bare, lambda store: store.remove(ids))
    parts = make(bare)
    read(qtbot, parts, HORSE)
    shown = show_library(qtbot, parts)
    shown.bin_button.click()
    settled(qtbot, parts)
    chosen = entries(parts)
    parts.window.findChild(LibraryDesk).do(LibraryCommand.FORGET, chosen)
    box = question(qtbot, parts)
    assert "2" in box.title.text()
    with qtbot.waitSignal(parts.window.findChild(Forgetting).forgotten, timeout=20_000):
        box.forget_button.click()
    settled(qtbot, parts)
    qtbot.waitUntil(lambda: listed(parts) == [], timeout=5_000)
    assert "empty" in shown._nothing.text()
    assert parts.presenter.session is not None
    assert with_store(bare, lambda store: store.count(LibraryQuery(in_bin=True))) == 0


def test_what_is_typed_when_it_is_forgotten_does_not_come_back(qtbot, make, bare, file, tmp_path):
    parts = make(bare)
    open_file(qtbot, parts, file)
    write_note(qtbot, parts, NOTE)
    parts.window.notes_panel.editor.text.setPlainText(f"{NOTE} أبدا")
    forget_open(qtbot, parts)
    parts.window.close()
    settled(qtbot, parts)
    assert parts.shut_down()
    assert files_with(tmp_path / "data", *WORDS) == set()


def test_a_backup_that_cannot_be_rewritten_keeps_the_article_listed(qtbot, make, bare, file):
    class Stuck:
        def forget(self, article_ids):
            raise StorageUnavailable(Message("Test", "A backup can't be written."))

    parts = make(replace(bare, backups=Stuck))
    open_file(qtbot, parts, file)
    article_id = parts.presenter.session.article.article_id
    forgetting = parts.window.findChild(Forgetting)
    entry = with_store(bare, lambda store: store.entry(article_id))
    with qtbot.waitSignal(forgetting.went_wrong, timeout=20_000):
        forgetting.forget([entry])
    settled(qtbot, parts)
    assert parts.window.notices.isVisible()
    assert titles_on_disk(bare) == {"ائتمان المزرعة الزرقاء"}
    library = parts.window.findChild(LibraryKeeper)
    assert not library.is_private(article_id)
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        parts.presenter.opener.fetch(article_id)
    QApplication.processEvents()
    assert not parts.presenter.session.is_private


def test_what_is_being_forgotten_is_not_opened(qtbot, make, bare, file):
    parts = make(bare)
    open_file(qtbot, parts, file)
    library = parts.window.findChild(LibraryKeeper)
    article_id = parts.presenter.session.article.article_id
    library.leave([article_id])
    with qtbot.waitSignal(library.gone):
        parts.presenter.opener.fetch(article_id)
