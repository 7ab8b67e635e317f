"""A delivered article as an electronic book, EPUB 3.

Why it exists: a translation is read on an e-reader or a phone. The book has one chapter, a table of
contents made of its headings, the language and the direction in which its pages are turned; its
bytes follow from the text alone.

Source: EPUB 3.3, 4 (container), 5 (package document, metadata, spine), 7 (navigation document).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from reader.adapters.export.fixed_zip import fixed_zip
from reader.adapters.export.html_body import html_body
from reader.adapters.export.xml_text import attribute, xml_line
from reader.domain.article import BlockKind
from reader.domain.language import direction_of
from reader.services.export_article import Delivery
from reader.services.export_bilingual import Row

__all__ = ["epub_book"]

_MIMETYPE: Final = "mimetype"
_NEVER: Final = "1980-01-01T00:00:00Z"
_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_CONTAINER: Final = (
    f'{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">\n'
    '  <rootfiles>\n    <rootfile full-path="EPUB/package.opf" '
    'media-type="application/oebps-package+xml"/>\n  </rootfiles>\n</container>\n'
)
_STYLE: Final = """\
body { line-height: 1.5; margin: 0 5%; }
[lang="ar"], [lang="fa"], [lang="ur"] { line-height: 1.8; font-size: 1.1em; }
.byline, .caption, .source, .untranslated, .comment { color: #555; }
.comment { font-size: 0.9em; border-left: 2px solid #888; padding-left: 0.6em; }
[dir="rtl"].comment { border-left: 0; padding-left: 0; border-right: 2px solid #888;
  padding-right: 0.6em; }
blockquote { margin: 1em 1.5em; }
"""
_HEADING: Final = re.compile(r"<(h[1-6]) ")
_HEADS: Final = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})


def epub_book(delivery: Delivery) -> bytes:
    """Return the book."""
    return fixed_zip(
        [
            (_MIMETYPE, b"application/epub+zip"),
            ("META-INF/container.xml", _CONTAINER.encode()),
            ("EPUB/package.opf", _package(delivery).encode()),
            ("EPUB/nav.xhtml", _navigation(delivery).encode()),
            ("EPUB/text.xhtml", _chapter(delivery).encode("utf-8", "replace")),
            ("EPUB/style.css", _STYLE.encode()),
        ],
        stored=frozenset({_MIMETYPE}),
    )


def _package(delivery: Delivery) -> str:
    bilingual = delivery.bilingual
    article = bilingual.article
    identifier = f"urn:qari:{article.article_id}:{bilingual.target}"
    makers = f"    <dc:creator>{xml_line(article.byline)}</dc:creator>\n" if article.byline else ""
    languages = [bilingual.target]
    if delivery.choice.bilingual:
        languages.append(article.language)
    said = "".join(f"    <dc:language>{xml_line(one)}</dc:language>\n" for one in languages)
    direction = direction_of(bilingual.target).value
    return (
        f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
        f'unique-identifier="id" xml:lang={attribute(bilingual.target)}>\n'
        '  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'    <dc:identifier id="id">{xml_line(identifier)}</dc:identifier>\n'
        f"    <dc:title>{xml_line(delivery.title)}</dc:title>\n{said}{makers}"
        f'    <meta property="dcterms:modified">{_modified(delivery)}</meta>\n'
        "  </metadata>\n  <manifest>\n"
        '    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" '
        'properties="nav"/>\n'
        '    <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>\n'
        '    <item id="style" href="style.css" media-type="text/css"/>\n'
        f'  </manifest>\n  <spine page-progression-direction="{direction}">\n'
        '    <itemref idref="text"/>\n  </spine>\n</package>\n'
    )


def _modified(delivery: Delivery) -> str:
    """Return when the youngest target was made, as EPUB wants it: UTC, seconds, ``Z``."""
    try:
        made = datetime.fromisoformat(delivery.changed_at)
    except ValueError:
        return _NEVER
    return f"{made:%Y-%m-%dT%H:%M:%S}Z"


def _document(delivery: Delivery, head: str, body: str) -> str:
    bilingual = delivery.bilingual
    language = attribute(bilingual.target)
    return (
        f'{_XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops" lang={language} xml:lang={language} '
        f'dir="{direction_of(bilingual.target).value}">\n<head>\n'
        f"<title>{xml_line(delivery.title)}</title>\n{head}</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _navigation(delivery: Delivery) -> str:
    items = "\n".join(
        f'<li><a href="text.xhtml#{place}">{_heading(row)}</a></li>'
        for place, row in _headings(delivery)
    )
    if not items:
        items = f'<li><a href="text.xhtml">{xml_line(delivery.title) or "…"}</a></li>'
    return _document(delivery, "", f'<nav epub:type="toc" id="toc">\n<ol>\n{items}\n</ol>\n</nav>')


def _heading(row: Row) -> str:
    """Return the text of a heading, escaped; the source where it has no translation."""
    return xml_line(row.target_text or row.source_text)


def _headings(delivery: Delivery) -> Iterator[tuple[str, Row]]:
    heads = [row for row in delivery.rows if row.block.kind in _HEADS]
    for number, row in enumerate(heads, start=1):
        yield f"h{number}", row


def _chapter(delivery: Delivery) -> str:
    """Return the text, its headings numbered as the table of contents has them."""
    numbers = iter(range(1, 1 << 30))
    body = _HEADING.sub(lambda found: f'<{found[1]} id="h{next(numbers)}" ', html_body(delivery))
    link = '<link rel="stylesheet" type="text/css" href="style.css"/>\n'
    return _document(delivery, link, body)
