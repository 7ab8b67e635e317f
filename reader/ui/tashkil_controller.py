"""The tashkil dial and the page: asks for the vowels of what is read, and shows them as they come.

Why it exists: full tashkil is slow to read and none is ambiguous; the reader turns the dial from a
key, the menu or the text card. Visible sentences are asked for first. The rest follows in articles
of ordinary length; in very long ones only what lies around the window. Names of the glossary stay
as they are written, so nothing is asked before they are known. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.glossary import TermKind
from reader.domain.vowelled_text import TashkilDial
from reader.services.vowel_sentence import ToVowel, Vowelled
from reader.ui.buttons import plain_name
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.settings_controller import SettingsController
from reader.ui.term_finder import TermFinder
from reader.ui.vowel_runner import VowelRunner

__all__ = ["TashkilController"]

ASK_MS: Final = 15
"""Pause in which scrolling and texts that come in are taken together."""
WHOLE: Final = 1500
"""Articles of up to so many sentences are vowelled from end to end."""
AHEAD, BEHIND = 48, 16
"""Sentences below and above the window that are vowelled in longer ones."""
LANGUAGE: Final = "ar"


class TashkilController(QObject):
    """Serves the dial of one window; made after the part that marks names on the page.

    Signals:
        settled: What is visible shows its vowels, or there are none to come.
    """

    settled = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsController,
        finder: TermFinder,
        runner: VowelRunner,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._runner = runner
        self._canvas = window.reading.canvas
        self._visible: tuple[SegmentId, ...] = ()
        self._named: PageModel | None = None
        self._whole: PageModel | None = None
        self._model: PageModel | None = None
        self._able = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(ASK_MS)
        self._pause.timeout.connect(self._ask)
        self._canvas.flow.vowels.turn(settings.preferences.tashkil)
        window.reading.visible_changed.connect(self._on_visible)
        window.reading.lettered.connect(self._on_lettered)
        window.reader_actions.aids.tashkil_chosen.connect(self._on_chosen)
        finder.places_found.connect(self._on_names)
        finder.places_ready.connect(self._on_names)  # guessed names come later
        finder.problem.connect(self._on_no_names)
        runner.vowelled.connect(self._on_vowelled)
        runner.unable.connect(self._on_unable)
        runner.problem.connect(self._on_problem)
        runner.ended.connect(self._pause.start)

    @property
    def is_settled(self) -> bool:
        """Tell whether what is visible shows its vowels, or none will come."""
        model, vowels = self._canvas.model, self._canvas.flow.vowels
        if model is None or not vowels.on or not self._able or not _is_arabic(model):
            return True
        return self._named is model and not self._lacking(model, self._visible)

    @Slot(object)
    def _on_chosen(self, dial: TashkilDial) -> None:
        """Turn the dial; it is kept, and shown everywhere."""
        vowels, model = self._canvas.flow.vowels, self._canvas.model
        if dial is vowels.dial:
            return
        self._runner.stop()
        gone = vowels.turn(dial)
        self._settings.change(tashkil=dial)
        self._whole, self._able = None, True
        if model is not None:
            rows = {model.row_of(segment) for segment in gone if model.has(segment)}
            self._canvas.refresh(rows, same_texts=True)
            if vowels.on and not _is_arabic(model):
                self._tell(self.tr("Vowels are added to Arabic texts only"))
        self._pause.start()

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId | None) -> None:
        del segment
        if letter == "V":
            aids = self._window.reader_actions.aids
            action = aids.tashkil[aids.next_tashkil()]
            self._tell(plain_name(action.text()))
            action.trigger()

    def _tell(self, text: str) -> None:
        self._window.status_bar.announce(text)
        self._window.reading.desk.announcer.say(text)

    @Slot(object)
    def _on_visible(self, segments: tuple[SegmentId, ...]) -> None:
        self._visible = segments
        self._pause.start()

    @Slot(object)
    def _on_names(self, model: PageModel) -> None:
        """Go on with the names of the article, or after they have changed."""
        if model is self._canvas.model:
            self._named, self._whole = model, None
            self._pause.start()

    @Slot()
    def _on_no_names(self) -> None:
        """Go on without names: the glossary can't be read."""
        self._named = self._canvas.model
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        """Ask for what is visible and has no vowels yet, then for the rest."""
        model, vowels = self._canvas.model, self._canvas.flow.vowels
        if model is not self._model:
            self._runner.stop()
            self._model = model
        known = model is not None and self._named is model
        if model is not None and known and vowels.on and self._able and _is_arabic(model):
            self._ask_for(model, vowels.dial)
        if self.is_settled:
            self.settled.emit()

    def _ask_for(self, model: PageModel, dial: TashkilDial) -> None:
        lacking = self._lacking(model, self._visible)
        if lacking:
            self._runner.ask_visible(lacking, dial)
        segments = model.article.segments
        if len(segments) > WHOLE:
            self._runner.ask_rest(self._lacking(model, self._around(model)), dial)
        elif self._whole is not model:
            self._whole = model
            rest = self._lacking(model, (one.segment_id for one in segments))
            self._runner.ask_rest(rest, dial)

    def _around(self, model: PageModel) -> Iterable[SegmentId]:
        """Yield the sentences below the window, then those above it, the nearest first."""
        for end, step, count in ((-1, 1, AHEAD), (0, -1, BEHIND)):
            at: SegmentId | None = self._visible[end] if self._visible else None
            for _ in range(count):
                at = model.neighbour(at, step) if at is not None and model.has(at) else None
                if at is None:
                    break
                yield at

    def _lacking(self, model: PageModel, segments: Iterable[SegmentId]) -> list[ToVowel]:
        """Return what is to be asked about `segments`, in their order."""
        vowels = self._canvas.flow.vowels
        requests = (self._request(model, one) for one in segments if model.has(one))
        return [one for one in requests if one.text and vowels.lacks(one)]

    def _request(self, model: PageModel, segment: SegmentId) -> ToVowel:
        text = model.sentence(segment)
        places = self._canvas.terms.places.get(segment, ())
        names = tuple(
            one.occurrence.span
            for one in places
            if one.occurrence.term.kind is not TermKind.TERM  # these are words as any other
            and one.occurrence.span.of(text) == one.occurrence.form  # not so once corrected
        )
        return ToVowel(segment, text, names)

    @Slot(object)
    def _on_vowelled(self, made: Sequence[Vowelled]) -> None:
        model = self._canvas.model
        if model is not None:
            rows = self._canvas.flow.vowels.put(model, made)
            self._canvas.refresh(rows, same_texts=True)

    @Slot()
    def _on_unable(self) -> None:
        """Say once that there is nothing to take vowels from."""
        if self._able:
            self._able = False
            self._tell(self.tr("Vowels can't be added: their data are not installed"))

    @Slot()
    def _on_problem(self) -> None:
        """Ask no more until the dial is turned: it would go wrong again."""
        self._able = False


def _is_arabic(model: PageModel) -> bool:
    return model.article.language.partition("-")[0] == LANGUAGE
