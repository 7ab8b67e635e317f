"""A sentence word by word: each word vowelled, in Latin letters, and with its meaning.

Why it exists: a beginner takes a sentence apart before reading it whole. The analyses know each
word, the glossary knows names of several words; here they become columns that are only to be drawn:
one for a word or a name, with what is attached to it told apart, short enough to stand in a row.
Nothing is invented: what nobody knows has its letters in Latin script and no meaning.

Source: Leipzig Glossing Rules, 2015, rules 1 and 2 (word by word, morpheme by morpheme); pluses
instead of hyphens, since those are read as part of the words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.clitic_glosses import clitic_gloss, pronoun_gloss
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.lexicon import WordAnalysis, coarse_pos
from reader.domain.span import Span
from reader.domain.transliteration import plain_latin
from reader.domain.vowelling import bare, key
from reader.domain.words import words
from reader.services.cancel import CancelToken
from reader.services.look_up_word import AnalysedWord, LookUpWord

__all__ = ["Column", "Interlinear", "columns_of", "short_sense"]

MOST_WORDS: Final = 120
"""Words that are analysed and shown at a time; only a sentence that is no sentence has more."""
LONGEST_SENSE, LONGEST_NAME = 28, 44
_LANGUAGES: Final = ("en", "nl")
_BRACKETS: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_ARABIC: Final = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_ARTICLE: Final = re.compile("ال.{3}")
_PROCLITICS: Final = {"و": ("وَ", "wa"), "ف": ("فَ", "fa"), "ب": ("بِ", "bi"), "ل": ("لِ", "li"),
                      "ك": ("كَ", "ka")}  # fmt: skip
_OPENING: Final = frozenset({"Ps", "Pi"})


@dataclass(frozen=True, slots=True)
class Column:
    """One word, or one name of several words.

    Attributes:
        span: Where it stands, in code points of the sentence.
        form: As written.
        vowelled: With its vowels, as far as they are known.
        transliteration: In Latin letters; of digits the Western ones; empty for what is Latin.
        before: Meanings of what is attached in front, in order.
        gloss: Its own meaning, or the name; empty where nobody knows it.
        after: Meanings of the pronouns attached at its end.
        borrowed: Language of `gloss` where it is not the one asked for, else empty.
        kind: Of a name or term, else None.
        certain: False for a name that is only probable.
        approximate: True for a transliteration letter by letter.
        leading: Punctuation that stands before it, such as ``«``.
        trailing: Punctuation that stands after it.
    """

    span: Span
    form: str
    vowelled: str
    transliteration: str = ""
    before: tuple[str, ...] = ()
    gloss: str = ""
    after: tuple[str, ...] = ()
    borrowed: str = ""
    kind: TermKind | None = None
    certain: bool = True
    approximate: bool = False
    leading: str = ""
    trailing: str = ""

    @property
    def shown(self) -> str:
        """Return the vowelled word with its punctuation."""
        return f"{self.leading}{self.vowelled}{self.trailing}"

    @property
    def meaning(self) -> str:
        """Return the meaning with what is attached: ``and + with + the + book``."""
        mark = f" ({self.borrowed})" if self.borrowed else ""
        return " + ".join((*self.before, self.gloss + mark, *self.after)) if self.gloss else ""


class Interlinear:
    """The use case. Lane work, as the look-up is."""

    def __init__(self, look_up: LookUpWord) -> None:
        """Analyse with `look_up`."""
        self._look_up = look_up

    def columns(
        self, sentence: str, names: Sequence[TermOccurrence], language: str, cancel: CancelToken
    ) -> Iterator[tuple[Column, ...]]:
        """Yield the columns of a sentence in order, some `MOST_WORDS` at a time.

        Args:
            sentence: Any text.
            names: Its names and terms, in order, not overlapping.
            language: Of the meanings; the other one stands in where it has none.
            cancel: Asked between two parts.

        Raises:
            Cancelled: Between two parts.
        """
        for part in _parts(sentence, names):
            cancel.check()
            inside = [one for one in names if part.start <= one.span.start < part.end]
            spans = [one.span.shifted(-part.start) for one in inside]
            analysed = self._look_up.analyse(part.of(sentence), spans)
            moved = [AnalysedWord(one.span.shifted(part.start), one.analyses) for one in analysed]
            yield columns_of(sentence, part, moved, inside, language)


def columns_of(
    sentence: str,
    part: Span,
    analysed: Sequence[AnalysedWord],
    names: Sequence[TermOccurrence],
    language: str,
) -> tuple[Column, ...]:
    """Return the columns of `part` of a sentence.

    Args:
        sentence: The whole text.
        part: What is wanted of it; punctuation between words goes to one of them.
        analysed: Its words in order, spans of the sentence.
        names: Its names and terms in order, spans of the sentence.
        language: Of the meanings.
    """
    groups = list(_groups(analysed, names))
    edges = [part.start, *(place for span, _, _ in groups for place in (span.start, span.end))]
    gaps = [
        _shared(sentence[start:end], at == 0)
        for at, (start, end) in enumerate(zip(edges[::2], [*edges[1::2], part.end], strict=True))
    ]
    made = []
    for at, (span, inside, name) in enumerate(groups):
        around = gaps[at][1], gaps[at + 1][0] + (gaps[at + 1][1] if at + 1 == len(groups) else "")
        if name is not None:
            made.append(_of_name(span, sentence, inside, name, language, around))
        else:
            made.append(_of_word(span, sentence, inside[0].analyses[0], language, around))
    return tuple(made)


def short_sense(sense: str, longest: int = LONGEST_SENSE) -> str:
    """Return a sense for a narrow column: without brackets, cut at a word."""
    plain = " ".join(_BRACKETS.sub("", sense).split()) or sense.strip("()[] ")
    if len(plain) <= longest:
        return plain
    cut = plain[: longest + 1].rsplit(" ", 1)[0] if " " in plain[: longest + 1] else ""
    return (cut or plain[:longest]).rstrip(" ,;:") + "…"


def _parts(sentence: str, names: Sequence[TermOccurrence]) -> Iterator[Span]:
    """Yield a sentence in parts of at most `MOST_WORDS` words; a name is not cut."""
    start, count = 0, 0
    for span in words(sentence):
        whole = not any(one.span.start < span.start < one.span.end for one in names)
        if count >= MOST_WORDS and whole:
            yield Span(start, span.start)
            start, count = span.start, 0
        count += 1
    yield Span(start, len(sentence))


def _groups(
    analysed: Sequence[AnalysedWord], names: Sequence[TermOccurrence]
) -> Iterator[tuple[Span, list[AnalysedWord], TermOccurrence | None]]:
    """Yield the words of each column with its place and its name."""
    waiting: list[AnalysedWord] = []
    current: TermOccurrence | None = None
    for word in analysed:
        name = next((one for one in names if one.span.overlaps(word.span)), None)
        if waiting and (name is None or name is not current):
            yield _around(waiting), waiting, current
            waiting = []
        waiting.append(word)
        current = name
    if waiting:
        yield _around(waiting), waiting, current


def _around(group: Sequence[AnalysedWord]) -> Span:
    return Span(group[0].span.start, group[-1].span.end)


def _shared(gap: str, first: bool) -> tuple[str, str]:  # noqa: FBT001 - of this module only
    """Return what of the text between two words belongs to the one before and to the one after.

    Emoji and invisible characters belong to none.
    """
    kept = "".join(char for char in gap if char.isspace() or _is_sign(char))
    pieces = kept.split()
    if first:
        return "", "".join(pieces)
    if not pieces:
        return "", ""
    if len(pieces) == 1 and not kept[0].isspace() and not kept[-1].isspace():
        at = next((n for n, char in enumerate(kept) if unicodedata.category(char) in _OPENING), -1)
        return (kept, "") if at < 0 else (kept[:at], kept[at:])
    after = (
        pieces.pop() if not kept[-1].isspace() and (len(pieces) > 1 or kept[0].isspace()) else ""
    )
    before = pieces.pop(0) if pieces and not kept[0].isspace() else ""
    return before + "".join(f" {piece}" for piece in pieces), after


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] == "P" or unicodedata.category(char) in {"Sc", "Sm"}


def _of_word(
    span: Span, sentence: str, one: WordAnalysis, language: str, around: tuple[str, str]
) -> Column:
    form = span.of(sentence)
    gloss, borrowed = _sense(one, language)
    kind = coarse_pos(one.pos) if one.pos else ""
    spoken = borrowed or language
    clitics, suffixes = _attached(one)
    before = [clitic_gloss(each, spoken, verb=kind == "v") for each in clitics]
    after = [pronoun_gloss(each, spoken, owner=kind in {"n", "adj"}) for each in suffixes]
    return Column(
        span,
        form,
        one.vowelled or form,
        one.transliteration or _digits(form),
        tuple(filter(None, before)) if gloss else (),
        gloss,
        tuple(filter(None, after)) if gloss else (),
        borrowed,
        approximate=one.name_guess,
        leading=around[0],
        trailing=around[1],
    )


def _attached(one: WordAnalysis) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what is attached in front and at the end.

    In بهم the preposition is the word itself, and no source tells its pronoun apart.
    """
    clitics, suffixes = one.clitics, one.suffixes
    lemma = key(one.lemma)
    if clitics and key(clitics[-1]) == lemma:
        clitics = clitics[:-1]
    if not suffixes and one.pos == "prep":
        rest = key(one.bare)[sum(len(key(each)) for each in clitics) :]
        tail = rest.removeprefix(lemma)
        suffixes = (tail,) if tail != rest and tail else ()
    return clitics, suffixes


