"""Terms of an article, found in reading order with an index that is built once."""

import threading

from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, MatchingRules, TermKind
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.look_up_terms import BREATH_EVERY, LookUpTerms

RUTTE = GlossaryTerm(
    "rutte", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"),), origin="news"
)
TOKYO = GlossaryTerm("tokyo", TermKind.PLACE, "طوكيو", (), (("en", "Tokyo"),), origin="news")


class Glossary:
    """Counts how often it is read."""

    def __init__(self) -> None:
        self.shipped_reads = self.own_reads = self.rule_reads = 0
        self.own_terms: list[GlossaryTerm] = []

    def shipped(self) -> list[GlossaryTerm]:
        self.shipped_reads += 1
        return [RUTTE, TOKYO]

    def own(self) -> list[GlossaryTerm]:
        self.own_reads += 1
        return self.own_terms

    def rules(self) -> MatchingRules:
        self.rule_reads += 1
        return MatchingRules(frozenset({"روته"}))

    def service(self) -> LookUpTerms:
        return LookUpTerms(self.shipped, self.own, self.rules)


def texts(*sentences: str) -> list[tuple[SegmentId, str]]:
    return [(SegmentId(f"s{number}"), text) for number, text in enumerate(sentences)]


def ids(service: LookUpTerms, *sentences: str, hidden=frozenset()) -> list[list[str]]:
    found = service.occurrences(texts(*sentences), hidden)
    return [[one.term.term_id for one in terms] for terms in found.values()]


def test_nothing_is_read_before_the_first_look_up_and_all_of_it_once():
    glossary = Glossary()
    service = glossary.service()
    assert (glossary.shipped_reads, service.is_ready) == (0, False)
    ids(service, "طوكيو")
    ids(service, "طوكيو")
    assert service.is_ready
    assert (glossary.shipped_reads, glossary.own_reads, glossary.rule_reads) == (1, 1, 1)


def test_a_surname_is_linked_in_the_segments_after_the_full_name():
    assert ids(Glossary().service(), "قال روته", "وصل مارك روته", "غادر روته") == [
        [],
        ["rutte"],
        ["rutte"],
    ]


def test_every_segment_has_an_entry_in_order():
    found = Glossary().service().occurrences(texts("لا شيء", "في طوكيو", ""))
    assert list(found) == ["s0", "s1", "s2"]
    assert [len(terms) for terms in found.values()] == [0, 1, 0]


def test_hidden_terms_are_not_found():
    assert ids(Glossary().service(), "طوكيو", hidden=frozenset({"tokyo"})) == [[]]


def test_a_refresh_reads_the_users_terms_again_and_not_the_shipped_ones():
    glossary = Glossary()
    service = glossary.service()
    assert ids(service, "زار نيهون") == [[]]
    glossary.own_terms = [GlossaryTerm("own", TermKind.PLACE, "نيهون")]
    assert ids(service, "زار نيهون") == [[]]
    before = service.revision
    service.refresh()
    assert service.revision == service.current_revision() == before + 1
    assert not service.is_ready
    assert ids(service, "زار نيهون") == [["own"]]
    assert service.index().revision == service.revision
    assert (glossary.shipped_reads, glossary.own_reads) == (1, 2)


def test_several_threads_build_one_index():
    glossary = Glossary()
    service = glossary.service()
    gate = threading.Barrier(4)

    def work() -> None:
        gate.wait()
        service.index()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (glossary.shipped_reads, glossary.own_reads) == (1, 1)


def test_a_long_article_lets_other_threads_run_and_a_short_one_never_waits(monkeypatch):
    rests: list[float] = []
    monkeypatch.setattr("time.sleep", rests.append)
    service = Glossary().service()
    service.occurrences(texts(*["زار طوكيو."] * (BREATH_EVERY - 1)))
    assert rests == []
    found = service.occurrences(texts(*["زار طوكيو."] * (3 * BREATH_EVERY)))
    assert len(rests) == 3
    assert len(found) == 3 * BREATH_EVERY


def test_rules_are_optional_and_a_rendering_is_told():
    service = LookUpTerms(lambda: [RUTTE], list)
    source = "قال روته"
    found = service.occurrences(texts(source))
    (one,) = found[SegmentId("s0")]
    unit = TranslationUnit(SegmentId("s0"), source, "Rutte said", UnitState.MACHINE)
    rendered = service.rendering(one, unit, "en")
    assert (rendered.text, rendered.agrees) == ("Rutte", True)
