"""What an older package made is told, and made anew when the reader asks; edited sentences stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import PackageBroken, StorageUnavailable
from reader.domain.messages import Message
from reader.domain.review import edited, locked
from reader.domain.translation import UnitState
from reader.services.translate_article import TranslateArticle
from reader.ui.older_units_controller import OLDER_KEY
from reader.ui.older_units_runner import OlderUnitsRunner
from reader.ui.opening_controller import PROBLEM_KEY
from reader.ui.page_model import Side
from reader.ui.translation_controller import TranslationController
from tests.ui.library_window import settled, with_store
from tests.ui.windows import TEXT, read

pytestmark = pytest.mark.engine

NEWER = "9.9"
SENTENCES = 5


class RenewedShelf:
    """The packages of this machine, which the test renews: the same engines, another version."""

    def __init__(self, shelf):
        self.shelf = shelf
        self.version = ""
        self.asked = 0
        self.is_broken = False

    def installed(self):
        found = self.shelf.installed()
        return tuple(replace(one, version=self.version or one.version) for one in found)

    def engine(self, package):
        self.asked += 1
        if self.is_broken:
            raise PackageBroken(Message("Test", "The package is damaged."))
        ours = next(one for one in self.shelf.installed() if one.package_id == package.package_id)
        return self.shelf.engine(ours)


class UnreadableCache:
    """Storage that can't be read."""

    def get(self, keys):
        raise StorageUnavailable(Message("Test", "The disk is gone."))

    def put(self, entries):
        pass


@pytest.fixture
def shelf(context):
    return RenewedShelf(context.shelf)


@pytest.fixture
def machine(context, shelf):
    return replace(context, translate_article=TranslateArticle(shelf, context.clock))


@pytest.fixture
def parts(make, machine):
    return make(machine)


@pytest.fixture
def model(qtbot, parts):
    return read(qtbot, parts)


def runner(parts):
    return parts.window.findChild(OlderUnitsRunner)


def install(qtbot, parts, shelf, version=NEWER):
    """Put a newer version in the place of the packages, as the window of packages tells it."""
    shelf.version = version
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.findChild(TranslationController).look_again()


def told(parts):
    return parts.window.notices.text(OLDER_KEY)


def press(parts):
    buttons = parts.window.notices.findChildren(QAbstractButton)
    (button,) = (one for one in buttons if one.text() == "Translate them anew")
    button.click()


def problem(parts):
    return parts.window.notices.text(PROBLEM_KEY)


def renewed(qtbot, parts):
    with qtbot.waitSignal(runner(parts).ended, timeout=30_000) as sent:
        press(parts)
    return sent.args[1]


def versions(model):
    return [model.units[one.segment_id].origin.version for one in model.translatable()]


def kept_versions(machine, model):
    units = with_store(machine, lambda store: store.units(model.article.article_id, model.target))
    return [units[one.segment_id].origin.version for one in model.translatable()]


def test_what_the_present_package_made_is_not_older(parts, model):
    assert len(versions(model)) == SENTENCES
    assert told(parts) == ""


def test_a_newer_package_is_told_and_nothing_is_done_unasked(qtbot, parts, model, shelf):
    before, asked = dict(model.units), shelf.asked
    package = model.route.steps[0]
    install(qtbot, parts, shelf)
    assert told(parts).startswith(f"{SENTENCES} ")
    assert f"{package.package_id} {package.version}" in told(parts)
    assert model.route.steps[0].version == NEWER
    settled(qtbot, parts)
    assert model.units == before
    assert shelf.asked == asked


def test_on_request_all_is_made_anew_and_the_library_has_it(qtbot, make, machine, parts, shelf):
    model = read(qtbot, parts)
    install(qtbot, parts, shelf)
    progress = []
    runner(parts).units_ready.connect(
        lambda *_: progress.append(parts.window.status_bar._progress_state)
    )
    assert renewed(qtbot, parts) == SENTENCES
    assert versions(model) == [NEWER] * SENTENCES
    assert told(parts) == ""
    assert progress[-1] == (SENTENCES, SENTENCES, True)
    assert parts.window.status_bar._progress_state == (SENTENCES, SENTENCES, False)
    assert not parts.window.reader_actions.cancel_translation.isEnabled()
    assert parts.window.status_bar.brief.text.startswith(f"{SENTENCES} ")
    settled(qtbot, parts)
    assert kept_versions(machine, model) == [NEWER] * SENTENCES
    asked = shelf.asked
    again = make(machine)
    opened = read(qtbot, again)
    assert versions(opened) == [NEWER] * SENTENCES
    assert told(again) == ""
    assert shelf.asked == asked  # it was kept


def test_what_a_person_decided_stays(qtbot, parts, model, shelf, context):
    first, second = (one.segment_id for one in model.translatable()[:2])
    mine = edited(model.units[first], "Own words on the plan", "Anna", context.clock())
    closed = locked(model.units[second], "Anna", context.clock())
    model.put([mine, closed])
    install(qtbot, parts, shelf)
    assert told(parts).startswith(f"{SENTENCES - 2} ")
    assert told(parts).endswith("stays as it is.")
    assert renewed(qtbot, parts) == SENTENCES - 2
    assert (model.units[first].target, model.units[first].state) == (mine.target, UnitState.EDITED)
    assert model.units[first].origin == mine.origin
    assert model.units[first].draft.origin.version == NEWER  # of the same words: to compare with
    assert model.units[second] is closed
    assert versions(model)[2:] == [NEWER] * (SENTENCES - 2)


