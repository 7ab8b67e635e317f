"""A name that is missing is looked for in what else an engine would write, and in other English."""

from dataclasses import replace

import pytest

from reader.domain.translation import DoubtKind, UnitState
from reader.services.ports import NamesPutIn
from tests.fakes import FakeEngine, fake_package
from tests.services.test_keep_names import kept, service_of, unit_of

ALWAYS, WHEN_LOST, NEVER = NamesPutIn.ALWAYS, NamesPutIn.WHEN_LOST, NamesPutIn.NEVER


class Beam(FakeEngine):
    """Loses a name, unless its alternatives are asked for; those score as they are told."""

    def __init__(self, package=None, *, scores=(-0.5, -0.6), **more):
        super().__init__(package, **more)
        self.asked = []
        self._scores = scores

    def alternatives(self, source, settings, count):
        self.asked.append(source)
        plain = FakeEngine().translate([source], settings)[0].text
        texts = [self._draft(source, settings).text, plain.replace("wooo", "Rutte")]
        found = [
            replace(self._draft(source, settings), text=text, score=score)
            for text, score in zip(texts, self._scores, strict=True)
        ]
        return found[:count]


LOST = {"rewrite": lambda text: text.replace("Rutte", "he").replace("wooo", "he")}


@pytest.mark.parametrize("when", [ALWAYS, WHEN_LOST, NEVER])
def test_a_lost_name_is_looked_for_in_what_else_the_engine_would_write(when):
    engine = Beam(**LOST)
    step = kept("قال روته", engine, when)
    assert step.text == "woo Rutte"
    assert not step.doubts
    assert engine.asked == ["قال روته"]


def test_what_the_engine_finds_much_less_likely_is_not_taken():
    engine = Beam(scores=(-0.5, -0.9), **LOST)
    step = kept("قال روته", engine, WHEN_LOST)
    assert step.text == "woo he"
    assert [one.kind for one in step.doubts] == [DoubtKind.NAME]
    assert engine.asked == ["قال روته", "قال Rutte"]


def test_a_sentence_with_all_its_names_asks_for_nothing_else():
    engine = Beam()
    assert kept("قال روته", engine, ALWAYS).text == "woo Rutte"
    assert engine.asked == []


def test_a_name_that_a_long_sentence_loses_may_stand_in_its_parts():
    clause = "قال الوزير إن الحكومة ستبدأ العمل بالخطة الجديدة في الشهر"
    source = f"{clause}، و{clause} مع روته."

    def forget(text):
        return text.replace("Rutte", "he") if len(text.split()) > 15 else text

    step = kept(source, FakeEngine(rewrite=forget), WHEN_LOST)
    assert "Rutte" in step.text
    assert not step.doubts


def test_a_name_that_the_second_step_loses_may_come_through_other_english():
    first = Beam(fake_package("ar-en", names_put_in=ALWAYS))
    texts = ("woo Rutte", "truly woo Rutte", "truly woo he")
    first.alternatives = lambda source, settings, _: [  # type: ignore[method-assign]
        replace(draft, text=text) for draft in first.translate([source], settings) for text in texts
    ]
    second = FakeEngine(
        fake_package("en-nl", ("en", "nl")),
        rewrite=lambda text: text if "truly" in text else text.replace("Rutte", "hij"),
    )
    unit = unit_of(service_of(first, second), "قال روته", "nl")
    assert unit.target == "truly woo Rutte"
    assert unit.origin is not None
    assert unit.origin.bridge == "truly woo Rutte"
    assert not unit.doubts


def test_a_second_step_that_fails_is_a_failure():
    first = FakeEngine(fake_package("ar-en", names_put_in=ALWAYS))
    second = FakeEngine(fake_package("en-nl", ("en", "nl")), rewrite=lambda _: "")
    assert unit_of(service_of(first, second), "قال روته", "nl").state is UnitState.FAILED


def test_a_first_step_that_fails_goes_no_further():
    first = FakeEngine(fake_package("ar-en"), rewrite=lambda _: "")
    second = FakeEngine(fake_package("en-nl", ("en", "nl")))
    assert unit_of(service_of(first, second), "قال روته", "nl").state is UnitState.FAILED
    assert not any(second.batches)


def test_what_has_more_names_is_taken_though_one_is_missing():
    forget = FakeEngine(rewrite=lambda text: text.replace("Rutte", "he").replace("Tokyo", "there"))
    better = FakeEngine(rewrite=lambda _: "woo Rutte wo there")
    forget.alternatives = better.alternatives  # type: ignore[method-assign]
    step = kept("قال روته في طوكيو", forget, NEVER)
    assert step.text == "woo Rutte wo there"
    assert [one.span.of("قال روته في طوكيو") for one in step.doubts] == ["طوكيو"]


def test_a_name_that_the_first_step_lost_is_not_asked_of_the_second():
    first = FakeEngine(
        fake_package("ar-en", names_put_in=ALWAYS),
        rewrite=lambda text: text.replace("Tokyo", "there").replace("wooooo", "there"),
    )
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS))
    unit = unit_of(service_of(first, second), "قال بوتين في طوكيو", "nl")
    assert unit.target == "woo Poetin wo there"
    assert [one.span.of(unit.source) for one in unit.doubts] == ["طوكيو"]
