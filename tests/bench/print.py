"""Which face can be read back from a printed PDF, and how long a page takes.

Why it exists: Qt asks a face's own table which character a glyph stands for; a face whose joined
letters do not stand there can be printed, but neither searched nor copied. The share of an
article's words that are found by extraction is measured for each face, after NFKC, in logical
order; and the longest step of the GUI thread while a long article is printed.

Run with ``python -m tests.bench.print``; pdfium extracts, as in Chrome.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reader.domain.words import words
from reader.services.printing import Arrangement, PrintChoice
from tests.ui.pages import make_model

__all__ = ["found_share", "main", "text_of"]

_INVISIBLE: Final = {ord(one): None for one in "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"}
FACES: Final = ("sans", "naskh", "amiri")


def text_of(path: Path) -> str:
    """Return what pdfium extracts of a file, NFKC."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return unicodedata.normalize("NFKC", "\n".join(pages)).translate(_INVISIBLE)


def found_share(wanted: str, extracted: str) -> float:
    """Return which share of the words of `wanted` is a word of `extracted`."""
    there = {span.of(extracted) for span in words(extracted)}
    asked = [unicodedata.normalize("NFKC", span.of(wanted)) for span in words(wanted)]
    return sum(one in there for one in asked) / max(1, len(asked))


def _samples() -> Iterator[tuple[str, object]]:
    """Yield the articles that ship, each as a page."""
    from reader import bootstrap
    from reader.domain.article import SourceKind, SourceRef
    from reader.services.cancel import CancelToken
    from reader.ui.page_model import PageModel, TargetTexts

    with tempfile.TemporaryDirectory() as folder:
        context = bootstrap.build(Path(folder))
        for path in sorted(context.locations.samples.glob("*.ar.*")):
            source = SourceRef(SourceKind.FILE, location=str(path))
            article = context.open_article.open(source, CancelToken())
            model = PageModel(article, "en", TargetTexts(failed=""), awaited=False)
            yield path.name, model


def _printed(path: Path, model: object, choice: PrintChoice) -> None:
    from PySide6.QtCore import QEventLoop

    from reader.ui.pdf_file import PdfFile
    from reader.ui.print_controller import PAPER_TOKENS
    from reader.ui.print_job import Printable

    file = PdfFile(path, Printable(model, choice, ""), PAPER_TOKENS)  # type: ignore[arg-type]
    waiting = QEventLoop()
    file.ended.connect(waiting.quit)
    file.start()
    waiting.exec()


def _longest_step_ms(folder: Path) -> tuple[float, float]:
    """Print an article of 1,500 blocks; return the longest step and the whole time, ms."""
    from reader.ui.print_job import PrintJob

    steps: list[float] = []
    plain = PrintJob._on_page

    def timed(job: PrintJob) -> None:
        began = time.perf_counter()
        plain(job)
        steps.append((time.perf_counter() - began) * 1000)

    PrintJob._on_page = timed  # type: ignore[assignment,method-assign]
    began = time.perf_counter()
    _printed(folder / "long.pdf", make_model(300), PrintChoice())
    PrintJob._on_page = plain  # type: ignore[method-assign]
    return max(steps), (time.perf_counter() - began) * 1000


def main() -> int:
    """Print the figures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import qt_application

    qt_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for sample, model in _samples():
            for face in FACES:
                choice = PrintChoice(Arrangement.SOURCE, searchable=False, arabic_face=face)
                _printed(folder / "one.pdf", model, choice)
                article = model.article  # type: ignore[attr-defined]
                wanted = "\n".join(one.text for one in article.blocks if not one.left_out)
                share = found_share(wanted, text_of(folder / "one.pdf"))
                sys.stdout.write(
                    f"{sample:24} {face:6} {100 * share:5.1f} % of the words are found" + "\n"
                )
        longest, whole = _longest_step_ms(folder)
        sys.stdout.write(f"1,500 blocks: longest step {longest:.1f} ms, all {whole:.0f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
