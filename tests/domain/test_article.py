import hashlib

from reader.domain.article import Block, BlockId, BlockKind, SourceKind, SourceRef, fingerprint_of
from reader.domain.language import Direction


def _block(text: str, block_id: str = "1") -> Block:
    return Block(BlockId(block_id), BlockKind.PARAGRAPH, text, Direction.RTL)


def test_a_fingerprint_is_of_the_text_alone():
    assert fingerprint_of((_block("نص", "1"),)) == fingerprint_of((_block("نص", "2"),))


def test_a_fingerprint_is_a_sha_256_of_the_blocks_and_a_line_end_after_each():
    expected = hashlib.sha256("أول\nثانٍ\n".encode()).hexdigest()
    assert fingerprint_of((_block("أول"), _block("ثانٍ"))) == expected


def test_where_a_block_ends_is_part_of_the_fingerprint():
    assert fingerprint_of((_block("أب"), _block("ج"))) != fingerprint_of(
        (_block("أ"), _block("بج"))
    )


def test_a_lone_surrogate_does_not_break_the_fingerprint():
    assert len(fingerprint_of((_block("\ud800"),))) == 64


def test_the_text_of_a_source_stays_out_of_its_repr():
    shown = repr(SourceRef(SourceKind.TEXT, text="سر"))
    assert "سر" not in shown


def test_the_kinds_of_blocks_are_those_of_the_contract():
    assert [kind.value for kind in BlockKind] == [
        "headline",
        "subhead",
        "byline",
        "paragraph",
        "list_item",
        "caption",
        "quote",
        "table",
        "footnote",
        "furniture",
    ]
