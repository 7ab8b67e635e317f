"""The article that is shown as the value that exports and corrected files are about.

Why it exists: a page model changes while the reader works; what is written on a lane, or held
against a file, must be what stood there when it was asked for. GUI thread only.
"""

from __future__ import annotations

from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_bilingual import Bilingual
from reader.ui.page_model import PageModel

__all__ = ["bilingual_of"]


def bilingual_of(model: PageModel) -> Bilingual:
    """Return what `model` shows now; a corrected sentence stands in its corrected form."""
    units = dict(model.units)
    for segment, source in model.corrections.items():
        if segment not in units and model.has(segment):
            units[segment] = TranslationUnit(segment, source, "", UnitState.MISSING)
    steps = model.route.steps if model.route is not None else ()
    packages = tuple(f"{one.package_id}@{one.version}" for one in steps)
    return Bilingual(model.article, model.target, units, packages)
