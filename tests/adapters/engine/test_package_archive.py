"""Archives of packages, good and made to harm: unpacked whole, or an empty folder and a reason."""

from __future__ import annotations

import errno
import os
import random
import shutil
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.package_archive import unpack
from reader.domain.errors import (
    DiskFull,
    PackageBroken,
    PackageRefused,
    ReaderError,
    SourceUnreadable,
    StorageUnavailable,
)
from reader.services.cancel import Cancelled, CancelToken
from tests.engines import starter
from tests.package_files import NAME, good_files, put_files, tiny_model, write_archive

posix = pytest.mark.skipif(os.name != "posix", reason="needs pipes and modes")


def why(tmp_path: Path, archive: Path) -> str:
    """Return what a refused archive is told; nothing of it may stay."""
    folder = tmp_path / "out"
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PackageRefused) as refused:
        unpack(archive, folder, CancelToken())
    assert sorted(tmp_path.rglob("*")) == before
    error = refused.value
    assert isinstance(error, PackageBroken)
    assert error.hint is not None
    assert "Nothing was installed" in error.hint.english()
    assert error.text is not None
    return error.text.english()


def with_entry(tmp_path: Path, name: str, content: bytes = b"x", mode: int = 0) -> Path:
    """Return an archive that is good but for one more entry, named as it is."""
    path = write_archive(tmp_path / "a.argosmodel", good_files())
    info = zipfile.ZipInfo("placeholder")
    info.filename = name
    info.create_system = 3
    info.external_attr = mode << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, content)
    return path


def test_a_package_comes_out_whole_and_readable_by_its_user_alone(tmp_path):
    archive = write_archive(tmp_path / "a.argosmodel", good_files())
    package = unpack(archive, tmp_path / "out", CancelToken())
    assert package == tmp_path / "out" / NAME
    assert read_package(package, "app").package_id == NAME
    for name, content in good_files().items():
        assert (package / name).read_bytes() == content
    if os.name == "posix":
        modes = {path.is_dir(): stat.S_IMODE(path.stat().st_mode) for path in package.rglob("*")}
        assert modes == {False: 0o600, True: 0o700}


def test_a_starter_that_was_packed_comes_back_byte_by_byte(tmp_path):
    source = Path(starter("ar", "en").path)
    files = {one.relative_to(source).as_posix(): one for one in source.rglob("*") if one.is_file()}
    archive = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for name, path in files.items():
            out.write(path, f"{source.name}/{name}")
    package = unpack(archive, tmp_path / "out", CancelToken())
    assert package.name == source.name
    assert all((package / name).read_bytes() == path.read_bytes() for name, path in files.items())


def test_a_package_that_lies_bare_in_its_archive_is_named_after_the_file(tmp_path):
    archive = write_archive(tmp_path / "translate-ar_en-2_0.argosmodel", good_files(), top="")
    assert unpack(archive, tmp_path / "out", CancelToken()).name == "translate-ar_en-2_0"
    odd = shutil.copy(archive, tmp_path / "حزمة عربية (1).argosmodel")
    assert unpack(Path(odd), tmp_path / "other", CancelToken()).name == "package"


def test_sentence_splitters_and_what_a_desktop_adds_stay_in_the_archive(tmp_path):
    files = good_files() | {
        "stanza/ar/tokenize/padt.pt": b"\x80\x02 a pickle",
        "spacy/run.py": b"import os",
        "minisbd/ar.onnx": b"\x08\x07",
        ".DS_Store": b"\0\0",
        ".git/hooks/post-checkout": b"#!/bin/sh",
    }
    archive = write_archive(tmp_path / "a.argosmodel", files)
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr(f"__MACOSX/{NAME}/._metadata.json", b"\0")
    package = unpack(archive, tmp_path / "out", CancelToken())
    kept = {one.relative_to(package).as_posix() for one in package.rglob("*") if one.is_file()}
    assert kept == set(good_files())
    assert [one.name for one in (tmp_path / "out").iterdir()] == [NAME]


def test_an_archive_with_folders_and_the_slashes_of_windows_is_read(tmp_path):
    archive = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(archive, "w") as out:
        for name in (f"{NAME}\\", f"{NAME}\\model\\"):
            out.writestr(zipfile.ZipInfo(name), b"")
        for name, content in good_files().items():
            info = zipfile.ZipInfo("placeholder")
            info.filename = f"{NAME}/{name}".replace("/", "\\")
            out.writestr(info, content)
    assert (unpack(archive, tmp_path / "out", CancelToken()) / "model" / "model.bin").is_file()


