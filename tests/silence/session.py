"""A whole session in the real window, for the tests that look at it from outside.

Why it exists: that nothing connects is shown by doing what a reader does, with every part that
ships, and looking at the system's calls meanwhile. It is no test: ``test_session`` runs it in a
process of its own, also under ``strace``, with ``python -m tests.silence.session FOLDER``. What it
did is printed as JSON, so that a session that did nothing proves nothing.

The window is the one of ``qari``; a timer does what hands would do.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader import app, bootstrap
from reader.adapters.system import connection_guard
from reader.adapters.system.logs import start_logging
from reader.assembly import NO_GATES
from reader.bootstrap import Context
from reader.domain.article import SourceKind, SourceRef
from reader.domain.vowelled_text import TashkilDial
from reader.services.cancel import CancelToken
from reader.services.preferences import Preferences
from reader.ui.export_dialog import ExportDialog
from reader.ui.lane import Gate
from reader.ui.look_up_box import LookUpBox
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.search_parts import SearchParts
from reader.ui.window_parts import Parts

TEXT: Final = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الخطة ستبدأ في عام 2027. وأضاف أن الكلفة 4500 دولار.

وغادر الوفد القاهرة في المساء. ولم يعلق أحد على موعد الاجتماع المقبل 🚰، كما قال حلف NATO.
"""
PAGE: Final = """<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
<title>افتتاح الجسر الجديد</title>
<link rel="stylesheet" href="https://style.example/a.css">
<script src="https://script.example/a.js"></script>
<body><nav><a href="https://news.example/">الرئيسية</a></nav><article>
<h1>افتتاح الجسر الجديد</h1><img src="https://picture.example/a.png" alt="">
<p>أعلنت وزارة النقل في الوادي افتتاح الجسر الجديد صباح الثلاثاء، وحضر الوزير حفل الافتتاح.</p>
<p>وقال المهندس المشرف إن العمل في الجسر استغرق ثلاثة أعوام، وإن كلفته بلغت 12 مليون دينار.</p>
<iframe src="https://frame.example/"></iframe>
</article></body></html>
"""
BUDGET: Final = Path(__file__).parents[1] / "data" / "sources" / "documents" / "budget.docx"
"""Read by the child process, of which the same holds."""
NOWHERE: Final = ("198.51.100.7", 443)
"""An address that is given to nobody (RFC 5737)."""
QUERY: Final = "الوفد"
PATIENCE_S: Final = 60.0
_TICK_MS: Final = 20

Condition = Callable[[], object]


class Hands(QObject):
    """Does the steps of a session, each once the one before has come to its end."""

    def __init__(self, steps: Iterator[Condition]) -> None:
        super().__init__()
        self._steps = steps
        self._until: Condition = lambda: True
        self._since = time.monotonic()
        self.failure = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        try:
            if self._until():
                self._until = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE_S:
                self.failure = "a step came to no end"
                self._end()
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - told by the program that runs this one
            trace = error.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            line = trace.tb_lineno if trace is not None else 0
            self.failure = f"{type(error).__name__} in line {line}: {error}"
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        QApplication.closeAllWindows()
        QApplication.exit(0)


