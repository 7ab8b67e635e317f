"""How good and how fast a package is, and how much of the machine it may take, in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.adapters.engine import evaluation_sets
from reader.domain.errors import PackageBroken
from reader.domain.messages import Message
from reader.services import bench_package
from reader.services.cancel import CancelToken
from reader.services.package_settings import PackageSettings
from reader.services.ports import ThreadProfile
from reader.ui.lane import Lane
from reader.ui.package_measuring import MeasuringTools, PackageMeasuring
from tests.engines import starter
from tests.tiny_packages import tiny_archive
from tests.ui.package_windows import (
    FA_EN,
    STARTER,
    choose_path,
    press,
    said,
    settled,
    show,
)

pytestmark = pytest.mark.engine


@pytest.fixture
def few(monkeypatch):
    """Measure on four of the sentences that ship."""
    whole = evaluation_sets.shipped_set

    def small(resources, pair):
        found = whole(resources, pair)
        return replace(found, sentences=found.sentences[:4])

    monkeypatch.setattr(evaluation_sets, "shipped_set", small)


def measured(view):
    return [one for one in view.details.texts() if one.startswith("Measured on this machine: ")]


def test_how_good_a_package_is_is_measured_and_stands_on_its_card(qtbot, parts, few):
    view = show(qtbot, parts)
    view.select(STARTER)
    assert "not measured on this machine yet" in measured(view)[0]
    view.details.button("judge").click()
    assert said(view) == "Translating sentences with known translations…"
    view.details.button("judge").click()
    assert said(view) == "Something is being measured; wait for it."
    settled(qtbot, parts)
    assert said(view).startswith("chrF ")
    assert "4 sentences: chrF" in measured(view)[0]
    assert view.current == STARTER


def test_a_package_without_known_sentences_is_told(qtbot, parts, few, tmp_path, monkeypatch):
    path = tmp_path / "a.argosmodel"
    path.write_bytes(tiny_archive("1.0", "fa"))
    choose_path(monkeypatch, path)
    view = show(qtbot, parts)
    view.file_button.click()
    settled(qtbot, parts)
    view.select(FA_EN)
    press(qtbot, parts, "judge")
    assert view._said.property("role") == "warn"
    assert "Nothing was measured." in said(view)
    press(qtbot, parts, "judge")
    assert "Nothing was measured." in said(view)


def test_how_fast_a_package_is_is_told(qtbot, parts, monkeypatch):
    monkeypatch.setattr(bench_package, "SECONDS", 0.2)
    view = show(qtbot, parts)
    view.select(STARTER)
    press(qtbot, parts, "time")
    assert "words a second; ready after" in said(view)
    assert "MB of memory" in said(view)


def test_measuring_ends_when_the_window_is_closed_and_can_begin_again(qtbot, parts, few):
    view = show(qtbot, parts)
    view.select(STARTER)
    view.details.button("judge").click()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    settled(qtbot, parts)
    show(qtbot, parts)
    assert said(view) == ""
    view.select(STARTER)
    press(qtbot, parts, "judge")
    assert said(view).startswith("chrF ")


class Broken:
    """What measures breaks."""

    def __init__(self):
        self.calls = 0

    def quality(self, package, cancel):
        self.calls += 1
        raise PackageBroken(Message("Test", "It is made of sand."))
        yield

    def speed(self, package, cancel):
        self.calls += 1
        raise ValueError("no idea")


@pytest.fixture
def lanes(qapp):
    made = Lane("mt"), Lane("net")
    yield made
    closed = [lane.close() for lane in made]
    assert closed == [True, True]


def test_after_a_failure_something_else_can_be_measured(qtbot, lanes):
    broken = Broken()
    measuring = PackageMeasuring(MeasuringTools(broken.quality, broken.speed), lanes)
    for measure in (measuring.judge, measuring.time, measuring.judge):
        with qtbot.waitSignal(measuring.went_wrong, timeout=5_000):
            measure(starter("ar", "en"))
            assert measuring.is_measuring
        assert not measuring.is_measuring
    assert broken.calls == 3


def test_what_is_stopped_is_measured_no_more_and_nothing_is_told(qtbot, lanes):
    def forever(package, cancel: CancelToken):
        while True:
            cancel.check()

    measuring = PackageMeasuring(MeasuringTools(forever, forever), lanes)
    for measure in (measuring.judge, measuring.time):
        measure(starter("ar", "en"))
        with qtbot.assertNotEmitted(measuring.went_wrong, wait=50):
            measuring.stop()
            qtbot.waitUntil(lambda: not measuring.is_measuring, timeout=5_000)


def test_how_much_of_the_machine_it_may_take_is_kept(qtbot, make, context):
    before = (("translate-ar_nl-0_3", PackageSettings(beam=3)), (STARTER, PackageSettings(beam=4)))
    parts = make(context, package_settings=tuple(sorted(before)))
    view = show(qtbot, parts)
    view.select(STARTER)
    assert view.details.profile.current() == "balanced"
    view.details.profile.part("quiet").click()
    settled(qtbot, parts)
    kept = dict(context.preferences.load().package_settings)
    assert kept[STARTER] == PackageSettings(beam=4, threads=ThreadProfile.QUIET)
    assert kept["translate-ar_nl-0_3"] == PackageSettings(beam=3)
    other = next(one.key for one in view.list.model().items if one.key != STARTER)
    view.select(other)
    assert view.details.profile.current() == "balanced"
    view.select(STARTER)
    assert view.details.profile.current() == "quiet"
    view.details.profile.part("fast").setFocus()
    qtbot.keyClick(view.details.profile.part("fast"), Qt.Key.Key_Space)
    settled(qtbot, parts)
    assert dict(context.preferences.load().package_settings)[STARTER].threads is ThreadProfile.FAST
    again = show(qtbot, make(context, package_settings=context.preferences.load().package_settings))
    again.select(STARTER)
    assert again.details.profile.current() == "fast"
