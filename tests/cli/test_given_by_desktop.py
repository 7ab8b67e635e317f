"""A desktop names files by their addresses; the window opens the files."""

from __future__ import annotations

import pytest

from reader.cli.sources import given_by_desktop


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("file:///home/noor/news.txt", "/home/noor/news.txt"),
        ("file:///home/noor/%D9%86%D9%8A%D9%84%20%231.pdf", "/home/noor/نيل #1.pdf"),
        ("FILE://localhost/srv/a.md", "/srv/a.md"),
        ("file:/srv/a.md", "/srv/a.md"),
    ],
)
def test_the_address_of_a_file_is_its_path(given: str, meant: str) -> None:
    assert given_by_desktop(given) == meant


@pytest.mark.parametrize(
    "given",
    [
        "/srv/a.md", "article.txt", "https://alwadi.example/a", "file://server/share/a.txt",
        "file:relative", "-", "profile:x",
    ],
)  # fmt: skip
def test_everything_else_stays_what_it_is(given: str) -> None:
    assert given_by_desktop(given) == given
