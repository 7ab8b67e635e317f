"""Files of units in the window: taken in with progress, stopped, reported, listed and taken out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.adapters.exchange.tmx_writer import write_tmx
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.ui.memory_files import MemoryFilesDialog
from reader.ui.memory_import_controller import CANCEL, REPORT
from reader.ui.memory_importer import MemoryImporter
from reader.ui.memory_report import MemoryReportDialog
from tests.ui.library_window import settled

PAIR = LanguagePair("ar", "en")
BOMB = """<?xml version="1.0"?>
<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<tmx version="1.4"><header/><body><tu><tuv xml:lang="ar"><seg>&b;</seg></tuv></tu></body></tmx>
"""


@pytest.fixture
def customer(tmp_path):
    """Return a file of three units, one of which is broken."""
    units = [MemoryUnit(PAIR, f"الجملة رقم {n}.", f"Sentence {n}.") for n in range(3)]
    path = tmp_path / "customer.tmx"
    text = "".join(write_tmx(units)).replace("<seg>Sentence 1.</seg>", "<seg> </seg>")
    path.write_text(text, "utf-8")
    return path


def importer(parts):
    return parts.window.findChild(MemoryImporter)


def run(qtbot, parts, monkeypatch, *paths):
    given = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *rest: given)
    with qtbot.waitSignal(importer(parts).ended, timeout=20_000) as ended:
        parts.window.reader_actions.review.import_memory.trigger()
    settled(qtbot, parts)
    return ended.args[0]


def notice(parts):
    return parts.window.notices._lines[REPORT].notice.text


def test_units_come_in_and_the_report_names_the_broken_line(qtbot, parts, customer, monkeypatch):
    (outcome,) = run(qtbot, parts, monkeypatch, customer)
    assert (outcome.report.new, outcome.report.skipped) == (2, 1)
    assert "2 new" in notice(parts)
    parts.window.notices.requested.emit(REPORT)
    dialog = parts.window.findChild(MemoryReportDialog)
    shown = dialog.text.toPlainText()
    assert "customer.tmx" in shown
    assert f"Line {outcome.report.listed[0].line}:" in shown
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.report_text()
    dialog.grab()
    dialog.close()


def test_a_hostile_file_is_refused_and_the_others_come_in(
    qtbot, parts, customer, monkeypatch, tmp_path
):
    bomb = tmp_path / "bomb.tmx"
    bomb.write_text(BOMB, "utf-8")
    outcomes = run(qtbot, parts, monkeypatch, bomb, customer)
    assert [one.error is None for one in outcomes] == [False, True]
    assert "1 file" in notice(parts)
    run(qtbot, parts, monkeypatch, bomb)
    assert "bomb.tmx" in notice(parts)


def test_it_says_how_far_it_is_and_can_be_stopped(qtbot, parts, tmp_path, context):
    path = tmp_path / "large.tmx"
    units = (MemoryUnit(PAIR, f"الجملة رقم {n} هنا.", f"Sentence {n}.") for n in range(30_000))
    path.write_text("".join(write_tmx(units)), "utf-8")
    with qtbot.waitSignal(importer(parts).ended, timeout=30_000) as ended:
        importer(parts).start([str(path)])
        with qtbot.waitSignal(importer(parts).progressed, timeout=10_000):
            pass
        assert "large.tmx" in parts.window.status_bar.brief.text
        assert parts.window.status_bar.brief.button.text() == "Stop"
        parts.window.status_bar.brief_requested.emit(CANCEL)
    (outcome,) = ended.args[0]
    assert not outcome.report.is_whole
    assert 0 < outcome.report.read < 30_000
    settled(qtbot, parts)
    store = context.memory()
    assert store.count(None) == outcome.report.new  # what was read stays
    store.close()


def test_files_are_listed_and_one_is_taken_out_after_a_question(
    qtbot, parts, customer, monkeypatch, context
):
    run(qtbot, parts, monkeypatch, customer)
    parts.window.reader_actions.review.memory_files.trigger()
    settled(qtbot, parts)
    dialog = parts.window.findChild(MemoryFilesDialog)
    assert dialog.current().units == 2
    assert customer.exists()
    dialog.grab()
    dialog.remove_button.click()
    assert "customer.tmx" in dialog._said.text()
    with qtbot.waitSignal(importer(parts).removed, timeout=10_000):
        dialog.remove_button.click()
    settled(qtbot, parts)
    assert dialog.current() is None
    assert not dialog.remove_button.isEnabled()
    store = context.memory()
    assert (store.count(None), store.imports()) == (0, ())
    store.close()
    dialog.close()
