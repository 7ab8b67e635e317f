"""The style sheet of ordinary widgets, built from the colours of a theme.

Why it exists: menus, fields, buttons, scroll bars and tool tips are Qt's own; what the sheet can
say, no paint code has to. No colour and no size stands here that is not a token. The page itself is
painted by the panes. Source: https://doc.qt.io/qt-6/stylesheet-reference.html.
"""

from __future__ import annotations

from string import Template
from typing import Final

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import interface_font
from reader.ui.theme import SPACE, TYPE, Tokens, palette_of
from reader.ui.zoom import fit_all, zoomed_font

__all__ = ["dress", "enlarge", "style_sheet"]

_SHEET: Final = Template("""
QMainWindow, QDialog { background: $page; color: $ink; }
QWidget#toolBar, QWidget#statusBar, QWidget#findBar, QWidget#aloudBar { background: $chrome; }
QWidget#toolBar { border-bottom: 1px solid $line; }
QWidget#statusBar, QWidget#findBar, QWidget#aloudBar { border-top: 1px solid $line; }
QWidget#wordStrip { background: $chrome; border-top: 1px solid $line; }
QListView#wordList, QListView#bareList { background: transparent; border: none; outline: none; }
QWidget#namesPanel, QWidget#wordsPanel, QWidget#notesPanel, QWidget#reviewPanel {
  background: $chrome; border-left: 1px solid $line; }
QWidget#libraryPanel, QWidget#feedsPanel { background: $chrome; }
QListView#wordsList, QListView#notesList, QListView#libraryList, QListView#reviewList,
QListView#feedsList, QListView#entriesList,
QListWidget#tagList, QListWidget#contentsList {
  background: $chrome; color: $ink; border: none; outline: none; }
QListView#hitsList, QListView#kwicList, QListView#backupsList, QListView#proposalsList,
QListView#replacementsList {
  background: $page; color: $ink; border: none; outline: none; }
QTextEdit#noteText, QTextBrowser#noteView {
  background: $card; color: $ink; border: none; border-radius: ${radius}px; padding: 8px;
  selection-background-color: $selection; selection-color: $ink; }
QTextBrowser#helpPage {
  background: $page; color: $ink; border: none; selection-background-color: $selection;
  selection-color: $ink; }
QDialog#helpWindow { background: $chrome; }
QListWidget#tagList, QListWidget#contentsList { background: transparent; }
QListWidget#contentsList::item { padding: 6px 8px; border-radius: 4px; }
QListWidget#contentsList::item:hover { background: $hover; }
QListWidget#contentsList::item:selected { background: $tint; color: $ink; }
QListWidget#tagList::item { padding: 4px 2px; border-radius: 4px; }
QListWidget#tagList::indicator {
  width: 12px; height: 12px; border: 1px solid $faint; border-radius: 3px; background: $card; }
QListWidget#tagList::indicator:checked { background: $accent; border-color: $accent; }
QListWidget#tagList::indicator:indeterminate { border-color: $accent;
  background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 $card, stop: 0.36 $card,
  stop: 0.37 $accent, stop: 0.63 $accent, stop: 0.64 $card, stop: 1 $card); }
QListWidget#tagList::item:hover { background: $hover; }
QListWidget#tagList::item:selected { background: $tint; color: $ink; }
QPushButton#listMenu { padding: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
QTreeWidget { background: $chrome; color: $ink; border: none; outline: none; }
QTreeWidget::item { padding: 3px 2px; border-radius: 4px; }
QTreeWidget::item:hover { background: $hover; }
QTreeWidget::item:selected { background: $tint; color: $ink; }
QWidget#noticeBar, QWidget#messageView, QWidget#paneMessage { background: $page; }
QLabel { background: transparent; color: $ink; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="faint"] { color: $faint; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="title"] { color: $ink; }
QLabel[role="pill"] {
  color: $soft; border: 1px solid $line; border-radius: 9px; padding: 0 7px; }
QLabel[role="key"] {
  background: $chrome; color: $ink; border: 1px solid $line; border-radius: 5px;
  padding: 1px 7px; }

QPushButton[kind] {
  border: 1px solid transparent; border-radius: ${radius}px; padding: 0 14px; min-height: 30px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover { background: $accent_strong; }
QPushButton[kind="primary"]:pressed { background: $accent; }
QPushButton[kind="primary"]:disabled {
  background: transparent; color: $faint; border-color: $line; }
QPushButton[kind="plain"] { background: transparent; color: $ink; border-color: $border; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:pressed { background: $press; }
QPushButton[kind="plain"]:disabled { color: $faint; border-color: $line; }
QPushButton[kind="link"] {
  background: transparent; color: $accent; padding: 0; min-height: 22px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $faint; }
QPushButton[kind="quiet"] {
  background: transparent; color: $soft; padding: 0 4px; min-height: 22px; }
QPushButton[kind="quiet"]:hover { color: $ink; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="status"] {
  background: transparent; color: $soft; padding: 0 6px; min-height: 20px; border-radius: 5px; }
QPushButton[kind="status"]:hover { background: $hover; color: $ink; }
QPushButton[kind="status"]:pressed { background: $press; }

QDialogButtonBox QPushButton {
  background: transparent; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
  padding: 0 14px; min-height: 30px; min-width: 60px; }
QDialogButtonBox QPushButton:hover { background: $hover; }
QDialogButtonBox QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }

QLineEdit {
  background: $card; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
  padding: 0 8px; min-height: 26px; selection-background-color: $selection;
  selection-color: $ink; }
QLineEdit#queryField { min-height: 40px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 7px; }
QLineEdit[found="false"] { color: $warn; }

QComboBox {
  background: $card; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
  padding: 0 8px; min-height: 26px; selection-background-color: $tint; selection-color: $ink; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 7px; }
QComboBox QAbstractItemView {
  background: $card; color: $ink; border: 1px solid $line; outline: none;
  selection-background-color: $tint; selection-color: $ink; }

QTableView {
  background: $card; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
  outline: none; }
QTableView:focus { border-color: $accent; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 10px; }
QTableView::item:selected { background: $tint; color: $ink; }
QTableView::item:focus { background: $selection; }
QTableView QLineEdit, QTableView QComboBox {
  border: 2px solid $accent; border-radius: 0; padding: 0 7px; min-height: 20px; }
QTableView::corner, QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: $card; border: none; border-bottom: 1px solid $line; }
QHeaderView::section {
  background: $card; color: $soft; border: none; border-bottom: 1px solid $line;
  padding: 7px 13px; }
QTreeWidget QHeaderView, QTreeWidget QHeaderView::section { background: $chrome; }
QHeaderView::section:hover { color: $ink; }

QDialog QCheckBox, QWidget#messageView QCheckBox { spacing: 8px; }
QDialog QCheckBox::indicator, QWidget#messageView QCheckBox::indicator {
  width: 12px; height: 12px; border: 1px solid $faint; border-radius: 3px; background: $card; }
QDialog QCheckBox::indicator:checked, QWidget#messageView QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; }
QWidget#levelChoice QRadioButton { spacing: 6px; }
QWidget#levelChoice QRadioButton::indicator {
  width: 12px; height: 12px; border: 1px solid $faint; border-radius: 7px; background: $card; }
QWidget#levelChoice QRadioButton::indicator:checked {
  width: 4px; height: 4px; border: 5px solid $accent; background: $on_accent; }

QMenu {
  background: $card; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
  padding: 5px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: $tint; color: $ink; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenuBar { background: $chrome; color: $ink; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: $tint; }

QToolTip {
  background: $card; color: $ink; border: 1px solid $border; padding: 4px 8px; }
QProgressBar { background: $line; border: none; border-radius: 1px; }
QProgressBar::chunk { background: $accent; border-radius: 1px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical {
  background: $scroll; border-radius: 3px; min-height: 36px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal {
  background: $scroll; border-radius: 3px; min-width: 36px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def _mixed(over: str, share: float, under: str) -> str:
    """Return `over` laid with opacity `share` on `under`, opaque: sheets repaint in layers."""
    top, base = QColor(over), QColor(under)
    channels = (
        (top.redF(), base.redF()),
        (top.greenF(), base.greenF()),
        (top.blueF(), base.blueF()),
    )
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in channels)).name()


def style_sheet(tokens: Tokens) -> str:
    """Return the sheet for a whole application in the colours of `tokens`."""
    tint = tokens.tint_colour()
    return _SHEET.substitute(
        page=tokens.page,
        chrome=tokens.chrome,
        card=tokens.card,
        ink=tokens.ink,
        soft=tokens.soft,
        faint=tokens.faint,
        line=tokens.line,
        accent=tokens.accent,
        on_accent=tokens.on_accent,
        warn=tokens.warn,
        accent_strong=_mixed(tokens.ink, 0.14, tokens.accent),
        border=_mixed(tokens.ink, 0.14, tokens.line),
        scroll=_mixed(tokens.ink, 0.22, tokens.page),
        hover=_mixed(tokens.ink, 0.06, tokens.chrome),
        press=_mixed(tokens.ink, 0.11, tokens.chrome),
        tint=_mixed(tokens.accent, tint.alphaF(), tokens.card),
        selection=_mixed(tokens.accent, tokens.selection_colour().alphaF(), tokens.card),
        radius=SPACE.button_radius,
    )


def dress(application: QApplication, tokens: Tokens) -> None:
    """Give the whole application a theme: style, face, palette and sheet. Call it again to change.

    Widgets that paint themselves take the colours by their ``apply_tokens``.
    """
    if application.style().name().lower() != "fusion" and not application.styleSheet():
        application.setStyle("Fusion")
    palette, sheet = palette_of(tokens), style_sheet(tokens)
    if (application.palette(), application.styleSheet()) != (palette, sheet):
        application.setPalette(palette)  # every widget there is is polished again
        application.setStyleSheet(sheet)
    enlarge(application)


def enlarge(application: QApplication) -> None:
    """Make every window as large as `reader.ui.zoom` says; enough where only that changed."""
    font = zoomed_font(interface_font(TYPE.interface))
    if application.font() != font:
        application.setFont(font)
    fit_all()
