"""How far two spellings are apart.

Why it exists: an engine writes “Studio Nilin” for “Studio Nil”; what differs by few letters is the
same name.

Source: Levenshtein distance, row by row (Wagner and Fischer 1974).
"""

from __future__ import annotations

__all__ = ["distance"]


def distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out or replaced to get from one to the other.

    Both are short: the time is the product of their lengths.
    """
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row = row, [number]
        for index, wanted in enumerate(other, start=1):
            replaced = before[index - 1] + (letter != wanted)
            row.append(min(replaced, before[index] + 1, row[-1] + 1))
    return row[-1]
