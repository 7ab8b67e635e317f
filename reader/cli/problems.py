"""``qari report-problem``: a file about a problem, to be read before it is sent.

Why it exists: where no window opens there is a problem to report, too. It sends nothing.
"""

from __future__ import annotations

import argparse

from reader.adapters.system.problem_facts import LocalProblemFacts
from reader.bootstrap import Context
from reader.cli.console import Console, writable_path
from reader.services.problem_report import report_text

__all__ = ["report_problem"]


def report_problem(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Write the report; return the exit code."""
    if options.output not in {"", "-"}:
        writable_path(options.output)
    source = LocalProblemFacts(context.locations, context.shelf)
    facts, private = source(context.preferences.load())
    console.write(report_text(facts, private, {}, options.about), options.output)
    return 0
