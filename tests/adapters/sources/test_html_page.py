"""Web pages and rich text: what is the article, what each block is, what is said of the page."""

from __future__ import annotations

import html

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_page import HtmlReader
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.errors import EmptySource
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import CancelToken
from tests.adapters.sources.contract import SourceReaderContract
from tests.fakes import counting_ids

FIRST = (
    "أعلنت وزارة الزراعة أن الموسم بدأ مبكراً هذا العام بسبب الجفاف، وتوقعت محصولاً أقل من المعتاد."
)
SECOND = (
    "وقال مزارعون إن الآبار جفت في ثلاث قرى، منها Deir al-Ward، وإن الحكومة وعدتهم بصهاريج كافية."
)
THIRD = "وأضافت الوزارة أن 35% من الحقول لم تُزرع بعد، ودعت إلى ترشيد المياه حتى الخريف 🌾."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
TITLE = "الجفاف يقلص محصول القمح"


class TestHtmlOfTheClipboard(SourceReaderContract):
    """Rich text: each paragraph of the contract's texts is a ``p``."""

    @pytest.fixture
    def reader(self):
        return DocumentReader((HtmlReader(),), counting_ids())

    def source(self, text: str, part: int = 0) -> SourceRef:
        paragraphs = "".join(f"<p>{html.escape(one)}</p>" for one in text.split("\n\n") if one)
        return SourceRef(SourceKind.TEXT, text=paragraphs, part=part, html=True)


def page(body: str, head: str = "") -> str:
    return f'<!DOCTYPE html><html lang="ar"><head>{head}</head><body>{body}</body></html>'


def extracted(text: str, **known) -> Extracted:
    content = Content(text.encode("utf-8"), "page.html", **known)
    return HtmlReader().extract(content, CancelToken())


def kept(found: Extracted) -> list[Paragraph]:
    return [one for one in found.paragraphs if one.kind is not BlockKind.FURNITURE]


def kinds(text: str, **known) -> list[tuple[BlockKind | None, str]]:
    return [(one.kind, one.text) for one in kept(extracted(text, **known))]


def reasons(body: str) -> dict[str, str]:
    """Return why each block of a page around the article is left out."""
    found = extracted(page(f"<article><h1>{TITLE}</h1>{BODY}</article>{body}"))
    return {one.text: one.reason.english() for one in found.paragraphs if one.reason is not None}


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<nav><a href=/>{}</a></nav>", "A menu of the site"),
        ("<div class=main-menu><a href=/>{}</a></div>", "A menu of the site"),
        ("<div class='ad-slot'>{}</div>", "An advertisement"),
        ("<div class=readAlso><a href=/1>{}</a></div>", "Points to other articles"),
        ("<section id=comments><div><p>{}</p></div></section>", "Comments of readers"),
        ("<div class=share-buttons><a>{}</a></div>", "Buttons for sharing"),
        ("<div class=newsletter-signup><p>{}</p></div>", "Asks to follow or subscribe"),
        ("<div id=cookie-consent>{}</div>", "Asks about cookies"),
        ("<footer><p>{}</p></footer>", "The foot of the page"),
        ("<div class=author-box><p>{}</p></div>", "About the writer"),
        ("<div class=paywall><p>{}</p></div>", "Asks to pay or to sign in"),
        ("<button>{}</button>", "A button of the web page"),
        ("<div class=post-tags><a href=/t>{}</a></div>", "Tags of the web page"),
        ("<div class=zxcv><a href=/t>{}</a></div>", "Not part of the article"),
        ("<div><a href=/t>{} في مدينة بعيدة جداً</a></div>", "Points to other articles"),
    ],
)
def test_what_is_left_out_says_why(markup: str, reason: str):
    assert reason in {
        why for text, why in reasons(markup.format("سطر من الصفحة")).items() if "سطر" in text
    }


