"""The clipboard is watched only when that is wanted; folders and chapters find their place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.domain.article import Part, SourceKind, SourceRef
from reader.domain.errors import AddressRefused, PasswordNeeded
from reader.domain.messages import Message
from reader.services.open_article import OpenArticle
from reader.services.translate_article import TranslateArticle
from reader.ui.clipboard_watch import ClipboardWatch, is_article
from reader.ui.contents_dialog import ContentsDialog
from reader.ui.line_dialog import LineDialog
from reader.ui.opening_controller import AS_IT_STANDS_KEY
from tests.ui.windows import TEXT, EmptyShelf, read

LONG = " ".join(["قالت الوزارة إن المشروع سيبدأ في الشهر المقبل بحسب بيان"] * 4)


@pytest.fixture
def window_parts(make, context):
    """A window without packages, and without a network: an address can't be opened."""
    offline = OpenArticle([PlainTextReader(context.new_id)], RuleSplitter(), context.new_id)
    bare = TranslateArticle(EmptyShelf(), context.clock)
    return make(replace(context, translate_article=bare, open_article=offline))


@pytest.mark.parametrize("text", ["", "كلمة واحدة", "An English text " * 40, "1234 " * 80])
def test_only_an_arabic_article_is_taken_from_the_clipboard(text):
    assert not is_article(text)


def test_an_arabic_article_is_taken_from_the_clipboard():
    assert is_article(LONG)


def test_the_clipboard_is_left_alone_until_it_is_watched(qtbot):
    watch = ClipboardWatch()
    copied: list[object] = []
    watch.copied.connect(copied.append)
    QGuiApplication.clipboard().setText(LONG)
    watch.set_on(on=True)
    watch.set_on(on=True)
    QGuiApplication.clipboard().setText(LONG)  # it lay there already
    assert copied == []
    QGuiApplication.clipboard().setText(f"{LONG}.")
    QGuiApplication.clipboard().setText("كلمة")
    assert copied == [[SourceRef(SourceKind.TEXT, text=f"{LONG}.")]]
    watch.set_on(on=False)
    QGuiApplication.clipboard().setText(f"{LONG}!")
    assert len(copied) == 1


def test_what_is_copied_in_qari_itself_is_left_alone(qtbot, window_parts):
    watch = ClipboardWatch(window_parts.window)
    copied: list[object] = []
    watch.copied.connect(copied.append)
    watch.set_on(on=True)
    with qtbot.waitActive(window_parts.window):
        window_parts.window.activateWindow()
    QGuiApplication.clipboard().setText(f"{LONG}؟")
    assert copied == []


def test_the_watch_is_remembered_and_said(window_parts):
    action = window_parts.window.reader_actions.sources.watch_clipboard
    assert not action.isChecked()
    action.setChecked(True)
    assert window_parts.settings.preferences.watch_clipboard
    action.setChecked(False)
    assert not window_parts.settings.preferences.watch_clipboard


def dialogs(parts, kind):
    return [one for one in parts.window.findChildren(kind) if one.isVisible()]


def test_an_address_that_is_pasted_is_asked_about_first(qtbot, window_parts):
    opened: list[SourceRef] = []
    window_parts.presenter.opener.opening.connect(opened.append)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    QGuiApplication.clipboard().setMimeData(data)
    window_parts.window.reader_actions.open_clipboard.trigger()
    (dialog,) = dialogs(window_parts, LineDialog)
    assert dialog.field.text() == "https://example.org/a"
    assert opened == []
    dialog.cancel_button.click()
    assert opened == []


def test_an_address_without_a_scheme_is_a_secure_page(qtbot, window_parts):
    opened: list[SourceRef] = []
    window_parts.window.reader_actions.sources.open_address.trigger()
    (dialog,) = dialogs(window_parts, LineDialog)
    window_parts.presenter.opener.opening.connect(opened.append)
    dialog.field.setText("  example.invalid/خبر ")
    dialog.answer_button.click()
    assert [one.location for one in opened] == ["https://example.invalid/خبر"]
    window_parts.presenter.opener.give_up()


def test_a_locked_file_asks_for_its_password(qtbot, window_parts):
    source = SourceRef(SourceKind.FILE, "/a/locked.pdf")
    error = PasswordNeeded(Message("Test", "“locked.pdf” is locked."))
    opened: list[SourceRef] = []
    window_parts.presenter.opener.opening.connect(opened.append)
    window_parts.presenter.opener.failed.emit(error, source)
    (dialog,) = dialogs(window_parts, LineDialog)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.answer_button.isEnabled()
    dialog.field.setText(" secret ")
    dialog.answer_button.click()
    assert [one.password for one in opened] == [" secret "]


def test_an_address_of_this_network_is_fetched_only_after_a_question(qtbot, window_parts):
    source = SourceRef(SourceKind.URL, "http://192.168.1.1/")
    error = AddressRefused(Message("Test", "This is in your own network."), is_private=True)
    opened: list[SourceRef] = []
    window_parts.presenter.opener.opening.connect(opened.append)
    window_parts.presenter.opener.failed.emit(error, source)
    assert opened == []
    window_parts.window.notices.requested.emit("private address")
    assert [(one.location, one.allow_private) for one in opened] == [(source.location, True)]
    window_parts.presenter.opener.give_up()
    window_parts.window.notices.requested.emit("private address")
    assert len(opened) == 1


def test_a_folder_goes_into_the_library(qtbot, window_parts, tmp_path, context):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window_parts.window.library_panel.import_wanted) as wanted:
        window_parts.opening.open_all([SourceRef(SourceKind.FILE, str(tmp_path / "in"))])
    assert wanted.args == [[str(tmp_path / "in")]]
    qtbot.waitUntil(lambda: not window_parts.lanes.work.busy, timeout=10_000)


def test_contents_are_there_for_what_has_parts(qtbot, window_parts):
    action = window_parts.window.reader_actions.sources.contents
    read(qtbot, window_parts)
    assert not action.isVisible()
    session = window_parts.presenter.session
    part = Part(2, 3, ("مقدمة", "الفصل الأول", ""))
    session.article = replace(session.article, part=part)
    window_parts.presenter.opened.emit(session)
    assert action.isVisible()
    action.trigger()
    (dialog,) = dialogs(window_parts, ContentsDialog)
    assert dialog.list.currentRow() == 1
    opened: list[SourceRef] = []
    window_parts.presenter.opener.opening.connect(opened.append)
    dialog.field.setText("part")
    dialog.field.returnPressed.emit()
    assert [one.part for one in opened] == [2]
    window_parts.presenter.opener.give_up()


GARBLED = Path(__file__).parents[1] / "data" / "sources" / "pages" / "mojibake.html"


def test_garbled_letters_are_mended_and_can_be_read_as_they_stand(qtbot, make, context):
    bare = TranslateArticle(EmptyShelf(), context.clock)
    parts = make(replace(context, translate_article=bare))
    with qtbot.waitSignal(parts.presenter.opened):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(GARBLED)))
    assert parts.presenter.session.article.title.startswith("ارتفاع أسعار السمك")
    assert AS_IT_STANDS_KEY in parts.window.notices.keys()  # noqa: SIM118 - no mapping
    with qtbot.waitSignal(parts.presenter.opened):
        parts.window.notices.requested.emit(AS_IT_STANDS_KEY)
    assert parts.presenter.session.article.title.startswith("ÇÑÊÝÇÚ")
    assert AS_IT_STANDS_KEY not in parts.window.notices.keys()  # noqa: SIM118 - no mapping
