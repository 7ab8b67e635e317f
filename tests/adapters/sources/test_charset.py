"""Encodings of pages: what is said, what is true, and what was garbled before."""

from __future__ import annotations

import pytest

from reader.adapters.sources.charset import page_text
from reader.adapters.sources.mojibake import mended

TEXT = "وقال الوزير إن المشروع سيبدأ في مايو 2024؛ ثم غادر القاعة مع ممثلي NATO والصحافة العربية."
PERSIAN = "او گفت که این کار برای مردم شهر است و دولت در ماه آینده آن را آغاز خواهد کرد."


def page(said: str, text: str = TEXT) -> str:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={said}">' if said else ""
    return f"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "iso8859_6", "cp720", "utf-16"])
@pytest.mark.parametrize(
    "said",
    ["", "utf-8", "windows-1256", "ISO-8859-6", "iso-8859-1", "us-ascii", "x-no-such", "utf-7"],
)
def test_a_page_is_read_rightly_whatever_it_says(encoding: str, said: str):
    text = TEXT.replace("؛", "،") if encoding == "cp720" else TEXT
    wanted = text.encode(encoding, "replace").decode(encoding)
    assert wanted in page_text(page(said, text).encode(encoding, "replace")).text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8-sig"])
def test_wide_text_without_a_mark_and_a_mark_of_utf8_are_seen(encoding: str):
    decoded = page_text(page("windows-1256").encode(encoding))
    assert TEXT in decoded.text
    assert not decoded.text.startswith("\ufeff")


def test_what_the_server_says_counts_where_the_letters_do_not_tell():
    text = "Правительство объявило о новых мерах"
    assert text in page_text(page("").encode() + text.encode("cp1251"), "windows-1251").text


def test_a_page_in_another_language_keeps_the_encoding_that_it_says():
    for text, encoding, label in (
        ("Η κυβέρνηση ανακοίνωσε σήμερα τα νέα μέτρα", "cp1253", "windows-1253"),
        ("L'été à Genève était très agréable, déjà", "latin-1", "iso-8859-1"),
        ("政府今天宣布了新的措施", "gb18030", "gb2312"),
    ):
        assert text in page_text(page(label, text).encode(encoding)).text


def test_french_without_a_word_about_its_encoding_does_not_become_arabic():
    text = "L'élève était à la fenêtre, ça va très bien. Où êtes-vous né ?"
    assert text in page_text(page("", text).encode("latin-1")).text


def test_a_lie_is_told():
    notices = page_text(page("utf-8").encode("cp1256")).notices
    assert [one.english() for one in notices] == [
        "This page says that it is UTF-8; it was read as WINDOWS-1256."
    ]
    assert page_text(page("windows-1256").encode("cp1256")).notices == ()


def test_a_page_that_was_cut_in_the_middle_of_a_letter_stays_utf8():
    data = page("windows-1256", TEXT * 3).encode()[:-20]
    while (data[-1] & 0xC0) == 0x80 or data[-1] < 0x80:
        data = data[:-1]
    assert TEXT in page_text(data).text


def garbled(text: str, right: str, wrong: str) -> str:
    """Return `text` as a program shows it that takes `right` for `wrong`."""
    chars = (bytes([byte]).decode(wrong, "replace") for byte in text.encode(right))
    return "".join(
        chr(byte) if char == "\ufffd" else char
        for char, byte in zip(chars, text.encode(right), strict=True)
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("cp1256", "cp1252"),
        ("cp1256", "latin-1"),
        ("utf-8", "cp1256"),
        ("utf-8", "cp1252"),
        ("utf-8", "latin-1"),
    ],
)
def test_garbled_letters_are_mended_and_told(right: str, wrong: str):
    text, notices = mended(f"<p>{garbled(TEXT, right, wrong)}</p>\n<p>{TEXT}</p>")
    assert text == f"<p>{TEXT}</p>\n<p>{TEXT}</p>"
    assert "mended" in notices[0].english()


@pytest.mark.parametrize(
    ("text", "wanted"), [("ÇáÚÑÈ", "العرب"), ("ظˆظ‚ط§ظ„", "وقال"), ("Ø§Ù„", "ال")]
)
def test_a_garbled_word_alone_is_mended(text: str, wanted: str):
    assert mended(text)[0] == wanted


def test_garbled_persian_is_mended():
    assert mended(garbled(PERSIAN, "utf-8", "cp1256"))[0] == PERSIAN


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        PERSIAN,
        TEXT + " déjà vu, Ñandú, É, Ôté, ÀÉÎ",
        "L'élève était à la fenêtre, ça va très bien",
        "ÄÖÜ ÉÈÀ Åse Ødegård",
        "ط، ط؛ ع» ط§",
        "ط\u00a0و ظ\u200cها",
        "🇵🇸 سلام",
        "",
    ],
)
def test_what_is_not_garbled_stays_as_it_is(text: str):
    assert mended(text) == (text, ())


def test_one_garbled_comment_is_mended_and_the_french_around_it_is_not():
    french = "L'été à Genève était très agréable, déjà, où êtes-vous né, élève"
    line = garbled(TEXT, "cp1256", "cp1252")
    assert (
        mended(f"{french}\n{line}\n{french}\n{french}")[0]
        == f"{french}\n{TEXT}\n{french}\n{french}"
    )


def test_mending_can_be_switched_off():
    line = garbled(TEXT, "cp1256", "cp1252")
    assert line in page_text(page("utf-8", line).encode(), mend=False).text
    assert TEXT in page_text(page("utf-8", line).encode()).text
