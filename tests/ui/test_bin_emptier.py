"""What lay in the bins for a month goes, and what is newer stays."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from reader.adapters.storage.library import SqliteLibrary
from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.ui.bin_emptier import BinEmptier
from reader.ui.lane import Lane
from tests.ui.library_window import PORT, SCHOOL, WATER, article_from, titles_on_disk, with_store


@pytest.fixture
def storage():
    made = Lane("storage")
    yield made
    assert made.drain()


def emptier(context, storage, **changes):
    library, notes = context.library(), context.notes()
    storage.on_close(lambda: (library.close(), notes.close()))
    parts = {"library": lambda: library, "notes": lambda: notes, "clock": context.clock, **changes}
    return BinEmptier(**parts, storage=storage)


def done(qtbot, storage):
    qtbot.waitUntil(lambda: not storage.busy, timeout=10_000)
    QApplication.processEvents()


def test_what_is_old_in_the_bin_goes_and_the_rest_stays(qtbot, context, storage):
    for text, when in ((WATER, "2026-01-01T08:00:00+00:00"), (PORT, context.clock())):
        store = SqliteLibrary(context.locations.user_database, partial(str, when))
        store.remove([store.keep(article_from(context, text)).article.article_id])
        store.close()
    with_store(context, lambda store: store.keep(article_from(context, SCHOOL)))
    one = emptier(context, storage)
    with qtbot.waitSignal(one.emptied, timeout=10_000):
        one.begin()
    done(qtbot, storage)
    assert titles_on_disk(context, in_bin=True) == {PORT.split("\n")[0]}
    assert titles_on_disk(context) == {SCHOOL.split("\n")[0]}
    with qtbot.assertNotEmitted(one.emptied):
        one.begin()
        done(qtbot, storage)


def test_old_notes_in_the_bin_go_too(qtbot, context, storage):
    store = context.notes()
    passage = Passage(PassageSide.SOURCE, PassageScope.ARTICLE, TextAnchor(""))
    note = store.put(Note(NoteId("n"), ArticleId("a"), passage, body="ملاحظة"))
    store.remove([note.note_id])
    store.close()
    one = emptier(context, storage, clock=lambda: "2126-01-01T00:00:00+00:00")
    with qtbot.waitSignal(one.emptied, timeout=10_000):
        one.begin()
    done(qtbot, storage)
    store = context.notes()
    assert store.get(note.note_id) is None
    store.close()


def test_what_fails_is_told(qtbot, context, storage):
    def broken():
        raise StorageUnavailable(Message("Test", "It can't be used."))

    one = emptier(context, storage, library=broken)
    with qtbot.waitSignal(one.went_wrong, timeout=10_000):
        one.begin()
    done(qtbot, storage)
