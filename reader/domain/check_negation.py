"""A negation that was lost or added: the fault that turns a sentence round.

Why it exists: "did not agree" and "agreed" are equally fluent. Arabic says no in many ways, and
English and Dutch answer with a prefix, a verb ("fail", "weigeren") or a word ("only"); so a
negation counts as lost only where nothing at all in the target could answer it, and as added only
where nothing in the source could have asked for it.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.check_words import Word, arabic_words, bare_forms, folded_set, latin_words
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.domain.words import word_set

__all__ = ["check_negation"]

_PARTICLES: Final = folded_set("لا لم لن ليس ليست ليسا ليسوا لست لسنا عدم بدون بلا")
_NO_NEGATION: Final = folded_set(
    "أكثر يزال تزال يزالون نزال أزال تزل يزل زال زالت زالوا سيما بد شك ريب بأس ضرورة تتردد "
    "تترددوا تقلق تقلقوا مركزية مركزي نهائي محالة يقل تقل أقل يزيد تزيد يتعدى تتعدى يتجاوز "
    "تتجاوز يتجاوزون حصر سوى فقط جرم يلبث تلبث يكاد تكاد يكد تكد يسع سيم طيار طيارين جدوى "
    "طائل انقطاع توقف وصفة قصد كلل هوادة استثناء مقابل منازع"
)
"""What makes no negation of a particle: لا يزال is *still*, طائرة بدون طيار a drone."""
_ONLY: Final = folded_set("إلا سوى فحسب فقط لأكثر")
_ANSWERS_IN_ARABIC: Final = folded_set(
    "ما غير غيره غيرها غيرهم دون دونه دونها كي لئلا كيلا إلا سوى ولا لولا قط أبدا فقط قلما "
    "رفض يرفض ترفض رفضت رفضوا رافضا رافضة رافضين رفضه رفضها الرافض نفى ينفي نفت تنفي نافيا "
    "نافية نفوا نفي أنكر أنكرت ينكر إنكار فشل فشلت يفشل تفشل فشله فشلها فشلوا الفاشلة "
    "الفاشل تعذر يتعذر تعذرت امتنع امتنعت يمتنع تمتنع امتناع ممتنع استحال يستحيل تستحيل "
    "مستحيل مستحيلة منع منعت يمنع تمنع ممنوع ممنوعة حظر حظرت يحظر محظور تحظر عجز عجزت يعجز "
    "تعجز عاجز عاجزين عاجزة خلا خالية خال خالي تخلو يخلو خلت نقص نقصا تنقص ينقص ناقص افتقر "
    "يفتقر تفتقر افتقار غاب غابت يغيب تغيب غياب انعدام انعدم معدوم منعدم كف كفت توقف توقفت "
    "يتوقف تتوقف تجنب تجنبت يتجنب تتجنب تجنبا لتجنب تفادي لتفادي خلاف خلافا بخلاف عكس بدلا "
    "بدل نادر نادرا قبل حتى يكاد تكاد بالكاد كاد كادت تخلف تخلفت استبعد استبعدت يستبعد "
    "مستبعد مستبعدا استبعاد تراجع تراجعت أبى تأبى يأبى حرم حرمت حرمان محروم محرومون محرومين "
    "رغم هيهات كلا بطلان باطل صعب صعوبة يصعب تصعب إخفاق أخفق أخفقت قلة قليل قليلة ضعف "
    "انقطاع انقطع انقطعت إلغاء ألغى ألغت أوقف أوقفت وقف إيقاف مجهول مجهولة مجهولين مجهولون "
    "سر سرية قاصر قاصرين حياد ضد نبذ إياك إياكم إياكن حذار أعفى إعفاء معفى إعفاءات تجاهل "
    "تجاهلت يتجاهل اختفى اختفت بقي فقد فقدت فقدان خسر إقصاء أليس أليست ألست ألم ألن ألا "
    "أليسوا جهل يجهل تجهل اعتراض معارضة عارض يعارض تعارض سحب إبطال صامت صمت مقاطعة قاطع "
    "أضاع نسي حذر حذرت يحذر تحذر محذرا محذرة تحذير أقل فأقل ضئيل ضئيلة طفيف طفيفة عاطل معطل "
    "معطلة تعطل تعطلت أعزل مغلق مغلقة شاغر شاغرة فارغ فارغة خاو مهجور مهجورة متعثر مفقود "
    "مفقودة مفقودين ضائع ضائعة خارج عبثا علق علقت تعليق تأجيل تأجل أرجأ سلبي سلبية مخالف "
    "مخالفة تحفظ تكتم كتم حجب حجبت منتهية زائف زائفة كاذب كاذبة وهمي وهمية مزعوم مزعومة "
    "مجاني مجانا عزوف أحجم أحجمت تردد ترددت تقاعس تحرير تحرر إياها إنما أبعد بعيدا بعيدة "
    "بمنأى أعمى أصم أخرس أمي غض إعادة فارق هجر هجرت نفاد نفد نفدت خشية خوفا احتج احتجاج "
    "احتجاجا اشترط شرط بشرط ملغى ترك تركت"
)
_NOT: Final = {
    "en": word_set("not no never cannot nothing none nobody neither nor nowhere without"),
    "nl": word_set("niet geen nooit niets niemand nergens noch zonder"),
}
_SURE: Final = {
    "en": word_set("not never cannot nothing nobody neither"),
    "nl": word_set("niet geen nooit niets niemand"),
}
_ANSWERS: Final = {
    "en": word_set(
        "fail fails failed failing failure deny denies denied denying denial refuse refuses "
        "refused refusing refusal reject rejects rejected rejecting rejection lack lacks lacked "
        "lacking absence absent absentia unable prevent prevents prevented preventing avoid "
        "avoids avoided avoiding ban bans banned stop stops stopped stopping halt hardly barely "
        "scarcely rarely seldom free rather instead except unless yet otherwise little few less "
        "forbid forbidden forbids prohibited prohibits prohibit missing miss missed misses lest "
        "ceased cease ceases short exempt dismissed dismiss ignore ignored ignores elude eluded "
        "zero waive declined declines decline withheld still before against impossible "
        "inability incapable incomplete inactive incorrect inaccurate inadequate insufficient "
        "invalid invisible inconclusive intolerable irregular irrelevant irreversible "
        "irresponsible immune insecurity instability inconsistent ineffective ineligible "
        "disappear disappeared disobey disobeyed disregard disregarded dissatisfied "
        "dissatisfaction disqualified disallowed why under"
    ),
    "nl": word_set(
        "weiger weigert weigeren weigerde weigerden weigering geweigerd ontken ontkent "
        "ontkennen ontkende ontkenden ontkenning ontkend mislukt mislukte mislukken faalt "
        "faalde falen faalden gebrek afwezigheid afwezig voorkomen voorkomt voorkwam vermijden "
        "vermijdt vermeed verbod verbiedt verboden verbieden nauwelijks amper zelden behalve "
        "tenzij anders integendeel tegen ondanks weinig minder minst hooguit hoogstens vrijwel "
        "bijna mis mist misten missen ontbreekt ontbreken ontbrak ontbraken verloren verliezen "
        "verliest illegaal afgewezen wees wijst verworpen verwierp verwerpt uitgesloten "
        "ophouden ontzegd verhinderd verhinderen verhindert belet beletten belette zwijgen "
        "zweeg nul kwijt voordat nog illegale incapabel incompleet inactief incorrect indirect "
        "invalide immuun irrelevant instabiel instabiliteit informeel informele straffeloosheid "
        "gewantrouwd wantrouwen waarom hoezo niks nee plaats ontmoedigen ontmoedigt "
        "stilzwijgend stilzwijgende intact voortvluchtig laten pas allesbehalve evenmin "
        "uitgezonderd buiten vergeefs leeg gratis strijd stop stopt stopte stoppen gestopt "
        "verbood afzien ziet zag ontkomen ontkwam ontsnapt ontsnappen uitgebleven uitblijven "
        "blijft bleef blijven bleven geheim geheime zoek verzwijgen verzweeg verzwegen afzag "
        "hoefde onder verlaten nergens geschorst opgeschort "
    ),
}
_ONLY_ANSWERS: Final = {
    "en": word_set("only but except just merely until before than"),
    "nl": word_set("alleen enkel slechts pas maar behalve dan tot"),
}
_PREFIXED: Final = {
    "en": re.compile(
        r"(?:un(?!der|it|til|ion|iver|iqu|ic|if|cle|fold)|non-?)[a-z]{3,}\Z"
        r"|(?:in|im|ir|il)[a-z]+(?:ible|able|ibly|ably|ity|ency)\Z|asymptomatic"
        r"|[a-z]{3,}(?:less|lessly|lessness|-free)\Z"
    ),
    "nl": re.compile(
        r"(?:on(?!der|ze\b|s\b|t|line|geveer|langs|middell|lang\b)|non-?|niet-)[a-zë]{4,}\Z"
        r"|[a-zë]{3,}(?:loos|loze|loosheid|vrij|vrije)\Z"
    ),
}
_CONTRACTED: Final = re.compile(r"[a-z]+n't\Z")
_FRONTS: Final = frozenset("وفبل")
_OTHERWISE: Final = folded_set("ما أم نعم")
"""What stands before a particle: ما لم is *unless*, أم لا is *or not*, نعم ولا yes and no."""
_WITHOUT: Final = frozenset({"دون", "ودون"})
_PREVENTS: Final = folded_set("تحول يحول حال حالت حالا الحيلولة للحيلولة والحيلولة حيلولة وما ما")
_COUNTED: Final = folded_set("سن مستوى خط عشرين ثلاثين أربعين خمسين ستين مئة ألف سقف عتبة حد مرتبة")
_NEAR: Final = 3
_FAR: Final = 18


def check_negation(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt where only one side says no.

    Args:
        source: Arabic.
        target: Its translation.
        language: ``en`` or ``nl``; of others nothing is known.
    """
    if language not in _NOT or not target.strip():
        return ()
    given, made = arabic_words(source), latin_words(target)
    strong, restricted = _strong(given)
    if strong:
        answered = _is_answered(made, language, restricted=restricted)
        return () if answered else (_lost(strong[0], source),)
    sure = [word for word in made if word.text in _SURE[language] or _CONTRACTED.match(word.text)]
    if restricted or not sure or _is_asked_for(given):
        return ()
    return (_added(sure[0].span, target),)


