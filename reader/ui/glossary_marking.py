"""What a reader does to the glossary from the page: add, edit, "not a name here", and back.

Why it exists: a name is mended where it is met. A guess is added with one click, a selection with
two keys; what a click did can be taken back for a while in the status bar, and later in the table.
GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.domain.bidi import isolate
from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.name_rendering import rendering
from reader.domain.span import Span
from reader.services.guess_names import is_guess
from reader.services.term_values import TermDraft
from reader.ui.card_contents import ADD, EDIT, HIDE
from reader.ui.card_subject import CardSubject
from reader.ui.glossary_controller import GlossaryController
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import Selection, WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.private_reading import may_keep
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.term_marks import TermPlace

__all__ = ["GlossaryMarking"]

UNDO_HIDING: Final = "undo hiding"
SHOW_ADDED: Final = "show added"


class GlossaryMarking(QObject):
    """Serves the page of one window."""

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, glossary: GlossaryController
    ) -> None:
        """Serve `window`, which becomes the owner; change the glossary through `glossary`."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._glossary = glossary
        self._hidden: tuple[str, str] = ("", "")
        self._added: GlossaryTerm | None = None
        window.reader_actions.aids.add_term.triggered.connect(self._on_add)
        window.status_bar.brief_requested.connect(self._on_brief_requested)

    @Slot(str, object)
    def on_wanted(self, key: str, subject: CardSubject) -> None:
        """Do what a button of the card says, if it is about the glossary."""
        if subject.place is not None:
            self.act(key, subject.place)

    @Slot(str, object)
    def act(self, key: str, place: TermPlace) -> None:
        """Do what was asked for a name on the page: ``add``, ``edit`` or ``hide`` it."""
        model, term = self._presenter.model, place.occurrence.term
        if model is None:
            return
        if key == ADD:
            draft = _draft_of_guess(place, model.target)
            self._glossary.run(lambda edit: edit.editor.add(draft), self._on_added)
        elif key == EDIT:
            self._edit(place, model)
        elif key == HIDE and may_keep(self._window, self._presenter):
            self._hide(term, model.article.fingerprint)

    def _edit(self, place: TermPlace, model: PageModel) -> None:
        term, table = place.occurrence.term, self._glossary.open_table()
        if is_guess(term):
            table.begin_adding(_draft_of_guess(place, model.target))
        else:
            table.begin_editing(term)

    def _hide(self, term: GlossaryTerm, fingerprint: str) -> None:
        self._hidden = (term.term_id, fingerprint)
        self._glossary.run(
            lambda edit: edit.editor.hide(term.term_id, fingerprint), self._glossary.refresh
        )
        #: %1 is a name
        text = self.tr("“%1” is not marked in this article now.")
        self._say(text.replace("%1", isolate(term.form)), self.tr("Undo"), UNDO_HIDING)

    def _on_added(self, term: object) -> None:
        if isinstance(term, GlossaryTerm):
            self._added = term
            name = next((text for _, text in term.names), "")
            #: %1 is an Arabic name, %2 the same in another language
            text = self.tr("Added to your glossary: %1 = %2")
            shown = text.replace("%1", isolate(term.form)).replace("%2", isolate(name))
            self._say(shown, self.tr("Edit"), SHOW_ADDED)
        self._glossary.refresh()

    def _say(self, text: str, button: str, key: str) -> None:
        self._window.status_bar.announce(text, button=button, key=key)
        self._window.reading.setFocus()

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == UNDO_HIDING:
            term_id, fingerprint = self._hidden
            self._glossary.run(
                lambda edit: edit.editor.show(term_id, fingerprint), self._glossary.refresh
            )
        elif key == SHOW_ADDED and self._added is not None:
            self._glossary.open_table().begin_editing(self._added)

    @Slot()
    def _on_add(self) -> None:
        """Open the table on a new term, filled with what is selected or stood on."""
        canvas = self._window.reading.canvas
        model, marks = canvas.model, canvas.marks
        table = self._glossary.open_table()
        if model is None or marks is None:
            table.begin_adding()
            return
        chosen = _selected(model, marks.selection) or _stood_on(model, marks.word)
        if chosen is None:
            table.begin_adding()
            return
        row, span = chosen
        form = span.of(model.compose(row, Side.SOURCE).text)
        names = ((model.target, _rendered(model, row, span)),)
        table.begin_adding(TermDraft(form, names=names))


def _draft_of_guess(place: TermPlace, language: str) -> TermDraft:
    """Return a guess as a term, named as the machine wrote it, else as it sounds."""
    term = place.occurrence.term
    name = place.rendered or term.translit
    return TermDraft(term.form, term.kind.value, term.variants, ((language, name),))


def _selected(model: PageModel, selection: Selection | None) -> tuple[int, Span] | None:
    """Return the row and the span of what is selected in one block of the article."""
    if selection is None or selection.side is not Side.SOURCE:
        return None
    first, last = selection.ordered
    text = model.compose(first.row, Side.SOURCE).text
    span = selection.span_in(first.row, len(text))
    if span is None or first.row != last.row:
        return None
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip())
    return (first.row, Span(start, start + len(part.strip()))) if part.strip() else None


def _stood_on(model: PageModel, word: WordAt | None) -> tuple[int, Span] | None:
    if word is None or word.side is not Side.SOURCE:
        return None
    return model.row_of(word.segment), word.span


def _rendered(model: PageModel, row: int, span: Span) -> str:
    """Return what the machine made of a part of the article; empty where that is not one piece."""
    composition = model.compose(row, Side.SOURCE)
    segment: SegmentId | None = composition.segment_at(span.start)
    unit = model.units.get(segment) if segment is not None else None
    home = composition.span_of(segment) if segment is not None else None
    if unit is None or home is None or span.end > home.end:
        return ""
    here = span.shifted(-home.start)
    form = span.of(composition.text)
    term = GlossaryTerm("", TermKind.TERM, form)
    made = rendering(TermOccurrence(term, here, here, form), unit, model.target)
    return made.text if len(made.spans) == 1 else ""
