"""Which segments go together."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import SegmentId
from reader.services.batching import Batches
from reader.services.translate_article import SegmentRequest


def requests(count, length=lambda n: 10):
    return [SegmentRequest(SegmentId(str(n)), "ا" * length(n)) for n in range(count)]


def ids(batch):
    return [one.segment_id for one in batch]


def test_the_first_batch_is_one_sentence_and_fast_batches_grow():
    batches = Batches(requests(200), 64)
    sizes = []
    while batches.pending:
        batch = batches.next([])
        batches.took(len(batch), 0.01 * len(batch))
        sizes.append(len(batch))
    assert sizes[:3] == [1, 4, 16]
    assert max(sizes) <= 64
    assert sum(sizes) == 200


def test_a_slow_engine_gets_small_batches():
    batches = Batches(requests(60), 64)
    for _ in range(8):
        batch = batches.next([])
        batches.took(len(batch), 0.3 * len(batch))
        assert len(batch) <= 4


def test_what_is_wanted_comes_first_in_its_own_batch():
    batches = Batches(requests(50), 64)
    assert ids(batches.next([SegmentId("30")])) == ["30"]
    batches.took(1, 0.01)
    assert set(ids(batches.next([SegmentId("30"), SegmentId("41"), SegmentId("40")]))) == {
        "40", "41",
    }  # fmt: skip


def test_unknown_and_done_segments_are_passed_over():
    batches = Batches(requests(2), 64)
    batches.next([SegmentId("0")])
    assert ids(batches.next([SegmentId("0"), SegmentId("none")])) == ["1"]


def test_sentences_of_like_length_go_together_with_the_first_one():
    batches = Batches(requests(40, lambda n: 10 if n % 2 == 0 else 100), 4)
    batches.next([])
    batches.took(1, 0.01)
    batch = batches.next([])
    assert ids(batch)[0] == "1"
    assert {len(one.source) for one in batch} == {100}


@given(st.lists(st.integers(1, 60), max_size=40), st.integers(1, 8), st.data())
def test_every_segment_is_handed_out_once(lengths, at_most, data):
    batches = Batches(requests(len(lengths), lengths.__getitem__), at_most)
    seen = []
    while batches.pending:
        wanted = data.draw(st.lists(st.integers(0, 50).map(str).map(SegmentId), max_size=3))
        batch = batches.next(wanted)
        assert 0 < len(batch) <= at_most
        batches.took(len(batch), data.draw(st.floats(0, 2)))
        seen += ids(batch)
    assert sorted(seen, key=int) == [str(n) for n in range(len(lengths))]
