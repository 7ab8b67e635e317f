"""Web pages that no one wrote: mutations of the corpus, trees made at random, and made to harm."""

from __future__ import annotations

import base64
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_page import HtmlReader
from reader.adapters.sources.mhtml import MhtmlReader
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import ReaderError, SourceRefused
from reader.domain.words import word_set
from reader.services.cancel import CancelToken
from tests.fakes import counting_ids
from tests.fuzz.pages import LONGEST_S, broken, mutated, read

TEXT = "قال الوزير إن المشروع الجديد سيبدأ في العام المقبل بعد موافقة البرلمان عليه."
COUNT = 1_000
MOST_BYTES = 1_000_000_000
REPOSITORY = Path(__file__).parents[2]
limited = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is not told or limited here"
)

_TAGS = st.sampled_from(
    sorted(
        word_set(
            "p div span a b h1 h2 ul ol li table tr td th blockquote figure figcaption br time nav "
            "aside footer article section form pre svg script style button select option dl dt dd "
            "x-y"
        )
    )
)
_NAMES = st.sampled_from(
    ["", ' class="comments"', " id=ad-slot", " hidden", " class='byline'", " dir=rtl", " style=x"]
)
_LEAVES = st.one_of(
    st.just(TEXT),
    st.text(max_size=40),
    st.sampled_from(["<br>", "&amp;", "<!--", "<", "&#0;", " "]),
)
_TREES = st.recursive(
    _LEAVES,
    lambda inner: st.builds(
        lambda tag, named, inside, ends: f"<{tag}{named}>{''.join(inside)}" + f"</{tag}>" * ends,
        _TAGS,
        _NAMES,
        st.lists(inner, max_size=5),
        st.booleans(),
    ),
    max_leaves=40,
)


def extract(text: str | bytes) -> Extracted:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return HtmlReader().extract(Content(data, "page.html"), CancelToken())


def test_mutated_pages_are_read_or_refused_and_never_break():
    assert list(broken(COUNT)) == []


def test_a_mutation_can_be_made_again():
    assert mutated(7) == mutated(7) != mutated(8)


@given(_TREES)
def test_trees_made_at_random_are_read_or_refused(tree: str):
    read(tree.encode("utf-8", "surrogatepass"), Format.HTML)
    read(f"<html><body>{tree}<p>{TEXT}</p></body></html>".encode("utf-8", "replace"), Format.HTML)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes):
    read(data, Format.HTML)
    read(data, Format.MHTML)


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 100_000 + TEXT,
        "<b>" * 100_000 + TEXT + "</b>" * 100_000,
        "<a><div></a>" * 16_000 + TEXT,
        "<table><tr><td>" * 16_000 + TEXT,
        "<ul><li>" * 16_000 + TEXT,
        "<blockquote>" * 100_000 + TEXT,
        "<font><p>" * 16_000 + TEXT,
        f"<p title='{'a' * 12_000_000}'>{TEXT}</p>",
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + f">{TEXT}</p>",
        f"<p>{TEXT}</p>" + '<a ="' * 500_000,
        f"<p>{TEXT}</p>" + "<svg>" * 300_000,
        f"<p>{TEXT}</p>" + "<" * 1_000_000,
        f"<p>{TEXT}</p>" + "</x>" * 300_000,
        f"<p>{TEXT}" + "<br>" * 300_000,
        f"<p>{TEXT}</p>" + " " * 3_000_000 + "x",
        f"<p>{TEXT}</p>" + "<p>\u200f</p>" * 49_000,
        f"<table><tr>{'<td>1</td>' * 49_000}</tr></table><p>{TEXT}</p>",
        f"\x00<p>\x00{TEXT}\x00</p>",
    ],
    ids=lambda text: text[:14],
)
def test_a_page_made_to_harm_is_read_soon_and_keeps_its_text(text: str):
    start = time.process_time()
    found = extract(f"<html><body>{text}")
    assert time.process_time() - start < LONGEST_S
    assert any(TEXT in one.text for one in found.paragraphs)


def test_entities_of_a_document_type_are_not_filled_in():
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ها"}">' for n in range(12))
    text = (
        f'<?xml version="1.0"?><!DOCTYPE html [{entities}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
        f"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&e11; &file; {TEXT}</p></body></html>"
    )
    joined = " ".join(one.text for one in extract(text).paragraphs)
    assert TEXT in joined
    assert "root:" not in joined
    assert "ENTITY" not in joined
    assert len(joined) < 200


