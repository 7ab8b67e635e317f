"""Settings of one package: chosen, kept, and run with."""

from __future__ import annotations

import pytest

from reader.adapters.system.preferences_file import PreferencesFile
from reader.services.change_package_settings import ChangePackageSettings
from reader.services.engine_settings import effective, second_try
from reader.services.package_settings import PackageSettings, as_chosen, cores_for
from reader.services.ports import ComputeType, EngineSettings, NamesPutIn, ThreadProfile
from reader.services.preferences import Preferences
from tests.fakes import fake_package

TUNED = EngineSettings(beam=6, length_penalty=0.6)


@pytest.fixture
def store(tmp_path):
    return PreferencesFile(tmp_path / "preferences.json")


def test_what_is_not_set_stays_as_the_package_was_tuned():
    package = fake_package(settings=TUNED)
    assert as_chosen(package, PackageSettings()) == package
    run = as_chosen(package, PackageSettings(beam=2, no_repeat_ngram=3))
    assert run.settings == EngineSettings(beam=2, length_penalty=0.6, no_repeat_ngram=3)


def test_a_package_without_settings_of_its_own_takes_the_usual_ones():
    run = as_chosen(fake_package(), PackageSettings(repetition_penalty=1.1))
    assert run.settings == EngineSettings(repetition_penalty=1.1)
    assert as_chosen(fake_package(), PackageSettings(threads=ThreadProfile.FAST)).settings is None


def test_what_is_set_is_run_and_is_part_of_the_key_where_it_changes_the_text():
    run = as_chosen(fake_package(settings=TUNED), PackageSettings(beam=1))
    assert effective(EngineSettings(), run).canonical().startswith("beam=1 length_penalty=0.6 ")
    asked = EngineSettings(beam=8)
    assert effective(asked, run) == asked


def test_other_numbers_are_part_of_the_key_and_the_usual_ones_are_not():
    """Texts that were made before there was a choice are still found."""
    usual = EngineSettings().canonical()
    assert usual == (
        "beam=4 length_penalty=1 repetition_penalty=1 no_repeat_ngram=0 max_decoding_length=256"
    )
    run = as_chosen(fake_package(), PackageSettings(compute_type=ComputeType.FLOAT32))
    assert effective(EngineSettings(), run).canonical() == f"{usual} compute_type=float32"
    asked = effective(EngineSettings(beam=8), run)
    assert "beam=8" in asked.canonical()
    assert second_try(asked).canonical().endswith("compute_type=float32")


def test_threads_change_no_text_so_they_are_no_part_of_the_key():
    keys = {
        effective(
            EngineSettings(), as_chosen(fake_package(), PackageSettings(threads=one))
        ).canonical()
        for one in ThreadProfile
    }
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("cores", "expected"), [(1, (1, 1, 1)), (2, (1, 2, 2)), (4, (1, 4, 4)), (16, (1, 4, 16))]
)
def test_quiet_takes_one_core_balanced_four_at_most_and_fast_all(cores, expected):
    assert tuple(cores_for(one, cores) for one in ThreadProfile) == expected


@pytest.mark.parametrize(
    "wrong",
    [
        {"beam": 0},
        {"beam": 33},
        {"length_penalty": -0.1},
        {"length_penalty": float("nan")},
        {"length_penalty": float("inf")},
        {"repetition_penalty": 0.5},
        {"no_repeat_ngram": 11},
    ],
)
def test_what_no_engine_bears_is_no_setting(wrong):
    with pytest.raises(ValueError, match="is not within"):
        PackageSettings(**wrong)


def test_a_choice_is_kept_with_the_names_and_both_are_left_to_the_package_again(store):
    store.save(Preferences(target="nl", names_put_in=(("other", "never"),)))
    desk = ChangePackageSettings(store)
    assert (desk.of("p"), desk.names("p")) == (PackageSettings(), None)
    chosen = PackageSettings(beam=2, threads=ThreadProfile.QUIET)
    desk.change("p", chosen, NamesPutIn.ALWAYS)
    assert (desk.of("p"), desk.names("p")) == (chosen, NamesPutIn.ALWAYS)
    assert store.load() == Preferences(
        target="nl",
        names_put_in=(("other", "never"), ("p", "always")),
        package_settings=(("p", chosen),),
    )
    desk.reset("p")
    assert store.load() == Preferences(target="nl", names_put_in=(("other", "never"),))
