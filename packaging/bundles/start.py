"""What a bundle starts: ``qari``, or ``qari-window`` where the program has that name."""

import sys
from pathlib import Path

from reader.cli.main import run, run_window

if __name__ == "__main__":
    named = Path(sys.executable).stem.lower()
    sys.exit(run_window() if named == "qari-window" else run())
