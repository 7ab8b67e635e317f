"""Vowelled sentences beside the page: what is shown of a row, and what is dropped."""

from __future__ import annotations

import pytest

from reader.domain.article import SegmentId, SourceKind, SourceRef
from reader.domain.span import Span
from reader.domain.vowelled_text import TashkilDial, with_marks
from reader.services.cancel import CancelToken
from reader.services.preferences import ThemeName
from reader.services.vowel_sentence import ToVowel, Vowelled
from reader.ui import page_vowels
from reader.ui.page_flow import PageFlow
from reader.ui.page_model import PageModel, PagePlace, Side, TargetTexts
from reader.ui.page_style import Appearance
from reader.ui.page_vowels import PageVowels
from reader.ui.theme import TOKENS
from tests.ui.pages import make_model

FATHA = "\u064e"
S2, S3 = SegmentId("s2"), SegmentId("s3")


def request(model, segment):
    return ToVowel(segment, model.sentence(segment))


def made(model, segment, dial=TashkilDial.ALL, places=(0,)):
    asked = request(model, segment)
    return Vowelled(asked, dial, with_marks(asked.text, dict.fromkeys(places, FATHA)))


@pytest.fixture
def model():
    return make_model()


@pytest.fixture
def vowels():
    return PageVowels(TashkilDial.ALL)


def source(model, row):
    return model.compose(row, Side.SOURCE)


def test_a_row_shows_its_sentences_as_they_come_and_the_text_stays(model, vowels):
    row = model.row_of(S2)
    before = source(model, row)
    assert vowels.source(before) is None
    assert vowels.put(model, [made(model, S2)]) == {row}
    shown = vowels.source(source(model, row))
    assert shown.text.startswith("ا" + FATHA + "نطلقت")
    assert "وستتوقف" in shown.text
    vowels.put(model, [made(model, S3)])
    assert "و" + FATHA + "ستتوقف" in vowels.source(source(model, row)).text
    assert source(model, row) == before
    assert vowels.source(before).of(Span(0, len(before.text))) == shown.text.replace(
        "وستتوقف", "و" + FATHA + "ستتوقف"
    )


def test_a_row_that_shows_nothing_new_is_not_laid_out_again(model, vowels):
    assert vowels.put(model, [made(model, S2, places=())]) == set()
    assert vowels.put(model, [made(model, S2)]) == {2}
    assert vowels.put(model, [made(model, S2)]) == set()
    assert vowels.put(model, [made(model, S2, places=(1,))]) == {2}


def test_a_corrected_sentence_shows_none_of_its_old_marks(model, vowels):
    old = made(model, S2)
    vowels.put(model, [old])
    model.corrections[S2] = "انطلقت صباح الجمعة مكتبة."
    assert vowels.source(source(model, 2)) is None
    assert vowels.lacks(request(model, S2))
    assert vowels.put(model, [old]) == set()
    del model.corrections[S2]
    assert vowels.source(source(model, 2)) is not None


def test_sentences_of_other_articles_and_for_another_dial_are_dropped(model, vowels):
    elsewhere = ToVowel(SegmentId("x"), "نص")
    other = Vowelled(elsewhere, TashkilDial.ALL, with_marks("نص", {0: FATHA}))
    assert vowels.put(model, [other, made(model, S2, TashkilDial.AMBIGUOUS)]) == set()
    assert vowels.lacks(request(model, S2))


def test_what_was_made_with_other_names_or_another_dial_is_asked_for_again(model, vowels):
    vowels.put(model, [made(model, S2)])
    assert not vowels.lacks(request(model, S2))
    assert vowels.lacks(ToVowel(S2, model.sentence(S2), (Span(0, 6),)))
    assert vowels.turn(TashkilDial.AMBIGUOUS) == set()
    assert vowels.lacks(request(model, S2))
    assert vowels.source(source(model, 2)) is not None  # until the new ones come


