"""The writers of all formats of a delivery, each loaded when it is used.

Why it exists: the window and the command line choose a format by its name and know no writer. The
file is made in memory and put in its place as a whole, so that a full disk, or a file that is open
elsewhere, leaves the one before as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.services.export_article import Delivery, DeliveryWriter, ExportFormat

__all__ = ["deliver", "delivered"]


def delivered(delivery: Delivery) -> bytes:
    """Return a delivery in its format."""
    return _WRITERS[delivery.choice.format]()(delivery)


def deliver(delivery: Delivery, path: Path) -> None:
    """Write a delivery to the file `path`, whole or not at all.

    Raises:
        DiskFull: There is no room; what the file held is untouched.
        StorageUnavailable: It can't be written; what the file held is untouched.
    """
    write_atomically(path, delivered(delivery), private=False)


def _docx() -> DeliveryWriter:
    from reader.adapters.export.docx_table import docx_table
    from reader.adapters.export.docx_text import docx_text

    return lambda delivery: (docx_table if delivery.choice.is_table else docx_text)(delivery)


def _epub() -> DeliveryWriter:
    from reader.adapters.export.epub_book import epub_book

    return epub_book


def _html() -> DeliveryWriter:
    from reader.adapters.export.html_delivery import html_delivery

    return html_delivery


def _json() -> DeliveryWriter:
    from reader.adapters.export.json_delivery import json_delivery

    return json_delivery


def _markdown() -> DeliveryWriter:
    from reader.adapters.export.text_delivery import markdown_delivery

    return markdown_delivery


def _text() -> DeliveryWriter:
    from reader.adapters.export.text_delivery import text_delivery

    return text_delivery


def _tmx() -> DeliveryWriter:
    from reader.adapters.exchange.tmx_delivery import tmx_delivery

    return tmx_delivery


def _xliff() -> DeliveryWriter:
    from reader.adapters.exchange.xliff12_writer import write_xliff12

    return write_xliff12


def _xliff2() -> DeliveryWriter:
    from reader.adapters.exchange.xliff2_writer import write_xliff2

    return write_xliff2


_WRITERS: Final[dict[ExportFormat, Callable[[], DeliveryWriter]]] = {
    ExportFormat.TMX: _tmx,
    ExportFormat.XLIFF: _xliff,
    ExportFormat.XLIFF2: _xliff2,
    ExportFormat.DOCX: _docx,
    ExportFormat.HTML: _html,
    ExportFormat.MARKDOWN: _markdown,
    ExportFormat.TEXT: _text,
    ExportFormat.EPUB: _epub,
    ExportFormat.JSON: _json,
}
