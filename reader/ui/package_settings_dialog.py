"""What one package is run with: beam, penalties, numbers.

Why it exists: packages differ, and who measures one may know better than its maker. An empty field
leaves a value to the package, so that an update is not held back by an old choice. GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.services.package_settings import (
    LARGEST_NGRAM,
    LARGEST_PENALTY,
    LARGEST_REPETITION,
    WIDEST_BEAM,
    PackageSettings,
)
from reader.services.ports import ComputeType
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE
from reader.ui.zoom import zoom

__all__ = ["PackageSettingsDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 500
_ABOVE_FROM: Final = 1.5
"""How large the interface is where the names of fields stand above them."""
_BOUNDS: Final = {
    "beam": (1, WIDEST_BEAM),
    "length_penalty": (0, LARGEST_PENALTY),
    "repetition_penalty": (1, LARGEST_REPETITION),
    "no_repeat_ngram": (0, LARGEST_NGRAM),
}
_WHOLE: Final = frozenset({"beam", "no_repeat_ngram"})


class PackageSettingsDialog(QDialog):
    """The dialog; opened anew each time.

    Signals:
        chosen: A `PackageSettings`.
    """

    chosen = Signal(object)

    def __init__(self, name: str, settings: PackageSettings, parent: QWidget | None = None) -> None:
        """Show what was set for the package `name`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = settings
        heavy = QFont.Weight.DemiBold
        title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        title.setText(name)
        self.setWindowTitle(self.tr("Settings of a package"))
        form = _form()
        self.fields: dict[str, QLineEdit] = {}
        for key, label in self._labels().items():
            self.fields[key] = field = self._field(key, getattr(settings, key))
            self._add(form, label, field)
        self.numbers = QComboBox(self)
        self.numbers.setFont(interface_font(TYPE.interface))
        for kind, text in self._kinds().items():
            self.numbers.addItem(text, kind.value)
        self.numbers.setCurrentIndex(self.numbers.findData(settings.compute_type.value))
        self._add(form, self.tr("Numbers"), self.numbers)
        self._said = TextLabel(self, "warn", interface_font(TYPE.label), wrap=True)
        self._said.hide()
        self.save_button = text_button(self.tr("Use them"), self, "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save)
        self.reset_button = text_button(self.tr("As the package has them"), self)
        self.reset_button.clicked.connect(self._on_reset)
        cancel = text_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)
        FocusRing(self)
        DialogRoom(self)

    def _labels(self) -> dict[str, str]:
        return {
            "beam": self.tr("Width of the beam"),
            "length_penalty": self.tr("Length penalty"),
            "repetition_penalty": self.tr("Repetition penalty"),
            "no_repeat_ngram": self.tr("Words that may not repeat"),
        }

    def _kinds(self) -> dict[ComputeType, str]:
        return {
            ComputeType.DEFAULT: self.tr("As the package was made"),
            ComputeType.INT8: self.tr("int8: the least memory"),
            ComputeType.FLOAT32: self.tr("float32: the most exact"),
            ComputeType.AUTO: self.tr("What is fastest here"),
        }

    def _field(self, key: str, value: float | None) -> QLineEdit:
        field = QLineEdit(self)
        field.setFont(interface_font(TYPE.interface))
        least, most = (QLocale().toString(float(one), "g", 3) for one in _BOUNDS[key])
        #: %1 and %2 are numbers
        hint = self.tr("as the package has it; from %1 to %2")
        field.setPlaceholderText(hint.replace("%1", least).replace("%2", most))
        if self.isRightToLeft():  # digits have no direction of their own
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if value is not None:
            field.setText(QLocale().toString(float(value), "g", 6))
        return field

    def _add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        name = TextLabel(self, font=interface_font(TYPE.interface))
        name.setText(label)
        field.setAccessibleName(label)
        form.addRow(name, field)

    @Slot()
    def _on_save(self) -> None:
        """Use what was typed, or say what can't be."""
        values: dict[str, float | int | None] = {}
        for key, field in self.fields.items():
            typed = field.text().strip()
            value, is_number = QLocale().toDouble(typed) if typed else (0.0, True)
            least, most = _BOUNDS[key]
            fits = least <= value <= most and (key not in _WHOLE or value == int(value))
            if typed and not (is_number and fits):
                self._say(key, field)
                return
            whole = int(value) if key in _WHOLE else value
            values[key] = whole if typed else None
        kind = ComputeType(self.numbers.currentData())
        changes = {**values, "compute_type": kind}
        self.accept()
        self.chosen.emit(replace(self._before, **changes))  # type: ignore[arg-type]  # as checked

    def _say(self, key: str, field: QLineEdit) -> None:
        #: %1 is the name of a setting
        text = self.tr("“%1” can't be that. Leave it empty, or stay within its bounds.")
        self._said.setText(text.replace("%1", self._labels()[key]))
        self._said.show()
        field.setFocus()

    @Slot()
    def _on_reset(self) -> None:
        self.accept()
        self.chosen.emit(PackageSettings(threads=self._before.threads))


def _form() -> QFormLayout:
    """Return an empty form; where letters are large the names stand above the fields."""
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    if zoom() >= _ABOVE_FROM:
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    return form
