"""Whatever a TMX file is like, what is good in it is taken, and nothing hostile is."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from reader.adapters.exchange.tmx_reader import TmxFile
from reader.domain.errors import MemoryFileRefused, SourceUnreadable
from tests.adapters.exchange.tmx_texts import GOOD, read, texts, tmx, whys


@pytest.fixture
def rows_of(tmp_path):
    """Return what is read from a text or bytes."""
    return partial(read, tmp_path)


# --- encodings ---


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16LE"),
        ("utf-16-le", "UTF-8"),  # says another than it is
        ("utf-8", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("windows-1256", "windows-1256"),
    ],
)
def test_the_encoding_is_found_whatever_the_file_says(rows_of, encoding, declared):
    text = tmx(GOOD.format("المدرسة", "the school")).replace("UTF-8", declared)
    assert texts(rows_of(text.encode(encoding))) == [("المدرسة", "the school")]


def test_a_unit_in_a_wrong_encoding_is_reported_and_the_rest_kept(rows_of):
    bad = GOOD.format("قديم", "old").encode("windows-1256")
    good = GOOD.format("كتاب", "a book")
    content = tmx(f"{good}@@{good}").encode().replace(b"@@", bad)
    rows = rows_of(content)
    assert texts(rows) == [("كتاب", "a book")] * 2
    assert whys(rows) == [(4, "A text is not in the encoding of the file.")]


@pytest.mark.parametrize("name", ["no-such", "rot13", "cp037", "idna"])
def test_an_encoding_that_nobody_knows_is_refused(rows_of, name):
    with pytest.raises(MemoryFileRefused, match=name):
        rows_of(tmx(GOOD.format("x", "y")).replace("UTF-8", name))


# --- bad input ---


@pytest.mark.parametrize(
    ("body", "line", "why"),
    [
        ('<tu><tuv><seg>كتاب</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>', 4, "language"),
        ('<tu><tuv xml:lang="1!"><seg>x</seg></tuv></tu>', 4, "language"),
        ('<tu><tuv xml:lang="ar"><seg>كتاب</seg></tuv></tu>', 4, "two languages"),
        (GOOD.format("", "x"), 4, "two languages"),
        (GOOD.format(" \n\n ", "x"), 4, "two languages"),
        (GOOD.format("x\n& y", "x"), 5, "broken here"),
        (GOOD.format("x\ny", "a < b"), 5, "broken here"),
        (GOOD.format("&nbsp;", "x"), 4, "broken here"),
        ('\n<tu><tuv xml:lang="ar"><seg>x</tuv></tu>', 5, "broken here"),
        ('\n<tu><tuv xml:lang="ar"><seg>x</seg></tuv>', 5, "not closed"),
        ("<tu>" + "<a>" * 50 + "</a>" * 50 + "</tu>", 4, "too deep"),
        (GOOD.format("x" * 100_001, "x"), 4, "100,000"),
        ("<tu>" + "<note>x</note>" * 300 + "</tu>", 4, "too many parts"),
    ],
)  # fmt: skip
def test_a_broken_unit_is_reported_with_its_line_and_the_rest_kept(rows_of, body, line, why):
    good = GOOD.format("كتاب", "a book")
    rows = rows_of(tmx(f"{good}{body}\n{good}"))
    assert texts(rows) == [("كتاب", "a book")] * 2
    ((found, said),) = whys(rows)
    assert (found, why in said) == (line, True), said


def test_lines_are_right_after_many_breaks_and_over_pieces(rows_of):
    good, bad = GOOD.format("كتاب", "a book"), GOOD.format("a & b", "x")
    rows = rows_of(tmx((good * 300 + bad) * 5))
    assert len(texts(rows)) == 1500
    assert [line for line, _ in whys(rows)] == [303 + 301 * number for number in range(5)]


def test_control_characters_cost_nothing_but_themselves(rows_of):
    rows = rows_of(tmx(GOOD.format("كتا\x02ب&#x1F;جديد", "a&#0; b&#x110000; c&#65;")))
    assert texts(rows) == [("كتاب جديد", "a b\ufffd cA")]


def test_a_cut_off_file_gives_what_is_whole(rows_of):
    whole = tmx(GOOD.format("كتاب", "a book") * 3)
    rows = rows_of(whole[: whole.rfind("<seg>") + 7])
    assert texts(rows) == [("كتاب", "a book")] * 2
    assert whys(rows) == [(5, "The file ends here, in the middle.")]


def test_a_file_may_end_in_a_break(rows_of):
    rows = rows_of(tmx(GOOD.format("كتاب", "a book")) + "\n<tmx/> x & y\n& z")
    assert texts(rows) == [("كتاب", "a book")]
    assert len(whys(rows)) == 1


BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (tmx(GOOD.format("&b;", "x"), prolog=BOMB), "DTD of its own"),
        (tmx(GOOD.format("&x;", "x"), prolog=OUTSIDE), "DTD of its own"),
        ("<html><body>x</body></html>", "begins with <html>"),
        ("plain text", "broken here"),
        ("", "no TMX"),
        ("   \n ", "no TMX"),
        (b"PK\x03\x04\x00\x00", "no TMX"),
        ("<!-- never closed " + "x>" * 3_000_000, "never closed"),
    ],
)
def test_what_is_hostile_or_no_tmx_is_refused(rows_of, content, why):
    with pytest.raises(MemoryFileRefused) as refused:
        rows_of(content)
    assert why in str(refused.value)
    assert "memory.tmx" in str(refused.value)


def test_a_doctype_that_only_names_the_dtd_is_harmless(rows_of):
    body = GOOD.format("كتاب", "a book") + GOOD.format("&nbsp;", "x")
    rows = rows_of(tmx(body, prolog='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'))
    assert texts(rows) == [("كتاب", "a book")]
    assert whys(rows) == [(5, "It uses the unknown entity “nbsp”.")]


def test_a_text_without_end_is_passed_over_with_little_memory(rows_of):
    good = GOOD.format("كتاب", "a book")
    rows = rows_of(tmx(f"{good}<!-- never closed {'x>' * 3_000_000}\n{good}"))
    assert texts(rows)[0] == ("كتاب", "a book")
    assert "never closed" in whys(rows)[0][1]


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(SourceUnreadable, match=r"gone\.tmx"):
        TmxFile(tmp_path / "gone.tmx")
    path = tmp_path / "going.tmx"
    path.write_text(tmx(""))
    file = TmxFile(path)
    path.unlink()
    with pytest.raises(SourceUnreadable):
        list(file.rows())


@pytest.mark.timeout(10)
@pytest.mark.skipif(os.name != "posix", reason="pipes and devices have no names")
def test_a_pipe_and_a_device_are_refused_at_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(SourceUnreadable, match="not a file"):
            TmxFile(path)


def test_progress_is_in_bytes_of_the_file(tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text(tmx(GOOD.format("كتاب", "a book") * 2000), encoding="utf-8")
    file = TmxFile(path)
    met = {file.bytes_read for _ in file.rows()}
    assert len(met) > 2
    assert max(met) == file.size_bytes == path.stat().st_size


@pytest.mark.slow
def test_a_hundred_megabytes_are_read_with_little_memory(tmp_path):
    path = tmp_path / "large.tmx"
    good = GOOD.format("وصلت المكتبة العائمة إلى الأقصر " * 5, "The floating library arrived " * 5)
    with path.open("w", encoding="utf-8") as file:
        file.write(tmx("").removesuffix("</body></tmx>"))
        for _ in range(100_000_000 // len(good.encode()) // 100):
            file.write(good * 100)
        file.write("</body></tmx>")
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from reader.adapters.exchange.tmx_reader import TmxFile\n"
        "file = TmxFile(Path(sys.argv[1])); next(file.rows())\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "units = sum(1 for _ in file.rows())\n"
        "print(units, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    units, more_kilobytes = map(int, done.stdout.split())
    assert units > 150_000
    assert more_kilobytes < 5_000
