"""The search of the library in the whole window: typed, found, gone to, marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.domain.errors import StorageUnavailable
from reader.domain.library import HitField
from reader.domain.messages import message
from reader.domain.words import words
from reader.services.preferences import ThemeName
from reader.services.search_library import PAGE
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.page_marks import Caret, Selection, WordAt
from reader.ui.page_model import Side
from reader.ui.passage_opener import PassageOpener
from reader.ui.search_parts import SearchParts
from reader.ui.theme import TOKENS
from tests.ui.libraries import MARKET, WATER, bare, fill, keep
from tests.ui.windows import read

TOKENS_LIGHT = TOKENS[ThemeName.LIGHT]


@pytest.fixture
def articles(context):
    return fill(context)


@pytest.fixture
def parts(make, context, articles):
    return make(bare(context))


@pytest.fixture
def box(parts):
    parts.window.reader_actions.library_search.search_library.trigger()
    return searching(parts).box


def searching(parts):
    return parts.window.findChild(SearchParts).searching


def opener(parts):
    return parts.window.findChild(PassageOpener)


def canvas(parts):
    return parts.window.reading.canvas


def find(qtbot, box, query):
    """Type a query and wait for what comes of it."""
    box.field.setText(query)
    box.look_now()
    qtbot.waitUntil(lambda: not _is_searching(box), timeout=10_000)
    return [(hit.field, hit.snippet) for hit in box.list.hits]


def _is_searching(box):
    return box.parent().findChild(LibrarySeeker).is_searching


def go(qtbot, parts, box, place=0):
    """Choose a hit, and wait until the window is there."""
    with qtbot.waitSignal(opener(parts).came, timeout=10_000):
        box.list.setCurrentIndex(box.list.model().index(place, 0))
        box.list.choose_current()


def marked(parts, side=Side.SOURCE):
    """Return the words that are washed because they were found."""
    layer, model = opener(parts).marks, canvas(parts).model
    return [
        span.of(model.compose(row, side).text)
        for row in range(len(model))
        for span in layer.spans(model, row, side)
    ]


def test_hits_come_while_one_types_and_any_form_of_the_word_is_found(qtbot, box):
    assert box.pages.currentWidget() is box.help
    for letter in "حكومه":
        box.field.insert(letter)
    qtbot.waitUntil(lambda: len(box.list.hits) == 4, timeout=10_000)
    assert box.pages.currentWidget() is box.list
    assert "حكومه" in box._understood.text()
    words = {mark.of(hit.snippet) for hit in box.list.hits for mark in hit.marks}
    assert words == {"الحكومة", "الحكومات", "حكومة"}
    assert box._count.text().startswith("4")
    box.grab()


def test_nothing_typed_shows_what_can_be_typed_and_an_example_is_looked_for(qtbot, box):
    find(qtbot, box, "الحكومة")
    find(qtbot, box, "")
    assert box.pages.currentWidget() is box.help
    assert not box._understood.text()
    box.help._buttons[5].click()
    assert box.field.text() == "tag:politics"
    qtbot.waitUntil(lambda: len(box.list.hits) == 1, timeout=10_000)


def test_nothing_found_says_so(qtbot, box):
    assert find(qtbot, box, "ديناصور") == []
    assert box.pages.currentWidget() is box.said
    assert box.said.title.text() == "Nothing found"
    assert not box._count.text()


def test_what_is_wrong_with_a_query_is_said_with_its_place(qtbot, box):
    find(qtbot, box, "الحكومة")
    find(qtbot, box, "وزير kind:nothing")
    assert box.pages.currentWidget() is box.said
    assert "at place 6" in box.said.title.text()
    assert "title" in box.said.text.text()
    assert box.query == ""


def test_the_switch_narrows_and_says_where_a_typed_kind_looks(qtbot, box):
    assert {field for field, _ in find(qtbot, box, "government الحكومة OR government")} == {
        HitField.TARGET
    }
    assert len(find(qtbot, box, "الحكومة OR خطة")) > 2
    box.kinds.part("title").click()
    qtbot.waitUntil(lambda: len(box.list.hits) == 1, timeout=10_000)
    assert box.query.endswith("kind:title")
    assert box.field.text() == "الحكومة OR خطة"
    find(qtbot, box, "government kind:target")
    assert box.kinds.current() == "target"
    box.kinds.part("all").click()
    assert box.field.text().strip() == "government"


def test_a_hit_opens_its_article_at_the_sentence_with_its_words_marked(qtbot, parts, box):
    find(qtbot, box, "كتاب")
    go(qtbot, parts, box)
    model = canvas(parts).model
    assert model.article.title == "السفينة تصل إلى القاهرة"
    assert model.sentence(canvas(parts).marks.focused).startswith("تحمل السفينة")
    assert marked(parts) == ["كتبا"]
    row = model.row_of(canvas(parts).marks.focused)
    washes = canvas(parts).layers.washes(model, row, Side.SOURCE, TOKENS_LIGHT)
    assert [one.span.of(model.compose(row, Side.SOURCE).text) for one in washes] == ["كتبا"]
    parts.window.grab()
    qtbot.keyClick(canvas(parts), Qt.Key.Key_Escape)
    assert marked(parts) == []
    assert canvas(parts).marks.focused is not None
    qtbot.keyClick(canvas(parts), Qt.Key.Key_Escape)
    assert canvas(parts).marks.focused is None


def test_the_next_hit_in_the_same_article_is_gone_to_at_once(qtbot, parts, box):
    find(qtbot, box, "الحكومة kind:source")
    places = [at for at, hit in enumerate(box.list.hits) if "اتفاق" in hit.title]
    go(qtbot, parts, box, places[0])
    session = parts.presenter.session
    go(qtbot, parts, box, places[1])
    assert parts.presenter.session is session
    assert len(marked(parts)) == 1


def test_a_hit_in_a_title_goes_to_the_beginning(qtbot, parts, box):
    find(qtbot, box, "kind:title السوق")
    go(qtbot, parts, box)
    assert parts.window.reading.place.row == 0
    assert marked(parts) == ["السوق"]


def test_a_hit_in_a_translation_stands_on_the_translation(qtbot, parts, box):
    find(qtbot, box, "kind:target government")
    go(qtbot, parts, box)
    assert parts.window.reading.keys.side is Side.TARGET
    model = canvas(parts).model
    assert model.sentence(canvas(parts).marks.focused).startswith("قال وزير المياه")


def test_a_hit_in_a_note_opens_the_note(qtbot, parts, box):
    find(qtbot, box, "note:delegation")
    go(qtbot, parts, box)
    panel = parts.window.notes_panel
    qtbot.waitUntil(lambda: panel.is_editing, timeout=10_000)
    assert panel.editor.body.startswith("من هم؟")
    notes = canvas(parts).findChild(NotesOnPage)
    qtbot.waitUntil(lambda: canvas(parts).marks.focused is not None, timeout=10_000)
    assert [one.note_id for one in notes.listed()] == [panel.editor.note_id]


def test_an_article_that_was_forgotten_meanwhile_is_said_to_be_gone(
    qtbot, parts, box, context, articles
):
    find(qtbot, box, "كتاب")
    hit = box.list.hits[0]
    library = context.library()
    library.forget([hit.article_id])
    library.close()
    box.list.chosen.emit(hit)
    brief = parts.window.status_bar.brief
    qtbot.waitUntil(lambda: "not in the library" in brief.text, timeout=10_000)
    assert parts.presenter.session is None


def test_opening_something_else_meanwhile_wins(qtbot, parts, box):
    find(qtbot, box, "كتاب")
    box.list.chosen.emit(box.list.hits[0])
    read(qtbot, parts, MARKET)
    assert opener(parts)._wanted is None
    assert marked(parts) == []


def test_the_selected_words_are_looked_for(qtbot, parts):
    model = read(qtbot, parts, WATER)
    text = model.compose(1, Side.SOURCE).text
    start = text.index("وزير")
    selection = Selection(Side.SOURCE, Caret(1, start), Caret(1, start + len("وزير المياه")))
    canvas(parts).marks.select(selection)
    parts.window.reader_actions.library_search.search_library.trigger()
    assert searching(parts).box.field.text() == "وزير المياه"


def test_a_word_under_the_pointer_begins_a_search_and_ends_none(qtbot, parts):
    model = read(qtbot, parts, WATER)
    segment = model.translatable()[1].segment_id
    text = model.compose(1, Side.SOURCE).text
    first, second = words(text)[:2]
    canvas(parts).marks.hover(WordAt(segment, Side.SOURCE, second), segment)
    action = parts.window.reader_actions.library_search.search_library
    action.trigger()
    box = searching(parts).box
    assert box.field.text() == second.of(text)
    qtbot.waitUntil(lambda: not _is_searching(box), timeout=10_000)
    canvas(parts).marks.hover(WordAt(segment, Side.SOURCE, first), segment)
    action.trigger()
    assert box.field.text() == second.of(text)
    canvas(parts).marks.hover(WordAt(segment, Side.SOURCE, first), None)
    action.trigger()
    assert box.field.text() == first.of(text)


def test_the_keyboard_walks_from_the_field_and_enter_goes_there(qtbot, parts, box):
    find(qtbot, box, "الحكومة")
    for _ in range(2):
        qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentIndex().row() == 1
    qtbot.keyClick(box.field, Qt.Key.Key_Up)
    assert box.list.currentIndex().row() == 0
    with qtbot.waitSignal(opener(parts).came, timeout=10_000):
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(box.list.chosen):
        qtbot.keyClick(box.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(box.list.chosen):
        area = box.list.visualRect(box.list.model().index(1, 0))
        qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def test_enter_before_the_pause_looks_first(qtbot, box):
    box.field.setText("الحكومة")
    with qtbot.assertNotEmitted(box.chosen):
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(box.list.hits) > 0, timeout=10_000)


def test_the_box_is_kept_as_it_was_left_and_closes_with_the_window(qtbot, parts, box):
    find(qtbot, box, "الحكومة")
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    parts.window.reader_actions.library_search.search_library.trigger()
    assert box.isVisible()
    assert box.field.text() == "الحكومة"
    assert box.field.selectedText() == "الحكومة"
    parts.window.close()
    assert not box.isVisible()


def test_many_hits_come_in_pages(qtbot, context, make):
    text = "عنوان\n\n" + "\n\n".join(f"قالت الحكومة رقم {n} اليوم." for n in range(340))
    keep(context, text)
    parts = make(bare(context))
    parts.window.reader_actions.library_search.search_library.trigger()
    box = searching(parts).box
    find(qtbot, box, "الحكومة")
    assert len(box.list.hits) == 300
    assert "at least 300" in box._count.text()
    box.list.scrollToBottom()
    qtbot.waitUntil(lambda: box.list.is_whole, timeout=10_000)
    assert len(box.list.hits) == 340
    assert box._count.text().startswith("340")
    assert len(box.list.hits) > PAGE


def test_a_new_query_takes_the_place_of_one_that_runs(qtbot, box):
    box.field.setText("الحكومة")
    box.look_now()
    assert [snippet for _, snippet in find(qtbot, box, "كتاب")] == [
        "تحمل السفينة كتبا كثيرة من حكومة اليونان."
    ]


def test_a_library_that_cannot_be_read_is_said_in_the_box(qtbot, make, context, articles):
    class Broken:
        def search(self, query, start, count):
            raise StorageUnavailable(message(("Storage", "The disk is gone.")))

        def concordance(self, word, start, count):
            raise NotImplementedError

        def close(self):
            pass

    parts = make(replace(bare(context), search=Broken))
    parts.window.reader_actions.library_search.search_library.trigger()
    box = searching(parts).box
    find(qtbot, box, "الحكومة")
    assert box.said.title.text() == "The disk is gone."
    assert box.pages.currentWidget() is box.said


def test_an_empty_library_has_nothing(qtbot, make, context):
    parts = make(bare(context))
    parts.window.reader_actions.library_search.search_library.trigger()
    assert find(qtbot, searching(parts).box, "الحكومة") == []


def test_it_takes_the_colours_of_another_theme(qtbot, parts, box):
    parts.settings.change(theme=ThemeName.DARK)
    assert box.list._row.tokens is TOKENS[ThemeName.DARK]
    assert box.kinds.tokens is TOKENS[ThemeName.DARK]


def test_a_hit_is_spoken_with_where_it_stands(qtbot, box):
    find(qtbot, box, "kind:source كتاب")
    model = box.list.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Article. السفينة تصل إلى القاهرة. تحمل السفينة كتبا كثيرة من حكومة اليونان."
