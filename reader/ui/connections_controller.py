"""The window of connections: what it lists, and the switch that forbids them all.

Why it exists: the list is a small file, which is read and cleared on the lane ``storage``; there
the switch waits for no server that is being asked. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.connections import Connection
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.connection_ports import ConnectionRecord
from reader.ui.connections_dialog import ConnectionsDialog, ListedConnection
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["ConnectionsController"]

CONNECTIONS = "list connections"
LIST, FORBID, ALLOW, CLEAR = "list", "forbid", "allow", "clear"


class ConnectionsController(QObject):
    """Serves one window.

    Signals:
        forbidden: Nothing may connect any more: what is under way is to stop.
        went_wrong: A `ReaderError`.
    """

    forbidden = Signal()
    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        record: ConnectionRecord,
        settings: SettingsController,
        storage: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; the list is read on the lane `storage`."""
        super().__init__(window)
        self._window = window
        self._record = record
        self._settings = settings
        self._storage = storage
        self._dialog: ConnectionsDialog | None = None
        self._tickets: dict[int, str] = {}
        window.reader_actions.packages.show_connections.triggered.connect(self.open)
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._on_finished)
        storage.failed.connect(self._on_failed)

    @Slot()
    def open(self) -> None:
        """Show the list as it is now."""
        if self._dialog is None:
            self._dialog = ConnectionsDialog(self._window)
            self._dialog.never_changed.connect(self._on_never)
            self._dialog.clear_wanted.connect(self._on_clear)
        self._dialog.apply_tokens(self._settings.tokens)
        self._do(None, LIST)
        self._dialog.open()

    @Slot(bool)
    def _on_never(self, never: bool) -> None:  # noqa: FBT001 - a slot of never_changed(bool)
        self._do(lambda: self._record.forbid(forbid=never), FORBID if never else ALLOW)
        if never:
            self.forbidden.emit()

    @Slot()
    def _on_clear(self) -> None:
        self._do(self._record.clear, CLEAR)

    def _do(self, change: Callable[[], object] | None, what: str) -> None:
        """Change something, and list what there is then."""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            if change is not None:
                change()
            yield self._record.entries(), self._record.never_connect

        ticket = self._storage.submit(work, purpose=CONNECTIONS, priority=1, newest_wins=False)
        self._tickets[ticket] = what

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket in self._tickets and isinstance(value, tuple) and self._dialog is not None:
            entries, never = value
            self._dialog.show_connections([_listed(one) for one in reversed(entries)])
            self._dialog.set_never(never=never)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        what = self._tickets.pop(ticket, LIST)
        if what == FORBID:
            self._tell(self.tr("Nothing connects any more, whatever is pressed."))
        elif what == ALLOW:
            self._tell(self.tr("Connections are opened again, where you ask for one."))
        elif what == CLEAR:
            self._tell(self.tr("The list of connections is empty."))

    def _tell(self, text: str) -> None:
        self._window.status_bar.announce(text)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket not in self._tickets:
            return
        if self._tickets.pop(ticket) != LIST:
            self._do(None, LIST)  # the switch may not be where it was put
        if self._dialog is not None:
            self._dialog.reject()  # what went wrong is told in the window behind it
        self.went_wrong.emit(error)


def _listed(one: Connection) -> ListedConnection:
    return ListedConnection(one.when, one.host, one.action, one.bytes, one.outcome)
