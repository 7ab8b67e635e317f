"""Runs the windows until the last is closed, or takes a picture of one.

Why it exists: the application with its language, its one instance and its last resort for errors
is there once, whatever window is open. GUI thread only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.adapters.system import connection_guard
from reader.assembly import build_window
from reader.bootstrap import Context
from reader.domain.article import SourceRef
from reader.services.snapshot import SnapshotOptions
from reader.ui.app_icon import introduce
from reader.ui.backups_controller import BackupsController
from reader.ui.error_reporter import ErrorReporter
from reader.ui.help_parts import HelpParts
from reader.ui.lane import Gate
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.localization import Localization
from reader.ui.main_window import delete_now
from reader.ui.open_windows import OpenWindows
from reader.ui.single_instance import InstanceServer, hand_over, server_name

__all__ = ["SHARING", "build_window", "qt_application", "run_window", "snapshot"]

SHARING = ("mt", "words", "net")
"""Lanes whose tools belong to the context: one window at a time uses them."""
SWITCH_SECONDS = 0.001
"""How soon a busy lane lets the GUI thread run: five times sooner than Python's default."""


def qt_application(context: Context | None = None) -> QApplication:
    """Return the application of this process; it is made when it is asked for first."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(sys.argv[:1])
    introduce(application, context.locations.resources if context else None)
    return application


def run_window(context: Context, sources: Sequence[SourceRef]) -> int:
    """Show a window on `sources` until the last one is closed; return the exit code.

    Without sources it shows the file that was read last, or the article that came with Qari. Where
    a window of the same data folder runs already, the sources go to that one.
    """
    application = qt_application(context)
    name = server_name(context.locations.data)
    if hand_over(name, sources):
        return 0
    reporter = ErrorReporter(application)
    reporter.install()
    preferences = context.preferences.load()
    Localization(context.locations.i18n, application).install(preferences.interface)
    gates = {lane: Gate() for lane in SHARING}
    windows = OpenWindows(lambda chosen: build_window(context, chosen, gates), application)
    parts = windows.add(preferences)
    reporter.reported.connect(windows.show_report, Qt.ConnectionType.QueuedConnection)
    connection_guard.tell(reporter.report)
    parts.window.take_geometry(preferences.geometry)
    parts.window.show()

    def begin() -> None:
        server = InstanceServer(name, application)
        server.sources_received.connect(windows.take_sources)
        parts.opening.begin(sources)
        if (helping := parts.window.findChild(HelpParts)) is not None:
            helping.news.begin()
        if (backups := parts.window.findChild(BackupsController)) is not None:
            backups.start()

    QTimer.singleShot(0, parts.window, begin)
    code = application.exec()
    windows.shut_down()
    connection_guard.untell(reporter.report)
    reporter.uninstall()
    return code


def snapshot(context: Context, options: SnapshotOptions) -> int:
    """Write a picture of the real window, offscreen, once the translation is in.

    Raises:
        ReaderError: The source can't be read, or the picture can't be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    application = qt_application(context)
    Localization(context.locations.i18n, application).install(options.interface)
    preferences = options.preferences
    from reader.ui.snapshot_taker import SnapshotTaker, UnkeptPreferences

    unkept = UnkeptPreferences(preferences)
    parts = build_window(replace(context, preferences=unkept), preferences)
    taker = SnapshotTaker(parts.window, parts.presenter, options)
    parts.window.resize(options.width, options.height)
    parts.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    parts.window.show()
    if (library := parts.window.findChild(LibraryKeeper)) is not None:
        library.only_looks = True  # a picture changes nothing of what the reader has
    taker.ended.connect(application.exit, Qt.ConnectionType.QueuedConnection)
    taker.open()
    application.exec()
    parts.shut_down()
    failure = taker.failure
    delete_now(parts.window)
    if failure is not None:
        raise failure
    return 0
