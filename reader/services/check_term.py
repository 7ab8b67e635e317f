"""From a term as it was typed to one that the glossary can hold, or the reason why not.

Why it exists: a form that is only a clitic, a single letter or vowel marks would underline half of
every article, and one with punctuation in it would never be found; both are said when the term is
entered and not when it fails to work. Vowel marks are taken off the form, which articles rarely
print, and kept as its vowelled form.

Source: the matching rules in ``resources/glossary/README.md`` (up to eight words, never across
punctuation); Unicode 17, UAX #15 (NFC).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from reader.domain.arabic import INVISIBLE, Fold, folded
from reader.domain.errors import TermRejected
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.proclitics import is_only_clitics
from reader.services.term_values import TermDraft

__all__ = [
    "MOST_LETTERS",
    "MOST_VARIANTS",
    "MOST_WORDS",
    "checked_term",
    "kind_of",
    "without_tashkil",
]

MOST_LETTERS: Final = 200
MOST_WORDS: Final = 8
MOST_VARIANTS: Final = 50
_MOST_OF_A_NOTE: Final = 2000
_SHOWN: Final = 40

_TASHKIL: Final = re.compile("[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}]")
_STEERING: Final = re.compile("[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_ARABIC: Final = re.compile("[\u0621-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_PLAIN: Final = re.compile("[\u0620-\u06d5 A-Za-z0-9'+-]*")
_NO_TEXT: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Controls, halves of pairs, and what XML calls no characters: a file of terms can't hold them."""
_STOPS: Final = re.compile(r"[،؛؟!?;:,|\[\]{}<>«»“”\"…/\\=]")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_SPACES: Final = re.compile(r"\s+")

_KINDS: Final = {
    "": TermKind.TERM,
    **{kind.value: kind for kind in TermKind},
    "organization": TermKind.ORGANISATION,
    "persoon": TermKind.PERSON,
    "plaats": TermKind.PLACE,
    "organisatie": TermKind.ORGANISATION,
    "begrip": TermKind.TERM,
}

_TO_SHORTEN: Final = QT_TRANSLATE_NOOP("OwnTerms", "Shorten it and try again.")


def checked_term(draft: TermDraft, term_id: str) -> GlossaryTerm:
    """Return `draft` as an own term.

    Forms are NFC without vowel marks, texts NFC on one line, doubled variants and empty names gone.

    Raises:
        TermRejected: It can't be used; the message says why and what to do.
    """
    form, vowels = _form(draft.form)
    vowelled = _text(draft.vowelled, MOST_LETTERS) or vowels
    if vowelled and without_tashkil(vowelled) != form:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{vowelled}” is not “{form}” with its vowels."),
            QT_TRANSLATE_NOOP("OwnTerms", "Write the same letters in both, or leave one empty."),
            vowelled=vowelled,
            form=form,
        )
    names = _by_language(draft.names, MOST_LETTERS)
    if not names:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” has no name in any language."),
            QT_TRANSLATE_NOOP("OwnTerms", "Give its name in English, in Dutch, or in both."),
            form=form,
        )
    return GlossaryTerm(
        term_id=term_id,
        kind=kind_of(draft.kind),
        form=form,
        variants=_variants(draft.variants, form),
        names=names,
        translit=_text(draft.translit, MOST_LETTERS),
        notes=_by_language(draft.notes, _MOST_OF_A_NOTE),
        domain=_text(draft.domain, MOST_LETTERS),
        origin="own",
        vowelled=vowelled,
    )


def kind_of(text: str) -> TermKind:
    """Return the kind that `text` names, in English or Dutch; none is a term.

    Raises:
        TermRejected: No kind is called so.
    """
    found = _KINDS.get(text.strip().lower())
    if found is None:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{kind}” is no kind of term."),
            QT_TRANSLATE_NOOP("OwnTerms", "Write person, place, organisation or term."),
            kind=_short(text),
        )
    return found


def without_tashkil(text: str) -> str:
    """Return `text` without vowel marks and tatweel; letters and hamza stay as they are."""
    return _TASHKIL.sub("", text)


def _form(text: str) -> tuple[str, str]:
    """Return the form without its vowel marks, and the vowelled one where it had any."""
    written = _text(_UNSEEN.sub("", text), MOST_LETTERS)
    form = " ".join(without_tashkil(written).split())
    _check_signs(written, form)
    _check_letters(form)
    if len(form.split()) > MOST_WORDS:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” has more than eight words."),
            QT_TRANSLATE_NOOP("OwnTerms", "Longer names are not looked for; use a shorter form."),
            form=_short(form),
        )
    return form, written if _has_vowels(written) else ""


