"""Cards have the sentence, the translation and the vowels of what their notes hang on."""

from __future__ import annotations

from reader.domain.article_text import source_text
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.domain.quote_places import quote_places, scope_of
from reader.domain.vowelled_text import VowelledText, with_marks
from reader.services.export_notes import notes_of
from reader.services.note_cards import NoteCards
from tests.note_fakes import FakeLibrary, FakeNotes, article_of, units_of

ARTICLE = article_of("قال الوزير ذلك. ورفض النواب الخطة.", "ثم عاد.")
TEXT = source_text(ARTICLE)


def fatha(sentence: str) -> VowelledText:
    """Vowel a sentence: a fatha on each word's first letter."""
    starts = [at for at, char in enumerate(sentence) if at == 0 or sentence[at - 1] == " "]
    return with_marks(sentence, dict.fromkeys(starts, "\u064e"))


def bare(sentence: str) -> VowelledText:
    return with_marks(sentence, {})


def note(quote: str, note_id: str) -> Note:
    span = quote_places(TEXT, quote)[0]
    passage = passage_of(TEXT, scope_of(TEXT, span), span)
    return Note(NoteId(note_id), ARTICLE.article_id, passage, f"رأي {note_id}")


def cards(*notes: Note, languages=("en", "nl"), vowelled=fatha, units=(), keep=True):
    store = FakeNotes()
    store.put_all(notes)
    library = FakeLibrary(store)
    if keep:
        library.keep(ARTICLE)
        library.put_units(
            ARTICLE.article_id, "nl", list(units_of(ARTICLE, {0: "Zei hij.", 1: "Nee."}).values())
        )
    return list(NoteCards(library, languages, vowelled).of(notes_of(library, store)))


def test_a_word_has_its_vowels_its_sentence_and_the_translation_that_is_there():
    (card,) = cards(note("النواب", "n1"))
    assert (card.word, card.vowelled) == ("النواب", "اَلنواب")
    assert (card.sentence, card.translation) == ("ورفض النواب الخطة.", "Nee.")
    assert card.note == "رأي n1"


def test_a_passage_over_sentences_has_them_all_and_no_vowels():
    (card,) = cards(note("ذلك. ورفض", "n1"))
    assert (card.vowelled, card.sentence) == ("", "قال الوزير ذلك. ورفض النواب الخطة.")
    assert card.translation == "Zei hij. Nee."


def test_what_has_no_translation_or_no_more_vowels_lacks_them():
    (card,) = cards(note("عاد", "n1"), vowelled=bare, languages=("en",))
    assert (card.vowelled, card.translation, card.sentence) == ("", "", "ثم عاد.")


def test_a_long_quote_is_not_vowelled():
    long = article_of("كلمة " * 30 + ".", article_id="long")
    text = source_text(long)
    passage = passage_of(text, PassageScope.SENTENCE, text.block_span(0))
    store = FakeNotes()
    store.put_all([Note(NoteId("n"), long.article_id, passage)])
    library = FakeLibrary(store)
    library.keep(long)
    (card,) = NoteCards(library, ("en",), fatha).of(notes_of(library, store))
    assert card.vowelled == ""


def test_a_note_on_the_translation_has_the_sentence_it_belongs_to():
    home = note("ورفض النواب الخطة.", "x").passage.anchor
    anchor = note("عاد", "y").passage.anchor
    passage = Passage(PassageSide.TARGET, PassageScope.WORD, anchor, "nl", home)
    (card,) = cards(Note(NoteId("n"), ARTICLE.article_id, passage))
    assert (card.word, card.sentence, card.vowelled) == ("ورفض النواب الخطة.", "", "")
    assert card.translation == "Nee."


def test_a_note_on_the_article_and_one_whose_article_is_gone_have_cards_too():
    passage = passage_of(TEXT, PassageScope.ARTICLE, TEXT.block_span(0))
    whole = Note(NoteId("n"), ARTICLE.article_id, passage, "كله")
    (card,) = cards(whole)
    assert (card.word, card.translation, card.vowelled) == (ARTICLE.title, "", "")
    (card,) = cards(note("النواب", "n1"), keep=False)
    assert (card.word, card.sentence, card.note) == ("النواب", "", "رأي n1")
