"""Where the files of a batch go: into its folder, under names of their own, and nowhere else."""

from __future__ import annotations

import json
import os

from reader.adapters.export.batch_file import STATE_NAME
from tests.cli.batches import MAYOR, Batch
from tests.cli.books import book, run


def test_a_file_of_somebody_else_is_never_written_over(batch, folder):
    batch.out.mkdir()
    for name in ("Nile.EN.html", "index.html"):
        (batch.out / name).write_text("mine", "utf-8")
    (folder / "nile.rtf").write_text(book(MAYOR), "utf-8")
    assert batch.made(folder) == ["nile (2).en.html", "nile (3).en.html", "2025/nile.en.html"]
    assert (batch.out / "Nile.EN.html").read_text("utf-8") == "mine"
    assert (batch.out / "index.html").read_text("utf-8") == "mine"
    assert batch.made(folder) == []


def test_folders_of_the_same_names_stand_apart(batch, folder, tmp_path):
    other = tmp_path / "أخبار"
    other.mkdir()
    (other / "nile.txt").write_text(MAYOR, "utf-8")
    (folder / "broken.txt").unlink()
    assert batch(folder, other, folder / "nile.txt") == 0
    assert set(batch.files) >= {
        "مقالات/nile.en.html", "أخبار/nile.en.html", "مقالات/2025/nile.en.html",
    }  # fmt: skip
    assert len(batch.files) == 5


def test_the_folder_may_lie_among_the_articles_and_is_no_source(tmp_path, folder):
    batch = Batch(tmp_path / "data", folder / "out")
    batch(folder, form="md")
    assert batch.made(folder, form="md") == []
    assert batch.files == [STATE_NAME, "2025/nile.en.md", "index.md", "nile.en.md"]


def test_the_folder_is_no_source_by_another_name_either(tmp_path, folder):
    link = tmp_path / "link"
    batch = Batch(tmp_path / "data", link)
    (folder / "out").mkdir()
    (folder / "out" / "mine.txt").write_text(MAYOR, "utf-8")
    link.symlink_to(folder / "out", target_is_directory=True)
    batch(folder, form="md")
    assert batch.made(folder, form="md") == []
    assert not list(link.glob("mine*.md"))
    named = batch.made(folder / "out" / "mine.txt", folder, form="md")  # by hand it is one
    assert named == ["mine.en.md"]


def test_nothing_is_written_where_a_link_leads_out_of_the_folder(batch, folder, tmp_path, capsys):
    other = tmp_path / "other"
    other.mkdir()
    batch.out.mkdir()
    (batch.out / "2025").symlink_to(other, target_is_directory=True)
    assert batch(folder) == 3
    assert "out/2025 is a link to another place. Nothing was written there." in (
        capsys.readouterr().err
    )
    assert list(other.iterdir()) == []
    assert (batch.out / "nile.en.html").is_file()


def test_a_folder_that_is_not_there_is_meant_by_a_slash_at_the_end(batch, folder):
    code = run(
        batch.context, "export", str(folder / "nile.txt"), "-o", f"{batch.out}/",
        "--to", "en", "--format", "html",
    )  # fmt: skip
    assert code == 0
    assert "nile.en.html" in batch.files


def test_names_that_no_system_has_are_said_and_stop_nothing(batch, folder, capsys):
    long = "ن" * 300
    assert batch(long, folder / "nile.txt") == 3
    assert "There is no article ن" in capsys.readouterr().err
    assert run(batch.context, "import", long) == 3
    assert run(batch.context, "translate", long, "--to", "en") == 3
    assert "our fault" not in capsys.readouterr().err


def test_a_damaged_or_hostile_state_leads_nowhere(batch, folder):
    batch(folder)
    state = batch.out / STATE_NAME
    document = json.loads(state.read_text("utf-8"))
    for entry in document["files"]:
        entry["parts"][0]["output"] = "../nile.txt"
    state.write_text(json.dumps(document), "utf-8")
    assert batch.made(folder) == ["nile (2).en.html", "2025/nile (2).en.html"]
    assert not (batch.out.parent / "nile.txt").exists()
    state.write_bytes(b"{" * 9999)
    assert batch.made(folder) == ["nile (3).en.html", "2025/nile (3).en.html"]


def test_a_folder_that_can_not_be_written_ends_the_batch_with_code_six(batch, folder, capsys):
    (batch.out / STATE_NAME).mkdir(parents=True)
    assert batch(folder) == 6
    shown = capsys.readouterr().err
    assert shown.count("can't be written") == 1
    assert "3 sources left" in shown
    assert batch.files == []


def test_files_that_a_killed_run_left_half_are_cleared_away(batch, folder):
    batch(folder)
    half = batch.out / "2025" / ".qari-0123456789abcdef.tmp"
    half.write_bytes(b"<html")
    young = batch.out / ".qari-fedcba9876543210.tmp"
    young.write_bytes(b"<html")
    os.utime(half, (1, 1))
    batch(folder)
    assert (half.exists(), young.exists()) == (False, True)
