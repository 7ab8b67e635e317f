import pytest

from reader.domain.lexicon import WordAnalysis, coarse_pos


@pytest.mark.parametrize(
    ("pos", "coarse"),
    [("v1", "v"), ("vq2", "v"), ("v", "v"), ("n.m", "n"), ("name", "n"), ("adj", "adj"),
     ("prep", "func"), ("num", "func"), ("func", "func"), ("phrase", "func")],
)  # fmt: skip
def test_parts_of_speech_of_every_source_meet(pos, coarse):
    assert coarse_pos(pos) == coarse


def test_glosses_are_asked_for_by_language():
    one = WordAnalysis("كِتَاب", "كِتَاب", "كتاب", glosses=(("en", ("book",)), ("nl", ("boek",))))
    assert (one.gloss("nl"), one.gloss("fr")) == (("boek",), ())
