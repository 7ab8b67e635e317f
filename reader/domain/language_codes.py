"""Codes of languages as models of translation are named by, and the pair in such a name.

Why it exists: a model that comes as a bare folder says what it translates in its name alone, as
``opus-mt-ar-en``, ``ara-eng`` or ``translate-ar_nl-1_0``. A pair is only read where there is no
doubt; else the person is asked.

Source: ISO 639-1 and 639-3; names of the models of OPUS-MT and of Argos Translate; the language
tokens of OPUS-MT (``>>nld<<``), M2M-100 (``__nl__``) and NLLB-200 (``nld_Latn``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from reader.domain.language import LanguagePair

__all__ = ["LANGUAGES", "language_tokens", "pair_in_name", "subtag"]

_TWO_LETTERS: Final = (
    "aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz"
    " ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy ia id ig is"
    " it iu ja jv ka kg ki kk kl km kn ko ks ku kw ky la lb lg li ln lo lt lv mg mh mi mk ml mn mr"
    " ms mt my na nb nd ne ng nl nn no nr nv ny oc om or os pa pl ps pt qu rm rn ro ru rw sa sc sd"
    " se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk"
    " ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_SAME: Final = (
    "ara=ar arb=ar eng=en nld=nl fra=fr deu=de spa=es por=pt ita=it rus=ru tur=tr fas=fa pes=fa"
    " heb=he urd=ur hin=hi zho=zh cmn=zh jpn=ja kor=ko pol=pl ces=cs slk=sk hun=hu ron=ro bul=bg"
    " ell=el swe=sv dan=da nob=nb nor=no fin=fi est=et lav=lv lit=lt ukr=uk cat=ca afr=af swa=sw"
    " som=so amh=am kur=ku aze=az kaz=kk ind=id msa=ms vie=vi tha=th ben=bn tam=ta epo=eo"
)
LANGUAGES: Final = frozenset(_TWO_LETTERS.split())
"""Primary subtags, BCP 47."""

_THREE_LETTERS: Final = dict(one.split("=") for one in _SAME.split())
_NLLB: Final = {
    "ar": "arb_Arab", "en": "eng_Latn", "nl": "nld_Latn", "fr": "fra_Latn", "de": "deu_Latn",
    "es": "spa_Latn", "pt": "por_Latn", "it": "ita_Latn", "ru": "rus_Cyrl", "tr": "tur_Latn",
    "fa": "pes_Arab", "he": "heb_Hebr", "ur": "urd_Arab", "uk": "ukr_Cyrl", "pl": "pol_Latn",
}  # fmt: skip
_OF_THE_MAKER: Final = re.compile(r"opus[-_ ]?mt[-_ ]|(?<![a-z])tc[-_](?:big|base|tiny)[-_]", re.I)


def subtag(code: str) -> str | None:
    """Return the primary subtag of a language's code of two or three letters; None for others."""
    code = code.lower()
    return code if code in LANGUAGES else _THREE_LETTERS.get(code)


def pair_in_name(name: str) -> LanguagePair | None:
    """Return the one pair that a model's name has in it; None where there is none or a doubt."""
    rest = _OF_THE_MAKER.sub("", name)
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", rest) if part]
    codes = [subtag(part) for part in parts]
    found = {
        LanguagePair(source, target)
        for source, target in pairwise(codes)
        if source and target and source != target
    }
    return found.pop() if len(found) == 1 else None


def language_tokens(words: Collection[str], pair: LanguagePair) -> tuple[str, str] | None:
    """Return the tokens that a model of many languages wants before its source and its target.

    Args:
        words: Its vocabulary.
        pair: What shall be translated.

    Returns:
        Each may be empty: such a model wants none. None where it does not know the pair.
    """
    if any(word.startswith(">>") and word.endswith("<<") for word in words):
        wanted = _first([f">>{code}<<" for code in _codes(pair.target)], words)
        return (wanted, "") if wanted else None
    of_m2m = (f"__{pair.source}__", f"__{pair.target}__")
    of_nllb = (_NLLB.get(pair.source, ""), _NLLB.get(pair.target, ""))
    for sign, tokens in (("__en__", of_m2m), ("eng_Latn", of_nllb)):
        if sign in words:
            return tokens if all(one in words for one in tokens) else None
    return "", ""


def _codes(language: str) -> Sequence[str]:
    return [language, *(three for three, two in _THREE_LETTERS.items() if two == language)]


def _first(wanted: Sequence[str], words: Collection[str]) -> str:
    return next((one for one in wanted if one in words), "")
