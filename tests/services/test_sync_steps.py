"""Whatever happens on both sides, in any order: they agree in the end, and no words are lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.notes import NoteId
from reader.services.library_ports import NoteQuery
from reader.services.sync_notes import SyncReport
from tests.services.note_world import World

_BODIES = st.sampled_from(["", "أ", "ب\n\nت", "#وسم", "أ\nب"])
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["here", "there", "delete here", "delete there", "run", "away", "lost"]),
        st.sampled_from(["n1", "n2", "n3"]),
        _BODIES,
    ),
    max_size=14,
)


@given(_STEPS)
def test_whatever_happens_both_sides_agree_in_the_end_and_no_words_are_lost(steps):
    world = World()
    for what, note_id, body in steps:
        before = {*world.bodies().values()}
        _do(world, what, note_id, body)
        if what == "run":  # what was here is here, or was changed or deleted on purpose there
            kept = [note.body for note in world.notes.page(NoteQuery(in_bin=True), 0, 99)]
            kept += world.bodies().values()
            kept += [
                old.body for note in world.bodies() for old in world.notes.versions(NoteId(note))
            ]
            assert all(any(one in other for other in kept) for one in before)
    world.run()
    assert world.run() == SyncReport()
    theirs = world.file().notes if world.folder.files else {}
    assert {one: note.body for one, note in theirs.items()} == world.bodies()


def _do(world: World, what: str, note_id: str, body: str) -> None:
    if what == "here":
        world.notes.restore([NoteId(note_id)])
        world.put(note_id, body)
    elif what == "delete here":
        world.notes.remove([NoteId(note_id)])
    elif what == "run":
        world.run()
    elif what == "lost":
        world.states.kept.clear()
    elif what == "away":
        world.folder.files.clear()
    elif world.folder.files:
        new = body if what == "there" else None
        world.edit(
            lambda one: (
                one if one.note_id != note_id else (None if new is None else replace(one, body=new))
            )
        )
