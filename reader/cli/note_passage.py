"""From the words of a quote to the passage that a note hangs on.

Why it exists: on the command line a passage is named by its words. Words that stand nowhere, or in
several places, are an error that shows the places: a note on the wrong sentence is worse than none.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.cli.console import Console
from reader.cli.listing import shown_inside
from reader.cli.stores import Stores
from reader.domain.article import Article
from reader.domain.article_text import SideText, source_text, target_text
from reader.domain.errors import WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.note_places import passage_of
from reader.domain.notes import Passage, PassageScope
from reader.domain.quote_places import quote_places, scope_of
from reader.domain.snippets import keyword_in_context
from reader.domain.span import Span
from reader.services.library_ports import Library

__all__ = ["passage"]

_LANGUAGES: Final = ("en", "nl")
_LONGEST_SAID: Final = 60
_MOST_SHOWN: Final = 20
_AROUND: Final = 24


def passage(
    stores: Stores, article: Article, options: argparse.Namespace, console: Console
) -> Passage:
    """Return the passage that has the words of the quote; the whole article for an empty one.

    Args:
        stores: Has the translations.
        article: As it is kept.
        options: ``quote``: words of it; ``to``: language of the translation that is meant, empty
            for the article itself; ``place``: which of several places, from 1, or 0.
        console: Is told the places where there are several.

    Raises:
        WrongUse: The words stand nowhere, or in several places and ``place`` names none of them.
    """
    library, quote, language = stores.library, options.quote, options.to
    source = source_text(article)
    text = _translated(library, article, language) if language else source
    if not quote.strip():
        return passage_of(text, PassageScope.ARTICLE, Span(0, 0), source)
    places = quote_places(text, quote)
    if not places:
        raise _nowhere(library, article, quote, language)
    if options.place > len(places) or (options.place == 0 and len(places) > 1):
        raise _in_several(text, quote, places, console)
    span = places[max(0, options.place - 1)]
    return passage_of(text, scope_of(text, span), span, source)


def _translated(library: Library, article: Article, language: str) -> SideText:
    return target_text(article, library.units(article.article_id, language), language)


def _nowhere(library: Library, article: Article, quote: str, language: str) -> WrongUse:
    hint = message(QT_TRANSLATE_NOOP("CommandLine", "Copy it from qari library show."))
    elsewhere = ("", *_LANGUAGES) if language else _LANGUAGES
    for other in elsewhere:
        text = _translated(library, article, other) if other else source_text(article)
        if other != language and quote_places(text, quote):
            hint = (
                message(
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "It stands in a translation: add --to {language}."
                    ),
                    language=other,
                )
                if other
                else message(
                    QT_TRANSLATE_NOOP("CommandLine", "It stands in the article: leave out --to.")
                )
            )
            break
    return WrongUse(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "The words “{quote}” stand nowhere in it."),
            quote=shown_inside(_short(quote)),
        ),
        hint=hint,
    )


def _in_several(text: SideText, quote: str, places: Sequence[Span], console: Console) -> WrongUse:
    for number, span in enumerate(places[:_MOST_SHOWN], 1):
        around = "".join(keyword_in_context(text.text, span, _AROUND))
        console.problem(f"place {number}: {shown_inside(around)}")
    if len(places) > _MOST_SHOWN:
        console.problem(f"… and {len(places) - _MOST_SHOWN} more")
    return WrongUse(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "The words “{quote}” stand in {count} places."),
            quote=shown_inside(_short(quote)),
            count=len(places),
        ),
        hint=message(
            QT_TRANSLATE_NOOP("CommandLine", "Give more words, or choose one with --place N.")
        ),
    )


def _short(quote: str) -> str:
    line = one_line(quote)
    return line if len(line) <= _LONGEST_SAID else f"{line[:_LONGEST_SAID].rstrip()}…"
