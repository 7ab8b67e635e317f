"""The parts of a Word document that somebody else saved, without trusting it.

Why it exists: a DOCX is a zip of XML that may hold macros, links to addresses, names that lead out
of a folder, and parts that unpack to gigabytes. Only the few parts that hold text are read, into
memory and within limits (`sources.zip_guard`); nothing is written, run or fetched.

Source: ECMA-376 part 2, 9 (parts and relationships).
"""

from __future__ import annotations

import posixpath
import xml.etree.ElementTree as ET
from typing import Final

from reader.adapters.exchange.guarded_xml import BadXml, guarded_tree, split_name
from reader.adapters.sources.zip_guard import BadZip, GuardedZip
from reader.domain.errors import ReturnedFileRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["WordPackage"]

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins a .doc, and a .docx with a password."""
_DOCUMENT: Final = "/officeDocument"
_COMMENTS: Final = "/comments"
_CORE: Final = "/core-properties"


class WordPackage:
    """A Word document.

    Attributes:
        notices: What was not looked at.
    """

    def __init__(self, content: bytes, name: str) -> None:
        """Look at the list of its entries.

        Args:
            content: All of it.
            name: How a person calls it.

        Raises:
            ReturnedFileRefused: It is no zip, broken, or has a password.
        """
        self._name = name
        self.notices: tuple[Message, ...] = ()
        if content.startswith(_OLD_OFFICE):
            raise self._refused(
                QT_TRANSLATE_NOOP(
                    "ReturnedFiles",
                    "It has a password or is of the old format .doc. Save it as .docx without one.",
                )
            )
        try:
            self._zip = GuardedZip(content)
        except BadZip as exc:
            raise self._bad_zip(exc) from exc
        if any(one.lower().endswith("vbaproject.bin") for one in self._zip):
            self.notices = (
                message(
                    QT_TRANSLATE_NOOP(
                        "ReturnedFiles", "“{name}” holds macros; they were not looked at."
                    ),
                    name=name,
                ),
            )

    def document(self) -> ET.Element:
        """Return the root of the text.

        Raises:
            ReturnedFileRefused: It is missing, hostile or broken.
        """
        return self._tree(self._related("", _DOCUMENT) or "word/document.xml")

    def comments(self) -> ET.Element | None:
        """Return the root of the comments; None where there are none.

        Raises:
            ReturnedFileRefused: They are hostile or broken.
        """
        part = self._related(self._related("", _DOCUMENT) or "word/document.xml", _COMMENTS)
        return self._tree(part) if part in self._zip else None

    def identifier(self) -> str:
        """Return what the document says that it is; empty where it says nothing, or can't."""
        try:
            part = self._related("", _CORE)
            found = self._tree(part).iter() if part in self._zip else ()
        except ReturnedFileRefused:  # the text alone counts
            return ""
        return next((one.text or "" for one in found if split_name(one)[1] == "identifier"), "")

    def _related(self, part: str, kind: str) -> str:
        """Return the part that `part` has a relationship of `kind` with, inside of the zip."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self._zip:
            return ""
        for relation in self._tree(relations):
            inside = relation.get("TargetMode", "Internal") != "External"
            if inside and relation.get("Type", "").endswith(kind):
                target = relation.get("Target", "")
                return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return ""

    def _tree(self, part: str) -> ET.Element:
        try:
            return guarded_tree(self._unpacked(part))
        except BadXml as exc:
            raise self._refused(
                QT_TRANSLATE_NOOP("ReturnedFiles", "Its part {part} can't be used: {why}"),
                part=part,
                why=exc.why.english(),
            ) from exc

    def _unpacked(self, part: str) -> bytes:
        try:
            return self._zip.read(part)
        except BadZip as exc:
            raise self._bad_zip(exc) from exc

    def _bad_zip(self, bad: BadZip) -> ReturnedFileRefused:
        return ReturnedFileRefused(*self._texts(bad.why))

    def _refused(self, told: tuple[str, str], **parameters: object) -> ReturnedFileRefused:
        return ReturnedFileRefused(*self._texts(message(told, **parameters)))

    def _texts(self, why: Message) -> tuple[Message, Message, Message]:
        return (
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” can't be used."), name=self._name),
            why,
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
        )
