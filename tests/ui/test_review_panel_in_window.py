"""The review panel in the whole window: filter, going there, comments, time, replacing, report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.domain.notes import NoteKind
from reader.domain.translation import UnitState
from reader.services.find_replace import Replacement
from reader.services.review_filter import ReviewFilter
from reader.ui.effort_keeper import EffortKeeper
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.replace_controller import ReplaceController
from reader.ui.report_controller import ReportController
from reader.ui.review_overview import ReviewOverview
from reader.ui.review_parts import ReviewParts
from tests.ui.test_review_in_window import TEXT, actions, canvas, editor, read, stand, unit

pytestmark = pytest.mark.engine


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "water.txt"
    path.write_text(TEXT, "utf-8")
    return path


def panel(parts):
    return parts.window.review_panel


def open_panel(qtbot, parts):
    actions(parts).show_review.setChecked(True)
    overview = parts.window.findChild(ReviewOverview)
    qtbot.waitUntil(lambda: overview.progress is not None)
    return overview


def ids(parts):
    return [one.segment_id for one in parts.presenter.model.translatable()]


def listed(parts):
    return list(panel(parts).list.shown)


def test_the_panel_lists_what_is_open_and_follows_what_is_confirmed(qtbot, parts, file):
    read(qtbot, parts, file)
    overview = open_panel(qtbot, parts)
    assert actions(parts).review_mode.isChecked()
    assert listed(parts) == ids(parts)
    first = stand(parts, 0)
    with qtbot.waitSignal(overview.changed):
        actions(parts).confirm.trigger()
    assert listed(parts) == ids(parts)[1:]
    assert overview.progress.confirmed.sentences == 1
    share = parts.window.status_bar.review_button
    assert (share.done, share.total) == (1, len(ids(parts)))
    assert share.isVisible()
    panel(parts).choose_filter(ReviewFilter.ALL)
    assert panel(parts).list.line(first).word == "Confirmed"
    assert panel(parts).list.line(first).source == unit(parts, first).source
    actions(parts).review_mode.setChecked(False)
    assert not panel(parts).isVisible()
    assert not share.isVisible()


def test_enter_goes_to_a_sentence_and_the_list_follows_the_page(qtbot, parts, file):
    read(qtbot, parts, file)
    open_panel(qtbot, parts)
    third = ids(parts)[2]
    panel(parts).list.select(third)
    qtbot.keyClick(panel(parts).list, Qt.Key.Key_Return)
    assert canvas(parts).marks.fixed == third
    stand(parts, 1)
    parts.window.reading.desk.release()
    assert panel(parts).list.currentIndex().row() == 1
    actions(parts).show_review.setChecked(False)
    parts.window.reader_actions.notes.show_notes.setChecked(True)
    actions(parts).show_review.setChecked(True)
    assert not parts.window.notes_panel.isVisible()


def test_the_next_sentence_is_the_next_that_the_panel_lists(qtbot, parts, file):
    read(qtbot, parts, file)
    edited = stand(parts, 3)
    desk = parts.window.findChild(ReviewParts).desk
    desk.edit(edited, "The delegation went away.")
    open_panel(qtbot, parts)
    panel(parts).choose_filter(ReviewFilter.EDITED)
    assert listed(parts) == [edited]
    stand(parts, 0)
    actions(parts).next_open.trigger()
    assert canvas(parts).marks.fixed == edited
    actions(parts).next_open.trigger()
    assert canvas(parts).marks.fixed == edited
    assert parts.window.status_bar.brief.text == "No other sentence is like that"


def test_a_comment_is_a_note_of_its_own_kind_and_is_listed(qtbot, parts, file):
    read(qtbot, parts, file)
    overview = open_panel(qtbot, parts)
    segment = stand(parts, 2)
    notes = parts.window.findChild(NotesOnPage)
    actions(parts).comment.trigger()
    writing = parts.window.notes_panel.editor
    writing.text.setPlainText("Ask the customer for the sum.")
    with qtbot.waitSignal(parts.window.findChild(NotesKeeper).kept, timeout=5_000):
        writing.flush()
    qtbot.waitUntil(lambda: segment in notes.commented())
    assert notes.comment_on(segment).kind is NoteKind.REVIEW
    assert list(overview.matching(ReviewFilter.COMMENTED)) == [segment]
    actions(parts).comment.trigger()
    assert writing.body == "Ask the customer for the sum."
    assert len(notes.listed()) == 1


def test_the_time_is_kept_and_not_that_of_a_private_article(qtbot, make, context, file):
    for private, expected in ((True, 0.0), (False, 30.0)):
        parts = make(context)
        read(qtbot, parts, file, private=private)
        effort = parts.window.findChild(EffortKeeper)
        times = iter([100.0, 130.0])
        effort._now = lambda times=times: next(times)
        actions(parts).review_mode.setChecked(True)
        effort.touch()
        effort._now = lambda: 1000.0
        assert effort.seconds == 30.0
        parts.window.close()
        qtbot.waitUntil(lambda: not parts.storage.busy)  # noqa: B023 - waited for here
        library = context.library()
        model = parts.presenter.model
        assert library.effort(model.article.article_id, "en") == expected
        library.close()


def test_replacing_is_seen_before_and_is_one_step(qtbot, parts, file):
    read(qtbot, parts, file)
    desk = parts.window.findChild(ReviewParts).desk
    one, two, locked, other = ids(parts)[1:5]
    for segment in (one, two, locked):
        desk.edit(segment, f"The Lagoon 🙂 plan lagoon {segment}")
    desk.edit(other, "Nobody said so.")
    desk.lock([locked])
    actions(parts).find_replace.trigger()
    dialog = parts.window.findChild(ReplaceController).dialog
    dialog.what.setText("lagoon")
    dialog.by.setText("river")
    dialog.match_case.setChecked(True)
    qtbot.waitUntil(lambda: bool(dialog.list.every), timeout=5_000)
    assert [item.segment_id for item in dialog.list.every] == [one, two]
    assert "locked" in dialog._count.text()
    dialog.grab()
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(desk.stepped, timeout=5_000):
        dialog.replace_button.click()
    assert unit(parts, one).target == f"The Lagoon 🙂 plan river {one}"
    assert "river" not in unit(parts, two).target
    assert "river" not in unit(parts, locked).target
    actions(parts).undo.trigger()
    assert "river" not in unit(parts, one).target


def test_what_changed_since_the_preview_is_not_replaced(qtbot, parts, file):
    read(qtbot, parts, file)
    desk = parts.window.findChild(ReviewParts).desk
    one, two = ids(parts)[1:3]
    made = desk.replacing(
        dict(parts.presenter.model.units),
        "en",
        [Replacement(each, unit(parts, each).target, "Replaced.", (), ()) for each in (one, two)],
    )
    desk.edit(two, "By hand meanwhile.")
    assert desk.take_if_still(made)
    assert unit(parts, one).target == "Replaced."
    assert unit(parts, two).target == "By hand meanwhile."


def test_a_step_of_the_other_language_is_said(qtbot, parts, file):
    read(qtbot, parts, file)
    desk = parts.window.findChild(ReviewParts).desk
    desk.edit(ids(parts)[1], "Seen in English only.")
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.set_target("nl")
    actions(parts).undo.trigger()
    assert "English" in parts.window.status_bar.brief.text


def test_a_pattern_that_cant_be_read_is_said_with_its_place(qtbot, parts, file):
    read(qtbot, parts, file)
    actions(parts).find_replace.trigger()
    dialog = parts.window.findChild(ReplaceController).dialog
    dialog.is_regex.setChecked(True)
    dialog.what.setText("plan (")
    qtbot.waitUntil(dialog._error.isVisible, timeout=5_000)
    assert "can't be read" in dialog._error.text()
    assert "character" in dialog._error.text()
    assert not dialog.replace_button.isEnabled()
    dialog.what.setText("plan")
    qtbot.waitUntil(lambda: not dialog._error.isVisible(), timeout=5_000)


def test_the_report_is_shown_and_written_and_the_name_is_kept(qtbot, parts, file, tmp_path):
    read(qtbot, parts, file)
    segment = stand(parts, 1)
    parts.window.findChild(ReviewParts).desk.confirm([segment])
    actions(parts).report.trigger()
    controller = parts.window.findChild(ReportController)
    qtbot.waitUntil(lambda: controller.dialog is not None, timeout=5_000)
    said = dict(controller.dialog.lines)
    assert said["Confirmed"].startswith("1 ")
    assert "Doubts left" not in said
    controller.dialog.name.setText("Layla")
    controller.dialog.name.editingFinished.emit()
    assert parts.settings.preferences.reviewer == "Layla"
    for name, sign in (("report.csv", "group,name,value"), ("report.html", "<!DOCTYPE html>")):
        with qtbot.waitSignal(parts.lanes.work.finished, timeout=5_000):
            controller.save(tmp_path / name)
        assert sign in (tmp_path / name).read_text("utf-8-sig")


def test_a_filter_that_nothing_matches_says_so(qtbot, parts, file):
    read(qtbot, parts, file)
    open_panel(qtbot, parts)
    panel(parts).choose_filter(ReviewFilter.OFFERED)
    assert listed(parts) == []
    assert panel(parts)._nothing.isVisible()
    assert unit(parts, ids(parts)[0]).state is UnitState.MACHINE
    assert editor(parts).segment is None