def _sense(one: WordAnalysis, language: str) -> tuple[str, str]:
    """Return the first sense, and its language where it is not the one asked for."""
    for code in (language, *_LANGUAGES):
        for sense in one.gloss(code)[:1]:
            return short_sense(sense), "" if code == language else code
    return "", ""


def _digits(form: str) -> str:
    """Return Arabic-Indic digits as Western ones; empty for anything else."""
    western = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in form)
    western = western.replace("٫", ".").replace("٬", ",")
    return western if western != form and not _ARABIC.search(western) else ""


def _of_name(
    span: Span,
    sentence: str,
    inside: Sequence[AnalysedWord],
    name: TermOccurrence,
    language: str,
    around: tuple[str, str],
) -> Column:
    term = name.term
    gloss, borrowed = "", ""
    for code in (language, *_LANGUAGES):
        if not gloss and term.name(code):
            gloss, borrowed = term.name(code), "" if code == language else code
    spoken = borrowed or language
    whole = key(name.bare_form) == key(term.form)
    translit, approximate = _name_sound(inside, name, whole=whole)
    before = [clitic_gloss(each, spoken) for each in name.proclitics]
    return Column(
        span,
        span.of(sentence),
        _name_vowelled(sentence, inside, name, whole=whole) if name.certain else span.of(sentence),
        translit,
        tuple(filter(None, before)) if gloss else (),
        short_sense(gloss, LONGEST_NAME),
        (),
        borrowed,
        term.kind,
        name.certain,
        approximate or not name.certain,
        *around,
    )


