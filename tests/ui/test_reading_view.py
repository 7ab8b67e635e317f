"""What pointer and keyboard do on the page, in the real widget."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from reader.domain.article import SegmentId, SourceKind
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.domain.words import words
from reader.services.preferences import ReadingMode, ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.buttons import TextButton
from reader.ui.carried_sources import sources_in
from reader.ui.page_marks import Caret, FoundSpan, Selection, WordAt
from reader.ui.page_model import Side
from reader.ui.page_style import Appearance
from reader.ui.reading_view import ReadingView
from reader.ui.theme import TOKENS
from reader.ui.underlines import Shape
from tests.ui.pages import make_model
from tests.ui.pointer import move_pointer

S2, S3, S4 = SegmentId("s2"), SegmentId("s3"), SegmentId("s4")


@pytest.fixture
def view(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = ReaderActions(window)
    made = ReadingView(actions, TOKENS[ThemeName.LIGHT], window)
    window.setCentralWidget(made)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    made.show_model(make_model())
    made.setFocus()
    yield made  # noqa: PT022 - the window lives as long as this frame


def point_of(view, segment, side=Side.SOURCE, word=0):
    model = view.canvas.model
    row = model.row_of(segment)
    composition = model.compose(row, side)
    home = composition.span_of(segment)
    span = [one for one in words(composition.text) if one.overlaps(home)][word]
    rect = view.canvas.rects_of_span(row, side, span)[0]
    return rect.center().toPoint(), span


def key(view, qtbot, code, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(view.canvas, code, modifiers)


def test_hovering_a_word_tints_its_sentence_and_the_words_aligned_with_it(view, qtbot):
    point, span = point_of(view, S3, word=2)
    move_pointer(view.canvas.viewport(), point)
    marks = view.canvas.marks
    assert marks.hovered == S3
    assert marks.word == WordAt(S3, Side.SOURCE, span)
    row = view.canvas.model.row_of(S3)
    target = view.canvas.model.compose(row, Side.TARGET)
    washed = [wash.span for wash in marks.washes(row, Side.TARGET, TOKENS[ThemeName.LIGHT])]
    assert target.span_of(S3) in washed
    assert any(one.length < 20 for one in washed)


def test_hovering_the_translation_tints_the_arabic(view, qtbot):
    point, _ = point_of(view, S2, Side.TARGET, word=1)
    move_pointer(view.canvas.viewport(), point)
    row = view.canvas.model.row_of(S2)
    washed = list(view.canvas.marks.washes(row, Side.SOURCE, TOKENS[ThemeName.LIGHT]))
    assert len(washed) >= 2


def test_beside_the_text_nothing_is_tinted(view, qtbot):
    point, _ = point_of(view, S3)
    move_pointer(view.canvas.viewport(), point)
    move_pointer(view.canvas.viewport(), QPoint(5, 5))
    assert view.canvas.marks.hovered is None


def test_a_click_fixes_the_pair_and_opens_the_bar_and_esc_lets_go(view, qtbot):
    point, _ = point_of(view, S3)
    with qtbot.waitSignal(view.desk.fixed):
        qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.desk.segment == S3
    assert view.desk.bar.isVisible()
    key(view, qtbot, Qt.Key.Key_Escape)
    assert view.desk.segment is None
    assert not view.desk.bar.isVisible()


def test_the_bar_never_covers_its_sentence(view, qtbot):
    for segment in (SegmentId("s0"), S2, S4):
        view.desk.fix(segment)
        bar = view.desk.bar
        frame = bar.frame().translated(QPointF(bar.pos()))
        for rect in view.canvas.rects_of(segment, Side.TARGET):
            assert not frame.intersects(rect.adjusted(0, 1, 0, -1))


def test_arrows_go_from_sentence_to_sentence(view, qtbot):
    reached = []
    for _ in range(4):
        key(view, qtbot, Qt.Key.Key_Down)
        reached.append(view.canvas.marks.focused)
    assert reached == ["s0", "s1", "s2", "s3"]
    key(view, qtbot, Qt.Key.Key_Up)
    assert view.canvas.marks.focused == S2
    assert "Aswan" in view.canvas.accessibleDescription()


def test_the_left_arrow_goes_on_in_arabic_and_back_in_the_translation(view, qtbot):
    view.keys.stand_on(S2)
    starts = []
    for _ in range(3):
        key(view, qtbot, Qt.Key.Key_Left)
        starts.append(view.canvas.marks.word.span.start)
    assert starts == sorted(starts)
    assert len(set(starts)) == 3
    key(view, qtbot, Qt.Key.Key_Right)
    assert view.canvas.marks.word.span.start == starts[1]
    view.keys.switch_side()
    key(view, qtbot, Qt.Key.Key_Right)
    first = view.canvas.marks.word
    key(view, qtbot, Qt.Key.Key_Right)
    assert first.side is Side.TARGET
    assert view.canvas.marks.word.span.start > first.span.start


def test_words_go_on_over_the_end_of_a_sentence_and_of_a_paragraph(view, qtbot):
    view.keys.stand_on(SegmentId("s0"))
    seen = set()
    for _ in range(40):
        key(view, qtbot, Qt.Key.Key_Left)
        seen.add(view.canvas.marks.word.segment)
    assert {"s0", "s1", "s2", "s3"} <= seen


def test_shift_and_arrows_select_words_and_copying_leaves_isolates_out(view, qtbot):
    view.keys.stand_on(S2)
    for _ in range(2):
        key(view, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert not view.canvas.marks.selection.empty
    assert view.page_menu.copy_selection()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "انطلقت صباح"
    assert 'dir="rtl"' in data.html()


def test_home_and_end_go_to_the_ends_of_the_line(view, qtbot):
    view.keys.stand_on(S2)
    key(view, qtbot, Qt.Key.Key_Left)
    key(view, qtbot, Qt.Key.Key_End)
    marks = view.canvas.marks
    end = marks.word.span
    rect = view.canvas.rects_of_span(2, Side.SOURCE, end)[0]
    key(view, qtbot, Qt.Key.Key_Home)
    begin = view.canvas.rects_of_span(2, Side.SOURCE, marks.word.span)[0]
    assert rect.left() < begin.left()
    assert rect.top() == begin.top()


def test_dragging_selects_and_does_not_fix(view, qtbot):
    port = view.canvas.viewport()
    start, _ = point_of(view, S2, word=0)
    end, _ = point_of(view, S2, word=3)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    move_pointer(port, end, Qt.MouseButton.LeftButton)
    move_pointer(port, end + QPoint(-2, 0), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert view.desk.segment is None
    assert not view.canvas.marks.selection.empty


def test_a_double_click_selects_the_word(view, qtbot):
    point, span = point_of(view, S3, word=1)
    port = view.canvas.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=point)
    selection = view.canvas.marks.selection
    assert (selection.anchor.position, selection.caret.position) == span


@pytest.mark.parametrize(("letter", "meant"), [("a", "A"), ("ش", "A"), ("v", "V"), ("ر", "V")])
def test_letters_work_by_their_place_on_an_arabic_keyboard_too(view, qtbot, letter, meant):
    view.keys.stand_on(S3)
    with qtbot.waitSignal(view.lettered) as caught:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(view.canvas, press)
    assert caught.args == [meant, S3]


def test_the_dial_needs_no_sentence(view, qtbot):
    with qtbot.waitSignal(view.lettered) as caught:
        qtbot.keyClicks(view.canvas, "v")
    assert caught.args == ["V", None]


def test_letters_do_nothing_while_no_sentence_has_the_keyboard(view, qtbot):
    with qtbot.assertNotEmitted(view.lettered):
        qtbot.keyClicks(view.canvas, "a")


def test_on_demand_a_translation_appears_when_it_is_asked_for(view, qtbot):
    view.set_appearance(Appearance(ReadingMode.ON_DEMAND))
    model = view.canvas.model
    row = model.row_of(S2)
    assert model.compose(row, Side.TARGET).text == ""
    view.keys.stand_on(S2)
    key(view, qtbot, Qt.Key.Key_Return)
    assert model.compose(row, Side.TARGET).text.startswith("A floating library")


def test_the_place_is_kept_over_all_modes(view, qtbot):
    view.show_model(make_model(40))
    view.canvas.scroll_by(5000)
    row = view.place.row
    for mode in (ReadingMode.STACKED, ReadingMode.SOURCE, ReadingMode.ON_DEMAND, ReadingMode.SIDE):
        view.set_appearance(Appearance(mode))
        assert view.place.row == row


def test_a_typo_is_corrected_in_its_place(view, qtbot):
    view.desk.fix(S2)
    view.desk.correct(S2)
    assert view.desk.editor.isVisible()
    editor = view.desk.editor
    with qtbot.waitSignal(view.desk.corrected) as caught:
        editor._text.setPlainText("انطلقت صباح الجمعة\nمكتبة.")
        qtbot.keyClick(editor._text, Qt.Key.Key_Return)
    assert caught.args == [S2, "انطلقت صباح الجمعة مكتبة."]
    assert not editor.isVisible()


def test_the_context_menu_holds_what_can_be_done_and_nothing_else(view, qtbot):
    point, _ = point_of(view, S3)
    menu = view.page_menu.menu_at(QPointF(point))
    assert menu is not None
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names[0] == "Copy &word"
    assert names[-1] == "Leave t&his out"
    assert len(names) == 12
    assert view.page_menu.menu_at(QPointF(4, 4)) is None


def test_dropped_files_and_texts_are_sources():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/ب.txt"), QUrl("https://example.com/x")])
    assert [(one.kind, one.location) for one in sources_in(data)] == [(SourceKind.FILE, "/a/ب.txt")]
    text = QMimeData()
    text.setText("نص")
    assert sources_in(text)[0].text == "نص"
    assert sources_in(QMimeData()) == []


def test_marks_into_a_text_that_became_shorter_harm_nothing(view, qtbot):
    model, marks = view.canvas.model, view.canvas.marks
    row = model.row_of(S3)
    text = model.compose(row, Side.TARGET).text
    end = Span(len(text) - 6, len(text))
    view.show_found([FoundSpan(row, Side.TARGET, end)], FoundSpan(row, Side.TARGET, end))
    marks.select(Selection(Side.TARGET, Caret(row, 2), Caret(row, len(text))))
    marks.hover(WordAt(S3, Side.TARGET, end), S3)
    model.put([replace(model.units[S3], target="Ship 😀.", alignment=())])
    view.refresh({row})
    view.grab()
    assert not marks.found
    assert marks.word is None


def test_enter_presses_a_button_of_the_bar(view, qtbot):
    view.desk.fix(S2)
    button = next(one for one in view.desk.bar.findChildren(TextButton) if one.text() == "Copy")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == view.canvas.model.units[S2].target


def test_the_editor_stays_with_its_sentence_and_a_click_elsewhere_goes_back_to_it(view, qtbot):
    view.show_model(make_model(10))
    view.desk.correct(S2)
    top = view.desk.editor.y()
    view.canvas.scroll_by(120)
    assert view.desk.editor.y() == top - 120
    view.desk.fix(S4)
    assert view.desk.editor.segment == S2
    assert view.desk.segment is None


def test_the_bar_stays_inside_a_small_window(view, qtbot):
    view.window().resize(480, 360)
    view.set_appearance(Appearance(percent=210))
    for segment in (SegmentId("s0"), S2, S3):
        view.canvas.reveal(view.canvas.model.row_of(segment), Side.SOURCE, Span(0, 4))
        view.desk.fix(segment)
        frame = view.desk.bar.frame().translated(QPointF(view.desk.bar.pos()))
        assert frame.top() >= 0
        assert frame.bottom() <= view.canvas.viewport().height() + 1


def test_what_is_in_doubt_has_a_wave_under_it(view, qtbot):
    model, marks = view.canvas.model, view.canvas.marks
    why = Message("Test", "Look at the number.")
    doubt = Doubt(DoubtKind.PROTECTED_SPAN, DoubtSide.TARGET, Span(22, 24), why)
    model.put([replace(model.units[S3], doubts=(doubt,))])
    (line,) = marks.underlines(model.row_of(S3), Side.TARGET, TOKENS[ThemeName.LIGHT])
    home = model.compose(model.row_of(S3), Side.TARGET).span_of(S3)
    assert line.shape is Shape.WAVE
    assert line.span == Span(22, 24).shifted(home.start)
    view.grab()
