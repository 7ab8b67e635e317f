"""The kinds of files that the program opens, as each desktop writes them down.

Why it exists: a desktop file, an installer of Windows and an application of macOS name the same
kinds in three ways. Here each stands once; a test keeps the list in step with
``reader.adapters.sources.formats``, which decides.

Qari reads these files and makes none of them: it is offered for them, and takes none over.

Source: IANA media types; shared-mime-info 2.2; Apple's Uniform Type Identifiers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["KINDS", "Kind", "mime_types"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    Attributes:
        name: For people, in English.
        suffixes: With their dots.
        mime_types: The first is the usual one.
        uniform_types: Of macOS.
    """

    name: str
    suffixes: tuple[str, ...]
    mime_types: tuple[str, ...]
    uniform_types: tuple[str, ...]


KINDS: Final = (
    Kind("Text", (".txt", ".text"), ("text/plain",), ("public.plain-text",)),
    Kind(
        "Markdown text",
        (".md", ".markdown", ".mdown", ".mkd"),
        ("text/markdown",),
        ("net.daringfireball.markdown",),
    ),
    Kind(
        "Web page",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        ("public.html", "public.xhtml"),
    ),
    Kind(
        "Saved web page",
        (".mhtml", ".mht"),
        ("application/x-mimearchive", "multipart/related"),
        ("com.microsoft.mhtml",),
    ),
    Kind(
        "Word document",
        (".docx", ".docm"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroEnabled.12",
        ),
        (
            "org.openxmlformats.wordprocessingml.document",
            "org.openxmlformats.wordprocessingml.document.macroenabled",
        ),
    ),
    Kind(
        "OpenDocument text",
        (".odt", ".fodt"),
        (
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-flat-xml",
        ),
        ("org.oasis-open.opendocument.text",),
    ),
    Kind("EPUB book", (".epub",), ("application/epub+zip",), ("org.idpf.epub-container",)),
    Kind("Rich text", (".rtf",), ("application/rtf", "text/rtf"), ("public.rtf",)),
    Kind("PDF document", (".pdf",), ("application/pdf",), ("com.adobe.pdf",)),
    Kind(
        "Subtitles",
        (".srt", ".vtt"),
        ("application/x-subrip", "text/vtt"),
        ("org.matroska.subrip", "org.w3.webvtt"),
    ),
    Kind(
        "Table of sentences",
        (".csv", ".tsv"),
        ("text/csv", "text/tab-separated-values"),
        ("public.comma-separated-values-text", "public.tab-separated-values-text"),
    ),
    Kind(
        "News feed",
        (".rss", ".atom"),
        ("application/rss+xml", "application/atom+xml"),
        ("public.rss", "org.ietf.atom"),
    ),
)


def mime_types() -> list[str]:
    """Return every media type, sorted."""
    return sorted({name for kind in KINDS for name in kind.mime_types})
