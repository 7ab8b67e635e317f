"""What tests of the windows of packages and connections share: an index, a server, the window."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QFileDialog

from reader.ui.line_dialog import LineDialog
from reader.ui.package_measuring import PackageMeasuring
from reader.ui.packages_controller import PackagesController
from reader.ui.packages_keeper import PackagesKeeper
from reader.ui.packages_window import INDEX
from tests.loopback_server import page
from tests.tiny_packages import tiny_archive
from tests.ui.library_window import settled as lanes_settled

PERSIAN = "وزیر روز دوشنبه گفت که طرح تازه در بندر آغاز می‌شود و شهر آب کافی دارد."
FA_EN, AR_EN = "translate-fa_en-1_0", "translate-ar_en-1_0"
STARTER = "translate-ar_en-0_3"
FILE, OTHER, LIST = "/fa.argosmodel", "/ar.argosmodel", "/index.json"


def entry(source, target, link, **more):
    return {
        "from_code": source, "to_code": target, "package_version": "1.0", "links": [link],
        "from_name": {"fa": "Persian", "ar": "Arabic", "da": "Danish"}[source],
        "to_name": "English", **more,
    }  # fmt: skip


def index(*entries):
    entries = entries or (
        entry("fa", "en", FILE, license="CC0", size=len(tiny_archive("1.0", "fa"))),
        entry("ar", "en", OTHER),
        entry("da", "en", "/da.argosmodel"),
    )
    return page(json.dumps(entries).encode(), "application/json")


def whole(**answers):
    """Return what a good server has."""
    files = {FILE: page(tiny_archive("1.0", "fa")), OTHER: page(tiny_archive())}
    return {LIST: index(), **files, **answers}


def controller(parts):
    return parts.window.findChild(PackagesController)


def settled(qtbot, parts):
    """Wait until nothing is fetched, changed, looked at or measured any more."""
    parts_of = [parts.window.findChild(one) for one in (PackagesKeeper, PackageMeasuring)]
    qtbot.waitUntil(lambda: not any(one._tickets for one in parts_of), timeout=30_000)
    lanes_settled(qtbot, parts)
    qtbot.waitUntil(lambda: not any(one._tickets for one in parts_of), timeout=30_000)


def show(qtbot, parts):
    """Open the window with what is installed."""
    parts.window.reader_actions.packages.show_packages.trigger()
    settled(qtbot, parts)
    return controller(parts).view


def show_index(qtbot, parts):
    view = show(qtbot, parts)
    view.shelves.part(INDEX).click()
    settled(qtbot, parts)
    return view


def fetch_list(qtbot, parts, *, allow=True):
    """Press "Fetch the list", and say that the own network may be asked."""
    view = show_index(qtbot, parts)
    view.refresh_button.click()
    settled(qtbot, parts)
    if allow:
        answer(qtbot, parts)
    return view


def look_for(qtbot, parts, text):
    """Look for packages in the list."""
    view = controller(parts).view
    with qtbot.waitSignal(view.listed, timeout=5_000):
        view.search.setText(text)
    settled(qtbot, parts)


def question(parts):
    """Return the question that is open."""
    (dialog,) = [one for one in parts.window.findChildren(LineDialog) if one.isVisible()]
    return dialog


def answer(qtbot, parts, text=None):
    dialog = question(parts)
    if text is not None:
        dialog.field.setText(text)
    dialog.answer_button.click()
    settled(qtbot, parts)


def press(qtbot, parts, name):
    controller(parts).view.details.button(name).click()
    settled(qtbot, parts)


def get(qtbot, parts, package_id):
    """Fetch a package of the list from the own network."""
    view = controller(parts).view
    view.select(package_id)
    press(qtbot, parts, "get")
    answer(qtbot, parts)


def choose_path(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(path))


def rows(view):
    return [f"{one.title} {one.line}" for one in view.list.model().items]


def keys(view):
    return [one.key for one in view.list.model().items]


def said(view):
    return view._said.text() if view._said.isVisible() else ""


def actions(view):
    return [] if view.details.isHidden() else [name for name, _ in view.details._shown.actions]


def own_folder(context):
    """Return what lies in the app's own folder of packages."""
    folder = context.locations.own_models
    return sorted(one.name for one in folder.iterdir()) if folder.is_dir() else []
