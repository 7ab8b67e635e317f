"""`packaging/check.py`: one list, the fast ones first, nothing that does not exist."""

from __future__ import annotations

import sys
from pathlib import Path

import check
import pytest

from tests.architecture.sources import ROOT


def test_the_fast_checks_come_first() -> None:
    speeds = [one.fast for one in check.CHECKS]
    assert speeds == sorted(speeds, reverse=True)
    assert {True, False} == set(speeds)


def test_a_failing_check_fails_the_run_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def outcome(name: str, *, good: bool) -> check.Outcome:
        ran.append(name)
        return check.Outcome(good, f"about {name}")

    checks = (
        check.Check("one", lambda: outcome("one", good=False), fast=True),
        check.Check("two", lambda: outcome("two", good=True), fast=True),
        check.Check("three", lambda: outcome("three", good=True), fast=False),
    )
    monkeypatch.setattr(check, "CHECKS", checks)
    assert check.main(["--fast"]) == 1
    assert ran == ["one", "two"]
    output = capsys.readouterr().out
    assert "about one" in output
    assert "about two" not in output
    assert output.endswith("Failed: one\n")


def test_the_checks_pass_when_each_does(monkeypatch: pytest.MonkeyPatch) -> None:
    good = check.Check("good", lambda: check.Outcome(good=True, output=""), fast=True)
    monkeypatch.setattr(check, "CHECKS", (good,))
    assert check.main([]) == 0


def test_the_modules_that_are_covered_in_full_exist() -> None:
    assert all((ROOT / name).is_file() for name in check.fully_covered())


@pytest.mark.skipif(sys.platform != "linux", reason="Qt's tools, as on the machine of the checks")
def test_a_catalogue_that_is_out_of_date_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = tmp_path / "view.py"
    source.write_text(
        "class View(QObject):\n    def f(self):\n        self.tr('New text')\n", "utf-8"
    )
    catalogue = tmp_path / "qari_nl.ts"
    catalogue.write_text('<!DOCTYPE TS>\n<TS version="2.1" language="nl"/>\n', encoding="utf-8")
    monkeypatch.setattr(check, "CATALOGUES", tmp_path)
    monkeypatch.setattr(check, "_sources", lambda: [str(source)])
    assert "qari_nl.ts is out of date" in check._catalogues_unchanged().output
    assert check.update_catalogues().good
    assert "New text" in catalogue.read_text(encoding="utf-8")
    assert check._catalogues_unchanged().good
    assert check._catalogues_compile().good
    assert "1 texts are unfinished" in check._catalogues_finished().output
