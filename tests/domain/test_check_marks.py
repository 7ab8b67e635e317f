"""Marks, repeats, length, text that was left, and the score."""

import pytest

from reader.domain.article import SegmentId
from reader.domain.check_length import check_length
from reader.domain.check_punctuation import check_punctuation
from reader.domain.check_repeats import check_repeats
from reader.domain.check_score import check_score
from reader.domain.check_untranslated import check_untranslated
from reader.domain.translation import DoubtKind, DoubtSide, Origin, TranslationUnit, UnitState

LONG = "أعلنت الحكومة عن خطتها لإلغاء التجنيد الإجباري بعد ضغوط من المعارضة وقيادة الأركان"


@pytest.mark.parametrize(
    ("source", "target", "kind", "side"),
    [
        ("من يملك باريس؟", "Who owns Paris.", DoubtKind.QUESTION, DoubtSide.SOURCE),
        ("هذه باريس.", "Is this Paris?", DoubtKind.QUESTION, DoubtSide.TARGET),
        ("قال: «نحن لا نطلب صدقة منكم»", "He said we ask", DoubtKind.QUOTATION, DoubtSide.SOURCE),
        ("وصل (أمس)", "He came (yesterday", DoubtKind.BRACKET, DoubtSide.TARGET),
        ("وصل", "He came yesterday]", DoubtKind.BRACKET, DoubtSide.TARGET),
        ("وصل (بعد ثلاثة أيام)", "He came", DoubtKind.BRACKET, DoubtSide.SOURCE),
    ],
)
def test_a_mark_without_counterpart_is_doubted(source, target, kind, side):
    (doubt,) = check_punctuation(source, target, "en")
    assert (doubt.kind, doubt.side) == (kind, side)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("من؟", "Who?"),
        ("العاصفة «دانييل» وصلت", "Storm Daniel came"),
        ("قال: «نحن لا نطلب صدقة منكم»", "He said: “we ask for no charity”"),
        ("ما ورد عنه في صحيفة «الشرق الأوسط الدولية اليوم» أمس", "What the paper wrote"),
        ("شركة (سابك) الكبرى", "The firm"),
        ("وصل (أمس", "He came"),
        ("أ) وصل", "a) He came"),
        ("وصل (أمس)", "He came (yesterday)"),
    ],
)
def test_marks_that_correspond_or_say_nothing_are_no_doubt(source, target):
    assert check_punctuation(source, target, "en") == ()


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("The drone drone hit the plant", "drone"),
        ("in the city in the city of Homs", "in the city"),
        ("He went, he went home", "he went"),
        (
            "The head of the new party came and the head of the new party left",
            "the head of the new party",
        ),
    ],
)
def test_what_is_said_twice_is_doubted_where_it_stands_again(target, words):
    (doubt,) = check_repeats("ضربت الطائرة المصنع", target, "en")
    assert (doubt.kind, doubt.span.of(target)) == (DoubtKind.REPEATED, words)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("قال إن الأمر انتهى", "He said that that was all he had had"),
        ("مارك مارك روتي وصل", "Mark Mark Rutte came"),
        ("وصل", "He came. Came home, home. Long, long ago"),
        (
            "رئيس الحزب جاء ثم رئيس الحزب ذهب",
            "the head of the party came, then the head of the party left",
        ),
        ("وصل", ""),
    ],
)
def test_good_repeats_are_no_doubt(source, target):
    assert check_repeats(source, target, "en") == ()


def test_a_target_that_is_much_too_short_or_long_is_doubted():
    assert "short" in check_length(LONG, "The government", "en")[0].why.english()
    assert "long" in check_length(LONG, "word " * 80, "nl")[0].why.english()
    assert (
        check_length(LONG, "The government announced its plan to abolish conscription.", "en") == ()
    )
    assert check_length("وصل الوفد", "He", "en") == ()
    assert check_length(LONG, "", "en") == check_length(LONG, "Es", "de") == ()


def test_text_that_was_left_is_doubted():
    target = "De minister الوزير قال sprak"
    (arabic,) = check_untranslated("الوزير قال", target, "nl")
    assert (arabic.kind, arabic.span.of(target)) == (DoubtKind.UNTRANSLATED, "الوزير قال")
    assert check_untranslated("#أرقام_الملعب", "follow #أرقام_الملعب now", "en") == ()
    mixed = "Hij zei that they would be there and bleef daarna nog jaren in Den Haag with his zoon"
    (english,) = check_untranslated("", mixed, "nl")
    assert english.span.of(mixed) == "that they would be there and"
    assert check_untranslated("", mixed, "en") == ()
    assert check_untranslated("", "De hond was in het huis en had honger", "nl") == ()


def test_only_a_draft_with_a_low_score_is_doubted():
    origin = Origin("translate-ar_en-0_3", "0.3", ("ar", "en"))
    draft = TranslationUnit(SegmentId("1"), "وصل", "He", UnitState.MACHINE, origin, score=-1.9)
    (doubt,) = check_score(draft, "en")
    assert (doubt.kind, doubt.span.of("He")) == (DoubtKind.SCORE, "He")
    assert "-1.90" in doubt.why.english()
    assert check_score(draft, "de") == ()
    edited = TranslationUnit(SegmentId("1"), "وصل", "He", UnitState.EDITED, origin, score=-1.9)
    good = TranslationUnit(SegmentId("1"), "وصل", "He", UnitState.MACHINE, origin, score=-0.5)
    assert check_score(edited, "en") == check_score(good, "en") == ()
