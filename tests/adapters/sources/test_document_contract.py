"""Word, OpenDocument, EPUB and RTF keep what every source reader promises, through their child."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.source_readers import format_readers
from reader.domain.article import SourceKind, SourceRef
from reader.services.ports import SourceReader
from tests.adapters.sources.contract import SourceReaderContract
from tests.book_files import Book, epub, page
from tests.odt_files import odt_file
from tests.rtf_files import escaped
from tests.word_files import paragraph, word_file


class DocumentContract(SourceReaderContract):
    """Subclasses say how a file of paragraphs is made."""

    suffix = ""
    folder: Path

    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path) -> None:
        self.folder = tmp_path

    @pytest.fixture
    def reader(self) -> SourceReader:
        numbers = count()
        return DocumentReader(format_readers(), lambda: str(next(numbers)))

    def file_of(self, paragraphs: list[str]) -> bytes:
        raise NotImplementedError

    def source(self, text: str, part: int = 0) -> SourceRef:
        file = self.folder / f"مقال{self.suffix}"
        file.write_bytes(self.file_of(text.split("\n\n")))
        return SourceRef(SourceKind.FILE, location=str(file), part=part)


class TestDocx(DocumentContract):
    suffix = ".docx"

    def file_of(self, paragraphs: list[str]) -> bytes:
        return word_file(
            "".join(paragraph(f"<w:r><w:t>{escape(one)}</w:t></w:r>") for one in paragraphs)
        )


class TestOdt(DocumentContract):
    suffix = ".odt"

    def file_of(self, paragraphs: list[str]) -> bytes:
        return odt_file("".join(f"<text:p>{escape(one)}</text:p>" for one in paragraphs))


class TestEpub(DocumentContract):
    suffix = ".epub"

    def file_of(self, paragraphs: list[str]) -> bytes:
        body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
        chapter = {"OEBPS/chapter1.xhtml": page("", body)}
        return epub(Book([("", [])], extra=chapter, title="", creator="", date=""))


class TestRtf(DocumentContract):
    suffix = ".rtf"

    def file_of(self, paragraphs: list[str]) -> bytes:
        body = "".join(f"\\pard {escaped(one)}\\par\n" for one in paragraphs)
        return f"{{\\rtf1\\ansi\\uc1 {body}}}".encode("ascii")
