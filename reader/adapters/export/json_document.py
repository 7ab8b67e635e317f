"""Articles and translations as JSON with stable names.

Why it exists: scripts build on these names; they are a contract (packaging/CONTRACT.md, Command
line) and a schema test holds each of them. Spans count code points.
"""

from __future__ import annotations

import json

from reader.domain.article import Article, Block
from reader.domain.translation import Doubt, Origin, TranslationUnit
from reader.services.export_bilingual import Bilingual, Row

__all__ = ["article_json", "bilingual_json", "block_entries", "unit_entries"]


def article_json(article: Article) -> str:
    """Return what was found in a source, before any translation."""
    document: dict[str, object] = {
        "title": article.title,
        "byline": article.byline,
        "date": article.date,
        "site": article.site,
        "language": article.language,
    }
    if article.address:
        document["address"] = article.address
    if article.part is not None:
        part = article.part
        document["part"] = {"number": part.number, "count": part.count, "names": list(part.names)}
    return _dump(document | {"blocks": block_entries(article)})


def bilingual_json(bilingual: Bilingual) -> str:
    """Return the units of a translation, furniture left out."""
    return _dump(
        {
            "title": bilingual.article.title,
            "source_language": bilingual.article.language,
            "target_language": bilingual.target,
            "packages": list(bilingual.packages),
            "units": unit_entries(bilingual),
        }
    )


def block_entries(article: Article) -> list[dict[str, object]]:
    """Return the blocks of an article, furniture included."""
    return [_block(block) for block in article.blocks]


def unit_entries(bilingual: Bilingual) -> list[dict[str, object]]:
    """Return the units of a translation in reading order."""
    return [unit for row in bilingual.rows for unit in _units(row)]


def _dump(document: dict[str, object]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _block(block: Block) -> dict[str, object]:
    entry: dict[str, object] = {
        "id": block.block_id,
        "kind": block.kind.value,
        "text": block.text,
        "direction": block.direction.value,
        "left_out": block.left_out,
    }
    if block.left_out:
        entry["reason"] = block.reason.english() if block.reason is not None else ""
    known = {"place": block.place, "language": block.language}
    entry.update((name, value) for name, value in known.items() if value)
    return entry


def _units(row: Row) -> list[dict[str, object]]:
    return [_unit(row, sentence.unit) for sentence in row.sentences if sentence.unit is not None]


def _unit(row: Row, unit: TranslationUnit) -> dict[str, object]:
    return {
        "id": unit.segment_id,
        "block": row.block.block_id,
        "kind": row.block.kind.value,
        "source": unit.source,
        "target": unit.target,
        "state": unit.state.value,
        "origin": None if unit.origin is None else _origin(unit.origin),
        "alignment": [[*link[:4], round(link.weight, 4)] for link in unit.alignment],
        "doubts": [_doubt(doubt) for doubt in unit.doubts],
    }


def _origin(origin: Origin) -> dict[str, object]:
    return {
        "package": origin.package,
        "version": origin.version,
        "route": list(origin.route),
        "bridge": origin.bridge,
        "names_put_in": list(origin.names_put_in),
        "mended": list(origin.mended),
        "by": origin.by,
    }


def _doubt(doubt: Doubt) -> dict[str, object]:
    return {
        "kind": doubt.kind.value,
        "side": doubt.side.value,
        "span": list(doubt.span),
        "why": doubt.why.english(),
    }
