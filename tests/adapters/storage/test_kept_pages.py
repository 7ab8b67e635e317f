"""Pages are kept to be read without a connection, and go when they are forgotten."""

from __future__ import annotations

import os
import stat
import zlib
from dataclasses import replace

import pytest

from reader.adapters.storage.kept_pages import KeptPage, KeptPages
from reader.adapters.storage.library import SqliteLibrary
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from tests.adapters.storage.kept_texts import NILE, NILE_CHANGED, article_of, clock_of

URL = "https://news.example/nile"
TEXT = "غادرت المكتبة العائمة أسوان صباح الخميس، وعلى متنها ٥٠٠٠ كتاب. 📚".encode()
PAGE = KeptPage(URL, URL, "", "text/html", "utf-8", "2026-05-12T08:00:00+00:00", TEXT)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "pages"


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_page_comes_back_as_it_was(folder):
    KeptPages(folder).put(PAGE)
    assert KeptPages(folder).get(URL) == PAGE
    assert KeptPages(folder).get(URL + "/") is None


def test_a_page_takes_the_place_of_the_one_before(folder):
    pages = KeptPages(folder)
    pages.put(PAGE)
    pages.put(replace(PAGE, data=b"new"))
    assert pages.get(URL) == replace(PAGE, data=b"new")
    assert len(files(folder)) == 1


def test_nothing_of_a_page_can_be_read_in_the_listing_or_by_others(folder):
    KeptPages(folder).put(PAGE)
    (name,) = files(folder)
    assert "nile" not in name
    content = (folder / name).read_bytes()
    assert TEXT not in content
    assert URL.encode() not in content
    if os.name == "posix":
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_oldest_go_where_all_are_too_large(folder):
    pages = KeptPages(folder, 5_000)
    urls = [f"https://news.example/{number}" for number in range(5)]
    for number, url in enumerate(urls):
        pages.put(replace(PAGE, address=url, url=url, data=os.urandom(2_000)))
        for at, path in enumerate(sorted(folder.iterdir(), key=lambda one: one.stat().st_mtime)):
            os.utime(path, (1_000 * at + number, 1_000 * at + number))
    assert [pages.get(url) is not None for url in urls] == [False, False, False, True, True]


def test_one_that_is_larger_than_the_limit_is_kept_alone(folder):
    pages = KeptPages(folder, 100)
    pages.put(PAGE)
    pages.put(replace(PAGE, address=URL + "2", data=os.urandom(1_000)))
    assert len(files(folder)) == 1
    assert pages.get(URL + "2") is not None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rubbish",
        zlib.compress(b"no head"),
        zlib.compress(b"[]\nx"),
        zlib.compress(b'{"address": 1}\nx'),
        zlib.compress(b'{"address": "a"}'),
        zlib.compress(bytes(70_000_000)),
    ],
)
def test_a_damaged_file_counts_as_none_and_goes_with_the_next_forgetting(folder, content):
    pages = KeptPages(folder)
    pages.put(PAGE)
    path = folder / files(folder)[0]
    path.write_bytes(content)
    assert pages.get(URL) is None
    assert pages.remove(["https://other.example/"]) == 1


def test_a_page_that_was_cut_off_counts_as_none(folder):
    KeptPages(folder).put(PAGE)
    path = folder / files(folder)[0]
    path.write_bytes(path.read_bytes()[:-5])
    assert KeptPages(folder).get(URL) is None


def test_a_file_under_another_name_is_not_taken_for_the_page(folder):
    pages = KeptPages(folder)
    pages.put(PAGE)
    pages.put(replace(PAGE, address=URL + "2"))
    one, other = (folder / name for name in files(folder))
    one.write_bytes(other.read_bytes())
    assert [pages.get(URL), pages.get(URL + "2")].count(None) == 1


@pytest.mark.parametrize("by", ["address", "url", "canonical"])
def test_a_page_is_forgotten_by_each_of_its_addresses(folder, by):
    pages = KeptPages(folder)
    page = replace(PAGE, url="https://www.news.example/n", canonical="https://news.example/n")
    pages.put(page)
    pages.put(replace(PAGE, address="https://other.example/", url="https://other.example/"))
    assert pages.remove(["/texts/nile.txt", getattr(page, by)]) == 1
    assert pages.get(URL) is None
    assert pages.get("https://other.example/") is not None


def test_an_address_of_arabic_letters_is_found_however_it_is_written(folder):
    pages = KeptPages(folder)
    pages.put(replace(PAGE, address="https://xn--mgbh0fb.example/%D8%A7"))
    assert pages.remove(["https://مثال.example/ا"]) == 1


def test_what_a_crash_left_goes_too(folder):
    pages = KeptPages(folder)
    pages.put(PAGE)
    (folder / ".qari-0123.tmp").write_bytes(b"half a page")
    assert pages.remove([URL]) == 2
    assert files(folder) == []


def test_no_folder_and_no_address_are_nothing_to_do(folder):
    assert KeptPages(folder).get(URL) is None
    assert KeptPages(folder).remove([URL]) == 0
    assert KeptPages(folder).remove(["/texts/nile.txt"]) == 0
    assert not folder.exists()


def test_a_page_that_can_not_be_written_is_an_error_of_storage(folder):
    folder.parent.mkdir(parents=True)
    folder.write_bytes(b"a file")
    with pytest.raises(StorageUnavailable):
        KeptPages(folder).put(PAGE)


def test_forgetting_an_article_leaves_no_word_of_its_page_in_the_data_folder(folder):
    pages = KeptPages(folder)
    pages.put(PAGE)
    pages.put(replace(PAGE, address=URL + "?ref=home", canonical=URL))
    pages.put(replace(PAGE, address="https://other.example/", url="https://other.example/"))
    library = SqliteLibrary(folder.parent / "qari.sqlite", clock_of())
    page = SourceRef(SourceKind.URL, URL + "?ref=feed")
    first = replace(article_of(*NILE), source=page, address=URL)
    kept = library.keep(first).article
    library.keep(replace(article_of(*NILE_CHANGED), source=page, address=URL))
    library.remove([kept.article_id])
    assert len(files(folder)) == 3
    library.forget([kept.article_id])
    library.close()
    assert pages.get("https://other.example/") is not None
    assert len(files(folder)) == 1
    words = [b"nile", "أسوان".encode(), "مكتبة".encode()]
    for path in folder.parent.rglob("*"):
        if path.is_file() and path.parent != folder:
            assert not any(word in path.read_bytes() for word in words), path


def test_an_article_that_can_not_be_forgotten_yet_is_still_listed(folder, monkeypatch):
    library = SqliteLibrary(folder.parent / "qari.sqlite", clock_of())
    source = SourceRef(SourceKind.URL, URL)
    kept = library.keep(replace(article_of(*NILE), source=source)).article
    KeptPages(folder).put(PAGE)
    path = folder / files(folder)[0]
    path.unlink()
    path.mkdir()  # a folder can't be deleted as a file
    with pytest.raises(StorageUnavailable):
        library.forget([kept.article_id])
    assert library.article(kept.article_id) is not None
    library.close()
