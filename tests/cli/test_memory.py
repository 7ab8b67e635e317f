"""``qari import-tmx`` and ``qari memory``: what scripts and people can rely on."""

from __future__ import annotations

import json

import pytest

from reader.adapters.exchange.tmx_writer import write_tmx
from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from tests.adapters.exchange.tmx_texts import GOOD, tmx
from tests.cli.conftest import Qari

TO_ENGLISH = LanguagePair("ar", "en")
SENTENCE = "وصلت المكتبة العائمة إلى الأقصر"
UNIT = {
    "source", "target", "source_language", "target_language", "state", "by", "made_at", "file",
    "article", "segment", "note",
}  # fmt: skip


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with an empty memory."""
    return qari.beside(tmp_path)


def parsed(qari: Qari, *arguments: str, code: int = 0):
    result = qari(*arguments, "--format", "json")
    assert result.code == code, result
    return json.loads(result.out)


def test_a_memory_is_taken_in_searched_and_removed(own, tmp_path):
    path = tmp_path / "client.tmx"
    good = GOOD.format(SENTENCE, "The floating library reached Luxor")
    path.write_text(tmx(f"{good}{good}<tu/>\n"), encoding="utf-8")
    report = parsed(own, "import-tmx", str(path), str(tmp_path / "gone.tmx"), code=3)
    (done,), (failed,) = report["files"], report["failed"]
    assert failed.keys() == {"path", "why"}
    assert done == {
        "path": str(path), "read": 3, "new": 1, "merged": 1, "skipped": 1, "whole": True,
        "problems": [{"line": 5, "why": "It has no text in two languages."}],
    }  # fmt: skip
    found = parsed(own, "memory", "search", SENTENCE.replace("الأقصر", "أسوان"), "--to", "en")
    (match,) = found["matches"]
    assert match.keys() == UNIT | {"percent", "differences"}
    assert (match["percent"], match["file"]) == (80, str(path))
    assert match["differences"] == [[25, 30, 25, 31]]
    (line,) = parsed(own, "memory", "search", "المكتبه", "--to", "en")["lines"]
    assert line.keys() == UNIT | {"side", "marks"}
    assert (line["side"], line["marks"]) == ("source", [[5, 12]])
    listed = parsed(own, "memory", "list")
    assert listed["own"] == 0
    assert [(one.keys(), one["units"]) for one in listed["imports"]] == [
        ({"file", "made_at", "units"}, 1)
    ]
    removed = own("memory", "remove", "client.tmx")
    assert (removed.code, removed.out) == (0, f"{path}\t1\n")
    assert own("memory", "remove", "client.tmx").code == 2


def test_people_read_what_came_of_it_and_own_units_go_out(own, tmp_path):
    unit = MemoryUnit(TO_ENGLISH, SENTENCE, "The library is in Luxor", by="Noor")
    data = own.data / "data"
    memory = SqliteTranslationMemory(data / "qari.sqlite", data / "memory.sqlite", lambda: "")
    memory.put([unit])
    memory.close()
    out = tmp_path / "own.tmx"
    assert own("memory", "export", "--to", "en", "-o", str(out)).code == 0
    assert out.read_text("utf-8") == "".join(write_tmx([unit]))
    taken = own("import-tmx", str(out))
    assert (taken.code, taken.out) == (0, f"{out}\t1\t0\t0\n")
    assert "own.tmx: 1 unit: 1 new, 0 there already, 0 left out." in taken.err
    found = own("memory", "search", *SENTENCE.split(), "--to", "en")
    assert found.out == f"100\t{SENTENCE}\tThe library is in Luxor\town\n"
    out.write_text("<html/>")
    refused = own("import-tmx", str(out))
    assert (refused.code, refused.out) == (3, "")
    assert refused.err.startswith("qari: “own.tmx” can't be used: see line 1.")
