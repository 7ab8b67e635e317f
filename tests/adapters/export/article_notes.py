"""Notes of every shape, with their articles, for the exporters."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.domain.notes import (
    Note,
    NoteColour,
    NoteId,
    NoteKind,
    Passage,
    PassageScope,
    PassageSide,
)
from reader.services.export_notes import ArticleNotes

__all__ = ["ENTRY", "NOTES", "article_notes", "note"]

ENTRY = LibraryEntry(
    ArticleId("a1"), "روته: # الميزانية *جاهزة*", language="ar", byline="وكالات", date="2024-05-01",
    site="example.org", location="https://example.org/a?b=1&c=2", fingerprint="f" * 64,
    tags=("politics", "هولندا"),
)  # fmt: skip
_ANCHOR = TextAnchor("قال رئيس الوزراء ذلك.\nوأضاف أن الخطة جاهزة.", "قبل ", " بعد", 12)


def note(note_id: str = "n1", body: str = "", **more: object) -> Note:
    """Return a note on a quote of two lines."""
    passage = Passage(PassageSide.SOURCE, PassageScope.SELECTION, _ANCHOR, "", _ANCHOR)
    values = {"passage": passage, "body": body, "created_at": "2026-01-01T00:00:00Z", **more}
    return Note(NoteId(note_id), ArticleId("a1"), **values)  # type: ignore[arg-type]


_TARGET = Passage(
    PassageSide.TARGET, PassageScope.WORD, TextAnchor("The *plan*"), "en", TextAnchor("الخطة")
)
NOTES = ArticleNotes(
    ENTRY,
    (
        note("n1", "رأيي: **مهم** #سياسة\n\n- [مقال](qari:article/a2)\n\n<script>x</script>"),
        note("n2", kind=NoteKind.HIGHLIGHT, colour=NoteColour.YELLOW),
        note("n3", "=HYPERLINK(\"http://e\")", passage=_TARGET),
        note("n4", "On all of it. #read/later",
             passage=Passage(PassageSide.SOURCE, PassageScope.ARTICLE, TextAnchor(""))),
    ),
)  # fmt: skip

_TEXTS = st.text(
    st.sampled_from("اب ُ\n#>*-=+@'\",;:\\٣😀\u200f\x00")
    | st.characters(exclude_categories=["Cs"], exclude_characters="\r"),
    max_size=30,
).map(lambda text: unicodedata.normalize("NFC", text))
_IDS = st.text(st.sampled_from("abcXYZ019-_"), min_size=1, max_size=12)
_ANCHORS = st.builds(TextAnchor, _TEXTS, _TEXTS, _TEXTS, st.integers(0, 10**6))
_PASSAGES = st.builds(
    Passage, st.sampled_from(PassageSide), st.sampled_from(PassageScope), _ANCHORS,
    st.sampled_from(["", "en", "nl"]), st.none() | _ANCHORS,
)  # fmt: skip
_TIMES = st.sampled_from(["", "2026-01-01T00:00:00Z", "2026-12-31T23:59:59+02:00"])


@st.composite
def article_notes(draw):
    """Draw the notes of some articles, ids unique."""
    note_ids = draw(st.lists(_IDS, unique=True, max_size=6))
    article_ids = draw(st.lists(_IDS, unique=True, min_size=1, max_size=3))
    found = []
    for at, article_id in enumerate(article_ids):
        entry = LibraryEntry(
            ArticleId(article_id), draw(_TEXTS), language="ar", byline=draw(_TEXTS),
            location=draw(_TEXTS), fingerprint="f", tags=("a", "ب"),
        )  # fmt: skip
        notes = tuple(
            Note(
                NoteId(note_id), entry.article_id, draw(_PASSAGES), draw(_TEXTS),
                draw(st.sampled_from(NoteKind)), draw(st.sampled_from(NoteColour)), draw(_TIMES),
                draw(_TIMES),
            )
            for note_id in note_ids[at :: len(article_ids)]
        )  # fmt: skip
        found.append(ArticleNotes(entry, notes))
    return found
