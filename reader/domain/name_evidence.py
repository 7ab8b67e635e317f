"""What around a form says whether it is the name or the ordinary word.

Why it exists: روسيا is Russia and, in the accusative, "Russian"; مسقط is Muscat and, before رأسه,
"his birthplace". A form that the glossary marks as needing care is judged by its neighbours.

Source: ``resources/glossary/matching.tsv`` for the forms; grammar of the indefinite accusative in
unvowelled text (the noun before an indefinite adjective ends in an alif).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.name_titles import introduces
from reader.domain.proclitics import ARTICLE
from reader.domain.term_matching import Candidate, TokenText
from reader.domain.words import word_set

__all__ = ["Place", "bare_place", "confirmed", "needs_care", "reads_as_ordinary"]

_TANWIN: Final = re.compile("[\u064b-\u064d]")
_SHORTEST_NOUN: Final = 4
_ALIF_IS_NO_CASE: Final = word_set(
    folded(
        "عندما كما هذا أما إذا بينما فيما مهما حينما طالما لطالما ربما حيثما كلما هكذا هنا وهذا "
        "وكما وأما وإذا أيضا إنما وإنما سيما ولا وما ليبيا سوريا روسيا عليها إليها منها فيها عنها "
        "لها بها معها ضدها دونها بعدها قبلها أنها بأنها لأنها كانا قالا دعا ودعا وعدا مثلا حاليا",
        Fold.NAMES,
    )
)
"""Words in alif after which no indefinite adjective follows."""

_PRONOUN_ENDINGS: Final = ("ها", "هما", "كما", "نا", "وا")

_ORDINARY: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "مسقط": (frozenset(), word_set("راس راسه راسها راسي راسهم")),
    "حماس": (frozenset("ب"), word_set("كبير شديد الجماهير الجمهور الشباب المشجعين")),
    "حماة": (frozenset(), word_set("الوطن الديار البيئة الدستور القانون")),
    "جنين": (frozenset(), word_set("عمره ميت مشوه")),
}
"""For a form: attached letters, and words after it, that show the ordinary word."""


_EVERYDAY: Final = frozenset({"مالي", "بنين"})
"""Names of countries that are everyday words; linked only where a place is spoken of."""

_OF_PLACES: Final = word_set(
    folded(
        "في وفي إلى وإلى من ومن شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي عاصمة دولة جمهورية "
        "حكومة جيش رئيس لرئيس سفير سفارة سكان حدود داخل خارج نحو بين عبر منتخب انقلاب أزمة شعب",
        Fold.NAMES,
    )
)


_LOCATING: Final = word_set("في شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط")

_BODIES: Final = word_set(
    folded(
        "حزب الحزب مجلس المجلس هيئة الهيئة لجنة اللجنة اتحاد الاتحاد بنك البنك جيش الجيش محكمة "
        "المحكمة وكالة الوكالة منظمة المنظمة جمعية الجمعية برلمان البرلمان حرس الحرس الهلال "
        "مفوضية المفوضية",
        Fold.NAMES,
    )
)
"""Bodies of which many countries have one; an adjective that follows makes it another one."""

_DEFINITE: Final = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال")
_SHORTEST_ADJECTIVE: Final = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form stands.

    Attributes:
        text: The whole text.
        words: Its words, folded.
        first: Number of the form's first word.
        candidate: The form.
    """

    text: TokenText
    words: tuple[str, ...]
    first: int
    candidate: Candidate

    @property
    def with_article(self) -> bool:
        """Tell whether the name has ال here."""
        reading = self.candidate.reading
        return reading.article or reading.rest.startswith(ARTICLE)

    @property
    def article_taken_off(self) -> bool:
        """Tell whether ال is no part of the form."""
        return self.candidate.reading.article

    @property
    def run(self) -> tuple[int, int]:
        """Return the numbers of the words around the form that no punctuation parts from it."""
        tokens = self.text.tokens
        start, end = self.first, self.candidate.last + 1
        while start > 0 and tokens[start].joint:
            start -= 1
        while end < len(tokens) and tokens[end].joint:
            end += 1
        return start, end


def confirmed(place: Place, kind: str) -> bool:
    """Tell whether the words before the form introduce a name of `kind`."""
    start, _ = place.run
    return introduces(place.words[start : place.first + 1], place.first - start, kind)


def bare_place(key: str) -> str:
    """Return the everyday word in a form such as "in Mali", which is listed for want of a rule."""
    first, _, rest = key.partition(" ")
    return rest if first in _LOCATING and rest in _EVERYDAY else key


def needs_care(key: str, kind: str) -> bool:
    """Tell whether a name of `kind`, as it is looked up, may read as something else."""
    if kind == "place":
        return " " not in key and (key.endswith(("يا", "ية")) or key in _EVERYDAY)
    return kind == "organisation" and key.partition(" ")[0] in _BODIES


def reads_as_ordinary(place: Place) -> bool:
    """Tell whether the neighbours show the ordinary word, or another body of that kind."""
    first, last = place.first, place.candidate.last
    start, end = place.run
    before = place.words[first - 1] if start < first else ""
    after = place.words[last + 1] if last + 1 < end else ""
    if last > first:
        return _is_adjective(after)
    if _TANWIN.search(place.text.span(first, last).of(place.text.text)):
        return True
    reading = place.candidate.reading
    attached, following = _ORDINARY.get(reading.rest, (frozenset(), frozenset()))
    if attached & set(reading.proclitics) or after in following:
        return True
    if reading.rest in _EVERYDAY:
        return before not in _OF_PLACES
    return not reading.proclitics and _agrees(reading.rest, before)


def _agrees(form: str, before: str) -> bool:
    """Tell whether `form` may be the adjective of the noun before it."""
    if form.endswith("ية") and form.startswith(ARTICLE):
        return before.startswith(_DEFINITE)
    return (
        form.endswith("يا")
        and len(before) >= _SHORTEST_NOUN
        and before.endswith("ا")
        and before not in _ALIF_IS_NO_CASE
        and not before.endswith(_PRONOUN_ENDINGS)
    )


def _is_adjective(word: str) -> bool:
    return (
        len(word) >= _SHORTEST_ADJECTIVE and word.startswith(ARTICLE) and word.endswith(("ي", "ية"))
    )
