"""A changed name, setting or package's way: only the sentences concerned are translated again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.domain.translation import DoubtKind, UnitState
from reader.services.ports import NamesPutIn
from reader.services.term_values import TermDraft
from reader.ui.glossary_controller import GlossaryController
from reader.ui.page_model import Side
from reader.ui.term_finder import TermFinder
from reader.ui.terms_controller import TermsController
from reader.ui.unit_renewer import UnitRenewer
from tests.ui.windows import read, targets

pytestmark = pytest.mark.engine

TEXT = """زيارة إلى طوكيو

وصل الوفد إلى طوكيو يوم الأربعاء. ولم يعلق أحد على موعد الاجتماع المقبل.

وغادر الوفد طوكيو في المساء. وعاد مارك روته إلى بروكسل.
"""
EDO = TermDraft("طوكيو", "place", names=(("en", "Edo Castle"), ("nl", "Edoburcht")))
TOKYO_ROWS = (0, 1, 3)


@pytest.fixture
def model(qtbot, parts):
    return read(qtbot, parts, TEXT)


def renewer(parts):
    return parts.window.findChild(UnitRenewer)


def in_order(model):
    return [model.units[one.segment_id] for one in model.translatable()]


def add(parts, draft=EDO):
    """Add a term as the table does."""
    glossary = parts.window.findChild(GlossaryController)
    glossary.run(lambda edit: edit.editor.add(draft), glossary.refresh)


def renewed(qtbot, parts, act):
    """Do `act` and wait until what it changes is there; return how many sentences that were."""
    with qtbot.waitSignal(renewer(parts).ended, timeout=20_000) as sent:
        act()
    return sent.args[1]


def status(parts):
    return parts.window.status_bar.brief.text


def test_a_new_entry_translates_the_sentences_again_that_it_stands_in(qtbot, parts, model):
    before = in_order(model)
    progress = []
    parts.presenter.progress_changed.connect(lambda *args: progress.append(args))
    count = renewed(qtbot, parts, lambda: add(parts))
    after = in_order(model)
    changed = [n for n, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    assert tuple(changed) == TOKYO_ROWS
    assert count == len(TOKYO_ROWS)
    assert all("Edo Castle" in after[n].target for n in TOKYO_ROWS)
    assert all(one is other for n, (one, other) in enumerate(zip(before, after, strict=True))
               if n not in TOKYO_ROWS)  # fmt: skip
    assert "3" in status(parts)
    assert all(done == total == 5 and not running for done, total, running in progress)


def test_what_a_person_edited_stays_byte_equal(qtbot, parts, model):
    touched = dict(zip(TOKYO_ROWS, (UnitState.EDITED, UnitState.LOCKED, None), strict=True))
    kept = {}
    for number, state in touched.items():
        if state is not None:
            segment = model.translatable()[number].segment_id
            unit = replace(model.units[segment], state=state, target="My own words on Tokyo.")
            model.put([unit])
            kept[segment] = repr(unit).encode()
    assert renewed(qtbot, parts, lambda: add(parts)) == 1
    assert {segment: repr(model.units[segment]).encode() for segment in kept} == kept
    assert "Edo Castle" in in_order(model)[3].target
    assert status(parts).startswith("1 ")


def test_a_sentence_edited_while_its_new_translation_is_made_stays(qtbot, parts, model):
    segment = model.translatable()[3].segment_id
    mine = replace(model.units[segment], state=UnitState.EDITED, target="Mine.")
    renewer(parts).compared.connect(lambda *_: model.put([mine]))
    assert renewed(qtbot, parts, lambda: add(parts)) == 2
    assert model.units[segment] is mine


def test_the_old_text_stays_on_the_page_until_the_new_one_is_there(qtbot, parts, model):
    shown: list[str] = []
    renewer(parts).compared.connect(
        lambda *_: shown.extend(model.compose(row, Side.TARGET).text for row in range(len(model)))
    )
    old = [model.compose(row, Side.TARGET).text for row in range(len(model))]
    renewed(qtbot, parts, lambda: add(parts))
    assert shown == old


def test_an_entry_taken_back_costs_no_engine(qtbot, parts, model):
    first = targets(model)
    renewed(qtbot, parts, lambda: add(parts))
    glossary = parts.window.findChild(GlossaryController)
    count = renewed(
        qtbot, parts, lambda: glossary.run(lambda edit: edit.editor.undo(), glossary.refresh)
    )
    assert count == len(TOKYO_ROWS)
    assert targets(model) == first
    assert all(in_order(model)[number].origin.from_cache for number in TOKYO_ROWS)


def test_a_name_that_is_hidden_here_is_kept_no_longer(qtbot, parts, model):
    renewed(qtbot, parts, lambda: add(parts))
    term = model.names[model.translatable()[0].segment_id][0].term
    glossary = parts.window.findChild(GlossaryController)
    count = renewed(
        qtbot,
        parts,
        lambda: glossary.run(
            lambda edit: edit.editor.hide(term.term_id, model.article.fingerprint),
            glossary.refresh,
        ),
    )
    assert count == len(TOKYO_ROWS)
    assert not any("Edo Castle" in text for text in targets(model))


def test_an_entry_for_a_name_that_is_not_here_translates_nothing_again(qtbot, parts, model):
    before = in_order(model)
    count = renewed(
        qtbot, parts, lambda: add(parts, TermDraft("زنجبار", "place", names=(("en", "Zenj"),)))
    )
    assert (count, status(parts)) == (0, "")
    assert in_order(model) == before


def test_the_setting_acts_at_once_and_back_without_the_engine(qtbot, parts, model):
    action = parts.window.reader_actions.aids.keep_names
    assert action.isChecked()
    renewed(qtbot, parts, lambda: add(parts))
    kept = targets(model)
    count = renewed(qtbot, parts, action.trigger)
    assert count >= len(TOKYO_ROWS)
    assert not parts.settings.preferences.keep_names
    assert model.names == {}
    for unit in in_order(model):
        assert "Edo Castle" not in unit.target
        assert unit.origin.names_put_in == ()
        assert all(doubt.kind is not DoubtKind.NAME for doubt in unit.doubts)
    assert renewed(qtbot, parts, action.trigger) == count
    assert targets(model) == kept
    named = [unit for unit in in_order(model) if model.made[unit.segment_id].request.names]
    assert all(unit.origin.from_cache for unit in named)


def test_the_setting_is_kept_for_the_next_start(qtbot, make, context):
    parts = make(context, keep_names=False)
    assert not parts.window.reader_actions.aids.keep_names.isChecked()
    assert read(qtbot, parts, TEXT).names == {}


def test_a_package_gets_names_when_its_reader_says_so(qtbot, parts, model, context):
    parts.window.status_bar.route_button.click()
    card = parts.window.package_menu
    (package,) = model.route.steps
    switch = card.names_switch(package.package_id).switch
    assert switch.current() == package.names_put_in.value == "when_lost"
    renewed(qtbot, parts, switch.part("always").click)
    assert card.isVisible()
    assert model.route.steps[0].names_put_in is NamesPutIn.ALWAYS
    assert parts.presenter.session.routes[0].steps[0].names_put_in is NamesPutIn.ALWAYS
    assert any(unit.origin.names_put_in for unit in in_order(model))
    assert dict(context.preferences.load().names_put_in) == {package.package_id: "always"}
    card.close_popover()
    parts.window.status_bar.route_button.click()
    assert card.names_switch(package.package_id).switch.current() == "always"


def test_where_no_names_are_kept_there_is_no_way_to_choose(qtbot, make, context):
    parts = make(context, keep_names=False)
    model = read(qtbot, parts, TEXT)
    parts.window.status_bar.route_button.click()
    with pytest.raises(KeyError):
        parts.window.package_menu.names_switch(model.route.steps[0].package_id)


def test_opening_another_article_drops_it_and_coming_back_goes_on(qtbot, parts, model):
    glossary = parts.window.findChild(GlossaryController)
    with qtbot.waitSignal(glossary.changed, timeout=10_000):
        add(parts)
    other = read(qtbot, parts, "وصل الوفد أمس.\n")
    assert parts.presenter.model is other
    assert not renewer(parts).running
    assert not any("Edo Castle" in text for text in targets(model))
    assert renewed(qtbot, parts, lambda: parts.presenter.go(-1)) == len(TOKYO_ROWS)
    assert all("Edo Castle" in targets(model)[number] for number in TOKYO_ROWS)


def test_a_change_while_the_article_is_translated_reaches_all_of_it(qtbot, parts):
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 20)))
    with qtbot.waitSignal(parts.presenter.runner.units_ready, timeout=20_000):
        pass
    add(parts)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=40_000):
        pass
    qtbot.waitUntil(lambda: not renewer(parts).running, timeout=20_000)
    model = parts.presenter.model
    named = [unit for unit in in_order(model) if "طوكيو" in unit.source]
    assert len(named) == 60
    assert all("Edo Castle" in unit.target for unit in named)


def test_another_language_that_was_shown_before_follows(qtbot, parts, model):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.tool_bar.target_chosen.emit("nl")
    dutch = parts.presenter.model
    assert renewed(qtbot, parts, lambda: add(parts)) == len(TOKYO_ROWS)
    assert all("Edoburcht" in targets(dutch)[number] for number in TOKYO_ROWS)
    with qtbot.waitSignal(renewer(parts).ended, timeout=20_000):
        parts.window.tool_bar.target_chosen.emit("en")
    assert all("Edo Castle" in targets(model)[number] for number in TOKYO_ROWS)


def test_a_corrected_sentence_has_the_names_of_its_new_text(qtbot, parts, model):
    segment = model.translatable()[2].segment_id
    with qtbot.waitSignal(renewer(parts).ended, timeout=20_000):
        parts.window.reading.desk.corrected.emit(segment, "ولم يعلق أحد في بروكسل على الموعد.")
    names = [one.term.name("en") for one in model.names[segment]]
    assert names == ["Brussels"]
    assert "Brussels" in model.units[segment].target
    finder = parts.window.findChild(TermFinder)
    assert [one.term.name("en") for one in finder._found[segment]] == ["Brussels"]


def test_a_sentence_that_is_tried_again_is_not_made_a_third_time(qtbot, parts, model):
    segment = model.translatable()[0].segment_id
    sentences = parts.window.reading.desk
    with qtbot.waitSignal(parts.presenter.rows_changed, timeout=20_000):
        sentences.asked.emit(segment)
    assert not renewer(parts).running
    assert (
        renewed(
            qtbot, parts, lambda: add(parts, TermDraft("زنجبار", "place", names=(("en", "Zenj"),)))
        )
        == 0
    )


def test_use_this_name_everywhere_leaves_what_a_person_touched(qtbot, parts, model):
    qtbot.waitUntil(lambda: bool(parts.window.reading.canvas.terms.places), timeout=20_000)
    place = next(
        one
        for one in parts.window.reading.canvas.terms.all(model)
        if one.occurrence.term.name("en") == "Tokyo"
    )
    mine = []
    for number, state in zip(TOKYO_ROWS[:2], (UnitState.EDITED, UnitState.CONFIRMED), strict=True):
        unit = in_order(model)[number]
        mine.append(replace(unit, state=state))
    model.put(mine)
    named = replace(place.occurrence.term, names=(("en", "Edo Castle"),))
    parts.window.findChild(TermsController).use_everywhere(named)
    assert "Edo Castle" in in_order(model)[TOKYO_ROWS[2]].target
    assert all(model.units[unit.segment_id] is unit for unit in mine)


def test_without_an_article_nothing_is_renewed(qtbot, parts):
    parts.window.reader_actions.aids.keep_names.trigger()
    assert not renewer(parts).running


def test_a_problem_is_told_and_the_old_text_stays(qtbot, parts, model):
    before = targets(model)

    def broken(fingerprint, texts):
        raise StorageUnavailable(Message("Test", "The glossary is gone."))

    renewer(parts)._names = broken
    with qtbot.waitSignal(renewer(parts).went_wrong, timeout=10_000):
        add(parts)
    assert targets(model) == before
