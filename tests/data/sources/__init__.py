"""Files as people bring them, all made for these tests."""

from pathlib import Path

DATA = Path(__file__).parent