class Session:
    """What a reader does, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.done: dict[str, Any] = {}
        self.parts: Parts | None = None

    def steps(self) -> Iterator[Condition]:
        """Yield for each step what tells that it is done."""
        yield lambda: self.parts is not None and self._is_quiet()
        parts = self.parts
        assert parts is not None
        for reading in (self._read, self._look_up, self._note, self._search, self._export):
            yield from reading(parts)

    def mistake(self) -> Iterator[Condition]:
        """Connect on a lane, and swallow that it was stopped, as a careless library does."""
        yield lambda: self.parts is not None and self._is_quiet()
        parts = self.parts
        assert parts is not None

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            with socket.socket() as sock, suppress(OSError):
                sock.connect(NOWHERE)
            went_on.append(True)
            yield None

        went_on: list[bool] = []
        parts.lanes.voice.submit(work, purpose="mistake")
        lines = parts.window.notices._lines
        yield lambda: went_on and any("unasked" in one.notice.text for one in lines.values())
        self.done["notices"] = [one.notice.text for one in lines.values()]

    def _is_quiet(self) -> bool:
        parts = self.parts
        return parts is not None and not any(lane.busy for lane in (parts.storage, *parts.lanes))

    def _is_over(self, ended: list[object]) -> bool:
        return bool(ended) and self._is_quiet()

    def _read(self, parts: Parts) -> Iterator[Condition]:
        """Open a page and a text, read them in two languages, with vowels and words."""
        for name in ("page.html", BUDGET.name, "water.txt"):
            ended: list[object] = []
            parts.presenter.runner.ended.connect(ended.append)
            parts.presenter.open(SourceRef(SourceKind.FILE, str(self._folder / name)))
            yield partial(self._is_over, ended)
            parts.presenter.runner.ended.disconnect(ended.append)
            self.done[name] = _targets(parts)
        parts.window.tool_bar.target_chosen.emit("nl")
        yield lambda: parts.presenter.target == "nl" and bool(_targets(parts)) and self._is_quiet()
        self.done["dutch"] = _targets(parts)
        parts.window.tool_bar.target_chosen.emit("en")
        aids = parts.window.reader_actions.aids
        aids.tashkil[TashkilDial.ALL].trigger()
        yield self._is_quiet
        for action in (aids.word_colours, aids.show_names, aids.show_words, aids.word_by_word):
            action.trigger()
            yield self._is_quiet

    def _look_up(self, parts: Parts) -> Iterator[Condition]:
        parts.window.reader_actions.aids.look_up.trigger()
        box = parts.window.findChild(LookUpBox)
        assert box is not None
        box._field.setText("ك ت ب")
        yield lambda: bool(box.titles()) and self._is_quiet()
        self.done["looked up"] = list(box.titles())
        box.close()

    def _note(self, parts: Parts) -> Iterator[Condition]:
        model, canvas = parts.presenter.model, parts.window.reading.canvas
        assert model is not None
        parts.window.reading.keys.stand_on(model.translatable()[2].segment_id)
        QTest.keyClicks(canvas, "n")
        on_page = canvas.findChild(NotesOnPage)
        assert on_page is not None
        kept: list[object] = []
        on_page._keeper.kept.connect(kept.append)
        parts.window.notes_panel.editor.text.setPlainText("كم الكلفة؟ Ask again. #water")
        yield lambda: kept and self._is_quiet()
        self.done["notes"] = len(kept)
        parts.window.reading.keys.stand_on(model.translatable()[1].segment_id)
        parts.window.reader_actions.review.confirm.trigger()
        yield self._is_quiet

    def _search(self, parts: Parts) -> Iterator[Condition]:
        parts.window.reader_actions.library_search.search_library.trigger()
        searching = parts.window.findChild(SearchParts)
        assert searching is not None
        box = searching.searching.box
        box.field.setText(QUERY)
        box.look_now()
        yield lambda: bool(box.list.hits) and self._is_quiet()
        self.done["hits"] = len(box.list.hits)
        parts.window.reader_actions.library.show_library.setChecked(True)
        yield self._is_quiet

    def _export(self, parts: Parts) -> Iterator[Condition]:
        target = self._folder / "exported.docx"
        QFileDialog.getSaveFileName = lambda *_: (str(target), "")  # type: ignore[method-assign]  # nobody is there to answer
        parts.window.reader_actions.review.export_file.trigger()
        yield lambda: parts.window.findChild(ExportDialog) is not None and self._is_quiet()
        dialog = parts.window.findChild(ExportDialog)
        assert dialog is not None
        dialog.save_button.click()
        yield lambda: target.exists() and self._is_quiet()
        self.done["exported"] = target.stat().st_size
        parts.window.reader_actions.library_search.back_up.trigger()
        yield self._is_quiet


class Witness:
    """An audit hook of its own, beside the guard: sees what the guard may have let through."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _OUTWARD and not (event in _OF_SOCKETS and int(arguments[0].family) == _UNIX):
            self.seen.append(event)


_UNIX: Final = 1
_OF_SOCKETS: Final = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_OUTWARD: Final = _OF_SOCKETS | {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}


def _targets(parts: Parts) -> list[str]:
    model = parts.presenter.model
    assert model is not None
    units = [model.units.get(one.segment_id) for one in model.translatable()]
    return [one.target for one in units if one is not None and one.target]


def main(folder: Path, *, mistake: bool = False) -> int:
    """Run a session in `folder`, or one with a `mistake` in it; print what it did."""
    told: list[str] = []
    connection_guard.tell(lambda error: told.append(error.target))
    witness = Witness()
    sys.addaudithook(witness)
    connection_guard.install()
    (folder / "water.txt").write_text(TEXT, "utf-8")
    (folder / "page.html").write_text(PAGE, "utf-8")
    (folder / BUDGET.name).write_bytes(BUDGET.read_bytes())
    context = bootstrap.build()
    start_logging(context.locations.log)
    connection_guard.tell(lambda error: context.connections.refused(error.target))
    session = Session(folder)

    original = app.build_window

    def build(
        context: Context, preferences: Preferences, gates: Mapping[str, Gate] = NO_GATES
    ) -> Parts:
        session.parts = original(context, preferences, gates)
        return session.parts

    app.build_window = build
    QApplication(sys.argv[:1])
    hands = Hands(session.mistake() if mistake else session.steps())
    code = app.run_window(context, [])
    record = context.connections
    session.done |= {
        "failure": hands.failure,
        "code": code,
        "stopped": told,
        "seen": witness.seen,
        "connections": [record.count, len(record.entries())],
    }
    sys.stdout.write(json.dumps(session.done, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), mistake="mistake" in sys.argv))
