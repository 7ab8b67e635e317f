"""The project itself in its environment: importable from its folder, with its commands.

Why it exists: an editable install by pip asks for a build backend, and so for the network. What it
leaves behind is four small files, which the launcher writes itself. The catalogues of the interface
are compiled on the way.

Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/;
https://docs.python.org/3/library/site.html (.pth files).
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path
from typing import Final

from launcher.stamp import Layout

__all__ = ["compile_catalogues", "install_project", "version_of"]

_VERSION: Final = re.compile(r'^VERSION: Final = "([^"]+)"', re.MULTILINE)

_POSIX_SCRIPT: Final = """\
#!/bin/sh
'''exec' {python} "$0" "$@"
' '''
import sys
from {module} import {function}
sys.exit({function}())
"""
_WINDOWS_SCRIPT: Final = """\
@"{python}" -c "import sys; from {module} import {function}; sys.exit({function}())" %*
"""


def version_of(root: Path) -> str:
    """Return the version of the project in `root`, read from the one place that holds it."""
    match = _VERSION.search((root / "reader" / "_version.py").read_text(encoding="utf-8"))
    if match is None:
        raise ValueError("reader/_version.py holds no version")
    return match[1]


def install_project(layout: Layout, site_packages: Path) -> None:
    """Write the path file, the metadata and the commands; what was there before is replaced."""
    content = tomllib.loads((layout.root / "pyproject.toml").read_text(encoding="utf-8"))
    project = content["project"]
    commands = {**project["scripts"], **project.get("gui-scripts", {})}
    version = version_of(layout.root)
    for old in site_packages.glob(f"{project['name']}-*.dist-info"):
        shutil.rmtree(old)
    written = [_write(site_packages / f"{project['name']}.pth", f"{layout.root}\n")]
    written += [_write_command(layout, name, target) for name, target in commands.items()]
    metadata = site_packages / f"{project['name']}-{version}.dist-info"
    metadata.mkdir()
    url = {"url": layout.root.as_uri(), "dir_info": {"editable": True}}
    scripts = "".join(f"{name} = {target}\n" for name, target in commands.items())
    for name, text in {
        "METADATA": f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {version}\n",
        "INSTALLER": "packaging/run.py\n",
        "direct_url.json": json.dumps(url) + "\n",
        "entry_points.txt": f"[console_scripts]\n{scripts}",
    }.items():
        written.append(_write(metadata / name, text))
    rows = [os.path.relpath(path, site_packages) for path in [*written, metadata / "RECORD"]]
    _write(metadata / "RECORD", "".join(f"{row},,\n" for row in rows))


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _write_command(layout: Layout, name: str, target: str) -> Path:
    module, _, function = target.partition(":")
    if os.name == "nt":
        text = _WINDOWS_SCRIPT.format(python=layout.python, module=module, function=function)
        return _write(layout.scripts / f"{name}.cmd", text)
    python = shlex.quote(str(layout.python))
    text = _POSIX_SCRIPT.format(python=python, module=module, function=function)
    path = _write(layout.scripts / name, text)
    path.chmod(0o755)
    return path


def compile_catalogues(layout: Layout, site_packages: Path) -> bool:
    """Compile each ``.ts`` of the interface into a ``.qm`` beside it; tell whether all are there.

    Without them the interface speaks English, so a failure (Qt's tools need system libraries) is
    no reason to stop.
    """
    tool = site_packages / "PySide6" / ("lrelease.exe" if os.name == "nt" else "lrelease")
    done = True
    for source in sorted(layout.catalogues.glob("*.ts")):
        done = _compile(tool, source) and done
    return done


def _compile(tool: Path, source: Path) -> bool:
    try:
        with tempfile.TemporaryDirectory(dir=source.parent) as folder:
            made = Path(folder) / "made.qm"
            command = [str(tool), "-silent", str(source), "-qm", str(made)]
            run = subprocess.run(command, capture_output=True, check=False, timeout=60)
            if run.returncode or not made.exists():
                return False
            made.replace(source.with_suffix(".qm"))
    except (OSError, subprocess.SubprocessError):
        return False
    return True
