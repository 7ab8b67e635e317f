"""What is measured, how far it is, and what is kept of it."""

from __future__ import annotations

import itertools

import pytest

from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.evaluate_package import EvaluatePackage, EvaluationProgress
from reader.services.evaluation_ports import (
    Evaluation,
    EvaluationSet,
    Score,
    Scores,
    SentencePair,
)
from reader.services.translate_article import TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

PAIR = LanguagePair("ar", "en")
SENTENCES = (
    SentencePair("وصل الوفد.", "woo wooooo"),
    SentencePair("2026", "2026"),
    SentencePair("اجتمع الوزراء أمس.", "The ministers met yesterday."),
    SentencePair("عاد الوفد ليلا.", "woo woooo woooo"),
    SentencePair("غادر الوفد.", "They left."),
)
NEWS = EvaluationSet("news", PAIR, SENTENCES, "abc")


class ExactScorer:
    """Counts the texts that are the reference."""

    def scores(self, texts, references):
        same = sum(one == other for one, other in zip(texts, references, strict=True))
        score = Score(100.0 * same / len(texts), 1.0)
        return Scores(score, score, "exact")

    def sentence(self, text, reference):
        return 100.0 if text == reference else float(len(text))


class Shelf:
    """Keeps evaluations in a list."""

    def __init__(self):
        self.kept: list[Evaluation] = []

    def of(self, packages):
        return tuple(self.kept)

    def put(self, evaluation):
        self.kept.append(evaluation)


def measured(engine=None, store=None, cancel=None):
    engine = engine or FakeEngine(fake_package("one", version="1.2", size_bytes=77))
    translate = TranslateArticle(FakeShelf(engine), lambda: "")
    ticks = itertools.count()
    work = EvaluatePackage(
        translate, ExactScorer(), store, lambda: "2026-01-01", lambda: float(next(ticks))
    )
    route = translate.routes(PAIR)[0]
    return list(work.run(route, NEWS, cancel or CancelToken()))


def test_the_figures_come_last_and_are_kept_with_what_made_them():
    store = Shelf()
    *progress, found = measured(store=store)
    assert isinstance(found, Evaluation)
    assert store.kept == [found]
    assert (found.route_id, found.packages) == ("one", ("one@1.2:77",))
    assert (found.sentences, found.failed, found.words) == (5, 0, 11)
    assert found.scores.chrf.value == 60.0
    assert (found.set_name, found.fingerprint, found.made_at) == ("news", "abc", "2026-01-01")
    assert found.settings.startswith("beam=")
    assert found.words_a_second == found.words / found.seconds
    assert all(isinstance(one, EvaluationProgress) for one in progress)
    assert progress[-1] == EvaluationProgress(5, 5)


def test_the_worst_sentences_are_shown_with_what_a_person_made_of_them():
    found = measured()[-1]
    assert [one.source for one in found.lowest] == [
        SENTENCES[4].source, SENTENCES[2].source, SENTENCES[0].source,
    ]  # fmt: skip
    assert found.lowest[0].reference == "They left."


def test_a_sentence_that_fails_counts_as_empty():
    found = measured(FakeEngine(rewrite=lambda text: ""))[-1]
    assert found.failed == 4  # the year is copied
    assert found.scores.chrf.value == 20.0


def test_nothing_is_kept_of_a_run_that_was_stopped():
    store, cancel = Shelf(), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        measured(store=store, cancel=cancel)
    assert store.kept == []


def test_figures_that_can_not_be_kept_are_an_error():
    class Full(Shelf):
        def put(self, evaluation):
            raise StorageUnavailable(Message("Test", "There is no room."))

    with pytest.raises(StorageUnavailable, match="no room"):
        measured(store=Full())
