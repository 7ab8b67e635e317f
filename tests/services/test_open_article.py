from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind, Part, SourceKind, SourceRef, fingerprint_of
from reader.domain.errors import EmptySource, NotText
from reader.domain.messages import Message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.open_article import OpenArticle
from reader.services.ports import RawDocument
from tests.fakes import FakeSourceReader, FakeSplitter, counting_ids

BODY = "أعلنت الوزارة أن الموسم بدأ مبكراً. وقال الوزير إن المطر 😀 لم يأت. وغادر"


def _open(text="", *readers, splitter=None):
    use_case = OpenArticle(
        readers or (FakeSourceReader(),), splitter or FakeSplitter(), counting_ids()
    )
    return use_case.open(SourceRef(SourceKind.TEXT, text=text), CancelToken())


def _document(*texts, kind=BlockKind.PARAGRAPH, **fields):
    reader = FakeSourceReader()
    return RawDocument(tuple(reader.block(text, kind) for text in texts), **fields)


def test_segments_tile_each_block_furniture_included():
    article = _open(f"عنوان\n\n{BODY}\n\n{FakeSourceReader.FURNITURE}")
    assert [block.kind for block in article.blocks][-1] is BlockKind.FURNITURE
    for block in article.blocks:
        mine = [one.span for one in article.segments if one.block_id == block.block_id]
        assert "".join(span.of(block.text) for span in mine) == block.text
    assert len(article.segments) == 5


@given(st.lists(st.text(st.sampled_from("قال نعم. \u200f😀a"), min_size=1), min_size=1))
def test_segments_come_in_the_order_of_the_blocks(texts):
    article = _open("", FakeSourceReader(_document(*texts)))
    order = [block.block_id for block in article.blocks]
    places = [order.index(one.block_id) for one in article.segments]
    assert places == sorted(places)
    joined = "".join(
        one.span.of(article.blocks[place].text)
        for one, place in zip(article.segments, places, strict=True)
    )
    assert joined == "".join(texts)


def test_ids_are_minted_and_unique():
    article = _open(f"عنوان\n\n{BODY}")
    ids = [article.article_id, *(one.segment_id for one in article.segments)]
    assert len(set(ids)) == len(ids)


def test_what_the_reader_found_is_kept():
    notice = Message("Sources", "Opened in parts.")
    document = _document(
        BODY,
        title="عنوان",
        byline="ليلى",
        date="اليوم",
        site="موقع",
        part=Part(1, 3),
        notices=(notice,),
    )
    article = _open("", FakeSourceReader(document))
    assert (article.title, article.byline, article.date, article.site) == (
        "عنوان",
        "ليلى",
        "اليوم",
        "موقع",
    )
    assert article.part == Part(1, 3)
    assert article.notices == (notice,)
    assert article.fingerprint == fingerprint_of(document.blocks)
    assert article.source.kind is SourceKind.TEXT


def test_an_article_without_a_headline_is_called_by_its_beginning():
    assert _open("قال الوزير نعم.").title == "قال الوزير نعم."
    title = _open("كلمة " * 60).title
    assert title == "كلمة " * 15 + "كلمة…"


def test_a_title_of_one_long_word_is_cut_hard():
    assert _open("ا" * 200).title == "ا" * 80 + "…"


def test_furniture_gives_the_title_only_where_there_is_nothing_else():
    dim = FakeSourceReader.FURNITURE
    assert _open(f"{dim}\n\nنص قصير").title == "نص قصير"
    assert _open(dim).title == dim


def test_the_first_reader_that_accepts_reads():
    refusing, accepting = FakeSourceReader(accepting=False), FakeSourceReader()
    _open(BODY, refusing, accepting, FakeSourceReader())
    assert refusing.read_sources == []
    assert len(accepting.read_sources) == 1


def test_a_source_that_nobody_accepts_is_refused_with_a_hint():
    with pytest.raises(NotText) as caught:
        _open(BODY, FakeSourceReader(accepting=False))
    assert caught.value.hint is not None


def test_the_splitter_is_told_the_language_of_the_article():
    splitter = FakeSplitter()
    assert _open(f"{BODY}\n\nRutte said so.", splitter=splitter).language == "ar"
    assert splitter.languages == ["ar", "ar"]


