"""The interface is as large as was chosen, at once, and back again without a trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QStyleOptionViewItem, QWidget

from reader.services.preferences import ThemeName
from reader.ui.buttons import IconButton, text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.style import dress
from reader.ui.theme import SPACE, TOKENS, TYPE
from reader.ui.two_line_row import TwoLineRow
from reader.ui.zoom import Zoomed, fit, set_zoom, widened, zoom, zoomed, zoomed_font
from tests.ui.windows import read


@pytest.fixture(autouse=True)
def usual_size(qapp):
    yield
    set_zoom(100)
    dress(qapp, TOKENS[ThemeName.LIGHT])


@pytest.fixture
def panel(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = QWidget(window)
    made.setFixedWidth(SPACE.panel)
    yield made
    window.close()


def sizes(panel):
    return [
        (one.font().pixelSize(), one.minimumSize(), one.maximumSize())
        for one in (panel, *panel.findChildren(QWidget))
    ]


def test_fonts_and_sizes_grow_and_come_back_exactly(panel):
    label, button = TextLabel(panel), text_button("Save", panel)
    icon = IconButton(Icon.FIND, panel)
    for one in (label, button, icon):
        one.ensurePolished()  # the style sheet has least sizes too
    before = sizes(panel)
    set_zoom(150)
    fit(panel)
    fit(panel)  # again changes nothing
    assert label.font().pixelSize() == round(TYPE.label * 1.5)
    assert button.font().pixelSize() == round(TYPE.interface * 1.5)
    assert icon.size().width() == icon.size().height() == SPACE.button * 1.5
    assert panel.minimumWidth() == widened(SPACE.panel) > SPACE.panel
    set_zoom(100)
    fit(panel)
    assert sizes(panel) == before


def test_a_font_that_was_given_meanwhile_is_the_usual_one_from_then_on(panel):
    label = TextLabel(panel)
    set_zoom(200)
    fit(panel)
    label.setFont(interface_font(20))
    fit(panel)
    assert label.font().pixelSize() == 40


class OwnSize(QLineEdit):
    sizes_itself = True


def test_what_sizes_itself_is_left_alone(panel):
    field = OwnSize(panel)
    field.setFixedHeight(33)
    set_zoom(200)
    fit(panel)
    assert field.maximumHeight() == 33


def test_the_size_is_bounded_and_told_when_it_changes():
    assert set_zoom(500)
    assert zoom() == 2.0
    assert not set_zoom(200)
    assert zoomed(10) == 20
    assert zoomed_font(interface_font(14)).pixelSize() == 28


class Recording(Zoomed):
    """Remembers where it was told to draw."""

    def draw_row(self, painter, option, index):
        self.at = QRect(option.rect)
        self.on_screen = painter.worldTransform().mapRect(self.at)


def test_a_row_is_drawn_at_the_usual_size_and_enlarged(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    row, model = Recording(view), QStandardItemModel(view)
    model.appendRow(QStandardItem("x"))
    picture = QImage(400, 200, QImage.Format.Format_ARGB32)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 40, 400, 80)
    set_zoom(200)
    painter = QPainter(picture)
    row.paint(painter, option, model.index(0, 0))
    painter.end()
    assert row.at == QRect(0, 0, 200, 40)
    assert row.on_screen == option.rect
    assert row.sizeHint(option, model.index(0, 0)).height() == zoomed(
        row.row_size(option, model.index(0, 0)).height()
    )


def test_every_list_is_drawn_so():
    assert issubclass(TwoLineRow, Zoomed)


def test_the_whole_window_takes_a_size_at_once_and_keeps_it(qtbot, make, context):
    parts = make(context)
    window, actions = parts.window, parts.window.reader_actions.comfort
    bar, status = window.tool_bar.height(), window.status_bar.height()
    for _ in range(4):
        actions.larger.trigger()
    assert parts.settings.preferences.interface_percent == 140
    qtbot.waitUntil(lambda: window.tool_bar.height() == round(bar * 1.4))
    assert window.status_bar.height() == round(status * 1.4)
    qtbot.waitUntil(lambda: not parts.storage.busy)
    assert context.preferences.load().interface_percent == 140
    actions.usual_size.trigger()
    qtbot.waitUntil(lambda: window.tool_bar.height() == bar)


def test_the_text_of_the_article_keeps_its_size(qtbot, make, context):
    parts = make(context, interface_percent=180)
    read(qtbot, parts)
    laid, _ = next(parts.window.reading.canvas.flow.in_view())
    assert laid.places[0].style.font.pixelSize() == round(TYPE.arabic_headline)
    assert parts.window.tool_bar.height() == round(SPACE.tool_bar * 1.8)


def test_it_can_be_as_large_or_small_as_can_be_and_no_more(make, context):
    parts = make(context, interface_percent=200)
    actions = parts.window.reader_actions.comfort
    assert not actions.larger.isEnabled()
    assert actions.smaller.isEnabled()
    parts.settings.change(interface_percent=80)
    assert not actions.smaller.isEnabled()


def test_the_window_fits_a_laptop_at_the_largest_size(make, context):
    parts = make(context, interface_percent=200)
    assert parts.window.minimumSizeHint().width() <= 1280
