"""What can be set, in sections: names, words of explanation, choices.

Why it exists: the window of preferences is built from this list, searched through it, and reset by
it; a preference that stands here needs no code of its own. Names are those of the fields of
`reader.services.preferences.Preferences`, or of the action that a button does.

GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.ui.icons import Icon
from reader.ui.segmented import Option

__all__ = ["KEYS", "Control", "Section", "Setting", "sections"]

KEYS: Final = "keys"
"""The section whose rows are the keys of all actions."""


class Control(Enum):
    """How a preference is set."""

    SWITCH = auto()
    CHOICE = auto()
    STEPS = auto()
    TEXT = auto()
    BUTTON = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference.

    Attributes:
        name: Field of the preferences, or name of the action of a button.
        control: How it is set.
        label: What it is called.
        about: What it does, where the label can't say it; empty for nothing.
        options: What can be chosen of; for steps the least, the most and the step, as keys.
    """

    name: str
    control: Control
    label: str
    about: str = ""
    options: tuple[Option, ...] = ()

    def words(self) -> str:
        """Return every word of it, for the search."""
        return " ".join((self.label, self.about, *(one.text for one in self.options)))


@dataclass(frozen=True, slots=True)
class Section:
    """Preferences that belong together."""

    key: str
    title: str
    icon: Icon
    settings: tuple[Setting, ...]


def sections() -> tuple[Section, ...]:
    """Return all preferences, in the language of the interface."""
    translate = QCoreApplication.translate
    return (
        Section("general", translate("Preferences", "General"), Icon.PREFERENCES, _general()),
        Section("reading", translate("Preferences", "Reading"), Icon.TEXT_SIZE, _reading()),
        Section(
            "translation", translate("Preferences", "Translation"), Icon.PACKAGE, _translation()
        ),
        Section("work", translate("Preferences", "Notes and review"), Icon.NOTES, _work()),
        Section("privacy", translate("Preferences", "Privacy"), Icon.PRIVATE, _privacy()),
        Section(KEYS, translate("Preferences", "Keys"), Icon.KEYS, ()),
    )


def _general() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "interface",
            Control.CHOICE,
            translate("Preferences", "Language of the interface"),
            options=(
                Option("", translate("Preferences", "As the system")),
                Option("en", "English"),
                Option("nl", "Nederlands"),
                Option("ar", "العربية"),
            ),
        ),
        Setting(
            "theme",
            Control.CHOICE,
            translate("Preferences", "Colours"),
            options=(
                Option("system", translate("Preferences", "As the system")),
                Option("light", translate("Preferences", "Light")),
                Option("sepia", translate("Preferences", "Sepia")),
                Option("dark", translate("Preferences", "Dark")),
                Option("contrast", translate("Preferences", "Contrast")),
            ),
        ),
        Setting(
            "interface_percent",
            Control.STEPS,
            translate("Preferences", "Size of the interface"),
            translate("Preferences", "Menus, lists, windows; the text of an article has its own."),
            options=(Option("80", ""), Option("200", ""), Option("10", "")),
        ),
        Setting(
            "reduced_motion",
            Control.SWITCH,
            translate("Preferences", "Nothing moves or blinks"),
            translate("Preferences", "Otherwise as the desktop asks."),
        ),
    )


def _reading() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "mode",
            Control.CHOICE,
            translate("Preferences", "Reading mode"),
            options=(
                Option("side", translate("Preferences", "Side by side")),
                Option("stacked", translate("Preferences", "Stacked")),
                Option("ondemand", translate("Preferences", "On demand")),
                Option("source", translate("Preferences", "Source only")),
            ),
        ),
        Setting(
            "text_percent",
            Control.STEPS,
            translate("Preferences", "Size of the text"),
            options=(Option("60", ""), Option("300", ""), Option("10", "")),
        ),
        Setting(
            "arabic_face",
            Control.CHOICE,
            translate("Preferences", "Face of the Arabic"),
            options=(
                Option("naskh", translate("Preferences", "Noto Naskh")),
                Option("amiri", translate("Preferences", "Amiri")),
                Option("sans", translate("Preferences", "Plex Sans")),
            ),
        ),
        Setting(
            "latin_face",
            Control.CHOICE,
            translate("Preferences", "Face of the translation"),
            options=(
                Option("source-serif", "Source Serif"),
                Option("literata", "Literata"),
                Option("sans", "Source Sans"),
            ),
        ),
        *_page(),
        *_words(),
    )


