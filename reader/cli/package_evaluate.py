"""``qari packages evaluate``: how good a package is, measured on this machine.

Why it exists: the figures of a maker are of his sentences; these are of ours, or of the user's own,
made the same way for every package.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import as_json, shown_inside
from reader.domain.errors import PackageMissing
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:
    from reader.bootstrap import Context
    from reader.services.cancel import CancelToken
    from reader.services.evaluate_package import EvaluatePackage
    from reader.services.evaluation_ports import Evaluation, EvaluationSet, Score
    from reader.services.ports import InstalledPackage
    from reader.services.translate_article import Route

__all__ = ["EVALUATE_FORMATS", "add_evaluate", "evaluate", "evaluation_entry"]

EVALUATE_FORMATS: Final[dict[str, tuple[str, ...]]] = {"packages evaluate": ("text", "json")}
"""What ``--format`` may be."""

_DESCRIPTION: Final = """\
Translate sentences that a person translated, too, and say how alike the two are: chrF and BLEU by
sacreBLEU, 0 to 100, with the margin that chance alone may move them. Without --set these are 60
news sentences that ship with the program. Two ids joined by a plus are a route through English.
The figures are kept for the package's card; the sentences are not."""


def add_evaluate(
    subparsers: Any,  # noqa: ANN401 - argparse names its type only privately
    parents: Sequence[argparse.ArgumentParser] = (),
) -> None:
    """Give ``packages`` its verb ``evaluate``, with the common options of `parents`."""
    parser = subparsers.add_parser(
        "evaluate",
        help="measure how good a package is",
        description=_DESCRIPTION,
        parents=list(parents),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("id", metavar="ID", help="of an installed package, or ID+ID for a route")
    parser.add_argument(
        "--set",
        dest="evaluation_set",
        default="",
        metavar="FILE",
        help="a line a sentence: source, tab, reference",
    )
    parser.add_argument(
        "--from",
        dest="source_language",
        default="",
        metavar="LANGUAGE",
        help="another language that the package reads, such as en",
    )


def evaluate(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Measure a package; return the exit code.

    Raises:
        PackageMissing: It is not installed, or does not read that language.
        ReaderError: The sentences can't be read, the package can't be loaded, or the figures can't
            be kept.
        Cancelled: It was interrupted; nothing was kept.
    """
    route = _route(context, options.id, options.source_language)
    measured = _set(context, options.evaluation_set, route)
    with gentle_interrupts() as cancel:
        found = _measured(context.evaluate_package, route, measured, cancel, console)
    _tell(found, options, console)
    return 0


def _route(context: Context, wanted: str, source: str) -> Route:
    """Return the route that an id names.

    Raises:
        PackageMissing: There is none.
    """
    packages = {one.package_id: one for one in context.shelf.installed()}
    steps = [packages[one] for one in wanted.split("+") if one in packages]
    whole = len(steps) == len(wanted.split("+"))
    for route in context.translate_article.routes(_pair(steps, source)) if whole else ():
        if route.route_id == wanted:
            return route
    known = ", ".join(packages) or "—"
    raise PackageMissing(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "No installed package is {name}, or not for that."),
            name=shown_inside(wanted),
        ),
        message(QT_TRANSLATE_NOOP("CommandLine", "Nothing was measured.")),
        message(QT_TRANSLATE_NOOP("CommandLine", "Installed are: {names}."), names=known),
    )


def _pair(steps: Sequence[InstalledPackage], source: str) -> LanguagePair:
    return LanguagePair(source or steps[0].pair.source, steps[-1].pair.target)


def _set(context: Context, file: str, route: Route) -> EvaluationSet:
    from reader.adapters.engine.evaluation_sets import evaluation_set, shipped_set

    if file:
        return evaluation_set(Path(file).expanduser(), route.pair)
    return shipped_set(context.locations.resources, route.pair)


def _measured(
    work: EvaluatePackage,
    route: Route,
    measured: EvaluationSet,
    cancel: CancelToken,
    console: Console,
) -> Evaluation:
    from reader.services.evaluate_package import EvaluationProgress

    found: Evaluation | None = None
    for event in work.run(route, measured, cancel):
        if isinstance(event, EvaluationProgress):
            console.progress(f"{route.route_id}: {event.done} of {event.total} sentences")
        else:
            found = event
    assert found is not None  # noqa: S101 - it is what a run ends with
    return found


def _tell(found: Evaluation, options: argparse.Namespace, console: Console) -> None:
    if options.format == "json":
        console.result(as_json({"evaluation": evaluation_entry(found)}))
        return
    chrf, bleu = found.scores.chrf, found.scores.bleu
    console.result(
        f"{found.route_id}\t{found.pair}\tchrF {chrf.value} ± {chrf.margin}\t"
        f"BLEU {bleu.value} ± {bleu.margin}\t{found.words_a_second:.0f} words/s\n"
    )
    for one in found.lowest:
        console.note(f"chrF {one.chrf:.0f}: {shown_inside(one.source)}")
        console.note(f"  machine: {shown_inside(one.target)}")
        console.note(f"  person:  {shown_inside(one.reference)}")
    failed = f", {found.failed} of them not translated" if found.failed else ""
    console.note(f"{found.sentences} sentences of {found.set_name}{failed}.")


def evaluation_entry(found: Evaluation) -> dict[str, object]:
    """Return an evaluation as the program writes JSON."""

    def score(one: Score) -> dict[str, float]:
        return {"value": one.value, "margin": one.margin}

    return {
        "id": found.route_id,
        "packages": list(found.packages),
        "from": found.pair.source,
        "to": found.pair.target,
        "set": found.set_name,
        "fingerprint": found.fingerprint,
        "sentences": found.sentences,
        "failed": found.failed,
        "words": found.words,
        "seconds": found.seconds,
        "chrf": score(found.scores.chrf),
        "bleu": score(found.scores.bleu),
        "signature": found.scores.signature,
        "settings": found.settings,
        "made_at": found.made_at,
        "lowest": [one._asdict() for one in found.lowest],
    }
