"""The glyphs of one line to its text in reading order.

Why it exists: what stands in the stream of a PDF is in the order of reading, in the order of sight,
or word by word in either; where the glyphs stand is always true. So a line is sorted as it is seen
and then read as a person does: from the right, but Latin words and numbers from the left.

Source: UAX #9, rules W1–W7 and N1–N2, the other way round; PDFium gives the letters of one ligature
the same box and, where it takes them to run right to left, in turned order.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from reader.adapters.sources.pdf_glyphs import Glyph, is_mark, is_right_to_left

__all__ = [
    "MIRRORED",
    "cells_of",
    "ligatures_turned",
    "line_text",
    "runs_right_to_left",
    "turned_brackets",
]

MIRRORED: Final = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_SPACE: Final = 0.15
_SPACES_KEPT: Final = ((9, 0.45), (14, 0.25))
"""A line with a real space for so few glyphs has others only where a gap is so wide, in ems."""
_FEW_DOTS, _SPACE_AT_DOTS = 12, 0.2
_ROUNDING: Final = 1e-3
_OFF_LINE, _NARROW, _WIDENED = 0.15, 0.35, 0.22
_PER_CENT: Final = frozenset("%٪")
_SEPARATORS: Final = frozenset(".,:/٫٬،")
_TATWEEL: Final = re.compile("(?<=[\u0620-\u064a\u066e-\u06d3])\u0640+(?=[\u0620-\u064a])")
_AFTER_FINAL: Final = re.compile("(?:ة[\u064b-\u0652]*|اً|\u064bا)(?=[\u0621-\u064a])")
_FINAL_ALONE: Final = re.compile(r"(?<=[\u0621-\u064a]) (?=(?:[ةىئؤ]|ل?ا\u064b|\u064bا)(?!\w))")
_NUMBER_GLUED: Final = re.compile(r"(?<=\d)(?=[\u0621-\u064a]{3})")
_FIRST_ALONE: Final = re.compile(r"(?<!\w)إ (?=[\u0621-\u064a])")
_BULLET: Final = re.compile(r"[•●▪◦‣■○►▸✓✔](?=\S)")
_SPACES: Final = re.compile(r"[ \u00a0]{2,}")
_UNJOINED: Final = frozenset("اأإآٱدذرزوؤةىء")
_LAM_ALEF: Final = re.compile("ل[اأإآ]|[اأإآ]ل")
_OPENS: Final = re.compile(r"(?:^|[\s(«\[])[(«\[{‹](?=\S)|(?<=\S)[)»\]}›](?=[\s.،؛:؟!,)»]|$)")


def runs_right_to_left(glyphs: Iterable[Glyph], *, otherwise: bool = True) -> bool:
    """Tell whether a line, or a page, is read from the right; `otherwise` where no letter is."""
    right = left = 0
    for glyph in glyphs:
        char = glyph.text[0]
        if is_right_to_left(char):
            right += 1
        elif char.isalpha():
            left += 1
    return right >= left if right or left else otherwise


def cells_of(glyphs: Sequence[Glyph], widest: float) -> list[list[Glyph]]:
    """Return the glyphs of a line in groups between gaps wider than `widest` ems, from the left."""
    cells: list[list[Glyph]] = []
    edge = 0.0
    for glyph in sorted(glyphs, key=lambda one: one.left):
        if glyph.text == " ":
            continue
        if not cells or glyph.left - edge > widest * glyph.size:
            cells.append([])
            edge = glyph.right
        cells[-1].append(glyph)
        edge = max(edge, glyph.right)
    return cells


def line_text(glyphs: Sequence[Glyph], *, right_to_left: bool, turned: bool = True) -> str:
    """Return the text of a line in reading order, with single spaces; brackets as they came.

    Args:
        glyphs: Of the line, in the order of the stream.
        right_to_left: How it is read.
        turned: What `ligatures_turned` says of the page.
    """
    seen = _spaced(_as_seen(glyphs, turned=turned))
    pieces = _read(seen) if right_to_left else _read_from_left(seen)
    text = unicodedata.normalize("NFC", "".join(pieces))
    text = _FINAL_ALONE.sub("", _AFTER_FINAL.sub(r"\g<0> ", _TATWEEL.sub("", text)))
    text = _NUMBER_GLUED.sub(" ", _FIRST_ALONE.sub("إ", text))
    return _BULLET.sub(r"\g<0> ", _SPACES.sub(" ", text).strip(), count=1)


def _as_seen(glyphs: Sequence[Glyph], *, turned: bool) -> list[tuple[Glyph, str]]:
    """Return the glyphs from left to right, each with the marks that stand over it."""
    bases = [one for one in glyphs if not is_mark(one.text)]
    bases.sort(key=lambda one: (one.x, one.left + one.right, one.place))
    at = 0
    while at < len(bases):
        end = at + 1
        while end < len(bases) and _share_a_box(bases[at], bases[end]):
            end += 1
        if end - at > 1:
            bases[at:end] = _ligature(bases[at:end], turned=turned)
        at = end
    texts = [one.text for one in bases]
    if len(bases) != len(glyphs) and bases:
        _put_marks([one for one in glyphs if is_mark(one.text)], bases, texts)
    return list(zip(bases, texts, strict=True))


def _share_a_box(one: Glyph, other: Glyph) -> bool:
    return (one.x, one.left, one.right) == (other.x, other.left, other.right)


def _ligature(letters: list[Glyph], *, turned: bool) -> list[Glyph]:
    """Return the letters of one ligature as they are seen from the left.

    Latin ones come in order. Arabic ones come in order or turned, as the file spells them; letters
    that join none behind them show which, and elsewhere the rest of the page does.
    """
    if not is_right_to_left(letters[0].text[0]):
        return letters
    shown = _shown_order(letters)
    return letters if (turned if shown is None else shown) else letters[::-1]


def _shown_order(letters: Sequence[Glyph]) -> bool | None:
    """Tell whether letters of a ligature surely came turned; None where they don't show it."""
    turned = any(one.text in _UNJOINED for one in letters[:-1])
    in_order = any(one.text in _UNJOINED for one in letters[1:])
    # An alef that comes first can't be the first letter of a ligature, for it joins none.
    return turned if turned != in_order else None


