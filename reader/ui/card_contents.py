"""What the hover card says of a name and of a word, in the language of the interface.

Why it exists: the card draws values; which words explain a dictionary's code or a place of a name
is decided here, once, for the card, the panel and the look-up box.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.glossary import TermKind
from reader.domain.known_words import WordState
from reader.domain.lexicon import WordAnalysis
from reader.ui.hover_card import CardAction, CardContent
from reader.ui.term_marks import TermPlace
from reader.ui.word_states import STATE

__all__ = [
    "ADD",
    "COPY",
    "EDIT",
    "HIDE",
    "MORE",
    "MOST_SENSES",
    "ROOT",
    "STATE",
    "USE",
    "domain_name",
    "kind_name",
    "kinds_name",
    "part_of_speech",
    "term_content",
    "word_content",
]

COPY, USE, HIDE, MORE, ROOT = "copy", "use", "hide", "more", "root"
ADD, EDIT = "add", "edit"
MOST_SENSES = 4


def kind_name(kind: TermKind) -> str:
    """Return what a kind is called."""
    translate = QCoreApplication.translate
    return {
        TermKind.PERSON: translate("HoverCard", "Person"),
        TermKind.PLACE: translate("HoverCard", "Place"),
        TermKind.ORGANISATION: translate("HoverCard", "Organisation"),
        TermKind.TERM: translate("HoverCard", "Term"),
    }[kind]


def kinds_name(kind: TermKind) -> str:
    """Return what several of a kind are called."""
    translate = QCoreApplication.translate
    return {
        TermKind.PERSON: translate("GlossaryTable", "People"),
        TermKind.PLACE: translate("GlossaryTable", "Places"),
        TermKind.ORGANISATION: translate("GlossaryTable", "Organisations"),
        TermKind.TERM: translate("GlossaryTable", "Terms"),
    }[kind]


def domain_name(domain: str) -> str:
    """Return what a subject field is called; one of the user's own as it was typed."""
    translate = QCoreApplication.translate
    return {
        "geography": translate("HoverCard", "geography"),
        "politics": translate("HoverCard", "politics"),
        "military": translate("HoverCard", "military"),
        "diplomacy": translate("HoverCard", "diplomacy"),
        "media": translate("HoverCard", "media"),
        "economy": translate("HoverCard", "economy"),
        "law": translate("HoverCard", "law"),
        "society": translate("HoverCard", "society"),
        "technology": translate("HoverCard", "technology"),
        "energy": translate("HoverCard", "energy"),
        "religion": translate("HoverCard", "religion"),
        "sport": translate("HoverCard", "sport"),
        "health": translate("HoverCard", "health"),
        "environment": translate("HoverCard", "environment"),
        "science": translate("HoverCard", "science"),
    }.get(domain, domain)


def part_of_speech(code: str) -> str:
    """Return what a dictionary's code means; the code itself where it is not known."""
    translate = QCoreApplication.translate
    plain = {
        "n.m": translate("HoverCard", "Noun, masculine"),
        "n.f": translate("HoverCard", "Noun, feminine"),
        "n": translate("HoverCard", "Noun"),
        "name": translate("HoverCard", "Name"),
        "adj": translate("HoverCard", "Adjective"),
        "adv": translate("HoverCard", "Adverb"),
        "prep": translate("HoverCard", "Preposition"),
        "conj": translate("HoverCard", "Conjunction"),
        "part": translate("HoverCard", "Particle"),
        "func": translate("HoverCard", "Particle"),
        "pron": translate("HoverCard", "Pronoun"),
        "num": translate("HoverCard", "Number"),
        "interj": translate("HoverCard", "Interjection"),
        "phrase": translate("HoverCard", "Phrase"),
        "v": translate("HoverCard", "Verb"),
    }
    if code in plain:
        return plain[code]
    form = code.removeprefix("vq").removeprefix("v")
    if code.startswith("v") and form.isdigit():
        #: %1 is the number of a verb form, 1 to 10
        return translate("HoverCard", "Verb, form %1").replace("%1", form)
    return code


def attached(parts: Sequence[str], rest: str) -> str:
    """Return a form taken apart, such as ``و + ب + اليابان``; empty where nothing is attached."""
    return " + ".join((*parts, rest)) if parts else ""


