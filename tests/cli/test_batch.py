"""``qari export`` into a folder: everything that can be done is done, once."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from dataclasses import replace

import pytest

from reader.adapters.export.batch_file import STATE_NAME
from reader.domain.article import SourceKind, SourceRef
from reader.domain.taking import left_out
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from tests.cli.batches import MAYOR, NILE, Batch
from tests.cli.books import book, program, run
from tests.cli.conftest import ARTICLE, Qari
from tests.fakes import FakeEngine

CHAPTERS = tuple(
    f"الفصل {name}\n\nوصل الوفد إلى المدينة {name}." for name in ("الأول", "الثاني", "الثالث")
)
KEY = "مفتاح الكتاب"
ENTRY = {
    "source", "part", "output", "title", "sentences", "failed_sentences", "missing_sentences",
    "notices",
}  # fmt: skip


def test_a_folder_goes_out_with_its_structure_and_a_bad_file_stops_nothing(batch, folder, capsys):
    assert batch(folder, "--bilingual") == 3
    assert batch.files == [STATE_NAME, "2025/nile.en.html", "index.html", "nile.en.html"]
    page = (batch.out / "nile.en.html").read_text("utf-8")
    assert "غادر الوفد القاهرة" in page
    assert "woo" in page
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.splitlines()[:3] == [
        "1 of 3: broken.txt … failed", "2 of 3: nile.txt … ok", "3 of 3: 2025/nile.md … ok",
    ]  # fmt: skip
    assert "broken.txt” is not UTF-8" in shown.err
    assert shown.err.endswith("3 articles: 2 done, 0 skipped, 1 failed.\n")


def test_the_report_has_stable_names(batch, folder):
    document = batch.report(folder)
    assert list(document) == ["folder", "done", "skipped", "failed", "left", "exit_code"]
    assert (document["folder"], document["left"], document["exit_code"]) == (str(batch.out), 0, 3)
    assert {frozenset(one) for one in document["done"]} == {frozenset(ENTRY)}
    first = document["done"][0]
    assert (first["source"], first["part"]) == (str(folder / "nile.txt"), 1)
    assert (first["sentences"], first["failed_sentences"], first["missing_sentences"]) == (3, 0, 0)
    (failed,) = document["failed"]
    assert set(failed) == {"source", "part", "why"}
    skipped = batch.report(folder)["skipped"]
    assert {frozenset(one) for one in skipped} == {frozenset(ENTRY)}


def test_a_second_run_does_only_what_is_left(batch, folder):
    assert batch.made(folder) == ["nile.en.html", "2025/nile.en.html"]
    before = {name: (batch.out / name).stat().st_mtime_ns for name in batch.files}
    os.utime(folder / "nile.txt", (1, 1))  # another date is no other text
    assert batch.made(folder) == []
    (folder / "new.txt").write_text(MAYOR + NILE, "utf-8")
    assert batch.made(folder) == ["new.en.html"]
    (folder / "nile.txt").write_text(NILE + MAYOR, "utf-8")
    assert batch.made(folder) == ["nile.en.html"]
    assert "2025/nile.en.html" in before
    changed = {name for name, at in before.items() if (batch.out / name).stat().st_mtime_ns != at}
    assert changed == {STATE_NAME, "index.html", "nile.en.html"}
    (batch.out / "new.en.html").unlink()
    assert batch.made(folder) == ["new.en.html"]


def test_other_choices_or_again_make_all_anew_and_other_formats_stand_beside(batch, folder):
    both = ["nile.en.html", "2025/nile.en.html"]
    assert batch.made(folder) == both
    assert batch.made(folder, "--bilingual") == both
    assert batch.made(folder, "--bilingual") == []
    assert batch.made(folder, "--bilingual", "--again") == both
    assert batch.made(folder, form="md") == ["nile.en.md", "2025/nile.en.md"]
    assert batch.made(folder, "--bilingual") == []
    assert {"index.html", "index.md", "nile.en.html", "nile.en.md"} <= set(batch.files)


def test_another_package_makes_anew_what_the_first_one_made(batch, folder, tmp_path):
    batch(folder)
    other = FakeEngine(replace(batch.engine.package, version="2.0"))
    later = Batch(tmp_path / "data", batch.out, other)
    assert later.made(folder) == ["nile.en.html", "2025/nile.en.html"]
    assert later.made(folder) == []


def test_what_a_person_does_in_the_library_is_made_anew(batch, folder):
    run(batch.context, "import", str(folder / "nile.txt"))
    assert "nile.en.html" in batch.made(folder)
    assert batch.made(folder) == []
    library = batch.context.library()
    source = SourceRef(SourceKind.FILE, str(folder / "nile.txt"))
    article = library.find(batch.context.open_article.open(source, CancelToken()))
    first = article.segments[0]
    unit = TranslationUnit(
        first.segment_id, "مكتبة عائمة تجوب النيل", "A library on the Nile", UnitState.CONFIRMED
    )
    library.put_units(article.article_id, "en", [unit])
    library.close()
    assert batch.made(folder) == ["nile.en.html"]
    assert "A library on the Nile" in (batch.out / "nile.en.html").read_text("utf-8")
    assert "A library on the Nile" in (batch.out / "index.html").read_text("utf-8")
    assert batch.made(folder) == []


def test_articles_of_the_library_go_out_under_their_titles(batch, folder, capsys):
    run(batch.context, "import", str(folder / "nile.txt"))
    (article_id,) = capsys.readouterr().out.split()
    assert batch.made(article_id[:8], folder / "2025", "nonesuch") == [
        "nile.en.html", "مكتبة عائمة تجوب النيل.en.html",
    ]  # fmt: skip
    assert "There is no article nonesuch" in capsys.readouterr().err
    assert batch.made(article_id) == []


def test_a_book_goes_out_a_file_a_chapter_or_whole(batch, tmp_path):
    path = tmp_path / "كتاب.rtf"
    path.write_text(book(*CHAPTERS), "utf-8")
    batch.out.mkdir()
    assert batch.made(path, form="md") == [f"كتاب {number}.en.md" for number in (1, 2, 3)]
    assert batch.made(path, form="md") == []
    assert batch.made(path, "--all-parts", "--bilingual", form="md") == ["كتاب.en.md"]
    whole = (batch.out / "كتاب.en.md").read_text("utf-8")
    places = [whole.index(one.partition("\n")[0]) for one in CHAPTERS]
    assert places == sorted(places)


def test_what_a_person_leaves_out_of_a_kept_article_is_made_anew(batch, folder):
    run(batch.context, "import", str(folder / "nile.txt"))
    batch(folder, "--bilingual")
    assert batch.made(folder, "--bilingual") == []
    library = batch.context.library()
    source = SourceRef(SourceKind.FILE, str(folder / "nile.txt"))
    article = library.find(batch.context.open_article.open(source, CancelToken()))
    library.put_choices(left_out(article, [article.blocks[-1].block_id]))
    library.close()
    assert batch.made(folder, "--bilingual") == ["nile.en.html"]
    assert "غادر الوفد القاهرة" not in (batch.out / "nile.en.html").read_text("utf-8")
    assert batch.made(folder, "--bilingual") == []


class InterruptingEngine(FakeEngine):
    """Presses Ctrl+C while it translates what holds a word."""

    word = "الثاني"

    def translate(self, sources, settings):
        if any(self.word in one for one in sources):
            signal.raise_signal(signal.SIGINT)
        return super().translate(sources, settings)


def test_ctrl_c_stops_between_sentences_and_the_next_run_goes_on(tmp_path, out, capsys):
    path = tmp_path / "كتاب.rtf"
    path.write_text(book(*CHAPTERS), "utf-8")
    (tmp_path / "nile.txt").write_text(NILE, "utf-8")
    stopped = Batch(tmp_path / "data", out, InterruptingEngine())
    assert stopped(path, tmp_path / "nile.txt", form="txt") == 130
    shown = capsys.readouterr().err
    assert shown.endswith(
        "1 article: 1 done, 0 skipped, 0 failed, 2 sources left. "
        "The same command goes on from there.\nInterrupted.\n"
    )
    assert stopped.files == [STATE_NAME, "كتاب 1.en.txt"]
    asked = len(stopped.engine.batches)
    assert asked > 1  # the sentences in hand were finished and are remembered
    after = Batch(tmp_path / "data", out)
    assert after.made(path, tmp_path / "nile.txt", form="txt") == [
        "كتاب 2.en.txt", "كتاب 3.en.txt", "nile.en.txt",
    ]  # fmt: skip
    assert not [one for one in after.engine.batches for text in one if "الفصل الثاني" in text]


def test_sentences_that_fail_are_code_five_and_are_tried_again(tmp_path, folder, out, capsys):
    (folder / "broken.txt").unlink()
    failing = Batch(tmp_path / "data", out, FakeEngine(rewrite=lambda text: ""))
    assert failing(folder) == 5
    shown = capsys.readouterr().err
    assert re.search(r"nile.txt … ok, \d of 3 sentences failed\n", shown)
    assert "could not be translated" in shown
    assert failing.report(folder)["exit_code"] == 5
    assert Batch(tmp_path / "data", out).made(folder) == ["nile.en.html", "2025/nile.en.html"]


def test_without_a_package_the_articles_go_out_in_their_own_language(tmp_path, folder, out, capsys):
    batch = Batch(tmp_path / "data", out)
    batch.context = program(tmp_path / "data")
    assert batch(folder) == 4
    shown = capsys.readouterr().err
    assert "2 of 3: nile.txt … ok, without a translation\n" in shown
    assert "No installed package translates 2 articles" in shown


def test_a_locked_book_is_reported_and_its_password_comes_from_a_file(batch, tmp_path, capsys):
    folder = tmp_path / "كتب"
    folder.mkdir()
    (folder / "locked.rtf").write_text(book(*CHAPTERS, password=KEY), "utf-8")
    (folder / "open.rtf").write_text(book(MAYOR), "utf-8")
    assert batch(folder, form="txt") == 3
    assert "is locked. Give the password in a file, after --password-file." in (
        capsys.readouterr().err
    )
    keys = tmp_path / "keys"
    keys.write_text(f"wrong\n\n{KEY}\n", "utf-8")
    assert batch.made(folder, "--password-file", keys, form="txt") == [
        f"locked {number}.en.txt" for number in (1, 2, 3)
    ]
    for file in batch.context.locations.data.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a.txt", "b.txt"], "go into a folder"), (["a.txt", "b.txt", "-o", "x.html"], "is a file"),
        (["a.txt", "b.txt", "-o", "a.txt"], "is a file"), ([".", "-o", "."], "the folder of the"),
        ([".", "-o", "out", "--part", "2"], "one article"), (["a.txt", "--again"], "many articles"),
        (["a.txt", "--report", "r"], "many articles"), ([".", "-o", "out\0"], "No folder"),
        ([".", "-o", "out", "--password-file", "gone"], "No such file"),
        (["-", "a.txt", "-o", "out", "--password-file", "-"], "can't be the article and"),
    ],
)  # fmt: skip
def test_wrong_use_is_said_and_nothing_is_made(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(NILE, "utf-8")
    context = program(tmp_path.parent / "data", FakeEngine())
    assert run(context, "export", *arguments, "--to", "en", "--format", "html") == 2
    assert said in capsys.readouterr().err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_folder_without_articles_is_said(batch, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert batch(tmp_path / "empty") == 3
    assert "no articles in the folder" in capsys.readouterr().err


def test_translate_takes_one_article_and_names_what_takes_more(tmp_path, folder, capsys):
    context = program(tmp_path / "data", FakeEngine())
    assert run(context, "translate", "a.txt", "b.txt", "--to", "nl") == 2
    assert "qari export … --to nl --format html -o FOLDER" in capsys.readouterr().err
    assert run(context, "translate", folder, "--to", "nl") == 3
    assert "is a folder. Several articles" in capsys.readouterr().err


@pytest.mark.engine
def test_a_run_that_is_killed_leaves_whole_files_and_is_taken_up_again(qari: Qari, tmp_path):
    folder, out = tmp_path / "many", tmp_path / "out"
    folder.mkdir()
    for number in range(8):
        text = ARTICLE.replace("الخميس", f"{number + 10} مارس")
        (folder / f"خبر {number}.txt").write_text(text, "utf-8")
    command = ("export", str(folder), "-o", str(out), "--to", "en", "--format", "html")
    process = subprocess.Popen(
        qari.command(*command), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=qari.environment,
    )  # fmt: skip
    assert process.stderr is not None
    assert process.stderr.readline() == "1 of 8: خبر 0.txt … ok\n".encode()
    process.kill()
    process.communicate(timeout=50)
    for page in out.glob("*.html"):
        assert page.read_text("utf-8").endswith("</html>\n")
    started = time.monotonic()
    again = qari(*command)
    assert (again.code, again.out, time.monotonic() - started < 50) == (0, "", True)
    assert sorted(one.name for one in out.glob("*.en.html")) == [
        f"خبر {number}.en.html" for number in range(8)
    ]
    assert "0 failed" in again.err
    assert qari(*command).err == "8 articles: 0 done, 8 skipped, 0 failed.\n"
