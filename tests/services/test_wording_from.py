"""Another wording from a word on: what stands before it stays, letter by letter."""

from __future__ import annotations

import pytest

from reader.domain.article import SegmentId
from reader.domain.glossary import NEWS, GlossaryTerm, TermIndex, TermKind
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import SegmentRequest, TranslateArticle
from reader.services.wording_from import WordingFrom, kept_before
from tests.engines import real_shelf
from tests.fakes import FakeEngine, FakeShelf, fake_package

SETTINGS = EngineSettings()
SENTENCE = "غادر الوفد الهولندي القاهرة صباح الخميس."
ADDRESS = "بلغ عدد الزوار 48312 شخصا في عام 2026، بحسب موقع example.org الذي نشر الخبر 🏆 أمس"
CAIRO = GlossaryTerm("cairo", TermKind.PLACE, "القاهرة", (), (("en", "Cairo"),), origin=NEWS)


def shown(shelf, text, pair=("ar", "en"), number=0, names=()):
    """Return a sentence's request, route and unit."""
    translate = TranslateArticle(shelf, lambda: "")
    route = translate.routes(LanguagePair(*pair))[number]
    found = tuple(TermIndex(names).find(text)) if names else ()
    request = SegmentRequest(SegmentId("s"), text, found)
    ((unit,),) = translate.translate([request], route, SETTINGS, CancelToken(), tuple)
    return request, route, unit


def wordings(shelf, one, at, count=4, target=""):
    request, route, unit = one
    work = WordingFrom(shelf, SETTINGS)
    found = work.run(request, route, (target or unit.target, at), count, unit.origin.bridge)
    assert all(wording.route == route for wording in found)
    return [wording.text for wording in found]


@pytest.mark.parametrize(
    ("target", "at", "kept"),
    [
        ("The Dutch delegation left.", 0, ""),
        ("The Dutch delegation left.", 5, "The"),
        ("The Dutch delegation left.", 8, "The"),
        ("The Dutch delegation left.", 9, "The Dutch"),
        ("The Dutch delegation left.", 10, "The Dutch"),
        ("The Dutch delegation left.", 26, "The Dutch delegation left."),
        ("The Dutch delegation left.", 99, "The Dutch delegation left."),
        ("“Peace” won", 8, "“Peace”"),
        ("“Peace” won", 3, "“"),
        ("", 0, ""),
    ],
)
def test_what_stands_before_the_word_is_kept(target, at, kept):
    assert kept_before(target, at) == kept


def test_each_wording_begins_the_same_and_goes_on_with_another_word():
    shelf = FakeShelf(FakeEngine())
    one = shown(shelf, "وصل الوفد إلى القاهرة")
    target = one[2].target
    begun = " ".join(target.split()[:2])
    found = wordings(shelf, one, len(begun) + 1)
    assert len(found) == len(set(found)) == 4
    assert all(text.startswith(f"{begun} ") for text in found)
    assert target not in found
    assert not {text.split()[2] for text in found} & {target.split()[2]}


def test_what_a_person_wrote_before_the_word_is_kept_too():
    shelf = FakeShelf(FakeEngine())
    found = wordings(shelf, shown(shelf, "وصل الوفد أمس"), 11, target="De 😀 gasten kwamen")
    assert found
    assert all(text.startswith("De 😀 gasten ") for text in found)


def test_nothing_to_translate_and_nothing_asked_for_give_nothing():
    shelf = FakeShelf(FakeEngine())
    one = shown(shelf, "2026")
    assert wordings(shelf, one, 0) == []
    assert wordings(shelf, shown(shelf, SENTENCE), 0, count=0) == []


def test_a_sentence_that_is_too_long_for_the_package_gives_nothing():
    shelf = FakeShelf(FakeEngine(limit=60))
    long = "كتاب جديد عن تاريخ المدينة القديمة، " * 20
    assert wordings(shelf, shown(shelf, long), 0) == []


def test_failures_copies_and_loops_are_left_out():
    class Odd(FakeEngine):
        def continuations(self, source, prefix, settings, count):
            good, *_ = super().continuations(source, prefix, settings, 2)[1:]
            texts = ["", prefix, source, f"{prefix} {'again and ' * 40}".strip()]
            return [*(type(good)(text) for text in texts), type(good)("", error="stopped"), good]

    shelf = FakeShelf(Odd())
    found = wordings(shelf, shown(shelf, "وصل الوفد إلى القاهرة"), 0)
    assert len(found) == 1
    assert found[0].startswith("v2 ")


@pytest.mark.engine
@pytest.mark.parametrize(
    ("pair", "number"), [(("ar", "en"), 0), (("ar", "nl"), 0), (("ar", "nl"), 1)]
)
def test_the_real_packages_go_on_from_every_word(pair, number):
    one = shown(real_shelf(), SENTENCE, pair, number)
    target = one[2].target
    places = [target.index(word) for word in dict.fromkeys(target.rstrip(".").split())]
    for at in places:
        found = wordings(real_shelf(), one, at, 3)
        assert found, target[at:]
        assert all(text.startswith(kept_before(target, at)) for text in found)
        assert all("<unk>" not in text and "⁇" not in text for text in found)


def test_english_in_between_that_is_not_known_is_made_again():
    first, last = FakeEngine(fake_package("a")), FakeEngine(fake_package("b", ("en", "nl")))
    shelf = FakeShelf(first, last)
    request, route, unit = shown(shelf, "وصل الوفد أمس", ("ar", "nl"))
    work = WordingFrom(shelf, SETTINGS)
    known = work.run(request, route, (unit.target, 5), 3, unit.origin.bridge)
    count = len(first.batches)
    assert work.run(request, route, (unit.target, 5), 3) == known != ()
    assert len(first.batches) == count + 1


def test_an_emoji_at_the_head_is_no_word_of_the_engines():
    shelf = FakeShelf(FakeEngine())
    one = shown(shelf, "🏆 وصل الوفد أمس")
    assert one[2].target.startswith("🏆 ")
    found = wordings(shelf, one, 3)
    assert found
    assert all(text.startswith("🏆 v") for text in found)


def test_what_would_not_keep_the_beginning_is_left_out():
    shelf = FakeShelf(FakeEngine())
    one = shown(shelf, "وصل 🎉 الوفد أمس")
    assert wordings(shelf, one, 2, target="🎉 woo wooooo") == []


@pytest.mark.engine
def test_addresses_numbers_and_emoji_before_the_word_stay_and_after_it_come_back():
    one = shown(real_shelf(), ADDRESS)
    target = one[2].target
    for word in ("visitors", "example", "published"):
        found = wordings(real_shelf(), one, target.index(word))
        assert found
        for text in found:
            assert text.startswith(kept_before(target, target.index(word)))
            assert text.count("example.org") == 1
            assert text.count("48312") == 1
            assert "🏆" in text


@pytest.mark.engine
def test_a_name_of_the_glossary_is_kept_in_what_comes_after():
    one = shown(real_shelf(), SENTENCE, names=[CAIRO])
    target = one[2].target
    found = wordings(real_shelf(), one, target.index("delegation"))
    assert sum("Cairo" in text for text in found) >= len(found) - 1
