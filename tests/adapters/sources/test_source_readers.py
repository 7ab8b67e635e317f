"""Each format has one reader, which is loaded when it is met."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader.adapters.sources.formats import Format
from reader.adapters.sources.source_readers import format_readers


@pytest.mark.parametrize("lazy", format_readers(), ids=lambda one: sorted(one.formats)[0])
def test_a_reader_reads_what_it_is_listed_for(lazy):
    assert lazy.reader.formats == lazy.formats
    assert lazy.reader is lazy.reader


def test_every_format_has_one_reader():
    known = [one for lazy in format_readers() for one in lazy.formats]
    assert sorted(known) == sorted(set(Format) - {Format.PLAIN, Format.MARKDOWN})


def test_no_reader_is_loaded_before_its_format_is_met():
    program = (
        "import sys, reader.bootstrap as b; b.build(); "
        "print([m for m in sys.modules if m.endswith(('_page', '_document', '_book', '_file'))"
        " and m.startswith('reader.adapters.sources')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "['reader.adapters.sources.web_page']"