def _has_vowels(text: str) -> bool:
    return _TASHKIL.sub("", text) != text.replace("\u0640", "")


def _check_signs(written: str, form: str) -> None:
    if not written:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "The Arabic form is empty."),
            QT_TRANSLATE_NOOP("OwnTerms", "Write the name as articles print it."),
        )
    if not form:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "The form holds vowel marks only."),
            QT_TRANSLATE_NOOP("OwnTerms", "Write its letters; the marks are optional."),
        )
    if not _PLAIN.fullmatch(form) and any(map(_is_sign, form)):
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” holds an emoji or another sign."),
            QT_TRANSLATE_NOOP("OwnTerms", "Leave the signs out and keep the letters."),
            form=_short(form),
        )
    if _STOPS.search(form):
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” holds punctuation."),
            QT_TRANSLATE_NOOP(
                "OwnTerms",
                "Names are not looked for across punctuation: leave it out, or make two terms.",
            ),
            form=_short(form),
        )


def _is_sign(char: str) -> bool:
    return char > "\uffff" or unicodedata.category(char) in {"So", "Sk"}


def _check_letters(form: str) -> None:
    letters = len(_ARABIC.findall(form))
    if letters == 0:
        raise _without_arabic(form)
    if letters == 1:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” is a single letter."),
            QT_TRANSLATE_NOOP("OwnTerms", "It would be found everywhere; write the whole name."),
            form=form,
        )
    if all(is_only_clitics(word) for word in folded(form, Fold.NAMES).split()):
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” is only what is attached to names."),
            QT_TRANSLATE_NOOP("OwnTerms", "It would be found everywhere; write the whole name."),
            form=form,
        )


def _without_arabic(form: str) -> TermRejected:
    if _LATIN.search(form):
        return _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” is not in Arabic letters."),
            QT_TRANSLATE_NOOP(
                "OwnTerms", "Write the form as Arabic articles print it, and this as its name."
            ),
            form=_short(form),
        )
    return _rejected(
        QT_TRANSLATE_NOOP("OwnTerms", "“{form}” holds no Arabic letters."),
        QT_TRANSLATE_NOOP("OwnTerms", "Write the form as Arabic articles print it."),
        form=_short(form),
    )


def _variants(forms: tuple[str, ...], form: str) -> tuple[str, ...]:
    kept = dict.fromkeys(_form(one)[0] for one in forms if one.strip())
    kept.pop(form, None)
    if len(kept) > MOST_VARIANTS:
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{form}” has more than {most} further forms."),
            QT_TRANSLATE_NOOP("OwnTerms", "Keep those that articles really print."),
            form=_short(form),
            most=MOST_VARIANTS,
        )
    return tuple(kept)


def _by_language(texts: tuple[tuple[str, str], ...], most: int) -> tuple[tuple[str, str], ...]:
    kept: dict[str, str] = {}
    for language, given in texts:
        text = _text(given, most)
        tag = language.strip().lower().replace("_", "-")
        if not text:
            continue
        if not _LANGUAGE.fullmatch(tag):
            raise _rejected(
                QT_TRANSLATE_NOOP("OwnTerms", "“{language}” is no language code."),
                QT_TRANSLATE_NOOP("OwnTerms", "Write it as en, nl or ar."),
                language=_short(language),
            )
        kept.setdefault(tag, text)
    return tuple(kept.items())


def _text(text: str, most: int) -> str:
    """Return `text` in NFC on one line, ends trimmed, without what steers its direction."""
    if len(text) > 4 * most:  # decomposed text shrinks, but not by more
        raise _too_long(text, most)
    plain = unicodedata.normalize("NFC", _STEERING.sub("", text))
    plain = _SPACES.sub(" ", plain).strip()
    if len(plain) > most:
        raise _too_long(plain, most)
    if not plain.isprintable() and _NO_TEXT.search(plain):
        raise _rejected(
            QT_TRANSLATE_NOOP("OwnTerms", "“{text}” holds characters that are no text."),
            QT_TRANSLATE_NOOP("OwnTerms", "Type it again instead of pasting it."),
            text="".join(char for char in _short(plain) if char.isprintable()),
        )
    return plain


def _too_long(text: str, most: int) -> TermRejected:
    return TermRejected(
        message(
            QT_TRANSLATE_NOOP("OwnTerms", "“{text}” is longer than {most} characters."),
            text=_short(" ".join(text[: _SHOWN * 2].split())),
            most=most,
        ),
        hint=message(_TO_SHORTEN),
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _rejected(title: tuple[str, str], hint: tuple[str, str], **parameters: object) -> TermRejected:
    told: Message = message(title, **parameters)
    return TermRejected(told, hint=message(hint))
