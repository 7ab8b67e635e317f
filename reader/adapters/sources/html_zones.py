"""What part of a page an element is, by its tag, role and class: menu, comments, advertisement.

Why it exists: sites name their parts alike. A name says what it is, so a line that is left out can
say why; names lie too (``has-sidebar`` on the whole page), so `html_article` asks the text as well.

Source: HTML 4.3 (sections), WAI-ARIA 1.2 landmark roles, and the class names of common systems
(WordPress, Drupal, Joomla, Blogger).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reader.domain.article import BlockKind
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = [
    "ADVERTISEMENT",
    "COMMENTS",
    "NOT_ARTICLE",
    "OTHER_ARTICLES",
    "PAYWALL",
    "Zone",
    "kind_by_name",
    "words_of",
    "zone_of",
]

NOT_ARTICLE: Final = message(QT_TRANSLATE_NOOP("Furniture", "Not part of the article"))
OTHER_ARTICLES: Final = message(QT_TRANSLATE_NOOP("Furniture", "Points to other articles"))
COMMENTS: Final = message(QT_TRANSLATE_NOOP("Furniture", "Comments of readers"))
ADVERTISEMENT: Final = message(QT_TRANSLATE_NOOP("Furniture", "An advertisement"))
PAYWALL: Final = message(QT_TRANSLATE_NOOP("Furniture", "Asks to pay or to sign in"))
_MENU: Final = message(QT_TRANSLATE_NOOP("Furniture", "A menu of the site"))
_FOOTER: Final = message(QT_TRANSLATE_NOOP("Furniture", "The foot of the page"))
_SHARE: Final = message(QT_TRANSLATE_NOOP("Furniture", "Buttons for sharing"))
_SUBSCRIBE: Final = message(QT_TRANSLATE_NOOP("Furniture", "Asks to follow or subscribe"))
_COOKIES: Final = message(QT_TRANSLATE_NOOP("Furniture", "Asks about cookies"))
_TAGS: Final = message(QT_TRANSLATE_NOOP("Furniture", "Tags of the web page"))
_WRITER: Final = message(QT_TRANSLATE_NOOP("Furniture", "About the writer"))
_BUTTON: Final = message(QT_TRANSLATE_NOOP("Furniture", "A button of the web page"))
_VIEWS: Final = message(QT_TRANSLATE_NOOP("Furniture", "Reading time or number of views"))


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of a page that is no part of the article.

    Attributes:
        reason: Why, for a person.
        is_sure: Whether the tag or role says so, not only a name.
    """

    reason: Message
    is_sure: bool = False