def term_content(place: TermPlace, language: str, count: int, interface: str) -> CardContent:
    """Return the card of a name or term.

    Args:
        place: Where it stands, and how it was rendered.
        language: The language of the translation.
        count: How often the term stands in the article.
        interface: The language of the interface, for the explanation.
    """
    if not place.occurrence.certain:
        return _guess_content(place, language, count)
    term = place.occurrence.term
    translate = QCoreApplication.translate
    #: %1 is how often a name stands in the article
    often = translate("HoverCard", "%1 in this article").replace("%1", QLocale().toString(count))
    warning, use = "", None
    if place.agrees is False and term.kind is not TermKind.TERM:
        use = CardAction(USE, translate("HoverCard", "Use this name everywhere"))
        if place.rendered:
            #: %1 is how the machine wrote a name
            warning = translate("HoverCard", "The translation says “%1”.").replace(
                "%1", place.rendered
            )
        else:
            warning = translate("HoverCard", "The translation does not have this name.")
    kind = kind_name(term.kind)
    note = term.note(interface) or term.note(language) or term.note("en")
    return CardContent(
        label=f"{kind} · {domain}" if (domain := domain_name(term.domain)) else kind,
        title=term.name(language) or term.name("en") or term.form,
        language=language,
        arabic=term.vowelled or term.form,
        colour=term.kind.value,
        count=often if count > 1 else "",
        translit=term.translit,
        lines=(note,) if note else (),
        attached=attached(place.occurrence.proclitics, term.form),
        warning=warning,
        warning_action=use,
        actions=(
            CardAction(COPY, translate("HoverCard", "Copy")),
            CardAction(EDIT, translate("HoverCard", "Edit")),
            CardAction(HIDE, translate("HoverCard", "Not a name here")),
        ),
        hint=translate("HoverCard", "G next"),
    )


def _guess_content(place: TermPlace, language: str, count: int) -> CardContent:
    """Return the card of a name that is only guessed; it says nothing that is not known."""
    term = place.occurrence.term
    translate = QCoreApplication.translate
    #: %1 is how often a name stands in the article
    often = translate("HoverCard", "%1 in this article").replace("%1", QLocale().toString(count))
    lines = [
        translate("HoverCard", "Not in the glossary; guessed from the title before it."),
        translate("HoverCard", "Sounded out letter by letter."),
    ]
    return CardContent(
        label=translate("HoverCard", "A name?"),
        title=place.rendered or term.translit,
        language=language,
        arabic=term.form,
        colour="soft",
        count=often if count > 1 else "",
        translit=term.translit,
        lines=tuple(lines),
        attached=attached(place.occurrence.proclitics, place.occurrence.bare_form),
        actions=(
            CardAction(ADD, translate("HoverCard", "Add to my glossary")),
            CardAction(EDIT, translate("HoverCard", "Edit and add…")),
            CardAction(HIDE, translate("HoverCard", "Not a name")),
        ),
    )


def _forms(one: WordAnalysis) -> str:
    """Return the other forms of a lemma with what they are."""
    if not one.forms:
        return ""
    translate = QCoreApplication.translate
    if not one.pos.startswith("v"):
        label = translate("HoverCard", "Plural") if one.pos.startswith("n") else ""
        return f"{label} {one.forms}".strip()
    imperfect, _, masdar = one.forms.partition(" ; ")
    tense, noun = translate("HoverCard", "Imperfect"), translate("HoverCard", "masdar")
    parts = [f"{tense} {imperfect}"] if imperfect else []
    parts += [f"{noun} {masdar}"] if masdar else []
    return " · ".join(parts)


def word_content(
    analyses: Sequence[WordAnalysis], number: int, language: str, state: WordState | None = None
) -> CardContent:
    """Return the card of a word: the analysis `number`, with a way to the others.

    Args:
        analyses: The chosen one first, at least one.
        number: Which is shown.
        language: ``en`` or ``nl``; its senses come first.
        state: How well the reader knows the word; None where it is no word to learn.
    """
    translate = QCoreApplication.translate
    one = analyses[number]
    other = "nl" if language == "en" else "en"
    senses, beside = one.gloss(language), one.gloss(other)
    title = "; ".join(senses[:MOST_SENSES]) or "; ".join(beside[:MOST_SENSES])
    if one.name_guess:
        title = translate("HoverCard", "Name?")
    lines = [
        "; ".join(beside[:MOST_SENSES]) if senses and beside else "",
        _forms(one),
        one.use,
        translate("HoverCard", "Sounded out letter by letter.") if one.name_guess else "",
    ]
    parts = [part_of_speech(one.pos)]
    if one.root.strip("- "):
        #: %1 are the letters of a root
        parts.append(translate("HoverCard", "root %1").replace("%1", one.root))
    return CardContent(
        label=" · ".join(part for part in parts if part),
        title=title or translate("HoverCard", "Not in the dictionary"),
        language=language,
        arabic=one.vowelled or one.bare,
        colour="accent",
        translit=one.transliteration,
        lines=tuple(line for line in lines if line),
        attached=attached(one.clitics, one.lemma) if one.clitics else "",
        actions=tuple(_word_actions(one, len(analyses) - 1)),
        state=state,
    )


def _word_actions(one: WordAnalysis, others: int) -> Iterator[CardAction]:
    """Yield what the card of a word offers; `others` is how many more readings there are."""
    translate = QCoreApplication.translate
    yield CardAction(COPY, translate("HoverCard", "Copy"))
    if one.has_family:
        yield CardAction(ROOT, translate("HoverCard", "Root family"))
    if others:
        #: %1 is a number
        text = translate("HoverCard", "More readings (%1)")
        yield CardAction(MORE, text.replace("%1", QLocale().toString(others)))
