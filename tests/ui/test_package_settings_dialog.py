"""What a package is run with is typed, checked, and left to the package where a field is empty."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from reader.services.package_settings import PackageSettings
from reader.services.ports import ComputeType, ThreadProfile
from reader.ui.package_settings_dialog import PackageSettingsDialog

BEFORE = PackageSettings(beam=2, length_penalty=0.2, threads=ThreadProfile.QUIET)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window):
    """Return a dialog, which deletes itself when it closes."""
    made = PackageSettingsDialog("العربية → English", BEFORE, window)
    made.show()
    return made


def test_what_was_set_is_shown_and_what_was_not_is_empty(dialog):
    typed = {name: field.text() for name, field in dialog.fields.items()}
    assert typed == {
        "beam": "2", "length_penalty": "0.2", "repetition_penalty": "", "no_repeat_ngram": "",
    }  # fmt: skip


def test_an_empty_field_leaves_a_value_to_the_package(dialog, qtbot):
    dialog.fields["beam"].setText("")
    dialog.fields["repetition_penalty"].setText("1.5")
    dialog.numbers.setCurrentIndex(dialog.numbers.findData(ComputeType.FLOAT32.value))
    with qtbot.waitSignal(dialog.chosen) as caught:
        dialog.save_button.click()
    assert caught.args == [
        PackageSettings(
            length_penalty=0.2, repetition_penalty=1.5, compute_type=ComputeType.FLOAT32,
            threads=ThreadProfile.QUIET,
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "typed"),
    [("beam", "0"), ("beam", "2.5"), ("beam", "wide"), ("length_penalty", "-1"),
     ("repetition_penalty", "0.5"), ("no_repeat_ngram", "99"), ("length_penalty", "nan")],
)  # fmt: skip
def test_what_can_not_be_is_said_and_nothing_is_set(dialog, qtbot, name, typed):
    dialog.fields[name].setText(typed)
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.save_button.click()
    assert dialog.isVisible()
    assert "bounds" in dialog._said.text()


def test_all_can_be_left_to_the_package_again(dialog, qtbot):
    with qtbot.waitSignal(dialog.chosen) as caught:
        dialog.reset_button.click()
    assert caught.args == [PackageSettings(threads=ThreadProfile.QUIET)]
