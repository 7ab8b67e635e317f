"""How the translation compares with bare CTranslate2 and with Argos Translate, as ratios.

Run it with ``python -m tests.bench.engine [rounds]``. Every round measures all ways, one after the
other, on the same sentences and the same machine; the median of the rounds' ratios counts, since
absolute times on a shared machine say little.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.system.locations import locations
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
SETTINGS = EngineSettings()
ARGOS_SETTINGS = replace(SETTINGS, length_penalty=0.2)
SAMPLE = 120
"""Sentences of the comparison with Argos Translate, which takes them one at a time."""


def sentences() -> list[str]:
    """Return the Arabic of the held-out news."""
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines]


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


class Bench:
    """One package, run in each way."""

    def __init__(self, folder: Path) -> None:
        places = locations(folder)
        self._make_shelf = lambda: LocalPackageShelf(places, PreferencesFile(places.preferences))
        self.route: Route = self._service().choose(LanguagePair("ar", "en")) or sys.exit(
            "no starter"
        )
        self._model = Path(self.route.steps[0].path)
        self.service = self._service()
        self.run(sentences()[:2], SETTINGS)
        self.translator, self.pieces = self._bare()
        self.parallel, _ = self._bare(inter_threads=min(4, os.cpu_count() or 1), intra_threads=1)
        self.argos = self._argos(folder)

    def _service(self) -> TranslateArticle:
        return TranslateArticle(self._make_shelf(), lambda: "")

    def run(
        self, texts: list[str], settings: EngineSettings, service: TranslateArticle | None = None
    ) -> None:
        """Translate an article as the window does."""
        requests = [SegmentRequest(SegmentId(str(n)), text) for n, text in enumerate(texts)]
        made = (service or self.service).translate(
            requests, self.route, settings, CancelToken(), tuple
        )
        assert sum(map(len, made)) == len(texts)

    def first_sentence(self, texts: list[str]) -> None:
        """Load the engine and wait for the first batch of an article."""
        requests = [SegmentRequest(SegmentId(str(n)), text) for n, text in enumerate(texts)]
        made = self._service().translate(requests, self.route, SETTINGS, CancelToken(), tuple)
        assert next(made)

    def run_bare(
        self, texts: list[str], settings: EngineSettings, *, parallel: bool = False
    ) -> None:
        """Give all sentences to CTranslate2 in one call, so that nothing is shown before the end.

        With its default threads, or with a batch on each core.
        """
        translator = self.parallel if parallel else self.translator
        results = translator.translate_batch(
            [self.pieces(text) for text in texts],
            beam_size=settings.beam,
            length_penalty=settings.length_penalty,
            max_batch_size=settings.batch_size,
        )
        assert len(["".join(result.hypotheses[0]) for result in results]) == len(texts)

    def load_and_one(self, text: str) -> None:
        """Load CTranslate2 and its tokenizer, and translate one sentence."""
        translator, pieces = self._bare()
        translator.translate_batch([pieces(text)], beam_size=SETTINGS.beam)

    def run_argos(self, texts: list[str]) -> None:
        """Translate one sentence after the other with Argos Translate."""
        for text in texts:
            assert self.argos.translate(text)

    def run_singly(self, texts: list[str]) -> None:
        """Translate articles of one sentence each."""
        for text in texts:
            self.run([text], ARGOS_SETTINGS)

    def run_bare_singly(self, texts: list[str]) -> None:
        """Do what Argos Translate does, with nothing around it."""
        for text in texts:
            self.run_bare([text], ARGOS_SETTINGS)

    def _bare(self, **threads: int) -> tuple[Any, Callable[[str], list[str]]]:
        import ctranslate2
        import sentencepiece

        tokenizer = sentencepiece.SentencePieceProcessor(
            model_file=str(self._model / "sentencepiece.model")
        )
        translator = ctranslate2.Translator(str(self._model / "model"), device="cpu", **threads)
        return translator, lambda text: tokenizer.encode(text, out_type=str)

    def _argos(self, folder: Path) -> Any:
        """Return Argos Translate's own translation of this package, without a splitter.

        Its splitter is replaced since it downloads a model; its cache by paragraph is left out.
        """
        from tests.argos_oracle import oracle

        return oracle(self._model, folder)


def main(rounds: int) -> None:
    """Measure and print the table."""
    texts = sentences()
    rows: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for _ in range(rounds):
            bare = timed(lambda: bench.run_bare(texts, SETTINGS))
            parallel = timed(lambda: bench.run_bare(texts, SETTINGS, parallel=True))
            whole = timed(lambda: bench.run(texts, SETTINGS))
            bare_short = timed(lambda: bench.run_bare(texts[:34], SETTINGS))
            short = timed(lambda: bench.run(texts[:34], SETTINGS))
            argos = timed(lambda: bench.run_argos(texts[:SAMPLE]))
            ours = timed(lambda: bench.run(texts[:SAMPLE], ARGOS_SETTINGS))
            ours_singly = timed(lambda: bench.run_singly(texts[:SAMPLE]))
            singly = timed(lambda: bench.run_bare_singly(texts[:SAMPLE]))
            load = statistics.median(timed(lambda: bench.load_and_one(texts[0])) for _ in range(3))
            first = statistics.median(timed(lambda: bench.first_sentence(texts)) for _ in range(3))
            for name, ratio in (
                ("article of 419 / bare CTranslate2 in one call (goal 1.10)", whole / bare),
                ("  the same, bare CTranslate2 with a batch on each core", whole / parallel),
                ("article of 34 / bare CTranslate2 in one call", short / bare_short),
                ("article / argostranslate.translate (goal 0.85)", ours / argos),
                ("sentence by sentence / argostranslate.translate", ours_singly / argos),
                ("bare CTranslate2 one by one / argostranslate.translate", singly / argos),
                ("first sentence / engine load + one sentence (goal 1.2)", first / load),
            ):
                rows.setdefault(name, []).append(ratio)
            say(f"round: bare {bare:.2f} s, article {whole:.2f} s, argos {argos:.2f} s")
    say(f"\n{'what':62} {'median':>7} {'least':>7} {'most':>7}   ({os.cpu_count()} cores)")
    for name, ratios in rows.items():
        say(f"{name:62} {statistics.median(ratios):7.2f} {min(ratios):7.2f} {max(ratios):7.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