def test_nothing_that_is_seen_is_dropped_and_the_order_stays():
    body = f"<nav><a href=/>أولى</a></nav><h1>{TITLE}</h1>{BODY}<div class=related>ثانية</div>"
    found = extracted(page(f"<div>{body}</div>"))
    assert [one.text for one in found.paragraphs] == [
        "أولى", TITLE, FIRST, SECOND, THIRD, "ثانية",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>var a = '<p>سر</p>';</script>",
        "<style>p { content: 'سر' }</style>",
        "<template><p>سر</p></template>",
        "<noscript><p>سر</p></noscript>",
        "<p hidden>سر</p>",
        "<p style='color: red; DISPLAY : none'>سر</p>",
        "<div style='visibility:hidden'><p>سر</p></div>",
        "<p><i aria-hidden=true>سر</i></p>",
        "<span class=sr-only>سر</span>",
        "<!-- <p>سر</p> -->",
        "<svg><text>سر</text></svg>",
        "<iframe>سر</iframe>",
        "<dialog><p>سر</p></dialog>",
        "<select hidden><option>سر</option></select>",
    ],
)
def test_what_no_reader_sees_is_not_there(unseen: str):
    found = extracted(page(f"<article><h1>{TITLE}</h1>{unseen}{BODY}{unseen}</article>"))
    assert not any("سر" in one.text for one in found.paragraphs)
    assert [one.text for one in kept(found)] == [TITLE, FIRST, SECOND, THIRD]


def test_a_class_that_lies_about_the_whole_page_is_not_believed():
    found = extracted(page(f"<div class='sidebar widget'><h1>{TITLE}</h1>{BODY}</div>"))
    assert [one.text for one in kept(found)] == [TITLE, FIRST, SECOND, THIRD]


def test_blocks_have_the_kind_that_markup_says():
    body = (
        f"<article><h1>{TITLE}</h1><p class=byline>ليلى حداد</p><figure><img><figcaption>حقل قمح"
        f"</figcaption></figure><p>{FIRST}</p><h3>ماذا بعد؟</h3><ol start=4><li>{SECOND}<ul>"
        f"<li>قرية</li></ul></li><li>{THIRD}</li></ol><blockquote><p>{SECOND}</p></blockquote>"
        "<table><tr><th>العام</th><th>الطن</th></tr><tr><td>2023</td><td><b>41</b><br>تقريباً</td>"
        f"</tr></table><p>{THIRD}</p><ol class=footnotes><li>تقرير الوزارة.</li></ol></article>"
    )
    found = kept(extracted(page(body)))
    assert [(one.kind, one.level, one.text) for one in found] == [
        (BlockKind.HEADLINE, 1, TITLE),
        (BlockKind.BYLINE, 0, "ليلى حداد"),
        (BlockKind.CAPTION, 0, "حقل قمح"),
        (BlockKind.PARAGRAPH, 0, FIRST),
        (BlockKind.SUBHEAD, 3, "ماذا بعد؟"),
        (BlockKind.LIST_ITEM, 1, f"4. {SECOND}"),
        (BlockKind.LIST_ITEM, 2, "قرية"),
        (BlockKind.LIST_ITEM, 1, f"5. {THIRD}"),
        (BlockKind.QUOTE, 0, SECOND),
        (BlockKind.TABLE, 0, "العام | الطن"),
        (BlockKind.TABLE, 0, "2023 | 41 تقريباً"),
        (BlockKind.PARAGRAPH, 0, THIRD),
        (BlockKind.FOOTNOTE, 0, "1. تقرير الوزارة."),
    ]


def test_a_place_is_short_and_alike_in_all_pages_of_a_site():
    def place(number: int) -> str:
        body = (
            f"<div id='p{number}'><article class='post-{number} news active sc-1x{number}'>"
            "<div class='read-also kUtWcd'><ul>"
            f"<li><a href=/{number}>خبر {number}</a></li></ul></div>"
            f"<h1>{TITLE}</h1>{BODY}</article></div>"
        )
        return next(one.place for one in extracted(page(body)).paragraphs if "خبر" in one.text)

    assert place(7) == place(81) == "article.news>div.read-also>ul>li"


def test_links_with_nothing_between_them_are_set_apart():
    found = extracted(page(f"<div class=menu><a>رياضة</a><a>اقتصاد</a> <a>فن</a></div>{BODY}"))
    assert found.paragraphs[0].text == "رياضة اقتصاد فن"


def test_two_line_breaks_divide_paragraphs_and_one_does_not():
    body = f"<div>{FIRST}<br>\n<br />{SECOND[:60]}<br>{SECOND[60:]}<BR>&nbsp;<BR>{THIRD}</div>"
    found = kept(extracted(page(f"<h1>{TITLE}</h1>{body}")))
    assert [one.text for one in found][-3:] == [FIRST, f"{SECOND[:60]} {SECOND[60:]}", THIRD]


