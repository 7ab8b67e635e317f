"""A delivered article as JSON: the units as ``translate`` writes them, and the comments.

Why it exists: scripts that know the one know the other (packaging/CONTRACT.md, Command line).
"""

from __future__ import annotations

import json

from reader.adapters.export.json_document import unit_entries
from reader.domain.article import SegmentId
from reader.services.export_article import Comment, Delivery

__all__ = ["json_delivery"]


def json_delivery(delivery: Delivery) -> bytes:
    """Return the document, UTF-8."""
    bilingual = delivery.bilingual
    document = {
        "article": bilingual.article.article_id,
        "title": bilingual.article.title,
        "source_language": bilingual.article.language,
        "target_language": bilingual.target,
        "packages": list(bilingual.packages),
        "units": unit_entries(bilingual),
        "comments": [
            _comment(segment, one) for segment, said in delivery.comments.items() for one in said
        ],
    }
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")


def _comment(segment: SegmentId, comment: Comment) -> dict[str, object]:
    return {"unit": segment, "text": comment.text, "by": comment.by, "at": comment.made_at}
