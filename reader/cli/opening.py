"""From a source to the article that a verb works on: one part of it, or all.

Why it exists: a book and a very large text have parts. Verbs that read take one of them, or all,
and say what there is to know about it in the same words.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.passwords import Passwords, passwords_of
from reader.cli.sources import source_of
from reader.domain.article import Article, SourceRef
from reader.domain.errors import WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken
from reader.services.import_articles import next_part

__all__ = ["asked_parts", "opened", "opened_parts"]


def asked_parts(
    context: Context, name: str, options: argparse.Namespace, console: Console
) -> Iterator[Article]:
    """Yield the part of a source that the options name, or all of them, as they are read.

    Args:
        context: Opens sources.
        name: Of the source, as it was given.
        options: With `part`, `all_parts` and `password_file`.
        console: Is told what there is to know about each.

    Raises:
        WrongUse: It has no such part.
        ReaderError: It can't be read.
    """
    passwords = passwords_of(options, console, [name])
    source = source_of(name, console, options.part)
    if not options.all_parts:
        yield opened(context, source, console, passwords)
        return
    told: set[Message] = set()
    for article in opened_parts(context, source, passwords, CancelToken()):
        for notice in article.notices:
            if notice not in told:
                console.note(f"Note: {notice.english()}")
        told.update(article.notices)
        yield article


def opened(
    context: Context, source: SourceRef, console: Console, passwords: Passwords | None = None
) -> Article:
    """Open a source and say what there is to know about it.

    Raises:
        WrongUse: It has no such part.
        ReaderError: It can't be read.
    """
    article = _open(context, source, passwords or Passwords(console), CancelToken())
    count = 1 if article.part is None else article.part.count
    for notice in article.notices:
        console.note(f"Note: {notice.english()}")
    if source.part + 1 < count:
        following = source.part + 2
        console.note(
            f"Note: text, translate and export give the next part with --part {following}, "
            "all with --all-parts."
        )
    return article


def opened_parts(
    context: Context, source: SourceRef, passwords: Passwords, cancel: CancelToken
) -> Iterator[Article]:
    """Yield the parts of a source from the one that it names to the last, as they are read.

    Raises:
        WrongUse: It has no such part.
        Cancelled: `cancel` was set.
        ReaderError: It can't be read.
    """
    following: SourceRef | None = source
    while following is not None:
        article = _open(context, following, passwords, cancel)
        yield article
        following = next_part(article)


def _open(
    context: Context, source: SourceRef, passwords: Passwords, cancel: CancelToken
) -> Article:
    article = passwords.opened(lambda one: context.open_article.open(one, cancel), source)
    count = 1 if article.part is None else article.part.count
    if source.part >= count:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "There is no part {part}; this text has {count}."),
                part=source.part + 1,
                count=count,
            )
        )
    return article