def test_the_notice_stays_true_while_sentences_are_edited(qtbot, parts, model, shelf, context):
    install(qtbot, parts, shelf)
    for left, one in zip(reversed(range(SENTENCES)), model.translatable(), strict=True):
        assert told(parts).startswith(f"{left + 1} ")
        mine = edited(model.units[one.segment_id], "Own words", "Anna", context.clock())
        parts.presenter.take_units(model, [mine])
    assert told(parts) == ""


def test_a_sentence_edited_while_its_new_translation_is_made_stays(
    qtbot, parts, model, shelf, context
):
    install(qtbot, parts, shelf)
    segment = model.translatable()[3].segment_id
    mine = edited(model.units[segment], "Mine.", "Anna", context.clock())
    with qtbot.waitSignal(runner(parts).ended, timeout=30_000) as sent:
        press(parts)
        model.put([mine])
    assert sent.args[1] == SENTENCES - 1
    assert model.units[segment] is mine
    settled(qtbot, parts)


def test_the_old_text_stays_until_the_new_one_is_there(qtbot, parts, model, shelf):
    install(qtbot, parts, shelf)
    old = [model.compose(row, Side.TARGET).text for row in range(len(model))]
    press(parts)
    assert runner(parts).running
    assert [model.compose(row, Side.TARGET).text for row in range(len(model))] == old
    settled(qtbot, parts)
    assert versions(model) == [NEWER] * SENTENCES


def test_what_was_made_so_before_costs_no_engine(qtbot, parts, model, shelf):
    install(qtbot, parts, shelf)
    renewed(qtbot, parts)
    settled(qtbot, parts)
    asked = shelf.asked
    install(qtbot, parts, shelf, "")
    assert told(parts).startswith(f"{SENTENCES} ")
    assert renewed(qtbot, parts) == SENTENCES
    assert NEWER not in versions(model)
    assert all(model.units[one.segment_id].origin.from_cache for one in model.translatable())
    assert shelf.asked == asked


def test_a_notice_that_was_closed_does_not_come_back(qtbot, parts, model, shelf):
    install(qtbot, parts, shelf)
    parts.window.notices._on_dismissed(OLDER_KEY)
    install(qtbot, parts, shelf)
    assert told(parts) == ""
    install(qtbot, parts, shelf, "10.0")  # that is another package
    assert told(parts) != ""
    assert NEWER not in versions(model)


def test_cancel_keeps_what_is_there_and_offers_the_rest_again(qtbot, parts, model, shelf, machine):
    install(qtbot, parts, shelf)
    press(parts)
    cancel = parts.window.reader_actions.cancel_translation
    assert cancel.isEnabled()
    cancel.trigger()
    assert not runner(parts).running
    assert not cancel.isEnabled()
    settled(qtbot, parts)
    assert NEWER not in versions(model)
    assert told(parts).startswith(f"{SENTENCES} ")
    assert NEWER not in kept_versions(machine, model)


def test_another_article_takes_the_notice_away_and_coming_back_brings_it(
    qtbot, parts, model, shelf
):
    install(qtbot, parts, shelf)
    read(qtbot, parts, "وصل الوفد إلى أسوان أمس.\n")
    assert told(parts) == ""
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.go(-1)
    assert parts.presenter.model is model
    assert told(parts).startswith(f"{SENTENCES} ")


def test_opening_another_article_while_it_is_made_anew_gives_up_and_keeps_what_is_there(
    qtbot, parts, model, shelf, machine
):
    install(qtbot, parts, shelf)
    with qtbot.waitSignal(runner(parts).units_ready, timeout=30_000):
        press(parts)
    other = read(qtbot, parts, "وصل الوفد إلى أسوان أمس.\n")
    assert not runner(parts).running
    there = versions(model)
    assert NEWER in there
    settled(qtbot, parts)
    assert versions(model) == there
    assert kept_versions(machine, model) == there
    assert versions(other) == [NEWER]
    assert parts.window.status_bar._progress_state == (1, 1, False)


def test_of_a_private_article_nothing_is_kept(qtbot, parts, machine, shelf):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=TEXT), private=True)
    model = parts.presenter.model
    install(qtbot, parts, shelf)
    assert renewed(qtbot, parts) == SENTENCES
    settled(qtbot, parts)
    assert with_store(machine, lambda store: store.article(model.article.article_id)) is None


def test_storage_that_cannot_be_read_is_told_and_the_engine_makes_all(qtbot, parts, model, shelf):
    install(qtbot, parts, shelf)
    runner(parts)._keeper.stores = lambda: (UnreadableCache(), None)
    assert renewed(qtbot, parts) == SENTENCES
    assert versions(model) == [NEWER] * SENTENCES
    assert "The disk is gone." in problem(parts)
    settled(qtbot, parts)


def test_a_damaged_package_is_told_and_the_old_text_stays(qtbot, parts, model, shelf):
    install(qtbot, parts, shelf)
    before = dict(model.units)
    shelf.is_broken = True
    assert renewed(qtbot, parts) == 0
    assert model.units == before
    assert "The package is damaged." in problem(parts)
    assert told(parts).startswith(f"{SENTENCES} ")
    assert not parts.window.reader_actions.cancel_translation.isEnabled()


def test_a_sentence_corrected_while_it_is_made_anew_has_its_own_translation(
    qtbot, parts, model, shelf
):
    install(qtbot, parts, shelf)
    segment = model.translatable()[-1].segment_id
    press(parts)
    parts.window.reading.desk.corrected.emit(segment, "ولم يعلق أحد على موعد اللقاء.")
    settled(qtbot, parts)
    assert model.units[segment].source == "ولم يعلق أحد على موعد اللقاء."
    assert versions(model) == [NEWER] * SENTENCES
