"""chrF and BLEU by sacreBLEU.

Why it exists: figures are only worth something if everybody makes them the same way. Margins come
from a thousand resampled sets, since a small set says less than its decimals.

Source: https://github.com/mjpost/sacrebleu; P. Koehn, Statistical Significance Tests for Machine
Translation Evaluation, 2004 (resampling).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from reader.domain.errors import InvariantBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.evaluation_ports import Score, Scores

__all__ = ["SacreBleu"]

RESAMPLED: Final = 1000
_ENOUGH_FOR_A_MARGIN: Final = 10
"""Sentences from which resampling says anything."""


class SacreBleu:
    """The `Scorer`. The library is loaded at the first question."""

    def scores(self, texts: Sequence[str], references: Sequence[str]) -> Scores:
        """Return chrF and BLEU of all `texts`; see `reader.services.evaluation_ports.Scorer`.

        Raises:
            InvariantBroken: The library is not installed.
        """
        chrf, bleu = _metrics()
        return Scores(
            _score(chrf, texts, references),
            _score(bleu, texts, references),
            f"chrF2|{chrf.get_signature()} BLEU|{bleu.get_signature()}",
        )

    def sentence(self, text: str, reference: str) -> float:
        """Return chrF of one sentence.

        Raises:
            InvariantBroken: The library is not installed.
        """
        return round(float(_metrics()[0].sentence_score(text, [reference]).score), 1)


def _metrics() -> tuple[Any, Any]:
    try:
        from sacrebleu.metrics.bleu import BLEU
        from sacrebleu.metrics.chrf import CHRF
    except ImportError as exc:
        raise InvariantBroken(
            message(
                QT_TRANSLATE_NOOP("Evaluation", "sacreBLEU, which makes the figures, is missing.")
            ),
            message(QT_TRANSLATE_NOOP("Evaluation", "Nothing was measured.")),
            message(QT_TRANSLATE_NOOP("Evaluation", "Install the app again.")),
        ) from exc
    return CHRF(), BLEU()


def _score(metric: Any, texts: Sequence[str], references: Sequence[str]) -> Score:  # noqa: ANN401
    resampled = RESAMPLED if len(texts) >= _ENOUGH_FOR_A_MARGIN else 1
    found = metric.corpus_score(list(texts), [list(references)], n_bootstrap=resampled)
    margin = float(getattr(found, "_ci", 0.0)) if resampled > 1 else 0.0
    return Score(round(float(found.score), 1), round(margin, 1))
