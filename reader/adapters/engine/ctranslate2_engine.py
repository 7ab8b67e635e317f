"""A package run by CTranslate2: batches across the article, scores, alternatives, alignment.

Why it exists: ``argostranslate.translate`` gives one string a text, splits sentences by a model
that it downloads, and can't be stopped. The package's ``model/`` is run directly instead; the same
settings give the same text (a test holds the two against each other).

Source: https://opennmt.net/CTranslate2/python/ctranslate2.Translator.html.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from reader.adapters.engine.argos_package import load_tokenizer, prefixes
from reader.adapters.engine.longest_input import LimitStore, probe
from reader.adapters.engine.pieces import (
    PieceCoder,
    read_source_vocabulary,
    read_target_vocabulary,
)
from reader.domain.alignment import Alignment, align_pieces, written_words
from reader.domain.errors import PackageBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.services.package_settings import cores_for
from reader.services.ports import ComputeType, Draft, EngineSettings, InstalledPackage

__all__ = ["CTranslate2Engine"]

log = logging.getLogger(__name__)


class _Result(Protocol):
    """What CTranslate2 returns for one source; parallel lists, best hypothesis first."""

    hypotheses: list[list[str]]
    scores: list[float]
    attention: list[list[list[float]]]


class _Translator(Protocol):
    """The one method of ``ctranslate2.Translator`` that is used."""

    def translate_batch(self, source: list[list[str]], **options: object) -> list[_Result]:
        """Translate pieces; see the page named in the module's docstring."""
        ...


_FAILURES: Final = (RuntimeError, ValueError)
_QUARTERS: Final = 4
_SMALL_MODEL_BYTES: Final = 100 * 1024 * 1024


