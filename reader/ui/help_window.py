"""The help: contents at the side where reading begins, the page beside them, one search over all.

Why it exists: a question comes up while one reads; the answer stands in a window beside the article
and not over it. It is not modal, there is one, and it opens at the page that fits. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.arabic import find_all
from reader.domain.errors import ReaderError
from reader.services.help_pages import HelpNames, HelpPage, fill, page_name, plain_text
from reader.ui.beside_window import BesideWindow
from reader.ui.help_bar import HelpBar
from reader.ui.help_contents import HelpContents
from reader.ui.help_page import HelpPageView
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.theme import Tokens

__all__ = ["HelpWindow"]

_PAUSE_MS: Final = 120
_SIZE: Final = (980, 720)
_CONTENTS_PX: Final = 232


class HelpWindow(BesideWindow):
    """The window; one for each main window, kept and opened again as it was left."""

    def __init__(self, folder: Path, names: HelpNames, parent: QWidget) -> None:
        """Make it without pages; those and their pictures lie in `folder`."""
        super().__init__(parent, _PAUSE_MS)
        self.setObjectName("helpWindow")
        self._names = names
        self._pages: dict[str, HelpPage] = {}
        self._language = "en"
        self._name = ""
        self._wanted_name = ""
        self._behind: list[tuple[str, int]] = []
        self._ahead: list[tuple[str, int]] = []
        self.page = HelpPageView(folder, self)
        self.page.followed.connect(self._on_followed)
        self.contents = HelpContents(self)
        self.contents.chosen.connect(self._on_chosen)
        self._said = TextLabel(self, "soft", wrap=True)
        self.bar = HelpBar(self.field, self)
        self.bar.back_wanted.connect(self.go_back)
        self.bar.forward_wanted.connect(self.go_forward)
        self.bar.percent_changed.connect(self.page.set_percent)
        self.field.entered.connect(self._on_entered)
        self._arrange()
        self.resize(QSize(*_SIZE))
        self.retranslate()

    def _arrange(self) -> None:
        aside = QWidget(self)
        aside.setFixedWidth(_CONTENTS_PX)
        column = QVBoxLayout(aside)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self._said)
        column.addWidget(self.contents, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(aside)
        below.addWidget(self.page, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self.bar)
        around.addLayout(below, 1)
        self._said.hide()

    # ---- pages

    @property
    def name(self) -> str:
        """Return the name of the page that is shown; empty before there is one."""
        return self._name

    @property
    def wanted(self) -> str:
        """Return what is looked for."""
        return self.field.text().strip()

    def take_pages(self, pages: Sequence[HelpPage], language: str) -> None:
        """Take the pages in `language`, and show the one that was wanted."""
        filled = (HelpPage(one.name, one.title, fill(one.html, self._names)) for one in pages)
        self._pages = {one.name: one for one in filled}
        self._language = language
        self.contents.list_pages(self._pages.values())
        wanted = self._wanted_name or self._name
        self._name = ""
        self.go(wanted)

    def go(self, name: str) -> None:
        """Show a page, the first where there is none of that name; remember where one was."""
        if not self._pages:
            self._wanted_name = name
            return
        self._wanted_name = ""
        if name not in self._pages:
            name = next(iter(self._pages))
        if name != self._name and self._name:
            self._behind.append(self._here())
            self._ahead.clear()
        self._show(name)

    @Slot()
    def go_back(self) -> None:
        """Show the page that was shown before, where it was left."""
        self._walk(self._behind, self._ahead)

    @Slot()
    def go_forward(self) -> None:
        """Show the page that one came back from."""
        self._walk(self._ahead, self._behind)

    def _walk(self, where: list[tuple[str, int]], other: list[tuple[str, int]]) -> None:
        if where:
            other.append(self._here())
            name, place = where.pop()
            self._show(name)
            self.page.verticalScrollBar().setValue(place)

    def _here(self) -> tuple[str, int]:
        return self._name, self.page.verticalScrollBar().value()

    def _show(self, name: str) -> None:
        if name != self._name and (page := self._pages.get(name)) is not None:
            self._name = name
            self.page.show_page(page.html, self._language)
            self.page.setAccessibleName(page.title)
        self.contents.show_current(name)
        self.bar.set_history(back=bool(self._behind), forward=bool(self._ahead))

    @Slot(str)
    def _on_followed(self, target: str) -> None:
        self.go(page_name(target))

    # ---- contents and search

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.go(name)
        self.page.mark(self.wanted)

    @Slot()
    def _look(self) -> None:
        """List the pages that have the words, and mark these in the one that is shown."""
        words = self.wanted
        if not words:
            self.contents.list_pages(self._pages.values())
            self._said.hide()
            self.page.mark("")
            self.contents.show_current(self._name)
            return
        counts = {
            name: len(find_all(plain_text(page.html), words)) for name, page in self._pages.items()
        }
        found = [name for name, count in counts.items() if count]
        self.contents.list_pages(self._pages.values(), counts)
        self._said.setText("" if found else self.tr("Nothing found"))
        self._said.setVisible(not found)
        if found and self._name not in found:
            self.go(found[0])
        self.contents.show_current(self._name)
        self.page.mark(words)

    @Slot()
    def _on_entered(self) -> None:
        """Go to the next place, on the next page that has one after the last."""
        if self._pause.isActive():
            self.look_now()
        elif not self.page.step(1):
            self.contents.choose_next()

    def show_error(self, error: ReaderError) -> None:
        """Show what went wrong, in the place of the page."""
        self._said.setText(translate(error.title))
        self._said.show()

    # ---- colours, texts

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.page.apply_tokens(tokens)
        self.bar.apply_tokens(tokens)

    def retranslate(self) -> None:
        """Give every part its texts in the language of the interface; pages come anew."""
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self.contents.setAccessibleName(self.tr("Pages"))
        self.bar.retranslate()
