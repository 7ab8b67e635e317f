"""The article that is offered at the first start shows everything that Qari does with one."""

from __future__ import annotations

import re

import pytest

from reader import bootstrap
from reader.domain.article import SegmentId
from reader.domain.glossary import TermKind


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    return bootstrap.build(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def text(context):
    return context.sample.read_text("utf-8")


def test_it_has_names_of_every_kind(context, text):
    found = context.terms.occurrences([(SegmentId("s"), text)])[SegmentId("s")]
    assert {one.term.kind for one in found} == set(TermKind)


def test_it_has_figures_a_quotation_latin_and_an_address(text):
    assert re.search(r"\d{4}", text)
    assert re.search("«[^»]+»", text)
    assert re.search("[A-Z][a-z]+ [A-Z][a-z]+", text)
    assert "https://example.org" in text


def test_it_has_a_word_that_can_be_read_in_several_ways(context, text):
    assert "كتب كل منهم" in text
    readings = {one.lemma for one in context.words.look_up("كتب كل منهم", "كتب")}
    assert len(readings) > 1
