"""Opening the window and drawing it into a picture.

Why it exists: Qt ends the process where it finds no display, so that is looked at first, and
everything of Qt is imported here and only when it is needed.

Source: X(7), DISPLAY NAMES; the Wayland book, 4.1 (WAYLAND_DISPLAY).
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from reader.bootstrap import Context
from reader.cli.console import Console, writable_path
from reader.cli.sources import source_of
from reader.domain.article import SourceRef
from reader.domain.errors import EnvironmentProblem
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import ReadingMode, ThemeName
from reader.services.snapshot import SnapshotOptions

__all__ = [
    "WindowUnavailable",
    "check_window",
    "open_window",
    "snapshot",
    "unavailable",
    "why_no_window",
]

_ID: Final = re.compile(r"[0-9a-f]{24}")
"""An id of the library; a file of such a name is given with its folder, ``./NAME``."""
_X_SOCKETS: Final = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
_UNSEEN_PLATFORMS: Final = frozenset({"offscreen", "minimal", "vnc"})


class WindowUnavailable(EnvironmentProblem):
    """Qt can't be loaded or has no display; the terminal still serves."""


def why_no_window(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    x_sockets: Path = _X_SOCKETS,
) -> str:
    """Return why no window can be seen here, in a few words; an empty string if it can.

    ``QARI_NO_WINDOW`` holds what the launcher found out already.
    """
    known = environment.get("QARI_NO_WINDOW", "")
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":", maxsplit=1)[0]
    if not known and chosen in _UNSEEN_PLATFORMS:
        known = f"QT_QPA_PLATFORM is {chosen}"
    if known:
        return known
    if platform in {"win32", "darwin"} or chosen:
        return ""
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if not wayland and not x11:
        return "there is no display"
    if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "")) / wayland).exists():
        return ""
    if x11 and _x_display_answers(x11, x_sockets):
        return ""
    return f"the display {x11 or wayland} does not answer"


def _x_display_answers(display: str, sockets: Path) -> bool:
    """Tell whether a local display has its socket; a display elsewhere is believed."""
    host, _, rest = display.rpartition(":")
    if host not in {"", "unix"}:
        return True
    number = rest.split(".", maxsplit=1)[0]
    if (sockets / f"X{number}").exists():
        return True
    try:  # Linux X servers may listen on the abstract name alone
        return f"@{sockets}/X{number}\n" in Path("/proc/net/unix").read_text("utf-8")
    except OSError:
        return False


def check_window() -> None:
    """Raise `WindowUnavailable` where no window can be seen."""
    why = why_no_window()
    if why:
        raise WindowUnavailable(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "No window can be shown, since {why}."), why=why
            ),
            hint=message(
                QT_TRANSLATE_NOOP("CommandLine", "The command qari reads in the terminal.")
            ),
        )


def open_window(context: Context, sources: Sequence[SourceRef]) -> int:
    """Open the window and return when it is closed, with the exit code.

    Raises:
        WindowUnavailable: Qt can't be loaded.
    """
    try:
        from reader.app import run_window
    except ImportError as exc:
        raise unavailable(exc) from exc
    return run_window(context, sources)


def snapshot(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Draw the window with an article into a picture, without any display."""
    output = writable_path(options.output, options.file)
    width, height = options.size
    picture = SnapshotOptions(
        source=source_of(options.file, console),
        output=output,
        mode=ReadingMode(options.mode),
        theme=ThemeName(options.theme),
        interface=options.ui,
        target=options.to,
        width=width,
        height=height,
        scale=options.scale,
        hover=options.hover,
        fixed=options.fixed,
        edit=options.edit,
        card=options.card,
        panel=options.panel,
        query=options.query,
        kept=options.file if _ID.fullmatch(options.file) else "",
        percent=options.percent,
        tashkil=TashkilDial(options.tashkil),
        word_by_word=options.word_by_word,
    )
    try:
        from reader.app import snapshot as draw
    except ImportError as exc:
        raise unavailable(exc) from exc
    code = draw(context, picture)
    if code == 0:
        console.note(f"Written: {output}")
    return code


def unavailable(error: ImportError) -> WindowUnavailable:
    """Return what to tell the user; an import that fails for another reason is our own fault."""
    if not (error.name or "").startswith(("PySide6", "shiboken6")) and ".so" not in str(error):
        raise error
    return WindowUnavailable(
        message(QT_TRANSLATE_NOOP("CommandLine", "Qt can't be loaded: {why}."), why=error),
        hint=message(QT_TRANSLATE_NOOP("CommandLine", "Install the system library that it names.")),
    )