def test_a_small_file_that_unpacks_to_much_is_refused_before_it_does(tmp_path):
    files = good_files() | {"model/model.bin": bytes(60_000_000)}
    archive = write_archive(tmp_path / "a.argosmodel", files)
    assert archive.stat().st_size < 100_000
    assert "far more" in why(tmp_path, archive)


def test_entries_that_share_their_bytes_count_each_time(tmp_path):
    """The densest bombs list one block of bytes under thousands of names."""
    archive = write_archive(tmp_path / "a.argosmodel", good_files() | {"a": bytes(900_000)})
    with zipfile.ZipFile(archive, "a") as out:
        shared = out.getinfo(f"{NAME}/a")
        for number in range(500):
            twin = zipfile.ZipInfo(f"{NAME}/b{number}")
            for field in ("compress_type", "compress_size", "file_size", "CRC", "header_offset"):
                setattr(twin, field, getattr(shared, field))
            out.filelist.append(twin)
        vars(out)["_didModify"] = True  # so that the list is written
    assert "far more" in why(tmp_path, archive)


def test_a_list_whose_length_lies_is_not_read_into_memory(tmp_path):
    archive = write_archive(tmp_path / "a.argosmodel", good_files())
    content = bytearray(archive.read_bytes())
    end = content.rindex(b"PK\x05\x06")
    content[end:end] = bytes(3_000_000)
    struct.pack_into("<I", content, len(content) - 22 + 12, 2_900_000)
    archive.write_bytes(content)
    assert "damaged" in why(tmp_path, archive)


def test_a_size_that_lies_is_damage(tmp_path):
    archive = write_archive(tmp_path / "a.argosmodel", good_files(), method=zipfile.ZIP_STORED)
    content = bytearray(archive.read_bytes())
    place = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)  # README.md's
    for size in (5, 500_000):
        struct.pack_into("<I", content, place + 24, size)
        archive.write_bytes(content)
        assert "damaged" in why(tmp_path, archive)


def test_an_archive_that_was_cut_off_or_changed_is_refused_or_whole(tmp_path):
    whole = write_archive(tmp_path / "whole", good_files()).read_bytes()
    archive = tmp_path / "a.argosmodel"
    chance = random.Random(8)
    for _ in range(300):
        content = bytearray(whole)
        if chance.random() < 0.3:
            del content[chance.randrange(len(content)) :]
        else:
            for _ in range(chance.choice((1, 1, 2, 20))):
                content[chance.randrange(len(content))] = chance.randrange(256)
        archive.write_bytes(content)
        folder = tmp_path / "out"
        try:
            package = unpack(archive, folder, CancelToken())
        except ReaderError:
            assert not folder.exists()
        else:
            assert read_package(package, "app").pair.source == "ar"
            shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"metadata.json": b"{"}, "metadata.json can't be read"),
        ({"metadata.json": b'{"type": "sbd", "from_code": "ar", "to_code": "en"}'}, "no trans"),
        ({"metadata.json": b'{"from_code": "ar\\u202e", "to_code": "en"}'}, "no language pair"),
        ({"metadata.json": b"[" * 100_000}, "metadata.json can't be read"),
        ({"model/model.bin": tiny_model()[:-9]}, "cut off"),
        ({"model/model.bin": b"GGUF" + bytes(5000)}, "no model of CTranslate2"),
        ({"model/model.bin": tiny_model(spec="WhisperSpec")}, "does not translate"),
        ({"model/model.bin": tiny_model(words=3)}, "do not belong together"),
        ({"model/config.json": b"5"}, "can't be read"),
        ({"model/config.json": b"[" * 100_000}, "can't be read"),
        ({"model/source_vocabulary.json": b'{"a": 1}'}, "is no list"),
        ({"model/target_vocabulary.json": b"[1, 2]"}, "is no list"),
        ({"model/target_vocabulary.json": b"\xff\xfe"}, "can't be read"),
    ],
)
def test_a_package_of_another_kind_is_refused(tmp_path, changed, says):
    archive = write_archive(tmp_path / "a.argosmodel", good_files() | changed)
    assert says in why(tmp_path, archive)


