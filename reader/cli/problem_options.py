"""The options of ``qari report-problem``.

Why it exists: the parser loads nothing of what the verb needs.
"""

from __future__ import annotations

import argparse
from typing import Final

__all__ = ["PROBLEM_SUMMARY", "add_report_problem"]

PROBLEM_SUMMARY: Final = "write a file about a problem, which you can read before you send it"
_DESCRIPTION: Final = """\
Write what is needed to look into a problem: versions, system, settings, packages, how much is kept,
and the end of the log. It holds no text, title or address of anything that was read, no notes, and
no names of servers. It is sent nowhere; read it, then send it yourself if you like."""


def add_report_problem(parser: argparse.ArgumentParser) -> None:
    """Give ``report-problem`` its options."""
    parser.description = _DESCRIPTION
    parser.add_argument(
        "-o", dest="output", default="", metavar="FILE", help="the file; else it is printed"
    )
    parser.add_argument("--about", default="", metavar="TEXT", help="what happened, in your words")
