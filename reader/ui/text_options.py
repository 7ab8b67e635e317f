"""What can be chosen on the text card, each face shown in itself.

Why it exists: the choices are a list to read and to translate; how they stand on the card is
`reader.ui.text_menu`. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.ui.fonts import arabic_font, latin_font
from reader.ui.segmented import Option
from reader.ui.theme import TYPE

__all__ = [
    "LEFT",
    "OFF",
    "ON",
    "RIGHT",
    "arabic_faces",
    "latin_faces",
    "rulers",
    "sides",
    "spacings",
    "themes",
    "vowels",
]

RIGHT: Final = "right"
LEFT: Final = "left"
ON: Final = "on"
OFF: Final = "off"
_SAMPLE_PX: Final = 15.5


def arabic_faces() -> tuple[Option, ...]:
    """Return the faces of the article."""
    translate = QCoreApplication.translate
    return (
        Option(
            "naskh", "نسخ", translate("TextMenu", "Noto Naskh"), arabic_font("naskh", _SAMPLE_PX)
        ),
        Option("amiri", "أميري", translate("TextMenu", "Amiri"), arabic_font("amiri", _SAMPLE_PX)),
        Option("sans", "حديث", translate("TextMenu", "Plex Sans"), arabic_font("sans", _SAMPLE_PX)),
    )


def latin_faces() -> tuple[Option, ...]:
    """Return the faces of the translation; their names are the same in every language."""
    faces = (
        ("source-serif", "Source Serif", "Source Serif"),
        ("literata", "Literata", "Literata"),
        ("sans", "Sans", "Source Sans"),
    )
    return tuple(Option(key, text, name, latin_font(key, TYPE.label)) for key, text, name in faces)


def vowels() -> tuple[Option, ...]:
    """Return the positions of the tashkil dial."""
    translate = QCoreApplication.translate
    return (
        Option(
            "off", translate("TextMenu", "Off"), translate("TextMenu", "The text as it was written")
        ),
        Option(
            "ambiguous",
            translate("TextMenu", "Where needed"),
            translate("TextMenu", "Vowels only where a word would be misread"),
        ),
        Option("all", translate("TextMenu", "All"), translate("TextMenu", "Vowels on every word")),
    )


def themes() -> tuple[Option, ...]:
    """Return the colours."""
    translate = QCoreApplication.translate
    return (
        Option(
            "system",
            translate("TextMenu", "System"),
            translate("TextMenu", "Light or dark as the system is"),
        ),
        Option("light", translate("TextMenu", "Light"), translate("TextMenu", "Light colours")),
        Option("sepia", translate("TextMenu", "Sepia"), translate("TextMenu", "Sepia colours")),
        Option("dark", translate("TextMenu", "Dark"), translate("TextMenu", "Dark colours")),
        Option(
            "contrast", translate("TextMenu", "Contrast"), translate("TextMenu", "High contrast")
        ),
    )


def sides() -> tuple[Option, ...]:
    """Return where the article stands."""
    translate = QCoreApplication.translate
    return (
        Option(
            RIGHT,
            translate("TextMenu", "On the right"),
            translate("TextMenu", "The article on the right"),
        ),
        Option(
            LEFT,
            translate("TextMenu", "On the left"),
            translate("TextMenu", "The article on the left"),
        ),
    )


def spacings() -> tuple[Option, ...]:
    """Return how wide the text is set."""
    translate = QCoreApplication.translate
    return (
        Option(OFF, translate("TextMenu", "Usual"), translate("TextMenu", "The usual spacing")),
        Option(
            ON,
            translate("TextMenu", "Wide"),
            translate("TextMenu", "More room between letters, words, lines and paragraphs"),
        ),
    )


def rulers() -> tuple[Option, ...]:
    """Return whether the page is dimmed around what is read."""
    translate = QCoreApplication.translate
    return (
        Option(OFF, translate("TextMenu", "Off"), translate("TextMenu", "The whole page is clear")),
        Option(
            ON,
            translate("TextMenu", "On"),
            translate("TextMenu", "Only the line or sentence that you read is clear"),
        ),
    )
