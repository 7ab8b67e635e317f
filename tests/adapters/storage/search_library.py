"""A small library for the tests of the search: the index and the tags, without the stores."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.adapters.storage.search_index import SearchIndex
from reader.domain.article import ArticleId, SegmentId
from reader.domain.notes import NoteId
from reader.services.library_ports import IndexedText

LEMMAS = {
    "الكتب": ("كتاب",),
    "كتب": ("كتاب", "كتب"),
    "كتاب": ("كتاب",),
    "وكتابهما": ("كتاب",),
    "بكتابه": ("كتاب",),
    "المدن": ("مدينة",),
    "مدينة": ("مدينة",),
    "المدينة": ("مدينة",),
    "رؤساء": ("رئيس",),
    "رئيس": ("رئيس",),
    "الرئيس": ("رئيس",),
    "رئيسا": ("رئيس",),
}


class FewLemmas:
    """A `Lemmatiser` that knows a few words."""

    def __init__(self, known: dict[str, tuple[str, ...]] | None = None) -> None:
        self.known = LEMMAS if known is None else known
        self.asked: list[str] = []

    def lemmas(self, word: str) -> tuple[str, ...]:
        self.asked.append(word)
        return self.known.get(word, ())


class SmallLibrary:
    """A database with the index and its tags."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lemmatiser = FewLemmas()
        self.index = SearchIndex(self.lemmatiser)
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA secure_delete = ON")
        for statement in self.index.statements:
            self.db.execute(statement)
        self.db.execute("CREATE TABLE article_tag (article_id TEXT NOT NULL, tag TEXT NOT NULL)")
        self.search = SqliteLibrarySearch(path, self.lemmatiser)

    def close(self) -> None:
        self.search.close()
        self.db.close()

    def write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        work(self.db)
        self.db.execute("COMMIT")

    def article(self, article: str, *sentences: str, title: str = "", tags: str = "") -> None:
        texts = [IndexedText(SegmentId(""), "title", "ar", title)] if title else []
        texts += [
            IndexedText(SegmentId(f"{article}{number}"), "source", "ar", sentence)
            for number, sentence in enumerate(sentences)
        ]
        self.write(lambda db: self.index.put_article(db, ArticleId(article), texts))
        for tag in tags.split():
            self.db.execute("INSERT INTO article_tag VALUES (?, ?)", (article, tag))

    def target(self, article: str, number: int, text: str, language: str = "en") -> None:
        unit = IndexedText(SegmentId(f"{article}{number}"), "target", language, text)
        self.write(lambda db: self.index.put_units(db, ArticleId(article), language, [unit]))

    def note(self, article: str, note: str, text: str) -> None:
        self.write(lambda db: self.index.put_note(db, ArticleId(article), NoteId(note), text))

    def found(self, query: str, start: int = 0, count: int = 50) -> list[str]:
        """Return the hits as ``field text``, marks in brackets."""
        return [
            f"{hit.field} {bracketed(hit.snippet, hit.marks)}"
            for hit in self.search.search(query, start, count)
        ]

    def is_sound(self) -> bool:
        """Tell whether FTS5 finds its own tables right, and nothing of ours is left over."""
        self.db.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
        rows = self.db.execute("SELECT count(*) FROM search_index_docsize").fetchone()
        return bool(rows == self.db.execute("SELECT count(*) FROM search_passage").fetchone())

    def terms(self) -> set[str]:
        """Return every word that the index still knows."""
        self.db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms"
            " USING fts5vocab (main, search_index, row)"
        )
        return {term for (term,) in self.db.execute("SELECT term FROM temp.terms")}

    def forms(self) -> set[str]:
        return {form for (form,) in self.db.execute("SELECT spelled FROM search_form")}


def bracketed(text: str, marks) -> str:
    for mark in reversed(marks):
        text = f"{text[: mark.start]}[{mark.of(text)}]{text[mark.end :]}"
    return text
