"""Whether much of a text is dialect: Egyptian, Levantine, Gulf, Iraqi or Maghrebi.

Why it exists: the packages know Modern Standard Arabic. A post or a script in dialect is translated
word by word at best, and the reader should know before wondering. A quotation in a news article is
no reason to say so, so the share in the whole text counts, and how many different words there are.

Source: function words that Modern Standard Arabic does not have or does not use so, chosen by hand;
measured on the samples of ``tests/domain/dialect_samples.py`` and the sentences of ``tests/eval``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.words import word_set

__all__ = ["is_mostly_dialect"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_SURE: Final = word_set(
    folded(
        # Egyptian
        "مش ازاي إزاي ايه إيه عايز عايزه عايزين عاوز عاوزه دلوقتي دلوقت النهارده النهاردة إمبارح "
        "امبارح بكره كده كدا علشان عشان ليه فين إمتى امتى دي ده دول أهو اهو خالص برضه برضو بتاع "
        "بتاعة بتاعت بتاعي بتاعنا حاجة حاجه أوي قوي لسه معلش يعني طب إحنا احنا إنتو انتو هوا مفيش "
        "مافيش معنديش ماعنديش معرفش ماعرفش محدش ماحدش ماكنش مكنش كمان جدع بقى بقا أنهو ياريت "
        # Levantine
        "شو ليش هيك هيدا هيدي هاد هاي هلق هلأ هلا كتير بدي بدك بدو بدنا بدكن بدهن منيح منيحة لسا "
        "وين لوين مو مين إيمتى ايمتى عنجد مشان منشان هداك هديك نحنا إنتا انتي كيفك هون هونيك "
        "بكرا مبارح شوي شوية عم تبع تبعي تبعنا ولك يلا خلص ماشي قديش أديش اديش هالشي مافي ماعندي "
        # Gulf and Iraqi
        "وش ليه ايش إيش شلون شلونك وشلون الحين ابغى أبغى ابي أبي تبي تبغى يبغى نبغى زين مب مهب "
        "شنو شكو ماكو أكو اكو هسه هسة خوش چان شوكت وياك وياه وياي عشانك احين توه تونا يالله ودي "
        "ودك هذيك هالحين جذي چذي كذا سوا نسوي تسوي يسوي اسوي أسوي سويت حيل هواي هواية باچر "
        # Maghrebi
        "بزاف واش علاش كيفاش فاش شحال دابا غادي ديال ديالي ديالو ديالنا حيت باش برشا توا يزي "
        "علاه وقتاش فين راني راه راك راهو ماكانش مكاينش كاين كاينة هادشي هاذي هاد مزيان مليح نتاع "
        "تاع خويا وخا زعما بغيت بغا كنبغي شنوة شنية فمة ياسر هكا هكذاك نحكي ماشي كيما "
        # shared
        "اللي إللي هاي إحنا عم شي حدا"
    )
)
_BOTH: Final = word_set(
    folded(
        "بقى حاجة هلا زين قوي سوا شي كذا مين دول خلص عم كمان يعني أبي ابي هون "
        "حيل هكا ياسر توا نحكي ماشي راك تبع مليح باش دي هاي فين"
    )
)
"""Words that Modern Standard Arabic has too, or names: they count where sure ones are there."""
_QUOTED: Final = re.compile(r"«[^«»]{1,600}»|“[^“”]{1,600}”|\"[^\"]{1,600}\"")
_JUDGED: Final = 40_000
_LEAST_WORDS: Final = 12
_LEAST_KINDS: Final = 3
_LEAST_SURE: Final = 0.055
_WEIGHT_OF_BOTH: Final = 0.5


def _counts(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(folded(text, Fold.NAMES)))


def is_mostly_dialect(texts: Iterable[str]) -> bool:
    """Tell whether so many words of `texts` are dialect that most of it must be.

    What stands in quotation marks counts only where there is little else. Texts of fewer
    than twelve words are never said to be dialect.
    """
    whole = [text[:_JUDGED] for text in texts]
    counts = _counts(_QUOTED.sub(" ", text) for text in whole)
    if counts.total() < _LEAST_WORDS:
        counts = _counts(whole)
    total = counts.total()
    if total < _LEAST_WORDS:
        return False
    sure = {word: times for word, times in counts.items() if word in _SURE and word not in _BOTH}
    both = {word: times for word, times in counts.items() if word in _BOTH}
    if len(sure) + len(both) / 2 < _LEAST_KINDS:
        return False
    weight = sum(sure.values()) + _WEIGHT_OF_BOTH * sum(both.values())
    return weight >= _LEAST_SURE * total
