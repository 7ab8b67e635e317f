"""A text for the reader of the interface, before it is translated.

Why it exists: ``domain`` and ``services`` may not import Qt, yet their errors and hints must appear
in the language of the interface. They carry the catalogue context, the English source text and the
parameters; ``reader.ui.localization`` looks the text up, the command line prints it in English.
``QT_TRANSLATE_NOOP`` marks the literal for ``pyside6-lupdate``.

Source: https://doc.qt.io/qt-6/i18n-source-translation.html (QT_TRANSLATE_NOOP).
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["QT_TRANSLATE_NOOP", "Message", "message"]


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:  # noqa: N802 - lupdate's name
    """Return ``(context, text)`` unchanged, so that lupdate collects the literal."""
    return context, text


@dataclass(frozen=True, slots=True)
class Message:
    """One translatable text.

    Attributes:
        context: The catalogue context.
        text: English source text with ``{name}`` placeholders.
        parameters: Values of the placeholders, in any order, already fit for display.
    """

    context: str
    text: str
    parameters: tuple[tuple[str, str], ...] = ()

    def english(self) -> str:
        """Return the English text with its parameters filled in."""
        return self.fill(self.text)

    def fill(self, template: str) -> str:
        """Fill the parameters into `template`, a translation of ``text``."""
        for name, value in self.parameters:
            template = template.replace("{" + name + "}", value)
        return template


def message(marked: tuple[str, str], **parameters: object) -> Message:
    """Build a `Message` from a literal marked with `QT_TRANSLATE_NOOP`."""
    context, text = marked
    return Message(context, text, tuple((name, str(value)) for name, value in parameters.items()))
