"""Catches what nobody caught: into the log with its traceback, to the user in one quiet line.

Why it exists: an exception in a slot would vanish on a terminal that nobody sees, and a traceback
is no text for a reader. Hooks of the interpreter, of threads and of Qt's own messages end here. Of
an expected `ReaderError` the user sees its own words; anything else is our own fault and says so.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from reader.domain.errors import ReaderError
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["ErrorReporter"]

log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_OWN_FAULT: Final = QT_TRANSLATE_NOOP(
    "ErrorReporter",
    "Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari "
    "again. Details are in the log.",
)


class ErrorReporter(QObject):
    """The hooks of one process; `install` and `uninstall` on the GUI thread.

    Signals:
        reported: A `Message` for the reader. Sent from the thread of the failure; connect it to a
            slot of an object on the GUI thread, then Qt delivers it there.
    """

    reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a reporter that does nothing until `install`."""
        super().__init__(parent)
        self._installed = False

    def install(self) -> None:
        """Put the hooks in place; a second call changes nothing."""
        if self._installed:
            return
        self._installed = True
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._qt_before = qInstallMessageHandler(on_qt_message)

    def uninstall(self) -> None:
        """Put back the hooks that were there before."""
        if not self._installed:
            return
        self._installed = False
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def report(self, error: BaseException) -> None:
        """Log `error` and tell the reader in one line. Call from any thread."""
        if isinstance(error, ReaderError):
            log.warning("%s", error, exc_info=error)
            self.reported.emit(error.title)
            return
        log.error("unexpected %s", type(error).__name__, exc_info=error)
        self.reported.emit(_own_fault())

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    def _on_thread_exception(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and failed.exc_type is not SystemExit:
            self.report(failed.exc_value)


def _own_fault() -> Message:
    return message(_OWN_FAULT)


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write one of Qt's own messages to the log, under its category."""
    category = context.category or "default"
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text)
