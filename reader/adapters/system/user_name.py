"""The name of the person at this computer, for what they edit and confirm.

Why it exists: a review says who did what. The name is the system's until another one is chosen in
the settings; it is written into files that a person exports and nowhere else.
"""

from __future__ import annotations

import getpass
from typing import Final

__all__ = ["NOBODY", "user_name"]

NOBODY: Final = "reviewer"
"""Where the system has no name for its user; never ``machine``, which means an engine."""


def user_name() -> str:
    """Return the name of the system's user."""
    try:
        name = getpass.getuser().strip()
    except (OSError, KeyError, ImportError):  # no such user in a container, or none at all
        return NOBODY
    return name if name and name != "machine" else NOBODY
