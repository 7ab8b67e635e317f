"""A table that was corrected in Word comes back as it reads with all changes accepted."""

from __future__ import annotations

import io
import random
import re
import zipfile
from contextlib import suppress
from dataclasses import replace

import pytest

from reader.adapters.exchange.returned_files import returned_file
from reader.adapters.export.deliveries import delivered
from reader.adapters.export.docx_table import docx_table
from reader.adapters.export.docx_text import docx_text
from reader.domain.errors import ReturnedFileRefused
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_article import Comment, ExportFormat, delivery_of
from reader.services.read_back import read_back
from reader.services.returned_values import ReadBack, RemarkKind, ReturnedUnit
from tests.adapters.exchange.word_edits import (
    BO,
    comments_part,
    deleted,
    edited,
    inserted,
    run,
    unzipped,
    zipped,
)
from tests.deliveries import COMMENTS, REVIEWED, delivery, segment, with_units

SENT = docx_table(delivery(ExportFormat.DOCX))
BOOK = "“The book arrives.”"
WHEN = "2026-11-24T09:30:00Z"


def came_back(content: bytes, bilingual=REVIEWED) -> ReadBack:
    return read_back(returned_file("back.docx", content), bilingual, COMMENTS)


def with_text(old: str, new: str, content: bytes = SENT, **parts: bytes) -> bytes:
    def edit(text: str) -> str:
        assert text.count(old) == 1, (old, text.count(old))
        return text.replace(old, new)

    return edited(content, edit, **parts)


def row_of(name: str, text: str) -> str:
    """Return the row of a sentence as it stands in the document."""
    found = re.search(rf"<w:tr>(?:(?!<w:tr>).)*?qari:{segment(name)}:.*?</w:tr>", text)
    assert found is not None
    return found[0]


def test_what_nobody_touched_comes_back_unchanged():
    result = came_back(SENT)
    assert (result.proposals, result.remarks, result.unchanged) == ((), (), 9)


def test_out_in_and_out_again_is_the_same_bytes():
    file = returned_file("back.docx", SENT)
    units = {
        one.segment_id: TranslationUnit(
            one.segment_id, one.source, one.target or "", one.state or UnitState.MISSING,
            REVIEWED.units[one.segment_id].origin,
        )
        for one in file.units
    }  # fmt: skip
    said = {one.segment_id: one.comments for one in file.units if one.comments}
    choice = delivery(ExportFormat.DOCX).choice
    assert docx_table(delivery_of(replace(REVIEWED, units=units), choice, said)) == SENT


def test_tracked_deletions_and_insertions_are_accepted_with_who_and_when():
    changed = run("“The book ") + deleted("arrives") + inserted("has arrived") + run(".”")
    (one,) = came_back(with_text(run(BOOK), changed)).proposals
    assert (one.old, one.new) == (BOOK, "“The book has arrived.”")
    assert (one.by, one.when, one.state) == ("Bo", WHEN, UnitState.EDITED)


def test_moved_text_counts_at_its_new_place():
    moved = (
        f'<w:moveFromRangeStart w:id="1" w:name="move1" {BO[11:]}/><w:moveFrom {BO}>{run("book ")}'
        f'</w:moveFrom><w:moveFromRangeEnd w:id="1"/>{run("“It, the ")}'
        f"<w:moveTo {BO}>{run('book, ')}</w:moveTo>{run('arrives.”')}"
    )
    (one,) = came_back(with_text(run(BOOK), moved)).proposals
    assert (one.new, one.by) == ("“It, the book, arrives.”", "Bo")


def test_paragraphs_are_joined_by_a_space_and_without_one_where_their_mark_was_deleted():
    split = f"{run('“The')}</w:p><w:p>{run('book arrives.”')}"
    assert came_back(with_text(run(BOOK), split)).proposals == ()
    mark = f"<w:pPr><w:rPr><w:del {BO}/></w:rPr></w:pPr>"
    joined = f"{run('“')}</w:p><w:p>{mark}{run('The b')}</w:p><w:p>{run('ook arrives.”')}"
    (one,) = came_back(with_text(run(BOOK), joined)).proposals
    assert (one.new, one.by) == ("“ The book arrives.”", "Bo")


def test_a_whole_cell_or_paragraph_that_was_replaced_is_read():
    mark = f"<w:pPr><w:rPr><w:ins {BO}/></w:rPr></w:pPr>"
    new = f"{deleted(BOOK)}</w:p><w:p>{mark}{inserted('It came.')}"
    assert came_back(with_text(run(BOOK), new)).proposals[0].new == "It came."
    gone = with_text(run(BOOK), deleted(BOOK))
    assert [one.kind for one in came_back(gone).remarks] == [RemarkKind.EMPTIED]


