"""A problem is reported from the window: shown whole, saved as shown, sent nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.ui.report_problem_controller import ReportProblemController
from tests.ui.windows import read


@pytest.fixture
def reporting(parts):
    return parts.window.findChild(ReportProblemController)


@pytest.fixture
def dialog(qtbot, parts, reporting):
    read(qtbot, parts)
    parts.window.reader_actions.help.report_problem.trigger()
    qtbot.waitUntil(lambda: bool(reporting.dialog.text))
    return reporting.dialog


def test_the_report_is_shown_whole_and_has_nothing_of_the_article(dialog):
    text = dialog.text
    for said in ("Qari: ", "Qt: ", "screens: ", "theme: system", "translate-ar_en", "qari.sqlite"):
        assert said in text
    for word in ("خطة", "سالم", "minister", "Minister", "plan"):
        assert word not in text


def test_what_the_person_writes_stands_in_it(dialog):
    dialog.described.setPlainText("I pressed E.")
    assert "I pressed E." in dialog.text
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text


def test_what_is_saved_is_what_was_shown(qtbot, dialog, reporting, tmp_path):
    shown = dialog.text
    with qtbot.waitSignal(dialog.finished):
        reporting.save(tmp_path / "report.txt", shown)
    assert (tmp_path / "report.txt").read_text("utf-8") == shown
    assert reporting.dialog is None


def test_a_disk_that_is_full_is_told(qtbot, dialog, reporting):
    def full(path, content):
        raise StorageUnavailable(Message("Test", f"{path} {len(content)}"))

    reporting._write = full
    with qtbot.waitSignal(reporting.went_wrong):
        reporting.save("report.txt", dialog.text)
