"""A translation goes out through the dialog and comes back corrected, in the whole window."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import DiskFull
from reader.domain.messages import Message
from reader.domain.notes import NoteKind
from reader.domain.translation import MachineDraft, Origin, TranslationUnit, UnitState
from reader.services.export_article import ExportChoice, ExportFormat
from reader.services.library_ports import NoteQuery
from reader.ui.article_exporter import EXPORTED_KEY
from reader.ui.delivery_parts import DeliveryParts
from reader.ui.export_choices import CONFIRMED, TARGET
from reader.ui.export_dialog import ExportDialog
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_menu import LibraryCommand
from reader.ui.opening_controller import PROBLEM_KEY
from reader.ui.proposals_dialog import TEXTS, ProposalsDialog
from reader.ui.returned_files import ELSEWHERE_KEY, TAKEN_KEY
from tests.ui.libraries import SHIP, WATER, bare, keep
from tests.ui.library_window import settled
from tests.ui.test_accessibility import controls, spoken
from tests.ui.windows import read

ENGLISH = (
    "Agreement on a new water plan",
    "The minister said that the government will begin.",
    "He added that the cost is $4,500.",
    "The delegation left in the evening.",
    "The neighbours said nothing.",
)
CHANGED = "The delegation left the city in the evening."


def keep_edited(context, text, targets):
    """Keep an article with a person's translation, so that no engine is waited for."""
    article = keep(context, text)
    blocks = {one.block_id: one for one in article.blocks}
    draft = MachineDraft("A draft", Origin("p", "1", ("ar", "en")))
    origin = Origin("", "", ("ar", "en"), by="Anna", made_at="2026-11-20T10:00:00+00:00")
    units = [
        TranslationUnit(
            one.segment_id, one.span.of(blocks[one.block_id].text).strip(), target,
            UnitState.EDITED, origin, draft=draft,
        )
        for one, target in zip(article.segments, targets, strict=True)
    ]  # fmt: skip
    library = context.library()
    library.put_units(article.article_id, "en", units, reviewed=True)
    library.close()
    return article


@pytest.fixture
def context(context):
    keep_edited(context, WATER, ENGLISH)
    return bare(context)


@pytest.fixture
def model(qtbot, parts):
    """The article; its first two sentences are confirmed."""
    made = read(qtbot, parts, WATER)
    for one in made.translatable()[:2]:
        parts.window.reading.keys.stand_on(one.segment_id)
        parts.window.reader_actions.review.confirm.trigger()
    settled(qtbot, parts)
    return parts.presenter.model


def dialog_of(qtbot, parts, kind):
    qtbot.waitUntil(lambda: parts.window.findChild(kind) is not None, timeout=10_000)
    return parts.window.findChild(kind)


def export_dialog(qtbot, parts):
    parts.window.reader_actions.review.export_file.trigger()
    found = dialog_of(qtbot, parts, ExportDialog)
    settled(qtbot, parts)
    return found