def test_short_lines_stay_lines():
    body = "<div>قفا نبك من ذكرى حبيب ومنزل<br>بسقط اللوى بين الدخول فحومل</div>"
    texts = [text for _, text in kinds(page(f"<h1>{TITLE}</h1>{BODY}{body}{BODY}"))]
    assert "قفا نبك من ذكرى حبيب ومنزل" in texts
    assert "بسقط اللوى بين الدخول فحومل" in texts


def test_facts_come_from_the_surest_place():
    head = (
        f"<title>{TITLE} | صحيفة النهر</title><meta property='og:site_name' content='النهر'>"
        "<meta name=author content='بقلم: ليلى حداد'><link rel=canonical href='https://n.example/1'>"
        "<meta property='article:published_time' content='2024-03-05T22:10:00+03:00'>"
    )
    found = extracted(
        page(f"<article><h1>{TITLE}</h1>{BODY}</article>", head), url="http://x.example/"
    )
    assert (found.title, found.byline, found.date) == (TITLE, "ليلى حداد", "2024-03-05")
    assert (found.site, found.language, found.address) == ("النهر", "ar", "https://n.example/1")


def test_facts_are_found_in_the_text_where_nothing_else_tells_them():
    head = f"<title>صحيفة النهر - {TITLE}</title>"
    body = (
        f"<h2>{TITLE}</h2><div class=meta>كتبت: ليلى حداد | الثلاثاء ٥ آذار/مارس ٢٠٢٤</div>{BODY}"
    )
    found = extracted(page(f"<div>{body}</div>", head), url="https://n.example/2")
    assert (found.title, found.byline, found.date) == (TITLE, "ليلى حداد", "2024-03-05")
    assert (found.site, found.address) == ("صحيفة النهر", "https://n.example/2")


def test_an_address_of_another_scheme_is_no_address():
    head = (
        "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='file:///x'>"
    )
    assert extracted(page(BODY, head)).address == ""


def test_a_date_that_can_not_be_read_stays_as_it_stands():
    head = "<meta name=date content='منذ يومين'>"
    assert extracted(page(f"<h1>{TITLE}</h1>{BODY}", head)).date == "منذ يومين"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("<frameset cols='20%,*'><frame src=a.htm><frame src=b.htm></frameset>", "frames"),
        ("<meta http-equiv=refresh content='0; url=/b'><body></body>", "sends a browser on"),
        ("<body><div id=root></div><script src=/app.js></script></body>", "JavaScript"),
        ("<body><div>تحميل…</div><script>start()</script></body>", "JavaScript"),
        ("<body><img src=a.png></body>", "Open it in a browser"),
        ("<html></html>", "browser"),
        ("", "no text"),
        ("<!-- -->", "no text"),
    ],
)
def test_a_page_without_text_says_why(text: str, hint: str):
    with pytest.raises(EmptySource) as caught:
        extracted(text)
    assert hint in str(caught.value)
    assert "page.html" in str(caught.value)


def test_a_page_that_is_locked_says_so_once():
    for sign in (
        "<div class=paywall><p>لمتابعة القراءة اشترك الآن</p></div>",
        "<p>هذا المحتوى مخصص للمشتركين</p>",
        (
            "<script type='application/ld+json'>"
            '{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
        ),
    ):
        notices = extracted(page(f"<article><h1>{TITLE}</h1>{BODY}{sign}</article>")).notices
        assert [one.english()[:20] for one in notices] == ["This page shows only"]
    assert extracted(page(f"<h1>{TITLE}</h1>{BODY}")).notices == ()


def test_broken_linked_data_are_passed_over():
    for script in (
        "{",
        "[" * 100_000,
        '{"@type": 3, "author": [[]]}',
        '{"@graph": {"@type": "Article"}}',
    ):
        found = extracted(page(f"{BODY}<script type=application/ld+json>{script}</script>"))
        assert len(kept(found)) == 3


# Rich text


def fragment(text: str) -> list[tuple[BlockKind | None, str]]:
    return kinds(text, fragment=True)


def test_all_of_a_fragment_is_the_article():
    inner = f"<h2>{TITLE}</h2><nav>قائمة</nav>{BODY}"
    text = f"<html><body><!--StartFragment-->{inner}<!--EndFragment--></body></html>"
    assert fragment(text) == [
        (BlockKind.HEADLINE, TITLE),
        (None, "قائمة"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.PARAGRAPH, SECOND),
        (BlockKind.PARAGRAPH, THIRD),
    ]


