import pytest

from reader.adapters.sources.markdown_text import MarkdownReader
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.errors import EmptySource
from reader.services.cancel import Cancelled, CancelToken
from tests.adapters.sources.contract import SourceReaderContract
from tests.fakes import counting_ids

K = BlockKind
PAGE = """---
title: "من الرأس"
author: سارة
date: 2025-05-12
tags:
---
# الجفاف *يقلص* المحصول

كتبت: ليلى حداد

أعلنت الوزارة أن **الموسم** بدأ [مبكراً](https://example.org/a) هذا العام.
وتوقعت محصولاً أقل.[^1]

## آبار بلا ماء

- صهريج
- بئر
    1. عميقة
    2. جديدة

3. ثالث
4. رابع

> لا ماء في القرية.
>
> ولا مطر.

![صورة لبئر](well.png)

| المادة | السعر |
|---|---|
| خبز | 5 |

```
سطر أول
  سطر ثانٍ
```

بيت أول<br>بيت ثانٍ

<script>alert(1)</script>

اقرأ أيضاً

[خبر آخر](https://example.org/b)

***

[^1]: حاشية أولى.
"""


class TestMarkdownReader(SourceReaderContract):
    markdown = True

    @pytest.fixture
    def reader(self):
        return MarkdownReader(counting_ids())


def test_it_takes_files_with_a_markdown_suffix():
    reader = MarkdownReader(counting_ids())
    assert reader.accepts(SourceRef(SourceKind.FILE, "/a/b.MD"))
    assert not reader.accepts(SourceRef(SourceKind.FILE, "/a/b.txt", markdown=True))


def _read(text: str):
    source = SourceRef(SourceKind.TEXT, text=text, markdown=True)
    return MarkdownReader(counting_ids()).read(source, CancelToken())


def _found(text: str):
    return [(block.kind, block.level, block.text) for block in _read(text).blocks]


def test_markup_becomes_blocks_and_no_text_is_lost():
    assert _found(PAGE) == [
        (K.FURNITURE, 0, "title: من الرأس"),
        (K.FURNITURE, 0, "author: سارة"),
        (K.FURNITURE, 0, "date: 2025-05-12"),
        (K.HEADLINE, 1, "الجفاف يقلص المحصول"),
        (K.BYLINE, 0, "كتبت: ليلى حداد"),
        (K.PARAGRAPH, 0, "أعلنت الوزارة أن الموسم بدأ مبكراً هذا العام. وتوقعت محصولاً أقل.[1]"),
        (K.SUBHEAD, 2, "آبار بلا ماء"),
        (K.LIST_ITEM, 1, "صهريج"),
        (K.LIST_ITEM, 1, "بئر"),
        (K.LIST_ITEM, 2, "1. عميقة"),
        (K.LIST_ITEM, 2, "2. جديدة"),
        (K.LIST_ITEM, 1, "3. ثالث"),
        (K.LIST_ITEM, 1, "4. رابع"),
        (K.QUOTE, 0, "لا ماء في القرية."),
        (K.QUOTE, 0, "ولا مطر."),
        (K.CAPTION, 0, "صورة لبئر"),
        (K.TABLE, 0, "المادة | السعر"),
        (K.TABLE, 0, "خبز | 5"),
        (K.PARAGRAPH, 0, "سطر أول"),
        (K.PARAGRAPH, 0, "سطر ثانٍ"),
        (K.PARAGRAPH, 0, "بيت أول"),
        (K.PARAGRAPH, 0, "بيت ثانٍ"),
        (K.FURNITURE, 0, "اقرأ أيضاً"),
        (K.FURNITURE, 0, "خبر آخر"),
        (K.FOOTNOTE, 0, "1. حاشية أولى."),
    ]


def test_the_text_says_more_than_the_head_of_the_file():
    document = _read(PAGE)
    assert document.title == "الجفاف يقلص المحصول"
    assert document.byline == "كتبت: ليلى حداد"
    assert document.date == "2025-05-12"
    assert all(block.reason is not None for block in document.blocks if block.left_out)


def test_the_head_of_the_file_gives_what_the_text_does_not_say():
    document = _read(
        "---\ntitle: عنوان\nauthor: سارة\nsite: موقع\n---\nقال الوزير نعم اليوم في خطابه."
    )
    assert (document.title, document.byline, document.site) == ("عنوان", "سارة", "موقع")


def test_a_ruled_line_at_the_start_is_no_head():
    assert _found("---\n\nقال نعم.\n\n---\n") == [(K.PARAGRAPH, 0, "قال نعم.")]


def test_a_head_alone_is_nothing_to_read():
    with pytest.raises(EmptySource):
        _read("---\ntitle: عنوان\n---\n")


def test_text_without_headings_is_read_like_plain_text():
    kinds = [kind for kind, _, _ in _found("عنوان قصير\n\nقال الوزير إن الأمر انتهى اليوم تماماً.")]
    assert kinds == [K.HEADLINE, K.PARAGRAPH]


