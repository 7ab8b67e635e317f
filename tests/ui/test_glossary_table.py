"""The glossary table asks for pages, sends wishes, and says what came of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.check_term import checked_term
from reader.services.preferences import ThemeName
from reader.services.term_values import TermDraft, TermOrder, TermQuery, draft_of
from reader.ui.glossary_adding import AddingRow
from reader.ui.glossary_table import GlossaryTable
from reader.ui.glossary_table_model import PAGE, Column, GlossaryTableModel
from reader.ui.theme import TOKENS
from tests.fakes import FakeOwnTerms

LIGHT = TOKENS[ThemeName.LIGHT]
RUTTE = GlossaryTerm(
    "own-rutte", TermKind.PERSON, "مارك روته", ("روته", "روتي"),
    (("en", "Mark Rutte"), ("nl", "M. Rutte")), "Mārk",
    (("nl", "Van de NAVO."),), "politics", "own", "مارك رُوته",
)  # fmt: skip


def numbered(count: int) -> list[GlossaryTerm]:
    return [
        GlossaryTerm(f"own-{n:05}", TermKind.PLACE, f"مدينة {n:05}", (), (("en", f"City {n}"),))
        for n in range(count)
    ]


class Answering:
    """Answers a table from a store as the controller does."""

    def __init__(self, table: GlossaryTable, store: FakeOwnTerms) -> None:
        self.table, self.store = table, store
        self.pages: list[int] = []
        table.page_wanted.connect(self.page)
        table.query_changed.connect(self.count)
        self.count(table.query())

    def page(self, start: int, count: int) -> None:
        self.pages.append(start)
        self.table.set_page(start, self.store.page(self.table.query(), start, count))

    def count(self, query: TermQuery) -> None:
        self.table.show_count(self.store.count(query))


@pytest.fixture
def table(qtbot):
    made = GlossaryTable(LIGHT)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def filled(table, qtbot):
    answering = Answering(table, FakeOwnTerms(RUTTE, *numbered(1_000)))
    table.show()
    qtbot.waitExposed(table)
    return answering


def view(table) -> QTableView:
    return table.findChild(QTableView)


def cell(table, row: int, column: Column, role=Qt.ItemDataRole.DisplayRole):
    return view(table).model().index(row, column).data(role)


def button(table, text: str) -> QPushButton:
    return next(one for one in table.findChildren(QPushButton) if one.text() == text)


def field(table, name: str) -> QLineEdit:
    return next(one for one in table.findChildren(QLineEdit) if one.accessibleName() == name)


def test_only_pages_in_view_are_asked_for_and_each_once(filled):
    assert cell(filled.table, 0, Column.FORM) == "مارك رُوته"
    assert set(filled.pages) == {0}
    view(filled.table).scrollToBottom()
    assert cell(filled.table, 1_000, Column.ENGLISH) == "City 999"
    view(filled.table).viewport().grab()  # paints the rows above the last one, of another page
    assert sorted(filled.pages) == [0, 900, 1_000]


def test_a_row_that_is_not_here_yet_is_empty_and_comes_in(qtbot):
    model = GlossaryTableModel()
    model.set_count(250)
    with qtbot.waitSignal(model.page_wanted) as asked:
        assert model.index(120, 0).data() is None
    assert asked.args == [PAGE, PAGE]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_page(PAGE, numbered(PAGE))
    assert (changed.args[0].row(), changed.args[1].row()) == (100, 199)
    assert model.index(120, 0).data() == "مدينة 00020"


def test_a_page_of_a_list_that_is_shown_no_more_is_dropped():
    model = GlossaryTableModel()
    model.set_count(10)
    model.term(0)
    model.set_count(5)
    model.set_page(0, numbered(10))
    assert model.term(0) is None


def test_a_long_walk_keeps_only_some_pages():
    model = GlossaryTableModel()
    model.set_count(100_000)
    model.page_wanted.connect(lambda start, count: model.set_page(start, numbered(count)))
    for row in range(0, 100_000, PAGE):
        model.term(row)
    assert len(model._pages) <= 40
    assert model.rowCount() == 100_000
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == len(Column)


def test_search_and_kind_make_the_query(filled, qtbot):
    with qtbot.waitSignal(filled.table.query_changed) as sent:
        field(filled.table, "Search in my glossary").setText("rutte")
    assert sent.args == [TermQuery("rutte")]
    assert view(filled.table).model().rowCount() == 1
    people = next(
        one for one in filled.table.findChildren(QAbstractButton) if one.text() == "Places"
    )
    with qtbot.waitSignal(filled.table.query_changed) as sent:
        people.click()
    assert sent.args == [TermQuery("rutte", TermKind.PLACE)]
    assert not view(filled.table).isVisible()


def test_a_click_on_a_head_sorts_and_another_turns_round(filled, qtbot):
    header = view(filled.table).horizontalHeader()
    for descending in (False, True):
        with qtbot.waitSignal(filled.table.query_changed) as sent:
            header.sectionClicked.emit(int(Column.ENGLISH))
        assert sent.args == [TermQuery(order=TermOrder.ENGLISH, descending=descending)]
    assert cell(filled.table, 0, Column.ENGLISH) == "Mark Rutte"
    with qtbot.assertNotEmitted(filled.table.query_changed, wait=10):
        header.sectionClicked.emit(int(Column.NOTE))
    assert header.sortIndicatorSection() == Column.ENGLISH


@pytest.mark.parametrize(
    ("column", "text", "wanted"),
    [
        (Column.ENGLISH, " Rutte ", {"names": (("en", "Rutte"), ("nl", "M. Rutte"))}),
        (Column.DUTCH, "", {"names": (("en", "Mark Rutte"),)}),
        (Column.VARIANTS, "روته, روت،", {"variants": ("روته", "روت")}),
        (Column.NOTE, "Chef.", {"notes": (("nl", "Chef."),)}),
        (Column.KIND, "place", {"kind": "place"}),
        (Column.FORM, "روته", {"form": "روته", "vowelled": ""}),
    ],
)
def test_an_edit_is_a_wish_and_the_row_waits_for_the_store(filled, qtbot, column, text, wanted):
    index = view(filled.table).model().index(0, column)
    before = index.data()
    with qtbot.waitSignal(filled.table.edit_wanted) as sent:
        view(filled.table).model().setData(index, text)
    assert sent.args[0] == RUTTE
    assert {name: getattr(sent.args[1], name) for name in wanted} == wanted
    assert index.data() == before


def test_a_draft_makes_the_term_that_it_came_from():
    assert checked_term(draft_of(RUTTE), RUTTE.term_id) == RUTTE


@pytest.mark.parametrize("column", [Column.FORM, Column.ENGLISH, Column.VARIANTS, Column.KIND])
def test_leaving_a_cell_as_it_was_asks_for_nothing(filled, qtbot, column):
    model = view(filled.table).model()
    index = model.index(0, column)
    with qtbot.assertNotEmitted(filled.table.edit_wanted, wait=10):
        model.setData(index, index.data(Qt.ItemDataRole.EditRole))


def test_a_cell_is_edited_in_place_by_key(filled, qtbot):
    shown = view(filled.table)
    shown.setCurrentIndex(shown.model().index(0, Column.ENGLISH))
    shown.edit(shown.currentIndex())
    editor = shown.viewport().findChild(QLineEdit)
    assert editor is not None
    assert (editor.text(), editor.accessibleName()) == ("Mark Rutte", "English")
    editor.setText("Rutte")
    with qtbot.waitSignal(filled.table.edit_wanted) as sent:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert sent.args[1].names[0] == ("en", "Rutte")


def test_a_kind_is_chosen_from_a_box(filled):
    shown = view(filled.table)
    index = shown.model().index(0, Column.KIND)
    shown.edit(index)
    box = shown.viewport().findChild(QComboBox)
    assert box is not None
    assert [box.itemData(n) for n in range(box.count())] == [kind.value for kind in TermKind]
    assert box.currentData() == "person"


def test_cells_run_as_their_own_first_strong_letter(filled):
    shown = view(filled.table)
    for column, direction in (
        (Column.FORM, Qt.LayoutDirection.RightToLeft),
        (Column.ENGLISH, Qt.LayoutDirection.LeftToRight),
    ):
        for window in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            option = QStyleOptionViewItem()
            option.direction = window
            delegate = shown.itemDelegate()
            assert isinstance(delegate, QStyledItemDelegate)
            delegate.initStyleOption(option, shown.model().index(0, column))
            assert option.direction is direction


def test_selected_rows_are_removed_by_key(filled, qtbot):
    assert not button(filled.table, "Remove").isEnabled()
    shown = view(filled.table)
    shown.selectRow(0)
    assert button(filled.table, "Remove").isEnabled()
    with qtbot.waitSignal(filled.table.remove_wanted) as sent:
        qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert sent.args == [("own-rutte",)]


def test_the_place_in_the_list_is_kept_when_it_begins_anew(filled):
    shown = view(filled.table)
    shown.setCurrentIndex(shown.model().index(500, 0))
    shown.scrollTo(shown.currentIndex())
    place = shown.verticalScrollBar().value()
    filled.table.show_count(1_001)
    assert (shown.currentIndex().row(), shown.verticalScrollBar().value()) == (500, place)


def test_a_term_is_added_without_the_mouse_and_the_row_stays_for_the_next(filled, qtbot):
    table = filled.table
    button(table, "Add").click()
    qtbot.waitUntil(lambda: field(table, "Arabic form").hasFocus(), timeout=900)
    field(table, "Arabic form").setText("طوكيو")
    field(table, "Dutch name").setText("Tokio")
    box = table.findChild(AddingRow).findChild(QComboBox)
    box.setCurrentIndex(box.findData("place"))
    with qtbot.waitSignal(table.add_wanted) as sent:
        qtbot.keyClick(field(table, "Dutch name"), Qt.Key.Key_Return)
    assert sent.args == [TermDraft("طوكيو", "place", names=(("en", ""), ("nl", "Tokio")))]
    table.show_problem("No.")
    assert field(table, "Arabic form").text() == "طوكيو"
    table.show_added("Added.")
    assert field(table, "Arabic form").text() == ""
    assert box.currentData() == "place"
    assert field(table, "Arabic form").hasFocus()


def test_a_selection_opens_the_row_filled_and_goes_to_what_is_missing(table, qtbot):
    table.show()
    qtbot.waitExposed(table)
    table.begin_adding(TermDraft("روته", "person"))
    assert field(table, "Arabic form").text() == "روته"
    qtbot.waitUntil(lambda: field(table, "English name").hasFocus(), timeout=900)


def test_esc_ends_the_adding_first_and_the_dialog_then(table, qtbot):
    table.show()
    table.begin_adding()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.findChild(AddingRow).isHidden()
    assert table.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not table.isVisible()


@pytest.mark.parametrize(
    ("text", "signal"),
    [("Undo", "undo_wanted"), ("Redo", "redo_wanted"), ("Import…", "import_wanted"),
     ("Export…", "export_wanted")],
)  # fmt: skip
def test_buttons_send_wishes(table, qtbot, text, signal):
    table.set_history(can_undo=True, can_redo=True)
    with qtbot.waitSignal(getattr(table, signal)):
        button(table, text).click()


def test_what_can_not_be_undone_is_greyed_out(table):
    assert not button(table, "Undo").isEnabled()
    table.set_history(can_undo=True, can_redo=False)
    assert (button(table, "Undo").isEnabled(), button(table, "Redo").isEnabled()) == (True, False)


def test_an_empty_glossary_says_how_to_begin_and_a_vain_search_that_it_is_one(table):
    answering = Answering(table, FakeOwnTerms())
    assert answering.pages == []
    assert "import a file" in table._empty.text()
    field(table, "Search in my glossary").setText("x")
    assert "like that" in table._empty.text()


def test_a_message_that_begins_in_arabic_runs_as_the_interface(table):
    table.show_problem("“روته” is in your glossary already.")
    assert table._said.text().startswith("\u2066")
    assert table._said.property("role") == "warn"
    table.show_said("Done.")
    assert table._said.property("role") == "soft"


def test_every_control_has_a_name_and_fields_run_as_they_are_typed(filled):
    filled.table.begin_adding()
    kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea, QComboBox)
    nameless = [
        type(one).__name__
        for one in filled.table.findChildren(QWidget)
        if isinstance(one, kinds)
        and not one.isHidden()
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QTableView | QLineEdit | QComboBox)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    typed = field(filled.table, "English name")
    for text, direction in (
        ("روته", Qt.LayoutDirection.RightToLeft),
        ("Rutte", Qt.LayoutDirection.LeftToRight),
    ):
        typed.setText(text)
        assert typed.layoutDirection() is direction


@pytest.mark.parametrize("theme", list(TOKENS), ids=str)
def test_kinds_have_the_colours_of_the_theme(filled, theme):
    filled.table.apply_tokens(TOKENS[theme])
    colour = cell(filled.table, 0, Column.KIND, Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == TOKENS[theme].person.lower()


def test_a_removal_of_terms_that_are_not_all_here_is_refused_whole(table, qtbot):
    asked: list[tuple[int, int]] = []
    wanted: list[tuple[str, ...]] = []
    table.page_wanted.connect(lambda start, count: asked.append((start, count)))
    table.remove_wanted.connect(wanted.append)
    table.show_count(250)
    view(table).selectAll()
    qtbot.keyClick(view(table), Qt.Key.Key_Delete)
    assert wanted == []
    assert "Nothing was removed" in table._said.text()
    for start, count in asked:
        table.set_page(start, numbered(250)[start : start + count])
    qtbot.keyClick(view(table), Qt.Key.Key_Delete)
    assert [len(ids) for ids in wanted] == [250]
