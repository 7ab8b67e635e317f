"""``qari feeds`` follows, refreshes when asked, lists and exchanges feeds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.loopback_server import Call, page, serving

pytestmark = pytest.mark.loopback

FOLDER = Path(__file__).parents[1] / "data" / "sources" / "feeds"
RSS = (FOLDER / "rss091.xml").read_bytes()
TYPE = "application/rss+xml"


@pytest.fixture(autouse=True)
def _empty(qari):
    yield
    for one in json.loads(qari("feeds", "list", "--json").out)["feeds"]:
        assert qari("feeds", "remove", one["id"]).code == 0


def feed_of(*numbers: int) -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{n}</guid><title>خبر رقم {n}</title>"
        f"<link>https://n.example/{n}</link></item>"
        for n in numbers
    )
    return f"<rss><channel><title>أخبار</title>{items}</channel></rss>".encode()


def test_a_feed_is_added_refreshed_read_and_removed(qari):
    answers = {"/feed": page(feed_of(2, 1), TYPE)}
    with serving(answers) as server:
        url = server.url("/feed")
        done = qari("feeds", "add", url, "--allow-private", "--folder", "يومي", "--json")
        assert done.code == 0, done
        feed = json.loads(done.out)["feed"]
        assert (feed["title"], feed["unread"], feed["new"]) == ("أخبار", 2, 2)
        assert (feed["is_new"], feed["folder"], feed["address"]) == (True, "يومي", url)
        answers["/feed"] = page(feed_of(3, 2, 1), TYPE)
        done = qari("feeds", "refresh", "--allow-private")
        assert (done.code, done.out.split("\t")[1:3]) == (0, ["1", "3"])
        assert server.targets == ["/feed", "/feed"]
        marked = qari("feeds", "mark", "أخبار", "https://n.example/3", "--json")
        assert json.loads(marked.out)["feed"]["unread"] == 2
        shown = json.loads(qari("feeds", "list", feed["id"][:6], "--format", "json").out)
        assert [(one["address"][-1], one["read"]) for one in shown["entries"]] == [
            ("3", True), ("2", False), ("1", False),
        ]  # fmt: skip
        assert set(shown["entries"][0]) == {
            "id", "title", "address", "author", "date", "read", "whole",
        }  # fmt: skip
        plain = qari("feeds", "list", url, "--unread")
        assert len(plain.out.splitlines()) == 2
        assert "2 unread" in plain.err
        assert len(server.calls) == 2
    listed = json.loads(qari("feeds", "list", "--json").out)
    assert (listed["count"], listed["unread"], set(listed["feeds"][0])) == (
        1,
        2,
        {"id", "address", "title", "site", "folder", "added_at", "refreshed_at", "error",
         "entries", "unread"},
    )  # fmt: skip
    removed = json.loads(qari("feeds", "remove", url, "--json").out)
    assert [one["id"] for one in removed["removed"]] == [feed["id"]]


def test_a_refresh_tells_the_server_what_it_had(qari):
    def answer(call: Call) -> None:
        same = ("If-None-Match", '"v1"') in call.headers
        call.send(b"HTTP/1.1 304 Not Modified\r\n\r\n" if same else page(RSS, TYPE, ETag='"v1"'))

    with serving({"/feed": answer}) as server:
        assert qari("feeds", "add", server.url("/feed"), "--allow-private").code == 0
        done = qari("feeds", "refresh", "--allow-private", "--json")
    (feed,) = json.loads(done.out)["feeds"]
    assert (done.code, feed["new"], feed["error"]) == (0, 0, "")


def test_a_failure_of_the_network_ends_with_its_code_and_stops_none(qari):
    answers = {"/a": page(feed_of(1), TYPE), "/b": page(feed_of(2), TYPE)}
    with serving(answers) as server:
        for name in ("/a", "/b"):
            assert qari("feeds", "add", server.url(name), "--allow-private").code == 0
        answers["/a"] = page(b"", status="503 Busy")
        answers["/b"] = page(feed_of(3, 2), TYPE)
        done = qari("feeds", "refresh", "--allow-private", "--json")
        tree = json.loads(done.out)
        assert done.code == 7
        assert [one["new"] for one in tree["feeds"]] == [1]
        assert "503" in tree["failed"][0]["why"]
        assert "503" in qari("feeds", "list").err
        url = server.url("/none")
    assert qari("feeds", "add", url, "--allow-private").code == 7
    assert qari("feeds", "refresh", "--allow-private").code == 7


def test_a_page_offers_its_feeds(qari):
    html = b'<!doctype html><link rel=alternate type="application/rss+xml" href="/rss" title="N">'
    with serving({"/": page(html), "/rss": page(RSS, TYPE)}) as server:
        done = qari("feeds", "add", server.url("/"), "--allow-private", "--json")
        assert json.loads(done.out)["offered"] == [{"address": server.url("/rss"), "title": "N"}]
        assert server.targets == ["/"]
    assert done.code == 3
    assert server.url("/rss") in done.err


def test_the_own_network_is_refused_with_the_way_out(qari):
    with serving({"/feed": page(RSS, TYPE)}) as server:
        done = qari("feeds", "add", server.url("/feed"))
        assert (done.code, server.calls) == (3, [])
        assert "--allow-private" in done.err
        assert qari("feeds", "add", server.url("/feed"), "--allow-private").code == 0
        again = qari("feeds", "refresh")
        assert (again.code, len(server.calls)) == (3, 1)
        assert "--allow-private" in again.err


def test_a_feed_is_followed_from_a_file_without_a_connection(qari, write):
    path = write(feed_of(1), "خلاصة.xml")
    assert qari("feeds", "add", str(path)).code == 0
    path.write_bytes(feed_of(2, 1))
    done = qari("feeds", "refresh", "--json")
    (feed,) = json.loads(done.out)["feeds"]
    assert (feed["address"], feed["new"], feed["unread"]) == (str(path), 1, 2)
    told = write((FOLDER / "rss2.xml").read_bytes(), "saved.xml")
    done = qari("feeds", "add", str(told), "--json")
    assert json.loads(done.out)["feed"]["address"] == "https://alwadi.example/economy/feed"


def test_lists_come_in_and_go_out(qari, write, tmp_path):
    done = qari("feeds", "import", str(FOLDER / "nested.opml"), "--json")
    tree = json.loads(done.out)
    assert (done.code, tree["there"]) == (0, 0)
    again = json.loads(qari("feeds", "import", str(FOLDER / "nested.opml"), "--json").out)
    assert again == {"added": 0, "there": tree["added"]}
    out = tmp_path / "out.opml"
    assert qari("feeds", "export", "-o", str(out)).code == 0
    listed = json.loads(qari("feeds", "list", "--json").out)
    assert out.read_text("utf-8").count("xmlUrl=") == tree["added"] == listed["count"]
    assert qari("feeds", "export").out == out.read_text("utf-8")
    assert qari("feeds", "import", str(write("مقال", "a.opml"))).code == 3


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["add", "no-such.xml"], 3),
        (["add", "ftp://n.example/feed"], 3),
        (["import", "no-such.opml"], 3),
        (["list", "nothing"], 2),
        (["refresh", "nothing"], 2),
        (["mark", "nothing"], 2),
        (["remove", "nothing"], 2),
        (["export", "--format", "json"], 2),
        ([], 2),
    ],
)
def test_wrong_use_has_its_code_and_one_line(qari, arguments, code):
    done = qari("feeds", *arguments)
    assert done.code == code, done
    assert "Traceback" not in done.err


def test_an_article_of_a_feed_is_read_by_its_part(qari):
    done = qari("text", str(FOLDER / "rss2.xml"), "--part", "2", "--format", "json")
    assert done.code == 0, done
    gold = json.loads((FOLDER / "rss2.xml.gold.json").read_text("utf-8"))
    assert json.loads(done.out)["title"] == gold["entries"][1]["title"]
