"""The options of verbs that read a source: which part of it, and what opens it.

Why it exists: several verbs have them, in the same words. Nothing heavy is loaded here, since every
run reads all options.
"""

from __future__ import annotations

import argparse

__all__ = ["add_part", "add_parts", "add_password"]


def add_part(parser: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup) -> None:
    """Give a verb the choice of a part."""
    parser.add_argument(
        "--part",
        type=_part,
        default=1,
        metavar="N",
        help="which chapter of a book, or part of a very large file",
    )


def add_parts(parser: argparse.ArgumentParser) -> None:
    """Give a verb the choice of a part or of all of them."""
    which = parser.add_mutually_exclusive_group()
    add_part(which)
    which.add_argument(
        "--all-parts", action="store_true", help="all chapters or parts, one after the other"
    )


def add_password(parser: argparse.ArgumentParser) -> None:
    """Give a verb the option that names passwords."""
    parser.add_argument(
        "--password-file",
        default="",
        metavar="FILE",
        help="holds the password of a locked file, or several to try, one a line; - reads a line "
        "of standard input. Without it you are asked, at a terminal",
    )


def _part(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("parts are counted from 1")
    return number
