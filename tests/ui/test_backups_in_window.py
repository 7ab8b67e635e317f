"""Backups in the whole window: made by hand and daily, looked at, put back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import DiskFull
from reader.domain.known_words import WordState
from reader.domain.library import LibraryQuery
from reader.domain.messages import message
from reader.domain.translation import UnitState
from reader.services.preferences import ThemeName
from reader.services.term_values import TermDraft
from reader.ui.backup_texts import held_by, why_of
from reader.ui.backups_controller import RESTORED_KEY
from reader.ui.backups_keeper import BackupsKeeper
from reader.ui.glossary_controller import GlossaryController
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.labels import TextLabel
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.search_parts import SearchParts
from reader.ui.sentence_presenter import SentencePresenter
from reader.ui.theme import TOKENS
from tests.ui.libraries import MARKET, SHIP, bare, fill, keep
from tests.ui.library_window import settled, with_store
from tests.ui.windows import read


@pytest.fixture
def parts(make, context):
    fill(context)
    return make(bare(context))


def backups(parts):
    return parts.window.findChild(SearchParts).backups


def keeper(parts):
    return parts.window.findChild(BackupsKeeper)


def actions(parts):
    return parts.window.reader_actions.library_search


def open_dialog(qtbot, parts):
    """Open the dialog and wait until its list and the counts are there."""
    with qtbot.waitSignals([keeper(parts).listed, keeper(parts).counted], timeout=10_000):
        return backups(parts).open()


def restore(qtbot, parts, dialog):
    dialog.ask.click()
    with qtbot.waitSignal(keeper(parts).restored, timeout=10_000):
        dialog.question.confirm.click()


def notices(parts):
    bar = parts.window.notices
    return [one.text() for one in bar.findChildren(TextLabel) if one.isVisibleTo(bar)]


def test_a_backup_is_made_by_hand_and_announced(qtbot, parts, context):
    with qtbot.waitSignal(keeper(parts).made, timeout=10_000) as made:
        actions(parts).back_up.trigger()
    assert (made.args[0].articles, made.args[0].notes) == (3, 1)
    assert parts.window.status_bar.brief.text.startswith("Backed up: ")
    (listed,) = context.backups().listed()
    assert listed.why == "by hand"


def test_two_presses_make_one_backup(qtbot, parts, context):
    with qtbot.waitSignal(keeper(parts).made, timeout=10_000):
        actions(parts).back_up.trigger()
        actions(parts).back_up.trigger()
    parts.storage.drain()
    assert len(list(context.backups().listed())) == 1


def test_the_daily_backup_is_made_once_and_says_nothing(qtbot, parts, context):
    before = parts.window.status_bar.brief.text
    for _ in range(2):
        with qtbot.waitSignal(work_lane(parts).finished, timeout=10_000):
            backups(parts)._on_time()
    assert [one.why for one in context.backups().listed()] == ["daily"]
    assert parts.window.status_bar.brief.text == before
    backups(parts).start()
    assert backups(parts)._timer.isActive()


def work_lane(parts):
    return parts.lanes.work


def test_the_dialog_lists_backups_and_says_what_each_holds(qtbot, parts, context):
    context.backups().make("daily")
    context.backups().make("by hand")
    damaged = Path(next(context.backups().listed()).path).with_name(
        "qari-20260101T080000Z-daily.sqlite"
    )
    damaged.write_text("no database")
    dialog = open_dialog(qtbot, parts)
    model = dialog.rows.model()
    spoken = [
        model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert len(spoken) == 3
    assert "3" in spoken[0]
    assert "can't be read" in spoken[2]
    assert dialog.ask.isEnabled()
    dialog.rows.setCurrentIndex(model.index(2, 0))
    assert not dialog.ask.isEnabled()
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert dialog.pages.currentIndex() == 0
    dialog.grab()
    dialog.close()


def test_without_a_backup_the_dialog_says_so_and_makes_one(qtbot, parts):
    dialog = open_dialog(qtbot, parts)
    assert dialog._said.text() == "There is no backup yet."
    assert not dialog.ask.isEnabled()
    with qtbot.waitSignal(keeper(parts).listed, timeout=10_000):
        dialog.make.click()
    assert dialog.rows.current().why == "by hand"
    assert dialog.ask.isEnabled()
    dialog.close()


def test_the_question_shows_both_and_esc_goes_back(qtbot, parts, context):
    context.backups().make("by hand")
    keep(context, "خبر جديد\n\nنص قصير.\n")
    dialog = open_dialog(qtbot, parts)
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert dialog.pages.currentWidget() is dialog.question
    values = [[one.text() for one in row] for row in dialog.question._values]
    assert values == [["4", "3"], ["1", "1"]]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.pages.currentIndex() == 0
    assert dialog.isVisible()
    area = dialog.rows.visualRect(dialog.rows.currentIndex()).center()
    qtbot.mouseDClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=area)
    assert dialog.pages.currentWidget() is dialog.question
    dialog.question.cancel.click()
    assert dialog.pages.currentIndex() == 0
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_backup_that_is_put_back_brings_its_notes_and_articles_back(qtbot, parts, context):
    read(qtbot, parts, SHIP)
    notes = parts.window.reading.canvas.findChild(NotesOnPage)
    write_note(qtbot, parts, "قبل")
    context.backups().make("by hand")
    write_note(qtbot, parts, "بعد")
    read(qtbot, parts, "خبر بعد النسخة\n\nلا يوجد في النسخة.\n")
    parts.presenter.go(-1)
    qtbot.waitUntil(lambda: len(notes.listed()) == 2, timeout=10_000)
    search = parts.window.findChild(SearchParts).searching
    search.open()
    search.box.look_up("النسخة")
    qtbot.waitUntil(lambda: len(search.box.list.hits) == 2, timeout=10_000)
    dialog = open_dialog(qtbot, parts)
    changed = parts.window.findChild(LibraryKeeper).changed
    with qtbot.waitSignal(changed, timeout=10_000):
        restore(qtbot, parts, dialog)
    qtbot.waitUntil(lambda: [one.body for one in notes.listed()] == ["قبل"], timeout=10_000)
    qtbot.waitUntil(lambda: not search.box.list.hits, timeout=10_000)
    before = next(one for one in context.backups().listed() if one.why == "before restoring")
    assert (before.articles, before.notes) == (4, 3)
    name = Path(before.path).name
    qtbot.waitUntil(lambda: [name in text for text in notices(parts)] == [True], timeout=10_000)
    write_note(qtbot, parts, "جديد")
    assert parts.presenter.session.article.title == "السفينة تصل إلى القاهرة"


def write_note(qtbot, parts, body):
    notes = parts.window.reading.canvas.findChild(NotesOnPage)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    parts.window.notes_panel.editor.text.setPlainText(body)
    with qtbot.waitSignal(notes._keeper.kept, timeout=5_000):
        parts.window.notes_panel.editor.flush()
    parts.window.notes_panel.editor.closed.emit()


def test_an_article_that_is_not_in_the_backup_is_kept_again_while_it_is_read(qtbot, parts, context):
    context.backups().make("by hand")
    read(qtbot, parts, "خبر بعد النسخة\n\nلا يوجد في النسخة.\n")
    restore(qtbot, parts, open_dialog(qtbot, parts))
    write_note(qtbot, parts, "تبقى")
    assert parts.storage.drain()
    notes = context.notes()
    kept = notes.of_article(parts.presenter.session.article.article_id)
    notes.close()
    assert [one.body for one in kept] == ["تبقى"]


def test_what_is_read_privately_is_not_kept_by_putting_a_backup_back(qtbot, parts, context):
    context.backups().make("by hand")
    source = SourceRef(SourceKind.TEXT, text="سر\n\nلا يحفظ.\n")
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        parts.presenter.open(source, private=True)
    dialog = open_dialog(qtbot, parts)
    with qtbot.waitSignal(parts.window.findChild(LibraryKeeper).changed, timeout=10_000):
        restore(qtbot, parts, dialog)
    assert parts.storage.drain()
    library = context.library()
    assert library.count(LibraryQuery()) == 3
    library.close()


def test_what_is_typed_last_is_in_the_backup_of_what_was_before(qtbot, parts, context):
    context.backups().make("by hand")
    read(qtbot, parts, MARKET)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    parts.window.notes_panel.editor.text.setPlainText("لم تحفظ بعد")
    restore(qtbot, parts, open_dialog(qtbot, parts))
    assert not parts.window.notes_panel.is_editing
    before = next(one for one in context.backups().listed() if one.why == "before restoring")
    assert before.notes == 2


def test_a_backup_that_cannot_be_put_back_is_said_in_the_dialog(qtbot, parts, context):
    made = context.backups().make("by hand")
    dialog = open_dialog(qtbot, parts)
    Path(made.path).write_text("overwritten meanwhile")
    dialog.ask.click()
    with qtbot.waitSignal(keeper(parts).went_wrong, timeout=10_000):
        dialog.question.confirm.click()
    assert dialog.pages.currentIndex() == 0
    assert "can't be used as a backup" in dialog._said.text()
    assert dialog.make.isEnabled()
    assert not keeper(parts).is_busy
    dialog.close()


def test_nothing_can_be_pressed_while_it_is_put_back(qtbot, parts, context):
    context.backups().make("by hand")
    dialog = open_dialog(qtbot, parts)
    dialog.ask.click()
    dialog.restore_wanted.disconnect()
    dialog.question.confirm.click()
    assert not dialog.question.confirm.isEnabled()
    dialog.reject()
    assert dialog.pages.currentWidget() is dialog.question
    assert dialog.isVisible()
    dialog.set_busy(busy=False)
    dialog.close()


def unit(model, target):
    segment = model.translatable()[0].segment_id
    return replace(model.units[segment], target=target, state=UnitState.MACHINE, why=None)


def test_nothing_that_was_read_from_the_library_before_is_shown_or_undone(qtbot, parts, context):
    read(qtbot, parts, MARKET)
    read(qtbot, parts, SHIP)
    context.backups().make("by hand")
    known = parts.window.findChild(KnownWordsKeeper)
    known.load()
    qtbot.waitUntil(lambda: known.is_loaded, timeout=10_000)
    known.set("سفينة", WordState.KNOWN)
    glossary = parts.window.findChild(GlossaryController)
    added = TermDraft("أبلق", "place", names=(("en", "Ablaq"),))
    undo: list[object] = []
    glossary.run(lambda edit: edit.editor.add(added), undo.append)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.findChild(SentencePresenter).correct(segment, "وصلت سفينة أخرى.")
    presenter = parts.presenter
    presenter.take_units(presenter.model, [unit(presenter.model, "The ship arrives")])
    presenter.runner.ended.emit(presenter.model)
    entry = with_store(context, lambda store: store.entry(presenter.session.article.article_id))
    parts.window.findChild(LibraryDesk).remove([entry])
    settled(qtbot, parts)
    assert parts.window.status_bar.brief.key
    assert presenter.model.corrections
    assert parts.window.reader_actions.back.isEnabled()

    with qtbot.waitSignal(presenter.opened, timeout=10_000):
        restore(qtbot, parts, open_dialog(qtbot, parts))
    settled(qtbot, parts)
    assert known.state("سفينة") is WordState.NEW
    assert known.undo() == ""
    glossary.run(lambda edit: undo.append(edit.editor.can_undo), undo.append)
    qtbot.waitUntil(lambda: False in undo, timeout=10_000)
    assert presenter.model.corrections == {}
    assert presenter.session.article.title == SHIP.split("\n")[0]
    assert not parts.window.reader_actions.back.isEnabled()
    assert parts.window.status_bar.brief.key == ""
    presenter.take_units(presenter.model, [unit(presenter.model, "The ship arrives")])
    presenter.runner.ended.emit(presenter.model)
    settled(qtbot, parts)
    kept = with_store(context, lambda store: store.units(entry.article_id, "en"))
    assert [one.target for one in kept.values()] == ["The ship arrives"]


class FullDisk:
    """Backups on a disk without room."""

    def make(self, why):
        raise DiskFull(message(("Storage", "There is no room.")))

    def listed(self):
        return iter(())


def test_a_full_disk_is_told_where_one_looks(qtbot, make, context):
    fill(context)
    parts = make(replace(bare(context), backups=FullDisk))
    with qtbot.waitSignal(keeper(parts).went_wrong, timeout=10_000):
        actions(parts).back_up.trigger()
    assert notices(parts) == ["There is no room."]
    dialog = open_dialog(qtbot, parts)
    with qtbot.waitSignal(keeper(parts).went_wrong, timeout=10_000):
        dialog.make.click()
    assert dialog._said.text() == "There is no room."
    dialog.close()


def test_a_daily_backup_that_fails_is_told_once(qtbot, make, context):
    fill(context)
    parts = make(replace(bare(context), backups=FullDisk))
    told: list[object] = []
    keeper(parts).went_wrong.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(work_lane(parts).failed, timeout=10_000):
            keeper(parts).back_up_daily()
    assert len(told) == 1


def test_it_has_the_colours_of_the_theme(qtbot, make, context):
    parts = make(bare(context), theme=ThemeName.DARK)
    dialog = open_dialog(qtbot, parts)
    assert dialog.rows._row.tokens is TOKENS[ThemeName.DARK]
    dialog.close()


def test_every_reason_has_a_name(context):
    made = context.backups().make("by hand")
    names = [
        why_of(replace(made, why=why))
        for why in ("daily", "by hand", "before migration", "before restoring", "another")
    ]
    assert len(set(names)) == 5
    assert "can't be read" in held_by(replace(made, articles=-1))
    assert RESTORED_KEY
