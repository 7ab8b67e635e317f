"""What is shown of known words follows the reader at once and the disk in the end."""

from __future__ import annotations

import pytest

from reader.domain.errors import StorageUnavailable
from reader.domain.known_words import WordState
from reader.domain.messages import Message
from reader.domain.word_levels import Level
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.lane import Lane
from tests.word_fakes import FakeKnownWords, FakeLemmaFrequency

BOOK, PEN = "كِتَاب", "قَلَم"
FULL = StorageUnavailable(Message("Test", "The disk is full."))


class Store(FakeKnownWords):
    """A store that fails at the writes whose numbers are given, from 0, and has a notice."""

    def __init__(self, *failing):
        super().__init__()
        self._failing = failing
        self._writes = -1

    def set(self, lemmas, state):
        self._writes += 1
        if self._writes in self._failing:
            raise FULL
        return super().set(lemmas, state)

    def take_notices(self):
        return (Message("Test", "It was damaged."),)


@pytest.fixture
def made(qtbot):
    lanes = []

    def make(store):
        lane = Lane("storage")
        lanes.append(lane)
        frequency = FakeLemmaFrequency({f"l{n}": 5000 - n for n in range(2000)})
        return KnownWordsKeeper(lambda: store, frequency, lane, lane), lane

    yield make
    for lane in lanes:
        assert lane.drain()


def settle(qtbot, lane):
    ended: list[int] = []
    lane.finished.connect(ended.append)
    ticket = lane.submit(lambda cancel: (), purpose="end", newest_wins=False)
    qtbot.waitUntil(lambda: ticket in ended)


def test_a_state_is_shown_before_it_is_kept(qtbot, made):
    store = FakeKnownWords()
    keeper, lane = made(store)
    keeper.load()
    keeper.set(BOOK, WordState.LEARNING)
    assert keeper.state(BOOK) is WordState.LEARNING
    settle(qtbot, lane)
    assert keeper.is_loaded
    assert keeper.state(BOOK) is WordState.LEARNING
    assert store.every()[BOOK].state is WordState.LEARNING


def test_what_could_not_be_kept_goes_back_to_what_was(qtbot, made):
    keeper, lane = made(Store(1))
    wrong: list[object] = []
    changed: list[str] = []
    keeper.went_wrong.connect(wrong.append)
    keeper.changed.connect(changed.append)
    keeper.set(BOOK, WordState.LEARNING)
    keeper.set(BOOK, WordState.KNOWN)
    settle(qtbot, lane)
    assert keeper.state(BOOK) is WordState.LEARNING
    assert wrong == [FULL]
    assert changed == [BOOK] * 3
    assert keeper.undo() == ""


def test_a_failure_leaves_alone_what_was_said_since(qtbot, made):
    store = Store(0)
    keeper, lane = made(store)
    keeper.set(BOOK, WordState.LEARNING)
    keeper.set(BOOK, WordState.KNOWN)
    settle(qtbot, lane)
    assert keeper.state(BOOK) is WordState.KNOWN
    assert store.every()[BOOK].state is WordState.KNOWN


def test_undo_makes_a_word_as_it_was_and_only_once(qtbot, made):
    store = FakeKnownWords()
    keeper, lane = made(store)
    keeper.set(PEN, WordState.IGNORED)
    keeper.set(PEN, WordState.KNOWN)
    assert keeper.undo() == PEN
    assert keeper.state(PEN) is WordState.IGNORED
    keeper.set(BOOK, WordState.KNOWN)
    assert keeper.undo() == BOOK
    assert keeper.undo() == ""
    settle(qtbot, lane)
    assert set(store.every()) == {PEN}


def test_a_level_comes_with_all_states_and_with_what_is_on_its_way(qtbot, made):
    store = FakeKnownWords()
    keeper, lane = made(store)
    taken: list[Level] = []
    told: list[Message] = []
    keeper.level_taken.connect(taken.append)
    keeper.told.connect(told.append)
    keeper.choose(Level.BEGINNER)
    keeper.set("l3", WordState.LEARNING)
    settle(qtbot, lane)
    assert taken == [Level.BEGINNER]
    assert len(keeper.states) == 500
    assert keeper.state("l3") is WordState.LEARNING
    assert keeper.state("l4") is WordState.KNOWN
    keeper.load()  # all is there
    assert not lane.busy


def test_what_the_store_has_to_say_is_told(qtbot, made):
    keeper, lane = made(Store())
    told: list[Message] = []
    keeper.told.connect(told.append)
    keeper.load()
    settle(qtbot, lane)
    assert [one.text for one in told] == ["It was damaged."]
