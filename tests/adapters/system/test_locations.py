"""Resources are found in a checkout and in a wheel; the user's folders are private."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.adapters.system.locations import (
    find_resources,
    locations,
    make_private_folder,
    private_opener,
)
from reader.domain.errors import InvariantBroken, StorageUnavailable

REPOSITORY = Path(__file__).parents[3]


def test_a_checkout_keeps_resources_beside_the_package():
    assert find_resources() == REPOSITORY / "resources"
    assert (locations().samples / "library-nile.ar.txt").is_file()
    assert (locations().shipped_models / "translate-ar_en-0_3" / "metadata.json").is_file()


def test_a_wheel_keeps_them_inside_the_package(tmp_path):
    package = tmp_path / "site-packages" / "reader"
    (package / "_resources" / "models").mkdir(parents=True)
    assert locations(package=package).resources == package / "_resources"


def test_the_wheel_configuration_puts_resources_where_they_are_looked_for():
    configuration = (REPOSITORY / "pyproject.toml").read_text("utf-8")
    assert '"resources" = "reader/_resources"' in configuration


def test_a_folder_named_resources_that_is_not_ours_is_passed_over(tmp_path):
    package = tmp_path / "reader"
    package.mkdir()
    (tmp_path / "resources").mkdir()
    with pytest.raises(InvariantBroken, match="Install the app again"):
        find_resources(package)


def test_one_folder_holds_all_that_is_the_users(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    places = locations(Path("mine"))
    for path in (
        places.user_database,
        places.machine_cache,
        places.preferences,
        places.log,
        places.own_models,
    ):
        assert path.is_absolute()
        assert path.is_relative_to(tmp_path / "mine")
    assert not (tmp_path / "mine").exists()


@pytest.mark.skipif(os.name != "posix", reason="the folders of the XDG specification")
def test_without_one_the_platforms_folders_are_used(monkeypatch, tmp_path):
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    places = locations()
    assert places.data == tmp_path / "DATA" / "qari"
    assert places.cache == tmp_path / "CACHE" / "qari"
    assert places.config == tmp_path / "CONFIG" / "qari"
    assert places.state == tmp_path / "STATE" / "qari"


def test_folders_are_made_for_the_user_alone_and_those_above_keep_their_mode(tmp_path):
    (tmp_path / "open").mkdir(mode=0o755)
    make_private_folder(tmp_path / "open" / "a" / "b")
    modes = [(tmp_path / "open" / part).stat().st_mode & 0o777 for part in ("", "a", "a/b")]
    assert modes == [0o755, 0o700, 0o700]
    make_private_folder(tmp_path / "open" / "a" / "b")


def test_a_folder_under_a_file_is_said_with_a_way_out(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageUnavailable, match="--data-dir"):
        make_private_folder(tmp_path / "file" / "a")


def test_a_new_private_file_is_readable_by_its_owner_alone(tmp_path):
    with open(tmp_path / "new", "w", opener=private_opener) as file:
        file.write("x")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


def test_a_folder_beside_the_checkout_makes_it_portable(tmp_path):
    package = tmp_path / "reader"
    package.mkdir()
    (tmp_path / "resources" / "samples").mkdir(parents=True)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "run.py").touch()
    folder = tmp_path / "qari-data"
    assert not locations(package=package).data.is_relative_to(tmp_path / "qari-data")
    folder.mkdir()
    places = locations(package=package)
    assert {places.data, places.cache, places.config, places.state} == {
        folder / "data",
        folder / "cache",
        folder / "config",
        folder / "state",
    }
    assert places.backups == folder / "data" / "backups"
    assert locations(tmp_path / "other", package).data == tmp_path / "other" / "data"


def test_a_folder_beside_a_frozen_program_makes_it_portable(tmp_path, monkeypatch):
    package = tmp_path / "internal" / "reader"
    (package / "_resources" / "models").mkdir(parents=True)
    (tmp_path / "qari-data").mkdir()
    assert not locations(package=package).data.is_relative_to(tmp_path / "qari-data")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "qari"))
    assert locations(package=package).data == tmp_path / "qari-data" / "data"


def test_a_file_named_like_the_portable_folder_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "qari"))
    (tmp_path / "qari-data").touch()
    assert not locations().data.is_relative_to(tmp_path / "qari-data")


def test_a_folder_beside_an_appimage_makes_it_portable(tmp_path, monkeypatch):
    mounted = tmp_path / "mnt"
    package = mounted / "usr" / "lib" / "qari" / "_internal" / "reader"
    (package / "_resources" / "models").mkdir(parents=True)
    carried = tmp_path / "stick"
    (carried / "qari-data").mkdir(parents=True)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(package.parents[1] / "qari"))
    monkeypatch.setenv("APPIMAGE", str(carried / "Qari.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / "another program's"))
    assert not locations(package=package).data.is_relative_to(carried)
    monkeypatch.setenv("APPDIR", str(mounted))
    assert locations(package=package).data == carried / "qari-data" / "data"
