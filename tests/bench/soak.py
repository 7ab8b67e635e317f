"""Hours of use in minutes: the real window does things at random; memory and stalls are watched.

Run it with ``python -m tests.bench.soak [MINUTES] [SEED]`` (120 and 1 where nothing is said). The
window opens articles that were never read before and ones that were, translates them into both
languages, searches the library, writes notes, looks words up, edits and confirms sentences, opens
panels, changes mode, size, colours, face, vowels and the language of the interface.

Printed at the end: how many of each; the memory after each twelfth of the time, and its slope in
the second half (after the caches have filled); how often a heartbeat of the GUI thread came more
than 50 ms late, and how often that thread itself was busy for more than 50 ms, which is what the
app is to blame for on a machine that others use too.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.window import HOLDOUT, spin, wait_for

BEAT_MS = 5
LATE_MS = 50.0
TWELFTHS = 12


class Beats:
    """Counts what came late, by the clock and by the thread's own time; remembers the worst."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.late: Counter[str] = Counter()
        self.busy: Counter[str] = Counter()
        self.worst_late = self.worst_busy = 0.0
        self.doing = "start"
        self._clock, self._own = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        clock, own = time.perf_counter(), time.thread_time()
        late, busy = (clock - self._clock) * 1000 - BEAT_MS, (own - self._own) * 1000
        self._clock, self._own = clock, own
        self.worst_late, self.worst_busy = (
            max(self.worst_late, late),
            max(self.worst_busy, busy),
        )
        self.late[self.doing] += late > LATE_MS
        self.busy[self.doing] += busy > LATE_MS


