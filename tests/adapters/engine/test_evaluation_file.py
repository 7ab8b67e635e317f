"""What was measured outlives the program, and nothing else does."""

from __future__ import annotations

import json
import stat
from dataclasses import replace

import pytest

from reader.adapters.engine.card_files import read_card_files
from reader.adapters.engine.evaluation_file import KEPT, EvaluationFile
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.services.evaluation_ports import Evaluation, Lowest, Score, Scores, package_key
from tests.fakes import fake_package

PACKAGE = fake_package("nile", version="1.0", size_bytes=5)
FOUND = Evaluation(
    "nile", (package_key(PACKAGE),), LanguagePair("ar", "en"), "أخبار.tsv", "abc", 60, 1, 900, 3.25,
    Scores(Score(58.9, 3.4), Score(31.3, 4.7), "signature"), "beam=4", "2026-01-01T00:00:00",
    (Lowest("نص سري", "x", "y", 1.0),),
)  # fmt: skip


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "evaluations.json"


def test_figures_come_back_and_sentences_are_not_kept(file):
    EvaluationFile(file).put(FOUND)
    (back,) = EvaluationFile(file).of((PACKAGE,))
    assert back == FOUND
    assert back.lowest == ()
    assert "سري" not in file.read_text("utf-8")


def test_only_the_user_can_read_it(file):
    EvaluationFile(file).put(FOUND)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_figures_belong_to_exactly_this_package(file):
    store = EvaluationFile(file)
    store.put(FOUND)
    for other in (
        replace(PACKAGE, version="1.1"),
        replace(PACKAGE, package_id="delta"),
        replace(PACKAGE, size_bytes=6),
    ):
        assert store.of((other,)) == ()
        assert store.of((PACKAGE, other)) == ()


def test_a_new_measurement_replaces_the_older_one_of_the_same_set(file):
    store = EvaluationFile(file)
    store.put(FOUND)
    newer = replace(FOUND, made_at="2026-02-01T00:00:00", failed=0)
    other = replace(FOUND, fingerprint="def", made_at="2026-01-15T00:00:00")
    store.put(other)
    store.put(newer)
    assert store.of((PACKAGE,)) == (newer, other)


def test_it_never_grows_without_end(file):
    store = EvaluationFile(file)
    store.put(FOUND)
    entry = json.loads(file.read_text("utf-8"))["evaluations"][0]
    many = [{**entry, "fingerprint": str(n)} for n in range(KEPT)]
    file.write_text(json.dumps({"evaluations": many}), "utf-8")
    store.put(replace(FOUND, fingerprint="newest"))
    found = store.of((PACKAGE,))
    assert len(found) == KEPT
    assert {one.fingerprint for one in found} == {*map(str, range(1, KEPT)), "newest"}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"evaluations": 5}', b"\xff\xfe", b"[" * 100_000, b'{"other": []}'],
    ids=range(7),
)
def test_a_damaged_file_is_as_none_and_is_replaced(file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    store = EvaluationFile(file)
    assert store.of((PACKAGE,)) == ()
    store.put(FOUND)
    assert store.of((PACKAGE,)) == (FOUND,)


def test_a_damaged_entry_costs_no_other(file):
    store = EvaluationFile(file)
    store.put(FOUND)
    entry = json.loads(file.read_text("utf-8"))["evaluations"][0]
    odd = [None, 5, {}, {**entry, "scores": 1}, {**entry, "sentences": "many"}, entry]
    file.write_text(json.dumps({"evaluations": odd}), "utf-8")
    assert store.of((PACKAGE,)) == (FOUND,)


def test_a_place_that_can_not_be_written_is_said(tmp_path):
    (tmp_path / "data").write_text("a file", "utf-8")
    with pytest.raises(StorageUnavailable):
        EvaluationFile(tmp_path / "data" / "evaluations.json").put(FOUND)


@pytest.mark.parametrize("content", ["[]", "{", '"text"', "[" * 90_000, '{"author": 5}'])
def test_metadata_that_is_none_leaves_the_card_empty(tmp_path, content):
    (tmp_path / "metadata.json").write_text(content, "utf-8")
    (tmp_path / "README.md").mkdir()
    found = read_card_files(replace(PACKAGE, path=str(tmp_path)))
    assert (found.readme, found.metadata) == ("", {})


def test_texts_of_the_metadata_and_the_start_of_the_readme_are_read(tmp_path):
    (tmp_path / "metadata.json").write_text('{"Author": "Nile", "n": 1}', "utf-8")
    (tmp_path / "README.md").write_text("# A\n" * 50_000, "utf-8")
    found = read_card_files(replace(PACKAGE, path=str(tmp_path)))
    assert found.metadata == {"author": "Nile"}
    assert len(found.readme) == 64 * 1024
