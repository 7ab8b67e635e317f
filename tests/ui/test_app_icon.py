"""The window carries the program's own icon, sharp in each size."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from reader.ui.app_icon import app_icon, introduce
from tests.architecture.sources import ROOT


def test_every_drawn_size_is_its_own_picture(qapp: QApplication) -> None:
    icon = app_icon(ROOT / "resources")
    sizes = {size.width() for size in icon.availableSizes()}
    assert {16, 32, 48, 256, 512} <= sizes
    assert all(icon.pixmap(QSize(side, side), 1.0).width() == side for side in sizes)


def test_the_icon_is_teal_with_a_page_of_paper(qapp: QApplication) -> None:
    picture = app_icon(ROOT / "resources").pixmap(QSize(256, 256), 1.0).toImage()
    assert picture.pixelColor(128, 20).name() == "#0c6b6b"
    assert picture.pixelColor(150, 190).name() == "#fbfaf6"
    assert picture.pixelColor(0, 0).alpha() == 0


def test_the_small_cut_is_the_letter_alone(qapp: QApplication) -> None:
    picture = app_icon(ROOT / "resources").pixmap(QSize(32, 32), 1.0).toImage()
    assert picture.pixelColor(4, 10).name() == "#0c6b6b"  # where the larger cut has its page


def test_no_icon_is_no_problem(qapp: QApplication, tmp_path: Path) -> None:
    assert app_icon(tmp_path).isNull()


def test_windows_and_desktop_file_are_known_by_one_name(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.qari.Qari")
    introduce(qapp, None)
    assert qapp.desktopFileName() == "org.qari.Qari"
    monkeypatch.delenv("FLATPAK_ID")
    before = qapp.windowIcon()
    introduce(qapp, ROOT / "resources")
    assert qapp.desktopFileName() == "qari"
    assert (ROOT / "packaging" / "bundles" / f"{qapp.desktopFileName()}.desktop").is_file()
    assert not qapp.windowIcon().isNull()
    qapp.setWindowIcon(before)
