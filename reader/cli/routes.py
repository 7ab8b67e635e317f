"""Packages and routes that a person names on the command line.

Why it exists: a name that is wrong is said before the work begins, with the names that serve.
"""

from __future__ import annotations

from reader.bootstrap import Context
from reader.domain.errors import PackageMissing, WrongUse
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["check_package", "check_route"]


def check_package(context: Context, wanted: str) -> None:
    """Refuse the id of a package, or of a route (ids joined by a plus), that is not there."""
    installed = [package.package_id for package in context.shelf.installed()]
    gone = [one for one in wanted.split("+") if one not in installed]
    if gone:
        raise PackageMissing(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The package {package} is not installed."),
                package=gone[0],
            ),
            hint=message(
                QT_TRANSLATE_NOOP("CommandLine", "Installed are: {packages}."),
                packages=", ".join(installed) or "none",
            ),
        )


def check_route(context: Context, pair: LanguagePair, wanted: str) -> None:
    """Refuse the id of a package or route that is there and does not translate `pair`."""
    routes = context.translate_article.routes(pair)
    chosen = context.translate_article.choose(pair, wanted)
    if chosen is None or wanted in {chosen.route_id, chosen.steps[-1].package_id}:
        return  # without any route the article is shown, and what is missing is said
    serving = dict.fromkeys(route.route_id for route in routes)
    raise WrongUse(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "{package} does not translate {source} to {target}."),
            package=wanted,
            source=pair.source,
            target=pair.target,
        ),
        hint=message(
            QT_TRANSLATE_NOOP("CommandLine", "These do: {packages}."), packages=", ".join(serving)
        ),
    )
