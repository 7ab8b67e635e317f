"""What every `SourceReader` promises; the fake and the real ones run the same class."""

from __future__ import annotations

import unicodedata

import pytest

from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.errors import EmptySource
from reader.domain.language import Direction
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import SourceReader

ARTICLE = (
    "الجفاف يقلص محصول القمح\n\n"
    "أعلنت وزارة الزراعة أن الموسم بدأ مبكراً هذا العام بسبب الجفاف. وتوقعت محصولاً أقل.\n\n"
    "وقال مزارعون إن الآبار جفت في ثلاث قرى، منها Deir al-Ward، وإن الحكومة وعدت بصهاريج."
)


class SourceReaderContract:
    """Subclasses supply the fixture ``reader`` and, if need be, the mark of their sources."""

    markdown = False

    def source(self, text: str, part: int = 0) -> SourceRef:
        return SourceRef(SourceKind.TEXT, text=text, part=part, markdown=self.markdown)

    def test_it_accepts_its_sources_without_reading_them(self, reader: SourceReader):
        assert reader.accepts(self.source(""))

    def test_blocks_come_in_reading_order_with_their_text(self, reader: SourceReader):
        document = reader.read(self.source(ARTICLE), CancelToken())
        assert [block.text for block in document.blocks] == ARTICLE.split("\n\n")

    def test_ids_are_minted_anew_each_time(self, reader: SourceReader):
        documents = [reader.read(self.source(ARTICLE), CancelToken()) for _ in range(2)]
        ids = [block.block_id for document in documents for block in document.blocks]
        assert len(set(ids)) == len(ids)

    def test_arabic_blocks_run_right_to_left(self, reader: SourceReader):
        document = reader.read(self.source(ARTICLE), CancelToken())
        assert {block.direction for block in document.blocks} == {Direction.RTL}

    def test_texts_are_nfc_and_keep_marks_and_invisible_characters(self, reader: SourceReader):
        kept = "وَأَكَّدَ رئيـــس\u200f الوزراء\u00a0أن المدرسة\u200c مغلقة."
        text = unicodedata.normalize("NFD", kept)
        block = reader.read(self.source(text), CancelToken()).blocks[-1]
        assert block.text == unicodedata.normalize("NFC", kept)

    def test_furniture_alone_is_left_out_and_has_a_reason(self, reader: SourceReader):
        text = f"{ARTICLE}\n\nزر الذهاب إلى الأعلى"
        for block in reader.read(self.source(text), CancelToken()).blocks:
            assert block.left_out == (block.kind is BlockKind.FURNITURE)
            assert (block.reason is not None) == block.left_out

    @pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "\u200f \u00a0\n"])
    def test_nothing_to_read_is_an_error(self, reader: SourceReader, text: str):
        with pytest.raises(EmptySource):
            reader.read(self.source(text), CancelToken())

    def test_work_that_was_cancelled_stops(self, reader: SourceReader):
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            reader.read(self.source(ARTICLE), cancel)
