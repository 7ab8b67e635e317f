"""How soon the window is there, and an article in it, with a library of ten thousand articles.

Run it with ``python -m tests.bench.library_start [ARTICLES]``. It is no test: machines are noisy.
Each start is a process of its own, the best of three: from the interpreter to the first paint, and
to the first paint of a kept article that was read last (its text; its translation comes after).
With the list of the library open, until its first rows are painted too.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader import bootstrap
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken
from tests.bench.library import pairs
from tests.bench.search_window import fill
from tests.bench.window import START, child

ARTICLES = 10_000
GOAL = 0.8
READ = """
from reader.domain.article import SourceKind, SourceRef
opened = []
parts.presenter.opened.connect(opened.append)
parts.presenter.open(SourceRef(SourceKind.FILE, {file!r}))
while not opened:
    application.processEvents()
parts.window.reading.canvas.viewport().repaint()
read = time.perf_counter() - began
"""
LIST = """
parts.window.reader_actions.library.show_library.setChecked(True)
rows = parts.window.library_panel.list
while not rows.entries._pages:
    application.processEvents()
rows.viewport().repaint()
listed = time.perf_counter() - began
"""


def text_file(folder: Path) -> Path:
    """Write an article of 30 sentences to a file."""
    path = folder / "read-last.txt"
    rows = [row[0] for row in pairs()[:30]]
    paragraphs = [" ".join(rows[at : at + 3]) for at in range(0, 30, 3)]
    path.write_text("آخر ما قرئ\n\n" + "\n\n".join(paragraphs) + "\n", "utf-8")
    return path


def main() -> None:
    """Print the table."""
    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        context = bootstrap.build(data)
        began = time.perf_counter()
        fill(context, count)
        file = text_file(data)
        library = context.library()
        source = SourceRef(SourceKind.FILE, str(file))
        library.keep(context.open_article.open(source, CancelToken()))
        library.close()
        rows = [("articles kept a second", count / (time.perf_counter() - began), "")]
        size = context.locations.user_database.stat().st_size / 1e6
        rows.append(("size of the library, MB", size, ""))
        read = READ.format(file=str(file))
        for name, more, what, goal in (
            ("start to first paint, s", "", "painted", f"< {GOAL}"),
            ("start to the article, s", read, "read", f"< {GOAL}"),
            ("start to the article and the list, s", read + LIST, "listed", ""),
        ):
            value = child(START.format(data=folder, more=more, what=what))
            rows.append((name, value, goal))
    for name, value, goal in rows:
        sys.stdout.write(f"{name:44} {value:9.2f}  {goal}\n")


if __name__ == "__main__":
    main()