def test_what_stands_around_the_marks_of_a_fragment_is_no_part_of_it():
    before = "Version:0.9\r\nStartHTML:0097\r\n<html><body>قبل"
    text = f"{before}<!--StartFragment--><p>{FIRST}</p><!--EndFragment-->"
    assert kinds(text + "<p>بعد</p></body></html>") == [(BlockKind.PARAGRAPH, FIRST)]


def test_rich_text_of_word_keeps_its_lists_and_headings():
    text = (
        "<html xmlns:o='urn:x'><body lang=AR dir=RTL><!--StartFragment--><h1>عنوان</h1>"
        f"<p class=MsoNormal dir=RTL><span lang=AR-SA>{FIRST}<o:p></o:p></span></p>"
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>"
        "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>"
        "<span>بند أول</span></p><!--EndFragment--></body></html>"
    )
    assert fragment(text) == [
        (BlockKind.HEADLINE, "عنوان"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.LIST_ITEM, "بند أول"),
    ]


def test_rich_text_of_an_editor_in_the_browser_keeps_its_lists_and_tables():
    text = (
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="rtl">عنوان</h1>'
        f'<p dir="rtl"><span>{FIRST}</span></p><ul><li dir="rtl"><p><span>بند</span></p></li></ul>'
        "<table><tbody><tr><td><p>سنة</p></td><td><p>عدد</p></td></tr><tr><td><p>1</p></td>"
        "<td><p>2</p></td></tr></tbody></table></b>"
    )
    assert (
        fragment(text)
        == [
            (BlockKind.HEADLINE, "عنوان"),
            (None, FIRST),
            (BlockKind.LIST_ITEM, "بند"),
            (BlockKind.TABLE, "سنة | عدد"),
            (BlockKind.TABLE, "1 | 2"),
        ]
        or fragment(text)[1][1] == FIRST
    )


def test_mending_is_passed_on_and_can_be_switched_off():
    garbled = FIRST.encode("cp1256", "replace").decode("cp1252", "replace")
    reader = DocumentReader((HtmlReader(),), counting_ids())
    for mend in (True, False):
        source = SourceRef(SourceKind.TEXT, text=f"<p>{garbled}</p>", html=True, mend=mend)
        document = reader.read(source, CancelToken())
        assert ("الزراعة" in document.blocks[0].text) == mend
        assert bool(document.notices) == mend


def test_a_file_is_read_with_its_place_and_address(tmp_path):
    path = tmp_path / "صفحة.html"
    head = "<meta property='og:url' content='https://n.example/3'>"
    path.write_text(page(f"<article><h1>{TITLE}</h1>{BODY}</article>", head), "utf-8")
    reader = DocumentReader((HtmlReader(),), counting_ids())
    source = SourceRef(SourceKind.FILE, str(path))
    assert reader.accepts(source)
    document = reader.read(source, CancelToken())
    assert document.address == "https://n.example/3"
    assert [one.place for one in document.blocks[:2]] == ["article>h1", "article>p"]
    assert HtmlReader.formats == {Format.HTML}


def test_a_lead_below_the_headline_is_kept_where_both_stand_apart_from_the_text():
    lead = "مزارعو الشمال يخشون الخريف."
    head = f"<div><h1>{TITLE}</h1><h3 class=subtitle>{lead}</h3></div>"
    found = extracted(page(f"<article>{head}<div><div class=body>{BODY}</div></div></article>"))
    assert [one.text for one in kept(found)] == [TITLE, lead, FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "line",
    [
        "<div class=news_info>أضيف بواسطة: ليلى حداد | 05-03-2024 | قراءة: 3012</div>",
        "<div class=byline-wrapper><div><a href=/l>ليلى حداد</a></div><div>5 مارس 2024</div></div>",
    ],
)
def test_the_writer_is_found_in_a_line_about_the_article(line):
    found = extracted(page(f"<article><h1>{TITLE}</h1>{line}{BODY}</article>"))
    assert (found.byline, found.date) == ("ليلى حداد", "2024-03-05")


def test_words_between_stray_signs_are_kept_as_they_are():
    text = "سعر البرميل < 70 دولاراً، والعرض <<كبير>> كما يقول الخبراء في السوق اليوم."
    found = extracted(page(f"<article><h1>{TITLE}</h1>{BODY}<p>{text}</p></article>"))
    assert kept(found)[-1].text == text


def test_a_row_of_breaks_parts_paragraphs_once():
    found = extracted(page(f"<article><h1>{TITLE}</h1>{FIRST}{'<br>' * 40}{SECOND}</article>"))
    assert [one.text for one in kept(found)] == [TITLE, FIRST, SECOND]
