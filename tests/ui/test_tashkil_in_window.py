"""The tashkil dial in the whole window: what is shown changes, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from reader import bootstrap
from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.adapters.system.locations import find_resources
from reader.domain.glossary import TermKind
from reader.domain.vowelled_text import TashkilDial
from reader.domain.vowelling import MARKS, bare, has_marks
from reader.domain.words import words
from reader.services.look_up_terms import LookUpTerms
from reader.services.look_up_word import LookUpWord
from reader.services.translate_article import TranslateArticle
from reader.ui import tashkil_controller
from reader.ui.page_marks import Caret, Selection
from reader.ui.page_model import Side
from reader.ui.tashkil_controller import TashkilController
from reader.ui.term_finder import TermFinder
from tests.eval.lemmas import look_up
from tests.ui.windows import EmptyShelf, read
from tests.word_fakes import (
    FakeLemmaFrequency,
    FakeMorphologicalLexicon,
    FakeVocaliser,
    FakeWordDictionary,
)

TEXT = """زيارة إلى طوكيو

قال الأمين العام لحلف الناتو مارك روته في طوكيو إن اليابان شريك مهم. وأضاف روته أن الحلف سيزيد
التعاون مع 3.5% من الدول 😀 في NATO.

وعاد روته إلى بروكسل يوم الأربعاء. ونُشر في الجريدة أن الوزير حذر من الحرب.
"""
ALL, SOME, OFF = TashkilDial.ALL, TashkilDial.AMBIGUOUS, TashkilDial.OFF


@pytest.fixture(scope="module")
def glossary():
    shipped = ShippedGlossary(find_resources() / "glossary")
    return LookUpTerms(shipped.terms, list, shipped.rules)


@pytest.fixture
def context(tmp_path, glossary):
    """The real lexicon, model of vowels and glossary, each loaded once; no packages."""
    made = bootstrap.build(tmp_path / "data")
    without = TranslateArticle(EmptyShelf(), made.clock)
    return replace(made, translate_article=without, terms=glossary, words=look_up())


@pytest.fixture
def parts(qtbot, make, context):
    made = make(context)
    read(qtbot, made, TEXT)
    return made


def canvas_of(parts):
    return parts.window.reading.canvas


def turn(qtbot, parts, dial):
    """Turn the dial and wait until the page shows it."""
    controller = parts.window.findChild(TashkilController)
    parts.window.reader_actions.aids.tashkil[dial].trigger()
    qtbot.waitUntil(lambda: controller.is_settled, timeout=20_000)


def laid(canvas, row):
    """Return the text that is laid out for the source of `row`, without isolates."""
    text = canvas.flow.row(row).place(Side.SOURCE).block._layout.text()
    return text.translate({0x2066: None, 0x2067: None, 0x2069: None})


def shown(canvas):
    return [laid(canvas, row) for row in range(len(canvas.model))]


def written(canvas):
    return [canvas.model.compose(row, Side.SOURCE).text for row in range(len(canvas.model))]


def area_of(canvas, form):
    for row, text in enumerate(written(canvas)):
        span = next((one for one in words(text) if one.of(text) == form), None)
        if span is not None:
            return row, span, canvas.rects_of_span(row, Side.SOURCE, span)[0]
    raise AssertionError(form)


def test_the_dial_adds_marks_to_what_is_shown_and_off_takes_them_away_again(qtbot, parts):
    canvas = canvas_of(parts)
    original = written(canvas)
    assert shown(canvas) == original
    turn(qtbot, parts, ALL)
    every = shown(canvas)
    assert written(canvas) == original
    assert all(has_marks(text) for text in every)
    assert [bare(text) for text in every] == [bare(text) for text in original]
    turn(qtbot, parts, SOME)
    some = shown(canvas)
    count = [sum(char in MARKS for text in texts for char in text) for texts in (every, some)]
    assert 0 < count[1] < count[0] / 2
    turn(qtbot, parts, OFF)
    assert shown(canvas) == original
    assert canvas.flow.row(0).place(Side.SOURCE).block._vowelled is None


def test_names_of_the_glossary_stay_as_written_and_their_lines_span_the_same_letters(qtbot, parts):
    canvas = canvas_of(parts)
    qtbot.waitUntil(lambda: bool(list(canvas.terms.all(canvas.model))), timeout=20_000)
    tokens = canvas.flow.tokens
    lines = canvas.terms.underlines(canvas.model, 1, Side.SOURCE, tokens)
    turn(qtbot, parts, ALL)
    assert " روته " in laid(canvas, 1)
    assert not has_marks(laid(canvas, 0).split()[-1])
    assert canvas.terms.underlines(canvas.model, 1, Side.SOURCE, tokens) == lines
    text = written(canvas)[1]
    named = {line.span.of(text) for line in lines}
    assert {"مارك روته", "طوكيو", "اليابان"} <= named
    for line in lines:
        rects = canvas.rects_of_span(1, Side.SOURCE, line.span)
        row, place, position = parts.window.reading.pointer.hit(rects[0].center())
        assert (row, place.side) == (1, Side.SOURCE)
        assert line.span.contains(position)


def test_a_word_under_the_pointer_is_a_span_of_the_original(qtbot, parts):
    canvas, pointer = canvas_of(parts), parts.window.reading.pointer
    turn(qtbot, parts, ALL)
    for form in ("الأمين", "شريك", "3.5", "NATO", "الجريدة"):
        row, span, area = area_of(canvas, form)
        word = pointer.word_at(area.center())
        assert word is not None
        assert word.span == span
        assert word.span.of(written(canvas)[row]) == form


def test_copying_copies_the_original_and_with_vowels_only_where_that_is_asked_for(qtbot, parts):
    canvas, reading = canvas_of(parts), parts.window.reading
    clipboard = QGuiApplication.clipboard()
    row, span, area = area_of(canvas, "الوزير")
    canvas.marks.select(Selection(Side.SOURCE, Caret(row, span.start), Caret(row, span.end)))
    plain = [action.text() for action in reading.page_menu.menu_at(area.center()).actions()]
    assert not any("owels" in text for text in plain)
    turn(qtbot, parts, ALL)
    _, _, area = area_of(canvas, "الوزير")
    canvas.setFocus()
    QTest.keySequence(canvas, QKeySequence(QKeySequence.StandardKey.Copy))
    assert clipboard.text() == "الوزير"
    menu = reading.page_menu.menu_at(QPointF(area.center()))
    offered = {action.text(): action for action in menu.actions() if action.text()}
    for text, copied in (
        ("Copy selection with &vowels", "الوَزِيرَ"),
        ("&Copy selection", "الوزير"),
        ("Copy word with v&owels", "الوَزِيرَ"),
        ("Copy &word", "الوزير"),
    ):
        offered[text].trigger()
        assert bare(clipboard.text()) == "الوزير"
        assert has_marks(clipboard.text()) is has_marks(copied)
    letters = [text[text.index("&") + 1].lower() for text in offered if "&" in text]
    assert len(letters) == len(set(letters))


def test_a_selection_over_paragraphs_is_copied_as_it_is_shown(qtbot, parts):
    canvas, reading = canvas_of(parts), parts.window.reading
    turn(qtbot, parts, ALL)
    last = len(canvas.model) - 1
    end = Caret(last, len(written(canvas)[last]))
    canvas.marks.select(Selection(Side.SOURCE, Caret(0, 0), end))
    reading.page_menu.copy_selection_with_vowels()
    assert QGuiApplication.clipboard().text() == "\n".join(shown(canvas))
    reading.page_menu.copy_selection()
    assert QGuiApplication.clipboard().text() == "\n".join(written(canvas))


def test_find_finds_bare_words_and_keeps_its_marks_when_vowels_come(qtbot, parts):
    canvas, bar = canvas_of(parts), parts.window.find_bar
    parts.window.reader_actions.find_text.trigger()
    bar._field.setText("الجريدة")
    qtbot.waitUntil(lambda: canvas.marks.current is not None, timeout=5_000)
    found = canvas.marks.current
    turn(qtbot, parts, ALL)
    assert canvas.marks.current == found
    assert found.span.of(written(canvas)[found.row]) == "الجريدة"
    assert has_marks(laid(canvas, found.row))


def test_rows_do_not_jump_when_vowels_come(qtbot, make, context):
    parts = make(context)
    read(qtbot, parts, "\n\n".join(TEXT.strip().split("\n\n")[1:] * 12))
    canvas = canvas_of(parts)
    canvas.scroll_by(700)
    place = canvas.flow.place
    tops = {row.number: top for row, top in canvas.flow.in_view()}
    turn(qtbot, parts, ALL)
    assert canvas.flow.place.row == place.row
    assert (
        abs(canvas.flow.top_of(place.row) - tops[place.row])
        <= canvas.flow.row(place.row).height / 3
    )
    before = canvas.flow.top_of(place.row)
    for dial in (SOME, ALL):
        turn(qtbot, parts, dial)
        assert canvas.flow.top_of(place.row) == before


def test_v_goes_round_says_where_the_dial_is_and_it_is_kept(qtbot, parts, context):
    canvas, status = canvas_of(parts), parts.window.status_bar
    aids = parts.window.reader_actions.aids
    said = []
    for dial in (SOME, ALL, OFF, SOME):
        qtbot.keyClicks(canvas, "v")
        assert aids.tashkil[dial].isChecked()
        assert parts.settings.preferences.tashkil is dial
        said.append(status.brief.text)
    assert said[:3] == ["Vowels where needed", "All vowels", "No vowels added"]
    parts.storage.drain()
    assert context.preferences.load().tashkil is SOME


def test_the_dial_is_where_it_was_left_at_the_next_start(qtbot, make, context):
    parts = make(context, tashkil=ALL)
    read(qtbot, parts, TEXT)
    controller = parts.window.findChild(TashkilController)
    qtbot.waitUntil(lambda: controller.is_settled, timeout=20_000)
    assert has_marks(laid(canvas_of(parts), 1))
    assert parts.window.reader_actions.aids.tashkil[ALL].isChecked()
    assert parts.window.text_menu._vowels.current() == "all"


def test_a_corrected_sentence_gets_vowels_of_its_own(qtbot, parts):
    canvas = canvas_of(parts)
    turn(qtbot, parts, ALL)
    model = canvas.model
    segment = model.segments_of(2)[0].segment_id
    parts.window.reading.desk.corrected.emit(segment, "وغادر الوزير القاعة في الصباح.")
    assert laid(canvas, 2).startswith("وغادر الوزير القاعة")
    qtbot.waitUntil(lambda: has_marks(laid(canvas, 2).split(".")[0]), timeout=10_000)
    assert bare(laid(canvas, 2)).startswith("وغادر الوزير القاعة")
    assert written(canvas)[2].startswith("وغادر الوزير القاعة")


def test_another_language_and_another_article_get_theirs(qtbot, parts):
    turn(qtbot, parts, ALL)
    canvas, controller = canvas_of(parts), parts.window.findChild(TashkilController)
    parts.presenter.set_target("nl")
    assert has_marks(laid(canvas, 1))  # the same article: its vowels are there at once
    read(qtbot, parts, "وصل الرئيس إلى العاصمة مساء أمس.")
    qtbot.waitUntil(lambda: controller.is_settled, timeout=10_000)
    assert has_marks(laid(canvas, 0))
    parts.presenter.go(-1)
    qtbot.waitUntil(lambda: controller.is_settled, timeout=10_000)
    assert has_marks(laid(canvas, 1))


def test_an_article_of_ordinary_length_is_vowelled_to_its_end(qtbot, make, context):
    parts = make(context, tashkil=ALL)
    read(qtbot, parts, "\n\n".join(f"كتب الولد {n} رسالة طويلة." for n in range(80)))
    vowels, model = canvas_of(parts).flow.vowels, canvas_of(parts).model
    qtbot.waitUntil(lambda: len(vowels._made) == 80, timeout=20_000)
    assert all(model.has(segment) for segment in vowels._made)


def test_a_very_long_article_is_vowelled_around_the_window_only(qtbot, make, context, monkeypatch):
    monkeypatch.setattr(tashkil_controller, "WHOLE", 100)
    parts = make(context, tashkil=ALL)
    read(qtbot, parts, "\n\n".join(f"كتب الولد {n} رسالة طويلة." for n in range(600)))
    canvas, controller = canvas_of(parts), parts.window.findChild(TashkilController)
    lane = parts.lanes.words

    def idle():
        return controller.is_settled and not lane.busy and not controller._pause.isActive()

    qtbot.waitUntil(idle, timeout=20_000)
    first = len(canvas.flow.vowels._made)
    assert 30 < first < 150
    canvas.scroll_by(12_000)
    qtbot.waitUntil(idle, timeout=20_000)
    assert first < len(canvas.flow.vowels._made) < 2 * 150
    assert has_marks(laid(canvas, canvas.flow.place.row))


def test_without_lexicon_and_model_the_text_stays_and_that_is_said_once(qtbot, make, context):
    nothing = LookUpWord(
        FakeMorphologicalLexicon(), FakeWordDictionary(), FakeVocaliser(), FakeLemmaFrequency()
    )
    parts = make(replace(context, words=nothing))
    read(qtbot, parts, TEXT)
    canvas, status = canvas_of(parts), parts.window.status_bar
    turn(qtbot, parts, ALL)
    assert status.brief.text == "Vowels can't be added: their data are not installed"
    assert shown(canvas) == written(canvas)
    status.announce("")
    canvas.scroll_by(40)
    pause = parts.window.findChild(TashkilController)._pause
    qtbot.waitUntil(lambda: not pause.isActive())
    assert status.brief.text == ""


def test_a_text_in_another_language_is_left_alone_and_that_is_said(qtbot, make, context):
    parts = make(context)
    read(qtbot, parts, "نخست‌وزیر گفت که این پروژه برای گسترش شهر است و چهار سال طول می‌کشد.")
    turn(qtbot, parts, ALL)
    assert parts.window.status_bar.brief.text == "Vowels are added to Arabic texts only"
    assert shown(canvas_of(parts)) == written(canvas_of(parts))


def test_a_glossary_that_cannot_be_read_keeps_no_vowels_back(qtbot, make, context):
    def broken():
        raise OSError

    parts = make(replace(context, terms=LookUpTerms(broken, list)))
    read(qtbot, parts, "وصل الرئيس إلى العاصمة مساء أمس.")
    turn(qtbot, parts, ALL)
    assert has_marks(laid(canvas_of(parts), 0))


@pytest.mark.engine
def test_alignment_and_the_sentence_bar_stay_on_the_original(qtbot, make, context, tmp_path):
    real = bootstrap.build(tmp_path / "real")
    parts = make(replace(real, terms=context.terms, words=context.words))
    model = read(qtbot, parts, TEXT)
    canvas, reading = canvas_of(parts), parts.window.reading
    turn(qtbot, parts, ALL)
    row, _, area = area_of(canvas, "شريك")
    word = reading.pointer.word_at(area.center())
    canvas.marks.hover(word, word.segment)
    unit = model.units[word.segment]
    assert unit.source == model.sentence(word.segment)
    assert not has_marks(unit.source)
    linked = [
        one.of(model.compose(row, Side.TARGET).text) for one, _ in canvas.marks._words[Side.TARGET]
    ]
    assert any("partner" in text for text in linked)
    reading.desk.copying.copy(word.segment, Side.SOURCE)
    assert QGuiApplication.clipboard().text() == model.sentence(word.segment)
    reading.desk.correct(word.segment)
    assert reading.desk.editor._text.toPlainText() == model.sentence(word.segment)
    reading.desk.editor.dismiss()
    reading.grab()


def test_what_is_no_name_any_more_gets_its_vowels(qtbot, parts):
    canvas = canvas_of(parts)
    turn(qtbot, parts, ALL)
    assert " اليابان " in laid(canvas, 1)
    parts.window.findChild(TermFinder).places_found.emit(canvas.model, {})
    qtbot.waitUntil(lambda: " اليابان " not in laid(canvas, 1), timeout=10_000)
    assert " اليابان " in bare(laid(canvas, 1))


def test_terms_that_are_no_names_are_vowelled_as_any_word(qtbot, make, context):
    parts = make(context)
    read(qtbot, parts, "ومن المقرر أن تنضم إليه سفينة ثانية في الربيع المقبل.")
    canvas = canvas_of(parts)
    turn(qtbot, parts, ALL)
    kinds = {place.occurrence.term.kind for place in canvas.terms.all(canvas.model)}
    assert kinds == {TermKind.TERM}
    assert all(has_marks(word) for word in laid(canvas, 0).split())