def _page() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "swap_panes",
            Control.SWITCH,
            translate("Preferences", "The article on the left"),
            translate("Preferences", "The Arabic page opens from the right; this turns it round."),
        ),
        Setting(
            "wide_spacing",
            Control.SWITCH,
            translate("Preferences", "Wide spacing"),
            translate("Preferences", "Letters, words and lines stand further apart."),
        ),
        Setting(
            "reading_ruler",
            Control.SWITCH,
            translate("Preferences", "Reading ruler"),
            translate("Preferences", "The page is dimmed but for what is being read."),
        ),
    )


def _words() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "tashkil",
            Control.CHOICE,
            translate("Preferences", "Vowels"),
            translate("Preferences", "Where the Arabic is written without them."),
            options=(
                Option("off", translate("Preferences", "Off")),
                Option("ambiguous", translate("Preferences", "Where needed")),
                Option("all", translate("Preferences", "All")),
            ),
        ),
        Setting(
            "word_colours",
            Control.SWITCH,
            translate("Preferences", "Colour words that are new or being learnt"),
        ),
        Setting(
            "speech_percent",
            Control.STEPS,
            translate("Preferences", "Speed of reading aloud"),
            options=(Option("50", ""), Option("250", ""), Option("25", "")),
        ),
        Setting(
            "aids.choose_level",
            Control.BUTTON,
            translate("Preferences", "How much Arabic you know…"),
            translate("Preferences", "Which words count as known from the beginning."),
        ),
    )


def _translation() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "target",
            Control.CHOICE,
            translate("Preferences", "Translate into"),
            options=(Option("en", "English"), Option("nl", "Nederlands")),
        ),
        Setting(
            "keep_names",
            Control.SWITCH,
            translate("Preferences", "Keep names as the glossary has them"),
            translate(
                "Preferences", "Names that it knows stand in the translation as you spell them."
            ),
        ),
        Setting(
            "aids.show_glossary",
            Control.BUTTON,
            translate("Preferences", "Your own glossary…"),
        ),
        Setting(
            "packages.show_packages",
            Control.BUTTON,
            translate("Preferences", "Translation packages…"),
            translate("Preferences", "What translates here, how fast and how well; more of them."),
        ),
        Setting(
            "package_index",
            Control.TEXT,
            translate("Preferences", "Index of packages"),
            translate(
                "Preferences",
                "Address of another index than the public one. It is asked when you press "
                "“Fetch the list”, never by itself.",
            ),
        ),
    )


def _work() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "reviewer",
            Control.TEXT,
            translate("Preferences", "Your name"),
            translate(
                "Preferences",
                "Stands at what you edit and confirm, and in files that you export. "
                "Empty: the name of your account.",
            ),
        ),
        Setting(
            "notes.keep_in_folder",
            Control.BUTTON,
            translate("Preferences", "Keep notes in a folder of Markdown files…"),
            translate("Preferences", "Written here and there, kept in step."),
        ),
        Setting(
            "library_search.backups",
            Control.BUTTON,
            translate("Preferences", "Backups…"),
            translate("Preferences", "One is made each day that you read; put one back here."),
        ),
    )


def _privacy() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "packages.show_connections",
            Control.BUTTON,
            translate("Preferences", "Connections…"),
            translate("Preferences", "Every connection that was opened, and a way to forbid all."),
        ),
        Setting(
            "watch_clipboard",
            Control.SWITCH,
            translate("Preferences", "Open Arabic text as soon as it is copied elsewhere"),
            translate("Preferences", "Until it is turned off, the clipboard is looked at."),
        ),
        Setting(
            "clear_recent",
            Control.BUTTON,
            translate("Preferences", "Forget the recent files"),
        ),
    )
