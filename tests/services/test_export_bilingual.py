"""Rows join blocks, sentences and units, corrections in their places."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.article import SegmentId
from reader.services.export_bilingual import rows_of
from tests.adapters.export.articles import ARTICLE, BILINGUAL, UNITS


def test_there_is_a_row_for_each_block_in_reading_order():
    assert [row.block for row in BILINGUAL.rows] == list(ARTICLE.blocks)
    assert [sentence.segment for row in BILINGUAL.rows for sentence in row.sentences] == list(
        ARTICLE.segments
    )


def test_without_corrections_the_source_is_the_blocks_own_text():
    assert [row.source_text for row in BILINGUAL.rows] == [block.text for block in ARTICLE.blocks]


def test_a_correction_is_shown_in_its_place():
    segment = SegmentId("s2.0")
    units = UNITS | {segment: replace(UNITS[segment], source="غادر الوفدُ القاهرةَ.")}
    row = rows_of(ARTICLE, units)[2]
    assert row.source_text == "غادر الوفدُ القاهرةَ. وعاد إلى أسوان عبر https://example.org/a_b."
    assert row.sentences[0].source == "غادر الوفدُ القاهرةَ."
    assert row.block.text.startswith("غادر الوفد القاهرة.")


def test_a_row_without_any_translation_has_no_target_text():
    assert [row.target_text for row in rows_of(ARTICLE, {})] == [""] * len(ARTICLE.blocks)
    assert not any(row.translated for row in rows_of(ARTICLE, {}))