def ligatures_turned(glyphs: Sequence[Glyph]) -> bool:
    """Tell whether the letters of Arabic ligatures of a page came turned; most files' do.

    Lam with alef does not count: it has a sign of its own, which the library spells in order.
    """
    votes = 0
    for one, other in pairwise(glyphs):
        if _share_a_box(one, other) and is_right_to_left(one.text[0]):
            pair = one.text + other.text
            shown = None if _LAM_ALEF.fullmatch(pair) else _shown_order((one, other))
            votes += 0 if shown is None else 1 if shown else -1
    return votes >= 0


def _put_marks(marks: list[Glyph], bases: list[Glyph], texts: list[str]) -> None:
    """Add each mark to the letter whose ink it stands over; spaces bear none.

    Of letters of one ligature it is the one at the left, which is the last.
    """
    bearers = [at for at, one in enumerate(bases) if one.text != " "]
    bearers.sort(key=lambda at: bases[at].middle)
    middles = [bases[at].middle for at in bearers]
    for mark in marks if bearers else ():
        near = bisect_left(middles, mark.middle)
        least = min(abs(one - mark.middle) for one in middles[max(0, near - 1) : near + 1])
        nearest = bisect_left(middles, mark.middle - least - _ROUNDING)
        texts[bearers[nearest]] += mark.text


