"""Steps of ``reading.feature``, on the whole window and the real engine."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from reader.domain.article import SourceKind, SourceRef
from reader.ui.notice_bar import NoticeBar
from reader.ui.page_model import Side

pytestmark = pytest.mark.engine
scenarios("reading.feature")


@given(parsers.parse('the text "{text}"'), target_fixture="text")
def given_text(text):
    return text


@when("I open it")
def open_it(qtbot, parts, text):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=text))


@when(parsers.parse('I correct the sentence to "{text}"'))
def correct(qtbot, parts, text):
    model = parts.presenter.model
    segment = model.translatable()[0].segment_id
    parts.window.reading.desk.corrected.emit(segment, text)
    qtbot.waitUntil(lambda: segment in model.units, timeout=20_000)


@then(parsers.parse("I can read {count:d} sentences of Arabic"))
def sentences(parts, count):
    assert len(parts.presenter.model.translatable()) == count


@then("each of them has an English translation")
def translated(parts):
    model = parts.presenter.model
    assert all(model.units[one.segment_id].target for one in model.translatable())


@then(parsers.parse('"{name}" is marked over "{form}"'))
def marked(qtbot, parts, name, form):
    canvas = parts.window.reading.canvas

    def forms():
        places = canvas.terms.all(canvas.model)
        return {one.occurrence.form for one in places if one.occurrence.term.name("en") == name}

    qtbot.waitUntil(lambda: form in forms(), timeout=20_000)


@then(parsers.parse('the page shows "{text}"'))
def shows(parts, text):
    assert parts.presenter.model.compose(0, Side.SOURCE).text == text


@then(parsers.parse('the translation was made from "{text}"'))
def made_from(parts, text):
    assert [unit.source for unit in parts.presenter.model.units.values()] == [text]


@then(parsers.parse('the translation has "{text}"'))
def has(parts, text):
    assert any(text in unit.target for unit in parts.presenter.model.units.values())


@then("a notice tells me that it looks Persian")
def persian(parts):
    bar = parts.window.findChild(NoticeBar)
    assert bar.isVisible()
    assert any("Persian" in line.notice.text for line in bar._lines.values())
