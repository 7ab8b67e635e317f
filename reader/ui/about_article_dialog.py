"""The article that is read, on one page: its headline, author and date, and where it is from.

Why it exists: what was read off a page may be wrong, and is corrected here; an address can be
copied, and what was chosen for its site forgotten. It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.domain.article import Article, SourceKind
from reader.domain.site_rules import host_of
from reader.domain.taking import left_out_count
from reader.domain.words import word_count
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["AboutArticleDialog", "ArticleFacts"]

_WIDTH_PX: Final = 520
_TITLE_PX: Final = 20
_LONGEST: Final = 64
"""Characters of an address or a path that are shown; the tool tip has all."""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What can be corrected."""

    title: str
    byline: str
    date: str


class AboutArticleDialog(QDialog):
    """The dialog.

    Signals:
        saved: `ArticleFacts`, as they are typed now.
        forget_wanted: The site whose choices are to be forgotten.
    """

    saved = Signal(object)
    forget_wanted = Signal(str)

    def __init__(self, article: Article, parent: QWidget) -> None:
        """Show `article`; how many choices there are for its site is told later."""
        super().__init__(parent)
        self._article = article
        self._host = host_of(article.address)
        self._rules = 0
        self.fields: Mapping[str, QLineEdit] = {
            name: self._field(getattr(article, name)) for name in ("title", "byline", "date")
        }
        self.fields["title"].setFont(arabic_font("naskh", _TITLE_PX))
        self._names: dict[str, TextLabel] = {}
        self.values: dict[str, TextLabel] = {}
        self.copy_button = text_button("", self, "link")
        self.copy_button.clicked.connect(self._on_copy)
        self.forget_button = text_button("", self, "link")
        self.forget_button.clicked.connect(self._on_forget)
        self.save_button = text_button("", self, "primary")
        self.save_button.clicked.connect(self._on_save)
        self._close = text_button("", self)
        self._close.clicked.connect(self.reject)
        for button in (self.copy_button, self.forget_button, self.save_button, self._close):
            button.setAutoDefault(False)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.save_button.setFocus()  # a field that has it is selected, and soon typed over

    def set_rules(self, count: int) -> None:
        """Tell how many choices there are for the site."""
        self._rules = count
        self._retranslate()

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setFont(interface_font(TYPE.interface))
        field.setCursorPosition(0)
        field.textChanged.connect(self._on_typed)
        field.returnPressed.connect(self._on_save)
        return field

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self.fields.items():
            self._add(form, name, field)
        for name in ("site", "address", "source", "words", "left_out"):
            value = TextLabel(self, font=interface_font(TYPE.label, QFont.Weight.DemiBold))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.values[name] = value
            self._add(form, name, value)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.copy_button)
        links.addWidget(self.forget_button)
        links.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(links)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)

    def _add(self, form: QFormLayout, name: str, field: QWidget) -> None:
        label = TextLabel(self, "soft")
        label.setBuddy(field)
        self._names[name] = label
        form.addRow(label, field)

    @property
    def facts(self) -> ArticleFacts:
        """Return what is typed."""
        return ArticleFacts(*(field.text() for field in self.fields.values()))

    @Slot()
    def _on_typed(self) -> None:
        self.save_button.setEnabled(bool(self.fields["title"].text().strip()))

    @Slot()
    def _on_save(self) -> None:
        if self.save_button.isEnabled():
            self.accept()
            self.saved.emit(self.facts)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._article.address)
        self.copy_button.setText(self.tr("Copied"))

    @Slot()
    def _on_forget(self) -> None:
        self.forget_wanted.emit(self._host)

    # ---- texts

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About this article"))
        for name, text in self._texts().items():
            self._names[name].setText(text)
            if name in self.fields:
                self.fields[name].setAccessibleName(text)
        for name, text in self._said().items():
            self._show(name, text)
        self.copy_button.setVisible(bool(self._article.address))
        self.forget_button.setVisible(self._rules > 0)
        forget = self.tr("Forget the choices for this site (%Ln)", "", self._rules)
        for button, text in (
            (self.copy_button, self.tr("Copy the address")),
            (self.forget_button, forget),
            (self.save_button, self.tr("Save")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def _show(self, name: str, text: str) -> None:
        """Show a value, shortened in the middle; nothing of it where there is none."""
        value = self.values[name]
        value.setText(_shortened(text))
        value.setToolTip(text if len(text) > _LONGEST else "")
        value.setAccessibleName(text)
        for part in (value, self._names[name]):
            part.setVisible(bool(text))

    def _texts(self) -> dict[str, str]:
        return {
            "title": self.tr("Headline"),
            "byline": self.tr("Author"),
            "date": self.tr("Date"),
            "site": self.tr("Site"),
            "address": self.tr("Address"),
            "source": self.tr("Opened from"),
            "words": self.tr("Length"),
            "left_out": self.tr("Left out"),
        }

    def _said(self) -> dict[str, str]:
        article = self._article
        words = sum(word_count(one.text) for one in article.blocks if not one.left_out)
        out = left_out_count(article)
        return {
            "site": article.site or self._host,
            "address": QUrl(article.address).toDisplayString() if article.address else "",
            "source": self._source(),
            "words": self.tr("%Ln word(s)", "", words),
            "left_out": self.tr("%Ln piece(s) of the page", "", out) if out else "",
        }

    def _source(self) -> str:
        source = self._article.source
        if source.kind is SourceKind.URL and source.location == self._article.address:
            return self.tr("The web")
        if source.location:
            return source.location
        return self.tr("Pasted text")


def _shortened(text: str) -> str:
    """Return a long address or path with its middle left out."""
    if len(text) <= _LONGEST:
        return text
    half = (_LONGEST - 1) // 2
    return f"{text[:half]}…{text[-half:]}"