class CTranslate2Engine:
    """One loaded package. Not for two threads at once."""

    def __init__(
        self, package: InstalledPackage, scratch: Path, limits: LimitStore, cores: int = 0
    ) -> None:
        """Load `package`.

        Args:
            package: What to load.
            scratch: A folder of ours that ``argostranslate`` may fill at import.
            limits: Where the longest input is kept.
            cores: How many cores to use; 0 for what the package may take.

        Raises:
            PackageBroken: A file is missing, damaged or of another kind.
        """
        self.package = package
        self._limits = limits
        folder = Path(package.path)
        self._before_source, self._prefix = prefixes(folder)
        self._coder = PieceCoder(
            load_tokenizer(folder, scratch), read_target_vocabulary(folder / "model")
        )
        self._model = folder / "model"
        self._cores = cores or cores_for(package.threads, os.cpu_count() or 1)
        self._workers, self._threads = _threads(self._model, self._cores)
        self._numbers = package.settings.compute_type if package.settings else ComputeType.DEFAULT
        self._translator = self._load()

    def translate(self, sources: Sequence[str], settings: EngineSettings) -> list[Draft]:
        """Return one draft a source, same order; see `reader.services.ports.TranslationEngine`."""
        drafts = [Draft("") for _ in sources]
        coded = [(number, *self._source(text)) for number, text in enumerate(sources)]
        coded = [one for one in coded if one[1]]
        results = self._run_all([pieces for _, pieces, _ in coded], settings)
        for (number, _, spans), result in zip(coded, results, strict=True):
            if isinstance(result, str):
                drafts[number] = Draft("", error=result)
            else:
                drafts[number] = self._draft(sources[number], spans, result, 0, settings)
        return drafts

    def alternatives(self, source: str, settings: EngineSettings, count: int) -> list[Draft]:
        """Return up to `count` different drafts of `source`, best first."""
        pieces, spans = self._source(source)
        if not pieces or count < 1:
            return []
        width = max(settings.beam, 2 * count)
        (result,) = self._run_all([pieces], settings, beam_size=width, num_hypotheses=width)
        if isinstance(result, str):
            return [Draft("", error=result)]
        drafts = [
            self._draft(source, spans, result, number, settings)
            for number in range(len(result.hypotheses))
        ]
        return list({draft.text: draft for draft in reversed(drafts)}.values())[::-1][:count]

    def align(self, source: str, target: str) -> Alignment:
        """Return the word alignment of a given target; empty where the engine can't bear it."""
        pieces, spans = self._source(source)
        forced, target_spans = self._coder.cut_target(target)
        if not pieces or not target.strip():
            return ()
        prefix = [self._prefix] if self._prefix else []
        try:
            (result,) = self._translator.translate_batch(
                [pieces],
                target_prefix=[prefix + forced],
                beam_size=1,
                max_decoding_length=len(prefix) + len(forced) + 1,
                max_input_length=0,
                return_attention=True,
            )
        except _FAILURES as exc:
            log.debug("no alignment for %d pieces: %s", len(pieces), exc)
            return ()
        attention = result.attention[0][len(prefix) :]
        return align_pieces((source, target), (spans, target_spans), attention)

    def pieces(self, text: str) -> int:
        """Return how many sub-word pieces `text` has."""
        return len(self._source(text)[0])

    def unknown_pieces(self, texts: Sequence[str]) -> tuple[int, int]:
        """Return how many pieces of `texts` the model does not know, and how many they have.

        Many mean that tokenizer and model are not of one kind.
        """
        pieces = [piece for text in texts for piece in self._source(text)[0]]
        known = read_source_vocabulary(self._model)
        return sum(piece not in known for piece in pieces) if known else 0, len(pieces)

    def longest_input(self) -> int:
        """Return how many pieces it translates without dropping text; probed once and kept."""
        package = self.package
        key = f"{package.package_id}@{package.version}:{package.size_bytes}"
        limit = self._limits.get(key)
        if limit is None:
            limit = probe(package.pair.source, self.pieces, self._looks)
            log.info("%s bears inputs up to %d pieces", package.package_id, limit)
            self._limits.put(key, limit)
        return limit

    def can_write(self, text: str) -> bool:
        """Tell whether the target vocabulary can spell `text`."""
        return self._coder.can_write(text)

    def _source(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the pieces of a source, the token of its language first, and their spans."""
        pieces, spans = self._coder.source(text)
        if not pieces or not self._before_source:
            return pieces, spans
        return [self._before_source, *pieces], [Span(0, 0), *spans]

    def _run_all(
        self, batch: list[list[str]], settings: EngineSettings, **more: int
    ) -> list[_Result | str]:
        """Return a result a source, or the text of the error that it raised on its own."""
        try:
            return list(self._run(batch, settings, more))
        except _FAILURES as exc:
            log.warning("a batch of %d failed, one by one now: %s", len(batch), exc)
            if len(batch) == 1:
                return [str(exc)]
        results: list[_Result | str] = []
        for pieces in batch:
            try:
                results += self._run([pieces], settings, more)
            except _FAILURES as exc:
                results.append(str(exc))
        return results

    def _run(
        self, batch: list[list[str]], settings: EngineSettings, more: dict[str, int]
    ) -> list[_Result]:
        if not batch:
            return []
        if settings.intra_threads not in {0, self._threads}:
            self._threads = settings.intra_threads
            self._workers = max(1, self._cores // self._threads)
            self._translator = self._load()
        options: dict[str, object] = {
            "beam_size": settings.beam,
            "length_penalty": settings.length_penalty,
            "repetition_penalty": settings.repetition_penalty,
            "no_repeat_ngram_size": settings.no_repeat_ngram,
            "max_decoding_length": settings.max_decoding_length,
            "max_input_length": 0,  # too long an input raises instead of losing its end
            "max_batch_size": -(-min(len(batch), settings.batch_size) // self._workers),
            "return_scores": True,
            "return_attention": True,
            **more,
        }
        if self._prefix:
            options["target_prefix"] = [[self._prefix]] * len(batch)
        return list(self._translator.translate_batch(batch, **options))

    def _load(self) -> _Translator:
        return _load(self._model, self._workers, self._threads, self._numbers)

    def _draft(
        self, source: str, spans: list[Span], result: _Result, number: int, settings: EngineSettings
    ) -> Draft:
        pieces: list[str] = result.hypotheses[number]
        attention = result.attention[number]
        if self._prefix and pieces[:1] == [self._prefix]:
            pieces, attention = pieces[1:], attention[1:]
        text, target_spans = self._coder.join(pieces)
        alignment = align_pieces((source, text), (spans, target_spans), attention)
        length = max(1, len(pieces))
        score = result.scores[number] * length ** (settings.length_penalty - 1.0)
        return Draft(text, alignment, round(score, 4))

    def _looks(self, sources: Sequence[str]) -> list[list[float]]:
        """Return for each source the share of words in each quarter that some piece looked at."""
        drafts = self.translate(sources, EngineSettings(beam=1, max_decoding_length=480))
        shares: list[list[float]] = []
        for source, draft in zip(sources, drafts, strict=True):
            if draft.error:
                raise ValueError(draft.error)
            words = written_words(source)
            linked = {link.s0 for link in draft.alignment if link.weight > 0.4}  # noqa: PLR2004
            quarter = max(1, len(words) // _QUARTERS)
            parts = [words[n * quarter : (n + 1) * quarter] for n in range(_QUARTERS - 1)]
            parts.append(words[(_QUARTERS - 1) * quarter :])
            shares.append(
                [sum(word.start in linked for word in part) / len(part) for part in parts]
            )
        return shares


def _threads(model: Path, cores: int) -> tuple[int, int]:
    """Return how many batches run side by side, and how many threads each gets.

    In a small model threads of one batch wait for each other longer than they work: measured on
    two cores, one sentence took 16 ms with one thread and 43 ms with two, and 419 sentences half
    the time as two batches side by side. A large model's first sentence profits from two threads.
    """
    try:
        small = (model / "model.bin").stat().st_size < _SMALL_MODEL_BYTES
    except OSError:
        small = True
    return (cores, 1) if small or cores == 1 else (max(1, cores // 2), 2)


def _load(model: Path, workers: int, threads: int, numbers: ComputeType) -> _Translator:
    try:
        import ctranslate2

        translator: _Translator = ctranslate2.Translator(
            str(model),
            device="cpu",
            inter_threads=workers,
            intra_threads=threads,
            compute_type=numbers.value,
        )
    except (RuntimeError, ValueError, OSError, ImportError) as exc:
        log.warning("model in %s can't be loaded: %s", model.parent.name, exc)
        title = message(QT_TRANSLATE_NOOP("Package", "This translation package can't be used."))
        reason = message(QT_TRANSLATE_NOOP("Package", "Its model can't be loaded."))
        hint = message(QT_TRANSLATE_NOOP("Package", "Install it again, or choose another package."))
        raise PackageBroken(title, reason, hint) from exc
    return translator
