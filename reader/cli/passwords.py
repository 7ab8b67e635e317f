"""Passwords of locked files: from a file, or asked where a person sits at the terminal.

Why it exists: a password among the arguments stands in the list of processes and in the history of
the shell, so there is no option that takes one. It comes from a file (or a line of standard input),
or is typed unseen; it is used and never kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from getpass import getpass
from pathlib import Path
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.adapters.sources.files import name_of
from reader.adapters.system.small_file import read_small_file
from reader.cli.console import Console, is_terminal
from reader.cli.interrupts import plain_interrupts
from reader.domain.article import Article, SourceRef
from reader.domain.errors import PasswordNeeded, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["Passwords", "passwords_of"]

_TRIES: Final = 3
_LARGEST_BYTES: Final = 65_536
_STDIN: Final = "-"


class Passwords:
    """The passwords of one run. One thread."""

    def __init__(self, console: Console, known: Sequence[str] = ()) -> None:
        """Try those of `known` where a file is locked, in turn, then ask."""
        self._console = console
        self._known = list(known)

    def opened(self, open_article: Callable[[SourceRef], Article], source: SourceRef) -> Article:
        """Return what `open_article` makes of `source`, with a password where it needs one.

        Raises:
            PasswordNeeded: None opens it.
            ReaderError: It can't be read.
        """
        try:
            return open_article(source)
        except PasswordNeeded as error:
            locked = error
        for password in tuple(self._known):
            try:
                return open_article(replace(source, password=password))
            except PasswordNeeded as error:
                locked = error
        return self._asked(open_article, source, locked)

    def _asked(
        self,
        open_article: Callable[[SourceRef], Article],
        source: SourceRef,
        locked: PasswordNeeded,
    ) -> Article:
        """Ask a few times; an empty answer gives up."""
        may_ask = is_terminal(sys.stdin) and is_terminal(sys.stderr)
        for _ in range(_TRIES if may_ask else 0):
            password = self._ask(source)
            if not password:
                break
            try:
                article = open_article(replace(source, password=password))
            except PasswordNeeded as error:
                locked = error
            else:
                self._known.insert(0, password)
                return article
        raise PasswordNeeded(
            locked.title,
            locked.text,
            message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "Give the password in a file, after --password-file."
                )
            ),
        ) from locked

    def _ask(self, source: SourceRef) -> str:
        self._console.note("It is locked. The password is not shown; an empty one gives up.")
        try:
            with plain_interrupts():
                return getpass(f"Password of {one_line(name_of(source))}: ")
        except EOFError:
            return ""


def passwords_of(
    options: argparse.Namespace, console: Console, sources: Sequence[str]
) -> Passwords:
    """Return the passwords that the options name.

    Args:
        options: With `password_file`.
        console: Where a person is asked.
        sources: As they were given; standard input can't be both.

    Raises:
        WrongUse: The file can't be read or is no text, or standard input is the source too.
    """
    wanted = options.password_file
    if not wanted:
        return Passwords(console)
    if wanted == _STDIN and _STDIN in sources:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "Standard input can't be the article and the password."
                )
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Give the name of a file for one.")),
        )
    try:
        content = (
            _first_line()
            if wanted == _STDIN
            else read_small_file(Path(wanted).expanduser(), _LARGEST_BYTES)
        )
        lines = content[:_LARGEST_BYTES].decode("utf-8-sig").splitlines()
    except (OSError, RuntimeError, ValueError) as exc:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The file of passwords can't be read: {why}."),
                why=getattr(exc, "strerror", None) or "it is no text",
            )
        ) from exc
    return Passwords(console, [line for line in lines if line])


def _first_line() -> bytes:
    return b"" if sys.stdin is None else sys.stdin.buffer.readline(_LARGEST_BYTES)
