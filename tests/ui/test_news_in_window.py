"""What is new is told once after an update, and never at a first start."""

from __future__ import annotations

import pytest

from reader._version import VERSION
from reader.ui.help_parts import HelpParts
from reader.ui.news_controller import NEWS_KEY, is_newer
from tests.ui.windows import read


def news(parts):
    return parts.window.findChild(HelpParts).news


def test_a_first_start_says_nothing_and_remembers_the_version(parts, context):
    news(parts).begin()
    assert not parts.window.notices.text(NEWS_KEY)
    assert parts.storage.drain()
    assert context.preferences.load().seen_version == VERSION


def test_the_same_version_says_nothing(make, context):
    parts = make(context, seen_version=VERSION)
    news(parts).begin()
    assert not parts.window.notices.text(NEWS_KEY)


def test_after_an_update_it_is_said_once_and_leads_to_the_page(qtbot, make, context):
    parts = make(context, seen_version="0.0.9")
    news(parts).begin()
    assert VERSION in parts.window.notices.text(NEWS_KEY)
    read(qtbot, parts)
    assert parts.window.notices.text(NEWS_KEY)
    parts.window.notices.requested.emit(NEWS_KEY)
    assert not parts.window.notices.text(NEWS_KEY)
    helping = parts.window.findChild(HelpParts).help
    qtbot.waitUntil(lambda: helping.box.name == "new")
    assert parts.settings.preferences.seen_version == VERSION
    read(qtbot, parts, "نص آخر")
    assert not parts.window.notices.text(NEWS_KEY)


def test_what_was_dismissed_does_not_come_back(qtbot, make, context):
    parts = make(context, seen_version="0.0.9")
    news(parts).begin()
    parts.window.notices.dismissed.emit(NEWS_KEY)
    parts.window.notices.remove(NEWS_KEY)
    read(qtbot, parts)
    assert not parts.window.notices.text(NEWS_KEY)


@pytest.mark.parametrize(
    ("version", "seen", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("0.10.0", "0.9.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.2.0", False),
        ("0.1.0", "", False),
        ("0.1.0", "nonsense", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version, seen, newer):
    assert is_newer(version, seen) is newer


def test_the_page_tells_of_this_version(context):
    release = ".".join(VERSION.split(".")[:2])
    for language in ("en", "nl", "ar"):
        page = (context.locations.help / language / "new.md").read_text("utf-8")
        assert f" {release}\n" in page
