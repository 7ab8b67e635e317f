"""An article comes back from its bytes exactly, and what is no article is said."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.storage.article_codec import article_from, article_to
from reader.domain.article import Part, SourceKind, SourceRef
from reader.domain.messages import Message
from tests.adapters.storage.kept_texts import NILE, ODD, article_of


def test_everything_of_an_article_comes_back():
    article = article_of(*NILE, *ODD)
    dim = replace(
        article.blocks[-1], left_out=True, reason=Message("Test", "A button"), continues=True
    )
    dim = replace(dim, place="div.more>p", language="en")
    article = replace(
        article,
        blocks=(*article.blocks[:-1], dim),
        part=Part(2, 3, ("مقدمة", "", "Deel 3")),
        source=SourceRef(SourceKind.TEXT, text="نص طويل", part=1, markdown=True, html=True),
        site="الأهرام",
        address="https://example.org/a?b=ج",
    )
    assert article_from(article_to(article), article.article_id) == article


@given(st.lists(st.text(alphabet=st.characters(), max_size=30), min_size=1, max_size=4))
def test_any_text_comes_back(texts):
    article = article_of(*texts)
    assert article_from(article_to(article), article.article_id) == article


@given(st.binary(max_size=300))
def test_other_bytes_are_a_value_error(content):
    with pytest.raises(ValueError, match="no kept article"):
        article_from(content, article_of("ا").article_id)


@given(st.integers(0, 400), st.integers(1, 255))
def test_a_changed_byte_is_a_value_error(place, change):
    content = bytearray(article_to(article_of(*NILE)))
    content[place % len(content)] ^= change
    with pytest.raises(ValueError, match="no kept article"):
        article_from(bytes(content), article_of("ا").article_id)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"blocks": [["b"]]},
        {"blocks": 7},
        {"title": None},
        {"segments": [["s", 9, 0, 1]]},
        {"segments": [["s", 0, 0, 999]]},
        {"segments": [["s", -1, 0, 1]]},
        {"source": ["nowhere", "", 0, False, ""]},
        {"part": [1]},
        {"notices": ["x"]},
    ],
)
def test_a_tree_of_another_shape_is_a_value_error(changes):
    tree = json.loads(zlib.decompress(article_to(article_of(*NILE))))
    content = zlib.compress(json.dumps({**tree, **changes}).encode())
    with pytest.raises(ValueError, match="no kept article"):
        article_from(content, article_of("ا").article_id)


def test_bytes_that_unpack_without_end_are_a_value_error(monkeypatch):
    monkeypatch.setattr("reader.adapters.storage.article_codec._LARGEST_BYTES", 100)
    with pytest.raises(ValueError, match="has no end"):
        article_from(article_to(article_of(*NILE)), article_of("ا").article_id)
