"""Two windows on one library: both write, both show it, each is closed without the other."""

from __future__ import annotations

import pytest

from reader.app import SHARING, build_window
from reader.domain.article import SourceKind, SourceRef
from reader.services.preferences import Preferences, ReadingMode, ThemeName
from reader.ui.lane import Gate
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_menu import LibraryCommand
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.open_windows import OpenWindows
from tests.ui.libraries import bare as without_packages
from tests.ui.library_window import (
    PORT,
    WATER,
    entries,
    listed,
    settled,
    show_library,
    three_articles,
    titles_on_disk,
)
from tests.ui.windows import read

WAIT_MS = 10_000


@pytest.fixture
def bare(context):
    return without_packages(context)


@pytest.fixture
def windows(qtbot, bare):
    gates = {name: Gate() for name in SHARING}
    made = OpenWindows(lambda chosen: build_window(bare, chosen, gates))
    first = made.add(Preferences())
    first.window.show()
    yield made
    for parts in tuple(made.open):
        parts.window.close()
    made.shut_down()


def another(windows):
    """Open another window, as the menu does; return both."""
    windows.open[0].window.reader_actions.output.new_window.trigger()
    return windows.open


def write(qtbot, parts, body, sentence=1):
    """Write a note on a sentence; wait until it is on the disk."""
    segment = parts.presenter.model.translatable()[sentence].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    parts.window.notes_panel.editor.text.setPlainText(body)
    with qtbot.waitSignal(notes_of(parts)._keeper.kept, timeout=WAIT_MS):
        pass


def notes_of(parts):
    return parts.window.reading.canvas.findChild(NotesOnPage)


def bodies_on_disk(context, article_id):
    store = context.notes()
    try:
        return sorted(one.body for one in store.of_article(article_id))
    finally:
        store.close()


def come_forward(qtbot, parts):
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=WAIT_MS)
    settled(qtbot, parts)


def test_another_window_opens_beside_with_the_list_of_the_library(qtbot, windows, bare):
    three_articles(bare)
    first, second = another(windows)
    settled(qtbot, second)
    assert second.window.isVisible()
    assert len(listed(second)) == 3
    assert second.window.pos() != first.window.pos()
    assert second.window.size() == first.window.size()


def test_notes_written_in_both_are_all_kept(qtbot, windows, bare):
    first, second = another(windows)
    here, there = read(qtbot, first, WATER), read(qtbot, second, PORT)
    for number in range(3):
        write(qtbot, first, f"water {number}", number)
        write(qtbot, second, f"port {number}", number)
    assert bodies_on_disk(bare, here.article.article_id) == ["water 0", "water 1", "water 2"]
    assert bodies_on_disk(bare, there.article.article_id) == ["port 0", "port 1", "port 2"]
    assert len(titles_on_disk(bare)) == 2


def test_what_one_window_wrote_the_other_shows_when_it_comes_to_the_front(
    qtbot, windows, bare, tmp_path
):
    path = tmp_path / "water.txt"
    path.write_text(WATER, "utf-8")
    first, second = another(windows)
    source = SourceRef(SourceKind.FILE, str(path))
    for parts in (first, second):
        with qtbot.waitSignal(parts.presenter.runner.ended, timeout=WAIT_MS):
            parts.presenter.open(source)
        settled(qtbot, parts)
    show_library(qtbot, first)
    come_forward(qtbot, second)
    write(qtbot, second, "said in the second window")
    read(qtbot, second, PORT)
    settled(qtbot, second)
    assert notes_of(first).listed() == []
    come_forward(qtbot, first)
    qtbot.waitUntil(lambda: len(listed(first)) == 2, timeout=WAIT_MS)
    assert [one.body for one in notes_of(first).listed()] == ["said in the second window"]


def test_one_is_closed_and_the_other_goes_on(qtbot, windows, bare):
    first, second = another(windows)
    read(qtbot, second, WATER)
    write(qtbot, second, "before it closes")
    second.window.close()
    assert windows.open == [first]
    qtbot.waitUntil(lambda: not windows._leaving, timeout=WAIT_MS)
    assert second.is_over
    model = read(qtbot, first, PORT)
    write(qtbot, first, "afterwards")
    assert bodies_on_disk(bare, model.article.article_id) == ["afterwards"]


def test_the_first_may_be_the_one_that_is_closed(qtbot, windows):
    first, second = another(windows)
    first.window.close()
    qtbot.waitUntil(lambda: not windows._leaving, timeout=WAIT_MS)
    assert windows.active is second
    read(qtbot, second, WATER)


def test_preferences_hold_in_both_at_once_but_those_of_a_page(qtbot, windows, bare):
    first, second = another(windows)
    second.settings.change(theme=ThemeName.DARK, text_percent=130)
    first.settings.change(mode=ReadingMode.STACKED)
    assert first.settings.preferences.theme is ThemeName.DARK
    assert first.settings.preferences.text_percent == 130
    assert first.window.reading.canvas.flow.appearance.percent == 130
    assert second.settings.preferences.mode is ReadingMode.SIDE
    settled(qtbot, first)
    settled(qtbot, second)
    kept = bare.preferences.load()
    assert (kept.theme, kept.text_percent, kept.mode) == (
        ThemeName.DARK,
        130,
        ReadingMode.STACKED,
    )


def test_an_article_of_the_library_opens_in_a_window_of_its_own(qtbot, windows, bare):
    three_articles(bare)
    (first,) = windows.open
    show_library(qtbot, first)
    entry = entries(first)[0]
    first.window.findChild(LibraryDesk).do(LibraryCommand.NEW_WINDOW, [entry])
    _, second = windows.open
    qtbot.waitUntil(lambda: second.presenter.model is not None, timeout=WAIT_MS)
    assert second.presenter.model.article.title == entry.title
    assert first.presenter.model is None


def test_a_later_start_opens_in_the_window_in_front(qtbot, windows):
    first, second = another(windows)
    come_forward(qtbot, first)
    with qtbot.waitSignal(first.presenter.opened, timeout=WAIT_MS):
        windows.take_sources([SourceRef(SourceKind.TEXT, text=WATER)])
    assert second.presenter.model is None


def test_quitting_closes_every_window(qtbot, windows):
    first, second = another(windows)
    first.window.reader_actions.quit_app.trigger()
    assert not first.window.isVisible()
    assert not second.window.isVisible()
