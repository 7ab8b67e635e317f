"""One of each dialog and window, with something in it; for tests that look at all of them.

Why it exists: a dialog that nobody opens in another language is the one whose text is cut off.
`MAKERS` has an entry for each class; a test compares it with the classes of `reader.ui`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget

import reader.ui
from reader.adapters.exchange.term_files import term_file
from reader.adapters.export.help_folder import HelpFolder
from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId, Part, SegmentId
from reader.domain.errors import FeedsOffered, InputRejected
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.library import HitField, KwicLine, LibraryEntry, SearchHit
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.domain.span import Span
from reader.domain.translation import UnitState
from reader.services.backup_ports import Backup
from reader.services.cancel import CancelToken
from reader.services.concordance import LinesPage
from reader.services.exchange_terms import ExchangeTerms
from reader.services.find_replace import Replacement
from reader.services.holdings import Holdings
from reader.services.import_articles import FileImport, ImportOutcome, ImportReport
from reader.services.import_memory import MemoryImported
from reader.services.import_notes import NoteConflict, NoteImportPlan
from reader.services.import_plan import ImportPlan
from reader.services.memory_ports import BrokenUnit, MemoryImport
from reader.services.package_settings import PackageSettings
from reader.services.preferences import FIRST_EXPORT, ThemeName
from reader.services.printing import PrintChoice
from reader.services.returned_values import Proposal, ReadBack, Remark, RemarkKind
from reader.services.review_report import ReviewProgress, ReviewReport, TermChange
from reader.services.search_library import HitsPage
from reader.ui.about_article_dialog import AboutArticleDialog
from reader.ui.backups_dialog import BackupsDialog
from reader.ui.concordance_box import ConcordanceBox
from reader.ui.connections_dialog import ConnectionsDialog, ListedConnection
from reader.ui.contents_dialog import ContentsDialog
from reader.ui.export_dialog import ExportDialog
from reader.ui.forget_dialog import ForgetDialog
from reader.ui.glossary_table import GlossaryTable
from reader.ui.help_names import PlacesOfHelp
from reader.ui.help_window import HelpWindow
from reader.ui.import_preview import ImportPreview
from reader.ui.import_report import ImportReportDialog
from reader.ui.key_dialog import KeyDialog
from reader.ui.keys import key_groups
from reader.ui.keys_dialog import KeysDialog
from reader.ui.keys_list import KeyLine
from reader.ui.lane import Lane
from reader.ui.level_dialog import LevelDialog
from reader.ui.line_dialog import LineDialog
from reader.ui.localization import translate
from reader.ui.look_up_box import LookUpBox
from reader.ui.main_window import MainWindow
from reader.ui.memory_files import MemoryFilesDialog
from reader.ui.memory_importer import MemoryHoldings, MemoryOutcome
from reader.ui.memory_report import MemoryReportDialog
from reader.ui.notes_import_dialog import NotesImportDialog
from reader.ui.offered_feeds import OfferedFeeds
from reader.ui.opinions_window import OpinionsWindow
from reader.ui.package_details import ShownPackage
from reader.ui.package_settings_dialog import PackageSettingsDialog
from reader.ui.packages_window import ListedPackage, PackagesWindow
from reader.ui.preferences_window import PreferencesWindow
from reader.ui.print_dialog import PrintDialog
from reader.ui.proposals_dialog import ProposalsDialog
from reader.ui.proposals_list import ListedProposal
from reader.ui.replace_dialog import ReplaceDialog
from reader.ui.report_dialog import ReportDialog
from reader.ui.report_problem_dialog import ReportProblemDialog
from reader.ui.search_box import SearchBox
from reader.ui.tags_dialog import TagsDialog
from reader.ui.theme import TOKENS
from tests.fakes import FakeOwnTerms, counting_ids
from tests.ui.pages import make_article

__all__ = ["BASES", "MAKERS", "dialog_classes"]

HELP: Final = Path(__file__).parents[2] / "resources" / "help"
LIGHT: Final = TOKENS[ThemeName.LIGHT]
TITLE: Final = "مكتبة عائمة تجوب النيل من أسوان إلى القاهرة"
WHEN: Final = "2026-03-14T09:30:00Z"
BASES: Final = frozenset({"BesideWindow", "ChoiceDialog"})
"""Dialogs that are only inherited from."""


def dialog_classes() -> Iterator[type[QWidget]]:
    """Yield each dialog and each window of `reader.ui`, found by walking its modules."""
    for module in pkgutil.iter_modules(reader.ui.__path__, "reader.ui."):
        for value in vars(importlib.import_module(module.name)).values():
            is_own = isinstance(value, type) and value.__module__ == module.name
            if is_own and (issubclass(value, QDialog) or value is MainWindow):
                yield value


def _empty(name: str) -> Message:
    return Message("TermFiles", "“{name}” is empty.", (("name", name),))


def _about(window: MainWindow) -> QWidget:
    article, _ = make_article()
    return AboutArticleDialog(article, window)


def _backups(window: MainWindow) -> QWidget:
    made = BackupsDialog(window)
    made.show_now(Holdings(34, 12))
    reasons = ("daily", "by hand", "before migration", "before restoring")
    made.show_backups(
        tuple(
            Backup(f"/b/{at}.zip", WHEN, why, 8_400_000, 34, 12) for at, why in enumerate(reasons)
        )
    )
    return made


def _concordance(window: MainWindow) -> QWidget:
    made = ConcordanceBox(window)
    line = KwicLine(ArticleId("a"), TITLE, SegmentId("s"), "قال وزير ", "المياه", " يوم الاثنين")
    made.take_page(LinesPage(0, (line, line), is_last=True))
    return made


def _connections(window: MainWindow) -> QWidget:
    made = ConnectionsDialog(window)
    made.set_never(never=False)
    made.show_connections((ListedConnection(WHEN, "example.org", "page", 48_000, "done"),))
    return made


def _contents(window: MainWindow) -> QWidget:
    return ContentsDialog("كتاب", Part(2, 3, ("الفصل الأول", "", "الفصل الثالث")), window)


def _export(window: MainWindow) -> QWidget:
    return ExportDialog(FIRST_EXPORT, LIGHT, window)


def _forget(window: MainWindow) -> QWidget:
    entries = [LibraryEntry(ArticleId(one), TITLE, notes=3) for one in "ab"]
    return ForgetDialog(entries, window, ("library-1.damaged",))


def _glossary(window: MainWindow) -> QWidget:
    made = GlossaryTable(LIGHT, window)
    term = GlossaryTerm(
        "own-1", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"),), "Mārk",
        (("nl", "Van de NAVO."),), "politics", "own",
    )  # fmt: skip
    made.show_count(1)
    made.set_page(0, [term])
    return made


def _import_preview(window: MainWindow) -> QWidget:
    mine = GlossaryTerm("own-1", TermKind.PERSON, "مارك روته", (), (("en", "Mark Rutte"),))
    text = "form,kind,en,what\nمارك روته,person,Root,x\nص,person,S,x\nطوكيو,place,Tokyo,x\n"
    exchange = ExchangeTerms(FakeOwnTerms(mine), counting_ids())
    plan = list(exchange.preview(term_file("terms.csv", text.encode()), CancelToken()))[-1]
    assert isinstance(plan, ImportPlan)
    return ImportPreview(plan, LIGHT, translate, window)


def _refused() -> InputRejected:
    return InputRejected(_empty("خبر.txt"))


def _import_report(window: MainWindow) -> QWidget:
    files = (
        FileImport("/news/خبر.txt", ImportOutcome.NEW),
        FileImport("/news/فارغ.txt", ImportOutcome.FAILED, _refused()),
    )
    return ImportReportDialog(ImportReport(files, left=3), window)


def _keys(window: MainWindow) -> QWidget:
    return KeysDialog(partial(key_groups, window.reader_actions), window)


def _help(window: MainWindow) -> QWidget:
    made = HelpWindow(HELP, PlacesOfHelp(window.reader_actions), window)
    made.apply_tokens(LIGHT)
    language = QLocale().name().partition("_")[0]
    made.take_pages(list(HelpFolder(HELP)(language)), language)
    return made


def _key(window: MainWindow) -> QWidget:
    name = window.reader_actions.find_text.toolTip()
    return KeyDialog(name, "Ctrl+O", lambda _key: name, window)


def _preferences(window: MainWindow) -> QWidget:
    made = PreferencesWindow(window)
    made.apply_tokens(LIGHT)
    actions = window.reader_actions.everything()
    made.show_keys([KeyLine("a", one.text().replace("&", ""), "F2", True) for one in actions[:4]])
    return made


def _print(window: MainWindow) -> QWidget:
    return PrintDialog(PrintChoice(), LIGHT, window, notes=3)


def _report_problem(window: MainWindow) -> QWidget:
    made = ReportProblemDialog(window)
    made.take(lambda written: f"Qari: 0.1.0\nQt: 6.11\n{written}")
    return made


def _level(window: MainWindow) -> QWidget:
    return LevelDialog(None, window)


def _line(window: MainWindow) -> QWidget:
    made = LineDialog(window)
    translated = window.tr
    made.ask(translated("Qari"), "https://example.org", "…", "×")
    return made


def _look_up(window: MainWindow) -> QWidget:
    made = LookUpBox(None, Lane("words", window), "en", window)  # type: ignore[arg-type]  # unused
    made.apply_tokens(LIGHT)
    return made


def _main(window: MainWindow) -> QWidget:
    return window


def _memory_files(window: MainWindow) -> QWidget:
    made = MemoryFilesDialog(window)
    made.show_holdings(MemoryHoldings(120, (MemoryImport("/tm/كبير.tmx", WHEN, 4_500),)))
    return made


def _memory_report(window: MainWindow) -> QWidget:
    broken = (BrokenUnit(12, _empty("tu")),)
    outcomes = (
        MemoryOutcome("/tm/a.tmx", MemoryImported("/tm/a.tmx", 100, 80, 19, 1, broken)),
        MemoryOutcome("/tm/b.tmx", None, _refused()),
    )
    return MemoryReportDialog(outcomes, window)


def _note(number: str) -> Note:
    anchor = TextAnchor("المياه")
    passage = Passage(PassageSide.SOURCE, PassageScope.WORD, anchor)
    return Note(NoteId(number), ArticleId("a"), passage, f"ماء {number}")


def _notes_import(window: MainWindow) -> QWidget:
    conflicts = (NoteConflict(_note("1"), _note("2")),)
    plan = NoteImportPlan((_note("3"),), 4, conflicts, without_article=1)
    return NotesImportDialog("notes.json", plan, LIGHT, window)


def _offered(window: MainWindow) -> QWidget:
    title = _empty("example.org")
    feeds = (("https://example.org/rss", "أخبار"), ("https://example.org/atom", "رياضة"))
    return OfferedFeeds(FeedsOffered(title, feeds=feeds), window)


def _opinions(window: MainWindow) -> QWidget:
    made = OpinionsWindow(window)
    made.offer(["العربية → English → Nederlands"])
    made.show_opinions((), 34)
    return made


def _package_settings(window: MainWindow) -> QWidget:
    return PackageSettingsDialog("العربية → English", PackageSettings(beam=2), window)


def _packages(window: MainWindow) -> QWidget:
    made = PackagesWindow(window)
    pair = "العربية → English"
    made.show_rows([ListedPackage("k", pair, "0.3 · 78 MB")], pair)
    made.details.show_package(ShownPackage("k", pair, "0.3", profile="quiet"))
    return made


def _proposals(window: MainWindow) -> QWidget:
    segment = SegmentId("s")
    proposal = Proposal(
        segment, 1, "The minster said", "The minister said", UnitState.MACHINE, UnitState.EDITED
    )
    why = _empty("12")
    remark = Remark(RemarkKind.UNKNOWN, SegmentId("x"), 12, why, "وغادر الوفد.")
    listed = [ListedProposal(proposal, "قال الوزير", ("ar", "en"))]
    return ProposalsDialog("خبر.docx", ReadBack((proposal,), (remark,), 33), listed, LIGHT, window)


def _replace(window: MainWindow) -> QWidget:
    made = ReplaceDialog(window)
    span = Span(4, 11)
    made.show_found(
        (Replacement(SegmentId("s"), "The minster", "The minster", (span,), (span,)),), 2, "en"
    )
    return made


def _report(window: MainWindow) -> QWidget:
    terms = (TermChange(SegmentId("s"), "روته", "Root", "Rutte"),)
    report = ReviewReport(
        ArticleId("a"), TITLE, "ar", "en", ReviewProgress(), 3_700.0, 12, 3, 1, 4, 2, 240, 60,
        0.11, 0.14, terms, 2, ("ليلى منصور",), WHEN,
    )  # fmt: skip
    return ReportDialog(report, "", "leila", window)


def _search(window: MainWindow) -> QWidget:
    made = SearchBox(window)
    snippet, marks = "قال وزير المياه يوم الاثنين", (Span(9, 15),)
    hit = SearchHit(ArticleId("a"), TITLE, SegmentId("s"), HitField.SOURCE, "ar", snippet, marks)
    made.take_page(HitsPage(0, (hit, hit), is_last=True))
    return made


def _tags(window: MainWindow) -> QWidget:
    entries = [LibraryEntry(ArticleId("1"), TITLE, tags=("ماء",)), LibraryEntry(ArticleId("2"), "")]
    return TagsDialog(entries, (("B1", 4), ("ماء", 1)), window)


MAKERS: Final[dict[type[QWidget], Callable[[MainWindow], QWidget]]] = {
    AboutArticleDialog: _about,
    BackupsDialog: _backups,
    ConcordanceBox: _concordance,
    ConnectionsDialog: _connections,
    ContentsDialog: _contents,
    ExportDialog: _export,
    ForgetDialog: _forget,
    GlossaryTable: _glossary,
    ImportPreview: _import_preview,
    ImportReportDialog: _import_report,
    HelpWindow: _help,
    KeyDialog: _key,
    KeysDialog: _keys,
    LevelDialog: _level,
    LineDialog: _line,
    LookUpBox: _look_up,
    MainWindow: _main,
    MemoryFilesDialog: _memory_files,
    MemoryReportDialog: _memory_report,
    NotesImportDialog: _notes_import,
    OfferedFeeds: _offered,
    OpinionsWindow: _opinions,
    PackageSettingsDialog: _package_settings,
    PackagesWindow: _packages,
    PreferencesWindow: _preferences,
    PrintDialog: _print,
    ProposalsDialog: _proposals,
    ReplaceDialog: _replace,
    ReportDialog: _report,
    ReportProblemDialog: _report_problem,
    SearchBox: _search,
    TagsDialog: _tags,
}
"""Makes each of them over a window; the window itself is there with an article on its page."""