def test_a_heading_in_the_middle_is_no_headline_unless_it_is_of_the_first_level():
    assert [kind for kind, _, _ in _found("قال نعم.\n\n## قسم\n\nثم.")][1] is K.SUBHEAD
    assert [kind for kind, _, _ in _found("قال نعم.\n\n# قسم\n\nثم.")][1] is K.HEADLINE


def test_two_thousand_headings_are_read():
    found = _found("\n\n".join(f"# عنوان {number}" for number in range(2000)))
    assert len(found) == 2000
    assert [kind for kind, _, _ in found[:2]] == [K.HEADLINE, K.SUBHEAD]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        ">" * 4000 + " نص",
        "- > " * 4000 + "نص",
        "\n".join("    " * depth + "- نص" for depth in range(600)),
        "[" * 4000 + " نص",
        "![نص](" * 4000,
        "<a " * 4000 + " نص",
        "*" * 4000 + " نص",
        "<div>" * 4000 + "نص",
        "(" * 4000 + "[نص](x)",
    ],
)
def test_nesting_without_end_is_read_quickly(text):
    assert any("نص" in block.text for block in _read(text).blocks)


def test_links_survive_many_brackets_side_by_side():
    assert _found("[أ](x) " * 40) == [(K.PARAGRAPH, 0, ("أ " * 40).strip())]


def test_raw_html_is_read_as_text():
    page = (
        "<figure><img src='a'><figcaption>وصف الصورة</figcaption></figure>\n\n"
        "<ol start='x'><li>أول</li></ol></ul></p>\n\n<style>p{}</style>\n\n"
        "<aside>جانب</aside><hr>\n\n<td>خلية</td>"
    )
    assert [text for _, _, text in _found(page)] == ["وصف الصورة", "1. أول", "جانب", "خلية"]
    assert _found(page)[0][0] is K.CAPTION


@pytest.mark.timeout(20)
@pytest.mark.parametrize("marker", ["- ", "* ", "+ ", "1. ", "2) ", "> ", "- 1. > "])
def test_markers_in_a_row_are_read_as_a_dozen_of_them(marker):
    assert _read(marker * 1000 + "نص").blocks[-1].text.endswith("نص")


def test_a_rule_of_dashes_stays_a_rule():
    assert _found("قال نعم.\n\n" + "- " * 40 + "\n\nثم.")[-1][2] == "ثم."


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    [
        "[\n" * 10_000,
        "\n".join(f"[{number}]: <http://x" for number in range(10_000)) + "\n\n",
        "عنوان\n===\n" * 10_000,
        "\n".join(f"[^{number}]: نص [^{number + 1}]" for number in range(10_000)) + "\n\n",
        "- - -\n" * 10_000,
        "\\[" * 10_000,
        "نص[^a]" * 10_000 + "\n\n[^a]: ",
        "<div>نص" * 10_000,
    ],
)
def test_a_large_text_is_parsed_in_slices_of_a_few_seconds_at_most(text):
    assert "نص" in _read(text + "نص").blocks[-1].text


class _Third(CancelToken):
    """A token that is cancelled at the third look."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def check(self) -> None:
        self.looks += 1
        if self.looks == 5:
            self.cancel()
        super().check()


def test_parsing_a_large_text_stops_between_two_slices():
    text = "قال الوزير نعم اليوم في خطابه.\n\n" * 20_000
    cancel = _Third()
    with pytest.raises(Cancelled):
        MarkdownReader(counting_ids()).read(
            SourceRef(SourceKind.TEXT, text=text, markdown=True), cancel
        )
    assert cancel.looks == 5


def test_what_is_too_dense_is_read_as_plain_text_and_said():
    document = _read("# عنوان\n\n" + "[" * 9000 + " نص")
    assert "".join(block.text for block in document.blocks[1:]) == "[" * 9000 + " نص"
    assert [notice.text for notice in document.notices] == [
        "Some of the Markdown can't be parsed; it is shown as plain text."
    ]
    assert _read(PAGE).notices == ()


def test_links_are_known_in_every_slice():
    filler = "قال الوزير نعم اليوم في خطابه.\n\n" * 2000
    found = _found(f"[أول][a] هنا.\n\n{filler}[آخر][a] هنا.\n\n{filler}[A]: http://example.org\n")
    assert (found[0][2], found[2001][2]) == ("أول هنا.", "آخر هنا.")
    assert len(found) == 4002


@pytest.mark.parametrize("declaration", ["<![if IE]>", "<![", "<![a", "<!ELEMENT [", "<![CDATA["])
def test_a_declaration_that_no_parser_knows_stops_nothing(declaration):
    assert _read(f"قال نعم.\n\n<div>{declaration}</div>\n\nثم ذهب.").blocks[0].text == "قال نعم."


def test_a_list_may_begin_with_a_number_of_any_length():
    page = f"<ol start='{'9' * 5000}'><li>أول</li></ol>\n\n<ol start='41'><li>ثانٍ</li></ol>"
    assert [text for _, _, text in _found(page)] == ["1. أول", "41. ثانٍ"]
