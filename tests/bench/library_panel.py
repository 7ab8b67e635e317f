"""What the library's panel costs with ten thousand articles, and an import while one reads.

Run it with ``python -m tests.bench.library_panel [ARTICLES]``. It is no test: machines are noisy. A
stall is the time that a heartbeat of the GUI thread came late.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.window import HOLDOUT, Stalls, spin, wait_for

ARTICLES = 10_000
IMPORTED = 1_000


def texts(count: int):
    """Yield that many different short articles."""
    lines = [line.split("\t")[0] for line in HOLDOUT.read_text("utf-8").splitlines()]
    for at in range(count):
        title = " ".join(lines[at % len(lines)].split()[:9])
        body = " ".join(lines[(at * 7 + n) % len(lines)] for n in range(6))
        yield f"{title} {at}\n\n{body} {at}\n"


def fill(context, count: int) -> float:
    """Fill the library; return how long it took."""
    from reader.domain.article import SourceKind, SourceRef
    from reader.services.cancel import CancelToken

    store, began = context.library(), time.perf_counter()
    for text in texts(count):
        source = SourceRef(SourceKind.TEXT, text=text)
        store.keep(context.open_article.open(source, CancelToken()), opened=False)
    store.close()
    return time.perf_counter() - began


def row(name: str, value: float, unit: str = "ms") -> None:
    """Print one figure."""
    print(f"{name:<46} {value:9.1f} {unit}")  # noqa: T201


def measure_panel(parts, application) -> None:
    """Open the panel, scroll through it, search in it."""
    panel, stalls = parts.window.library_panel, Stalls()
    action = parts.window.reader_actions.library.show_library
    stalls.take()
    for turn in ("first", "again"):
        began = time.perf_counter()
        action.setChecked(True)
        wait_for(lambda: panel.list.isVisible() and panel.list.entries._pages)
        panel.list.viewport().repaint()
        row(f"list opens, {turn}", (time.perf_counter() - began) * 1000)
        spin(0.3)
        row(f"  longest stall, {turn}", stalls.take())
        if turn == "first":
            action.setChecked(False)
    bar = panel.list.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        spin(0.01)
    row("longest stall, scrolling through it", stalls.take())
    waits = []
    for typed in ("م", "مص", "مصر", "", "الوزير", "رئيس الحكومة", ""):
        began = time.perf_counter()
        panel.search.setText(typed)
        wait_for(lambda typed=typed: parts.window.findChild(_browser())._shown.search == typed)
        waits.append((time.perf_counter() - began) * 1000)
    row("search, worst of 7 (120 ms of it is the pause)", max(waits))
    row("longest stall, searching", stalls.take())


def _browser():
    from reader.ui.library_browser import LibraryBrowser

    return LibraryBrowser


def measure_import(parts, folder: Path) -> None:
    """Import a thousand files while notes are written."""
    from reader.domain.notes import Note, NoteId
    from reader.ui.library_importer import LibraryImporter
    from reader.ui.notes_on_page import NotesOnPage
    from reader.ui.passage_finder import whole_article

    for at, text in enumerate(texts(IMPORTED)):
        (folder / f"{at:05}.txt").write_text(f"ملف {at} {text}", "utf-8")
    importer = parts.window.findChild(LibraryImporter)
    keeper = parts.window.reading.canvas.findChild(NotesOnPage)._keeper
    model = parts.presenter.model
    ended: list[object] = []
    kept: list[object] = []
    importer.ended.connect(ended.append)
    keeper.kept.connect(kept.append)
    stalls, waits, began = Stalls(), [], time.perf_counter()
    importer.start([str(folder)])
    while not ended:
        asked, count = time.perf_counter(), len(kept)
        note = Note(NoteId("bench"), model.article.article_id, whole_article(model), body="ملاحظة")
        keeper.put(note, keep_version=False)
        wait_for(lambda count=count: len(kept) > count)
        waits.append((time.perf_counter() - asked) * 1000)
        spin(0.1)
    seconds = time.perf_counter() - began
    row("import", IMPORTED / seconds, "articles a second")
    row(f"longest wait of {len(waits)} notes meanwhile", max(waits))
    row("longest stall, importing", stalls.take())


def main() -> int:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as temp:
        from PySide6.QtWidgets import QApplication

        from reader import app, bootstrap
        from reader.domain.article import SourceKind, SourceRef
        from reader.ui.idle_collector import collect_when_idle

        context = bootstrap.build(Path(temp) / "data")
        seconds = fill(context, count)
        row(f"kept {count} articles", count / seconds, "articles a second")
        application = QApplication([])
        parts = app.build_window(context, context.preferences.load())
        parts.window.resize(1280, 800)
        parts.window.show()
        collector = collect_when_idle(parts.window)
        ended: list[object] = []
        parts.presenter.runner.ended.connect(ended.append)
        parts.presenter.open(SourceRef(SourceKind.FILE, str(context.sample)))
        wait_for(lambda: ended)
        spin(1.5)
        measure_panel(parts, application)
        folder = Path(temp) / "texts"
        folder.mkdir()
        measure_import(parts, folder)
        collector.stop()
        parts.window.close()
        parts.shut_down()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
