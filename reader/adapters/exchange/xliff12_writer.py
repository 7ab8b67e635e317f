"""An article and its translation as XLIFF 1.2, the version that every tool reads.

Why it exists: a customer's tool takes the work over with states, comments and ids, and gives it
back. A block is a group, a sentence a unit of it; the ids are the article's, so that what comes
back is found. Nothing of the machine or of the time goes in: the same work is the same file.

Source: XLIFF 1.2, OASIS Standard, 1 February 2008; `xliff_states` for the states.
"""

from __future__ import annotations

from typing import Final

from reader.adapters.exchange.xliff_states import state_in_12
from reader.adapters.export.delivery_texts import ORIGINAL
from reader.adapters.export.xml_text import attributes, xml_line, xml_lines
from reader.domain.translation import UnitState
from reader.services.export_article import Comment, Delivery, sentences_in
from reader.services.export_bilingual import Row, Sentence

__all__ = ["write_xliff12"]

"""Begins the name of the original; the id of the article follows."""

_HEAD: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file{about}>
    <header>
      <tool tool-id="qari" tool-name="Qari"/>
    </header>
    <body>
"""
_FOOT: Final = """\
    </body>
  </file>
</xliff>
"""


def write_xliff12(delivery: Delivery) -> bytes:
    """Return the file, UTF-8."""
    bilingual = delivery.bilingual
    about = attributes(
        original=f"{ORIGINAL}{bilingual.article.article_id}",
        source_language=bilingual.article.language,
        target_language=bilingual.target,
        datatype="plaintext",
        tool_id="qari",
        xml__space="preserve",
    )
    parts = [_HEAD.format(about=about)]
    parts += [_group(row, delivery) for row in delivery.rows_for_translation]
    return ("".join(parts) + _FOOT).encode("utf-8")


def _group(row: Row, delivery: Delivery) -> str:
    about = attributes(id=row.block.block_id, restype=f"x-{row.block.kind.value}")
    units = "".join(_unit(one, delivery) for one in sentences_in(row))
    return f"      <group{about}>\n{units}      </group>\n"


def _unit(sentence: Sentence, delivery: Delivery) -> str:
    bilingual, segment = delivery.bilingual, sentence.segment.segment_id
    target = xml_line(sentence.target)
    state = sentence.unit.state if sentence.unit and target else UnitState.MISSING
    said = state_in_12(state)
    about = attributes(
        id=segment,
        translate="no" if said.locked else "",
        approved="yes" if said.approved else "",
    )
    language = attributes(xml__lang=bilingual.article.language)
    lines = [
        f"        <trans-unit{about}>",
        f"          <source{language}>{xml_line(sentence.source)}</source>",
    ]
    if target:
        how = attributes(
            xml__lang=bilingual.target, state=said.state, state_qualifier=said.qualifier
        )
        lines.append(f"          <target{how}>{target}</target>")
    lines += [f"          {_note(one)}" for one in delivery.comments_on(segment)]
    lines.append("        </trans-unit>\n")
    return "\n".join(lines)


def _note(comment: Comment) -> str:
    who = attributes(**{"from": comment.by}, annotates="target")
    return f"<note{who}>{xml_lines(comment.text)}</note>"
