"""An article and its translation as XLIFF 2.1.

Why it exists: newer tools speak version 2, which knows segments inside of a unit and the direction
of both texts. A block is a unit, its sentences are segments with the article's ids, and the space
between two sentences is said to be ignorable. A comment is a note of the unit that an annotation in
the source points to, which is how the standard says that a note is on one segment.

Source: XLIFF 2.1, OASIS Standard, 13 February 2018: 4.2.2 (elements), 4.3.1.32 (srcDir, trgDir),
4.7.3.1.2 (comment annotation); `xliff_states` for the states.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reader.adapters.exchange.xliff_states import PREFIX, state_in_2
from reader.adapters.export.delivery_texts import ORIGINAL
from reader.adapters.export.xml_text import attributes, xml_line, xml_lines
from reader.domain.language import direction_of
from reader.domain.translation import UnitState
from reader.services.export_article import Delivery, sentences_in
from reader.services.export_bilingual import Row, Sentence

__all__ = ["OWN_NAMESPACE", "write_xliff2"]

OWN_NAMESPACE: Final = "urn:qari:notes:1"
"""Of the attribute that says who wrote a note, for which the standard has none."""

_HEAD: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"{languages}>
  <file{about}>
"""
_FOOT: Final = """\
  </file>
</xliff>
"""
_BETWEEN: Final = """\
      <ignorable>
        <source> </source>
        <target> </target>
      </ignorable>
"""


def write_xliff2(delivery: Delivery) -> bytes:
    """Return the file, UTF-8."""
    bilingual = delivery.bilingual
    languages = attributes(srcLang=bilingual.article.language, trgLang=bilingual.target)
    about = attributes(
        id="f1",
        original=f"{ORIGINAL}{bilingual.article.article_id}",
        srcDir=direction_of(bilingual.article.language).value,
        trgDir=direction_of(bilingual.target).value,
        canResegment="no",
        xml__space="preserve",
    )
    parts = [_HEAD.format(languages=languages, about=about)]
    parts += [_unit(row, delivery) for row in delivery.rows_for_translation]
    return ("".join(parts) + _FOOT).encode("utf-8")


def _unit(row: Row, delivery: Delivery) -> str:
    sentences = sentences_in(row)
    locked = all(_state(one) is UnitState.LOCKED for one in sentences)
    about = attributes(
        id=row.block.block_id,
        type=f"{PREFIX}{row.block.kind.value}",
        translate="no" if locked else "",
    )
    notes: list[str] = []
    segments = [_segment(one, delivery, notes) for one in sentences]
    said = "".join(f"        {note}\n" for note in notes)
    head = f"      <notes>\n{said}      </notes>\n" if notes else ""
    return f"    <unit{about}>\n{head}{_BETWEEN.join(segments)}    </unit>\n"


def _state(sentence: Sentence) -> UnitState:
    return sentence.unit.state if sentence.unit is not None else UnitState.MISSING


def _segment(sentence: Sentence, delivery: Delivery, notes: list[str]) -> str:
    """Return a segment; the comments on it are appended to `notes`."""
    bilingual, segment = delivery.bilingual, sentence.segment.segment_id
    numbers = []
    for comment in delivery.comments_on(segment):
        numbers.append(len(notes) + 1)
        who = attributes(
            id=f"n{numbers[-1]}",
            appliesTo="target",
            category=f"{PREFIX}review",
            xmlns__qari=OWN_NAMESPACE if comment.by else "",
            qari__by=comment.by,
        )
        notes.append(f"<note{who}>{xml_lines(comment.text)}</note>")
    target = xml_line(sentence.target)
    said_as = state_in_2(_state(sentence) if target else UnitState.MISSING)
    about = attributes(id=segment, state=said_as.state, subState=said_as.sub_state)
    source = _annotated(xml_line(sentence.source), numbers)
    lines = [
        f"      <segment{about}>",
        f"        <source{attributes(xml__lang=bilingual.article.language)}>{source}</source>",
    ]
    if target:
        lines.append(f"        <target{attributes(xml__lang=bilingual.target)}>{target}</target>")
    lines.append("      </segment>\n")
    return "\n".join(lines)


def _annotated(text: str, numbers: Sequence[int]) -> str:
    """Return `text` inside of an annotation for each note."""
    for number in numbers:
        about = attributes(id=f"m{number}", type="comment", ref=f"#n=n{number}")
        text = f"<mrk{about}>{text}</mrk>"
    return text
