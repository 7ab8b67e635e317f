"""Fakes of the ports: small, real implementations that pass the same contract suites.

Why it exists: services are tested without files, engines and databases, yet against the promises
that the adapters keep.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.domain.alignment import Alignment, Link, written_words
from reader.domain.arabic import Fold, folded
from reader.domain.article import Block, BlockId, BlockKind, SourceRef
from reader.domain.errors import EmptySource, TermRejected
from reader.domain.glossary import GlossaryTerm
from reader.domain.language import Direction, LanguagePair
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.services.cancel import CancelToken
from reader.services.ports import (
    Draft,
    EngineSettings,
    InstalledPackage,
    RawDocument,
    TranslationEngine,
)
from reader.services.term_values import Change, HidingChange, TermOrder, TermQuery

# --- sources and sentences ---


def counting_ids(prefix: str = "id") -> Callable[[], str]:
    """Return a mint of ids that counts."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers)}"


class FakeSourceReader:
    """A `SourceReader` of texts: a block for each run between blank lines, one line of furniture.

    `document` replaces what it reads; `accepting` is its answer to every source.
    """

    FURNITURE = "زر الذهاب إلى الأعلى"

    def __init__(self, document: RawDocument | None = None, *, accepting: bool = True) -> None:
        self._new_id = counting_ids("block")
        self._document = document
        self._accepting = accepting
        self.read_sources: list[SourceRef] = []

    def accepts(self, source: SourceRef) -> bool:
        return self._accepting

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        cancel.check()
        self.read_sources.append(source)
        if self._document is not None:
            return self._document
        text = unicodedata.normalize("NFC", source.text)
        blocks = tuple(self.block(one.strip()) for one in re.split(r"\n\s*\n", text))
        if not any(char.isprintable() and not char.isspace() for char in text):
            raise EmptySource(Message("Fake", "There is no text."))
        return RawDocument(blocks)

    def block(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
        """Return a block of `text`; the line `FURNITURE` becomes furniture."""
        dim = text == self.FURNITURE
        return Block(
            BlockId(self._new_id()),
            BlockKind.FURNITURE if dim else kind,
            text,
            Direction.RTL,
            left_out=dim,
            reason=Message("Fake", "A button") if dim else None,
        )


class FakeSplitter:
    """A `SentenceSplitter` that cuts after a full stop and a space; remembers the languages."""

    def __init__(self) -> None:
        self.languages: list[str] = []

    def split(self, text: str, language: str) -> list[Span]:
        self.languages.append(language)
        ends = [match.end() for match in re.finditer(r"\. ", text) if match.end() < len(text)]
        return [
            Span(start, end) for start, end in itertools.pairwise([0, *ends, len(text)]) if text
        ]


# --- engines and packages ---


def fake_package(
    package_id: str = "fake-ar_en",
    pair: tuple[str, str] = ("ar", "en"),
    version: str = "1.0",
    **more: object,
) -> InstalledPackage:
    """Return a package that `FakeEngine` can stand for."""
    place = {"path": f"/packages/{package_id}", "where": "user", "size_bytes": 1, **more}
    return InstalledPackage(package_id, LanguagePair(*pair), version, **place)  # type: ignore[arg-type]


class FakeEngine:
    """A `TranslationEngine`: ``woo``, as long, for each Arabic word; others are copied.

    Words are linked one to one, those that `rewrite` drops to none. `rewrite` may change each text
    that it writes, `unwritable` is what it can't spell, and `limit` its longest input in words.
    """

    REFUSED = 510

    def __init__(
        self,
        package: InstalledPackage | None = None,
        *,
        rewrite: Callable[[str], str] = lambda text: text,
        limit: int = 90,
        unwritable: str = "€😀",
    ) -> None:
        self.package = package or fake_package()
        self.limit = limit
        self.batches: list[list[str]] = []
        self._rewrite = rewrite
        self._unwritable = unwritable

    def translate(self, sources: Sequence[str], settings: EngineSettings) -> list[Draft]:
        self.batches.append(list(sources))
        return [self._draft(source, settings) for source in sources]

    def alternatives(self, source: str, settings: EngineSettings, count: int) -> list[Draft]:
        best = self._draft(source, settings)
        if not source.strip() or count < 1:
            return []
        return [best, *(replace(best, text=f"{best.text} v{n}") for n in range(2, count + 1))]

    def continuations(
        self, source: str, prefix: str, settings: EngineSettings, count: int
    ) -> list[Draft]:
        if not source.strip() or count < 1:
            return []
        best = self._draft(source, settings)
        rest = best.text.split()[len(prefix.split()) :]
        found = [" ".join([prefix, *rest]).strip()]
        found += [" ".join([prefix, f"v{n}", *rest[1:]]).strip() for n in range(2, count + 1)]
        return [Draft(text, self.align(source, text)) for text in found]

    def align(self, source: str, target: str) -> Alignment:
        pairs = zip(written_words(source), written_words(target), strict=False)
        return tuple(Link(*s, *t, 0.9) for s, t in pairs)

    def pieces(self, text: str) -> int:
        return len(text.split())

    def longest_input(self) -> int:
        return self.limit

    def can_write(self, text: str) -> bool:
        return not any(char in self._unwritable for char in text)

    def _draft(self, source: str, settings: EngineSettings) -> Draft:
        if self.pieces(source) > self.REFUSED:
            return Draft("", error="too long")
        words = [
            f"{'again-' if settings.repetition_penalty > 1 else ''}w{'o' * (len(word) - 1)}"
            if any("\u0620" <= char <= "\u06d3" for char in word)
            else word
            for word in source.split()
        ]
        plain = " ".join(words)
        text = self._rewrite(plain)
        links = self.align(source, plain)
        if len(written_words(text)) == len(written_words(plain)):
            links = self.align(source, text)
        else:
            links = tuple(
                Link(*link.source, place, place + len(word), link.weight)
                for link in links
                if (place := text.find(word := link.target.of(plain))) >= 0
            )
        return Draft(text, links, -0.5 if text else None)


class FakeShelf:
    """A `PackageShelf` of fake engines."""

    def __init__(self, *engines: FakeEngine) -> None:
        self.engines = {engine.package.package_id: engine for engine in engines}
        self.loaded: list[str] = []

    def installed(self) -> tuple[InstalledPackage, ...]:
        return tuple(engine.package for engine in self.engines.values())

    def engine(self, package: InstalledPackage) -> TranslationEngine:
        self.loaded.append(package.package_id)
        return self.engines[package.package_id]


# --- own terms ---


class FakeOwnTerms:
    """An `OwnTerms` in memory."""

    def __init__(self, *terms: GlossaryTerm) -> None:
        self._terms: dict[str, GlossaryTerm] = {}
        self._by_form: dict[str, dict[str, GlossaryTerm]] = {}
        for term in terms:
            self._put(term.term_id, term)
        self._hidden: set[tuple[str, str]] = set()
        self._revision = 0

    def revision(self) -> int:
        return self._revision

    def count(self, query: TermQuery) -> int:
        return len(self._found(query))

    def page(self, query: TermQuery, start: int, count: int) -> tuple[GlossaryTerm, ...]:
        return tuple(self._found(query)[start : start + count])

    def every(self) -> Iterator[GlossaryTerm]:
        yield from self._found(TermQuery())

    def get(self, term_ids: Sequence[str]) -> Mapping[str, GlossaryTerm]:
        return {one: self._terms[one] for one in term_ids if one in self._terms}

    def of_form(self, form: str) -> tuple[GlossaryTerm, ...]:
        return tuple(self._by_form.get(folded(form, Fold.NAMES), {}).values())

    def hidden(self, fingerprint: str = "") -> frozenset[str]:
        return frozenset(term for where, term in self._hidden if where in {"", fingerprint})

    def is_hidden(self, term_id: str, fingerprint: str) -> bool:
        return (fingerprint, term_id) in self._hidden

    def apply(self, changes: Iterable[Change]) -> int:
        made: list[Change] = []
        try:
            for change in changes:
                self._make(change)
                made.append(change)
        except BaseException:
            for change in reversed(made):
                self._make(change.reverse())
            raise
        self._revision += bool(made)
        return len(made)

    def take_notices(self) -> tuple[Message, ...]:
        return ()

    def close(self) -> None:
        pass

    def _make(self, change: Change) -> None:
        if isinstance(change, HidingChange):
            where = (change.fingerprint, change.term_id)
            (self._hidden.add if change.hidden else self._hidden.discard)(where)
            return
        one = change.before or change.after
        assert one is not None
        if self._terms.get(one.term_id) != change.before:
            raise TermRejected(Message("Fake", "Changed elsewhere."))
        self._put(one.term_id, change.after)

    def _put(self, term_id: str, term: GlossaryTerm | None) -> None:
        old = self._terms.pop(term_id, None)
        if old is not None:
            del self._by_form[folded(old.form, Fold.NAMES)][term_id]
        if term is not None:
            self._terms[term_id] = term
            self._by_form.setdefault(folded(term.form, Fold.NAMES), {})[term_id] = term

    def _found(self, query: TermQuery) -> list[GlossaryTerm]:
        def key(term: GlossaryTerm) -> tuple[str, ...]:
            form = folded(term.form, Fold.NAMES)
            by = {
                TermOrder.FORM: (form,),
                TermOrder.KIND: (term.kind.value, form),
                TermOrder.ENGLISH: (term.name("en").casefold(),),
                TermOrder.DUTCH: (term.name("nl").casefold(),),
                TermOrder.CHANGED: (),
            }
            return (*by[query.order], term.term_id)

        words = folded(query.search).split()
        found = [
            term
            for term in self._terms.values()
            if query.kind in {None, term.kind}
            and all(word in folded("\n".join(_texts(term))) for word in words)
        ]
        return sorted(found, key=key, reverse=query.descending)


def _texts(term: GlossaryTerm) -> list[str]:
    names = [name for _tag, name in term.names]
    return [term.form, *term.variants, *names, term.translit, term.domain]
