"""The lane and the dial: what is visible goes first, late results are dropped."""

from __future__ import annotations

import threading

import pytest

from reader.domain.article import SegmentId
from reader.domain.errors import InvariantBroken
from reader.domain.vowelled_text import TashkilDial
from reader.domain.vowelling import has_marks
from reader.services.look_up_word import LookUpWord
from reader.services.vowel_sentence import ToVowel, Vowelled
from reader.ui.lane import Lane
from reader.ui.vowel_runner import VowelRunner
from tests.eval.lemmas import look_up
from tests.word_fakes import (
    FakeLemmaFrequency,
    FakeMorphologicalLexicon,
    FakeVocaliser,
    FakeWordDictionary,
)


@pytest.fixture
def lane(qtbot):
    made = Lane("words")
    yield made
    assert made.close()


def asked(*numbers):
    return [ToVowel(SegmentId(f"s{n}"), f"كتب الولد {n} رسالة طويلة") for n in numbers]


def gate(lane):
    """Hold the lane until the event is set."""
    event = threading.Event()

    def work(cancel):
        event.wait(10)
        yield from ()

    lane.submit(work, purpose="gate", priority=9)
    return event


def test_the_visible_ones_are_vowelled_before_the_rest(qtbot, lane):
    runner = VowelRunner(look_up(), lane)
    order: list[ToVowel] = []
    runner.vowelled.connect(lambda made: order.extend(one.request for one in made))
    held = gate(lane)
    runner.ask_rest(asked(*range(20, 40)), TashkilDial.ALL)
    runner.ask_visible(asked(1, 2), TashkilDial.ALL)
    held.set()
    qtbot.waitUntil(lambda: len(order) == 22)
    assert order[:2] == asked(1, 2)


def test_another_visible_list_goes_before_and_the_rest_goes_on(qtbot, lane):
    runner = VowelRunner(look_up(), lane)
    order: list[ToVowel] = []

    def take(made):
        order.extend(one.request for one in made)
        if len(order) == 6:
            runner.ask_visible(asked(90), TashkilDial.ALL)

    runner.vowelled.connect(take)
    runner.ask_rest(asked(*range(60)), TashkilDial.ALL)
    qtbot.waitUntil(lambda: len(order) == 61)
    assert order.index(asked(90)[0]) < 60


def test_the_same_wish_is_not_asked_twice_while_it_is_under_way(qtbot, lane):
    runner = VowelRunner(look_up(), lane)
    made: list[Vowelled] = []
    runner.vowelled.connect(made.extend)
    held = gate(lane)
    for _ in range(3):
        runner.ask_visible(asked(1, 2, 3), TashkilDial.ALL)
    runner.ask_visible(asked(2), TashkilDial.ALL)
    with qtbot.waitSignal(runner.ended):
        held.set()
    assert [one.request for one in made] == asked(1, 2, 3)
    with qtbot.waitSignal(runner.ended):
        runner.ask_visible(asked(2), TashkilDial.ALL)
    assert len(made) == 4
    assert has_marks(made[-1].shown.text)


def test_a_newer_wish_replaces_an_older_one(qtbot, lane):
    runner = VowelRunner(look_up(), lane)
    made: list[Vowelled] = []
    runner.vowelled.connect(made.extend)
    held = gate(lane)
    runner.ask_visible(asked(1, 2), TashkilDial.ALL)
    runner.ask_visible(asked(3), TashkilDial.AMBIGUOUS)
    with qtbot.waitSignal(runner.ended):
        held.set()
    assert [(one.request, one.dial) for one in made] == [(asked(3)[0], TashkilDial.AMBIGUOUS)]


def test_nothing_comes_after_stop(qtbot, lane):
    runner = VowelRunner(look_up(), lane)
    made: list[Vowelled] = []
    runner.vowelled.connect(made.extend)
    held = gate(lane)
    runner.ask_visible(asked(1), TashkilDial.ALL)
    runner.ask_rest(asked(2), TashkilDial.ALL)
    runner.stop()
    held.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert made == []


def small(lexicon):
    return LookUpWord(lexicon, FakeWordDictionary(), FakeVocaliser(), FakeLemmaFrequency())


def test_without_lexicon_and_model_it_says_that_it_is_unable(qtbot, lane):
    runner = VowelRunner(small(FakeMorphologicalLexicon()), lane)
    with qtbot.assertNotEmitted(runner.vowelled), qtbot.waitSignals([runner.unable, runner.ended]):
        runner.ask_visible(asked(1), TashkilDial.ALL)


class BrokenLexicon(FakeMorphologicalLexicon):
    """A lexicon whose files turn out to be nonsense."""

    def available(self):
        raise ValueError


def test_a_lexicon_that_breaks_is_a_problem_and_not_the_end(qtbot, lane):
    runner = VowelRunner(small(BrokenLexicon()), lane)
    problems: list[object] = []
    runner.problem.connect(problems.append)
    with qtbot.waitSignal(runner.ended):
        runner.ask_visible(asked(1), TashkilDial.ALL)
    assert [type(problem) for problem in problems] == [InvariantBroken]
