"""A name in the place of another is doubted; what translators rightly do is not."""

import pytest

from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.check_names import check_names
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.domain.target_names import TargetNames
from reader.domain.translation import DoubtKind, Origin, TranslationUnit, UnitState


def term(key: str, kind: TermKind, form: str, english: str, dutch: str = "") -> GlossaryTerm:
    names = (("en", english), ("nl", dutch or english))
    return GlossaryTerm(key, kind, form, names=names)


TERMS = (
    term("rutte", TermKind.PERSON, "مارك روته", "Mark Rutte"),
    term("trump", TermKind.PERSON, "دونالد ترامب", "Donald Trump"),
    term("iran", TermKind.PLACE, "إيران", "Iran"),
    term("iraq", TermKind.PLACE, "العراق", "Iraq", "Irak"),
    term("egypt", TermKind.PLACE, "مصر", "Egypt", "Egypte"),
    term("bank", TermKind.ORGANISATION, "البنك المركزي المصري", "Central Bank of Egypt"),
    term("morocco", TermKind.PLACE, "المغرب", "Morocco", "Marokko"),
    term("asyut", TermKind.PLACE, "أسيوط", "Asyut"),
    term("nl", TermKind.PLACE, "هولندا", "Netherlands", "Nederland"),
    term("second", TermKind.PERSON, "عبد الله الثاني", "Abdullah II"),
    GlossaryTerm("tax", TermKind.TERM, "ضريبة", names=(("en", "tax"),)),
    GlossaryTerm("nameless", TermKind.PERSON, "ليلى"),
)
INDEX = TermIndex(TERMS)
NAMES = {language: TargetNames(TERMS, language) for language in ("en", "nl")}


def found(source, target, language="en", links=(), *, machine=False, names=True):
    origin = Origin("p", "1", ("ar", language)) if machine else None
    state = UnitState.MACHINE if machine else UnitState.EDITED
    unit = TranslationUnit(SegmentId("1"), source, target, state, origin, tuple(links))
    known = NAMES[language] if names else None
    return [
        (one.kind, one.span.of(target))
        for one in check_names(unit, INDEX.find(source), language, known)
    ]


@pytest.mark.parametrize(
    ("source", "target", "language", "words"),
    [
        ("زار دونالد ترامب إيران", "Rutte visited Iran", "en", "Rutte"),
        ("زار الوفد إيران أمس", "Iraq was visited yesterday", "en", "Iraq"),
        ("زار الوفد إيران أمس", "De delegatie bezocht Irak", "nl", "Irak"),
        ("قال مارك روته إنه سعيد", "He, Boris Jansen, said", "en", "Boris Jansen"),
        ("قال مارك روته إنه سعيد", "He said Ruti was happy", "en", "Ruti"),
    ],
)
def test_another_name_is_doubted_where_it_stands(source, target, language, words):
    assert found(source, target, language) == [(DoubtKind.NAME, words)]


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("زار دونالد ترامب إيران", "Donald Trump visited Iran", "en"),
        ("زار دونالد ترامب إيران", "The president visited Iran", "en"),
        ("زار الوفد إيران أمس", "The Iranian delegation came on Monday", "en"),
        ("أطلق البنك المركزي المصري خدمة", "Egypt's central bank launched a service", "en"),
        ("مصنعها في إيران المغربية", "its plant in Morocco", "en"),
        ("جامعة في أسيوط", "A college in Assiut", "en"),
        ("قال دونالد ترامب وكامالا", "The president and Kamala said", "en"),
        ("قال دونالد ترامب", "President of the French said in WHO", "en"),
        ("فرضت الحكومة ضريبة", "The government imposed Levies", "en"),
        ("قالت ليلى", "Sara said", "en"),
        ("قال دونالد ترامب في إيران", "He told Iranland so in Iran", "en"),
        ("قال دونالد ترامب في هولندا", "He told a Dutchman so", "en"),
        ("زار الوفد مدينة", "It was in Iraq", "en"),
    ],
)
def test_what_translators_rightly_do_is_no_doubt(source, target, language):
    assert found(source, target, language) == []


def test_links_say_which_name_is_meant():
    source, target = "قال مارك روته إنه سعيد", "He said Root in Boris was happy"
    links = [Link(4, 13, 8, 12, 0.9)]
    assert found(source, target, links=links, machine=True) == [(DoubtKind.NAME, "Root")]
    elsewhere = [Link(4, 13, 3, 7, 0.9)]
    assert found(source, target, links=elsewhere, machine=True) == []


def test_links_to_another_spelling_of_a_place_are_no_doubt():
    links = [Link(9, 14, 13, 19, 0.9)]
    assert found("جامعة في أسيوط", "A college in Assuit", links=links) == []


def test_without_a_glossary_only_people_are_held_against_each_other():
    assert found("زار دونالد ترامب", "It was Rutte who came", names=False) == [
        (DoubtKind.NAME, "Rutte")
    ]
    assert found("زار الوفد إيران", "They saw Lisbon", names=False) == []


def test_names_of_the_glossary_are_found_in_a_target_longest_first():
    (one, two) = NAMES["en"].find("The Central Bank of Egypt met Rutte; iran and II do not count")
    assert [term.term_id for term in one.terms] == ["bank"]
    assert [term.term_id for term in two.terms] == ["rutte"]
    assert two.span.of("The Central Bank of Egypt met Rutte") == "Rutte"
