"""From the file to the article: what it says of its language, its blocks and what is wrong."""

from itertools import count
from pathlib import Path

import pytest

from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.adapters.sources.source_readers import source_readers
from reader.domain.article import Article, SourceKind, SourceRef
from reader.domain.errors import EmptySource, PasswordNeeded, ReaderError, SourceRefused
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
from reader.services.prepare_translation import requests_of
from tests.domain.dialect_samples import DIALECT
from tests.eval.pdfs import PDFS, gold

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def _opened(path: Path, password: str = "") -> Article:
    numbers = map(str, count(1))
    new_id = numbers.__next__
    use_case = OpenArticle(source_readers(new_id), RuleSplitter(), new_id)
    source = SourceRef(SourceKind.FILE, str(path), password=password)
    return use_case.open(source, CancelToken())


def _refused(path: Path, kind: type[ReaderError], password: str = "") -> str:
    with pytest.raises(kind) as caught:
        _opened(path, password)
    return str(caught.value)


def test_a_locked_pdf_asks_and_opens_with_its_password():
    locked = PDFS / "locked.pdf"
    assert "“locked.pdf” is locked with a password." in _refused(locked, PasswordNeeded)
    assert "This password does not open" in _refused(locked, PasswordNeeded, "sesame")
    article = _opened(locked, "qari")
    assert article.title == gold("locked")["title"]
    assert "qari" not in repr(article)


def test_a_pdf_of_pictures_and_a_damaged_one_say_what_to_do(tmp_path: Path):
    assert "OCR" in _refused(PDFS / "scanned.pdf", EmptySource)
    damaged = tmp_path / "cut.pdf"
    damaged.write_bytes((PDFS / "reportlab_forms.pdf").read_bytes()[:9_000])
    told = _refused(damaged, SourceRefused)
    assert "“cut.pdf”" in told
    assert "Nothing was opened or changed." in told


@pytest.mark.parametrize(
    ("name", "part"),
    [("qt_damaged", "is damaged"), ("qt_article", "Check figures and names")],
)
def test_a_broken_layer_of_text_opens_with_a_warning(name: str, part: str):
    assert any(part in one.english() for one in _opened(PDFS / f"{name}.pdf").notices)


@pytest.mark.parametrize(
    ("language", "told"), [("fa", "Persian"), ("ur", "Urdu"), ("en", "English"), ("nl", "Dutch")]
)
def test_a_pdf_in_another_language_opens_and_says_which(language: str, told: str):
    article = _opened(PDFS / f"pango_{language}.pdf")
    assert article.language == language
    assert [one.english() for one in article.notices] == [f"This text looks {told}, not Arabic."]


def test_of_a_mixed_article_only_arabic_is_translated():
    known = gold("pango_mixed")
    article = _opened(PDFS / "pango_mixed.pdf")
    assert article.language == "ar"
    assert [block.language for block in article.blocks] == ["", *known["languages"]]
    asked = " ".join(one.source for one in requests_of(article, {}))
    arabic = [known["title"], *known["paragraphs"][::2]]
    assert asked.split() == " ".join(arabic).split()


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_our_samples_open_without_a_word(path: Path):
    article = _opened(path)
    assert article.language == "ar"
    assert not article.notices
    assert not any(block.language for block in article.blocks)


def test_a_file_in_dialect_says_so(tmp_path: Path):
    path = tmp_path / "حكي.txt"
    path.write_text("\n\n".join(DIALECT[5:8]), encoding="utf-8")
    (notice,) = _opened(path).notices
    assert "dialect" in notice.english()
