"""A language that is changed while everything is open leaves no text of the old one behind.

A translator of the test puts every text between brackets, whatever catalogue there is: a text
without brackets was not taken anew.
"""

from __future__ import annotations

import getpass
import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.windows import read

LETTERS = re.compile(r"[A-Za-z]{2,}")
NAMES = re.compile(
    r"English|Nederlands|Starter|Qari|Argos|Amiri|Noto Naskh|Naskh|Literata|Source Serif|"
    r"IBM Plex|Source Sans|Sans|Markdown|Word|XLIFF|TMX|HTML|EPUB|JSON|CSV|MB|ar|en|nl|"
    r"(?:Ctrl|Shift|Alt|Home|End|PgUp|PgDown|Return|Esc|Enter|Del|Left|Right|Up|Down)|F\d+|"
    r"kind:\w+|tag:\w+|note:\w+|OR"
)


CONTENTS = {"HelpPageView", "QTextEdit"}
"""Widgets that are named by what is read in them."""
ANSWERED_FIRST = {"LineDialog"}
"""A question over everything else: no language is chosen before it is answered."""


class Brackets(QTranslator):
    """Translates every text into itself between brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation, n
        return f"⟦{source}⟧" if source else ""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


def said(widget):
    """Return every text that a widget shows or says of itself."""
    texts = {
        "name": widget.accessibleName(),
        "description": widget.accessibleDescription(),
        "tip": widget.toolTip(),
    }
    if isinstance(widget, QLabel | QAbstractButton):
        texts["text"] = widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        texts["placeholder"] = widget.placeholderText()
    if isinstance(widget, QComboBox):
        texts |= {f"item {at}": widget.itemText(at) for at in range(widget.count())}
    if isinstance(widget, QMenu):
        texts["title"] = widget.title()
        texts |= {f"action {at}": one.text() for at, one in enumerate(widget.actions())}
    if isinstance(widget, QDialog):
        texts["window title"] = widget.windowTitle()
    return texts


def outside(text):
    """Return what stands outside of all brackets."""
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return text


def is_content(widget):
    """Tell whether a widget shows what others wrote: a page, a report, the card of a package."""
    if type(widget).__name__ in CONTENTS:
        return True
    above = widget.parent()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parent()
    return above is not None and type(above.parent()).__name__ == "PackageDetails"


def left_behind(window, shown):
    """Return what is not between brackets, but for texts of `shown` and names."""
    found = {}
    for widget in [window, *window.findChildren(QWidget)]:
        if not (widget.isVisible() or isinstance(widget, QMenu)):
            continue
        if widget.objectName().startswith("qt_") or is_content(widget):
            continue
        for what, text in said(widget).items():
            rest = outside(NAMES.sub("", text))
            if LETTERS.search(rest) and not any(len(part) > 3 and part in text for part in shown):
                chain: list[str] = []
                up = widget
                while up is not None and len(chain) < 3:
                    chain.append(type(up).__name__)
                    up = up.parent()
                found[f"{'<'.join(chain)}.{what}: {text}"] = text
    return found


@pytest.fixture
def brackets(qapp):
    made = Brackets()
    yield made
    QCoreApplication.removeTranslator(made)


def settle(qtbot, parts):
    """Wait until every panel has what it shows."""
    qtbot.waitUntil(lambda: not any(lane.busy for lane in (*parts.lanes, parts.storage)))


def change(qtbot, parts, brackets):
    with qtbot.waitSignal(parts.window.language_changed):
        QCoreApplication.installTranslator(brackets)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    settle(qtbot, parts)


def test_the_first_page_follows(qtbot, parts, brackets):
    parts.opening.begin([])
    qtbot.waitUntil(lambda: bool(parts.window.message.choices.card.text()))
    change(qtbot, parts, brackets)
    card = parts.window.message.choices.card.text()
    assert left_behind(parts.window, [card]) == {}


def test_an_article_with_every_panel_follows(qtbot, parts, brackets):
    model = read(qtbot, parts)
    actions = parts.window.reader_actions
    actions.aids.word_by_word.setChecked(True)
    actions.review.review_mode.setChecked(True)
    actions.find_text.trigger()
    segment = model.translatable()[1].segment_id
    parts.window.reading.desk.fix(segment)
    shown = [unit.target for unit in model.units.values()]
    change(qtbot, parts, brackets)
    found = left_behind(parts.window, shown)
    for panel in (
        actions.aids.show_names,
        actions.aids.show_words,
        actions.notes.show_notes,
        actions.review.show_review,
        actions.library.show_library,
        actions.sources.show_feeds,
    ):
        QCoreApplication.removeTranslator(brackets)
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        panel.setChecked(True)
        settle(qtbot, parts)
        change(qtbot, parts, brackets)
        found |= left_behind(parts.window, shown)
    assert found == {}, "\n".join(map(str, found.items()))


def openers(parts):
    """Return what opens each dialog and window beside this one."""
    actions = parts.window.reader_actions
    return (
        actions.show_keys,
        actions.help.show_help,
        actions.help.report_problem,
        actions.library_search.search_library,
        actions.library_search.concordance,
        actions.library_search.backups,
        actions.packages.show_packages,
        actions.packages.show_connections,
        actions.packages.second_opinion,
        actions.aids.show_glossary,
        actions.aids.look_up,
        actions.aids.choose_level,
        actions.aids.add_term,
        actions.library.edit_tags,
        actions.taking.about_article,
        actions.review.find_replace,
        actions.review.export_file,
        actions.review.report,
        actions.review.memory_files,
        actions.library.forget_article,
        actions.sources.open_address,
    )


def dialogs_of(parts):
    return [one for one in parts.window.findChildren(QDialog) if one.isVisible()]


def test_every_dialog_follows(qtbot, parts, brackets):
    model = read(qtbot, parts)
    shown = [unit.target for unit in model.units.values()]
    shown += [str(parts.window.parent() or ""), getpass.getuser(), "resources/models"]
    found: dict[str, str] = {}
    for opener in openers(parts):
        QCoreApplication.removeTranslator(brackets)
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        opener.trigger()
        qtbot.waitUntil(lambda: bool(dialogs_of(parts)))
        settle(qtbot, parts)
        change(qtbot, parts, brackets)
        dialogs = dialogs_of(parts)
        for dialog in dialogs:
            if type(dialog).__name__ in ANSWERED_FIRST:
                dialog.close()
                continue
            found |= {
                f"{type(dialog).__name__}: {place}": text
                for place, text in left_behind(dialog, shown).items()
            }
            dialog.close()
    assert found == {}, "\n".join(map(str, found.items()))
