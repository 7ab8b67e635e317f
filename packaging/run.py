#!/usr/bin/env python3
"""Set Qari up, if it isn't, and start it: ``python3 packaging/run.py``.

``run.py [FILE...]`` starts the window, or the reader in the terminal where there is no display;
``run.py VERB ...`` is ``qari VERB ...``. Three verbs are its own:

* ``run.py test [pytest arguments]`` sets up the tools for development and runs the tests;
* ``run.py check [--fast]`` runs every check;
* ``run.py sizes`` prints what the run-time packages take on the disk.

Why it exists: a newcomer has a checkout and a Python, and should need one command. Any Python can
read this file (the rest, in ``launcher/``, needs a new one), so that an old one is told so.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Qari needs Python 3.11 or newer, and this is Python {}.{}. "
        "Start packaging/run.py with a newer one, such as python3.11 or python3.13.".format(
            *sys.version_info[:2]
        )
    )

from launcher.command import main

if __name__ == "__main__":
    sys.exit(main())
