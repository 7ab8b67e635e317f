"""What typing a note costs the GUI thread, with a library of ten thousand articles.

Run it with ``python -m tests.bench.note_typing [ARTICLES]``. It is no test: machines are noisy. A
note is typed, key by key, as fast as a person types, while it is saved and marked on the page; each
key press is measured until the window has painted it. A stall is the time that a heartbeat came
late in between: what saving, marking and listing cost.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reader import bootstrap
from reader.app import build_window
from reader.domain.library import LibraryQuery
from reader.services.preferences import Preferences
from reader.ui.idle_collector import collect_when_idle
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.window_parts import Parts
from tests.bench.library import percentile
from tests.bench.search_window import fill
from tests.bench.window import Stalls, spin, wait_for

ARTICLES = 10_000
KEYS = 450
A_BREATH = 15
"""After so many keys the writer stops for a moment: then it is saved."""
LONG = 20_000
"""Characters that a long note has already."""
GOAL_MS = 16.0
TYPED = "سألت الوفد عن الكلفة، ولم يجب أحد. What does it mean? **مهم** #water\n"
Rows = list[tuple[str, float, str, str]]


def press(letter: str) -> float:
    """Type one letter where the keyboard is; return how long it took until it was painted."""
    widget = QApplication.focusWidget()
    assert widget is not None
    code = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
    began = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def type_keys(rows: Rows, name: str) -> None:
    """Type a while; add the rows."""
    dice, stalls = random.Random(7), Stalls()
    stalls.take()
    times, late = [], []
    for at in range(KEYS):
        times.append(press(TYPED[at % len(TYPED)]))
        stalls.take()  # the key itself is measured apart
        spin(0.8 if at % A_BREATH == 0 else dice.uniform(0.02, 0.12))
        late.append(stalls.take())
    rows += [
        (f"{name}: a key, median", percentile(times, 0.5), "ms", ""),
        (f"{name}: a key, 95th percentile", percentile(times, 0.95), "ms", ""),
        (f"{name}: a key, worst of {KEYS}", max(times), "ms", f"<= {GOAL_MS:.0f}"),
        (f"{name}: stall between keys, 95th", percentile(late, 0.95), "ms", ""),
        (f"{name}: stall between keys, worst", max(late), "ms", f"<= {GOAL_MS:.0f}"),
    ]


def begin_note(parts: Parts) -> None:
    """Stand on a sentence and begin a note, with the keyboard in it."""
    model = parts.presenter.model
    assert model is not None
    parts.window.reading.keys.stand_on(model.translatable()[2].segment_id)
    parts.window.reader_actions.notes.add_note.trigger()
    editor = parts.window.notes_panel.editor
    editor.text.setFocus()
    wait_for(lambda: QApplication.focusWidget() is editor.text)


def measured(context: bootstrap.Context) -> Rows:
    """Return what was measured in a window on the library of `context`."""
    parts = build_window(context, Preferences())
    window = parts.window
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    collector = collect_when_idle(window)
    library = context.library()
    entry = library.page(LibraryQuery(), 0, 1)[0]
    library.close()
    ended: list[object] = []
    parts.presenter.runner.ended.connect(ended.append)
    parts.presenter.opener.fetch(entry.article_id)
    wait_for(lambda: ended)
    window.reader_actions.library.show_library.setChecked(True)  # it lists what is being changed
    spin(1.5)
    notes = window.reading.canvas.findChild(NotesOnPage)
    assert notes is not None
    kept: list[object] = []
    notes._keeper.kept.connect(kept.append)
    rows: Rows = []
    begin_note(parts)
    type_keys(rows, "a new note")
    long = QMimeData()
    long.setText(TYPED * (LONG // len(TYPED)))
    window.notes_panel.editor.text.insertFromMimeData(long)
    spin(1.0)
    type_keys(rows, f"a note of {LONG:,} characters")
    written = len(window.notes_panel.editor.body)
    rows += [("saves meanwhile", len(kept), "", ""), ("characters in the end", written, "", "")]
    collector.stop()
    window.close()
    parts.shut_down()
    return rows


def main() -> None:
    """Print the table."""
    from reader.app import qt_application

    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    qt_application()
    with tempfile.TemporaryDirectory() as folder:
        context = bootstrap.build(Path(folder))
        fill(context, count)
        rows: Rows = [("articles", count, "", ""), *measured(bootstrap.build(Path(folder)))]
    for name, value, unit, goal in rows:
        sys.stdout.write(f"{name:52} {value:9.1f} {unit:4} {goal}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
