"""The index of packages: what of it can be used, what it may not do, and that it is kept."""

from __future__ import annotations

import json
import stat

import pytest

from reader.adapters.engine.catalogue import INDEX_BYTES, PUBLIC_INDEX, ArgosCatalogue, read_index
from reader.adapters.system.network import Network
from reader.domain.errors import NetworkFailed, ReaderError, SourceRefused, StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.packages import Catalogue
from reader.services.cancel import CancelToken
from tests.loopback_server import page, serving

NOW = "2026-05-12T08:00:00+00:00"
HTTPS = "https://packages.example/index.json"
ENTRY = {
    "package_version": "1.0",
    "argos_version": "1.0",
    "from_code": "ar",
    "from_name": "Arabic",
    "to_code": "en",
    "to_name": "English",
    "links": ["https://packages.example/v1/translate-ar_en-1_0.argosmodel", "ipfs://QmV5bmf8iq"],
    "code": "translate-ar_en",
}


def one_of(**more: object):
    (found,) = read_index([{**ENTRY, **more}], HTTPS).packages
    return found


def kept_in(folder, network: Network | None = None) -> ArgosCatalogue:
    door = network or Network(lambda: NOW)
    return ArgosCatalogue(lambda: door, folder / "data" / "package-index.json", lambda: NOW)


def test_an_entry_of_argos_is_understood():
    found = one_of()
    assert (found.package_id, str(found.pair), found.version) == (
        "translate-ar_en-1_0", "ar-en", "1.0",
    )  # fmt: skip
    assert (found.source_name, found.target_name) == ("Arabic", "English")
    assert found.links == ("https://packages.example/v1/translate-ar_en-1_0.argosmodel",)
    assert (found.size_bytes, found.sha256, found.licence) == (0, "", "")


def test_a_mirror_may_say_more_and_name_files_beside_its_index():
    found = one_of(
        links=["models/a.argosmodel"],
        size=123,
        sha256="AB" * 32,
        license="CC BY 4.0",
        date="2026-05-12T08:00",
        quality="chrF 54.7",
    )
    assert found.links == ("https://packages.example/models/a.argosmodel",)
    assert (found.size_bytes, found.sha256) == (123, "ab" * 32)
    assert (found.licence, found.date, found.quality) == ("CC BY 4.0", "2026-05-12", "chrF 54.7")


@pytest.mark.parametrize(
    "more",
    [
        {"type": "sbd"},
        {"from_code": None},
        {"from_code": "../../x"},
        {"to_code": "ar"},
        {"to_code": ["en"]},
        {"links": []},
        {"links": "https://packages.example/a"},
        {"links": ["ipfs://Qm", "file:///etc/passwd", "http://packages.example/a", 5, None]},
        {"links": ["https://user:secret@packages.example/a", "https://[::1", "\ud800"]},
    ],
)
def test_an_entry_that_is_of_no_use_costs_no_other(more):
    found = read_index([{**ENTRY, **more}, ENTRY, "text", None, []], HTTPS)
    assert [one.package_id for one in found.packages] == ["translate-ar_en-1_0"]
    assert found.left_out == 4


@pytest.mark.parametrize("version", [None, [1], True, "\u202e1.0", "../..", "1" * 65, "", {}])
def test_a_version_that_is_none_counts_as_nought(version):
    assert one_of(package_version=version).version == "0"


def test_a_version_of_more_digits_than_can_be_written_counts_as_nought():
    assert one_of(package_version=10**5_000).version == "0"


def test_marks_that_turn_a_line_round_do_not_come_through():
    found = one_of(from_name="\u202eArabic\x07", to_name="\u2066\u200f", license="x\ny")
    assert (found.source_name, found.target_name, found.licence) == ("Arabic", "en", "x y")


@pytest.mark.parametrize("nonsense", [-1, 0, True, 1e9, "5", 10**13, None])
def test_a_size_and_a_hash_that_can_not_be_are_no_size_and_no_hash(nonsense):
    found = one_of(size=nonsense, sha256=nonsense)
    assert (found.size_bytes, found.sha256) == (0, "")


def test_of_packages_with_the_same_id_the_first_counts():
    other = {**ENTRY, "from_name": "Other", "links": ["https://other.example/a"]}
    found = read_index([ENTRY, other], HTTPS)
    assert [one.source_name for one in found.packages] == ["Arabic"]
    assert found.left_out == 1


