"""Whether a window can be seen is known before Qt is loaded."""

from __future__ import annotations

import pytest

from reader.cli.window import why_no_window


def test_a_terminal_without_any_display_has_none(tmp_path):
    assert why_no_window({}, "linux", tmp_path) == "there is no display"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_desktops_without_display_variables_have_one(platform, tmp_path):
    assert why_no_window({}, platform, tmp_path) == ""


def test_a_local_x_display_counts_if_its_socket_is_there(tmp_path):
    (tmp_path / "X7").touch()
    assert why_no_window({"DISPLAY": ":7.0"}, "linux", tmp_path) == ""
    assert why_no_window({"DISPLAY": ":8"}, "linux", tmp_path) == "the display :8 does not answer"


def test_a_forwarded_display_is_believed(tmp_path):
    assert why_no_window({"DISPLAY": "localhost:10.0"}, "linux", tmp_path) == ""


def test_a_wayland_display_counts_if_its_socket_is_there(tmp_path):
    (tmp_path / "wayland-1").touch()
    here = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why_no_window(here, "linux", tmp_path) == ""
    gone = here | {"WAYLAND_DISPLAY": "wayland-9"}
    assert why_no_window(gone, "linux", tmp_path) == "the display wayland-9 does not answer"


@pytest.mark.parametrize(
    ("chosen", "why"), [("offscreen", "QT_QPA_PLATFORM is offscreen"), ("xcb", "")]
)
def test_a_chosen_platform_decides(chosen, why, tmp_path):
    assert why_no_window({"QT_QPA_PLATFORM": chosen}, "linux", tmp_path) == why


def test_what_the_launcher_found_out_is_believed(tmp_path):
    known = {"QARI_NO_WINDOW": "system libraries of Qt are missing", "QT_QPA_PLATFORM": "xcb"}
    assert why_no_window(known, "linux", tmp_path) == "system libraries of Qt are missing"
    assert why_no_window(known, "win32", tmp_path) == "system libraries of Qt are missing"
