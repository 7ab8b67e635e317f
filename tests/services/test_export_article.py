"""Every format gets the same: what goes out, in which order, with which comments."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import ArticleId, BlockKind
from reader.domain.article_text import source_text, target_text
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, NoteKind, PassageScope
from reader.domain.span import Span
from reader.domain.translation import UnitState
from reader.services.export_article import (
    FORMATS,
    Comment,
    ExportChoice,
    ExportFormat,
    beginning_of,
    comments_of,
    delivery_of,
    format_of_name,
    suggested_name,
)
from reader.services.export_bilingual import Bilingual
from tests.deliveries import COMMENTS, REVIEWED, delivery, segment


def targets(*, bilingual: bool, confirmed: bool) -> dict[str, str]:
    chosen = delivery(ExportFormat.HTML, bilingual=bilingual, confirmed=confirmed)
    return {one.sentence.segment.segment_id: one.sentence.target for one in chosen.sentences}


def test_sentences_are_numbered_in_reading_order_without_furniture():
    numbered = list(delivery(ExportFormat.DOCX).sentences)
    assert [one.number for one in numbered] == list(range(1, 10))
    assert not any(one.row.block.kind is BlockKind.FURNITURE for one in numbered)
    assert numbered[3].sentence.source.startswith("وعاد")


def test_a_rejected_draft_goes_out_beside_its_source_only():
    assert targets(bilingual=True, confirmed=False)["s3_0"] == "Villages wait"
    assert targets(bilingual=False, confirmed=False)["s3_0"] == ""


def test_only_confirmed_leaves_out_what_nobody_stands_behind_and_keeps_its_place():
    kept = {key for key, target in targets(bilingual=False, confirmed=True).items() if target}
    assert kept == {"s0_0", "s2_0", "s5_0"}
    rows = delivery(ExportFormat.TEXT, bilingual=False, confirmed=True).rows
    assert rows[1].source_text == "الثقافة · 12 آذار/مارس"
    assert not rows[1].translated
    unit = rows[1].sentences[0].unit
    assert unit is not None
    assert (unit.state, unit.source) == (UnitState.MISSING, rows[1].source_text)


def test_comments_go_out_only_where_they_are_wanted():
    assert delivery(ExportFormat.DOCX).comments_on(segment("s6.0"))[0].text == "Pens or pencils?"
    assert not delivery(ExportFormat.DOCX, notes=False).comments
    assert delivery(ExportFormat.DOCX).comments_on(segment("s0.0")) == ()


def test_the_title_is_the_translated_headline_or_else_the_articles_own():
    assert delivery(ExportFormat.DOCX).title == "A floating library sails the Nile"
    bare = delivery_of(Bilingual(REVIEWED.article, "nl"), ExportChoice(ExportFormat.EPUB))
    assert bare.title == "مكتبة عائمة تجوب النيل"
    assert (bare.changed_at, delivery(ExportFormat.DOCX).changed_at[:10]) == ("", "2026-11-20")


def note(passage, body: str, kind: NoteKind = NoteKind.REVIEW) -> Note:
    return Note(NoteId(body), ArticleId("a1"), passage, body, kind, changed_at="2026-11-21")


def test_review_comments_find_their_sentence_and_other_notes_stay_at_home():
    source = source_text(REVIEWED.article)
    target = target_text(REVIEWED.article, REVIEWED.units, "en")
    place = source.span_of(segment("s2.20"))
    assert place is not None
    at = target.text.index("delegation")
    notes = [
        note(passage_of(source, PassageScope.SENTENCE, place), " Which day? "),
        note(passage_of(target, PassageScope.WORD, Span(at, at + 10), source), "A group?"),
        note(passage_of(source, PassageScope.ARTICLE, place), "All in all fine."),
        note(passage_of(source, PassageScope.SENTENCE, place), "My own.", NoteKind.NOTE),
        note(passage_of(source, PassageScope.SENTENCE, place), ""),
        note(
            passage_of(source, PassageScope.SENTENCE, Span(len(source.text) - 2, len(source.text))),
            "On furniture.",
        ),
    ]
    assert comments_of(REVIEWED, notes) == {
        segment("s2.20"): (Comment("Which day?", made_at="2026-11-21"),),
        segment("s2.0"): (Comment("A group?", made_at="2026-11-21"),),
        segment("s0.0"): (
            Comment("All in all fine.", made_at="2026-11-21"),
            Comment("On furniture.", made_at="2026-11-21"),
        ),
    }
    assert comments_of(REVIEWED, notes[3:5]) == {}
    empty = replace(REVIEWED, article=replace(REVIEWED.article, blocks=(), segments=()))
    assert comments_of(empty, notes) == {}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a.docx", ExportFormat.DOCX), ("a.b.XLF", ExportFormat.XLIFF),
        ("a.xliff", ExportFormat.XLIFF),
        ("a.htm", ExportFormat.HTML), ("a.markdown", ExportFormat.MARKDOWN),
        ("a.tmx", ExportFormat.TMX), ("docx", None), ("a.pdf", None), ("", None),
    ],
)  # fmt: skip
def test_the_end_of_a_name_says_the_format(name, wanted):
    assert format_of_name(name) is wanted


def test_every_format_has_its_facts_and_suggests_a_name():
    assert set(FORMATS) == set(ExportFormat)
    assert (
        suggested_name(REVIEWED, ExportChoice(ExportFormat.DOCX, bilingual=True))
        == "A floating library sails the Nile.ar-en.docx"
    )
    assert suggested_name(REVIEWED, ExportChoice(ExportFormat.TEXT)).endswith("Nile.en.txt")
    assert suggested_name(REVIEWED, ExportChoice(ExportFormat.TMX)).endswith(".ar-en.tmx")
    assert COMMENTS


def test_a_preview_is_the_beginning_of_what_goes_out():
    whole = delivery(ExportFormat.HTML)
    first = beginning_of(whole, 3)
    assert first.rows == whole.rows[:3]
    assert [one.number for one in first.sentences] == [1, 2, 3, 4]
    assert (first.title, first.comments) == (whole.title, whole.comments)
