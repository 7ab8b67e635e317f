"""The catalogues are made from their sources here, as the set-up does."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.ui.localization import INTERFACE_LANGUAGES, Localization, translate

SOURCES = Path(__file__).parents[2] / "resources" / "i18n"


def release(source: Path, made: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, source, "-qm", made], check=True, capture_output=True, timeout=30)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("i18n")
    for language in INTERFACE_LANGUAGES:
        release(SOURCES / f"qari_{language}.ts", made / f"qari_{language}.qm")
    return made


@pytest.fixture
def localization(qapp, folder):
    before = QLocale()
    made = Localization(folder)
    yield made
    made._remove()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_catalogue_loads(localization, language, caplog):
    assert localization.install(language) == language
    assert localization.language == language
    assert not [record for record in caplog.records if record.levelname == "WARNING"]


def test_arabic_mirrors_the_layout_and_english_turns_it_back(localization, qapp):
    localization.install("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    localization.install("nl")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.Dutch


def test_an_unknown_language_is_english(localization):
    assert localization.install("fr") == "en"


def test_the_system_decides_where_nothing_was_chosen(localization, monkeypatch):
    names = ["fr-FR", "nl-Latn-BE", "en-GB"]
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: names)
    assert localization.install("") == "nl"
    names[:] = ["fr-FR"]
    assert localization.install("") == "en"


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 connection since start"), (2, "2 connections since start")]
)
def test_english_has_its_plurals(localization, count, text):
    localization.install("en")
    source = "%Ln connection(s) since start"
    assert QCoreApplication.translate("StatusBar", source, "", count) == text


def test_a_plural_that_is_not_translated_is_an_english_one(localization, folder, tmp_path):
    catalogue = tmp_path / "qari_nl.ts"
    catalogue.write_text('<TS version="2.1" language="nl"></TS>', encoding="utf-8")
    release(catalogue, tmp_path / "qari_nl.qm")
    (tmp_path / "qari_en.qm").write_bytes((folder / "qari_en.qm").read_bytes())
    localization._folder = tmp_path
    localization.install("nl")
    source = "%Ln connection(s) since start"
    assert QCoreApplication.translate("StatusBar", source, "", 2) == "2 connections since start"


@pytest.mark.usefixtures("localization")
def test_a_missing_catalogue_is_said_in_the_log_and_stops_nothing(tmp_path, caplog):
    made = Localization(tmp_path)
    assert made.install("en") == "en"
    assert "no catalogue" in caplog.text
    made._remove()


@pytest.mark.usefixtures("localization")
def test_a_message_is_translated_with_its_parameters(tmp_path):
    catalogue = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
    <TS version="2.1" language="nl"><context><name>Test</name><message>
    <source>{name} is gone.</source><translation>{name} is weg.</translation>
    </message></context></TS>"""
    (tmp_path / "qari_nl.ts").write_text(catalogue, encoding="utf-8")
    release(tmp_path / "qari_nl.ts", tmp_path / "qari_nl.qm")
    gone = message(QT_TRANSLATE_NOOP("Test", "{name} is gone."), name="خبر.txt")
    assert translate(gone) == "خبر.txt is gone."
    other = Localization(tmp_path)
    other.install("nl")
    assert translate(gone) == "خبر.txt is weg."
    other._remove()
    assert translate(gone) == "خبر.txt is gone."
