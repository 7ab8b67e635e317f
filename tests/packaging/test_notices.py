"""The licence of everything inside a bundle is known, and goes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from building import notices
from building.licence_table import BESIDE, BY_HAND
from building.problem import BuildProblem
from launcher.environment import site_packages, version_in
from launcher.installed import dist_infos
from launcher.requirements import environment_of, normalised, read_list
from launcher.stamp import Layout

from tests.architecture.sources import ROOT

LAYOUT = Layout(ROOT)
VERSION = version_in(LAYOUT) or ""
WANTED = read_list(ROOT / "packaging" / "requirements.txt", environment_of(VERSION or "3.11.0"))


@pytest.mark.skipif(not VERSION, reason="the packages lie elsewhere")
def test_the_licence_of_every_package_is_known() -> None:
    packages = site_packages(LAYOUT, VERSION)
    assert notices.without_licence(packages, WANTED) == []
    text = notices.notices_of(ROOT, packages, WANTED)
    for one in WANTED:
        assert f"\n{one.name} {one.version}\nLicence: " in text
    for name in ("SIL OPEN FONT LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE", "UNICODE LICENSE"):
        assert name in text
    assert all(f"\n{name}\n" in text for name in BESIDE)


@pytest.mark.skipif(not VERSION, reason="the packages lie elsewhere")
def test_what_is_written_by_hand_is_needed_and_has_its_texts() -> None:
    packages = site_packages(LAYOUT, VERSION)
    listed = {normalised(one.name) for one in WANTED}
    assert set(BY_HAND) <= listed
    for name in BY_HAND:
        ((_, dist_info),) = dist_infos(packages)[name]
        assert notices.licence_files(dist_info) == [], f"{name} brings its licence now"
    texts = ROOT / "packaging" / "bundles" / "licences"
    used = {text for one in (*BY_HAND.values(), *BESIDE.values()) for text in one.texts}
    assert used == {path.name for path in texts.iterdir()}


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    info = tmp_path / "bare-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: bare\n", "utf-8")
    (info / "RECORD").write_text("bare-1.dist-info/METADATA,,\n", "utf-8")
    listed = tmp_path / "list.txt"
    listed.write_text("bare==1 --hash=sha256:00\n", "utf-8")
    wanted = read_list(listed, {})
    with pytest.raises(BuildProblem, match="No licence is known of bare"):
        notices.notices_of(ROOT, tmp_path, wanted)
    (info / "COPYING").write_text("Do as you like.", "utf-8")
    (info / "RECORD").write_text("bare-1.dist-info/COPYING,,\n", "utf-8")
    assert "Do as you like." in notices.notices_of(ROOT, tmp_path, wanted)
