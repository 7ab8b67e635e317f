"""What searching a library costs in the window: from the last key to the hits, and stalls.

Run it with ``python -m tests.bench.search_window [ARTICLES]``. It is no test: machines are noisy.
The library is filled as the app does it, with articles made of the held-out sentences and names of
the glossary. The pause after the last key is part of the time that is given.
"""

from __future__ import annotations

import os
import random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader import bootstrap
from reader.domain.article import SourceKind, SourceRef
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, PassageScope
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from tests.bench.library import names, pairs

ARTICLES = 2_000
SENTENCES = 15
QUERIES = ("الحكومة", "كتاب", "رئيس", "في", '"مجلس الأمن"', "حكو*", "government", "الجيش الشرطة")
WORDS = ("الحكومة", "رئيس", "في", "كتاب")


def fill(context: bootstrap.Context, count: int) -> None:
    """Keep `count` articles, one in three with a translation, one in five with a note."""
    from reader.domain.article_text import source_text

    dice = random.Random(5)
    sentences, known = pairs(), names()
    library, notes = context.library(), context.notes()
    for number in range(count):
        chosen = dice.choices(sentences, k=SENTENCES)
        title = f"{dice.choice(known)}: {dice.choice(sentences)[0][:60].rstrip('. ')}"
        body = [f"{row[0].rstrip('.')}، {dice.choice(known)} {number}." for row in chosen]
        parts = [" ".join(body[at : at + 3]) for at in range(0, SENTENCES, 3)]
        source = SourceRef(SourceKind.TEXT, text="\n\n".join([title, *parts]) + "\n")
        article = context.open_article.open(source, CancelToken())
        kept = library.keep(article, opened=False).article
        english = {row[0].rstrip("."): row[1] for row in chosen}
        if number % 3 == 0:
            units = []
            for segment in kept.segments:
                block = next(one for one in kept.blocks if one.block_id == segment.block_id)
                text = segment.span.of(block.text).strip()
                target = english.get(text.rsplit("،", maxsplit=1)[0], "A headline")
                units.append(TranslationUnit(segment.segment_id, text, target, UnitState.MACHINE))
            library.put_units(kept.article_id, "en", units)
        if number % 5 == 0:
            passage = passage_of(source_text(kept), PassageScope.ARTICLE, Span(0, 0))
            body_text = f"سؤال عن {dice.choice(known)} #word A question about {dice.choice(known)}."
            notes.put(Note(NoteId(context.new_id()), kept.article_id, passage, body=body_text))
    library.close()
    notes.close()
