"""A match beside the sentence that is asked for: what to leave out and what to add."""

from __future__ import annotations

import pytest

from reader.adapters.storage.memory_likeness import differences
from reader.domain.match_text import match_text


@pytest.mark.parametrize(
    ("sentence", "kept", "text", "removed", "added"),
    [
        ("وصل الوزير مساء", "وصل الوزير صباحا", "وصل الوزير صباحا مساء", ["صباحا"], ["مساء"]),
        ("وصل الوزير الجديد مساء", "وصل الوزير مساء", "وصل الوزير الجديد مساء", [], ["الجديد"]),
        ("وصل الوزير", "وصل أخيرا الوزير", "وصل أخيرا الوزير", ["أخيرا"], []),
        ("لم يصل الوزير.", "يصل الوزير.", "لم يصل الوزير.", [], ["لم"]),
        ("وصل الوزير.", "وصل الوزير.", "وصل الوزير.", [], []),
    ],
)
def test_words_are_crossed_out_and_put_in_where_they_stand(sentence, kept, text, removed, added):
    shown = match_text(sentence, kept, differences(sentence, kept))
    assert shown.text == text
    assert [span.of(text) for span in shown.removed] == removed
    assert [span.of(text) for span in shown.added] == added
