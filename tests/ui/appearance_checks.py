"""What is wrong with how a widget looks: cut, untranslated, unmirrored, unreachable, too large.

Why it exists: nobody looks at sixty dialogs in three languages at two sizes each time a text
changes. Each check takes a shown widget and returns what is wrong in words, nothing where all is
well; `tests/ui/test_every_dialog.py` puts every dialog through all of them.

Text that we shorten ourselves when we paint it is no label's and is not looked at here.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.ui.buttons import plain_name
from reader.ui.labels import TextLabel

__all__ = [
    "SCREEN",
    "clipped",
    "same_mnemonics",
    "too_large",
    "too_small",
    "unmirrored",
    "unreached",
    "untranslated",
]

SCREEN: Final = QSize(1280, 800)
"""The smallest screen that everything fits on at its usual size."""
SLACK_PX: Final = 1.0
ICON_ONLY: Final = Qt.ToolButtonStyle.ToolButtonIconOnly
CATALOGUES: Final = Path(__file__).parents[2] / "resources" / "i18n"
MOST_LINKS: Final = 40  # in a page of text Tab goes from link to link before it leaves
SAME_IN_BOTH: Final = frozenset({"Argos", "English", "OK", "Qari"})  # English in its own name


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield `root` and each widget in it that can be seen."""
    yield root
    for one in root.findChildren(QWidget):
        if one.isVisible() and not one.isWindow() and one.window() is root.window():
            yield one


def named(widget: QWidget, text: str = "") -> str:
    """Return how a widget is called in what is complained of."""
    parent = widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(widget).__name__}{inside} “{text or widget.accessibleName()}”"


# ---- cut off


def clipped(root: QWidget) -> list[str]:
    """Return what does not fit where it stands."""
    found = []
    for one in shown(root):
        lack = _lack(one)
        if lack:
            found.append(f"{named(one, _text_of(one))}: {lack}")
        found += _outside(one)
    return found


def _outside(widget: QWidget) -> list[str]:
    """Return a control that its parent cuts off; what is scrolled may be."""
    parent = widget.parentWidget()
    is_text = isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox)
    if parent is None or widget.isWindow() or not is_text or not _text_of(widget):
        return []
    if _scrolls(widget):
        return []
    if parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        return []
    return [f"{named(widget, _text_of(widget))}: {widget.geometry()} is cut by {parent.rect()}"]


def _scrolls(widget: QWidget) -> bool:
    """Tell whether a widget lies directly in what a view scrolls."""
    parent = widget.parentWidget()
    return parent is not None and parent.objectName() == "qt_scrollarea_viewport"


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return ""


def _lack(widget: QWidget) -> str:
    """Return what a widget's text lacks, in words; nothing where it fits."""
    if isinstance(widget, QHeaderView):
        return _header_lack(widget)
    text = _text_of(widget)
    if not text:
        return ""
    if isinstance(widget, QLabel):
        return _label_lack(widget)
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY:
        return ""
    room = _room(widget)
    need = QFontMetricsF(widget.font()).size(int(Qt.TextFlag.TextShowMnemonic), text)
    return _compared(need.width(), room.width(), need.height(), widget.height())


def _compared(width: float, room: float, height: float, high: float) -> str:
    if width > room + SLACK_PX:
        return f"{width:.0f} px wide in {room:.0f}"
    if height > high + SLACK_PX:
        return f"{height:.0f} px high in {high:.0f}"
    return ""


def _label_lack(label: QLabel) -> str:
    inside = label.contentsRect()
    if not label.wordWrap() or label.textFormat() is Qt.TextFormat.RichText:
        need = label.sizeHint()
        return _compared(need.width(), label.width(), need.height(), label.height())
    metrics = QFontMetricsF(label.font())
    longest = max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0.0)
    return _compared(longest, inside.width(), label.heightForWidth(label.width()), label.height())


def _room(widget: QWidget) -> QRect:
    """Return where a control's text may stand."""
    style = widget.style()
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
    if isinstance(widget, QCheckBox):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, widget)
    if isinstance(widget, QRadioButton) and type(widget) is QRadioButton:
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return style.subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, widget)
    if isinstance(widget, QComboBox):
        combo = QStyleOptionComboBox()
        widget.initStyleOption(combo)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, combo, field, widget)
    if isinstance(widget, QLineEdit):
        return widget.rect().adjusted(10, 0, -10, 0)
    return widget.rect()


def _header_lack(header: QHeaderView) -> str:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return ""
    metrics = QFontMetricsF(header.font())
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            lack = _compared(metrics.horizontalAdvance(text), header.sectionSize(section) - 8, 0, 0)
            if lack:
                return f"“{text}” {lack}"
    return ""


# ---- still in English


@cache
def catalogue(language: str) -> Mapping[str, frozenset[str]]:
    """Return the translations of each English text, without the signs of mnemonics."""
    found: dict[str, set[str]] = {}
    for one in ET.parse(CATALOGUES / f"qari_{language}.ts").iter("message"):  # noqa: S314 - ours
        made = one.find("translation")
        if made is not None and not one.get("numerus"):
            source = plain_name(one.findtext("source") or "")
            found.setdefault(source, set()).add(plain_name(made.text or ""))
    return {source: frozenset(made) for source, made in found.items()}


def untranslated(root: QWidget, language: str) -> list[str]:
    """Return what is said in English though the catalogue of `language` says it otherwise."""
    if language == "en":
        return []
    known = catalogue(language)
    found = []
    for one in shown(root):
        for text in _said_by(one):
            plain = plain_name(text)
            if plain in known and plain not in known[plain] and plain not in SAME_IN_BOTH:
                found.append(f"{named(one)} says “{text}”")
    return found


