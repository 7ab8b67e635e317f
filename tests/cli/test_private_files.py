"""What commands keep is for the user alone, whatever new files are open to otherwise."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.adapters.exchange.tmx_texts import GOOD, tmx
from tests.cli.conftest import ARTICLE, Qari
from tests.loopback_server import page, serving

RSS = (Path(__file__).parents[1] / "data" / "sources" / "feeds" / "rss091.xml").read_bytes()

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(os.name == "nt", reason="modes of files are Unix's"),
]


@pytest.fixture
def open_to_all():
    """Let every new file and folder be open to all, where its maker does not forbid it."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_to_all")
def test_files_have_mode_0600_and_folders_0700(qari: Qari, tmp_path):
    own = Qari(tmp_path / "kept", qari.environment | {"HOME": str(tmp_path / "home")})
    units = tmp_path / "client.tmx"
    units.write_text(tmx(GOOD.format("وصل الوفد", "The delegation arrived")), "utf-8")
    terms = tmp_path / "terms.csv"
    terms.write_text("ar,en\nبنك القرية,Village Bank\n", "utf-8")
    answers = {
        "/a": page(ARTICLE.encode(), "text/plain; charset=utf-8"),
        "/feed": page(RSS, "application/rss+xml"),
    }
    with serving(answers) as server:
        assert own("import", "--allow-private", server.url("/a")).code == 0
        assert own("feeds", "add", "--allow-private", server.url("/feed")).code == 0
    for command in (
        ["import-tmx", str(units)],
        ["glossary", "import", str(terms)],
        ["library", "list"],
        ["library", "backup"],
        ["lookup", "مكتبة"],
        ["network", "never"],
    ):
        assert own(*command).code == 0, command
    found = {path: stat.S_IMODE(path.lstat().st_mode) for path in own.data.rglob("*")}
    names = {path.name for path in found}
    assert names >= {
        "qari.sqlite", "memory.sqlite", "connections.jsonl", "never-connect", "qari.log", "pages",
        "backups",
    }  # fmt: skip
    wrong = {
        str(path.relative_to(own.data)): oct(mode)
        for path, mode in found.items()
        if mode != (0o700 if path.is_dir() else 0o600)
    }
    assert wrong == {}
    assert list((tmp_path / "home").rglob("*")) == []


@pytest.mark.usefixtures("open_to_all")
def test_what_is_delivered_is_as_open_as_the_user_says(qari: Qari, tmp_path):
    source, target = tmp_path / "خبر.txt", tmp_path / "out.html"
    source.write_text(ARTICLE, "utf-8")
    own = qari.beside(tmp_path)
    assert (
        own("translate", str(source), "--to", "en", "--format", "html", "-o", str(target)).code == 0
    )
    assert stat.S_IMODE(target.stat().st_mode) == 0o666
