"""The choices of the first page: language of the interface, language to translate into, package.

Why it exists: who starts a program for the first time answers two questions, on the page that lets
them begin, and sees at once what the answers do. It knows values; `FirstPageController` serves it.
GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.services.ports import InstalledPackage
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.localization import INTERFACE_LANGUAGES
from reader.ui.package_texts import pair_name, size_text
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["FirstChoices", "first_sentence"]

_GAP_PX: Final = 16
_NAMES: Final = {"en": "English", "nl": "Nederlands", "ar": "العربية"}
"""In the languages themselves, so that everyone finds their own."""
_FULL_STOPS: Final = (". ", "؟ ", "! ")


def first_sentence(text: str) -> str:
    """Return the first sentence of a card, for a line that has room for one."""
    ends = [at + 1 for stop in _FULL_STOPS if (at := text.find(stop)) >= 0]
    return text[: min(ends)] if ends else text


class FirstChoices(QWidget):
    """The choices.

    Signals:
        language_chosen: ``(language,)`` of the interface, BCP 47.
        target_chosen: ``(language,)`` to translate into, BCP 47.
        packages_wanted: Other packages are to be seen.
    """

    language_chosen = Signal(str)
    target_chosen = Signal(str)
    packages_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make it without values."""
        super().__init__(parent)
        self._package: InstalledPackage | None = None
        self._looked = False
        self._languages = TextLabel(self, "soft", interface_font(TYPE.interface))
        self._targets = TextLabel(self, "soft", interface_font(TYPE.interface))
        self._made_by = TextLabel(self, "soft", interface_font(TYPE.interface))
        self.languages = SegmentedSwitch(self)
        self.languages.chosen.connect(self.language_chosen)
        self.targets = SegmentedSwitch(self)
        self.targets.chosen.connect(self.target_chosen)
        self.experimental = TextLabel(self, "pill")
        self.name = TextLabel(self, font=interface_font(TYPE.interface))
        self.card = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        self.packages = text_button("", self, "link")
        self.packages.clicked.connect(self.packages_wanted)
        for label, switch in ((self._languages, self.languages), (self._targets, self.targets)):
            label.setBuddy(switch)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 14, 0, 0)
        grid.setHorizontalSpacing(_GAP_PX)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        package = QVBoxLayout()
        package.setSpacing(2)
        naming = QHBoxLayout()
        naming.setSpacing(8)
        naming.addWidget(self.name)
        naming.addWidget(self.experimental)
        naming.addStretch(1)
        package.addLayout(naming)
        package.addWidget(self.card)
        more = QHBoxLayout()
        more.addWidget(self.packages)
        more.addStretch(1)
        package.addLayout(more)
        for row, (label, switch) in enumerate(
            ((self._languages, self.languages), (self._targets, self.targets))
        ):
            grid.addWidget(label, row, 0)
            grid.addWidget(switch, row, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(self._made_by, 2, 0, top)
        grid.addLayout(package, 2, 1)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.languages.apply_tokens(tokens)
        self.targets.apply_tokens(tokens)

    def show_language(self, language: str) -> None:
        """Show which language the interface is in."""
        self.languages.set_current(language)

    def show_targets(self, options: tuple[tuple[str, str], ...], current: str) -> None:
        """Offer languages to translate into: codes with names in the languages themselves."""
        self.targets.set_options([Option(code, name) for code, name in options])
        self.targets.set_current(current)

    def show_package(self, package: InstalledPackage | None) -> None:
        """Show what translates into the chosen language; None where nothing does."""
        self._package, self._looked = package, True
        self._show_package()

    def _show_package(self) -> None:
        package = self._package
        self._made_by.setVisible(self._looked)
        self.packages.setVisible(self._looked)
        self.experimental.setVisible(package is not None and package.experimental)
        if package is not None:
            size = size_text(package.size_bytes)
            parts = [pair_name(package.pair), isolate(package.version), size]
            self.name.setText(" · ".join(part for part in parts if part))
            self.card.setText(isolate(first_sentence(package.summary)))
        elif self._looked:
            self.name.setText(self.tr("No package for this language yet"))
            self.card.setText(self.tr("The Arabic can be read without one."))
        self.card.setVisible(bool(self.card.text()))

    def retranslate(self) -> None:
        """Take the texts of the language of the interface."""
        self._languages.setText(self.tr("Language of Qari"))
        self._targets.setText(self.tr("Translate into"))
        self._made_by.setText(self.tr("Translated by"))
        self.languages.setAccessibleName(self.tr("Language of Qari"))
        self.targets.setAccessibleName(self.tr("Translate into"))
        self.experimental.setText(self.tr("experimental"))
        self.packages.setText(self.tr("More packages…"))
        self.packages.setAccessibleName(self.tr("More packages"))
        current = self.languages.current()
        self.languages.set_options([Option(code, _NAMES[code]) for code in INTERFACE_LANGUAGES])
        self.languages.set_current(current)
        self._show_package()