def test_off_takes_every_mark_away(model, vowels):
    vowels.put(model, [made(model, S2), made(model, S3)])
    assert vowels.turn(TashkilDial.OFF) == {S2, S3}
    assert not vowels.on
    assert vowels.source(source(model, 2)) is None


def test_no_more_than_some_sentences_are_kept(model, vowels, monkeypatch):
    monkeypatch.setattr(page_vowels, "KEPT_SENTENCES", 1)
    vowels.put(model, [made(model, S2), made(model, S3)])
    assert vowels.lacks(request(model, S2))
    assert not vowels.lacks(request(model, S3))


# ---- on the page


@pytest.fixture
def flow(qapp):
    flow = PageFlow(TOKENS[ThemeName.LIGHT])
    flow.width, flow.height = 620, 400
    flow.vowels.turn(TashkilDial.ALL)
    return flow


def everything(model, dial=TashkilDial.ALL):
    """Vowel every letter of every sentence, which makes some lines break elsewhere."""
    return [made(model, one.segment_id, dial, range(200)) for one in model.article.segments]


def long_model(context):
    """Return a page of one paragraph of many lines."""
    paragraphs = context.sample.read_text("utf-8").split("\n\n")[3:]
    text = " ".join(" ".join(paragraphs * 3).split())
    source = SourceRef(SourceKind.TEXT, text=f"مكتبة عائمة\n\n{text}\n\n{text}")
    article = context.open_article.open(source, CancelToken())
    return PageModel(article, "en", TargetTexts(failed="", pending=""))


@pytest.mark.parametrize("face", ["naskh", "amiri", "sans"])
def test_the_line_that_is_read_stays_at_the_top_when_its_marks_come(flow, context, face):
    model = flow.model = long_model(context)
    flow.appearance = Appearance(arabic_face=face, vowelled=True)
    elsewhere = 0
    for width in range(900, 1300, 15):
        flow.width = width
        flow.vowels.turn(TashkilDial.OFF)
        flow.vowels.turn(TashkilDial.ALL)
        flow.begin(PagePlace(1, 0.9))
        place = flow.row(1).place(Side.SOURCE)
        first = place.block.line_start(-flow.top_of(1) - place.top)
        before = flow.top_of(1) + place.top + place.block.line_top(first)
        flow.lay_again(flow.vowels.put(model, everything(model)))
        flow.settle()
        new = flow.row(1).place(Side.SOURCE)
        assert flow.top_of(1) + new.top + new.block.line_top(first) == before
        assert new.composition == place.composition
        elsewhere += new.block.line_top(first) != place.block.line_top(first)
    assert (elsewhere > 0) is (face == "amiri")  # whose letters spread under marks


def test_the_translation_is_never_vowelled(flow):
    flow.model = model = make_model(1)
    model.units.clear()
    model.target = "ar"
    flow.begin(PagePlace())
    flow.lay_again(flow.vowels.put(model, everything(model)))
    for number in range(len(model)):
        for place in flow.row(number).places:
            laid = place.block._layout.text()
            assert (FATHA * 2 in laid or laid.count(FATHA) > 3) is (place.side is Side.SOURCE)


def test_faces_with_tall_marks_get_more_line_height_only_while_vowels_are_shown(flow):
    flow.model = make_model(1)

    def pitch(face, *, vowelled, row=2):
        flow.appearance = Appearance(arabic_face=face, vowelled=vowelled)
        flow.begin(PagePlace())
        return flow.row(row).place(Side.SOURCE).style.pitch

    assert pitch("naskh", vowelled=True) == pitch("naskh", vowelled=False)
    for face in ("amiri", "sans"):
        assert pitch(face, vowelled=True) > pitch(face, vowelled=False)
        assert pitch(face, vowelled=True, row=0) > pitch(face, vowelled=False, row=0)
    assert pitch("unknown", vowelled=True) == pitch("naskh", vowelled=True)
