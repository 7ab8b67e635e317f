import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.sentence_splitter import RuleSplitter

TEXTS = st.text(st.sampled_from("aB. ?!\n😀«»قا؟\u200f\u00a0é"))


def _of(text: str, language: str) -> list[str]:
    return [span.of(text) for span in RuleSplitter().split(text, language)]


@given(TEXTS, st.sampled_from(["ar", "fa", "en", "nl", "und", "he", "zz"]))
def test_spans_tile_every_text_in_every_language(text, language):
    spans = RuleSplitter().split(text, language)
    assert "".join(span.of(text) for span in spans) == text
    assert all(span.length for span in spans)
    for before, after in pairwise(spans):
        assert before.end == after.start


@given(st.text(st.sampled_from("aB. ?!\n")))
def test_white_space_belongs_to_the_sentence_before_it(text):
    for span in RuleSplitter().split(text, "en")[1:]:
        assert span.of(text).strip()


@pytest.mark.parametrize("language", ["ar", "fa", "ur", "ckb"])
def test_arabic_script_is_split_by_our_rules(language):
    assert _of("قال د. سامي نعم. وغادر.", language) == ["قال د. سامي نعم. ", "وغادر."]


def test_english_and_dutch_are_split_by_sentencex():
    assert _of("Dr. Smith left. He ran.", "en") == ["Dr. Smith left. ", "He ran."]
    assert _of("De heer o.a. Jansen kwam. Hij bleef.", "nl")[-1] == "Hij bleef."


def test_an_arabic_block_in_another_article_is_split_by_our_rules():
    assert _of("هل عاد؟ نعم.", "en") == ["هل عاد؟ ", "نعم."]


def test_a_library_that_loses_white_space_is_not_believed(monkeypatch):
    monkeypatch.setattr("sentencex.segment", lambda _language, text: text.split())
    assert "".join(_of("Yes.  No. ", "en")) == "Yes.  No. "


def test_white_space_alone_is_one_span():
    assert _of(" \n ", "en") == [" \n "]
    assert _of("", "en") == []


def test_sentencex_is_imported_only_when_it_is_needed():
    code = (
        "import sys; from reader.adapters.sources.sentence_splitter import RuleSplitter;"
        "RuleSplitter().split('قال نعم.', 'ar'); print('sentencex' in sys.modules);"
        "RuleSplitter().split('Yes.', 'en'); print('sentencex' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
