"""Files that are not what their names say, locked, empty or too deep: through the child process."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.domain.errors import EmptySource
from tests.adapters.sources.outside_files import nested, parts_of, read, why
from tests.eval.documents import CORPUS
from tests.odt_files import odt_file
from tests.word_files import zipped

KINDS = {
    ".docx": ("documents/health.docx", "حملة تلقيح"),
    ".odt": ("documents/statement.odt", "وادي الريحان"),
    ".epub": ("books/maps.epub", "لماذا نقرأ الخرائط؟"),
    ".rtf": ("documents/weather.rtf", "موجة غبار"),
}


@pytest.mark.parametrize("suffix", ["", ".docx", ".odt", ".epub", ".rtf", ".txt", ".srt", ".pdf"])
@pytest.mark.parametrize("real", KINDS)
def test_what_a_file_is_counts_and_not_its_suffix(real: str, suffix: str, tmp_path: Path):
    name, text = KINDS[real]
    assert text in " ".join(read((CORPUS / name).read_bytes(), f"خبر{suffix}", tmp_path))


@pytest.mark.parametrize("suffix", [".docx", ".docm", ".odt", ".epub"])
@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "نصّ عاديّ هنا.\n".encode()]
)
def test_what_is_no_document_is_said_to_be_none(data: bytes, suffix: str, tmp_path: Path):
    told = why(data, f"خبر{suffix}", tmp_path)
    assert f"“خبر{suffix}” can't be read. It is no document or book" in told


@pytest.mark.parametrize("suffix", KINDS)
def test_an_empty_file_is_called_empty(suffix: str, tmp_path: Path):
    with pytest.raises(EmptySource):
        read(b"", f"خبر{suffix}", tmp_path)


@pytest.mark.parametrize("tag", ["text:section", "text:p", "text:list", "x"])
def test_an_odt_with_a_hundred_thousand_nested_elements(tag: str, tmp_path: Path):
    assert "nested too deeply" in why(odt_file(nested(tag, "")), "a.odt", tmp_path)


def test_an_rtf_with_a_hundred_thousand_nested_groups(tmp_path: Path):
    data = b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_000 + b"}"
    assert "nested too deeply" in why(data, "a.rtf", tmp_path)


def test_a_word_file_with_macros_is_read_without_them(tmp_path: Path):
    macros = b"\xd0\xcf\x11\xe0" + b"Sub AutoOpen()"
    data = zipped(parts_of("documents/health.docx") | {"word/vbaProject.bin": macros})
    text = " ".join(read(data, "خبر.docm", tmp_path))
    assert "الحصبة" in text
    assert "AutoOpen" not in text


def manifest_of(path: str) -> str:
    return (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="{path}"><m:encryption-data m:checksum="x"/></m:file-entry>'
        "</m:manifest>"
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "سرّي.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(1000)
            + "EncryptedPackage".encode("utf-16-le")
            + bytes(3000),
        ),
        (
            "سرّي.odt",
            zipped(
                parts_of("documents/statement.odt")
                | {"META-INF/manifest.xml": manifest_of("content.xml"), "content.xml": b"\x8f" * 99}
            ),
        ),
        (
            "whole.odt",  # as LibreOffice 24.8 locks a document: one part with all others in it
            zipped(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "META-INF/manifest.xml": manifest_of("encrypted-package"),
                    "encrypted-package": b"\x8f" * 900,
                }
            ),
        ),
    ],
)
def test_a_document_with_a_password_says_how_to_open_it(name: str, data: bytes, tmp_path: Path):
    told = why(data, name, tmp_path)
    assert "locked with a password" in told
    assert "save it without a password" in told


@pytest.mark.parametrize(
    ("cipher", "licence"),
    [("aes128-cbc", "META-INF/rights.xml"), ("aes256-cbc", "META-INF/license.lcpl")],
)
def test_a_book_locked_by_a_shop_is_refused(cipher: str, licence: str, tmp_path: Path):
    lock = {
        "META-INF/encryption.xml": encryption(f"http://www.w3.org/2001/04/xmlenc#{cipher}"),
        licence: "{}",
    }
    assert "(DRM)" in why(zipped(parts_of("books/maps.epub") | lock), "كتاب.epub", tmp_path)


@pytest.mark.parametrize(
    "algorithm", ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]
)
def test_a_book_whose_fonts_alone_are_hidden_is_read(algorithm: str, tmp_path: Path):
    parts = parts_of("books/maps.epub") | {"META-INF/encryption.xml": encryption(algorithm)}
    assert "الخرائط" in " ".join(read(zipped(parts), "كتاب.epub", tmp_path))


def encryption(algorithm: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData>'
        '<enc:CipherReference URI="OEBPS/fonts/a.otf"/></enc:CipherData></enc:EncryptedData>'
        "</encryption>"
    )
