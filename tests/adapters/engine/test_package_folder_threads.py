"""The app's own folder of packages while two lanes want to change it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.adapters.system import file_lock as file_locks
from reader.domain.errors import StorageUnavailable
from reader.services.cancel import CancelToken
from reader.services.ports import InstalledPackage
from tests.adapters.engine.test_package_folder import ID, Place
from tests.package_files import good_files, put_files


@pytest.mark.parametrize("files_have_locks", [True, False])
def test_while_one_is_installed_another_one_stays_where_it_is(
    tmp_path, monkeypatch, files_have_locks
):
    if not files_have_locks:
        monkeypatch.setattr(file_locks, "fcntl", None)
    told: list[str] = []

    def meanwhile(package: InstalledPackage, cancel: CancelToken) -> None:
        del cancel
        with pytest.raises(StorageUnavailable) as refused:
            own.folder.remove("translate-nl_en-1_0")
        told.append(str(refused.value))
        assert Path(package.path).is_dir()

    own = Place(tmp_path, meanwhile)
    put_files(own.path / "translate-nl_en-1_0", good_files())
    own.install()
    assert told[0].startswith("Another package is being installed.")
    assert own.names() == [ID, "translate-nl_en-1_0"]
    own.folder.remove("translate-nl_en-1_0")
    assert own.names() == [".removed", ID]
