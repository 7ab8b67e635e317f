"""How a way to translate is called, in the status bar and in the list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.services.ports import InstalledPackage
from reader.services.translate_article import Route
from reader.ui.names_choice import NamesChoice
from reader.ui.package_menu import RouteChoice

__all__ = ["route_choices", "route_label"]


def package_name(package: InstalledPackage) -> str:
    """Return a package's name, such as ``Starter ar→en 0.3``."""
    maker = "Argos"
    if package.where == "shipped":
        maker = QCoreApplication.translate("Routes", "Starter")
    return f"{maker} {package.pair.source}→{package.pair.target} {package.version}"


def route_label(route: Route) -> str:
    """Return a route's name: its package, or both with a plus between."""
    return " + ".join(package_name(step) for step in route.steps)


def route_choices(
    routes: Sequence[Route], chosen: Route | None, *, keep_names: bool = True
) -> list[RouteChoice]:
    """Return what the package card lists, best first.

    Args:
        routes: The ways to translate.
        chosen: The one in use.
        keep_names: Whether names are kept at all, so that it is worth choosing how.
    """
    used = chosen.route_id if chosen is not None else ""
    through = QCoreApplication.translate("Routes", "Through English")
    return [
        RouteChoice(
            route.route_id,
            route_label(route),
            summary=route.steps[-1].summary if len(route.steps) == 1 else "",
            note=through if len(route.steps) > 1 else "",
            experimental=any(step.experimental for step in route.steps),
            chosen=route.route_id == used,
            names=_names_choices(route) if keep_names else (),
        )
        for route in routes
    ]


def _names_choices(route: Route) -> tuple[NamesChoice, ...]:
    several = len(route.steps) > 1
    return tuple(
        NamesChoice(step.package_id, package_name(step) if several else "", step.names_put_in)
        for step in route.steps
    )
