"""Text and attributes as XML has them.

Why it exists: what XML can't hold is replaced, and what it would change is written so that it comes
back: a line end in an attribute becomes a space to every reader.

Source: XML 1.0, 2.4, 2.11 and 3.3.3.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from reader.domain.exchange_text import exchange_line, exchange_lines

__all__ = ["attribute", "attributes", "xml_line", "xml_lines"]


def xml_line(text: str) -> str:
    """Return `text` on one line, escaped."""
    return escape(exchange_line(text))


def xml_lines(text: str) -> str:
    """Return `text` with its lines, escaped."""
    return escape(exchange_lines(text))


def attribute(value: str) -> str:
    """Return a value in double quotes, on one line, escaped."""
    return '"' + escape(exchange_line(value), {'"': "&quot;"}) + '"'


def attributes(**values: str) -> str:
    """Return attributes with a space before each; those that are empty are left out.

    A double underscore in a name stands for a colon, a single one for a hyphen.
    """
    return "".join(
        f" {name.replace('__', ':').replace('_', '-')}={attribute(value)}"
        for name, value in values.items()
        if value
    )