_BY_TAG: Final = {
    "nav": Zone(_MENU, True),
    "menu": Zone(_MENU),
    "amp-sidebar": Zone(_MENU, True),
    "amp-ad": Zone(ADVERTISEMENT, True),
    "ins": Zone(ADVERTISEMENT),
    "button": Zone(_BUTTON, True),
    "select": Zone(_BUTTON, True),
    "amp-social-share": Zone(_SHARE, True),
    "amp-consent": Zone(_COOKIES, True),
    "footer": Zone(_FOOTER),
    "address": Zone(_FOOTER),
    "frameset": Zone(NOT_ARTICLE),
}
_BY_ROLE: Final = {
    "navigation": Zone(_MENU, True),
    "menubar": Zone(_MENU, True),
    "menu": Zone(_MENU, True),
    "search": Zone(_MENU, True),
    "contentinfo": Zone(_FOOTER, True),
    "button": Zone(_BUTTON, True),
    "dialog": Zone(_BUTTON),
    "alertdialog": Zone(_BUTTON),
}
_BY_NAME: Final = tuple(
    (re.compile(rf"(?:^| )(?:{words})(?: |$)"), Zone(reason))
    for words, reason in (
        (r"cookies?|consent|gdpr|cc (?:window|banner)|privacy (?:bar|banner|notice)", _COOKIES),
        (
            (
                r"comments?(?! link)|comment list|commentlist|respond|disqus\w*|replies|reply|"
                r"feedback|readers? opinions?|fb comments"
            ),
            COMMENTS,
        ),
        (
            (
                r"read also|readalso|see also|seealso|also read|related\w*|more (?:news|stories|"
                r"on|in)|most (?:read|viewed|popular)|mostread|mostviewed|popular|trending|"
                r"recommend\w*|similar|you may like|may like|latest(?: news)?|last news|ticker|"
                r"breaking(?: news)?|prev(?:ious)? next|next prev|post navigation|"
                r"nav(?:igation)? links|taboola|outbrain|other (?:news|topics|articles)|"
                r"top (?:stories|news)|teasers?|inline links?|editors? picks?|carousel news"
            ),
            OTHER_ARTICLES,
        ),
        (
            (
                r"ads?|adv|advert\w*|adsbygoogle|adsense|ad (?:slot|unit|box|wrap\w*|container|"
                r"banner)|banners?|sponsor\w*|promo\w*|dfp|gpt|mpu|publicity|commercial"
            ),
            ADVERTISEMENT,
        ),
        (
            (
                r"paywall|pay wall|premium (?:wall|content|offer|message)|subscriber only|"
                r"regwall|subscription wall|metered|locked content|login (?:box|form|required)|"
                r"signin"
            ),
            PAYWALL,
        ),
        (
            (
                r"newsletters?|subscribe|subscription|signup|sign up|mailchimp|mailing list|"
                r"follow us|follow|app promo|push (?:notice|prompt)|whatsapp channel"
            ),
            _SUBSCRIBE,
        ),
        (r"shar(?:e|es|ing)|sharedaddy|social\w*|addthis\w*|addtoany|share\w* (?:bar|box)", _SHARE),
        (r"tags?|tag (?:list|cloud|links)|tagcloud|keywords|post tags|topics|labels", _TAGS),
        (
            (
                r"(?:about )?(?:the )?(?:author|writer) (?:box|bio|info|card|about|desc\w*|"
                r"profile)|authorbox|about (?:the )?(?:author|writer)|bio(?:graphy)?"
            ),
            _WRITER,
        ),
        (r"reading time|read time|views|view count|post views|visits|hits|counter", _VIEWS),
        (
            (
                r"nav\w*|(?:main |top |side |bottom |mobile )?menu\w*|breadcrumbs?|crumbs?|"
                r"pathway|topbar|top bar|pager|pagination|paging|search(?:box| box| form)?|"
                r"searchform|lang(?:uage)? (?:switch\w*|menu|links)|skip(?: link| links|"
                r" to content)?|masthead|toolbar|tool ?box|tools|font ?size|print (?:btn|button|"
                r"link)|weather|prayer\w*|currency rates?|market data"
            ),
            _MENU,
        ),
        (r"(?:site |page )?footer|foot|copyright|copy right|colophon|legal|disclaimer", _FOOTER),
        (r"sidebar|side bar|side ?col(?:umn)?|widgets?|widget area|rail", NOT_ARTICLE),
        (r"modal|popup|overlay|lightbox|toast|offcanvas|poll|vote|rating|quiz", _BUTTON),
    )
)
_QUALIFIER: Final = re.compile(r"(?:has|with|no|is|without|hide|show|js) |.* (?:enabled|open|on)$")
_WHOLE: Final = frozenset(["html", "body", "main", "article"])
_CONTAINERS_OF_TEXT: Final = re.compile(
    r"(?:^| )(?:article|entry|post|story|news|content|main) ?(?:body|content|text|main|wrapper)"
    r"(?: |$)"
)
_TEXTS: Final = frozenset({"post", "hentry", "article", "entry", "story", "node", "single"})
_CAPTION: Final = re.compile(
    r"(?:^| )(?:captions?|wp caption text|figcaption|photo credit|image credit|img desc|"
    r"(?:image|photo|picture|img) (?:caption|desc\w*|title|text|credit))(?: |$)"
)
_QUOTE: Final = re.compile(r"(?:^| )(?:pull ?quotes?|block ?quotes?|quotes?|quotation)(?: |$)")
_BYLINE: Final = re.compile(
    r"(?:^| )(?:bylines?|authors?|writers?|reporters?|journalist|correspondent|dateline|dates?|"
    r"time ?stamp|time|published?(?: (?:on|at|date))?|pub ?date|(?:post|entry|article|node) ?meta|"
    r"meta(?: (?:info|data|line))?|news ?date|updated|created(?: ?by)?|submitted|posted (?:on|by)|"
    r"(?:article|post|story|news) ?info|credits?|source)"
    r"(?: (?:name|line|text|header|label|time|published|posted|vcard))?$"
)
_FOOTNOTE: Final = re.compile(
    r"(?:^| )(?:foot ?notes?|end ?notes?|references|doc endnotes?)(?: |$)"
)
_NAMING: Final = ("class", "id", "role", "itemprop", "rel")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_LETTERS: Final = re.compile(r"[^A-Za-z]+")
_LONGEST_NAME: Final = 300


@lru_cache(maxsize=2048)
def _tokens(names: str) -> tuple[str, ...]:
    """Return each name as words: ``readAlso-box`` is ``read also box``."""
    words = (_NOT_LETTERS.sub(" ", _CAMEL.sub(" ", one)).strip().lower() for one in names.split())
    return tuple(one for one in words if one and not _QUALIFIER.match(one))


def words_of(named: Mapping[str, str]) -> str:
    """Return the names of an element's attributes, for the functions of this module."""
    return " ".join(named[key][:_LONGEST_NAME] for key in _NAMING if key in named)


def zone_of(tag: str, named: Mapping[str, str]) -> Zone | None:
    """Return what part of a page an element is, None where it may be the article."""
    if tag in _WHOLE:
        return None
    zone = _BY_TAG.get(tag)
    if zone and zone.reason == _FOOTER and kind_by_name(words_of(named)):
        return None
    if zone is None and named:
        zone = _BY_ROLE.get(named.get("role", "")) or _zone_by_name(words_of(named))
    return zone


@lru_cache(maxsize=2048)
def _zone_by_name(names: str) -> Zone | None:
    if not names:
        return None
    tokens = _tokens(names)
    if any(one in _TEXTS or _CONTAINERS_OF_TEXT.search(one) for one in tokens):
        return None
    for pattern, zone in _BY_NAME:
        if any(pattern.search(one) for one in tokens):
            return zone
    return None


@lru_cache(maxsize=2048)
def kind_by_name(names: str) -> BlockKind | None:
    """Return the kind of a block that the names of its element tell, or None."""
    for pattern, kind in (
        (_FOOTNOTE, BlockKind.FOOTNOTE),
        (_CAPTION, BlockKind.CAPTION),
        (_QUOTE, BlockKind.QUOTE),
        (_BYLINE, BlockKind.BYLINE),
    ):
        if any(pattern.search(one) for one in _tokens(names)):
            return kind
    return None
