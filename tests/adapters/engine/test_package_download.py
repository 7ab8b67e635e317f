"""Downloads go on where they broke off, begin anew where they must, and keep nothing wrong."""

from __future__ import annotations

import hashlib
import json
import random
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.adapters.engine.package_download import HttpPackageDownloads, Patience
from reader.adapters.engine.package_part import PackagePart
from reader.adapters.system.file_lock import file_lock
from reader.adapters.system.network import Network
from reader.domain.errors import (
    AddressRefused,
    DiskFull,
    NetworkFailed,
    PackageRefused,
    StorageUnavailable,
)
from reader.domain.packages import CataloguePackage
from reader.services.cancel import Cancelled, CancelToken
from reader.services.package_ports import Downloaded, Unfinished
from tests.faults.bad_servers import NOW, BadServer, offered
from tests.loopback_server import Call, page, serving

pytestmark = pytest.mark.loopback

FILE = random.Random(7).randbytes(300_000)
SHA256 = hashlib.sha256(FILE).hexdigest()
ID = "translate-ar_en-1_0"
QUICK = Patience(silent_s=0.4, tries=8, in_vain=1, pause_s=0.0)
PLENTY = 10**12


class Downloads(HttpPackageDownloads):
    """Downloads into `folder`, as one start of the program makes them."""

    def __init__(
        self, folder: Path, patience: Patience = QUICK, free: Callable[[Path], int] | None = None
    ) -> None:
        network = Network(lambda: NOW)
        super().__init__(lambda: network, folder / "parts", patience, free or (lambda _: PLENTY))

    def get(self, package: CataloguePackage, cancel: CancelToken | None = None) -> Downloaded:
        return self.fetch(package, cancel or CancelToken(), allow_private=True)


def good(body: bytes = FILE, etag: str = '"one"') -> BadServer:
    return BadServer(body, random.Random(1), etag)


def stopped_at(size: int) -> CancelToken:
    """Return a token that is set as soon as so much came."""
    cancel = CancelToken()
    cancel.listen(lambda done, total: cancel.cancel() if done >= size else None)
    return cancel