def memory_mb() -> float:
    """Return the memory of this process now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def say(line: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{line}\n")


class Reader:
    """Somebody at the window, who does one thing after another."""

    def __init__(self, parts: Any, seed: int) -> None:
        self.parts = parts
        self.random = random.Random(seed)
        self.lines = [row.split("\t")[0] for row in HOLDOUT.read_text("utf-8").splitlines()]
        self.done: Counter[str] = Counter()
        self.number = 0
        self.actions: list[tuple[int, Callable[[], None]]] = [
            (6, self.open_new), (4, self.go_back), (8, self.scroll), (10, self.hover),
            (4, self.search), (4, self.look_up), (4, self.write_note), (6, self.confirm),
            (4, self.panels), (3, self.look), (2, self.other_target), (1, self.speak),
            (2, self.concordance), (1, self.command),
        ]  # fmt: skip

    def step(self) -> str:
        """Do something; return what."""
        weights = [weight for weight, _ in self.actions]
        ((_, action),) = self.random.choices(self.actions, weights)
        action()
        self.done[action.__name__] += 1
        return action.__name__

    def article(self) -> str:
        """Return a text that was never read before."""
        self.number += 1
        some = self.random.sample(self.lines, self.random.choice([8, 30, 30, 60]))
        made = [f"{line.rstrip('.')} {self.number}." for line in some]
        blocks = [" ".join(made[at : at + 3]) for at in range(0, len(made), 3)]
        return f"خبر رقم {self.number}\n\n" + "\n\n".join(blocks) + "\n"

    def open_new(self) -> None:
        from reader.domain.article import SourceKind, SourceRef

        self.parts.presenter.open(SourceRef(SourceKind.TEXT, text=self.article()))

    def go_back(self) -> None:
        actions = self.parts.window.reader_actions
        action = self.random.choice([actions.back, actions.back, actions.forward])
        action.trigger()

    def scroll(self) -> None:
        canvas = self.parts.window.reading.canvas
        for _ in range(12):
            canvas.scroll_by(self.random.choice([90, 90, -60]))
            spin(0.012)

    def hover(self) -> None:
        from PySide6.QtCore import QPoint

        from tests.ui.pointer import move_pointer

        port = self.parts.window.reading.canvas.viewport()
        for _ in range(6):
            place = QPoint(
                self.random.randrange(40, max(41, port.width() - 40)),
                self.random.randrange(20, max(21, port.height() - 20)),
            )
            move_pointer(port, place)
            spin(0.05)
        spin(0.3)  # long enough for a card

    def word(self) -> str:
        return self.random.choice(self.random.choice(self.lines).split())

    def search(self) -> None:
        from reader.ui.search_parts import SearchParts

        self.parts.window.reader_actions.library_search.search_library.trigger()
        box = self.parts.window.findChild(SearchParts).searching.box
        box.look_up(self.word())
        spin(0.3)
        box.close()

    def concordance(self) -> None:
        from reader.ui.search_parts import SearchParts

        self.parts.window.reader_actions.library_search.concordance.trigger()
        box = self.parts.window.findChild(SearchParts).concordance.box
        box.look_up(self.word())
        spin(0.3)
        box.close()

    def look_up(self) -> None:
        from reader.ui.look_up_box import LookUpBox

        self.parts.window.reader_actions.aids.look_up.trigger()
        for box in self.parts.window.findChildren(LookUpBox):
            box.look_up(self.word())
            spin(0.3)
            box.close()

    def write_note(self) -> None:
        notes = self.parts.window.reader_actions.notes
        if not notes.note_on_article.isEnabled():
            return
        notes.note_on_article.trigger()
        editor = self.parts.window.notes_panel.editor
        for letter in f"ملاحظة {self.number} عن هذا الخبر":
            editor.text.insertPlainText(letter)
            spin(0.004)
        spin(0.6)

    def confirm(self) -> None:
        review = self.parts.window.reader_actions.review
        keys = self.parts.window.reading.keys
        keys._step(1)
        for action in (review.confirm, review.confirm, review.undo):
            if action.isEnabled():
                action.trigger()
            spin(0.05)

    def panels(self) -> None:
        actions = self.parts.window.reader_actions
        action = self.random.choice(
            [
                actions.aids.show_names, actions.aids.show_words, actions.notes.show_notes,
                actions.library.show_library, actions.review.show_review,
                actions.sources.show_feeds, actions.aids.word_by_word,
            ]
        )  # fmt: skip
        if action.isEnabled():
            action.trigger()
        spin(0.2)

    def look(self) -> None:
        actions, settings = self.parts.window.reader_actions, self.parts.settings
        mode = self.random.choice(list(actions.modes.values()))
        theme = self.random.choice(list(actions.themes.values()))
        dial = self.random.choice(list(actions.aids.tashkil.values()))
        for action in (mode, theme, dial):
            if action.isEnabled():
                action.trigger()
            spin(0.15)
        settings.change(text_percent=self.random.choice([80, 100, 100, 130, 200]))
        settings.change(arabic_face=self.random.choice(["naskh", "amiri", "sans"]))
        width = self.random.choice([700, 1000, 1280])
        self.parts.window.resize(width, 800)

    def other_target(self) -> None:
        self.parts.window.tool_bar.target_chosen.emit(self.random.choice(["en", "nl"]))

    def speak(self) -> None:
        from reader.ui.language_switch import LanguageSwitch

        switch = self.parts.window.findChild(LanguageSwitch)
        switch.choose(self.random.choice(["en", "nl", "ar"]))

    def command(self) -> None:
        palette = self.parts.window.reader_actions.shell.all_commands
        palette.trigger()
        spin(0.1)
        palette.trigger()


def main() -> None:
    """Run and print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 120.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    from PySide6.QtWidgets import QApplication

    from reader import app, bootstrap
    from reader.ui.error_reporter import ErrorReporter
    from reader.ui.idle_collector import collect_when_idle
    from reader.ui.localization import Localization

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(app.SWITCH_SECONDS)
    faults: list[object] = []
    reporter = ErrorReporter(application)
    reporter.install()
    reporter.reported.connect(faults.append)
    with tempfile.TemporaryDirectory() as folder:
        context = bootstrap.build(Path(folder))
        Localization(context.locations.i18n, application).install("en")
        parts = app.build_window(context, context.preferences.load())
        collector = collect_when_idle(parts.window)
        parts.window.resize(1280, 800)
        parts.window.show()
        reader = Reader(parts, seed)
        reader.open_new()
        wait_for(lambda: parts.presenter.model is not None)
        beats = Beats()
        marks: list[tuple[float, float]] = []
        began = time.monotonic()
        while (spent := time.monotonic() - began) < minutes * 60:
            beats.doing = reader.step()
            spin(reader.random.choice([0.1, 0.3, 0.8]))
            if spent >= len(marks) * minutes * 60 / TWELFTHS:
                marks.append((spent / 60, memory_mb()))
                sys.stderr.write(f"{spent / 60:6.1f} min {marks[-1][1]:7.1f} MB\n")
        marks.append((minutes, memory_mb()))
        report(marks, beats, reader, faults)
        collector.stop()
        parts.window.close()
        say(f"ended whole: {parts.shut_down()}")
        reporter.uninstall()


def report(
    marks: list[tuple[float, float]], beats: Beats, reader: Reader, faults: list[object]
) -> None:
    """Print what was seen."""
    say(f"things done: {sum(reader.done.values())} {dict(reader.done.most_common())}")
    say(f"memory in MB: {' '.join(f'{mb:.0f}' for _, mb in marks)}")
    late = marks[len(marks) // 2 :]
    mean_x = sum(x for x, _ in late) / len(late)
    mean_y = sum(y for _, y in late) / len(late)
    spread = sum((x - mean_x) ** 2 for x, _ in late) or 1.0
    slope = sum((x - mean_x) * (y - mean_y) for x, y in late) / spread
    say(f"slope in the second half: {slope * 60:+.1f} MB an hour")
    say(f"late by more than {LATE_MS:.0f} ms: {sum(beats.late.values())} {+beats.late}")
    say(f"  the worst {beats.worst_late:.0f} ms")
    say(f"busy for more than {LATE_MS:.0f} ms: {sum(beats.busy.values())} {+beats.busy}")
    say(f"  the worst {beats.worst_busy:.0f} ms of the thread's own time")
    say(f"faults reported: {len(faults)} {[str(one) for one in faults[:3]]}")


if __name__ == "__main__":
    main()
