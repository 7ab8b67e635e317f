"""Packages that somebody broke, on purpose or not: each is skipped or read, none stops the rest."""

from __future__ import annotations

import json
import math
import os
import shutil
from pathlib import Path

import pytest

from reader.adapters.engine.argos_package import prefixes, read_package
from reader.adapters.engine.package_shelf import argos_folder
from reader.adapters.engine.pieces import read_target_vocabulary
from reader.domain.errors import PackageBroken
from reader.services.ports import EngineSettings
from tests.adapters.engine.test_package_shelf import METADATA, make
from tests.engines import shelf_in, starter

posix = pytest.mark.skipif(os.name != "posix", reason="needs pipes and devices")


def with_metadata(folder: Path, text: str) -> Path:
    make(folder)
    (folder / "metadata.json").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "penalty", ["1" + "0" * 400, "1e400", "NaN", "-Infinity", "1e308", "-0.1", "5.1", "true", '"1"']
)
def test_a_length_penalty_that_no_engine_bears_is_the_default(tmp_path, penalty):
    text = f'{{"from_code": "ar", "to_code": "en", "settings": {{"length_penalty": {penalty}}}}}'
    settings = read_package(with_metadata(tmp_path / "p", text), "user").settings
    assert settings == EngineSettings()
    assert math.isfinite(settings.length_penalty)


@pytest.mark.parametrize("version", ["1" * 5000, [1, 2], {}, "\ud800", None, "", "1\n2", "\u200f1"])
def test_a_version_that_is_none_counts_as_nought_and_packages_are_still_sorted(tmp_path, version):
    make(tmp_path / "argos" / "p", package_version=version)
    found = {one.package_id: one for one in shelf_in(tmp_path).installed()}
    assert found["p"].version == "0"
    assert starter("ar", "en").package_id in found


@pytest.mark.parametrize("prefix", ["\ud800", [1], {"a": 1}, 5, "x" * 100])
def test_a_prefix_that_is_no_piece_makes_a_broken_package(tmp_path, prefix):
    folder = make(tmp_path / "p", target_prefix=prefix)
    with pytest.raises(PackageBroken, match="prefix"):
        read_package(folder, "user")
    with pytest.raises(PackageBroken, match="prefix"):
        prefixes(folder)


@posix
def test_a_folder_whose_name_is_not_utf8_is_a_broken_package(tmp_path):
    make(Path(os.fsdecode(bytes(tmp_path) + b"/argos/bad\xff")))
    shelf = shelf_in(tmp_path)
    assert {one.where for one in shelf.installed()} == {"shipped"}
    assert "not UTF-8" in shelf.broken()[0].reason.english()


@posix
@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", ["metadata.json", "README.md", "../README.md"])
def test_a_pipe_or_an_endless_device_in_place_of_a_file_is_not_waited_for(tmp_path, name):
    for number, put in enumerate((os.mkfifo, lambda path: path.symlink_to("/dev/zero"))):
        folder = make(tmp_path / str(number) / "argos" / "p")
        (folder / name).unlink(missing_ok=True)
        put(folder / name)
        ids = [one.package_id for one in shelf_in(tmp_path / str(number)).installed()]
        assert starter("ar", "en").package_id in ids
        assert ("p" in ids) == (name != "metadata.json")


@posix
@pytest.mark.timeout(20)
def test_the_settings_of_another_program_are_read_with_the_same_care(tmp_path):
    config = tmp_path / ".config" / "argos-translate"
    config.mkdir(parents=True)
    usual = argos_folder({"HOME": str(tmp_path)})
    os.mkfifo(config / "settings.json")
    assert argos_folder({"HOME": str(tmp_path)}) == usual
    for text in ("[" * 100_000, '{"ARGOS_PACKAGES_DIR": 5}', "5", "null"):
        (config / "settings.json").unlink()
        (config / "settings.json").write_text(text, encoding="utf-8")
        assert argos_folder({"HOME": str(tmp_path)}) == usual


@pytest.mark.parametrize("named", ["~no-such-user-at-all/x", "a\0b", "x" * 5000])
def test_a_folder_that_can_not_be_hides_no_starter(tmp_path, named):
    shelf = shelf_in(tmp_path, {"ARGOS_PACKAGES_DIR": named})
    assert {one.where for one in shelf.installed()} == {"shipped"}


@pytest.mark.parametrize("text", ["5", "null", '{"a": 1}', '"abc"', "[" * 100_000, "[", "\ud800"])
def test_a_vocabulary_that_is_no_list_is_passed_over(tmp_path, text):
    path = tmp_path / "shared_vocabulary.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert read_target_vocabulary(tmp_path) == frozenset()
    (tmp_path / "shared_vocabulary.txt").write_text("<unk>\n▁the", encoding="utf-8")
    assert read_target_vocabulary(tmp_path) == {"<unk>", "▁the"}


@posix
@pytest.mark.timeout(20)
def test_a_pipe_in_place_of_a_vocabulary_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "target_vocabulary.json")
    assert read_target_vocabulary(tmp_path) == frozenset()


@pytest.mark.timeout(20)
@pytest.mark.parametrize("card", ["[" * 60_000, "[a](" * 15_000, "![a" * 20_000])
def test_a_card_full_of_brackets_is_read_at_once(tmp_path, card):
    assert read_package(make(tmp_path / "p", card), "user").summary


@pytest.mark.engine
def test_a_package_that_could_not_be_loaded_is_left_out_until_it_changes(tmp_path):
    folder = make(tmp_path / "argos" / "mine")
    shelf = shelf_in(tmp_path)
    mine = next(one for one in shelf.installed() if one.package_id == "mine")
    with pytest.raises(PackageBroken, match="tokenizer"):
        shelf.engine(mine)
    assert "mine" not in {one.package_id for one in shelf.installed()}
    assert [Path(one.path).name for one in shelf.broken()] == ["mine"]
    metadata = json.dumps({**METADATA, "package_version": "2.0"})
    (folder / "metadata.json").write_text(metadata, encoding="utf-8")
    assert "mine" in {one.package_id for one in shelf.installed()}


@pytest.mark.engine
def test_a_copy_of_a_starter_with_a_damaged_vocabulary_is_broken_and_not_our_fault(tmp_path):
    source = Path(starter("ar", "en").path)
    folder = tmp_path / "argos" / "copy"
    shutil.copytree(source, folder)
    for path in (folder / "model").glob("*vocabulary*"):
        path.write_text("5", encoding="utf-8")
    shelf = shelf_in(tmp_path)
    package = next(one for one in shelf.installed() if one.package_id == "copy")
    with pytest.raises(PackageBroken):
        shelf.engine(package)
