"""Once after the start a backup is made, and what lay in the bin for a month goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from reader.adapters.storage.library import SqliteLibrary
from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.library import LibraryQuery
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.ui.daily_chores import ChoreStores, DailyChores
from reader.ui.lane import Lane
from tests.ui.libraries import PORT, SCHOOL, WATER, article_from, titles_on_disk, with_store


@pytest.fixture
def lanes():
    made = (Lane("work"), Lane("storage"))
    yield made
    for lane in made:
        assert lane.drain()


def chores(context, lanes, library, notes, **changes):
    stores = ChoreStores(lambda: library, lambda: notes, context.backups, context.clock)
    return DailyChores(replace(stores, **changes), *lanes)


def done(qtbot, lanes):
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=10_000)
    QApplication.processEvents()


def test_what_is_old_in_the_bin_goes_and_a_backup_is_made(qtbot, context, lanes):
    made = []
    for text, when in ((WATER, "2026-01-01T08:00:00+00:00"), (PORT, context.clock())):
        store = SqliteLibrary(context.locations.user_database, partial(str, when))
        made.append(store.keep(article_from(context, text)).article.article_id)
        store.remove([made[-1]])
        store.close()
    with_store(context, lambda store: store.keep(article_from(context, SCHOOL)))
    library, notes = context.library(), context.notes()
    lanes[1].on_close(lambda: (library.close(), notes.close()))
    one = chores(context, lanes, library, notes)
    with qtbot.waitSignal(one.emptied, timeout=10_000):
        one.begin()
    done(qtbot, lanes)
    assert titles_on_disk(context, in_bin=True) == {PORT.split("\n")[0]}
    assert titles_on_disk(context) == {SCHOOL.split("\n")[0]}
    assert [backup.why for backup in context.backups().listed()] == ["daily"]
    one.begin()
    done(qtbot, lanes)
    assert len(list(context.backups().listed())) == 1


def test_old_notes_in_the_bin_go_too_and_others_stay(qtbot, context, lanes):
    store = context.notes()
    passage = Passage(PassageSide.SOURCE, PassageScope.ARTICLE, TextAnchor(""))
    note = Note(NoteId("n"), ArticleId("a"), passage, body="ملاحظة")
    store.put(note)
    store.remove([note.note_id])
    store.close()
    library, notes = context.library(), context.notes()
    lanes[1].on_close(lambda: (library.close(), notes.close()))
    one = chores(context, lanes, library, notes, clock=lambda: "2126-01-01T00:00:00+00:00")
    with qtbot.waitSignal(one.emptied, timeout=10_000):
        one.begin()
    done(qtbot, lanes)
    assert with_store(context, lambda store: store.count(LibraryQuery())) == 0


def test_what_fails_is_told(qtbot, context, lanes):
    class Broken:
        def listed(self):
            raise StorageUnavailable(Message("Test", "No backups."))

    library, notes = context.library(), context.notes()
    lanes[1].on_close(lambda: (library.close(), notes.close()))
    one = chores(context, lanes, library, notes, backups=Broken)
    with qtbot.waitSignal(one.went_wrong, timeout=10_000):
        one.begin()
    done(qtbot, lanes)
