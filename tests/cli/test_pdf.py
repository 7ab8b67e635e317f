"""``qari pdf``: the pages of the window, without one."""

from __future__ import annotations

import pytest

from tests.bench.print import found_share, text_of
from tests.cli.conftest import ARTICLE, Qari


def test_a_file_is_translated_and_printed(qari: Qari, tmp_path):
    source, out = tmp_path / "مقال.txt", tmp_path / "صفحات.pdf"
    source.write_text(ARTICLE, encoding="utf-8")
    done = qari("pdf", str(source), "--to", "en", "-o", str(out), QT_QPA_PLATFORM="offscreen")
    assert done.code == 0, done.err
    assert f"Written: {out}" in done.err
    assert found_share(ARTICLE, text_of(out)) > 0.95
    assert "library" in text_of(out).lower()


def test_a_folder_that_is_not_there_is_said_before_anything_is_translated(qari: Qari, tmp_path):
    source = tmp_path / "a.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    done = qari("pdf", str(source), "--to", "en", "-o", str(tmp_path / "no" / "a.pdf"))
    assert done.code != 0
    assert "sentences in" not in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("wrong", [("--paper", "a0"), ("--arrangement", "round")])
def test_what_is_no_choice_is_wrong_use(qari: Qari, tmp_path, wrong):
    done = qari("pdf", "a.txt", "--to", "en", "-o", str(tmp_path / "a.pdf"), *wrong)
    assert done.code == 2
