"""What a person took of a page, kept: for the article in the library, for its site as a rule.

Why it exists: a choice is on the page at once and on the disk a moment later; taking it back brings
the rule that was there before. Nothing is kept of an article that is read privately. Imports no
widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.errors import ReaderError
from reader.domain.site_rules import SiteRule
from reader.services.cancel import CancelToken
from reader.services.site_rule_ports import SiteRules
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper

__all__ = ["ChoicesKeeper", "RuleStep"]

KEEP, COUNT = "keep site rules", "count site rules"
AHEAD = 3
"""Priority: before the slices of a bulk job."""


class RuleStep:
    """A rule that was made, and what was in its place; told and asked on the lane only."""

    def __init__(self, rule: SiteRule) -> None:
        """Remember the rule."""
        self._rule = rule
        self._is_kept = False
        self._before: bool | None = None

    def take(self, store: SiteRules) -> None:
        """Keep the rule."""
        self._before = store.put(self._rule)
        self._is_kept = True

    def take_back(self, store: SiteRules) -> None:
        """Bring back what was there; nothing where the rule could not be kept."""
        if not self._is_kept:
            return
        if self._before is None:
            store.remove(self._rule.host, self._rule.place)
        else:
            store.put(SiteRule(self._rule.host, self._rule.place, self._before))


class ChoicesKeeper(QObject):
    """The choices that are made in one window.

    Signals:
        counted: ``(str, int)``: a site, and how many rules there are for it.
        went_wrong: A `ReaderError` of the store; the page is as the reader wished.
    """

    counted = Signal(str, int)
    went_wrong = Signal(object)

    def __init__(
        self,
        store: Callable[[], SiteRules],
        library: LibraryKeeper,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Write on the lane `storage`; `library` keeps articles, and knows which are private."""
        super().__init__(parent)
        self._store = store
        self._library = library
        self._storage = storage
        self._tickets: set[int] = set()
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._tickets.discard)
        storage.failed.connect(self._on_failed)

    def put(self, article: Article) -> None:
        """Keep what was taken of an article, and its facts, where the article is kept."""
        if self._library.keeps(article.article_id):
            self._library.write(lambda store: store.put_choices(article))

    def make_rule(self, article: Article, rule: SiteRule) -> RuleStep | None:
        """Keep a rule; return what `take_back` wants, None where nothing of `article` is kept."""
        if not self._library.keeps(article.article_id):
            return None
        step = RuleStep(rule)
        self._submit(step.take)
        return step

    def take_back(self, step: RuleStep) -> None:
        """Bring back what was there before a rule."""
        self._submit(step.take_back)

    def forget(self, host: str) -> None:
        """Remove all rules of a site; ends in `counted`."""

        def forget(store: SiteRules) -> tuple[str, int]:
            store.forget(host)
            return host, 0

        self._submit(forget)

    def count(self, host: str) -> None:
        """Ask how many rules there are; ends in `counted`."""
        self._submit(lambda store: (host, len(store.of(host))), purpose=COUNT)

    def _submit(self, change: Callable[[SiteRules], object], *, purpose: str = KEEP) -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield change(self._store())

        newest = purpose == COUNT
        ticket = self._storage.submit(work, purpose=purpose, priority=AHEAD, newest_wins=newest)
        self._tickets.add(ticket)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket in self._tickets and isinstance(value, tuple):
            self.counted.emit(*value)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self.went_wrong.emit(error)
