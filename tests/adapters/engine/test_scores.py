"""chrF and BLEU as sacreBLEU makes them."""

from __future__ import annotations

import subprocess
import sys

import pytest
import sacrebleu  # noqa: TID253 - what it is compared with

from reader.adapters.engine.scores import SacreBleu
from reader.adapters.system.locations import find_resources
from reader.domain.errors import InvariantBroken

REFERENCES = [f"The minister opened school number {n} in the city." for n in range(12)]
TEXTS = [one.replace("opened", "closed") if n % 3 else one for n, one in enumerate(REFERENCES)]


def test_the_figures_are_those_of_sacrebleu():
    found = SacreBleu().scores(TEXTS, REFERENCES)
    assert found.chrf.value == round(sacrebleu.corpus_chrf(TEXTS, [REFERENCES]).score, 1)
    assert found.bleu.value == round(sacrebleu.corpus_bleu(TEXTS, [REFERENCES]).score, 1)
    assert found.chrf.margin > 0 < found.bleu.margin
    assert "tok:13a" in found.signature
    assert f"version:{sacrebleu.__version__}" in found.signature


def test_perfect_and_empty_texts_are_the_two_ends():
    best = SacreBleu().scores(REFERENCES, REFERENCES)
    assert (best.chrf.value, best.bleu.value, best.chrf.margin) == (100.0, 100.0, 0.0)
    worst = SacreBleu().scores([""] * 12, REFERENCES)
    assert (worst.chrf.value, worst.bleu.value) == (0.0, 0.0)


def test_a_handful_of_sentences_has_no_margin():
    assert SacreBleu().scores(TEXTS[:3], REFERENCES[:3]).chrf.margin == 0.0
    assert SacreBleu().sentence(TEXTS[0], REFERENCES[0]) == 100.0


def test_the_same_texts_give_the_same_figures():
    assert SacreBleu().scores(TEXTS, REFERENCES) == SacreBleu().scores(TEXTS, REFERENCES)


def test_the_library_is_loaded_late_and_makes_nothing_in_the_home(tmp_path):
    script = (
        "import sys\n"
        "import reader.bootstrap\n"
        "assert 'sacrebleu' not in sys.modules\n"
        "def refuse(event, arguments):\n"
        "    if event.startswith('socket.'): raise RuntimeError(event)\n"
        "sys.addaudithook(refuse)\n"
        "from reader.adapters.engine.scores import SacreBleu\n"
        "print(SacreBleu().sentence('a b c', 'a b c'))\n"
    )
    environ = {
        "HOME": str(tmp_path), "PYTHONPATH": str(find_resources().parent), "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "100.0"), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_the_library_it_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "sacrebleu.metrics.bleu", None)
    with pytest.raises(InvariantBroken, match="sacreBLEU"):
        SacreBleu().scores(TEXTS, REFERENCES)
