"""Packages are listed, fetched, installed, paused, given up, removed and brought back."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reader.adapters.system.network import Network
from reader.domain.errors import (
    NetworkFailed,
    PackageBroken,
    PackageMissing,
    PackageRefused,
    PairNeeded,
)
from reader.domain.language import LanguagePair
from reader.services.cancel import Cancelled, CancelToken
from reader.services.manage_packages import DownloadProgress, ManagePackages
from reader.services.ports import EngineSettings
from tests.faults.bad_servers import managed, offered
from tests.loopback_server import Call, page, serving
from tests.package_files import good_files, put_files, write_archive
from tests.tiny_packages import tiny_archive, tiny_files

pytestmark = [pytest.mark.loopback, pytest.mark.engine]

NOW = "2026-05-12T08:00:00+00:00"
ID = "translate-ar_en-1_0"


class Start:
    """One start of the program with its folders under `root`."""

    def __init__(self, root: Path) -> None:
        self.network = Network(lambda: NOW)
        self.manage, self.shelf = managed(root, self.network)

    @property
    def own(self) -> list[str]:
        return [one.package.package_id for one in self.manage.installed() if one.removable]


def index_of(*entries: dict[str, object]) -> bytes:
    every = [
        {"from_name": "Arabic", "to_name": "English", "links": ["a.argosmodel"], **entry}
        for entry in entries
    ]
    return page(json.dumps(every).encode(), "application/json")


def entry(pair: str = "ar-en", version: str = "1.0", **more: object) -> dict[str, object]:
    source, target = pair.split("-")
    return {"from_code": source, "to_code": target, "package_version": version, **more}


def refreshed(manage: ManagePackages, url: str):
    manage.use_mirror(url)
    return manage.refresh(CancelToken(), allow_private=True)


def test_a_package_is_found_in_the_index_fetched_and_ready(tmp_path):
    start = Start(tmp_path)
    told: list[DownloadProgress] = []
    answers = {"/index.json": index_of(entry()), "/a.argosmodel": page(tiny_archive())}
    with serving(answers) as server:
        catalogue = refreshed(start.manage, server.url("/index.json"))
        package = catalogue.newest(LanguagePair("ar", "en"))
        assert package is not None
        done = start.manage.install(package, CancelToken(), told.append, allow_private=True)
    assert done.package_id == ID
    assert told[-1].done_bytes == told[-1].total_bytes == len(tiny_archive())
    assert [one.done_bytes for one in told] == sorted(one.done_bytes for one in told)
    facts = start.manage.find(ID)
    assert facts.removable
    assert facts.record is not None
    assert facts.record.origin == server.url("/a.argosmodel")
    (offer,) = start.manage.offers([package])
    assert (offer.installed, offer.unfinished) == (done, None)
    assert [one.action for one in start.network.connections()] == [
        "list of packages", "translation package",
    ]  # fmt: skip


def test_what_is_here_says_where_it_lies_and_what_can_be_removed(tmp_path):
    put_files(tmp_path / "argos" / "translate-ar_en-2_0", tiny_files("2.0"))
    start = Start(tmp_path)
    start.manage.install_from(archive_in(tmp_path), CancelToken())
    found = {one.package.package_id: one for one in start.manage.installed()}
    assert {(name, one.package.where, one.removable) for name, one in found.items()} >= {
        ("translate-ar_en-2_0", "user", False),
        (ID, "app", True),
        ("translate-ar_en-0_3", "shipped", False),
    }
    assert found["translate-ar_en-2_0"].record is None
    for name in ("translate-ar_en-2_0", "translate-ar_en-0_3"):
        with pytest.raises(PackageRefused, match="Nothing was removed"):
            start.manage.remove(name)
    with pytest.raises(PackageMissing, match="absent"):
        start.manage.remove("absent")


def archive_in(folder: Path, content: bytes = b"") -> Path:
    path = folder / "حزمة.argosmodel"
    path.write_bytes(content or tiny_archive())
    return path


def test_a_file_is_installed_without_a_network_and_stays(tmp_path):
    start = Start(tmp_path)
    path = archive_in(tmp_path)
    start.manage.install_from(path, CancelToken())
    assert start.own == [ID]
    assert path.read_bytes() == tiny_archive()
    assert start.network.count == 0


def test_a_folder_that_does_not_say_what_it_translates_is_asked_about(tmp_path):
    files = tiny_files()
    folder = tmp_path / "model-of-somebody"
    put_files(folder, {name: files[name] for name in files if name.startswith("model/")})
    put_files(folder, {"bpe.model": files["bpe.model"]})
    start = Start(tmp_path)
    with pytest.raises(PairNeeded):
        start.manage.install_from(folder, CancelToken())
    done = start.manage.install_from(folder, CancelToken(), LanguagePair("ar", "en"))
    assert str(done.pair) == "ar-en"
    assert start.own == [done.package_id]


def paused_at(size: int) -> tuple[CancelToken, Callable[[DownloadProgress], None]]:
    cancel = CancelToken()

    def told(progress: DownloadProgress) -> None:
        if progress.done_bytes >= size:
            cancel.cancel()

    return cancel, told


def slowly(call: Call) -> None:
    """Send the rest of the package that is asked for in pieces that take their time."""
    asked = dict(call.headers).get("Range", "bytes=0-")
    start = int(asked.removeprefix("bytes=").removesuffix("-"))
    total = len(tiny_archive())
    said = f"bytes {start}-{total - 1}/{total}"
    status = "206 Partial Content" if start else "200 OK"
    rest = tiny_archive()[start:]
    call.send(page(rest, status=status, Content_Range=said)[: -len(rest)])
    for at in range(0, len(rest), 10_000):
        if not call.wait(0.05):
            call.send(rest[at : at + 10_000])


def test_a_download_is_paused_goes_on_after_a_restart_and_is_given_up(tmp_path):
    sizes = []
    with serving({"/a": slowly, "/b": page(tiny_archive())}) as server:
        package = offered(server.url("/a"))
        for size in (10_000, 50_000):
            start = Start(tmp_path)
            cancel, told = paused_at(size)
            with pytest.raises(Cancelled):
                start.manage.install(package, cancel, told, allow_private=True)
            (begun,) = start.manage.unfinished()
            sizes.append(begun.done_bytes)
            assert begun.total_bytes == len(tiny_archive())
            (offer,) = start.manage.offers([package])
            assert (offer.installed, offer.unfinished) == (None, begun)
            assert start.own == []
        assert 0 < sizes[0] < sizes[1] < len(tiny_archive())
        assert dict(server.calls[1].headers)["Range"] == f"bytes={sizes[0]}-"
        start.manage.discard(package.package_id)
        assert start.manage.unfinished() == ()
        start.manage.install(offered(server.url("/b")), CancelToken(), allow_private=True)
    assert start.own == [ID]
    assert start.manage.unfinished() == ()


@pytest.mark.parametrize("body", [b"<html>", tiny_archive()[:-300], b""])
def test_what_is_no_package_is_deleted_so_that_the_next_try_begins_anew(tmp_path, body):
    start = Start(tmp_path)
    with serving({"/a": page(body)}) as server, pytest.raises(PackageBroken):
        start.manage.install(offered(server.url("/a")), CancelToken(), allow_private=True)
    assert (start.own, start.manage.unfinished()) == ([], ())


def test_a_package_that_does_not_load_is_not_installed(tmp_path):
    path = write_archive(tmp_path / "a.argosmodel", good_files())
    start = Start(tmp_path)
    with pytest.raises(PackageBroken):
        start.manage.install_from(path, CancelToken())
    assert start.own == []


def test_what_is_installed_is_not_fetched_again_unless_it_was_damaged(tmp_path):
    start = Start(tmp_path)
    package = start.manage.install_from(archive_in(tmp_path), CancelToken())
    with serving({"/a": page(tiny_archive())}) as server:
        offer = offered(server.url("/a"))
        with pytest.raises(PackageRefused, match="is installed already"):
            start.manage.install(offer, CancelToken(), allow_private=True)
        assert server.calls == []
        Path(package.path, "model", "model.bin").write_bytes(b"damaged")
        start.manage.install(offer, CancelToken(), allow_private=True)
    assert start.own == [ID]
    assert start.shelf.engine(start.manage.find(ID).package).translate([""], EngineSettings())


def test_a_line_that_fails_leaves_what_is_there_as_it_is(tmp_path):
    start = Start(tmp_path)
    start.manage.install_from(archive_in(tmp_path), CancelToken())
    with serving({}) as server:
        newer = offered(server.url("/a"), package_version="1.1")
        with pytest.raises(NetworkFailed):
            start.manage.install(newer, CancelToken(), allow_private=True)
    assert start.own == [ID]


def test_removing_lets_go_of_the_engine_and_can_be_undone(tmp_path):
    start = Start(tmp_path)
    package = start.manage.install_from(archive_in(tmp_path), CancelToken())
    first = start.shelf.engine(package)
    assert start.manage.remove(ID) == package
    assert start.own == []
    assert [one.package_id for one in start.manage.removed()] == [ID]
    assert start.manage.restore(ID) == package
    assert start.shelf.engine(package) is not first


def test_updates_are_found_in_the_kept_index_without_asking_anyone(tmp_path):
    start = Start(tmp_path)
    entries = [entry("ar-en", version) for version in ("0.9", "1.0", "1.1", "1.10")]
    with serving({"/": index_of(*entries, entry("ar-nl", "9"))}) as server:
        refreshed(start.manage, server.url("/"))
    assert start.manage.updates() == ()  # what ships is no older version of theirs
    start.manage.install_from(archive_in(tmp_path), CancelToken())
    (update,) = start.manage.updates()
    assert (update.installed.package_id, update.newer.version) == (ID, "1.10")
    start.manage.install_from(archive_in(tmp_path, tiny_archive("2.0")), CancelToken())
    assert start.manage.updates() == ()
    assert start.network.count == 1


def test_the_address_of_a_mirror_is_kept(tmp_path):
    Start(tmp_path).manage.use_mirror(" https://mirror.example/index.json ")
    assert Start(tmp_path).manage.mirror == "https://mirror.example/index.json"
    assert Start(tmp_path).manage.catalogue().packages == ()


def test_broken_folders_are_told_with_a_reason(tmp_path):
    put_files(tmp_path / "argos" / "broken", {"metadata.json": b"{"})
    (bad,) = Start(tmp_path).manage.broken()
    assert (Path(bad.path).name, bad.where) == ("broken", "user")
    assert "can't be read" in bad.reason.english()


# --- speed ---


def speeds(steps: Sequence[tuple[float, int, int]]) -> list[DownloadProgress]:
    """Return what is told of bytes that came at these seconds."""
    from reader.services.manage_packages import _Speed

    told: list[DownloadProgress] = []
    now = iter([at for at, _, _ in steps])
    speed = _Speed(told.append, lambda: next(now))
    for _, done, total in steps:
        speed(done, total)
    return told


def test_speed_and_time_left_are_those_of_the_last_seconds():
    told = speeds([(0, 0, 900), (1, 100, 900), (2, 200, 900), (10, 300, 900), (11, 600, 900)])
    assert [one.bytes_per_second for one in told] == [0, 100, 100, pytest.approx(12.5), 300]
    assert told[-1].seconds_left == 1
    assert told[0].seconds_left is None


def test_it_is_told_ten_times_a_second_at_most_and_at_the_end():
    told = speeds([(number / 1000, number, 1000) for number in range(1, 1001)])
    assert 9 <= len(told) <= 12
    assert told[-1].done_bytes == 1000


def test_a_download_that_begins_anew_has_a_speed_of_its_own():
    told = speeds([(0, 500, 1000), (1, 600, 1000), (2, 0, 1000), (3, 50, 1000)])
    assert [one.bytes_per_second for one in told] == [0, 100, 0, 50]
    assert DownloadProgress(5, 0, 10.0).seconds_left is None
