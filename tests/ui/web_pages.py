"""Pages of one site for tests of the window, without any extraction: their blocks are given."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt

from reader import bootstrap
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.adapters.storage.open_stores import site_rules_of
from reader.domain.article import Block, BlockId, SourceKind, SourceRef
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
from reader.services.ports import RawDocument
from reader.ui.notice_bar import _Line
from reader.ui.page_model import Side
from tests.domain.pages_taken import LINES, MENU, is_in, page
from tests.ui.library_window import settled, with_store

SITE = "https://www.al-akhbar-annahr.example/"
FIRST, SECOND, LONG = f"{SITE}first", f"{SITE}second", f"{SITE}long"
OTHER = (
    LINES[0],
    LINES[2],
    ("article>h1", "قطار جديد بين الأقصر وأسوان", None),
    ("article>p", "يبدأ القطار رحلاته يوم الأحد. ويقطع المسافة في ثلاث ساعات.", None),
    ("article>div.note>p", "شارك في التغطية مراسلنا في قنا.", MENU),
)
_ASIDE = [("aside>p", f"باب {n}", MENU) for n in range(60)]
_BODY = [("article>p", f"الفقرة رقم {n} من الخبر الطويل. {LINES[4][1]}", None) for n in range(40)]
PAGES = {
    FIRST: LINES,
    SECOND: OTHER,
    LONG: [*LINES[:4], *_BODY[:20], *_ASIDE, *_BODY[20:]],
}


class PageReader:
    """A `SourceReader` of the pages above; ids are minted anew at each reading."""

    def __init__(self) -> None:
        self.pages = dict(PAGES)

    def accepts(self, source: SourceRef) -> bool:
        return source.kind is SourceKind.URL

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        cancel.check()
        article = page(self.pages[source.location], address=source.location)
        blocks: tuple[Block, ...] = tuple(
            replace(one, block_id=BlockId(bootstrap.new_id())) for one in article.blocks
        )
        head = next((one.text for one in blocks if one.kind.value == "headline"), "")
        return RawDocument(blocks, title=head, byline="محرر الموقع", address=source.location)


def with_pages(context, reader):
    """Return `context` where pages of the site can be opened, and all else as before."""
    rules = partial(site_rules_of, context.locations, bootstrap.now)
    real = context.open_article._readers
    opening = OpenArticle((reader, *real), RuleSplitter(), bootstrap.new_id, rules)
    return replace(context, open_article=opening)


def url(location: str) -> SourceRef:
    return SourceRef(SourceKind.URL, location)


def show(qtbot, parts, source, **how):
    source = url(source) if isinstance(source, str) else source
    with qtbot.waitSignal(parts.presenter.opened, timeout=20_000):
        parts.presenter.open(source, **how)
    settled(qtbot, parts)
    return parts.presenter.model


def actions(parts):
    return parts.window.reader_actions.taking


def canvas(parts):
    return parts.window.reading.canvas


def article(parts):
    return parts.presenter.session.article


def state(parts):
    return is_in(article(parts))


def rows_shown(parts):
    return [laid.number for laid, _ in canvas(parts).flow.in_view()]


def segment(parts, row):
    return parts.presenter.model.segments_of(row)[0].segment_id


def line(parts, key):
    found = [one for one in parts.window.notices.findChildren(_Line) if one.notice.key == key]
    return found[-1].notice if key in parts.window.notices.keys() else None  # noqa: SIM118


def press(qtbot, parts, key):
    parts.window.notices.requested.emit(key)
    settled(qtbot, parts)


def click(qtbot, parts, row):
    """Click on the first word of a row's source."""
    flow = canvas(parts).flow
    span = parts.presenter.model.compose(row, Side.SOURCE).spans[0]
    canvas(parts).reveal(row, Side.SOURCE, span)
    rect = canvas(parts).rects_of(segment(parts, row), Side.SOURCE)[0]
    assert flow.row(row).height
    point = QPoint(int(rect.center().x()), int(rect.center().y()))
    qtbot.mouseClick(canvas(parts).viewport(), Qt.MouseButton.LeftButton, pos=point)
    settled(qtbot, parts)


def kept(pages, article_id):
    return with_store(pages, lambda store: store.article(article_id))
