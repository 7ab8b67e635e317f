"""What tests of the library in the window share: texts, articles in the store, the settled list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from reader.domain.article import SourceKind, SourceRef
from reader.domain.library import LibraryQuery
from reader.services.cancel import CancelToken
from reader.ui.library_browser import LibraryBrowser

WATER = "اتفاق على خطة مياه جديدة\n\nقال وزير المياه أحمد سالم إن الخطة ستبدأ قريبا. وغادر الوفد.\n"
PORT = "افتتاح ميناء في الشمال\n\nوصلت أول سفينة صباح أمس. وتحمل السفينة قمحا وأرزا.\n"
SCHOOL = "مدارس القرى تفتح أبوابها\n\nعاد التلاميذ إلى الصفوف. وشكرت المديرة الأهالي.\n"


def article_from(context, text, **changes):
    source = SourceRef(SourceKind.TEXT, text=text)
    return replace(context.open_article.open(source, CancelToken()), **changes)


def fill(context, *articles):
    """Keep articles before a window is made; return their ids."""
    store = context.library()
    ids = [store.keep(one).article.article_id for one in articles]
    store.close()
    return ids


def with_store(context, work):
    """Return what `work` reads of the library on the disk."""
    store = context.library()
    try:
        return work(store)
    finally:
        store.close()


def titles_on_disk(context, **query):
    found = with_store(context, lambda store: store.page(LibraryQuery(**query), 0, 100))
    return {one.title for one in found}


def panel(parts):
    return parts.window.library_panel


def listed(parts):
    """Return the titles in the panel, from above."""
    model = panel(parts).list.entries
    entries = [model.entry(row) for row in range(model.rowCount())]
    return [one.title for one in entries if one is not None]


def settled(qtbot, parts):
    """Wait until nothing is written or read any more."""
    lanes = (parts.storage, *parts.lanes)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=20_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=20_000)
    QApplication.processEvents()


def show_library(qtbot, parts):
    parts.window.reader_actions.library.show_library.setChecked(True)
    settled(qtbot, parts)
    return panel(parts)


def entries(parts):
    model = panel(parts).list.entries
    return [model.entry(row) for row in range(model.rowCount())]


def files_with(folder, *texts):
    """Return the files under `folder` that hold one of `texts`, in any common encoding."""
    found = set()
    for path in folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            for text in texts:
                if any(text.encode(code) in held for code in ("utf-8", "utf-16-le")):
                    found.add(path.relative_to(folder))
    return found


def three_articles(context):
    """Keep three articles, the last one opened last; return their ids."""
    return fill(
        context,
        article_from(context, WATER, site="bbc.com", date="2026-03-01"),
        article_from(context, PORT, site="aljazeera.net", date="2026-05-01"),
        article_from(context, SCHOOL, byline="ليلى منصور"),
    )


def key(qtbot, parts, code):
    qtbot.keyClick(panel(parts).list, code)
    settled(qtbot, parts)
    QApplication.processEvents()


def select(parts, *titles):
    rows = [row for row, one in enumerate(listed(parts)) if one in titles]
    selection = panel(parts).list.selectionModel()
    selection.clearSelection()
    for row in rows:
        index = panel(parts).list.entries.index(row, 0)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def renewed(qtbot, parts):
    """Wait until the list shows what is on the disk."""
    browser = parts.window.findChild(LibraryBrowser)
    settled(qtbot, parts)
    qtbot.waitUntil(lambda: not browser._settle.isActive(), timeout=5_000)
    settled(qtbot, parts)
