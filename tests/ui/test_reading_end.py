"""An article is read when its end was seen for a moment, and not before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.library import ReadingState
from reader.services.translate_article import TranslateArticle
from reader.ui import reading_end
from reader.ui.reading_end import MOMENT_MS, ReadingEnd
from tests.ui.library_window import settled, with_store
from tests.ui.windows import EmptyShelf, read

LONG = "خبر طويل\n\n" + "\n\n".join(f"هذه هي الفقرة رقم {n} من النص الطويل." for n in range(90))
SHORT = "خبر قصير\n\nوصلت السفينة صباح أمس إلى الميناء.\n"


@pytest.fixture
def parts(make, context):
    bare = replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))
    return make(bare)


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(reading_end, "MOMENT_MS", 30)


def end(parts):
    return parts.window.findChild(ReadingEnd)


def state(qtbot, parts, context):
    settled(qtbot, parts)
    article_id = parts.presenter.session.article.article_id
    return with_store(context, lambda store: store.entry(article_id).state)


def test_the_end_of_a_long_article_makes_it_read(qtbot, parts, context):
    read(qtbot, parts, LONG)
    assert not end(parts).timer.isActive()
    parts.window.reading.canvas.scroll_by(100_000)
    assert end(parts).timer.isActive()
    with qtbot.waitSignal(end(parts).timer.timeout, timeout=5_000):
        pass
    assert state(qtbot, parts, context) is ReadingState.READ


def test_who_leaves_the_end_at_once_has_not_read_it(qtbot, parts, context):
    read(qtbot, parts, LONG)
    parts.window.reading.canvas.scroll_by(100_000)
    parts.window.reading.canvas.scroll_by(-3_000)
    assert not end(parts).timer.isActive()
    parts.window.close()
    assert state(qtbot, parts, context) is ReadingState.READING


def test_a_text_that_is_seen_whole_needs_its_time(qtbot, parts):
    words = " ".join(["كلمة"] * 100)
    read(qtbot, parts, f"خبر\n\n{words}.\n")
    assert end(parts).timer.isActive()
    assert end(parts).timer.interval() > 5 * MOMENT_MS


def test_an_article_stays_as_it_was_marked_until_it_is_opened_again(qtbot, parts, context):
    read(qtbot, parts, SHORT)
    parts.window.reader_actions.library.mark_unread.trigger()
    assert not end(parts).timer.isActive()
    parts.window.resize(1000, 760)
    QApplication.processEvents()
    assert not end(parts).timer.isActive()
    read(qtbot, parts, LONG)
    parts.presenter.go(-1)
    assert end(parts).timer.isActive()


def test_the_place_is_kept_when_one_goes_to_another_article(qtbot, parts, context):
    model = read(qtbot, parts, LONG)
    article_id = model.article.article_id
    parts.window.reading.canvas.scroll_by(1200)
    row = parts.window.reading.place.row
    read(qtbot, parts, SHORT)
    settled(qtbot, parts)
    kept = with_store(context, lambda store: store.place(article_id))
    assert model.row_of(kept.segment_id) == row
