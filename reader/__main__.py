"""``python -m reader`` is ``qari``."""

from __future__ import annotations

import sys

from reader.cli.main import run

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(run())
