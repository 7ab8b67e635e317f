"""The names of the JSON are a contract: none less, none more."""

from __future__ import annotations

import json
from dataclasses import replace

from reader.adapters.export.json_document import article_json, bilingual_json
from reader.domain.article import BlockKind, Part
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


def test_address_part_place_and_language_stand_where_they_are_known_and_nowhere_else():
    blocks = (replace(BLOCKS[0], place="article>h1", language="fa"), *BLOCKS[1:])
    address = "https://example.org/خبر"
    chapter = Part(2, 3, ("مقدمة", "الفصل الأول", "خاتمة"))
    found = json.loads(article_json(replace(ARTICLE, blocks=blocks, address=address, part=chapter)))
    assert list(found) == [
        "title", "byline", "date", "site", "language", "address", "part", "blocks",
    ]  # fmt: skip
    assert found["address"] == address
    assert found["part"] == {
        "number": 2, "count": 3, "names": ["مقدمة", "الفصل الأول", "خاتمة"],
    }  # fmt: skip
    first, *others = found["blocks"]
    assert list(first) == [
        "id", "kind", "text", "direction", "left_out", "place", "language",
    ]  # fmt: skip
    assert (first["place"], first["language"]) == ("article>h1", "fa")
    assert not any({"place", "language"} & set(one) for one in others)


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
