"""The model of vowels: offline, on real sentences and on bad ones. The network guard is on."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.adapters.lexicon import tashkeel
from reader.adapters.lexicon.tashkeel import MODEL, Tashkeel

pytest.importorskip("text2tashkeel")
SENTENCE = "وأكدت الحكومة أن رئيس الوزراء سيزور هولندا يوم الثلاثاء."


@pytest.fixture(scope="module")
def model():
    return Tashkeel()


def vowelled(model, sentence):
    return "".join(
        char + marks for char, marks in zip(sentence, model.marks(sentence), strict=True)
    )


def test_the_model_lies_in_the_package_and_needs_no_network(refused_hosts):
    from text2tashkeel import available_models

    assert MODEL in available_models(bundled_only=True)
    assert Tashkeel().available()
    assert any(Tashkeel().marks(SENTENCE))
    assert refused_hosts == []


def test_what_runs_the_model_tells_nobody_and_leaves_nothing_in_the_home(tmp_path):
    code = (
        "import sys; from reader.adapters.lexicon.tashkeel import Tashkeel\n"
        "assert any(Tashkeel().marks(sys.argv[1]))"
    )
    silenced = ("CI", "ORT_", "GITHUB", "TF_BUILD", "BUILD_")  # it sends nothing from such machines
    known = {name: text for name, text in os.environ.items() if not name.startswith(silenced)}
    root = str(Path(__file__).parents[3])
    subprocess.run(
        [sys.executable, "-c", code, SENTENCE],
        env=known | {"HOME": str(tmp_path), "XDG_CACHE_HOME": "", "PYTHONPATH": root},
        check=True,
        timeout=50,
    )
    assert list(tmp_path.rglob("*")) == []


def test_a_sentence_gets_its_vowels_letter_by_letter(model):
    made = vowelled(model, SENTENCE)
    assert made.startswith("وَأَكَّدَتِ الْحُكُومَةُ")
    assert "".join(char for char in made if not "\u064b" <= char <= "\u0652") == SENTENCE


@pytest.mark.parametrize(
    "sentence",
    [
        "قال ترامب 🙂 اليوم",
        "عام 2024 و«NATO»",
        "كــــتاب",
        "يُشتبه في",
        "سطر\nسطر",
        "\u200fمن\u200f هنا",
        "ﻻ ﺷﻚ",
    ],
)
def test_marks_stay_with_their_letters_in_mixed_text(model, sentence):
    marks = model.marks(sentence)
    assert len(marks) == len(sentence)
    for char, mark in zip(sentence, marks, strict=True):
        assert not mark or "\u0621" <= char <= "\ufefc"
    assert any(marks)


@pytest.mark.parametrize("sentence", ["", "   ", "NATO 2024", "🙂🙂", "ًٌٍَُِّْ", "ـــ", "\ud800"])
def test_what_has_no_letters_gets_no_marks(model, sentence):
    assert model.marks(sentence) == ("",) * len(sentence)


def test_a_very_long_sentence_is_read_in_pieces(model):
    long = " ".join([SENTENCE] * 60)
    marks = model.marks(long)
    assert len(marks) == len(long)
    assert sum(map(bool, marks)) > len(long) // 3
    assert len(model.marks("ا" * 5000)) == 5000


@settings(max_examples=15)
@given(st.text(max_size=80))
def test_any_text_gets_as_many_marks_as_it_has_code_points(text):
    assert len(_SHARED.marks(text)) == len(text)


_SHARED = Tashkeel()


def test_a_broken_library_leaves_the_sentence_without_marks(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "text2tashkeel", None)
    with caplog.at_level(logging.WARNING):
        broken = Tashkeel()
        assert not broken.available()
        assert broken.marks("كتاب") == ("",) * 4
    assert "can't be used" in caplog.text


def test_a_model_that_fails_or_loses_letters_is_not_believed(monkeypatch, caplog):
    def fails(_text):
        raise RuntimeError("onnx")

    model = Tashkeel()
    model._model = fails
    with caplog.at_level(logging.WARNING):
        assert model.marks("كتاب") == ("",) * 4
    assert "failed" in caplog.text
    assert "كتاب" not in caplog.text
    model._model = lambda text: text[:-1]
    assert model.marks("كتاب") == ("",) * 4


def test_pieces_end_at_white_space_where_there_is_some(monkeypatch):
    monkeypatch.setattr(tashkeel, "LONGEST_PIECE", 6)
    text = "كتاب جديد هنا"
    pieces = list(tashkeel._pieces(text, list(range(len(text)))))
    assert [place for piece in pieces for place in piece] == list(range(len(text)))
    assert [text[piece[0]] for piece in pieces[1:]] == [" ", " "]
