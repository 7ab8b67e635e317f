"""Cards as a package that Anki opens, with a note type of our own.

Why it exists: words and notes are learnt on the phone. Ids of deck and note type never change and
each note's follows from its seed, so that importing a second package updates what is there and
keeps what was learnt.

Source: https://github.com/kerrickstaley/genanki; https://docs.ankiweb.net/templates/styling.html
(``.nightMode``).
"""

from __future__ import annotations

import io
import itertools
import re
import time
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.adapters.export.note_html import plain_html, render
from reader.adapters.storage.anki_collection import database_bytes
from reader.adapters.system.atomic_file import write_atomically
from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.services.anki_cards import AnkiCard, without_repeats

if TYPE_CHECKING:
    from genanki import Model, Note

__all__ = ["DECK_ID", "FIELDS", "MODEL_ID", "write_anki_package"]

DECK_ID: Final = 1_790_412_051
MODEL_ID: Final = 1_790_412_052
FIELDS: Final = ("Word", "Vowelled", "Sentence", "Translation", "Note", "Source")
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_LONG: Final = 40

_FRONT: Final = """<div class="word" dir="auto">{{Word}}</div>
{{#Sentence}}<div class="sentence" dir="auto">{{Sentence}}</div>{{/Sentence}}"""
_BACK: Final = """<div class="word" dir="auto">{{Word}}</div>
{{#Vowelled}}<div class="vowelled" dir="auto">{{Vowelled}}</div>{{/Vowelled}}
{{#Sentence}}<div class="sentence" dir="auto">{{Sentence}}</div>{{/Sentence}}
<hr id="answer">
{{#Translation}}<div class="translation">{{Translation}}</div>{{/Translation}}
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}"""
_STYLE: Final = """.card { background: #fbfaf6; color: #20201d; font-size: 20px; line-height: 1.6;
  text-align: center; font-family: "Source Serif 4", Georgia, serif; }
.word, .vowelled, .sentence { direction: rtl; unicode-bidi: plaintext; line-height: 1.9;
  font-family: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Geeza Pro", serif; }
.word { font-size: 2em; }
.word .long { font-size: 0.65em; }
.vowelled { font-size: 1.6em; color: #0c6b6b; }
.sentence { font-size: 1.2em; }
.note { text-align: start; unicode-bidi: plaintext; }
.note blockquote { border-inline-start: 3px solid #0c6b6b; margin: 0; padding-inline-start: 1em; }
.source { color: #66645d; font-size: 0.75em; margin-top: 1.5em; }
a { color: #0c6b6b; }
hr { border: 0; border-top: 1px solid #e5e1d6; }
.nightMode.card, .night_mode .card { background: #171816; color: #e6e4dc; }
.nightMode .vowelled, .nightMode a, .night_mode .vowelled, .night_mode a { color: #6fc3bd; }
.nightMode .source, .night_mode .source { color: #a09d92; }
.nightMode hr, .night_mode hr { border-color: #33342f; }"""


def write_anki_package(
    cards: tuple[AnkiCard, ...], path: Path, *, deck: str = "Qari", made_at: float | None = None
) -> int:
    """Write a package and return how many cards it holds; of those with one seed, the first.

    Args:
        cards: In the order in which they are learnt.
        path: The file; its folder must exist.
        deck: Name of the deck, for one that is new to Anki.
        made_at: Seconds since 1970; now where it is None. Anki keeps the newer of two notes.

    Raises:
        DiskFull: There is no room; what was there before is untouched.
        StorageUnavailable: It can't be written; what was there before is untouched.
    """
    kept = without_repeats(cards)
    content = _package(kept, deck, time.time() if made_at is None else made_at)
    write_atomically(path, content, private=False)
    return len(kept)


def _package(cards: Sequence[AnkiCard], name: str, made_at: float) -> bytes:
    """Return the bytes of the file: a zip of a database and a list of media."""
    import genanki

    deck = genanki.Deck(DECK_ID, name)
    model = _model()
    for card in cards:
        deck.add_note(_note(card, model))
    numbers = itertools.count(int(made_at * 1000))
    database = database_bytes(
        lambda cursor: genanki.Package(deck).write_to_db(cursor, made_at, numbers)
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", database)
        package.writestr("media", "{}")
    return out.getvalue()


def _model() -> Model:
    import genanki

    return genanki.Model(
        MODEL_ID,
        "Qari",
        fields=[{"name": name, "rtl": name in FIELDS[:3]} for name in FIELDS],
        templates=[{"name": "Card", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )


def _note(card: AnkiCard, model: Model) -> Note:
    import genanki

    word = _text(card.word)
    return genanki.Note(
        model=model,
        fields=[
            f'<span class="long">{word}</span>' if len(card.word) > _LONG else word,
            _text(card.vowelled),
            _text(card.sentence),
            _paragraphs(card.translation),
            render(_clean(card.note)),
            _source(card),
        ],
        sort_field=_clean(card.word),
        tags=list(card.tags),
        guid=genanki.guid_for("qari", card.seed),
    )


def _clean(text: str) -> str:
    """Return `text` without what parts fields in Anki, and what no file can hold."""
    return _UNFIT.sub("", text)


def _text(text: str) -> str:
    return "<br>".join(escape(line) for line in _clean(text).strip().split("\n"))


def _paragraphs(text: str) -> str:
    if not text.strip():
        return ""
    direction = (first_strong(text) or Direction.LTR).value
    return f'<div dir="{direction}">{plain_html(_clean(text))}</div>'


def _source(card: AnkiCard) -> str:
    shown = _text(card.source)
    if not card.link:
        return shown
    return f'<a href="{escape(card.link)}">{shown or escape(card.link)}</a>'
