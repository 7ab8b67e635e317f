"""Makes the pictures of the README and of the help from the real window.

Why it exists: a picture that was drawn by hand shows what was meant, one that the window draws
shows what is there. Run it with the app's own Python after a change that can be seen:
``.venv/bin/python packaging/make_pictures.py [readme|help]``. The same program, fonts and packages
make the same files: nothing that is shown tells the time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

__all__ = ["FOR_HELP", "PICTURES", "main"]

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "packaging" / "pictures"
HELP: Final = ROOT / "resources" / "help"
SAMPLES: Final = ROOT / "resources" / "samples"
NILE, WATER, FOOTBALL = "library-nile.ar.txt", "desalination.ar.md", "football-data.ar.txt"
KEPT: Final = "kept:"
"""Before the name of a file: that article of the library, with what belongs to it."""
PICTURES: Final[dict[str, tuple[str, ...]]] = {
    "light": (NILE, "--card", "محفوظ"),
    "dark": (NILE, "--theme", "dark", "--fixed", "5"),
    "names": (WATER, "--panel", "names", "--hover", "4"),
    "words": (NILE, "--fixed", "6", "--word-by-word", "--tashkil", "all"),
    "arabic": (NILE, "--ui", "ar", "--card", "سفينة"),
    "notes": (KEPT + NILE, "--panel", "notes"),
    "review": (NILE, "--panel", "review", "--edit", "5"),
    "search": (FOOTBALL, "--panel", "search", "--query", "كتاب"),
    "library": (KEPT + WATER, "--panel", "library", "--theme", "dark"),
    "packages": (NILE, "--panel", "packages"),
    "help": (NILE, "--panel", "help", "--query", "names"),
    "stacked": (WATER, "--mode", "stacked", "--theme", "sepia", "--hover", "3"),
}
FOR_HELP: Final[dict[str, tuple[str, ...]]] = {
    "reading": (NILE, "--hover", "4"),
    "card": (NILE, "--card", "محفوظ"),
    "words": (NILE, "--fixed", "6", "--word-by-word", "--tashkil", "all"),
    "notes": (KEPT + NILE, "--panel", "notes"),
    "library": (KEPT + WATER, "--panel", "library"),
    "review": (NILE, "--panel", "review", "--edit", "5"),
    "packages": (NILE, "--panel", "packages"),
}
HELP_SIZE: Final = "1000x640"
LANGUAGES: Final = ("en", "nl", "ar")
NOTES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        ("لا القارئ إلى الكتاب", "Two nouns change places, and the sentence turns round."),
        ("جنحت السفينة مرتين", "To run aground, of a ship. #vocabulary"),
    ),
    "nl": (
        ("لا القارئ إلى الكتاب", "Twee woorden ruilen van plaats en de zin draait om."),
        ("جنحت السفينة مرتين", "Aan de grond lopen, van een schip. #woordenschat"),
    ),
    "ar": (
        ("لا القارئ إلى الكتاب", "تبادلت الكلمتان موضعيهما فانقلب المعنى."),
        ("جنحت السفينة مرتين", "جنحت: لصقت بالأرض فلم تمض. #مفردات"),
    ),
}
COLOURS: Final = 48
POPULAR: Final = 24


class Studio:
    """A library of its own, in which the pictures are taken."""

    def __init__(self, data: Path, language: str) -> None:
        """Put the samples into the library of `data`, with notes in `language` on one of them."""
        self._start = [sys.executable, "-P", "-m", "reader", "--data-dir", str(data)]
        self._ids: dict[str, str] = {}
        for file in sorted(SAMPLES.iterdir()):
            self._run("import", str(file))
            listed = json.loads(self._run("--format", "json", "library", "list"))["articles"]
            (new,) = {one["id"] for one in listed} - set(self._ids.values())
            self._ids[file.name] = new
        for quote, body in NOTES[language]:
            self._run("notes", "add", self._ids[NILE], "--quote", quote, "--body", body)

    def _run(self, *words: str) -> str:
        here = {**os.environ, "PYTHONPATH": str(ROOT)}  # this checkout, whatever is installed
        called = [*self._start, *words]
        done = subprocess.run(
            called, cwd=ROOT, env=here, check=True, capture_output=True, text=True
        )
        return done.stdout

    def take(self, output: Path, what: tuple[str, ...], *more: str) -> None:
        """Take one picture."""
        name, *options = what
        file = name.removeprefix(KEPT)
        source = self._ids[file] if name.startswith(KEPT) else str(SAMPLES / file)
        self._run("snapshot", source, "-o", str(output), *options, *more)


def lighten(path: Path, colours: int = COLOURS) -> None:
    """Write a picture again with few colours: those that are met most, and those far from them."""
    import numpy as np
    from PySide6.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, width)
    found, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255], -1).astype(float)
    kept = list(np.argsort(-counts, kind="stable")[:POPULAR])
    away = ((channels[:, None] - channels[kept]) ** 2).sum(-1).min(1)
    while len(kept) < min(colours, len(found)):
        kept.append(int((away * counts).argmax()))
        away = np.minimum(away, ((channels - channels[kept[-1]]) ** 2).sum(-1))
    nearest = ((channels[:, None] - channels[kept]) ** 2).sum(-1).argmin(1)
    drawn = nearest[places].reshape(height, width).astype(np.uint8)
    made = QImage(drawn.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable([int(found[one]) | 0xFF000000 for one in kept])
    made.save(str(path), "PNG", 0)  # type: ignore[call-overload]  # the stub wants bytes


def main(wanted: str = "") -> int:
    """Make the pictures of the ``readme`` or of the ``help``; all where empty."""
    with tempfile.TemporaryDirectory() as folder:
        if wanted != "help":
            FOLDER.mkdir(exist_ok=True)
            studio = Studio(Path(folder) / "readme", "en")
            for name, what in PICTURES.items():
                studio.take(FOLDER / f"{name}.png", what)
        for language in LANGUAGES if wanted != "readme" else ():
            place = HELP / language / "pictures"
            place.mkdir(parents=True, exist_ok=True)
            studio = Studio(Path(folder) / language, language)
            more = ("--ui", language, "--size", HELP_SIZE)
            for name, what in FOR_HELP.items():
                studio.take(place / f"{name}.png", what, *more)
                lighten(place / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
