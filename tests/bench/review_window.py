"""What confirm-and-next costs the GUI thread in the real window, with the panel of the review open.

Run it with ``python -m tests.bench.review_window``. A step is the time from Ctrl+Enter until what
it changed is painted: while nothing else is done, and right after another step, while a lane looks
for doubts with the same interpreter. The thread's own processor time is what the app is to blame
for on a machine that others use too. A stall is the time that a heartbeat of the GUI thread came
late in the 0.6 s after some steps. The goal is 16 ms for the 95th percentile.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.window import HOLDOUT, Stalls, spin, wait_for

SIZES = (36, 3_000)
"""Sentences; 36 of them have about 600 words."""
A_BLOCK = 4
STEPS = 60


def text_of(count: int) -> tuple[str, dict[str, str]]:
    """Return an article of about `count` sentences, and the translations by source."""
    rows = [line.split("\t") for line in HOLDOUT.read_text("utf-8").splitlines()]
    lines = [rows[at % len(rows)] for at in range(count)]
    blocks = [
        " ".join(row[0].strip() for row in lines[start : start + A_BLOCK])
        for start in range(0, count, A_BLOCK)
    ]
    return "\n\n".join(blocks), {row[0].strip(): row[1].strip() for row in rows}


def opened(folder: Path, count: int):
    """Return a window with such an article, all of it translated."""
    from reader import bootstrap
    from reader.app import build_window
    from reader.domain.article import SourceKind, SourceRef
    from reader.domain.translation import Origin, TranslationUnit, UnitState
    from reader.services.preferences import Preferences
    from reader.services.translate_article import TranslateArticle
    from tests.ui.windows import EmptyShelf

    context = bootstrap.build(folder)
    context = replace(context, translate_article=TranslateArticle(EmptyShelf(), bootstrap.now))
    parts = build_window(context, Preferences())
    parts.window.resize(1280, 800)
    parts.window.show()
    text, targets = text_of(count)
    ended: list[object] = []
    parts.presenter.runner.ended.connect(ended.append)
    parts.presenter.open(SourceRef(SourceKind.TEXT, text=text))
    wait_for(lambda: ended)
    model = parts.presenter.model
    assert model is not None
    model.units.clear()
    origin = Origin("translate-ar_en", "1", ("ar", "en"))
    sources = [(one.segment_id, model.sentence(one.segment_id)) for one in model.translatable()]
    fallback = "The minister said on Monday that the plan would begin next year."
    parts.presenter.take_units(
        model,
        [
            TranslationUnit(one, source, targets.get(source, fallback), UnitState.MACHINE, origin)
            for one, source in sources
        ],
    )
    return parts, [one for one, _ in sources]


def measure(count: int, *, profiled: bool) -> None:
    """Confirm one sentence after another and print what it took."""
    with tempfile.TemporaryDirectory() as temp:
        parts, ids = opened(Path(temp), count)
        parts.window.reader_actions.review.show_review.setChecked(True)
        parts.window.reading.keys.stand_on(ids[0])
        steps = min(STEPS, len(ids) // 2 - 1)
        profile = cProfile.Profile()
        spin(1.0)
        wait_for(lambda: not parts.lanes.words.busy, 120.0)
        busy, _, _ = steps_of(parts, steps, None, pause=0.05)
        wait_for(lambda: not parts.lanes.words.busy, 120.0)
        quiet, works, late = steps_of(parts, steps, profile if profiled else None, pause=0.0)
        for name, taken in (
            ("processor time of the thread", works),
            ("by the clock, quiet", quiet),
            ("by the clock, looking for doubts", busy),
        ):
            taken.sort()
            middle, last = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
            say(f"{len(ids)} sentences, {name}: median", middle)
            say(f"{len(ids)} sentences, {name}: 95th percentile", last)
            say(f"{len(ids)} sentences, {name}: worst", taken[-1])
        say(f"{len(ids)} sentences: worst stall in the 0.6 s after a step", max(late))
        if profiled:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        parts.window.close()
        parts.shut_down()
        parts.window.deleteLater()


def steps_of(parts, count: int, profile, *, pause: float) -> tuple[list[float], ...]:
    """Confirm `count` sentences; wait until all is quiet before each where `pause` is 0."""
    from PySide6.QtCore import QCoreApplication, QEvent

    actions, stalls = parts.window.reader_actions.review, Stalls()
    taken: list[float] = []
    works: list[float] = []
    late: list[float] = [0.0]
    for step in range(count):
        began, own = time.perf_counter(), time.thread_time()
        if profile is not None:
            profile.enable()
        actions.confirm.trigger()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        if profile is not None:
            profile.disable()
        works.append((time.thread_time() - own) * 1000)
        taken.append((time.perf_counter() - began) * 1000)
        if pause:
            spin(pause)
        elif step % 6 == 0:
            stalls.take()
            spin(0.6)
            late.append(stalls.take())
            wait_for(lambda: not parts.lanes.words.busy, 30.0)
        else:
            spin(0.2)  # before the whole article is looked through again
    return taken, works, late


def say(name: str, value: float) -> None:
    """Print one figure."""
    print(f"{name:<62} {value:8.1f} ms")  # noqa: T201


def main() -> int:
    """Print the table; with ``--profile`` also what the time went into."""
    from reader.app import qt_application

    application = qt_application()
    for count in SIZES:
        measure(count, profiled="--profile" in sys.argv)
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
