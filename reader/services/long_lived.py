"""Tells the garbage collector about large tables that live as long as the program.

Why it exists: walking the glossary and the dictionary takes it 60 ms a time, with the window
waiting. What is frozen is never freed, and everything that is there at that moment is frozen with
it; so each table asks once a process, however often it is built.
"""

from __future__ import annotations

import gc
import threading

__all__ = ["spare"]

_spared: set[str] = set()
_lock = threading.Lock()


def spare(table: str) -> bool:
    """Never walk again what is loaded now; return False where `table` asked before. Any thread."""
    with _lock:
        if table in _spared:
            return False
        _spared.add(table)
    gc.freeze()
    return True
