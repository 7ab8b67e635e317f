"""A second opinion: who can be asked, what comes of it, and the way to a sentence."""

from __future__ import annotations

import pytest

from reader.ui.opinions_runner import OpinionsRunner
from reader.ui.opinions_window import OpinionsWindow
from tests.ui.windows import read

TEXT = "غادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء بعد اجتماع طويل مع الوزير."


def in_dutch(make, context):
    parts = make(context)
    parts.window.tool_bar.target_chosen.emit("nl")
    return parts


def opened(parts):
    parts.window.reader_actions.packages.second_opinion.trigger()
    return parts.window.findChild(OpinionsWindow)


@pytest.mark.engine
def test_another_way_is_asked_and_the_disputed_sentences_are_gone_to(qtbot, make, context):
    parts = in_dutch(make, context)
    model = read(qtbot, parts, TEXT)
    view = opened(parts)
    assert view.who.count() >= 1
    runner = parts.window.findChild(OpinionsRunner)
    with qtbot.waitSignal(runner.ended, timeout=30_000):
        view.ask_button.click()
        assert view.ask_button.text() == "Stop"
    assert view.ask_button.text() == "Ask"
    assert view.list.count >= 1
    opinion = view.list.currentIndex().data(256) or view.list.model().index(0, 0).data(256)
    assert opinion.is_marked
    assert opinion.shown == model.units[opinion.segment_id].target
    view.list.choose_current()
    assert parts.window.reading.canvas.marks.fixed == opinion.segment_id


@pytest.mark.engine
def test_what_was_said_is_forgotten_with_the_article(qtbot, make, context):
    parts = in_dutch(make, context)
    read(qtbot, parts, TEXT)
    view = opened(parts)
    with qtbot.waitSignal(parts.window.findChild(OpinionsRunner).ended, timeout=30_000):
        view.ask_button.click()
    read(qtbot, parts, "وصل الوزير إلى بغداد.")
    assert view.list.count == 0


@pytest.mark.engine
def test_where_nobody_else_can_be_asked_that_is_said(qtbot, make, context):
    parts = make(context)
    read(qtbot, parts, TEXT)
    view = opened(parts)
    assert view.who.isHidden()
    assert view.ask_button.isHidden()
