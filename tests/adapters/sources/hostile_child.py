"""A child process whose parsers lie beside the tests: all else is the real one's."""

from __future__ import annotations

import sys

from reader.adapters.sources.child_main import main

if __name__ == "__main__":
    sys.exit(main("tests.adapters.sources.hostile_parsers"))
