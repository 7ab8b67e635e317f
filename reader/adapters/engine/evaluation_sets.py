"""Sentences with references, from the file that ships or one of the user's.

Why it exists: who has translations of their own measures a package on what they read. The file is
plain: a line a sentence, columns parted by tabs; a first line of language codes names the columns,
without one they are source and reference.

Source: resources/eval/README.md.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import EmptySource, NotText, ReaderError, SourceRefused, SourceUnreadable
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.evaluation_ports import EvaluationSet, SentencePair

__all__ = ["SHIPPED_SET", "evaluation_set", "shipped_set"]

SHIPPED_SET: Final = "news"
LARGEST_BYTES: Final = 10 * 1024 * 1024
MOST_SENTENCES: Final = 5_000
LONGEST_SENTENCE: Final = 2_000
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_COLUMNS: Final = 2
_NOTHING: Final = QT_TRANSLATE_NOOP("Evaluation", "Nothing was measured.")
_FORM: Final = QT_TRANSLATE_NOOP(
    "Evaluation",
    "Each line holds a sentence, a tab and its translation by a person; the first line may name "
    "the languages, such as ar, a tab and en.",
)


def shipped_set(resources: Path, pair: LanguagePair) -> EvaluationSet:
    """Return the set that ships, for `pair`.

    Raises:
        SourceRefused: It has no sentences of this pair.
        ReaderError: The installation is incomplete.
    """
    return _read(resources / "eval" / f"{SHIPPED_SET}.tsv", pair, SHIPPED_SET)


def evaluation_set(path: Path, pair: LanguagePair) -> EvaluationSet:
    """Return the set of a file of the user's.

    Raises:
        SourceUnreadable: It is gone, a folder, a device, or may not be read.
        NotText: It is not UTF-8.
        EmptySource: It has no sentences.
        SourceRefused: It is too large, or of another form or other languages.
    """
    return _read(path, pair, path.name)


def _read(path: Path, pair: LanguagePair, name: str) -> EvaluationSet:
    lines = _text(path).splitlines()
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    columns = _named_columns(lines[0], pair, path) if lines else None
    sentences = tuple(_sentences(lines[columns is not None :], columns or (0, 1), path))
    if not sentences:
        raise EmptySource(
            message(
                QT_TRANSLATE_NOOP("Evaluation", "There are no sentences in {file}."), file=path
            ),
            message(_NOTHING),
            message(_FORM),
        )
    content = "\n".join(f"{one.source}\t{one.reference}" for one in sentences)
    digest = hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()
    return EvaluationSet(name, pair, sentences, digest[:16])


def _text(path: Path) -> str:
    try:
        content = read_small_file(path, LARGEST_BYTES)
    except (OSError, ValueError) as exc:
        raise SourceUnreadable(
            message(
                QT_TRANSLATE_NOOP("Evaluation", "{file} can't be read: {why}."),
                file=path,
                why=getattr(exc, "strerror", None) or exc,
            ),
            message(_NOTHING),
            message(QT_TRANSLATE_NOOP("Evaluation", "Give a file that you may read.")),
        ) from exc
    if len(content) > LARGEST_BYTES:
        raise _refused(
            message(QT_TRANSLATE_NOOP("Evaluation", "{file} is larger than 10 MB."), file=path)
        )
    try:
        return unicodedata.normalize("NFC", content.decode("utf-8-sig"))
    except UnicodeDecodeError as exc:
        raise NotText(
            message(QT_TRANSLATE_NOOP("Evaluation", "{file} is not UTF-8 text."), file=path),
            message(_NOTHING),
            message(_FORM),
        ) from exc


def _named_columns(first: str, pair: LanguagePair, path: Path) -> tuple[int, int] | None:
    """Return the columns of `pair` where the first line names languages, else None."""
    names = [name.strip() for name in first.split("\t")]
    if len(names) < _COLUMNS or not all(_LANGUAGE.match(name) for name in names):
        return None
    if pair.source not in names or pair.target not in names:
        raise _refused(
            message(
                QT_TRANSLATE_NOOP(
                    "Evaluation", "{file} has sentences in {languages}, none from {pair}."
                ),
                file=path.name,
                languages=", ".join(names),
                pair=pair,
            )
        )
    return names.index(pair.source), names.index(pair.target)


def _sentences(
    lines: Sequence[str], columns: tuple[int, int], path: Path
) -> Iterator[SentencePair]:
    if len(lines) > MOST_SENTENCES:
        raise _refused(
            message(
                QT_TRANSLATE_NOOP("Evaluation", "{file} has more than {most} sentences."),
                file=path,
                most=MOST_SENTENCES,
            )
        )
    for number, line in enumerate(lines, 1):
        cells = [" ".join(cell.split()) for cell in line.split("\t")]
        if len(cells) <= max(columns) or not all(cells[column] for column in columns):
            raise _refused(
                message(
                    QT_TRANSLATE_NOOP("Evaluation", "Sentence {number} of {file} has no pair."),
                    number=number,
                    file=path,
                )
            )
        pair = SentencePair(*(cells[column] for column in columns))
        if max(map(len, pair)) > LONGEST_SENTENCE:
            raise _refused(
                message(
                    QT_TRANSLATE_NOOP("Evaluation", "Sentence {number} of {file} is too long."),
                    number=number,
                    file=path,
                )
            )
        yield pair


def _refused(title: Message) -> ReaderError:
    return SourceRefused(title, message(_NOTHING), message(_FORM))
