"""Packages of three places, whole ones and broken ones; no engine is loaded but where marked."""

import json
import logging
import shutil

import pytest

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.package_shelf import argos_folder
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.errors import PackageBroken
from reader.services.package_settings import PackageSettings
from reader.services.ports import ComputeType, EngineSettings, NamesPutIn, ThreadProfile
from reader.services.preferences import Preferences
from tests.engines import shelf_in

METADATA = {"package_version": "1.0", "from_code": "ar", "to_code": "en", "type": "translate"}


def make(folder, card="", **metadata):
    """Make a folder that looks like a package."""
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "model.bin").write_bytes(b"12345")
    (folder / "sentencepiece.model").write_bytes(b"123")
    text = json.dumps({**METADATA, **metadata})
    (folder / "metadata.json").write_text(text, encoding="utf-8")
    if card:
        (folder / "README.md").write_text(card, encoding="utf-8")
    return folder


def test_a_package_says_what_it_is(tmp_path):
    card = (
        "# Title\n\n| a | b |\n|---|---|\n\n"
        "A **small** [model](https://a.example) for\n`news`.\n\nMore.\n"
    )
    folder = make(tmp_path / "translate-ar_en-1_0", card, also_from=["fa", "ar", 3, "../x"])
    package = read_package(folder, "user")
    assert (package.package_id, str(package.pair), package.version) == (
        "translate-ar_en-1_0", "ar-en", "1.0",
    )  # fmt: skip
    assert package.summary == "A small model for news."
    assert package.also_from == ("fa",)
    assert package.size_bytes == sum(
        path.stat().st_size for path in folder.rglob("*") if path.is_file()
    )
    assert package.settings is None
    assert not package.experimental


def test_settings_in_the_metadata_are_kept_and_nonsense_is_not(tmp_path):
    good = make(tmp_path / "a", settings={"beam": 2, "length_penalty": 0.5})
    bad = make(tmp_path / "b", settings={"beam": "wide", "length_penalty": None})
    assert read_package(good, "user").settings == EngineSettings(beam=2, length_penalty=0.5)
    assert read_package(bad, "user").settings == EngineSettings()


def test_experimental_is_said_by_metadata_card_or_collection(tmp_path):
    by_metadata = make(tmp_path / "a", experimental=True)
    by_card = make(tmp_path / "b", "# B\n\nAn Experimental model.\n")
    denied = make(tmp_path / "c", "# C\n\nAn experimental model.\n", experimental=False)
    later = make(tmp_path / "d", "# D\n\nA model.\n\nIts alignment is experimental.\n")
    collection = "Here: `e-1` (experimental: gist only) and `f-1` (good), nothing experimental."
    (tmp_path / "README.md").write_text(collection, encoding="utf-8")
    by_collection, other = make(tmp_path / "e-1"), make(tmp_path / "f-1")
    found = [
        read_package(one, "user").experimental
        for one in (by_metadata, by_card, denied, later, by_collection, other)
    ]
    assert found == [True, True, False, False, True, False]


def damage_metadata(folder, text):
    (folder / "metadata.json").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda folder: (folder / "metadata.json").unlink(), "metadata.json is missing"),
        (lambda folder: damage_metadata(folder, "{"), "can't be read"),
        (lambda folder: damage_metadata(folder, "[]"), "can't be read"),
        (lambda folder: damage_metadata(folder, "[" * 100_000), "can't be read"),
        (lambda folder: damage_metadata(folder, '{"from_code": "ar"}'), "no language pair"),
        (lambda folder: damage_metadata(folder, " " * 2_000_000), "too large"),
        (lambda folder: (folder / "model" / "model.bin").unlink(), "model is missing"),
        (lambda folder: (folder / "sentencepiece.model").unlink(), "tokenizer is missing"),
        (
            lambda folder: damage_metadata(folder, json.dumps({**METADATA, "type": "sbd"})),
            "no translation package",
        ),
    ],
)
def test_a_broken_folder_says_why_and_hides_no_other(tmp_path, damage, words, caplog):
    damage(make(tmp_path / "argos" / "bad"))
    make(tmp_path / "argos" / "good")
    shelf = shelf_in(tmp_path)
    with caplog.at_level(logging.WARNING):
        ids = [package.package_id for package in shelf.installed()]
        shelf.installed()
    assert "good" in ids
    assert "bad" not in ids
    (broken,) = shelf.broken()
    assert words in broken.reason.english()
    assert sum("skipped" in record.message for record in caplog.records) == 1


