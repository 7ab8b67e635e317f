"""``qari lookup`` and ``qari words``: one word explained, the words of an article counted.

Why it exists: the same look-up and the same states as in the window, for a terminal and for
scripts (word lists for a class, the new words of a reading text).
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.opening import opened
from reader.cli.sources import source_of
from reader.domain.errors import StorageUnavailable, WrongUse
from reader.domain.known_words import KnownWord
from reader.domain.lexicon import WordAnalysis
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.word_levels import Coverage, LemmaCount, coverage
from reader.services.cancel import CancelToken
from reader.services.count_words import count_words, lemmas_of
from reader.services.prepare_translation import requests_of

__all__ = ["lookup", "words"]

LONGEST_SHOWN: Final = 60
_BETWEEN_FORMS: Final = re.compile(r"\s*[;،]\s*")


def lookup(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print what a word means, in a sentence if one is given.

    Raises:
        WrongUse: The sentence does not hold the word, or the word is empty.
    """
    word, sentence = options.word.strip(), options.sentence
    if not word:
        raise WrongUse(message(QT_TRANSLATE_NOOP("CommandLine", "There is no word to look up.")))
    if sentence:
        found = context.words.look_up(word, sentence, _place(word, sentence))
    else:
        found = context.words.by_query(word)
    as_json = options.format == "json"
    console.result(_lookup_json(word, found) if as_json else _lookup_text(word, found))
    return 0


def _place(word: str, sentence: str) -> int:
    place = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence)
    if place is None:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The sentence does not hold the word “{word}”."),
                word=word[:LONGEST_SHOWN],
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Write it as the sentence does.")),
        )
    return place.start()


def _lookup_json(word: str, found: Sequence[WordAnalysis]) -> str:
    return _json({"word": word, "analyses": [_entry(one) for one in found]})


def _entry(one: WordAnalysis) -> dict[str, object]:
    return {
        "lemma": one.lemma,
        "vowelled": one.vowelled,
        "root": one.root,
        "pos": one.pos,
        "clitics": list(one.clitics),
        "suffixes": list(one.suffixes),
        "transliteration": one.transliteration,
        "en": list(one.gloss("en")),
        "nl": list(one.gloss("nl")),
        "forms": [form for form in _BETWEEN_FORMS.split(one.forms) if form],
        "use": one.use,
        "origin": one.origin,
        "name_guess": one.name_guess,
        "chosen": one.chosen,
    }


def _lookup_text(word: str, found: Sequence[WordAnalysis]) -> str:
    if not found:
        return f"Nothing was found for {one_line(word[:LONGEST_SHOWN])}.\n"
    return "\n".join(_paragraph(one) for one in found)


def _paragraph(one: WordAnalysis) -> str:
    heading = f"{one.lemma}  {one.transliteration}"
    if one.name_guess:
        return f"{one_line(heading)} (approximate)\n  Unknown to the dictionary: perhaps a name.\n"
    parts = [*one.clitics, one.stem, *one.suffixes]
    lines = [
        f"{heading}  {one.pos}".rstrip(),
        f"  here: {one.vowelled}" + (f" = {' + '.join(parts)}" if len(parts) > 1 else ""),
        *(f"  {code}: {one_line('; '.join(senses))}" for code, senses in one.glosses if senses),
    ]
    optional = (("root", one.root), ("forms", one.forms), ("use", one.use))
    lines += [f"  {name}: {one_line(value)}" for name, value in optional if value]
    return "\n".join(lines) + "\n"


def words(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print the lemmas of a source with their counts and states."""
    article = opened(context, source_of(options.file, console, options.part), console)
    sentences = [(request.source, ()) for request in requests_of(article, {})]
    analyses = lemmas_of(context.words, sentences, CancelToken())
    known = _known(context, [one.lemma for one in analyses], console)
    counts = count_words(analyses, known, context.frequency)
    as_json = options.format == "json"
    write = _words_json if as_json else _words_text
    console.result(write(article.title, counts, coverage(counts)))
    return 0


def _known(context: Context, lemmas: Sequence[str], console: Console) -> Mapping[str, KnownWord]:
    """Return what the user knows; nothing where that can't be read, which is said."""
    store = context.known_words()
    try:
        return store.get(sorted(set(lemmas)))
    except StorageUnavailable as error:
        console.note(f"Note: {error} All words are shown as new.")
        return {}
    finally:
        store.close()


def _words_json(title: str, counts: Sequence[LemmaCount], figure: Coverage) -> str:
    return _json(
        {
            "title": title,
            "words_counted": figure.words,
            "known_percent": figure.percent,
            "new_lemmas": figure.new_lemmas,
            "words": [
                {
                    "lemma": one.lemma,
                    "count": one.count,
                    "status": one.state.value,
                    "pos": one.pos,
                    **{code: list(senses) for code, senses in one.glosses},
                }
                for one in counts
            ],
        }
    )


def _words_text(title: str, counts: Sequence[LemmaCount], figure: Coverage) -> str:
    heading = (
        f"You know {figure.percent} % of its {figure.words} words; "
        f"{figure.new_lemmas} lemmas are new."
    )
    lines = [one_line(title), heading, ""]
    for one in counts:
        gloss = next((senses[0] for code, senses in one.glosses if code == "en" and senses), "")
        lines.append(f"{one.count:4}  {one.state.value:8}  {one.lemma}  {one_line(gloss)}".rstrip())
    return "\n".join(lines) + "\n"


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
