"""One opened article with everything that was done with it since.

Why it exists: going back to an article must show it as it was left, at once: its translations in
each language, what was corrected and revealed, and the reading place. Plain values; the GUI
thread owns it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.review import resourced
from reader.domain.review_history import ReviewHistory, Revision, recut, revised
from reader.domain.taking import hides_left_out
from reader.domain.translation import TranslationUnit
from reader.services.translate_article import Route
from reader.ui.page_model import PageModel, PagePlace, TargetTexts

__all__ = ["History", "ReadingSession"]

MOST_SESSIONS = 16


@dataclass(slots=True)
class ReadingSession:
    """The state of one opened article.

    Attributes:
        article: It.
        corrections: Corrected sentences, shared by the models of all languages.
        place: Where the reader is.
        is_private: Nothing of it is kept.
        routes: Ways to translate it into the present language, best first.
        models: A page model for each target language that was shown.
        review: What the person did to its sentences, to be undone and redone.
        hides_left_out: Whether what is left out of it is hidden; None begins as its kind wants it.
    """

    article: Article
    corrections: dict[SegmentId, str] = field(default_factory=dict)
    place: PagePlace = field(default_factory=PagePlace)
    is_private: bool = False
    routes: Sequence[Route] = ()
    models: dict[str, PageModel] = field(default_factory=dict)
    review: ReviewHistory = field(default_factory=ReviewHistory)
    hides_left_out: bool | None = None

    def __post_init__(self) -> None:
        """Begin as the kind of article wants it."""
        if self.hides_left_out is None:
            self.hides_left_out = hides_left_out(self.article)

    def model_for(self, target: str, texts: TargetTexts) -> PageModel:
        """Return the page model for `target`, made on first use."""
        if target not in self.models:
            self.models[target] = PageModel(
                self.article,
                target,
                texts,
                corrections=self.corrections,
                hides_left_out=bool(self.hides_left_out),
            )
        return self.models[target]

    def set_hiding(self, *, on: bool) -> None:
        """Hide what is left out, or show it, in every language."""
        self.hides_left_out = on
        for model in self.models.values():
            model.set_hiding(on=on)

    def retake(self, article: Article) -> None:
        """Take other choices of what the article is, for the same blocks, and other facts."""
        here = [one.block_id for one in self.article.blocks]
        if here != [one.block_id for one in article.blocks]:
            return
        self.article = replace(article, segments=self.article.segments)
        for language, before in tuple(self.models.items()):
            self.models[language] = model = before.retaken(self.article)
            model.set_hiding(on=bool(self.hides_left_out))

    def forget_units(self, segment: SegmentId, source: str) -> None:
        """Drop a sentence's drafts in every language, since it is `source` now.

        A person's translation stays, and is led after the new text.
        """
        for model in self.models.values():
            unit = model.units.pop(segment, None)
            model.made.pop(segment, None)
            model.doubts.pop(segment, None)
            if unit is not None and unit.is_persons:
                model.units[segment] = resourced(unit, source)

    def apply(self, revision: Revision) -> bool:
        """Take a step of a review in every language; return whether sentences were cut anew."""
        cut = revision.segments is not None
        if revision.segments is not None:
            self.article = recut(self.article, revision)
            before_cut, after_cut = (set(one) for one in revision.segments)
            for segment in after_cut - before_cut:  # a correction was of another text
                self.corrections.pop(segment.segment_id, None)
        for language, before in tuple(self.models.items()):
            model = before.recut(self.article) if cut else before
            self.models[language] = model
            model.units = revised(before.units, revision, language)
            for change in revision.changes:
                model.doubts.pop(change.segment_id, None)
        return cut

    def units(self, target: str) -> dict[SegmentId, TranslationUnit]:
        """Return the units known in `target`."""
        return self.models[target].units if target in self.models else {}


class History:
    """The articles of one window, in the order they were opened, and where the reader is.

    Opening an article drops those after the present one; the oldest go when there are too many.
    """

    def __init__(self) -> None:
        """Begin empty."""
        self._sessions: list[ReadingSession] = []
        self._at = -1
        self._stale: ReadingSession | None = None

    @property
    def current(self) -> ReadingSession | None:
        """Return the article that is shown."""
        return self._sessions[self._at] if self._at >= 0 else None

    @property
    def sessions(self) -> Sequence[ReadingSession]:
        """Return all articles."""
        return tuple(self._sessions)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Tell whether there is an article before and after this one."""
        return self._at > 0, self._at < len(self._sessions) - 1

    def session_of(self, article: Article) -> ReadingSession | None:
        """Return the session of the same text, if it was opened here before."""
        return next(
            (
                one
                for one in self._sessions
                if one is not self._stale
                and (one.article.article_id, one.article.fingerprint)
                == (article.article_id, article.fingerprint)
            ),
            None,
        )

    def add(self, session: ReadingSession) -> None:
        """Show another article, or one from before again."""
        stale, self._stale = self._stale, None
        if stale is not None and stale.article.fingerprint == session.article.fingerprint:
            session.place = stale.place
        shown = self._sessions[: self._at + 1]
        before = [one for one in shown if one is not session and one is not stale]
        self._sessions = [*before, session][-MOST_SESSIONS:]
        self._at = len(self._sessions) - 1

    def forget_kept(self) -> None:
        """Forget all but the article that is shown, and those of which nothing is kept.

        The one that is shown goes when the next one is added: then it is read anew.
        """
        current = self.current
        self._sessions = [one for one in self._sessions if one is current or one.is_private]
        if current is not None:
            self._at = self._sessions.index(current)
            self._stale = None if current.is_private else current

    def take_texts(self, texts: TargetTexts) -> None:
        """Give every article the stand-ins for missing translations."""
        for session in self._sessions:
            for model in session.models.values():
                model.texts = texts

    def drop(self, article_ids: Collection[ArticleId]) -> bool:
        """Forget articles; return whether the reader was at one, and is at the one before it now.

        Where there is none before it, it is the first one after it; none where all are gone.
        """
        current = self.current
        kept = [one for one in self._sessions if one.article.article_id not in article_ids]
        before = self._sessions[: self._at + 1]
        at = sum(one.article.article_id not in article_ids for one in before) - 1
        self._sessions = kept
        self._at = min(max(at, 0), len(kept) - 1)
        return self.current is not current

    def go(self, step: int) -> bool:
        """Go to an article before or after; False where there is none."""
        if not 0 <= self._at + step < len(self._sessions):
            return False
        self._at += step
        return True
