"""A name that an engine nearly wrote, or wrote another in the place of."""

import pytest

from reader.domain.alignment import Link
from reader.domain.edits import EditMap
from reader.domain.glossary import NEWS, GlossaryTerm, TermIndex, TermKind
from reader.domain.name_insertion import name_slots
from reader.services.mend_names import NamedDraft, find_names


def term(kind, form, en, variants=()):
    return GlossaryTerm(en, kind, form, tuple(variants), (("en", en), ("nl", en)), origin=NEWS)


INDEX = TermIndex(
    [
        term(TermKind.PERSON, "شيغيرو إيشيبا", "Shigeru Ishiba", ["شيغيرو"]),
        term(TermKind.PERSON, "إيمانويل ماكرون", "Emmanuel Macron", ["ماكرون"]),
        term(TermKind.PERSON, "فيليكس تشيسيكيدي", "Félix Tshisekedi"),
        term(TermKind.PLACE, "إيران", "Iran"),
        term(TermKind.PLACE, "السودان", "Sudan"),
        term(TermKind.PLACE, "جنوب السودان", "South Sudan"),
        term(TermKind.ORGANISATION, "رابطة دول جنوب شرق آسيا", "ASEAN"),
    ]
)


def draft(source, text, *links, weight=0.9, language="en"):
    """Make a draft; each link joins words of `source` with words of `text`."""
    slots = name_slots(INDEX.find(source), source, language)
    alignment = tuple(
        Link(s, s + len(left), t, t + len(right), weight)
        for left, right in links
        for s, t in [(source.index(left), text.index(right))]
    )
    return NamedDraft(source, [(slot, slot.span) for slot in slots], text, alignment, language)


def mended(made, **more):
    return EditMap.of(find_names(made, **more).edits).apply(made.text)


@pytest.mark.parametrize(
    ("source", "text", "links", "expected"),
    [
        ("قال شيغيرو", "Shigeu said", [("شيغيرو", "Shigeu")], "Shigeru said"),
        ("حزب شيغيرو", "Shigeu's party", [("شيغيرو", "Shigeu's")], "Shigeru's party"),
        ("حزب ماكرون", "The Merkel’s party", [("ماكرون", "Merkel’s")], "The Macron’s party"),
        ("قال شيغيرو إيشيبا", "Shigeu Isiba said", [("شيغيرو", "Shigeu"), ("إيشيبا", "Isiba")],
         "Shigeru Ishiba said"),
        ("قال فيليكس تشيسيكيدي", "Felix Tshisekedi said", [], "Félix Tshisekedi said"),
        ("حزب فيليكس تشيسيكيدي", "Felix Tshisekedi's party", [], "Félix Tshisekedi's party"),
        ("قادة رابطة دول جنوب شرق آسيا", "the leaders of the South East Asian Union",
         [("رابطة", "Union"), ("جنوب", "South"), ("شرق", "East"), ("آسيا", "Asian")],
         "the leaders of the ASEAN"),
    ],
)  # fmt: skip
def test_what_stands_in_its_place_is_replaced(source, text, links, expected):
    assert mended(draft(source, text, *links)) == expected


@pytest.mark.parametrize(
    ("source", "text", "links"),
    [
        ("قال شيغيرو", "Shigeru said", [("شيغيرو", "Shigeru")]),
        ("قال شيغيرو إيشيبا", "Ishiba's word", [("شيغيرو", "Ishiba's")]),
        ("قال شيغيرو", "he said", [("شيغيرو", "he")]),
        ("نووي إيران", "Iranian atoms", [("إيران", "Iranian")]),
        ("وفد إيران", "Iraq sent men", [("وفد", "Iraq")]),
    ],
)
def test_what_is_right_derived_or_of_another_word_stays(source, text, links):
    made = draft(source, text, *links)
    assert find_names(made).edits == ()


def test_an_adjective_is_left_and_not_lost():
    found = find_names(draft("نووي إيران", "Iranian atoms", ("إيران", "Iranian")))
    assert (found.places, found.left) == ((None,), (True,))


def test_a_near_miss_without_a_link_is_known_by_its_likeness():
    assert mended(draft("قال شيغيرو", "then Shigeu spoke")) == "then Shigeru spoke"


def test_a_weak_link_moves_no_other_name():
    made = draft("حزب ماكرون", "the Merkel party", ("ماكرون", "Merkel"), weight=0.4)
    assert mended(made) == made.text


