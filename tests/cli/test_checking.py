"""``qari check``: of a kept article with what was dismissed, and of a file.

Why it exists: the document is a contract. Nothing is translated here but one short file: kept units
are checked as they are.
"""

from __future__ import annotations

import json
from argparse import Namespace

import pytest

from reader.bootstrap import build
from reader.cli.checking import check
from reader.cli.console import Console
from reader.cli.parser import parse
from reader.domain.article import SourceKind, SourceRef
from reader.domain.doubt_keys import DoubtKey
from reader.domain.errors import WrongUse
from reader.domain.translation import Origin, TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.prepare_translation import requests_of

TEXT = (
    "مكتبة عائمة تجوب النيل\n\n"
    "غادر الوفد القاهرة في 14 مايو مع 250 طالبا. ولم يعد إلى أسوان يوم الاثنين في المساء.\n"
)
TARGETS = (
    "Floating library roams the Nile",
    "The delegation left Cairo on 14 May with 205 students.",
    "It returned to Aswan on Tuesday in the evening.",
)
DOUBT = ["unit", "kind", "side", "span", "why", "text"]


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    return build(tmp_path_factory.mktemp("check"))


@pytest.fixture(scope="module")
def article(context):
    source = SourceRef(SourceKind.TEXT, text=TEXT)
    opened = context.open_article.open(source, CancelToken())
    library = context.library()
    kept = library.keep(opened).article
    by_ada = Origin("translate-ar_en-0_3", "0.3", ("ar", "en"), by="Ada")
    units = [
        TranslationUnit(one.segment_id, one.source, target, UnitState.CONFIRMED, by_ada)
        for one, target in zip(requests_of(kept, {}), TARGETS, strict=True)
    ]
    library.put_units(kept.article_id, "en", units)
    library.close()
    return kept


def options(name: str, form: str) -> Namespace:
    return parse(["check", name, "--to", "en", "--format", form, "-q"])


def test_a_kept_article_is_checked_as_it_was_left(context, article, capsys):
    assert check(context, options(article.article_id, "json"), Console()) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document) == [
        "title", "language", "target_language", "count", "doubts", "dismissed",
    ]  # fmt: skip
    assert document["title"] == "مكتبة عائمة تجوب النيل"
    assert (document["language"], document["target_language"]) == ("ar", "en")
    assert (document["count"], document["dismissed"]) == (3, 0)
    assert all(list(one) == DOUBT for one in document["doubts"])
    assert [(one["kind"], one["side"], one["text"]) for one in document["doubts"]] == [
        ("number", "target", "205"),
        ("negation", "source", "ولم"),
        ("weekday", "target", "Tuesday"),
    ]
    number = document["doubts"][0]
    assert TARGETS[1][slice(*number["span"])] == "205"
    assert number["unit"] == article.segments[1].segment_id


def test_what_was_dismissed_is_only_counted_and_places_are_shown(context, article, capsys):
    key = DoubtKey(article.segments[1].segment_id, "number", "target", "205")
    store = context.dismissed_doubts()
    store.dismiss(article.article_id, "en", [key])
    try:
        assert check(context, options(article.article_id[:8], "text"), Console()) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[1:4] == [
            "3",
            "  [negation, source] “ولم” says no; nothing in the translation does.",
            "      [ولم] يعد إلى أسوان يوم الاثنين في المساء.",
        ]
        assert lines[-1] == "2 doubts, 1 dismissed."
    finally:
        store.restore(article.article_id, "en", [key])
        store.close()


def test_a_name_that_is_neither_file_nor_id_is_refused(context, article):
    with pytest.raises(WrongUse):
        check(context, options("nothing-of-the-kind", "text"), Console())


@pytest.mark.engine
def test_a_file_is_translated_first(context, tmp_path, capsys):
    path = tmp_path / "news.txt"
    path.write_text("وصل مدرب الناتو أمس.\n", encoding="utf-8")
    assert check(context, options(str(path), "json"), Console()) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["doubts"][0]["kind"] == "calque"
    assert document["dismissed"] == 0