def saved(qtbot, parts, path, monkeypatch):
    """Export what is chosen to `path`."""
    dialog = dialog_of(qtbot, parts, ExportDialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save_button.click()
    settled(qtbot, parts)


def proposals(qtbot, parts, path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    parts.window.reader_actions.review.read_back.trigger()
    return dialog_of(qtbot, parts, ProposalsDialog)


def notices(parts):
    return {key: line.notice.text for key, line in parts.window.notices._lines.items()}


def correct(path, before, after, comment=""):
    """Do as a colleague does in Word: change a cell, and write a comment into the last one."""
    import docx

    document = docx.Document(str(path))
    for row in document.tables[0].rows:
        if row.cells[2].text == before:
            run, *others = row.cells[2].paragraphs[0].runs
            run.text = after
            for one in others:
                one.text = ""
            if comment:
                row.cells[4].paragraphs[0].add_run(comment)
    document.save(str(path))


def test_a_table_goes_out_and_what_was_corrected_in_it_is_taken_as_one_step(
    qtbot, parts, context, model, tmp_path, monkeypatch
):
    path = tmp_path / "water.docx"
    dialog = export_dialog(qtbot, parts)
    assert ENGLISH[0] in dialog.preview.toPlainText()
    assert all(spoken(one) for one in controls(dialog))
    saved(qtbot, parts, path, monkeypatch)
    assert str(path) in notices(parts)[EXPORTED_KEY]
    correct(path, ENGLISH[3], CHANGED, comment="Which city?")
    shown = proposals(qtbot, parts, path, monkeypatch)
    assert all(spoken(one) for one in controls(shown))
    (one,) = shown.taken()
    assert (one.old, one.new) == (ENGLISH[3], CHANGED)
    assert shown.take_button.text() == "Take 1 proposal(s)"
    before = model.units[one.segment_id]
    assert before.target == ENGLISH[3]  # nothing is applied before
    shown.take_button.click()
    settled(qtbot, parts)
    after = parts.presenter.model.units[one.segment_id]
    assert (after.target, after.state, after.draft) == (CHANGED, UnitState.EDITED, before.draft)
    assert after.origin.by == context.reviewer()
    assert TAKEN_KEY in notices(parts)
    store = context.notes()
    (note,) = store.page(NoteQuery(), 0, 9)
    store.close()
    assert (note.kind, note.body) == (NoteKind.REVIEW, "Which city?")
    parts.window.reader_actions.review.undo.trigger()
    assert parts.presenter.model.units[one.segment_id] == before
    settled(qtbot, parts)
    library = context.library()
    kept = library.units(model.article.article_id, "en")[one.segment_id]
    library.close()
    assert kept.target == ENGLISH[3]


def test_what_was_chosen_last_is_offered_again_and_seen_in_the_preview(
    qtbot, parts, context, model, tmp_path, monkeypatch
):
    dialog = export_dialog(qtbot, parts)
    names = [dialog.choices.formats.item(row).text() for row in range(9)]
    dialog.choices.formats.setCurrentRow(names.index("Plain text"))
    assert [dialog.choices.layouts.part(key).text() for key in ("paragraphs", TARGET)]
    dialog.choices.layouts.part(TARGET).click()
    dialog.choices.what.part(CONFIRMED).click()
    settled(qtbot, parts)
    text = dialog.preview.toPlainText()
    assert ENGLISH[1] in text
    assert ENGLISH[2] not in text
    saved(qtbot, parts, tmp_path / "water", monkeypatch)
    assert ENGLISH[1] in (tmp_path / "water.txt").read_text("utf-8")
    wanted = ExportChoice(ExportFormat.TEXT, only_confirmed=True)
    assert parts.settings.preferences.export == wanted
    assert context.preferences.load().export == wanted
    parts.window.notices.requested.emit(EXPORTED_KEY)
    assert QGuiApplication.clipboard().text() == str(tmp_path / "water.txt")


def test_where_a_file_cant_be_written_the_dialog_stays_and_says_why(
    qtbot, make, context, tmp_path, monkeypatch
):
    def full(delivery, path):
        del delivery, path
        raise DiskFull(Message("T", "No room."))

    files = replace(context.deliveries, write=full)
    parts = make(replace(context, deliveries=files))
    read(qtbot, parts, WATER)
    dialog = export_dialog(qtbot, parts)
    saved(qtbot, parts, tmp_path / "a.docx", monkeypatch)
    assert dialog.isVisible()
    assert dialog.said.text() == "No room."
    assert dialog.save_button.isEnabled()
    (tmp_path / "b.docx").write_text("other")
    saved(qtbot, parts, tmp_path / "b", monkeypatch)
    assert "b.docx" in dialog.said.text()
    dialog.cancel_button.click()


def test_a_proposal_that_is_not_ticked_is_left(qtbot, parts, model, tmp_path, monkeypatch):
    path = tmp_path / "water.docx"
    export_dialog(qtbot, parts)
    saved(qtbot, parts, path, monkeypatch)
    correct(path, ENGLISH[3], CHANGED)
    correct(path, ENGLISH[4], "The neighbours were silent.")
    shown = proposals(qtbot, parts, path, monkeypatch)
    shown.filter.part(TEXTS).click()
    qtbot.keyClick(shown.rows, Qt.Key.Key_Space)
    assert [one.new for one in shown.taken()] == ["The neighbours were silent."]
    shown.none_button.click()
    assert not shown.take_button.isEnabled()
    shown.every_button.click()
    assert len(shown.taken()) == 2
    shown.cancel_button.click()
    assert [one.target for one in parts.presenter.model.units.values()] == list(ENGLISH)


def test_a_file_of_another_article_is_offered_there_and_a_hostile_one_refused(
    qtbot, parts, context, model, tmp_path, monkeypatch
):
    path = tmp_path / "water.docx"
    export_dialog(qtbot, parts)
    saved(qtbot, parts, path, monkeypatch)
    correct(path, ENGLISH[3], CHANGED)
    read(qtbot, parts, SHIP)
    source = SourceRef(SourceKind.FILE, str(path))
    parts.window.sources_dropped.emit([source])
    qtbot.waitUntil(lambda: ELSEWHERE_KEY in notices(parts), timeout=5_000)
    assert "“Agreement" not in notices(parts)[ELSEWHERE_KEY]
    parts.window.notices.requested.emit(ELSEWHERE_KEY)
    shown = dialog_of(qtbot, parts, ProposalsDialog)
    assert parts.presenter.model.article.article_id == model.article.article_id
    assert [one.new for one in shown.taken()] == [CHANGED]
    shown.cancel_button.click()
    bad = tmp_path / "bad.xlf"
    bad.write_text("<!DOCTYPE x [<!ENTITY a 'b'>]><xliff>&a;</xliff>")
    with qtbot.waitSignal(parts.window.findChild(DeliveryParts).returned.went_wrong):
        parts.window.sources_dropped.emit([SourceRef(SourceKind.FILE, str(bad))])
    assert "bad.xlf" in notices(parts)[PROBLEM_KEY]


def test_an_article_of_the_library_goes_out_without_being_opened(
    qtbot, parts, model, tmp_path, monkeypatch
):
    read(qtbot, parts, SHIP)
    desk = parts.window.findChild(LibraryDesk)
    desk.do(LibraryCommand.EXPORT, [SimpleNamespace(article_id=model.article.article_id)])
    dialog = dialog_of(qtbot, parts, ExportDialog)
    settled(qtbot, parts)
    assert ENGLISH[3] in dialog.preview.toPlainText()
    saved(qtbot, parts, tmp_path / "kept.docx", monkeypatch)
    assert (tmp_path / "kept.docx").stat().st_size
