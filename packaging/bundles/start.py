"""What a bundle starts: ``qari``, or ``qari-window`` where the program has that name."""

import os
import sys
from pathlib import Path

from reader.cli.main import run, run_window


def give_back_library_path() -> None:
    """Let other programs that are started from here, such as the browser, find their own libraries.

    The starter of the bundle puts its folder before them, for itself alone.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    give_back_library_path()
    named = Path(sys.executable).stem.lower()
    sys.exit(run_window() if named == "qari-window" else run())
