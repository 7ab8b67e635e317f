"""Pages, books and texts hold what is delivered, are well-formed, and land whole or not at all."""

from __future__ import annotations

import errno
import io
import json
import os
import zipfile
from dataclasses import replace
from importlib.util import find_spec

import pytest

from reader.adapters.exchange.guarded_xml import guarded_tree
from reader.adapters.export.deliveries import deliver, delivered
from reader.domain.errors import DiskFull, StorageUnavailable, WrongUse
from reader.services.export_article import (
    FORMATS,
    ExportChoice,
    ExportFormat,
    delivery_of,
)
from reader.services.export_bilingual import Bilingual
from tests.adapters.exchange.word_edits import unzipped
from tests.adapters.export.test_html_page import Page
from tests.deliveries import REVIEWED, delivery, with_units

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
LAYOUTS = pytest.mark.parametrize("bilingual", [False, True], ids=["target", "bilingual"])


def page(**options) -> Page:
    return Page(delivered(delivery(ExportFormat.HTML, **options)).decode())


def book(**options) -> dict[str, bytes]:
    return unzipped(delivered(delivery(ExportFormat.EPUB, **options)))


@LAYOUTS
def test_a_page_fetches_nothing_and_runs_nothing(bilingual):
    html = delivered(delivery(ExportFormat.HTML, bilingual=bilingual)).decode()
    tags = {tag for tag, _, _ in Page(html).elements}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "a"})
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


def test_the_table_has_number_source_target_state_and_comments():
    found = page()
    assert found.texts("th") == ["No.", "Arabic", "English", "State", "Comment"]
    assert found.texts("td", lang="ar", dir="rtl")[0] == "مكتبة عائمة تجوب النيل"
    assert found.texts("td", lang="en", dir="ltr")[2] == "The delegation left Cairo."
    assert found.texts("td", class_="state")[:4] == [
        "confirmed", "edited", "locked", "not translated",
    ]  # fmt: skip
    assert found.texts("p", class_="comment", dir="rtl") == ["Anna: هل «الوفد» صحيح؟And the day?"]
    assert found.texts("tr", class_="headline heading") != []


def test_the_translation_alone_has_headings_lists_and_what_is_not_translated():
    found = page(bilingual=False, notes=False)
    assert found.texts("h1", lang="en") == found.texts("title")
    assert found.texts("h2", lang="ar", dir="rtl") == ["قرى تنتظر"]
    assert found.texts("li") == ["Pens"]
    assert found.texts("span", class_="untranslated", dir="rtl")[0].startswith("وعاد")
    assert not found.texts("p", class_="comment")


def test_source_and_translation_may_stand_in_turn_on_a_page():
    found = page(paragraphs=True)
    assert found.texts("p", class_="source", lang="ar", dir="rtl")[0] == "مكتبة عائمة تجوب النيل"
    assert not found.texts("td")


@LAYOUTS
def test_a_book_is_made_as_the_standard_wants_it(bilingual):
    content = delivered(delivery(ExportFormat.EPUB, bilingual=bilingual))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert content[38:58] == b"application/epub+zip"
    parts = unzipped(content)
    package = guarded_tree(parts["EPUB/package.opf"])
    files = {item.get("href"): item for item in package.iter(f"{OPF}item")}
    assert {f"EPUB/{name}" for name in files} == {
        name for name in parts if name.startswith("EPUB/") and not name.endswith(".opf")
    }
    assert files["nav.xhtml"].get("properties") == "nav"
    languages = [one.text for one in package.iter(f"{DC}language")]
    assert languages == (["en", "ar"] if bilingual else ["en"])
    assert [one.text for one in package.iter(f"{OPF}meta")] == ["2026-11-20T10:00:00Z"]
    (spine,), (identifier,) = package.iter(f"{OPF}spine"), package.iter(f"{DC}identifier")
    assert spine.get("page-progression-direction") == "ltr"
    assert package.get("unique-identifier") == identifier.get("id")


