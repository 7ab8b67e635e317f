"""What came of a batch: lines for a person, JSON for a script.

Why it exists: of forty articles one reads the two that failed, and why; a script reads the rest.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reader.cli.console import Console
from reader.cli.listing import as_json, counted
from reader.services.export_batch import BatchOutcome, BatchReport, BatchResult

__all__ = ["report_json", "tell", "told_of"]

_MOST_TOLD: Final = 20


def tell(report: BatchReport, console: Console) -> None:
    """Say what failed and why, then the figures."""
    failed = report.of(BatchOutcome.FAILED)
    for one in failed[:_MOST_TOLD]:
        console.problem(f"qari: {one.source}: {one.why}")
    if len(failed) > _MOST_TOLD:
        console.problem(f"… and {len(failed) - _MOST_TOLD} more")
    untranslated = sum(one.untranslated for one in report.results)
    missing = [one for one in report.results if one.missing]
    if untranslated:
        console.problem(
            f"qari: {counted(untranslated, 'sentence')} could not be translated; they stand in "
            "their own language. The same command tries them again."
        )
    if missing:
        console.problem(
            f"qari: No installed package translates {counted(len(missing), 'article')}; they stand "
            "in their own language."
        )
    console.note(_figures(report))


def _figures(report: BatchReport) -> str:
    parts = [f"{len(report.of(outcome))} {outcome.value}" for outcome in BatchOutcome]
    following = ""
    if report.total > report.ended:
        parts.append(f"{counted(report.total - report.ended, 'source')} left")
        following = " The same command goes on from there."
    return f"{counted(len(report.results), 'article')}: {', '.join(parts)}.{following}"


def told_of(result: BatchResult) -> str:
    """Return what is said of an article in the line of its progress."""
    if result.outcome is not BatchOutcome.DONE:
        return result.outcome.value
    if result.missing:
        return "ok, without a translation"
    if result.untranslated:
        return f"ok, {result.untranslated} of {counted(result.sentences, 'sentence')} failed"
    return "ok"


def report_json(report: BatchReport, folder: Path) -> str:
    """Return everything as JSON with stable names."""
    return as_json(
        {
            "folder": str(folder),
            "done": [_entry(one) for one in report.of(BatchOutcome.DONE)],
            "skipped": [_entry(one) for one in report.of(BatchOutcome.SKIPPED)],
            "failed": [
                {"source": one.source, "part": one.part, "why": one.why}
                for one in report.of(BatchOutcome.FAILED)
            ],
            "left": report.total - report.ended,
            "exit_code": report.exit_code,
        }
    )


def _entry(one: BatchResult) -> dict[str, object]:
    return {
        "source": one.source,
        "part": one.part,
        "output": one.output,
        "title": one.title,
        "sentences": one.sentences,
        "failed_sentences": one.untranslated,
        "missing_sentences": one.missing,
        "notices": list(one.notices),
    }
