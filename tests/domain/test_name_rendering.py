"""How a unit renders a name is read from its target and its alignment."""

from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind, TermOccurrence
from reader.domain.name_rendering import rendering, source_span
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState

RUTTE = GlossaryTerm(
    "rutte", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"), ("nl", "Mark Rutte"))
)
IRAN = GlossaryTerm("iran", TermKind.PLACE, "إيران", (), (("en", "Iran"),))
ENVOY = GlossaryTerm("envoy", TermKind.TERM, "وفد", (), (("en", "delegation"),))
INDEX = TermIndex([RUTTE, IRAN, ENVOY])


def unit(source: str, target: str, *links: tuple[str, str]) -> TranslationUnit:
    """Make a unit; each link joins a source word with a target word, in order of appearance."""
    alignment = []
    s = t = 0
    for left, right in links:
        s, t = source.index(left, s), target.index(right, t)
        alignment.append(Link(s, s + len(left), t, t + len(right), 0.9))
    return TranslationUnit(
        SegmentId("s"), source, target, UnitState.MACHINE, alignment=tuple(alignment)
    )


def only(source: str) -> TermOccurrence:
    (found,) = INDEX.find(source)
    return found


def test_the_glossarys_name_agrees():
    made = unit("قال روته", "Rutte’s words", ("روته", "Rutte’s"))
    found = rendering(only(made.source), made, "en")
    assert (found.text, found.agrees) == ("Rutte’s", True)
    assert found.spans == (Span(0, 7),)


def test_another_name_differs_and_its_place_is_told():
    made = unit("قال روته", "said the Root", ("روته", "Root"))
    found = rendering(only(made.source), made, "en")
    assert (found.text, found.agrees, found.spans) == ("Root", False, (Span(9, 13),))


def test_a_derived_adjective_differs():
    made = unit("نووي إيران", "Iranian atom", ("إيران", "Iranian"))
    assert not rendering(only(made.source), made, "en").agrees


def test_a_name_that_the_alignment_misses_is_found_all_the_same():
    made = unit("قال روته", "Rutte said")
    assert rendering(only(made.source), made, "en").agrees


def test_a_wrong_link_does_not_hide_the_only_name():
    made = unit("ويعد إيران كبيرة", "Iran is considered big", ("ويعد", "Iran"))
    assert rendering(only(made.source), made, "en").agrees


def test_one_name_in_the_target_does_not_serve_two_in_the_source():
    source, target = "روته عن روته", "Rutte about Root"
    made = unit(source, target, ("روته", "Rutte"), ("عن", "about"), ("روته", "Root"))
    first, second = INDEX.find(source)
    assert rendering(first, made, "en").agrees
    assert rendering(second, made, "en").text == "Root"


def test_neighbours_are_one_rendering_and_function_words_fall_away():
    source = "زار مارك روته"
    made = unit(source, "visited by Marco Ruti in", ("زار", "visited"), ("مارك", "by"))
    links = (
        *made.alignment,
        Link(4, 8, 11, 16, 0.9),
        Link(9, 13, 17, 21, 0.9),
        Link(9, 13, 22, 24, 0.3),
    )
    wide = TranslationUnit(made.segment_id, source, made.target, made.state, alignment=links)
    found = rendering(only(source), wide, "en")
    assert found.text == "Marco Ruti"


def test_nothing_linked_is_an_empty_rendering_that_differs():
    made = unit("قال روته", "said something")
    found = rendering(only(made.source), made, "en")
    assert (found.text, found.spans, found.agrees) == ("", (), False)


def test_without_a_target_or_a_name_there_is_nothing_to_compare():
    missing = TranslationUnit(SegmentId("s"), "قال روته", "", UnitState.MISSING)
    assert rendering(only("قال روته"), missing, "en").agrees
    made = unit("في إيران", "in Perzië", ("إيران", "Perzië"))
    found = rendering(only(made.source), made, "nl")
    assert (found.text, found.agrees) == ("Perzië", True)


def test_an_inflected_term_agrees_and_another_word_does_not():
    made = unit("وصل وفد", "Delegations came", ("وفد", "Delegations"))
    assert rendering(only(made.source), made, "en").agrees
    other = unit("وصل وفد", "Guests came", ("وفد", "Guests"))
    assert not rendering(only(other.source), other, "en").agrees


def test_an_occurrence_is_found_again_in_a_corrected_source():
    occurrence = only("  قال روته")
    assert source_span(occurrence, unit("قال روته", "Rutte")) == Span(4, 8)
    assert source_span(occurrence, unit("روته وقال روته", "Rutte")) == Span(10, 14)
    assert source_span(occurrence, unit("قال الأمين", "said")) is None
    assert not rendering(occurrence, unit("قال الأمين", "said"), "en").agrees