def test_an_archive_comes_whole_with_its_hash(tmp_path):
    with serving({"/a": page(FILE)}) as server:
        found = Downloads(tmp_path).get(offered(server.url("/a")))
    assert found.path.read_bytes() == FILE
    assert (found.link, found.size_bytes, found.sha256) == (
        server.url("/a"), len(FILE), SHA256,
    )  # fmt: skip
    assert stat.S_IMODE(found.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(found.path.parent.stat().st_mode) == 0o700


def test_what_was_paused_goes_on_after_a_restart(tmp_path):
    bad = good()
    with serving({"/a": bad.whole}) as server:
        package = offered(server.url("/a"))
        with pytest.raises(Cancelled):
            Downloads(tmp_path).get(package, stopped_at(100_000))
        (begun,) = Downloads(tmp_path).unfinished()
        assert (begun.package_id, begun.total_bytes) == (ID, len(FILE))
        assert 100_000 <= begun.done_bytes < len(FILE)
        found = Downloads(tmp_path).get(package)
    assert found.sha256 == SHA256
    assert bad.requests == ["", f"bytes={begun.done_bytes}-"]
    assert dict(server.calls[1].headers)["If-Range"] == '"one"'


def test_a_whole_archive_that_was_not_installed_is_not_fetched_again(tmp_path):
    with serving({"/a": page(FILE)}) as server:
        package = offered(server.url("/a"))
        Downloads(tmp_path).get(package)
        assert Downloads(tmp_path).get(package).sha256 == SHA256
    assert len(server.calls) == 1


def test_what_is_discarded_is_gone(tmp_path):
    with serving({"/a": page(FILE)}) as server:
        downloads = Downloads(tmp_path)
        with pytest.raises(Cancelled):
            downloads.get(offered(server.url("/a")), stopped_at(1_000))
    downloads.discard(ID)
    downloads.discard("translate-nl_en-1_0")
    assert downloads.unfinished() == ()
    assert list((tmp_path / "parts").iterdir()) == []


def test_a_line_that_breaks_again_and_again_is_borne_while_something_comes(tmp_path):
    bad = good()

    def answer(call: Call) -> None:
        start = bad.start(call)
        call.send(bad.head(start) + bad.body[start : start + 60_000])

    with serving({"/a": answer}) as server:
        assert Downloads(tmp_path).get(offered(server.url("/a"))).sha256 == SHA256
    assert len(bad.requests) == 5


def test_a_line_that_breaks_for_ever_ends_in_words_and_keeps_what_came(tmp_path):
    bad = good()

    def answer(call: Call) -> None:
        call.send(bad.head(bad.start(call)) + (b"" if len(bad.requests) > 1 else FILE[:150_000]))

    with serving({"/a": answer}) as server, pytest.raises(NetworkFailed) as caught:
        Downloads(tmp_path).get(offered(server.url("/a")))
    assert "0.1 MB are kept" in str(caught.value) or "0.2 MB are kept" in str(caught.value)
    assert Downloads(tmp_path).unfinished() == (Unfinished(ID, 150_000, len(FILE)),)


@pytest.mark.parametrize("says_so", [True, False])
def test_another_file_at_the_server_is_fetched_from_its_beginning(tmp_path, says_so):
    bad, other = good(), FILE[::-1]
    with serving({"/a": bad.whole}) as server:
        package = offered(server.url("/a"))
        with pytest.raises(Cancelled):
            Downloads(tmp_path).get(package, stopped_at(100_000))
        bad.body, bad.etag = other, '"two"'
        if not says_so:  # it does not know If-Range, and sends the rest of the other one
            bad.start = lambda call: 100_000 if len(server.calls) == 2 else 0  # type: ignore[method-assign]
            (tmp_path / "parts" / f"{ID}.part").write_bytes(FILE[:100_000])
        found = Downloads(tmp_path).get(package)
    assert found.path.read_bytes() == other


def test_a_mirror_goes_on_where_the_first_server_broke_off(tmp_path):
    bad, mirror = good(), good(etag='"other"')

    def broken(call: Call) -> None:
        start = bad.start(call)
        call.send(bad.head(start) + (b"" if start else FILE[:120_000]))

    with serving({"/a": broken, "/b": mirror.whole}) as server:
        package = offered(server.url("/a"))
        both = CataloguePackage(
            ID, package.pair, "1.0", "Arabic", "English", (server.url("/a"), server.url("/b"))
        )
        found = Downloads(tmp_path).get(both)
    assert (found.sha256, found.link) == (SHA256, server.url("/b"))
    assert mirror.requests == ["bytes=120000-"]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("404 Not Found", "The server does not have it."),
        ("410 Gone", "The server does not have it."),
        ("500 Internal Server Error", "out of order (error 500)"),
        ("403 Forbidden", "The server does not give it (answer 403)."),
    ],
)
def test_a_refusal_is_said_once_and_is_not_tried_again(tmp_path, status, said):
    failing = pytest.raises(NetworkFailed, match="could not be fetched")
    with serving({"/a": page(b"", status=status)}) as server, failing as caught:
        Downloads(tmp_path).get(offered(server.url("/a")))
    assert said in str(caught.value)
    wanted = "Fetch the list of packages again" if "have it" in said else "Try again later."
    assert f"Nothing was installed. {wanted}" in str(caught.value)
    assert len(server.calls) == 1
    assert Downloads(tmp_path).unfinished() == ()


