import pytest

from reader.adapters.sources.plain_text import PlainTextReader
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.language import Direction
from reader.services.cancel import CancelToken
from tests.adapters.sources.contract import ARTICLE, SourceReaderContract
from tests.fakes import FakeSourceReader, counting_ids

SENTENCE = "قال الوزير إن الحكومة ستعمل على تنفيذ المشروع، ثم غادر القاعة. "


class TestFakeSourceReader(SourceReaderContract):
    @pytest.fixture
    def reader(self):
        return FakeSourceReader()


class TestPlainTextReader(SourceReaderContract):
    @pytest.fixture
    def reader(self):
        return PlainTextReader(counting_ids())


def _read(text: str):
    source = SourceRef(SourceKind.TEXT, text=text)
    return PlainTextReader(counting_ids()).read(source, CancelToken())


@pytest.mark.parametrize(
    ("source", "accepted"),
    [
        (SourceRef(SourceKind.FILE, "/a/b.txt"), True),
        (SourceRef(SourceKind.FILE, "/a/b"), True),
        (SourceRef(SourceKind.FILE, "/a/b.md"), False),
        (SourceRef(SourceKind.FILE, "/a/B.MARKDOWN"), False),
        (SourceRef(SourceKind.TEXT, text="# a"), True),
        (SourceRef(SourceKind.STANDARD_INPUT, text="# a", markdown=True), False),
    ],
)
def test_it_takes_all_that_is_not_markdown(source, accepted):
    assert PlainTextReader(counting_ids()).accepts(source) is accepted


def test_the_headline_gives_the_title():
    document = _read(ARTICLE)
    assert document.blocks[0].kind is BlockKind.HEADLINE
    assert document.title == document.blocks[0].text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_no_kind_of_line_break_disturbs_the_structure(newline):
    kinds = [block.kind for block in _read(ARTICLE.replace("\n", newline)).blocks]
    assert kinds == [BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


@pytest.mark.parametrize("invisible", ["\u200f", "\u200e", "\u061c", "\u200b", "\u202b", "\ufeff"])
def test_invisible_characters_stay_and_disturb_nothing(invisible):
    lines = [f"{invisible}{line}{invisible}" for line in ARTICLE.split("\n\n")]
    document = _read("\n\n".join(["", *lines]))
    assert [block.kind for block in document.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]
    assert [block.text for block in document.blocks[1:]] == lines[1:]


def test_a_huge_line_is_cut_into_blocks_that_go_on():
    text = (SENTENCE * 400).strip()
    blocks = _read(text).blocks
    assert "".join(block.text for block in blocks) == text
    assert [block.continues for block in blocks] == [False] + [True] * (len(blocks) - 1)
    assert max(len(block.text) for block in blocks) <= 3000


def test_an_english_paragraph_keeps_its_own_direction():
    english = "The minister said that the government will act this year."
    document = _read(f"{ARTICLE}\n\n{english}")
    assert document.blocks[-1].direction is Direction.LTR


def test_five_scripts_in_one_text_are_kept():
    text = "قال الوزير нет 不是 नहीं no للجميع."
    assert _read(text).blocks[0].text == text


def test_two_thousand_short_lines_are_two_thousand_blocks():
    assert len(_read("\n".join(f"عنوان {number}" for number in range(2000))).blocks) == 2000
