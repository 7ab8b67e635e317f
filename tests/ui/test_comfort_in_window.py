"""Ruler, spacing and stillness: chosen by key, menu and card, seen at once, kept."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from reader.domain.article import BlockKind
from reader.domain.language import Direction
from reader.services.preferences import ReadingMode
from reader.ui.comfort_controller import ComfortController
from reader.ui.desktop_portal import _plain, has_bus
from reader.ui.desktop_wishes import DesktopWishes
from reader.ui.page_model import Side
from reader.ui.page_style import Appearance, PageStyle, columns_for
from reader.ui.segmented import SegmentedSwitch
from tests.ui.windows import read


@pytest.fixture
def reading(qtbot, parts):
    read(qtbot, parts)
    canvas = parts.window.reading.canvas
    canvas.setFocus()
    return canvas


def ruler(parts):
    return parts.window.findChild(ComfortController).ruler


def bands(parts):
    canvas = parts.window.reading.canvas
    return list(ruler(parts).bands(canvas.flow, canvas.marks))


def lightness(canvas, point):
    picture = canvas.viewport().grab().toImage()
    return picture.pixelColor(round(point.x()), round(point.y())).lightnessF()


def darkest(canvas, rect):
    picture = canvas.viewport().grab(rect.toRect()).toImage()
    return min(
        picture.pixelColor(x, y).lightnessF()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_the_ruler_is_off_until_its_key_and_stays_as_it_was_chosen(qtbot, parts, reading, context):
    assert not ruler(parts).on
    qtbot.keyClick(reading, Qt.Key.Key_F12)
    assert ruler(parts).on
    assert parts.window.reader_actions.comfort.ruler.isChecked()
    qtbot.waitUntil(lambda: not parts.storage.busy)
    assert context.preferences.load().reading_ruler
    qtbot.keyClick(reading, Qt.Key.Key_F12)
    assert not ruler(parts).on


def test_at_first_it_is_on_the_first_sentence_and_follows_the_keyboard(qtbot, parts, reading):
    parts.settings.change(reading_ruler=True)
    first = bands(parts)
    assert first
    for _ in range(3):
        qtbot.keyClick(reading, Qt.Key.Key_Down)
    later = bands(parts)
    assert later[0].top() > first[0].top()
    marks = reading.marks
    rects = reading.rects_of(marks.focused or marks.hovered, Side.SOURCE)
    assert all(later[0].contains(rect) for rect in rects)


def test_on_a_word_it_is_on_the_line_of_the_word(qtbot, parts, reading):
    parts.settings.change(reading_ruler=True)
    for code in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(reading, code)
    word = reading.marks.word
    row = reading.flow.row(reading.model.row_of(word.segment))
    pitch = row.place(Side.SOURCE).style.pitch
    assert bands(parts)[0].height() < 1.5 * pitch


def test_what_is_not_read_is_dimmed_and_what_is_read_is_not(parts, reading):
    row = reading.flow.row(2)
    place, top = row.places[0], reading.flow.top_of(2)
    area = place.block.rects(next(iter(place.composition.spans)))[0]
    far = area.translated(place.left, top + place.top)
    near = bands(parts)[0]
    before, read_before = darkest(reading, far), darkest(reading, near)
    parts.settings.change(reading_ruler=True)
    assert darkest(reading, far) > before + 0.2
    assert darkest(reading, near) == pytest.approx(read_before, abs=0.02)


def test_the_ruler_paints_in_two_milliseconds(parts, reading):
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter

    picture = QImage(reading.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(picture)
    took = []
    for _ in range(20):
        began = time.perf_counter()
        ruler(parts).cover(painter, QRect(picture.rect()), reading.flow, reading.marks)
        took.append(time.perf_counter() - began)
    painter.end()
    assert min(took) < 0.002  # the machine may be shared


@pytest.mark.parametrize("mode", list(ReadingMode), ids=str)
def test_it_works_in_every_mode(qtbot, make, context, mode):
    parts = make(context, mode=mode, reading_ruler=True)
    read(qtbot, parts)
    assert bands(parts)
    parts.window.grab()


def style(spaced):
    return PageStyle(Appearance(spaced=spaced), columns_for(1200, Appearance(spaced=spaced)))


def test_latin_letters_and_words_stand_wider_and_arabic_letters_stay_joined():
    usual, wide = style(spaced=False), style(spaced=True)
    for direction in Direction:
        before, after = (one.of(BlockKind.PARAGRAPH, direction) for one in (usual, wide))
        latin = after.font if direction is Direction.LTR else after.other
        arabic = after.other if direction is Direction.LTR else after.font
        assert latin.letterSpacing() > 0
        assert latin.letterSpacingType() is QFont.SpacingType.AbsoluteSpacing
        assert arabic.letterSpacing() == 0
        assert min(latin.wordSpacing(), arabic.wordSpacing()) > 0
        assert after.pitch > before.pitch
        assert after.above > before.above


def test_spacing_is_chosen_on_the_card_and_the_place_stays(qtbot, parts, reading):
    window = parts.window
    window.text_menu.toggle_at(window.tool_bar.text_button)
    switches = {one.accessibleName(): one for one in window.text_menu.findChildren(SegmentedSwitch)}
    pitch = reading.flow.row(2).places[0].style.pitch
    place = window.reading.place
    qtbot.mouseClick(switches["Spacing"].part("on"), Qt.MouseButton.LeftButton)
    assert parts.settings.preferences.wide_spacing
    assert reading.flow.row(2).places[0].style.pitch > pitch
    assert window.reading.place.row == place.row
    qtbot.mouseClick(switches["Ruler"].part("on"), Qt.MouseButton.LeftButton)
    assert ruler(parts).on
    qtbot.mouseClick(switches["Spacing"].part("off"), Qt.MouseButton.LeftButton)
    assert not parts.settings.preferences.wide_spacing


def test_nothing_blinks_or_fades_when_that_is_chosen_or_the_desktop_asks(parts, qapp):
    flash = QApplication.cursorFlashTime()
    parts.settings.change(reduced_motion=True)
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    parts.settings.change(reduced_motion=False)
    assert QApplication.cursorFlashTime() == flash
    wishes = parts.window.findChild(DesktopWishes)
    wishes.take("org.gnome.desktop.interface", "enable-animations", False)
    assert QApplication.cursorFlashTime() == 0
    wishes.take("org.gnome.desktop.interface", "enable-animations", True)
    assert QApplication.cursorFlashTime() == flash


def test_only_what_is_known_of_the_desktop_is_a_wish(qtbot, qapp):
    wishes = DesktopWishes(qapp)
    with qtbot.assertNotEmitted(wishes.changed, wait=10):
        wishes.take("org.freedesktop.appearance", "color-scheme", 1)
        wishes.take("org.freedesktop.appearance", "reduced-motion", 0)
    with qtbot.waitSignal(wishes.changed):
        wishes.take("org.freedesktop.appearance", "reduced-motion", 1)
    assert wishes.less_motion


def test_a_bus_is_only_asked_where_one_runs(monkeypatch, tmp_path):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not has_bus()


def test_a_value_comes_out_of_its_variants():
    from PySide6.QtDBus import QDBusVariant

    assert _plain(QDBusVariant(QDBusVariant(False))) is False
    assert _plain(QColor("red")) == QColor("red")
