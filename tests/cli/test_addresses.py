"""Verbs that take a file take the address of a page; the own network is asked for first."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from tests.cli.conftest import ARTICLE
from tests.loopback_server import Answer, Call, page, serving

pytestmark = pytest.mark.loopback

PLAIN = page(ARTICLE.encode(), "text/plain; charset=utf-8")
TITLE = "مكتبة عائمة تجوب النيل"


def hangs_up(_call: Call) -> None:
    """Say nothing, as where there is no connection."""


def test_a_page_is_read_by_its_address(qari):
    with serving({quote("/خبر"): PLAIN}) as server:
        done = qari("text", server.url("/خبر"), "--allow-private")
    assert (done.code, done.err) == (0, "")
    assert TITLE in done.out


def test_verbs_of_a_translation_take_it_too(qari):
    with serving({"/a": PLAIN}) as server:
        for verb in (["translate"], ["terms"], ["check"], ["export", "--format", "json"]):
            done = qari(*verb, "--to", "en", "--allow-private", server.url("/a"))
            assert done.code in {0, 4, 5}, done
            assert "our fault" not in done.err
        assert server.targets == ["/a"] * 4


def test_the_own_network_is_refused_with_the_way_out(qari):
    with serving({"/": PLAIN}) as server:
        done = qari("text", server.url())
        assert server.calls == []
    assert done.code == 3
    assert "--allow-private" in done.err


def test_a_page_that_is_not_there_ends_with_the_code_of_the_network(qari):
    with serving({}) as server:
        assert qari("text", server.url("/x"), "--allow-private").code == 7
        url = server.url("/y")
    assert qari("text", url, "--allow-private").code == 7


@pytest.mark.parametrize("name", ["ftp://news.example/a", "file:///etc/passwd", "http://"])
def test_other_addresses_are_refused(qari, name):
    done = qari("text", name)
    assert done.code == 3
    assert "Nothing was opened" in done.err


def test_a_page_is_imported_kept_and_forgotten(qari):
    answers: dict[str, Answer] = {"/nile": PLAIN}
    pages = qari.data / "data" / "pages"
    before = set(pages.glob("*"))
    with serving(answers) as server:
        url = server.url("/nile")
        done = qari("import", "--allow-private", "--format", "json", url)
        (entry,) = json.loads(done.out)["articles"]
        assert (done.code, entry["path"], entry["title"]) == (0, url, TITLE)
        shown = json.loads(qari("library", "show", entry["id"], "--format", "json").out)
        assert shown["location"] == url
        assert len(set(pages.iterdir()) - before) == 1
        answers["/nile"] = hangs_up  # not closed: its port may be given to the server of another
        again = qari("import", "--allow-private", url)
        assert (again.code, "no connection" in again.err) == (0, True)
        assert qari("library", "remove", "--forget", entry["id"]).code == 0
        assert set(pages.iterdir()) == before
        assert qari("import", "--allow-private", url).code == 7


def test_only_what_the_library_keeps_is_kept_as_a_page(qari):
    with serving({"/once": PLAIN}) as server:
        assert qari("text", server.url("/once"), "--allow-private").code == 0
        url = server.url("/once")
    assert qari("text", url, "--allow-private").code == 7


def test_several_pages_are_imported_and_one_failure_stops_none(qari):
    with serving({"/1": PLAIN, "/2": page(b"", status="503 X")}) as server:
        done = qari("import", "--allow-private", server.url("/2"), server.url("/1"))
    assert done.code == 3
    assert "error 503" in done.err
    assert len(done.out.split()) == 1


def test_addresses_that_are_refused_stop_nothing_and_the_way_out_is_said(qari, write, tmp_path):
    given = ("ftp://news.example/a", "http://127.0.0.1:9/b", str(write(ARTICLE)))
    done = qari("import", *given)
    assert (done.code, len(done.out.split())) == (3, 1)
    into = ("-o", str(tmp_path / "out"), "--to", "en", "--format", "txt")
    made = qari("export", *given, *into)
    assert (made.code in {3, 4}, made.out) == (True, "")
    assert "2 of 3: http://127.0.0.1:9/b … failed" in made.err
    assert "3 articles: 1 done, 0 skipped, 2 failed." in made.err
    for shown in (done.err, made.err):
        assert "Only addresses that begin with http" in shown
        assert "With --allow-private it is fetched all the same." in shown


def test_a_page_goes_into_a_folder_and_counts_as_unchanged(qari, tmp_path):
    with serving({"/nile.html": PLAIN}) as server:
        into = ("-o", f"{tmp_path}/out/", "--to", "en", "--format", "md", "--allow-private")
        assert qari("export", server.url("/nile.html"), *into).code in {0, 4}
        assert (tmp_path / "out" / "nile.en.md").is_file()
        asked = len(server.calls)
        again = qari("export", server.url("/nile.html"), *into)
        assert "0 failed" in again.err
        if again.code == 0:  # with a package
            assert len(server.calls) == asked
