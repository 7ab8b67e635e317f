"""The language of the interface is changed while windows are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from reader.ui.language_switch import LanguageSwitch
from reader.ui.localization import Localization


@pytest.fixture
def switch(qapp, parts, context):
    before = QLocale()
    yield LanguageSwitch(parts.settings, context.locations.i18n, parts.window)
    made = qapp.findChild(Localization)
    made._remove()
    made.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_language_takes_effect_at_once_and_is_kept(qtbot, parts, context, switch):
    with qtbot.waitSignals([switch.changed, parts.window.language_changed]):
        switch.choose("nl")
    assert switch.language == "nl"
    assert parts.settings.preferences.interface == "nl"
    assert parts.window.main_menu.accessibleName() == "Hoofdmenu"
    assert parts.storage.drain()
    assert context.preferences.load().interface == "nl"


def test_arabic_mirrors_the_window_that_is_open(qtbot, parts, switch):
    with qtbot.waitSignal(parts.window.language_changed):
        switch.choose("ar")
    assert parts.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert switch.language == "ar"


def test_the_language_of_the_system_is_kept_as_no_choice(parts, switch, monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["nl-NL"])
    switch.choose("")
    assert parts.settings.preferences.interface == ""
    assert switch.language == "nl"


def test_there_is_one_speaker_for_all_windows(parts, context, switch):
    other = LanguageSwitch(parts.settings, context.locations.i18n, parts.window)
    other.choose("nl")
    assert switch.language == "nl"
    assert QCoreApplication.translate("MainMenu", "Main menu") == "Hoofdmenu"
