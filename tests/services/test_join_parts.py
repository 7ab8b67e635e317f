"""Parts of a source become one article, and nothing is lost between them."""

from __future__ import annotations

from dataclasses import replace

from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.domain.article import Part, SourceKind, SourceRef, fingerprint_of
from reader.services.cancel import CancelToken
from reader.services.join_parts import joined
from reader.services.open_article import OpenArticle
from tests.fakes import counting_ids

_IDS = counting_ids()
ARABIC = "مكتبة عائمة تجوب النيل\n\nغادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء."
ENGLISH = "A note on the text\n\nThe names are spelled as the author spelled them."


def part(text: str, number: int):
    opened = OpenArticle([PlainTextReader(_IDS)], RuleSplitter(), _IDS)
    article = opened.open(SourceRef(SourceKind.TEXT, text=text), CancelToken())
    return replace(article, part=Part(number, 3))


def test_blocks_and_segments_follow_each_other_and_segments_still_tile_their_blocks():
    parts = [part(ARABIC, 1), part(ENGLISH, 2), part(f"خاتمة\n\n{ARABIC}", 3)]
    whole = joined(parts)
    assert [one.text for one in whole.blocks] == [one.text for p in parts for one in p.blocks]
    texts = {block.block_id: block.text for block in whole.blocks}
    for block, text in texts.items():
        mine = [one.span.of(text) for one in whole.segments if one.block_id == block]
        assert "".join(mine) == text
    assert whole.fingerprint == fingerprint_of(whole.blocks)
    assert (whole.part, whole.title, whole.article_id) == (
        None,
        parts[0].title,
        parts[0].article_id,
    )


def test_the_language_is_that_of_most_of_the_text_and_a_notice_is_told_once():
    note, again = part(ENGLISH, 1), part(ENGLISH, 2)
    assert note.language == "en"
    whole = joined([note, part(ARABIC * 3, 2), again])
    assert whole.language == "ar"
    assert whole.notices == note.notices


def test_a_single_part_is_the_article_that_it_is():
    only = part(ARABIC, 1)
    assert joined([only]) is only
