"""What goes onto cards, and what makes a card the same card."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.services.anki_cards import card_of_note, card_of_word, without_repeats

ENTRY = LibraryEntry(
    ArticleId("a1"), "روته: «الميزانية»  جاهزة!", site="example.org", date="2024-05-01",
    tags=("politics/nl",),
)  # fmt: skip
WORD = Passage(PassageSide.SOURCE, PassageScope.WORD, TextAnchor("الميزانية"))
NOTE = Note(NoteId("n1"), ArticleId("a1"), WORD, "**مهم** #اقتصاد #read/later")


def test_the_card_of_a_note_has_its_words_and_the_tag_of_its_article():
    card = card_of_note(
        NOTE,
        ENTRY,
        vowelled="المِيزانِيَّة",
        sentence="قال إن الميزانية جاهزة.",
        translation="He said.",
    )
    assert (card.seed, card.word, card.vowelled) == ("note n1", "الميزانية", "المِيزانِيَّة")
    assert (card.sentence, card.translation) == ("قال إن الميزانية جاهزة.", "He said.")
    assert card.note == NOTE.body
    assert card.source == "روته: «الميزانية»  جاهزة! · example.org · 2024-05-01"
    assert card.link == "qari:article/a1"
    assert card.tags == ("qari::روته:_الميزانية_جاهزة", "politics::nl", "اقتصاد", "read::later")


def test_a_note_on_a_sentence_asks_the_sentence_once():
    quote = "قال ذلك."
    note = replace(NOTE, passage=replace(WORD, anchor=TextAnchor(quote)))
    card = card_of_note(note, ENTRY, sentence=quote)
    assert (card.word, card.sentence) == (quote, "")


def test_a_note_on_the_article_asks_its_title():
    note = replace(NOTE, passage=replace(WORD, anchor=TextAnchor("")))
    assert card_of_note(note, ENTRY).word == ENTRY.title
    assert card_of_note(note, LibraryEntry(ArticleId("a1"), "")).word == "a1"
    assert card_of_note(note, LibraryEntry(ArticleId("a1"), " ")).tags[0] == "qari::_"


def test_a_note_on_the_translation_asks_the_arabic():
    home = TextAnchor("الخطة جاهزة.")
    passage = Passage(PassageSide.TARGET, PassageScope.WORD, TextAnchor("plan"), "en", home)
    note = replace(NOTE, passage=passage)
    card = card_of_note(note, ENTRY)
    assert (card.word, card.translation) == ("الخطة جاهزة.", "plan")
    assert card_of_note(replace(note, passage=replace(passage, home=None)), ENTRY).word == "plan"


def test_a_word_is_the_same_card_however_it_is_spelled():
    one = card_of_word(
        "مِيزانِيّة", "الميزانية", ENTRY, sentence="قال إن الميزانية.", meaning="budget"
    )
    other = card_of_word(
        "ميزانية", "ميزانية", ENTRY, sentence="قالَ إنّ الميزانية.", translation="He"
    )
    assert one.seed == other.seed
    assert (one.translation, other.translation) == ("budget", "He")
    assert card_of_word("ميزانية", "", ENTRY).word == "ميزانية"
    assert without_repeats((one, other, replace(one, seed="x"))) == (one, replace(one, seed="x"))
