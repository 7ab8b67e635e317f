"""Parts of one source as one article: a whole book, or a text that is opened in parts.

Why it exists: a very large text and a book are read part by part, since no window lays out a
thousand pages; a file that goes out may be wanted whole. Blocks and segments keep their ids, so
what is known of each part holds in the whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.domain.article import Article, fingerprint_of

__all__ = ["joined"]


def joined(parts: Sequence[Article]) -> Article:
    """Return one article of all blocks, in order; with one part, that part.

    Its title and what is known about it are the first part's, its language is that of most of the
    text.

    Args:
        parts: At least one; no id stands in two of them.
    """
    first = parts[0]
    if len(parts) == 1:
        return first
    blocks = tuple(block for part in parts for block in part.blocks)
    sizes: Counter[str] = Counter()
    for part in parts:
        sizes[part.language] += sum(len(block.text) for block in part.blocks if not block.left_out)
    return Article(
        article_id=first.article_id,
        title=first.title,
        language=sizes.most_common(1)[0][0],
        blocks=blocks,
        segments=tuple(segment for part in parts for segment in part.segments),
        source=first.source,
        fingerprint=fingerprint_of(blocks),
        byline=first.byline,
        date=first.date,
        site=first.site,
        notices=tuple(dict.fromkeys(notice for part in parts for notice in part.notices)),
        address=first.address,
    )
