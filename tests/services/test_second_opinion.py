"""Another route on the same sentences: what it says, where it disagrees, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.translation import UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings
from reader.services.second_opinion import SecondOpinion, ranked, second_routes
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

SETTINGS = EngineSettings()
NL = LanguagePair("ar", "nl")
TEXTS = ("غادر الوفد القاهرة.", "ارتفعت أسعار النفط 5 بالمئة.", "اجتمع الوزراء.", "2026")


class World:
    """Two ways to Dutch: direct, and through English; the second one changes two sentences."""

    def __init__(self, rewrite=lambda text: text):
        self.direct = FakeEngine(fake_package("direct", ("ar", "nl")))
        self.first = FakeEngine(fake_package("first", ("ar", "en")))
        self.last = FakeEngine(fake_package("last", ("en", "nl")), rewrite=rewrite)
        shelf = FakeShelf(self.direct, self.first, self.last)
        self.translate = TranslateArticle(shelf, lambda: "2026-01-01T00:00:00")
        self.routes = self.translate.routes(NL)
        self.requests = [SegmentRequest(SegmentId(str(n)), one) for n, one in enumerate(TEXTS)]
        made = self.translate.translate(
            self.requests, self.routes[0], SETTINGS, CancelToken(), tuple
        )
        self.units = {str(unit.segment_id): unit for batch in made for unit in batch}

    def asked(self, cancel=None, first=tuple):
        work = SecondOpinion(self.translate, SETTINGS)
        other = second_routes(self.routes, self.routes[0])[0]
        units = {SegmentId(name): unit for name, unit in self.units.items()}
        batches = work.run(self.requests, units, other, cancel or CancelToken(), first)
        return [one for batch in batches for one in batch]


def test_where_both_say_the_same_there_is_no_mark():
    world = World()
    opinions = world.asked()
    assert sorted(one.segment_id for one in opinions) == ["0", "1", "2", "3"]
    assert not any(one.is_marked for one in opinions)
    assert all(one.shown == one.target for one in opinions)
    assert ranked(opinions) == ()


def test_sentences_are_ranked_by_what_they_disagree_about():
    def rewrite(text):
        text = text.replace("5", "50") if "5" in text else text
        return "iets heel anders" if text.count(" ") == 1 else text

    opinions = World(rewrite).asked()
    order = ranked(opinions)
    assert [one.segment_id for one in order] == ["2"]  # the number is mended, so both agree
    assert order[0].target == "iets heel anders"
    assert order[0].share > 0.9
    marks = order[0].disagreement
    assert marks is not None
    assert [one.of(order[0].target) for one in marks.theirs] == ["iets", "heel", "anders"]


def test_equal_shares_keep_the_order_of_the_article():
    opinions = World(lambda text: "anders").asked()
    same = [replace(one, disagreement=opinions[0].disagreement) for one in opinions]
    assert [one.segment_id for one in ranked(same)] == [one.segment_id for one in same]


def test_only_what_is_translated_from_the_same_text_is_asked_about():
    world = World()
    world.units["0"] = replace(world.units["0"], source="نص آخر")
    world.units["1"] = replace(world.units["1"], target="", state=UnitState.FAILED)
    del world.units["2"]
    assert [one.segment_id for one in world.asked()] == ["3"]


def test_a_persons_sentence_is_compared_as_the_person_wrote_it():
    world = World()
    world.units["2"] = replace(world.units["2"], target="eigen woorden", state=UnitState.EDITED)
    (found,) = ranked(world.asked())
    assert (found.segment_id, found.shown) == ("2", "eigen woorden")
    assert world.units["2"].target == "eigen woorden"


def test_one_that_fails_there_is_told_without_a_mark():
    opinions = World(lambda text: "").asked()
    empty = [one for one in opinions if not one.target]
    assert len(empty) == 3
    assert all(one.disagreement is None and not one.is_marked and one.share == 0 for one in empty)


def test_the_visible_ones_come_first_and_it_can_be_stopped():
    world = World()
    assert world.asked(first=lambda: ("2",))[0].segment_id == "2"
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        world.asked(cancel)


def test_the_most_different_route_is_asked_first():
    one, two, three = (fake_package(name, ("ar", "nl")) for name in ("one", "two", "three"))
    bridge = fake_package("bridge", ("ar", "en"))
    shared = replace(one, also_from=("en",))
    translate = TranslateArticle(
        FakeShelf(FakeEngine(shared), FakeEngine(two), FakeEngine(three), FakeEngine(bridge)),
        lambda: "",
    )
    routes = translate.routes(NL)
    assert [route.route_id for route in routes] == ["one", "two", "three", "bridge+one"]
    ids = [route.route_id for route in second_routes(routes, routes[0])]
    assert ids == ["two", "three", "bridge+one"]
    assert second_routes(routes[:1], routes[0]) == ()
