"""Packages run in a process of their own: good ones, and those that take it down."""

from __future__ import annotations

import json
import shutil
import struct
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.package_checks import check_package
from reader.adapters.engine.package_meter import PackageInChild, TrialInChild
from reader.domain.errors import PackageRefused
from reader.services.bench_package import BenchPackage
from reader.services.bench_sentences import bench_sentences
from reader.services.cancel import Cancelled, CancelToken
from reader.services.package_settings import PackageSettings, as_chosen
from reader.services.ports import ComputeType, InstalledPackage, ThreadProfile
from tests.engines import starter
from tests.package_files import METADATA, good_files, put_files

pytestmark = pytest.mark.engine


def copy_of_starter(folder: Path, **files: bytes | None) -> InstalledPackage:
    """Return a copy of the Arabic to English starter with some files changed, or left out."""
    shutil.copytree(starter("ar", "en").path, folder)
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_model", ".model").replace(
            "_json", ".json"
        )
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
    return read_package(folder, "app")


def with_heads(package: InstalledPackage, count: int) -> None:
    """Write another number of attention heads into the weights, where it is one byte."""
    path = Path(package.path) / "model" / "model.bin"
    content = bytearray(path.read_bytes())
    place = content.index(b"encoder/num_heads\0") + len(b"encoder/num_heads\0")
    (length,) = struct.unpack_from("<I", content, place + 2)
    content[place + 6 : place + 6 + length] = count.to_bytes(length, "little")
    path.write_bytes(content)


def why(package: InstalledPackage, cache: Path) -> str:
    with pytest.raises(PackageRefused, match="Nothing was installed") as refused:
        TrialInChild(cache)(package)
    assert refused.value.text is not None
    return refused.value.text.english()


@pytest.mark.parametrize("target", ["en", "nl"])
def test_a_package_that_works_is_believed(tmp_path, target):
    TrialInChild(tmp_path)(starter("ar", target))


def test_weights_that_take_the_engine_down_cost_a_message(tmp_path):
    """No attention heads divide by zero in C++: in this process that would end the tests."""
    package = copy_of_starter(tmp_path / "p")
    with_heads(package, 0)
    assert check_package(Path(package.path)).package_id == "p"
    assert "damaged, or made to harm" in why(package, tmp_path / "cache")


def test_weights_that_compute_nothing_are_refused(tmp_path):
    package = copy_of_starter(tmp_path / "p")
    with_heads(package, 7)
    assert "It wrote nothing for “وصل الوزير" in why(package, tmp_path / "cache")


def test_a_tokenizer_of_another_kind_is_told(tmp_path):
    codes = "#version: 0.2\nا ل\nو ص\n".encode()
    package = copy_of_starter(tmp_path / "p", sentencepiece_model=None, bpe_model=codes)
    assert "not of one kind" in why(package, tmp_path / "cache")


def test_a_tokenizer_or_a_model_that_can_not_be_loaded_is_told(tmp_path):
    package = copy_of_starter(tmp_path / "p", sentencepiece_model=b"\x0a\x05\x0a\x03abc")
    assert "tokenizer can't be loaded" in why(package, tmp_path / "cache")
    folder = put_files(tmp_path / "q", good_files())
    shutil.copy(Path(starter("ar", "en").path) / "sentencepiece.model", folder)
    assert "model can't be loaded" in why(read_package(folder, "app"), tmp_path / "cache")


def test_a_package_that_is_gone_is_told(tmp_path):
    folder = put_files(tmp_path / "p", good_files())
    package = read_package(folder, "app")
    shutil.rmtree(folder)
    assert "metadata.json is missing" in why(package, tmp_path / "cache")
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "metadata.json").write_text(json.dumps(METADATA))
    assert "model is missing" in why(package, tmp_path / "cache")


def test_a_package_is_measured_as_it_is_set(tmp_path):
    measure = PackageInChild(tmp_path)
    sentences = bench_sentences("ar")[1][:4]
    found = measure(starter("ar", "en"), sentences, 0.2, CancelToken())
    assert found.words >= sum(len(one.split()) for one in sentences)
    assert found.seconds >= 0.2
    assert found.load_seconds > 0
    assert 20_000_000 < found.memory_bytes < found.peak_bytes < 1_000_000_000
    wide = PackageSettings(compute_type=ComputeType.FLOAT32, threads=ThreadProfile.QUIET)
    exact = measure(as_chosen(starter("ar", "en"), wide), sentences, 0.2, CancelToken())
    assert exact.memory_bytes > found.memory_bytes + 50_000_000


def test_measuring_can_be_stopped(tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        PackageInChild(tmp_path)(starter("ar", "en"), ["وصل."], 60, token)
    began = time.monotonic()
    late = _LateToken(began + 1.5)
    with pytest.raises(Cancelled):
        PackageInChild(tmp_path)(starter("ar", "en"), ["وصل الوزير."], 60, late)
    assert time.monotonic() - began < 20


class _LateToken(CancelToken):
    """A token that somebody sets at a time."""

    def __init__(self, at: float) -> None:
        super().__init__()
        self._at = at

    def check(self) -> None:
        if time.monotonic() > self._at:
            self.cancel()
        super().check()


def test_the_figures_say_with_what_they_were_made(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.services.bench_package.SECONDS", 0.1)
    chosen = PackageSettings(beam=2, threads=ThreadProfile.QUIET)
    package = as_chosen(starter("ar", "nl"), chosen)
    found = BenchPackage(PackageInChild(tmp_path)).run(package, CancelToken())
    assert (found.beam, found.threads, found.language) == (2, ThreadProfile.QUIET, "ar")
    assert found.words_a_second > 10
    other = replace(package, pair=replace(package.pair, source="fi"))
    assert BenchPackage(PackageInChild(tmp_path)).run(other, CancelToken()).language == "en"
