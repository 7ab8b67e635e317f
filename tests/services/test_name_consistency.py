"""The names of an article with their counts and renderings."""

from dataclasses import replace

from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.name_consistency import name_uses

RUTTE = GlossaryTerm(
    "rutte", TermKind.PERSON, "مارك روته", ("روته", "روتي", "روت"), (("en", "Mark Rutte"),)
)
JAPAN = GlossaryTerm("japan", TermKind.PLACE, "اليابان", (), (("en", "Japan"),))
INDEX = TermIndex([RUTTE, JAPAN])

ARTICLE = [
    ("وصل روته", "Rutte arrived", "Rutte"),
    ("قال روتي", "The Ruti said", "Ruti"),
    ("غادر روت", "Root’s departure", "Root’s"),
    ("عاد روته", "Ruti came back", "Ruti"),
    ("هدية لليابان", "", ""),
]


def occurrences():
    return {SegmentId(str(n)): INDEX.find(source) for n, (source, _, _) in enumerate(ARTICLE)}


def units():
    made = {}
    for number, (source, target, word) in enumerate(ARTICLE):
        s, t = source.index(" ") + 1, target.index(word)
        state = UnitState.MACHINE if target else UnitState.MISSING
        link = Link(s, len(source), t, t + len(word), 0.9)
        segment = SegmentId(str(number))
        made[segment] = TranslationUnit(
            segment, source, target, state, alignment=(link,) if target else ()
        )
    return made


def test_one_name_rendered_in_three_ways_is_seen_at_once():
    uses = name_uses(occurrences(), units(), "en")
    (use,) = uses[TermKind.PERSON]
    assert use.count == 4
    assert not use.is_consistent
    assert [(one.text, one.count, one.agrees) for one in use.renderings] == [
        ("Rutte", 1, True),
        ("Ruti", 2, False),
        ("Root", 1, False),
    ]
    assert use.renderings[1].segments == ("1", "3")
    assert [place.segment_id for place in use.differing] == ["1", "2", "3"]
    assert use.forms == ("روته", "روتي", "روت")


def test_a_name_that_is_not_translated_yet_is_counted_and_differs_from_nothing():
    uses = name_uses(occurrences(), units(), "en")
    (japan,) = uses[TermKind.PLACE]
    assert japan.count == 1
    assert japan.renderings == ()
    assert japan.is_consistent
    assert japan.differing == ()
    assert japan.forms == ("اليابان",)


def test_every_kind_has_an_entry():
    uses = name_uses({}, {}, "en")
    assert uses == dict.fromkeys(TermKind, ())


def test_a_guess_is_consistent_while_it_is_rendered_in_one_way():
    guess = replace(RUTTE, names=(), origin="guess")
    found = {
        segment: [replace(one, term=guess, certain=False) for one in here]
        for segment, here in occurrences().items()
    }
    (use,) = name_uses(found, units(), "en")[TermKind.PERSON]
    assert not use.certain
    assert not use.is_consistent
    assert {one.text for one in use.renderings} == {"Rutte", "Ruti", "Root"}
    once = {SegmentId("0"): found[SegmentId("0")]}
    (use,) = name_uses(once, units(), "en")[TermKind.PERSON]
    assert use.is_consistent
