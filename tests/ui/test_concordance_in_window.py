"""The concordance in the whole window: a word in all its places, sorted, copied, gone to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.messages import message
from reader.domain.span import Span
from reader.domain.words import words
from reader.services.concordance import LINES_A_PAGE
from reader.services.preferences import ThemeName
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.memory_list import shortened
from reader.ui.memory_seeker import LINES_A_PAGE as LINES_OF_MEMORY
from reader.ui.memory_seeker import MemorySeeker
from reader.ui.page_marks import WordAt
from reader.ui.page_model import Side
from reader.ui.passage_opener import PassageOpener
from reader.ui.search_parts import SearchParts
from reader.ui.theme import TOKENS
from tests.ui.libraries import WATER, bare, fill, keep
from tests.ui.windows import read


@pytest.fixture
def parts(make, context):
    fill(context)
    return make(bare(context))


@pytest.fixture
def box(parts):
    return open_box(parts)


def open_box(parts):
    parts.window.reader_actions.library_search.concordance.trigger()
    return parts.window.findChild(SearchParts).concordance.box


def look(qtbot, box, word):
    """Look for a word; return what follows it in each line."""
    box.look_up(word)
    return settled(qtbot, box)


def settled(qtbot, box):
    seeker = box.parent().findChild(LibrarySeeker)
    qtbot.waitUntil(lambda: not seeker.is_reading, timeout=10_000)
    return [line.after.split()[0] for line in box.list.lines if line.after.strip()]


def test_the_word_stood_on_is_shown_in_all_its_forms_and_places(qtbot, parts):
    model = read(qtbot, parts, WATER)
    segment = model.translatable()[1].segment_id
    text = model.compose(1, Side.SOURCE).text
    word = next(one for one in words(text) if one.of(text) == "الحكومة")
    parts.window.reading.canvas.marks.hover(WordAt(segment, Side.SOURCE, word), segment)
    box = open_box(parts)
    assert box.field.text() == "الحكومة"
    settled(qtbot, box)
    assert sorted(line.word for line in box.list.lines) == [
        "الحكومات",
        "الحكومة",
        "الحكومة",
        "حكومة",
    ]
    assert box._count.text().startswith("4")
    box.grab()


def test_lines_are_sorted_by_their_neighbours(qtbot, box):
    assert look(qtbot, box, "الحكومة")[0] == "بدعم"
    box.orders.part("after").click()
    assert settled(qtbot, box) == ["المجاورة", "اليونان.", "بدعم", "ستبدأ"]
    box.orders.part("before").click()
    settled(qtbot, box)
    assert [line.before.split()[-1] for line in box.list.lines] == ["إن", "تعلق", "من", "وعدت"]


def test_a_line_is_gone_to_with_its_word_marked(qtbot, parts, box):
    look(qtbot, box, "الحكومة")
    opener = parts.window.findChild(PassageOpener)
    at = next(row for row, line in enumerate(box.list.lines) if line.word == "الحكومات")
    area = box.list.visualRect(box.list.model().index(at, 0))
    with qtbot.waitSignal(opener.came, timeout=10_000):
        qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    canvas = parts.window.reading.canvas
    model = canvas.model
    assert model.sentence(canvas.marks.focused).startswith("ولم تعلق")
    row = model.row_of(canvas.marks.focused)
    text = model.compose(row, Side.SOURCE).text
    spans = opener.marks.spans(model, row, Side.SOURCE)
    assert [span.of(text) for span in spans] == ["الحكومات"]


def test_all_lines_are_copied_for_a_spreadsheet(qtbot, box):
    look(qtbot, box, "الحكومة")
    box.copy.click()
    qtbot.waitUntil(lambda: "copied" in box._count.text(), timeout=10_000)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert len(rows) == 4
    assert {len(row) for row in rows} == {4}
    assert {row[1] for row in rows} == {"الحكومة", "الحكومات", "حكومة"}


def test_many_lines_come_in_pages(qtbot, context, make):
    keep(context, "عنوان\n\n" + "\n\n".join(f"قالت الحكومة رقم {n} اليوم." for n in range(450)))
    parts = make(bare(context))
    box = open_box(parts)
    look(qtbot, box, "الحكومة")
    assert len(box.list.lines) == LINES_A_PAGE
    assert "at least 200" in box._count.text()
    box.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(box.list.lines) == 2 * LINES_A_PAGE, timeout=10_000)
    box.orders.part("after").click()
    settled(qtbot, box)
    assert len(box.list.lines) == LINES_A_PAGE
    box.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(box.list.lines) == 2 * LINES_A_PAGE, timeout=10_000)
    box.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(box.list.lines) == 450, timeout=10_000)
    assert box.list.is_whole
    assert box._count.text().startswith("450")


def test_how_far_reading_is_stands_in_the_place_of_the_count(box):
    box.show_read(1_500)
    assert "1500" in box._count.text().replace(",", "")


def test_a_word_that_stands_nowhere_says_so_and_nothing_typed_helps(qtbot, box):
    assert box.pages.currentWidget() is box.said
    assert "Ctrl+K" in box.said.text.text()
    assert look(qtbot, box, "ديناصور") == []
    assert box.pages.currentWidget() is box.said
    assert "in no article" in box.said.title.text()
    assert not box.copy.isEnabled()
    look(qtbot, box, "")
    assert "Ctrl+K" in box.said.text.text()


def test_keys_walk_from_the_field_and_enter_looks_then_goes(qtbot, parts, box):
    box.field.setText("الحكومة")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(qtbot, box)
    assert len(box.list.lines) == 4
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentIndex().row() == 1
    with qtbot.waitSignal(parts.window.findChild(PassageOpener).came, timeout=10_000):
        qtbot.keyClick(box.field, Qt.Key.Key_Return)


def test_the_title_stands_once_for_lines_of_one_article(qtbot, box):
    look(qtbot, box, "الحكومة")
    model = box.list.model()
    first = [model.is_first(row) for row in range(model.rowCount())]
    assert first == [True, True, True, False]
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "السوق القديم يفتح أبوابه" in spoken
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert tip == "السوق القديم يفتح أبوابه"


def test_a_latin_word_stands_between_its_neighbours_the_other_way_round(qtbot, context, make):
    keep(context, "عنوان\n\nقالت شركة Airbus اليوم إن الطائرة Boeing تأخرت.\n")
    parts = make(bare(context))
    box = open_box(parts)
    look(qtbot, box, "Airbus")
    assert [line.word for line in box.list.lines] == ["Airbus"]
    for width in (500, 960):
        box.resize(width, 400)
        box.grab()


def test_a_library_that_cannot_be_read_is_said_in_the_box(qtbot, make, context):
    class Broken:
        def search(self, query, start, count):
            raise NotImplementedError

        def concordance(self, word, start, count):
            raise StorageUnavailable(message(("Storage", "The disk is gone.")))

        def close(self):
            pass

    box = open_box(make(replace(bare(context), search=Broken)))
    look(qtbot, box, "الحكومة")
    assert box.said.title.text() == "The disk is gone."


def test_it_is_kept_as_it_was_left_and_takes_another_theme(qtbot, parts, box):
    look(qtbot, box, "الحكومة")
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    parts.settings.change(theme=ThemeName.DARK)
    assert open_box(parts) is box
    assert box.field.text() == "الحكومة"
    assert box.list._row.tokens is TOKENS[ThemeName.DARK]
    parts.window.close()
    assert not box.isVisible()


@pytest.fixture
def remembered(context):
    store = context.memory()
    pair = LanguagePair("ar", "en")
    store.put([MemoryUnit(pair, f"قالت الحكومة رقم {n}.", f"Cabinet {n}.") for n in range(60)])
    theirs = MemoryUnit(pair, "وصلت الحكومة.", "The government came.", file="/home/layla/un.tmx")
    store.put([theirs])
    store.close()


def look_in_memory(qtbot, parts, word):
    box = open_box(parts)
    box.places.part("memory").click()
    box.look_up(word)
    seeker = parts.window.findChild(MemorySeeker)
    qtbot.waitUntil(lambda: not seeker.is_reading, timeout=10_000)
    return box


@pytest.mark.usefixtures("remembered")
def test_the_memory_lists_units_with_their_translations_in_pages(qtbot, parts):
    box = look_in_memory(qtbot, parts, "الحكومة")
    lines = box.memory.list.lines
    assert len(lines) == LINES_OF_MEMORY
    assert "at least 50" in box.memory._count.text()
    assert lines[0].marks[0].of(lines[0].text) == "الحكومة"
    box.grab()
    box.memory.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(box.memory.list.lines) == 61, timeout=10_000)
    assert box.memory._count.text().startswith("61")
    assert box.memory.list.lines[-1].unit.file_name == "un.tmx"
    box = look_in_memory(qtbot, parts, "ديناصور")
    assert "no unit" in box.memory.said.title.text()
    box.places.part("library").click()
    settled(qtbot, box)
    assert box.sides.currentIndex() == 0


@pytest.mark.usefixtures("remembered")
def test_a_unit_goes_into_the_open_editor_else_to_the_clipboard(qtbot, parts):
    model = read(qtbot, parts, WATER)
    box = look_in_memory(qtbot, parts, "government")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "The government came."
    parts.window.reading.keys.stand_on(model.translatable()[1].segment_id)
    parts.window.reader_actions.review.edit_target.trigger()
    editor = parts.window.reading.target_editor
    editor.text.setPlainText("Then ")
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert editor.typed == "Then The government came."


@pytest.mark.usefixtures("remembered")
def test_what_is_selected_in_the_editor_is_looked_for(qtbot, parts):
    model = read(qtbot, parts, WATER)
    parts.window.reading.keys.stand_on(model.translatable()[1].segment_id)
    parts.window.reader_actions.review.edit_target.trigger()
    editor = parts.window.reading.target_editor
    editor.text.setPlainText("government")
    editor.text.selectAll()
    qtbot.keyClick(editor.text, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert editor.typed == "government"
    box = parts.window.findChild(SearchParts).concordance.box
    assert box.isVisible()
    assert box.field.text() == "government"


def test_a_long_text_is_shown_round_the_words_that_are_marked():
    text = " ".join(f"word{n}" for n in range(200))
    at = text.index("word100")
    shown, marks = shortened(text, [Span(at, at + 7)])
    assert [mark.of(shown) for mark in marks] == ["word100"]
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 260
    assert shortened("كلمة", [Span(0, 4)]) == ("كلمة", [Span(0, 4)])