def test_moved_rows_are_known_and_deleted_ones_reported():
    def swap(text: str) -> str:
        first, last = row_of("s0.0", text), row_of("s7.0", text)
        return text.replace(first, "§").replace(last, first).replace("§", last)

    assert came_back(edited(SENT, swap)).unchanged == 9

    def delete(text: str) -> str:
        row = row_of("s4.0", text)
        return text.replace(row, row.replace("<w:trPr>", f"<w:trPr><w:del {BO}/>"))

    (remark,) = came_back(edited(SENT, delete)).remarks
    assert (remark.kind, remark.segment_id) == (RemarkKind.ABSENT, "s4_0")


def test_a_row_that_lost_its_control_is_known_by_its_bookmark_or_its_source():
    def drop(text: str) -> str:
        return re.sub(r"<w:sdt>.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>", r"\1", text)

    assert came_back(edited(SENT, drop)).unchanged == 9
    bare = edited(SENT, lambda text: re.sub(r"<w:bookmark[^>]*>", "", drop(text)))
    assert came_back(bare).unchanged == 9


def test_added_rows_and_a_changed_source_are_reported_and_not_taken():
    def add(text: str) -> str:
        row = row_of("s4.0", text)
        new = re.sub(r"<w:bookmark[^>]*>|<w:sdt>.*?</w:sdt>", "", row)
        new = new.replace("الكتاب يصل", "سطر").replace("<w:trPr>", f"<w:trPr><w:ins {BO}/>")
        return text.replace(row, row.replace("يصل", "وصل") + new)

    result = came_back(edited(SENT, add))
    assert [one.kind for one in result.remarks] == [RemarkKind.SOURCE_CHANGED, RemarkKind.UNKNOWN]
    assert result.proposals == ()


def test_comments_of_word_and_of_the_column_are_read_and_ours_not_again():
    text = (
        f'<w:commentRangeStart w:id="3"/>{run(BOOK)}<w:commentRangeEnd w:id="3"/>'
        '<w:r><w:commentReference w:id="3"/></w:r><w:r><w:commentReference w:id="8"/></w:r>'
    )
    content = with_text(run(BOOK), text, comments=comments_part(_3="Too short?", _4="", _5="Else"))
    (one,) = came_back(content).proposals
    assert one.comments == (Comment("Too short?", "Bo", "2026-11-24T10:00:00Z"),)
    assert not one.changes_unit
    written = with_text(run("Pens or pencils?"), run("Pens or pencils?") + inserted(" Pencils."))
    (one,) = came_back(written).proposals
    assert one.comments == (Comment("Pens or pencils? Pencils.", "Bo", WHEN),)


def test_a_state_that_a_colleague_wrote_is_proposed():
    def confirm(text: str) -> str:
        row = row_of("s4.0", text)
        return text.replace(
            row, row.replace(run("draft"), deleted("draft") + inserted("Confirmed"))
        )

    (one,) = came_back(edited(SENT, confirm)).proposals
    assert (one.state, one.by, one.changes_text) == (UnitState.CONFIRMED, "Bo", False)


def test_what_was_edited_in_the_app_meanwhile_is_not_set_back():
    assert (
        came_back(SENT, with_units(s4_0="“Here it is.”", s6_0=UnitState.CONFIRMED)).proposals == ()
    )


def test_controls_hyphens_fields_and_links_around_text_are_read():
    text = (
        f"<w:sdt><w:sdtContent>{run('“The ')}</w:sdtContent></w:sdt><w:hyperlink>{run('book')}"
        "</w:hyperlink><w:r><w:tab/><w:t>arr</w:t><w:softHyphen/><w:t>ives</w:t><w:instrText>X"
        "</w:instrText><w:noBreakHyphen/><w:br/><w:t>.”</w:t></w:r><w:pict><w:t>no</w:t></w:pict>"
    )
    (one,) = came_back(with_text(run(BOOK), text)).proposals
    assert one.new == "“The book arr\u00adives\u2011 .”"


def test_a_deleted_cell_is_empty_and_rows_inside_of_controls_are_rows():
    def cell(text: str) -> str:
        row = row_of("s4.0", text)
        cells = row.split("<w:tc><w:tcPr>")
        cells[3] = f"<w:cellDel {BO}/>{cells[3]}"
        inside = f"<w:sdt><w:sdtContent>{'<w:tc><w:tcPr>'.join(cells)}</w:sdtContent></w:sdt>"
        return text.replace(row, inside)

    assert [one.kind for one in came_back(edited(SENT, cell)).remarks] == [RemarkKind.EMPTIED]