@LAYOUTS
def test_the_contents_of_a_book_lead_to_its_headings(bilingual):
    parts = book(bilingual=bilingual)
    text = guarded_tree(parts["EPUB/text.xhtml"])
    ids = [one.get("id") for one in text.iter() if one.get("id")]
    links = list(guarded_tree(parts["EPUB/nav.xhtml"]).iter(f"{XHTML}a"))
    assert [one.get("href") for one in links] == [f"text.xhtml#{one}" for one in ids]
    assert len(ids) == len(set(ids)) == 2
    for list_ in text.iter(f"{XHTML}ul"):
        assert {child.tag for child in list_} == {f"{XHTML}li"}


def test_a_book_without_headings_or_translation_is_still_one():
    article = replace(REVIEWED.article, blocks=REVIEWED.article.blocks[1:3], title="عنوان\ud800")
    bare = delivery_of(
        Bilingual(replace(article, segments=REVIEWED.article.segments[1:4]), "nl"),
        ExportChoice(ExportFormat.EPUB),
    )
    parts = unzipped(delivered(bare))
    (link,) = guarded_tree(parts["EPUB/nav.xhtml"]).iter(f"{XHTML}a")
    assert (link.get("href"), link.text) == ("text.xhtml", "عنوان\ufffd")
    assert b"1980-01-01T00:00:00Z" in parts["EPUB/package.opf"]
    signed = replace(bare, bilingual=replace(bare.bilingual, article=replace(article, byline="أ")))
    assert "<dc:creator>أ" in unzipped(delivered(signed))["EPUB/package.opf"].decode()


def test_text_and_markdown_hold_the_comments_and_no_word_of_the_machine():
    text = delivered(delivery(ExportFormat.TEXT, bilingual=False)).decode()
    assert text.startswith("A floating library sails the Nile\n\nCulture · 12 March\n\n")
    assert "\n• Pens\n[Pens or pencils?]\n" in text
    both = delivered(delivery(ExportFormat.TEXT)).decode()
    assert "\nVillages wait\nقرى تنتظر\n" in both
    marked = delivered(delivery(ExportFormat.MARKDOWN)).decode()
    assert "# A floating library sails the Nile\n\n> مكتبة عائمة تجوب النيل\n" in marked
    assert "*Anna: هل «الوفد» صحيح؟ And the day?*" in marked
    alone = delivered(delivery(ExportFormat.MARKDOWN, bilingual=False, notes=False)).decode()
    assert "> “The book arrives.”\n" in alone
    assert "مكتبة" not in alone
    assert "## قرى تنتظر\n" in alone
    for one in (text, both, marked, alone):
        assert "translate-ar_en" not in one
        assert "اقرأ" not in one


def test_json_has_the_units_of_translate_and_the_comments():
    document = json.loads(delivered(delivery(ExportFormat.JSON)))
    assert set(document) == {
        "article", "title", "source_language", "target_language", "packages", "units", "comments",
    }  # fmt: skip
    assert document["units"][2]["state"] == "locked"
    assert document["comments"][0] == {
        "unit": "s2_0", "text": "هل «الوفد» صحيح؟\nAnd the day?", "by": "Anna", "at": "",
    }  # fmt: skip


@pytest.mark.parametrize("wanted", set(ExportFormat) - {ExportFormat.TMX})
def test_every_format_is_written_the_same_each_time_whatever_the_text(wanted):
    evil = with_units(s4_0="]]>\x00\ud83d<b a='\"'>&amp;\ufffe\u202e", s6_0=" \u2028 ")
    sent = delivery_of(evil, ExportChoice(wanted, bilingual=True))
    content = delivered(sent)
    assert content == delivered(sent)
    for name, part in unzipped(content).items() if content.startswith(b"PK") else ():
        if name.endswith(("ml", ".opf", ".rels")):
            guarded_tree(part)
    if FORMATS[wanted].is_text:
        content.decode("utf-8")


def test_a_memory_is_written_or_said_to_be_missing():
    if find_spec("reader.adapters.exchange.tmx_writer") is None:
        with pytest.raises(WrongUse, match="TMX"):
            delivered(delivery(ExportFormat.TMX))
    else:
        assert delivered(delivery(ExportFormat.TMX)).count(b"<tu") >= 8


def test_a_delivery_lands_whole_or_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "مقال.docx"
    deliver(delivery(ExportFormat.DOCX), path)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        deliver(delivery(ExportFormat.EPUB), path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    with pytest.raises(StorageUnavailable):
        deliver(delivery(ExportFormat.EPUB), tmp_path / "no" / "a.epub")