@pytest.mark.parametrize(
    "more", [{"size": 299_999}, {"size": 300_001}, {"sha256": "0" * 64}], ids=str
)
def test_what_is_not_what_the_index_says_is_deleted(tmp_path, more):
    with serving({"/a": page(FILE)}) as server:
        package = offered(server.url("/a"), **more)
        with pytest.raises(PackageRefused, match="not the package translate-ar_en-1_0"):
            Downloads(tmp_path).get(package)
    assert Downloads(tmp_path).unfinished() == ()
    assert [one.name for one in (tmp_path / "parts").iterdir()] == [f"{ID}.lock"]


def test_size_and_hash_of_the_index_are_met(tmp_path):
    with serving({"/a": page(FILE, Content_Length="")}) as server:
        found = Downloads(tmp_path).get(offered(server.url("/a"), size=len(FILE), sha256=SHA256))
    assert found.size_bytes == len(FILE)


def test_room_is_looked_for_before_the_first_byte(tmp_path):
    downloads = Downloads(tmp_path, free=lambda folder: 100_800_000)
    with serving({"/a": page(FILE)}) as server, pytest.raises(DiskFull) as caught:
        downloads.get(offered(server.url("/a")))
    assert "it needs 101 MB, and 100 MB are free" in str(caught.value)
    assert downloads.unfinished() == ()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_disk_that_is_full_in_the_middle_is_said_and_nothing_is_left(tmp_path):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / f"{ID}.part").symlink_to("/dev/full")
    facts = {"link": "https://packages.example/a", "total": 0, "etag": "", "last_modified": ""}
    (tmp_path / "parts" / f"{ID}.json").write_text(json.dumps(facts))
    part = PackagePart(tmp_path / "parts", ID)
    part.begin(part.facts.link)
    with pytest.raises(DiskFull) as caught, part.opened() as sink:
        sink.write(FILE)
    assert "Check the folder's permissions and free space." in str(caught.value)
    assert Downloads(tmp_path).unfinished() == ()
    assert list((tmp_path / "parts").iterdir()) == []


def test_two_programs_do_not_write_the_same_download(tmp_path):
    (tmp_path / "parts").mkdir()
    held = file_lock(tmp_path / "parts" / f"{ID}.lock")
    failing = pytest.raises(StorageUnavailable, match="being fetched already")
    with serving({"/a": page(FILE)}) as server, held, failing:
        Downloads(tmp_path).get(offered(server.url("/a")))
    assert server.calls == []


def test_a_folder_that_can_not_be_written_is_said(tmp_path):
    (tmp_path / "parts").write_text("a file")
    with serving({"/a": page(FILE)}) as server, pytest.raises(StorageUnavailable):
        Downloads(tmp_path).get(offered(server.url("/a")))
    assert server.calls == []


def test_the_own_network_is_asked_only_when_that_is_allowed(tmp_path):
    with serving({"/a": page(FILE)}) as server, pytest.raises(AddressRefused):
        Downloads(tmp_path).fetch(offered(server.url("/a")), CancelToken())
    assert server.calls == []


@pytest.mark.parametrize(
    "facts", ["", "[]", "{}", '{"link": 5}', "[" * 99_999, '{"link": "", "total": -5}']
)
def test_facts_that_were_damaged_begin_anew(tmp_path, facts):
    folder = tmp_path / "parts"
    folder.mkdir()
    (folder / f"{ID}.json").write_text(facts)
    (folder / f"{ID}.part").write_bytes(b"of something else")
    assert Downloads(tmp_path).unfinished() == ()
    with serving({"/a": page(FILE)}) as server:
        assert Downloads(tmp_path).get(offered(server.url("/a"))).sha256 == SHA256


def test_more_than_there_should_be_begins_anew(tmp_path):
    with serving({"/a": page(FILE)}) as server:
        package = offered(server.url("/a"))
        found = Downloads(tmp_path).get(package)
        found.path.write_bytes(FILE + b"x")
        assert Downloads(tmp_path).get(package).sha256 == SHA256
    assert PackagePart(tmp_path / "parts", ID).size == len(FILE)
