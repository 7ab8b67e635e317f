"""A block in another language is shown and is nowhere asked for, counted or delivered."""

from dataclasses import replace

from reader.domain.article import Article, BlockId, SegmentId
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_article import ExportChoice, ExportFormat, delivery_of
from reader.services.export_bilingual import Bilingual
from reader.services.prepare_translation import requests_of
from reader.services.review_filter import following, translatable
from tests.note_fakes import article_of

ENGLISH = "The ministry said that the road would remain closed until Sunday."
TEXTS = ("أغلق الطريق. ولم يفتح.", ENGLISH, "وعاد السكان.")


def _article() -> Article:
    article = article_of(*TEXTS)
    blocks = [replace(one, language="en" if one.text == ENGLISH else "") for one in article.blocks]
    return replace(article, blocks=tuple(blocks))


def _of(article: Article, text: str) -> tuple[BlockId, list[SegmentId]]:
    block = next(one for one in article.blocks if one.text == text)
    mine = [one.segment_id for one in article.segments if one.block_id == block.block_id]
    return block.block_id, mine


def test_no_request_is_made_for_it():
    article = _article()
    assert [one.source for one in requests_of(article, {})] == [
        "أغلق الطريق.",
        "ولم يفتح.",
        "وعاد السكان.",
    ]


def test_reviewing_passes_over_it():
    article = _article()
    _, (other,) = _of(article, ENGLISH)
    assert other not in translatable(article)
    _, (*_, before) = _of(article, TEXTS[0])
    _, (after,) = _of(article, TEXTS[2])
    assert following(article, before, lambda _: True) == after


def test_it_goes_out_as_text_and_not_as_a_sentence_to_translate():
    article = _article()
    units = {
        one.segment_id: TranslationUnit(one.segment_id, "", "x", UnitState.MACHINE)
        for one in article.segments
    }
    choice = ExportChoice(ExportFormat.XLIFF)
    delivery = delivery_of(Bilingual(article, "nl", units), choice)
    block, _ = _of(article, ENGLISH)
    assert block in [row.block.block_id for row in delivery.rows]
    assert block not in [row.block.block_id for row in delivery.rows_for_translation]
    assert block not in [one.row.block.block_id for one in delivery.sentences]
