"""Opening what has an address or a lock: the dialog, the questions before it, how far it is.

Why it exists: nothing may be fetched that the user did not ask for, and a page of this machine or
network is asked about once more; a locked file asks for its password. GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.article import SourceKind, SourceRef
from reader.domain.bidi import isolate
from reader.domain.errors import AddressRefused, PasswordNeeded, ReaderError
from reader.ui.article_opener import ArticleOpener
from reader.ui.carried_sources import address_in
from reader.ui.line_dialog import LineDialog
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice

__all__ = ["AddressController"]

STOP, PRIVATE = "stop opening", "private address"
_HTTPS: Final = "https://"


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


class AddressController(QObject):
    """Serves the addresses and locks of one window."""

    def __init__(self, window: MainWindow, opener: ArticleOpener) -> None:
        """Serve `window`, which becomes the owner; open through `opener`."""
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._asked: SourceRef | None = None
        self._locked: SourceRef | None = None
        window.reader_actions.sources.open_address.triggered.connect(self.ask_address)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        window.notices.requested.connect(self._on_notice)
        opener.progressed.connect(self._on_progressed)

    @Slot()
    def ask_address(self) -> None:
        """Ask for an address; the one on the clipboard stands there already."""
        text = address_in(QGuiApplication.clipboard().mimeData())
        self.ask(text)

    def ask(self, text: str) -> None:
        """Ask whether the page at `text` is to be fetched."""
        dialog = LineDialog(self._window)
        dialog.answered.connect(self._on_address)
        dialog.ask(
            self.tr("Open a page of the web"),
            self.tr(
                "The page is fetched once, now, without its pictures, scripts and cookies; it is "
                "kept on this machine and opens without a network later."
            ),
            self.tr("Open"),
            self.tr("Cancel"),
            text=QUrl(text).toString(QUrl.ComponentFormattingOption.PrettyDecoded),
        )

    def answer(self, error: ReaderError, source: SourceRef) -> bool:
        """Ask what `error` can be mended with; False where it can't be."""
        if isinstance(error, PasswordNeeded):
            self._ask_password(error, source)
            return True
        if isinstance(error, AddressRefused) and error.is_private:
            self._asked = replace(source, allow_private=True)
            text = " ".join(translate(one) for one in (error.title, error.text) if one)
            self._window.status_bar.announce("")
            self._window.notices.add_notice(Notice(PRIVATE, text, self.tr("Open it")))
            return True
        return False

    def _ask_password(self, error: PasswordNeeded, source: SourceRef) -> None:
        self._locked = source
        dialog = LineDialog(self._window, secret=True)
        dialog.answered.connect(self._on_password)
        hint = " ".join(translate(one) for one in (error.text, error.hint) if one)
        dialog.ask(translate(error.title), hint, self.tr("Open"), self.tr("Cancel"))

    @Slot(str)
    def _on_password(self, password: str) -> None:
        if self._locked is not None:
            self._opener.open_instead(replace(self._locked, password=password))

    @Slot(str)
    def _on_address(self, typed: str) -> None:
        address = typed if "://" in typed else f"{_HTTPS}{typed}"
        self._opener.open(SourceRef(SourceKind.URL, address))

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == PRIVATE and self._asked is not None:
            source, self._asked = self._asked, None
            self._window.notices.remove(PRIVATE)
            self._opener.open_instead(source)

    @Slot(object, int, int)
    def _on_progressed(self, source: SourceRef, done: int, total: int) -> None:
        #: %1 is an address, %2 a size such as 120 kB
        text = self.tr("Fetching %1: %2") if not total else self.tr("Fetching %1: %2 of %3")
        values = (isolate(source.location), _size(done), _size(total))
        for place, value in zip(("%1", "%2", "%3"), values, strict=True):
            text = text.replace(place, value)
        self._window.status_bar.announce(text, button=self.tr("Stop"), key=STOP)

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == STOP:
            self._opener.give_up()
            self._window.status_bar.announce(self.tr("Nothing was opened."))