def _spaced(seen: list[tuple[Glyph, str]]) -> list[str]:
    """Return the texts from left to right, with a space wherever there is a gap."""
    words = [pair for pair in seen if pair[0].text != " " or pair[0].right > pair[0].left]
    real = sum(text == " " for _, text in words)
    least = next((gap for few, gap in _SPACES_KEPT if real * few >= len(words)), _SPACE)
    level = median(glyph.y for glyph, _ in words) if words else 0.0
    dots = sum(abs(glyph.y - level) > _OFF_LINE * glyph.size for glyph, _ in words)
    if dots * _FEW_DOTS > len(words):  # a space is often part of the dots before it
        least = min(least, _SPACE_AT_DOTS)
    texts: list[str] = []
    edge = origin = None
    for glyph, text in words:
        left, right = _extent(glyph, level, is_piece=glyph.x == origin)
        origin = glyph.x
        gap = 0.0 if edge is None else left - edge
        if text != " " and texts and texts[-1] != " " and gap > least * glyph.size:
            texts.append(" ")
        texts.append(text)
        edge = right if edge is None else max(edge, right)
    return texts


def _extent(glyph: Glyph, level: float, *, is_piece: bool) -> tuple[float, float]:
    """Return how far a glyph reaches, without a tail that hangs under the word before.

    One that is only the dots of a letter reaches as far as the letter; of a ligature, only the
    first piece begins at its origin.
    """
    narrow = glyph.right - glyph.left < _NARROW * glyph.size
    if narrow and abs(glyph.y - level) > _OFF_LINE * glyph.size:
        reach = _WIDENED * glyph.size
        return glyph.middle - reach, glyph.middle + reach
    begins = not is_piece and abs(glyph.x - glyph.left) < glyph.size
    return glyph.x if begins else glyph.left, glyph.right


def _kind(text: str) -> str:
    """Return the kind of a glyph: ``L`` Latin and the like, ``N`` digit, ``R``, or neutral."""
    char = text[0]
    if char.isdecimal():
        return "N"
    if is_right_to_left(char):
        return "R"
    return "L" if char.isalpha() else ""


def _read(seen: list[str]) -> list[str]:
    """Return a line that is read from the right."""
    kinds = [_kind(text) for text in seen]
    out: list[str] = []
    end = len(seen)
    while end:
        start = _run_start(seen, kinds, end)
        out += seen[start:end]
        end = start
    return out


def _run_start(seen: list[str], kinds: list[str], end: int) -> int:
    """Return where the run that ends at `end` begins: one glyph, or words read from the left."""
    is_share = seen[end - 1] in _PER_CENT and end > 1 and kinds[end - 2] == "N"
    if kinds[end - 1] not in {"L", "N"} and not is_share:
        return end - 1
    start = end - 1
    if is_share:  # a sign of per cent at its right was set with a line of its own
        start -= 1
    at = start - 1
    while at >= 0 and kinds[at] != "R":
        if kinds[at] and _joined(seen, kinds, at, start):
            start = at
        elif kinds[at]:
            break
        at -= 1
    return start


def _joined(seen: list[str], kinds: list[str], at: int, start: int) -> bool:
    """Tell whether what stands from `at` to `start` is read from the left as one."""
    between = seen[at + 1 : start]
    if not between or "L" in {kinds[at], kinds[start]}:
        return True
    return len(between) == 1 and between[0] in _SEPARATORS


def _read_from_left(seen: list[str]) -> list[str]:
    """Return a line that is read from the left; Arabic words in it are read from the right."""
    kinds = [_kind(text) for text in seen]
    out: list[str] = []
    at = 0
    while at < len(seen):
        if kinds[at] != "R":
            out.append(seen[at])
            at += 1
            continue
        end = at + 1
        ahead = end
        while ahead < len(seen) and kinds[ahead] not in {"L", "N"}:
            ahead += 1
            if kinds[ahead - 1] == "R":
                end = ahead
        out += _read(seen[at:end])
        at = end
    return out


def turned_brackets(lines: Iterable[str]) -> bool:
    """Tell whether the brackets and quotation marks of `lines` came turned.

    Programs keep what a bracket means or how it looks, each its own way; a file of one program has
    all of them alike. An opening one has a space before it and none behind.
    """
    good = bad = 0
    for line in lines:
        good += len(_OPENS.findall(line))
        bad += len(_OPENS.findall(line.translate(MIRRORED)))
    return bad > good
