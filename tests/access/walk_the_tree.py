"""What a screen reader finds of the running app, as JSON; run by the system's Python under a bus.

Why it exists: only the bridge between Qt and AT-SPI shows what really arrives at the other end. The
bindings (gi, Atspi) belong to the system's Python, so that this is a process of its own, started by
``test_atspi.py``; it starts the app, waits for its article, walks its window, and tells what it
hears.
"""

import json
import subprocess
import sys
import time

import gi  # type: ignore[import-not-found]  # the system's Python has it

gi.require_version("Atspi", "2.0")
# The version is required first.
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

PATIENCE_S = 30
MOST = 3000
SENTENCE = 45  # longer than any label of the window itself


def told(node, heard, depth=0):
    """Return a node and what is in it, as far as it can be seen."""
    states = node.get_state_set()
    wanted = ("FOCUSABLE", "FOCUSED", "CHECKED", "CHECKABLE", "ENABLED", "SHOWING", "EDITABLE")
    entry = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [one for one in wanted if states.contains(getattr(Atspi.StateType, one))],
        "language": node.get_object_locale() or "",
        "inside": [],
    }
    heard["count"] += 1
    for at in range(node.get_child_count()):
        inner = node.get_child_at_index(at)
        if inner is not None and heard["count"] < MOST and depth < 40:
            entry["inside"].append(told(inner, heard, depth + 1))
    return entry


def flat(entry):
    """Yield an entry and all in it."""
    yield entry
    for inner in entry["inside"]:
        yield from flat(inner)


def window_of(name):
    """Return the frame of the app, or None while there is none."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app is not None and app.get_name() == name and app.get_child_count():
            return app.get_child_at_index(0)
    return None


def main():
    said = []

    def on_said(event, *_):
        said.append(str(event.any_data))

    listener = Atspi.EventListener.new(on_said)
    listener.register("object:announcement")
    context = GLib.MainContext.default()
    app = subprocess.Popen(sys.argv[1:])
    tree = {}
    try:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            while context.pending():
                context.iteration(False)
            window = window_of("qari")
            if window is not None:
                tree = told(window, {"count": 0})
                labels = [one for one in flat(tree) if one["role"] in {"label", "static"}]
                long = [one for one in labels if len(one["name"]) > SENTENCE]
                has_both = {"ar", "en"} <= {one["language"][:2] for one in long}
                if has_both and any("translated" in one for one in said):
                    break
            time.sleep(0.2)
    finally:
        app.terminate()
        app.wait(10)
    json.dump({"tree": tree, "said": said}, sys.stdout, ensure_ascii=False)


main()
