"""Pages on paper and in files: what stands on them, where they end, what can be read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QImage, QPainter

from reader.domain.article import BlockKind
from reader.services.preferences import ReadingMode
from reader.services.printing import Arrangement, Paper, PrintChoice, arrangement_of
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.page_model import Side
from reader.ui.pdf_file import PdfFile, page_layout
from reader.ui.print_controller import PAPER_TOKENS, PrintController, source_line
from reader.ui.print_dialog import PrintDialog
from reader.ui.print_job import Printable
from reader.ui.print_rows import printed_row
from reader.ui.print_style import print_style
from reader.ui.theme import TOKENS
from tests.bench.print import found_share, text_of
from tests.ui.pages import make_model
from tests.ui.windows import read

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 10_000


def printed(path, what):
    """Print to a file; return what the system said."""
    file, waiting, told = PdfFile(path, what, PAPER_TOKENS), QEventLoop(), list[str]()
    file.ended.connect(told.append)
    file.ended.connect(waiting.quit)
    file.start()
    if not told:
        waiting.exec()
    return told[0]


def pages_of(path):
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def text_on(model, side):
    rows = [row for row in range(len(model)) if not model.block(row).left_out]
    return "\n".join(model.compose(row, side).text for row in rows)


def rows_of(model, choice, width=600):
    style = print_style(choice, width)
    made = (
        printed_row(model, row, style, PAPER_TOKENS, choice.arrangement)
        for row in range(len(model))
    )
    return [one for one in made if one is not None]


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_what_is_printed_can_be_found_in_the_file(tmp_path, arrangement):
    model, path = make_model(), tmp_path / "a.pdf"
    assert printed(path, Printable(model, PrintChoice(arrangement), "t")) == ""
    text = text_of(path)
    sides = {
        Arrangement.SOURCE: {Side.SOURCE},
        Arrangement.TARGET: {Side.TARGET},
    }.get(arrangement, set(Side))
    for side in Side:
        share = found_share(text_on(model, side), text)
        assert share > 0.85 if side in sides else share < 0.15


def test_every_line_is_in_the_file_once(tmp_path):
    model, path = make_model(30), tmp_path / "a.pdf"
    printed(path, Printable(model, PrintChoice(Arrangement.TARGET), ""))
    assert len(pages_of(path)) > 1
    assert text_of(path).count("Mahfouz") == 30
    assert text_of(path).count("villages") == 30


def test_each_page_has_the_title_the_source_and_its_number(tmp_path):
    path = tmp_path / "a.pdf"
    printed(path, Printable(make_model(20), PrintChoice(), "Floating", "example.org"))
    pages = pages_of(path)
    for number, page in enumerate(pages, 1):
        assert "Floating" in page
        assert "example.org" in page
        assert str(number) in page.split()


def test_a_long_paragraph_ends_a_page_between_its_lines():
    row = rows_of(make_model(), PrintChoice(Arrangement.SIDE), 300)[2]
    heights, pages = [], 0
    room = row.columns[0].place.style.pitch * 2.5
    image = QImage(300, 100, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    while not row.is_done:
        heights.append(row.draw(painter, 0.0, room, PAPER_TOKENS))
        pages += 1
    painter.end()
    assert pages > 1
    assert all(0 < one <= room for one in heights)
    assert [one.printed for one in row.columns] == [one.count for one in row.columns]


def test_a_heading_does_not_begin_where_only_it_fits():
    rows = rows_of(make_model(), PrintChoice(Arrangement.STACKED))
    head, paragraph = rows[0], rows[2]
    assert head.kind is BlockKind.HEADLINE
    both = sum(one.left_px for one in head.columns)
    assert not head.fits(both - 1)
    assert paragraph.fits(2 * paragraph.columns[0].place.style.pitch)
    assert not paragraph.fits(1.5 * paragraph.columns[0].place.style.pitch)


def test_rows_are_level_in_two_columns_and_the_sides_can_be_swapped():
    for swapped in (False, True):
        row = rows_of(make_model(), PrintChoice(swapped=swapped))[2]
        source, target = (one.place for one in row.columns)
        level = [place.top + place.block.first_baseline for place in (source, target)]
        assert abs(level[0] - level[1]) <= 1
        assert (source.left < target.left) is swapped


def test_what_was_left_out_and_what_is_to_come_is_not_printed():
    model = make_model(translated=False)
    rows = rows_of(model, PrintChoice())
    assert [row.kind for row in rows].count(BlockKind.FURNITURE) == 0
    assert all([one.place.side for one in row.columns] == [Side.SOURCE] for row in rows)
    assert rows_of(model, PrintChoice(Arrangement.TARGET)) == []


def test_notes_follow_the_article(tmp_path):
    path = tmp_path / "a.pdf"
    notes = (("أسوان", "A town in the south.\n\nSee the map."), ("", "On the whole."))
    what = Printable(make_model(), PrintChoice(Arrangement.TARGET), "", "", "My notes", notes)
    printed(path, what)
    text = " ".join(text_of(path).split())
    after = text[text.index("My notes") :]
    for part in ("أسوان", "A town in the south.", "See the map.", "On the whole."):
        assert part in after


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_is_the_one_that_was_chosen(tmp_path, paper, size):
    import pypdfium2

    path = tmp_path / "a.pdf"
    printed(path, Printable(make_model(), PrintChoice(paper=paper), ""))
    with pypdfium2.PdfDocument(path) as document:
        assert tuple(round(one) for one in document[0].get_size()) == size
    assert page_layout(paper).pageSize().isValid()


def test_a_printing_that_is_given_up_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    file = PdfFile(path, Printable(make_model(200), PrintChoice(), ""), PAPER_TOKENS)
    waiting = QEventLoop()
    file.job.progressed.connect(file.job.cancel)
    file.given_up.connect(waiting.quit)
    file.start()
    waiting.exec()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    why = printed(tmp_path / "no" / "a.pdf", Printable(make_model(), PrintChoice(), ""))
    assert why


def test_a_page_is_printed_as_it_is_read():
    assert [arrangement_of(mode) for mode in ReadingMode] == [
        Arrangement.SIDE,
        Arrangement.STACKED,
        Arrangement.SOURCE,
        Arrangement.SOURCE,
    ]


def test_the_dialog_says_what_is_chosen_and_waits_while_pages_are_made(qtbot):
    choice = PrintChoice(Arrangement.STACKED, Paper.LETTER, with_notes=True)
    dialog = PrintDialog(choice, next(iter(TOKENS.values())), notes=2, to_file=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice == choice
    dialog.notes.setChecked(False)
    with qtbot.waitSignal(dialog.save_wanted) as sent:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [PrintChoice(Arrangement.STACKED, Paper.LETTER, with_notes=False)]
    dialog.set_busy(busy=True)
    assert dialog.progress.isVisible()
    assert not dialog.save_button.isEnabled()
    assert dialog.cancel_button.isEnabled()
    dialog.show_problem("The disk is full.")
    assert dialog.save_button.isEnabled()
    assert dialog.said.text() == "The disk is full."


def test_the_window_saves_what_it_shows(qtbot, parts, tmp_path):
    read(qtbot, parts)
    controller = parts.window.findChild(PrintController)
    what = controller.printable(PrintChoice(Arrangement.SOURCE))
    parts.window.reader_actions.output.save_pdf.trigger()
    dialog = parts.window.findChild(PrintDialog)
    with qtbot.waitSignal(dialog.finished, timeout=WAIT_MS):
        controller.save(tmp_path / "a", what)
    assert found_share(parts.presenter.model.article.title, text_of(tmp_path / "a.pdf")) == 1.0
    assert "a.pdf" in parts.window.status_bar.brief.text
    assert parts.window.reading.canvas.findChild(NotesOnPage).listed() == []


def test_a_disk_that_refuses_keeps_the_dialog_open(qtbot, parts, tmp_path):
    read(qtbot, parts)
    controller = parts.window.findChild(PrintController)
    parts.window.reader_actions.output.print_page.trigger()
    dialog = parts.window.findChild(PrintDialog)
    what = controller.printable(PrintChoice(Arrangement.SOURCE))
    controller.save(tmp_path / "no" / "a.pdf", what)
    qtbot.waitUntil(lambda: bool(dialog.said.text()), timeout=WAIT_MS)
    assert dialog.isVisible()
    dialog.reject()


def test_the_source_is_told_by_its_site_and_its_date():
    article = make_model().article
    assert source_line(article) == ""
    found = replace(article, address="https://news.example/a", date="2026-03-12")
    assert source_line(found) == "\u2068news.example\u2069 · \u20682026-03-12\u2069"