def _known(one: WordAnalysis, kind: TermKind) -> bool:
    """Tell whether a word of a name is vowelled as its analysis has it: روته is no verb there."""
    if one.name_guess or not one.pos:
        return False
    return one.pos == "name" or kind is not TermKind.PERSON


def _name_vowelled(
    sentence: str, inside: Sequence[AnalysedWord], name: TermOccurrence, *, whole: bool
) -> str:
    term = name.term
    if whole and term.vowelled:
        before = "".join(_PROCLITICS.get(each, (each, ""))[0] for each in name.proclitics)
        rest = term.vowelled
        if before.endswith("لِ") and rest.startswith("ال"):
            rest = rest[1:]
        return before + rest
    return " ".join(
        one.analyses[0].vowelled if _known(one.analyses[0], term.kind) else one.span.of(sentence)
        for one in inside
    )


def _name_sound(
    inside: Sequence[AnalysedWord], name: TermOccurrence, *, whole: bool
) -> tuple[str, bool]:
    """Return a name in Latin letters, and whether that is approximate."""
    term = name.term
    if whole and term.translit:
        return _with_proclitics(name.proclitics, term.translit), False
    known = [_known(one.analyses[0], term.kind) for one in inside]
    if all(known):
        return " ".join(one.analyses[0].transliteration for one in inside), False
    return _with_proclitics(name.proclitics, _letters(name.bare_form)), bool(
        _ARABIC.search(name.bare_form)
    )


def _letters(form: str) -> str:
    """Return words letter by letter, the article of each told apart; Latin ones not at all."""
    if not _ARABIC.search(form):
        return ""
    return " ".join(
        "al-" + plain_latin(word[2:]) if _ARTICLE.match(word) else plain_latin(word)
        for word in bare(form).split()
    )


def _with_proclitics(proclitics: Iterable[str], latin: str) -> str:
    """Return a name in Latin letters with what is attached before it: ``lil-Yābān``."""
    parts = [_PROCLITICS.get(each, ("", each))[1] for each in proclitics]
    if not parts or not latin:
        return latin
    if parts[-1] == "li" and latin.startswith("al-"):
        return "-".join([*parts[:-1], "lil-" + latin[3:]])
    return "-".join([*parts, latin])
