"""The names of the JSON are a contract: none less, none more."""

from __future__ import annotations

import json

from reader.adapters.export.json_document import article_json, bilingual_json
from reader.domain.article import BlockKind
from reader.domain.translation import UnitState
from tests.adapters.export.articles import ARTICLE, BILINGUAL, BLOCKS, UNTRANSLATED


def test_text_has_exactly_the_names_of_the_contract():
    found = json.loads(article_json(ARTICLE))
    assert list(found) == ["title", "byline", "date", "site", "language", "blocks"]
    assert all(isinstance(found[name], str) for name in list(found)[:-1])
    for entry in found["blocks"]:
        names = ["id", "kind", "text", "direction", "left_out"]
        assert list(entry) == names + (["reason"] if entry["left_out"] else [])
        assert entry["kind"] in {kind.value for kind in BlockKind}
        assert entry["direction"] in {"rtl", "ltr"}
    assert [entry["text"] for entry in found["blocks"]] == [block.text for block in BLOCKS]
    assert found["blocks"][-1]["reason"] == "Related articles."


def test_translate_has_exactly_the_names_of_the_contract():
    found = json.loads(bilingual_json(BILINGUAL))
    assert list(found) == ["title", "source_language", "target_language", "packages", "units"]
    assert (found["source_language"], found["target_language"]) == ("ar", "en")
    assert found["packages"] == ["translate-ar_en-0_3@0.3"]
    names = ["id", "block", "kind", "source", "target", "state", "origin", "alignment", "doubts"]
    for unit in found["units"]:
        assert list(unit) == names
        assert unit["state"] in {state.value for state in UnitState}
    first = found["units"][0]
    assert first["origin"] == {
        "package": "translate-ar_en-0_3", "version": "0.3", "route": ["ar", "en"], "bridge": "",
        "names_put_in": ["NATO"], "mended": [], "by": "machine",
    }  # fmt: skip
    assert first["alignment"] == [[0, 4, 0, 3, 0.9877]]
    assert first["doubts"] == [
        {"kind": "protected_span", "side": "target", "span": [0, 2],
         "why": "The number 12 is missing."}
    ]  # fmt: skip


def test_furniture_has_no_unit_and_a_failed_sentence_has_no_origin():
    units = json.loads(bilingual_json(BILINGUAL))["units"]
    assert {unit["block"] for unit in units} == {f"b{number}" for number in range(8)}
    (failed,) = [unit for unit in units if unit["state"] == "failed"]
    assert (failed["target"], failed["origin"]) == ("", None)


def test_arabic_is_written_as_itself():
    assert "مكتبة عائمة" in bilingual_json(BILINGUAL)
    assert json.loads(bilingual_json(UNTRANSLATED))["units"] == []