def test_user_comes_before_app_before_shipped_and_newer_before_older(tmp_path):
    make(tmp_path / "argos" / "user-1", package_version="1.2")
    make(tmp_path / "argos" / "user-2", package_version="1.10")
    make(tmp_path / "data" / "packages" / "app-9", package_version="9.0")
    packages = [one for one in shelf_in(tmp_path).installed() if str(one.pair) == "ar-en"]
    assert [(one.package_id, one.where) for one in packages[:3]] == [
        ("user-2", "user"), ("user-1", "user"), ("app-9", "app"),
    ]  # fmt: skip
    assert {one.where for one in packages[3:]} == {"shipped"}


def test_the_chosen_package_comes_first(tmp_path):
    make(tmp_path / "argos" / "user-1")
    make(tmp_path / "data" / "packages" / "app-9")
    store = PreferencesFile(tmp_path / "preferences.json")
    store.save(Preferences(packages=(("ar-en", "app-9"),)))
    shelf = shelf_in(tmp_path)
    shelf._preferences = store
    packages = [one for one in shelf.installed() if str(one.pair) == "ar-en"]
    assert packages[0].package_id == "app-9"


def test_one_id_in_two_places_is_one_package(tmp_path):
    make(tmp_path / "argos" / "same")
    make(tmp_path / "data" / "packages" / "same")
    found = [one for one in shelf_in(tmp_path).installed() if one.package_id == "same"]
    assert [one.where for one in found] == ["user"]


def test_files_and_hidden_folders_among_the_packages_are_no_packages(tmp_path):
    (tmp_path / "argos" / ".unpacking").mkdir(parents=True)
    (tmp_path / "argos" / "note.txt").write_text("", encoding="utf-8")
    shelf = shelf_in(tmp_path)
    assert all(package.where == "shipped" for package in shelf.installed())
    assert shelf.broken() == ()


def test_a_file_in_place_of_the_folder_is_no_failure(tmp_path):
    (tmp_path / "argos").write_text("", encoding="utf-8")
    assert shelf_in(tmp_path).installed()


def test_the_starters_are_found_with_what_their_cards_say(tmp_path):
    found = {str(one.pair): one for one in shelf_in(tmp_path).installed()}
    assert not found["ar-en"].experimental
    assert found["ar-nl"].experimental
    assert found["ar-nl"].also_from == ("en",)
    assert all(one.summary for one in found.values())


def test_the_argos_folder_is_where_argos_translate_looks(tmp_path):
    home = {"HOME": str(tmp_path)}
    usual = tmp_path / ".local" / "share" / "argos-translate" / "packages"
    assert argos_folder(home) == usual
    data = {**home, "XDG_DATA_HOME": str(tmp_path / "d")}
    assert argos_folder(data) == tmp_path / "d" / "argos-translate" / "packages"
    named = {**data, "ARGOS_PACKAGES_DIR": str(tmp_path / "named")}
    assert argos_folder(named) == tmp_path / "named"
    assert argos_folder(named, str(tmp_path / "chosen")) == tmp_path / "chosen"
    config = tmp_path / ".config" / "argos-translate"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(
        json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "set")}), encoding="utf-8"
    )
    assert argos_folder(home) == tmp_path / "set"
    (config / "settings.json").write_text("{", encoding="utf-8")
    assert argos_folder(home) == usual


def test_a_package_that_vanished_is_a_broken_one(tmp_path):
    make(tmp_path / "argos" / "gone").rename(tmp_path / "elsewhere")
    package = read_package(tmp_path / "elsewhere", "user")
    (tmp_path / "elsewhere").rename(tmp_path / "again")
    with pytest.raises(PackageBroken, match="is gone"):
        shelf_in(tmp_path).engine(package)


@pytest.mark.engine
def test_an_engine_is_loaded_once_and_let_go_at_the_end(tmp_path):
    shelf = shelf_in(tmp_path)
    package = next(one for one in shelf.installed() if str(one.pair) == "ar-en")
    engine = shelf.engine(package)
    assert shelf.engine(package) is engine
    shelf.close()
    assert shelf.engine(package) is not engine


