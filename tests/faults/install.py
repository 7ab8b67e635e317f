"""Installs the package of an address again and again, and is killed in between.

Run by `test_install_killed`: ``python -m tests.faults.install FOLDER URL``; says ``begun`` first.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reader.adapters.system.network import Network
from reader.services.cancel import CancelToken
from tests.faults.bad_servers import NOW, managed, offered

__all__ = ["main"]


def main() -> None:
    """Install, remove, and install."""
    manage, shelf = managed(Path(sys.argv[1]), Network(lambda: NOW))
    package = offered(sys.argv[2])
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    while True:
        for one in shelf.installed():
            if one.where == "app":
                manage.remove(one.package_id)
        manage.install(package, CancelToken(), allow_private=True)


if __name__ == "__main__":
    main()
