"""Argos Translate's own translation of one package, as an oracle without a network.

Why it exists: ``argostranslate.translate`` imports a sentence splitter that is not installed and
would download its model. Nothing here changes how it translates: the splitter that it is given says
that each text is one sentence.
"""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any
from unittest import mock

__all__ = ["oracle"]


class _OneSentence:
    def __init__(self, package: object) -> None:
        del package

    def split_sentences(self, text: str) -> list[str]:
        return [text]


def oracle(package: Path, scratch: Path) -> Any:
    """Return an object whose ``translate`` is Argos Translate's for the package in a folder.

    Args:
        package: Folder of the package.
        scratch: Where Argos Translate may make its folders.
    """
    from reader.adapters.engine.argos_package import load_tokenizer

    load_tokenizer(package, scratch)  # imports argostranslate.package with its folders in scratch
    if "minisbd" not in sys.modules:
        stand_in = types.ModuleType("minisbd")
        stand_in.__dict__.update(SBDetect=None, models=types.SimpleNamespace())
        sys.modules["minisbd"] = stand_in
    from argostranslate import translate
    from argostranslate.package import Package

    found = Package(package)
    names = [translate.Language(code, code) for code in (found.from_code, found.to_code)]
    with mock.patch.object(translate, "MiniSBDSentencizer", _OneSentence):
        return translate.PackageTranslation(*names, found)
