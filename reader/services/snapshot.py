"""What a picture of the window is to show.

Why it exists: the command line reads the options and knows no Qt, the window draws them and knows
no command line; this value passes between the two.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from reader.domain.article import SourceRef
from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import Preferences, ReadingMode, ThemeName

__all__ = ["SnapshotOptions"]


@dataclass(frozen=True, slots=True)
class SnapshotOptions:
    """One picture, taken after the translation is in.

    Attributes:
        source: The article.
        output: Absolute path of the PNG.
        mode: Reading mode.
        theme: Colours; ``system`` is light, so that a picture is the same everywhere.
        interface: Language of the interface, BCP 47.
        target: Language of the translation, BCP 47.
        width, height: Size of the window in logical pixels.
        scale: Device pixels for each logical one.
        hover: Number of the sentence under the pointer, from 1; 0 for none.
        fixed: Number of the sentence whose pair is fixed, from 1; 0 for none.
        percent: Size of the text.
        card: Open the card of the first place of this word or name; empty for none.
        word_by_word: Open the strip of words; with `fixed` on that sentence.
        panel: ``names``, ``words``, ``notes``, ``library``, ``search``, ``concordance``,
            ``review``, ``left-out`` (greyed on the page), ``feeds``, ``packages``, ``help``, or
            empty for none.
        edit: Number of the sentence whose translation is edited, from 1; 0 for none.
        query: What is looked for in ``search`` or ``concordance``; a page of the ``help``.
        kept: Id of an article of the library, shown in the place of `source` with its notes.
        tashkil: How many vowel marks are shown.
    """

    source: SourceRef
    output: Path
    mode: ReadingMode = ReadingMode.SIDE
    theme: ThemeName = ThemeName.LIGHT
    interface: str = "en"
    target: str = "en"
    width: int = 1280
    height: int = 800
    scale: float = 1.0
    hover: int = 0
    fixed: int = 0
    percent: int = 100
    card: str = ""
    panel: str = ""
    edit: int = 0
    query: str = ""
    kept: str = ""
    tashkil: TashkilDial = TashkilDial.OFF
    word_by_word: bool = False

    @property
    def preferences(self) -> Preferences:
        """Return what the window is shown with; nothing of the user's own is in a picture."""
        return replace(
            Preferences(),
            target=self.target,
            mode=self.mode,
            theme=self.theme,
            text_percent=self.percent,
            tashkil=self.tashkil,
        )
