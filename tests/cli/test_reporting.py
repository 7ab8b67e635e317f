"""``qari report``: the same figures as text, page, table and JSON."""

from __future__ import annotations

import json

import pytest

from reader.bootstrap import build
from reader.domain.review import confirmed, edited
from tests.adapters.storage.kept_texts import NILE, article_of
from tests.cli.conftest import Qari
from tests.domain.review_units import LAYLA, machine


@pytest.fixture
def reviewed(qari: Qari, tmp_path):
    """Return the program with one reviewed article, and the article."""
    own = qari.beside(tmp_path)
    library = build(own.data).library()
    article = library.keep(article_of(*NILE)).article
    first, second = (one.segment_id for one in article.segments[:2])
    source = NILE[1].split(".")[0] + "."
    units = [
        confirmed(machine(first, NILE[0], "A library"), *LAYLA),
        edited(
            machine(second, source, "The library arrived in Luxor."), "It reached Luxor.", *LAYLA
        ),
    ]
    library.put_units(article.article_id, "nl", units, reviewed=True)
    library.add_effort(article.article_id, "nl", 120.0)
    library.close()
    return own, article


def test_the_report_is_written_in_every_format(reviewed, tmp_path):
    own, article = reviewed
    result = own("report", article.article_id, "--format", "json")
    assert result.code == 0, result
    found = json.loads(result.out)
    assert (found["target_language"], found["people"], found["seconds"]) == ("nl", ["Layla"], 120)
    assert found["states"]["confirmed"] == {"sentences": 1, "words": 4}
    assert (found["edited"], found["distance"]["words"]) == (1, 4)
    page = tmp_path / "report.html"
    assert own("report", article.article_id, "--format", "html", "-o", str(page)).code == 0
    assert "Layla" in page.read_text("utf-8")
    text = own("report", article.article_id, "--to", "en")
    assert text.code == 0
    assert "Confirmed share of the words: 0 %" in text.out
    assert "nobody has edited" in text.err


def test_the_doubts_are_those_that_a_check_shows(reviewed):
    own, article = reviewed
    library = build(own.data).library()
    unit = machine(article.segments[0].segment_id, NILE[0], "A library of 1999")
    library.put_units(article.article_id, "nl", [confirmed(unit, *LAYLA)], reviewed=True)
    library.close()
    found = json.loads(own("report", article.article_id, "--format", "json").out)
    shown = json.loads(own("check", article.article_id, "--to", "nl", "--format", "json").out)
    kinds = [one["kind"] for one in shown["doubts"] if one["unit"] == unit.segment_id]
    assert kinds == ["date"]
    assert found["doubts"] == 1


def test_an_article_that_is_not_there_is_wrong_use(reviewed):
    own, _ = reviewed
    assert own("report", "gone").code == 2