def test_an_index_of_a_hundred_thousand_entries_is_cut():
    many = [{**ENTRY, "package_version": str(number)} for number in range(100_000)]
    found = read_index(many, HTTPS)
    assert (len(found.packages), found.left_out) == (5_000, 95_000)


# --- fetched and kept ---


@pytest.mark.loopback
def test_an_index_is_fetched_when_asked_and_kept(tmp_path):
    with serving({"/index.json": page(json.dumps([ENTRY]).encode(), "text/plain")}) as server:
        index = kept_in(tmp_path)
        assert index.kept() == Catalogue()
        found = index.refresh(server.url("/index.json"), CancelToken(), allow_private=True)
        assert (found.fetched_at, found.address) == (NOW, server.url("/index.json"))
    assert server.targets == ["/index.json"]
    assert kept_in(tmp_path).kept() == found
    kept = tmp_path / "data" / "package-index.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


BODIES = {
    "another shape": b'{"packages": []}',
    "no JSON": b"<html>Please log in</html>",
    "empty": b"[]",
    "empty body": b"",
    "no package": b'[{"from_code": "ar"}, 5]',
    "deep": b"[" * 200_000,
    "not UTF-8": b'["\xff\xfe"]',
    "a number": b"1" * 10_000,
    "too large": b"[" + b" " * (INDEX_BYTES + 1) + b"]",
}


@pytest.mark.loopback
@pytest.mark.timeout(20)
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_what_is_no_index_is_refused_and_the_one_before_stays(tmp_path, body):
    index = kept_in(tmp_path)
    answers = {"/": page(json.dumps([ENTRY]).encode(), "application/json"), "/bad": page(body)}
    with serving(answers) as server:
        before = index.refresh(server.url("/"), CancelToken(), allow_private=True)
        with pytest.raises(SourceRefused) as caught:
            index.refresh(server.url("/bad"), CancelToken(), allow_private=True)
    assert caught.value.text is not None
    assert index.kept() == before


@pytest.mark.loopback
@pytest.mark.timeout(20)
def test_an_index_of_a_hundred_megabytes_is_given_up_at_ten(tmp_path):
    def answer(call):
        call.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[")
        for _ in range(100):
            call.send(b" " * 1_000_000)

    network = Network(lambda: NOW)
    with serving({"/": answer}) as server, pytest.raises(SourceRefused, match="10 MB"):
        kept_in(tmp_path, network).refresh(server.url("/"), CancelToken(), allow_private=True)
    assert network.connections()[0].bytes < 11_000_000
    assert kept_in(tmp_path).kept() == Catalogue()


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "[" * 100_000, '{"address": 5, "fetched_at": "", "left_out": 0}',
        '{"address": 0, "fetched_at": "x", "left_out": 0, "packages": []}',
        '{"address": "", "fetched_at": "x", "left_out": 0, "packages": 7}',
    ],
)  # fmt: skip
def test_a_kept_index_that_was_damaged_is_an_empty_one(tmp_path, text):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "package-index.json").write_text(text)
    assert kept_in(tmp_path).kept() == Catalogue()


def test_the_public_index_is_asked_unless_the_user_named_another(tmp_path):
    asked = []

    def resolve(host, port):
        asked.append(host)
        raise OSError

    index = kept_in(tmp_path, Network(lambda: NOW, resolve=resolve))
    with pytest.raises(NetworkFailed):
        index.refresh("", CancelToken())
    assert asked == ["raw.githubusercontent.com"]
    assert PUBLIC_INDEX.startswith("https://raw.githubusercontent.com/argosopentech/")


def test_nothing_is_asked_while_the_user_forbids_it(tmp_path):
    network = Network(lambda: NOW, resolve=lambda host, port: pytest.fail("looked up"))
    network.record.forbid(forbid=True)
    with pytest.raises(ReaderError, match="switched that off"):
        kept_in(tmp_path, network).refresh("", CancelToken())


@pytest.mark.loopback
def test_an_index_that_can_not_be_kept_is_said(tmp_path):
    (tmp_path / "data").write_text("a file in the place of the folder")
    answers = {"/": page(json.dumps([ENTRY]).encode())}
    with serving(answers) as server, pytest.raises(StorageUnavailable):
        kept_in(tmp_path).refresh(server.url("/"), CancelToken(), allow_private=True)


def test_the_pairs_of_an_index_may_be_written_as_argos_writes_them():
    assert one_of(from_code="zt", to_code="en").pair == LanguagePair("zt", "en")
