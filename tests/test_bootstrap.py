"""The parts meet without opening anything."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from reader.bootstrap import build, new_id, now
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken


def test_building_makes_no_file(tmp_path):
    context = build(tmp_path / "mine")
    context.machine_cache()
    context.corrections()
    context.library()
    context.notes()
    assert list(context.backups().listed()) == []
    assert not (tmp_path / "mine").exists()


def test_the_sample_can_be_opened(tmp_path):
    context = build(tmp_path)
    source = SourceRef(SourceKind.FILE, location=str(context.sample))
    article = context.open_article.open(source, CancelToken())
    assert article.language == "ar"
    assert article.title == "مكتبة عائمة تجوب النيل"


def test_what_is_read_and_written_lies_in_one_file_and_is_backed_up(tmp_path):
    context = build(tmp_path)
    source = SourceRef(SourceKind.FILE, location=str(context.sample))
    library = context.library()
    kept = library.keep(context.open_article.open(source, CancelToken()))
    assert library.article(kept.article.article_id) == kept.article
    library.close()
    notes = context.notes()
    assert notes.tags() == ()
    notes.close()
    assert context.backups().make("by hand").articles == 1


def test_the_starter_packages_are_on_the_shelf(tmp_path):
    shipped = [p for p in build(tmp_path).shelf.installed() if p.where == "shipped"]
    assert {str(package.pair) for package in shipped} >= {"ar-en", "ar-nl"}


def test_ids_differ_and_the_clock_is_utc_to_the_second():
    assert len({new_id() for _ in range(1000)}) == 1000
    parsed = datetime.fromisoformat(now())
    assert parsed.utcoffset() == timedelta(0)
    assert parsed.microsecond == 0


def test_importing_it_loads_nothing_heavy():
    script = (
        "import sys, reader.bootstrap; reader.bootstrap.build(None)\n"
        "heavy = {'PySide6', 'ctranslate2', 'sentencepiece', 'numpy', 'argostranslate',"
        " 'sqlite3', 'markdown', 'sentencex', 'socket'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        cwd=Path(__file__).parents[1],
        check=True,
    )
    assert done.stdout.decode().strip() == "[]"