@pytest.mark.parametrize(
    "piece",
    ["<p>a", "<a href=x>b</a> ", "a<br>", "<tr><td>1", "<x>", "</x>", "<div class=x>x</div>"],
)
def test_a_page_of_millions_of_elements_is_refused_soon(piece: str):
    data = f"<p>{TEXT}</p>{piece * (15_000_000 // len(piece))}".encode()
    start = time.process_time()
    with pytest.raises(SourceRefused, match="more elements"):
        extract(data)
    assert time.process_time() - start < LONGEST_S


def test_a_page_of_more_than_twenty_megabytes_is_refused():
    with pytest.raises(SourceRefused, match="larger than 20 MB"):
        extract(b"<p>" + b"a" * 21_000_000)


@pytest.mark.parametrize(
    "label", ["x-none", "zlib", "idna", "rot13", "utf-7", "unicode_escape", "a" * 39]
)
def test_a_charset_that_is_none_is_passed_over(label: str):
    assert TEXT in extract(f"<meta charset={label}><p>{TEXT}</p>").paragraphs[0].text


def test_a_page_cut_in_a_letter_is_read():
    data = f"<html><body><p>{TEXT}</p><p>{TEXT}".encode()[:-2]
    assert extract(data).paragraphs[0].text == TEXT


@pytest.mark.parametrize("depth", [10, 1000])
def test_parts_within_each_other_and_rubbish_in_them_end_soon(depth: int):
    data = b"Content-Type: text/html\r\n\r\n<p>" + TEXT.encode()
    for number in range(depth):
        head = f"Content-Type: multipart/related; boundary=m{number}\r\n\r\n--m{number}\r\n"
        data = head.encode() + data + f"\r\n--m{number}--\r\n".encode()
    rubbish = b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n\xff*" * 1000
    for one in (data, rubbish, base64.b64encode(data), data.replace(b"boundary", b"bound")):
        start = time.process_time()
        read(one, Format.MHTML)
        assert time.process_time() - start < LONGEST_S


def test_parts_deeper_than_any_browser_makes_are_refused():
    data = b"Content-Type: text/html\r\n\r\n<p>" + TEXT.encode()
    for number in range(50):
        head = f"Content-Type: multipart/related; boundary=m{number}\r\n\r\n--m{number}\r\n"
        data = head.encode() + data + f"\r\n--m{number}--\r\n".encode()
    with pytest.raises(ReaderError):
        MhtmlReader().extract(Content(data, "page.mht"), CancelToken())


def _in_limited_memory(code: str) -> list[str]:
    """Return what is printed by `code`, and after it the most memory that its process had."""
    whole = f"""
import resource, time
resource.setrlimit(resource.RLIMIT_AS, ({2 * MOST_BYTES}, {2 * MOST_BYTES}))
from tests.fuzz.test_pages import TEXT, extract, open_file
start = time.process_time()
{code}
lines = open("/proc/self/status").read().splitlines()
print(int(next(one for one in lines if one.startswith("VmHWM")).split()[1]) * 1024)
"""
    done = subprocess.run(
        [sys.executable, "-c", whole], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def open_file(path: str) -> str:
    """Open a page as the app does; return how it ended."""
    reader = DocumentReader((HtmlReader(), MhtmlReader()), counting_ids())
    try:
        reader.read(SourceRef(SourceKind.FILE, path), CancelToken())
    except SourceRefused:
        return "refused"
    return "read"


@limited
def test_the_largest_page_is_read_in_bounded_memory_and_time():
    count, seconds, peak = _in_limited_memory(
        'found = extract(("<p>" + TEXT * 40 + "</p>") * 3_500)\n'
        "print(len(found.paragraphs), time.process_time() - start)"
    )
    assert int(count) == 3_500
    assert float(seconds) < LONGEST_S
    assert int(peak) < MOST_BYTES


@limited
@pytest.mark.parametrize("suffix", ["html", "mht"])
@pytest.mark.parametrize("megabytes", [199, 201])
def test_a_page_of_two_hundred_megabytes_is_refused_soon(tmp_path: Path, suffix, megabytes):
    path = tmp_path / f"page.{suffix}"
    with path.open("wb") as file:
        file.write(b"Content-Type: text/html\n\n" if suffix == "mht" else b"<html><body>")
        file.truncate(megabytes * 1_000_000)
    ending, seconds, peak = _in_limited_memory(
        f"print(open_file({str(path)!r}), time.process_time() - start)"
    )
    assert ending == "refused"
    assert float(seconds) < LONGEST_S / 2
    assert int(peak) < MOST_BYTES
