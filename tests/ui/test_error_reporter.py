import logging
import sys
import threading

import pytest
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
    qWarning,
)

from reader.domain.errors import SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.ui.error_reporter import ErrorReporter, on_qt_message

pytestmark = pytest.mark.usefixtures("qapp")

GONE = SourceUnreadable(message(QT_TRANSLATE_NOOP("Test", "The file is gone.")))


@pytest.fixture
def reporter():
    made = ErrorReporter()
    made.install()
    yield made
    made.uninstall()


class Listener(QObject):
    """Notes the threads that its slot runs in."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[threading.Thread] = []

    @Slot(object)
    def on_reported(self, _text: object) -> None:
        self.heard.append(threading.current_thread())


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as caught:
        return caught


def test_an_unexpected_error_is_logged_and_told_without_its_traceback(reporter, qtbot, caplog):
    error = raised(ZeroDivisionError("division by zero"))
    with qtbot.waitSignal(reporter.reported) as sent:
        sys.excepthook(type(error), error, error.__traceback__)
    text = sent.args[0].english()
    assert "went wrong" in text
    assert "ZeroDivisionError" not in text
    assert "ZeroDivisionError: division by zero" in caplog.text
    assert "Traceback" in caplog.text


def test_an_expected_error_is_told_in_its_own_words(reporter, qtbot, caplog):
    with qtbot.waitSignal(reporter.reported) as sent:
        reporter.report(raised(GONE))
    assert sent.args[0].english() == "The file is gone."
    assert caplog.records[-1].levelname == "WARNING"


def test_an_error_of_a_thread_arrives_on_the_gui_thread(reporter, qtbot):
    listener = Listener()
    reporter.reported.connect(listener.on_reported)

    def fail() -> None:
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert listener.heard == []
    qtbot.waitUntil(lambda: bool(listener.heard), timeout=900)
    assert listener.heard == [threading.main_thread()]


def test_an_interruption_from_the_keyboard_is_no_failure(qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: seen.append(kind))
    reporter = ErrorReporter()
    reporter.install()
    try:
        with qtbot.assertNotEmitted(reporter.reported, wait=10):
            sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        reporter.uninstall()
    assert seen == [KeyboardInterrupt]


def test_the_hooks_of_before_come_back():
    before = (sys.excepthook, threading.excepthook)
    reporter = ErrorReporter()
    reporter.install()
    reporter.install()
    assert sys.excepthook != before[0]
    reporter.uninstall()
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.usefixtures("reporter")
def test_messages_of_qt_go_to_the_log(caplog):
    with caplog.at_level(logging.DEBUG, logger="qt"):
        qWarning("a warning of Qt")
    assert [(r.name, r.levelname) for r in caplog.records] == [("qt", "WARNING")]
    assert "a warning of Qt" in caplog.text


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, "DEBUG"),
        (QtMsgType.QtInfoMsg, "INFO"),
        (QtMsgType.QtCriticalMsg, "ERROR"),
        (QtMsgType.QtFatalMsg, "CRITICAL"),
    ],
)
def test_the_severity_of_qt_is_kept(kind, level, caplog):
    with caplog.at_level(logging.DEBUG, logger="qt"):
        on_qt_message(kind, QMessageLogContext(), "text")
    assert caplog.records[-1].levelname == level


def test_the_message_handler_of_before_comes_back():
    seen = []
    before = qInstallMessageHandler(lambda _kind, _context, text: seen.append(text))
    try:
        reporter = ErrorReporter()
        reporter.install()
        reporter.uninstall()
        qWarning("heard")
    finally:
        qInstallMessageHandler(before)
    assert seen == ["heard"]
