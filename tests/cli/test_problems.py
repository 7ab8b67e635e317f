"""``qari report-problem`` on a machine where much was read and much went wrong."""

from __future__ import annotations

import getpass
import json
import logging
from pathlib import Path

from reader.adapters.system.logs import start_logging
from reader.cli.main import run

TEXT = "قال وزير المياه أحمد سالم إن الخطة ستبدأ"
TITLE = "Minister Salem announces a water plan"


def hostile_log(path):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    handler = start_logging(path)
    log = logging.getLogger("reader.ui.lane")
    log.info("%s", TEXT)
    log.warning("%s can't be read: %s", f"/home/jansen/{TITLE}.txt", TEXT)
    log.info("the interface is in %s", TITLE)
    log.error(TITLE)
    try:
        int(f"{TEXT}\n{TITLE}\nreader.ui.lane: {TITLE}")
    except ValueError:
        log.exception("a job of lane %s broke", TITLE)
    logging.getLogger("urllib3").warning("https://news.example.org/water %s", TITLE)
    handler.close()
    root.handlers[:], root.level = before, level


def test_nothing_that_was_read_is_in_the_report(tmp_path, capsys):
    data = tmp_path / "data"
    hostile_log(data / "state" / "qari.log")
    config = data / "config" / "preferences.json"
    config.parent.mkdir(parents=True)
    kept = {"recent": [f"/home/jansen/{TITLE}.txt"], "reviewer": "Piet Jansen"}
    config.write_text(json.dumps(kept), "utf-8")
    article = tmp_path / "salem.txt"
    article.write_text(f"{TITLE}\n\n{TEXT}", "utf-8")
    assert run(["--data-dir", str(data), "import", str(article)]) == 0
    written = tmp_path / "report.txt"
    about = f"It stopped in {Path.home()}/letters."
    words = ["report-problem", "-o", str(written), "--about", about]
    assert run(["--data-dir", str(data), *words]) == 0
    report = written.read_text("utf-8")
    assert "reader.ui.lane: a job of lane … broke" in report
    assert "ValueError" in report
    assert "article 1" in report
    assert "It stopped in ~/letters." in report
    text = report.replace(about, "").lower()
    for secret in (*TEXT.split(), *TITLE.lower().split()[:2], "water", "jansen", "piet", "example"):
        assert secret not in text, secret
    assert str(Path.home()) not in report
    assert getpass.getuser() not in text.replace("reader", "").split()
    capsys.readouterr()


def test_without_a_file_it_is_printed(tmp_path, capsys):
    assert run(["--data-dir", str(tmp_path), "report-problem"]) == 0
    assert capsys.readouterr().out.startswith("Report of a problem with Qari")
