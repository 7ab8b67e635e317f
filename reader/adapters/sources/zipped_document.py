"""A document or book that is a zip of XML parts: its parts, or the reason why there are none.

Why it exists: Word, OpenDocument and EPUB pack alike and fail alike. What is hostile, locked or
broken becomes one message each, which says what to do.

Source: ECMA-376 part 2; OpenDocument 1.3 part 2; EPUB OCF 3.3; MS-CFB and MS-OFFCRYPTO for what
old and locked Office files begin with.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content
from reader.adapters.sources.safe_xml import UnsafeXml, safe_tree
from reader.adapters.sources.zip_guard import BadZip, GuardedZip
from reader.domain.errors import SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ZippedDocument", "document_refused", "locked", "nested_too_deep"]

_ZIP: Final = b"PK"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")


def document_refused(name: str, why: Message, hint: Message | None = None) -> SourceRefused:
    """Return the error that says why a document can't be read."""
    return SourceRefused(
        message(QT_TRANSLATE_NOOP("Documents", "“{name}” can't be read."), name=name),
        why,
        hint
        or message(
            QT_TRANSLATE_NOOP(
                "Documents", "Nothing was opened or changed. Get the file again, or paste its text."
            )
        ),
    )


class ZippedDocument:
    """The parts of a document in memory."""

    def __init__(self, content: Content) -> None:
        """Look at the list of its parts.

        Raises:
            SourceRefused: It is of an old format, locked, broken, or made to harm.
        """
        self._name = content.name
        if content.data.startswith(_OLD_OFFICE):
            raise _old_or_locked(content)
        if not content.data.startswith(_ZIP):
            raise _no_document(content.name)
        try:
            self._zip = GuardedZip(content.data)
        except BadZip as exc:
            raise self._bad(exc) from exc

    def __contains__(self, part: object) -> bool:
        """Tell whether there is a part of this name."""
        return part in self._zip

    def __iter__(self) -> Iterator[str]:
        """Return the names of the parts."""
        return iter(self._zip)

    def data(self, part: str) -> bytes:
        """Return a part.

        Raises:
            SourceRefused: It is missing, broken, or unpacks to too much.
        """
        try:
            return self._zip.read(part)
        except BadZip as exc:
            raise self._bad(exc) from exc

    def tree(self, part: str) -> _Element:
        """Return the root of a part.

        Raises:
            SourceRefused: As `data`, or it is hostile or no XML.
        """
        try:
            return safe_tree(self.data(part))
        except UnsafeXml as exc:
            why = message(
                QT_TRANSLATE_NOOP("Documents", "Its part {part} can't be used: {why}"),
                part=part,
                why=exc.why.english(),
            )
            raise document_refused(self._name, why) from exc

    def tree_or_none(self, part: str) -> _Element | None:
        """Return the root of a part that the text can be read without; None where it is missing.

        Raises:
            SourceRefused: As `tree`.
        """
        return self.tree(part) if part in self._zip else None

    def _bad(self, bad: BadZip) -> SourceRefused:
        return document_refused(self._name, bad.why, _UNLOCK if bad.is_locked else None)


_UNLOCK: Final = message(
    QT_TRANSLATE_NOOP(
        "Documents",
        "Nothing was opened or changed. Open it in the program that made it, save it without a "
        "password, and open that.",
    )
)


def _no_document(name: str) -> SourceRefused:
    why = QT_TRANSLATE_NOOP("Documents", "It is no document or book, whatever its name says.")
    return document_refused(name, message(why))


def _old_or_locked(content: Content) -> SourceRefused:
    if _LOCKED_OFFICE in content.data:
        return locked(content.name)
    return document_refused(
        content.name,
        message(
            QT_TRANSLATE_NOOP("Documents", "It is of an old Office format (.doc, .xls, .ppt).")
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Documents",
                "Nothing was opened or changed. Open it in Word or LibreOffice, save it as DOCX, "
                "and open that.",
            )
        ),
    )


def locked(name: str) -> SourceRefused:
    """Return the error for a document with a password, which can't be opened here."""
    why = QT_TRANSLATE_NOOP(
        "Documents", "It is locked with a password, which only an office program can undo."
    )
    return document_refused(name, message(why), _UNLOCK)


def nested_too_deep(name: str) -> SourceRefused:
    """Return the error for a document whose parts lie in each other without end."""
    return document_refused(
        name, message(QT_TRANSLATE_NOOP("Documents", "Its parts are nested too deeply."))
    )
