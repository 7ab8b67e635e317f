"""How a note is shown: Markdown to HTML that can do no harm.

Why it exists: the window shows notes without knowing the library that reads Markdown, and what was
imported or changed by another program is shown like one's own.
"""

from __future__ import annotations

from typing import Final, Protocol

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["ONLY_THE_BEGINNING", "NoteRenderer"]

ONLY_THE_BEGINNING: Final[Message] = message(
    QT_TRANSLATE_NOOP("Notes", "This note is very long. Only its beginning is shown.")
)
"""What stands under a note that was cut."""


class NoteRenderer(Protocol):
    """Renders the body of a note. Pure; any thread; at most a second, whatever it is given."""

    def __call__(self, body: str, cut: str = ...) -> str:
        """Return a fragment of HTML for a `QTextBrowser`.

        It holds no script, no picture and nothing remote; links go to ``http``, ``https``,
        ``mailto`` and ``qari`` alone. Each block has the direction of its first strong character.

        Args:
            body: Markdown.
            cut: What stands under a body that was too long, in the language of the interface.
        """
        ...
