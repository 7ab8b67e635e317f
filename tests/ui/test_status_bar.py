from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from reader.ui.actions import ReaderActions
from reader.ui.status_bar import StatusBar


class Window(QMainWindow):
    reader_actions: ReaderActions
    bar: StatusBar


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.reader_actions = ReaderActions(made)
    made.bar = StatusBar(made.reader_actions, made)
    made.setCentralWidget(made.bar)
    made.resize(1100, 60)
    made.show()
    return made


@pytest.fixture
def bar(window) -> StatusBar:
    return window.bar


def words(bar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_the_bar_is_as_high_as_the_look_says(bar):
    assert bar.sizeHint().height() <= 30
    assert bar.maximumHeight() == bar.minimumHeight() == 30


def test_progress_is_shown_while_it_runs(window, bar, qtbot):
    bar.set_progress(8, 34, running=True)
    assert any(text.startswith("8 of 34 sentence") for text in words(bar))
    assert bar.cancel_button.isVisible()
    window.reader_actions.set_translating(running=True)
    with qtbot.waitSignal(window.reader_actions.cancel_translation.triggered):
        qtbot.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    bar.set_progress(34, 34, running=False)
    assert not bar.cancel_button.isVisible()
    assert any(text.startswith("34 of 34") for text in words(bar))


def test_without_sentences_nothing_is_said_of_them(bar):
    bar.set_progress(0, 0, running=False)
    assert not any("sentence" in text for text in words(bar))


def test_numbers_are_written_as_the_interface_writes_them(bar):
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        bar.set_progress(12, 34, running=False)
        assert any(text.startswith("١٢ of ٣٤") for text in words(bar))
    finally:
        QLocale.setDefault(QLocale("en"))


def test_the_package_is_a_button_that_asks_for_the_choice(bar, qtbot):
    assert not bar.route_button.isVisible()
    bar.set_route("Starter ar→en 0.3")
    assert bar.route_button.text() == "Starter ar→en 0.3"
    assert "Starter ar→en 0.3" in bar.route_button.accessibleName()
    with qtbot.waitSignal(bar.route_menu_requested):
        qtbot.mouseClick(bar.route_button, Qt.MouseButton.LeftButton)


def test_an_experimental_package_says_so(bar):
    bar.set_route("Starter ar→nl 0.3", experimental=True)
    assert "experimental" in words(bar)
    bar.set_route("Argos ar→en 1.0")
    assert "experimental" not in words(bar)


def test_the_part_of_a_large_text_is_shown(bar):
    assert not any("part" in text for text in words(bar))
    bar.set_part(1, 27)
    assert "part 1 of 27" in words(bar)
    bar.set_part(1, 1)
    assert not any("part" in text for text in words(bar))


def test_connections_are_counted(bar):
    bar.set_connections(0)
    assert any(text.startswith("offline · 0 connection") for text in words(bar))
    bar.set_connections(3)
    assert any(text.startswith("3 connection") for text in words(bar))
    assert not any("offline" in text for text in words(bar))


def test_the_mark_has_another_shape_where_there_was_traffic(bar):
    mark = bar._dot
    bar.set_connections(0)
    middle = mark.rect().center()
    full = mark.grab().toImage().pixelColor(middle)
    bar.set_connections(1)
    assert mark.grab().toImage().pixelColor(middle) != full


def test_a_brief_word_goes_by_itself(bar, qtbot):
    bar.announce("Translation copied")
    assert "Translation copied" in words(bar)
    bar.brief._timer.start(30)
    with qtbot.waitSignal(bar.brief._timer.timeout, timeout=900):
        pass
    assert "Translation copied" not in words(bar)


@pytest.mark.parametrize("width", [1100, 800, 620, 480])
def test_nothing_overlaps_at_any_width(window, bar, qtbot, width):
    bar.set_progress(8, 34, running=True)
    bar.set_route("Starter ar→nl 0.3", experimental=True)
    bar.set_part(2, 27)
    window.resize(width, 60)
    qtbot.waitUntil(lambda: bar.width() == width, timeout=900)
    bar.layout().activate()
    parts = [bar.layout().itemAt(n).widget() for n in range(bar.layout().count())]
    visible = [part.geometry() for part in parts if part is not None and part.isVisible()]
    for before, after in pairwise(visible):
        assert before.right() < after.left()
