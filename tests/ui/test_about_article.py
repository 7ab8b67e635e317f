"""The dialog about the article: what was read off a page is corrected, choices are forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.domain.article import SourceKind, SourceRef
from reader.domain.site_rules import SiteRule
from reader.ui.article_facts_controller import ArticleFactsController
from tests.domain.pages_taken import LINES
from tests.ui.libraries import bare
from tests.ui.library_window import settled, with_store
from tests.ui.web_pages import FIRST, PageReader, article, kept, segment, show, with_pages

HOST = "al-akhbar-annahr.example"


@pytest.fixture
def pages(context):
    return with_pages(bare(context), PageReader())


@pytest.fixture
def parts(make, pages):
    return make(pages)


def about(qtbot, parts):
    parts.window.reader_actions.taking.about_article.trigger()
    settled(qtbot, parts)
    return parts.window.findChild(ArticleFactsController).dialog


def rules(pages):
    store = pages.site_rules()
    try:
        return dict(store.of(HOST))
    finally:
        store.close()


def test_it_says_where_the_article_is_from(qtbot, parts):
    show(qtbot, parts, FIRST)
    dialog = about(qtbot, parts)
    said = {name: value.text() for name, value in dialog.values.items()}
    assert said["site"] == HOST
    assert said["address"] == FIRST
    assert said["source"] == "The web"
    assert said["left_out"] == "6 piece(s) of the page"
    assert dialog.fields["title"].text() == LINES[3][1]
    assert dialog.fields["byline"].text() == "محرر الموقع"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == FIRST
    dialog.reject()


def test_a_pasted_text_has_no_site_and_nothing_to_forget(qtbot, parts):
    show(qtbot, parts, SourceRef(SourceKind.TEXT, text="خبر قصير\n\nوصل الوفد إلى بغداد أمس."))
    dialog = about(qtbot, parts)
    assert dialog.values["source"].text() == "Pasted text"
    for name in ("site", "address", "left_out"):
        assert not dialog.values[name].isVisible()
    assert not dialog.copy_button.isVisible()
    assert not dialog.forget_button.isVisible()
    dialog.reject()


def test_what_is_corrected_is_shown_kept_and_stays_after_another_import(qtbot, parts, pages):
    show(qtbot, parts, FIRST)
    dialog = about(qtbot, parts)
    dialog.fields["title"].setText("رحلة  الكتاب على النيل")
    dialog.fields["byline"].setText("سلمى عبد الرحيم")
    dialog.fields["date"].setText("2026-03-12")
    qtbot.keyClick(dialog.fields["date"], Qt.Key.Key_Return)
    settled(qtbot, parts)
    assert parts.window.windowTitle() == "رحلة الكتاب على النيل — Qari"
    there = kept(pages, article(parts).article_id)
    assert (there.title, there.byline, there.date) == (
        "رحلة الكتاب على النيل", "سلمى عبد الرحيم", "2026-03-12",
    )  # fmt: skip
    entry = with_store(pages, lambda store: store.entry(there.article_id))
    assert entry.title == "رحلة الكتاب على النيل"
    show(qtbot, parts, FIRST)
    assert article(parts).byline == "سلمى عبد الرحيم"
    assert kept(pages, there.article_id) == there


def test_an_article_must_have_a_headline(qtbot, parts, pages):
    show(qtbot, parts, FIRST)
    dialog = about(qtbot, parts)
    dialog.fields["title"].setText("   ")
    assert not dialog.save_button.isEnabled()
    qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()
    assert article(parts).title == LINES[3][1]


def test_nothing_changed_writes_nothing(qtbot, parts):
    show(qtbot, parts, FIRST)
    before = article(parts)
    about(qtbot, parts).save_button.click()
    settled(qtbot, parts)
    assert article(parts) is before


def test_the_choices_for_a_site_are_forgotten(qtbot, parts, pages):
    store = pages.site_rules()
    store.put(SiteRule(HOST, "footer>p", taken=False))
    store.close()
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    parts.window.reader_actions.taking.take_in.trigger()
    dialog = about(qtbot, parts)
    assert dialog.forget_button.isVisible()
    assert dialog.forget_button.text() == "Forget the choices for this site (2)"
    dialog.forget_button.click()
    settled(qtbot, parts)
    assert not dialog.forget_button.isVisible()
    assert rules(pages) == {}
    dialog.reject()


def test_a_long_address_is_shortened_and_whole_in_its_tool_tip(qtbot, make, context):
    reader = PageReader()
    long = f"{FIRST}/{'x' * 300}"
    reader.pages[long] = LINES
    parts = make(with_pages(bare(context), reader))
    show(qtbot, parts, long)
    dialog = about(qtbot, parts)
    assert len(dialog.values["address"].text()) < 70
    assert dialog.values["address"].toolTip() == long
    dialog.reject()


def test_every_field_and_button_has_a_name(qtbot, parts):
    show(qtbot, parts, FIRST)
    dialog = about(qtbot, parts)
    named = (*dialog.fields.values(), dialog.save_button, dialog.copy_button, dialog.forget_button)
    assert all(one.accessibleName() for one in named)
    dialog.reject()
