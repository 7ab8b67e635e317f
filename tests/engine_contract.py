"""What every `TranslationEngine` must do; the fake and the real one run the same class.

Why it exists: services are tested on the fake, so it must keep the promises of the real engine.
Subclasses supply the fixture ``engine``.
"""

from __future__ import annotations

from dataclasses import replace

from reader.domain.alignment import written_words
from reader.domain.span import Span
from reader.services.ports import EngineSettings, TranslationEngine

__all__ = ["EngineContract"]

SETTINGS = EngineSettings()
SENTENCE = "غادر الوفد الهولندي القاهرة صباح الخميس."
CLAUSES = (
    "أعلن البنك المركزي خفض أسعار الفائدة",
    "التقى وزير الخارجية نظيره الألماني في برلين",
    "أغلقت السلطات الطرق المؤدية إلى الجبل",
    "خسر المنتخب مباراته الأخيرة أمام البرازيل",
    "وافق البرلمان على ميزانية العام المقبل",
    "نقلت المستشفيات عشرات الجرحى إلى العاصمة",
)
TOO_LONG = "كتاب " * 600


def _strung(engine: TranslationEngine, first: int, limit: int) -> str:
    """String clauses together up to `limit` pieces."""
    source, number = CLAUSES[first], first + 1
    while engine.pieces(f"{source}، و{CLAUSES[number % len(CLAUSES)]}.") <= limit:
        source = f"{source}، و{CLAUSES[number % len(CLAUSES)]}"
        number += 1
    return f"{source}."


class EngineContract:
    """The promises of `reader.services.ports.TranslationEngine`."""

    def test_one_draft_a_source_in_the_same_order(self, engine: TranslationEngine) -> None:
        sources = ["اجتمع الوزراء.", SENTENCE, "اجتمع الوزراء."]
        drafts = engine.translate(sources, SETTINGS)
        assert len(drafts) == 3
        assert all(draft.text and not draft.error for draft in drafts)
        assert drafts[0].text == drafts[2].text
        assert drafts[0].text != drafts[1].text

    def test_an_empty_source_gives_an_empty_draft(self, engine: TranslationEngine) -> None:
        drafts = engine.translate(["", SENTENCE, " "], SETTINGS)
        assert [bool(draft.text) for draft in drafts] == [False, True, False]
        assert not any(draft.error for draft in drafts)

    def test_no_sources_give_no_drafts(self, engine: TranslationEngine) -> None:
        assert engine.translate([], SETTINGS) == []

    def test_the_target_has_no_white_space_at_its_ends(self, engine: TranslationEngine) -> None:
        (draft,) = engine.translate([SENTENCE], SETTINGS)
        assert draft.text == draft.text.strip()
        assert "  " not in draft.text
        assert "▁" not in draft.text

    def test_a_source_that_is_refused_fails_alone(self, engine: TranslationEngine) -> None:
        drafts = engine.translate([SENTENCE, TOO_LONG, SENTENCE], SETTINGS)
        assert [bool(draft.error) for draft in drafts] == [False, True, False]
        assert drafts[1].text == ""
        assert drafts[0].text == drafts[2].text != ""

    def test_links_join_whole_words_of_both_texts(self, engine: TranslationEngine) -> None:
        (draft,) = engine.translate([SENTENCE], SETTINGS)
        sources, targets = written_words(SENTENCE), written_words(draft.text)
        assert len(draft.alignment) >= len(targets) // 2
        for link in draft.alignment:
            assert link.source in sources
            assert link.target in targets
            assert 0 < link.weight <= 1
        assert {link.source for link in draft.alignment} >= set(sources[:2])

    def test_a_given_target_is_aligned(self, engine: TranslationEngine) -> None:
        target = "The Dutch delegation left Cairo on Thursday morning."
        links = engine.align(SENTENCE, target)
        assert links
        assert all(link.target in written_words(target) for link in links)
        assert engine.align("", target) == engine.align(SENTENCE, "") == ()

    def test_alternatives_differ_best_first(self, engine: TranslationEngine) -> None:
        drafts = engine.alternatives(SENTENCE, SETTINGS, 3)
        assert len({draft.text for draft in drafts}) == len(drafts) == 3
        assert all(draft.alignment for draft in drafts)
        assert engine.alternatives("", SETTINGS, 3) == engine.alternatives(SENTENCE, SETTINGS, 0)

    def test_another_wording_goes_on_from_a_given_beginning(
        self, engine: TranslationEngine
    ) -> None:
        draft = engine.translate([SENTENCE], SETTINGS)[0].text
        words = draft.split()
        for kept in range(len(words) - 1):
            prefix = " ".join(words[:kept])
            found = engine.continuations(SENTENCE, prefix, SETTINGS, 3)
            nexts = [one.text[len(prefix) :].split()[:1] for one in found]
            assert 2 <= len(found) <= 3
            assert all(one.text.startswith(prefix) and not one.error for one in found)
            assert len({str(one) for one in nexts}) == len(found)
            assert not any(one.text[len(prefix) :][:1].isalnum() for one in found if prefix)
            assert nexts[0] == words[kept : kept + 1]

    def test_a_beginning_that_can_not_be_spelled_stands_as_it_is(
        self, engine: TranslationEngine
    ) -> None:
        for one in engine.continuations(SENTENCE, "The 😀 delegation", SETTINGS, 2):
            assert one.text.startswith("The 😀 delegation ")
            assert "<unk>" not in one.text
            assert all(link.target in written_words(one.text) for link in one.alignment)
            assert one.alignment

    def test_nothing_goes_on_from_nothing(self, engine: TranslationEngine) -> None:
        assert engine.continuations("", "The", SETTINGS, 3) == []
        assert engine.continuations(SENTENCE, "The", SETTINGS, 0) == []

    def test_pieces_grow_with_the_text(self, engine: TranslationEngine) -> None:
        assert engine.pieces("") == 0
        assert 0 < engine.pieces("كتاب") < engine.pieces(SENTENCE)

    def test_the_longest_input_is_translated_to_its_end(self, engine: TranslationEngine) -> None:
        limit = engine.longest_input()
        assert 40 <= limit < 510
        sources = [_strung(engine, first, limit) for first in range(len(CLAUSES))]
        reached = 0
        for source, draft in zip(sources, engine.translate(sources, SETTINGS), strict=True):
            last = written_words(source)[-4:]
            tail = Span(last[0].start, last[-1].end)
            links = [link for link in draft.alignment if link.source.overlaps(tail)]
            reached += any(link.weight > 0.3 for link in links)
        assert reached >= len(CLAUSES) - 2

    def test_letters_can_be_written_and_a_face_can_not(self, engine: TranslationEngine) -> None:
        assert engine.can_write("hello, World 12")
        assert not engine.can_write("😀")

    def test_a_batch_of_one_size_or_another_says_the_same(self, engine: TranslationEngine) -> None:
        sources = ["اجتمع الوزراء.", "وصل الوفد."]
        singly = replace(SETTINGS, batch_size=1)
        assert [one.text for one in engine.translate(sources, singly)] == [
            engine.translate([source], SETTINGS)[0].text for source in sources
        ]
