"""Slices of Markdown give the text back and end where no block is cut in two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.markdown_slices import defined_labels, flattened, is_dense, sliced

LINE = "قال الوزير نعم اليوم في خطابه الطويل أمام البرلمان.\n"


@given(st.text(alphabet="نص \t\n`~-\x1c", max_size=200), st.integers(1, 400))
def test_slices_joined_are_the_text(text, times):
    whole = text * times
    assert "".join(sliced(whole)) == whole


def test_a_short_text_is_one_slice():
    assert list(sliced(LINE * 100)) == [LINE * 100]
    assert list(sliced("")) == [""]


def test_a_slice_ends_after_a_blank_line():
    pieces = list(sliced(f"{LINE}\n" * 2000))
    assert len(pieces) > 2
    assert all(piece.endswith("\n\n") for piece in pieces)
    assert max(map(len, pieces)) <= 24_000


def test_a_list_item_and_a_fence_are_kept_whole():
    item = f"- بند\n\n    {LINE}\n"
    fence = f"```\n{LINE}\n\n{LINE}```\n\n"
    for block in (item, fence):
        for piece in sliced(block * 600):
            assert len(piece.split(block)) > 1
            assert piece.replace(block, "") == ""


def test_lines_without_any_blank_one_are_cut_at_a_line():
    pieces = list(sliced(LINE * 2000))
    assert all(piece.endswith("\n") and len(piece) <= 24_000 for piece in pieces)


def test_only_a_paragraph_full_of_markup_is_dense():
    assert is_dense("[\n" * 3000)
    assert is_dense("> [\n" * 3000)
    assert not is_dense("- [أ](x)\n" * 3000)
    assert not is_dense("[أ](x)\n\n" * 3000)
    assert not is_dense("نص " * 30_000)


def test_nesting_is_flattened_and_ordinary_markup_is_not():
    assert flattened("> " * 50 + "نص") == "> " * 12 + "نص"
    assert flattened("  - 1. > نص\n" + " " * 90 + "نص") == "  - 1. > نص\n" + " " * 48 + "نص"


def test_labels_of_links_are_found_and_those_of_footnotes_are_not():
    assert defined_labels("[A  b]: x\n   [c]: y\n[^d]: z\nنص [e]: x") == {"a b", "c"}
