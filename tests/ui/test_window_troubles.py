"""The whole window when things go wrong, or at the same time."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader import bootstrap
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.services.preferences import Preferences, ReadingMode
from reader.services.translate_article import TranslateArticle
from reader.ui.page_model import Side
from tests.ui.windows import TEXT, EmptyShelf, read, targets

pytestmark = pytest.mark.engine


def test_a_typo_corrected_while_the_article_is_translated_keeps_its_own_translation(qtbot, parts):
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 12)))
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        pass
    qtbot.waitUntil(lambda: parts.presenter.model.route is not None, timeout=10_000)
    model = parts.presenter.model
    segment = model.translatable()[-2].segment_id
    parts.window.reading.desk.corrected.emit(segment, "ذهب الولد إلى المدرسة.")
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        pass
    assert model.units[segment].source == "ذهب الولد إلى المدرسة."


def test_a_correction_without_a_package_waits_for_nothing(qtbot, make, context):
    bare = replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))
    parts = make(bare)
    model = read(qtbot, parts)
    segment = model.translatable()[1].segment_id
    parts.window.reading.desk.corrected.emit(segment, "نص آخر.")
    assert model.units[segment].state is UnitState.MISSING
    assert "…" not in model.compose(model.row_of(segment), Side.TARGET).text


class FullDisk:
    """Preferences that can't be kept."""

    def load(self):
        return Preferences()

    def save(self, preferences, order=None):
        raise StorageUnavailable(Message("Test", "The disk is full."))


def test_a_choice_that_can_not_be_kept_is_said_and_still_holds(qtbot, make, context):
    parts = make(replace(context, preferences=FullDisk()))
    read(qtbot, parts)
    parts.window.reader_actions.mode_stacked.trigger()
    qtbot.waitUntil(lambda: parts.window.notices.keys() == ("problem",), timeout=5_000)
    assert parts.settings.preferences.mode is ReadingMode.STACKED


def test_what_a_store_has_to_tell_is_shown(qtbot, make, context):
    folder = context.locations.data
    folder.mkdir(parents=True)
    (folder / "qari.sqlite").write_bytes(b"no database at all" * 100)
    parts = make(context)
    read(qtbot, parts)
    assert parts.window.notices.keys() == ("problem",)
    assert list(folder.glob("qari.sqlite.damaged*"))


def test_enter_chooses_an_alternative_and_the_window_lives_on(qtbot, parts):
    model = read(qtbot, parts)
    desk = parts.window.reading.desk
    parts.window.focus_ring.set_by_keyboard(by_keyboard=True)
    desk.fix(model.translatable()[1].segment_id)
    parts.window.reader_actions.alternatives.trigger()
    qtbot.waitUntil(lambda: bool(desk.bar._lines), timeout=20_000)
    line = desk.bar._lines[0]
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == line.text_shown
    wanted = line.text_shown
    qtbot.keyClick(line, Qt.Key.Key_Return)
    unit = parts.presenter.model.units[desk.segment]
    assert (unit.target, unit.state) == (wanted, UnitState.EDITED)
    desk.present(desk.segment)
    desk.bar.set_lines((), "en")
    parts.window.grab()


def test_after_a_cancel_what_is_missing_says_so_and_the_rest_can_be_translated(qtbot, parts):
    parts.presenter.open(SourceRef(SourceKind.TEXT, text="\n\n".join([TEXT] * 40)))
    with qtbot.waitSignal(parts.presenter.runner.units_ready, timeout=20_000):
        pass
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=5000):
        parts.window.reader_actions.cancel_translation.trigger()
    model = parts.presenter.model
    last = model.translatable()[-1].segment_id
    assert last not in model.units
    shown = model.compose(model.row_of(last), Side.TARGET)
    assert "not translated yet" in shown.text
    bar = parts.window.status_bar
    assert bar.resume_button.isVisible()
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=60_000):
        qtbot.mouseClick(bar.resume_button, Qt.MouseButton.LeftButton)
    assert len(targets(model)) == len(model.translatable())
    assert not bar.resume_button.isVisible()


def test_a_text_that_is_in_the_target_language_is_not_told_to_install_a_package(qtbot, parts):
    english = "The minister said on Monday that the plan will begin and that it is not for sale."
    read(qtbot, parts, english)
    message = parts.window.reading.pane_message
    assert message.isVisible()
    assert "already" in message._column.title.text()
    assert not message.button.isVisible()


def test_a_broken_package_of_the_user_gives_way_to_the_starter(
    qtbot, make, context, tmp_path, monkeypatch
):
    starter = context.locations.shipped_models / "translate-ar_en-0_3"
    broken = tmp_path / "argos" / "translate-ar_en-9_9"
    shutil.copytree(starter, broken)
    (broken / "model" / "model.bin").write_bytes(b"cut off")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(broken.parent))
    parts = make(bootstrap.build(tmp_path / "other"))
    source = SourceRef(SourceKind.TEXT, text=TEXT)
    parts.presenter.open(source)
    qtbot.waitUntil(
        lambda: parts.presenter.model is not None and len(parts.presenter.model.units) == 5,
        timeout=30_000,
    )
    assert all(targets(parts.presenter.model))
    assert parts.window.notices.keys() == ("problem",)
