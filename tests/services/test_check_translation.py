"""Units are checked one by one and as an article, and nothing is said twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.doubt_keys import key_of
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtKind,
    DoubtSide,
    Origin,
    TranslationUnit,
    UnitState,
)
from reader.services.cancel import Cancelled, CancelToken
from reader.services.check_translation import CheckTranslation
from reader.services.dismiss_doubts import without_dismissed
from reader.services.doubts import doubts_about
from reader.services.look_up_terms import LookUpTerms

RUTTE = GlossaryTerm(
    "rutte", TermKind.PERSON, "مارك روته", ("روته", "روتي", "روت"), (("en", "Mark Rutte"),)
)
TRUMP = GlossaryTerm(
    "trump", TermKind.PERSON, "دونالد ترامب", ("ترامب",), (("en", "Donald Trump"),)
)
JAPAN = GlossaryTerm("japan", TermKind.PLACE, "اليابان", (), (("en", "Japan"),))
GOREN = GlossaryTerm("guess:غورين", TermKind.PERSON, "ليدا غورين", ("غورين",), origin="guess")
ORIGIN = Origin("translate-ar_en-0_3", "0.3", ("ar", "en"))


def unit(source, target, key="1", *, machine=True, links=(), doubts=()):
    state = UnitState.MACHINE if machine else UnitState.EDITED
    origin = ORIGIN if machine else replace(ORIGIN, by="Ada")
    return TranslationUnit(
        SegmentId(key), source, target, state, origin, tuple(links), tuple(doubts), -0.5
    )


def kinds(doubts):
    return [one.kind for one in doubts]


def service(*terms):
    return CheckTranslation(LookUpTerms(lambda: terms, lambda: ()))


def test_a_unit_that_is_edited_is_checked_again_at_once():
    checks = CheckTranslation()
    bad = unit("مقتل 14 جندياً يوم الاثنين", "Sixteen soldiers killed on Monday")
    assert kinds(checks.segment(bad, "en", ())) == [DoubtKind.NUMBER]
    good = replace(bad, target="Fourteen soldiers killed on Monday", state=UnitState.EDITED)
    assert checks.segment(good, "en", ()) == ()


def test_marks_on_the_source_stand_first_and_need_no_target():
    checks = CheckTranslation()
    missing = TranslationUnit(SegmentId("1"), "وصل مدرب الناتو", "", UnitState.MISSING)
    assert kinds(checks.segment(missing, "en", ())) == [DoubtKind.CALQUE]
    both = unit("وصل مدرب الناتو في 14 يوما", "NATO's coach came in 16 days")
    assert [one.side for one in checks.segment(both, "en", ())] == [
        DoubtSide.SOURCE,
        DoubtSide.TARGET,
    ]


def test_what_the_machine_doubted_is_not_said_twice():
    source, target = "بلغ العدد 4512 شخصا", "It came to 4521 people"
    draft = unit(source, target, doubts=doubts_about(source, target, "en"))
    assert kinds(draft.doubts) == [DoubtKind.PROTECTED_SPAN] * 2
    assert kinds(CheckTranslation().segment(draft, "en", ())) == [DoubtKind.NUMBER]


def test_what_only_the_machine_could_know_is_kept():
    why = Message("Doubt", "The engine could not write a word here.")
    made = Doubt(DoubtKind.UNKNOWN_PIECE, DoubtSide.TARGET, Span(0, 3), why)
    draft = unit("وصل الوفد أمس", "The delegation came", doubts=(made,))
    assert CheckTranslation().segment(draft, "en", ()) == (made,)
    worse = replace(draft, source="وصل الوفد الاثنين", target="They came on Tuesday")
    assert kinds(CheckTranslation().segment(worse, "en", ())) == [
        DoubtKind.UNKNOWN_PIECE,
        DoubtKind.WEEKDAY,
    ]
    edited = replace(draft, state=UnitState.EDITED, origin=replace(ORIGIN, by="Ada"))
    assert CheckTranslation().segment(edited, "en", ()) == ()


def test_an_edited_unit_is_held_against_addresses_but_not_against_acronyms():
    source = "كتبت EPP على www.example.com وفي 830-846"
    lost = unit(source, "The EVP wrote it from 830 to 846", machine=False)
    (doubt,) = CheckTranslation().segment(lost, "en", ())
    assert doubt.span.of(source) == "www.example.com"
    assert CheckTranslation().segment(replace(lost, target=""), "en", ()) == ()


def test_a_name_is_held_against_the_glossary():
    checks = service(RUTTE, TRUMP)
    index = TermIndex([RUTTE, TRUMP])
    source = "قال مارك روته إنه سعيد"
    made = Doubt(
        DoubtKind.NAME, DoubtSide.SOURCE, Span(4, 13),
        Message("Doubt", "“{name}” is missing from the translation.", (("name", "Mark Rutte"),)),
    )  # fmt: skip
    draft = unit(source, "Then, he said, Trump was happy", doubts=(made,))
    for _ in range(2):  # the second time the names are known
        (doubt,) = checks.segment(draft, "en", index.find(source))
        assert doubt.span.of(draft.target) == "Trump"


def test_an_article_is_checked_in_order_and_as_a_whole():
    sources = [
        "وصل مارك روته ، وغادر أمس ، إلى طوكيو ، اليوم",
        "قال روتي إنه سعيد",
        "عاد روته إلى بلده",
    ]
    targets = [
        "Mark Rutte came, and left, for Tokyo, today",
        "Rutte said he was happy",
        "Rutte went back to his country",
    ]
    units = [
        unit(source, target, str(number), machine=False)
        for number, (source, target) in enumerate(zip(sources, targets, strict=True))
    ]
    checks = service(RUTTE)
    found = LookUpTerms(lambda: (RUTTE,), lambda: ()).occurrences(
        [(one.segment_id, one.source) for one in units]
    )
    results = list(checks.article(units, "en", found, CancelToken()))
    assert [one.segment_id for one in results] == ["0", "1", "2"]
    assert [kinds(one.doubts) for one in results] == [
        [DoubtKind.MACHINE_MADE],
        [DoubtKind.NAME_SPELLING],
        [],
    ]
    (spelling,) = results[1].doubts
    assert spelling.span.of(sources[1]) == "روتي"
    assert "روته" in spelling.why.english()


def test_a_person_in_latin_letters_who_is_named_in_arabic_too_is_marked():
    sources = ["وصل مارك روته إلى اليابان", "زيارة Rutte هي علامة (Rutte) ومعه Boris اليوم"]
    units = [unit(source, "He came to Japan", str(n)) for n, source in enumerate(sources)]
    texts = [(one.segment_id, one.source) for one in units]
    found = LookUpTerms(lambda: (RUTTE, JAPAN), lambda: ()).occurrences(texts)
    results = CheckTranslation().article(units, "en", found, CancelToken())
    marks = [
        (one.span.of(sources[1]), one.why.english())
        for result in results
        for one in result.doubts
        if one.kind is DoubtKind.LATIN_WORD
    ]
    assert [words for words, _ in marks] == ["Rutte"]
    assert "مارك روته" in marks[0][1]


def test_a_space_before_one_comma_is_a_slip():
    units = [unit("وصل الوفد ، وغادر، وعاد، ونام", "It came, it left, it returned, it slept")]
    (result,) = CheckTranslation().article(units, "en", {}, CancelToken())
    assert result.doubts == ()


def rendered(names):
    """Return units that render غورين by `names`, and its occurrences."""
    index = TermIndex([GOREN])
    units, found = [], {}
    for number, name in enumerate(names):
        source, target = "قالت ليدا غورين إنها", f"Then {name} said" if name else "She said"
        links = [Link(5, 15, 5, 5 + len(name), 0.9)] if name else []
        one = unit(source, target, str(number), links=links)
        units.append(one)
        found[one.segment_id] = [replace(o, certain=False) for o in index.find(source)]
    return units, found


@pytest.mark.parametrize(
    ("names", "odd"),
    [
        (["Goren", "Goren", "Gorin"], ["Gorin"]),
        (["Goren", "Lida Goren"], []),
        (["Goren", "Smith"], []),
        (["goren", ""], []),
    ],
)
def test_a_name_that_is_rendered_otherwise_once_is_doubted_there(names, odd):
    units, found = rendered(names)
    results = CheckTranslation().article(units, "en", found, CancelToken())
    marks = [
        doubt.span.of(one.target)
        for one, result in zip(units, results, strict=True)
        for doubt in result.doubts
        if doubt.kind is DoubtKind.NAME
    ]
    assert marks == odd


def test_work_stops_between_two_segments():
    cancel = CancelToken()
    results = CheckTranslation().article([unit("وصل", "He came")] * 2, "en", {}, cancel)
    next(results)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(results)


def test_dismissed_doubts_are_parted_from_those_to_show():
    one = unit("مقتل 14 جندياً يوم الاثنين", "Sixteen soldiers killed on Tuesday")
    doubts = CheckTranslation().segment(one, "en", ())
    shown, hidden = without_dismissed(one, doubts, frozenset())
    assert (len(shown), hidden) == (2, ())
    shown, hidden = without_dismissed(one, doubts, {key_of(doubts[0], one)})
    assert (kinds(shown), kinds(hidden)) == ([DoubtKind.WEEKDAY], [DoubtKind.NUMBER])


class Counted(CheckTranslation):
    """Counts how many units were looked at."""

    looked_at = 0

    def segment(self, unit, language, occurrences, whole=()):
        self.looked_at += 1
        return super().segment(unit, language, occurrences, whole)


def test_an_article_that_is_checked_again_costs_only_what_changed():
    checks, cancel = Counted(LookUpTerms(lambda: [JAPAN], lambda: ())), CancelToken()
    units = [
        unit("مقتل 14 جندياً يوم الاثنين", "16 soldiers killed on Monday", str(n)) for n in range(9)
    ]
    first = list(checks.article(units, "en", {}, cancel))
    assert checks.looked_at == 9
    assert list(checks.article(units, "en", {}, cancel)) == first
    assert checks.looked_at == 9
    units[4] = replace(units[4], target="14 soldiers killed on Monday", state=UnitState.EDITED)
    again = list(checks.article(units, "en", {}, cancel))
    assert checks.looked_at == 10
    assert [one.segment_id for one in again if not kinds(one.doubts)] == ["4"]
    list(checks.article(units, "nl", {}, cancel))
    assert checks.looked_at == 19
