"""Names and words in the whole window: underlines, card, keys, panel."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from reader import bootstrap
from reader.app import build_window
from reader.domain.article import SourceKind, SourceRef
from reader.domain.words import words
from reader.services.preferences import Preferences, ThemeName
from reader.services.term_values import TermDraft
from reader.ui.card_controller import CardController
from reader.ui.glossary_table import GlossaryTable
from reader.ui.look_up_box import LookUpBox
from reader.ui.page_marks import Caret, Selection
from reader.ui.page_model import Side
from reader.ui.terms_controller import TermsController
from reader.ui.theme import TOKENS
from reader.ui.underlines import Shape

pytestmark = pytest.mark.engine

TEXT = """زيارة إلى طوكيو

قال الأمين العام لحلف الناتو مارك روته في طوكيو إن اليابان شريك مهم. وأضاف روته أن الحلف سيزيد
التعاون.

وعاد روته إلى بروكسل يوم الأربعاء.
"""


@pytest.fixture
def parts(qtbot, tmp_path):
    made = build_window(bootstrap.build(tmp_path / "data"), Preferences())
    made.window.resize(1200, 800)
    made.window.show()
    yield made
    made.window.close()
    assert made.shut_down()
    made.window.deleteLater()


@pytest.fixture
def canvas(qtbot, parts):
    page = parts.window.reading.canvas
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=TEXT))
    qtbot.waitUntil(lambda: any(place.agrees is not None for place in _all(page)), timeout=20_000)
    return page


def _all(canvas):
    return list(canvas.terms.all(canvas.model))


def card_of(parts):
    return parts.window.reading.findChild(CardController).card


def rest_on(qtbot, parts, form):
    canvas = parts.window.reading.canvas
    for row in range(len(canvas.model)):
        text = canvas.model.compose(row, Side.SOURCE).text
        at = text.find(form)
        if at >= 0:
            span = next(word for word in words(text) if word.contains(at))
            point = canvas.rects_of_span(row, Side.SOURCE, span)[0].center().toPoint()
            qtbot.mouseMove(canvas.viewport(), QPoint(2, 2))
            qtbot.mouseMove(canvas.viewport(), point)
            return span
    raise AssertionError(form)


def test_names_are_underlined_by_kind_over_the_whole_written_word(qtbot, parts, canvas):
    names = {place.occurrence.term.name("en") for place in _all(canvas)}
    assert {"Mark Rutte", "Tokyo", "Japan"} <= names
    shapes = {
        line.shape
        for row in range(len(canvas.model))
        for line in canvas.terms.underlines(canvas.model, row, Side.SOURCE, TOKENS[ThemeName.LIGHT])
    }
    assert {Shape.DOTTED, Shape.DASHED} <= shapes
    parts.window.grab()


def test_a_surname_alone_is_the_person_named_before(canvas):
    rutte = [one for one in _all(canvas) if one.occurrence.term.name("en") == "Mark Rutte"]
    assert len(rutte) == 3


def test_resting_on_a_name_opens_its_card_and_moving_away_closes_it(qtbot, parts, canvas):
    rest_on(qtbot, parts, "طوكيو")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    assert card.content.title == "Tokyo"
    qtbot.mouseMove(canvas.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3_000)


def test_resting_on_any_word_says_what_it_means(qtbot, parts, canvas):
    rest_on(qtbot, parts, "التعاون")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert "cooperation" in card.content.title
    assert card.content.label.startswith("Noun")


def test_g_goes_from_name_to_name(qtbot, parts, canvas):
    reading = parts.window.reading
    reading.keys.stand_on(canvas.model.translatable()[0].segment_id)
    card = card_of(parts)
    seen = []
    for _ in range(3):
        qtbot.keyClicks(canvas, "g")
        seen.append(card.content.title)
    assert len(seen) == 3
    assert card.isVisible()


def test_the_panel_lists_the_names_and_goes_to_them(qtbot, parts, canvas):
    panel = parts.window.names_panel
    parts.window.reader_actions.aids.show_names.trigger()
    qtbot.waitUntil(lambda: "Mark Rutte" in panel.names_shown(), timeout=10_000)
    panel._filter.setText("روته")
    assert panel.names_shown() == ["Mark Rutte"]
    use = next(one for one in panel._uses if one.term.name("en") == "Mark Rutte")
    panel.chosen.emit(use, 2)
    assert canvas.marks.focused == use.places[2].segment_id
    parts.window.reader_actions.aids.show_names.trigger()
    assert not panel.isVisible()


def test_not_a_name_here_takes_the_underline_away_in_this_article(qtbot, parts, canvas):
    rest_on(qtbot, parts, "طوكيو")
    card = card_of(parts)
    qtbot.waitUntil(card.isVisible, timeout=3_000)
    card.chosen.emit("hide")
    qtbot.waitUntil(
        lambda: "Tokyo" not in {one.occurrence.term.name("en") for one in _all(canvas)},
        timeout=10_000,
    )


def test_a_name_is_put_everywhere_by_the_card(qtbot, parts, canvas):
    model = parts.presenter.model
    place = next(one for one in _all(canvas) if one.occurrence.term.name("en") == "Mark Rutte")
    controller = parts.window.findChild(TermsController)
    named = replace(place.occurrence.term, names=(("en", "Markus Ruttenberg"),))
    controller.use_everywhere(named)
    shown = " ".join(unit.target for unit in model.units.values())
    assert "Ruttenberg" in shown


def test_a_word_can_be_added_to_the_own_glossary_and_is_underlined(qtbot, parts, canvas):
    reading = parts.window.reading
    model = canvas.model
    segment = model.translatable()[-1].segment_id
    row = model.row_of(segment)
    text = model.compose(row, Side.SOURCE).text
    start = text.index("الأربعاء")
    end = start + len("الأربعاء")
    canvas.marks.select(Selection(Side.SOURCE, Caret(row, start), Caret(row, end)))
    parts.window.reader_actions.aids.add_term.trigger()
    table = parts.window.findChild(GlossaryTable)
    table.add_wanted.emit(TermDraft("الأربعاء", "term", names=(("en", "Wednesday"),)))
    qtbot.waitUntil(
        lambda: "Wednesday" in {one.occurrence.term.name("en") for one in _all(canvas)},
        timeout=10_000,
    )
    table.close()
    reading.setFocus()


def test_any_typed_word_is_looked_up(qtbot, parts, canvas):
    parts.window.reader_actions.aids.look_up.trigger()
    box = parts.window.findChild(LookUpBox)
    for typed in ("صواريخ", "sawarikh"):
        box._field.setText(typed)
        qtbot.waitUntil(lambda: any("missile" in one for one in box.titles()), timeout=20_000)
    box._field.setText("")
    qtbot.waitUntil(lambda: box.titles() == [], timeout=3_000)
    box.close()