@pytest.mark.parametrize("name", list(good_files()))
def test_a_package_that_lacks_a_part_is_refused_where_it_needs_it(tmp_path, name):
    files = {one: content for one, content in good_files().items() if one != name}
    archive = write_archive(tmp_path / "a.argosmodel", files)
    if name in {"README.md", "model/config.json"}:
        assert unpack(archive, tmp_path / "out", CancelToken()).is_dir()
    else:
        assert why(tmp_path, archive)


@pytest.mark.parametrize("content", [b"", b"<html>404 Not Found</html>", b"PK", bytes(5000)])
def test_what_is_no_zip_is_refused(tmp_path, content):
    archive = tmp_path / "a.argosmodel"
    archive.write_bytes(content)
    assert "not even a zip" in why(tmp_path, archive)


def test_a_file_that_is_not_there_or_is_a_folder_is_unreadable(tmp_path):
    for archive in (tmp_path / "none.argosmodel", tmp_path):
        with pytest.raises(SourceUnreadable, match="can't be read"):
            unpack(archive, tmp_path / "out", CancelToken())
    assert not (tmp_path / "out").exists()


@posix
@pytest.mark.timeout(20)
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceUnreadable, match="device or a pipe"):
        unpack(tmp_path / "pipe", tmp_path / "out", CancelToken())


def test_work_that_is_stopped_leaves_nothing_and_says_how_far_it_is(tmp_path):
    files = good_files() | {"notes.txt": random.Random(1).randbytes(1_500_000)}
    archive = write_archive(tmp_path / "a.argosmodel", files)
    total = sum(map(len, files.values()))
    told: list[tuple[int, int]] = []
    token = CancelToken()
    token.listen(lambda done, all_of_it: told.append((done, all_of_it)))
    assert unpack(archive, tmp_path / "whole", token).is_dir()
    assert told[-1] == (total, total)
    assert told == sorted(told)
    token.listen(lambda done, _: token.cancel() if done > 500_000 else None)
    with pytest.raises(Cancelled):
        unpack(archive, tmp_path / "out", token)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_in_use_is_left_alone(tmp_path):
    archive = write_archive(tmp_path / "a.argosmodel", good_files())
    folder = put_files(tmp_path / "out", {"mine.txt": b"mine"})
    with pytest.raises(StorageUnavailable, match="can't be put into"):
        unpack(archive, folder, CancelToken())
    assert [one.name for one in folder.iterdir()] == ["mine.txt"]
    (folder / "mine.txt").unlink()
    archive.write_bytes(archive.read_bytes()[:-30])
    with pytest.raises(PackageRefused):
        unpack(archive, folder, CancelToken())
    assert list(folder.iterdir()) == []


@posix
def test_a_disk_that_is_full_ends_in_words_and_an_empty_folder(tmp_path):
    import resource

    files = good_files() | {"notes.txt": random.Random(1).randbytes(2_000_000)}
    archive = write_archive(tmp_path / "a.argosmodel", files)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(StorageUnavailable, match="can't be put into") as failed:
            unpack(archive, tmp_path / "out", CancelToken())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not (tmp_path / "out").exists()
    assert isinstance(failed.value.__cause__, OSError)
    assert failed.value.__cause__.errno == errno.EFBIG


def test_a_package_larger_than_the_free_space_is_not_begun(tmp_path):
    """A sparse archive that admits to 5 GB: refused for its size, or for the disk's."""
    free = shutil.disk_usage(tmp_path).free
    archive = write_archive(tmp_path / "a.argosmodel", good_files(), method=zipfile.ZIP_STORED)
    content = bytearray(archive.read_bytes())
    end = content.rindex(b"PK\x05\x06")
    place = content.index(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 4_200_000_000)
    head, tail = bytes(content[:place]), bytes(content[place:end])
    padded = 120_000_000
    with archive.open("wb") as out:
        out.write(head)
        out.truncate(padded)
        out.seek(padded)
        out.write(tail)
        record = bytearray(content[end:])
        struct.pack_into("<I", record, 16, padded)
        out.write(record)
    with pytest.raises((DiskFull, PackageRefused)) as failed:
        unpack(archive, tmp_path / "out", CancelToken())
    assert isinstance(failed.value, DiskFull) == (free < 4_250_000_000)
    assert not (tmp_path / "out").exists()
