"""What the window costs: start, stalls of the GUI thread, memory. A table of one run.

Run it with ``python -m tests.bench.window``. It is no test: machines are noisy. A stall is the
time that a heartbeat of the GUI thread came late while scrolling, hovering and taking results in.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
BEAT_MS = 2
RECEIVING_SECONDS = 20.0


def long_article(sentences: int, each: int) -> str:
    """Return a text of that many different sentences, `each` a paragraph."""
    lines = [line.split("\t")[0] for line in HOLDOUT.read_text("utf-8").splitlines()]
    made = [f"{lines[at % len(lines)].rstrip('.')} {at}." for at in range(sentences)]
    parts = [" ".join(made[at : at + each]) for at in range(0, sentences, each)]
    return "مقالة طويلة للقياس\n\n" + "\n\n".join(parts) + "\n"


class Stalls:
    """A heartbeat that remembers by how much it came late."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.worst = 0.0
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000 - BEAT_MS
        self._last = now
        self.late.append(gap)

    def take(self) -> float:
        """Return the worst gap since the last call, in milliseconds."""
        now = time.perf_counter()
        self.late.append((now - self._last) * 1000 - BEAT_MS)
        self._last = now
        worst = max(self.late)
        self.late.clear()
        return worst


def spin(seconds: float) -> None:
    """Run the event loop for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wait_for(condition, seconds: float = 60.0) -> float:
    """Run the event loop until `condition`; return how long it took."""
    began = time.perf_counter()
    while not condition() and time.perf_counter() - began < seconds:
        spin(0.005)
    return time.perf_counter() - began


def child(code: str) -> float:
    """Return the best of three runs of a program of its own that prints seconds."""
    runs = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        runs.append(float(done.stdout.split()[-1]))
    return min(runs)


START = """
import time; began = time.perf_counter()
import os, tempfile
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from reader import app, bootstrap
imported = time.perf_counter() - began
from PySide6.QtWidgets import QApplication
application = QApplication([])
context = bootstrap.build(Path({data!r}))
parts = app.build_window(context, context.preferences.load())
parts.window.show()
application.processEvents()
painted = time.perf_counter() - began
{more}
print({what})
parts.shut_down()
os._exit(0)
"""
OPEN_KEPT = """
from reader.domain.article import SourceKind, SourceRef
parts.presenter.open(SourceRef(SourceKind.FILE, str(context.sample)))
ended = []
parts.presenter.runner.ended.connect(ended.append)
while not ended:
    application.processEvents()
shown = time.perf_counter() - began
"""


def memory_mb() -> float:
    """Return the peak memory of this process."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def use(parts, stalls: Stalls, seconds: float) -> float:
    """Scroll and hover for a while; return the worst stall in milliseconds."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    canvas = parts.window.reading.canvas
    stalls.take()
    until = time.perf_counter() + seconds
    step = 0
    while time.perf_counter() < until:
        step += 1
        canvas.scroll_by(90 if step % 40 < 30 else -60)
        place = QPointF(300 + 17 * (step % 40), 120 + 11 * (step % 50))
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas.viewport(), move)
        if step % 25 == 0:
            bar = canvas.verticalScrollBar()
            bar.setValue((bar.maximum() * (step * 7 % 100)) // 100)
        spin(0.012)
    return stalls.take()


def measure_long(data: Path, rows: list[tuple[str, str, str]]) -> None:
    """10,000 sentences: readable, used while results come, peak memory."""
    from PySide6.QtWidgets import QApplication

    from reader import app, bootstrap
    from reader.domain.article import SourceKind, SourceRef
    from reader.ui.idle_collector import collect_when_idle
    from reader.ui.reading_session import ReadingSession

    application = QApplication.instance() or QApplication([])
    sys.setswitchinterval(app.SWITCH_SECONDS)  # as the program does
    context = bootstrap.build(data)
    text = data / "long.txt"
    text.write_text(long_article(10_000, 3), "utf-8")
    parts = app.build_window(context, context.preferences.load())
    collector = collect_when_idle(parts.window)
    parts.window.resize(1280, 800)
    parts.window.show()
    spin(0.2)
    opened: list[ReadingSession] = []
    parts.presenter.opened.connect(opened.append)
    stalls = Stalls()
    parts.presenter.open(SourceRef(SourceKind.FILE, str(text)))
    seconds = wait_for(lambda: bool(opened))
    rows.append(("10,000 sentences: readable after", f"{seconds:.2f} s", ""))
    rows.append(("  worst stall while opening", f"{stalls.take():.0f} ms", "≤ 50"))
    article = opened[0].article
    rows.append(("  blocks, segments", f"{len(article.blocks)}, {len(article.segments)}", ""))
    worst = use(parts, stalls, RECEIVING_SECONDS)
    done = len(opened[0].units(parts.presenter.target))
    rows.append((f"  worst stall in use, {done} results arriving", f"{worst:.0f} ms", "≤ 50"))
    rows.append(("  peak memory", f"{memory_mb():.0f} MB", "< 700"))
    parts.presenter.cancel()
    for name, width in (("narrower", 900), ("wider", 1500)):
        stalls.take()
        parts.window.resize(width, 800)
        spin(0.3)
        rows.append((f"  resize, {name}: stall", f"{stalls.take():.0f} ms", "≤ 50"))
    for percent in (130, 200, 100):
        stalls.take()
        parts.settings.change(text_percent=percent)
        spin(0.3)
        rows.append((f"  zoom to {percent} %: stall", f"{stalls.take():.0f} ms", "≤ 50"))
    collector.stop()
    parts.window.close()
    parts.shut_down()
    del application


def main() -> None:
    """Measure and print."""
    rows: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        first = START.format(data=folder, more="", what="imported")
        rows.append(("import of reader.app", f"{child(first):.2f} s", ""))
        paint = START.format(data=folder, more="", what="painted")
        rows.append(("process start to first paint", f"{child(paint):.2f} s", "< 0.6"))
        kept = START.format(data=folder, more=OPEN_KEPT, what="shown")
        child(kept)
        rows.append(("start with the article in the cache", f"{child(kept):.2f} s", ""))
        measure_long(data, rows)
    for name, value, goal in rows:
        print(f"{name:52} {value:>14}  {goal}")  # noqa: T201 - its purpose


if __name__ == "__main__":
    main()
