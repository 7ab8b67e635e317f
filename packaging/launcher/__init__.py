"""The parts of `packaging/run.py`: standard library only, Python 3.11 or newer."""
