"""``qari export`` and ``import-back``: work goes out, comes back, and is taken when it is asked."""

from __future__ import annotations

import json
import os

import pytest

from reader.bootstrap import build
from reader.cli.export_options import EXPORT_FORMATS
from reader.cli.parser import parse
from reader.domain.article import ArticleId, SourceKind, SourceRef
from reader.domain.library import LibraryQuery
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.export_article import ExportFormat
from tests.adapters.exchange.word_edits import deleted, edited, inserted, run
from tests.cli.conftest import ARTICLE, Qari
from tests.cli.test_bad_input import assert_one_plain_line


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with one article and its translation in the library."""
    program = qari.beside(tmp_path)
    context = build(program.data)
    article = context.open_article.open(SourceRef(SourceKind.TEXT, text=ARTICLE), CancelToken())
    library = context.library()
    kept = library.keep(article).article
    states = (UnitState.CONFIRMED, UnitState.EDITED, UnitState.MACHINE, UnitState.LOCKED)
    targets = ("A library on the Nile", "They left.", "It came back.", "“It arrives,” she said.")
    texts = {block.block_id: block.text for block in kept.blocks}
    units = [
        TranslationUnit(one.segment_id, one.span.of(texts[one.block_id]).strip(), target, state)
        for one, target, state in zip(kept.segments, targets, states, strict=True)
    ]
    library.put_units(kept.article_id, "en", units)
    library.close()
    return program


@pytest.fixture
def article_id(own: Qari) -> ArticleId:
    library = build(own.data).library()
    (entry,) = library.page(LibraryQuery(), 0, 9)
    library.close()
    return entry.article_id


def test_the_formats_are_those_that_there_are():
    assert set(EXPORT_FORMATS["export"]) == {one.value for one in ExportFormat}
    assert parse(["export", "a", "--to", "en", "--format", "markdown"]).format == "md"


def test_a_document_goes_out_and_what_was_corrected_in_it_is_proposed_and_taken(
    own: Qari, article_id: ArticleId, tmp_path
):
    out = tmp_path / "بريد.docx"
    done = own("export", article_id[:8], "--to", "en", "--bilingual", "-o", str(out))
    assert (done.code, done.out) == (0, "")
    assert "Written" in done.err
    back = tmp_path / "back.docx"
    changed = run("It ") + deleted("came") + inserted("went") + run(" back.")
    back.write_bytes(
        edited(out.read_bytes(), lambda text: text.replace(run("It came back."), changed))
    )
    listed = own("import-back", str(back), "--article", article_id)
    assert listed.out == (
        "3. edited (Bo 2026-11-24T09:30:00Z)\n   - It came back.\n   + It went back.\n"
    )
    assert "nothing was changed" in listed.err
    taken = own("import-back", str(back), "--article", article_id, "--apply", "--format", "json")
    document = json.loads(taken.out)
    assert set(document) == {
        "article", "target_language", "proposals", "remarks", "unchanged", "notices", "applied",
    }  # fmt: skip
    (one,) = document["proposals"]
    assert set(one) == {
        "unit", "place", "old", "new", "old_state", "state", "by", "when", "comments",
    }  # fmt: skip
    library = build(own.data).library()
    unit = library.units(article_id, "en")[one["unit"]]
    library.close()
    assert (unit.target, unit.state) == ("It went back.", UnitState.EDITED)
    assert unit.origin is not None
    assert unit.origin.by == "Bo"
    learnt = json.loads(own("memory", "search", "--to", "en", "went", "--format", "json").out)
    assert [line["target"] for line in learnt["lines"]] == ["It went back."]
    again = own("export", article_id, "--to", "en", "--format", "txt", "--only", "confirmed")
    assert again.out.startswith("A library on the Nile\n\nغادر الوفد القاهرة صباح الخميس. ")
    assert "went" not in again.out


def test_what_was_meant_wrongly_is_said_in_a_line(own: Qari, article_id: ArticleId, tmp_path):
    no_text = own("export", article_id, "--to", "en", "--format", "epub")
    assert_one_plain_line(no_text, 2, "epub", "-o")
    assert_one_plain_line(own("export", article_id, "--to", "en"), 2, "format", "xliff2")
    done = own("export", article_id, "--to", "en", "-o", str(tmp_path / "b.xlf"))
    assert (done.code, done.out) == (0, "")
    dutch = own("import-back", str(tmp_path / "b.xlf"), "--article", article_id, "--to", "nl")
    assert_one_plain_line(dutch, 2, "in en, not in nl")
    bad = tmp_path / "a.xlf"
    bad.write_text("<!DOCTYPE x [<!ENTITY a 'b'>]><xliff>&a;</xliff>")
    refused = own("import-back", str(bad), "--article", article_id)
    assert_one_plain_line(refused, 3, "a.xlf", "DTD")


def test_a_file_that_was_worked_on_goes_out_as_it_was_left(own: Qari, tmp_path):
    file = tmp_path / "library.txt"
    file.write_text(ARTICLE, "utf-8")
    sent = own("export", str(file), "--to", "en", "--format", "txt", "--only", "confirmed")
    assert sent.out.startswith("A library on the Nile\n")
    assert "They left." not in sent.out
    shown = own("translate", str(file), "--to", "en")
    assert "A library on the Nile" in shown.out
    assert "They left." in shown.out


def test_the_file_of_a_kept_article_is_never_overwritten(qari: Qari, tmp_path):
    own, path = qari.beside(tmp_path), tmp_path / "خبر.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    kept = own("import", str(path)).out.strip()
    done = own("export", kept, "--to", "en", "--only", "confirmed", "-o", str(path))
    assert done.code == 2
    assert "is the article itself" in done.err
    assert own("report", kept, "-o", str(path)).code == 2
    assert path.read_text("utf-8") == ARTICLE


@pytest.mark.skipif(os.name != "posix", reason="devices have no names")
def test_a_pipe_is_written_to_and_stays_a_pipe(own: Qari, article_id: ArticleId, tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert own("export", article_id, "--to", "en", "-o", str(pipe)).code == 0
        assert pipe.is_fifo()
        assert os.read(reader, 99).startswith(b"A library on the Nile")
    finally:
        os.close(reader)


def test_a_file_of_another_article_is_said_to_be_one(own: Qari, article_id: ArticleId, tmp_path):
    out, back = tmp_path / "out.xlf", tmp_path / "back.xlf"
    assert own("export", article_id, "--to", "en", "-o", str(out)).code == 0
    back.write_text(out.read_text("utf-8").replace(article_id, "f" * len(article_id)), "utf-8")
    for file, notices in ((out, 0), (back, 1)):
        result = own("import-back", str(file), "--article", article_id, "--format", "json")
        assert len(json.loads(result.out)["notices"]) == notices
        assert ("another article" in result.err) is bool(notices)
