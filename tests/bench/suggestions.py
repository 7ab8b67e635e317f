"""How soon the memory's suggestions stand under the editor, and how long the window stalls then.

Run it with ``python -m tests.bench.suggestions [UNITS] [FOLDER]``. The memory is that of
``tests.bench.memory``; a folder keeps it for another run. The article is made of units with some
words changed, so that each sentence has a match; the window is a real one, off screen, with the
starter package. The editor is opened on one sentence after another as Ctrl+Enter does it.

The same is done first without suggestions, for what the editor costs alone. The time runs from
opening the editor to the first match in the list. A stall is how much later than asked for a
timer of 5 ms fires on the GUI thread.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reader import bootstrap
from reader.app import build_window
from reader.domain.article import SegmentId, SourceKind, SourceRef
from reader.services.preferences import Preferences
from reader.ui.suggestions_controller import SuggestionsController
from reader.ui.suggestions_list import SuggestionKind
from reader.ui.window_parts import Parts
from tests.bench.memory import UNITS, asked, fill, percentile, say

SENTENCES = 40
A_PARAGRAPH = 4
TICK_MS = 5
PATIENCE_S = 60.0
LATER_S = 1.5
ALONE_S = 0.15


class Stalls:
    """Notes how late a timer of the GUI thread is."""

    def __init__(self) -> None:
        self.worst: list[float] = []
        self._at = 0.0
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Note from now on."""
        self.worst.append(0.0)
        self._at = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        """Note no more."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst[-1] = max(self.worst[-1], 1000 * (now - self._at) - TICK_MS)
        self._at = now


def wait(done: Callable[[], bool], seconds: float = PATIENCE_S) -> float:
    """Run the window until `done`; return how many milliseconds that took."""
    start = time.perf_counter()
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(1)

    def look() -> None:
        if done() or time.perf_counter() - start > seconds:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    return 1000 * (time.perf_counter() - start)


def opened(parts: Parts, sentences: list[str]) -> None:
    """Read an article of `sentences` to the end of its translation."""
    paragraphs = [
        ". ".join(sentences[at : at + A_PARAGRAPH]) + "."
        for at in range(0, len(sentences), A_PARAGRAPH)
    ]
    ended: list[object] = []
    parts.presenter.runner.ended.connect(ended.append)
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join(["عنوان", *paragraphs])))
    wait(lambda: bool(ended))
    wait(lambda: not any(lane.busy for lane in parts.lanes))


def stalls_without(parts: Parts, segments: Sequence[SegmentId]) -> list[float]:
    """Return how long the window stood still for the editor alone."""
    reading, stalls = parts.window.reading, Stalls()
    controller = reading.findChild(SuggestionsController)
    assert controller is not None
    opened = reading.target_editor.opened
    opened.disconnect(controller._on_opened)
    for segment in segments:
        reading.target_editor.dismiss()
        reading.keys.stand_on(segment)
        stalls.begin()
        parts.window.reader_actions.review.edit_target.trigger()
        wait(lambda: False, ALONE_S)
        stalls.end()
    opened.connect(controller._on_opened)
    return stalls.worst


def measure(parts: Parts, sentences: list[str]) -> None:
    """Print how soon suggestions are there, and how long the window stood still."""
    opened(parts, sentences)
    model, reading = parts.presenter.model, parts.window.reading
    assert model is not None
    editor, stalls = reading.target_editor, Stalls()
    segments = [one.segment_id for one in model.translatable()][1:]
    plain = stalls_without(parts, segments)
    taken, found = [], 0

    def matched() -> bool:
        lines = editor.suggestions._lines
        return any(line.suggestion.kind is SuggestionKind.MATCH for line in lines)

    for segment in segments:
        editor.dismiss()
        reading.keys.stand_on(segment)
        stalls.begin()
        start = time.perf_counter()
        parts.window.reader_actions.review.edit_target.trigger()
        wait(matched, LATER_S)
        if matched():
            found += 1
            taken.append(1000 * (time.perf_counter() - start))
        wait(lambda: not any(lane.busy for lane in parts.lanes))
        stalls.end()
    say("sentences with a match", found, "", f"of {len(segments)}")
    for name, values in (
        ("editor to match", taken[1:]),
        ("worst stall", stalls.worst[1:]),
        ("worst stall without suggestions", plain[1:]),
    ):
        say(f"{name}, median", percentile(values, 0.5), "ms")
        say(f"{name}, 95th / worst", percentile(values, 0.95), "ms", f"{max(values):.1f}")
    say("first one: editor to match, stall", taken[0], "ms", f"{stalls.worst[0]:.1f}")


def main() -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = next((int(one) for one in sys.argv[1:] if one.isdecimal()), UNITS)
    kept = next((Path(one) for one in sys.argv[1:] if not one.isdecimal()), None)
    with tempfile.TemporaryDirectory() as made:
        folder = kept or Path(made)
        context = bootstrap.build(folder / "data")
        path = context.locations.imported_memory
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            fill(path, Path(made) / "units.tmx", count)
        from reader.app import qt_application

        application = qt_application()
        parts = build_window(context, Preferences())
        parts.window.resize(1200, 800)
        parts.window.show()
        measure(parts, asked(path)[""][:SENTENCES])
        parts.window.close()
        parts.shut_down()
        del application


if __name__ == "__main__":
    main()