def test_one_name_inside_another_is_no_place_for_the_first():
    made = draft("جنوب السودان والسودان", "South Sudan and Soedan", ("والسودان", "Soedan"))
    assert mended(made) == "South Sudan and Sudan"


def test_who_asks_for_a_name_gets_it_in_the_place_of_any_word():
    made = draft("قال ماكرون", "said the chief", ("ماكرون", "chief"))
    assert mended(made) == made.text
    assert mended(made, force=True) == "said the Macron"


def test_force_leaves_an_adjective_alone():
    made = draft("نووي إيران", "Iranian atoms", ("إيران", "Iranian"))
    assert mended(made, force=True) == made.text


def test_what_is_mended_begins_a_sentence_with_a_capital():
    index = TermIndex([term(TermKind.PERSON, "السيسي", "el-Sisi")])
    text = "Sissi said"
    source = "السيسي"
    slots = name_slots(index.find(source), source, "en")
    links = (Link(0, 6, 0, 5, 0.9),)
    made = NamedDraft(source, [(one, one.span) for one in slots], text, links, "en")
    assert mended(made) == "El-Sisi said"


def test_the_second_of_two_is_mended_too():
    source, text = "ماكرون قال وماكرون", "Macron spoke, Makron"
    slots = name_slots(INDEX.find(source), source, "en")
    links = (Link(0, 6, 0, 6, 0.9), Link(11, 18, 14, 20, 0.9))
    made = NamedDraft(source, [(one, one.span) for one in slots], text, links, "en")
    assert mended(made) == "Macron spoke, Macron"


def test_one_place_serves_two_where_the_second_is_a_pronoun():
    source, text = "ماكرون قال وماكرون", "Macron spoke. He went"
    slots = name_slots(INDEX.find(source), source, "en")
    links = (Link(0, 6, 0, 6, 0.9), Link(11, 18, 14, 16, 0.9))
    found = find_names(NamedDraft(source, [(one, one.span) for one in slots], text, links, "en"))
    assert found.edits == ()
    assert found.places == (found.places[0], found.places[0])
    assert found.places[0] is not None


def test_the_accents_of_one_place_come_back_once():
    source, text = "فيليكس تشيسيكيدي وفيليكس تشيسيكيدي", "Felix Tshisekedi went"
    slots = name_slots(INDEX.find(source), source, "en")
    made = NamedDraft(source, [(one, one.span) for one in slots], text, (), "en")
    assert mended(made) == "Félix Tshisekedi went"


def drafted(name, source, text, *links, language="nl"):
    index = TermIndex([term(TermKind.ORGANISATION, source, name)])
    slots = name_slots(index.find(source), source, language)
    return NamedDraft(source, [(one, one.span) for one in slots], text, links, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uit de New York Times van nu", "uit The New York Times van nu"),
        ("uit New York Times van nu", "uit The New York Times van nu"),
        ("uit The New York Times van nu", "uit The New York Times van nu"),
        ("uit the New York Times van nu", "uit the New York Times van nu"),
    ],
)
def test_the_article_of_a_name_comes_back(text, expected):
    assert mended(drafted("The New York Times", "نيويورك تايمز", text)) == expected


def test_the_article_of_a_name_that_two_share_comes_back_once():
    source = "نيويورك تايمز ونيويورك تايمز"
    index = TermIndex([term(TermKind.ORGANISATION, "نيويورك تايمز", "The New York Times")])
    slots = [(one, one.span) for one in name_slots(index.find(source), source, "nl")]
    made = NamedDraft(source, slots, "uit de New York Times", (), "nl")
    assert mended(made) == "uit The New York Times"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("van de Sovjet- Unie.", "van de Sovjet-Unie."),
        ("van de Sovjet Unie.", "van de Sovjet-Unie."),
        ("van de SOVJET-UNIE.", "van de Sovjet-Unie."),
        ("van de Sovjet-Unie.", "van de Sovjet-Unie."),
    ],
)
def test_the_hyphen_of_a_name_comes_back(text, expected):
    assert mended(drafted("Sovjet-Unie", "الاتحاد السوفيتي", text)) == expected


def test_an_article_that_begins_a_sentence_is_no_name():
    link = Link(0, 13, 0, 2, 0.9)
    made = drafted("Reuters", "وكالة رويترز", "De wereld", link)
    assert mended(made) == "De wereld"
