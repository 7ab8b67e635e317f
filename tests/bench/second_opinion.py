"""What a second opinion costs, and whether it finds the poor translations.

Run it with ``python -m tests.bench.second_opinion [sentences [rounds]]``. Arabic to Dutch, direct
against through English, on the held-out news. The cost is a ratio of times of the same round, since
absolute times on a shared machine say little; the median of the rounds counts. The order is held
against chrF of the shown translation: its mean in the tenth and the quarter with the greatest
disagreement, in the rest, and where both agree; and Spearman's rank correlation.

Source: sacreBLEU for chrF of a sentence.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import sacrebleu  # noqa: TID253 - what it is compared with

from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.system.locations import locations
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.second_opinion import Opinion, SecondOpinion, second_routes
from reader.services.translate_article import SegmentRequest, TranslateArticle

HOLDOUT: Final = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
SETTINGS: Final = EngineSettings()


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value; equal ones share the mean of theirs."""
    order = sorted(values)
    first: dict[float, int] = {}
    count: dict[float, int] = {}
    for place, value in enumerate(order):
        first.setdefault(value, place)
        count[value] = count.get(value, 0) + 1
    return [first[value] + (count[value] - 1) / 2 for value in values]


def main(sentences: int = 419, rounds: int = 3) -> None:
    """Measure and print."""
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()[:sentences]
    rows = [line.split("\t") for line in lines]
    requests = [SegmentRequest(SegmentId(str(n)), row[0]) for n, row in enumerate(rows)]
    places = locations(Path(tempfile.mkdtemp(prefix="qari-bench-")))
    shelf = LocalPackageShelf(places, PreferencesFile(places.preferences))
    service = TranslateArticle(shelf, lambda: "")
    routes = service.routes(LanguagePair("ar", "nl"))
    used = routes[0]
    other = second_routes(routes, used)[0]
    warm = requests[:2]
    for route in (used, other):
        list(service.translate(warm, route, SETTINGS, CancelToken(), tuple))
    ratios: list[float] = []
    opinions: list[Opinion] = []
    for _ in range(rounds):
        started = time.perf_counter()
        made = service.translate(requests, used, SETTINGS, CancelToken(), tuple)
        units: dict[SegmentId, TranslationUnit] = {
            unit.segment_id: unit for batch in made for unit in batch
        }
        middle = time.perf_counter()
        asked = SecondOpinion(service, SETTINGS).run(requests, units, other, CancelToken())
        opinions = [one for batch in asked for one in batch]
        ended = time.perf_counter()
        ratios.append((ended - middle) / (middle - started))
    say(f"{used.route_id} against {other.route_id}, {len(requests)} sentences")
    say(f"cost: {statistics.median(ratios):.2f} of the first translation {sorted(ratios)}")
    chrf = {
        one.segment_id: sacrebleu.sentence_chrf(one.shown, [rows[int(one.segment_id)][2]]).score
        for one in opinions
    }
    tell_order(opinions, chrf)


def tell_order(opinions: Sequence[Opinion], chrf: dict[SegmentId, float]) -> None:
    """Print how well the order by disagreement finds poor translations."""
    order = sorted(opinions, key=lambda one: -one.share)
    marked = sum(one.is_marked for one in order)
    say(f"marked: {marked} of {len(order)}")
    for name, part in (
        ("first tenth", order[: len(order) // 10]),
        ("first quarter", order[: len(order) // 4]),
        ("all", order),
        ("last quarter", order[-(len(order) // 4) :]),
        ("agree", [one for one in order if not one.is_marked]),
    ):
        if part:
            mean = statistics.mean(chrf[one.segment_id] for one in part)
            say(f"chrF, {name}: {mean:.1f} ({len(part)})")
    shares = ranks([one.share for one in order])
    scores = ranks([chrf[one.segment_id] for one in order])
    found = statistics.correlation(shares, scores)
    say(f"Spearman's correlation of disagreement and chrF: {found:.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
