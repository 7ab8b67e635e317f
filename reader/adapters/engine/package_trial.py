"""A short sentence through a package that came, before it is put in place.

Why it exists: a package may be whole and yet not work: made for another version of the engine, for
other pieces than its tokenizer gives, or of a kind that looks like a translator. One sentence
tells. The engine is loaded for it alone, on whatever lane installs, and let go.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reader.adapters.engine.longest_input import LimitStore
from reader.domain.errors import PackageBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.ports import EngineSettings, InstalledPackage

__all__ = ["TrialSentence"]

_SENTENCES: Final = {
    "ar": "افتتح الوزير مدرسة جديدة في المدينة.",
    "nl": "De minister opende een nieuwe school in de stad.",
}
_OTHER: Final = "The minister opened a new school in the city."


class TrialSentence:
    """Tries packages out. Any lane."""

    def __init__(self, cache: Path) -> None:
        """Let ``argostranslate`` fill a folder in `cache`, as the shelf does."""
        self._cache = cache

    def __call__(self, package: InstalledPackage) -> None:
        """Translate a sentence with `package`.

        Raises:
            PackageBroken: It can't be loaded, or gives nothing.
        """
        from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine

        limits = LimitStore(self._cache / "trial-limits.json")
        engine = CTranslate2Engine(package, self._cache / "argos", limits)
        sentence = _SENTENCES.get(package.pair.source, _OTHER)
        (draft,) = engine.translate([sentence], EngineSettings(beam=1, max_decoding_length=64))
        if draft.error or not draft.text.strip():
            raise PackageBroken(
                message(QT_TRANSLATE_NOOP("Package", "This translation package can't be used.")),
                message(QT_TRANSLATE_NOOP("Package", "A sentence was tried, and nothing came.")),
                message(
                    QT_TRANSLATE_NOOP(
                        "Package",
                        "Nothing was installed. Get the package again, or from another place.",
                    )
                ),
            )
