from pathlib import Path

import pytest

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.subtitles import SubtitleReader, cues_of, paragraphs_of_cues
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.errors import NotText, SourceRefused
from reader.services.cancel import CancelToken
from tests.adapters.sources.contract import SourceReaderContract
from tests.fakes import counting_ids

SUBTITLES = Path(__file__).parents[2] / "data" / "sources" / "subtitles"


class TestSubtitlesThroughTheDocumentReader(SourceReaderContract):
    @pytest.fixture
    def reader(self):
        return DocumentReader([SubtitleReader()], counting_ids())

    @pytest.fixture(autouse=True)
    def _in_a_folder(self, tmp_path: Path):
        self.folder = tmp_path

    def source(self, text: str, part: int = 0) -> SourceRef:
        """Return a file that shows each paragraph after a pause, or none of them."""
        cues = [
            f"{number + 1}\n00:{number:02}:00,000 --> 00:{number:02}:05,000\n{one}\n"
            for number, one in enumerate(text.split("\n\n"))
        ]
        path = self.folder / "film.srt"
        path.write_text("\n".join(cues), encoding="utf-8")
        return SourceRef(SourceKind.FILE, str(path), part=part)


def _read(text: str | bytes, name: str = "film.srt"):
    data = text.encode() if isinstance(text, str) else text
    return SubtitleReader().extract(Content(data, name), CancelToken()).paragraphs


def _srt(*lines: str, pause_s: int = 0) -> str:
    cues = []
    for number, line in enumerate(lines):
        start, end = number * (2 + pause_s), number * (2 + pause_s) + 2
        cues.append(f"{number + 1}\n00:00:{start:02},000 --> 00:00:{end:02},000\n{line}\n")
    return "\n".join(cues)


def _texts(text: str) -> list[str]:
    return [one.text for one in _read(text)]


def test_a_sentence_goes_on_in_the_next_cue():
    assert _texts(_srt("خرج الصيادون من الميناء", "قبل أن تشرق الشمس.")) == [
        "خرج الصيادون من الميناء قبل أن تشرق الشمس."
    ]


def test_a_pause_after_a_sentence_begins_a_paragraph():
    assert len(_texts(_srt("انتهى اليوم الأول.", "بدأ اليوم الثاني.", pause_s=5))) == 2
    assert len(_texts(_srt("لم يكن يعرف أن", "الباب مفتوح.", pause_s=5))) == 1


def test_dashes_and_names_begin_the_words_of_another_speaker():
    assert _texts(_srt("- من هناك؟\n- أنا يا أبي.", "هدى: افتح الباب", "هدى: من فضلك.")) == [
        "من هناك؟",
        "أنا يا أبي.",
        "هدى: افتح الباب من فضلك.",
    ]


def test_sounds_stay_in_their_place_and_are_left_out():
    found = _read(_srt("وصل القطار.", "[صفير القطار]", "♪ أغنية ♪", "(تصفيق)", "نزل الركاب."))
    assert [one.kind is BlockKind.FURNITURE for one in found] == [False, True, True, True, False]
    assert all(one.reason for one in found if one.kind is BlockKind.FURNITURE)


def test_a_sound_inside_a_line_does_not_take_the_words_along():
    found = _read(_srt("[ضحك] لا أصدق ذلك."))
    assert [(one.text, one.kind) for one in found] == [
        ("[ضحك]", BlockKind.FURNITURE),
        ("لا أصدق ذلك.", BlockKind.PARAGRAPH),
    ]


def test_tags_go_and_what_is_said_stays():
    assert _texts(_srt("<i>مرحباً</i> {\\an8}<font color=red>يا صديقي</font> 5 < 6.")) == [
        "مرحباً يا صديقي 5 < 6."
    ]


def test_voices_and_comments_of_webvtt_are_understood():
    found = [one.text for one in _read((SUBTITLES / "evening.vtt").read_bytes(), "evening.vtt")]
    assert found[0] == (
        "سلمى العطار: أهلاً بكم في نشرة المساء، ومعنا اليوم خبير المياه يوسف الراشدي."
    )
    assert found[1] == "يوسف: شكراً لكم & مرحباً بالمشاهدين."
    assert not any("تعليق" in text or "cue" in text or "00:" in text for text in found)


def test_lines_that_roll_up_are_said_once():
    assert [one.text for one in _read((SUBTITLES / "rolling-utf16.srt").read_bytes())] == [
        "بدأت الأمطار تهطل على الجبال وامتلأت الأودية بالماء ثم أغلقت الطرق أمام السيارات."
    ]


def test_marks_that_were_typed_in_front_come_behind_in_windows_1256():
    (found,) = _read((SUBTITLES / "village-1256.srt").read_bytes())
    assert found.text.startswith("لم يكن في القرية غير مدرسة واحدة. كان المعلم")
    assert found.text.endswith("من يذكر اسمه اليوم؟")


def test_the_film_of_the_harbour_is_read_in_order():
    found = [one.text for one in _read((SUBTITLES / "harbour.srt").read_bytes())]
    assert found[0].endswith("قبل أن تشرق الشمس، ولم يعد منهم أحد.")
    assert found[1] == "[موسيقى حزينة]"
    assert found[-1] == "بعد ثلاثة أيام وصلت سفينة Deir Star إلى الرصيف."


def test_a_monologue_without_end_is_cut():
    cues = cues_of(_srt(*["كلمات كثيرة بلا نهاية ولا نقطة في آخرها"] * 20))
    assert max(len(one.text) for one in paragraphs_of_cues(cues)) < 1_700


def test_cues_come_in_the_order_of_their_times():
    text = "1\n00:00:09,000 --> 00:00:10,000\nثانياً.\n\n2\n00:00:01,000 --> 00:00:02,000\nأولاً."
    assert [cue.lines[0] for cue in cues_of(text)] == ["أولاً.", "ثانياً."]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("هذا نص عادي بلا أوقات.".encode(), NotText),
        (b"\x00\x01\x02\x03" * 50, NotText),
        (b"1" * 3_000_001, SourceRefused),
    ],
)
def test_what_holds_no_subtitles_is_refused(data, error):
    with pytest.raises(error) as caught:
        _read(data)
    assert caught.value.text is not None


def test_times_that_no_film_has_do_no_harm():
    text = "1\n99999999:99:99,999 --> 00:00:00,000\nمرحباً.\n"
    assert [one.text for one in _read(text)] == ["مرحباً."]
