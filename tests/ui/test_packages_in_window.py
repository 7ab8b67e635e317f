"""Packages in the whole window: what is here, from files and folders, removed and brought back."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from reader.adapters.engine.open_packages import open_packages
from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.domain.language import LanguagePair
from reader.services.manage_packages import DownloadProgress
from reader.services.translate_article import TranslateArticle
from reader.ui.package_texts import pair_name, progress_text
from reader.ui.packages_window import HERE, INDEX, PackagesWindow
from tests.package_files import good_files, put_files, write_archive
from tests.tiny_packages import tiny_archive, tiny_files
from tests.ui.package_windows import (
    AR_EN,
    FA_EN,
    STARTER,
    actions,
    answer,
    choose_path,
    controller,
    keys,
    own_folder,
    press,
    question,
    rows,
    said,
    settled,
    show,
    show_index,
)
from tests.ui.test_feeds_in_window import Marked

pytestmark = pytest.mark.engine

posix = pytest.mark.skipif(os.name != "posix", reason="needs names that are no text")


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "حزمة فارسية.argosmodel"
    path.write_bytes(tiny_archive("1.0", "fa"))
    return path


def install(qtbot, parts, monkeypatch, path, button="file_button"):
    choose_path(monkeypatch, path)
    view = show(qtbot, parts)
    getattr(view, button).click()
    settled(qtbot, parts)
    return view


def argos(tmp_path, monkeypatch, name, files):
    """Put a package of another program where those lie."""
    folder = put_files(tmp_path / "argos" / name, files)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder.parent))
    return folder


def test_the_first_page_leads_to_the_packages(qtbot, parts):
    parts.window.message.packages_requested.emit()
    settled(qtbot, parts)
    view = parts.window.findChild(PackagesWindow)
    assert view.isVisible()
    assert STARTER in keys(view)


def test_what_is_installed_is_listed_with_its_card(qtbot, parts):
    view = show(qtbot, parts)
    assert view.isVisible()
    assert STARTER in keys(view)
    assert view.current == keys(view)[0]
    view.select(STARTER)
    row = rows(view)[keys(view).index(STARTER)]
    assert "العربية" in row
    assert "came with Qari" in row
    told = "\n".join(view.details.texts())
    for heading in ("What it is", "Who made it", "Licence", "Measured on this machine", "Folder"):
        assert f"{heading}: " in told
    assert actions(view) == ["judge", "time", "settings"]
    spoken = view.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "came with Qari" in spoken
    assert controller(parts)._keeper.is_fetching is False


def test_a_package_comes_from_a_file_is_removed_and_brought_back(
    qtbot, parts, context, archive, monkeypatch
):
    view = install(qtbot, parts, monkeypatch, archive)
    assert "is installed and can be chosen" in said(view)
    assert view.current == FA_EN
    assert actions(view) == ["judge", "time", "settings", "remove"]
    assert f"From: {archive.name}" in view.details.texts()
    assert archive.exists()
    press(qtbot, parts, "remove")
    assert said(view).endswith("It can be brought back today.")
    assert view.current == f"-{FA_EN}"
    assert actions(view) == ["restore"]
    assert FA_EN not in own_folder(context)
    press(qtbot, parts, "restore")
    assert "is installed and can be chosen" in said(view)
    assert view.current == FA_EN
    assert FA_EN in own_folder(context)


def test_who_presses_a_button_by_key_stays_on_the_buttons(qtbot, parts, archive, monkeypatch):
    view = install(qtbot, parts, monkeypatch, archive)
    button = view.details.button("remove")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    settled(qtbot, parts)
    assert view.focusWidget() is view.details.button("restore")
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    settled(qtbot, parts)
    assert view.focusWidget().objectName() == "judge"
    view.details.button("time").setFocus()
    view.listed.emit()
    settled(qtbot, parts)
    assert view.focusWidget() is view.details.button("time")


def test_the_row_that_is_selected_stays_so_when_others_come(qtbot, parts, archive, monkeypatch):
    view = show(qtbot, parts)
    view.select(STARTER)
    keys_before = keys(view)
    controller(parts)._keeper.install_file(str(archive))
    settled(qtbot, parts)
    assert set(keys(view)) == {*keys_before, FA_EN}
    view.select(STARTER)
    view.listed.emit()
    settled(qtbot, parts)
    assert view.current == STARTER
    view.select("no such key")
    assert view.current == STARTER


def test_a_package_that_is_here_already_is_told(qtbot, parts, archive, monkeypatch):
    install(qtbot, parts, monkeypatch, archive)
    view = install(qtbot, parts, monkeypatch, archive)
    assert "installed already" in said(view)
    assert view._said.property("role") == "warn"


def test_no_file_that_was_chosen_changes_nothing(qtbot, parts, monkeypatch):
    view = install(qtbot, parts, monkeypatch, "")
    assert said(view) == ""
    view = install(qtbot, parts, monkeypatch, "", "folder_button")
    assert said(view) == ""


def hostile(tmp_path):
    return {
        "slip": write_archive(tmp_path / "a.argosmodel", good_files() | {"../../evil": b"x"}),
        "html": put_files(tmp_path, {"b.zip": b"<html>"}) / "b.zip",
        "no model": write_archive(tmp_path / "c.argosmodel", good_files()),
        "gone": tmp_path / "d.argosmodel",
    }


@pytest.mark.parametrize("kind", ["slip", "html", "no model", "gone"])
def test_a_hostile_or_broken_file_is_refused_with_its_reason(
    qtbot, parts, context, tmp_path, monkeypatch, kind
):
    view = install(qtbot, parts, monkeypatch, hostile(tmp_path)[kind])
    assert view._said.property("role") == "warn"
    assert "Nothing was" in said(view)
    assert [one for one in own_folder(context) if not one.startswith(".")] == []
    assert not list(tmp_path.rglob("evil"))


@pytest.fixture
def nameless(tmp_path):
    """A folder with a model that runs and does not say what it translates."""
    files = {name.removeprefix("model/"): one for name, one in tiny_files("1.0", "fa").items()}
    del files["metadata.json"], files["README.md"]
    return put_files(tmp_path / "من\u202eذج", files)


def test_a_folder_that_does_not_say_what_it_translates_asks_for_it(
    qtbot, parts, context, nameless, monkeypatch
):
    view = install(qtbot, parts, monkeypatch, nameless, "folder_button")
    assert "What does" in question(parts).title.text()
    assert "\u202e" not in question(parts).title.text()
    assert said(view) == ""
    for typed in ("Persian English", "fa", "faen", "fa fa", "fa en nl"):
        answer(qtbot, parts, typed)
        assert said(view) == "That names no two languages. Nothing was installed."
        view.folder_button.click()
        settled(qtbot, parts)
    answer(qtbot, parts, "FA → en")
    assert "is installed and can be chosen" in said(view)
    assert pair_name(LanguagePair("fa", "en")) in said(view)
    assert "\u202e" not in "".join((*rows(view), *view.details.texts()))
    assert len([one for one in own_folder(context) if not one.startswith(".")]) == 1


def test_a_folder_that_does_not_say_it_is_left_alone_where_one_says_nothing(
    qtbot, parts, context, nameless, monkeypatch
):
    view = install(qtbot, parts, monkeypatch, nameless, "folder_button")
    question(parts).cancel_button.click()
    settled(qtbot, parts)
    assert said(view) == ""
    assert [one for one in own_folder(context) if not one.startswith(".")] == []


def test_a_broken_folder_says_why(qtbot, parts, tmp_path, monkeypatch):
    argos(tmp_path, monkeypatch, "bad\u202eegakcap", {"metadata.json": b"{", "model/x": b""})
    view = show(qtbot, parts)
    (row,) = [one for one in rows(view) if "can't be used" in one]
    assert "\u202e" not in row
    view.select(keys(view)[-1])
    assert view.details._title.text() == "This can't be used"
    told = view.details.texts()
    assert told[0].startswith("What is wrong: ")
    assert len(told[0]) > len("What is wrong: ")
    assert "\u202e" not in told[1]
    assert actions(view) == []


@posix
def test_a_folder_whose_name_is_no_text_is_listed_and_shown(qtbot, parts, tmp_path, monkeypatch):
    folder = argos(tmp_path, monkeypatch, "good", {"metadata.json": b"{"})
    folder.rename(os.fsdecode(os.fsencode(folder.parent) + b"/bad\xff"))
    view = show(qtbot, parts)
    view.select(keys(view)[-1])
    assert "bad" in rows(view)[-1]
    assert view.details._title.text() == "This can't be used"


def test_a_package_of_another_program_stays_with_it(qtbot, parts, tmp_path, monkeypatch):
    argos(tmp_path, monkeypatch, AR_EN, tiny_files())
    view = show(qtbot, parts)
    assert AR_EN in keys(view)
    assert "in the folder of Argos Translate" in rows(view)[keys(view).index(AR_EN)]
    view.select(AR_EN)
    assert actions(view) == ["judge", "time", "settings"]


def test_a_package_that_is_gone_while_it_is_shown_is_told(
    qtbot, parts, context, archive, monkeypatch
):
    view = install(qtbot, parts, monkeypatch, archive)
    shutil.rmtree(context.locations.own_models / FA_EN)
    press(qtbot, parts, "remove")
    assert f"No package named “{FA_EN}” is installed." in said(view)
    assert FA_EN not in keys(view)
    assert view.current == keys(view)[0]


def test_a_machine_without_any_package_shows_an_empty_window(qtbot, make, context, tmp_path):
    places = replace(context.locations, resources=tmp_path)
    shelf = LocalPackageShelf(places, context.preferences)
    made = open_packages(places, context.preferences, shelf, context.network, context.clock)
    translate = TranslateArticle(shelf, context.clock)
    parts = make(replace(context, packages=lambda: made, translate_article=translate))
    view = show(qtbot, parts)
    assert keys(view) == []
    assert view.current == ""
    assert view.details.isHidden()
    show_index(qtbot, parts)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert keys(view) == []


def test_it_is_of_the_language_and_the_direction_of_the_interface(
    qtbot, qapp, parts, archive, monkeypatch
):
    view = install(qtbot, parts, monkeypatch, archive)
    view.shelves.part(INDEX).click()
    settled(qtbot, parts)
    language = Marked()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QCoreApplication.processEvents()
        settled(qtbot, parts)
        assert view.shelf == INDEX
        buttons = (view.refresh_button, view.mirror_button, view.close_button)
        names = [view.windowTitle(), view._about.text(), view.search.accessibleName()]
        names += [one.accessibleName() for one in (*buttons, view.download.bar)]
        assert [one for one in names if not one.startswith("‹")] == []
        view.shelves.part(HERE).click()
        settled(qtbot, parts)
        view.select(FA_EN)
        assert view.details.profile.current() == "balanced"
        assert view.details.profile.part("quiet").text() == "‹Quiet›"
        assert view.details.button("remove").accessibleName() == "‹Remove›"
        assert "‹version 1.0›" not in rows(view)[0]
        assert "‹" in rows(view)[0]
        assert view.list.geometry().left() > view.details.geometry().left()
        assert not view.grab().isNull()
    finally:
        qapp.removeTranslator(language)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QCoreApplication.processEvents()


def plain_of(text):
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def test_a_language_without_a_name_is_told_by_its_code():
    assert plain_of(pair_name(LanguagePair("zt", "en"))) == "zt → English"


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (DownloadProgress(0, 0), "0"),
        (DownloadProgress(12_000_000, 0), "12 MB"),
        (DownloadProgress(0, 78_000_000), "0 of 78 MB"),
        (
            DownloadProgress(12_000_000, 78_000_000, 6e6),
            "12 MB of 78 MB · 6 MB a second · less than a minute left",
        ),
        (
            DownloadProgress(12_000_000, 78_000_000, 2e5),
            "12 MB of 78 MB · 200 kB a second · about 6 min left",
        ),
        (DownloadProgress(78, 78, 9e5), "78 bytes of 78 bytes · 900 kB a second"),
    ],
)
def test_how_far_a_download_is_is_said_in_words(qapp, progress, text):
    assert progress_text(progress) == text


@pytest.mark.parametrize("shelf", [HERE, INDEX])
def test_all_of_it_has_a_name_and_is_reached_by_keys(qtbot, parts, archive, monkeypatch, shelf):
    view = install(qtbot, parts, monkeypatch, archive)
    view.shelves.part(shelf).click()
    settled(qtbot, parts)
    assert view.focusWidget() is view.list
    buttons = [one for one in view.findChildren(QPushButton) if one.isVisible()]
    assert all(one.accessibleName() for one in (*buttons, view.list, view.search, view.shelves))
    seen = []
    for _ in range(20):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        seen.append(view.focusWidget())
    assert {*buttons, view.list} <= set(seen)
    assert not [one for one in buttons if one.isDefault() or one.autoDefault()]