@pytest.mark.parametrize(
    ("text", "language", "notice"),
    [
        (BODY, "ar", None),
        ("وزیر گفت که این کشور به گفتگو با اروپا ادامه می‌دهد و نگران نیست.", "fa", "Persian"),
        ("وزیر اعظم نے کہا ہے کہ حکومت عوام کے لیے کام کر رہی ہے۔", "ur", "Urdu"),
        ("The minister said that the government will act.", "en", "English"),
        ("Правительство заявило", "und", "not Arabic"),
        ("😀😀 🎉", "und", "no words"),
        ("2024 ٣٤", "und", "no words"),
    ],
)
def test_a_text_that_is_not_arabic_is_shown_with_a_notice(text, language, notice):
    article = _open(text)
    assert article.language == language
    assert article.blocks[0].text == text
    told = " ".join(one.english() for one in article.notices)
    assert notice in told if notice else told == ""


def test_an_error_of_the_reader_goes_through():
    with pytest.raises(EmptySource):
        _open("  ")


def test_opening_stops_when_it_is_cancelled():
    cancel = CancelToken()

    class CancellingSplitter(FakeSplitter):
        def split(self, text, language):
            cancel.cancel()
            return super().split(text, language)

    document = _document(*["قال نعم."] * 200)
    splitter = CancellingSplitter()
    use_case = OpenArticle((FakeSourceReader(document),), splitter, counting_ids())
    with pytest.raises(Cancelled):
        use_case.open(SourceRef(SourceKind.TEXT), cancel)
    assert len(splitter.languages) < 100
    with pytest.raises(Cancelled):
        use_case.open(SourceRef(SourceKind.TEXT), cancel)


def _page(*places, address="https://www.akhbar.example/1"):
    reader = FakeSourceReader()
    blocks = [
        replace(reader.block(BODY, BlockKind.PARAGRAPH), place=place, left_out=False)
        for place in places
    ]
    return RawDocument(tuple(blocks), address=address)


def test_what_was_chosen_for_a_site_holds_for_its_next_page():
    asked = []

    def rules_of(host):
        asked.append(host)
        return {"div.links>p": False}

    document = _page("article>p", "div.links>p")
    use_case = OpenArticle((FakeSourceReader(document),), FakeSplitter(), counting_ids(), rules_of)
    article = use_case.open(SourceRef(SourceKind.URL, document.address), CancelToken())
    assert [one.left_out for one in article.blocks] == [False, True]
    assert article.fingerprint == fingerprint_of(document.blocks)
    assert asked == ["akhbar.example"]


def test_a_text_without_an_address_asks_for_no_rules():
    def rules_of(host):
        raise AssertionError(host)

    document = _page("article>p", address="")
    use_case = OpenArticle((FakeSourceReader(document),), FakeSplitter(), counting_ids(), rules_of)
    assert len(use_case.open(SourceRef(SourceKind.TEXT), CancelToken()).blocks) == 1


ENGLISH = "The ministry said in a statement that the road would remain closed until Sunday."
DIALECT = (
    "شو بدك تعمل هلق؟ أنا صرلي ساعة ناطر هون وما حدا إجا. ليش هيك عم تعملوا فينا؟ كتير تعبنا وما "
    "بدنا مشاكل."
)


def test_a_paragraph_in_another_language_is_marked_and_is_not_for_translation():
    article = _open("", FakeSourceReader(_document(BODY, ENGLISH, BODY)))
    assert article.language == "ar"
    assert [block.language for block in article.blocks] == ["", "en", ""]
    assert [block.is_for_translation for block in article.blocks] == [True, False, True]
    assert not article.notices


def test_a_headline_is_of_the_language_of_the_article():
    blocks = (
        *_document(ENGLISH, kind=BlockKind.HEADLINE).blocks,
        *_document(BODY, BODY, BODY).blocks,
    )
    article = _open("", FakeSourceReader(RawDocument(blocks)))
    assert [block.language for block in article.blocks] == ["", "", "", ""]


def test_furniture_is_of_no_language():
    blocks = (
        *_document(ENGLISH, kind=BlockKind.FURNITURE).blocks,
        *_document(BODY, BODY).blocks,
    )
    blocks = (replace(blocks[0], left_out=True), *blocks[1:])
    article = _open("", FakeSourceReader(RawDocument(blocks)))
    assert article.blocks[0].language == ""


def test_a_text_in_dialect_says_so_and_news_does_not():
    told = [one.english() for one in _open(DIALECT).notices]
    assert len(told) == 1
    assert "dialect" in told[0]
    assert not _open(BODY * 4).notices
    assert not _open(f"{BODY * 6} «{DIALECT[:60]}»").notices
