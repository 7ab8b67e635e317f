"""A PDF of an article without a window: for the command line.

Why it exists: what the window prints a script prints too, with the same code; Qt needs an
application and an event loop for it, and no screen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop

from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.export_bilingual import Bilingual
from reader.services.printing import Arrangement, PrintChoice
from reader.ui.page_model import PageModel, TargetTexts, translated_title
from reader.ui.pdf_file import PdfFile
from reader.ui.print_controller import PAPER_TOKENS, source_line
from reader.ui.print_job import Printable

__all__ = ["write_pdf"]


def write_pdf(path: Path, bilingual: Bilingual, choice: PrintChoice) -> None:
    """Write `bilingual` to `path`, whole or not at all; there is a Qt application.

    Raises:
        StorageUnavailable: The file can't be written.
    """
    article = bilingual.article
    model = PageModel(article, bilingual.target, TargetTexts(failed=""), awaited=False)
    model.corrections = {
        segment: unit.source
        for segment, unit in bilingual.units.items()
        if model.has(segment) and unit.source != model.original(segment)
    }
    model.put(bilingual.units.values())
    title = article.title
    if choice.arrangement is Arrangement.TARGET:
        title = translated_title(model) or title
    file = PdfFile(path, Printable(model, choice, title, source_line(article)), PAPER_TOKENS)
    waiting, told = QEventLoop(), list[str]()
    file.ended.connect(told.append)
    file.ended.connect(waiting.quit)
    file.start()
    if not told:
        waiting.exec()
    if told[0]:
        raise StorageUnavailable(
            message(QT_TRANSLATE_NOOP("Pdf", "“{name}” can't be written."), name=path.name),
            message(QT_TRANSLATE_NOOP("Pdf", "What was there before is untouched.")),
            message(QT_TRANSLATE_NOOP("Pdf", "The system says: {why}."), why=told[0]),
        )