def test_another_program_may_save_the_document_in_between():
    from docx import Document

    document = Document(io.BytesIO(SENT))
    row = document.tables[0].rows[6]
    (target,) = row.cells[2].paragraphs
    target.runs[0].text = "“The book came.”"
    document.add_comment(target.runs[0], "Came, not arrives.", author="Cas", initials="C")
    document.tables[0].add_row()
    buffer = io.BytesIO()
    document.save(buffer)
    result = came_back(buffer.getvalue())
    (one,) = result.proposals
    assert (one.segment_id, one.new) == ("s4_0", "“The book came.”")
    assert [(said.text, said.by) for said in one.comments] == [("Came, not arrives.", "Cas")]
    assert result.remarks == (), "an empty row says nothing"


def test_the_languages_are_those_of_the_headings():
    file = returned_file("x", SENT)
    assert (file.source_language, file.target_language) == ("ar", "en")
    bare = with_text(run("English"), run("Ours"))
    assert returned_file("x", bare).target_language == ""


# --- what is not trusted ---


def refused(content: bytes, why: str) -> None:
    with pytest.raises(ReturnedFileRefused, match=why):
        returned_file("back.docx", content)


def test_macros_are_not_looked_at_and_said():
    parts = unzipped(SENT) | {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 evil"}
    result = came_back(zipped(parts))
    assert result.unchanged == 9
    assert "macros" in result.notices[0].english()


def test_a_zip_bomb_is_refused_while_it_unpacks():
    huge = unzipped(SENT)
    huge["word/document.xml"] = b"<w:document>" + b" " * 70_000_000
    refused(zipped(huge), "far more than a document")
    refused(zipped({f"a{n}": b"" for n in range(20_001)}), "more parts than any document")


def test_entities_and_dtds_are_refused():
    evil = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    refused(edited(SENT, lambda text: text.replace("<w:document", f"{evil}<w:document", 1)), "DTD")


def test_what_leads_outside_is_neither_fetched_nor_written():
    relations = unzipped(SENT)["_rels/.rels"].decode()
    outside = relations.replace('Target="word/document.xml"', 'Target="../../etc/passwd"')
    refused(zipped(unzipped(SENT) | {"_rels/.rels": outside.encode()}), "missing")
    remote = relations.replace(
        'Target="word/document.xml"', 'TargetMode="External" Target="http://example.org/x"'
    )
    parts = unzipped(SENT) | {"_rels/.rels": remote.encode()}
    assert came_back(zipped(parts)).unchanged == 9
    refused(zipped(parts | {"../../evil.xml": b"<a/>"}), "leads out of it")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (SENT[:3000], "broken"),
        (b"PK\x03\x04 nonsense", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        (zipped({"a.txt": b"x"}), "missing"),
        (zipped({"word/document.xml": b"<w:document"}), "no well-formed XML"),
        (docx_text(delivery(ExportFormat.DOCX, bilingual=False)), "no bilingual table"),
        (edited(SENT, lambda text: text[:5000]), "no well-formed XML"),
    ],
)  # fmt: skip
def test_what_is_no_document_of_ours_is_refused_with_a_reason(content, why):
    refused(content, why)


def test_a_broken_part_and_an_encrypted_one_are_refused():
    whole = bytearray(SENT)
    with zipfile.ZipFile(io.BytesIO(SENT)) as archive:
        at = archive.getinfo("word/document.xml").header_offset + 300
    whole[at : at + 40] = bytes(40)
    refused(bytes(whole), "is broken")
    plain = bytearray(SENT)
    entries = [found.start() for found in re.finditer(b"PK\x01\x02", bytes(plain))]
    plain[entries[2] + 8] |= 1
    refused(bytes(plain), "password")


def test_a_row_of_five_columns_in_another_table_stands_for_itself():
    file = returned_file("x", edited(SENT, lambda text: re.sub('qari:s4_0:[^"]*', "other", text)))
    unit = next(one for one in file.units if one.place == 6)
    assert isinstance(unit, ReturnedUnit)
    assert (unit.segment_id, unit.sent) == ("s4_0", None)


@pytest.mark.parametrize("wanted", [ExportFormat.DOCX, ExportFormat.XLIFF, ExportFormat.XLIFF2])
def test_a_file_with_changed_bytes_is_read_or_refused_and_nothing_else(wanted):
    dice = random.Random(wanted.value)
    whole = delivered(delivery(wanted))
    for _ in range(150):
        content = bytearray(whole[: dice.choice((len(whole), dice.randrange(len(whole))))])
        for _ in range(dice.choice((0, 1, 5, 20)) if content else 0):
            content[dice.randrange(len(content))] = dice.randrange(256)
        with suppress(ReturnedFileRefused):
            came_back(bytes(content))
