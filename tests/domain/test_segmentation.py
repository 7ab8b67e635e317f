from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.segmentation import split_arabic
from reader.domain.span import Span

_MARKS = [*". .. ... … ؟ ! ، ؛ : « » “ ” ‘ ’ ( ) [ ] ـ - –".split(), '"', "\u064b"]  # noqa: SIM905
_TOKENS = [
    "قال",
    "الوزير",
    "د.",
    "1.",
    "3.5",
    "ق.م.",
    "U.S.",
    "#وسم",
    "a.b@c.d",
    "😀",
    "👨\u200d👩\u200d👧",
]
_SPACES = [" ", "  ", "\u00a0", "\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]
_INVISIBLE = ["\u200f", "\u200c", "\u061c", "\ufeff"]
PIECES = st.lists(st.sampled_from([*_MARKS, *_TOKENS, *_SPACES, *_INVISIBLE]), max_size=40).map(
    "".join
)


def _of(text: str) -> list[str]:
    return [span.of(text) for span in split_arabic(text)]


@given(st.one_of(PIECES, st.text()))
def test_segments_tile_the_text(text):
    spans = split_arabic(text)
    assert "".join(span.of(text) for span in spans) == text
    assert all(before.end == after.start for before, after in pairwise(spans))
    assert all(span.length for span in spans)


@given(st.one_of(PIECES, st.text()))
def test_no_segment_is_white_space_alone_unless_all_is(text):
    for span in split_arabic(text):
        assert span.of(text).strip() or not text.strip()


@given(PIECES)
def test_white_space_belongs_to_the_segment_before_it(text):
    for span in split_arabic(text)[1:]:
        assert not text[span.start].isspace()


def test_an_empty_text_has_no_segments():
    assert split_arabic("") == []
    assert split_arabic(" \n") == [Span(0, 2)]


@pytest.mark.parametrize(
    "expected",
    [
        ["هل عاد الهدوء؟ ", "نعم! ", "عاد… ", "انتهى كل شيء."],
        ["سكت، ثم قال؛ نعم: لا."],
        ["قال د. سامي وأ. منى إن ص. 5 ناقصة. ", "وغادر."],
        ["فاز ود. سامي. ", "وشكره لد. خالد."],
        ["بلغ السعر 3.5 دولار عند 10.30. ", "ثم عاد."],
        ["قال: «لن نتراجع. سنبقى». ", "وغادر."],
        ["قال ”لن نتراجع. سنبقى“ وغادر. ", "ثم عاد."],
        ["«متى نعود؟» سأل الطفل. ", "ولم يجبه أحد."],
        ["حضر (وهو مريض. هكذا قيل) وتكلم. ", "ثم خرج."],
        ["(غاب الوزير.) ", "وحضر نائبه."],
        ["انتهى الأمر.[2] ", "وعاد الجميع."],
        ["شكراً! 😀👍🏽 ", "نلتقي غداً."],
        ["أول\n", "ثانٍ\r\n", "ثالث\u2028", "رابع"],
        ["انتهى اليوم .", "وعاد غداً . ", "ثم سكت"],
        ["كان في الفئة ب. ", "ثم صعد إلى الفئة أ. ", "وبقي."],
        ["الموعد 5. 2. 2024 صباحاً. ", "ولا تأجيل."],
        ["سنة 92 هـ. ", "وبنوا مسجداً سنة 95 هـ. الموافق 714 م. ", "ثم رحلوا."],
        ["نقلت أ.ف.ب. أن الحرب انتهت. ", "وأكدت أ.ف.ب. ", "وقالت."],
        ["سافر إلى U.S. Virgin Islands. ", "وعاد."],
        ["اشترتها Apple Inc. ", "وقالت إنها سعيدة."],
        ["اشترتها Apple Inc. الأمريكية أمس."],
        ["يعمل Dr. Smith هنا. ", "وكتب J. K. Rowling هناك."],
        ["أعلنت Yahoo! خسائر. ", "يا له من يوم! ", "حقاً."],
        ["قال «البطل» (!) إنه فاز. ", "وصدقوه."],
        ["مصر.. افتتاح متحف"],
        ["هدأت المدافع في المدينة.. ", "عاد الناس إلى بيوتهم."],
        ["كان يريد شيئاً لكن… لم يقله."],
        ["يا للفرح! #مصر #فوز"],
        ["يا للفرح! ", "#مصر تفوز بالكأس."],
        ["مطالبنا: 1. الحرية. ", "2. الخبز. ", "3. الكرامة."],
        ["بدأ. ", "- الأول"],
        ["«الوقاية خير من العلاج.» - مثل قديم"],
        ["رفعوا شعار «كفى!» و«ارحل!» ثم عادوا. ", "وناموا."],
        ["تساءل «هل ننجح؟» ", "وأضاف أنه لا يعرف."],
        ["زار https://x.com/a.b?c=d!e ثم خرج. ", "وعاد."],
        ['قال: " لن نقبل . لن نوقع . " ', "ثم خرج ."],
        ['انتهى." ', "وعاد."],
        [". ؟ قال نعم. ", "ثم لا."],
        ["انتهى.and هكذا."],
        ["بلغ 2024.", "وقال إنه عاد."],
        ["انتهى. ‼ ", "وعاد."],
        ["م. ت. غائب. ", "مج. 3 ناقص."],
    ],
)
def test_boundaries_stand_where_a_reader_puts_them(expected):
    assert _of("".join(expected)) == expected


def test_a_quotation_that_is_never_closed_does_not_swallow_the_rest():
    assert len(_of("قال: «لن نتراجع. سنبقى هنا. وسنعود.")) == 3


def test_a_very_long_quotation_is_cut_at_its_sentences():
    sentence = "لن نتراجع عن موقفنا مهما كان الثمن الذي سندفعه في الأيام المقبلة. "
    assert len(_of(f"قال: «{sentence * 6}انتهى». وغادر.")) == 8


def test_a_million_stops_take_no_more_than_linear_time():
    assert len(split_arabic("قال نعم. " * 50_000)) == 50_000
    assert len(split_arabic("؟! «ا» " * 20_000)) == 20_000
    assert split_arabic("! #a" * 20_000)[-1].end == 80_000
