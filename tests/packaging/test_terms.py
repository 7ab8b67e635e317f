"""The catalogues use the words of packaging/TERMS.md wherever the English has them."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "packaging" / "TERMS.md"
LANGUAGES = ("nl", "ar")
CODE = re.compile(
    r"\{\w+\}|qari (\w+ ?){1,2}|--[\w-]+|\S+\.json|[#.]\w+|Argos Translate|\b(Word|Windows)\b"
)


@dataclass(frozen=True, slots=True)
class Term:
    """A line of the page: the English word and the forms in each language."""

    english: str
    forms: dict[str, tuple[str, ...]]

    def is_in(self, text: str) -> bool:
        """Tell whether an English text has the word, in the singular or the plural."""
        return re.search(rf"\b{re.escape(self.english)}s?\b", text) is not None


def rows(heading: str) -> Iterator[list[str]]:
    """Yield the cells of the table that begins with a heading."""
    lines = iter(PAGE.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line.startswith(f"| {heading} |"):
            next(lines)
            for row in lines:
                if not row.startswith("|"):
                    return
                yield [cell.strip() for cell in row.strip("|").split("|")]


@cache
def terms() -> tuple[Term, ...]:
    return tuple(
        Term(english, {"nl": plain_forms(dutch), "ar": plain_forms(arabic)})
        for english, dutch, arabic, _ in rows("English")
    )


@cache
def exceptions() -> dict[str, frozenset[str]]:
    return {
        text.replace("\\n", "\n"): frozenset(one.strip() for one in names.split(","))
        for text, names in rows("English text")
    }


def plain_forms(cell: str) -> tuple[str, ...]:
    return tuple(plain(form.strip()) for form in cell.split(" / "))


def plain(text: str) -> str:
    """Return a text without mnemonics, marks and the hamza of alef, in small letters."""
    letters = unicodedata.normalize("NFD", text.replace("&", ""))
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return bare.replace("ى", "ي").replace("ـ", "").casefold()


def messages(language: str) -> Iterator[tuple[str, str]]:
    """Yield each English text and its translation; of plurals the last form."""
    path = ROOT / "resources" / "i18n" / f"qari_{language}.ts"
    for one in ET.parse(path).iter("message"):  # noqa: S314 - ours
        made = one.find("translation")
        if made is not None:
            forms = [form.text or "" for form in made.iter("numerusform")]
            yield one.findtext("source") or "", forms[-1] if forms else made.text or ""


def without_code(text: str) -> str:
    """Return a text without placeholders, commands and options, and names of programs."""
    return CODE.sub(" ", text)


def other_words(language: str) -> list[str]:
    found = []
    for source, made in messages(language):
        english, shown = plain(without_code(source)), plain(made)
        for term in terms():
            if not made or term.english in exceptions().get(source, ()):
                continue
            if term.is_in(english) and not any(form in shown for form in term.forms[language]):
                found.append(f"{term.english}: “{source}” is “{made}”")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thing_has_one_name_in_each_language(language):
    assert other_words(language) == []


def test_each_term_is_listed_once_with_its_words():
    names = [term.english for term in terms()]
    assert len(names) >= 55
    assert len(names) == len(set(names))
    assert all(all(forms) for term in terms() for forms in term.forms.values())


def test_an_exception_is_of_a_text_that_is_there_and_needs_it():
    sources = {source for source, _ in messages("nl")}
    for text, names in exceptions().items():
        assert text in sources
        for name in names:
            (term,) = [one for one in terms() if one.english == name]
            assert term.is_in(plain(without_code(text)))