def test_when_names_are_put_in_is_said_by_the_metadata_and_nonsense_is_never(tmp_path):
    kinds = {
        folder: read_package(make(tmp_path / folder, names_put_in=value), "user").names_put_in
        for folder, value in (("a", "always"), ("b", "when_lost"), ("c", "often"), ("d", [1]))
    }
    assert kinds == {"a": "always", "b": "when_lost", "c": "never", "d": "never"}


def test_what_the_user_wants_for_a_packages_names_wins(tmp_path):
    make(tmp_path / "argos" / "one", names_put_in="never")
    make(tmp_path / "argos" / "two", names_put_in="never")
    shelf = shelf_in(tmp_path)
    shelf._preferences.save(Preferences(names_put_in=(("two", "always"), ("gone", "always"))))
    found = {one.package_id: one.names_put_in for one in shelf.installed() if one.where == "user"}
    assert found == {"one": NamesPutIn.NEVER, "two": NamesPutIn.ALWAYS}
    (two,) = [one for one in shelf.installed() if one.package_id == "two"]
    with pytest.raises(PackageBroken):
        shelf.engine(two)
    assert "two" not in {one.package_id for one in shelf.installed()}


def named(shelf, package_id):
    return next(one for one in shelf.installed() if one.package_id == package_id)


def test_what_the_user_set_for_a_package_is_what_it_runs_with(tmp_path):
    make(tmp_path / "argos" / "one", settings={"beam": 6, "length_penalty": 0.6})
    make(tmp_path / "argos" / "two")
    shelf = shelf_in(tmp_path)
    chosen = PackageSettings(beam=2, threads=ThreadProfile.QUIET)
    shelf._preferences.save(Preferences(package_settings=(("one", chosen), ("gone", chosen))))
    assert named(shelf, "one").settings == EngineSettings(beam=2, length_penalty=0.6)
    assert named(shelf, "one").threads is ThreadProfile.QUIET
    assert named(shelf, "two").settings is None
    assert named(shelf, "two").threads is ThreadProfile.BALANCED


@pytest.mark.engine
def test_an_engine_is_loaded_anew_for_other_numbers_and_threads_and_not_for_another_beam(tmp_path):
    shelf = shelf_in(tmp_path)
    own = next(one.package_id for one in shelf.installed() if str(one.pair) == "ar-en")

    def engine_with(settings):
        shelf._preferences.save(Preferences(package_settings=((own, settings),)))
        engine = shelf.engine(named(shelf, own))
        assert engine.package == named(shelf, own)
        return engine

    first = engine_with(PackageSettings())
    assert engine_with(PackageSettings(beam=2)) is first
    quiet = engine_with(PackageSettings(beam=2, threads=ThreadProfile.QUIET))
    assert quiet is not first
    exact = engine_with(PackageSettings(compute_type=ComputeType.FLOAT32))
    assert exact is not quiet
    (draft,) = exact.translate(["وصل الوزير إلى القاهرة."], EngineSettings())
    assert "Cairo" in draft.text
    shelf.close()


@pytest.mark.engine
def test_a_package_that_loses_its_model_in_use_goes_on_and_is_not_offered_again(tmp_path):
    shipped = next(one for one in shelf_in(tmp_path).installed() if str(one.pair) == "ar-en")
    shutil.copytree(shipped.path, tmp_path / "argos" / "mine")
    shelf = shelf_in(tmp_path)
    mine = named(shelf, "mine")
    sentence = ["وصل الوزير إلى القاهرة."]
    before = shelf.engine(mine).translate(sentence, EngineSettings())
    (tmp_path / "argos" / "mine" / "model" / "model.bin").unlink()
    assert shelf.engine(mine).translate(sentence, EngineSettings()) == before
    assert "mine" not in {one.package_id for one in shelf.installed()}
    assert "model is missing" in shelf.broken()[0].reason.english()
    shelf.close()
    with pytest.raises(PackageBroken, match="model can't be loaded"):
        shelf.engine(mine)
    shutil.rmtree(tmp_path / "argos" / "mine")
    with pytest.raises(PackageBroken, match="is gone"):
        shelf.engine(mine)
    assert shelf.engine(next(iter(shelf.installed()))).translate(sentence, EngineSettings())
