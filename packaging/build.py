#!/usr/bin/env python3
"""Make what is handed out: ``python3 packaging/build.py VERB``.

``wheel`` (with the archive of the sources), ``folder`` (the bundle that the next ones wrap),
``archive``, ``deb``, ``appimage``, ``flatpak``, ``windows``, ``macos``, or ``all`` of them;
``icons`` draws the icons anew, ``metadata`` checks what desktops are told, ``sizes`` measures the
bundle, ``try-wheel`` and ``try-in-root`` try the results where nothing else is installed,
``compare`` builds twice and tells what differs.

Why it exists: the same steps on every machine, with tools of their own in ``build/venv``. The work
is in ``building/``.
"""

from __future__ import annotations

import sys

from building.command import main

if __name__ == "__main__":
    sys.exit(main())
