"""An article as bytes for a database, and back.

Why it exists: blocks and segments are a tree that is only read as a whole; tables for them would
freeze its shape and make opening slow. It is JSON, so that a person can read it in five years, and
compressed, since it is text. What can't be read back raises `ValueError`, so that the store can
report it and go on.
"""

from __future__ import annotations

import json
import zlib
from typing import Any, Final

from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Part,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
)
from reader.domain.language import Direction
from reader.domain.messages import Message
from reader.domain.span import Span

__all__ = ["article_from", "article_to", "message_from", "message_to"]

_FORMAT: Final = 1
_LARGEST_BYTES: Final = 256 * 1024 * 1024
"""No article is larger; a damaged length must not fill the memory."""


def article_to(article: Article) -> bytes:
    """Return an article as compressed JSON.

    The text of a pasted source is left out where the blocks hold all of it.
    """
    numbers = {block.block_id: number for number, block in enumerate(article.blocks)}
    part = article.part
    tree = {
        "format": _FORMAT,
        "title": article.title,
        "language": article.language,
        "byline": article.byline,
        "date": article.date,
        "site": article.site,
        "address": article.address,
        "corrected": list(article.corrected),
        "fingerprint": article.fingerprint,
        "part": [part.number, part.count, *part.names] if part else None,
        "source": _source_to(article.source, whole=part is None),
        "notices": [message_to(one) for one in article.notices],
        "blocks": [_block_to(block) for block in article.blocks],
        "segments": [_segment_to(s, numbers[s.block_id]) for s in article.segments],
    }
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def article_from(content: bytes, article_id: ArticleId) -> Article:
    """Return the article of `article_to`.

    Raises:
        ValueError: `content` is something else, or damaged.
    """
    try:
        return _article(_tree(content), article_id)
    except (zlib.error, ValueError, TypeError, KeyError, IndexError, RecursionError) as exc:
        raise ValueError(f"this is no kept article: {exc}") from exc


def _tree(content: bytes) -> Any:  # noqa: ANN401 - JSON
    unpacker = zlib.decompressobj()
    unpacked = unpacker.decompress(content, _LARGEST_BYTES)
    if not unpacker.eof:
        raise ValueError("the compressed text has no end")
    tree = json.loads(unpacked.decode("utf-8", "surrogatepass"))
    if tree["format"] != _FORMAT:
        raise ValueError("unknown format")
    return tree


def message_to(one: Message) -> list[object]:
    """Return a message as ``[context, text, [[name, value], …]]``."""
    return [one.context, one.text, [list(pair) for pair in one.parameters]]


def message_from(tree: Any) -> Message:  # noqa: ANN401 - JSON
    """Return the message of `message_to`.

    Raises:
        ValueError, TypeError: `tree` is something else.
    """
    context, text, parameters = tree
    return Message(str(context), str(text), tuple((str(n), str(v)) for n, v in parameters))


def _block_to(block: Block) -> list[object]:
    reason = message_to(block.reason) if block.reason is not None else None
    flags = [block.left_out, reason, block.level, block.continues]
    marks: list[object] = [block.place, block.language, block.found or "", block.by_person]
    while marks and not marks[-1]:
        marks.pop()
    return [block.block_id, block.kind, block.text, block.direction, *flags, *marks]


def _marks_from(
    place: object = "", language: object = "", found: object = "", by_person: object = None
) -> dict[str, Any]:
    return {
        "place": _text(place),
        "language": _text(language),
        "found": BlockKind(_text(found)) if found else None,
        "by_person": bool(by_person),
    }


def _segment_to(segment: Segment, block: int) -> list[object]:
    by_person = [list(segment.absorbed)] if segment.by_person else []
    return [segment.segment_id, block, *segment.span, *by_person]


def _source_to(source: SourceRef, *, whole: bool) -> list[object]:
    text = "" if whole else source.text
    markup = [source.html] if source.html else []
    return [source.kind, source.location, source.part, source.markdown, text, *markup]


def _article(tree: Any, article_id: ArticleId) -> Article:  # noqa: ANN401 - JSON
    blocks = tuple(
        Block(
            BlockId(block_id),
            BlockKind(kind),
            _text(text),
            Direction(direction),
            bool(left_out),
            None if reason is None else message_from(reason),
            int(level),
            bool(continues),
            **_marks_from(*marks),
        )
        for block_id, kind, text, direction, left_out, reason, level, continues, *marks in tree[
            "blocks"
        ]
    )
    return Article(
        article_id=article_id,
        title=_text(tree["title"]),
        language=_text(tree["language"]),
        blocks=blocks,
        segments=tuple(_segment(one, blocks) for one in tree["segments"]),
        source=_source_from(tree["source"], blocks),
        fingerprint=_text(tree["fingerprint"]),
        byline=_text(tree["byline"]),
        date=_text(tree["date"]),
        site=_text(tree["site"]),
        part=_part(tree["part"]),
        notices=tuple(message_from(one) for one in tree["notices"]),
        address=_text(tree.get("address", "")),
        corrected=tuple(map(_text, tree.get("corrected", ()))),
    )


def _part(tree: Any) -> Part | None:  # noqa: ANN401 - JSON
    if tree is None:
        return None
    number, count, *names = tree
    return Part(int(number), int(count), tuple(map(_text, names)))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _segment(tree: Any, blocks: tuple[Block, ...]) -> Segment:  # noqa: ANN401 - JSON
    segment_id, number, start, end, *by_person = tree
    block = blocks[int(number)]
    if number < 0 or not 0 <= start <= end <= len(block.text):
        raise ValueError("a segment lies outside of its block")
    absorbed = tuple(SegmentId(_text(one)) for one in by_person[0]) if by_person else ()
    span = Span(int(start), int(end))
    return Segment(SegmentId(_text(segment_id)), block.block_id, span, bool(by_person), absorbed)


def _source_from(tree: Any, blocks: tuple[Block, ...]) -> SourceRef:  # noqa: ANN401 - JSON
    kind, location, part, markdown, text, *html = tree
    kind = SourceKind(kind)
    if kind in {SourceKind.TEXT, SourceKind.STANDARD_INPUT} and not text:
        text = "\n\n".join(block.text for block in blocks)
    return SourceRef(kind, _text(location), _text(text), int(part), bool(markdown), bool(html))
