"""The switch in the package card: when a package gets names in Latin letters.

Why it exists: some packages copy a Latin name out of Arabic text and write it better so, others are
thrown by it; which one it is shows only in use. Each step of a route has a switch of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.services.ports import NamesPutIn
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import Tokens

__all__ = ["NamesChoice", "NamesSwitch"]

_GAP_PX = 4
_ABOVE_PX = 6
_PADDING_PX = 10


@dataclass(frozen=True, slots=True)
class NamesChoice:
    """When a package gets names.

    Attributes:
        package_id: The package.
        label: Its name, where the route has several; else empty.
        when: What holds now.
    """

    package_id: str
    label: str
    when: NamesPutIn


def _options() -> list[Option]:
    translate = QCoreApplication.translate
    return [
        Option(
            NamesPutIn.ALWAYS.value,
            translate("NamesSwitch", "Put in first"),
            translate(
                "NamesSwitch",
                "Names go into the Arabic in Latin letters before the package reads it. "
                "Best where it copies them well.",
            ),
        ),
        Option(
            NamesPutIn.WHEN_LOST.value,
            translate("NamesSwitch", "Put in if lost"),
            translate(
                "NamesSwitch",
                "The Arabic is translated as it is; names go into it only where one got lost.",
            ),
        ),
        Option(
            NamesPutIn.NEVER.value,
            translate("NamesSwitch", "Only mended"),
            translate(
                "NamesSwitch",
                "The Arabic is never changed; names are mended in the translation. "
                "Best where Latin letters confuse the package.",
            ),
        ),
    ]


class NamesSwitch(QWidget):
    """A quiet line with a switch.

    Signals:
        chosen: ``(package id, NamesPutIn)``.
    """

    chosen = Signal(str, object)

    def __init__(self, choice: NamesChoice, parent: QWidget, *, indent: int = 0) -> None:
        """Show what holds for the package of `choice`, `indent` logical px from the edge."""
        super().__init__(parent)
        self.choice = choice
        text = QCoreApplication.translate("NamesSwitch", "Names of the glossary")
        if choice.label:
            #: %1 is a translation package, such as Starter ar→en 0.3
            text = QCoreApplication.translate("NamesSwitch", "Names of the glossary, %1")
        self._label = TextLabel(self, "soft")
        self._label.setText(text.replace("%1", isolate(choice.label)))
        self.switch = SegmentedSwitch(self)
        self.switch.setAccessibleName(self._label.text())
        self.switch.set_options(_options())
        self.switch.set_current(choice.when.value)
        self.switch.chosen.connect(self._on_chosen)
        column = QVBoxLayout()
        column.setSpacing(_GAP_PX)
        column.addWidget(self._label)
        column.addWidget(self.switch)
        row = QHBoxLayout(self)  # its spacings mirror, margins would not
        row.setContentsMargins(0, _ABOVE_PX, 0, _PADDING_PX)
        row.setSpacing(0)
        row.addSpacing(indent)
        row.addLayout(column, 1)
        row.addSpacing(_PADDING_PX)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.switch.apply_tokens(tokens)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.chosen.emit(self.choice.package_id, NamesPutIn(key))
