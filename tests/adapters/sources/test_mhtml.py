"""Pages in one file, as browsers save them, whole and broken."""

from __future__ import annotations

import base64
import quopri

import pytest

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.mhtml import MhtmlReader
from reader.domain.article import BlockKind
from reader.domain.errors import EmptySource, ReaderError, SourceRefused
from reader.services.cancel import Cancelled, CancelToken

TEXT = (
    "أعلنت وزارة الزراعة أن الموسم بدأ مبكراً هذا العام بسبب الجفاف، وتوقعت محصولاً أقل من المعتاد."
)
HEAD = "<html><head><title>عنوان الصفحة</title></head>"
PAGE = f"{HEAD}<body><h1>عنوان الصفحة</h1><p>{TEXT}</p></body></html>"
MARK = "----=_Part_7"


def part(data: bytes, head: str = "Content-Type: text/html; charset=utf-8") -> bytes:
    return f"{head}\r\n\r\n".encode() + data + b"\r\n"


def whole(*parts: bytes, mark: str = MARK, said: str | None = None) -> bytes:
    said = mark if said is None else said
    head = f'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="{said}"\r\n\r\n'
    divider = f"--{mark}\r\n".encode()
    return head.encode() + b"".join(divider + one for one in parts) + f"--{mark}--\r\n".encode()


def read(data: bytes) -> Extracted:
    return MhtmlReader().extract(Content(data, "page.mht"), CancelToken())


def texts(found: Extracted) -> list[str]:
    return [one.text for one in found.paragraphs if one.kind is not BlockKind.FURNITURE]


@pytest.mark.parametrize("way", ["quoted-printable", "base64", "8bit", "x-unknown"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "no-such-charset"])
def test_a_page_is_read_in_each_transfer_encoding(way: str, charset: str):
    raw = PAGE.encode("cp1256" if charset == "windows-1256" else "utf-8")
    encode = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}
    head = f'Content-Type: text/html; charset="{charset}"\r\nContent-Transfer-Encoding: {way}'
    found = read(whole(part(encode.get(way, bytes)(raw), head)))
    assert texts(found) == ["عنوان الصفحة", TEXT]


def test_the_first_page_counts_and_its_address_is_kept():
    head = "Content-Type: text/html; charset=utf-8\r\nContent-Location: https://n.example/a\r\n b"
    found = read(
        whole(
            part(b"body { }", "Content-Type: text/css"),
            part(PAGE.encode(), head),
            part(b"<p>x</p>"),
        )
    )
    assert texts(found) == ["عنوان الصفحة", TEXT]
    assert found.address == "https://n.example/ab"


def test_a_page_within_alternatives_is_found():
    inner = whole(part(b"plain", "Content-Type: text/plain"), part(PAGE.encode()), mark="inner")
    assert texts(read(whole(inner))) == ["عنوان الصفحة", TEXT]


@pytest.mark.parametrize("said", ["", "another", "----=_Part"])
def test_a_wrong_boundary_is_put_right(said: str):
    assert TEXT in texts(read(whole(part(PAGE.encode()), said=said)))


def test_a_file_that_was_cut_off_gives_what_is_there():
    data = whole(part(PAGE.encode()))
    assert TEXT in texts(read(data[: data.index(b"</body>")]))


def test_rubbish_in_base64_costs_only_itself():
    body = base64.encodebytes(PAGE.encode())
    body = body.replace(b"\n", b"\n***\xff\n") + b"="
    head = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64"
    assert TEXT in texts(read(whole(part(body, head))))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Content-Type: multipart/related\r\n\r\n",
        whole(part(b"\x89PNG", "Content-Type: image/png")),
        b"Content-Type: multipart/related; boundary=x\r\n\r\n--x",
        b"\xff\xfe\x00" * 1000,
    ],
)
def test_a_file_without_a_page_is_refused(data: bytes):
    with pytest.raises(SourceRefused, match="no page"):
        read(data)


def test_a_page_without_text_is_empty():
    with pytest.raises(EmptySource):
        read(whole(part(b"<html></html>")))


def test_a_thousand_parts_within_each_other_end_in_a_message():
    data = part(PAGE.encode())
    for number in range(1000):
        data = whole(data, mark=f"m{number}")
    with pytest.raises(ReaderError):
        read(data)


def test_work_that_was_cancelled_stops():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        MhtmlReader().extract(Content(whole(part(PAGE.encode())), "a.mht"), cancel)
