"""Makes the pictures of the README from the real window.

Why it exists: a picture that was drawn by hand shows what was meant, one that the window draws
shows what is there. Run it with the app's own Python after a change that can be seen:
``.venv/bin/python packaging/make_pictures.py``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

__all__ = ["PICTURES", "main"]

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "packaging" / "pictures"
SAMPLES: Final = ROOT / "resources" / "samples"
PICTURES: Final[dict[str, tuple[str, ...]]] = {
    "light": ("library-nile.ar.txt", "--card", "محفوظ"),
    "dark": ("library-nile.ar.txt", "--theme", "dark", "--fixed", "5"),
    "names": ("desalination.ar.md", "--panel", "names", "--hover", "4"),
    "words": ("library-nile.ar.txt", "--fixed", "6", "--word-by-word", "--tashkil", "all"),
    "arabic": ("library-nile.ar.txt", "--ui", "ar", "--card", "سفينة"),
    "review": ("library-nile.ar.txt", "--panel", "review", "--edit", "5"),
    "search": ("football-data.ar.txt", "--panel", "search", "--query", "كتاب"),
    "library": ("desalination.ar.md", "--panel", "library", "--theme", "dark"),
    "stacked": ("desalination.ar.md", "--mode", "stacked", "--theme", "sepia", "--hover", "3"),
}


def main() -> int:
    """Make every picture; return 1 if one could not be made."""
    FOLDER.mkdir(exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as data:
        start = [sys.executable, "-P", "-m", "reader", "--data-dir", data]
        failed |= subprocess.run([*start, "import", str(SAMPLES)], cwd=ROOT, check=False).returncode
        for name, (sample, *options) in PICTURES.items():
            output = FOLDER / f"{name}.png"
            words = ["snapshot", str(SAMPLES / sample), "-o", str(output), *options]
            failed |= subprocess.run([*start, *words], cwd=ROOT, check=False).returncode
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
