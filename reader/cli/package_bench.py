"""``qari packages bench``: how fast a package is on this machine, and what it takes.

Why it exists: beam, numbers and threads are chosen per package; who chooses should see what it
costs here. The package is run as it is set, in a process of its own, for some five seconds.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import as_json
from reader.services.bench_package import PackageFigures

if TYPE_CHECKING:
    from reader.bootstrap import Context

__all__ = ["BENCH_FORMATS", "add_bench", "bench", "figures_entry"]

BENCH_FORMATS: Final[dict[str, tuple[str, ...]]] = {"packages bench": ("text", "json")}
"""What ``--format`` may be."""

_DESCRIPTION: Final = """\
Run a package on news sentences for five seconds, as it is set, and say how many words a second it
translates on this machine, how long it takes to load and how much memory it needs. It runs in a
process of its own; nothing is kept."""
_MB: Final = 1_000_000


def add_bench(
    subparsers: Any,  # noqa: ANN401 - argparse names its type only privately
    parents: Sequence[argparse.ArgumentParser] = (),
) -> None:
    """Give ``packages`` its verb ``bench``, with the common options of `parents`."""
    parser = subparsers.add_parser(
        "bench",
        help="measure how fast a package is on this machine",
        description=_DESCRIPTION,
        parents=list(parents),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        default=argparse.SUPPRESS,
        help="the same as --format json",
    )
    parser.add_argument("id", metavar="ID", help="of an installed package")


def bench(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Measure a package; return the exit code.

    Raises:
        PackageMissing: It is not installed.
        PackageBroken: It can't be loaded, crashed, or takes too long.
        Cancelled: It was interrupted.
    """
    from reader.cli.routes import check_package

    installed = {one.package_id: one for one in context.shelf.installed()}
    if options.id not in installed:
        check_package(context, options.id)
    package = installed[options.id]
    console.note(f"Measuring {package.package_id} for some seconds.")
    with gentle_interrupts() as cancel:
        found = context.bench_package.run(package, cancel)
    if options.format == "json":
        console.result(as_json(figures_entry(found)))
    else:
        console.result("".join(f"{line}\n" for line in _lines(found)))
    return 0


def figures_entry(found: PackageFigures) -> dict[str, object]:
    """Return what ``--format json`` says of figures."""
    return {
        "package": found.package_id,
        "version": found.version,
        "words_a_second": round(found.words_a_second, 1),
        "load_seconds": round(found.load_seconds, 3),
        "memory_bytes": found.memory_bytes,
        "peak_bytes": found.peak_bytes,
        "beam": found.beam,
        "compute_type": found.compute_type.value,
        "threads": found.threads.value,
        "language": found.language,
    }


def _lines(found: PackageFigures) -> list[str]:
    memory = f"{found.memory_bytes / _MB:.0f} MB" if found.memory_bytes else "not known here"
    return [
        f"{found.package_id} {found.version}",
        f"speed    {found.words_a_second:,.0f} words a second, sentences in {found.language}",
        f"loading  {found.load_seconds:.2f} s until the first sentence",
        f"memory   {memory}",
        f"set to   beam {found.beam}, {_set_to(found)}",
    ]


def _set_to(found: PackageFigures) -> str:
    return f"numbers {found.compute_type.value}, threads {found.threads.value}"
