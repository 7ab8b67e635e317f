"""The program with a fake engine, and a reader of small books, for tests of what lies above both.

Why it exists: how verbs go through parts, passwords and many files does not depend on a format or a
package. Run as a module it is the command line, so that a test can sit at its terminal.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.adapters.sources.source_readers import source_readers
from reader.bootstrap import Context, build, new_id, now
from reader.cli.exporting import export
from reader.cli.importing import import_articles
from reader.cli.main import _guarded
from reader.cli.parser import parse
from reader.cli.reading import show_text, translate
from reader.domain.article import Part
from reader.domain.errors import PasswordNeeded
from reader.domain.messages import Message
from reader.domain.paragraphs import paragraphs_of
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
from reader.services.translate_article import TranslateArticle
from tests.fakes import FakeEngine, FakeShelf

__all__ = ["book", "program", "run"]

_MAGIC = "{\\rtf"
_VERBS = {
    "export": export,
    "import": import_articles,
    "text": show_text,
    "translate": translate,
}


def book(*chapters: str, password: str = "") -> str:
    """Return a book that `_BookReader` reads; it is locked where there is a password."""
    return "\f".join((f"{_MAGIC}{password}", *chapters))


class _BookReader:
    """A `FormatReader` of `book`, which looks like RTF by its first bytes."""

    formats = frozenset({Format.RTF})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        cancel.check()
        head, *chapters = content.data.decode("utf-8").split("\f")
        password = head.removeprefix(_MAGIC)
        if content.password != password:
            raise PasswordNeeded(Message("Fake", f"“{content.name}” is locked."))
        number = min(content.part, len(chapters) - 1)
        names = tuple(one.partition("\n")[0] for one in chapters)
        part = Part(number + 1, len(chapters), names) if len(chapters) > 1 else None
        return Extracted(tuple(paragraphs_of(chapters[number])), part=part)


def program(data: Path, engine: FakeEngine | None = None) -> Context:
    """Return the parts of the program: all real but the engine, and with books."""
    readers = (DocumentReader([_BookReader()], new_id), *source_readers(new_id))
    engines = (engine,) if engine is not None else ()
    return replace(
        build(data),
        open_article=OpenArticle(readers, RuleSplitter(), new_id),
        translate_article=TranslateArticle(FakeShelf(*engines), now),
    )


def run(context: Context, *arguments: str) -> int:
    """Run a verb as the command line does; return the exit code."""

    def work(given: Sequence[str], console) -> int:
        options = parse(given)
        console.quiet = options.quiet
        verb: Callable[..., int] = _VERBS[options.verb]
        return verb(context, options, console)

    return _guarded(work, [str(one) for one in arguments])


if __name__ == "__main__":
    # Who begins a session and opens a terminal gets it, and so gets its Ctrl+C.
    os.close(os.open(os.ttyname(0), os.O_RDWR))
    sys.exit(run(program(Path(sys.argv[1]), FakeEngine()), *sys.argv[2:]))
