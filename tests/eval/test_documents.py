"""The corpus of documents and books; prints the table with ``pytest -s``."""

from __future__ import annotations

import pytest

from reader.domain.article import Part
from tests.eval.documents import CORPUS, cases, read, report, result_of

CASES = [
    pytest.param(*case, id=f"{case[0].name}-{case[1].get('part', 0)}")
    for folder in ("documents", "books")
    for case in cases(folder)
]


def test_the_corpus_is_large_enough_and_its_files_are_small(capsys):
    documents = {case[0] for case in cases("documents")}
    books = {case[0] for case in cases("books")}
    assert sum(one.suffix in {".docx", ".odt"} for one in documents) >= 10
    assert len(books) >= 6
    assert all(one.stat().st_size < 30_000 for one in documents | books)
    with capsys.disabled():
        print(f"\n{report()}")  # noqa: T201 - the evaluation's result


@pytest.mark.parametrize(("file", "gold"), CASES)
def test_blocks_arrive_in_order_with_their_kinds_and_nothing_else(file, gold):
    result = result_of(file, gold)
    assert result.missed == ()
    assert result.recall >= 0.98
    assert result.leaked <= 0.03 * result.text


@pytest.mark.parametrize(("file", "gold"), CASES)
def test_title_writer_and_date_are_those_of_the_text_or_the_file(file, gold):
    document = read(file, gold.get("part", 0))
    assert (document.title, document.byline, document.date) == (
        gold["title"],
        gold["byline"],
        gold["date"],
    )
    if "site" in gold:
        assert document.site == gold["site"]
        assert document.part == Part(gold["part"] + 1, len(gold["names"]), tuple(gold["names"]))


def test_the_files_are_those_that_the_texts_make(tmp_path, monkeypatch):
    from tests.eval import documents
    from tests.eval.books import make_books

    (tmp_path / "documents").mkdir()
    (tmp_path / "books").mkdir()
    monkeypatch.setattr(documents, "CORPUS", tmp_path)
    documents.make_documents()
    make_books(tmp_path / "books")
    for made in tmp_path.glob("*/*.json"):
        kept = CORPUS / made.relative_to(tmp_path)
        assert kept.read_text(encoding="utf-8") == made.read_text(encoding="utf-8")
