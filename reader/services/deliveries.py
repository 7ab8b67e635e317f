"""What goes out to a customer and comes back, as one value.

Why it exists: the window and the command line need these three together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.services.export_article import Delivery
from reader.services.returned_values import ReturnedFile

__all__ = ["Deliveries"]


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What goes out to a customer and comes back. Any thread.

    Attributes:
        made: Makes a delivery in its format.
        write: Writes a delivery to a file, whole or not at all.
        open_returned: Opens a corrected file.
    """

    made: Callable[[Delivery], bytes]
    write: Callable[[Delivery, Path], None]
    open_returned: Callable[[Path], ReturnedFile]