def _strong(words: tuple[Word, ...]) -> tuple[list[Span], bool]:
    """Return the negations that a target must answer, and whether لا … إلا ("only") is there."""
    found: list[Span] = []
    restricted = False
    for index, word in enumerate(words):
        before = words[index - 1].text if index else ""
        following = words[index + 1].text if index + 1 < len(words) else ""
        if before in _OTHERWISE or not (
            _particle(word.text) or _is_without(word.text, before, following)
        ):
            continue
        near = [form for one in words[index + 1 : index + _NEAR] for form in bare_forms(one.text)]
        after = {one.text for one in words[index + 1 : index + _FAR]}
        if not _ONLY.isdisjoint(after):
            restricted = True
        elif _NO_NEGATION.isdisjoint(near):
            found.append(word.span)
    return found, restricted


def _is_without(word: str, before: str, after: str) -> bool:
    """Tell whether دون is *without*: not *under* (دون الخامسة), nor what prevents (حال دون)."""
    if word not in _WITHOUT or before in _PREVENTS:
        return False
    return before == "من" or (bool(after) and not after.startswith("ال") and after not in _COUNTED)


def _particle(word: str) -> bool:
    return word in _PARTICLES or (word[:1] in _FRONTS and word[1:] in _PARTICLES)


def _is_answered(words: tuple[Word, ...], language: str, *, restricted: bool) -> bool:
    """Tell whether a word of a target may answer a negation of its source."""
    known = _NOT[language] | _ANSWERS[language]
    if restricted:  # "only" answers that one
        known -= _ONLY_ANSWERS[language]
    prefixed = _PREFIXED[language]
    return any(
        part in known
        or prefixed.match(part) is not None
        or _CONTRACTED.match(word.text) is not None
        for word in words
        for part in {word.text, *word.text.split("-")}
    )


def _is_asked_for(words: tuple[Word, ...]) -> bool:
    return any(
        _particle(word.text) or not _ANSWERS_IN_ARABIC.isdisjoint(bare_forms(word.text))
        for word in words
    )


def _lost(span: Span, source: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” says no; nothing in the translation does."),
        text=span.of(source),
    )
    return Doubt(DoubtKind.NEGATION, DoubtSide.SOURCE, span, why)


def _added(span: Span, target: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” says no; nothing in the source does."),
        text=span.of(target),
    )
    return Doubt(DoubtKind.NEGATION, DoubtSide.TARGET, span, why)