def _said_by(widget: QWidget) -> Iterator[str]:
    yield _text_of(widget)
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        sections = range(widget.count())
        yield from (
            str(widget.model().headerData(at, widget.orientation()) or "") for at in sections
        )
    if isinstance(widget, QListView) and widget.model() is not None:
        rows = range(min(50, widget.model().rowCount()))
        yield from (str(widget.model().index(at, 0).data() or "") for at in rows)


# ---- not mirrored


def unmirrored(root: QWidget) -> list[str]:
    """Return what does not run in the direction of the interface."""
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    found = []
    for one in shown(root):
        layout = one.layout()
        if layout is not None and not _is_fixed(one, root):
            found += _disordered(layout, mirrored=mirrored)
        if isinstance(one, QLabel) and not _is_fixed(one, root):
            found += _misaligned(one, mirrored=mirrored)
    return found


def _is_fixed(widget: QWidget, root: QWidget) -> bool:
    """Tell whether a widget, or one around it, was given a direction on purpose."""
    at: QWidget | None = widget
    while at is not None and at is not root:
        if at.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        at = at.parentWidget()
    return False


def _disordered(layout: QLayout, *, mirrored: bool) -> list[str]:
    found = []
    for one in _rows(layout):
        centres = [rect.center().x() for rect in one]
        if centres != sorted(centres, reverse=mirrored):
            parent = layout.parentWidget()
            found.append(f"a row of {type(parent).__name__} stands at {centres}")
    for item in _items(layout):
        inner = item.layout()
        if inner is not None:
            found += _disordered(inner, mirrored=mirrored)
    return found


def _items(layout: QLayout) -> list[QLayoutItem]:
    return [item for item in map(layout.itemAt, range(layout.count())) if item is not None]


ACROSS: Final = {QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft}


def _rows(layout: QLayout) -> Iterator[list[QRect]]:
    """Yield the places of what a layout sets beside each other, in its order."""
    if isinstance(layout, QBoxLayout):
        if layout.direction() in ACROSS:
            items = [item for item in _items(layout) if not item.isEmpty()]
            yield [one.geometry() for one in items if one.geometry().width() > 0]
    elif isinstance(layout, QGridLayout):
        for row in range(layout.rowCount()):
            cells: dict[int, QRect] = {}
            for column in range(layout.columnCount()):
                item = layout.itemAtPosition(row, column)
                if item is not None and not item.isEmpty():
                    cells.setdefault(id(item), item.geometry())
            yield list(cells.values())


def _misaligned(label: QLabel, *, mirrored: bool) -> list[str]:
    """Return a label whose text stands at the far side; one in the middle is well."""
    if not label.text() or label.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return []
    if not isinstance(label, TextLabel):
        own = first_strong(label.text()) is Direction.RTL
        if mirrored and not own and label.width() > label.sizeHint().width() + 8:
            return [f"{named(label, label.text())} is a plain label"]
        return []
    want = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return (
        [] if label.alignment() & want else [f"{named(label, label.text())} stands at the far side"]
    )


# ---- mnemonics


def same_mnemonics(root: QWidget) -> list[str]:
    """Return the letters that two controls of a dialog, or two lines of a menu, share."""
    if isinstance(root, QMenu):
        texts = [one.text() for one in root.actions() if one.isVisible() and not one.isSeparator()]
    else:
        texts = [one.text() for one in shown(root) if isinstance(one, QAbstractButton)]
    keys = Counter(
        key.toString() for text in texts if not (key := QKeySequence.mnemonic(text)).isEmpty()
    )
    return [f"{key} twice in {named(root)}" for key, count in keys.items() if count > 1]


# ---- the keyboard


def unreached(root: QWidget) -> list[str]:
    """Return the controls that Tab does not come to, and those that it can't leave."""
    wanted = {
        one
        for one in shown(root)
        if one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one is not root
    }
    if not wanted:
        return []
    reached: set[QWidget] = set()
    trapped, focused = [], root.focusWidget()
    (focused if focused in wanted else next(iter(wanted))).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2 * len(wanted) + 4):
        before = QApplication.focusWidget()
        if before is None:
            return [f"{named(root)} has no focus"]
        for _link in range(MOST_LINKS if isinstance(before, QTextBrowser) else 1):
            if QApplication.focusWidget() is before:
                QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before and len(wanted) > 1:
            trapped.append(f"Tab does not leave {named(before)}")
            before.focusNextPrevChild(True) or root.focusNextChild()
        if now is not None:
            reached.add(now)
    left = {
        one
        for one in wanted - reached
        if not (isinstance(one, QRadioButton) or getattr(one, "autoExclusive", lambda: False)())
    }
    return sorted(set(trapped)) + sorted(f"Tab does not come to {named(one)}" for one in left)


# ---- size


def too_small(root: QWidget, least_px: int) -> list[str]:
    """Return the texts whose letters are smaller than `least_px`."""
    return [
        f"{named(one, _text_of(one))} is set at {one.font().pixelSize()} px"
        for one in shown(root)
        if _text_of(one) and 0 < one.font().pixelSize() < least_px
    ]


def too_large(root: QWidget, most: QSize = SCREEN) -> list[str]:
    """Return that a window, or what it must have, is larger than a screen."""
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    size = root.size().expandedTo(least)
    if size.width() > most.width() or size.height() > most.height():
        return [f"{named(root, root.windowTitle())} takes {size.width()} × {size.height()}"]
    return []
