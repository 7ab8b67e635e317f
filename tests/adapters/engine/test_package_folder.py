"""The app's own folder: whole packages or none, ids given once, removal that can be undone."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from reader.adapters.engine.package_folder import OwnPackageFolder, TryOut, _take_place
from reader.adapters.engine.package_meter import TrialInChild
from reader.adapters.engine.package_record import RECORD, read_record, verify
from reader.adapters.system.file_lock import file_lock
from reader.domain.errors import (
    PackageBroken,
    PackageMissing,
    PackageRefused,
    StorageUnavailable,
)
from reader.domain.language import LanguagePair
from reader.services.cancel import Cancelled, CancelToken
from reader.services.package_ports import Received
from reader.services.ports import EngineSettings, InstalledPackage
from tests.engines import shelf_in, starter
from tests.faults.bad_servers import offered
from tests.package_files import good_files, put_files, write_archive
from tests.tiny_packages import tiny_archive, tiny_files

NOW = "2026-05-12T08:00:00+00:00"
ID = "translate-ar_en-1_0"


def trusting(package: InstalledPackage, cancel: CancelToken) -> None:
    """Take every package for one that works."""


class Place:
    """A folder of packages under `root`, and what tests ask of it."""

    def __init__(self, root: Path, try_out: TryOut = trusting) -> None:
        self.root = root
        self.path = root / "data" / "packages"
        self.shelf = shelf_in(root)
        self.folder = OwnPackageFolder(self.path, lambda: NOW, try_out, self.shelf.installed)

    def archive(self, content: bytes = b"", name: str = "ar_en.argosmodel") -> Path:
        path = self.root / name
        path.write_bytes(content or tiny_archive())
        return path

    def install(
        self,
        content: bytes = b"",
        received: Received | None = None,
        cancel: CancelToken | None = None,
    ) -> InstalledPackage:
        given = received or Received("a file")
        return self.folder.install(self.archive(content), given, cancel or CancelToken())

    def names(self) -> list[str]:
        """Return what is in the folder but for the lock."""
        if not self.path.is_dir():
            return []
        return sorted(path.name for path in self.path.iterdir() if path.name != ".lock")


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path)


def test_a_package_is_installed_under_its_own_name_and_found_by_the_shelf(place):
    package = place.install()
    assert (package.package_id, package.where, str(package.pair)) == (ID, "app", "ar-en")
    assert place.names() == [ID]
    assert package in place.shelf.installed()


def test_only_the_user_can_read_what_is_installed(place):
    package = place.install()
    for path in [Path(package.path), *Path(package.path).rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_what_is_known_of_it_is_kept(place):
    offer = offered(
        "https://packages.example/a", license="CC0", date="2026-05-01", quality="chrF 50"
    )
    received = Received("https://packages.example/a", offer.pair, "ab" * 32, offer)
    package = place.install(received=received)
    record = place.folder.record(package.path)
    assert record is not None
    assert (record.origin, record.installed_at, record.archive_sha256) == (
        "https://packages.example/a", NOW, "ab" * 32,
    )  # fmt: skip
    assert (record.licence, record.date, record.quality) == ("CC0", "2026-05-01", "chrF 50")
    assert dict(record.sha256).keys() == set(tiny_files())
    verify(Path(package.path))


def test_a_long_address_and_marks_in_a_name_are_kept_as_they_can_be_shown(place):
    address = f"https://packages.example/{'a' * 300}"
    package = place.install(received=Received(f"{address}\u202e\x1b"))
    record = place.folder.record(package.path)
    assert record is not None
    assert record.origin == address


def test_a_record_in_an_archive_is_not_believed(place):
    files = {**good_files(), RECORD: b'{"origin": "https://trust.example", "sha256": {}}'}
    archive = write_archive(place.root / "a.argosmodel", files)
    package = place.folder.install(archive, Received("a stick"), CancelToken())
    record = place.folder.record(package.path)
    assert record is not None
    assert record.origin == "a stick"
    assert RECORD not in dict(record.sha256)


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"sha256": []}', '{"origin": "", "installed_at": "", "sha256": {}}', "[" * 9999],
)
def test_a_record_that_was_damaged_is_none(place, text):
    package = place.install()
    Path(package.path, RECORD).write_text(text)
    assert place.folder.record(package.path) is None


def test_a_package_of_another_pair_is_refused(place):
    with pytest.raises(PackageRefused, match="translates ar-en, not ar-nl"):
        place.install(received=Received("a", LanguagePair("ar", "nl")))
    assert place.names() == []


def test_a_package_that_does_not_work_is_not_installed(tmp_path):
    place = Place(tmp_path, TrialInChild(tmp_path / "cache"))
    with pytest.raises(PackageBroken):
        place.folder.install(
            write_archive(tmp_path / "a.argosmodel", good_files()), Received("a"), CancelToken()
        )
    assert place.names() == []


@pytest.mark.engine
def test_a_package_that_works_is_tried_out_and_installed(tmp_path):
    place = Place(tmp_path, TrialInChild(tmp_path / "cache"))
    engine = place.shelf.engine(place.install())
    (draft,) = engine.translate(["وصل الوفد."], EngineSettings(max_decoding_length=8))
    assert draft.text


@pytest.mark.parametrize("content", [b"no zip", tiny_archive()[:-500], tiny_archive()[:50_000]])
def test_a_damaged_archive_leaves_nothing(place, content):
    with pytest.raises(PackageRefused):
        place.install(content)
    assert place.names() == []


def test_an_installation_that_is_stopped_leaves_nothing(place):
    cancel = CancelToken()
    cancel.listen(lambda done, total: cancel.cancel() if done > total / 2 else None)
    with pytest.raises(Cancelled):
        place.install(cancel=cancel)
    assert place.names() == []


def test_a_folder_is_installed_as_well_and_stays_where_it_is(place):
    source = put_files(place.root / "stick" / "my-model", tiny_files())
    package = place.folder.install(source, Received("my-model"), CancelToken())
    assert str(package.pair) == "ar-en"
    assert place.names() == [package.package_id]
    assert {path.name for path in source.iterdir()} >= {"metadata.json", "model"}


# --- ids ---


def test_the_same_package_is_not_installed_twice(place):
    place.install()
    with pytest.raises(PackageRefused, match=f"{ID} is installed already"):
        place.install()
    assert place.names() == [ID]


def another_of_that_name() -> dict[str, bytes]:
    """Return the files of another model that calls itself 1.0, too."""
    return {**tiny_files("1.1"), "metadata.json": tiny_files()["metadata.json"]}


def test_another_model_of_the_same_name_gets_a_name_of_its_own(place, tmp_path):
    place.install()
    archive = write_archive(tmp_path / "b.argosmodel", another_of_that_name())
    package = place.folder.install(archive, Received("b"), CancelToken())
    assert package.package_id.startswith(f"{ID}-")
    assert place.names() == [ID, package.package_id]
    with pytest.raises(PackageRefused, match="is installed already"):
        place.folder.install(archive, Received("b"), CancelToken())


def test_an_id_that_another_place_has_is_not_given_again(place, tmp_path):
    put_files(tmp_path / "argos" / ID, another_of_that_name())
    package = place.install()
    assert package.package_id.startswith(f"{ID}-")
    assert starter("ar", "en").package_id in {one.package_id for one in place.shelf.installed()}


def test_a_package_that_was_damaged_is_replaced_by_the_same_one(place):
    package = place.install()
    model = Path(package.path, "model", "model.bin")
    model.write_bytes(model.read_bytes()[:-1] + b"x")
    assert place.install().package_id == ID
    verify(Path(package.path))
    assert place.names() == [ID]


# --- compared at each use ---


def damage(folder: Path) -> None:
    model = folder / "model" / "model.bin"
    content = bytearray(model.read_bytes())
    content[-100] ^= 1
    model.write_bytes(content)


@pytest.mark.engine
@pytest.mark.parametrize(
    "change",
    [
        damage,
        lambda folder: (folder / "bpe.model").write_text("#version: 0.2\na b</w>\n"),
        lambda folder: (folder / "README.md").unlink(),
    ],
)
def test_a_package_that_was_changed_is_not_loaded_until_it_is_installed_again(place, change):
    package = place.install()
    change(Path(package.path))
    fresh = Place(place.root)
    found = next(one for one in fresh.shelf.installed() if one.package_id == ID)
    with pytest.raises(PackageBroken, match="is not the one that came"):
        fresh.shelf.engine(found)
    again = fresh.install()
    fresh.shelf.forget(again.path)
    assert fresh.shelf.engine(again).package == again


@pytest.mark.engine
def test_a_model_that_is_lost_while_it_is_in_use_is_said_at_the_next_load(place):
    package = place.install()
    engine = place.shelf.engine(package)
    Path(package.path, "model", "model.bin").unlink()
    (draft,) = engine.translate(["وصل الوفد إلى عمّان."], EngineSettings(max_decoding_length=8))
    assert draft.text
    assert ID not in {one.package_id for one in place.shelf.installed()}
    place.shelf.forget(package.path)
    with pytest.raises(PackageBroken):
        place.shelf.engine(package)


@pytest.mark.engine
def test_a_package_without_a_record_is_taken_as_it_is(place):
    folder = put_files(place.path / ID, tiny_files())
    package = next(one for one in place.shelf.installed() if one.path == str(folder))
    assert read_record(folder) is None
    assert place.shelf.engine(package).package == package


def test_a_record_does_not_lead_out_of_its_folder(place):
    package = place.install()
    outside = place.root / "outside"
    outside.write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    Path(package.path, RECORD).write_text(
        f'{{"origin": "", "installed_at": "", "archive_sha256": "", "sha256": '
        f'{{"../../../outside": "{empty}"}}}}'
    )
    with pytest.raises(PackageBroken):
        verify(Path(package.path))


# --- removing and restoring ---


def test_what_is_removed_can_be_brought_back(place):
    package = place.install()
    place.folder.remove(ID)
    assert ID not in {one.package_id for one in place.shelf.installed()}
    (gone,) = place.folder.removed()
    assert (gone.package_id, gone.size_bytes) == (ID, package.size_bytes)
    assert place.folder.restore(ID) == package
    assert place.folder.removed() == ()
    verify(Path(package.path))


def test_removing_the_same_id_twice_keeps_the_later_one(place):
    for version in ("1.0", "1.0"):
        place.install(tiny_archive(version))
        place.folder.remove(ID)
    assert [one.package_id for one in place.folder.removed()] == [ID]
    assert place.names() == [".removed"]


def test_after_a_day_it_is_deleted(place):
    place.install()
    place.folder.remove(ID)
    old = time.time() - 25 * 3600
    os.utime(place.path / ".removed" / ID, (old, old))
    with pytest.raises(PackageMissing):
        place.folder.restore(ID)
    assert list((place.path / ".removed").iterdir()) == []


@pytest.mark.parametrize(
    "name", ["", ".", "..", ".removed", "../x", "a/b", "a\\b", "a\0b", "absent"]
)
def test_only_packages_of_this_folder_are_removed_and_restored(place, name):
    place.install()
    for work in (place.folder.remove, place.folder.restore):
        with pytest.raises(PackageMissing):
            work(name)
    assert place.names() == [ID]


def test_what_was_removed_does_not_replace_what_was_installed_since(place):
    place.install()
    place.folder.remove(ID)
    place.install()
    with pytest.raises(PackageMissing):
        place.folder.restore(ID)
    assert place.names() == [".removed", ID]


# --- what a crash leaves ---


def test_what_a_crash_left_is_cleaned_up_by_the_next_installation(place):
    put_files(place.path / ".incoming-0123456789abcdef" / "half", good_files())
    put_files(place.path / ".gone-0123456789abcdef", good_files())
    place.install()
    assert place.names() == [ID]


def test_a_crash_between_the_two_renames_loses_no_package(place):
    package = place.install()
    Path(package.path).rename(place.path / f".replaced-0123456789abcdef-{ID}")
    assert ID not in {one.package_id for one in place.shelf.installed()}
    with pytest.raises(PackageRefused, match="installed already"):
        place.install()
    assert place.names() == [ID]
    verify(Path(package.path))


def test_a_crash_after_the_two_renames_leaves_the_new_one(place):
    place.install()
    put_files(place.path / f".replaced-0123456789abcdef-{ID}", good_files())
    place.folder.remove(ID)
    assert place.names() == [".removed"]


def test_where_the_new_one_can_not_take_its_place_the_old_one_stays(place):
    package = place.install()
    with pytest.raises(OSError, match="absent"):
        _take_place(place.path / "absent", Path(package.path))
    assert place.names() == [ID]
    verify(Path(package.path))


def test_two_programs_do_not_install_at_once(place):
    place.path.mkdir(parents=True)
    with (
        file_lock(place.path / ".lock"),
        pytest.raises(StorageUnavailable, match="being installed"),
    ):
        place.install()
    assert place.install().package_id == ID


def test_a_folder_that_can_not_be_written_is_said(place):
    place.path.parent.mkdir(parents=True)
    place.path.write_text("a file")
    with pytest.raises(StorageUnavailable):
        place.install()
