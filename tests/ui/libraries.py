"""A small library for tests of the window: real articles in a real store, filled beforehand."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.article import SourceKind, SourceRef
from reader.domain.article_text import source_text
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, PassageScope
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.translate_article import TranslateArticle
from tests.ui.windows import EmptyShelf

WATER = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الحكومة ستبدأ الخطة. وأضاف أن الكلفة 4500 دولار.

وغادر الوفد المدينة في المساء. ولم تعلق الحكومات المجاورة على موعد الاجتماع.
"""
SHIP = """السفينة تصل إلى القاهرة

وصلت السفينة إلى القاهرة يوم الثلاثاء. تحمل السفينة كتبا كثيرة من حكومة اليونان.
"""
MARKET = """السوق القديم يفتح أبوابه

عاد التجار إلى السوق القديم. وعدت الحكومة بدعم التجار.
"""


def bare(context):
    """Return a machine without packages: nothing is translated, so that nothing is waited for."""
    return replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))


def keep(context, text, english=(), note="", tags=()):
    """Keep an article, the oldest first; return it as it is kept.

    Args:
        context: Of the library.
        text: Its text.
        english: Translations of its first sentences, the headline's first.
        note: A note on its last sentence; empty for none.
        tags: Its tags.
    """
    library = context.library()
    source = SourceRef(SourceKind.TEXT, text=text)
    article = context.open_article.open(source, CancelToken())
    article = library.keep(article, opened=False).article
    blocks = {one.block_id: one for one in article.blocks}
    units = [
        TranslationUnit(
            one.segment_id,
            one.span.of(blocks[one.block_id].text).strip(),
            target,
            UnitState.MACHINE,
        )
        for one, target in zip(article.segments, english, strict=False)
    ]
    if units:
        library.put_units(article.article_id, "en", units)
    if tags:
        library.set_tags([article.article_id], tags)
    library.close()
    if note:
        store = context.notes()
        whole = source_text(article)
        last = article.segments[-1]
        start = whole.starts[len(article.blocks) - 1]
        span = Span(last.span.start + start, last.span.end + start)
        passage = passage_of(whole, PassageScope.SENTENCE, span)
        store.put(Note(NoteId(context.new_id()), article.article_id, passage, body=note))
        store.close()
    return article


def fill(context):
    """Keep three articles; return them."""
    water = keep(
        context,
        WATER,
        ("Agreement on a new water plan", "The minister said that the government will begin."),
        note="من هم؟ Ask the delegation. #water",
        tags=("politics",),
    )
    return water, keep(context, SHIP), keep(context, MARKET)
