import random

import pytest

from reader.adapters.sources.cleaning import cleaned
from reader.adapters.sources.decoding import decoded, read_text
from reader.domain.errors import NotText

TEXT = "قال رئيس الوزراء اليوم إن الحكومة ستعمل على ذلك. NATO 2024"


def _message(data: bytes) -> str:
    with pytest.raises(NotText) as caught:
        decoded(data, "a.txt")
    assert "a.txt" in str(caught.value)
    assert caught.value.hint is not None
    return str(caught.value)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_utf8_is_read_with_and_without_a_byte_order_mark(bom):
    assert decoded(bom + TEXT.encode(), "a.txt") == TEXT


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-16", "UTF-16."),
        ("utf-32", "UTF-32."),
        ("utf-16-le", "UTF-16LE."),
        ("utf-16-be", "UTF-16BE."),
        ("cp1256", "WINDOWS-1256."),
        ("iso8859_6", "ISO-8859-6."),
    ],
)
def test_another_encoding_is_named_with_the_way_to_convert_it(encoding, shown):
    told = _message(TEXT.encode(encoding))
    assert f"looks like {shown}" in told
    assert f"iconv -f {shown[:-1]} -t UTF-8" in told


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-16", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("utf-16-le", "UTF-16LE"),
        ("utf-16-be", "UTF-16BE"),
        ("cp1256", "WINDOWS-1256"),
        ("iso8859_6", "ISO-8859-6"),
        ("cp720", "DOS-720"),
    ],
)
def test_a_whole_file_in_another_encoding_is_read_and_told(encoding, shown):
    text, notices = read_text((TEXT * 5).encode(encoding), "a.txt")
    assert text == TEXT * 5
    assert [one.english() for one in notices] == [f"This file was read as {shown}."]


def test_a_whole_file_in_utf8_is_read_without_a_notice():
    assert read_text(b"\xef\xbb\xbf" + TEXT.encode(), "a.txt") == (TEXT, ())


@pytest.mark.parametrize(
    "data",
    [
        (TEXT * 20).encode() + b"\xd9",
        "élève à la fenêtre, ça va très bien".encode("latin-1"),
        b"abc\x00\x01\x02\x03" * 50,
        b"PK\x03\x04\x00\x00",
        b"\xff\xfe" + random.Random(2).randbytes(4000),
    ],
)
def test_a_whole_file_that_can_not_be_known_is_still_refused(data):
    with pytest.raises(NotText):
        read_text(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"%PDF-1.7\nabc", "PDF"),
        (b"PK\x03\x04\x00\x00", "ZIP"),
        (b"PK\x03\x04\xff\xff", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"{\\rtf1 a}", "RTF"),
    ],
)
def test_a_known_format_is_named(data, shown):
    assert shown in _message(data)


def test_a_word_that_looks_like_a_signature_is_text():
    assert decoded(b"MZ is no program here", "a.txt") == "MZ is no program here"


def test_nul_bytes_are_binary():
    assert "binary" in _message(b"abc\x00\x01\x02\x03" * 50)


def test_noise_is_binary():
    chance = random.Random(1)
    noise = bytes(chance.randrange(1, 256) for _ in range(4000))
    assert "binary" in _message(noise)


def test_an_encoding_of_another_script_is_not_guessed():
    assert "not known" in _message("élève à la fenêtre, ça va très bien".encode("latin-1"))


def test_damaged_utf8_names_the_byte():
    data = (TEXT * 20).encode()
    assert f"byte {len(data) + 1} " in _message(data + b"\xd9")


def test_clean_text_comes_through_in_nfc_without_a_notice():
    assert cleaned("\ufeffأ\u200f cafe\u0301") == ("أ\u200f café", ())


def test_what_cannot_be_kept_is_replaced_and_told():
    text, notices = cleaned("a\ud800b\x00c\ud83d\ude00\x1b")
    assert text == "a\ufffdb\ufffdc😀\ufffd"
    assert [notice.english() for notice in notices] == [
        "Characters that can't be shown were replaced by \ufffd: 3."
    ]


def test_a_replacement_character_of_the_author_is_not_counted():
    assert cleaned("a\ufffdb") == ("a\ufffdb", ())
    assert "1." in cleaned("a\ufffdb\ud800")[1][0].english()


def test_a_pair_of_surrogates_is_one_character_and_no_notice():
    assert cleaned("\ud83d\ude00") == ("😀", ())
