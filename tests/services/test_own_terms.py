"""Every change of the own glossary can be taken back, and none destroys another's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import TermRejected
from reader.services.own_terms import MOST_CHANGES_KEPT, EditOwnTerms
from reader.services.term_values import TermChange, TermDraft
from tests.fakes import FakeOwnTerms, counting_ids

RUTTE = TermDraft("مارك روته", "person", names=(("en", "Mark Rutte"),))
NATO = TermDraft("الناتو", "organisation", names=(("en", "NATO"), ("nl", "NAVO")))


@pytest.fixture
def store() -> FakeOwnTerms:
    return FakeOwnTerms()


@pytest.fixture
def editor(store) -> EditOwnTerms:
    return EditOwnTerms(store, counting_ids("own"))


def forms(store) -> list[str]:
    return [term.form for term in store.every()]


def test_what_is_added_is_there_and_the_revision_rises(store, editor):
    term = editor.add(RUTTE)
    assert store.get([term.term_id]) == {term.term_id: term}
    assert store.revision() == 1


def test_a_term_is_not_added_twice_but_a_namesake_is(store, editor):
    editor.add(RUTTE)
    with pytest.raises(TermRejected, match="already"):
        editor.add(RUTTE)
    editor.add(TermDraft("مارك روته", "place", names=(("en", "Rutte Square"),)))
    assert len(forms(store)) == 2


def test_an_own_term_can_stand_for_a_shipped_one(store, editor):
    assert editor.add(RUTTE, replacing="rutte-mark").term_id == "rutte-mark"
    changed = editor.add(TermDraft("روته", "person", names=(("en", "Rutte"),)),
                         replacing="rutte-mark")  # fmt: skip
    assert store.get(["rutte-mark"]) == {"rutte-mark": changed}


def test_an_edit_keeps_the_id_and_is_undone_and_redone(store, editor):
    before = editor.add(RUTTE)
    after = editor.edit(before.term_id, TermDraft("روته", "person", names=(("en", "Rutte"),)))
    assert (after.term_id, after.form) == (before.term_id, "روته")
    editor.undo()
    assert tuple(store.every()) == (before,)
    editor.redo()
    assert tuple(store.every()) == (after,)


def test_a_name_is_edited_where_the_form_stays(store, editor):
    term = editor.add(RUTTE)
    editor.edit(term.term_id, TermDraft("مارك روته", "person", names=(("en", "M. Rutte"),)))
    assert [one.name("en") for one in store.every()] == ["M. Rutte"]


def test_showing_what_was_never_hidden_is_no_step(store, editor):
    editor.show("ruto", "article-1")
    assert not editor.can_undo
    assert store.revision() == 0


def test_an_edit_that_changes_nothing_is_no_step(store, editor):
    term = editor.add(RUTTE)
    editor.undo()
    editor.redo()
    assert editor.edit(term.term_id, RUTTE) == term
    assert store.revision() == 3


def test_an_edit_into_another_term_is_refused(store, editor):
    editor.add(RUTTE)
    nato = editor.add(NATO)
    with pytest.raises(TermRejected, match="already"):
        editor.edit(nato.term_id, RUTTE)


def test_a_term_that_is_gone_can_not_be_edited(editor):
    with pytest.raises(TermRejected, match="no longer"):
        editor.edit("own-9", RUTTE)


def test_several_are_removed_as_one_step(store, editor):
    ids = [editor.add(RUTTE).term_id, editor.add(NATO).term_id]
    assert editor.remove([*ids, "gone"]) == 2
    assert forms(store) == []
    editor.undo()
    assert len(forms(store)) == 2
    assert editor.remove(["gone"]) == 0


def test_a_name_is_hidden_here_or_everywhere_and_shown_again(store, editor):
    editor.hide("ruto", "article-1")
    assert store.hidden("article-1") == {"ruto"}
    assert store.hidden("article-2") == frozenset()
    editor.hide("ruto")
    assert store.hidden("article-2") == {"ruto"}
    editor.show("ruto", "article-1")
    assert store.hidden("article-1") == frozenset()
    editor.undo()
    assert store.hidden("article-1") == store.hidden("article-2") == {"ruto"}


def test_hiding_twice_is_one_step(store, editor):
    editor.hide("ruto")
    editor.hide("ruto")
    editor.undo()
    assert not editor.can_undo
    assert store.hidden() == frozenset()


def test_a_new_step_ends_what_could_be_redone(editor):
    editor.add(RUTTE)
    editor.undo()
    assert editor.can_redo
    editor.add(NATO)
    assert not editor.can_redo
    assert editor.redo() == ()


def test_undo_does_not_write_over_what_another_program_changed(store, editor):
    term = editor.add(RUTTE)
    other = EditOwnTerms(store, counting_ids("other"))
    theirs = other.edit(term.term_id, TermDraft("روته", "person", names=(("en", "R"),)))
    with pytest.raises(TermRejected):
        editor.undo()
    assert tuple(store.every()) == (theirs,)
    assert not editor.can_undo


def test_steps_of_another_glossary_are_forgotten(store, editor):
    editor.add(RUTTE)
    editor.add(TermDraft("لاهاي", "place", names=(("en", "The Hague"),)))
    editor.undo()
    editor.forget_steps()
    assert (editor.can_undo, editor.can_redo) == (False, False)


def test_an_import_is_one_step_unless_it_is_huge(store, editor):
    term = editor.add(RUTTE)
    store.apply([TermChange(term, None)])
    editor.remember((TermChange(term, None),))
    editor.undo()
    assert forms(store) == ["مارك روته"]
    editor.remember((TermChange(None, term),) * (MOST_CHANGES_KEPT + 1))
    assert not editor.can_undo
    assert not editor.can_redo


def act(store: FakeOwnTerms, editor: EditOwnTerms, action: str, number: int) -> None:
    name = (("en", f"N{number}"),)
    ids = [term.term_id for term in store.every()]
    if action == "add":
        editor.add(TermDraft(f"اسم {'ا' * number}", names=name))
    elif action == "edit" and ids:
        editor.edit(ids[0], TermDraft(f"لقب {'ب' * number}", names=name))
    elif action == "remove" and ids:
        editor.remove(ids[:2])
    elif action == "hide":
        editor.hide(f"term-{number % 3}")
    elif action in {"undo", "redo"}:
        getattr(editor, action)()


@given(st.lists(st.sampled_from(["add", "edit", "remove", "hide", "undo", "redo"]), max_size=30))
def test_undoing_everything_leads_back_and_redoing_everything_forth(actions):
    store = FakeOwnTerms()
    editor = EditOwnTerms(store, counting_ids("own"))
    for number, action in enumerate(actions, start=1):
        act(store, editor, action, number)
    end = tuple(store.every()), store.hidden()
    steps = 0
    while editor.undo():
        steps += 1
    assert (tuple(store.every()), store.hidden()) == ((), frozenset())
    while steps:
        assert editor.redo()
        steps -= 1
    assert (tuple(store.every()), store.hidden()) == end
