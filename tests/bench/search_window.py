"""What searching a library costs in the window: from the last key to the hits, and stalls.

Run it with ``python -m tests.bench.search_window [ARTICLES]``. It is no test: machines are noisy.
The library is filled as the app does it, with articles made of the held-out sentences and names of
the glossary. The pause after the last key is part of the time that is given.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader import bootstrap
from reader.app import build_window
from reader.domain.article import SourceKind, SourceRef
from reader.domain.article_text import source_text
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, PassageScope
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.preferences import Preferences
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.passage_opener import PassageOpener
from reader.ui.search_box import PAUSE_MS
from reader.ui.search_parts import SearchParts
from reader.ui.window_parts import Parts
from tests.bench.library import names, pairs
from tests.bench.window import Stalls, spin, wait_for

ARTICLES = 2_000
SENTENCES = 15
QUERIES = ("الحكومة", "كتاب", "رئيس", "في", '"مجلس الأمن"', "حكو*", "government", "الجيش الشرطة")
WORDS = ("الحكومة", "رئيس", "في", "كتاب")
Rows = list[tuple[str, float, str]]


def fill(context: bootstrap.Context, count: int) -> None:
    """Keep `count` articles, one in three with a translation, one in five with a note."""
    dice = random.Random(5)
    sentences, known = pairs(), names()
    library, notes = context.library(), context.notes()
    for number in range(count):
        chosen = dice.choices(sentences, k=SENTENCES)
        title = f"{dice.choice(known)}: {dice.choice(sentences)[0][:60].rstrip('. ')}"
        body = [f"{row[0].rstrip('.')}، {dice.choice(known)} {number}." for row in chosen]
        parts = [" ".join(body[at : at + 3]) for at in range(0, SENTENCES, 3)]
        source = SourceRef(SourceKind.TEXT, text="\n\n".join([title, *parts]) + "\n")
        article = context.open_article.open(source, CancelToken())
        kept = library.keep(article, opened=False).article
        english = {row[0].rstrip("."): row[1] for row in chosen}
        if number % 3 == 0:
            units = []
            for segment in kept.segments:
                block = next(one for one in kept.blocks if one.block_id == segment.block_id)
                text = segment.span.of(block.text).strip()
                target = english.get(text.rsplit("،", maxsplit=1)[0], "A headline")
                units.append(TranslationUnit(segment.segment_id, text, target, UnitState.MACHINE))
            library.put_units(kept.article_id, "en", units)
        if number % 5 == 0:
            passage = passage_of(source_text(kept), PassageScope.ARTICLE, Span(0, 0))
            body_text = f"سؤال عن {dice.choice(known)} #word A question about {dice.choice(known)}."
            notes.put(Note(NoteId(context.new_id()), kept.article_id, passage, body=body_text))
    library.close()
    notes.close()


class Measuring:
    """A window on a library, with a heartbeat."""

    def __init__(self, parts: Parts) -> None:
        """Open the search of the window."""
        window = parts.window
        tools, seeker = window.findChild(SearchParts), window.findChild(LibrarySeeker)
        opener = window.findChild(PassageOpener)
        assert tools is not None
        assert seeker is not None
        assert opener is not None
        self.tools, self.seeker, self.opener = tools, seeker, opener
        tools.searching.open()
        self.box = tools.searching.box
        spin(1.0)
        self.stalls = Stalls()
        self.rows: Rows = []

    def add(self, name: str, value: float) -> None:
        """Add a row."""
        self.rows.append((name, value, "ms"))

    def rest(self) -> None:
        """Measure the machine itself."""
        spin(0.3)
        self.add("heartbeat at rest, worst", self.stalls.take())

    def type(self) -> None:
        """Type queries, a letter at a time."""
        times: list[float] = []
        for number, query in enumerate(QUERIES):
            self.box.field.setText("")
            spin(PAUSE_MS / 1000 + 0.1)
            self.stalls.take()
            answered: list[object] = []
            self.seeker.hits_found.connect(answered.append)
            for letter in query:
                self.box.field.insert(letter)
                QApplication.processEvents()
            times.append(1000 * wait_for(lambda: answered))  # noqa: B023
            wait_for(lambda: not self.seeker.is_searching)
            spin(0.2)
            name = f"first search, {query}" if not number else query
            self.add(f"stall: {name}", self.stalls.take())
            self.seeker.hits_found.disconnect(answered.append)
        self.add("last key to hits, first search", times[0])
        self.add("last key to hits, median", sorted(times[1:])[len(times) // 2 - 1])
        self.add("last key to hits, worst", max(times[1:]))
        self.add("  of which the pause after it", PAUSE_MS)

    def look_around(self) -> None:
        """Scroll, change the width, go to a hit."""
        self.box.look_up(QUERIES[0])
        wait_for(lambda: not self.seeker.is_searching and len(self.box.list.hits) > 200)
        spin(0.2)
        self.stalls.take()
        for _ in range(60):
            self.box.list.step(Qt.Key.Key_PageDown)
            spin(0.01)
        wait_for(lambda: not self.seeker.is_searching)
        self.add(f"stall: scrolling to {len(self.box.list.hits)} hits", self.stalls.take())
        for width in range(560, 900, 20):
            self.box.resize(width, 640)
            spin(0.01)
        self.add("stall: another width", self.stalls.take())
        came: list[object] = []
        self.opener.came.connect(came.append)
        self.stalls.take()
        self.box.list.choose_current()
        self.add("click to article", 1000 * wait_for(lambda: came))
        spin(0.5)
        self.add("stall: opening it", self.stalls.take())

    def concord(self) -> None:
        """Show words in all their places."""
        self.tools.concordance.open()
        box = self.tools.concordance.box
        for word in WORDS:
            for order in ("article", "after"):
                box.orders.set_current(order)
                self.stalls.take()
                box.look_up(word)
                took = wait_for(lambda: not self.seeker.is_reading)
                spin(0.1)
                self.add(f"concordance of {word} by {order}", 1000 * took)
                self.add("  stall", self.stalls.take())


def measured(context: bootstrap.Context) -> Rows:
    """Return what was measured in a window on the library of `context`."""
    parts = build_window(context, Preferences())
    parts.window.resize(1280, 800)
    parts.window.show()
    measuring = Measuring(parts)
    measuring.rest()
    measuring.type()
    measuring.look_around()
    measuring.concord()
    parts.window.close()
    parts.shut_down()
    return measuring.rows


def main() -> None:
    """Print the table."""
    from reader.app import qt_application

    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    qt_application()
    with tempfile.TemporaryDirectory() as folder:
        context = bootstrap.build(Path(folder))
        began = time.perf_counter()
        fill(context, count)
        took = time.perf_counter() - began
        rows: Rows = [("articles", count, ""), ("filling, articles a second", count / took, "")]
        context = bootstrap.build(Path(folder))  # nothing is loaded yet
        backups = context.backups()
        began = time.perf_counter()
        size = backups.make("by hand").bytes
        rows.append(("a backup", 1000 * (time.perf_counter() - began), "ms"))
        rows.append(("  its size", size / 1e6, "MB"))
        rows += measured(context)
    for name, value, unit in rows:
        sys.stdout.write(f"{name:44} {value:9.1f} {unit}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
