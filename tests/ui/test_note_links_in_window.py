"""Links in a note: to articles and notes of the library, and to the world."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.ui.passage_opener import PassageOpener
from tests.ui.libraries import bare, fill
from tests.ui.windows import read


@pytest.fixture
def articles(context):
    return fill(context)


@pytest.fixture
def parts(make, context, articles):
    return make(bare(context))


@pytest.fixture
def opened(monkeypatch):
    """Return what was handed to the system."""
    urls = []

    def take(url):
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def click(parts, address):
    parts.window.notes_panel.editor.view.anchorClicked.emit(QUrl(address))


def test_an_article_is_opened_where_it_was_left(qtbot, parts, articles, opened):
    with qtbot.waitSignal(parts.window.findChild(PassageOpener).came, timeout=10_000):
        click(parts, f"qari:article/{articles[1].article_id}")
    assert parts.presenter.session.article.title == "السفينة تصل إلى القاهرة"
    assert opened == []


def test_a_note_is_opened_beside_its_passage(qtbot, parts, context, articles):
    store = context.notes()
    (note,) = store.of_article(articles[0].article_id)
    store.close()
    read(qtbot, parts, "خبر آخر.\n")
    click(parts, f"qari:note/{note.note_id}")
    panel = parts.window.notes_panel
    qtbot.waitUntil(lambda: panel.editor.note_id == note.note_id, timeout=10_000)
    assert parts.presenter.session.article.article_id == articles[0].article_id


def test_a_note_of_another_article_in_the_list_is_opened_too(qtbot, parts, articles):
    read(qtbot, parts, "خبر آخر.\n")
    panel = parts.window.notes_panel
    parts.window.reader_actions.notes.show_notes.setChecked(True)
    panel._scope.set_current("everywhere")
    panel.query_changed.emit()
    qtbot.waitUntil(lambda: len(panel.list.shown) == 1, timeout=10_000)
    note = panel.list.shown[0].note
    panel.list.chosen.emit(note)
    qtbot.waitUntil(lambda: panel.editor.note_id == note.note_id, timeout=10_000)
    assert parts.presenter.session.article.article_id == articles[0].article_id


@pytest.mark.parametrize("address", ["https://example.test/a?b=c", "mailto:a@example.test"])
def test_an_address_of_the_world_is_handed_to_the_system(parts, opened, address):
    click(parts, address)
    assert opened == [address]


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "qari:other/x", "qari:article/", "qari:note/../x y", "javascript:x"],
)
def test_nothing_else_is_opened(parts, opened, address):
    click(parts, address)
    assert opened == []
    assert parts.window.status_bar.brief.text == "This link can't be opened."
    assert parts.presenter.session is None


def test_a_note_that_is_gone_is_said_to_be(qtbot, parts):
    click(parts, "qari:note/0123456789abcdef")
    brief = parts.window.status_bar.brief
    qtbot.waitUntil(lambda: brief.text == "This note is gone.", timeout=10_000)
