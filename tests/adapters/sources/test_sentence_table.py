from pathlib import Path

import pytest

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.sentence_table import TableReader, rows_of, separator_of
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.errors import NotText, SourceRefused
from reader.services.cancel import Cancelled, CancelToken
from tests.adapters.sources.contract import SourceReaderContract
from tests.fakes import counting_ids

TABLES = Path(__file__).parents[2] / "data" / "sources" / "tables"
HEADER = "رقم,النص,English\n"


class TestTablesThroughTheDocumentReader(SourceReaderContract):
    @pytest.fixture
    def reader(self):
        return DocumentReader([TableReader()], counting_ids())

    @pytest.fixture(autouse=True)
    def _in_a_folder(self, tmp_path: Path):
        self.folder = tmp_path

    def source(self, text: str, part: int = 0) -> SourceRef:
        """Return a file with a row for each paragraph."""
        rows = ['"' + one.replace('"', '""') + '"' for one in text.split("\n\n")]
        path = self.folder / "texts.csv"
        path.write_text("\n".join(rows), encoding="utf-8")
        return SourceRef(SourceKind.FILE, str(path), part=part)


def _extract(text: str | bytes, name: str = "t.csv", part: int = 0):
    data = text.encode() if isinstance(text, str) else text
    return TableReader().extract(Content(data, name, part=part), CancelToken())


def _texts(text: str | bytes, name: str = "t.csv") -> list[str]:
    return [one.text for one in _extract(text, name).paragraphs]


@pytest.mark.parametrize(
    ("name", "first", "count", "column"),
    [
        ("pairs.csv", "أعلنت البلدية فتح الحديقة، بعد ترميمها.", 4, "arabic"),
        ("pairs-no-header.tsv", "الطريق مغلق حتى إشعار آخر.", 3, "2"),
        ("semicolon-1256.csv", "انخفضت أسعار القمح هذا الشهر", 3, "النص"),
        ("one-column.csv", "خرج الأطفال إلى الساحة، وغنوا معاً.", 3, ""),
        ("pipes.csv", "صمد السد أمام المياه.", 3, "ترجمة"),
    ],
)
def test_the_arabic_column_of_a_table_is_the_text(name, first, count, column):
    found = _extract((TABLES / name).read_bytes(), name)
    assert found.paragraphs[0].text == first
    assert len(found.paragraphs) == count
    assert {one.kind for one in found.paragraphs} == {BlockKind.PARAGRAPH}
    told = [dict(one.parameters)["name"] for one in found.notices]
    assert told == ([column] if column else [])


def test_line_breaks_and_quotation_marks_stand_inside_a_cell():
    assert _texts((TABLES / "pairs.csv").read_bytes())[1] == "قال المدير: «سنبدأ غداً»."
    assert _texts((TABLES / "one-column.csv").read_bytes())[1] == 'قال الشيخ: "لا خوف".'


def test_a_first_row_that_is_a_sentence_is_no_header():
    assert len(_texts("وصل القطار.,The train arrived.\nنزل الركاب.,They got off.\n")) == 2


def test_a_header_that_says_arabic_wins_over_the_longer_column():
    text = "note,ar\n" + "ملاحظة طويلة جداً للمترجم عن هذه الجملة,وصل القطار.\n" * 3
    assert _texts(text) == ["وصل القطار."] * 3


def test_of_two_columns_the_one_with_more_arabic_is_the_text():
    assert _texts("فعل,وصل القطار إلى المحطة مساء.\nاسم,المحطة مغلقة منذ أسبوع.\n" * 3)[0] == (
        "وصل القطار إلى المحطة مساء."
    )


def test_a_table_without_arabic_opens_all_the_same():
    assert _texts("id,text\n1,The road is closed.\n2,The team won.\n") == [
        "The road is closed.",
        "The team won.",
    ]


def test_commas_of_sentences_are_no_columns():
    text = "قال إن 3,5 في المئة رفضوا.\nوصل القطار.\nجاء علي, ثم هدى, ثم سالم.\n"
    assert separator_of(text) == "\x1f"
    assert len(_texts(text)) == 3


def test_a_quotation_mark_that_is_never_closed_costs_no_rows():
    text = '1\t"وصل القطار.\n2\tنزل الركاب.\n3\tأغلقت المحطة.\n'
    assert len(_texts(text, "t.tsv")) == 3


def test_rows_that_are_too_short_or_empty_are_passed_over():
    assert _texts(HEADER + "1,وصل القطار.,x\n\n2\n3,,y\n4,نزل الركاب.,z\n") == [
        "وصل القطار.",
        "نزل الركاب.",
    ]


def test_a_long_table_is_read_in_parts():
    text = HEADER + "".join(f"{at},الجملة رقم {at} من الجدول.,s\n" for at in range(9_000))
    first, last = _extract(text), _extract(text, part=99)
    assert first.part.count == 3
    assert first.part.names[0] == "1–4000"
    assert first.paragraphs[0].text == "الجملة رقم 0 من الجدول."
    assert last.part.number == 3
    assert last.paragraphs[-1].text == "الجملة رقم 8999 من الجدول."


def test_a_million_rows_and_more_are_refused():
    with pytest.raises(SourceRefused) as caught:
        _extract("ا\n" * 1_000_002)
    assert "1,000,000" in caught.value.title.english()


def test_a_cell_that_is_huge_is_read_as_a_line():
    (found,) = _texts('"' + "كلمة " * 60_000 + '"')
    assert found.count("كلمة") == 60_000


def test_binary_data_is_refused():
    with pytest.raises(NotText):
        _extract(b"\x00\x01\x02\xff" * 100)


def test_work_on_a_long_table_can_be_cancelled():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        TableReader().extract(Content(b"a,b\n" * 9, "t.csv"), cancel)


def test_rows_keep_their_cells():
    assert list(rows_of('a;"b;c"\n\n;\nd;e', ";")) == [["a", "b;c"], ["d", "e"]]
