import pytest

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.pdf_document import PdfReader, parse
from reader.domain.article import BlockKind, Part, SourceKind, SourceRef
from reader.domain.errors import EmptySource, PasswordNeeded, SourceRefused
from reader.services.cancel import Cancelled, CancelToken
from tests.eval.pdfs import PDFS, content, gold, texts_of
from tests.fakes import counting_ids


def _english(error: Exception) -> str:
    return str(error)


def test_a_pdf_is_read_in_a_child_process_through_the_document_reader():
    reader = DocumentReader([PdfReader()], counting_ids())
    source = SourceRef(SourceKind.FILE, str(PDFS / "chromium_article.pdf"))
    document = reader.read(source, CancelToken())
    known = gold("chromium_article")
    assert document.title == known["title"]
    assert [one.text for one in document.blocks if one.kind is BlockKind.TABLE] == known["table"]
    texts = [block.text for block in document.blocks]
    assert texts[1] == known["paragraphs"][0]
    assert document.blocks[0].kind is BlockKind.HEADLINE


def test_a_locked_file_asks_for_its_password_and_opens_with_it():
    with pytest.raises(PasswordNeeded) as asked:
        parse(content("locked", password=""))
    with pytest.raises(PasswordNeeded) as wrong:
        parse(content("locked", password="sesame"))  # noqa: S106 - a wrong one
    assert "is locked" in _english(asked.value)
    assert "does not open" in _english(wrong.value)
    assert texts_of(parse(content("locked")))[0] == gold("locked")["title"]


def test_a_file_that_only_its_owner_may_change_opens():
    assert texts_of(parse(content("owner_only")))[0] == gold("owner_only")["title"]


def test_pictures_of_pages_are_said_to_be_pictures():
    with pytest.raises(EmptySource) as caught:
        parse(content("scanned"))
    assert "pictures of pages" in _english(caught.value)
    assert caught.value.hint is not None


def test_a_broken_layer_of_text_is_told():
    notices = parse(content("qt_damaged")).notices
    assert any("damaged" in one.english() for one in notices)


def test_the_chapters_of_a_long_file_are_its_parts():
    known = gold("reportlab_long")
    found = parse(content("reportlab_long", part=2))
    assert found.part == Part(3, 4, tuple(known["chapters"]))
    texts = texts_of(found)
    first = sum(known["pages"][:2]) + 1
    assert texts[0] == known["chapters"][2]
    assert f"في الصفحة {first} من" in texts[1]
    assert not any(text == "صحيفة النخيل — العدد 2147" for text in texts)


def test_a_part_that_is_not_there_is_the_last_one():
    names = tuple(gold("reportlab_long")["chapters"])
    assert parse(content("reportlab_long", part=99)).part == Part(4, 4, names)


def test_what_properties_say_counts_where_it_makes_sense():
    known = parse(content("reportlab_visual"))
    assert known.byline == gold("reportlab_visual")["byline"]
    unknown = parse(content("reportlab_forms"))
    assert (unknown.title, unknown.byline, unknown.date) == ("", "", "")


def test_notes_and_furniture_have_their_kinds():
    known = gold("reportlab_notes")
    found = parse(content("reportlab_notes")).paragraphs
    notes = [one.text for one in found if one.kind is BlockKind.FOOTNOTE]
    assert notes == known["notes"]
    left_out = [one.text for one in found if one.kind is BlockKind.FURNITURE]
    assert sorted(left_out) == sorted(known["furniture"])
    assert all(one.reason for one in found if one.kind is BlockKind.FURNITURE)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n%broken", b"%PDF-", b"", b"no pdf at all", b"%PDF-1.4\n" + b"\x00" * 999]
)
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(SourceRefused) as caught:
        parse(Content(data, "x.pdf"))
    assert "Nothing was opened" in _english(caught.value)


def test_a_file_that_was_cut_off_is_read_or_refused_in_the_child():
    whole = content("reportlab_forms").data
    for share in (0.3, 0.6, 0.9):
        cut = Content(whole[: int(len(whole) * share)], "cut.pdf")
        with pytest.raises((SourceRefused, EmptySource)):
            PdfReader().extract(cut, CancelToken())


def test_reading_can_be_cancelled():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        PdfReader().extract(content("reportlab_forms"), cancel)
